"""Streams of results that end with the credential they were opened with."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import aclosing
from typing import Any

from graphql import GraphQLError
from strawberry.types import ExecutionResult

from api.transport.codes import UNAUTHENTICATED


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
