"""Packages through the API: the catalogue, sales, bookings, freezes, renewals, cancellations, and what is refused."""

from typing import Any
from uuid import UUID, uuid4

import pytest
import pytest_asyncio

from api import ids
from domain.kernel.database import fetchval
from domain.staff.actor import ANONYMOUS
from tests.api.client import MISSING, Api, patient
from tests.api.packages.given import cancelling, freezing, package_id, reserving, selling, service_id, sold
from tests.api.packages.operations import (
    CANCEL,
    CATALOGUE,
    CREATE,
    FREEZE,
    LIST,
    MY_LOYALTY,
    OF_PATIENT,
    READ,
    REFETCH_MANY,
    RELEASE,
    RESERVE,
    RETIRE,
    SELL,
    SET_RENEWAL,
    UNFREEZE,
    UPDATE,
)
from tests.clinic import MANAGER, Clinic
from tests.statements import statements


@pytest_asyncio.fixture(loop_scope="session")
async def anna(clinic: Clinic) -> UUID:
    """Give a patient."""
    return (await clinic.register("Анна")).patient_id


async def test_anybody_reads_the_catalogue(api: Api):
    page = await api(CATALOGUE, actor=ANONYMOUS)
    (package,) = page["nodes"]
    assert package == {
        "id": await package_id(),
        "name": "Годовой пакет профилактики",
        "description": "Два осмотра, профессиональная гигиена и консультация в течение года",
        "price": {"amount": "9900.00", "currencyCode": "RUB"},
        "validityMonths": 12,
        "isFamilyShareable": True,
        "maxFreezeDays": 60,
        "entitlements": [
            {"category": "DIAGNOSTICS", "name": "Профилактический осмотр", "quantity": 2, "minimumIntervalDays": 90},
            {"category": "CONSULTATION", "name": "Консультация", "quantity": 1, "minimumIntervalDays": 0},
            {"category": "HYGIENE", "name": "Профессиональная гигиена", "quantity": 1, "minimumIntervalDays": 0},
        ],
    }
    assert (page["totalCount"], page["pageInfo"]["hasNextPage"]) == (1, False)


async def test_a_page_has_at_most_a_hundred(api: Api):
    assert await api.error("{ packages(first: 101) { totalCount } }", actor=ANONYMOUS) == "BAD_USER_INPUT"
    assert (await api("{ packages(first: 100) { totalCount } }", actor=ANONYMOUS))["totalCount"] == 1


async def test_a_sale_is_told_as_the_desk_asks(api: Api, anna: UUID):
    payload = await api.done(SELL, input=await selling(anna, renewal="REMINDER", startsOn="2026-03-05"))
    subscription = payload["subscription"]
    assert [one.pop("id")[:4] for one in subscription["entitlements"]] == ["SEN_"] * 3
    assert subscription.pop("id").startswith("SUB_")
    assert subscription == {
        "status": "ACTIVE",
        "startsOn": "2026-03-05",
        "endsOn": "2027-03-04",
        "renewal": "REMINDER",
        "package": {"id": await package_id(), "name": "Годовой пакет профилактики"},
        "entitlements": [
            {"name": "Профилактический осмотр", "category": "DIAGNOSTICS", "total": 2, "remaining": 2},
            {"name": "Консультация", "category": "CONSULTATION", "total": 1, "remaining": 1},
            {"name": "Профессиональная гигиена", "category": "HYGIENE", "total": 1, "remaining": 1},
        ],
    }


