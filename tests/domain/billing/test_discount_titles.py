"""What discounts are called and why they are given, those of earlier versions too."""

from typing import Any

from domain.billing.wording import told_discounts


def discount(kind: str, amount_minor: int, *, rate_bp: int = 1000, title: str | None = None) -> dict[str, Any]:
    units = 1 if kind.startswith("FREE") else 0
    return {"kind": kind, "rate_bp": rate_bp, "units": units, "amount_minor": amount_minor, "title": title}


def told(found: list[dict[str, Any]], locale: str) -> list[tuple[str, str, int]]:
    return [
        (each.title, each.why, each.amount_minor) for each in told_discounts(found, tier_name="Silver", locale=locale)
    ]


def test_perks_are_told_in_the_readers_language_and_promotions_by_their_names():
    found = [
        discount("TIER", 100), discount("FREE_CONSULTATION", 50), discount("PROMOTION", 30, title="Весна"),
        discount("TIER", 20),
    ]  # fmt: skip
    assert told(found, "en") == [
        ("Silver level: 10 % off", "A perk of the level Silver.", 120),
        ("Silver level: free consultation", "One of the free consultations of the level Silver in this year.", 50),
        ("Весна", "The promotion takes 10 % off.", 30),
    ]


def test_a_promotion_tells_whether_it_is_a_percentage_free_units_or_an_amount():
    free = {**discount("PROMOTION", 30, rate_bp=10_000, title="Третья бесплатно"), "units": 2}
    assert told([free, discount("PROMOTION", 5, rate_bp=0, title="Минус 5")], "ru") == [
        ("Третья бесплатно", "По акции бесплатно: 2.", 30),
        ("Минус 5", "По акции снижена сумма или установлена цена.", 5),
    ]


def test_offers_to_children_of_earlier_versions_are_still_told():
    found = [
        discount("CHILD", 75, rate_bp=750), discount("FREE_FOR_CHILD", 40), discount("CHILD", 10, title="Скидка детям"),
    ]  # fmt: skip
    assert told(found, "ru") == [
        ("Детям семьи: скидка 7,5 %", "Предложение для детей из семей.", 75),
        ("Бесплатно ребёнку, пока лечится родитель", "Предложение для детей из семей.", 40),
        ("Скидка детям", "Предложение для детей из семей.", 10),
    ]
