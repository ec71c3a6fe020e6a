"""Limits on a document, found in time linear to its length however its fragments nest.

Every fragment is measured once, with the fragments it spreads counted in, so a bomb of fragments that double each other
costs no more than its text. The measuring happens when validation enters the document and aborts it at once: no other
rule gets to see a document over its limits.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final

from graphql import (
    DocumentNode,
    FieldNode,
    FloatValueNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLError,
    InlineFragmentNode,
    IntValueNode,
    OperationDefinitionNode,
    SelectionNode,
    ValidationRule,
    VariableDefinitionNode,
    Visitor,
    visit,
)
from graphql.validation.validate import ValidationAbortedError

from api.transport.codes import QUERY_TOO_COMPLEX

MAX_DIGITS: Final = 1_000
"""Of a number in a document: Python refuses to read those of more than 4300, and then it is too late to say so well."""

_INTROSPECTION: Final = frozenset({"__schema", "__type"})
_MANY_DIGITS = re.compile(f"[0-9]{{{MAX_DIGITS + 1}}}")


@dataclass(frozen=True, slots=True)
class DocumentLimits:
    """How large a document may be; each count is of the whole document with its fragments expanded.

    Args:
        depth: levels of fields in the deepest operation; what lies below `__schema` and `__type` does not count.
        aliases: aliased fields.
        directives: directives, wherever they stand.
        fields: fields.
        tokens: tokens of the text; the parser takes it as `max_tokens`.
    """

    depth: int = 12
    aliases: int = 15
    directives: int = 20
    fields: int = 500
    tokens: int = 2_000


@dataclass(slots=True)
class _Size:
    """What a selection amounts to once its fragments are expanded."""

    depth: int = 0
    aliases: int = 0
    directives: int = 0
    fields: int = 0

    def add(self, other: "_Size") -> None:
        self.depth = max(self.depth, other.depth)
        self.aliases += other.aliases
        self.directives += other.directives
        self.fields += other.fields


class _Measure:
    """Measures the selections of one document, each fragment once."""

    def __init__(self, document: DocumentNode) -> None:
        self.fragments = {
            node.name.value: node for node in document.definitions if isinstance(node, FragmentDefinitionNode)
        }
        self.sizes: dict[str, _Size] = {}
        self.open: set[str] = set()

    def operation(self, node: OperationDefinitionNode) -> _Size:
        size = self.selections(node.selection_set.selections)
        size.directives += len(node.directives or ()) + _variable_directives(node.variable_definitions or ())
        return size

    def selections(self, nodes: Iterable[SelectionNode]) -> _Size:
        size = _Size()
        for node in nodes:
            size.directives += len(node.directives or ())
            if isinstance(node, FieldNode):
                size.add(self.field(node))
            elif isinstance(node, InlineFragmentNode):
                size.add(self.selections(node.selection_set.selections))
            elif isinstance(node, FragmentSpreadNode):
                size.add(self.fragment(node.name.value))
        return size

    def field(self, node: FieldNode) -> _Size:
        size = self.selections(node.selection_set.selections) if node.selection_set else _Size()
        size.depth = 1 if node.name.value in _INTROSPECTION else size.depth + 1
        size.fields += 1
        size.aliases += node.alias is not None
        return size

    def fragment(self, name: str) -> _Size:
        if name in self.sizes:
            return self.sizes[name]
        if name not in self.fragments or name in self.open:
            return _Size()  # an unknown fragment or a cycle: other rules report it
        self.open.add(name)
        node = self.fragments[name]
        size = self.selections(node.selection_set.selections)
        size.directives += len(node.directives or ())
        self.open.remove(name)
        self.sizes[name] = size
        return size


def _variable_directives(nodes: Iterable[VariableDefinitionNode]) -> int:
    return sum(len(node.directives or ()) for node in nodes)


def exceeded_limit(document: DocumentNode, limits: DocumentLimits) -> GraphQLError | None:
    """Return the error for the first limit that a parsed document is over, or None.

    The error has `extensions.code` QUERY_TOO_COMPLEX, `extensions.limit`, the name of the limit, and
    `extensions.maximum`, its value.
    """
    if _has_long_number(document):
        return _too_complex("digits", MAX_DIGITS)
    measure = _Measure(document)
    total = _Size()
    for node in document.definitions:
        if isinstance(node, OperationDefinitionNode):
            total.add(measure.operation(node))
    for name in ("depth", "aliases", "directives", "fields"):
        maximum = getattr(limits, name)
        if getattr(total, name) > maximum:
            return _too_complex(name, maximum)
    return None


class _LongNumber(Visitor):
    """Notes whether a number has too many digits."""

    found = False

    def enter_int_value(self, node: IntValueNode, *_: Any) -> None:
        """Look at a whole number."""
        self.found = self.found or len(node.value) > MAX_DIGITS

    def enter_float_value(self, node: FloatValueNode, *_: Any) -> None:
        """Look at a number with a point or an exponent."""
        self.found = self.found or len(node.value) > MAX_DIGITS


def _has_long_number(document: DocumentNode) -> bool:
    """Return whether a number has too many digits; nearly all texts don't even have them in a row."""
    if document.loc is None or not _MANY_DIGITS.search(document.loc.source.body):
        return False
    visitor = _LongNumber()
    visit(document, visitor)
    return visitor.found


def _too_complex(name: str, maximum: int) -> GraphQLError:
    # This class makes graphql-core stop validating right here and return the error with those found before.
    return ValidationAbortedError(
        f"The query is too complex: at most {maximum} for {name}.",
        extensions={"code": QUERY_TOO_COMPLEX, "limit": name, "maximum": maximum},
    )


@lru_cache(maxsize=16)
def limit_rule(limits: DocumentLimits) -> type[ValidationRule]:
    """Return the validation rule that holds documents to `limits`: the same class for equal limits."""

    class DocumentLimitsRule(ValidationRule):
        """Aborts the validation of a document over its limits."""

        def enter_document(self, node: DocumentNode, *_args: Any) -> None:
            """Measure the document.

            Raises:
                ValidationAbortedError: QUERY_TOO_COMPLEX.
            """
            if error := exceeded_limit(node, limits):
                raise error

    return DocumentLimitsRule
