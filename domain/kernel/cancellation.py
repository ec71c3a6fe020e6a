"""Work that must reach its end even when the task that waits for it is cancelled."""

import asyncio
from collections.abc import Coroutine
from typing import Any, TypeVar

T = TypeVar("T")


async def finish(work: Coroutine[Any, Any, T]) -> T:
    """Run `work` to its end in a task of its own, then pass on a cancellation that came meanwhile.

    Args:
        work: a coroutine that ends by itself in a bounded time.

    Returns:
        What `work` returns.

    Raises:
        asyncio.CancelledError: the caller was cancelled; `work` has ended nevertheless.
        BaseException: what `work` raises, unless the caller was cancelled.
    """
    return await finished(asyncio.ensure_future(work))


async def finished(task: asyncio.Future[T]) -> T:
    """Wait for `task` to its end like `finish`, for callers that made the task themselves."""
    cancelled: asyncio.CancelledError | None = None
    while not task.done():
        try:
            await asyncio.wait({task})
        except asyncio.CancelledError as error:
            cancelled = error
    if cancelled is not None:
        if not task.cancelled():
            task.exception()  # marks it as seen, so that asyncio does not report it a second time
        raise cancelled
    return task.result()
