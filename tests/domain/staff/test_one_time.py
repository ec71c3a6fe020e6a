"""One-time codes as RFC 6238 computes them, and the codes that stand in for them."""

from datetime import UTC, datetime, timedelta
from urllib.parse import parse_qs, unquote, urlsplit

import pytest

from domain.staff import one_time

SECRET = b"12345678901234567890"
NOW = datetime(2026, 3, 10, 9, 0, 15, tzinfo=UTC)


@pytest.mark.parametrize(
    ("second", "code"),
    [
        (59, "94287082"), (1111111109, "07081804"), (1111111111, "14050471"), (1234567890, "89005924"),
        (2000000000, "69279037"), (20000000000, "65353130"),
    ],
)  # fmt: skip
def test_the_examples_of_rfc_6238(second: int, code: str):
    assert one_time.code_at(secret=SECRET, step=second // 30) == code[-6:]


@pytest.mark.parametrize("code", ["755224", "287082", "359152", "969429", "338314", "254676", "287922", "162583"])
def test_the_examples_of_rfc_4226(code: str):
    assert code in {one_time.code_at(secret=SECRET, step=step) for step in range(8)}


def matched(offset: int, last_step: int | None = None) -> int | None:
    code = one_time.code_at(secret=SECRET, step=one_time.step_at(NOW) + offset)
    return one_time.matching_step(secret=SECRET, code=code, now=NOW, last_step=last_step)


@pytest.mark.parametrize("offset", [-3, -2, -1, 0, 1, 2, 3])
def test_a_clock_may_differ_by_one_step(offset: int):
    step = one_time.step_at(NOW) + offset
    assert matched(offset) == (step if abs(offset) <= 1 else None)


def test_a_step_changes_every_thirty_seconds():
    steps = [one_time.step_at(NOW + timedelta(seconds=seconds)) for seconds in (-16, -15, 0, 14, 15)]
    assert [step - steps[2] for step in steps] == [-1, 0, 0, 0, 1]


@pytest.mark.parametrize(("last", "good"), [(-2, 3), (-1, 2), (0, 1), (1, 0), (2, 0)])
def test_no_code_is_good_twice_nor_one_before_it(last: int, good: int):
    last_step = one_time.step_at(NOW) + last
    assert [matched(offset, last_step) is not None for offset in (-1, 0, 1)].count(True) == good


@pytest.mark.parametrize(
    ("text", "code"), [(" 123 456 ", "123456"), ("123-456", "123456"), ("123\u00a0456", "123456"), ("12345", "12345")]
)
def test_gaps_are_left_out(text: str, code: str):
    assert one_time.normalise(text) == code


@pytest.mark.parametrize("text", ["", "12345", "1234567", "12345a", "１２３４５６", "١٢٣٤٥٦", "²23456"])
def test_what_is_no_one_time_code(text: str):
    assert not one_time.is_one_time_code(text)


def test_the_link_for_authenticators_tells_all_they_need():
    uri = one_time.provisioning_uri(secret=SECRET, login="olga@эмаль", issuer="Эмаль: на Тверской")
    parts = urlsplit(uri)
    assert (parts.scheme, parts.netloc) == ("otpauth", "totp")
    assert unquote(parts.path) == "/Эмаль  на Тверской:olga@эмаль"
    assert parse_qs(parts.query) == {
        "secret": ["GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"], "issuer": ["Эмаль  на Тверской"], "algorithm": ["SHA1"],
        "digits": ["6"], "period": ["30"],
    }  # fmt: skip
    assert "+" not in uri
    assert uri.isascii()


def test_secrets_and_recovery_codes_are_random_and_long():
    assert len({one_time.new_secret() for _ in range(100)}) == 100
    assert len(one_time.new_secret()) == 20
    made = one_time.new_recovery_codes()
    assert len(set(made)) == 10
    assert all(one_time.recovery_code(f" {code[:4]}-{code[4:8]}-{code[8:]} ".lower()) == code for code in made)


@pytest.mark.parametrize("text", ["", "123456", "000000000001", "ABCD-EFGH", "x" * 500])
def test_what_is_no_recovery_code(text: str):
    assert one_time.recovery_code(text) is None
