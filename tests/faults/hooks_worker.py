"""Workers in processes of their own that deliver webhooks impatiently, on a database and to a port of this machine.

For each line that it reads it starts a worker and writes the process's number: what is slow is loaded once.
"""

import asyncio
import os
import signal
import sys
from datetime import UTC, datetime, timedelta

from adapters.webhooks_http import HttpWebhooks
from domain.kernel import sealing
from domain.webhooks import sending, service
from domain.webhooks.policy.addresses import AddressRules
from domain.webhooks.policy.schedule import Schedule
from runtime import worker
from runtime.database import open_database
from runtime.wiring import Event

SEALING_KEY = "a key for sealing"
IMPATIENT = Schedule(
    first=timedelta(milliseconds=50), longest=timedelta(milliseconds=500), first_rest=timedelta(milliseconds=50),
    longest_rest=timedelta(milliseconds=200), busy=timedelta(milliseconds=20),
)  # fmt: skip


async def spread(event: Event, now: datetime) -> None:
    await service.spread(event_id=event.id, body=event.body, encode=lambda name, value: f"{name}_{value.hex}", now=now)


async def deliver(event: Event, now: datetime) -> None:
    await service.deliver(body=event.body, schedule=IMPATIENT, now=now)


async def main(url: str, port: int) -> None:
    sealing.configure((SEALING_KEY,))
    sending.configure(HttpWebhooks(AddressRules(trusted=frozenset({("127.0.0.1", port)})), timeout_s=0.5))
    worker.HEARTBEAT_TIMEOUT, worker.POLL = timedelta(seconds=1), timedelta(milliseconds=200)
    duties = worker.Duties({service.EMITTED: spread, service.DELIVER: deliver}, (), lambda: datetime.now(UTC))
    async with open_database(url, pool_min=2, pool_max=6):
        await worker.work(duties, asyncio.Event(), url=url)


if __name__ == "__main__":
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    for _ in sys.stdin:
        number = os.fork()
        if not number:
            os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
            asyncio.run(main(sys.argv[1], int(sys.argv[2])))
        print(number, flush=True)  # noqa: T201
