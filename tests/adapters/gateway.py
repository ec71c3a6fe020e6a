"""A payment gateway on this machine: it pays once for each idempotency key, and says whatever a test wants."""

import asyncio
from dataclasses import dataclass, field
from typing import Any, Self

import orjson

PAID = {"status": "paid", "reference": "pay-1"}


@dataclass
class Request:
    """What was asked."""

    target: str
    headers: dict[str, str]
    body: bytes


def reply(status: int, body: Any, more: str = "") -> bytes:
    """Return an answer as it goes over the wire."""
    content = orjson.dumps(body)
    head = f"HTTP/1.1 {status} X\r\nContent-Type: application/json\r\nContent-Length: {len(content)}\r\n{more}\r\n"
    return head.encode() + content


@dataclass
class Gateway:
    """Listens on a port of its own.

    Args:
        answers: given one after the other before the usual one; None for silence.
        pause_s: between the bytes of an answer.
    """

    answers: list[bytes | None] = field(default_factory=list)
    requests: list[Request] = field(default_factory=list)
    paid: dict[str, dict[str, str]] = field(default_factory=dict)
    pause_s: float = 0
    url: str = ""

    async def __aenter__(self) -> Self:
        """Open the port."""
        self._stopped = asyncio.Event()
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        self.url = f"http://127.0.0.1:{self._server.sockets[0].getsockname()[1]}"
        return self

    async def __aexit__(self, *_: object) -> None:
        """Close the port."""
        self._stopped.set()
        self._server.close()
        await self._server.wait_closed()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        request = await _read(reader)
        self.requests.append(request)
        try:
            answer = self.answers.pop(0) if self.answers else self._pay(request.headers["idempotency-key"])
            if answer is None:
                await self._stopped.wait()
            else:
                await self._write(writer, answer)
        except ConnectionError:
            pass  # the client has given up
        finally:
            writer.close()

    def _pay(self, key: str) -> bytes:
        known = self.paid.setdefault(key, PAID | {"reference": f"pay-{len(self.paid) + 1}"})
        return reply(200, known)

    async def _write(self, writer: asyncio.StreamWriter, answer: bytes) -> None:
        if not self.pause_s:
            writer.write(answer)
            await writer.drain()
            return
        for at in range(len(answer)):
            writer.write(answer[at : at + 1])
            await writer.drain()
            await asyncio.sleep(self.pause_s)


async def _read(reader: asyncio.StreamReader) -> Request:
    head = (await reader.readuntil(b"\r\n\r\n")).decode().split("\r\n")
    headers = {name.lower(): value for name, _, value in (line.partition(": ") for line in head[1:]) if name}
    body = await reader.readexactly(int(headers.get("content-length", "0")))
    return Request(head[0].split(" ")[1], headers, body)
