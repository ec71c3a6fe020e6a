"""Watching invoices and gift certificates over real sockets."""

import asyncio
import sys
from contextlib import asynccontextmanager
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from api import ids
from domain.kernel.database import execute
from domain.kernel.ids import new_id
from domain.staff.service import OpenSession, sign_out
from runtime.listening import Listener
from tests.api.live.conftest import Server, serving
from tests.api.live.test_account_changed import JOIN, events
from tests.clinic import Clinic

ROOT = Path(__file__).parents[3]
INVOICE = """
subscription ($id: ID, $patient: ID) {
  invoiceChanged(id: $id, patientId: $patient) {
    id status total { amount } lines { service { name } quantity } patient { firstName }
  }
}
"""
CERTIFICATE = """
subscription ($id: ID, $patient: ID) {
  giftCertificateChanged(id: $id, patientId: $patient) { id status balance { amount } owner { firstName } }
}
"""


@asynccontextmanager
async def watching(server: Server, session: OpenSession, query: str, **variables: Any) -> Any:
    """Give a function that waits for the next object, from a socket that has subscribed and is watched for."""
    before = len(server.listener.watches)
    async with server.socket(session) as opened:
        await opened.subscribe(query=query, **variables)
        await server.watched(before + 1)
        await asyncio.sleep(0.3)  # in which it takes its first look

        async def following() -> Any:
            message = await opened.receive()
            if message["type"] == "error":
                (error,) = message["payload"]
                return error["extensions"]["code"]
            assert message["type"] == "next", message
            assert "errors" not in message["payload"], message
            (found,) = message["payload"]["data"].values()
            return found

        yield following


@pytest.mark.processes
async def test_an_invoice_that_another_process_completes_is_told_by_every_server(server: Server, clinic: Clinic):
    anna = (await clinic.register()).patient_id
    invoice_id = await clinic.open(anna, "hygiene")
    wanted = {"id": ids.encode("Invoice", invoice_id)}
    async with (
        serving(clinic, server.database, Listener()) as other,
        watching(server, await server.sign_in(anna), INVOICE, **wanted) as phone,
        watching(other, await other.sign_in_staff(), INVOICE, **wanted) as till,
    ):
        orders = (server.database, str(invoice_id), clinic.now.isoformat())
        process = await asyncio.create_subprocess_exec(sys.executable, "-m", "tests.api.live.till", *orders, cwd=ROOT)
        assert await process.wait() == 0
        for told in (phone, till):
            found = await told()
            assert (found["id"], found["status"], found["patient"]["firstName"]) == (wanted["id"], "COMPLETED", "Анна")
            assert [line["quantity"] for line in found["lines"]] == [1]


async def test_a_patient_is_told_of_all_their_invoices_also_of_new_ones(server: Server, clinic: Clinic):
    anna, boris = [(await clinic.register(name)).patient_id for name in ("Анна", "Борис")]
    async with watching(server, await server.sign_in(anna), INVOICE) as told:
        await clinic.open(boris, "hygiene")
        opened = await clinic.open(anna, "checkup")
        assert (await told())["status"] == "OPEN"
        await clinic.complete(opened)
        assert (await told())["status"] == "COMPLETED"
        await clinic.refund(opened)
        assert (await told())["status"] == "REFUNDED"
        second = await clinic.open(anna, "checkup")
        assert (await told())["id"] == ids.encode("Invoice", second)
        await clinic.cancel(second)
        assert (await told())["status"] == "CANCELLED"


async def test_changes_that_come_faster_than_they_are_read_arrive_as_one(server: Server, clinic: Clinic):
    anna = (await clinic.register()).patient_id
    certificate_id = (await clinic.issue(1_000_00)).certificate_id
    await clinic.claim(certificate_id, anna)
    session = await server.sign_in(anna)
    async with watching(server, session, CERTIFICATE, id=ids.encode("GiftCertificate", certificate_id)) as told:
        for _ in range(5):
            await clinic.freeze(certificate_id)
            await clinic.unfreeze(certificate_id)
        await clinic.freeze(certificate_id)
        seen = [await told()]
        while seen[-1]["status"] != "FROZEN":
            seen.append(await told())
        assert len(seen) <= 11
        await clinic.unfreeze(certificate_id)
        assert (await told())["status"] == "ACTIVE"


async def test_a_holder_is_told_of_a_certificate_until_it_is_given_on(server: Server, clinic: Clinic):
    anna, boris = [(await clinic.register(name)).patient_id for name in ("Анна", "Борис")]
    certificate_id = (await clinic.issue(1_000_00)).certificate_id
    async with (
        watching(server, await server.sign_in(boris), CERTIFICATE) as told,
        watching(
            server, await server.sign_in_staff(), CERTIFICATE, id=ids.encode("GiftCertificate", certificate_id)
        ) as desk,
    ):
        await clinic.claim(certificate_id, boris)
        for each in (told, desk):
            assert (await each())["owner"]["firstName"] == "Борис"
        invoice_id = await clinic.open(boris, "whitening")
        await clinic.prepay(invoice_id, certificate_id, 100_00)
        spent = await told()
        assert (spent["balance"], spent) == ({"amount": "900.00"}, await desk())
        await execute("UPDATE gift_certificate SET owner_id = $2 WHERE id = $1", certificate_id, anna)
        await clinic.freeze(certificate_id)
        assert (await desk())["owner"]["firstName"] == "Анна"
        second = (await clinic.issue(1_000_00)).certificate_id
        await clinic.claim(second, boris)  # whatever of the first came once too often would come before this
        assert (await told())["id"] == ids.encode("GiftCertificate", second)


