"""What an operation costs, worked out before it runs: an object 1, a page its size times what is asked of each row.

    an object                     1
    a page                        1, and its size times what is asked of each row; the wrapper `edges` costs nothing
    a list without pages          LIST_SIZE times what is asked of each item
    `nodes(ids:)`                 as many as there are ids
    a mutation                    WRITE
    `__schema`, `__type`          by what they expand to, INTROSPECTED to one
    a leaf                        nothing

What depends on the text alone is worked out once for all runs of an operation; only the sizes of pages that variables
decide are multiplied anew. Fields that merge are counted once, as they are executed. Equal selections are measured
once, so that fragments which double each other cost no more than their text.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Final

from graphql import (
    FieldNode,
    FragmentDefinitionNode,
    GraphQLField,
    GraphQLObjectType,
    GraphQLSchema,
    IntValueNode,
    ListValueNode,
    NullValueNode,
    OperationDefinitionNode,
    ValueNode,
    VariableNode,
    get_named_type,
    is_leaf_type,
    is_list_type,
)
from graphql.execution.collect_fields import FieldDetailsList, FragmentDetails, GroupedFieldSet, collect_fields
from graphql.execution.values import VariableValues
from graphql.type import GraphQLNonNull

from api.execution.planner import is_connection
from api.execution.selection import Scope, Selection, possible_types
from api.execution.sharing import shared_by_runs
from api.paging import DEFAULT_SIZE, max_size

LIST_SIZE: Final = 5
WRITE: Final = 10
INTROSPECTED: Final = 100
_INTROSPECTED_LIST: Final = 3
_INTROSPECTION: Final = frozenset({"__schema", "__type"})
_ROWS: Final = frozenset({"nodes", "edges"})


@dataclass(frozen=True, slots=True)
class Size:
    """How many objects a field gives at most.

    Args:
        usual: how many if nothing else decides.
        given: the arguments that decide, the first that is given; empty where none can.
        maximum: what is not taken for more, because it is refused when it runs.
    """

    usual: int = 1
    given: tuple[ValueNode, ...] = ()
    maximum: int = 1

    @property
    def is_fixed(self) -> bool:
        """Return whether variables have no say."""
        return not any(isinstance(node, VariableNode) for node in self.given)

    def of(self, variables: dict[str, Any]) -> int:
        """Return the number for the coerced values of variables."""
        for node in self.given:
            number = _number(node, variables)
            if number is not None:
                return min(max(number, 0), self.maximum)
        return self.usual


def _number(node: ValueNode, variables: dict[str, Any]) -> int | None:
    """Return a page's size, or a list's length; None if the value is null or missing."""
    if isinstance(node, IntValueNode):
        return int(node.value[:10])
    if isinstance(node, ListValueNode):
        return len(node.values)
    if not isinstance(node, VariableNode):
        return None if isinstance(node, NullValueNode) else 1
    value = variables.get(node.name.value)
    return len(value) if isinstance(value, list | tuple) else value


_ONE: Final = Size()


class Part:
    """A field with objects in it.

    Args:
        key: its response key.
        weight: what each object costs by itself.
        size: how many there are.
        below: what is asked of each.
    """

    __slots__ = ("below", "key", "size", "weight")

    def __init__(self, key: str, weight: int, size: Size, below: "Below") -> None:
        self.key = key
        self.weight = weight
        self.size = size
        self.below = below

    @property
    def is_fixed(self) -> bool:
        """Return whether variables have no say in its cost."""
        return self.size.is_fixed and self.below.fixed is not None

    def requested(self, variables: dict[str, Any], known: dict[int, int]) -> int:
        """Return what the field costs at most."""
        return self.size.of(variables) * (self.weight + self.below.requested(variables, known))


class Below:
    """What is asked of an object, for each concrete type that it may have.

    Args:
        variants: the fields with objects in them, type by type.
    """

    __slots__ = ("_counted", "fixed", "has_parts", "variants")

    def __init__(self, variants: Sequence[tuple[Part, ...]]) -> None:
        self.variants = variants
        merged: dict[str, Part] = {}
        for parts in variants:
            for part in parts:
                merged.setdefault(part.key, part)
        self.has_parts: bool = bool(merged)
        self._counted = tuple((part.key, part.weight, part.below, part.below.has_parts) for part in merged.values())
        self.fixed: int | None = None
        if all(part.is_fixed for parts in variants for part in parts):
            self.fixed = self._dearest({}, {})

    def _dearest(self, variables: dict[str, Any], known: dict[int, int]) -> int:
        return max((sum(part.requested(variables, known) for part in parts) for parts in self.variants), default=0)

    def requested(self, variables: dict[str, Any], known: dict[int, int]) -> int:
        """Return what it costs at most: for the dearest of the types.

        Args:
            variables: the coerced values.
            known: what is worked out already in this run, by identity.
        """
        if self.fixed is not None:
            return self.fixed
        found = known.get(id(self))
        if found is None:
            found = known[id(self)] = self._dearest(variables, known)
        return found

    def actual(self, source: dict[str, Any]) -> int:
        """Return what the objects in a result cost."""
        total = 0
        for key, weight, below, is_deep in self._counted:
            value = source.get(key)
            if value is None:
                continue
            if type(value) is list:
                total += below.actual_of_list(value, weight)
            else:
                total += weight + below.actual(value) if is_deep else weight
        return total

    def actual_of_list(self, values: list[Any], weight: int) -> int:
        """Return what the objects in a list cost, each with its weight."""
        there = [value for value in values if value is not None]
        if there and type(there[0]) is list:
            return sum(self.actual_of_list(value, weight) for value in there)
        return weight * len(there) + (sum(map(self.actual, there)) if self.has_parts else 0)


class Cost:
    """What an operation costs.

    Args:
        below: what is asked of the root.
    """

    __slots__ = ("_below",)

    def __init__(self, below: Below) -> None:
        self._below = below

    def requested(self, variables: dict[str, Any]) -> int:
        """Return what it costs at most with these coerced variables; at least 1."""
        return max(1, self._below.requested(variables, {}))

    def actual(self, data: dict[str, Any] | None) -> int:
        """Return what a result's data cost: the objects that are really there; at least 1."""
        return max(1, self._below.actual(data or {}))


