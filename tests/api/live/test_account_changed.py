"""Watching accounts over real sockets: what arrives, who may, when it ends."""

import asyncio
import json
import socket
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import httpx
import pytest
from graphql import parse, print_ast, separate_operations
from websockets.exceptions import ConnectionClosed

from api import ids
from domain.accounts import tail
from domain.kernel.database import _pool, execute, fetch, fetchval, run_in_transaction
from domain.kernel.ids import new_id
from domain.ledger import book as book_module
from domain.ledger.book import SYSTEM
from domain.ledger.policy import Life
from domain.ledger.service import open_book, write_book
from domain.staff.service import OpenSession, sign_out
from runtime.listening import Listener
from tests.api.live.conftest import Server, serving, until
from tests.clinic import Clinic

ROOT = Path(__file__).parents[3]
CLIENT = ROOT / "clients" / "operations" / "mobile" / "app.graphql"
WATCH = print_ast(separate_operations(parse(CLIENT.read_text()))["AccountChanged"])
WATCH_PATIENT = "subscription ($id: ID) { accountChanged(patientId: $id) { entry { id amount { amount } } } }"
MONEY = {"currencyCode": "RUB"}
ACCOUNT = "SELECT id FROM ledger_account WHERE owner_id = $1 AND kind = 'patient'"
JOIN = """
INSERT INTO family_member (id, family_id, patient_id, kinship, is_head, is_guardian, shares_bonuses, joined_at)
VALUES ($1, $2, $3, $4, $5, $6, FALSE, $7)
"""


async def given(clinic: Clinic, patient_id: UUID, *amounts_minor: int) -> list[str]:
    """Credit amounts in one transaction; return the ids of the statement's lines."""

    async def work() -> None:
        book = await open_book(owner_ids=[patient_id], now=clinic.now)
        book.begin("gift", str(uuid4()), cause=SYSTEM, effective_on=clinic.now.date())
        life = Life(date(2026, 3, 2), None, "Europe/Moscow")
        for amount_minor in amounts_minor:
            facts = {"rule": "R-ACC-11", "reason": "a gift"}
            book.credit(patient_id, amount_minor, kind="PROMOTION", origin="PROMOTION", life=life, facts=facts)
        await write_book(book)

    await run_in_transaction(work)
    rows = await fetch(f"SELECT id FROM account_entry WHERE account_id = ({ACCOUNT}) ORDER BY id", patient_id)
    return [ids.encode("AccountEntry", row["id"]) for row in rows]


@asynccontextmanager
async def watching(server: Server, session: OpenSession | None, query: str = WATCH, **variables: Any) -> Any:
    """Give a socket that has subscribed, and is watched for."""
    before = len(server.listener.watches)
    async with server.socket(session) as opened:
        await opened.subscribe(query=query, **variables)
        await server.watched(before + 1)
        yield opened


@pytest.mark.processes
async def test_a_checkout_by_another_process_arrives_as_the_client_asks_for_it(server: Server, clinic: Clinic):
    anna = (await clinic.register()).patient_id
    invoice_id = await clinic.open(anna, "hygiene")
    async with watching(server, await server.sign_in(anna)) as opened:
        orders = (server.database, str(invoice_id), clinic.now.isoformat())
        till = await asyncio.create_subprocess_exec(sys.executable, "-m", "tests.api.live.till", *orders, cwd=ROOT)
        assert await till.wait() == 0
        change = await opened.change()
    account_id = await fetchval(ACCOUNT, anna)
    earned = (await clinic.balance(anna)).pending_minor / 100
    pending = {"amount": f"{earned:.2f}", **MONEY}
    assert change["account"] == {
        "id": ids.encode("InternalAccount", account_id),
        "balance": {"available": {"amount": "0.00", **MONEY}, "pending": pending},
    }
    entry = change["entry"]
    assert (entry["kind"], entry["amount"], entry["balanceAfter"]["amount"]) == ("CASHBACK", pending, "0.00")
    assert entry["description"]
    assert entry["explanation"]


