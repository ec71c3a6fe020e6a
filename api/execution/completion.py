"""Completing values without the executor's ceremony, where nothing odd can happen.

A completer turns a source into the finished value of one field and of all that is selected below it. It knows only
the ordinary case: a value of the right type where one must be. Anything else - a null that isn't allowed, an
exception, something to wait for, a value that a scalar refuses - raises, and the executor does that field again in
its own way, errors, paths, null propagation and all. That is safe because readers are pure.
"""

from collections.abc import Callable
from types import AsyncGeneratorType, CoroutineType, GeneratorType
from typing import Any

from graphql import (
    GraphQLBoolean,
    GraphQLEnumType,
    GraphQLID,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLOutputType,
    GraphQLScalarType,
    GraphQLSchema,
    GraphQLString,
    GraphQLUnionType,
    get_nullable_type,
)
from graphql.execution.collect_fields import CollectedFields, FieldDetailsList, GroupedFieldSet
from graphql.pyutils import Undefined
from graphql.type import GraphQLInterfaceType

from api.execution.planner import storage_key
from api.execution.resolvers import ComputedReader, EdgeReader, IdReader, LeafReader, ObjectReader, Reader

Completer = Callable[[Any, Any], Any]
"""`(source, context) -> finished value` of one field."""
Read = Callable[[Any, Any], Any]
"""`(source, context) -> value` of one field, not finished yet."""
Finisher = Callable[[Any, Any], Any]
"""`(value, context) -> finished value`, for a value that isn't None."""
Collect = Callable[[GraphQLObjectType, FieldDetailsList], CollectedFields]

_AS_THEY_ARE: dict[GraphQLOutputType, type] = {GraphQLString: str, GraphQLID: str, GraphQLBoolean: bool}
_ODD = (BaseException, CoroutineType, GeneratorType, AsyncGeneratorType, type(Undefined))
_ordinary: dict[type, bool] = {}


class Odd(Exception):
    """The value isn't ordinary: the executor has to look at it."""


def is_ordinary(kind: type) -> bool:
    """Return whether values of this type are neither exceptions nor to be waited for; remembered for each type."""
    known = _ordinary.get(kind)
    if known is None:
        known = _ordinary[kind] = not issubclass(kind, _ODD) and not hasattr(kind, "__await__")
    return known


class Compiler:
    """Makes completers for one operation.

    Args:
        schema: the schema, with readers installed.
        collect: returns the fields selected on a type below a field, always the same lists for the same nodes.
        deep: whether to compile objects too, or leaves only.
    """

    __slots__ = ("_collect", "_deep", "_schema")

    def __init__(self, schema: GraphQLSchema, collect: Collect, *, deep: bool) -> None:
        self._schema = schema
        self._collect = collect
        self._deep = deep

    def field(self, parent_type: GraphQLObjectType, response_key: str, details: FieldDetailsList) -> Completer | None:
        """Return the completer of a selected field, or None if the executor has to resolve it."""
        name = details[0].node.name.value
        if name == "__typename":
            type_name = parent_type.name
            return lambda _source, _context: type_name
        definition = parent_type.fields.get(name)
        resolve = definition.resolve if definition else None
        if definition is None or not isinstance(resolve, Reader):
            return None
        finisher = self._finisher(definition.type, details)
        if finisher is None:
            return None
        read = _read(resolve, name, response_key)
        kept = _AS_THEY_ARE.get(get_nullable_type(definition.type))
        nullable = not isinstance(definition.type, GraphQLNonNull)
        if isinstance(read, str):
            return _item_completer(read, finisher, kept, nullable=nullable)
        return _completer(read, finisher, kept, nullable=nullable)

    def fields(self, parent_type: GraphQLObjectType, fields: GroupedFieldSet) -> list[tuple[str, Completer]] | None:
        """Return the completers of all fields selected on an object, None if the executor has to resolve one."""
        completers: list[tuple[str, Completer]] = []
        for response_key, details in fields.items():
            completer = self.field(parent_type, response_key, details)
            if completer is None:
                return None
            completers.append((response_key, completer))
        return completers

    def _finisher(self, output_type: GraphQLOutputType, details: FieldDetailsList) -> Finisher | None:
        if isinstance(output_type, GraphQLNonNull):
            return self._finisher(output_type.of_type, details)
        if isinstance(output_type, GraphQLScalarType | GraphQLEnumType):
            return _leaf(output_type)
        if not self._deep:
            return None
        if isinstance(output_type, GraphQLList):
            inner = self._finisher(output_type.of_type, details)
            return inner and _list(inner, nullable=not isinstance(output_type.of_type, GraphQLNonNull))
        if isinstance(output_type, GraphQLObjectType):
            return self._object(output_type, details)
        return self._abstract(output_type, details)

    def _object(self, object_type: GraphQLObjectType, details: FieldDetailsList) -> Finisher | None:
        completers = self.fields(object_type, self._collect(object_type, details).grouped_field_set)
        if completers is None:
            return None
        if len(completers) == 1:
            ((only_key, complete_only),) = completers
            return lambda value, context: {only_key: complete_only(value, context)}

        def finish(value: Any, context: Any) -> Any:
            return {response_key: complete(value, context) for response_key, complete in completers}

        return finish

    def _abstract(self, abstract_type: GraphQLInterfaceType | GraphQLUnionType, details: FieldDetailsList) -> Finisher:
        """Return a finisher that compiles what is selected on each concrete type when one is first met."""
        finishers: dict[str, Finisher | None] = {}
        possible = {each.name: each for each in self._schema.get_possible_types(abstract_type)}

        def finish(value: Any, context: Any) -> Any:
            type_name = value["__typename"]
            if type_name not in finishers:
                finishers[type_name] = self._object(possible[type_name], details)
            chosen = finishers[type_name]
            if chosen is None:
                raise Odd
            return chosen(value, context)

        return finish


