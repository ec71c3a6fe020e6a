"""Every list of the schema reads the same forwards and backwards, a row at a time."""

from collections.abc import Iterator
from typing import Any

from graphql import GraphQLObjectType, get_named_type

from api import ids
from api.execution import Schema
from tests.api.rights.test_reading import ARGUMENTS, filled
from tests.api.rights.walking import answer, core
from tests.api.rights.world import World

PAGE = "totalCount edges { cursor } pageInfo { hasNextPage hasPreviousPage }"


def lists_of(object_type: GraphQLObjectType) -> Iterator[tuple[str, ...]]:
    """Give the paths to a type's lists, also to those of its parts that are no nodes."""
    for name, field in object_type.fields.items():
        below = get_named_type(field.type)
        if "after" in field.args:
            yield (name,)
        elif isinstance(below, GraphQLObjectType) and not ids.prefix_of(below.name) and not field.args:
            yield from ((name, *path) for path in lists_of(below))


async def page(world: World, schema: Schema, above: tuple[str, ...], **arguments: Any) -> Any:
    """Return a page of a list as the owner reads it; None if what it is a part of is null."""
    given = ", ".join(f"{name}: {value}" for name, value in arguments.items())
    query = "{ " + " { ".join(above) + f"({given}) {{ {PAGE} }}" + " }" * len(above)
    found, errors = await answer(world, schema, query, "owner")
    assert errors == [], query
    while found is not None and "edges" not in found:
        (found,) = found.values()
    return found


async def check(world: World, schema: Schema, above: tuple[str, ...], **arguments: Any) -> int:
    """Read a list from both ends and return how many rows it has."""
    whole = await page(world, schema, above, **arguments, first=100)
    cursors = [edge["cursor"] for edge in whole["edges"]] if whole else []
    assert whole is None or whole["totalCount"] == len(cursors), above
    forwards: list[str] = []
    backwards: list[str] = []
    for number in range(1, len(cursors) + 1):
        after, before = (
            {key: f'"{seen[-1]}"'} if seen else {} for key, seen in (("after", forwards), ("before", backwards))
        )
        one = await page(world, schema, above, **arguments, first=1, **after)
        assert one["pageInfo"] == {"hasPreviousPage": number > 1, "hasNextPage": number < len(cursors)}, above
        forwards += [edge["cursor"] for edge in one["edges"]]
        one = await page(world, schema, above, **arguments, last=1, **before)
        assert one["pageInfo"] == {"hasPreviousPage": number < len(cursors), "hasNextPage": number > 1}, above
        backwards += [edge["cursor"] for edge in one["edges"]]
    assert forwards == cursors == backwards[::-1], above
    return len(cursors)


async def test_every_list_reads_the_same_from_both_ends(world: World, schema: Schema):
    known, lengths = core(schema), {}
    assert known.query_type is not None
    for above in lists_of(known.query_type):
        given = filled(world, ARGUMENTS.get(above[0], {}))
        lengths[above] = await check(world, schema, above, **{name: f'"{value}"' for name, value in given.items()})
    for type_name, found in world.nodes.items():
        object_type = known.type_map[type_name]
        assert isinstance(object_type, GraphQLObjectType)
        for path in lists_of(object_type):
            above = (f'node(id: "{found[-1]}")', f"... on {type_name}", *path) if found else ()
            if above:
                lengths[type_name, *path] = await check(world, schema, above)
    assert sum(length > 1 for length in lengths.values()) > len(lengths) // 3, "the world has lists to speak of"
