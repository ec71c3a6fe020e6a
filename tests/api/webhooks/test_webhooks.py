"""Webhooks through the API: set up by a partner's key, listed with their log, rotated, replayed, removed."""

from collections.abc import Iterator
from typing import Any

import orjson
import pytest

from api import ids, paging
from domain.kernel import sealing
from domain.kernel.ids import new_id
from domain.staff.actor import ANONYMOUS, Actor
from domain.webhooks import sending
from domain.webhooks.policy.events import EventType, subscribable
from domain.webhooks.policy.schedule import Outcome
from domain.webhooks.sending import Answer
from tests.api.client import DOCTOR, MARKETER, Api, nothing_changes
from tests.api.webhooks.operations import (
    CREATE,
    LIST,
    NODE,
    REGISTER,
    REMOVE,
    REPLAY,
    REPLAY_ALL,
    ROTATE,
    TEST,
    TYPES,
    UPDATE,
)
from tests.clinic import DESK, MANAGER, OWNER, Clinic
from tests.domain.webhooks.given import (
    BROKEN,
    DELIVERED,
    PARTNER,
    STRANGER,
    TILL,
    URL,
    Receiver,
    deliver_all,
    spread_all,
    tell,
)


@pytest.fixture
def receiver(clinic: Clinic) -> Receiver:
    sealing.configure(("a key for sealing",))
    paging.configure(b"a secret for cursors")
    made = Receiver()
    sending.configure(made)
    return made


@pytest.fixture(autouse=True)
def nobody_else(receiver: Receiver) -> Iterator[None]:
    yield
    sending.configure(Receiver())


async def registered(api: Api, actor: Actor = PARTNER, **more: Any) -> dict[str, Any]:
    form = {"url": URL, "events": ["sale.reported"], **more}
    return await api.done(CREATE, actor=actor, input=form)


async def heard(api: Api, *, times: int = 1) -> None:
    for _ in range(times):
        await tell()
    await spread_all()
    await deliver_all()


async def test_a_partners_system_registers_as_the_till_does(api: Api, receiver: Receiver, clinic: Clinic):
    till = await clinic.partner_key(await clinic.partner())
    assert till.id is not None
    form = {"url": URL, "events": ["sale.reported", "sale.reversed"], "partnerId": ids.encode("Partner", till.id)}
    made = await api(REGISTER, actor=till, input=form)
    assert made["userErrors"] == []
    assert ids.decode(made["endpointId"], "WebhookEndpoint")
    assert made["secret"].startswith("whsec_")


async def test_a_key_of_any_scope_registers_for_what_its_scopes_are_about(api: Api, receiver: Receiver, clinic: Clinic):
    partner_id = await clinic.partner()
    abouts = {
        "VOUCHERS_CHECK": "voucher.redeemed", "VOUCHERS_REDEEM": "voucher.redemption_cancelled",
        "CERTIFICATES_CHECK": "gift_certificate.redeemed", "CERTIFICATES_REDEEM": "gift_certificate.redeemed",
        "SALES_REPORT": "sale.reversed", "STATEMENTS_READ": "statement.closed",
    }  # fmt: skip
    made = {}
    for scope, event in abouts.items():
        till = await clinic.partner_key(partner_id, scope)
        made[scope] = await registered(api, till, events=[event])
        assert event in [row["name"] for row in await api(TYPES, actor=till)]
        seen = [row["id"] for row in (await api(LIST, actor=till))["nodes"]]
        assert seen == [made[scope]["endpointId"]] or (scope == "STATEMENTS_READ" and len(seen) == len(abouts))
        if scope != "STATEMENTS_READ":
            form = {"url": URL, "events": [event, "statement.closed"]}
            assert await api.refused(CREATE, actor=till, input=form) == ("INVALID", ["events", "1"])


