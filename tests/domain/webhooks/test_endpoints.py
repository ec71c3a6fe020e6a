"""Endpoints: a partner sets up its own, an owner all of them, and nobody reaches another's."""

from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest

from domain.kernel.database import execute, fetch, fetchval, from_json
from domain.kernel.errors import DomainError, Forbidden, Invalid, NotFound, RateLimited, Unauthenticated
from domain.staff.actor import ANONYMOUS, Actor
from domain.webhooks import service
from domain.webhooks.errors import (
    AddressForm,
    AddressPrivate,
    DeliveryUnderWay,
    EndpointLimit,
    EndpointStopped,
    EventOfTheClinic,
    EventOutOfScope,
    NoEvents,
    SecretOverlap,
    UnknownEvent,
)
from domain.webhooks.policy.bounds import MAX_ENDPOINTS, SET_UPS_PER_HOUR
from domain.webhooks.policy.events import EventType
from tests.clinic import DESK, MANAGER, OWNER, START, Clinic
from tests.domain.webhooks.given import (
    PARTNER,
    STRANGER,
    TILL,
    URL,
    Receiver,
    an_endpoint,
    count,
    deliver_all,
    delivery,
    endpoint_state,
    queued,
    spread_all,
    tell,
)


async def test_a_partner_sets_up_an_endpoint_of_its_own(receiver: Receiver):
    made = await an_endpoint(EventType.SALE_REVERSED, EventType.SALE_REPORTED, actor=PARTNER, description="  Склад ")
    assert made.secret.startswith("whsec_")
    assert len(made.secret) == 6 + 44
    row = await endpoint_state()
    assert (row["id"], row["partner_id"], row["url"], row["description"]) == (
        made.endpoint_id,
        PARTNER.id,
        URL,
        "Склад",
    )
    assert from_json(row["events"]) == ["sale.reported", "sale.reversed"]
    assert made.secret[6:].encode() not in row["secret"]
    assert receiver.looked_up == [URL]
    (line,) = await fetch("SELECT action, actor_id, after FROM audit_event WHERE object_id = $1", made.endpoint_id)
    assert (line["action"], line["actor_id"]) == ("webhookEndpoint.create", PARTNER.id)
    assert "secret" not in from_json(line["after"])


async def test_an_owner_sets_up_the_clinics_and_a_partners(receiver: Receiver, clinic: Clinic):
    partner_id = await clinic.partner()
    await an_endpoint(EventType.INVOICE_COMPLETED)
    await an_endpoint(partner_id=partner_id)
    rows = await fetch("SELECT partner_id FROM webhook_endpoint ORDER BY id")
    assert [row["partner_id"] for row in rows] == [None, partner_id]


@pytest.mark.parametrize("actor", [DESK, MANAGER])
async def test_other_staff_set_up_none(receiver: Receiver, actor: Actor):
    with pytest.raises(Forbidden):
        await an_endpoint(actor=actor)
    with pytest.raises(Unauthenticated):
        await an_endpoint(actor=ANONYMOUS)


@pytest.mark.parametrize(
    ("refusal", "field", "given"),
    [
        (NotFound, "partnerId", {"partner_id": UUID(int=0xDEAD)}),
        (NotFound, "partnerId", {"partner_id": STRANGER.id, "actor": PARTNER}),
        (AddressPrivate, "url", {"url": "http://10.0.0.1/"}),
        (AddressForm, "url", {"url": "ftp://shop.com/"}),
        (DomainError, "description", {"description": "x" * 201}),
    ],
)
async def test_what_does_not_fit_is_refused(
    receiver: Receiver, refusal: type[DomainError], field: str, given: dict[str, Any]
):
    with pytest.raises(refusal) as refused:
        await an_endpoint(**given)
    assert refused.value.field == (field,)
    assert await count("webhook_endpoint") == 0


