"""Runs the long-lived processes: each ends in good order when it is told to stop."""

import asyncio
import signal

import uvicorn

from runtime.connect import bring_up_to_date, configure, database_address
from runtime.database import POOL_MAX, POOL_MIN, open_database
from runtime.settings import Settings
from runtime.worker import run

TERMINATED = 143
GRACE_S = 30
SILENCE_S = 120
"""After which a process that answers requests is taken for dead; on a busy machine its start takes a while."""


def serve(settings: Settings, *, host: str, port: int, workers: int) -> None:
    """Serve the API until SIGTERM or SIGINT; running requests are answered first, for at most GRACE_S.

    Args:
        settings: of this process; those that the workers start read the same environment.
        host: the address to listen on.
        port: the port to listen on.
        workers: how many processes answer requests.

    Raises:
        MigrationsMissingError: DATABASE_URL lacks migrations.
    """
    with database_address(settings) as url:
        asyncio.run(bring_up_to_date(settings, url))
        try:
            _run_server(host=host, port=port, workers=workers, max_message_bytes=settings.max_body_bytes)
        except SystemExit as stopped:
            if stopped.code != TERMINATED:
                raise


def _run_server(*, host: str, port: int, workers: int, max_message_bytes: int) -> None:
    uvicorn.run(
        "runtime.application:application",
        factory=True,
        host=host,
        port=port,
        workers=workers,
        loop="uvloop",
        http="httptools",
        lifespan="on",
        log_config=None,
        access_log=False,
        proxy_headers=False,
        server_header=False,
        ws_max_size=max_message_bytes,
        timeout_graceful_shutdown=GRACE_S,
        timeout_worker_healthcheck=SILENCE_S,
    )


async def work_until_stopped(settings: Settings, url: str) -> None:
    """Run a worker until SIGTERM or SIGINT, then let it finish what it began.

    Args:
        settings: of this process.
        url: the database's address.
    """
    configure(settings)
    await bring_up_to_date(settings, url)
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop.set)
    async with open_database(url, pool_min=POOL_MIN, pool_max=POOL_MAX):
        await run(settings, stop, url=url)
