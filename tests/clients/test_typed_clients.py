"""The clients that Enamel itself offers: generated, typed strictly, and their examples played against the server."""

import os
import shutil
import subprocess
import time
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from functools import cache
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import Any
from uuid import uuid4

import httpx
import pytest
from graphql import DocumentNode
from hypothesis import given
from hypothesis import strategies as st

from domain.kernel.codes import fold_word
from tests.clients.conftest import Store, World, certificate_input
from tests.journeys.enamel import PATIENCE_S, Caller, new_phone
from tools import clients

pytestmark = [pytest.mark.slow, pytest.mark.processes]

COPIED = shutil.ignore_patterns("dist", "graph", "node_modules", "operations.ts", "__pycache__", ".mypy_cache")

ANOTHER_CODE = """
import os, sys
from decimal import Decimal
from enamel_partner import Till
sys.path.insert(0, "examples")
import store

url, voucher, card_code, order = sys.argv[1:]
with Till(url, os.environ["ENAMEL_KEY"]) as till:
    for code in ("7KDM-3Q9T-X5VB-2N8R", voucher):
        store.take_voucher(till, code, order, Decimal("500.00"))
    for code in ("7KDM-3Q9T", card_code):
        store.give_bonus(till, code, order, Decimal("200.00"))
"""
"""A store's part of the example, with a wrong voucher and a wrong card code before the right ones."""


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


