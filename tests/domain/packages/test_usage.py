"""Entitlements: covered, used, given back, reserved, released; shared with the family."""

from datetime import date, timedelta
from uuid import UUID, uuid4

import asyncpg
import pytest

from domain.kernel.database import execute, fetchval
from domain.kernel.errors import Conflict, DomainError, NotFound
from domain.kernel.ids import new_id
from domain.packages import service
from domain.packages.errors import (
    EntitlementExhausted,
    NotInStatus,
    ReservationClosed,
    SubscriptionOver,
    TooEarly,
    VisitNotPossible,
)
from domain.packages.service import EntitlementDraft
from tests.clinic import DESK
from tests.domain.packages.given import Desk


def units(covers: list[service.Cover]) -> list[int]:
    return [cover.units for cover in covers]


async def join(desk: Desk, *patients: UUID) -> None:
    """Make the patients a family, the first one its head."""
    family = new_id()
    await execute(
        "INSERT INTO family (id, name, tier_policy, created_at) VALUES ($1, 'Семья', 'BEST_MEMBER', $2)",
        family,
        desk.clinic.now,
    )
    for number, patient in enumerate(patients):
        await execute(
            "INSERT INTO family_member (id, family_id, patient_id, kinship, is_head, is_guardian, shares_bonuses, "
            "joined_at) VALUES ($1, $2, $3, $4, $5, $5, false, $6)",
            new_id(),
            family,
            patient,
            "OTHER" if number else "SELF",
            number == 0,
            desk.clinic.now,
        )


async def test_a_quote_changes_nothing_and_a_use_counts(desk: Desk, anna: UUID):
    sold = await desk.sell(anna)
    (quoted,) = await desk.quote(anna, ("checkup", 1))
    assert (quoted.units, quoted.name, quoted.package_name) == (
        1, "Профилактический осмотр", "Годовой пакет профилактики",
    )  # fmt: skip
    assert quoted.subscription_id == sold
    assert quoted.entitlement_id == await desk.entitlement(sold)
    assert await desk.counted(sold) == (0, 0)
    assert units(await desk.use(anna, ("checkup", 1))) == [1]
    assert await desk.counted(sold) == (1, 0)
    assert await desk.log(sold) == ["USE"]


async def test_lines_are_covered_in_the_invoices_order_as_far_as_it_goes(desk: Desk, anna: UUID):
    package = await desk.make(await desk.group("consult", "checkup", quantity=3))
    sold = await desk.sell(anna, package)
    found = await desk.use(anna, ("hygiene", 1), ("checkup", 2), ("consult", 5))
    assert units(found) == [2, 1]
    assert await desk.counted(sold) == (3, 0)
    assert await desk.quote(anna, ("consult", 1)) == []


async def test_a_category_covers_all_its_services(desk: Desk, anna: UUID):
    package = await desk.make(EntitlementDraft("Любая гигиена", category="HYGIENE", quantity=2))
    await desk.sell(anna, package)
    assert units(await desk.quote(anna, ("hygiene", 1), ("checkup", 1))) == [1]


async def test_services_that_are_named_are_covered_alone(desk: Desk, anna: UUID):
    package = await desk.make(await desk.group("consult", category="HYGIENE"))
    await desk.sell(anna, package)
    assert await desk.quote(anna, ("hygiene", 1)) == []
    assert units(await desk.quote(anna, ("consult", 1))) == [1]


async def test_days_lie_between_two_uses(desk: Desk, anna: UUID):
    sold = await desk.sell(anna)
    assert units(await desk.use(anna, ("checkup", 2))) == [1]
    used_on = desk.today
    desk.clinic.wait(days=89)
    assert await desk.quote(anna, ("checkup", 1)) == []
    desk.clinic.wait(days=1)
    assert units(await desk.use(anna, ("checkup", 1))) == [1]
    assert await desk.counted(sold) == (2, 0)
    assert (await desk.states(sold))[0].last_used_on == used_on + timedelta(days=90)


