"""How failures leave the graph: as user errors in a payload, or as GraphQL errors with a code."""

from typing import Any

from graphql import GraphQLError
from strawberry.utils.str_converters import to_camel_case

from api.transport.codes import BAD_USER_INPUT, FORBIDDEN, THROTTLED, UNAUTHENTICATED
from domain.kernel.errors import AccessError, DomainError, RateLimited, Unauthenticated
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
    if isinstance(error, AccessError):
        code = UNAUTHENTICATED if isinstance(error, Unauthenticated) else FORBIDDEN
        text = "Sign in first." if isinstance(error, Unauthenticated) else "You may not do this."
        return GraphQLError(translate(locale_of(context), text), original_error=error, extensions={"code": code})
    if isinstance(error, DomainError):
        extensions: dict[str, Any] = {"code": BAD_USER_INPUT, "reason": error.code}
        if isinstance(error, RateLimited):
            extensions = {"code": THROTTLED, "retryAfterSeconds": error.params.get("retry_after_s")}
        return GraphQLError(
            user_error(error, locale_of(context))["message"], original_error=error, extensions=extensions
        )
    return error