async def test_another_keys_endpoint_looks_missing_to_a_till(api: Api, receiver: Receiver):
    own, offices = await registered(api, TILL), await registered(api)
    await heard(api)
    listed = await api(LIST, actor=TILL)
    assert ([row["id"] for row in listed["nodes"]], listed["totalCount"]) == ([own["endpointId"]], 1)
    nodes = (await api(LIST, actor=PARTNER))["nodes"]
    (delivery_id,) = [row["deliveries"]["nodes"][0]["id"] for row in nodes if row["id"] == offices["endpointId"]]
    for key in (offices["endpointId"], delivery_id):
        assert await api(NODE, actor=TILL, id=key) is None
    foreign = {"endpointId": offices["endpointId"]}
    for query, form in (
        (UPDATE, {**foreign, "isActive": False}), (REMOVE, foreign), (ROTATE, foreign), (TEST, foreign),
        (REPLAY_ALL, foreign), (REPLAY, {"deliveryId": delivery_id}),
    ):  # fmt: skip
        async with nothing_changes():
            assert (await api.refused(query, actor=TILL, input=form))[0] == "NOT_FOUND"


async def test_the_secret_is_told_once(api: Api, receiver: Receiver):
    made = await registered(api, description="Склад")
    endpoint = made["endpoint"]
    assert endpoint == {
        "id": made["endpointId"], "partnerId": ids.encode("Partner", PARTNER.id), "url": URL, "description": "Склад",
        "events": ["sale.reported"], "status": "ACTIVE", "stoppedReason": None, "stoppedAt": None,
        "oldSecretUntil": None, "failures": 0, "restsUntil": None, "lastDeliveredAt": None,
        "createdAt": endpoint["createdAt"],
    }  # fmt: skip
    listed = await api(LIST, actor=PARTNER)
    assert [row["id"] for row in listed["nodes"]] == [made["endpointId"]]
    assert made["secret"] not in str(listed)


@pytest.mark.parametrize(
    ("field", "form"),
    [
        ("url", {"url": "https://10.0.0.1/"}), ("url", {"url": "https://shop.com:22/"}),
        ("events", {"events": []}), ("events.0", {"events": ["invoice.completed"]}),
        ("events.1", {"events": ["voucher.redeemed", "invoice.completed"]}),
        ("events.1", {"events": ["voucher.redeemed", "voucher.redemed"]}),
        ("partnerId", {"partnerId": ids.encode("Partner", STRANGER.id)}), ("description", {"description": " "}),
    ],
)  # fmt: skip
async def test_what_does_not_fit_is_refused_where_it_stands(
    api: Api, receiver: Receiver, field: str, form: dict[str, Any]
):
    async with nothing_changes():
        _, told = await api.refused(CREATE, actor=PARTNER, input={"url": URL, "events": ["sale.reported"], **form})
    assert told == field.split(".")


async def test_an_address_that_is_none_is_no_url(api: Api, receiver: Receiver):
    for url in ("ftp://shop.com/", "shop.com", "https://user:password@shop.com/", "https://магазин.рф/"):
        form = {"url": url, "events": ["sale.reported"]}
        assert await api.error(CREATE, actor=PARTNER, input=form) == "BAD_USER_INPUT"


@pytest.mark.parametrize("actor", [ANONYMOUS, DESK, MANAGER, DOCTOR, MARKETER])
async def test_others_set_up_and_see_nothing(api: Api, receiver: Receiver, actor: Actor):
    made = await registered(api)
    expected = "UNAUTHENTICATED" if actor is ANONYMOUS else "FORBIDDEN"
    assert await api.error(CREATE, actor=actor, input={"url": URL, "events": ["sale.reported"]}) == expected
    assert await api.error(LIST, actor=actor) == expected
    assert await api.error(TYPES, actor=actor) == expected
    assert await api(NODE, actor=actor, id=made["endpointId"]) is None


