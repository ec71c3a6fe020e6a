"""A whole story leaves nothing in the logs by which a person, a code or a token could be told."""

import re
import time
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote, urlsplit

import pytest

from tests.databases import run_apart, run_sql, value
from tests.journeys.enamel import CONSENTS, PASSWORD, PATIENCE_S, Caller, Desk, Enamel, key

pytestmark = [pytest.mark.slow, pytest.mark.processes]

FIRST, LAST, FRIEND = "Канарея", "Желтопёрова", "Попугаян"
PHONE, FRIENDS_PHONE, STRANGERS_PHONE = "+79167654301", "+79167654302", "+79167654303"
EMAIL, PIN = "canary.bird@example.org", "835026"
TIMES_AND_IDS = re.compile(
    r"\d\d:\d\d:\d\d[.\d]*Z?|\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b|\b[0-9a-f]{16}\b|\[\d+\]"
)
REGISTRATION = """
mutation Register($input: PatientRegisterInput!) {
  patientRegister(input: $input) { patient { id } userErrors { code } }
}
"""
BALANCE = (
    "query ($code: String!, $pin: String) { giftCertificateBalance(code: $code, pin: $pin) { balance { amount } } }"
)


@pytest.mark.parametrize("style", ["json", "console"])
def test_no_log_tells_of_a_person_a_code_or_a_token(enamel: Enamel, style: str):
    enamel.environment["ENAMEL_LOG"] = style
    enamel.serve()
    enamel.logged("worker")
    told = {FIRST, LAST, FRIEND, PHONE, FRIENDS_PHONE, STRANGERS_PHONE, EMAIL, PASSWORD}
    told.update(people(enamel))
    told.update(certificates(enamel, enamel.staff("manager")))
    told.update(keys(enamel))
    bad_input(enamel)
    break_things(enamel)
    told.update(code for phone in (PHONE, STRANGERS_PHONE) for code in enamel.codes(phone))
    enamel.stop()
    log = "".join(file.read_text() for file in [*enamel.folder.glob("*.log"), *logs_of_database(enamel)])
    for event in ("unexpected_error", "event_failed", "worker_started"):
        assert event in log, "what would leak has not happened"
    log = TIMES_AND_IDS.sub("", log)
    assert [secret for secret in {*told, PIN} - {""} if any(is_told(word, log) for word in spelt(secret))] == []


def people(enamel: Enamel) -> Iterator[str]:
    """Somebody is registered, signs in, and brings a friend by the page."""
    desk = enamel.staff("desk")
    yield desk.token or ""
    desk.register(FIRST, PHONE, lastName=LAST, email=EMAIL)
    desk.ask("FindPatients", filter={"search": LAST})
    anna = enamel.patient(PHONE)
    yield anna.token or ""
    code = anna.ask("{ viewer { patient { referralCode { code } } } }")["patient"]["referralCode"]["code"]
    yield code
    page = enamel.http.get(f"/r/{code}").text
    (action,) = re.findall(r'<form[^>]* action="([^"]+)"', page)
    yield urlsplit(action).path.rpartition("/")[2] or code
    for phone in ("12", FRIENDS_PHONE):
        enamel.http.post(action, data={"first_name": FRIEND, "phone": phone, "personal_data": "yes"})
    stranger = enamel.patient(STRANGERS_PHONE)
    yield stranger.token or ""
    details = {"firstName": FRIEND, "lastName": LAST, "email": EMAIL, "referralCode": code, "consents": []}
    stranger.post(REGISTRATION, input={**details, "phone": STRANGERS_PHONE})


def certificates(enamel: Enamel, manager: Desk) -> Iterator[str]:
    """A certificate is issued, and asked for with right and wrong codes and PINs."""
    wanted = {
        "kind": "SOLD", "value": "3000.00", "paid": "3000.00", "pin": PIN, "recipientName": FRIEND, "message": LAST,
        "idempotencyKey": key(),
    }  # fmt: skip
    issued = manager.ask("IssueGiftCertificate", input=wanted)
    assert not issued["userErrors"], issued
    yield issued["code"]
    link = urlsplit(issued["printUrl"])
    yield link.path.rpartition("/")[2]
    enamel.http.get(link.path)
    for pin in (PIN, "0001"):
        enamel.anybody().post(BALANCE, code=issued["code"], pin=pin)