@pytest.mark.parametrize(
    ("changes", "refusal"),
    [
        ({"paid": "9900.01"}, ("AMOUNT_OUT_OF_RANGE", ["paid"])),
        ({"paid": "9899.99"}, ("APPROVAL_REQUIRED", ["paid"])),
        ({"paid": "-1"}, ("AMOUNT_OUT_OF_RANGE", ["paid"])),
        ({"startsOn": "2026-03-01"}, ("INVALID", ["startsOn"])),
        ({"startsOn": "2027-03-03"}, ("INVALID", ["startsOn"])),
        ({"renewal": "AUTOMATIC"}, ("INVALID", ["renewal"])),
        ({"mandateReference": "m"}, ("INVALID", ["mandateReference"])),
        ({"patientId": ids.encode("Patient", MISSING)}, ("NOT_FOUND", ["patientId"])),
        ({"packageId": ids.encode("Package", MISSING)}, ("NOT_FOUND", ["packageId"])),
        ({"idempotencyKey": ""}, ("INVALID", ["idempotencyKey"])),
    ],
)
async def test_a_wrong_sale_is_a_user_error(
    api: Api, anna: UUID, changes: dict[str, Any], refusal: tuple[str, list[str]]
):
    assert await api.refused(SELL, input=await selling(anna, **changes)) == refusal
    assert await fetchval("SELECT count(*) FROM package_subscription") == 0


@pytest.mark.parametrize("paid", ["1.234", "NaN", "", "1e400", 5])
async def test_what_is_no_amount_is_bad_input(api: Api, anna: UUID, paid: Any):
    assert await api.error(SELL, input=await selling(anna, paid=paid)) in (
        "BAD_USER_INPUT",
        "GRAPHQL_VALIDATION_FAILED",
    )


async def test_an_id_of_another_type_is_bad_input(api: Api, anna: UUID):
    wanted = await selling(anna, packageId=ids.encode("Patient", anna))
    assert await api.error(SELL, input=wanted) == "BAD_USER_INPUT"


async def test_a_sale_is_an_advance_and_a_gift_is_not(api: Api, anna: UUID):
    query = SELL.replace("subscription {", "fiscalHint subscription {", 1)
    assert (await api.done(query, input=await selling(anna)))["fiscalHint"] == "ADVANCE"
    assert (await api.done(query, actor=MANAGER, input=await selling(anna, paid="0")))["fiscalHint"] == "NONE"


async def test_the_same_key_gives_the_same_subscription(api: Api, anna: UUID):
    wanted = await selling(anna)
    first = await api.done(SELL, input=wanted)
    assert await api.done(SELL, input=wanted) == first
    assert await api.refused(SELL, input={**wanted, "renewal": "REMINDER"}) == (
        "IDEMPOTENCY_KEY_REUSED", ["idempotencyKey"],
    )  # fmt: skip
    assert await fetchval("SELECT count(*) FROM package_subscription") == 1


async def test_a_booking_is_reserved_used_at_the_checkout_and_told(api: Api, clinic: Clinic, anna: UUID):
    subscription = await sold(api, anna)
    payload = await api.done(RESERVE, input=reserving(subscription, anna))
    assert payload["reservation"]["visitOn"] == "2026-03-10"
    assert payload["reservation"]["patient"] == {"id": ids.encode("Patient", anna)}
    assert payload["entitlement"] == {
        "id": subscription["entitlements"][0]["id"],
        "remaining": 1,
        "reserved": 1,
        "nextAvailableOn": "2026-03-02",
    }
    (node,) = await api(REFETCH_MANY, ids=[subscription["id"]])
    assert node["subscriptionStatus"] == "ACTIVE"
    assert [(one["remaining"], one["reserved"]) for one in node["entitlements"]] == [(1, 1), (1, 0), (1, 0)]
    clinic.wait(days=8)
    await clinic.complete(await clinic.open(anna, "checkup"))
    (shown,) = (await api(MY_LOYALTY, actor=patient(anna)))["patient"]["subscriptions"]["nodes"]
    first = shown["entitlements"][0]
    assert (first["total"], first["used"], first["reserved"], first["remaining"]) == (2, 1, 0, 1)
    assert first["nextAvailableOn"] == "2026-06-08"