async def test_what_ends_first_is_taken_first(desk: Desk, anna: UUID):
    long = await desk.sell(anna, await desk.make(await desk.group("checkup"), validity_months=12))
    short = await desk.sell(anna, await desk.make(await desk.group("checkup"), validity_months=1))
    found = await desk.use(anna, ("checkup", 3))
    assert [cover.subscription_id for cover in found] == [short, long]


async def test_a_subscription_counts_on_its_days_alone(desk: Desk, anna: UUID):
    package = await desk.make(await desk.group("checkup", quantity=9), validity_months=1)
    sold = await desk.sell(anna, package, starts_on=date(2026, 3, 10))
    for day, covered in ((9, []), (10, [1])):
        assert units(await desk.quote(anna, ("checkup", 1), today=date(2026, 3, day))) == covered
    assert units(await desk.quote(anna, ("checkup", 1), today=date(2026, 4, 9))) == [1]
    assert await desk.quote(anna, ("checkup", 1), today=date(2026, 4, 10)) == []
    assert (await desk.shown(sold))["status"] == "ACTIVE"
    desk.clinic.wait(days=39)
    assert (await desk.shown(sold))["status"] == "EXPIRED"


@pytest.mark.parametrize(("period", "days"), [("MONTH", 31), ("QUARTER", 92), ("YEAR", 365)])
async def test_each_period_has_its_own_units_and_nothing_rolls_over(desk: Desk, anna: UUID, period: str, days: int):
    package = await desk.make(await desk.group("checkup", quantity=2, period=period), validity_months=24)
    sold = await desk.sell(anna, package)
    assert units(await desk.use(anna, ("checkup", 1))) == [1]
    desk.clinic.wait(days=days - 1)
    assert units(await desk.quote(anna, ("checkup", 5))) == [1]
    desk.clinic.wait(days=1)
    assert units(await desk.use(anna, ("checkup", 5))) == [2]
    assert (await desk.counted(sold, number=0), await desk.counted(sold, number=1)) == ((1, 0), (2, 0))


async def test_a_refund_gives_units_back_where_they_were_used(desk: Desk, anna: UUID):
    package = await desk.make(await desk.group("checkup", quantity=3, period="MONTH"), validity_months=6)
    sold = await desk.sell(anna, package)
    invoice = new_id()
    await desk.use(anna, ("checkup", 3), invoice_id=invoice)
    desk.clinic.wait(days=40)
    await desk.use(anna, ("checkup", 1))
    entitlement = await desk.entitlement(sold)
    await desk.give_back(entitlement, 2, invoice)
    assert (await desk.counted(sold, number=0), await desk.counted(sold, number=1)) == ((1, 0), (1, 0))
    with pytest.raises(Conflict):
        await desk.give_back(entitlement, 2, invoice)
    await desk.give_back(entitlement, 1, invoice)
    assert await desk.log(sold) == ["USE", "USE", "RETURN", "RETURN"]


async def test_a_use_that_was_given_back_keeps_no_distance(desk: Desk, anna: UUID):
    sold = await desk.sell(anna)
    invoice = new_id()
    await desk.use(anna, ("checkup", 1), invoice_id=invoice)
    assert await desk.quote(anna, ("checkup", 1)) == []
    await desk.give_back(await desk.entitlement(sold), 1, invoice)
    assert units(await desk.quote(anna, ("checkup", 1))) == [1]


async def test_the_family_shares_common_counters(desk: Desk, anna: UUID):
    boris = (await desk.clinic.register("Борис")).patient_id
    shared = await desk.sell(anna)
    private = await desk.sell(anna, await desk.make(await desk.group("checkup", quantity=5)))
    assert await desk.quote(boris, ("consult", 1)) == []
    await join(desk, anna, boris)
    (cover,) = await desk.use(boris, ("consult", 1))
    assert cover.subscription_id == shared
    assert await desk.quote(anna, ("consult", 1)) == []
    assert [one.subscription_id for one in await desk.quote(boris, ("checkup", 9))] == [shared]
    assert {one.subscription_id for one in await desk.quote(anna, ("checkup", 9))} == {shared, private}


