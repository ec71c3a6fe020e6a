"""The API's application as one process runs it: the factory that the server calls."""

import asyncio
import multiprocessing
import os
import signal
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager

from starlette.applications import Starlette

from adapters import qr
from api.app import Surroundings, build_app
from api.context import ApiSettings
from domain.kernel.clock import Clock
from domain.kernel.database import drain
from domain.kernel.secrecy import derived_key
from runtime import worker
from runtime.connect import configure_secrets, database_address
from runtime.database import POOL_MAX, POOL_MIN, open_database
from runtime.logging import configure_logging
from runtime.migrate import is_up_to_date
from runtime.settings import Settings, get_settings


def application() -> Starlette:
    """Return the application for the settings of this process."""
    settings = get_settings()
    configure_logging(settings.log_style)
    return application_for(settings)


def application_for(settings: Settings) -> Starlette:
    """Return the application for given settings; logging is the caller's."""
    configure_secrets(settings)
    return build_app(
        Surroundings(
            settings=ApiSettings(public_url=settings.public_url, production=settings.production),
            clock=Clock(settings.clock_offset),
            running=lambda: running(settings),
            is_ready=is_up_to_date,
            qr_painter=qr,
            cursor_secret=derived_key(settings.secret_keys[0], "cursor"),
        )
    )


@asynccontextmanager
async def running(settings: Settings) -> AsyncIterator[None]:
    """Keep the database open, and on the embedded one a worker beside; at the end let all that runs finish."""
    async with AsyncExitStack() as stack:
        stack.enter_context(_ending_with_parent())
        url = stack.enter_context(database_address(settings))
        await stack.enter_async_context(open_database(url, pool_min=POOL_MIN, pool_max=POOL_MAX))
        stack.push_async_callback(drain)
        if settings.embedded:
            await stack.enter_async_context(_worker_beside(settings, url))
        yield


@contextmanager
def _ending_with_parent() -> Iterator[None]:
    """End this process in good order when the one that started it is killed; else it would keep the port."""
    parent = multiprocessing.parent_process()
    if parent is None:
        yield
        return
    loop = asyncio.get_running_loop()
    loop.add_reader(parent.sentinel, _stop_this_process, loop, parent.sentinel)
    try:
        yield
    finally:
        loop.remove_reader(parent.sentinel)


def _stop_this_process(loop: asyncio.AbstractEventLoop, sentinel: int) -> None:
    loop.remove_reader(sentinel)
    os.kill(os.getpid(), signal.SIGTERM)


@asynccontextmanager
async def _worker_beside(settings: Settings, url: str) -> AsyncIterator[None]:
    stop = asyncio.Event()
    task = asyncio.create_task(worker.run(settings, stop, url=url))
    try:
        yield
    finally:
        stop.set()
        await task
