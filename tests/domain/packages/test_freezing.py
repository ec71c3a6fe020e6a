"""Freezes: the end moves, benefits rest, days come back."""

from datetime import date, timedelta
from uuid import UUID

import pytest

from domain.kernel.errors import DomainError, NumberOutOfRange
from domain.packages import service
from domain.packages.errors import (
    BookingsInTheWay,
    FreezeLimit,
    FreezeNotPossible,
    NotInStatus,
)
from tests.clinic import DESK
from tests.domain.packages.given import Desk

LAST = date(2027, 3, 1)


async def test_a_freeze_moves_the_end_and_rests(desk: Desk, anna: UUID):
    sold = await desk.sell(anna)
    await desk.freeze(sold, desk.today, 14)
    shown = await desk.shown(sold)
    assert (shown["status"], shown["ends_on"]) == ("FROZEN", LAST + timedelta(days=14))
    assert await desk.quote(anna, ("consult", 1)) == []
    desk.clinic.wait(days=13)
    assert await desk.quote(anna, ("consult", 1)) == []
    desk.clinic.wait(days=1)
    assert (await desk.shown(sold))["status"] == "ACTIVE"
    assert len(await desk.quote(anna, ("consult", 1))) == 1


async def test_a_freeze_may_begin_later(desk: Desk, anna: UUID):
    sold = await desk.sell(anna)
    await desk.freeze(sold, desk.today + timedelta(days=5), 60)
    assert (await desk.shown(sold))["status"] == "ACTIVE"
    assert len(await desk.quote(anna, ("consult", 1))) == 1
    desk.clinic.wait(days=5)
    assert (await desk.shown(sold))["status"] == "FROZEN"


async def test_a_year_has_its_days_of_freeze(desk: Desk, anna: UUID):
    package = await desk.make(await desk.group("checkup"), validity_months=24, max_freeze_days=30)
    sold = await desk.sell(anna, package)
    await desk.freeze(sold, desk.today + timedelta(days=350), 25)
    with pytest.raises(FreezeLimit) as refused:
        await desk.freeze(sold, desk.today, 6)
    assert (refused.value.code, refused.value.field, refused.value.params) == ("CAP_REACHED", ("days",), {"left": 5})
    await desk.freeze(sold, desk.today, 5)
    with pytest.raises(FreezeLimit):
        await desk.freeze(sold, desk.today + timedelta(days=10), 1)
    await desk.freeze(sold, date(2027, 4, 1), 30)
    assert (await desk.row(sold))["ends_on"] == date(2028, 3, 1) + timedelta(days=60)


async def test_a_package_without_freeze_days_never_rests(desk: Desk, anna: UUID):
    sold = await desk.sell(anna, await desk.make(await desk.group("checkup")))
    with pytest.raises(FreezeLimit):
        await desk.freeze(sold, desk.today, 1)


@pytest.mark.parametrize(
    ("offset", "days", "error"),
    [
        (-1, 5, FreezeNotPossible),
        (370, 5, FreezeNotPossible),
        (12, 5, FreezeNotPossible),
        (8, 3, FreezeNotPossible),
        (0, 0, NumberOutOfRange),
        (0, -5, NumberOutOfRange),
        (0, 367, NumberOutOfRange),
    ],
)
async def test_a_freeze_lies_ahead_within_the_subscription_and_beside_others(
    desk: Desk, anna: UUID, offset: int, days: int, error: type[DomainError]
):
    sold = await desk.sell(anna)
    await desk.freeze(sold, desk.today + timedelta(days=10), 5)
    with pytest.raises(error) as refused:
        await desk.freeze(sold, desk.today + timedelta(days=offset), days)
    assert refused.value.code == "INVALID"


async def test_an_early_end_returns_the_days(desk: Desk, anna: UUID):
    sold = await desk.sell(anna)
    await desk.freeze(sold, desk.today, 60)
    desk.clinic.wait(days=20)
    await desk.unfreeze(sold)
    shown = await desk.shown(sold)
    assert (shown["status"], shown["ends_on"]) == ("ACTIVE", LAST + timedelta(days=20))
    assert shown["freezes"] == [{"starts_on": date(2026, 3, 2), "ends_on": date(2026, 3, 21)}]
    assert len(await desk.quote(anna, ("consult", 1))) == 1
    await desk.freeze(sold, desk.today, 40)
    with pytest.raises(FreezeLimit):
        await desk.freeze(sold, desk.today + timedelta(days=50), 1)


async def test_a_freeze_that_has_not_begun_is_taken_back_whole(desk: Desk, anna: UUID):
    sold = await desk.sell(anna)
    await desk.freeze(sold, desk.today + timedelta(days=3), 60)
    await desk.unfreeze(sold)
    shown = await desk.shown(sold)
    assert (shown["ends_on"], shown["freezes"]) == (LAST, [])
    await desk.freeze(sold, desk.today, 60)
    with pytest.raises(FreezeNotPossible):
        await desk.freeze(sold, desk.today, 1)
    await desk.unfreeze(sold)
    with pytest.raises(NotInStatus):
        await desk.unfreeze(sold)


