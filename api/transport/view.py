"""The GraphQL endpoint as an ASGI application: HTTP, server-sent events and WebSocket."""

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping, Sequence
from contextlib import aclosing
from datetime import timedelta
from functools import cached_property
from pathlib import Path
from typing import Any, Final, cast

from graphql import GraphQLError
from starlette.requests import ClientDisconnect, HTTPConnection, Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send
from starlette.websockets import WebSocket
from strawberry.asgi import GraphQL
from strawberry.exceptions import ConnectionRejectionError, MissingQueryError
from strawberry.http import GraphQLHTTPResponse
from strawberry.schema import BaseSchema
from strawberry.schema.exceptions import CannotGetOperationTypeError, InvalidOperationTypeError
from strawberry.subscriptions import GRAPHQL_SSE_PROTOCOL, GRAPHQL_TRANSPORT_WS_PROTOCOL
from strawberry.types import ExecutionResult, SubscriptionExecutionResult
from strawberry.types.graphql import OperationType
from strawberry.types.unset import UNSET, UnsetType

from api.transport import counting
from api.transport.body import decode_json, encode_json, read_json
from api.transport.crowd import Doors
from api.transport.errors import present_exception
from api.transport.event_stream import EVENTS
from api.transport.media import EVENT_STREAM, JSON, negotiate, prefers_html
from api.transport.operation import (
    Operation,
    document_not_found,
    operation_from_json,
    operation_from_query_string,
    persisted_query_not_found,
)
from api.transport.refusals import Refused
from api.transport.results import Caller, present_result, refuse, refuse_with, respond
from api.transport.streams import TooSlow, ended, patient, until_expiry
from api.transport.websocket import TransportWSHandler
from domain.kernel.errors import AccessError
from domain.kernel.text import best_locale

MAX_BODY_BYTES: Final = 100_000
MAX_QUERY_STRING_BYTES: Final = 16_000
MAX_OPERATIONS: Final = 100
INIT_TIMEOUT_S: Final = 10

DocumentGetter = Callable[[Operation, Any], Awaitable[Operation]]
"""Returns an operation with the text of its document, given the context; it may refuse it (`Refused`)."""

DocumentKeeper = Callable[[Operation, Any], Awaitable[None]]
"""Keeps the text of an operation that ran, if its client wants that."""

ContextGetter = Callable[[HTTPConnection, Mapping[str, object]], Awaitable[Any]]
"""Makes the context of one operation from its connection and, over WebSocket, the payload of `connection_init`."""

_READS: Final = frozenset({OperationType.QUERY})
_READS_AND_WRITES: Final = frozenset({OperationType.QUERY, OperationType.MUTATION})


def _locale_of_context(context: Any) -> str:
    locale: str = context.actor.locale
    return locale


def _no_lifetime(_context: Any) -> float | None:
    return None


def _no_label(_operation: Operation) -> str:
    return counting.OTHER


async def _no_documents(operation: Operation, _context: Any) -> Operation:
    """Return an operation that has a text; there are no documents known ahead."""
    if operation.query is None:
        raise document_not_found() if operation.document_id else persisted_query_not_found()
    return operation


async def _keep_nothing(_operation: Operation, _context: Any) -> None:
    return


WORKBENCH: Final = Path(__file__).parent / "workbench.html"
"""A page of our own to ask the API with, for where the scripts of GraphiQL cannot be fetched."""


