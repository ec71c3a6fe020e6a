"""Codes of vouchers: single-use ones made from a salt, shared ones that somebody chose (R-PRO-4).

A single-use code is made of 75 bits of a keyed hash over its batch's random salt and its number in the batch, so that
the file of codes can be made anew while the salt is there. Nothing here reads the database.
"""

import hashlib
import secrets
from collections.abc import Collection
from typing import Final

from domain.kernel import codes
from domain.kernel.secrecy import keyed_hash, keyed_hashes

CODE_CHARACTERS: Final = 16
SHOWN_CHARACTERS: Final = 4
_CODE: Final = "voucher"
_CODE_OF_SALT: Final = "voucher-code"
_SALT_BYTES: Final = 16
_BITS_A_CHARACTER: Final = 5
_DIGEST_BITS: Final = 256


def new_salt() -> bytes:
    """Return the salt of a new batch."""
    return secrets.token_bytes(_SALT_BYTES)


def codes_of(*, salt: bytes, quantity: int) -> list[str]:
    """Return the codes of a new batch, in the order of their numbers, made with the newest key."""
    return [_code(keyed_hash(_CODE_OF_SALT, _numbered(salt, number))) for number in range(quantity)]


def codes_again(*, salt: bytes, quantity: int, stored: Collection[bytes]) -> list[str]:
    """Return the codes of a batch once more, whichever key they were made with; empty if that key is gone.

    Args:
        salt: the batch's.
        quantity: how many there are.
        stored: the hashes of the batch's codes.
    """
    for key in range(len(keyed_hashes(_CODE_OF_SALT, ""))):
        first = _code(keyed_hashes(_CODE_OF_SALT, _numbered(salt, 0))[key])
        if not stored_as(first).isdisjoint(stored):
            rows = (keyed_hashes(_CODE_OF_SALT, _numbered(salt, number))[key] for number in range(quantity))
            return [_code(digest) for digest in rows]
    return []


def code_hash(code: str) -> bytes:
    """Return the hash under which a code, in its one spelling, is stored."""
    return keyed_hash(_CODE, code)


def offline_hash(code: str) -> bytes:
    """Return the hash by which a till that is cut off knows a code: plain SHA-256 of its one spelling."""
    return hashlib.sha256(code.encode()).digest()


def stored_as(typed: str) -> set[bytes]:
    """Return the hashes under which a typed code may be stored; as much work for any text."""
    return set(keyed_hashes(_CODE, spelling(typed)))


def spelling(typed: str) -> str:
    """Return the one spelling of a code: capitals, look-alikes and separators folded; empty for what can be none."""
    return codes.fold_word(typed) or ""


def shown(code: str) -> str:
    """Return a single-use code in groups, as people read it."""
    return codes.grouped(code)


def _numbered(salt: bytes, number: int) -> str:
    return f"{salt.hex()}:{number}"


def _code(digest: bytes) -> str:
    body = CODE_CHARACTERS - 1
    value = int.from_bytes(digest) >> _DIGEST_BITS - body * _BITS_A_CHARACTER
    mask = (1 << _BITS_A_CHARACTER) - 1
    places = range((body - 1) * _BITS_A_CHARACTER, -1, -_BITS_A_CHARACTER)
    return codes.with_check("".join(codes.ALPHABET[value >> place & mask] for place in places))