async def test_ones_own_comes_before_the_familys(desk: Desk, anna: UUID):
    boris = (await desk.clinic.register("Борис")).patient_id
    shared = await desk.sell(
        anna, await desk.make(await desk.group("checkup"), is_family_shareable=True, validity_months=1)
    )
    own = await desk.sell(boris, await desk.make(await desk.group("checkup"), validity_months=12))
    await join(desk, anna, boris)
    assert [one.subscription_id for one in await desk.quote(boris, ("checkup", 2))] == [own, shared]


async def test_who_left_the_family_uses_nothing_of_it(desk: Desk, anna: UUID):
    boris = (await desk.clinic.register("Борис")).patient_id
    await desk.sell(anna)
    await join(desk, anna, boris)
    await execute("UPDATE family_member SET left_at = $2 WHERE patient_id = $1", boris, desk.clinic.now)
    assert await desk.quote(boris, ("consult", 1)) == []


async def test_what_is_reserved_waits_for_its_patient(desk: Desk, anna: UUID):
    boris = (await desk.clinic.register("Борис")).patient_id
    sold = await desk.sell(anna)
    await join(desk, anna, boris)
    await desk.reserve(sold, boris, desk.today + timedelta(days=10), at=1)
    assert await desk.counted(sold, 1) == (0, 1)
    assert await desk.quote(anna, ("consult", 1)) == []
    assert units(await desk.use(boris, ("consult", 1))) == [1]
    assert await desk.counted(sold, 1) == (1, 0)
    assert await fetchval("SELECT status FROM entitlement_reservation") == "USED"
    assert await desk.log(sold) == ["RESERVE", "USE"]


async def test_a_reserved_unit_is_used_before_a_free_one(desk: Desk, anna: UUID):
    sold = await desk.sell(anna, await desk.make(await desk.group("checkup", quantity=3)))
    await desk.reserve(sold, anna, desk.today)
    await desk.use(anna, ("checkup", 2))
    assert await desk.counted(sold) == (2, 0)


async def test_a_reserved_subscription_is_taken_before_one_that_ends_earlier(desk: Desk, anna: UUID):
    later = await desk.sell(anna, await desk.make(await desk.group("checkup"), validity_months=12))
    await desk.sell(anna, await desk.make(await desk.group("checkup"), validity_months=1))
    await desk.reserve(later, anna, desk.today)
    assert [one.subscription_id for one in await desk.quote(anna, ("checkup", 1))] == [later]


async def test_a_booking_of_another_keeps_its_distance_from_a_visit(desk: Desk, anna: UUID):
    boris = (await desk.clinic.register("Борис")).patient_id
    sold = await desk.sell(anna)
    await join(desk, anna, boris)
    await desk.reserve(sold, boris, desk.today + timedelta(days=30))
    assert await desk.quote(anna, ("checkup", 1)) == []
    assert units(await desk.quote(boris, ("checkup", 1))) == [1]


async def test_a_release_gives_the_unit_free(desk: Desk, anna: UUID):
    sold = await desk.sell(anna)
    reservation = await desk.reserve(sold, anna, desk.today, at=1)
    with pytest.raises(EntitlementExhausted) as refused:
        await desk.reserve(sold, anna, desk.today, at=1)
    assert (refused.value.code, refused.value.field) == ("ENTITLEMENT_EXHAUSTED", ("entitlementId",))
    await service.release(actor=DESK, reservation_id=reservation, now=desk.clinic.now)
    assert await desk.counted(sold, 1) == (0, 0)
    with pytest.raises(ReservationClosed):
        await service.release(actor=DESK, reservation_id=reservation, now=desk.clinic.now)
    with pytest.raises(NotFound):
        await service.release(actor=DESK, reservation_id=new_id(), now=desk.clinic.now)
    assert await desk.log(sold) == ["RESERVE", "RELEASE"]


@pytest.mark.parametrize(
    ("days", "error", "code"),
    [
        (-1, VisitNotPossible, "INVALID"),
        (4, TooEarly, "TOO_EARLY"),
        (370, SubscriptionOver, "EXPIRED"),
        (95, TooEarly, "TOO_EARLY"),
    ],
)
async def test_a_booking_lies_on_a_day_of_the_subscription_far_from_other_visits(
    desk: Desk, anna: UUID, days: int, error: type[DomainError], code: str
):
    sold = await desk.sell(anna, starts_on=desk.today + timedelta(days=5))
    await desk.reserve(sold, anna, desk.today + timedelta(days=6))
    with pytest.raises(error) as refused:
        await desk.reserve(sold, anna, desk.today + timedelta(days=days))
    assert (refused.value.code, refused.value.field) == (code, ("visitOn",))
    await desk.reserve(sold, anna, desk.today + timedelta(days=96))


