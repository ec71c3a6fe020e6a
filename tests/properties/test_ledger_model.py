"""The ledger beside a plain model of it: random histories of one account, looked at whether or not the night ran."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from domain.kernel.clock import add_months, end_of_day, local_date, start_of_day
from domain.ledger.errors import InsufficientFunds
from domain.ledger.policy import Life
from domain.ledger.proofs import PROOFS, run
from domain.ledger.queries import Balance
from tests.domain.ledger.given import balance, claw_back, credit, new_account, settle, spend

ZONES = ("Europe/Moscow", "Asia/Novosibirsk", "Europe/Kyiv")
SOON_DAYS = 30


@dataclass
class ModelLot:
    """One credited amount."""

    left: int
    usable_at: datetime
    expires_on: date | None
    expires_at: datetime | None
    zone: str
    is_posted: bool = False


@dataclass
class Model:
    """What an account holds, told in the plainest way: everything that is due happens in the order of time."""

    lots: list[ModelLot] = field(default_factory=list)
    debt: int = 0

    def let_time_pass(self, now: datetime) -> None:
        for lot in sorted(self.lots, key=lambda each: each.usable_at):
            if not lot.is_posted and lot.usable_at <= now:
                self._post(lot)
        for lot in self.lots:
            if lot.expires_at is not None and lot.expires_at <= now:
                lot.left = 0

    def _post(self, lot: ModelLot) -> None:
        lot.is_posted = True
        paid = min(lot.left, self.debt)
        lot.left -= paid
        self.debt -= paid

    def credit(self, amount: int, life: Life, now: datetime) -> None:
        lot = ModelLot(amount, life.usable_at, life.expires_on, life.expires_at, life.time_zone)
        self.lots.append(lot)
        if lot.usable_at <= now:
            self._post(lot)

    def spending_order(self) -> list[ModelLot]:
        far = datetime(9999, 1, 1, tzinfo=UTC)
        return sorted((lot for lot in self.lots if lot.is_posted), key=lambda lot: lot.expires_at or far)

    def available(self) -> int:
        return sum(lot.left for lot in self.lots if lot.is_posted)

    def take(self, amount: int, lots: list[ModelLot]) -> int:
        for lot in lots:
            part = min(lot.left, amount)
            lot.left -= part
            amount -= part
        return amount

    def claw_back(self, amount: int, own: ModelLot) -> int:
        missing = self.take(self.take(amount, [own]), self.spending_order())
        self.debt += missing
        return missing

    def figures(self, now: datetime) -> Balance:
        soon = [
            lot
            for lot in self.lots
            if lot.is_posted and lot.left and lot.expires_on is not None
            and lot.expires_on <= local_date(now, lot.zone) + timedelta(days=SOON_DAYS)
        ]  # fmt: skip
        return Balance(
            available_minor=self.available(),
            pending_minor=sum(lot.left for lot in self.lots if not lot.is_posted),
            held_minor=0,
            debt_minor=self.debt,
            expiring_minor=sum(lot.left for lot in soon),
            expiring_on=min((lot.expires_on for lot in soon if lot.expires_on), default=None),
        )


STEP = st.one_of(
    st.tuples(
        st.just("credit"),
        st.integers(1, 1000),
        st.sampled_from([0, 0, 1, 2, 14]),
        st.sampled_from([None, 0, 1, 3, 20, 180]),
        st.sampled_from(ZONES),
    ),
    st.tuples(st.just("spend"), st.integers(1, 1500)),
    st.tuples(st.just("claw"), st.integers(1, 1500), st.integers(0, 10)),
    st.tuples(st.just("wait"), st.integers(1, 24 * 25)),
    st.tuples(st.just("night")),
)
STARTS = st.sampled_from(
    [
        datetime(2024, 2, 15, 17, 30, tzinfo=UTC),
        datetime(2026, 3, 20, 20, 59, 59, tzinfo=UTC),
        datetime(2026, 10, 15, 21, tzinfo=UTC),
        datetime(2026, 12, 25, 9, tzinfo=UTC),
    ]
)


def life_of(now: datetime, waiting: int, days: int | None, zone: str) -> Life:
    usable_from = local_date(now, zone) + timedelta(days=waiting)
    return Life(usable_from, None if days is None else usable_from + timedelta(days=days), zone)


async def play(owner: UUID, start: datetime, history: list[tuple[Any, ...]]) -> datetime:
    """Play a history on the model and on the ledger, compare the figures after each step, return when it ends."""
    model, lots, now = Model(), [], start
    for step in history:
        now += timedelta(hours=step[1]) if step[0] == "wait" else timedelta(seconds=1)
        model.let_time_pass(now)
        if step[0] == "credit":
            _, amount, waiting, days, zone = step
            life = life_of(now, waiting, days, zone)
            lots.append(await credit(owner, amount, life, now=now))
            model.credit(amount, life, now)
        elif step[0] == "spend" and step[1] > model.available():
            with pytest.raises(InsufficientFunds):
                await spend(owner, step[1], now=now)
        elif step[0] == "spend":
            await spend(owner, step[1], now=now)
            model.take(step[1], model.spending_order())
        elif step[0] == "claw" and lots:
            index = step[2] % len(lots)
            wanted = model.claw_back(step[1], model.lots[index])
            assert await claw_back(owner, step[1], [lots[index]], now=now) == wanted
        elif step[0] == "night":
            await settle(owner, now=now)
        assert await balance(owner, now=now, soon_days=SOON_DAYS) == model.figures(now)
    return now


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(start=STARTS, history=st.lists(STEP, min_size=1, max_size=14), ahead=st.integers(0, 24 * 60))
async def test_an_account_is_what_the_model_says_before_and_after_the_nights_work(
    db: str, start: datetime, history: list[tuple[Any, ...]], ahead: int
):
    owner = await new_account()
    now = await play(owner, start, history) + timedelta(hours=ahead)
    seen = await balance(owner, now=now, soon_days=SOON_DAYS)
    await settle(owner, now=now)
    assert await balance(owner, now=now, soon_days=SOON_DAYS) == seen
    assert [each for each in await run(proofs=PROOFS, now=now) if each.violations] == []


@given(st.dates(date(2000, 1, 1), date(2035, 12, 31)), st.integers(0, 60), st.integers(0, 36), st.sampled_from(ZONES))
def test_a_life_is_whole_local_days(today: date, waiting: int, months: int, zone: str):
    usable_from = today + timedelta(days=waiting)
    life = Life(usable_from, add_months(usable_from, months), zone)
    assert life.usable_at == start_of_day(usable_from, zone)
    assert life.expires_on is not None
    assert life.expires_at == end_of_day(life.expires_on, zone) > life.usable_at