def _read(reader: Reader, name: str, response_key: str) -> str | Read:
    """Return where a field's value is: its key in the source, or what else gets it."""
    if isinstance(reader, LeafReader):
        return reader.name
    stored = storage_key(name, response_key)
    if isinstance(reader, EdgeReader):
        return stored
    if isinstance(reader, ObjectReader):
        plain = reader.name
        return lambda source, _context: source[stored] if stored in source else source[plain]
    if isinstance(reader, ComputedReader):
        computation = reader.computation
        return lambda source, context: computation(context, source)
    if isinstance(reader, IdReader):
        prefix = reader.prefix
        return lambda source, _context: prefix + source["id"].hex
    return lambda source, context: reader.read(source, context, response_key)


def _item_completer(key: str, finish: Finisher, kept: type | None, *, nullable: bool) -> Completer:
    """Return the completer of a field whose value lies in the source under `key`.

    Args:
        kept: values of this very type are finished as they are.
    """

    def complete(source: Any, context: Any) -> Any:
        value = source[key]
        kind = type(value)
        if kind is kept:
            return value
        if value is None:
            if nullable:
                return None
            raise Odd
        if kind is dict or is_ordinary(kind):
            return finish(value, context)
        raise Odd

    return complete


def _completer(read: Read, finish: Finisher, kept: type | None, *, nullable: bool) -> Completer:
    """Return the completer of a field whose value is got by `read`; see `_item_completer`."""

    def complete(source: Any, context: Any) -> Any:
        value = read(source, context)
        kind = type(value)
        if kind is kept:
            return value
        if value is None:
            if nullable:
                return None
            raise Odd
        if kind is dict or is_ordinary(kind):
            return finish(value, context)
        raise Odd

    return complete


def _leaf(leaf_type: GraphQLScalarType | GraphQLEnumType) -> Finisher:
    coerce = leaf_type.coerce_output_value
    kept = _AS_THEY_ARE.get(leaf_type)
    known: dict[str, Any] = {}
    remembers = isinstance(leaf_type, GraphQLEnumType)

    def finish(value: Any, _context: Any) -> Any:
        kind = type(value)
        if kind is kept:
            return value
        if remembers and kind is str and value in known:
            return known[value]
        coerced = coerce(value)
        if coerced is None or coerced is Undefined:
            raise Odd
        if remembers and kind is str:
            known[value] = coerced
        return coerced

    return finish


def _list(finish: Finisher, *, nullable: bool) -> Finisher:
    def finish_list(value: Any, context: Any) -> Any:
        if type(value) is not list and type(value) is not tuple:
            raise Odd
        finished: list[Any] = []
        for item in value:
            if item is None and nullable:
                finished.append(None)
            elif type(item) is dict or (item is not None and is_ordinary(type(item))):
                finished.append(finish(item, context))
            else:
                raise Odd
        return finished

    return finish_list
