"""What the lines of a certificate's history say, to staff and to others."""

from typing import Any

import pytest

from domain.accounts.wording import Reader
from domain.certificates.wording import explanation

LOTS = [
    {"origin": "PROMOTIONAL", "amount_minor": 200_00, "expires_on": None},
    {"origin": "SOLD", "amount_minor": 250_00, "expires_on": None},
    {"origin": "SOLD", "amount_minor": 50_00, "expires_on": None},
]


def told(kind: str, facts: dict[str, Any], *, is_staff: bool = False, sees_invoices: bool = True) -> str | None:
    reader = Reader(locale="en", currency="RUB", is_staff=is_staff, sees_invoices=sees_invoices)
    found = explanation(kind=kind, facts=facts, reader=reader)
    return None if found is None else found.replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("kind", "facts", "expected"),
    [
        ("ISSUE", {"origin": "SOLD"}, "Issued by the clinic."),
        ("ISSUE", {"origin": "PROMOTIONAL"}, "Issued by the clinic."),
        ("REDEMPTION", {"invoice": "M-7", "lots": LOTS}, "It paid part of visit M-7."),
        ("REDEMPTION", {"lots": LOTS}, "A part was spent by its code."),
        (
            "REFUND",
            {"invoice": "M-7", "expires_on": "2026-04-21", "rule": "R-CRT-6"},
            "Visit M-7 was refunded, so what the certificate had paid for it came back. "  # noqa: ISC004
            "The certificate can be used until April 21, 2026.",
        ),
        ("REFUND", {"invoice": None, "expires_on": None}, "A refund came back to the certificate."),
        ("REFUND", {"rule": "R-CRT-7"}, "The paid part had expired and came back, to be paid out."),
        ("EXPIRY", {"expired_on": "2026-03-10", "lots": LOTS}, "Its last day was March 10, 2026."),
        ("EXPIRY", {}, "Its last day is over."),
        ("VOID", {"reason": "a secret"}, "The clinic took back what it had given. The front desk can tell why."),
        (
            "BUY_BACK",
            {"reason": "a secret"},
            "The clinic bought the certificate back: what was left of the paid part.",
        ),
    ],
)
def test_a_holder_reads_what_happened_and_not_what_was_paid(kind: str, facts: dict[str, Any], expected: str):
    assert told(kind, facts) == expected


def test_staff_read_parts_reason_and_rule():
    facts = {"rule": "R-CRT-5", "reason": "Lost", "lots": LOTS}
    assert told("VOID", facts, is_staff=True) == (
        "The clinic took back what it had given. The front desk can tell why. "
        "Taken from: 200.00 RUB of the given part; 300.00 RUB of the paid part. Reason: Lost. [R-CRT-5]"
    )
    assert told("ISSUE", {"origin": "SOLD", "rule": "R-CRT-5"}, is_staff=True) == (
        "The part that was paid for when the certificate was issued. [R-CRT-5]"
    )


@pytest.mark.parametrize("kind", ["REDEMPTION", "REFUND"])
def test_who_may_not_know_of_visits_reads_nothing_of_one(kind: str):
    assert told(kind, {"invoice": "M-7"}, sees_invoices=False) is None
    assert told(kind, {}, sees_invoices=False) is not None


@pytest.mark.parametrize(
    ("locale", "expected"),
    [("ru", "Им оплачена часть визита M-7."), ("uk", "Ним оплачено частину візиту M-7.")],
)
def test_a_history_speaks_the_readers_language(locale: str, expected: str):
    reader = Reader(locale=locale, currency="RUB", is_staff=False, sees_invoices=True)
    assert explanation(kind="REDEMPTION", facts={"invoice": "M-7"}, reader=reader) == expected
