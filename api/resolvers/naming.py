"""What rows name by id, loaded together: each object once, however many rows name it."""

from collections.abc import Awaitable, Callable, Sequence
from uuid import UUID

from api.context import Context
from api.execution import Row

Load = Callable[[Context, list[UUID]], Awaitable[list[Row | None]]]
"""A loader of nodes: what the caller may see of each id, None for what is missing or foreign."""


async def named(ctx: Context, parents: Sequence[Row], key: str, load: Load) -> list[Row | None]:
    """Return what each row names as `key`; None for a row that names nothing."""
    found = await _found(ctx, {parent[key] for parent in parents}, load)
    return [found.get(parent[key]) for parent in parents]


async def all_named(ctx: Context, parents: Sequence[Row], key: str, load: Load) -> list[list[Row]]:
    """Return all that each row names in the list `key`; what is not to be seen is left out."""
    found = await _found(ctx, {each for parent in parents for each in parent[key]}, load)
    return [[row for each in parent[key] if (row := found.get(each)) is not None] for parent in parents]


async def _found(ctx: Context, ids: set[UUID | None], load: Load) -> dict[UUID | None, Row | None]:
    wanted = [each for each in ids if each is not None]
    return dict(zip(wanted, await load(ctx, wanted), strict=True)) if wanted else {}
