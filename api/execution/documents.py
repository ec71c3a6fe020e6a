"""Parsed and validated documents, kept by their text."""

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass

from graphql import (
    ASTValidationRule,
    DocumentNode,
    FieldNode,
    GraphQLError,
    GraphQLSchema,
    Visitor,
    parse,
    specified_rules,
    validate,
    visit,
)
from strawberry.schema.validation_rules.maybe_null import MaybeNullValidationRule
from strawberry.schema.validation_rules.one_of import OneOfInputValidationRule

MAX_KEPT = 1000
MAX_KEPT_CHARS = 4_000_000
_TELLING = frozenset({"__schema", "__type"})
_STANDARD = (*specified_rules, MaybeNullValidationRule, OneOfInputValidationRule)


@dataclass(frozen=True, slots=True)
class Document:
    """A query text, parsed and validated.

    Args:
        node: the parsed document; None if it can't be parsed.
        errors: what is wrong with it; empty for a valid one.
        introspects: whether it asks for the schema.
    """

    node: DocumentNode | None
    errors: tuple[GraphQLError, ...]
    introspects: bool = False

    def errors_for(self, *, knows_schema: bool) -> tuple[GraphQLError, ...]:
        """Return why the document is not to be run; to ask for the schema is a fault for who may not know it."""
        if self.errors or knows_schema or not self.introspects:
            return self.errors
        return (GraphQLError("The schema is not told to this caller."),)


class _Kept:
    """The most lately used documents, bounded in number and in characters of text."""

    def __init__(self) -> None:
        self._documents: OrderedDict[str, Document] = OrderedDict()
        self._chars = 0

    def __contains__(self, text: str) -> bool:
        return text in self._documents

    def get(self, text: str) -> Document | None:
        document = self._documents.get(text)
        if document is not None:
            self._documents.move_to_end(text)
        return document

    def put(self, text: str, document: Document) -> None:
        self._documents[text] = document
        self._chars += len(text)
        while len(self._documents) > MAX_KEPT or (self._chars > MAX_KEPT_CHARS and len(self._documents) > 1):
            dropped, _ = self._documents.popitem(last=False)
            self._chars -= len(dropped)


class Documents:
    """Parses and validates documents, and keeps them by their text.

    The valid are kept apart from the others, which can't push them out.

    Args:
        schema: what they are validated against.
        guards: rules that run first, alone; whatever they refuse the standard rules never see. They must be cheap.
        max_tokens: how many tokens a document may have.
        hide_suggestions: whether errors leave out "Did you mean".
    """

    def __init__(
        self,
        schema: GraphQLSchema,
        *,
        guards: Sequence[type[ASTValidationRule]],
        max_tokens: int | None,
        hide_suggestions: bool,
    ) -> None:
        self._schema = schema
        self._guards = tuple(guards)
        self.max_tokens = max_tokens
        self._hide_suggestions = hide_suggestions
        self._valid = _Kept()
        self._invalid = _Kept()

    def __contains__(self, text: str) -> bool:
        """Return whether this text was seen lately, so that it costs nothing to get."""
        return text in self._valid or text in self._invalid

    def get(self, text: str) -> Document:
        """Return the document of this text."""
        document = self._valid.get(text) or self._invalid.get(text)
        if document is None:
            document = self._made(text)
            (self._invalid if document.errors else self._valid).put(text, document)
        return document

    def _made(self, text: str) -> Document:
        try:
            node = parse(text, max_tokens=self.max_tokens)
        except GraphQLError as error:
            return Document(None, (_kept(error),))
        try:
            errors = self._validated(node)
        except RecursionError:
            errors = [GraphQLError("The document is nested too deeply.")]
        introspects = not errors and _introspects(text, node)
        return Document(node, tuple(_kept(error) for error in errors), introspects)

    def _validated(self, node: DocumentNode) -> list[GraphQLError]:
        hide = self._hide_suggestions
        errors = validate(self._schema, node, self._guards, hide_suggestions=hide) if self._guards else []
        return errors or validate(self._schema, node, _STANDARD, hide_suggestions=hide)


class _Introspection(Visitor):
    """Looks for fields that tell the schema."""

    found = False

    def enter_field(self, node: FieldNode, *_arguments: object) -> None:
        """Look at one field."""
        self.found = self.found or node.name.value in _TELLING


def _introspects(text: str, node: DocumentNode) -> bool:
    """Return whether a document has a field that tells the schema; most texts don't even hold such a name."""
    if not any(name in text for name in _TELLING):
        return False
    visitor = _Introspection()
    visit(node, visitor)
    return visitor.found


def _kept(error: GraphQLError) -> GraphQLError:
    """Return the error without the frames that it was raised in."""
    return error.with_traceback(None)
