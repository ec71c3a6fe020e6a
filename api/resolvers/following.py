"""Following objects: each is told again whenever what the caller may see of it is no longer what was told last."""

from collections.abc import AsyncGenerator, Awaitable, Callable, Sequence
from dataclasses import dataclass
from uuid import UUID

from api.context import Context
from api.execution import Row
from domain.kernel.errors import NotFound

AT_MOST = 100
"""How many objects of one patient are followed: the newest ones."""


@dataclass(frozen=True, slots=True)
class Followed:
    """What a subscription follows.

    Args:
        find: returns the ids of the objects there are now; it raises when the caller may not follow them any more.
        load: returns what the caller may see of each, None for what is missing or foreign, as `node` does.
        wakes: further ids whose signals are heard, such as the patient's, who gets new objects.
        field: the argument that is to blame when nothing can be seen; None where that is no fault.
    """

    find: Callable[[Context], Awaitable[Sequence[UUID]]]
    load: Callable[[Context, list[UUID]], Awaitable[list[Row | None]]]
    wakes: tuple[UUID, ...] = ()
    field: tuple[str, ...] | None = None


async def follow(ctx: Context, followed: Followed) -> AsyncGenerator[Row, None]:
    """Yield the objects that have changed since the beginning, each as it is now, with the rights of that moment.

    Of changes that come while the reader is busy the last state is told; nothing is kept for a slow one but what has
    been told last of each object, as a number.
    """
    if ctx.live is None:
        raise RuntimeError("nothing tells of changes here")
    session = () if ctx.actor.session_id is None else (ctx.actor.session_id,)
    told: dict[UUID, int] | None = None
    while True:
        ids = await followed.find(ctx)
        with ctx.live.signals.watch(*ids, *followed.wakes, *session) as watch:
            while True:
                seen = await _look(ctx, followed)
                told = {key: _version(row) for key, row in seen.items()} if told is None else told
                while (row := _next_changed(seen, told)) is not None:
                    told[row["id"]] = _version(row)
                    yield dict(row)  # the operation adds what it loads below
                    await ctx.renew()
                    seen = await _look(ctx, followed)
                if not set(ids).issuperset(seen):
                    break  # the new ones are to be heard of too
                if not await watch.changed():
                    return
                await ctx.renew()


async def _look(ctx: Context, followed: Followed) -> dict[UUID, Row]:
    rows = await followed.load(ctx, list(await followed.find(ctx)))
    seen = {row["id"]: row for row in rows if row is not None}
    if not seen and followed.field is not None:
        raise NotFound(field=followed.field)
    return seen


def _next_changed(seen: dict[UUID, Row], told: dict[UUID, int]) -> Row | None:
    return next((row for key, row in seen.items() if told.get(key) != _version(row)), None)


def _version(row: Row) -> int:
    """Return a number that is another one, all but surely, when anything in a row is."""
    return hash(repr(row))
