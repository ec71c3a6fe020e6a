"""Codes and links are for those who have one: whoever tries many wrong ones waits, and learns nothing meanwhile.

Attempts are counted in the database, for all processes together, and outside the request's own transaction, so that no
refusal takes the count back.
"""

from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import Final, TypeVar

from domain.kernel import throttle
from domain.kernel.database import in_a_transaction, run_in_transaction
from domain.kernel.errors import RateLimited
from domain.staff.actor import Actor, ActorKind
from domain.staff.policy import AttemptLimit, address_group

T = TypeVar("T")

MAX_LINK_CHARACTERS: Final = 100
WRONG_LINKS_PER_CLIENT_AND_MINUTE: Final = 60
_UNKNOWN = "unknown"


def guesser(actor: Actor) -> str:
    """Return what attempts are counted under: whoever has signed in, the key of a server, else the address."""
    if actor.kind in (ActorKind.PARTNER, ActorKind.APPLICATION):
        return f"key:{actor.key_id or actor.id}"
    if actor.kind in (ActorKind.STAFF, ActorKind.PATIENT):
        return f"{actor.kind}:{actor.id}"
    return address_of(actor)


def address_of(actor: Actor) -> str:
    """Return what an address is counted under; all whose address is not known are counted together."""
    return _UNKNOWN if actor.ip is None else address_group(actor.ip)


async def attempt(
    *, limit: AttemptLimit, actor: Actor, look_up: Callable[[], Awaitable[T | None]], now: datetime
) -> T | None:
    """Count an attempt and look up what it names; take the attempt back if it names something.

    All of it is one transaction, whatever it finds, so that right and wrong cost the same, and so that several good
    ones at once are not taken for guesses.

    Args:
        limit: how many wrong ones there may be in which time.
        actor: who tries.
        look_up: returns what was named, or None.
        now: the present instant.

    Raises:
        RateLimited: there were too many wrong ones, with `retry_after_s`.
        RuntimeError: a transaction is open.
    """
    if in_a_transaction():
        raise RuntimeError("attempts are counted outside a transaction, so that no refusal takes the count back")
    key, found, wait_s = guesser(actor), None, 0

    async def work() -> None:
        nonlocal found, wait_s
        found = None
        wait_s = await throttle.hit(bucket=limit.bucket, key=key, limit=limit.limit, window_s=limit.window_s, now=now)
        if not wait_s:
            found = await look_up()
        if found is not None:
            await throttle.forgive(bucket=limit.bucket, key=key, window_s=limit.window_s, now=now)

    await run_in_transaction(work)
    if wait_s:
        raise RateLimited(retry_after_s=wait_s)
    return found


async def count_wrong(*, limit: AttemptLimit, actor: Actor, is_right: bool, now: datetime) -> None:
    """Count a wrong one for the caller's address; a right one costs a look at the count, and waits after too many.

    To be called when it has been looked up, so that of many requests at once each sees what those before it counted.

    Raises:
        RateLimited: there were too many wrong ones, with `retry_after_s`.
    """
    wait_for = throttle.look if is_right else throttle.hit
    wait_s = await wait_for(
        bucket=limit.bucket, key=address_of(actor), limit=limit.limit, window_s=limit.window_s, now=now
    )
    if wait_s:
        raise RateLimited(retry_after_s=wait_s)


async def open_link(
    *, bucket: str, actor: Actor, token: str, look_up: Callable[[], Awaitable[T | None]], now: datetime
) -> T | None:
    """Return what a signed link opens, or None if it opens nothing, whatever the reason.

    Args:
        bucket: under which wrong ones are counted: one for each kind of link.
        actor: who opens it; the address is counted.
        token: the signed part of the link.
        look_up: returns what the token opens, or None.
        now: the present instant.

    Raises:
        RateLimited: too many wrong links of this kind from this client within a minute, with `retry_after_s`.

    Effects:
        A link that opens nothing is counted for the client; a right one costs a look at the count.
    """
    found = await look_up() if len(token) <= MAX_LINK_CHARACTERS else None
    limit = AttemptLimit(bucket, WRONG_LINKS_PER_CLIENT_AND_MINUTE, 60)
    await count_wrong(limit=limit, actor=actor, is_right=found is not None, now=now)
    return found
