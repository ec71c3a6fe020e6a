"""From an execution's result to a response: its body, its status and its headers."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from starlette.responses import Response
from strawberry.types import ExecutionResult
from strawberry.types.execution import PreExecutionError

from api.transport.body import encode_json
from api.transport.codes import (
    BAD_USER_INPUT,
    FORBIDDEN,
    INTERNAL_SERVER_ERROR,
    THROTTLED,
    TIMEOUT,
    UNAUTHENTICATED,
    VALIDATION_FAILED,
)
from api.transport.counting import count_errors
from api.transport.errors import error_body, present_error
from api.transport.hiding import without_schema
from api.transport.media import GRAPHQL_RESPONSE, JSON
from api.transport.refusals import Refused

_STATUSES: Final = {UNAUTHENTICATED: 401, FORBIDDEN: 403, THROTTLED: 429, INTERNAL_SERVER_ERROR: 500, TIMEOUT: 504}


@dataclass(frozen=True, slots=True)
class Caller:
    """What the presentation of results depends on.

    Args:
        locale: the language of refusals.
        operation_name: for the log.
        knows_schema: whether errors may tell how a request does not fit the schema.
    """

    locale: str = "en"
    operation_name: str | None = None
    knows_schema: bool = True


def present_result(result: ExecutionResult, caller: Caller) -> dict[str, Any]:
    """Return a result as GraphQL's response format has it.

    A request error, one that came before any field ran, has no `data` at all.
    """
    body: dict[str, Any] = {}
    if result.errors:
        default_code = VALIDATION_FAILED if isinstance(result, PreExecutionError) else BAD_USER_INPUT
        errors = result.errors if caller.knows_schema else without_schema(result.errors, default_code=default_code)
        body["errors"] = [
            present_error(error, default_code=default_code, locale=caller.locale, operation_name=caller.operation_name)
            for error in errors
        ]
        count_errors(body["errors"])
    if result.data is not None or not is_request_error(body.get("errors")):
        body["data"] = result.data
    if result.extensions:
        body["extensions"] = result.extensions
    return body


def is_request_error(errors: Sequence[dict[str, Any]] | None) -> bool:
    """Return whether errors mean that nothing was executed: there are some, and none belongs to a field."""
    return bool(errors) and all("path" not in error for error in errors or ())


def respond(body: dict[str, Any], *, media: str) -> Response:
    """Return the response with a presented result.

    The status says how a request error came about. Callers that ask for plain `application/json` get 200 with it, as
    the specification wants for clients older than `application/graphql-response+json`, unless the fault is ours.
    """
    status = 200
    headers = {}
    if "data" not in body:
        codes = {error["extensions"].get("code"): error for error in body["errors"]}
        status = next((status for code, status in _STATUSES.items() if code in codes), 400)
        if retry_after_s := codes.get(THROTTLED, {}).get("extensions", {}).get("retryAfterSeconds"):
            headers["retry-after"] = str(retry_after_s)
        if media == JSON and INTERNAL_SERVER_ERROR not in codes:
            status = 200
    return json_response(body, status=status, media=media, headers=headers)


def refuse(refusal: Refused, *, media: str | None) -> Response:
    """Return the response to a request that is turned away."""
    return refuse_with(
        error_body(refusal.message, refusal.code), status=refusal.status, media=media, headers=refusal.headers
    )


def refuse_with(
    error: dict[str, Any], *, media: str | None, status: int | None = None, headers: dict[str, str] | None = None
) -> Response:
    """Return the response with one presented error and the status of its code.

    Args:
        media: as negotiated; errors of a stream that never began, and of callers that accept nothing, come as JSON.
    """
    status = status or _STATUSES.get(error["extensions"]["code"], 400)
    headers = dict(headers or {})
    count_errors([error])
    if status == _STATUSES[UNAUTHENTICATED]:
        headers["www-authenticate"] = "Bearer"
    if retry_after_s := error["extensions"].get("retryAfterSeconds"):
        headers["retry-after"] = str(retry_after_s)
    return json_response({"errors": [error]}, status=status, media=media or JSON, headers=headers)


def json_response(body: object, *, status: int, media: str, headers: dict[str, str]) -> Response:
    """Return a response that no cache keeps, in the negotiated JSON type."""
    media = media if media == GRAPHQL_RESPONSE else JSON
    return Response(
        encode_json(body),
        status_code=status,
        headers={
            "content-type": f"{media}; charset=utf-8",
            "cache-control": "no-store",
            "vary": "accept",
            **headers,
        },
    )
