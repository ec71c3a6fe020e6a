"""The demo, played as a user plays it: the command on a new database, then again on the same one."""

import os
import signal
import socket
import subprocess
import sys
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from random import Random

import httpx
import pytest

from api.graphql import build_schema
from domain.kernel import secrecy
from domain.kernel.database import fetch, fetchval
from runtime.demo.client import load_operations
from runtime.demo.clinic import make_clinic
from runtime.demo.closing import EXAMPLES
from runtime.demo.errors import PortTakenError, StoryError
from runtime.demo.people import invent_people
from runtime.demo.server import HOST, check_port
from runtime.demo.telling import Teller
from runtime.demo.year import DAYS, invent_year
from runtime.verify import run_all

ROOT = Path(__file__).resolve().parents[2]
TODAY = date(2026, 3, 1)
QUICK_DEMO = ("demo", "--no-serve", "--port", "0", "--patients", "60")
FIGURES = (
    "Anna's pending ................... 1000.00",
    "Boris's available ................ 500.00",
    "Boris's pending .................. 325.00",
    "Anna's available ................. 1000.00",
    "at most (30 % of 2700.00) ........ 810.00",
    "Anna's available ................. 190.00",
    "refunded (40 % of 6500.00) ....... 2600.00",
    "cashback taken back (40 %) ....... 130.00",
    "Boris: 500.00 + 325.00 - 130.00 .. 695.00",
)


class Enamel:
    """The command with an environment of its own."""

    def __init__(self, folder: Path, database: str, **environment: str) -> None:
        kept = {key: text for key, text in os.environ.items() if not key.startswith(("ENAMEL_", "DATABASE_URL"))}
        own = {"PYTHONPATH": str(ROOT), "DATABASE_URL": database, "ENAMEL_DATA_DIR": str(folder)}
        self.environment = {**kept, **own, **environment}

    def start(self, *arguments: str) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [sys.executable, "-u", "-c", "from runtime.cli import main; main()", *arguments],
            env=self.environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def run(self, *arguments: str) -> tuple[int, str, str]:
        process = self.start(*arguments)
        out, err = process.communicate(timeout=300)
        return process.returncode, out, err


@pytest.mark.slow
@pytest.mark.processes
def test_the_story_adds_up_twice_on_one_database(fresh_database: str, tmp_path: Path, free_port: int):
    enamel = Enamel(tmp_path, fresh_database)
    served = enamel.start("demo", "--port", str(free_port), "--patients", "60")
    told = lines_until(served, "Serving")
    for line in FIGURES:
        assert line in told
    assert "60, 9 families" in told
    assert "owner / demo-owner" in told
    assert "enp_" in told
    assert sorted(path.suffix for path in (tmp_path / "demo").iterdir()) == [".pdf", ".png", ".png", ".svg", ".txt"]
    (page,) = [line.split()[-1] for line in told.splitlines() if "the page behind" in line]
    assert httpx.get(page).status_code == 200
    answer = httpx.post(f"http://{HOST}:{free_port}/graphql", json={"query": "{ branches { name } }"})
    assert len(answer.json()["data"]["branches"]) == 2
    served.send_signal(signal.SIGINT)
    _, err = served.communicate(timeout=180)
    assert (served.returncode, err) == (0, "")

    code, again, err = enamel.run(*QUICK_DEMO)
    assert (code, err) == (0, "")
    assert "there already" in again
    assert "+79990000003, +79990000004" in again
    assert "30 days ahead" in again


@pytest.mark.slow
async def test_the_year_leaves_referrals_in_every_status_and_every_proof_holds(db: str, tmp_path: Path):
    secrecy.configure(("a pepper for tests that is long enough",))
    now = datetime.now(UTC)
    made = await make_clinic(patients=130, now=now, key_file=tmp_path / "key.txt", tell=lambda _: None)
    assert made is not None
    assert (made.patients, made.families) == (130, 19)
    rows = await fetch("SELECT DISTINCT status, rejection_reason, review_reasons::text AS reviewed FROM referral")
    found = {(row["status"], row["rejection_reason"], row["reviewed"]) for row in rows}
    assert found >= {
        ("EXPIRED", None, "[]"),
        ("HELD", None, "[]"),
        ("REGISTERED", None, "[]"),
        ("REJECTED", "NOT_NEW_PATIENT", "[]"),
        ("REJECTED", "REVIEW_DECLINED", '["SAME_PHONE"]'),
        ("REJECTED", "SELF_REFERRAL", "[]"),
        ("REVERSED", None, "[]"),
        ("REWARDED", None, "[]"),
        ("REWARDED", None, '["SAME_PHONE"]'),
        ("UNDER_REVIEW", None, '["SAME_PHONE"]'),
    }
    assert await fetchval("SELECT count(*) FROM referral_reward WHERE kind = 'MILESTONE'") >= 1
    assert await fetchval("SELECT count(*) FROM invoice WHERE status <> 'COMPLETED'") >= 2
    assert await fetchval("SELECT count(*) FROM account_entry WHERE kind = 'REDEMPTION'") >= 20
    assert await fetchval("SELECT count(*) FROM pgqueuer") == 0
    assert not [finding for finding in await run_all(now) if finding.violations]
    assert await make_clinic(patients=130, now=now, key_file=tmp_path / "key.txt", tell=lambda _: None) is None


