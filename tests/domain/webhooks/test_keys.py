"""Endpoints belong to the key that set them up, unless the office's key or the clinic's owner asks."""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest

from domain.kernel.errors import NotFound
from domain.kernel.keyset import Window
from domain.staff.actor import Actor, ApiScope
from domain.staff.service import actor_of_api_key, create_api_key, renew_api_key
from domain.webhooks import queries, service
from domain.webhooks.errors import EventOutOfScope
from domain.webhooks.policy.events import EventType, subscribable
from tests.clinic import OWNER, START, Clinic
from tests.domain.webhooks.given import (
    PARTNER,
    PARTNER_ID,
    STRANGER,
    TILL,
    URL,
    Receiver,
    an_endpoint,
    deliver_all,
    delivery,
    spread_all,
    tell,
)

OTHER_TILL = replace(TILL, key_id=UUID(int=0xC6))


async def seen(actor: Actor) -> set[UUID]:
    """Return which endpoints a caller sees in the list, which is counted as well."""
    reach = queries.reach_of(actor)
    window = Window(queries.ENDPOINTS_NEWEST_FIRST, size=50)
    rows = await queries.page_of_endpoints(reach=reach, partner_id=None, window=window)
    assert await queries.count_endpoints(reach=reach, partner_id=None) == len(rows)
    found = {row["id"] for row in rows}
    assert set(await queries.endpoints_by_ids(ids=list(found), reach=reach)) == found
    return found


async def refused_everywhere(actor: Actor, endpoint_id: UUID, delivery_id: UUID) -> None:
    """See to it that an endpoint looks missing to a caller, whatever it asks."""
    for attempt in (
        service.update_endpoint(actor=actor, endpoint_id=endpoint_id, changes={"is_active": False}, now=START),
        service.update_endpoint(actor=actor, endpoint_id=endpoint_id, changes={"url": URL}, now=START),
        service.rotate_secret(actor=actor, endpoint_id=endpoint_id, overlap=timedelta(), now=START),
        service.send_test(actor=actor, endpoint_id=endpoint_id, now=START),
        service.replay_dead(actor=actor, endpoint_id=endpoint_id, since=None, now=START),
        service.replay_delivery(actor=actor, delivery_id=delivery_id, now=START),
        service.remove_endpoint(actor=actor, endpoint_id=endpoint_id, now=START),
    ):
        with pytest.raises(NotFound):
            await attempt


async def test_a_till_reaches_what_it_set_up_and_no_other_tills(receiver: Receiver, clinic: Clinic):
    own = (await an_endpoint(actor=TILL)).endpoint_id
    await tell()
    await spread_all()
    await deliver_all()
    delivery_id = (await delivery())["id"]
    others = (await an_endpoint(actor=OTHER_TILL)).endpoint_id
    offices = (await an_endpoint(actor=PARTNER)).endpoint_id
    await clinic.partner_of(PARTNER)
    given = (await an_endpoint(actor=OWNER, partner_id=PARTNER_ID)).endpoint_id
    assert await seen(TILL) == {own}
    assert await seen(OTHER_TILL) == {others}
    assert await seen(PARTNER) == await seen(OWNER) == {own, others, offices, given}
    assert await seen(STRANGER) == await seen(replace(TILL, id=STRANGER.id)) == set()
    for actor in (OTHER_TILL, STRANGER, replace(TILL, id=STRANGER.id)):
        await refused_everywhere(actor, own, delivery_id)
        assert await queries.deliveries_by_ids(ids=[delivery_id], reach=queries.reach_of(actor)) == {}
    for endpoint_id in (others, offices, given):
        await refused_everywhere(TILL, endpoint_id, UUID(int=1))
    for actor in (TILL, PARTNER, OWNER):
        await service.replay_delivery(actor=actor, delivery_id=delivery_id, now=START)
        await deliver_all()
        await service.update_endpoint(actor=actor, endpoint_id=own, changes={"url": f"{URL}/2"}, now=START)
        assert set(await queries.deliveries_by_ids(ids=[delivery_id], reach=queries.reach_of(actor))) == {delivery_id}
    await service.remove_endpoint(actor=TILL, endpoint_id=own, now=START)


SALES = {EventType.SALE_REPORTED, EventType.SALE_REVERSED}
CERTIFICATES = {EventType.CERTIFICATE_REDEEMED}
VOUCHERS = {EventType.VOUCHER_REDEEMED, EventType.VOUCHER_REDEMPTION_CANCELLED}
ABOUT = {
    ApiScope.VOUCHERS_CHECK: VOUCHERS,
    ApiScope.VOUCHERS_REDEEM: VOUCHERS,
    ApiScope.CERTIFICATES_CHECK: CERTIFICATES,
    ApiScope.CERTIFICATES_REDEEM: CERTIFICATES,
    ApiScope.SALES_REPORT: SALES,
    ApiScope.STATEMENTS_READ: set(subscribable(partner=True)),
    ApiScope.STOREFRONT: set(),
}


@pytest.mark.parametrize("scope", ApiScope)
async def test_a_key_subscribes_to_what_its_scopes_are_about(receiver: Receiver, scope: ApiScope):
    actor = replace(TILL, scopes=frozenset({scope}))
    assert set(service.subscribable_for(actor)) == ABOUT[scope]
    for event in subscribable(partner=True):
        if event in ABOUT[scope]:
            made = await an_endpoint(event, actor=actor)
            await service.remove_endpoint(actor=actor, endpoint_id=made.endpoint_id, now=START)
        else:
            with pytest.raises(EventOutOfScope) as refused:
                await an_endpoint(*ABOUT[scope], event, actor=actor)
            assert refused.value.field == ("events", str(len(ABOUT[scope])))


async def test_no_change_adds_what_a_key_may_not_hear_of(receiver: Receiver):
    made = await an_endpoint(actor=TILL)
    changes = {"events": ["sale.reversed", "statement.closed"]}
    with pytest.raises(EventOutOfScope) as refused:
        await service.update_endpoint(actor=TILL, endpoint_id=made.endpoint_id, changes=changes, now=START)
    assert refused.value.field == ("events", "1")
    await service.update_endpoint(actor=PARTNER, endpoint_id=made.endpoint_id, changes=changes, now=START)


async def test_a_renewed_key_takes_over_the_endpoints_of_the_old_one(receiver: Receiver, clinic: Clinic):
    partner_id = await clinic.partner()
    old = await create_api_key(
        actor=OWNER, name="till", scopes=[ApiScope.SALES_REPORT], partner_id=partner_id, now=START
    )
    key_id, keys = old.id, [old.key]
    for _ in range(2):
        renewed = await renew_api_key(actor=OWNER, key=key_id, overlap=timedelta(hours=1), now=START)
        key_id = renewed.new.id
        keys.append(renewed.new.key)
    actors = [await actor_of_api_key(key=key, now=START) for key in keys]
    tills = [actor for actor in actors if actor is not None]
    assert len(tills) == 3
    made = {(await an_endpoint(actor=till)).endpoint_id for till in tills}
    for till in tills:
        assert await seen(till) == made
    other = await clinic.partner_key(partner_id, ApiScope.SALES_REPORT)
    assert await seen(other) == set()
