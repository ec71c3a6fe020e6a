"""Reading all that the schema offers: every field below a type, as deep as a bound lets it."""

import re
from collections.abc import Iterator
from typing import Any

from graphql import (
    GraphQLInterfaceType,
    GraphQLNamedType,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLSchema,
    GraphQLUnionType,
    get_named_type,
    is_leaf_type,
)
from strawberry.schema.config import StrawberryConfig

from api import ids
from api.access import guard
from api.execution import Schema
from api.graphql import Mutation, Query, Subscription
from api.scalars import SCALAR_MAP
from api.schema.qr import QrCode
from tests.api.rights.world import World

_ID = re.compile(r"[A-Z]{2,5}_[0-9a-f]{32}")
_REQUIRED = {"format": "SVG"}
MAX_DEPTH = 3


def unlimited() -> Schema:
    """Return the application's schema without its limits, so that one operation reads everything."""
    schema = Schema(
        Query, Mutation, Subscription, types=(QrCode,), config=StrawberryConfig(scalar_map=dict(SCALAR_MAP)),
        max_tokens=1_000_000,
    )  # fmt: skip
    guard(schema._schema)
    return schema


def core(schema: Schema) -> GraphQLSchema:
    """Return the schema as graphql-core knows it."""
    found: GraphQLSchema = schema._schema
    return found


def everything_below(schema: GraphQLSchema, named_type: GraphQLNamedType, above: tuple[str, ...] = ()) -> str:
    """Return a selection of every field of a type, and below them, without going round in circles."""
    if isinstance(named_type, GraphQLInterfaceType | GraphQLUnionType):
        parts = [
            f"... on {each.name} {everything_below(schema, each, above)}"
            for each in schema.get_possible_types(named_type)
        ]
        return "{ __typename " + " ".join(parts) + " }"
    assert isinstance(named_type, GraphQLObjectType)
    return "{ __typename " + " ".join(_fields(schema, named_type, (*above, named_type.name))) + " }"


def _fields(schema: GraphQLSchema, object_type: GraphQLObjectType, above: tuple[str, ...]) -> Iterator[str]:
    for name, field in object_type.fields.items():
        below = get_named_type(field.type)
        # Interfaces want fields of one response name to be of one type, also of different objects.
        alias = f"{object_type.name}_{name}: {name}"
        needed = {key for key, value in field.args.items() if isinstance(value.type, GraphQLNonNull)}
        given = [f"{key}: {_REQUIRED[key]}" for key in sorted(needed & _REQUIRED.keys())]
        if "first" in field.args:
            given.append("first: 20")
        arguments = f"({', '.join(given)})" if given else ""
        if is_leaf_type(below):
            yield alias + arguments
        elif below.name not in above and _depth(above) < MAX_DEPTH:
            yield f"{alias}{arguments} {everything_below(schema, below, above)}"
        elif "id" in getattr(below, "fields", {}):
            yield f"{alias}{arguments} {{ __typename id }}"


def _depth(above: tuple[str, ...]) -> int:
    """Return how many objects are above, pages and figures not counted."""
    return sum(1 for name in above if ids.prefix_of(name))


def ids_in(text: str) -> set[str]:
    """Return the ids in an answer."""
    return set(_ID.findall(text))


async def answer(world: World, schema: Schema, query: str, caller: str, **variables: Any) -> tuple[Any, list[str]]:
    """Return the data and the codes of the errors; an error without a code is a fault of ours."""
    api = type(world.api)(schema, world.clinic)
    result = await api.run(query, world.callers[caller], variables)
    codes = []
    for error in result.errors or []:
        code = (error.extensions or {}).get("code")
        assert code, f"{caller}: {error.message} {error.original_error!r} {error.path}"
        codes.append(code)
    return result.data, codes
