import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import psutil
import pytest

from runtime.embedded import EmbeddedDatabaseError, embedded_database
from tests.databases import run_apart, run_sql, value

pytestmark = pytest.mark.processes

USER = """
import sys, pathlib
from runtime.embedded import embedded_database
with embedded_database(pathlib.Path(sys.argv[1])) as url:
    print(url, flush=True)
    sys.stdin.read()
"""


class User:
    """Another process that uses the embedded database of a folder until it is told to leave."""

    def __init__(self, folder: Path) -> None:
        command = [sys.executable, "-c", USER, str(folder)]
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.url = self.process.stdout.readline().strip()

    def leave(self) -> None:
        self.process.communicate(timeout=120)

    def kill(self) -> None:
        self.process.kill()
        self.process.communicate(timeout=120)


def server_pid(folder: Path) -> int | None:
    pid_file = folder / "postgres" / "postmaster.pid"
    return int(pid_file.read_text().splitlines()[0]) if pid_file.exists() else None


def alive(pid: int) -> bool:
    """Tell whether a process runs; one that ended and waits to be collected does not."""
    try:
        return psutil.Process(pid).status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False


def kill_server(folder: Path) -> None:
    server = psutil.Process(server_pid(folder))
    for process in [server, *server.children(recursive=True)]:
        with suppress(psutil.NoSuchProcess):
            process.kill()


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    yield tmp_path / "the data"
    if server_pid(tmp_path / "the data") is not None:
        with suppress(psutil.NoSuchProcess):
            kill_server(tmp_path / "the data")


def test_it_stops_with_its_last_user(folder: Path):
    first, second = User(folder), User(folder)
    pid = server_pid(folder)
    assert first.url == second.url
    first.leave()
    assert run_apart(value(second.url, "SELECT 1")) == 1
    second.leave()
    assert server_pid(folder) is None
    assert not alive(pid)


def test_one_process_may_open_it_twice(folder: Path):
    with embedded_database(folder) as outer:
        with embedded_database(folder) as inner:
            assert inner == outer
        assert run_apart(value(outer, "SELECT 1")) == 1
    assert server_pid(folder) is None


def test_a_killed_user_does_not_keep_it_running(folder: Path):
    killed = User(folder)
    pid = server_pid(folder)
    killed.kill()
    assert alive(pid)
    next_user = User(folder)
    assert server_pid(folder) == pid
    next_user.leave()
    assert server_pid(folder) is None


def test_it_recovers_what_was_committed_after_the_server_is_killed(folder: Path):
    with embedded_database(folder) as url:
        run_apart(run_sql(url, "CREATE TABLE kept (n int)", "INSERT INTO kept VALUES (7)"))
        kill_server(folder)
    with embedded_database(folder) as url:
        assert run_apart(value(url, "SELECT n FROM kept")) == 7


def test_a_process_number_used_again_is_not_taken_for_the_server(folder: Path):
    with embedded_database(folder):
        lines = (folder / "postgres" / "postmaster.pid").read_text().splitlines()
    lines[0] = str(os.getpid())
    (folder / "postgres" / "postmaster.pid").write_text("\n".join(lines))
    with embedded_database(folder) as url:
        assert run_apart(value(url, "SELECT 1")) == 1


def test_a_half_made_cluster_is_made_anew(folder: Path):
    (folder / "postgres.new").mkdir(parents=True)
    (folder / "postgres.new" / "PG_VERSION").write_text("18\n")
    with embedded_database(folder) as url:
        assert run_apart(value(url, "SELECT 1")) == 1


def test_it_keeps_what_is_committed_and_knows_letters(folder: Path):
    with embedded_database(folder) as url:
        for name, wanted in {"fsync": "on", "full_page_writes": "on", "synchronous_commit": "on"}.items():
            assert run_apart(value(url, f"SHOW {name}")) == wanted
        assert run_apart(value(url, "SELECT lower('ЇЖАК') || upper('ß')")) == "їжакß"
        assert run_apart(value(url, "SHOW listen_addresses")) == ""


def test_a_server_that_cannot_start_is_told_with_its_log(folder: Path):
    with (
        pytest.raises(EmbeddedDatabaseError, match=r"does not start.*its log is .*log"),
        embedded_database(folder, options={"max_connections": "many"}),
    ):
        pass
    with embedded_database(folder) as url:
        assert run_apart(value(url, "SELECT 1")) == 1


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path):
    (tmp_path / "file").write_text("")
    with pytest.raises((EmbeddedDatabaseError, OSError)), embedded_database(tmp_path / "file" / "data"):
        pass


def test_a_terminated_user_leaves_in_order(folder: Path):
    user = User(folder)
    user.process.send_signal(signal.SIGINT)
    user.process.communicate(timeout=120)
    assert server_pid(folder) is None
