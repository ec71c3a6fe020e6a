"""Enamel from outside: its commands, its server, and the people who call it over HTTP."""

import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from functools import cache
from itertools import count
from json import loads
from pathlib import Path
from typing import Any
from uuid import uuid4
from zoneinfo import ZoneInfo

import httpx

from runtime.demo.client import load_operations

ROOT = Path(__file__).resolve().parents[2]
SETUP = ROOT / "tests" / "data" / "clinic.toml"
PASSWORD = "a long password"
CONSENTS = [{"purpose": "PERSONAL_DATA", "documentVersion": "1"}]
COMMAND = (sys.executable, "-c", "from runtime.cli import main; main()")
PATIENCE_S = 180

operations = cache(load_operations)
_numbers = count(1)


def new_phone() -> str:
    """Make a phone number that nobody has."""
    return f"+7916200{next(_numbers):04d}"


def key() -> str:
    """Make an idempotency key."""
    return str(uuid4())


@dataclass
class Caller:
    """Somebody with or without a token, in one language."""

    http: httpx.Client
    token: str | None = None
    language: str = "en"

    def post(self, operation: str, **variables: Any) -> httpx.Response:
        """Send an operation by its name among the clients', or a document."""
        headers = {"accept-language": self.language}
        if self.token:
            headers["authorization"] = f"Bearer {self.token}"
        body = {"query": operations().get(operation, operation), "variables": variables}
        return self.http.post("/graphql", json=body, headers=headers)

    def ask(self, operation: str, **variables: Any) -> Any:
        """Return what the operation's only field gives."""
        answer = self.post(operation, **variables).json()
        assert "errors" not in answer, answer
        (value,) = answer["data"].values()
        return value

    def refused(self, operation: str, **variables: Any) -> list[str]:
        """Return the codes of the errors, of both kinds."""
        answer = self.post(operation, **variables).json()
        codes = [error["extensions"]["code"] for error in answer.get("errors", ())]
        found = [value for value in (answer.get("data") or {}).values() if value]
        return codes + [error["code"] for value in found for error in value.get("userErrors", ())]


class Desk(Caller):
    """A staff member at work."""

    def look_up(self) -> None:
        """Learn the ids of branches and services."""
        self.branches = {branch["timeZone"]: branch["id"] for branch in self.ask("{ branches { id timeZone } }")}
        self.services = {row["code"]: row["id"] for row in self.ask("PriceList")["nodes"]}

    def register(self, first_name: str, phone: str, **more: Any) -> str:
        """Register a patient and return the id."""
        details = {"firstName": first_name, "phone": phone, "consents": CONSENTS, **more}
        details.setdefault("homeBranchId", self.branches["Europe/Moscow"])
        done = self.ask("RegisterPatient", input=details)
        assert not done["userErrors"], done
        return done["patient"]["id"]

    def card(self, patient_id: str) -> Any:
        """Return a patient's card."""
        return self.ask("PatientCard", id=patient_id)

    def figures(self, patient_id: str) -> tuple[str, ...]:
        """Return what is available, pending and owed."""
        balance = self.card(patient_id)["account"]["balance"]
        return tuple(balance[name]["amount"] for name in ("available", "pending", "debt"))

    def lots(self, patient_id: str) -> list[tuple[str, ...]]:
        """Return origin, remaining amount, first and last day of a patient's lots, newest first."""
        account = self.ask("AccountHistory", id=self.card(patient_id)["account"]["id"], first=1)
        rows = account["lots"]["nodes"]
        return [(row["origin"], row["remaining"]["amount"], row["usableFrom"], row["expiresOn"]) for row in rows]

    def adjust(self, patient_id: str, amount: str, **more: Any) -> None:
        """Add bonuses by hand."""
        request = {"patientId": patient_id, "amount": amount, "reason": "a gift", "idempotencyKey": key(), **more}
        done = self.ask("AdjustAccount", input=request)
        assert not done["userErrors"], done

    def open(self, patient_id: str, *services: str | tuple[str, int], zone: str = "Europe/Moscow") -> Any:
        """Open an invoice for services by code, or code and quantity."""
        wanted = [(each, 1) if isinstance(each, str) else each for each in services]
        lines = [{"serviceId": self.services[code], "quantity": quantity} for code, quantity in wanted]
        request = {"patientId": patient_id, "branchId": self.branches[zone], "lines": lines, "idempotencyKey": key()}
        done = self.ask("OpenInvoice", input=request)
        assert not done["userErrors"], done
        return done["invoice"]

    def quote(self, invoice_id: str, **checkout: Any) -> Any:
        """Return what the invoice would take and earn."""
        return self.ask("QuoteCheckout", input={"invoiceId": invoice_id, **checkout})

    def complete(self, invoice_id: str, payments: Iterable[tuple[str, str]] = (), **checkout: Any) -> Any:
        """Complete an invoice, by card unless told otherwise."""
        quote = self.quote(invoice_id, **checkout)
        assert not quote["userErrors"], quote
        paid = [*payments] or [("CARD", quote["amountDue"]["amount"])]
        request = {
            "checkout": {"invoiceId": invoice_id, **checkout},
            "quoteFingerprint": quote["fingerprint"],
            "payments": [{"kind": kind, "amount": amount} for kind, amount in paid],
            "idempotencyKey": key(),
        }
        done = self.ask("CompleteInvoice", input=request)
        assert not done["userErrors"], done
        return done["invoice"]

    def visit(self, patient_id: str, *services: str | tuple[str, int], zone: str = "Europe/Moscow", **how: Any) -> Any:
        """Open and complete an invoice."""
        return self.complete(self.open(patient_id, *services, zone=zone)["id"], **how)

    def refund(self, invoice_id: str, amount: str | None = None, **more: Any) -> dict[str, Decimal]:
        """Refund a part of an invoice and return its figures."""
        request = {"invoiceId": invoice_id, "reason": "it was a mistake", "idempotencyKey": key(), **more}
        if amount is not None:
            request["amount"] = amount
        done = self.ask("RefundInvoice", input=request)
        assert not done["userErrors"], done
        return {name: Decimal(value["amount"]) for name, value in done["refund"].items()}


