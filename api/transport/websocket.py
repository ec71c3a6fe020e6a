"""The server's side of the protocol `graphql-transport-ws`.

Strawberry's handler shares one context between all operations of a socket and closes it on a syntax error; this one
makes a context per operation, checks every message's form, and answers failures with the transport's own presentation.
"""

import asyncio
from contextlib import aclosing, suppress
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final, cast

from strawberry.http.exceptions import WebSocketDisconnected
from strawberry.subscriptions.protocols.graphql_transport_ws.handlers import BaseGraphQLTransportWSHandler
from strawberry.subscriptions.protocols.graphql_transport_ws.handlers import Operation as RunningOperation
from strawberry.subscriptions.protocols.graphql_transport_ws.types import (
    ConnectionInitMessage,
    Message,
    SubscribeMessage,
)

from api.transport import counting, streams
from api.transport.codes import THROTTLED
from api.transport.crowd import Crowded
from api.transport.errors import error_body, present_exception
from api.transport.operation import Operation, operation_from_json
from api.transport.refusals import Refused
from api.transport.results import Caller, present_result

if TYPE_CHECKING:
    from api.transport.view import GraphQLView

FAREWELL_S: Final = 5.0
TRY_AGAIN_LATER: Final = 1013
UNAUTHORIZED: Final = 4401
FORBIDDEN: Final = 4403
SUBSCRIBER_EXISTS: Final = 4409
INTERNAL_ERROR: Final = 4500


