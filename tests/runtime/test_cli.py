import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from uuid import uuid4

import httpx
import psutil
import pytest

from domain.kernel.clock import start_of_day
from tests.databases import run_apart, run_sql, value

pytestmark = pytest.mark.processes

ROOT = Path(__file__).resolve().parents[2]


class Enamel:
    """The command line with an environment of its own."""

    def __init__(self, **environment: str) -> None:
        kept = {key: text for key, text in os.environ.items() if not key.startswith(("ENAMEL_", "DATABASE_URL"))}
        self.environment = {**kept, "PYTHONPATH": str(ROOT), **environment}

    def start(self, *arguments: str, **options: object) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [sys.executable, "-c", "from runtime.cli import main; main()", *arguments],
            env=self.environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            **options,
        )

    def run(self, *arguments: str, stdin: str = "") -> tuple[int, str, str]:
        process = self.start(*arguments)
        out, err = process.communicate(stdin, timeout=120)
        return process.returncode, out, err


@pytest.fixture
def enamel(fresh_database: str, tmp_path: Path) -> Enamel:
    return Enamel(DATABASE_URL=fresh_database, ENAMEL_DATA_DIR=str(tmp_path))


@pytest.fixture
def free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


@pytest.fixture
def until_ready() -> Iterator[Callable[..., None]]:
    """Give a function that waits until a server is ready; what was started is ended afterwards."""
    started: list[subprocess.Popen[str]] = []

    def wait(server: subprocess.Popen[str], port: int, seconds: float = 180) -> None:
        started.append(server)
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            assert server.poll() is None, server.communicate()
            try:
                if httpx.get(f"http://127.0.0.1:{port}/readyz").status_code == 200:
                    return
            except httpx.TransportError:
                pass
            time.sleep(0.1)
        raise AssertionError("the server does not get ready")

    yield wait
    for server in started:
        if server.poll() is None:
            server.kill()
        server.communicate()


def test_a_migrated_database_is_left_as_it_is(enamel: Enamel):
    assert enamel.run("migrate") == (0, "The database is up to date.\n", "")


def test_no_command_touches_a_given_database_that_lacks_migrations(make_database: Callable[..., str], tmp_path: Path):
    url = make_database(migrated=False)
    enamel = Enamel(DATABASE_URL=url, ENAMEL_DATA_DIR=str(tmp_path))
    for command in (["serve"], ["worker"], ["verify"], ["night"]):
        code, _, err = enamel.run(*command)
        assert (code, "run `enamel migrate` first" in err) == (1, True)
        assert "Traceback" not in err
    assert run_apart(value(url, "SELECT to_regclass('aerich')")) is None


@pytest.mark.parametrize(
    ("environment", "reason"),
    [
        ({"ENAMEL_ENV": "production"}, "production needs ENAMEL_SECRET_KEY"),
        ({"DATABASE_URL": "postgresql://me@127.0.0.1:1/x"}, "the database is not reached"),
        ({"DATABASE_URL": "nonsense"}, "the database is not reached"),
    ],
)
def test_what_stands_in_the_way_is_told_in_one_line(tmp_path: Path, environment: dict[str, str], reason: str):
    code, out, err = Enamel(ENAMEL_DATA_DIR=str(tmp_path), **environment).run("migrate")
    assert (code, out) == (1, "")
    assert err.startswith("enamel: ")
    assert reason in err
    assert err.count("\n") == 1


def test_an_error_inside_is_logged_without_its_text_and_told_by_its_id(enamel: Enamel, fresh_database: str):
    run_apart(run_sql(fresh_database, "ALTER TABLE lot RENAME TO hidden_lot"))
    enamel.environment["ENAMEL_LOG"] = "json"
    code, _, err = enamel.run("verify")
    log, told = err.splitlines()[-2:]
    assert code == 1
    assert '"error": "UndefinedTableError"' in log
    assert "hidden" not in err
    assert told.rpartition(" ")[2] in log


def test_staff_and_keys_are_added(enamel: Enamel, fresh_database: str):
    code, out, _ = enamel.run("staff", "add", "anna", "--role", "manager", stdin="correct horse battery\n")
    assert (code, out) == (0, "Added anna.\n")
    code, _, err = enamel.run("staff", "add", "ANNA", "--role", "manager", stdin="correct horse battery\n")
    assert (code, err.startswith("enamel: ")) == (1, True)
    code, out, _ = enamel.run("key", "add", "website", "--scope", "storefront")
    assert (code, out.startswith("enp_")) == (0, True)
    assert run_apart(value(fresh_database, "SELECT count(*) FROM staff_member")) == 1


