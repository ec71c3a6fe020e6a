"""What a signal costs a transaction, measured: none, inside the transaction, and right after its commit.

    python -m benchmarks.signals [SECONDS_EACH]

It makes a database of its own, durable as in production, and takes about a minute. Decision 0009 has the figures.
"""

import asyncio
import sys
import tempfile
from collections.abc import Awaitable, Callable
from pathlib import Path
from statistics import median
from time import perf_counter
from uuid import uuid4

import asyncpg

from benchmarks.budgets import concurrently
from domain.kernel import throttle
from domain.kernel.clock import Clock
from domain.kernel.database import drain, execute, run_in_transaction
from domain.kernel.ids import new_id
from domain.kernel.signals import CHANNEL, tell, told
from runtime.database import open_database
from runtime.embedded import embedded_database
from runtime.migrate import upgrade

SECONDS_EACH = 2.0
ROUNDS = 7
CONNECTIONS = 16
_ROW = "INSERT INTO throttle (bucket, key_hash, window_start, hits) VALUES ('signals', $1, now(), 1)"
_INSIDE = f"SELECT {told('$1')}"

Work = Callable[[int], Awaitable[object]]


async def nothing(_: int) -> None:
    """Write one row."""
    await run_in_transaction(lambda: execute(_ROW, new_id().bytes))


async def inside(_: int) -> None:
    """Write one row, and signal with the commit."""

    async def work() -> None:
        key = new_id()
        await execute(_ROW, key.bytes)
        await execute(_INSIDE.replace("$1", f"'{key}'"))

    await run_in_transaction(work)


async def afterwards(_: int) -> None:
    """Write one row, and signal right after the commit."""

    async def work() -> None:
        key = new_id()
        await execute(_ROW, key.bytes)
        tell([key])

    await run_in_transaction(work)


async def delays_ms(url: str, count: int = 200) -> list[float]:
    """Return how long after its commit each of some signals was heard by another connection."""
    heard: dict[str, float] = {}
    listener = await asyncpg.connect(url)

    def hear(_connection: object, _process_id: int, _channel: str, payload: object) -> None:
        heard.setdefault(str(payload), perf_counter())

    await listener.add_listener(CHANNEL, hear)
    sent = {}
    for _ in range(count):
        key = uuid4()

        async def work(key: object = key) -> None:
            tell([key])  # type: ignore[list-item]
            await execute(_ROW, uuid4().bytes)

        await run_in_transaction(work)
        sent[str(key)] = perf_counter()
        await asyncio.sleep(0.005)
    await drain()
    await asyncio.sleep(0.2)
    await listener.close()
    return [(heard[key] - at) * 1000 for key, at in sent.items()]


async def measure(url: str, seconds: float) -> list[str]:
    """Return the lines of the report."""
    works: dict[str, Work] = {"none": nothing, "inside the transaction": inside, "right after the commit": afterwards}
    found: dict[str, list[tuple[float, float, float]]] = {name: [] for name in works}
    async with open_database(url, pool_min=CONNECTIONS, pool_max=CONNECTIONS + 4):
        for _ in range(ROUNDS):
            for name, work in works.items():
                found[name].append(await concurrently(work, seconds))
                await drain()
        waits = await delays_ms(url)
        await throttle.forget(now=Clock().now())
    lines = []
    for name, rounds in found.items():
        rates, middles, lates = zip(*rounds, strict=True)
        lines.append(
            f"{name}: {median(rates):.0f}/s ({min(rates):.0f} to {max(rates):.0f}), "
            f"median {median(middles):.2f} ms, 99 % within {median(lates):.1f} ms"
        )
    return [*lines, f"heard after the commit: median {median(waits):.2f} ms, at most {max(waits):.1f} ms"]


def main() -> None:
    """Measure and print."""
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else SECONDS_EACH
    with tempfile.TemporaryDirectory() as folder, embedded_database(Path(folder)) as url:
        asyncio.run(upgrade(url))
        for line in asyncio.run(measure(url, seconds)):
            print(line)


if __name__ == "__main__":
    main()