class TransportWSHandler(BaseGraphQLTransportWSHandler[Any, None]):
    """Serves one socket: sign-in at the start, then operations side by side, until the sign-in ends."""

    expiry: asyncio.Task[None] | None = None
    patience: asyncio.Timeout

    async def handle(self) -> None:
        """Serve the socket, if there is a place for it; else close it with 1013, after which clients come again."""
        doors = cast("GraphQLView", self.view).doors
        try:
            place = self.context["place"] = doors.crowd.enter(doors.address_of(self.context["connection"]))
        except Crowded as refusal:
            await self.websocket.close(TRY_AGAIN_LATER, refusal.message)
            return
        try:
            async with asyncio.timeout(None) as self.patience:
                await super().handle()
        except TimeoutError:
            if not self.patience.expired():
                raise
            await self._dismiss()
        finally:
            place.leave()

    async def handle_message(self, message: Message) -> None:
        """Handle one message, closing the socket with 4400 when it has not the protocol's form."""
        if _is_well_formed(message):
            await super().handle_message(message)
        else:
            await self.handle_invalid_message("The message does not have the protocol's form")

    async def handle_connection_init(self, message: ConnectionInitMessage) -> None:
        """Check the sign-in, acknowledge the connection, and arrange for its end."""
        if message.get("payload") is None:
            message = {"type": "connection_init"}
        try:
            await super().handle_connection_init(message)
        except WebSocketDisconnected:
            raise
        except Crowded as refusal:
            await self.websocket.close(TRY_AGAIN_LATER, refusal.message)
            return
        except Exception as error:  # noqa: BLE001  # logged there; the socket must close with the protocol's code
            present_exception(error, locale="en")
            await self.websocket.close(INTERNAL_ERROR, "Internal error")
            return
        lifetime_s = self.context.get("lifetime_s")
        if self.connection_acknowledged and lifetime_s is not None and self.expiry is None:
            self.expiry = asyncio.create_task(self._close_after(lifetime_s))

    async def handle_subscribe(self, message: SubscribeMessage) -> None:
        """Start an operation."""
        operation_id = message["id"]
        if not self.connection_acknowledged:
            await self.websocket.close(UNAUTHORIZED, "Unauthorized")
            return
        if operation_id in self.operations:
            await self.websocket.close(SUBSCRIBER_EXISTS, f"Subscriber for {operation_id} already exists")
            return
        maximum = self.max_subscriptions_per_connection
        if maximum is not None and len(self.operations) >= maximum:
            await self._refuse(operation_id, error_body("Too many operations on this connection.", THROTTLED))
            return
        try:
            request = operation_from_json(message["payload"])
        except Refused as refusal:
            await self._refuse(operation_id, error_body(refusal.message, refusal.code))
            return
        self._start(operation_id, request)

    def _start(self, operation_id: str, request: Operation) -> None:
        running = RunningOperation(self, operation_id, request.query or "", request.variables, request.name)
        running.task = asyncio.create_task(self._run(running, request))
        running.task.add_done_callback(self._task_done)
        self.operations[operation_id] = running

    async def _run(self, running: RunningOperation[Any, None], request: Operation) -> None:
        caller = replace(cast("Caller", self.context["caller"]), operation_name=request.name)
        try:
            await self._send_results(running, request, caller)
        except WebSocketDisconnected:
            return
        except Refused as refusal:
            with suppress(WebSocketDisconnected):
                await running.send_operation_message(_counted(running.id, error_body(refusal.message, refusal.code)))
        except Exception as error:  # noqa: BLE001  # whatever it is, the caller gets an answer and the log the rest
            shown = present_exception(error, locale=caller.locale, operation_name=request.name)
            with suppress(WebSocketDisconnected):
                await running.send_operation_message(_counted(running.id, shown))

    async def _send_results(self, running: RunningOperation[Any, None], request: Operation, caller: Caller) -> None:
        view = cast("GraphQLView", self.view)
        context = await view.make_context(self.context["connection"], self.context["connection_params"])
        request = await view.get_document(request, context)
        counting.count_stream(view.get_label(request))
        results = await self.schema.stream(
            request.query,
            variable_values=request.variables,
            context_value=context,
            operation_name=request.name,
            operation_extensions=request.extensions,
        )
        async with aclosing(view.keeping(results, request, context)) as kept:
            async for result in kept:
                body = present_result(cast("Any", result), caller)
                if "data" not in body:
                    await self._deliver(running, _error(running.id, body["errors"]))
                    return
                await self._deliver(running, cast("Message", {"id": running.id, "type": "next", "payload": body}))
        await self._deliver(running, {"id": running.id, "type": "complete"})

    async def _deliver(self, running: RunningOperation[Any, None], message: Message) -> None:
        """Send a message when the reader has taken those before; one who takes none for too long is dismissed."""
        try:
            async with asyncio.timeout(streams.SEND_TIMEOUT_S):
                await running.send_operation_message(message)
        except TimeoutError:
            self.patience.reschedule(0)
            raise WebSocketDisconnected from None

    async def _dismiss(self) -> None:
        """Close the socket of a slow reader with 1013, after which clients come again; it may not even take that."""
        with suppress(TimeoutError, RuntimeError):
            async with asyncio.timeout(FAREWELL_S):
                await self.websocket.close(TRY_AGAIN_LATER, "Messages were not read")

    async def _refuse(self, operation_id: str, error: dict[str, Any]) -> None:
        await self.send_message(_counted(operation_id, error))

    async def _close_after(self, lifetime_s: float) -> None:
        await asyncio.sleep(max(lifetime_s, 0))
        with suppress(RuntimeError):  # the socket may have been closed meanwhile
            await self.websocket.close(FORBIDDEN, "The sign-in has ended")

    async def shutdown(self) -> None:
        """Stop every task of the socket."""
        if self.expiry is not None:
            self.expiry.cancel()
            with suppress(asyncio.CancelledError):
                await self.expiry
        await super().shutdown()


def _error(operation_id: str, errors: list[dict[str, Any]]) -> Message:
    return cast("Message", {"id": operation_id, "type": "error", "payload": errors})


def _counted(operation_id: str, error: dict[str, Any]) -> Message:
    counting.count_errors([error])
    return _error(operation_id, [error])


def _is_well_formed(message: object) -> bool:
    if not isinstance(message, dict) or not isinstance(message.get("type"), str):
        return False
    if message["type"] in ("subscribe", "complete") and not isinstance(message.get("id"), str):
        return False
    return message["type"] != "subscribe" or isinstance(message.get("payload"), dict)