async def test_too_early_tells_the_first_possible_day(desk: Desk, anna: UUID):
    sold = await desk.sell(anna)
    await desk.use(anna, ("checkup", 1))
    with pytest.raises(TooEarly) as refused:
        await desk.reserve(sold, anna, desk.today + timedelta(days=1))
    assert refused.value.params["day"] == "2026-05-31"


async def test_only_who_may_use_it_has_it_reserved(desk: Desk, anna: UUID):
    boris = (await desk.clinic.register("Борис")).patient_id
    sold = await desk.sell(anna)
    for patient in (boris, new_id()):
        with pytest.raises(NotFound) as refused:
            await desk.reserve(sold, patient, desk.today)
        assert refused.value.field == ("patientId",)
    with pytest.raises(NotFound):
        await service.reserve(
            actor=DESK, entitlement_id=new_id(), patient_id=anna, visit_on=desk.today, key="k", now=desk.clinic.now
        )


async def test_the_same_key_reserves_once(desk: Desk, anna: UUID):
    sold = await desk.sell(anna)
    asked = {"entitlement_id": await desk.entitlement(sold, 1), "patient_id": anna, "visit_on": desk.today}
    key = str(uuid4())
    first = await service.reserve(actor=DESK, **asked, key=key, now=desk.clinic.now)
    assert await service.reserve(actor=DESK, **asked, key=key, now=desk.clinic.now) == first
    assert await desk.counted(sold, 1) == (0, 1)


async def test_what_was_missed_by_a_week_is_released(desk: Desk, anna: UUID):
    sold = await desk.sell(anna)
    await desk.reserve(sold, anna, desk.today, at=1)
    desk.clinic.wait(days=7)
    assert await service.release_missed(now=desk.clinic.now) == 0
    desk.clinic.wait(days=1)
    assert await service.release_missed(now=desk.clinic.now) == 1
    assert await desk.counted(sold, 1) == (0, 0)


async def test_a_cover_that_is_old_is_refused(desk: Desk, anna: UUID):
    await desk.sell(anna)
    quoted = await desk.quote(anna, ("consult", 1))
    await desk.use(anna, ("consult", 1))
    with pytest.raises(EntitlementExhausted):
        await service.consume(
            covers=quoted, patient_id=anna, invoice_id=new_id(), actor=DESK, today=desk.today, now=desk.clinic.now
        )


async def test_what_rests_or_was_cancelled_is_refused(desk: Desk, anna: UUID):
    sold = await desk.sell(anna)
    quoted = await desk.quote(anna, ("consult", 1))
    given = {"covers": quoted, "patient_id": anna, "invoice_id": new_id(), "actor": DESK, "now": desk.clinic.now}
    await desk.freeze(sold, desk.today, 3)
    with pytest.raises(NotInStatus) as refused:
        await service.consume(**given, today=desk.today)
    assert refused.value.code == "FORBIDDEN_FOR_STATUS"
    with pytest.raises(SubscriptionOver):
        await service.consume(**given, today=desk.today + timedelta(days=999))
    await desk.cancel(sold)
    with pytest.raises(NotInStatus):
        await service.consume(**given, today=desk.today)


async def test_the_database_refuses_more_than_there_is(desk: Desk, anna: UUID):
    sold = await desk.sell(anna)
    await desk.use(anna, ("consult", 1))
    for change in ("used = used + 1", "reserved = -1", "reserved = 1"):
        with pytest.raises(asyncpg.CheckViolationError):
            await execute(f"UPDATE entitlement_period SET {change}")
    for change in ("DELETE FROM entitlement_entry", "UPDATE entitlement_entry SET used = 2"):
        with pytest.raises(asyncpg.RestrictViolationError):
            await execute(change)
    assert await desk.counted(sold, 1) == (1, 0)
