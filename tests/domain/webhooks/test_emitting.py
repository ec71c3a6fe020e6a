"""Events are told inside the transaction, cost nothing when nobody listens, and hold what the catalogue says."""

from datetime import date
from types import SimpleNamespace
from typing import Any
from uuid import UUID

import orjson
import pytest

from api import ids
from api.graphql import build_schema
from domain.kernel.database import run_in_transaction
from domain.webhooks import queries, service
from domain.webhooks.policy.events import EVENTS, EventType, Kind, payload, subscribable
from tests.clinic import OWNER, START, Clinic
from tests.domain.webhooks.given import (
    PARTNER,
    PARTNER_ID,
    SALE,
    Receiver,
    an_endpoint,
    count,
    deliver_all,
    queued,
    spread_all,
    tell,
)
from tests.statements import statements

SAMPLES: dict[Kind, Any] = {Kind.ID: UUID(int=5), Kind.AMOUNT: 12_345, Kind.DATE: date(2026, 3, 1), Kind.TEXT: "x"}


def sample(event: EventType) -> dict[str, Any]:
    return {field.name: SAMPLES[field.kind] for field in EVENTS[event].fields}


@pytest.mark.parametrize("event", EventType)
def test_every_event_can_be_written_as_the_catalogue_says(event: EventType):
    build_schema(production=False)
    kept = orjson.loads(orjson.dumps(sample(event), default=str))
    told = payload(event=event, partner_id=PARTNER_ID, data=kept, occurred_at=START, currency="RUB", encode=ids.encode)
    assert (told["type"], told["timestamp"]) == (event, "2026-03-02T09:00:00Z")
    data = told["data"]
    assert isinstance(data, dict)
    assert data.keys() == {"partnerId"} | {field.written_name for field in EVENTS[event].fields}
    for field in EVENTS[event].fields:
        if field.kind is Kind.ID:
            assert ids.decode(data[field.written_name], field.of) == UUID(int=5)
        if field.kind is Kind.AMOUNT:
            assert data[field.written_name] == {"amount": "123.45", "currencyCode": "RUB"}
    assert len(orjson.dumps(told)) < 1000


def test_no_event_tells_of_a_person():
    for event, described in EVENTS.items():
        assert not {"Patient", "StaffMember"} & {field.of for field in described.fields}, event


def test_partners_listen_to_what_concerns_them_alone():
    assert EventType.INVOICE_COMPLETED not in subscribable(partner=True)
    assert EventType.SALE_REPORTED in subscribable(partner=True)
    assert EventType.TEST not in subscribable(partner=False)


@pytest.mark.parametrize(
    "data", [{}, {**SALE, "patient_id": UUID(int=1)}, {**SALE, "credited_minor": "60.00"}, {**SALE, "sale_id": "7"}]
)
async def test_other_data_than_the_catalogues_are_a_mistake(receiver: Receiver, data: dict[str, Any]):
    with pytest.raises(ValueError, match=r"sale\.reported"):
        await service.emit(event=EventType.SALE_REPORTED, partner_id=PARTNER_ID, data=data, now=START)


async def cost_of(times: int) -> int:
    """Return how many statements it takes to tell of an event so often in one transaction."""

    async def work() -> None:
        for _ in range(times):
            await service.emit(event=EventType.SALE_REPORTED, partner_id=PARTNER_ID, data=SALE, now=START)

    async with statements() as found:
        await run_in_transaction(work)
    return len([each for each in found if not each.startswith(("BEGIN", "COMMIT"))])


async def test_without_listeners_nothing_is_written_and_nothing_asked(receiver: Receiver):
    await tell()
    assert await cost_of(5) == 0
    assert await queued(service.EMITTED) == []


async def test_with_listeners_an_event_costs_one_statement(receiver: Receiver):
    await an_endpoint()
    await tell()
    assert await cost_of(3) == 3


async def test_who_listens_is_known_elsewhere_within_a_second(receiver: Receiver, monkeypatch: pytest.MonkeyPatch):
    seconds = 0.0
    monkeypatch.setattr(queries, "time", SimpleNamespace(monotonic=lambda: seconds))
    await tell()
    with monkeypatch.context() as patched:
        patched.setattr(queries, "forget", lambda: None)
        await an_endpoint()
    await tell()
    assert await queued(service.EMITTED) == []
    seconds = queries.MAX_AGE_S + 0.01
    await tell()
    assert len(await queued(service.EMITTED)) == 1


async def test_an_event_of_a_transaction_that_fails_was_none(receiver: Receiver):
    await an_endpoint()

    async def failing() -> None:
        await service.emit(event=EventType.SALE_REPORTED, partner_id=PARTNER_ID, data=SALE, now=START)
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await run_in_transaction(failing)
    assert await queued(service.EMITTED) == []


async def test_events_go_to_those_who_listen_to_them(receiver: Receiver, clinic: Clinic):
    other = await clinic.partner("Кофейня")
    await an_endpoint(EventType.STATEMENT_CLOSED, url="https://hooks.enamel-receivers.net/statements")
    await an_endpoint(url="https://hooks.enamel-receivers.net/clinic")
    await an_endpoint(actor=PARTNER, url="https://hooks.enamel-receivers.net/own")
    await an_endpoint(partner_id=other, url="https://hooks.enamel-receivers.net/other")
    await tell()
    assert await spread_all() == 2
    await deliver_all()
    assert sorted(notice.url[-6:] for notice in receiver.notices) == ["clinic", "et/own"]
    first, second = receiver.notices
    assert first.message_id == second.message_id
    assert first.payload == second.payload
    assert first.secrets != second.secrets


async def test_an_event_that_is_spread_twice_goes_out_once(receiver: Receiver):
    await an_endpoint()
    await tell()
    (body,) = await queued(service.EMITTED)
    for expected in (1, 0):
        spread = service.spread(event_id=UUID(body["event_id"]), body=body, encode=ids.encode, now=START)
        assert await spread == expected
    assert (len(await queued(service.DELIVER)), await count("webhook_event")) == (1, 1)


async def test_what_nobody_listens_to_any_more_is_not_kept(receiver: Receiver):
    made = await an_endpoint()
    await tell()
    await service.remove_endpoint(actor=OWNER, endpoint_id=made.endpoint_id, now=START)
    assert await spread_all() == 0
    assert await count("webhook_event") == 0


async def test_the_payload_is_thin(receiver: Receiver):
    build_schema(production=False)
    await an_endpoint()
    await tell()
    await spread_all()
    await deliver_all()
    (notice,) = receiver.notices
    assert orjson.loads(notice.payload) == {
        "type": "sale.reported",
        "timestamp": "2026-03-02T09:00:00Z",
        "data": {
            "partnerId": ids.encode("Partner", PARTNER_ID),
            "saleId": ids.encode("PartnerSale", UUID(int=7)),
            "orderReference": "A-1",
            "store": None,
            "orderTotal": {"amount": "1200.00", "currencyCode": "RUB"},
            "credited": {"amount": "60.00", "currencyCode": "RUB"},
        },
    }