def test_access_is_changed_and_ended(enamel: Enamel):
    assert enamel.run("staff", "add", "anna", "--role", "manager", stdin="correct horse battery\n")[0] == 0
    code, out, _ = enamel.run("staff", "password", "anna", stdin="another horse battery\n")
    assert (code, out) == (0, "Changed the password of anna. Sessions ended: 0.\n")
    assert enamel.run("staff", "password", "anna", stdin="short\n")[0] == 1
    assert enamel.run("staff", "stop", "anna") == (0, "Ended the access of anna. Sessions ended: 0.\n", "")
    assert enamel.run("staff", "stop", "anna") == (0, "The access of anna had been ended already.\n", "")
    code, _, err = enamel.run("staff", "stop", "vera")
    assert (code, err) == (1, "enamel: There is no staff member with the login vera.\n")


def test_keys_are_listed_and_revoked(enamel: Enamel):
    assert enamel.run("key", "list") == (0, "No API keys.\n", "")
    key = enamel.run("key", "add", "website", "--scope", "storefront")[1].strip()
    code, out, _ = enamel.run("key", "list")
    head, row = out.splitlines()
    columns = ["name", "prefix", "scopes", "store", "created", "expires", "last used", "state"]
    assert (code, re.split(r" {2,}", head)) == (0, columns)
    assert re.fullmatch(rf"website +{key[:12]}  STOREFRONT +\S{{10}} \d\d:\d\dZ  never +never +active", row)
    assert key not in out
    assert enamel.run("key", "revoke", "website") == (0, f"Revoked website ({key[:12]}).\n", "")
    assert enamel.run("key", "revoke", key[:12]) == (0, f"website ({key[:12]}) had been revoked already.\n", "")
    assert enamel.run("key", "revoke", "nothing") == (1, "", "enamel: There is no API key nothing.\n")


def test_a_key_is_renewed_and_checked_for_typing_mistakes(enamel: Enamel, fresh_database: str):
    arguments = ("--scope", "certificates_redeem", "--store", "Tverskaya 12")
    old = enamel.run("key", "add", "till", *arguments)[1].strip()
    code, out, err = enamel.run("key", "renew", "till", "--overlap-hours", "2")
    new = out.strip()
    assert (code, new[:4], new == old) == (0, "enp_", False)
    assert re.fullmatch(rf"The old key {old[:12]} counts until \S{{10}} \d\d:\d\dZ\.\n", err)
    stores = run_apart(value(fresh_database, "SELECT string_agg(store, '|') FROM api_key"))
    assert stores == "Tverskaya 12|Tverskaya 12"
    assert enamel.run("key", "revoke", "till")[0] == 1
    assert enamel.run("key", "check", stdin=f"{new}\n") == (0, "This has the form of an API key.\n", "")
    wrong = new[:-1] + ("0" if new[-1] != "0" else "1")
    code, out, _ = enamel.run("key", "check", stdin=wrong)
    assert (code, out) == (1, "This is no API key: a character is wrong or missing.\n")


def test_a_key_ends_with_its_last_day_in_every_branch(enamel: Enamel, tmp_path: Path, fresh_database: str):
    assert enamel.run("load", str(ROOT / "tests" / "data" / "clinic.toml"))[0] == 0
    add = ("key", "add", "website", "--scope", "storefront", "--expires")
    assert enamel.run(*add, "2999-12-31")[0] == 0
    ends = run_apart(value(fresh_database, "SELECT expires_at FROM api_key"))
    zones = run_apart(value(fresh_database, "SELECT string_agg(DISTINCT time_zone, ',') FROM branch"))
    assert ends == max(start_of_day(date(3000, 1, 1), zone) for zone in str(zones).split(","))
    assert enamel.run(*add, "2020-12-31") == (1, "", "enamel: An API key must end in the future.\n")


def test_a_partner_gets_keys_for_its_stores(enamel: Enamel, fresh_database: str):
    add = ("key", "add", "till", "--scope", "sales_report", "--partner")
    assert enamel.run(*add, "optics") == (1, "", "enamel: There is no partner with the code optics.\n")
    partner, store = uuid4(), uuid4()
    run_apart(
        run_sql(
            fresh_database,
            "INSERT INTO partner (id, code, name, status, contacts, settlement, return_days, created_at)"
            f" VALUES ('{partner}', 'optics', 'Optics', 'ACTIVE', '[]', 'MONTHLY', 14, now())",
            "INSERT INTO partner_store (id, partner_id, name, is_active, created_at)"
            f" VALUES ('{store}', '{partner}', 'Tverskaya 12', true, now())",
        )
    )
    assert enamel.run(*add, "optics")[1].startswith("enp_")
    assert enamel.run(*add, "optics", "--store", "Nowhere")[2] == "enamel: The partner has no store Nowhere.\n"
    assert enamel.run(*add, "optics", "--store", "Tverskaya 12")[0] == 0
    found = "SELECT string_agg(partner_id || ' ' || coalesce(store_id::text, ''), '|' ORDER BY id) FROM api_key"
    assert run_apart(value(fresh_database, found)) == f"{partner} |{partner} {store}"


