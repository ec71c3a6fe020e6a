"""What the runs of one operation share: collected fields, completers, loading plans and the cost.

Documents are cached by their text, so the same operation node comes again with every run. What is selected depends on
variables only through directives; where no directive uses a variable, everything worked out from the selection alone
holds for all runs.
"""

from collections import OrderedDict
from collections.abc import Iterable
from typing import Any

from graphql import DirectiveNode, FragmentDefinitionNode, Node, OperationDefinitionNode, VariableNode, Visitor, visit
from graphql.execution.collect_fields import CollectedFields, FieldDetailsList, GroupedFieldSet
from graphql.type import GraphQLObjectType

MAX_OPERATIONS = 1000
SubFields = dict[tuple[GraphQLObjectType, int], tuple[FieldDetailsList, CollectedFields]]


class Shared:
    """What the runs of one operation share; made anew for each run when a directive uses a variable.

    Invariant: nothing in it depends on variables, context or data.
    """

    __slots__ = ("completers", "cost", "is_constant", "operation", "places", "root_fields", "sub_fields")

    def __init__(self, operation: OperationDefinitionNode, *, is_constant: bool) -> None:
        self.operation = operation
        self.is_constant = is_constant
        self.sub_fields: SubFields = {}
        self.root_fields: GroupedFieldSet | None = None
        self.completers: dict[int, Any] = {}
        self.places: dict[tuple[str, str | int], Any] = {}
        self.cost: Any = None


class _VariableInDirective(Visitor):
    """Notes whether a directive takes a variable."""

    found = False

    def enter_directive(self, node: DirectiveNode, *_: Any) -> None:
        """Look at the directive's arguments; they may nest."""
        self.found = self.found or has_variable((node,))


class _AnyVariable(Visitor):
    """Notes whether there is a variable."""

    found = False

    def enter_variable(self, _node: VariableNode, *_: Any) -> None:
        """Note it."""
        self.found = True


def has_variable(nodes: Iterable[Node]) -> bool:
    """Return whether a variable is used in any of the nodes."""
    visitor = _AnyVariable()
    for node in nodes:
        visit(node, visitor)
    return visitor.found


_operations: "OrderedDict[int, Shared]" = OrderedDict()


def shared_by_runs(operation: OperationDefinitionNode, fragments: Iterable[FragmentDefinitionNode]) -> Shared:
    """Return what the runs of this operation share.

    Args:
        operation: known by its identity; at most MAX_OPERATIONS are kept, the least lately used go first.
        fragments: the document's fragments.
    """
    key = id(operation)
    shared = _operations.get(key)
    if shared is None or shared.operation is not operation:
        visitor = _VariableInDirective()
        for node in (operation, *fragments):
            visit(node, visitor)
        shared = _operations[key] = Shared(operation, is_constant=not visitor.found)
        if len(_operations) > MAX_OPERATIONS:
            _operations.popitem(last=False)
    _operations.move_to_end(key)
    return shared if shared.is_constant else Shared(operation, is_constant=False)
