"""Server processes: the API and its floor, each alone on one core, and PostgreSQL on the other where there are two."""

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

import httpx
import psutil

from domain.kernel.secrecy import derived_key

HOST = "127.0.0.1"
START_S = 120.0
SECRET_KEY = "benchmark-secret-key-of-forty-characters"
CODE_PEPPER = "benchmark-code-pepper-of-forty-characters"
SERVER_CORE, DATABASE_CORE = 0, 1


def cursor_secret() -> bytes:
    """Return what the API signs its cursors with."""
    return derived_key(SECRET_KEY, "cursor")


def cores_are_apart() -> bool:
    """Tell whether server and database can have a core each."""
    return hasattr(psutil.Process, "cpu_affinity") and (psutil.cpu_count() or 1) > 1


def pin_database(data_dir: Path) -> None:
    """Keep PostgreSQL, with all that it starts from now on, on its core."""
    if not cores_are_apart():
        return
    pid = int((data_dir / "postgres" / "postmaster.pid").read_text().splitlines()[0])
    server = psutil.Process(pid)
    for process in [server, *server.children(recursive=True)]:
        with suppress(psutil.NoSuchProcess):
            process.cpu_affinity([DATABASE_CORE])


@contextmanager
def on_server_core() -> Iterator[None]:
    """Keep what is started in this block on the server's core."""
    if not cores_are_apart():
        yield
        return
    own = psutil.Process()
    cores = own.cpu_affinity()
    own.cpu_affinity([SERVER_CORE])
    try:
        yield
    finally:
        own.cpu_affinity(cores)


def free_port() -> int:
    """Return a port that nobody listens on."""
    with socket.socket() as listener:
        listener.bind((HOST, 0))
        return int(listener.getsockname()[1])


def api_environment(url: str, data_dir: Path) -> dict[str, str]:
    """Return the API's settings: as in production, on the benchmarks' database."""
    return {
        "DATABASE_URL": url,
        "ENAMEL_DATA_DIR": str(data_dir),
        "ENAMEL_ENV": "production",
        "ENAMEL_SECRET_KEY": SECRET_KEY,
        "ENAMEL_CODE_PEPPER": CODE_PEPPER,
        "ENAMEL_BUDGET_SIGNED_IN": "999999999/99999999",  # one caller sends the load of hundreds
    }


@contextmanager
def api_server(url: str, data_dir: Path) -> Iterator[str]:
    """Run `enamel serve` as in production, with one worker process, and give its address."""
    port = free_port()
    environment = {**os.environ, **api_environment(url, data_dir), "BENCHMARK_LOG": str(data_dir / "api.log")}
    command = [str(Path(sys.executable).with_name("enamel")), "serve", "--host", HOST, "--port", str(port)]
    with _running(command, environment, f"http://{HOST}:{port}", "/readyz") as address:
        yield address


@contextmanager
def floor_server(url: str, data_dir: Path) -> Iterator[str]:
    """Run the bare endpoints of `floor` with the same server as the API's, and give their address."""
    port = free_port()
    command = [
        sys.executable, "-m", "uvicorn", "benchmarks.floor:app", "--host", HOST, "--port", str(port),
        "--loop", "uvloop",
        "--http", "httptools", "--no-access-log", "--log-level", "warning", "--no-proxy-headers", "--no-server-header",
    ]  # fmt: skip
    environment = {**os.environ, "BENCHMARK_DATABASE_URL": url, "BENCHMARK_LOG": str(data_dir / "floor.log")}
    with _running(command, environment, f"http://{HOST}:{port}", "/healthz") as address:
        yield address


@contextmanager
def _running(command: Sequence[str], environment: dict[str, str], address: str, probe: str) -> Iterator[str]:
    with on_server_core(), Path(environment["BENCHMARK_LOG"]).open("ab") as log:
        process = subprocess.Popen(command, env=environment, stdout=log, stderr=log)
    try:
        _wait(process, address + probe)
        yield address
    finally:
        process.terminate()
        process.wait()


def _wait(process: subprocess.Popen[bytes], probe: str) -> None:
    deadline = time.monotonic() + START_S
    while time.monotonic() < deadline:
        if process.poll() is not None:
            raise RuntimeError(f"the server for {probe} stopped at once; its log is beside the data")
        with suppress(httpx.HTTPError):
            if httpx.get(probe).is_success:
                return
        time.sleep(0.1)
    raise RuntimeError(f"nothing answers at {probe}")
