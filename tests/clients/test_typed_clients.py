"""The clients that Enamel itself offers: generated, typed strictly, and their examples played against the server."""

import os
import shutil
import subprocess
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from graphql import DocumentNode

from tests.clients.conftest import World, certificate_input
from tests.journeys.enamel import PATIENCE_S, new_phone
from tools import clients

pytestmark = [pytest.mark.slow, pytest.mark.processes]

COPIED = shutil.ignore_patterns("dist", "graph", "node_modules", "operations.ts", "__pycache__", ".mypy_cache")


@pytest.fixture(scope="module")
def python_client(
    programs: Path, documents: Mapping[str, DocumentNode], tmp_path_factory: pytest.TempPathFactory
) -> Path:
    """Give the Python client, with what is generated."""
    place = tmp_path_factory.mktemp("clients") / "python"
    shutil.copytree(clients.PYTHON_CLIENT, place, ignore=COPIED)
    clients.generate_python(place, documents, programs)
    return place


@pytest.fixture(scope="module")
def typescript_client(
    npm: None, documents: Mapping[str, DocumentNode], tmp_path_factory: pytest.TempPathFactory
) -> Path:
    """Give the TypeScript client, generated and compiled, with its examples."""
    place = tmp_path_factory.mktemp("clients") / "typescript"
    shutil.copytree(clients.TYPESCRIPT_CLIENT, place, ignore=COPIED)
    clients.generate_typescript(place, documents)
    clients.run_tool("tsc", "--project", "examples/tsconfig.json", cwd=place)
    return place


def run_python(programs: Path, client: Path, *arguments: Any, **environment: str) -> str:
    """Run a program with the Python client at hand; return what it printed."""
    done = subprocess.run(
        [programs / "python", "-W", "error", *map(str, arguments)],
        cwd=client,
        env={**os.environ, "PYTHONPATH": str(client / "src"), **environment},
        capture_output=True,
        text=True,
        timeout=PATIENCE_S,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout.strip()


def test_the_python_client_is_typed_strictly(programs: Path, python_client: Path):
    arguments = ["-m", "mypy", "--strict", "--cache-dir", python_client / "cache"]
    run_python(programs, python_client, *arguments, "-p", "enamel_partner", MYPYPATH=str(python_client / "src"))
    run_python(programs, python_client, *arguments, "examples/till.py", MYPYPATH=str(python_client / "src"))


def test_the_python_client_behaves_when_the_network_does_not(programs: Path, python_client: Path):
    assert run_python(programs, python_client, clients.TOOLS / "till_failures.py") == "as told"


def test_a_sale_at_a_till_is_paid_once_however_often_it_is_sent(programs: Path, python_client: Path, world: World):
    code = world.desk.ask("IssueGiftCertificate", input=certificate_input("1000.00"))["code"]

    def sell(amount: str, receipt: str) -> str:
        arguments = ["examples/till.py", world.known["url"], code, amount, receipt]
        return run_python(programs, python_client, *arguments, ENAMEL_KEY=world.known["till"])

    receipt = str(uuid4())
    assert sell("300.00", receipt) == "Paid 300.00 RUB; 700.00 are left."
    assert sell("300.00", receipt) == "Paid 300.00 RUB; 700.00 are left."
    assert sell("200.00", receipt).endswith("(IDEMPOTENCY_KEY_REUSED)")
    assert sell("800.00", str(uuid4())) == "Only 700.00 RUB are left; ask for the rest in money."
    arguments = ["examples/till.py", world.known["url"], "GIFT-0000-0000", "1.00", receipt]
    missing = run_python(programs, python_client, *arguments, ENAMEL_KEY=world.known["till"])
    assert missing == "There is no such certificate."


@pytest.mark.node
def test_a_patient_signs_in_and_sees_a_change_as_it_happens(typescript_client: Path, world: World, tmp_path: Path):
    phone = new_phone()
    patient_id = world.desk.register("Галина", phone)
    for number in range(12):
        world.manager.adjust(patient_id, "5.00", reason=f"gift {number}")
    command = ["node", "examples/dist/personal-page.js", world.known["url"], phone]
    out = tmp_path / "page.txt"
    with out.open("wb") as written:
        page = subprocess.Popen(command, cwd=typescript_client, stdin=subprocess.PIPE, stdout=written, stderr=written)
    until(lambda: world.enamel.codes(phone), page)
    assert page.stdin
    page.stdin.write(f"000000\n{world.enamel.codes(phone)[-1]}\n".encode())
    page.stdin.close()
    until(lambda: "lines:" in out.read_text(), page)
    until(lambda: world.manager.adjust(patient_id, "1.00", reason="seen at once"), page)
    assert page.wait(timeout=PATIENCE_S) == 0, out.read_text()
    told = out.read_text()
    assert "The code is wrong" in told
    assert "Галина: 60.00 RUB\n" in told
    assert "\nlines: 12\n" in told
    assert "\nnew: 1.00" in told
    assert told.endswith("(tokens are forgotten)\n")


def until(happened: Callable[[], object], page: "subprocess.Popen[bytes]") -> None:
    """Wait until something has happened or the page has ended; a page that does neither is ended."""
    deadline = time.monotonic() + PATIENCE_S
    while not happened() and page.poll() is None:
        if time.monotonic() > deadline:
            page.kill()
        time.sleep(0.2)


@pytest.mark.node
def test_a_shop_sells_a_certificate_and_may_ask_again(typescript_client: Path, world: World):
    order = str(uuid4())
    command = ["node", "examples/dist/shop.js", world.known["url"], order, "1500.00"]
    environment = {**os.environ, "ENAMEL_KEY": world.known["shop"]}
    answers = [
        subprocess.run(
            command,
            cwd=typescript_client,
            env=environment,
            capture_output=True,
            text=True,
            timeout=PATIENCE_S,
            check=True,
        ).stdout
        for _ in range(2)
    ]
    assert answers[0].startswith("to pay: 1500.00 RUB\nACTIVE: ")
    assert answers[1].startswith("to pay: 1500.00 RUB\nACTIVE: ")


@pytest.mark.node
def test_the_typescript_client_behaves_when_the_network_does_not(typescript_client: Path, world: World):
    assert "as told" in world.run_node("failures.mjs", client=str(typescript_client / "dist" / "index.js"))


def test_the_typescript_client_brings_nothing_along():
    package = (clients.TYPESCRIPT_CLIENT / "package.json").read_text()
    assert "ependencies" not in package
