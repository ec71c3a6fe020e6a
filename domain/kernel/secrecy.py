"""Keyed hashes: secrets that people or machines bring are kept as HMACs, never as themselves (R-CRT-1, R-PAR-1).

A copy of the database alone lets nobody guess a six-digit code or a key. The keys come from the environment and can be
rotated: the first hashes, all of them match. Each purpose has a key of its own, derived from them.
"""

import hashlib
import hmac

_peppers: tuple[str, ...] = ()


def configure(peppers: tuple[str, ...]) -> None:
    """Set the keys for hashing, once when the process starts.

    Args:
        peppers: the first hashes, all match.

    Raises:
        ValueError: there is none, or an empty one.
    """
    global _peppers  # noqa: PLW0603  # the process has one set of keys
    if not peppers or not all(peppers):
        raise ValueError("at least one key for hashing codes is needed")
    _peppers = peppers


def keyed_hash(purpose: str, text: str) -> bytes:
    """Return the hash under which `text` is stored: 32 bytes, by the newest key.

    Args:
        purpose: what kind of secret it is, for example `api-key`; equal texts of two purposes have different hashes.
        text: the secret, in its one spelling.
    """
    return keyed_hashes(purpose, text)[0]


def keyed_hashes(purpose: str, text: str) -> list[bytes]:
    """Return the hashes under which `text` may have been stored, by every key that still matches, newest first.

    Raises:
        RuntimeError: `configure` was not called: a programmer's mistake.
    """
    if not _peppers:
        raise RuntimeError("the keys for hashing codes are not configured")
    return [hmac.digest(derived_key(pepper, purpose), text.encode(), "sha256") for pepper in _peppers]


def matches(purpose: str, text: str, stored: bytes) -> bool:
    """Tell whether `stored` is the hash of `text`, in a time that does not depend on how much of it fits."""
    return any(hmac.compare_digest(each, stored) for each in keyed_hashes(purpose, text))


def derived_key(secret: str, purpose: str) -> bytes:
    """Return a 32-byte key for one purpose, from which neither `secret` nor another purpose's key can be told."""
    return hmac.digest(secret.encode(), purpose.encode(), hashlib.sha256)
