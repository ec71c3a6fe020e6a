"""The guides in docs/api: every operation is sent as it stands, in order, with the variables below it."""

import json
import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import reduce
from pathlib import Path
from threading import Event, Thread
from typing import Any

import httpx
import pytest

from tests.clients.conftest import World, new_store
from tests.journeys.enamel import PASSWORD, new_phone

pytestmark = [pytest.mark.slow, pytest.mark.processes]

PAGES = sorted((Path(__file__).parents[2] / "docs" / "api").glob("*.md"))
CODE = "code"
_STEP = re.compile(r"^```graphql\n(.*?)^```\n(?:\n```json\n(.*?)^```$)?", re.MULTILINE | re.DOTALL)
_HEADER = re.compile(r"# Authorization: (.+)\n")
_OPEN = re.compile(r"<([\w.]+)>")


def steps(page: Path) -> Iterator[tuple[str, str]]:
    """Give each operation of a page with the text of its variables."""
    for query, variables in _STEP.findall(page.read_text()):
        yield query, variables or "{}"


class Reader:
    """Somebody who follows a guide: knows some words, and remembers every answer."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.answers: dict[str, Any] = {}
        now = datetime.now(UTC)
        code = world.desk.ask("IssueGiftCertificate", input=_gift("900.00"))["code"]
        card = world.desk.ask("PatientCard", id=world.known["patientId"])
        self.words = {
            "phone": world.known["phone"],
            "friendsPhone": new_phone(),
            "newPhone": new_phone(),
            "patientToken": world.known["patient"],
            "managersToken": world.manager.token,
            "shopKey": world.known["shop"],
            "tillKey": world.known["till"],
            "certificateCode": code,
            "referralCode": card["referralCode"]["code"],
            "voucherCode": new_store(world).shared,
            "receiverUrl": f"http://{world.enamel.environment['ENAMEL_WEBHOOK_PRIVATE_HOSTS']}/enamel",
            "now": f"{now:%Y-%m-%dT%H:%M:%SZ}",
            "today": f"{now.date()}",
            "tomorrow": f"{now.date() + timedelta(days=1)}",
            "login": "desk",
            "password": PASSWORD,
        }

    def fill(self, text: str) -> str:
        """Put the words and what earlier answers told in their places."""
        return _OPEN.sub(lambda found: str(self.known(found[1])), text)

    def known(self, name: str) -> Any:
        """Return a word, or what is found in an earlier answer by its path."""
        if "." not in name:
            return self.words[name]
        return reduce(lambda at, key: at[int(key)] if key.isdigit() else at[key], name.split("."), self.answers)

    def request(self, query: str, variables: str) -> dict[str, Any]:
        """Return the request's body and headers."""
        header = _HEADER.match(query)
        headers = {"authorization": self.fill(header[1])} if header else {}
        return {"json": {"query": query, "variables": json.loads(self.fill(variables))}, "headers": headers}

    def send(self, query: str, variables: str) -> None:
        """Send an operation; one that carries a key is sent twice, and answered alike."""
        request = self.request(query, variables)
        before = len(self.world.enamel.codes(self.words["phone"]))
        data = self.post(request)
        if "idempotencyKey" in variables:
            assert self.post(request) == data
        if "signInCodeRequest" in data:
            self.words[CODE] = self.code_after(before)
        self.answers |= data

    def post(self, request: dict[str, Any]) -> dict[str, Any]:
        """Return the data of an answer without errors of either kind."""
        answer = self.world.enamel.http.post("/graphql", **request).json()
        assert "errors" not in answer, (request, answer)
        data: dict[str, Any] = answer["data"]
        assert [payload for payload in data.values() if isinstance(payload, dict) and payload.get("userErrors")] == []
        return data

    def code_after(self, before: int) -> str:
        """Wait for the code in the message."""
        waited = Event()
        while len(codes := self.world.enamel.codes(self.words["phone"])) == before:
            waited.wait(0.1)
        return codes[-1]

    def watch(self, query: str, variables: str) -> None:
        """Watch as server-sent events until a change is told; there is one again and again until then."""
        request = self.request(query, variables)
        request["headers"]["accept"] = "text/event-stream"
        over = Event()

        def give() -> None:
            while not over.wait(0.3):
                self.world.manager.adjust(self.world.known["patientId"], "1.00", reason="live")

        giving = Thread(target=give)
        giving.start()
        try:
            with httpx.stream("POST", self.world.known["url"], timeout=30, **request) as response:
                line = next(line for line in response.iter_lines() if line.startswith("data: "))
        finally:
            over.set()
            giving.join()
        told = json.loads(line.removeprefix("data: "))
        assert told["data"]["accountChanged"]["account"]["id"] == self.world.known["accountId"], told


def _gift(value: str) -> dict[str, str]:
    return {"kind": "PROMOTIONAL", "value": value, "paid": "0", "idempotencyKey": f"guide/{new_phone()}"}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_every_operation_of_a_guide_does_what_it_says(page: Path, world: World):
    reader = Reader(world)
    if page.stem == "website":
        reader.words["phone"] = fresh_patient(world)
    for query, variables in steps(page):
        (reader.watch if "\nsubscription" in query else reader.send)(query, variables)
    if page.stem == "partner":
        partner_and_clinic_agree(reader.answers)


def partner_and_clinic_agree(told: dict[str, Any]) -> None:
    """See that the guide for partner stores ends as it says."""
    assert [line["status"] for line in told["voucherOfflineUpload"]["results"]] == ["ACCEPTED", "REFUSED"]
    found = told["partnerReconcile"]["reconciliation"]
    assert found["ours"] == found["theirs"] == {"amount": "150.00"}
    compared = [(line["reference"], line["outcome"]) for line in found["lines"]["nodes"]]
    assert compared == [("M-000318", "MATCHED"), ("M-000319", "MATCHED"), ("M-000320", "MATCHED")]
    lines = [(line["kind"], line["amount"]["amount"]) for line in told["node"]["lines"]["nodes"]]
    assert lines == [
        ("PAYMENT", "-20000.00"), ("VOUCHER", "-150.00"), ("VOUCHER", "150.00"), ("SALE", "400.00"),
        ("SALE_REVERSAL", "-100.00"), ("VOUCHER", "-150.00"),
    ]  # fmt: skip


def fresh_patient(world: World) -> str:
    """Register a patient who has asked for no code yet, and return the phone."""
    phone = new_phone()
    world.desk.register("Дина", phone)
    return phone


def test_the_guides_have_operations_to_send():
    operations = [query for page in PAGES for query, _ in steps(page)]
    assert len(operations) >= 20
    assert sum("subscription" in query for query in operations) == 2
