from datetime import UTC, date, datetime, timedelta
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.kernel.clock import end_of_day, start_of_day
from domain.kernel.ids import new_id
from domain.ledger.policy import (
    CLINIC_KINDS,
    AccountState,
    Life,
    LotState,
    clinic_account,
    lifetime,
    revived,
    running_share,
    spending_order,
    take,
)

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
MOSCOW = "Europe/Moscow"


def lot(
    remaining: int = 100,
    *,
    until: date | None = date(2026, 9, 1),
    age_days: int = 0,
    reserved: int = 0,
    pending: bool = False,
    zone: str = MOSCOW,
) -> LotState:
    made = NOW - timedelta(days=age_days)
    lasting = Life(made.date(), until, zone)
    return LotState(
        id=new_id(), account_id=UUID(int=1), origin="CASHBACK", source_id=None, funder_id=None, contributor_id=None,
        parent_id=None, pending_transfer_id=uuid4() if pending else None, amount_minor=remaining,
        remaining_minor=remaining, reserved_minor=reserved, usable_from=lasting.usable_from,
        usable_at=lasting.usable_at, expires_on=until, expires_at=lasting.expires_at, time_zone=zone, created_at=made,
    )  # fmt: skip


def test_a_debit_takes_lots_by_expiry_then_age_and_those_without_an_end_last():
    endless, late = lot(until=None), lot(until=date(2027, 1, 1))
    younger, older = lot(until=date(2026, 5, 1), age_days=1), lot(until=date(2026, 5, 1), age_days=2)
    old_endless = lot(until=None, age_days=9)
    assert spending_order([endless, late, younger, older, old_endless], now=NOW) == [
        older, younger, late, old_endless, endless
    ]  # fmt: skip


def test_of_two_equal_ages_the_lot_made_first_gives_first():
    first, second = lot(), lot()
    assert spending_order([second, first], now=NOW) == [first, second]


def test_pending_expired_reserved_and_empty_lots_give_nothing():
    yesterday = lot(until=date(2026, 3, 1))
    assert spending_order([lot(pending=True), yesterday, lot(reserved=100), lot(0)], now=NOW) == []


def test_a_lot_is_usable_through_the_last_second_of_its_last_day():
    last_day = lot(until=date(2026, 3, 2))
    end = datetime(2026, 3, 2, 21, tzinfo=UTC)
    assert last_day.is_usable(end - timedelta(microseconds=1))
    assert not last_day.is_usable(end)
    assert last_day.is_expired(end)
    assert not lot(until=None).is_expired(end + timedelta(days=10_000))


def test_lots_give_in_order_until_the_amount_is_met():
    first, second, third = lot(30), lot(50, reserved=20), lot(100)
    assert take([first, second, third], 45) == [(first, 30), (second, 15)]
    assert take([first, second, third], 60) == [(first, 30), (second, 30)]
    assert take([first, lot(5, reserved=5), second], 40) == [(first, 30), (second, 10)]
    assert take([first], 100) == [(first, 30)]
    assert take([first], 0) == []
    assert take([], 10) == []


def test_a_credit_waits_by_local_dates_and_lives_by_calendar_months():
    made = lifetime(today=date(2026, 8, 17), waiting_days=14, months=6, time_zone=MOSCOW)
    assert made == Life(date(2026, 8, 31), date(2027, 2, 28), MOSCOW)
    assert made.usable_at == start_of_day(date(2026, 8, 31), MOSCOW) == datetime(2026, 8, 30, 21, tzinfo=UTC)
    assert made.expires_at == end_of_day(date(2027, 2, 28), MOSCOW) == datetime(2027, 2, 28, 21, tzinfo=UTC)
    assert Life(date(2026, 1, 1), None, MOSCOW).expires_at is None


def test_a_credit_may_live_by_days_from_the_first_on_which_it_can_be_used():
    made = lifetime(today=date(2026, 8, 17), waiting_days=14, months=6, days=30, time_zone=MOSCOW)
    assert made == Life(date(2026, 8, 31), date(2026, 9, 30), MOSCOW)


def test_a_credit_in_another_zone_begins_at_that_zones_midnight():
    assert lifetime(today=date(2026, 3, 2), waiting_days=0, months=1, time_zone="Asia/Novosibirsk").usable_at == (
        datetime(2026, 3, 1, 17, tzinfo=UTC)
    )


@pytest.mark.parametrize(
    ("ends", "revived_to"),
    [
        (date(2026, 2, 1), date(2026, 3, 16)),
        (date(2026, 3, 15), date(2026, 3, 16)),
        (date(2026, 3, 16), date(2026, 3, 16)),
        (date(2026, 3, 17), date(2026, 3, 17)),
        (None, None),
    ],
)
def test_returned_bonuses_live_14_days_at_least(ends: date | None, revived_to: date | None):
    assert revived(ends, today=date(2026, 3, 2)) == revived_to


@given(st.integers(0, 10**9), st.lists(st.integers(1, 10**8), min_size=1, max_size=20))
def test_shares_of_the_parts_add_up_to_the_whole_and_are_never_negative(whole: int, parts: list[int]):
    base, reached, done = sum(parts), 0, 0
    for part in parts:
        reached += part
        share = running_share(whole, reached, base, done)
        assert share >= 0
        done += share
        assert done == whole * reached // base
    assert done == whole


def test_a_share_is_nothing_while_more_was_done_than_is_due():
    assert running_share(100, 10, 100, 50) == 0


def test_the_clinics_accounts_have_the_same_ids_everywhere():
    made = {clinic_account(unit, kind) for unit in ("RUB", "UAH") for kind in CLINIC_KINDS}
    assert len(made) == 2 * len(CLINIC_KINDS)
    assert clinic_account("RUB", "expense") == UUID("464de2fd-30cc-5631-93d0-f969397e438e")


def test_an_account_remembers_what_was_added():
    account = AccountState(uuid4(), "patient", uuid4(), 10, 100, 5, 7)
    account.add("credits_posted", 20)
    account.add("credits_posted", 1)
    account.add("debits_pending", -5)
    assert (account.posted_minor, account.credits_posted) == (111, 121)
    assert account.added == {"credits_posted": 21, "debits_pending": -5}
    debt = AccountState(uuid4(), "debt", uuid4(), 30, 12, 0, 0)
    assert debt.owed_minor == 18
