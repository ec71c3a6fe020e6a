"""Resolvers that read a source directly, and their installation into a schema.

Strawberry wraps every field's resolver in machinery for arguments, extensions and its own info object. Below the root
nearly all fields only read a value that is already there; theirs are replaced by readers, which the executor also
knows how to call without an info.
"""

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator
from inspect import isawaitable
from typing import Any
from uuid import UUID

from graphql import (
    GraphQLField,
    GraphQLInterfaceType,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLSchema,
    GraphQLUnionType,
    get_named_type,
    is_leaf_type,
)
from strawberry.types.base import StrawberryObjectDefinition
from strawberry.types.field import StrawberryField

from api import ids
from api.execution.errors import REFUSED, graphql_error, locale_of, user_error
from api.execution.planner import DEFINITION, call_root_edge, load, storage_key
from api.execution.registry import Computation, Row, computation_of, edge_of, registered_fields
from api.execution.selection import ResolveInfo
from domain.kernel.database import reading
from domain.kernel.errors import AccessError, DomainError

Resolver = Callable[..., Any]
_MISSING = object()


class Reader(ABC):
    """A resolver that needs no info, no arguments and no waiting: the source, the context and the response key do."""

    __slots__ = ()

    @abstractmethod
    def read(self, source: Any, context: Any, response_key: str | int, /) -> Any:
        """Return the field's value."""

    def __call__(self, source: Any, info: ResolveInfo, **_arguments: Any) -> Any:
        """Return the field's value to the executor."""
        return self.read(source, info.context, info.path.key)


class LeafReader(Reader):
    """Reads a plain leaf: `source[name]`."""

    __slots__ = ("name",)

    def __init__(self, name: str) -> None:
        self.name = name

    def read(self, source: Any, _context: Any, _response_key: str | int, /) -> Any:
        """Return the value."""
        return source[self.name]


class ObjectReader(Reader):
    """Reads a plain object or list: the planner's copy for this response key if there is one, else `source[name]`."""

    __slots__ = ("field_name", "name")

    def __init__(self, field_name: str, name: str) -> None:
        self.field_name = field_name
        self.name = name

    def read(self, source: Any, _context: Any, response_key: str | int, /) -> Any:
        """Return the value."""
        value = source.get(storage_key(self.field_name, response_key), _MISSING)
        return source[self.name] if value is _MISSING else value


class EdgeReader(Reader):
    """Reads what the planner stored for an edge."""

    __slots__ = ("field_name",)

    def __init__(self, field_name: str) -> None:
        self.field_name = field_name

    def read(self, source: Any, _context: Any, response_key: str | int, /) -> Any:
        """Return the value.

        Raises:
            LookupError: the planner didn't come here: the parent was made by a function below the root.
        """
        value = source.get(storage_key(self.field_name, response_key), _MISSING)
        if value is _MISSING:
            raise LookupError(f"the edge {self.field_name} was not loaded")
        return value


class IdReader(Reader):
    """Reads a node's id: the prefix of its type and the UUID in `source["id"]`."""

    __slots__ = ("prefix",)

    def __init__(self, prefix: str) -> None:
        self.prefix = prefix + "_"

    def read(self, source: Any, _context: Any, _response_key: str | int, /) -> Any:
        """Return the global id."""
        value: UUID = source["id"]
        return self.prefix + value.hex


class ComputedReader(Reader):
    """Computes a field of the source and the context."""

    __slots__ = ("computation",)

    def __init__(self, computation: Computation) -> None:
        self.computation = computation

    def read(self, source: Any, context: Any, _response_key: str | int, /) -> Any:
        """Return the value."""
        return self.computation(context, source)