async def test_everything_of_a_subscription_is_read(api: Api, anna: UUID):
    subscription = await sold(api, anna, paid="9000", actor=MANAGER)
    reservation = (await api.done(RESERVE, input=reserving(subscription, anna)))["reservation"]
    await api.done(RELEASE, input={"reservationId": reservation["id"]})
    await api.done(FREEZE, input=freezing(subscription, "2026-04-01"))
    shown = await api(READ, id=subscription["id"])
    assert (shown["price"], shown["paid"], shown["refunded"]) == ({"amount": "9900.00"}, {"amount": "9000.00"}, None)
    assert shown["freezes"] == [{"startsOn": "2026-04-01", "endsOn": "2026-04-05"}]
    assert shown["patient"]["firstName"] == "Анна"
    assert shown["package"]["entitlements"][0] == {"period": "TOTAL", "services": [{"code": "checkup"}]}
    first = shown["entitlements"][0]
    assert (first["period"], first["unitValue"], first["services"]) == (
        "TOTAL", {"amount": "1038.47"}, [{"code": "checkup"}],
    )  # fmt: skip
    assert first["reservations"]["totalCount"] == 1
    assert first["reservations"]["nodes"][0]["status"] == "RELEASED"
    assert [(one["kind"], one["unitsReserved"]) for one in first["entries"]["nodes"]] == [
        ("RELEASE", -1),
        ("RESERVE", 1),
    ]
    assert (await api(READ, id=reservation["id"]))["id"] == reservation["id"]
    assert (await api(READ, id=first["id"]))["id"] == first["id"]
    assert (await api(READ, id=await package_id()))["id"] == await package_id()


@pytest.mark.parametrize(
    ("at", "visit_on", "refusal"),
    [
        (0, "2026-03-01", ("INVALID", ["visitOn"])),
        (0, "2026-03-20", ("TOO_EARLY", ["visitOn"])),
        (1, "2026-03-20", ("ENTITLEMENT_EXHAUSTED", ["entitlementId"])),
        (2, "2027-03-07", ("EXPIRED", ["visitOn"])),
        (2, "2026-04-03", ("FORBIDDEN_FOR_STATUS", ["visitOn"])),
    ],
)
async def test_a_booking_that_cannot_be_is_a_user_error(
    api: Api, anna: UUID, at: int, visit_on: str, refusal: tuple[str, list[str]]
):
    subscription = await sold(api, anna)
    for number in (0, 1):
        await api.done(RESERVE, input=reserving(subscription, anna, number))
    await api.done(FREEZE, input=freezing(subscription, "2026-04-01"))
    assert await api.refused(RESERVE, input=reserving(subscription, anna, at, visit_on)) == refusal


async def test_a_release_twice_is_a_user_error(api: Api, anna: UUID):
    subscription = await sold(api, anna)
    reservation = (await api.done(RESERVE, input=reserving(subscription, anna)))["reservation"]
    released = await api.done(RELEASE, input={"reservationId": reservation["id"]})
    assert (released["reservation"]["status"], released["entitlement"]["remaining"]) == ("RELEASED", 2)
    wanted = {"reservationId": reservation["id"]}
    assert await api.refused(RELEASE, input=wanted) == ("FORBIDDEN_FOR_STATUS", ["reservationId"])
    missing = {"reservationId": ids.encode("EntitlementReservation", MISSING)}
    assert await api.refused(RELEASE, input=missing) == ("NOT_FOUND", ["reservationId"])


async def test_a_freeze_moves_the_end_and_comes_back(api: Api, clinic: Clinic, anna: UUID):
    subscription = await sold(api, anna)
    frozen = (await api.done(FREEZE, input=freezing(subscription, days=60)))["subscription"]
    assert frozen == {"id": subscription["id"], "status": "FROZEN", "endsOn": "2027-04-30", "renewsOn": None}
    clinic.wait(days=10)
    thawed = (await api.done(UNFREEZE, input={"subscriptionId": subscription["id"]}))["subscription"]
    assert (thawed["status"], thawed["endsOn"]) == ("ACTIVE", "2027-03-11")
    assert await api.refused(UNFREEZE, input={"subscriptionId": subscription["id"]}) == (
        "FORBIDDEN_FOR_STATUS", ["subscriptionId"],
    )  # fmt: skip


