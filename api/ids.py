"""Global ids: opaque, typed, and each with one spelling.

An id is the type's prefix, `_`, and the UUID's 32 lower-case hexadecimal digits. Each type of object that
can be fetched by its id registers a prefix and a loader.
"""

import re
from collections.abc import Awaitable, Callable, Sequence
from typing import Any, TypeVar
from uuid import UUID

import strawberry

from api.errors import bad_user_input

MAX_IDS = 100
_FORM = re.compile(r"([A-Z]{2,5})_([0-9a-f]{32})", re.ASCII)
_PREFIX = re.compile(r"[A-Z]{2,5}", re.ASCII)

Loader = Callable[[Any, list[UUID]], Awaitable[Sequence[Any]]]
SomeLoader = TypeVar("SomeLoader", bound=Loader)

_prefixes: dict[str, str] = {}
_type_names: dict[str, str] = {}
_loaders: dict[str, Loader] = {}


@strawberry.interface(description="An object with a global id.")
class Node:
    """An object with a global id; its source's `id` is the UUID."""

    id: strawberry.ID = strawberry.field(description="The global id: opaque, and the same for ever.")


def register(type_name: str, prefix: str) -> None:
    """Give a type of nodes its prefix.

    Raises:
        ValueError: the prefix isn't 2 to 5 capital letters, or the type or the prefix is taken.
    """
    if not _PREFIX.fullmatch(prefix):
        raise ValueError(f"{prefix!r} is not 2 to 5 capital letters")
    if _prefixes.get(type_name, prefix) != prefix or _type_names.get(prefix, type_name) != type_name:
        raise ValueError(f"{type_name} or {prefix} is registered already")
    _prefixes[type_name] = prefix
    _type_names[prefix] = type_name


def prefix_of(type_name: str) -> str | None:
    """Return a type's prefix, or None if it has none."""
    return _prefixes.get(type_name)


def encode(type_name: str, value: UUID) -> str:
    """Return the global id of an object of this type."""
    return f"{_prefixes[type_name]}_{value.hex}"


def decode(text: str, *type_names: str) -> UUID:
    """Return the UUID in the global id of an object of one of these types.

    Raises:
        GraphQLError: BAD_USER_INPUT if it is malformed or of another type.
    """
    type_name, value = parse(text)
    if type_name not in type_names:
        raise bad_user_input(
            f"This is the id of {_with_article(type_name)}, not of {' or '.join(map(_with_article, type_names))}."
        )
    return value


def decode_optional(text: str | None, *type_names: str) -> UUID | None:
    """Return the UUID in a global id as `decode` does, or None for None and for what was left out."""
    return None if text is None or text is strawberry.UNSET else decode(text, *type_names)


def parse(text: str) -> tuple[str, UUID]:
    """Return the type name and the UUID in a global id.

    Raises:
        GraphQLError: BAD_USER_INPUT if it is malformed.
    """
    match = _FORM.fullmatch(text)
    type_name = _type_names.get(match[1]) if match else None
    if match is None or type_name is None:
        raise bad_user_input("This is not a valid id.")
    return type_name, UUID(match[2])


def node_loader(type_name: str) -> Callable[[SomeLoader], SomeLoader]:
    """Register `async (context, uuids) -> sources` as what loads the nodes of this type.

    The sources are aligned with the UUIDs, None for what is missing or not the caller's to see.

    Raises:
        ValueError: the type has another loader already.
    """

    def remember(loader: SomeLoader) -> SomeLoader:
        if _loaders.setdefault(type_name, loader) is not loader:
            raise ValueError(f"{type_name} has a loader already")
        return loader

    return remember


async def load_nodes(context: Any, texts: Sequence[str]) -> list[dict[str, Any] | None]:
    """Return the sources of the objects with these ids.

    They are aligned with the ids, None for what is missing, foreign or has no loader. Each type's loader is
    called once.

    Raises:
        GraphQLError: BAD_USER_INPUT for a malformed id, or more than MAX_IDS of them.
    """
    if len(texts) > MAX_IDS:
        raise bad_user_input(f"At most {MAX_IDS} ids at once.")
    wanted = [parse(text) for text in texts]
    by_type: dict[str, list[UUID]] = {}
    for type_name, value in dict.fromkeys(wanted):
        by_type.setdefault(type_name, []).append(value)
    found: dict[tuple[str, UUID], Any] = {}
    for type_name, values in by_type.items():
        loader = _loaders.get(type_name)
        sources = await loader(context, values) if loader else [None] * len(values)
        for value, source in zip(values, sources, strict=True):
            found[type_name, value] = None if source is None else {**source, "__typename": type_name}
    return [found[key] for key in wanted]


async def load_node(context: Any, text: str) -> dict[str, Any] | None:
    """Return the source of the object with this id, or None; see `load_nodes`."""
    return (await load_nodes(context, [text]))[0]


def _with_article(type_name: str) -> str:
    return f"an {type_name}" if type_name[0] in "AEIOU" else f"a {type_name}"
