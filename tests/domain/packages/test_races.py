"""Several at once on connections of their own: the last unit is used once, whoever comes."""

import asyncio
from collections import Counter
from collections.abc import Awaitable
from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest

from domain.kernel.database import fetch, fetchval, run_in_transaction
from domain.kernel.errors import DomainError
from domain.kernel.ids import new_id
from domain.packages import service
from tests.clinic import DESK, MANAGER
from tests.domain.packages.given import Desk
from tests.domain.packages.test_usage import join

AT_ONCE = 8


async def outcomes(*work: Awaitable[Any]) -> Counter[str]:
    """Return what came of work that runs at once: `done`, or the code of the refusal."""
    found = await asyncio.gather(*work, return_exceptions=True)
    for one in found:
        if isinstance(one, BaseException) and not isinstance(one, DomainError):
            raise one
    return Counter(one.code if isinstance(one, DomainError) else "done" for one in found)


async def test_the_last_unit_is_used_once(desk: Desk, anna: UUID):
    sold = await desk.sell(anna)
    found = await asyncio.gather(*(desk.use(anna, ("consult", 1)) for _ in range(AT_ONCE)))
    assert sorted(len(covers) for covers in found) == [0] * (AT_ONCE - 1) + [1]
    assert await desk.counted(sold, 1) == (1, 0)


async def test_the_last_unit_of_one_quote_is_used_once(desk: Desk, anna: UUID):
    sold = await desk.sell(anna)
    quoted = await desk.quote(anna, ("consult", 1))
    given = {"covers": quoted, "patient_id": anna, "actor": DESK, "today": desk.today, "now": desk.clinic.now}
    found = await outcomes(*(service.consume(**given, invoice_id=new_id()) for _ in range(AT_ONCE)))
    assert found == {"done": 1, "ENTITLEMENT_EXHAUSTED": AT_ONCE - 1}
    assert await desk.counted(sold, 1) == (1, 0)


async def test_the_last_unit_is_reserved_once(desk: Desk, anna: UUID):
    sold = await desk.sell(anna)
    found = await outcomes(*(desk.reserve(sold, anna, desk.today, at=1) for _ in range(AT_ONCE)))
    assert found == {"done": 1, "ENTITLEMENT_EXHAUSTED": AT_ONCE - 1}


async def test_two_of_a_family_use_the_last_unit_once(desk: Desk, anna: UUID):
    boris = (await desk.clinic.register("Борис")).patient_id
    sold = await desk.sell(anna)
    await join(desk, anna, boris)
    found = await asyncio.gather(*(desk.use(who, ("consult", 1)) for who in (anna, boris) * 4))
    assert sum(len(covers) for covers in found) == 1
    assert await desk.counted(sold, 1) == (1, 0)


async def test_a_reservation_is_closed_once(desk: Desk, anna: UUID):
    sold = await desk.sell(anna)
    reservation = await desk.reserve(sold, anna, desk.today, at=1)
    release = {"actor": DESK, "reservation_id": reservation, "now": desk.clinic.now}
    found = await outcomes(
        *(service.release(**release) for _ in range(4)), *(desk.use(anna, ("consult", 1)) for _ in range(4))
    )
    assert found["done"] in (4, 5)
    assert await desk.counted(sold, 1) == (1, 0)
    assert len(await fetch("SELECT FROM entitlement_reservation WHERE status = 'OPEN'")) == 0


async def test_a_use_beside_a_cancellation_is_refunded_or_refused(desk: Desk, anna: UUID):
    for _ in range(5):
        sold = await desk.sell(anna, await desk.make(await desk.group("checkup"), price_minor=100))
        cancel = {"actor": MANAGER, "subscription_id": sold, "reason": "x", "now": desk.clinic.now}
        await asyncio.gather(desk.use(anna, ("checkup", 1)), service.cancel(**cancel, key=str(uuid4())))
        used, refunded_minor = await desk.counted(sold), (await desk.row(sold))["refunded_minor"]
        assert (used, refunded_minor) in (((1, 0), 0), ((0, 0), 100))


async def test_a_freeze_beside_a_booking_leaves_one_of_them(desk: Desk, anna: UUID):
    for _ in range(5):
        sold = await desk.sell(anna)
        day = desk.today + timedelta(days=3)
        found = await outcomes(desk.freeze(sold, day, 5), desk.reserve(sold, anna, day))
        assert found["done"] == 1
        assert set(found) <= {"done", "CONFLICT", "FORBIDDEN_FOR_STATUS"}


async def test_the_year_of_freezes_is_not_overdrawn(desk: Desk, anna: UUID):
    sold = await desk.sell(anna)
    days = [desk.today + timedelta(days=30 * number) for number in range(AT_ONCE)]
    found = await outcomes(*(desk.freeze(sold, day, 20) for day in days))
    assert found == {"done": 3, "CAP_REACHED": AT_ONCE - 3}


async def test_the_same_key_at_once_sells_once(desk: Desk, anna: UUID):
    key = str(uuid4())
    found = await asyncio.gather(*(desk.sell(anna, key=key) for _ in range(AT_ONCE)))
    assert len(set(found)) == 1
    assert await fetchval("SELECT count(*) FROM package_subscription") == 1


async def test_visits_over_two_subscriptions_wait_for_each_other_in_one_order(desk: Desk, anna: UUID):
    boris = (await desk.clinic.register("Борис")).patient_id
    terms = {"is_family_shareable": True, "price_minor": 100}
    first = await desk.sell(anna, await desk.make(await desk.group("checkup", quantity=20), **terms))
    second = await desk.sell(boris, await desk.make(await desk.group("checkup", quantity=20), **terms))
    await join(desk, anna, boris)
    await asyncio.gather(*(desk.use(who, ("checkup", 5)) for who in (anna, boris) * 4))
    assert (await desk.counted(first), await desk.counted(second)) == ((20, 0), (20, 0))


async def test_a_checkout_that_fails_uses_nothing(desk: Desk, anna: UUID):
    sold = await desk.sell(anna)

    async def work() -> None:
        await desk.use(anna, ("consult", 1))
        raise LookupError

    with pytest.raises(LookupError):
        await run_in_transaction(work)
    assert await desk.counted(sold, 1) == (0, 0)
