"""Looking ahead: what the operation selects below a field."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from graphql import (
    GraphQLNamedType,
    GraphQLObjectType,
    GraphQLSchema,
    OperationDefinitionNode,
    get_named_type,
    is_abstract_type,
)
from graphql.execution.collect_fields import (
    FieldDetails,
    FieldDetailsList,
    FragmentDetails,
    GroupedFieldSet,
    collect_subfields,
)
from graphql.execution.values import VariableValues
from graphql.type import GraphQLResolveInfo

ResolveInfo = GraphQLResolveInfo[Any]


@dataclass(frozen=True, slots=True)
class Scope:
    """Where selections are looked up: schema, operation, its fragments, and the variables that directives use."""

    schema: GraphQLSchema
    operation: OperationDefinitionNode
    fragments: dict[str, FragmentDetails]
    variables: VariableValues


class Selection:
    """What is selected below one field, through fragments, for whatever concrete types it may have.

    Args:
        scope: where to look.
        named_type: the field's type without lists and non-null.
        details: the nodes that select the field.
    """

    __slots__ = ("_children", "_collected", "_fields", "details", "named_type", "scope")

    def __init__(self, scope: Scope, named_type: GraphQLNamedType, details: FieldDetailsList) -> None:
        self.scope = scope
        self.named_type = named_type
        self.details = details
        self._children: dict[str, Selection | None] = {}
        self._collected: dict[str, GroupedFieldSet] = {}
        self._fields: dict[str, list[tuple[GraphQLObjectType, FieldDetailsList]]] | None = None

    def collected(self, object_type: GraphQLObjectType) -> GroupedFieldSet:
        """Return the fields selected on a concrete type, by response key."""
        found = self._collected.get(object_type.name)
        if found is None:
            scope = self.scope
            found = collect_subfields(
                scope.schema, scope.fragments, scope.variables, scope.operation, object_type, self.details
            ).grouped_field_set
            self._collected[object_type.name] = found
        return found

    @property
    def fields(self) -> frozenset[str]:
        """Return the GraphQL names of the selected fields."""
        return frozenset(self._by_name())

    def child(self, name: str) -> "Selection | None":
        """Return what is selected below the field `name`, all its aliases together; None if it isn't selected."""
        if name not in self._children:
            self._children[name] = self._child(name)
        return self._children[name]

    def _child(self, name: str) -> "Selection | None":
        chosen = self._by_name().get(name)
        if not chosen:
            return None
        field = self.scope.schema.get_field(chosen[0][0], name)
        assert field is not None  # the document is valid
        unique = {id(detail.node): detail for _, details in chosen for detail in details}
        return Selection(self.scope, get_named_type(field.type), list(unique.values()))

    def has(self, *path: str) -> bool:
        """Return whether the field at this path of GraphQL names is selected."""
        selection: Selection | None = self
        for name in path:
            selection = selection.child(name) if selection is not None else None
        return selection is not None

    def _by_name(self) -> dict[str, list[tuple[GraphQLObjectType, FieldDetailsList]]]:
        if self._fields is None:
            self._fields = {}
            for object_type in possible_types(self.scope.schema, self.named_type):
                for details in self.collected(object_type).values():
                    self._fields.setdefault(details[0].node.name.value, []).append((object_type, details))
        return self._fields


def possible_types(schema: GraphQLSchema, named_type: GraphQLNamedType) -> Iterable[GraphQLObjectType]:
    """Return the concrete types that a value of this type may have; none for a leaf."""
    if isinstance(named_type, GraphQLObjectType):
        return (named_type,)
    return schema.get_possible_types(named_type) if is_abstract_type(named_type) else ()


def variables_of(info: ResolveInfo) -> VariableValues:
    """Return the operation's variables; Strawberry's own executor, of subscriptions, hands out the values alone."""
    values: Any = info.variable_values
    return values if isinstance(values, VariableValues) else VariableValues({}, values)


def selection_below(info: ResolveInfo, variables: VariableValues) -> Selection:
    """Return what is selected below the field that is being resolved."""
    fragments = {name: FragmentDetails(node, None) for name, node in info.fragments.items()}
    scope = Scope(info.schema, info.operation, fragments, variables)
    return Selection(scope, get_named_type(info.return_type), [FieldDetails(node, None) for node in info.field_nodes])