async def test_every_subscriber_gets_each_line_once_and_in_order(server: Server, clinic: Clinic):
    anna, boris = [(await clinic.register(name)).patient_id for name in ("Анна", "Борис")]
    await given(clinic, anna, 700)
    session = await server.sign_in(anna)
    desk = await server.sign_in_staff()
    async with (
        watching(server, session) as phone,
        watching(server, session) as tablet,
        watching(server, await server.sign_in(boris)) as other,
        watching(server, desk, WATCH_PATIENT, id=ids.encode("Patient", anna)) as till,
    ):
        await asyncio.gather(given(clinic, anna, 100, 200, 300), given(clinic, boris, 900))
        await given(clinic, anna, 400)
        wanted = [ids.encode("AccountEntry", row["id"]) for row in await lines_of(anna)][1:]
        for opened in (phone, tablet, till):
            assert [(await opened.change())["entry"]["id"] for _ in wanted] == wanted
        assert (await other.change())["entry"]["amount"]["amount"] == "9.00"
        await given(clinic, boris, 800)  # whatever came once too often would come before this
        assert (await other.change())["entry"]["amount"]["amount"] == "8.00"
    await server.watched(0)


async def lines_of(patient_id: UUID) -> list[Any]:
    return await fetch(f"SELECT id FROM account_entry WHERE account_id = ({ACCOUNT}) ORDER BY id", patient_id)


async def test_lines_of_a_process_whose_clock_is_behind_or_far_ahead_are_not_left_out(
    clinic: Clinic, monkeypatch: pytest.MonkeyPatch
):
    anna = (await clinic.register()).patient_id
    await given(clinic, anna, 100)
    followed = await tail.StatementTail.from_now(await fetchval(ACCOUNT, anna))
    assert await followed.next_line() is None
    for amount_minor, shift_s in ((200, 0), (300, -60), (400, 86_400), (500, 0), (600, -60), (700, 0)):
        with monkeypatch.context() as patch:
            patch.setattr(book_module, "new_id", lambda shift_s=shift_s: shifted(new_id(), shift_s))
            await given(clinic, anna, amount_minor)
        line = await followed.next_line()
        assert line is not None
        assert line["amount"] == amount_minor
        assert await followed.next_line() is None


def shifted(made: UUID, shift_s: int) -> UUID:
    return UUID(int=made.int + (shift_s * 1000 << 80))


async def test_more_lines_than_a_page_come_in_order(clinic: Clinic):
    anna = (await clinic.register()).patient_id
    account_id = await fetchval(ACCOUNT, anna)
    followed = await tail.StatementTail.from_now(account_id)
    await given(clinic, anna, *range(1, tail.PAGE * 2 + 2))
    found = []
    while line := await followed.next_line():
        found.append(line["amount"])
    assert found == list(range(1, tail.PAGE * 2 + 2))


async def test_nobody_watches_what_is_not_theirs(server: Server, clinic: Clinic):
    anna, boris = [(await clinic.register(name)).patient_id for name in ("Анна", "Борис")]
    missing = {"id": ids.encode("Patient", new_id())}
    async with server.socket() as anonymous:
        for variables in ({}, {"id": ids.encode("Patient", anna)}, missing):
            await anonymous.subscribe(query=WATCH_PATIENT, **variables)
            assert await anonymous.refusal() == ("UNAUTHENTICATED", None)
    async with server.socket(await server.sign_in(boris)) as opened:
        for variables in ({"id": ids.encode("Patient", anna)}, missing):
            await opened.subscribe(query=WATCH_PATIENT, **variables)
            assert await opened.refusal() == ("BAD_USER_INPUT", "NOT_FOUND")
        for malformed in ("", "PAT_1", ids.encode("Invoice", anna)):
            await opened.subscribe(query=WATCH_PATIENT, id=malformed)
            assert await opened.refusal() == ("BAD_USER_INPUT", None)
    async with server.socket(await server.sign_in_staff()) as desk:
        await desk.subscribe(query=WATCH_PATIENT)
        assert await desk.refusal() == ("BAD_USER_INPUT", None)
        await desk.subscribe(query=WATCH_PATIENT, **missing)
        assert await desk.refusal() == ("BAD_USER_INPUT", "NOT_FOUND")
    assert not server.listener.watches