def test_a_second_factor_is_reset(enamel: Enamel, fresh_database: str):
    assert enamel.run("staff", "add", "anna", "--role", "manager", stdin="correct horse battery\n")[0] == 0
    reset = ("staff", "reset-second-factor", "anna")
    assert enamel.run(*reset) == (1, "", "enamel: No second factor is set up.\n")
    run_apart(
        run_sql(
            fresh_database,
            "INSERT INTO second_factor (id, staff_member_id, sealed_secret, created_at, confirmed_at) "
            "SELECT gen_random_uuid(), id, '', now(), now() FROM staff_member",
        )
    )
    assert enamel.run(*reset) == (0, "Reset the second factor of anna. Sessions ended: 0.\n", "")
    assert run_apart(value(fresh_database, "SELECT count(*) FROM second_factor")) == 0


def test_a_set_up_is_loaded_and_a_bad_one_changes_nothing(enamel: Enamel, tmp_path: Path, fresh_database: str):
    example = ROOT.parent / "shared" / "examples" / "clinic.toml"
    file = tmp_path / "clinic.toml"
    file.write_text("nonsense")
    code, _, err = enamel.run("load", str(file))
    assert (code, "not a TOML file" in err) == (1, True)
    code, _, err = enamel.run("load", str(tmp_path / "missing.toml"))
    assert (code, "No such file" in err) == (1, True)
    assert run_apart(value(fresh_database, "SELECT count(*) FROM organisation")) == 0
    if example.exists():
        assert enamel.run("load", str(example))[0] == 0
        assert enamel.run("night")[0] == 0


def test_the_proofs_hold_on_an_empty_database(enamel: Enamel):
    code, out, _ = enamel.run("verify")
    assert code == 0
    assert all(line.split()[0] == "0" for line in out.splitlines())


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_worker_that_is_told_to_stop_ends_in_good_order(enamel: Enamel, number: signal.Signals):
    worker = enamel.start("worker")
    for line in worker.stderr:
        if "worker_started" in line:
            break
    worker.send_signal(number)
    assert worker.wait(120) == 0
    worker.communicate()


def test_a_server_answers_and_ends_in_good_order(enamel: Enamel, free_port: int, until_ready: Callable[..., None]):
    server = enamel.start("serve", "--port", str(free_port))
    until_ready(server, free_port)
    query = {"query": "{ __typename }"}
    answer = httpx.post(f"http://127.0.0.1:{free_port}/graphql", json=query).json()
    assert answer["data"] == {"__typename": "Query"}
    server.send_signal(signal.SIGTERM)
    assert server.wait(120) == 0


def test_several_processes_may_serve(enamel: Enamel, free_port: int, until_ready: Callable[..., None]):
    server = enamel.start("serve", "--port", str(free_port), "--workers", "2")
    until_ready(server, free_port)
    server.send_signal(signal.SIGTERM)
    assert server.wait(120) == 0


def test_processes_do_not_outlive_the_server_that_started_them(
    enamel: Enamel, free_port: int, until_ready: Callable[..., None]
):
    server = enamel.start("serve", "--port", str(free_port), "--workers", "2")
    until_ready(server, free_port)
    children = psutil.Process(server.pid).children(recursive=True)
    server.kill()
    assert len(children) >= 2
    assert psutil.wait_procs(children, timeout=120)[1] == []
    again = enamel.start("serve", "--port", str(free_port))
    until_ready(again, free_port)


def test_commands_work_beside_a_server_on_the_embedded_database(
    tmp_path: Path, free_port: int, until_ready: Callable[..., None]
):
    enamel = Enamel(ENAMEL_DATA_DIR=str(tmp_path))
    server = enamel.start("serve", "--port", str(free_port))
    until_ready(server, free_port)
    assert enamel.run("verify")[0] == 0
    assert httpx.get(f"http://127.0.0.1:{free_port}/readyz").status_code == 200
    server.kill()
    server.wait(30)
    again = enamel.start("serve", "--port", str(free_port))
    until_ready(again, free_port)
    again.send_signal(signal.SIGTERM)
    assert again.wait(120) == 0
    assert not (tmp_path / "postgres" / "postmaster.pid").exists()
