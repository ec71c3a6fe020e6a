"""An Enamel of a test's own: commands, and an API server that can be killed and started again on the same port."""

import asyncio
import os
import signal
import socket
import sys
from pathlib import Path

import httpx

ROOT = Path(__file__).resolve().parents[2]
COMMAND = (sys.executable, "-c", "from runtime.cli import main; main()")
READY_WITHIN_S = 180
STOPPED_WITHIN_S = 120


class Server:
    """One installation in a folder, and its server, if it runs.

    Args:
        folder: the data folder.
    """

    def __init__(self, folder: Path) -> None:
        kept = {key: text for key, text in os.environ.items() if not key.startswith(("ENAMEL_", "DATABASE_URL"))}
        self.environment = {**kept, "PYTHONPATH": str(ROOT), "ENAMEL_DATA_DIR": str(folder)}
        self.log = folder / "server.log"
        self.port = _free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.process: asyncio.subprocess.Process | None = None

    async def command(self, *arguments: str, stdin: str = "") -> str:
        """Run a command to its end and return what it printed."""
        process = await asyncio.create_subprocess_exec(
            *COMMAND,
            *arguments,
            env=self.environment,
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
        )
        out, err = await process.communicate(stdin.encode())
        assert process.returncode == 0, err.decode()
        return out.decode()

    async def start(self) -> None:
        """Start serving and wait until it is ready."""
        with self.log.open("ab") as log:
            self.process = await asyncio.create_subprocess_exec(
                *COMMAND, "serve", "--port", str(self.port), env=self.environment, stdout=log, stderr=log
            )
        async with asyncio.timeout(READY_WITHIN_S), httpx.AsyncClient() as client:
            while not await _is_ready(client, self.url):
                assert self.process.returncode is None, self.log.read_text()
                await asyncio.sleep(0.05)

    async def kill(self) -> None:
        """End the server on the spot, as `kill -9` does."""
        assert self.process is not None
        self.process.kill()
        await self.process.wait()

    async def stop(self) -> int:
        """Tell the server to stop, and return with what code it did; one that does not is killed."""
        assert self.process is not None
        if self.process.returncode is None:
            self.process.send_signal(signal.SIGTERM)
        try:
            async with asyncio.timeout(STOPPED_WITHIN_S):
                return await self.process.wait()
        except TimeoutError:
            await self.kill()
            raise


async def _is_ready(client: httpx.AsyncClient, url: str) -> bool:
    try:
        return (await client.get(f"{url}/readyz")).status_code == httpx.codes.OK
    except httpx.TransportError:
        return False


def _free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])
