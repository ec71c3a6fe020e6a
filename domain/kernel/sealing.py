"""Secrets that have to be read again, such as those of second factors, kept encrypted (decision 0006).

A copy of the database alone opens none of them: the keys come from the environment. They can be rotated: the first key
seals, all of them open, and what an old one sealed is sealed anew by whoever reads it. What is sealed is bound to its
purpose and its owner, so that a row's secret is of no use in another row.
"""

import hashlib
import secrets
from typing import Final
from uuid import UUID

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from domain.kernel.secrecy import derived_key

_KEY_ID_BYTES: Final = 4
_NONCE_BYTES: Final = 12

_secret_keys: list[str] = []


def configure(secret_keys: tuple[str, ...]) -> None:
    """Set the keys for sealing, once when the process starts.

    Args:
        secret_keys: the first seals, all of them open.

    Raises:
        ValueError: there is none, or an empty one.
    """
    if not secret_keys or not all(secret_keys):
        raise ValueError("at least one key for sealing is needed")
    _secret_keys[:] = secret_keys


def seal(purpose: str, secret: bytes, *, owner: UUID) -> bytes:
    """Return a secret as it is stored, sealed by the newest key.

    Args:
        purpose: what kind of secret it is, for example `second-factor`; each purpose has a key of its own.
        secret: what has to be read again.
        owner: the row that it belongs to.

    Raises:
        RuntimeError: `configure` was not called: a programmer's mistake.
    """
    key_id, key = _derived(purpose)[0]
    nonce = secrets.token_bytes(_NONCE_BYTES)
    return key_id + nonce + AESGCM(key).encrypt(nonce, secret, owner.bytes)


def unseal(purpose: str, sealed: bytes, *, owner: UUID) -> bytes | None:
    """Return a secret that was sealed for this purpose and owner; None if no key opens it."""
    key_id, rest = sealed[:_KEY_ID_BYTES], sealed[_KEY_ID_BYTES:]
    for each_id, key in _derived(purpose):
        if each_id == key_id and len(rest) > _NONCE_BYTES:
            try:
                return AESGCM(key).decrypt(rest[:_NONCE_BYTES], rest[_NONCE_BYTES:], owner.bytes)
            except InvalidTag:
                continue
    return None


def newest_key_id(purpose: str) -> bytes:
    """Return the four bytes with which everything begins that the newest key has sealed for a purpose."""
    return _derived(purpose)[0][0]


def seeds(purpose: str) -> list[bytes]:
    """Return 32 bytes for each of the secrets, the newest first, from which keys of a purpose are made.

    Raises:
        RuntimeError: `configure` was not called: a programmer's mistake.
    """
    if not _secret_keys:
        raise RuntimeError("the keys for sealing are not configured")
    return [derived_key(secret, purpose) for secret in _secret_keys]


def _derived(purpose: str) -> list[tuple[bytes, bytes]]:
    keys = seeds(f"seal:{purpose}")
    return [(hashlib.sha256(key).digest()[:_KEY_ID_BYTES], key) for key in keys]
