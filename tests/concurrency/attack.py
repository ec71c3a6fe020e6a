"""Two processes that attack one database at the same moment, and what came of their shots."""

import asyncio
import os
import sys
from collections import Counter
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path
from typing import Any

import orjson

Shot = dict[str, Any]
Outcome = dict[str, Any]
Attack = Callable[..., Awaitable[list[Outcome]]]

ROOT = Path(__file__).parents[2]
SCALE = int(os.environ.get("ENAMEL_TEST_SCALE", "1"))
"""By how much more is attacked than in a quick run."""

PROCESSES = 2
POOL = 12
TIMEOUT_S = 180 * SCALE
STOP_TIMEOUT_S = 10


class Attackers:
    """Two processes that take orders; they are started when they are first needed."""

    def __init__(self) -> None:
        self.processes: list[asyncio.subprocess.Process] = []

    async def stop(self) -> None:
        """Let both processes end, or end them."""
        for process in self.processes:
            assert process.stdin is not None
            process.stdin.close()
            try:
                async with asyncio.timeout(STOP_TIMEOUT_S):
                    await process.wait()
            except TimeoutError:
                process.kill()
                await process.wait()
        self.processes = []

    async def attack(
        self,
        url: str,
        shots: Sequence[Shot],
        *,
        meanwhile: Callable[[], Awaitable[object]] | None = None,
        pool: int = POOL,
    ) -> list[Outcome]:
        """Fire the shots from both processes at once, every other shot from each; return the outcomes in that order.

        Args:
            url: the database.
            shots: what `attacker` understands.
            meanwhile: done from the moment of the first shot on.
            pool: connections of each process.
        """
        if not self.processes:
            self.processes = [await _start() for _ in range(PROCESSES)]
        try:
            async with asyncio.timeout(TIMEOUT_S):
                told = await self._fire(url, shots, meanwhile, pool)
        except BaseException:
            await self.stop()  # what they are about to say would be taken for an answer to the next orders
            raise
        return [told[number % PROCESSES][number // PROCESSES] for number in range(len(shots))]

    async def _fire(
        self, url: str, shots: Sequence[Shot], meanwhile: Callable[[], Awaitable[object]] | None, pool: int
    ) -> list[dict[int, Outcome]]:
        orders = [{"url": url, "pool": pool, "shots": shots[number::PROCESSES]} for number in range(PROCESSES)]
        await asyncio.gather(*map(_prepare, self.processes, orders))
        for process in self.processes:
            _write(process, b"fire\n")
        async with asyncio.TaskGroup() as group:
            told = [group.create_task(_outcomes(process)) for process in self.processes]
            if meanwhile is not None:
                group.create_task(_done(meanwhile))
        return [task.result() for task in told]


async def _done(work: Callable[[], Awaitable[object]]) -> None:
    await work()


async def _start() -> asyncio.subprocess.Process:
    return await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "tests.concurrency.attacker",
        cwd=ROOT,
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        limit=2**24,
    )


async def _prepare(process: asyncio.subprocess.Process, orders: dict[str, Any]) -> None:
    _write(process, orjson.dumps(orders, default=str) + b"\n")
    assert await _line(process) == b"ready"


async def _outcomes(process: asyncio.subprocess.Process) -> dict[int, Outcome]:
    found: dict[int, Outcome] = {}
    while (line := await _line(process)) != b"end":
        outcome = orjson.loads(line)
        found[outcome.pop("number")] = outcome
    return found


async def _line(process: asyncio.subprocess.Process) -> bytes:
    assert process.stdout is not None
    line = await process.stdout.readline()
    assert line, "the attacker died"
    return line.strip()


def _write(process: asyncio.subprocess.Process, line: bytes) -> None:
    assert process.stdin is not None
    process.stdin.write(line)


def done(outcomes: Sequence[Outcome]) -> list[Any]:
    """Return the results of the shots that hit."""
    return [outcome["result"] for outcome in outcomes if "result" in outcome]


def refusals(outcomes: Sequence[Outcome]) -> Counter[str]:
    """Return how often each refusal was given; a failure that is no refusal counts by its text."""
    return Counter(outcome.get("refused") or outcome["failed"] for outcome in outcomes if "result" not in outcome)
