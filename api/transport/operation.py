"""From a request's parameters to one GraphQL operation, with every type checked."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import parse_qsl

from graphql import GraphQLError, Lexer, Source, TokenKind

from api.transport.body import decode_json
from api.transport.codes import PERSISTED_QUERY_NOT_FOUND
from api.transport.refusals import Refused

_OPERATION_KEYWORDS: Final = frozenset({"query", "mutation", "subscription"})
_OPERATION_KEYWORD = re.compile(r"\b(?:query|mutation|subscription)\b")
_OPENING: Final = frozenset({TokenKind.BRACE_L, TokenKind.PAREN_L, TokenKind.BRACKET_L})
_CLOSING: Final = frozenset({TokenKind.BRACE_R, TokenKind.PAREN_R, TokenKind.BRACKET_R})


@dataclass(frozen=True, slots=True)
class Operation:
    """One operation as the caller asked for it.

    Invariant: `query` is a non-empty text, or None when `extensions` names a persisted document.
    """

    query: str | None
    variables: dict[str, Any] | None = None
    name: str | None = None
    extensions: dict[str, Any] | None = None


def operation_from_json(data: object) -> Operation:
    """Return the operation in a JSON request body (or in the payload of a `subscribe` message).

    Raises:
        Refused: 400, when a parameter has the wrong type, the query is missing or it is ambiguous.
    """
    if isinstance(data, list):
        raise Refused(400, "Batches are not supported: send one operation per request.")
    if not isinstance(data, dict):
        raise Refused(400, "The request body must be a JSON object.")
    return _checked(data)


def operation_from_query_string(query_string: bytes) -> Operation:
    """Return the operation in the parameters of a GET request.

    Args:
        query_string: what follows the `?`, percent-encoded UTF-8; `variables` and `extensions` hold JSON.

    Raises:
        Refused: 400, as for a body, and for what is neither UTF-8 nor JSON.
    """
    try:
        pairs = parse_qsl(query_string.decode(), keep_blank_values=True, errors="strict", max_num_fields=100)
    except ValueError:
        raise Refused(400, "The query string must be percent-encoded UTF-8.") from None
    parameters: dict[str, Any] = dict(pairs)
    for name in ("variables", "extensions"):
        if text := parameters.pop(name, ""):
            try:
                parameters[name] = decode_json(text)
            except ValueError:
                raise Refused(400, f"The parameter `{name}` must be JSON.") from None
    return _checked(parameters)


def _checked(parameters: Mapping[str, object]) -> Operation:
    operation = Operation(
        query=_text(parameters, "query"),
        variables=_object(parameters, "variables"),
        name=_text(parameters, "operationName"),
        extensions=_object(parameters, "extensions"),
    )
    if operation.query is None:
        if "persistedQuery" not in (operation.extensions or {}):
            raise Refused(400, "The parameter `query` is missing.")
    elif operation.name is None and has_several_operations(operation.query):
        raise Refused(400, "The document has several operations: `operationName` must say which one to run.")
    return operation


def _text(parameters: Mapping[str, object], name: str) -> str | None:
    value = parameters.get(name)
    if value is None or isinstance(value, str):
        return value or None
    raise Refused(400, f"The parameter `{name}` must be a string.")


def _object(parameters: Mapping[str, object], name: str) -> dict[str, Any] | None:
    value = parameters.get(name)
    if value is None or isinstance(value, dict):
        return value
    raise Refused(400, f"The parameter `{name}` must be an object.")


def has_several_operations(query: str) -> bool:
    """Return whether a document defines more than one named operation.

    Costs a scan or two for keywords in the usual case; only a text with several of them is read token by token. A text
    that is no GraphQL gives False: the parser will say what is wrong with it.
    """
    if sum(map(query.count, _OPERATION_KEYWORDS)) <= 1 or len(_OPERATION_KEYWORD.findall(query)) <= 1:
        return False
    lexer = Lexer(Source(query))
    operations = depth = 0
    at_definition = True
    try:
        while operations <= 1 and (token := lexer.advance()).kind is not TokenKind.EOF:
            if depth == 0 and at_definition:
                operations += token.value in _OPERATION_KEYWORDS
                at_definition = False
            depth += (token.kind in _OPENING) - (token.kind in _CLOSING)
            if depth == 0 and token.kind is TokenKind.BRACE_R:
                at_definition = True
    except GraphQLError:
        return False
    return operations > 1


def persisted_query_not_found() -> Refused:
    """Return the refusal that makes a client send the full text of a document we do not hold."""
    return Refused(400, "PersistedQueryNotFound", code=PERSISTED_QUERY_NOT_FOUND)
