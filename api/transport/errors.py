"""How failures look to a caller: always a code, never an internal detail, never a hint at names not asked for.

carries a code already              shown as it is
AccessError, DomainError            a code, and the domain's own as `reason`, in the caller's language
syntax, validation, variables       graphql-core's message without its suggestions
anything else                       "Internal error" and an id; the whole of it goes to the log under that id
"""

import re
import secrets
from typing import Any, Final

import structlog
from graphql import GraphQLError, GraphQLSyntaxError
from graphql.validation.validate import ValidationAbortedError
from strawberry.exceptions import MissingQueryError
from strawberry.schema.exceptions import CannotGetOperationTypeError, InvalidOperationTypeError

from api.transport.codes import (
    BAD_USER_INPUT,
    FORBIDDEN,
    INTERNAL_SERVER_ERROR,
    PARSE_FAILED,
    PERSISTED_QUERY_NOT_FOUND,
    QUERY_TOO_COMPLEX,
    THROTTLED,
    UNAUTHENTICATED,
    VALIDATION_FAILED,
)
from domain.kernel.errors import AccessError, DomainError, RateLimited, Unauthenticated
from domain.kernel.text import translate

MASKED_MESSAGE: Final = "Internal error"

_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,99}")
_SUGGESTION = re.compile(r" ?Did you mean .*?\?", re.DOTALL)
_VARIABLE_FAULT = re.compile(
    r"Variable '\$\w+' (?:has invalid |expected value )|Variable values are nested|Too many errors processing variables"
    r"|Unknown operation named|Must provide operation name"
)
_OVER_A_PARSER_LIMIT = re.compile(r"Parsing aborted|exceeds the maximum|more tha[nt] [0-9]+ ")
_OVER_TOKENS = re.compile(r"^Syntax Error: Document contains more than (\d+) tokens\.")
_ACCESS_TEXTS: Final = {
    UNAUTHENTICATED: "Sign in first.",
    FORBIDDEN: "You may not do this.",
}
_log = structlog.get_logger("enamel.api.transport")


def without_suggestions(message: str) -> str:
    """Return a message of graphql-core's without the names it suggests instead of a mistyped one."""
    return _SUGGESTION.sub("", message) if "Did you mean" in message else message


def error_body(message: str, code: str, **extensions: object) -> dict[str, Any]:
    """Return one member of a response's `errors`."""
    return {"message": message, "extensions": {**extensions, "code": code}}


def present_error(
    error: GraphQLError, *, default_code: str, locale: str, operation_name: str | None = None
) -> dict[str, Any]:
    """Return what the caller gets to see of an error in a result.

    Args:
        error: as the schema's execution reports it.
        default_code: the code of an error without a path that says nothing itself: of validation, or of the input.
        locale: the language for refusals of the domain.
        operation_name: for the log.

    Effects:
        An unexpected error is logged whole, with the id that the caller gets.
    """
    cause = _root_cause(error)
    shown = _expected(error, cause, default_code=default_code, locale=locale)
    if shown is None:
        shown = present_exception(cause, locale=locale, path=error.path, operation_name=operation_name)
    if error.locations:
        shown["locations"] = [location.formatted for location in error.locations]
    if error.path is not None:
        shown["path"] = error.path
    return shown


def present_exception(
    error: BaseException, *, locale: str, path: list[str | int] | None = None, operation_name: str | None = None
) -> dict[str, Any]:
    """Return what the caller gets to see of an exception: a refusal's code and text, or an id to ask us about.

    Effects:
        An unexpected exception is logged whole, with that id.
    """
    if isinstance(error, AccessError):
        code = UNAUTHENTICATED if isinstance(error, Unauthenticated) else FORBIDDEN
        return error_body(translate(locale, str(error) or _ACCESS_TEXTS[code]), code)
    if isinstance(error, DomainError):
        return _present_refusal(error, locale)
    if isinstance(error, GraphQLError) and _code(error):
        return {"message": without_suggestions(error.message), "extensions": error.extensions}
    error_id = secrets.token_hex(8)
    _log.error(
        "unexpected_error",
        error_id=error_id,
        path=".".join(map(str, path or ())),
        operation_name=_loggable(operation_name),
        exc_info=error,
    )
    return error_body(MASKED_MESSAGE, INTERNAL_SERVER_ERROR, id=error_id)


def _loggable(operation_name: str | None) -> str | None:
    """Return an operation's name for the log; a caller may send any text in its place."""
    return operation_name if operation_name and _NAME.fullmatch(operation_name) else None


def _present_refusal(error: DomainError, locale: str) -> dict[str, Any]:
    message = translate(locale, error.text, **error.params)
    if isinstance(error, RateLimited):
        return error_body(message, THROTTLED, retryAfterSeconds=error.params.get("retry_after_s"))
    return error_body(message, BAD_USER_INPUT, reason=error.code)


def _expected(error: GraphQLError, cause: BaseException, *, default_code: str, locale: str) -> dict[str, Any] | None:
    """Return the presentation of a failure that the caller can do something about, None for any other."""
    if _code(error):
        return {"message": without_suggestions(error.message), "extensions": dict(error.extensions or {})}
    if isinstance(cause, GraphQLError):
        code, tokens = _code_of_graphql_core(error, default_code), _OVER_TOKENS.search(error.message)
        over = {"limit": "tokens", "maximum": int(tokens[1])} if tokens else {}
        return error_body(without_suggestions(error.message), code, **over) if code else None
    return _expected_exception(cause, error, locale=locale)


def _expected_exception(cause: BaseException, error: GraphQLError, *, locale: str) -> dict[str, Any] | None:
    if isinstance(cause, AccessError | DomainError):
        return present_exception(cause, locale=locale)
    if isinstance(cause, MissingQueryError):
        return error_body("PersistedQueryNotFound", PERSISTED_QUERY_NOT_FOUND)
    if isinstance(cause, CannotGetOperationTypeError | InvalidOperationTypeError):
        return error_body(error.message, BAD_USER_INPUT)
    if isinstance(cause, RecursionError) and error.path is None:
        return error_body("The query is nested too deeply.", QUERY_TOO_COMPLEX)
    return None


def _code_of_graphql_core(error: GraphQLError, default_code: str) -> str | None:
    """Return the code for an error that graphql-core made itself, None when it is a fault of ours."""
    if isinstance(error, GraphQLSyntaxError):
        return QUERY_TOO_COMPLEX if _OVER_A_PARSER_LIMIT.search(error.message) else PARSE_FAILED
    if isinstance(error, ValidationAbortedError):
        return VALIDATION_FAILED if error.message.startswith("Too many") else QUERY_TOO_COMPLEX
    if error.path is None:
        return BAD_USER_INPUT if _VARIABLE_FAULT.match(error.message) else default_code
    return BAD_USER_INPUT if error.message.startswith("Argument '") else None


def _code(error: GraphQLError) -> str | None:
    code = (error.extensions or {}).get("code")
    return code if isinstance(code, str) else None


def _root_cause(error: GraphQLError) -> BaseException:
    cause: BaseException = error
    while isinstance(cause, GraphQLError) and cause.original_error is not None:
        cause = cause.original_error
    return cause
