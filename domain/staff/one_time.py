"""One-time codes of authenticators (RFC 6238) and recovery codes, which stand in for them (R-SEC-1). Pure."""

import base64
import hmac
import secrets
from datetime import datetime
from typing import Final
from urllib.parse import quote, urlencode
from uuid import UUID

from cryptography.hazmat.primitives.hashes import SHA1
from cryptography.hazmat.primitives.twofactor.hotp import HOTP

from domain.kernel import codes

STEP_S: Final = 30
DIGITS: Final = 6
DRIFT_STEPS: Final = 1
RECOVERY_CODES: Final = 10
RECOVERY_CODE_CHARACTERS: Final = 12

_SECRET_BYTES: Final = 20
_BETWEEN: Final = str.maketrans("", "", " -\u00a0\u2009\u202f")


def new_secret() -> bytes:
    """Return a new secret for an authenticator: 160 random bits, as long as the hash (RFC 4226, 4)."""
    return secrets.token_bytes(_SECRET_BYTES)


def typed_secret(secret: bytes) -> str:
    """Return a secret as people type it into an authenticator: base 32."""
    return base64.b32encode(secret).decode()


def provisioning_uri(*, secret: bytes, login: str, issuer: str) -> str:
    """Return what the QR code for an authenticator holds.

    Args:
        secret: shared with the authenticator.
        login: whose it is.
        issuer: where it signs in, as the authenticator shows it; a colon, which would end it, is left out.
    """
    name = issuer.replace(":", " ")
    query = {"secret": typed_secret(secret), "issuer": name, "algorithm": "SHA1", "digits": DIGITS, "period": STEP_S}
    return f"otpauth://totp/{quote(name, safe='')}:{quote(login, safe='')}?{urlencode(query, quote_via=quote)}"


def code_at(*, secret: bytes, step: int) -> str:
    """Return the code of one time step."""
    return HOTP(secret, DIGITS, SHA1()).generate(step).decode()  # noqa: S303  # what every authenticator computes


def step_at(now: datetime) -> int:
    """Return the time step that `now` is in."""
    return int(now.timestamp()) // STEP_S


def is_one_time_code(text: str) -> bool:
    """Tell whether a text, as `normalise` returned it, has the form of an authenticator's code."""
    return len(text) == DIGITS and text.isascii() and text.isdigit()


def matching_step(*, secret: bytes, code: str, now: datetime, last_step: int | None) -> int | None:
    """Return the time step that a code is of, or None if it is wrong or not new.

    Args:
        secret: shared with the authenticator.
        code: six digits.
        now: the authenticator's clock may be one step ahead or behind.
        last_step: the last step of which a code was used; codes of it and of those before it are no longer good.
    """
    found = None
    present = step_at(now)
    for step in range(max(0, present - DRIFT_STEPS), present + DRIFT_STEPS + 1):
        fits = hmac.compare_digest(code_at(secret=secret, step=step), code)
        if fits and (last_step is None or step > last_step):
            found = step
    return found


def normalise(text: str) -> str:
    """Return a code without the gaps that authenticators and papers show."""
    return text.translate(_BETWEEN).strip()


def new_recovery_codes() -> list[str]:
    """Return new recovery codes, each with 55 random bits and a check character, in the spelling that is hashed."""
    return [codes.generate(RECOVERY_CODE_CHARACTERS) for _ in range(RECOVERY_CODES)]


def recovery_code(text: str) -> str | None:
    """Return the one spelling of a recovery code that somebody typed, or None if it can't be one."""
    code = codes.normalise(text)
    return code if code is not None and len(code) == RECOVERY_CODE_CHARACTERS else None


def recovery_hashed(factor_id: UUID, code: str) -> str:
    """Return the text whose keyed hash is stored for a recovery code."""
    return f"{factor_id}:{code}"