@pytest.mark.parametrize(
    ("events", "actor", "place", "error"),
    [
        (["sale.unknown"], OWNER, 0, UnknownEvent), (["sale.reported", "x"], OWNER, 1, UnknownEvent),
        (["webhook.test"], OWNER, 0, UnknownEvent), (["invoice.completed"], PARTNER, 0, EventOfTheClinic),
        (["sale.reported", "invoice.completed"], TILL, 1, EventOfTheClinic),
        (["sale.reported", "voucher.redemed"], TILL, 1, UnknownEvent),
        (["sale.reported", "voucher.redeemed", "x"], TILL, 1, EventOutOfScope),
    ],
)  # fmt: skip
async def test_an_event_that_there_is_not_or_not_for_who_asks_is_refused_at_its_place(
    receiver: Receiver, events: list[str], actor: Actor, place: int, error: type[Invalid]
):
    with pytest.raises(error) as refused:
        await an_endpoint(*events, actor=actor)
    assert refused.value.field == ("events", str(place))
    assert refused.value.params.get("event", events[place]) == events[place]
    assert receiver.looked_up == []


@pytest.mark.parametrize(("actor", "events"), [(TILL, "sale.reported, sale.reversed"), (OWNER, "invoice.completed, ")])
async def test_an_endpoint_hears_of_something(receiver: Receiver, actor: Actor, events: str):
    with pytest.raises(NoEvents) as refused:
        await service.create_endpoint(actor=actor, url=URL, events=[], now=START)
    assert refused.value.field == ("events",)
    assert str(refused.value.params["events"]).startswith(events)


async def test_there_are_at_most_ten_of_each(receiver: Receiver):
    made = [await an_endpoint(actor=PARTNER) for _ in range(MAX_ENDPOINTS)]
    with pytest.raises(EndpointLimit):
        await an_endpoint(actor=PARTNER)
    await an_endpoint(actor=STRANGER)
    await service.remove_endpoint(actor=PARTNER, endpoint_id=made[0].endpoint_id, now=START)
    await an_endpoint(actor=PARTNER)


async def test_addresses_are_looked_up_so_many_times_an_hour(receiver: Receiver):
    for _ in range(SET_UPS_PER_HOUR):
        with pytest.raises(AddressPrivate):
            await an_endpoint(actor=PARTNER, url="http://10.0.0.1/")
    with pytest.raises(RateLimited):
        await an_endpoint(actor=PARTNER)
    await an_endpoint(actor=STRANGER)


async def test_an_endpoint_is_changed(receiver: Receiver):
    made = await an_endpoint(actor=PARTNER, description="x")
    changes = {"url": f"{URL}/2", "events": ["statement.closed"], "description": None}
    await service.update_endpoint(actor=PARTNER, endpoint_id=made.endpoint_id, changes=changes, now=START)
    row = await endpoint_state()
    assert (row["url"], from_json(row["events"]), row["description"]) == (f"{URL}/2", ["statement.closed"], None)
    assert receiver.looked_up == [URL, f"{URL}/2"]
    lines = await fetch("SELECT action, after FROM audit_event WHERE object_id = $1 ORDER BY id", made.endpoint_id)
    assert [line["action"] for line in lines] == ["webhookEndpoint.create", "webhookEndpoint.update"]
    assert from_json(lines[1]["after"]) == changes
    await service.update_endpoint(actor=PARTNER, endpoint_id=made.endpoint_id, changes=changes, now=START)
    assert await count("audit_event WHERE action = 'webhookEndpoint.update'") == 1
    with pytest.raises(AddressPrivate):
        await service.update_endpoint(
            actor=PARTNER, endpoint_id=made.endpoint_id, changes={"url": "http://10.0.0.1/"}, now=START
        )
    with pytest.raises(EventOfTheClinic):
        await service.update_endpoint(
            actor=PARTNER, endpoint_id=made.endpoint_id, changes={"events": ["invoice.completed"]}, now=START
        )


async def test_an_endpoint_that_starts_again_has_nothing_behind_it(receiver: Receiver):
    made = await an_endpoint()
    await execute("UPDATE webhook_endpoint SET failures = 9, rests_until = $1", START + timedelta(hours=1))
    for is_active, told in ((False, ("STOPPED", "BY_HAND", START)), (True, ("ACTIVE", None, None))):
        await service.update_endpoint(
            actor=OWNER, endpoint_id=made.endpoint_id, changes={"is_active": is_active}, now=START
        )
        row = await endpoint_state()
        assert (row["status"], row["stopped_reason"], row["stopped_at"]) == told
    assert (row["failures"], row["rests_until"]) == (0, None)


