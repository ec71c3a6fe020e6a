"""What discounts are called, those of earlier versions too."""

from typing import Any

from domain.billing.wording import discount_titles


def discount(kind: str, amount_minor: int, *, rate_bp: int = 1000, title: str | None = None) -> dict[str, Any]:
    return {"kind": kind, "rate_bp": rate_bp, "amount_minor": amount_minor, "title": title}


def test_perks_are_told_in_the_readers_language_and_promotions_by_their_names():
    found = [
        discount("TIER", 100), discount("FREE_CONSULTATION", 50), discount("PROMOTION", 30, title="Весна"),
        discount("TIER", 20),
    ]  # fmt: skip
    assert discount_titles(found, tier_name="Silver", locale="en") == [
        ("Silver level: 10 % off", 120), ("Silver level: free consultation", 50), ("Весна", 30),
    ]  # fmt: skip


def test_offers_to_children_of_earlier_versions_are_still_told():
    found = [
        discount("CHILD", 75, rate_bp=750), discount("FREE_FOR_CHILD", 40), discount("CHILD", 10, title="Скидка детям"),
    ]  # fmt: skip
    assert discount_titles(found, tier_name="Silver", locale="ru") == [
        ("Детям семьи: скидка 7,5 %", 75), ("Бесплатно ребёнку, пока лечится родитель", 40), ("Скидка детям", 10),
    ]  # fmt: skip
