"""What a certificate's holder has to know: codes, PINs, tokens, and signed links to the printed page (R-CRT-1).

A code is made of 95 bits of a keyed hash over random salt, so that the page to print can be made while the salt is
there, and from a copy of the database alone nothing can be told. Nothing here reads the database.
"""

import secrets
from datetime import datetime
from typing import Final
from uuid import UUID

from domain.certificates.policy import CODE_CHARACTERS
from domain.kernel import codes, signed_links
from domain.kernel.secrecy import keyed_hash, keyed_hashes, matches

_CODE: Final = "certificate"
_CODE_OF_SALT: Final = "certificate-code"
_PIN: Final = "certificate-pin"
_TOKEN: Final = "certificate-token"  # noqa: S105  # names a purpose
_PRINT: Final = "certificate-print"
_SALT_BYTES: Final = 16
_BITS_A_CHARACTER: Final = 5
_DIGEST_BITS: Final = 256


def new_code() -> tuple[bytes, str]:
    """Return a new salt and the code that is made of it."""
    salt = secrets.token_bytes(_SALT_BYTES)
    return salt, _code(keyed_hash(_CODE_OF_SALT, salt.hex()))


def code_of(*, salt: bytes, code_hash: bytes) -> str | None:
    """Return the code that was made of a salt, whichever key it was made with; None if that key is gone."""
    made = (_code(digest) for digest in keyed_hashes(_CODE_OF_SALT, salt.hex()))
    return next((code for code in made if matches(_CODE, code, code_hash)), None)


def code_hash(code: str) -> bytes:
    """Return the hash under which a code is stored."""
    return keyed_hash(_CODE, code)


def code_hashes(typed: str) -> tuple[str, list[bytes]]:
    """Return a typed code in its one spelling, and the hashes under which it may be stored; as much work for any."""
    code = codes.normalise(typed) or ""
    return code, keyed_hashes(_CODE, code)


def pin_hash(*, code: str, pin: str) -> bytes:
    """Return the hash under which the PIN of a code is stored."""
    return keyed_hash(_PIN, f"{code}:{pin}")


def pin_hashes(*, code: str, pin: str) -> list[bytes]:
    """Return the hashes under which the PIN of a code may be stored."""
    return keyed_hashes(_PIN, f"{code}:{pin}")


def token_hash(token: str) -> bytes:
    """Return the hash under which a one-use token is stored."""
    return keyed_hash(_TOKEN, token)


def token_hashes(typed: str) -> list[bytes]:
    """Return the hashes under which a one-use token may be stored."""
    return keyed_hashes(_TOKEN, codes.normalise(typed) or "")


def print_token(*, certificate_id: UUID, expires_at: datetime) -> str:
    """Return the signed part of the link to a certificate's printed page.

    Args:
        certificate_id: whose page.
        expires_at: the certificate's `code_until`: a link made for an earlier code of it opens nothing.
    """
    return signed_links.signed(_PRINT, certificate_id, expires_at=expires_at)


def opened(token: str) -> tuple[UUID, datetime] | None:
    """Return whose page a link is for and until when, or None if Enamel did not sign it."""
    return signed_links.opened(_PRINT, token)


def read_print_token(*, token: str, now: datetime) -> UUID | None:
    """Return whose page a link is for, or None if Enamel did not sign it or its time is over."""
    return signed_links.opened_now(_PRINT, token, now=now)


def _code(digest: bytes) -> str:
    body = CODE_CHARACTERS - 1
    value = int.from_bytes(digest) >> _DIGEST_BITS - body * _BITS_A_CHARACTER
    mask = (1 << _BITS_A_CHARACTER) - 1
    places = range((body - 1) * _BITS_A_CHARACTER, -1, -_BITS_A_CHARACTER)
    return codes.with_check("".join(codes.ALPHABET[value >> place & mask] for place in places))
