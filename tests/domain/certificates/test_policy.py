"""The rules of gift certificates without a database, and their secrets."""

from datetime import UTC, date, datetime, timedelta
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.certificates import policy, secrets
from domain.certificates.errors import PaidPart, PinForm, ReasonMissing
from domain.certificates.policy import BatchDraft, Limits, Status
from domain.kernel import secrecy
from domain.ledger import policy as ledger_policy

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
TODAY = NOW.date()
LIMITS = Limits(minimum_minor=50_000, maximum_minor=1_000_000, given_minor=10_000, life_months=12)
AMOUNTS = st.integers(min_value=0, max_value=10**9)


@pytest.fixture(autouse=True)
def keys() -> None:
    secrecy.configure(("a pepper for tests",))


@pytest.mark.parametrize("status", list(Status))
def test_a_status_by_date(status: Status):
    shown = policy.shown_status(status, expires_at=NOW, now=NOW)
    assert shown is (Status.EXPIRED if status in (Status.ACTIVE, Status.FROZEN) else status)
    for expires_at in (None, NOW + timedelta(microseconds=1)):
        assert policy.shown_status(status, expires_at=expires_at, now=NOW) is status


@given(taken=st.lists(AMOUNTS.flatmap(lambda a: st.tuples(st.just(a), st.integers(0, a))), max_size=6), data=st.data())
def test_returns_fill_the_last_lots_first_and_add_up(taken: list[tuple[int, int]], data: st.DataObject):
    left = [gave - returned for gave, returned in taken]
    amount = data.draw(st.integers(0, sum(left)))
    parts = ledger_policy.parts_to_return(taken, amount)
    assert sum(parts) == amount
    assert all(0 <= part <= most for part, most in zip(parts, left, strict=True))
    touched = [place for place, part in enumerate(parts) if part]
    assert all(parts[place] == left[place] for place in range(touched[0] + 1, len(parts))) if touched else not amount
    with pytest.raises(ValueError, match="cannot come back"):
        ledger_policy.parts_to_return(taken, sum(left) + 1)


@pytest.mark.parametrize("day", [date(2026, 1, 31), date(2028, 2, 29), date(2026, 12, 31)])
def test_a_usual_life_ends_on_the_same_day_or_at_the_months_end(day: date):
    ends_on = policy.last_day(None, today=day, limits=LIMITS)
    assert ends_on == date(day.year + 1, day.month, min(day.day, 28 if day.month == 2 else 31))


def test_a_return_gives_thirty_days_and_never_takes_any():
    assert policy.revived_until(None, today=TODAY) is None
    assert policy.revived_until(date(2026, 1, 1), today=TODAY) == date(2026, 4, 1)
    assert policy.revived_until(date(2026, 4, 2), today=TODAY) == date(2026, 4, 2)


def test_what_comes_back_where():
    frozen = {Status.FROZEN, Status.VOIDED, Status.REFUNDED}
    for status in Status:
        expected = Status.FROZEN if status in frozen else Status.ACTIVE
        assert policy.status_after_return(status) is expected


def test_the_order_of_spending():
    ids = [UUID(int=number) for number in range(4)]
    keyed = [(None, ids[0]), (NOW, ids[2]), (NOW, ids[1]), (NOW - timedelta(days=1), ids[3])]
    assert [each for _, each in sorted(keyed, key=lambda one: policy.spending_key(*one))] == [
        ids[3],
        ids[1],
        ids[2],
        ids[0],
    ]


def test_what_a_batch_costs_each():
    assert BatchDraft("CORPORATE", 500, 2).paid_each_minor == 500
    assert BatchDraft("COMPENSATION", 500, 2).paid_each_minor == 0
    assert BatchDraft("SOLD", 500, 2, paid_minor=400).paid_each_minor == 400


@given(value=st.integers(1, 10**9), paid=st.integers(-1, 10**9 + 1), kind=st.sampled_from(list(policy.Kind)))
def test_a_paid_part_fits_its_kind_and_value(value: int, paid: int, kind: policy.Kind):
    limits = Limits(minimum_minor=1, maximum_minor=10**9, given_minor=0, life_months=1)
    fits = 0 < paid <= value if kind in policy.PAID_KINDS else paid == 0
    if fits:
        policy.check_value(kind=kind, value_minor=value, paid_minor=paid, limits=limits)
    else:
        with pytest.raises(PaidPart):
            policy.check_value(kind=kind, value_minor=value, paid_minor=paid, limits=limits)


def test_a_delivery_before_the_last_day_to_somebody():
    policy.check_delivery(None, today=TODAY, ends_on=TODAY, is_reachable=False)
    policy.check_delivery(TODAY, today=TODAY, ends_on=TODAY, is_reachable=True)


def test_pins_and_reasons():
    policy.check_pin(None, is_sent=True)
    policy.check_pin("12345678", is_sent=False)
    with pytest.raises(PinForm):
        policy.check_pin("١٢٣٤", is_sent=False)
    assert policy.checked_reason(" lost ") == "lost"
    with pytest.raises(ReasonMissing):
        policy.checked_reason(" ")


def test_lists_show_the_last_characters_alone():
    assert policy.masked_code("7KDM").endswith("7KDM")
    assert len(policy.masked_code("7KDM")) < 10


def test_a_code_is_found_again_by_its_salt_under_any_key():
    salt, code = secrets.new_code()
    stored = secrets.code_hash(code)
    assert secrets.code_of(salt=salt, code_hash=stored) == code
    secrecy.configure(("newer", "a pepper for tests"))
    assert secrets.code_of(salt=salt, code_hash=stored) == code
    secrecy.configure(("newer",))
    assert secrets.code_of(salt=salt, code_hash=stored) is None


def test_codes_are_spread_over_the_whole_alphabet():
    made = [secrets.new_code()[1] for _ in range(400)]
    assert len(set(made)) == 400
    for place in range(policy.CODE_CHARACTERS - 1):
        assert len({code[place] for code in made}) == 32


def test_a_link_tells_whose_page_until_when_and_cannot_be_changed():
    certificate_id, until = uuid4(), NOW + timedelta(days=30)
    token = secrets.print_token(certificate_id=certificate_id, expires_at=until)
    assert secrets.opened(token) == (certificate_id, until)
    assert secrets.read_print_token(token=token, now=until - timedelta(seconds=1)) == certificate_id
    assert secrets.read_print_token(token=token, now=until) is None
    for place in range(len(token)):
        changed = token[:place] + ("A" if token[place] != "A" else "B") + token[place + 1 :]
        assert secrets.opened(changed) is None or changed[:-1] == token[:-1]
    assert len(token) < 64
    secrecy.configure(("another",))
    assert secrets.opened(token) is None


@given(text=st.text(max_size=80))
def test_whatever_is_no_link_opens_nothing(text: str):
    assert secrets.opened(text) is None