class GraphQLView(GraphQL[Any, None]):
    """GraphQL over HTTP, SSE and `graphql-transport-ws`, for Starlette's `Route` and `WebSocketRoute`.

    Args:
        schema: whatever executes: `await schema.execute(query, variable_values=..., context_value=...,
            operation_name=..., allowed_operation_types=..., operation_extensions=...)` for JSON, and
            `await schema.stream(...)` with the same arguments for SSE and WebSocket.
        get_context: makes the context of one operation. It is called once per operation, also over WebSocket, so that
            rights and caches are never those of an earlier one. It may raise AccessError or a GraphQLError with a code.
        get_locale: the language of a context's caller; `context.actor.locale` unless given.
        get_lifetime_s: tells the seconds until a context's credential ends, or None if it does not; streams and
            sockets end with it.
        get_document: finds the text of a document known ahead; without it there are none.
        get_label: tells what an operation is counted as.
        keep_document: keeps the text of an operation that ran, for clients that persist their documents.
        graphiql: whether browsers get the GraphiQL page; for development only.
        max_body_bytes: the largest request body and the largest WebSocket message.
        body_timeout_s: how long a body may take to arrive, in seconds; any time by default.
        doors: count WebSockets and event streams; any number may be open without them.
        max_operations: operations that run at once on one WebSocket.
        init_timeout_s: after which a WebSocket that has not said who it is is closed with 4408, in seconds.
        allowed_origins: other origins whose pages may open a WebSocket.
    """

    graphql_transport_ws_handler_class = TransportWSHandler

    def __init__(
        self,
        *,
        schema: BaseSchema,
        get_context: ContextGetter,
        get_locale: Callable[[Any], str] = _locale_of_context,
        get_lifetime_s: Callable[[Any], float | None] | None = None,
        get_document: DocumentGetter = _no_documents,
        get_label: Callable[[Operation], str] = _no_label,
        keep_document: DocumentKeeper = _keep_nothing,
        graphiql: bool = False,
        max_body_bytes: int = MAX_BODY_BYTES,
        body_timeout_s: float | None = None,
        doors: Doors | None = None,
        max_operations: int = MAX_OPERATIONS,
        init_timeout_s: float = INIT_TIMEOUT_S,
        allowed_origins: Sequence[str] = (),
    ) -> None:
        super().__init__(
            schema,
            graphql_ide="graphiql" if graphiql else None,
            subscription_protocols=(GRAPHQL_TRANSPORT_WS_PROTOCOL, GRAPHQL_SSE_PROTOCOL),
            allowed_origins=allowed_origins,
            connection_init_wait_timeout=timedelta(seconds=init_timeout_s),
            max_subscriptions_per_connection=max_operations,
        )
        self.doors = doors or Doors()
        self.make_context = get_context
        self.get_locale = get_locale
        self.get_lifetime_s = get_lifetime_s or _no_lifetime
        self.get_document = get_document
        self.get_label = get_label
        self.keep_document = keep_document
        self.max_body_bytes = max_body_bytes
        self.body_timeout_s = body_timeout_s

    @cached_property
    def graphql_ide_html(self) -> str:
        """The page for browsers: GraphiQL, and a workbench of our own for where its scripts cannot be fetched."""
        return super().graphql_ide_html.replace("</body>", f"{WORKBENCH.read_text(encoding='utf-8')}</body>")

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one HTTP request, or serve one WebSocket."""
        if scope["type"] != "http":
            await super().__call__(scope, receive, send)
            return
        request = Request(scope, receive)
        request.state.place = None
        try:
            response = await self.answer(request)
            async with ended(response):
                await response(scope, receive, patient(send))
        except (ClientDisconnect, TooSlow):
            return
        finally:
            if request.state.place is not None:
                request.state.place.leave()

    async def answer(self, request: Request) -> Response:
        """Return the response to an HTTP request, whatever is wrong with it."""
        accept = ",".join(request.headers.getlist("accept"))
        media = negotiate(accept)
        try:
            if self._opens_graphiql(request, accept):
                return await self.render_graphql_ide(request)
            operation = await self._read_operation(request, media)
            context = await self.make_context(request, {})
            request.state.caller = self.caller(context, operation.name)
            operation = await self.get_document(operation, context)
            if media == EVENT_STREAM:
                return await self._stream(request, operation, context)
            with counting.operation(self.get_label(operation)) as failed:
                result = await self._execute(request.method, operation, context)
                failed.extend(result.errors or ())
            await self.keep_document(operation, context)
            return respond(present_result(result, request.state.caller), media=media or JSON)
        except Refused as refusal:
            return refuse(refusal, media=media)
        except ClientDisconnect:
            raise
        except Exception as error:  # noqa: BLE001  # the context could not be made, or execution broke down: never a bare 500
            locale = best_locale(request.headers.get("accept-language"), "en")
            return refuse_with(present_exception(error, locale=locale), media=media)

    def _opens_graphiql(self, request: Request, accept: str) -> bool:
        return (
            self.graphql_ide is not None
            and request.method == "GET"
            and "query" not in request.query_params
            and prefers_html(accept)
        )

    async def _read_operation(self, request: Request, media: str | None) -> Operation:
        if request.method not in ("GET", "POST"):
            raise Refused(405, "GraphQL is served over GET and POST.", headers={"allow": "GET, POST"})
        if media is None:
            raise Refused(406, "None of the accepted media types is served here.")
        if request.method == "POST":
            return operation_from_json(await self._read_body(request))
        query_string: bytes = request.scope["query_string"]
        if len(query_string) > MAX_QUERY_STRING_BYTES:
            raise Refused(414, f"The query string must not be longer than {MAX_QUERY_STRING_BYTES} bytes.")
        return operation_from_query_string(query_string)

    async def _read_body(self, request: Request) -> Any:
        try:
            async with asyncio.timeout(self.body_timeout_s):
                return await read_json(request, max_bytes=self.max_body_bytes)
        except TimeoutError:
            raise Refused(408, "The request took too long to arrive.", headers={"connection": "close"}) from None

    async def _execute(self, method: str, operation: Operation, context: Any) -> ExecutionResult:
        try:
            return await self.schema.execute(
                operation.query,
                variable_values=operation.variables,
                context_value=context,
                operation_name=operation.name,
                allowed_operation_types=_READS if method == "GET" else _READS_AND_WRITES,
                operation_extensions=operation.extensions,
            )
        except InvalidOperationTypeError as error:
            raise _wrong_operation_type(error, method) from error
        except CannotGetOperationTypeError as error:
            raise Refused(400, error.as_http_error_reason()) from error
        except MissingQueryError as error:
            raise persisted_query_not_found() from error

    async def _stream(self, request: Request, operation: Operation, context: Any) -> Response:
        request.state.place = self.doors.crowd.enter(self.doors.caller_of(context))
        subscription = {OperationType.SUBSCRIPTION}
        results = await self.schema.stream(
            operation.query,
            variable_values=operation.variables,
            context_value=context,
            operation_name=operation.name,
            allowed_operation_types=subscription | (_READS if request.method == "GET" else _READS_AND_WRITES),
            operation_extensions=operation.extensions,
        )
        counting.count_stream(self.get_label(operation))
        kept = self.keeping(results, operation, context)
        limited = until_expiry(kept, self.get_lifetime_s(context))
        lines = self._stream_result(request, cast("SubscriptionExecutionResult", limited), EVENTS)
        response = await self.get_sub_response(request)
        return await self.create_streaming_response(request, lines, response, headers=EVENTS.headers)

    async def keeping(self, results: Any, operation: Operation, context: Any) -> AsyncGenerator[Any, None]:
        """Yield the results of a stream; with the first of them its document is known to run, and may be kept."""
        kept = False
        async with aclosing(results):
            async for result in results:
                if not kept:
                    kept = True
                    await self.keep_document(operation, context)
                yield result

    def caller(self, context: Any, operation_name: str | None = None) -> Caller:
        """Return what the presentation of results for a context depends on."""
        return Caller(self.get_locale(context), operation_name, getattr(context, "knows_schema", True))

    async def process_result(self, request: Request, result: ExecutionResult) -> GraphQLHTTPResponse:
        """Return one result of an event stream as the caller gets to see it."""
        return cast("GraphQLHTTPResponse", present_result(result, request.state.caller))

    def decode_json(self, data: str | bytes) -> object:
        """Return a WebSocket message's JSON.

        Raises:
            json.JSONDecodeError: it is no JSON, or larger than a request body may be.
        """
        return decode_json(data if len(data) <= self.max_body_bytes else "")

    def encode_json(self, data: object) -> str:
        """Return JSON as text, which is what frames of WebSocket and SSE carry."""
        return encode_json(data).decode()

    async def get_context(
        self,
        request: Request | WebSocket,
        response: Response | WebSocket,  # noqa: ARG002  # the signature is strawberry's
    ) -> dict[str, Any]:
        """Return what a WebSocket keeps: itself and its sign-in. Each of its operations gets a context of its own."""
        return {"connection": request, "connection_params": {}, "caller": Caller()}

    async def on_ws_connect(self, context: dict[str, Any]) -> UnsetType:
        """Check the sign-in of a WebSocket by making a context with it.

        Raises:
            ConnectionRejectionError: it is not good; the socket closes with 4403.
            Crowded: the caller has too many open; it closes with 1013.
        """
        try:
            made = await self.make_context(context["connection"], context["connection_params"])
        except (AccessError, GraphQLError) as error:
            raise ConnectionRejectionError from error
        context["caller"] = self.caller(made)
        context["lifetime_s"] = self.get_lifetime_s(made)
        context["place"].move(self.doors.caller_of(made))
        return cast("UnsetType", UNSET)


def _wrong_operation_type(error: InvalidOperationTypeError, method: str) -> Refused:
    if error.operation_type is OperationType.SUBSCRIPTION:
        return Refused(400, f"Subscriptions need a WebSocket, or a request that accepts only {EVENT_STREAM}.")
    return Refused(405, f"A {error.operation_type.value} is not allowed over {method}.", headers={"allow": "POST"})
