"""Where callers' buckets may be kept, measured: in memory, in PostgreSQL with each request, or in both.

    python -m benchmarks.budgets [SECONDS_EACH]

It makes a database of its own, durable as in production, and takes about half a minute. Decision 0012 has the figures.
"""

import asyncio
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from statistics import median, quantiles

from api.transport.budgets import Buckets, Budget, Client
from domain.kernel import throttle
from domain.kernel.database import fetchval
from runtime.database import open_database
from runtime.embedded import embedded_database
from runtime.migrate import upgrade

SECONDS_EACH = 3.0
CONNECTIONS = 16
BATCH = 100
_BUDGET = Budget(20_000, 1_000)


def in_memory(count: int = 200_000, callers: int = 1_000) -> float:
    """Return the microseconds that one request spends on a bucket in memory: taken, given back, looked at."""
    buckets = Buckets()
    clients = [Client(f"staff:{number}", _BUDGET) for number in range(callers)]
    started_at = time.perf_counter()
    for number in range(count):
        client = clients[number % callers]
        buckets.take(client, 10)
        buckets.give_back(client, 4)
        buckets.available(client)
    return (time.perf_counter() - started_at) / count * 1e6


async def concurrently(work: Callable[[int], Awaitable[object]], seconds: float) -> tuple[float, float, float]:
    """Return calls a second, the median and the 99th percentile in milliseconds, with CONNECTIONS side by side."""
    times: list[float] = []
    ends_at = time.perf_counter() + seconds

    async def one(number: int) -> None:
        while (started_at := time.perf_counter()) < ends_at:
            await work(number)
            times.append(time.perf_counter() - started_at)

    await asyncio.gather(*(one(number) for number in range(CONNECTIONS)))
    return len(times) / seconds, median(times) * 1000, quantiles(times, n=100)[98] * 1000


async def measure(url: str, seconds: float) -> list[str]:
    """Return the lines of the report."""
    lines = [f"in memory: {in_memory():.2f} us a request"]
    async with open_database(url, pool_min=CONNECTIONS, pool_max=CONNECTIONS):
        for name, work in {
            "SELECT 1": lambda _: fetchval("SELECT 1"),
            "a row with each request, callers apart": lambda number: throttle.pour(
                bucket="cost", spent_s={f"staff:{number}": 0.01}
            ),
            "a row with each request, one caller": lambda _: throttle.pour(bucket="cost", spent_s={"staff": 0.01}),
        }.items():
            rate, middle, late = await concurrently(work, seconds)
            lines.append(f"{name}: {rate:.0f}/s, median {middle:.2f} ms, 99 % within {late:.2f} ms")
        batch = {f"patient:{number}": 0.01 for number in range(BATCH)}
        times = []
        for _ in range(50):
            started_at = time.perf_counter()
            await throttle.pour(bucket="cost", spent_s=batch)
            times.append(time.perf_counter() - started_at)
        lines.append(f"an exchange of {BATCH} callers: median {median(times) * 1000:.2f} ms")
    return lines


def main() -> None:
    """Measure and print."""
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else SECONDS_EACH
    with tempfile.TemporaryDirectory() as folder, embedded_database(Path(folder)) as url:
        asyncio.run(upgrade(url))
        for line in asyncio.run(measure(url, seconds)):
            print(line)


if __name__ == "__main__":
    main()
