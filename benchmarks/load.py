"""The load: a process that keeps 16 connections busy and measures each answer.

It reads a Plan as JSON from its standard input and writes a Result as JSON to its standard output. The client is as
small as it can be, so that it takes little from the servers beside it.
"""

import asyncio
import random
import subprocess
import sys
import time
from dataclasses import asdict, dataclass
from typing import cast
from urllib.parse import urlsplit

import orjson
import uvloop

CONNECTIONS = 16
GRACE_S = 60


@dataclass(frozen=True, slots=True)
class Plan:
    """What to send.

    Args:
        address: of the endpoint.
        headers: of each request.
        bodies: of the requests, taken at random, or each one once where `once` is set.
        seconds: for how long; earlier where the bodies are used up.
        expected: what each right answer holds.
        once: whether each body is sent at most once, in order.
    """

    address: str
    headers: dict[str, str]
    bodies: list[str]
    seconds: float
    expected: str
    once: bool = False


@dataclass(frozen=True, slots=True)
class Result:
    """What came of it.

    Args:
        requests: how many were answered rightly.
        failures: how many were not.
        seconds: how long it took.
        p50_ms: the median time of an answer.
        p99_ms: the time that one answer in a hundred took longer than.
        example: the first wrong answer, if there is one.
    """

    requests: int
    failures: int
    seconds: float
    p50_ms: float
    p99_ms: float
    example: str | None = None

    @property
    def rate(self) -> float:
        """Return the right answers a second."""
        return self.requests / self.seconds


def run_load(plan: Plan) -> Result:
    """Run a plan in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.load"],
        input=orjson.dumps(asdict(plan)),
        stdout=subprocess.PIPE,
        check=True,
        timeout=plan.seconds + GRACE_S,
    )
    return Result(**orjson.loads(done.stdout))


class _Client(asyncio.Protocol):
    """One connection: sends the next request as soon as the answer to the last one is there."""

    def __init__(self, load: "_Load") -> None:
        self.load = load
        self.received = b""
        self.sent_at = 0.0
        self.needed = 0

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = cast("asyncio.Transport", transport)
        self.send()

    def send(self) -> None:
        request = self.load.next_request()
        if request is None:
            self.transport.close()
            return
        self.received, self.needed = b"", 0
        self.sent_at = time.perf_counter()
        self.transport.write(request)

    def data_received(self, data: bytes) -> None:
        self.received += data
        if not self.needed:
            head, separator, _ = self.received.partition(b"\r\n\r\n")
            if not separator:
                return
            length = head.lower().partition(b"content-length:")[2].partition(b"\r\n")[0]
            self.needed = len(head) + 4 + int(length)
        if len(self.received) >= self.needed:
            self.load.note(time.perf_counter() - self.sent_at, self.received)
            self.send()

    def connection_lost(self, exc: Exception | None) -> None:  # noqa: ARG002
        self.load.end_one()


class _Load:
    """All connections together."""

    def __init__(self, plan: Plan) -> None:
        target = urlsplit(plan.address)
        lines = [f"POST {target.path} HTTP/1.1", f"host: {target.netloc}"]
        lines += [f"{name}: {value}" for name, value in plan.headers.items()]
        self.head = "\r\n".join(lines).encode()
        self.plan = plan
        self.expected = plan.expected.encode()
        self.bodies = [body.encode() for body in plan.bodies]
        self.position = 0
        self.times: list[float] = []
        self.failures = 0
        self.example: str | None = None
        self.open = CONNECTIONS
        self.ended = asyncio.get_running_loop().create_future()

    def next_request(self) -> bytes | None:
        if time.perf_counter() >= self.deadline or (self.plan.once and self.position >= len(self.bodies)):
            return None
        body = self.bodies[self.position] if self.plan.once else random.choice(self.bodies)
        self.position += 1
        return self.head + b"\r\ncontent-length: %d\r\n\r\n" % len(body) + body

    def note(self, seconds: float, answer: bytes) -> None:
        if answer.startswith(b"HTTP/1.1 200") and self.expected in answer and b'"errors"' not in answer:
            self.times.append(seconds)
            return
        self.failures += 1
        self.example = self.example or answer.decode(errors="replace")[:2000]

    def end_one(self) -> None:
        self.open -= 1
        if not self.open and not self.ended.done():
            self.ended.set_result(None)

    async def run(self) -> Result:
        target = urlsplit(self.plan.address)
        loop = asyncio.get_running_loop()
        begun = time.perf_counter()
        self.deadline = begun + self.plan.seconds
        for _ in range(CONNECTIONS):
            await loop.create_connection(lambda: _Client(self), str(target.hostname), target.port or 80)
        await self.ended
        seconds = time.perf_counter() - begun
        ordered = sorted(self.times) or [0.0]
        p50, p99 = (ordered[int(len(ordered) * share)] * 1000 for share in (0.5, 0.99))
        return Result(len(self.times), self.failures, seconds, p50, p99, self.example)


async def _main(plan: Plan) -> Result:
    return await _Load(plan).run()


if __name__ == "__main__":
    outcome = uvloop.run(_main(Plan(**orjson.loads(sys.stdin.buffer.read()))))
    sys.stdout.buffer.write(orjson.dumps(asdict(outcome)))
