from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.kernel.errors import AmountOutOfRange
from domain.kernel.money import MAX_AMOUNT_MINOR, bounded, format_minor, parse_amount, share_floor, spread, to_minor

WEIGHTS = st.lists(st.integers(0, 10**12), min_size=1, max_size=30)


@pytest.mark.parametrize(
    ("text", "minor"),
    [("0.01", 1), ("312.5", 312_50), ("312.50", 312_50), ("1", 1_00), ("007", 7_00), ("10000000.00", MAX_AMOUNT_MINOR)],
)
def test_an_amount_is_read_with_none_to_two_decimals(text: str, minor: int):
    assert parse_amount(text) == minor


@pytest.mark.parametrize(
    "text",
    ["0", "0.00", "-1", "-0.01", "10000000.01", "1" * 15, "1" * 16, "1.234", "1.", ".5", "", " 1", "1 ", "1\n", "+1",
     "1e2", "1e400", "NaN", "Infinity", "-Infinity", "1_000", "1,5", "1 000", "٣", "１", "1\x00", "0x1", "--1"],
)  # fmt: skip
def test_anything_else_is_refused_with_the_bounds(text: str):
    with pytest.raises(AmountOutOfRange) as refused:
        parse_amount(text)
    assert refused.value.params == {"minimum": "0.01", "maximum": "10000000.00"}
    assert refused.value.code == "AMOUNT_OUT_OF_RANGE"


@pytest.mark.parametrize(
    ("value", "minor"), [("-312.50", -312_50), ("0", 0), ("1E+3", 1000_00), ("99999999999", 99999999999_00)]
)
def test_a_decimal_becomes_minor_units_without_a_bound(value: str, minor: int):
    assert to_minor(Decimal(value)) == minor


@pytest.mark.parametrize(
    "value", ["NaN", "sNaN", "Infinity", "-Infinity", "0.001", "1E-3", "1E+400", "1E+999999", "1E-999999",
              "1.00000000000000000000000000001"]
)  # fmt: skip
def test_a_decimal_that_is_no_amount_is_refused(value: str):
    with pytest.raises(AmountOutOfRange):
        to_minor(Decimal(value))


def test_one_amount_lies_between_a_minor_unit_and_ten_million():
    assert bounded(1) == 1
    assert bounded(MAX_AMOUNT_MINOR) == MAX_AMOUNT_MINOR == 10_000_000_00
    for outside in (0, -1, MAX_AMOUNT_MINOR + 1):
        with pytest.raises(AmountOutOfRange) as refused:
            bounded(outside, field=("lines", "0", "unitPrice"))
        assert refused.value.field == ("lines", "0", "unitPrice")


@pytest.mark.parametrize(
    ("minor", "text"), [(0, "0.00"), (5, "0.05"), (312_50, "312.50"), (-1, "-0.01"), (-100_00, "-100.00")]
)
def test_an_amount_goes_out_with_the_currencys_digits(minor: int, text: str):
    assert format_minor(minor) == text


@given(st.integers(-(10**15), 10**15))
def test_an_amount_survives_going_out_and_coming_in(minor: int):
    assert to_minor(Decimal(format_minor(minor))) == minor


@given(st.integers(0, MAX_AMOUNT_MINOR), st.integers(0, 10_000))
def test_a_share_is_floored_to_a_minor_unit(minor: int, rate_bp: int):
    share = share_floor(minor, rate_bp)
    assert share * 10_000 <= minor * rate_bp < (share + 1) * 10_000


@given(st.integers(0, 10**12), WEIGHTS)
def test_spread_parts_add_up_and_stay_within_a_unit_of_their_share(total: int, weights: list[int]):
    whole = sum(weights)
    if not whole:
        weights, whole = [1], 1
    parts = spread(total, weights)
    assert sum(parts) == total
    assert all(abs(part * whole - total * weight) < whole for part, weight in zip(parts, weights, strict=True))
    assert all(part == 0 for part, weight in zip(parts, weights, strict=True) if weight == 0)


@given(st.data(), WEIGHTS)
def test_no_spread_part_exceeds_its_weight_while_the_total_does_not(data: st.DataObject, weights: list[int]):
    total = data.draw(st.integers(0, sum(weights)))
    assert all(0 <= part <= weight for part, weight in zip(spread(total, weights), weights, strict=True))


def test_the_largest_remainder_wins_and_the_earlier_part_at_a_tie():
    assert spread(10, [1, 1, 1]) == [4, 3, 3]
    assert spread(100, [1, 2, 4]) == [14, 29, 57]
    assert spread(2, [1, 1, 1]) == [1, 1, 0]
    assert spread(0, [3, 4]) == [0, 0]


def test_nothing_is_spread_over_nothing():
    assert spread(0, [0, 0]) == [0, 0]
    assert spread(0, []) == []
    with pytest.raises(ValueError, match="over nothing"):
        spread(1, [0, 0])