async def test_partners_do_not_see_each_other_and_an_owner_sees_all(api: Api, receiver: Receiver):
    own = await registered(api)
    other = await registered(api, actor=STRANGER)
    clinics = await registered(api, actor=OWNER, events=["invoice.completed"])
    await heard(api)
    for actor, expected in ((PARTNER, [own]), (STRANGER, [other]), (OWNER, [clinics, other, own])):
        listed = await api(LIST, actor=actor)
        assert [row["id"] for row in listed["nodes"]] == [made["endpointId"] for made in expected]
        assert listed["totalCount"] == len(expected)
    only = await api(LIST, actor=OWNER, partnerId=ids.encode("Partner", PARTNER.id))
    assert [row["id"] for row in only["nodes"]] == [own["endpointId"]]
    delivery_id = only["nodes"][0]["deliveries"]["nodes"][0]["id"]
    for key in (own["endpointId"], delivery_id):
        assert await api(NODE, actor=STRANGER, id=key) is None
        assert await api(NODE, actor=PARTNER, id=key) == {"id": key}
    foreign = {"endpointId": own["endpointId"]}
    for query, form in (
        (UPDATE, {**foreign, "isActive": False}), (REMOVE, foreign), (ROTATE, foreign), (TEST, foreign),
        (REPLAY_ALL, foreign), (REPLAY, {"deliveryId": delivery_id}),
    ):  # fmt: skip
        async with nothing_changes():
            assert (await api.refused(query, actor=STRANGER, input=form))[0] == "NOT_FOUND"


async def test_the_log_tells_what_became_of_each_event(api: Api, receiver: Receiver):
    receiver.answers = [DELIVERED, BROKEN]
    made = await registered(api)
    await heard(api)
    await heard(api, times=2)
    (endpoint,) = (await api(LIST, actor=PARTNER))["nodes"]
    assert (endpoint["failures"], endpoint["deliveries"]["totalCount"]) == (2, 3)
    assert [row["status"] for row in endpoint["deliveries"]["nodes"]] == ["PENDING", "PENDING"]
    (endpoint,) = (await api(LIST, actor=PARTNER, status="DELIVERED"))["nodes"]
    assert endpoint["deliveries"]["totalCount"] == 1
    (row,) = endpoint["deliveries"]["nodes"]
    assert (row["eventId"], row["type"], row["attemptCount"]) == (
        receiver.notices[0].message_id, "sale.reported", 1,
    )  # fmt: skip
    assert orjson.loads(row["payload"])["data"]["orderReference"] == "A-1"
    (attempt,) = row["attempts"]
    assert (attempt["number"], attempt["outcome"], attempt["statusCode"]) == (1, "DELIVERED", 200)
    assert made["endpointId"] == endpoint["id"]


async def test_an_endpoint_is_changed_stopped_and_removed(api: Api, receiver: Receiver):
    made = await registered(api, description="Склад")
    key = {"endpointId": made["endpointId"]}
    changed = await api.done(
        UPDATE, actor=PARTNER, input={**key, "url": f"{URL}/2", "events": ["statement.closed"], "description": None}
    )
    found = changed["endpoint"]
    assert (found["url"], found["events"], found["description"]) == (f"{URL}/2", ["statement.closed"], None)
    stopped = await api.done(UPDATE, actor=PARTNER, input={**key, "isActive": False})
    assert (stopped["endpoint"]["status"], stopped["endpoint"]["stoppedReason"]) == ("STOPPED", "BY_HAND")
    assert await api.refused(TEST, actor=PARTNER, input=key) == ("CONFLICT", None)
    for name in ("url", "events", "isActive"):
        assert (await api.refused(UPDATE, actor=PARTNER, input={**key, name: None}))[1] == [name]
    await api.done(REMOVE, actor=PARTNER, input=key)
    assert (await api(LIST, actor=PARTNER))["nodes"] == []
    assert await api.refused(REMOVE, actor=PARTNER, input=key) == ("NOT_FOUND", ["endpointId"])


