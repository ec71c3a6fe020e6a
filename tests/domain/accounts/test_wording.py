"""What a statement says of every kind of line, to patients, staff and marketers."""

from typing import Any

import pytest

from domain.accounts.wording import Reader, description, explanation

PATIENT = Reader(locale="en", currency="EUR", is_staff=False, sees_invoices=True)
STAFF = Reader(locale="en", currency="EUR", is_staff=True, sees_invoices=True)
MARKETER = Reader(locale="en", currency="EUR", is_staff=True, sees_invoices=False)
LOTS = [
    {"origin": "CASHBACK", "amount_minor": 250, "expires_on": "2026-09-02"},
    {"origin": "OPENING_BALANCE", "amount_minor": 100, "expires_on": None},
]


@pytest.mark.parametrize(
    ("kind", "facts", "line", "why"),
    [
        (
            "REFERRAL_REWARD",
            {"rule": "R-REF-6", "side": "MILESTONE", "friends": 3, "usable_from": "2026-03-16"},
            "Bonus for 3 friends",
            "A bonus for 3 friends who came by the code and paid. Usable from March 16, 2026.",
        ),
        (
            "REFERRAL_REWARD",
            {"side": "REFERRER", "rate_bp": 750, "base_minor": 123456, "usable_from": "2026-03-16"},
            "Reward for a friend",
            "A friend came by the code: 7.5 % of the friend's first payment. Usable from March 16, 2026.",
        ),
        (
            "CLAWBACK",
            {"rule": "R-ACC-8", "debt_paid": True},
            "Debt paid off",
            "A debt from an earlier refund was paid off with bonuses that became usable.",
        ),
        (
            "CLAWBACK",
            {"rule": "R-REF-7", "side": "FRIEND", "lots": LOTS[:1]},
            "Welcome bonus taken back",
            (
                "The referral does not count any more, so its bonus was taken back, whole or in part. "
                "Taken from: 2.50 EUR of cashback (until September 2, 2026)."
            ),
        ),
        (
            "CLAWBACK",
            {"rule": "R-REF-7", "side": "MILESTONE"},
            "Referral reward taken back",
            "The referral does not count any more, so its bonus was taken back, whole or in part.",
        ),
        (
            "REFUND",
            {"rule": "R-ACC-8", "invoice": "2026-000001", "expires_on": None},
            "Bonuses returned for visit 2026-000001",
            "Visit 2026-000001 was refunded, so bonuses spent on it came back.",
        ),
        (
            "EXPIRY",
            {"rule": "R-ACC-10", "origin": "CASHBACK", "expired_on": "2026-09-02"},
            "Bonuses not used in time",
            "Their last day was September 2, 2026.",
        ),
        (
            "ADJUSTMENT",
            {"rule": "R-ACC-11", "reason": "Apology", "lots": LOTS},
            "Correction by the clinic",
            (
                "The clinic corrected the account by hand. The front desk can tell why. "
                "Taken from: 2.50 EUR of cashback (until September 2, 2026); 1.00 EUR of the opening balance."
            ),
        ),
        ("OPENING_BALANCE", {}, "Opening balance", "Opening balance."),
        ("PROMOTION", {}, "Bonus of a promotion", "Bonus of a promotion."),
        (
            "PROMOTION",
            {"promotion": "Spring", "invoice": "2026-000007", "by_partner": True, "usable_from": "2026-03-02"},
            "Bonus of the promotion “Spring”",
            (
                "The promotion “Spring” brought it with visit 2026-000007. A partner of the clinic pays for it. "
                "Usable from March 2, 2026."
            ),
        ),
        (
            "CLAWBACK",
            {"promotion": "Spring", "invoice": "2026-000007"},
            "Bonus of the promotion “Spring” taken back",
            "A part of visit 2026-000007 was refunded, so the bonus of “Spring” for that part was taken back.",
        ),
        (
            "PARTNER",
            {"rule": "R-PAR-2", "partner": "Optics", "order": "A-1", "order_total_minor": 100_00},
            "Bonus from Optics",
            "Order A-1 for 100.00\xa0EUR at Optics, which paid for this bonus. Usable at once.",
        ),
        (
            "CLAWBACK",
            {"rule": "R-PAR-2", "partner": "Optics", "order": "A-1", "returned_minor": 50_00, "lots": LOTS[:1]},
            "Bonus from Optics taken back",
            (
                "50.00\xa0EUR of order A-1 at Optics came back, so what that part had brought was taken back. "
                "Taken from: 2.50\xa0EUR of cashback (until September 2, 2026)."
            ),
        ),
    ],
)
def test_a_patient_reads_what_happened_and_why(kind: str, facts: dict[str, Any], line: str, why: str):
    assert description(kind=kind, facts=facts, reader=PATIENT) == line
    assert explanation(kind=kind, facts=facts, reader=PATIENT) == why


def test_staff_read_reasons_and_rules():
    facts = {"rule": "R-ACC-11", "reason": "Apology"}
    assert description(kind="ADJUSTMENT", facts=facts, reader=STAFF) == "Adjusted by hand: Apology"
    assert (
        explanation(kind="ADJUSTMENT", facts=facts, reader=STAFF)
        == "A staff member adjusted the account by hand. Reason: Apology. [R-ACC-11]"
    )


def test_who_may_not_read_invoices_reads_no_number_and_no_explanation_of_one():
    facts = {"rule": "R-ACC-4", "invoice": "2026-000001", "lots": LOTS}
    assert description(kind="REDEMPTION", facts=facts, reader=MARKETER) == "Spent on a visit"
    assert explanation(kind="REDEMPTION", facts=facts, reader=MARKETER) is None


def test_a_reason_with_braces_is_text():
    facts = {"rule": "R-ACC-11", "reason": "{amount} {0} {"}
    assert description(kind="ADJUSTMENT", facts=facts, reader=STAFF) == "Adjusted by hand: {amount} {0} {"