async def test_a_guardian_watches_a_ward_until_they_are_no_family_any_more(server: Server, clinic: Clinic):
    anna, child = [(await clinic.register(name)).patient_id for name in ("Анна", "Маша")]
    await execute("UPDATE patient SET birth_date = $2 WHERE id = $1", child, date(2015, 5, 17))
    family_id = new_id()
    await execute("INSERT INTO family VALUES ($1, 'Ивановы', 'BEST_MEMBER', $2)", family_id, clinic.now)
    for member, kinship, leads in ((anna, "PARENT", True), (child, "CHILD", False)):
        await execute(JOIN, new_id(), family_id, member, kinship, leads, leads, clinic.now)
    async with watching(server, await server.sign_in(anna), WATCH_PATIENT, id=ids.encode("Patient", child)) as opened:
        await given(clinic, child, 100)
        assert (await opened.change())["entry"]["amount"]["amount"] == "1.00"
        await execute("UPDATE family_member SET left_at = $2 WHERE patient_id = $1", child, clinic.now)
        await given(clinic, child, 200)
        assert await opened.refusal() == ("BAD_USER_INPUT", "NOT_FOUND")


async def test_a_sign_out_ends_the_subscriptions_of_its_session_at_once(server: Server, clinic: Clinic):
    anna = (await clinic.register()).patient_id
    leaving, staying = await server.sign_in(anna), await server.sign_in(anna)
    async with watching(server, leaving) as first, watching(server, staying) as second:
        await sign_out(actor=leaving.actor, now=clinic.now)
        assert await first.refusal() == ("UNAUTHENTICATED", None)
        await given(clinic, anna, 100)
        assert (await second.change())["entry"]["amount"]["amount"] == "1.00"


async def test_an_expired_token_ends_it_with_the_next_line_or_by_the_clock(server: Server, clinic: Clinic):
    anna = (await clinic.register()).patient_id
    async with watching(server, await server.sign_in(anna)) as opened:
        clinic.wait(minutes=15)
        await given(clinic, anna, 100)
        assert await opened.refusal() == ("UNAUTHENTICATED", None)
    async with watching(server, await server.sign_in(anna, ends_in=timedelta(seconds=1))) as opened:
        with pytest.raises(ConnectionClosed) as closed:
            await opened.receive()
        assert closed.value.rcvd is not None
        assert closed.value.rcvd.code == 4403


async def test_after_the_listeners_connection_is_broken_off_nothing_is_missing(server: Server, clinic: Clinic):
    anna = (await clinic.register()).patient_id
    async with watching(server, await server.sign_in(anna)) as opened:
        broken = await server.listening_pid()
        await fetchval("SELECT pg_terminate_backend($1, 1000)", broken)
        await given(clinic, anna, 100)  # most likely before anybody listens again
        assert (await opened.change())["entry"]["amount"]["amount"] == "1.00"
        await server.watched(1)
        assert await server.listening_pid() != broken
        await given(clinic, anna, 200)
        assert (await opened.change())["entry"]["amount"]["amount"] == "2.00"


async def test_a_subscriber_looks_from_time_to_time_without_a_signal(clinic: Clinic, server: Server):
    anna = (await clinic.register()).patient_id
    deaf = Listener(look_every_s=0.1)
    deaf._keep_listening = _hears_nothing  # type: ignore[method-assign]
    async with serving(clinic, server.database, deaf) as other, other.socket(await server.sign_in(anna)) as opened:
        await opened.subscribe(query=WATCH)
        await until(lambda: deaf.watches)
        await asyncio.sleep(0.1)
        await given(clinic, anna, 100)
        assert (await opened.change())["entry"]["amount"]["amount"] == "1.00"


async def _hears_nothing(_url: str) -> None:
    await asyncio.Event().wait()


