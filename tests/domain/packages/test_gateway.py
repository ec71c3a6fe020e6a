"""Automatic renewals over real HTTP: a gateway that fails, is silent after it was paid, and comes back."""

from collections.abc import AsyncIterator
from uuid import UUID

import pytest_asyncio

from adapters.payments_http import HttpPayments
from domain.kernel.database import fetch, fetchval
from domain.packages import payments
from runtime import night
from tests.adapters.gateway import Gateway, reply
from tests.domain.packages.given import Desk


class Silent(Gateway):
    """Pays, and then says nothing, as often as it is told to."""

    silences: int = 0

    def _pay(self, key: str) -> bytes:
        answer = super()._pay(key)
        if self.silences:
            self.silences -= 1
            return b""
        return answer


@pytest_asyncio.fixture(loop_scope="session")
async def gateway() -> AsyncIterator[Silent]:
    """Give a gateway that the domain knows."""
    async with Silent() as running:
        payments.configure(HttpPayments(running.url, "s3cret", timeout_s=2))
        yield running
        payments.configure(None)


async def test_a_payment_whose_answer_was_lost_is_paid_once(desk: Desk, anna: UUID, gateway: Silent):
    sold = await desk.sell(anna, renewal="AUTOMATIC", mandate_reference="m-1")
    gateway.silences = 2
    gateway.answers = [reply(503, {}), None]
    desk.clinic.now = desk.clinic.now.replace(year=2027, month=3, day=2)
    for _ in range(4):
        report = await night.run(desk.clinic.now)
        assert (report.packages_renewed, report.payments_unanswered) == (0, 1)
    assert (await night.run(desk.clinic.now)).packages_renewed == 1
    assert len({request.headers["idempotency-key"] for request in gateway.requests}) == 1
    assert (len(gateway.requests), len(gateway.paid)) == (5, 1)
    assert await fetchval("SELECT payment_reference FROM renewal_charge") == "pay-1"
    assert await fetchval("SELECT count(*) FROM package_subscription WHERE renewed_from_id = $1", sold) == 1


async def test_refusals_over_http_are_tries(desk: Desk, anna: UUID, gateway: Silent):
    await desk.sell(anna, renewal="AUTOMATIC", mandate_reference="m-1")
    gateway.answers = [reply(200, {"status": "declined", "reason": "no money"})] * 3
    for day in (2, 5, 9):
        desk.clinic.now = desk.clinic.now.replace(year=2027, month=3, day=day)
        await night.run(desk.clinic.now)
    rows = await fetch("SELECT status, decline_reason FROM renewal_charge")
    assert [tuple(row) for row in rows] == [("DECLINED", "no money")] * 3
    assert await fetchval("SELECT status FROM package_subscription") == "EXPIRED"


async def test_the_night_ends_packages_and_releases_what_was_missed(desk: Desk, anna: UUID):
    sold = await desk.sell(anna)
    await desk.reserve(sold, anna, desk.today)
    await desk.sell(anna, renewal="REMINDER")
    desk.clinic.wait(days=10)
    assert (await night.run(desk.clinic.now)).reservations_released == 1
    desk.clinic.now = desk.clinic.now.replace(year=2027, month=2, day=20)
    assert (await night.run(desk.clinic.now)).patients_reminded == 1
    desk.clinic.now = desk.clinic.now.replace(month=3, day=2)
    report = await night.run(desk.clinic.now)
    assert (report.packages_expired, report.packages_renewed, report.patients_reminded) == (2, 0, 0)