async def test_whoever_loses_sight_of_the_one_they_watch_is_refused(server: Server, clinic: Clinic):
    anna, boris = [(await clinic.register(name)).patient_id for name in ("Анна", "Борис")]
    certificate_id = (await clinic.issue(1_000_00)).certificate_id
    await clinic.claim(certificate_id, boris)
    wanted = {"id": ids.encode("GiftCertificate", certificate_id)}
    async with watching(server, await server.sign_in(boris), CERTIFICATE, **wanted) as told:
        await execute("UPDATE gift_certificate SET owner_id = $2 WHERE id = $1", certificate_id, anna)
        await clinic.freeze(certificate_id)
        assert await told() == "BAD_USER_INPUT"


async def test_nobody_watches_what_is_not_theirs(server: Server, clinic: Clinic):
    anna, boris = [(await clinic.register(name)).patient_id for name in ("Анна", "Борис")]
    invoice_id, certificate_id = await clinic.open(anna, "checkup"), (await clinic.issue(1_000_00)).certificate_id
    await clinic.claim(certificate_id, anna)
    asked = [
        (INVOICE, {"id": ids.encode("Invoice", invoice_id)}),
        (INVOICE, {"id": ids.encode("Invoice", new_id())}),
        (INVOICE, {"patient": ids.encode("Patient", anna)}),
        (CERTIFICATE, {"id": ids.encode("GiftCertificate", certificate_id)}),
        (CERTIFICATE, {"patient": ids.encode("Patient", anna)}),
    ]
    async with server.socket() as anonymous, server.socket(await server.sign_in(boris)) as other:
        for query, variables in asked:
            await anonymous.subscribe(query=query, **variables)
            assert await anonymous.refusal() == ("UNAUTHENTICATED", None)
            await other.subscribe(query=query, **variables)
            assert await other.refusal() == ("BAD_USER_INPUT", "NOT_FOUND")
        both = {"id": ids.encode("Invoice", invoice_id), "patient": ids.encode("Patient", boris)}
        await other.subscribe(query=INVOICE, **both)
        assert await other.refusal() == ("BAD_USER_INPUT", None)
    async with server.socket(await server.sign_in_staff()) as desk:
        for query in (INVOICE, CERTIFICATE):
            await desk.subscribe(query=query)
            assert await desk.refusal() == ("BAD_USER_INPUT", None)
    assert not server.listener.watches


async def test_a_guardian_watches_a_wards_invoices_until_they_are_no_family_any_more(server: Server, clinic: Clinic):
    anna, child = [(await clinic.register(name)).patient_id for name in ("Анна", "Маша")]
    await execute("UPDATE patient SET birth_date = $2 WHERE id = $1", child, date(2015, 5, 17))
    family_id: UUID = new_id()
    await execute("INSERT INTO family VALUES ($1, 'Ивановы', 'BEST_MEMBER', $2)", family_id, clinic.now)
    for member, kinship, leads in ((anna, "PARENT", True), (child, "CHILD", False)):
        await execute(JOIN, new_id(), family_id, member, kinship, leads, leads, clinic.now)
    wanted = {"patient": ids.encode("Patient", child)}
    async with watching(server, await server.sign_in(anna), INVOICE, **wanted) as told:
        await clinic.open(child, "checkup")
        assert (await told())["patient"]["firstName"] == "Маша"
        await execute("UPDATE family_member SET left_at = $2 WHERE patient_id = $1", child, clinic.now)
        await clinic.open(child, "checkup")
        assert await told() == "BAD_USER_INPUT"


async def test_a_sign_out_ends_them_at_once(server: Server, clinic: Clinic):
    anna = (await clinic.register()).patient_id
    session = await server.sign_in(anna)
    async with watching(server, session, INVOICE) as invoices, watching(server, session, CERTIFICATE) as certificates:
        await sign_out(actor=session.actor, now=clinic.now)
        assert await invoices() == "UNAUTHENTICATED"
        assert await certificates() == "UNAUTHENTICATED"


async def test_an_event_stream_tells_of_invoices_too(server: Server, clinic: Clinic):
    anna = (await clinic.register()).patient_id
    session = await server.sign_in(anna)
    stream = events(server, session, "subscription { invoiceChanged { status } }")
    first = asyncio.ensure_future(anext(stream))
    await server.watched(1)
    await asyncio.sleep(0.3)
    await clinic.open(anna, "checkup")
    event, body = await first
    assert (event, body["data"]) == ("next", {"invoiceChanged": {"status": "OPEN"}})
    await stream.aclose()
    await server.watched(0)
