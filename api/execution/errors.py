"""How failures leave the graph: as user errors in a payload, or as GraphQL errors with a code."""

from typing import Any

from graphql import GraphQLError
from strawberry.utils.str_converters import to_camel_case

from api.transport.errors import present_exception
from domain.kernel.errors import AccessError, DomainError
from domain.kernel.text import translate

REFUSED = "__refused"
"""The key that marks a payload's source as refused: its edges are null and are never loaded."""


def locale_of(context: Any) -> str:
    """Return the language of who asks."""
    locale: str = context.actor.locale
    return locale


def user_error(error: DomainError, locale: str) -> dict[str, Any]:
    """Return the source of a UserError: the code, the path in the input with GraphQL names, the translated text."""
    return {
        "code": error.code,
        "field": [to_camel_case(name) for name in error.field] or None,
        "message": translate(locale, error.text, **error.params),
    }


def graphql_error(error: Exception, context: Any) -> Exception:
    """Return what to raise for a failure outside a payload.

    Args:
        error: what a resolver or a batch function raised.
        context: the operation's context, for the language.

    Returns:
        A GraphQL error with `extensions.code` for a domain refusal or a missing right, with the failure as its
        `original_error`; any other error as it is.
    """
    if not isinstance(error, AccessError | DomainError):
        return error
    shown = present_exception(error, locale=locale_of(context))
    return GraphQLError(shown["message"], original_error=error, extensions=shown["extensions"])