def install(schema: GraphQLSchema) -> None:
    """Replace the resolvers of a schema made by Strawberry: readers below the root, the planner around root fields.

    Raises:
        TypeError: a registered field isn't in the schema, a private edge is not nullable, or a node's type has no
            prefix.
    """
    roots = {each.name for each in (schema.query_type, schema.mutation_type, schema.subscription_type) if each}
    for named_type in schema.type_map.values():
        if isinstance(named_type, GraphQLInterfaceType | GraphQLUnionType):
            named_type.resolve_type = _type_name
        elif isinstance(named_type, GraphQLObjectType) and DEFINITION in named_type.extensions:
            named_type.is_type_of = None
            _check(named_type)
            for name, field, definition in _fields(named_type):
                if named_type.name in roots:
                    field.resolve = _root_resolver(named_type.name, name, field)
                else:
                    field.resolve = _reader(named_type, name, field, definition) or field.resolve


def _fields(object_type: GraphQLObjectType) -> Iterator[tuple[str, GraphQLField, StrawberryField]]:
    for name, field in object_type.fields.items():
        yield name, field, field.extensions[DEFINITION]


def _check(object_type: GraphQLObjectType) -> None:
    """Refuse a schema that doesn't fit the registered edges."""
    unknown = registered_fields(object_type.name) - set(object_type.fields)
    if unknown:
        raise TypeError(f"{object_type.name} has no field {', '.join(sorted(unknown))}")
    for name, field in object_type.fields.items():
        edge = edge_of(object_type.name, name)
        if edge is not None and edge.private and isinstance(field.type, GraphQLNonNull):
            raise TypeError(f"{object_type.name}.{name} is private, so it must be nullable")
        declared = field.extensions[DEFINITION]
        if declared.is_basic_field and declared.arguments and edge is None:
            raise TypeError(f"{object_type.name}.{name} is declared as an edge and has no batch function")


def _reader(
    object_type: GraphQLObjectType, name: str, field: GraphQLField, definition: StrawberryField
) -> Resolver | None:
    """Return what reads a field below the root; None leaves it to Strawberry, a function or a field with extensions."""
    if edge_of(object_type.name, name) is not None:
        return EdgeReader(name)
    computation = computation_of(object_type.name, name)
    if computation is not None:
        return ComputedReader(computation)
    if not definition.is_basic_field:
        return None
    if name == "id" and _is_node(object_type):
        prefix = ids.prefix_of(object_type.name)
        if prefix is None:
            raise TypeError(f"{object_type.name} is a node and has no prefix")
        return IdReader(prefix)
    if is_leaf_type(get_named_type(field.type)):
        return LeafReader(definition.python_name)
    return ObjectReader(name, definition.python_name)


def _is_node(object_type: GraphQLObjectType) -> bool:
    definition: StrawberryObjectDefinition = object_type.extensions[DEFINITION]
    return issubclass(definition.origin, ids.Node)


def _type_name(source: Any, _info: ResolveInfo, _abstract_type: object) -> Any:
    return source.get("__typename") if hasattr(source, "get") else None


def _root_resolver(type_name: str, name: str, field: GraphQLField) -> Resolver:
    """Return a root field's resolver: its value, then all edges below it; a payload's refusals as user errors."""
    original: Resolver = field.resolve or (lambda event, _info, **_arguments: event)
    payload = _payload_type(field)
    is_edge = edge_of(type_name, name) is not None

    async def resolve(source: Any, info: ResolveInfo, **arguments: Any) -> Any:
        async with reading():
            try:
                value = call_root_edge(info) if is_edge else original(source, info, **arguments)
                if isawaitable(value):
                    value = await value
            except (DomainError, AccessError) as error:
                if payload is None or isinstance(error, AccessError):
                    raise graphql_error(error, info.context) from error
                value = _refused(payload, error, locale_of(info.context))
            if payload is not None and value is not None:
                value = {"user_errors": [], **value}
            return await load(value, info)

    return resolve


def _payload_type(field: GraphQLField) -> GraphQLObjectType | None:
    """Return the field's type if it has a place for user errors."""
    named_type = get_named_type(field.type)
    return named_type if isinstance(named_type, GraphQLObjectType) and "userErrors" in named_type.fields else None


def _refused(payload: GraphQLObjectType, error: DomainError, locale: str) -> Row:
    """Return a payload's source with nothing but the refusal."""
    source: Row = {definition.python_name: None for _, _, definition in _fields(payload)}
    return {**source, REFUSED: True, "user_errors": [user_error(error, locale)]}
