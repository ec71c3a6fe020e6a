"""The form of names, phones, dates and searches."""

from datetime import date

import pytest

from domain.kernel.errors import Invalid, PhoneInvalid
from domain.kernel.plain_text import TextLength, UnusableCharacters
from domain.patients import policy
from domain.patients.errors import BirthDateOutOfRange, EmailInvalid, LocaleUnknown, SearchTooLong

NAME = ("firstName",)


def test_names_are_trimmed_composed_and_single_spaced() -> None:
    assert policy.clean_name("  Анна   Мария\u00a0 ", field=NAME) == "Анна Мария"
    assert policy.clean_name("Йося", field=NAME) == "Йося"
    assert len(policy.clean_name("я" * 100, field=NAME)) == 100


@pytest.mark.parametrize("name", ["", "  ", "я" * 101, "x" * 10_000])
def test_names_have_1_to_100_characters(name: str) -> None:
    with pytest.raises(TextLength) as caught:
        policy.clean_name(name, field=NAME)
    assert caught.value.field == NAME


@pytest.mark.parametrize("name", ["А\x00", "А\nБ", "А\u202eБ", "А\ud800", "\u200bА", "А\u2028Б", "А\ue000"])
def test_names_have_no_control_characters(name: str) -> None:
    with pytest.raises(UnusableCharacters):
        policy.clean_name(name, field=NAME)


def test_blank_optional_names_are_missing() -> None:
    assert policy.optional_name(None, field=NAME) is None
    assert policy.optional_name("  ", field=NAME) is None
    assert policy.optional_name(" Петровна ", field=NAME) == "Петровна"


def test_names_that_differ_in_case_yo_and_apostrophe_are_one() -> None:
    assert policy.fold_name("АЛЁНА") == policy.fold_name("алена")
    assert policy.fold_name("Мар’яна") == policy.fold_name("мар'яна")
    assert policy.fold_name("Strauß") == policy.fold_name("STRAUSS")


@pytest.mark.parametrize(
    ("typed", "region", "number"),
    [
        ("8 916 123-45-67", "RU", "+79161234567"),
        ("+7 (916) 123.45.67", None, "+79161234567"),
        ("067 123 45 67", "UA", "+380671234567"),
        ("８９１６１２３４５６７", "RU", "+79161234567"),
    ],
)
def test_phones_are_read_in_many_spellings(typed: str, region: str | None, number: str) -> None:
    assert policy.normalise_phone(typed, region) == number


@pytest.mark.parametrize(
    "typed",
    ["", "123", "+7916123456", "+0", "8 916 123-45-67 ext 3", "1-800-FLOWERS", "٨٩١٦١٢٣", "+7\x009161234567", "9" * 50],
)
def test_what_nobody_can_call_is_no_phone(typed: str) -> None:
    with pytest.raises(PhoneInvalid) as caught:
        policy.normalise_phone(typed, "RU")
    assert caught.value.field == ("phone",)


def test_local_numbers_need_a_country() -> None:
    with pytest.raises(PhoneInvalid):
        policy.normalise_phone("8 916 123-45-67", None)


def test_addresses_are_checked_for_form() -> None:
    assert policy.clean_email(" a.b+c@mail.example.com ") == "a.b+c@mail.example.com"
    assert policy.clean_email("иван@почта.рф") == "иван@почта.рф"
    assert policy.clean_email("") is None
    assert policy.clean_email(None) is None


@pytest.mark.parametrize(
    "email", ["a", "a@b", "a b@c.ru", "a@b..ru", "@b.ru", "a@-b.ru", "a@b.ru\x00", "a" * 65 + "@b.ru"]
)
def test_what_is_no_address_is_refused(email: str) -> None:
    with pytest.raises(EmailInvalid):
        policy.clean_email(email)


def test_birth_dates_lie_between_1900_and_today() -> None:
    today = date(2026, 3, 1)
    for born in (None, date(1900, 1, 1), date(2024, 2, 29), today):
        policy.check_birth_date(born, today)
    for born in (date(1899, 12, 31), date(2026, 3, 2), date.max):
        with pytest.raises(BirthDateOutOfRange):
            policy.check_birth_date(born, today)


def test_locales_are_those_that_there_are() -> None:
    assert policy.check_locale("uk") == "uk"
    with pytest.raises(LocaleUnknown):
        policy.check_locale("ua")


def test_minority_ends_with_the_18th_birthday() -> None:
    assert policy.is_minor(date(2008, 3, 2), date(2026, 3, 1))
    assert not policy.is_minor(date(2008, 3, 1), date(2026, 3, 1))
    assert policy.is_minor(date(2008, 2, 29), date(2026, 2, 27))
    assert not policy.is_minor(date(2008, 2, 29), date(2026, 2, 28))
    assert not policy.is_minor(None, date(2026, 3, 1))


def test_missing_names_leave_no_gap() -> None:
    row = {"first_name": "Анна", "last_name": None, "patronymic": "Петровна"}
    assert policy.display_name(row) == "Анна Петровна"


@pytest.mark.parametrize(
    ("typed", "region", "terms"),
    [
        ("Иванова 8 916", "RU", (("8916", " 7916"), ("иванова",))),
        ("+7 (916) 123-45-67", "RU", ((" 79161234567",),)),
        ("067 12", "UA", (("06712", " 3806712"),)),
        ("067 12", None, (("06712",),)),
        ("17.05.1990", "RU", ((" 17.05.1990",),)),
        ("7/5", "RU", ((" 07.05.",),)),
        ("1990-05-17 Анна", "RU", (("1990-05-17",), ("анна",))),
        ("1990 916", "RU", (("1990",), ("916",))),
        ("СемЁнова (Анна)", "RU", (("семенова",), ("анна",))),
        ("% _ \\ - '", "RU", (("%",), ("_",), ("\\",), ("-",), ("'",))),
        ("анна %", "RU", (("анна",),)),
        ("", "RU", ()),
        ("Анна Анна", "RU", (("анна",),)),
        ("Ан\x00на", "RU", (("ан",), ("на",))),
    ],
)
def test_a_search_is_understood(typed: str, region: str | None, terms: tuple[tuple[str, ...], ...]) -> None:
    assert policy.parse_search(typed, region).terms == terms


def test_a_search_has_100_characters_at_most() -> None:
    with pytest.raises(SearchTooLong):
        policy.parse_search("x" * 101, "RU")
    assert issubclass(SearchTooLong, Invalid)