@dataclass
class Enamel:
    """The command with a database, a data folder and an environment of its own."""

    folder: Path
    environment: dict[str, str]
    processes: list[subprocess.Popen[bytes]] = field(default_factory=list)
    offset: timedelta = timedelta()

    def __post_init__(self) -> None:
        self.folder.mkdir(exist_ok=True)
        with socket.socket() as listener:
            listener.bind(("127.0.0.1", 0))
            self.port = listener.getsockname()[1]
        self.http = httpx.Client(base_url=f"http://127.0.0.1:{self.port}", timeout=PATIENCE_S)

    def start(self, *arguments: str, program: Iterable[str] = COMMAND, **more: Any) -> subprocess.Popen[bytes]:
        """Start a command, or another program in its environment."""
        kept = {name: text for name, text in os.environ.items() if not name.startswith(("ENAMEL_", "DATABASE_URL"))}
        own = {"PYTHONPATH": str(ROOT), "ENAMEL_DATA_DIR": str(self.folder), **self.environment}
        if self.offset:
            own["ENAMEL_CLOCK_OFFSET"] = f"{self.offset.days}d{self.offset.seconds}s"
        return subprocess.Popen([*program, *arguments], env={**kept, **own}, **more)

    def run(self, *arguments: str, typed: str = "") -> tuple[int, str]:
        """Run a command to its end and return its exit status and all that it printed."""
        pipe = subprocess.PIPE
        process = self.start(*arguments, stdin=pipe, stdout=pipe, stderr=subprocess.STDOUT)
        out, _ = process.communicate(typed.encode(), timeout=PATIENCE_S)
        return process.returncode, out.decode()

    def logged(self, *arguments: str) -> subprocess.Popen[bytes]:
        """Start a command that runs until it is stopped, and writes to a file."""
        with (self.folder / f"{arguments[0]}.log").open("ab") as log:
            process = self.start(*arguments, stdout=log, stderr=log)
        self.processes.append(process)
        return process

    def serve(self) -> None:
        """Start the server and wait until it is ready."""
        server = self.logged("serve", "--port", str(self.port))
        deadline = time.monotonic() + PATIENCE_S
        while time.monotonic() < deadline:
            assert server.poll() is None, (self.folder / "serve.log").read_text()
            try:
                if self.http.get("/readyz").status_code == httpx.codes.OK:
                    return
            except httpx.TransportError:
                pass
            time.sleep(0.05)
        raise AssertionError("the server does not get ready")

    def stop(self, by: signal.Signals = signal.SIGTERM) -> None:
        """Stop what runs."""
        for process in self.processes:
            process.send_signal(by)
        for process in self.processes:
            process.wait(timeout=PATIENCE_S)
        self.processes.clear()

    def move(self, **delta: int) -> None:
        """Let time pass while nothing runs, then serve again."""
        self.stop()
        self.offset += timedelta(**delta)
        self.serve()

    def move_to(self, local: datetime, zone: str) -> None:
        """Serve at a wall clock's time."""
        self.stop()
        self.offset = local.replace(tzinfo=ZoneInfo(zone)) - datetime.now(UTC)
        self.serve()

    def anybody(self, language: str = "en") -> Caller:
        """Return a caller without a token."""
        return Caller(self.http, None, language)

    def staff(self, login: str) -> Desk:
        """Sign a staff member in."""
        done = self.anybody().ask("StaffSignIn", input={"login": login, "password": PASSWORD})
        desk = Desk(self.http, done["session"]["accessToken"])
        desk.look_up()
        return desk

    def patient(self, phone: str, language: str = "en") -> Caller:
        """Sign a patient in with the code from the messages file; a worker has to run."""
        sent = len(self.codes(phone))
        asked = self.anybody().ask("RequestSignInCode", input={"phone": phone})
        assert not asked["userErrors"], asked
        deadline = time.monotonic() + PATIENCE_S
        while len(found := self.codes(phone)) == sent and time.monotonic() < deadline:
            time.sleep(0.05)
        done = self.anybody().ask("SignIn", input={"phone": phone, "code": found[-1]})
        assert not done["userErrors"], done
        return Caller(self.http, done["session"]["accessToken"], language)

    def codes(self, phone: str) -> list[str]:
        """Return the sign-in codes that were sent to a phone."""
        file = self.folder / "messages.jsonl"
        messages = [loads(line) for line in file.read_text().splitlines()] if file.exists() else []
        codes = [line["text"] for line in messages if (line["to"], line["template"]) == (phone, "sign_in_code")]
        return [found[0] for text in codes if (found := re.search(r"\d{6}", text))]

    def proofs_hold(self) -> bool:
        """Run the proofs."""
        return self.run("verify")[0] == 0
