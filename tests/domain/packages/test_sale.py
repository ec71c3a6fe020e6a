"""Selling packages: terms are fixed, what was paid, the first day."""

from datetime import date, timedelta
from uuid import UUID, uuid4

import pytest

from domain.kernel.database import fetch, fetchval
from domain.kernel.errors import AmountOutOfRange, Forbidden, IdempotencyKeyReused, NotFound
from domain.kernel.ids import new_id
from domain.packages import service
from domain.packages.errors import (
    DiscountNeedsManager,
    MandateOutOfPlace,
    NoPaymentGateway,
    PackageRetired,
    PaidTooMuch,
    StartNotPossible,
)
from domain.packages.service import EntitlementDraft
from domain.staff.actor import Actor, ActorKind, StaffRole
from tests.clinic import MANAGER
from tests.domain.packages.given import Desk


async def test_a_sale_copies_the_terms(desk: Desk, anna: UUID):
    sold = await desk.shown(await desk.sell(anna))
    assert (sold["status"], sold["starts_on"], sold["ends_on"]) == ("ACTIVE", date(2026, 3, 2), date(2027, 3, 1))
    assert (sold["price_minor"], sold["paid_minor"], sold["renewal"], sold["renews_on"]) == (
        990_000,
        990_000,
        "OFF",
        None,
    )
    rows = await fetch("SELECT name, quantity, list_minor, unit_minor FROM subscription_entitlement ORDER BY position")
    assert [tuple(row) for row in rows] == [
        ("Профилактический осмотр", 2, 120_000, 114_231),
        ("Консультация", 1, 150_000, 142_789),
        ("Профессиональная гигиена", 1, 650_000, 618_750),
    ]
    assert await fetchval("SELECT count(*) FROM audit_event WHERE action = 'package.subscribe'") == 1


async def test_what_was_sold_stays_when_the_catalogue_changes(desk: Desk, anna: UUID):
    sold = await desk.sell(anna)
    before = (await desk.row(sold), await desk.states(sold))
    await service.update_package(
        actor=MANAGER,
        package_id=await desk.package(),
        changes={
            "price_minor": 1_00,
            "name": "Другой",
            "validity_months": 1,
            "entitlements": (EntitlementDraft("Всё", category="OTHER"),),
        },
        now=desk.clinic.now,
    )
    await service.retire_package(actor=MANAGER, package_id=await desk.package(), now=desk.clinic.now)
    assert (await desk.row(sold), await desk.states(sold)) == before
    with pytest.raises(PackageRetired):
        await desk.sell(anna)


@pytest.mark.parametrize(("paid_minor", "error"), [(990_001, PaidTooMuch), (-1, AmountOutOfRange)])
async def test_nobody_pays_more_than_the_price_or_less_than_nothing(
    desk: Desk, anna: UUID, paid_minor: int, error: type
):
    with pytest.raises(error) as refused:
        await desk.sell(anna, paid_minor=paid_minor, actor=MANAGER)
    assert refused.value.field == ("paid",)
    assert refused.value.code == "AMOUNT_OUT_OF_RANGE"


async def test_a_discount_is_a_managers(desk: Desk, anna: UUID):
    with pytest.raises(DiscountNeedsManager) as refused:
        await desk.sell(anna, paid_minor=989_999)
    assert (refused.value.code, refused.value.field) == ("APPROVAL_REQUIRED", ("paid",))
    for paid_minor in (989_999, 0):
        sold = await desk.sell(anna, paid_minor=paid_minor, actor=MANAGER)
        assert (await desk.row(sold))["paid_minor"] == paid_minor
        assert await desk.cancel(sold) == paid_minor


