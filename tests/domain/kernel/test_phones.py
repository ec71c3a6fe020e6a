import pytest

from domain.kernel.phones import home_region, local_start, normalise_phone


@pytest.mark.parametrize(
    ("typed", "region", "number"),
    [
        ("8 916 123-45-67", "RU", "+79161234567"),
        ("+7 (916) 1234567", None, "+79161234567"),
        ("9161234567", "RU", "+79161234567"),
        ("067 123 45 67", "UA", "+380671234567"),
        ("＋７９１６１２３４５６７", "RU", "+79161234567"),
        ("\u00a0+7\u2011916\u2013123 45 67 ", "RU", "+79161234567"),
        ("+380671234567", "RU", "+380671234567"),
    ],
)
def test_a_number_has_one_spelling(typed: str, region: str | None, number: str):
    assert normalise_phone(typed, region) == number


@pytest.mark.parametrize(
    "typed",
    ["", "   ", "8916", "916 123 45 67 доб. 5", "+7 916 123 45 6A", "+7916123456789012", "0" * 41, "+", "+7" + "0" * 10,
     "٨٩١٦١٢٣٤٥٦٧", "+79161234567\x00", "+7916\ud800123456", "tel:+79161234567"],
)  # fmt: skip
def test_what_nobody_can_have_is_none(typed: str):
    assert normalise_phone(typed, "RU") is None


def test_a_local_number_needs_a_country():
    assert normalise_phone("8 916 123-45-67", None) is None


@pytest.mark.parametrize(
    ("currency", "phone", "region"),
    [("RUB", None, "RU"), ("UAH", "+74951234567", "UA"), ("EUR", "+4930123456", "DE"), ("USD", None, None)],
)
def test_the_country_is_the_currencys_or_that_of_a_known_number(currency: str, phone: str | None, region: str | None):
    assert home_region(currency, phone) == region


@pytest.mark.parametrize(
    ("digits", "region", "start"),
    [("8916", "RU", "7916"), ("0671", "UA", "380671"), ("916", "RU", None), ("8916", None, None), ("8916", "XX", None)],
)
def test_the_start_of_a_local_number_gets_its_country_code(digits: str, region: str | None, start: str | None):
    assert local_start(digits, region) == start
