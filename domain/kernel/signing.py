"""Signatures that others check without asking: Ed25519, by keys made of the installation's secrets (decision 0018).

Each purpose has keys of its own. They rotate with the secrets: the newest signs, and the public keys of all are told,
so that what an older one signed can be checked while that secret is still configured.
"""

import hashlib
from dataclasses import dataclass
from typing import Final

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from domain.kernel.sealing import seeds

_KEY_ID_CHARACTERS: Final = 16


@dataclass(frozen=True, slots=True)
class PublicKey:
    """A key that checks signatures: its 32 bytes, and the id by which signatures name it."""

    id: str
    key: bytes


@dataclass(frozen=True, slots=True)
class Signature:
    """The 64 bytes of a signature, and the id of the key that checks it."""

    key_id: str
    signature: bytes


def sign(purpose: str, message: bytes) -> Signature:
    """Return the newest key's signature of a message.

    Args:
        purpose: what is signed, for example `voucher-offline`.
        message: what others will check, byte for byte.

    Raises:
        RuntimeError: the keys for sealing are not configured: a programmer's mistake.
    """
    key = _keys(purpose)[0]
    return Signature(_public(key).id, key.sign(message))


def public_keys(purpose: str) -> list[PublicKey]:
    """Return the keys that check what was signed for a purpose, the newest first."""
    return [_public(key) for key in _keys(purpose)]


def _keys(purpose: str) -> list[Ed25519PrivateKey]:
    return [Ed25519PrivateKey.from_private_bytes(seed) for seed in seeds(f"sign:{purpose}")]


def _public(key: Ed25519PrivateKey) -> PublicKey:
    raw = key.public_key().public_bytes_raw()
    return PublicKey(hashlib.sha256(raw).hexdigest()[:_KEY_ID_CHARACTERS], raw)
