"""A credential -> an Actor. One that is no good is refused, never taken for an anonymous caller (R-SEC-1)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from starlette.requests import HTTPConnection

from domain.kernel.errors import Unauthenticated
from domain.staff import queries, service
from domain.staff.actor import ANONYMOUS, Actor
from domain.staff.tokens import API_KEY_PREFIX, read_access_token

REFUSED = "The access token or API key is not valid or has expired."
_SCHEME = "bearer"


@dataclass(frozen=True, slots=True)
class Credential:
    """What a credential proved.

    Args:
        actor: who asks.
        expires_at: when the credential ends; None for callers without one and for API keys.
    """

    actor: Actor
    expires_at: datetime | None = None


def authorization(connection: HTTPConnection, params: Mapping[str, object]) -> list[str]:
    """Return the values of `Authorization` that a caller sent.

    Args:
        connection: the request, or the WebSocket's handshake.
        params: the payload of `connection_init`, whose `Authorization` (or `authorization`) wins over the handshake's.

    Raises:
        Unauthenticated: the payload's value is not a text.
    """
    for name in ("Authorization", "authorization"):
        value = params.get(name)
        if isinstance(value, str):
            return [value]
        if value is not None:
            raise Unauthenticated(REFUSED)
    return connection.headers.getlist("authorization")


async def authenticate(values: Sequence[str], *, now: datetime) -> Credential:
    """Return who asks.

    Args:
        values: of `Authorization`: none, or one with an access token or an API key as bearer.
        now: the present instant.

    Raises:
        Unauthenticated: there are several values, or the one is malformed, unknown, expired, revoked or signed out.

    Effects:
        The use of an API key is noted, at most once a minute.
    """
    if not values:
        return Credential(ANONYMOUS)
    scheme, _, token = values[0].strip().partition(" ")
    token = token.strip()
    if len(values) > 1 or scheme.lower() != _SCHEME or not token:
        raise Unauthenticated(REFUSED)
    if token.startswith(API_KEY_PREFIX):
        actor = await service.actor_of_api_key(key=token, now=now)
        expires_at = None
    else:
        actor, expires_at = await _actor_of_token(token, now)
    if actor is None:
        raise Unauthenticated(REFUSED)
    return Credential(actor, expires_at)


async def _actor_of_token(token: str, now: datetime) -> tuple[Actor | None, datetime | None]:
    try:
        claims = read_access_token(token, now=now)
    except Unauthenticated:
        raise Unauthenticated(REFUSED) from None
    return await queries.actor_of_session(session_id=claims.session_id), claims.expires_at