async def test_a_slow_reader_holds_nobody_and_misses_nothing(server: Server, clinic: Clinic):
    anna = (await clinic.register()).patient_id
    session = await server.sign_in(anna)
    texts = " ".join(f"t{alias}: explanation" for alias in range(14))
    query = f"subscription {{ accountChanged {{ entry {{ id {texts} }} }} }}"
    narrow = {"sock": narrow_socket(server.port), "max_queue": 1, "compression": None}
    async with server.socket(session, **narrow) as slow, watching(server, session) as quick:
        slow.connection.transport.pause_reading()
        await slow.subscribe(query=query)
        await server.watched(2)
        await given(clinic, anna, *range(100, 300))
        await given(clinic, anna, 50)
        wanted = await given(clinic, anna, 60)
        assert [(await quick.change())["entry"]["id"] for _ in wanted] == wanted
        watches = server.listener.watches
        await until(lambda: [watch._woken.is_set() for watch in watches].count(True) == 1)  # two signals as one
        connections = await _pool()
        await until(lambda: connections.get_idle_size() == connections.get_size())
        slow.connection.transport.resume_reading()
        assert [(await slow.change())["entry"]["id"] for _ in wanted] == wanted


def narrow_socket(port: int) -> socket.socket:
    """Return a connected socket that takes little before it is read."""
    opened = socket.socket()
    opened.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 16_384)
    opened.connect(("127.0.0.1", port))
    opened.setblocking(False)
    return opened


async def events(server: Server, session: OpenSession, query: str = WATCH) -> AsyncIterator[tuple[str, Any]]:
    """Yield the (event, data) pairs of an event stream."""
    headers = {"authorization": f"Bearer {session.access_token}", "accept": "text/event-stream"}
    url = f"http://127.0.0.1:{server.port}/graphql"
    async with (
        httpx.AsyncClient(timeout=30, trust_env=False) as client,
        client.stream("POST", url, json={"query": query}, headers=headers) as response,
    ):
        assert response.status_code == 200
        event = ""
        async for line in response.aiter_lines():
            name, _, text = line.partition(": ")
            event = text if name == "event" else event
            if name == "data" or event == "complete":
                yield event, json.loads(text) if name == "data" and text else None


async def test_an_event_stream_tells_the_same_and_ends_with_its_session(server: Server, clinic: Clinic):
    anna = (await clinic.register()).patient_id
    session = await server.sign_in(anna)
    stream = events(server, session)
    first = asyncio.ensure_future(anext(stream))
    await server.watched(1)
    await given(clinic, anna, 100)
    event, body = await first
    assert (event, body["data"]["accountChanged"]["entry"]["amount"]["amount"]) == ("next", "1.00")
    await sign_out(actor=session.actor, now=clinic.now)
    event, body = await anext(stream)
    assert body["errors"][0]["extensions"]["code"] == "UNAUTHENTICATED"
    assert (await anext(stream))[0] == "complete"
    await stream.aclose()
    await server.watched(0)


async def test_an_event_stream_ends_when_the_server_is_told_to_stop(server: Server, clinic: Clinic):
    anna = (await clinic.register()).patient_id
    stream = events(server, await server.sign_in(anna))
    first = asyncio.ensure_future(anext(stream))
    await server.watched(1)
    server.listener.close()
    assert (await first)[0] == "complete"
    await stream.aclose()


async def test_whoever_leaves_is_not_watched_for(server: Server, clinic: Clinic):
    anna = (await clinic.register()).patient_id
    session = await server.sign_in(anna)
    stream = events(server, session)
    first = asyncio.ensure_future(anext(stream))
    await server.watched(1)
    async with watching(server, session), server.socket(session) as opened:
        await opened.subscribe(query=WATCH)
        await server.watched(3)
        await opened.send(id="1", type="complete")
        await server.watched(2)
    first.cancel()
    await asyncio.gather(first, return_exceptions=True)
    await stream.aclose()
    await server.watched(0)


async def test_nobody_watching_costs_no_connection(server: Server):
    assert await server.listening_pid() is None
