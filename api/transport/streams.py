"""Streams of results: they end with the credential they were opened with, and with the patience for a slow reader."""

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import aclosing, asynccontextmanager
from typing import Any, Final

from graphql import GraphQLError
from starlette.responses import Response, StreamingResponse
from starlette.types import Message, Send
from strawberry.types import ExecutionResult

from api.transport.codes import UNAUTHENTICATED

SEND_TIMEOUT_S: Final = 20.0
"""For which one message may wait until the reader has taken enough of those before it."""


class TooSlow(Exception):
    """A reader has taken nothing for too long."""


def patient(send: Send) -> Send:
    """Return an ASGI `send` that waits for SEND_TIMEOUT_S at most.

    What waits for a reader is what the connection's buffer holds, some 64 kB, and one message.
    """

    async def send_in_time(message: Message) -> None:
        try:
            async with asyncio.timeout(SEND_TIMEOUT_S):
                await send(message)
        except TimeoutError:
            raise TooSlow from None

    return send_in_time


@asynccontextmanager
async def ended(response: Response) -> AsyncIterator[None]:
    """Let a streamed response end with the block, whether or not it was sent to its end."""
    try:
        yield
    finally:
        if isinstance(response, StreamingResponse) and isinstance(response.body_iterator, AsyncGenerator):
            await response.body_iterator.aclose()


async def until_expiry(results: AsyncGenerator[Any, None], lifetime_s: float | None) -> AsyncGenerator[Any, None]:
    """Yield a stream's results until it ends, or until the caller's credential does.

    Args:
        lifetime_s: seconds that the credential is still good for; None when it does not end.

    Effects:
        At the end of the credential one last result tells UNAUTHENTICATED, and the stream is closed.
    """
    loop = asyncio.get_running_loop()
    ends_at = None if lifetime_s is None else loop.time() + lifetime_s
    async with aclosing(results):
        while True:
            try:
                async with asyncio.timeout_at(ends_at) as deadline:
                    result = await anext(results)
            except StopAsyncIteration:
                return
            except TimeoutError:
                if not deadline.expired():
                    raise
                break
            yield result
    yield expired()


def expired() -> ExecutionResult:
    """Return the result that tells a subscriber to sign in anew."""
    error = GraphQLError("The sign-in has ended.", extensions={"code": UNAUTHENTICATED})
    return ExecutionResult(data=None, errors=[error])