def run_python(programs: Path, client: Path, *arguments: Any, typed: str = "", **environment: str) -> str:
    """Run a program with the Python client at hand, and type something in; return what it printed."""
    done = subprocess.run(
        [programs / "python", "-W", "error", *map(str, arguments)],
        cwd=client,
        env={**os.environ, "PYTHONPATH": str(client / "src"), **environment},
        input=typed,
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
    examples = sorted((python_client / "examples").glob("*.py"))
    run_python(programs, python_client, *arguments, *examples, MYPYPATH=str(python_client / "src"))


def test_the_python_client_behaves_when_the_network_does_not(programs: Path, python_client: Path):
    assert run_python(programs, python_client, clients.TOOLS / "till_failures.py") == "as told"


def test_the_python_client_believes_no_forged_list_and_no_forged_event(programs: Path, python_client: Path):
    assert run_python(programs, python_client, clients.TOOLS / "partner_failures.py") == "as told"


@given(st.text(st.characters(codec="utf-8") | st.sampled_from("oIlU- АВСЕЁНКМОРТХУЅІЇЈЗԌ１２"), max_size=110))
def test_a_till_spells_codes_as_the_server_does(code: str):
    assert codes_of_the_client().spelled(code) == (fold_word(code) or "")


@cache
def codes_of_the_client() -> Any:
    """Return the client's module on codes, which needs nothing that is generated."""
    spec = spec_from_file_location("codes", clients.PYTHON_CLIENT / "src" / "enamel_partner" / "codes.py")
    assert spec
    assert spec.loader
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


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


def test_a_store_takes_a_voucher_brings_bonuses_and_takes_a_part_back(
    programs: Path, python_client: Path, world: World, store: Store
):
    patient = Caller(world.enamel.http, world.known["patient"])
    card_code, order = patient.ask("ShowCard")["code"], str(uuid4())
    arguments = ["examples/store.py", world.known["url"], store.vouchers[0], card_code, order, "2300.00"]
    told = [run_python(programs, python_client, *arguments, ENAMEL_KEY=store.till) for _ in range(2)]
    looked, off, credited, back = told[0].splitlines()
    assert looked.endswith(", good now")
    assert off.endswith(": 300.00 off")
    assert credited.startswith("Credited 200.00 RUB")
    assert back == "PARTLY_RETURNED: 100.00 of the bonus came back"
    assert told[1].splitlines()[0].endswith(", This voucher has been used.")
    assert told[1].splitlines()[1:] == [off, credited, back]


def test_a_store_goes_on_with_another_code_for_the_same_order_after_a_refusal(
    programs: Path, python_client: Path, world: World, store: Store
):
    card_code = Caller(world.enamel.http, world.known["patient"]).ask("ShowCard")["code"]
    arguments = ["-c", ANOTHER_CODE, world.known["url"], store.vouchers[0], card_code, str(uuid4())]
    told = run_python(programs, python_client, *arguments, ENAMEL_KEY=store.till).splitlines()
    assert told[0] == "The voucher does not count: This voucher is not valid."
    assert told[1].endswith(": 300.00 off")
    assert told[2].endswith("(CODE_INVALID)")
    assert told[3].startswith("Credited 20.00 RUB")


def test_a_till_takes_vouchers_while_it_is_cut_off(
    programs: Path, python_client: Path, store: Store, world: World, tmp_path: Path
):
    def till(*lines: str) -> list[str]:
        arguments = ["examples/offline.py", world.known["url"], tmp_path]
        typed = "".join(f"{line}\n" for line in lines)
        return run_python(programs, python_client, *arguments, typed=typed, ENAMEL_KEY=store.till).splitlines()

    first, second, third = store.vouchers
    told = till(
        "fetch", f"take {first.lower()} 900.00 a", f"take {first} 900.00 b", f"take {second} 200.00 c",
        f"take {store.shared} 900.00 d", f"take {store.shared} 900.00 e", "take 7KDM-3Q9T-X5VB-2N8R 900.00 f",
    )  # fmt: skip
    assert [line.rpartition(": ")[2] for line in told] == [
        "4 vouchers are kept", "300.00 off", "USED", "200.00 off", "300.00 off", "300.00 off", "UNKNOWN"
    ]  # fmt: skip
    elsewhere = {"code": second, "orderReference": "elsewhere", "idempotencyKey": str(uuid4())}
    assert Caller(world.enamel.http, store.till).ask("RedeemVoucher", input=elsewhere)["userErrors"] == []
    told = till("tell", "tell", f"take {third} 900.00 g", f"take {first} 900.00 h")
    assert told[:5] == ["a: ACCEPTED", "c: REFUSED CONFLICT", "d: ACCEPTED", "e: ACCEPTED", ""]
    assert told[5].endswith(": 300.00 off")
    assert told[6] == "Not taken: UNKNOWN"


def test_an_office_hears_of_events_and_reads_its_statement(
    programs: Path, python_client: Path, store: Store, world: World, tmp_path: Path
):
    out, address = tmp_path / "office.txt", f"http://{world.enamel.environment['ENAMEL_WEBHOOK_PRIVATE_HOSTS']}/hook"
    command = [programs / "python", "examples/office.py", world.known["url"], address[:-5].rpartition(":")[2], address]
    environment = {**os.environ, "PYTHONPATH": str(python_client / "src"), "ENAMEL_KEY": store.office}
    with out.open("wb") as written:
        office = subprocess.Popen(command, cwd=python_client, env=environment, stdout=written, stderr=written)
    until(lambda: "\nwebhook.test" in out.read_text(), office)
    forged = httpx.post(address, content=b"{}", headers={"webhook-id": "evt_1", "webhook-signature": "v1,AAAA"})
    assert forged.status_code == httpx.codes.BAD_REQUEST
    till, patient = Caller(world.enamel.http, store.till), Caller(world.enamel.http, world.known["patient"])
    redeeming = {"code": store.shared, "orderReference": "A-1", "orderTotal": "900.00", "idempotencyKey": str(uuid4())}
    assert till.ask("RedeemVoucher", input=redeeming)["userErrors"] == []
    sale = {"cardCode": patient.ask("ShowCard")["code"], "orderReference": "A-2", "orderTotal": "600.00"}
    done = till.ask("ReportSale", input={**sale, "bonus": "50.00", "idempotencyKey": str(uuid4())})
    assert done["userErrors"] == []
    until(lambda: all(f in out.read_text() for f in ("voucher.redeemed A-1", "sale.reported A-2")), office)
    today = datetime.now(UTC).date()
    closing = {"partnerId": store.partner_id, "periodFrom": f"{today}", "periodTo": f"{today + timedelta(days=1)}"}
    assert world.manager.ask("ClosePartnerStatement", input=closing)["userErrors"] == []
    assert office.wait(timeout=PATIENCE_S) == 0, out.read_text()
    told = out.read_text().splitlines()
    assert "rejected: Missing required headers" in told
    assert told[-5] == "statement 1: -250.00 for 2 lines"
    assert sorted(told[-4:-1]) == ["  PAYMENT prepaid -5000.00", "  SALE A-2 50.00", "  VOUCHER A-1 -300.00"]
    assert told[-1] == "sale A-2: REPORTED, 50.00"
    assert (python_client / "act-1.pdf").read_bytes().startswith(b"%PDF")


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
def test_a_shop_takes_a_voucher_and_gives_it_back(typescript_client: Path, world: World, store: Store):
    def shop(code: str, order: str, *what: str) -> str:
        return subprocess.run(
            ["node", "examples/dist/voucher.js", world.known["url"], code, order, "900.00", *what],
            cwd=typescript_client,
            env={**os.environ, "ENAMEL_KEY": world.known["shop"]},
            capture_output=True,
            text=True,
            timeout=PATIENCE_S,
            check=True,
        ).stdout

    code, order = store.vouchers[0], str(uuid4())
    assert shop("7KDM-3Q9T-X5VB-2N8R", order).endswith("(CODE_INVALID)\n")
    assert shop(code, order).endswith(": 300.00 off, 600.00 to pay\n")
    assert shop(code, str(uuid4())) == "This voucher has been used. (CONFLICT)\n"
    assert shop(code, order, "cancel").endswith("600.00 to pay\nthe voucher counts again\n")
    assert shop(code, str(uuid4())).endswith("600.00 to pay\n")


@pytest.mark.node
def test_the_typescript_client_behaves_when_the_network_does_not(typescript_client: Path, world: World):
    assert "as told" in world.run_node("failures.mjs", client=str(typescript_client / "dist" / "index.js"))


def test_the_typescript_client_brings_nothing_along():
    package = (clients.TYPESCRIPT_CLIENT / "package.json").read_text()
    assert "ependencies" not in package