@pytest.mark.parametrize(
    ("first", "days", "refusal"),
    [
        ("2026-03-02", 61, ("CAP_REACHED", ["days"])),
        ("2026-03-02", 0, ("INVALID", ["days"])),
        ("2026-03-01", 1, ("INVALID", ["from"])),
        ("2027-03-02", 1, ("INVALID", ["from"])),
        ("2026-03-08", 3, ("CONFLICT", ["subscriptionId"])),
    ],
)
async def test_a_freeze_that_cannot_be_is_a_user_error(
    api: Api, anna: UUID, first: str, days: int, refusal: tuple[str, list[str]]
):
    subscription = await sold(api, anna)
    await api.done(RESERVE, input=reserving(subscription, anna))
    assert await api.refused(FREEZE, input=freezing(subscription, first, days)) == refusal


async def test_a_cancellation_refunds_what_was_not_used(api: Api, clinic: Clinic, anna: UUID):
    subscription = await sold(api, anna)
    await clinic.complete(await clinic.open(anna, "hygiene"))
    query = CANCEL.replace("refunded {", "fiscalHint refunded {")
    wanted = cancelling(subscription)
    payload = await api.done(query, actor=MANAGER, input=wanted)
    assert payload["refunded"] == {"amount": "3712.50"}
    assert payload["fiscalHint"] == "ADVANCE"
    assert payload["subscription"] == {"id": subscription["id"], "status": "CANCELLED"}
    assert await api.done(query, actor=MANAGER, input=wanted) == payload
    assert await api.refused(CANCEL, actor=MANAGER, input=cancelling(subscription)) == (
        "FORBIDDEN_FOR_STATUS", ["subscriptionId"],
    )  # fmt: skip
    shown = await api(READ, id=subscription["id"])
    assert shown["refunded"] == {"amount": "3712.50"}
    assert {one["remaining"] for one in shown["entitlements"]} == {0}
    assert {one["nextAvailableOn"] for one in shown["entitlements"]} == {None}


async def test_what_a_refund_gives_back_to_a_cancelled_subscription_is_paid_by_cancelling_again(
    api: Api, clinic: Clinic, anna: UUID
):
    subscription = await sold(api, anna)
    assert (await api(READ, id=subscription["id"]))["refundable"] is None
    visit = await clinic.open(anna, "hygiene")
    await clinic.complete(visit)
    await api.done(CANCEL, actor=MANAGER, input=cancelling(subscription))
    assert (await api(READ, id=subscription["id"]))["refundable"] == {"amount": "0.00"}
    await clinic.refund(visit)
    shown = await api(READ, id=subscription["id"])
    assert (shown["refunded"], shown["refundable"]) == ({"amount": "3712.50"}, {"amount": "6187.50"})
    payload = await api.done(CANCEL, actor=MANAGER, input=cancelling(subscription))
    assert payload["refunded"] == {"amount": "6187.50"}
    shown = await api(READ, id=subscription["id"])
    assert (shown["refunded"], shown["refundable"]) == ({"amount": "9900.00"}, {"amount": "0.00"})


async def test_a_cancellation_that_refunds_nothing_prints_nothing(api: Api, anna: UUID):
    subscription = await sold(api, anna, paid="0", actor=MANAGER)
    query = CANCEL.replace("refunded {", "fiscalHint refunded {")
    payload = await api.done(query, actor=MANAGER, input=cancelling(subscription))
    assert (payload["refunded"], payload["fiscalHint"]) == ({"amount": "0.00"}, "NONE")
    assert await api.refused(CANCEL, actor=MANAGER, input=cancelling(subscription, reason="")) == (
        "INVALID",
        ["reason"],
    )


