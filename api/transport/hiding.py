"""Errors for callers who shall not learn the schema from them.

Whoever may not introspect can still send documents and look at what is wrong with each name in them. So all that the
validation of a document finds becomes one error that names nothing, the same for one wrong name and for a hundred; and
of a variable or an argument it is told only that its value does not fit. Limits, syntax, rights and refusals of the
business stay as they are: they depend on what was sent, not on what there is.
"""

import re
from collections.abc import Iterable
from typing import Final

from graphql import GraphQLError, GraphQLSyntaxError
from graphql.validation.validate import ValidationAbortedError

from api.transport.codes import BAD_USER_INPUT, VALIDATION_FAILED

UNFIT_DOCUMENT: Final = "The document does not fit the schema, or asks for the schema itself."
UNFIT_ARGUMENT: Final = "An argument has a value that does not fit."

_BAD_INPUT: Final = {"code": BAD_USER_INPUT}
_UNFIT: Final = {"code": VALIDATION_FAILED}
_OF_THE_REQUEST = re.compile(
    r"Variable values are nested|Too many errors processing variables|Unknown operation named"
    r"|Must provide operation name|The document is nested too deeply|Subscriptions need a stream"
)
_VARIABLE = re.compile(r"Variable '\$(\w+)' (?:has invalid |expected value )")


def without_schema(errors: Iterable[GraphQLError], *, default_code: str) -> list[GraphQLError]:
    """Return errors from which nothing about the schema can be told.

    Args:
        errors: of one result.
        default_code: VALIDATION_FAILED where nothing ran.
    """
    told: dict[tuple[str, object], GraphQLError] = {}
    for error in errors:
        shown = _shown(error, default_code)
        told.setdefault((shown.message, None if shown is not error else id(error)), shown)
    return list(told.values())


def _shown(error: GraphQLError, default_code: str) -> GraphQLError:
    if not _is_of_graphql_core(error):
        return error
    if variable := _VARIABLE.match(error.message):
        message = f"The value of the variable '${variable[1]}' does not fit."
        return GraphQLError(message, extensions=_BAD_INPUT)
    if error.path is not None:
        argument = error.message.startswith("Argument '")
        return GraphQLError(UNFIT_ARGUMENT, error.nodes, path=error.path, extensions=_BAD_INPUT) if argument else error
    if isinstance(error, GraphQLSyntaxError) or default_code != VALIDATION_FAILED:
        return error
    if isinstance(error, ValidationAbortedError) and not error.message.startswith("Too many"):
        return error
    return error if _OF_THE_REQUEST.match(error.message) else GraphQLError(UNFIT_DOCUMENT, extensions=_UNFIT)


def _is_of_graphql_core(error: GraphQLError) -> bool:
    """Return whether graphql-core made the error itself: it has no code and no cause."""
    if isinstance((error.extensions or {}).get("code"), str):
        return False
    cause = error.original_error
    return cause is None or (isinstance(cause, GraphQLError) and _is_of_graphql_core(cause))
