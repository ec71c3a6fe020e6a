"""Runs the long-lived processes: each ends in good order when it is told to stop."""

import asyncio
import signal

from runtime.connect import bring_up_to_date
from runtime.database import open_database
from runtime.settings import Settings
from runtime.worker import run

POOL_MIN = 2
POOL_MAX = 20


async def work_until_stopped(settings: Settings, url: str) -> None:
    """Run a worker until SIGTERM or SIGINT, then let it finish what it began.

    Args:
        settings: of this process.
        url: the database's address.
    """
    await bring_up_to_date(settings, url)
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop.set)
    async with open_database(url, pool_min=POOL_MIN, pool_max=POOL_MAX):
        await run(settings, stop, url=url)
