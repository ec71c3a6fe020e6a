"""Lines and promotions in short, for tests of the pure rules."""

from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

from domain.promotions.policy import Conditions, Done, History, InvoiceFacts, LivePromotion, Offer, PricedLine
from domain.promotions.policy.terms import Effect

FIRST_DAY = date(2026, 1, 1)
HYGIENE, FILLING, WHITENING = UUID(int=0x51), UUID(int=0x52), UUID(int=0x53)
HERE, ELSEWHERE = UUID(int=0xB1), UUID(int=0xB2)
SILVER, GOLD = UUID(int=0x71), UUID(int=0x72)
CATEGORIES = {HYGIENE: "HYGIENE", FILLING: "THERAPY", WHITENING: "WHITENING"}
MONDAY_NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


def line(
    number: int, price_minor: int, quantity: int = 1, *, service: UUID = HYGIENE, category: str = "", cashback: int = 0
) -> PricedLine:
    """Return a line whose id is a number."""
    kind = category or CATEGORIES[service]
    return PricedLine(UUID(int=number), kind, quantity, price_minor, service, cashback)


def promotion(number: int, kind: str, value: int = 0, **terms: Any) -> LivePromotion:
    """Return a promotion whose id is a number; `value` is the effect's own, whatever it is."""
    named = {"PERCENT": "percent_bp", "BONUS_MULTIPLIER": "multiplier_bp", "NTH_FREE": "every_nth"}
    parts: dict[str, Any] = {named.get(kind, "gift_cost_minor" if kind == "GIFT" else "amount_minor"): value}
    if kind == "GIFT":
        parts["gift"] = "toothpaste"
    parts |= {name: terms.pop(name) for name in ("units_per_use", "bonus_life_days") if name in terms}
    given = {"combining": "ONE_PER_LINE", "priority": 0, "starts_on": FIRST_DAY, "conditions": Conditions(), **terms}
    return LivePromotion(id=UUID(int=number), name=f"P{number}", effect=Effect(kind, **parts), **given)


def offer(number: int, kind: str, value: int = 0, *, on: tuple[int, ...] = (1,), free: int = 0, **terms: Any) -> Offer:
    """Return what a promotion offers on the lines with these numbers."""
    return Offer(promotion(number, kind, value, **terms), frozenset(UUID(int=each) for each in on), free)


def visit(*lines: PricedLine, at: datetime = MONDAY_NOON, branch: UUID = HERE) -> InvoiceFacts:
    """Return an invoice of somebody with the silver tier."""
    return InvoiceFacts(UUID(int=1), branch, SILVER, at, lines)


def had(*done: tuple[UUID, date, int], visits: int = 1) -> History:
    """Return what was done: service, day and units."""
    return History(visits, tuple(Done(service, CATEGORIES[service], day, units) for service, day, units in done))
