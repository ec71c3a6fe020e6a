"""What a session hands out: short access tokens (JWT), one-use refresh tokens; and API keys (R-SEC-1, R-PAR-1). Pure.

An access token proves which session it belongs to, nothing else: who that is and whether it still counts is read from
the session's row with every request.
"""

import hashlib
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import Any, Final
from uuid import UUID

import jwt

from domain.kernel import codes
from domain.kernel.errors import Unauthenticated
from domain.kernel.secrecy import derived_key

ACCESS_TTL: Final = timedelta(minutes=15)
ALGORITHM: Final = "HS256"
ISSUER: Final = "enamel"
AUDIENCE: Final = "enamel-api"
LEEWAY_S: Final = 60
MAX_TOKEN_CHARACTERS: Final = 2_000
KEPT_CLAIMS: Final = 2_000

API_KEY_PREFIX: Final = "enp_"
API_KEY_CODE_CHARACTERS: Final = 34
API_KEY_SHOWN_CHARACTERS: Final = len(API_KEY_PREFIX) + 8
_REFRESH_PREFIX: Final = "enr_"
_REFRESH_BYTES: Final = 32
_CLAIMS: Final = ("iss", "aud", "sid", "iat", "exp")

_keys: dict[str, bytes] = {}


@dataclass(frozen=True, slots=True)
class AccessClaims:
    """What a valid access token says: whose session it is of, and until when it counts."""

    session_id: UUID
    expires_at: datetime


def configure(secret_keys: tuple[str, ...]) -> None:
    """Set the keys for access tokens, once when the process starts.

    Args:
        secret_keys: the first signs, all of them verify.

    Raises:
        ValueError: there is none, or an empty one.
    """
    if not secret_keys or not all(secret_keys):
        raise ValueError("at least one key for access tokens is needed")
    derived = [derived_key(secret, "access-token") for secret in secret_keys]
    _decode.cache_clear()
    _keys.clear()
    _keys.update({hashlib.sha256(key).hexdigest()[:8]: key for key in derived})


def access_token(*, session_id: UUID, now: datetime) -> tuple[str, datetime]:
    """Return a signed access token for a session, and the instant at which it ends.

    Raises:
        RuntimeError: `configure` was not called: a programmer's mistake.
    """
    if not _keys:
        raise RuntimeError("the keys for access tokens are not configured")
    key_id, key = next(iter(_keys.items()))
    expires_at = now.replace(microsecond=0) + ACCESS_TTL
    claims = {"iss": ISSUER, "aud": AUDIENCE, "sid": session_id.hex, "iat": int(now.timestamp()), "exp": expires_at}
    return jwt.encode(claims, key, algorithm=ALGORITHM, headers={"kid": key_id}), expires_at


def read_access_token(text: str, *, now: datetime) -> AccessClaims:
    """Return what an access token says.

    Args:
        text: the token.
        now: by Enamel's clock, which development can shift; the token's times are measured by it alone.

    Raises:
        Unauthenticated: it is malformed, forged, of another algorithm, issuer or audience, or its time is over.
    """
    if len(text) > MAX_TOKEN_CHARACTERS:
        raise Unauthenticated
    try:
        claims = _decode(text)
        session_id = UUID(hex=claims["sid"])
        expires_at = datetime.fromtimestamp(claims["exp"], UTC)
        issued_at = datetime.fromtimestamp(claims["iat"], UTC)
    except (jwt.InvalidTokenError, KeyError, ValueError, TypeError, AttributeError, OverflowError, OSError):
        raise Unauthenticated from None
    if not issued_at - timedelta(seconds=LEEWAY_S) <= now < expires_at:
        raise Unauthenticated
    return AccessClaims(session_id=session_id, expires_at=expires_at)


@lru_cache(maxsize=KEPT_CLAIMS)
def _decode(text: str) -> Mapping[str, Any]:
    """Return the claims of a genuine token; kept, because its signature stays right as long as the keys stay."""
    key = _keys[jwt.get_unverified_header(text)["kid"]]
    return jwt.decode(
        text,
        key,
        algorithms=[ALGORITHM],
        issuer=ISSUER,
        audience=AUDIENCE,
        options={"require": list(_CLAIMS), "verify_exp": False, "verify_iat": False, "verify_nbf": False},
    )


def new_refresh_token() -> str:
    """Return a new refresh token: opaque, 256 random bits."""
    return _REFRESH_PREFIX + secrets.token_urlsafe(_REFRESH_BYTES)


def refresh_token_hash(token: str) -> bytes:
    """Return the hash under which a refresh token is stored; it is random enough to need no key."""
    return hashlib.sha256(token.encode()).digest()


def new_api_key() -> str:
    """Return a new API key: a prefix that scanners for leaked secrets know, 165 random bits, a check character."""
    return API_KEY_PREFIX + codes.generate(API_KEY_CODE_CHARACTERS)


def is_api_key(text: str) -> bool:
    """Tell whether a text can be an API key: its form and its check character fit."""
    code = text.removeprefix(API_KEY_PREFIX)
    return text.startswith(API_KEY_PREFIX) and len(code) == API_KEY_CODE_CHARACTERS and codes.normalise(code) == code


def shown_part(key: str) -> str:
    """Return the beginning of an API key, by which it is found and told apart in lists."""
    return key[:API_KEY_SHOWN_CHARACTERS]