def keys(enamel: Enamel) -> Iterator[str]:
    """A key is made, used, and misspelt."""
    status, printed = enamel.run("key", "add", "website", "--scope", "STOREFRONT")
    assert status == 0, printed
    (made,) = re.findall(r"enp_\S+", printed)
    yield made
    for token in (made, made[:-1] + "x", "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJjYW5hcnkifQ.c2lnbmF0dXJl"):
        Caller(enamel.http, token).post("{ viewer { __typename } }")
        yield token


def bad_input(enamel: Enamel) -> None:
    """Send what is no GraphQL, no JSON and no address of ours, with somebody's data in it."""
    anybody = enamel.anybody()
    anybody.post(f'{{ patient(id: "{PHONE}") {{ {EMAIL} }} }}')
    anybody.post("StaffSignIn", input={"login": EMAIL, "password": PASSWORD + "!"})
    anybody.post("SignIn", input={"phone": PHONE, "code": "000000"})
    for body in (f'{{"query": "{LAST}', f"{PHONE} {EMAIL}"):
        enamel.http.post("/graphql", content=body.encode(), headers={"content-type": "application/json"})
    named = {"query": f"query {FRIEND} {{ branches {{ id }} }}", "operationName": f"{LAST} {PHONE}"}
    enamel.http.post("/graphql", json=named)
    for path in (f"/r/{quote(LAST)}", f"/c/{quote(PHONE)}.pdf", f"/{quote(EMAIL)}?phone={quote(PHONE)}"):
        enamel.http.get(path)


def break_things(enamel: Enamel) -> None:
    """Let the database refuse a row, which its error quotes, and take the messages file away."""
    url = enamel.environment["DATABASE_URL"]
    desk = enamel.staff("desk")
    refuse = f"ALTER TABLE patient ADD CONSTRAINT canary CHECK (first_name <> '{FIRST}') NOT VALID"
    run_apart(run_sql(url, refuse))
    again = {"firstName": FIRST, "lastName": LAST, "phone": "+79167654304", "email": EMAIL, "consents": CONSENTS}
    assert desk.refused("RegisterPatient", input=again) == ["INTERNAL_SERVER_ERROR"]
    run_apart(run_sql(url, "ALTER TABLE patient DROP CONSTRAINT canary"))
    file = enamel.folder / "messages.jsonl"
    file.rename(enamel.folder / "kept.jsonl")
    file.mkdir()
    enamel.anybody().ask("RequestSignInCode", input={"phone": PHONE})
    wait_for(enamel.folder / "worker.log", "event_failed")
    file.rmdir()
    (enamel.folder / "kept.jsonl").rename(file)


def logs_of_database(enamel: Enamel) -> Iterator[Path]:
    """Give the log of the embedded server; any other keeps its own."""
    folder = Path(str(run_apart(value(enamel.environment["DATABASE_URL"], "SHOW data_directory"))))
    if (folder / "log").is_file():
        yield folder / "log"


def wait_for(file: Path, word: str) -> None:
    deadline = time.monotonic() + PATIENCE_S
    while word not in file.read_text():
        assert time.monotonic() < deadline, file.read_text()
        time.sleep(0.1)


def spelt(secret: str) -> set[str]:
    """Return how a secret may be written."""
    return {secret, secret.lstrip("+"), quote(secret), secret.encode("unicode_escape").decode()}


def is_told(word: str, log: str) -> bool:
    """Tell whether a word stands in a log; a number only where it is not part of a longer one."""
    return word in log if not word.isdigit() else re.search(rf"(?<!\d){word}(?!\d)", log) is not None
