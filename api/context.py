"""Who asks, from where, in which language, and what time it is: one Context per operation."""

import ipaddress
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial

import strawberry
from starlette.requests import HTTPConnection

from api.auth import authenticate, authorization
from api.execution.metering import Meter
from api.limits import LIMITS, Limits, Meters
from api.live import Live, Signals
from domain.clinic import queries as clinic
from domain.clinic.errors import ClinicNotLoaded
from domain.clinic.queries import Organisation
from domain.kernel.clock import Clock
from domain.kernel.text import best_locale
from domain.staff.actor import Actor, ActorKind

FALLBACK_LOCALE = "en"
_KNOW_SCHEMA = frozenset({ActorKind.STAFF, ActorKind.PARTNER, ActorKind.APPLICATION})

Network = ipaddress.IPv4Network | ipaddress.IPv6Network
Address = ipaddress.IPv4Address | ipaddress.IPv6Address


@dataclass(frozen=True, slots=True)
class ApiSettings:
    """What the API has to know of its installation.

    Args:
        public_url: where links and QR codes lead, without a slash at the end.
        production: whether this is a production installation.
        trusted_proxies: the networks of our own proxies, whose X-Forwarded-For is believed; none by default.
        limits: how much anybody may ask for.
        trusted_only: the kinds of callers from whom nothing but registered documents is run.
        cors_origins: the origins whose pages may read what the API answers; `*` for all.
        metrics_token: what whoever reads /metrics has to send.
    """

    public_url: str
    production: bool = False
    trusted_proxies: tuple[Network, ...] = ()
    limits: Limits = LIMITS
    trusted_only: frozenset[ActorKind] = frozenset()
    cors_origins: tuple[str, ...] = ()
    metrics_token: str | None = None


@dataclass(slots=True)
class Context:
    """What resolvers, edges and computed fields know of the operation they run for.

    Args:
        actor: who asks; `actor.locale` is the language to answer in.
        now: the instant of the operation, by Enamel's clock.
        settings: of the installation.
        client_ip: the caller's address, where known.
        accept_language: what the caller's client asks for.
        organisation: the clinic; None before it is loaded.
        expires_at: when the credential ends; None if it doesn't.
        live: for subscriptions; None where nothing tells of changes.
        meter: whom the operation is charged to; None where nothing is counted.
    """

    actor: Actor
    now: datetime
    settings: ApiSettings
    client_ip: str | None = None
    accept_language: str | None = None
    organisation: Organisation | None = None
    expires_at: datetime | None = None
    live: Live | None = None
    meter: Meter | None = None

    @property
    def locale(self) -> str:
        """Return the language to answer in."""
        return self.actor.locale

    @property
    def knows_schema(self) -> bool:
        """Tell whether the caller may introspect, and be told how a request does not fit the schema.

        In production that is for those who build on the API and are known: staff and API keys. Anybody can become a
        patient, whose app was built from a schema it had.
        """
        return not self.settings.production or self.actor.kind in _KNOW_SCHEMA

    @property
    def currency_code(self) -> str:
        """Return the clinic's currency.

        Raises:
            ClinicNotLoaded: there is no clinic yet.
        """
        if self.organisation is None:
            raise ClinicNotLoaded
        return self.organisation.currency

    def become(self, actor: Actor) -> None:
        """Go on as somebody else: whoever has just signed in within this operation, or nobody after a sign-out."""
        default = FALLBACK_LOCALE if self.organisation is None else self.organisation.locale
        own = actor.locale if actor.kind is ActorKind.PATIENT else default
        self.actor = replace(actor, locale=best_locale(self.accept_language, own), ip=self.client_ip)

    async def renew(self) -> None:
        """Go on at the present instant, as whoever the credential stands for now; for operations that last.

        Raises:
            Unauthenticated: the credential has ended.
        """
        if self.live is None:
            raise RuntimeError("only a live operation lasts")
        fresh = await self.live.again()
        self.actor, self.now, self.organisation = fresh.actor, fresh.now, fresh.organisation


Info = strawberry.Info[Context, None]
"""What resolvers get as `info`."""


@dataclass(frozen=True, slots=True)
class ContextBuilder:
    """Makes the context of each operation.

    Args:
        settings: of the installation.
        clock: tells the time.
        signals: tells of changes, for subscriptions.
        meters: counts what callers ask for.
    """

    settings: ApiSettings
    clock: Clock
    signals: Signals | None = None
    meters: Meters | None = None

    async def __call__(self, connection: HTTPConnection, params: Mapping[str, object]) -> Context:
        """Return the context of one operation.

        Args:
            connection: the request, or the WebSocket's handshake.
            params: the payload of the WebSocket's `connection_init`; empty over HTTP.

        Raises:
            Unauthenticated: a credential was sent and is no good.
        """
        now = self.clock.now()
        credential = await authenticate(authorization(connection, params), now=now)
        ip = client_address(connection, trusted_proxies=self.settings.trusted_proxies)
        context = Context(
            actor=credential.actor,
            now=now,
            settings=self.settings,
            client_ip=ip,
            accept_language=connection.headers.get("accept-language"),
            organisation=await _organisation(),
            expires_at=credential.expires_at,
            live=None if self.signals is None else Live(self.signals, partial(self, connection, params)),
            meter=None if self.meters is None else self.meters.of(credential.actor, ip),
        )
        context.become(credential.actor)
        return context


async def _organisation() -> Organisation | None:
    try:
        return await clinic.organisation()
    except ClinicNotLoaded:
        return None


def lifetime_s(context: Context) -> float | None:
    """Return the seconds until the credential behind a context ends, or None if it doesn't."""
    return None if context.expires_at is None else (context.expires_at - context.now).total_seconds()


def client_address(connection: HTTPConnection, *, trusted_proxies: Sequence[Network]) -> str | None:
    """Return the caller's address: the last one in X-Forwarded-For that is no proxy of ours.

    Each proxy adds whom it talked to at the end, so the header is read from there; what stands before a stranger's
    address may be made up.

    Args:
        trusted_proxies: the networks of our own proxies. The header is not looked at when somebody else connects, since
            anybody can send it.
    """
    peer = connection.client.host if connection.client else None
    caller = _address(peer)
    hops = ",".join(connection.headers.getlist("x-forwarded-for")).split(",") if trusted_proxies else []
    while caller is not None and hops and any(caller in network for network in trusted_proxies):
        before = _address(hops.pop().strip())
        if before is None:
            break
        caller = before
    return peer if caller is None else str(caller)


def _address(text: str | None) -> Address | None:
    """Return an address; one of IPv4 in the clothes of IPv6 as what it is."""
    try:
        found = ipaddress.ip_address(text or "")
    except ValueError:
        return None
    return getattr(found, "ipv4_mapped", None) or found
