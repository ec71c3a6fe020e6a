"""The API's application as one process runs it: the factory that the server calls."""

import asyncio
import gc
import multiprocessing
import os
import signal
import threading
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager
from types import FrameType

from starlette.applications import Starlette

from adapters import certificate_print, qr, statement_print
from api.app import Surroundings, build_app
from api.context import ApiSettings
from api.transport.budgets import Buckets
from domain.kernel.clock import Clock
from domain.kernel.database import drain
from domain.kernel.secrecy import derived_key
from runtime import worker
from runtime.budgets import sharing
from runtime.connect import configure, database_address
from runtime.database import POOL_MAX, POOL_MIN, open_database
from runtime.listening import Listener
from runtime.logging import configure_logging
from runtime.migrate import is_up_to_date
from runtime.settings import Settings, get_settings
from runtime.telemetry import tracing_as_wanted

STREAMS_END_AFTER_S = 0.5
"""After the server has closed its WebSockets, whose clients then know that they may come again."""


def application() -> Starlette:
    """Return the application for the settings of this process."""
    settings = get_settings()
    configure_logging(settings.log_style)
    made = application_for(settings)
    gc.collect()
    gc.freeze()  # schema and modules live as long as the process: collections need not look at them again
    return made


def application_for(settings: Settings) -> Starlette:
    """Return the application for given settings; logging is the caller's."""
    configure(settings)
    listener = Listener()
    costs = Buckets()
    return build_app(
        Surroundings(
            settings=ApiSettings(
                public_url=settings.public_url,
                production=settings.production,
                trusted_proxies=settings.trusted_proxies,
                limits=settings.limits,
                trusted_only=settings.trusted_documents_only,
                cors_origins=settings.cors_origins,
                metrics_token=settings.metrics_token.get_secret_value() if settings.metrics_token else None,
            ),
            clock=Clock(settings.clock_offset),
            running=lambda: running(settings, listener, costs),
            is_ready=is_up_to_date,
            qr_painter=qr,
            certificate_printer=certificate_print,
            statement_printer=statement_print,
            cursor_secret=derived_key(settings.secret_keys[0], "cursor"),
            signals=listener,
            costs=costs,
        )
    )


@asynccontextmanager
async def running(settings: Settings, listener: Listener, costs: Buckets) -> AsyncIterator[None]:
    """Keep the database open, and on the embedded one a worker beside; at the end let all that runs finish.

    Args:
        settings: of this process.
        listener: hears the signals meanwhile.
        costs: the buckets of callers, shared with other processes where there may be some.
    """
    async with AsyncExitStack() as stack:
        stack.enter_context(_ending_with_parent())
        stack.enter_context(tracing_as_wanted())
        url = stack.enter_context(database_address(settings))
        await stack.enter_async_context(open_database(url, pool_min=POOL_MIN, pool_max=POOL_MAX))
        stack.push_async_callback(drain)
        if settings.embedded:
            await stack.enter_async_context(worker.beside(settings, url))
        if shares_budgets(settings):
            await stack.enter_async_context(sharing(costs))
        await stack.enter_async_context(listener.listening(url))
        stack.enter_context(_ending_streams(listener))
        yield


def shares_budgets(settings: Settings) -> bool:
    """Tell whether other processes may serve the same callers: as set, else by what is known of them."""
    if settings.share_budgets is not None:
        return settings.share_budgets
    return not settings.embedded or multiprocessing.parent_process() is not None


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


@contextmanager
def _ending_streams(listener: Listener) -> Iterator[None]:
    """End live streams soon after this process is told to stop.

    The server closes WebSockets by itself, but waits for responses to end before it says a word to the application; an
    event stream would keep it waiting. So its signal handlers are told first.
    """
    loop = asyncio.get_running_loop()
    handlers: dict[int, Callable[[int, FrameType | None], object]] = {}

    def told(number: int, frame: FrameType | None) -> None:
        loop.call_soon_threadsafe(loop.call_later, STREAMS_END_AFTER_S, listener.close)
        handlers[number](number, frame)

    if threading.current_thread() is threading.main_thread():
        for stop in (signal.SIGTERM, signal.SIGINT):
            handler = signal.getsignal(stop)
            if callable(handler):
                handlers[stop] = handler
                signal.signal(stop, told)
    try:
        yield
    finally:
        for number, handler in handlers.items():
            signal.signal(number, handler)