async def test_a_booking_for_a_day_of_rest_is_released_first(desk: Desk, anna: UUID):
    sold = await desk.sell(anna)
    await desk.reserve(sold, anna, desk.today + timedelta(days=10))
    for first in (8, 10):
        with pytest.raises(BookingsInTheWay) as refused:
            await desk.freeze(sold, desk.today + timedelta(days=first), 3)
        assert (refused.value.code, refused.value.params) == ("CONFLICT", {"day": "2026-03-12"})
    await desk.freeze(sold, desk.today + timedelta(days=11), 3)


async def test_bookings_before_and_after_a_freeze_stay(desk: Desk, anna: UUID):
    sold = await desk.sell(anna)
    await desk.reserve(sold, anna, desk.today + timedelta(days=2))
    await desk.reserve(sold, anna, desk.today + timedelta(days=20), at=2)
    await desk.freeze(sold, desk.today + timedelta(days=5), 14)
    desk.clinic.wait(days=6)
    await desk.unfreeze(sold)
    assert (await desk.row(sold))["ends_on"] == LAST + timedelta(days=1)
    desk.clinic.wait(days=14)
    assert len(await desk.use(anna, ("hygiene", 1))) == 1


async def test_a_booking_whose_period_would_shift_is_released_first(desk: Desk, anna: UUID):
    package = await desk.make(await desk.group("checkup", period="MONTH"), validity_months=2, max_freeze_days=30)
    sold = await desk.sell(anna, package)
    await desk.reserve(sold, anna, date(2026, 4, 3))
    with pytest.raises(BookingsInTheWay) as refused:
        await desk.freeze(sold, desk.today, 3)
    assert refused.value.params == {"day": "2026-04-03"}
    await desk.freeze(sold, desk.today, 1)
    with pytest.raises(BookingsInTheWay):
        await desk.freeze(sold, desk.today + timedelta(days=5), 1)


async def test_a_booking_shifts_into_no_other_period_when_a_freeze_ends_early(desk: Desk, anna: UUID):
    package = await desk.make(await desk.group("checkup", period="MONTH"), validity_months=2, max_freeze_days=30)
    sold = await desk.sell(anna, package)
    await desk.freeze(sold, desk.today, 10)
    await desk.reserve(sold, anna, date(2026, 4, 5))
    desk.clinic.wait(days=2)
    with pytest.raises(BookingsInTheWay) as refused:
        await desk.unfreeze(sold)
    assert refused.value.params == {"day": "2026-04-05"}
    desk.clinic.wait(days=4)
    await desk.unfreeze(sold)


async def test_a_booking_after_the_new_end_is_released_before_a_freeze_ends_early(desk: Desk, anna: UUID):
    sold = await desk.sell(anna)
    await desk.freeze(sold, desk.today, 10)
    booked = await desk.reserve(sold, anna, LAST + timedelta(days=5))
    with pytest.raises(BookingsInTheWay):
        await desk.unfreeze(sold)
    await service.release(actor=DESK, reservation_id=booked, now=desk.clinic.now)
    await desk.reserve(sold, anna, LAST)
    await desk.unfreeze(sold)


async def test_days_of_freeze_do_not_count_in_a_period(desk: Desk, anna: UUID):
    package = await desk.make(await desk.group("checkup", period="MONTH"), validity_months=2, max_freeze_days=30)
    sold = await desk.sell(anna, package)
    await desk.use(anna, ("checkup", 1))
    await desk.freeze(sold, desk.today + timedelta(days=1), 30)
    desk.clinic.wait(days=60)
    assert await desk.quote(anna, ("checkup", 1)) == []
    desk.clinic.wait(days=1)
    assert len(await desk.use(anna, ("checkup", 1))) == 1
    desk.clinic.wait(days=29)
    assert await desk.quote(anna, ("checkup", 1)) == []
    assert (await desk.row(sold))["ends_on"] == date(2026, 5, 31)


async def test_what_has_ended_does_not_rest(desk: Desk, anna: UUID):
    sold = await desk.sell(anna)
    await desk.cancel(sold)
    for work in (lambda: desk.freeze(sold, desk.today, 1), lambda: desk.unfreeze(sold)):
        with pytest.raises(NotInStatus):
            await work()
    over = await desk.sell(anna)
    desk.clinic.wait(days=400)
    with pytest.raises(NotInStatus) as refused:
        await desk.freeze(over, desk.today, 1)
    assert refused.value.params == {"status": "EXPIRED"}