def cost_of(
    schema: GraphQLSchema,
    operation: OperationDefinitionNode,
    fragments: dict[str, FragmentDefinitionNode],
    variables: VariableValues,
) -> Cost:
    """Return what an operation of a valid document costs, kept for its next runs unless a directive takes a variable.

    Args:
        schema: what the document is valid against.
        operation: the one to run.
        fragments: the document's.
        variables: coerced; they decide on `@skip` and `@include`.
    """
    shared = shared_by_runs(operation, fragments.values())
    if shared.cost is None:
        details = {name: FragmentDetails(node, None) for name, node in fragments.items()}
        scope = Scope(schema, operation, details, VariableValues({}, {}) if shared.is_constant else variables)
        shared.cost = Cost(_Measure(scope).root())
    found: Cost = shared.cost
    return found


class _Measure:
    """Works out the cost of one operation, each selection once."""

    def __init__(self, scope: Scope) -> None:
        self.scope = scope
        self.known: dict[tuple[Any, ...], Below] = {}

    def root(self) -> Below:
        scope = self.scope
        root = scope.schema.get_root_type(scope.operation.operation)
        assert root is not None  # the document is valid
        fields = collect_fields(scope.schema, scope.fragments, scope.variables, root, scope.operation)
        return Below([self.parts(root, fields.grouped_field_set, _ONE)])

    def parts(self, parent: GraphQLObjectType, fields: GroupedFieldSet, page: Size) -> tuple[Part, ...]:
        found = (self.part(parent, key, details, page) for key, details in fields.items())
        return tuple(part for part in found if part is not None)

    def part(self, parent: GraphQLObjectType, key: str, details: FieldDetailsList, page: Size) -> Part | None:
        node = details[0].node
        field = self.scope.schema.get_field(parent, node.name.value)
        if field is None or is_leaf_type(get_named_type(field.type)):
            return None
        if node.name.value in _INTROSPECTION:
            return Part(key, 1 + self.introspected(field, details), _ONE, Below(()))
        weight = WRITE if parent is self.scope.schema.mutation_type else 1
        if is_connection(parent) and node.name.value in _ROWS:
            return Part(key, int(node.name.value == "nodes"), page, self.below(field, details, _ONE))
        if is_connection(get_named_type(field.type)):
            return Part(key, weight, _ONE, self.below(field, details, _page_size(node)))
        return Part(key, weight, self.size(parent, field, node), self.below(field, details, _ONE))

    def size(self, parent: GraphQLObjectType, field: GraphQLField, node: FieldNode) -> Size:
        """Return how many objects a field gives that is no page."""
        if not _is_list(field):
            return _ONE
        if parent.name.startswith("__"):
            of_schema = parent.name == "__Schema" and node.name.value == "types"
            return Size(len(self.scope.schema.type_map) if of_schema else _INTROSPECTED_LIST)
        ids = _arguments(node, ("ids",))
        return Size(LIST_SIZE, ids, max_size()) if "ids" in field.args else Size(LIST_SIZE)

    def below(self, field: GraphQLField, details: FieldDetailsList, page: Size) -> Below:
        named_type = get_named_type(field.type)
        key = (named_type.name, page, *(id(detail.node) for detail in details))
        found = self.known.get(key)
        if found is None:
            selection = Selection(self.scope, named_type, details)
            variants = {
                self.parts(each, selection.collected(each), page): None
                for each in possible_types(self.scope.schema, named_type)
            }
            found = self.known[key] = Below(list(variants))
        return found

    def introspected(self, field: GraphQLField, details: FieldDetailsList) -> int:
        return (self.below(field, details, _ONE).fixed or 0) // INTROSPECTED


def _is_list(field: GraphQLField) -> bool:
    inner = field.type.of_type if isinstance(field.type, GraphQLNonNull) else field.type
    return is_list_type(inner)


def _page_size(node: FieldNode) -> Size:
    return Size(min(DEFAULT_SIZE, max_size()), _arguments(node, ("first", "last")), max_size())


def _arguments(node: FieldNode, names: Iterable[str]) -> tuple[ValueNode, ...]:
    given = {argument.name.value: argument.value for argument in node.arguments or ()}
    return tuple(given[name] for name in names if name in given)