async def test_a_secret_is_rotated(api: Api, receiver: Receiver):
    made = await registered(api)
    form = {"endpointId": made["endpointId"]}
    rotated = await api.done(ROTATE, actor=PARTNER, input=form)
    assert rotated["secret"] != made["secret"]
    assert rotated["endpoint"]["oldSecretUntil"] is not None
    assert await api.refused(ROTATE, actor=PARTNER, input={**form, "overlapHours": 169}) == (
        "INVALID", ["overlapHours"],
    )  # fmt: skip
    await heard(api)
    assert len(receiver.notices[0].secrets) == 2
    api.clinic.wait(days=2)
    (endpoint,) = (await api(LIST, actor=PARTNER))["nodes"]
    assert endpoint["oldSecretUntil"] is None


async def test_a_test_event_is_sent(api: Api, receiver: Receiver):
    made = await registered(api)
    told = await api.done(TEST, actor=PARTNER, input={"endpointId": made["endpointId"]})
    await spread_all()
    await deliver_all()
    assert [notice.message_id for notice in receiver.notices] == [told["eventId"]]


async def test_events_are_replayed(api: Api, receiver: Receiver):
    receiver.answers = [Answer(Outcome.GONE, 410)]
    made = await registered(api)
    await heard(api, times=2)
    key = {"endpointId": made["endpointId"]}
    (endpoint,) = (await api(LIST, actor=PARTNER, status="DEAD"))["nodes"]
    assert (endpoint["status"], endpoint["stoppedReason"]) == ("STOPPED", "GONE")
    await api.done(UPDATE, actor=PARTNER, input={**key, "isActive": True})
    receiver.answers = [DELIVERED]
    newest, oldest = endpoint["deliveries"]["nodes"]
    replayed = (await api.done(REPLAY, actor=PARTNER, input={"deliveryId": newest["id"]}))["delivery"]
    assert (replayed["status"], replayed["eventId"]) == ("PENDING", newest["eventId"])
    assert await api.refused(REPLAY, actor=PARTNER, input={"deliveryId": newest["id"]}) == ("CONFLICT", None)
    assert (await api.done(REPLAY_ALL, actor=PARTNER, input=key))["replayed"] == 1
    await deliver_all()
    (endpoint,) = (await api(LIST, actor=PARTNER, status="DELIVERED"))["nodes"]
    assert endpoint["deliveries"]["totalCount"] == 2
    assert {notice.message_id for notice in receiver.notices} == {newest["eventId"], oldest["eventId"]}


async def test_the_catalogue_can_be_read(api: Api, receiver: Receiver):
    for actor in (OWNER, PARTNER):
        told = await api(TYPES, actor=actor)
        assert [row["name"] for row in told] == [str(event) for event in subscribable(partner=actor is PARTNER)]
    (sale,) = [row for row in told if row["name"] == EventType.SALE_REPORTED]
    assert {"name": "credited", "kind": "AMOUNT", "description": "The bonuses that were credited."} in sale["fields"]


async def test_pages_go_through_all_endpoints(api: Api, receiver: Receiver):
    made = [(await registered(api))["endpointId"] for _ in range(3)]
    first = await api(LIST, actor=PARTNER, first=2)
    rest = await api(LIST, actor=PARTNER, first=2, after=first["pageInfo"]["endCursor"])
    assert [row["id"] for row in first["nodes"] + rest["nodes"]] == made[::-1]


async def test_ids_of_nothing_are_not_found(api: Api, receiver: Receiver):
    key = ids.encode("WebhookEndpoint", new_id())
    assert await api.refused(ROTATE, actor=OWNER, input={"endpointId": key}) == ("NOT_FOUND", ["endpointId"])
    assert await api.refused(UPDATE, actor=OWNER, input={"endpointId": key, "url": URL}) == (
        "NOT_FOUND", ["endpointId"],
    )  # fmt: skip
    missing = ids.encode("WebhookDelivery", new_id())
    assert await api.refused(REPLAY, actor=OWNER, input={"deliveryId": missing}) == ("NOT_FOUND", ["deliveryId"])