async def test_a_removed_endpoint_keeps_no_secret(receiver: Receiver):
    made = await an_endpoint(actor=PARTNER)
    await service.rotate_secret(actor=PARTNER, endpoint_id=made.endpoint_id, overlap=timedelta(hours=1), now=START)
    await service.remove_endpoint(actor=PARTNER, endpoint_id=made.endpoint_id, now=START)
    row = await endpoint_state()
    assert (row["status"], row["secret"], row["previous_secret"]) == ("REMOVED", None, None)
    with pytest.raises(NotFound):
        await service.remove_endpoint(actor=PARTNER, endpoint_id=made.endpoint_id, now=START)


async def test_a_test_event_goes_to_one_endpoint_alone(receiver: Receiver):
    made = await an_endpoint(actor=PARTNER, url=f"{URL}/1")
    await an_endpoint(actor=PARTNER, url=f"{URL}/2")
    await service.send_test(actor=PARTNER, endpoint_id=made.endpoint_id, now=START)
    assert await spread_all() == 1
    await deliver_all()
    (notice,) = receiver.notices
    assert notice.url == f"{URL}/1"
    assert '"type":"webhook.test"' in notice.payload


async def test_overlaps_have_bounds(receiver: Receiver):
    made = await an_endpoint()
    for hours in (-1, 169):
        with pytest.raises(SecretOverlap):
            await service.rotate_secret(
                actor=OWNER, endpoint_id=made.endpoint_id, overlap=timedelta(hours=hours), now=START
            )


async def on_its_way() -> tuple[UUID, UUID]:
    made = await an_endpoint(actor=PARTNER)
    await tell()
    await spread_all()
    return made.endpoint_id, (await delivery())["id"]


async def test_what_is_on_its_way_is_not_replayed(receiver: Receiver):
    _, delivery_id = await on_its_way()
    with pytest.raises(DeliveryUnderWay):
        await service.replay_delivery(actor=PARTNER, delivery_id=delivery_id, now=START)


async def test_nothing_is_sent_to_a_stopped_endpoint_on_demand(receiver: Receiver):
    endpoint_id, delivery_id = await on_its_way()
    await service.update_endpoint(actor=PARTNER, endpoint_id=endpoint_id, changes={"is_active": False}, now=START)
    await deliver_all()
    for attempt in (
        service.replay_delivery(actor=PARTNER, delivery_id=delivery_id, now=START),
        service.replay_dead(actor=PARTNER, endpoint_id=endpoint_id, since=None, now=START),
        service.send_test(actor=PARTNER, endpoint_id=endpoint_id, now=START),
    ):
        with pytest.raises(EndpointStopped):
            await attempt


ATTEMPTS: dict[str, Callable[[Actor, UUID, UUID], Awaitable[object]]] = {
    "update": lambda actor, endpoint_id, _: service.update_endpoint(
        actor=actor, endpoint_id=endpoint_id, changes={"is_active": False}, now=START
    ),
    "move": lambda actor, endpoint_id, _: service.update_endpoint(
        actor=actor, endpoint_id=endpoint_id, changes={"url": URL}, now=START
    ),
    "remove": lambda actor, endpoint_id, _: service.remove_endpoint(actor=actor, endpoint_id=endpoint_id, now=START),
    "rotate": lambda actor, endpoint_id, _: service.rotate_secret(
        actor=actor, endpoint_id=endpoint_id, overlap=timedelta(), now=START
    ),
    "test": lambda actor, endpoint_id, _: service.send_test(actor=actor, endpoint_id=endpoint_id, now=START),
    "replay": lambda actor, _, delivery_id: service.replay_delivery(actor=actor, delivery_id=delivery_id, now=START),
    "replay all": lambda actor, endpoint_id, _: service.replay_dead(
        actor=actor, endpoint_id=endpoint_id, since=None, now=START
    ),
}


@pytest.mark.parametrize("name", ATTEMPTS)
async def test_nobody_reaches_anothers_endpoint(receiver: Receiver, name: str):
    endpoint_id, delivery_id = await on_its_way()
    await deliver_all()
    with pytest.raises(NotFound):
        await ATTEMPTS[name](STRANGER, endpoint_id, delivery_id)
    with pytest.raises(Forbidden):
        await ATTEMPTS[name](MANAGER, endpoint_id, delivery_id)
    assert await queued(service.DELIVER) == []
    await ATTEMPTS[name](OWNER, endpoint_id, delivery_id)
    assert await fetchval("SELECT count(*) FROM webhook_endpoint") == 1