@pytest.mark.slow
@pytest.mark.processes
def test_a_broken_off_story_ends_in_good_order(fresh_database: str, tmp_path: Path):
    process = Enamel(tmp_path, fresh_database).start(*QUICK_DEMO)
    lines_until(process, "The front desk")
    process.send_signal(signal.SIGTERM)
    _, err = process.communicate(timeout=180)
    assert (process.returncode, err) == (143, "")


@pytest.mark.processes
def test_a_clinic_of_ones_own_is_left_alone(fresh_database: str, tmp_path: Path):
    enamel = Enamel(tmp_path, fresh_database)
    assert enamel.run("load", str(ROOT / "tests" / "data" / "clinic.toml"))[0] == 0
    code, _, err = enamel.run(*QUICK_DEMO)
    assert code == 1
    assert "this database has a clinic of its own" in err


@pytest.mark.processes
def test_production_plays_no_demo(fresh_database: str, tmp_path: Path):
    secrets = {"ENAMEL_SECRET_KEY": "s" * 32, "ENAMEL_CODE_PEPPER": "p" * 32}
    code, _, err = Enamel(tmp_path, fresh_database, ENAMEL_ENV="production", **secrets).run(*QUICK_DEMO)
    assert code == 1
    assert "development only" in err


def lines_until(process: subprocess.Popen[str], word: str) -> str:
    """Return what the process prints up to a line with a word, or to its end."""
    assert process.stdout is not None
    lines: list[str] = []
    for line in process.stdout:
        lines.append(line)
        if word in line:
            break
    return "".join(lines)


@pytest.fixture
def free_port() -> int:
    with socket.socket() as listener:
        listener.bind((HOST, 0))
        return int(listener.getsockname()[1])


def test_a_port_in_use_is_told_before_anything_is_made():
    with socket.socket() as listener:
        listener.bind((HOST, 0))
        listener.listen()
        with pytest.raises(PortTakenError, match="--port"):
            check_port(listener.getsockname()[1])


def test_the_same_seed_invents_the_same_people_and_year():
    years = []
    for _ in range(2):
        rng = Random(7)
        people = invent_people(rng, count=100, today=TODAY)
        years.append((people, invent_year(rng, people, last_day=TODAY)))
    assert years[0] == years[1]


def test_everybody_joins_once_and_nothing_lies_outside_the_year():
    rng = Random(7)
    people = invent_people(rng, count=200, today=TODAY)
    year = invent_year(rng, people, last_day=TODAY)
    arrivals = [join.person.number for join in year.joins]
    assert len(set(arrivals)) == len(arrivals)
    assert {person.number for person in people.people} == {*arrivals, *(lead.person.number for lead in year.leads)}
    assert all(TODAY - timedelta(days=DAYS - 1) <= visit.day <= TODAY for visit in year.visits)
    seen: dict[int, date] = {}
    for visit in sorted(year.visits, key=lambda visit: visit.day):
        assert seen.get(visit.person.number) != visit.day
        seen[visit.person.number] = visit.day


def test_people_are_believable():
    people = invent_people(Random(7), count=200, today=TODAY).people
    assert len({(person.phone, person.first_name) for person in people}) == len(people)
    women = [person for person in people if person.sex == "FEMALE" and person.locale == "ru"]
    assert all(person.last_name.endswith("а") for person in women)
    assert all(person.patronymic is None or person.patronymic.endswith("на") for person in women)
    assert any(person.patronymic is None for person in people)
    assert any(person.locale == "uk" for person in people)
    assert {person.branch for person in people} == {"msk", "nsk"}


def test_the_operations_are_those_of_the_clients():
    operations = load_operations()
    assert {"StaffSignIn", "MyLoyalty", "CompleteInvoice", "AccountHistory", "ReferralInvitation"} <= set(operations)
    assert "fragment InvoiceFigures" in operations["OpenInvoice"]
    assert "RefundInvoice" not in operations["OpenInvoice"]


async def test_the_examples_to_paste_fit_the_schema():
    schema = build_schema(production=False)
    for _, text in EXAMPLES:
        document = schema.documents.get(text.format(anna="PAT_0", code="ABC"))
        assert document.errors in (None, [], ())


def test_an_unexpected_figure_ends_the_story():
    lines: list[str] = []
    with pytest.raises(StoryError, match=r"pending is 1\.00, expected 2\.00"):
        Teller(lines.append).expect("pending", "1.00", "2.00")
    assert lines == ["     pending .......................... 1.00"]


def test_a_terminal_gets_bold_headings_and_a_pipe_gets_none():
    for bold, first in ((True, "\x1b[1m  1. Anna comes\x1b[0m"), (False, "  1. Anna comes")):
        lines: list[str] = []
        Teller(lines.append, bold=bold).step("Anna comes")
        assert lines == ["", first]