@pytest.mark.parametrize(
    ("starts_on", "is_possible"),
    [(date(2026, 3, 1), False), (date(2026, 3, 2), True), (date(2027, 3, 2), True), (date(2027, 3, 3), False)],
)
async def test_the_first_day_lies_between_today_and_a_year_from_now(
    desk: Desk, anna: UUID, starts_on: date, is_possible: bool
):
    if is_possible:
        assert (await desk.row(await desk.sell(anna, starts_on=starts_on)))["starts_on"] == starts_on
        return
    with pytest.raises(StartNotPossible) as refused:
        await desk.sell(anna, starts_on=starts_on)
    assert refused.value.field == ("startsOn",)


async def test_today_is_the_date_at_the_patients_branch(desk: Desk):
    desk.clinic.now = desk.clinic.now.replace(hour=21, minute=30)  # half past midnight in Moscow
    anna = (await desk.clinic.register("Анна")).patient_id
    assert (await desk.row(await desk.sell(anna)))["starts_on"] == date(2026, 3, 3)


@pytest.mark.parametrize(
    ("starts_on", "months", "last"),
    [
        (date(2028, 2, 29), 12, date(2029, 2, 27)),
        (date(2027, 1, 31), 1, date(2027, 2, 27)),
        (date(2027, 2, 28), 12, date(2028, 2, 27)),
        (date(2026, 12, 31), 2, date(2027, 2, 27)),
        (date(2026, 10, 1), 1, date(2026, 10, 31)),
    ],
)
async def test_a_validity_is_in_calendar_months(desk: Desk, anna: UUID, starts_on: date, months: int, last: date):
    package = await desk.make(await desk.group("checkup"), validity_months=months)
    desk.clinic.now = desk.clinic.now.replace(year=starts_on.year, month=starts_on.month, day=starts_on.day)
    assert (await desk.row(await desk.sell(anna, package)))["ends_on"] == last


async def test_the_same_key_sells_once(desk: Desk, anna: UUID):
    key = str(uuid4())
    assert await desk.sell(anna, key=key) == await desk.sell(anna, key=key)
    assert await fetchval("SELECT count(*) FROM package_subscription") == 1
    with pytest.raises(IdempotencyKeyReused):
        await desk.sell(anna, key=key, renewal="REMINDER")


async def test_what_is_not_there_cannot_be_sold(desk: Desk, anna: UUID):
    with pytest.raises(NotFound) as refused:
        await desk.sell(new_id())
    assert refused.value.field == ("patientId",)
    sale = service.Sale(anna, new_id(), None, "OFF", 1)
    with pytest.raises(NotFound) as refused:
        await service.subscribe(actor=MANAGER, sale=sale, key="x", now=desk.clinic.now)
    assert refused.value.field == ("packageId",)


async def test_without_a_gateway_nothing_is_renewed_by_itself(desk: Desk, anna: UUID):
    with pytest.raises(NoPaymentGateway) as refused:
        await desk.sell(anna, renewal="AUTOMATIC", mandate_reference="m-1")
    assert refused.value.field == ("renewal",)
    with pytest.raises(MandateOutOfPlace):
        await desk.sell(anna, mandate_reference="m-1")
    assert await fetchval("SELECT count(*) FROM payment_mandate") == 0


async def test_a_doctor_sells_nothing(desk: Desk, anna: UUID):
    doctor = Actor(kind=ActorKind.STAFF, id=new_id(), role=StaffRole.DOCTOR)
    with pytest.raises(Forbidden):
        await desk.sell(anna, actor=doctor)


async def test_without_a_list_price_all_units_count_alike(desk: Desk, anna: UUID):
    package = await desk.make(
        EntitlementDraft("Любое", category="SURGERY", quantity=3), EntitlementDraft("Другое", category="OTHER"),
        price_minor=100,
    )  # fmt: skip
    sold = await desk.sell(anna, package)
    rows = await fetch("SELECT unit_minor FROM subscription_entitlement WHERE subscription_id = $1", sold)
    assert [row["unit_minor"] for row in rows] == [25, 25]
    assert desk.today + timedelta(days=364) == (await desk.row(sold))["ends_on"]
