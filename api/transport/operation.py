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
_SHA256 = re.compile(r"[0-9a-fA-F]{64}")
_OPENING: Final = frozenset({TokenKind.BRACE_L, TokenKind.PAREN_L, TokenKind.BRACKET_L})
_CLOSING: Final = frozenset({TokenKind.BRACE_R, TokenKind.PAREN_R, TokenKind.BRACKET_R})


@dataclass(frozen=True, slots=True)
class Operation:
    """One operation as the caller asked for it.

    Invariant: `query` is a non-empty text, or None when `document_id` or `query_hash` says which document is meant.

    Args:
        query: the document's text.
        variables: the values of its variables.
        name: which of its operations to run.
        extensions: what else the caller sent.
        document_id: of a document that was registered: `documentId`, or Relay's `doc_id` or `id`.
        query_hash: the SHA-256 of the text, 32 bytes, of a client that persists its documents automatically.
    """

    query: str | None
    variables: dict[str, Any] | None = None
    name: str | None = None
    extensions: dict[str, Any] | None = None
    document_id: str | None = None
    query_hash: bytes | None = None


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
    query = _text(parameters, "query")
    extensions = _object(parameters, "extensions")
    operation = Operation(
        query=query,
        variables=_object(parameters, "variables"),
        name=_text(parameters, "operationName"),
        extensions=extensions,
        document_id=_document_id(parameters, query),
        query_hash=_query_hash(extensions),
    )
    if operation.query is not None:
        check_named(operation)
    elif operation.document_id is None and operation.query_hash is None:
        raise Refused(400, "The parameter `query` is missing.")
    return operation


def check_named(operation: Operation) -> None:
    """Refuse an operation whose document has several, when it does not say which one it is.

    Raises:
        Refused: 400.
    """
    if operation.name is None and operation.query is not None and has_several_operations(operation.query):
        raise Refused(400, "The document has several operations: `operationName` must say which one to run.")


def _document_id(parameters: Mapping[str, object], query: str | None) -> str | None:
    """Return the id of a registered document; Relay's names for it count only where there is no text."""
    found = _text(parameters, "documentId")
    if query is None:
        return found or _text(parameters, "doc_id") or _text(parameters, "id")
    if found is not None:
        raise Refused(400, "Send either `documentId` or `query`.")
    return None


def _query_hash(extensions: Mapping[str, object] | None) -> bytes | None:
    """Return the SHA-256 of `extensions.persistedQuery`, as Apollo's clients send it.

    Raises:
        Refused: 400, when it has another form or version.
    """
    persisted = (extensions or {}).get("persistedQuery")
    if persisted is None:
        return None
    text = persisted.get("sha256Hash") if isinstance(persisted, dict) else None
    if not isinstance(persisted, dict) or persisted.get("version") != 1 or not isinstance(text, str):
        raise Refused(400, "`extensions.persistedQuery` must have `version` 1 and a `sha256Hash`.")
    if not _SHA256.fullmatch(text):
        raise Refused(400, "`sha256Hash` must be 64 hexadecimal digits.")
    return bytes.fromhex(text)


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
    """Return the refusal that makes a client send the full text of a document we do not hold.

    Its status is 200, because a client that persists its documents takes any other for a failure of the network.
    """
    return Refused(200, "PersistedQueryNotFound", code=PERSISTED_QUERY_NOT_FOUND)


def document_not_found() -> Refused:
    """Return the refusal of an id that no document was registered under, or that this caller may not use."""
    return Refused(400, "There is no such document.", code=PERSISTED_QUERY_NOT_FOUND)
