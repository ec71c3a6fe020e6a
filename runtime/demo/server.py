"""The API, served by the demo's own process while the story is played, and afterwards."""

import asyncio
import socket
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager

import httpx
import uvicorn

from runtime import worker
from runtime.application import application_for
from runtime.demo.errors import PortTakenError
from runtime.serve import GRACE_S
from runtime.settings import Settings

HOST = "127.0.0.1"
_START_S = 30.0
_POLL_S = 0.02
_REQUEST_S = 30.0


class _Server(uvicorn.Server):
    """A server that leaves the signals to the command it runs in."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Capture none."""
        yield


def free_port() -> int:
    """Return a port that nobody listens on."""
    with socket.socket() as listener:
        listener.bind((HOST, 0))
        return int(listener.getsockname()[1])


def check_port(port: int) -> None:
    """Let a port pass that can be listened on.

    Raises:
        PortTakenError: another program listens there.
    """
    _listen(port).close()


@asynccontextmanager
async def serving(settings: Settings, url: str, *, port: int) -> AsyncIterator[httpx.AsyncClient]:
    """Serve the API for the duration of the block, with a worker, and give a client of it.

    Args:
        settings: of this installation, with the clock's offset.
        url: the database's address.
        port: the port to listen on.

    Raises:
        PortTakenError: another program listens there.
    """
    listener = _listen(port)
    config = uvicorn.Config(
        application_for(settings), lifespan="on", log_config=None, access_log=False, proxy_headers=False,
        server_header=False, timeout_graceful_shutdown=GRACE_S,
    )  # fmt: skip
    server = _Server(config)
    running = asyncio.create_task(server.serve(sockets=[listener]))
    try:
        await _until_started(server, running)
        async with AsyncExitStack() as stack:
            if not settings.embedded:  # the embedded database's server has one by itself
                await stack.enter_async_context(worker.beside(settings, url))
            address = f"http://{HOST}:{port}"
            yield await stack.enter_async_context(httpx.AsyncClient(base_url=address, timeout=_REQUEST_S))
    finally:
        server.should_exit = True
        await running


def _listen(port: int) -> socket.socket:
    listener = socket.socket()
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((HOST, port))
    except OSError as error:
        listener.close()
        raise PortTakenError(f"port {port} can't be used ({error.strerror}); give another one with --port") from None
    return listener


async def _until_started(server: uvicorn.Server, running: asyncio.Task[None]) -> None:
    async with asyncio.timeout(_START_S):
        while not server.started:
            if running.done():
                await running
                raise RuntimeError("the server stopped at once; the log says why")
            await asyncio.sleep(_POLL_S)
