"""How much the API lets anybody ask for. Each limit is a setting; docs/limits.md tells what they mean to a client."""

from dataclasses import dataclass, field
from typing import Final

from api.execution.metering import Meter
from api.paging import MAX_SIZE
from api.transport.budgets import Buckets, Budget, Client
from api.transport.limits import DocumentLimits
from domain.staff.actor import Actor, ActorKind
from domain.staff.policy import address_group

DOCUMENT: Final = DocumentLimits()
ANONYMOUS: Final = Budget(10_000, 500)
SIGNED_IN: Final = Budget(20_000, 1_000)
KEY: Final = Budget(100_000, 5_000)
TEXTS: Final = Budget(160, 1)
_UNKNOWN_ADDRESS: Final = "unknown"


@dataclass(frozen=True, slots=True)
class Limits:
    """The limits of one process.

    Args:
        document: how large a document may be.
        body_bytes: the largest body of a request and the largest message of a WebSocket.
        page: the largest page, 1 to 100.
        cost: what one operation may cost.
        anonymous: what callers without a credential may ask for, by groups of addresses.
        signed_in: what one patient or staff member may ask for.
        key: what one API key may ask for.
        texts: how many query texts a caller may send that were not seen before.
        timeout_s: after which an operation is broken off, in seconds.
        streams: WebSockets and event streams of all callers together.
        streams_per_caller: WebSockets and event streams of one caller.
        operations_per_socket: operations that run at once on one WebSocket.
        init_timeout_s: after which a WebSocket that has not said who it is is closed, in seconds.
    """

    document: DocumentLimits = DOCUMENT
    body_bytes: int = 100_000
    page: int = MAX_SIZE
    cost: int = 2_000
    anonymous: Budget = ANONYMOUS
    signed_in: Budget = SIGNED_IN
    key: Budget = KEY
    texts: Budget = TEXTS
    timeout_s: float = 30
    streams: int = 2_000
    streams_per_caller: int = 30
    operations_per_socket: int = 100
    init_timeout_s: float = 10

    def budget_of(self, actor: Actor) -> Budget:
        """Return what a caller may ask for."""
        if actor.key_id is not None:
            return self.key
        return self.signed_in if _is_known(actor) else self.anonymous


LIMITS: Final = Limits()


@dataclass(frozen=True, slots=True)
class Meters:
    """Counts what callers ask for in this process.

    Args:
        limits: what they may ask for.
        costs: the buckets for what operations cost.
        texts: the buckets for texts not seen before; what a text costs is this process's time alone.
    """

    limits: Limits
    costs: Buckets = field(default_factory=Buckets)
    texts: Buckets = field(default_factory=Buckets)

    def of(self, actor: Actor, ip: str | None) -> Meter:
        """Return whom a caller's operations are charged to."""
        key = caller_key(actor, ip)
        payer = Client(key, self.limits.budget_of(actor))
        return Meter(self.costs, self.texts, payer, Client(key, self.limits.texts))


def caller_key(actor: Actor, ip: str | None) -> str:
    """Return what a caller's use is counted under: the API key, the patient or staff member, or the address group.

    Args:
        actor: who asks.
        ip: the caller's address, where known.
    """
    if actor.key_id is not None:
        return f"key:{actor.key_id}"
    return f"{actor.kind}:{actor.id}" if _is_known(actor) else address_key(ip)


def address_key(ip: str | None) -> str:
    """Return what callers from an address are counted under."""
    return f"address:{_UNKNOWN_ADDRESS if ip is None else address_group(ip)}"


def _is_known(actor: Actor) -> bool:
    return actor.kind in (ActorKind.PATIENT, ActorKind.STAFF) and actor.id is not None