async def test_a_renewal_is_set_by_desk_and_patient(api: Api, anna: UUID):
    subscription = await sold(api, anna)
    for actor, renewal in ((None, "REMINDER"), (patient(anna), "OFF")):
        given = {"actor": actor} if actor else {}
        wanted = {"subscriptionId": subscription["id"], "renewal": renewal}
        payload = await api.done(SET_RENEWAL, **given, input=wanted)
        assert payload["subscription"] == {"id": subscription["id"], "renewal": renewal, "renewsOn": None}
    wanted = {"subscriptionId": subscription["id"], "renewal": "AUTOMATIC"}
    assert await api.refused(SET_RENEWAL, input=wanted) == ("INVALID", ["renewal"])
    assert await api.refused(SET_RENEWAL, actor=patient(anna), input=wanted) == ("INVALID", ["renewal"])


async def test_the_catalogue_is_changed_by_hand(api: Api, anna: UUID):
    subscription = await sold(api, anna)
    wanted = {
        "code": "white",
        "name": "Белая улыбка",
        "price": "30000",
        "entitlements": [
            {"name": "Отбеливание", "serviceIds": [await service_id("whitening")]},
            {"name": "Гигиена", "category": "HYGIENE", "quantity": 1, "period": "QUARTER", "minimumIntervalDays": 30},
        ],
    }
    made = (await api.done(CREATE, actor=MANAGER, input=wanted))["package"]
    assert {key: made[key] for key in ("code", "price", "validityMonths", "refundBasis", "isActive")} == {
        "code": "white", "price": {"amount": "30000.00"}, "validityMonths": 12, "refundBasis": "PACKAGE",
        "isActive": True,
    }  # fmt: skip
    assert made["entitlements"] == [
        {"name": "Отбеливание", "category": "WHITENING", "quantity": 1, "period": "TOTAL", "minimumIntervalDays": 0,
         "services": [{"code": "whitening"}]},
        {"name": "Гигиена", "category": "HYGIENE", "quantity": 1, "period": "QUARTER", "minimumIntervalDays": 30,
         "services": []},
    ]  # fmt: skip
    assert await api.refused(CREATE, actor=MANAGER, input=wanted) == ("ALREADY_EXISTS", ["code"])
    changes = {"packageId": made["id"], "price": "25000", "description": "Что внутри", "refundBasis": "LIST"}
    changed = (await api.done(UPDATE, actor=MANAGER, input=changes))["package"]
    assert (changed["price"], changed["description"], changed["name"]) == (
        {"amount": "25000.00"}, "Что внутри", "Белая улыбка",
    )  # fmt: skip
    assert changed["entitlements"] == made["entitlements"]
    cleared = await api.done(UPDATE, actor=MANAGER, input={"packageId": made["id"], "description": None})
    assert cleared["package"]["description"] is None
    entitlements = [{"name": "Всё", "category": "OTHER", "quantity": 0}]
    assert await api.refused(UPDATE, actor=MANAGER, input={"packageId": made["id"], "entitlements": entitlements}) == (
        "INVALID", ["entitlements", "0", "quantity"],
    )  # fmt: skip
    retired = (await api.done(RETIRE, actor=MANAGER, input={"packageId": await package_id()}))["package"]
    assert retired["isActive"] is False
    assert [one["name"] for one in (await api(CATALOGUE))["nodes"]] == ["Белая улыбка"]
    assert await api.refused(SELL, input=await selling(anna)) == ("FORBIDDEN_FOR_STATUS", ["packageId"])
    assert (await api(READ, id=subscription["id"]))["package"]["isActive"] is False
    missing = {"packageId": ids.encode("Package", MISSING)}
    for query in (UPDATE, RETIRE):
        assert await api.refused(query, actor=MANAGER, input=missing) == ("NOT_FOUND", ["packageId"])


