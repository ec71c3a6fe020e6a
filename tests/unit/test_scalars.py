"""The scalars alone: what they accept, what they refuse, how they write."""

from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any

import pytest
from graphql import GraphQLError, GraphQLID, GraphQLScalarType, GraphQLString
from hypothesis import given
from hypothesis import strategies as st

from api import scalars


def refused(parse: Any, value: Any):
    with pytest.raises(GraphQLError) as caught:
        parse(value)
    return caught.value.extensions == {"code": "BAD_USER_INPUT"}


@pytest.mark.parametrize("text", ["0", "1.5", "-312.50", "000.10", "999999999999999.99"])
def test_decimal_takes_plain_strings(text: str):
    assert scalars.parse_decimal(text) == Decimal(text)


@pytest.mark.parametrize(
    "value",
    [
        "",
        " 1",
        "1 ",
        "1\n",
        "+1",
        "1.",
        ".5",
        "1.234",
        "1e2",
        "1e400",
        "NaN",
        "Infinity",
        "1_000",
        "1,5",
        "٣",
        "１",
        "1" * 16,
        "0x10",
        "--1",
        1,
        1.5,
        True,
        None,
        [],
        {},
        "1\x00",
    ],
)
def test_decimal_refuses_everything_else(value: Any):
    assert refused(scalars.parse_decimal, value)


def test_decimal_knows_no_negative_zero():
    assert str(scalars.parse_decimal("-0.00")) == "0.00"


@given(st.decimals(allow_nan=False, allow_infinity=False, places=2, min_value=-(10**15) + 1, max_value=10**15 - 1))
def test_decimal_survives_a_round_trip(number: Any):
    assert scalars.parse_decimal(scalars.serialize_decimal(number)) == number


def test_decimal_is_written_in_plain_notation():
    assert scalars.serialize_decimal(Decimal("1E+3")) == "1000"
    assert scalars.serialize_decimal("312.50") == "312.50"


@pytest.mark.parametrize("value", [1.5, 1, Decimal("0.001"), Decimal("NaN"), "x", None])
def test_decimal_writes_nothing_inexact(value: Any):
    with pytest.raises(ValueError, match="not a decimal"):
        scalars.serialize_decimal(value)


def test_date_takes_days():
    assert scalars.parse_date("2024-02-29") == date(2024, 2, 29)
    assert scalars.serialize_date(date(2024, 2, 29)) == "2024-02-29"


@pytest.mark.parametrize(
    "value",
    [
        "2026-02-29",
        "2026-2-9",
        "20260209",
        "2026",
        "2026-W01-1",
        "0000-01-01",
        "2026-13-01",
        "2026-02-09T00:00:00Z",
        "２０２６-02-09",
        "",
        20260209,
        None,
    ],
)
def test_date_refuses_other_forms_and_days_that_do_not_exist(value: Any):
    assert refused(scalars.parse_date, value)


@pytest.mark.parametrize("value", ["2026-01-01", datetime(2026, 1, 1, tzinfo=UTC), None])
def test_date_writes_only_dates(value: Any):
    with pytest.raises(TypeError):
        scalars.serialize_date(value)


@pytest.mark.parametrize(
    ("text", "instant"),
    [
        ("2026-01-31T09:30:00Z", datetime(2026, 1, 31, 9, 30, tzinfo=UTC)),
        ("2026-01-31t09:30:00z", datetime(2026, 1, 31, 9, 30, tzinfo=UTC)),
        ("2026-01-31T09:30:00.25+02:00", datetime(2026, 1, 31, 7, 30, 0, 250_000, tzinfo=UTC)),
        ("2026-01-31T09:30:00.123456789-05:30", datetime(2026, 1, 31, 15, 0, 0, 123_456, tzinfo=UTC)),
    ],
)
def test_date_time_takes_instants_with_a_zone(text: str, instant: Any):
    assert scalars.parse_date_time(text) == instant
    assert scalars.parse_date_time(text).tzinfo is UTC


@pytest.mark.parametrize(
    "value",
    [
        "2026",
        "2026-01-31",
        "2026-01-31T09:30:00",
        "2026-01-31T09:30Z",
        "2026-01-31 09:30:00Z",
        "20260131T093000Z",
        "2026-01-31T25:00:00Z",
        "2026-01-31T09:30:60Z",
        "2026-01-31T09:30:00+24:00",
        "2026-01-31T09:30:00+0200",
        "0001-01-01T00:00:00+01:00",
        "9999-12-31T23:59:59-01:00",
        "2026-02-30T00:00:00Z",
        1767225600,
        None,
    ],
)
def test_date_time_refuses_everything_else(value: Any):
    assert refused(scalars.parse_date_time, value)


def test_date_time_is_written_in_utc():
    moscow = timezone(timedelta(hours=3))
    assert scalars.serialize_date_time(datetime(2026, 1, 31, 2, 30, tzinfo=moscow)) == "2026-01-30T23:30:00Z"
    assert scalars.serialize_date_time(datetime(2026, 1, 1, 0, 0, 0, 5, tzinfo=UTC)) == "2026-01-01T00:00:00.000005Z"


@pytest.mark.parametrize("value", [datetime(2026, 1, 1), date(2026, 1, 1), "2026-01-01T00:00:00Z"])  # noqa: DTZ001
def test_date_time_writes_only_instants(value: Any):
    with pytest.raises(TypeError):
        scalars.serialize_date_time(value)


@pytest.mark.parametrize("text", ["https://example.org/hook?x=1#y", "http://127.0.0.1:8000", "HTTPS://EXAMPLE.ORG"])
def test_url_takes_absolute_addresses(text: str):
    assert scalars.serialize_url(scalars.parse_url(text)) == text


@pytest.mark.parametrize(
    "value",
    [
        "",
        "example.org",
        "/hook",
        "ftp://example.org",
        "javascript:alert(1)",
        "https://",
        "https:///x",
        "https://a b",
        "https://user:secret@example.org",
        "https://example.org:port",
        "https://[::1",
        "https://почта.рф",
        "https://example.org/" + "x" * 2048,
        "https://example.org/\x00",
        1,
        None,
    ],
)
def test_url_refuses_everything_else(value: Any):
    assert refused(scalars.parse_url, value)


def test_url_writes_only_text():
    with pytest.raises(TypeError):
        scalars.serialize_url(1)


@pytest.mark.parametrize("text", ["", "Анна", "😀", "\n\t"])
def test_text_that_can_be_stored_passes(text: str):
    assert scalars.refuse_unstorable(text) == text


@pytest.mark.parametrize("scalar", [GraphQLString, GraphQLID])
@pytest.mark.parametrize("text", ["\x00", "a\x00b", "\ud800", "я\udfff"])
def test_built_in_text_refuses_what_cannot_be_stored(scalar: GraphQLScalarType, text: str):
    assert refused(scalar.coerce_input_value, text)
    assert refused(scalar.parse_value, text)


def test_every_scalar_is_described_and_specified():
    for definition in scalars.SCALAR_MAP.values():
        assert definition.description
        assert definition.specified_by_url