async def test_lists_are_paged_without_gaps(api: Api, anna: UUID):
    wanted = [(await sold(api, anna))["id"] for _ in range(5)]
    found, after = [], None
    for _ in range(3):
        page = (await api(OF_PATIENT, id=ids.encode("Patient", anna), first=2, after=after))["subscriptions"]
        found += [one["id"] for one in page["nodes"]]
        after = page["pageInfo"]["endCursor"]
        assert page["totalCount"] == 5
    assert found == wanted[::-1]
    assert page["pageInfo"]["hasNextPage"] is False
    for number in range(3):
        entitlements = [{"name": "А", "category": "OTHER"}]
        made = {"code": f"p{number}", "name": f"П{number}", "price": "1", "entitlements": entitlements}
        await api.done(CREATE, actor=MANAGER, input=made)
    first = await api(CATALOGUE, first=3)
    second = await api(CATALOGUE, first=3, after=first["pageInfo"]["endCursor"])
    names = [one["name"] for one in first["nodes"] + second["nodes"]]
    assert names == ["Годовой пакет профилактики", "П0", "П1", "П2"]


async def test_refusals_speak_the_callers_language(api: Api, anna: UUID):
    wanted = await selling(anna, paid="1", idempotencyKey=str(uuid4()))
    payload = await api(SELL, input=wanted, locale="ru")
    assert "9900.00" in payload["userErrors"][0]["message"]


async def test_the_desk_lists_what_was_sold_by_what_it_is_today(api: Api, clinic: Clinic, anna: UUID):
    running, resting, over, ended = [await sold(api, anna) for _ in range(4)]
    entitlements = [{"name": "А", "category": "OTHER"}]
    made = {"code": "short", "name": "Месяц", "price": "1", "validityMonths": 1, "entitlements": entitlements}
    short = (await api.done(CREATE, actor=MANAGER, input=made))["package"]["id"]
    month = await sold(api, anna, packageId=short, paid="1")
    await api.done(FREEZE, input=freezing(resting, "2026-04-05", 20))
    await api.done(CANCEL, actor=MANAGER, input=cancelling(ended))
    clinic.now = clinic.now.replace(month=4, day=4, hour=21)  # the 5th in Moscow

    async def listed(**wanted: Any) -> list[str]:
        page = await api(LIST, filter=wanted)
        assert page["totalCount"] == len(page["nodes"])
        assert all(wanted.get("status") in (None, one["status"]) for one in page["nodes"])
        return [one["id"] for one in page["nodes"]]

    assert await listed() == [one["id"] for one in (month, ended, over, resting, running)]
    assert await listed(status="ACTIVE") == [over["id"], running["id"]]
    assert await listed(status="FROZEN") == [resting["id"]]
    assert await listed(status="EXPIRED") == [month["id"]]
    assert await listed(status="CANCELLED") == [ended["id"]]
    assert await listed(status="PAST_DUE") == []
    assert await listed(packageId=short) == [month["id"]]
    assert await listed(endsBefore="2026-04-02") == [month["id"]]
    assert await listed(endsBefore="2026-04-01") == []
    page = await api(LIST, first=2)
    rest = await api(LIST, first=5, after=page["pageInfo"]["endCursor"])
    assert len(rest["nodes"]) == 3


async def test_lists_cost_the_same_for_one_and_for_many(api: Api, clinic: Clinic, anna: UUID):
    async def cost(query: str, **variables: Any) -> int:
        await api(query, **variables)
        async with statements() as found:
            await api(query, **variables)
        return len(found)

    async def costs() -> list[int]:
        card = ids.encode("Patient", anna)
        return [await cost(OF_PATIENT, id=card), await cost(CATALOGUE), await cost(LIST)]

    await api.done(RESERVE, input=reserving(await sold(api, anna), anna))
    await clinic.complete(await clinic.open(anna, "hygiene"))
    first = await costs()
    for number in range(4):
        subscription = await sold(api, anna)
        await api.done(RESERVE, input=reserving(subscription, anna))
        await api.done(FREEZE, input=freezing(subscription, "2026-05-01"))
        entitlements = [{"name": "А", "category": "OTHER"}]
        made = {"code": f"p{number}", "name": "П", "price": "1", "entitlements": entitlements}
        await api.done(CREATE, actor=MANAGER, input=made)
    await clinic.complete(await clinic.open(anna, "consult", "hygiene"))
    assert len((await api(OF_PATIENT, id=ids.encode("Patient", anna)))["subscriptions"]["nodes"]) == 5
    assert await costs() == first
