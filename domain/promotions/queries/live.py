"""Reads the promotions that are under way, as the choice of offers needs them."""

from collections.abc import Mapping, Sequence
from datetime import date
from functools import lru_cache
from typing import Any, Final
from uuid import UUID

from domain.kernel.database import Row, fetch, from_json
from domain.promotions.policy.conditions import Conditions
from domain.promotions.policy.offers import LivePromotion
from domain.promotions.policy.terms import Effect

ANY_LIVE: Final = "EXISTS (SELECT FROM promotion live WHERE live.state = 'LIVE')"
"""SQL that tells, within whatever reads the invoice, whether promotions have to be looked at at all."""

_COLUMNS: Final = """
p.id, p.name, p.effect, p.percent_bp, p.amount_minor, p.multiplier_bp, p.every_nth, p.gift, p.gift_cost_minor,
p.units_per_use, p.bonus_life_days, p.conditions, p.combining, p.priority, p.starts_on, p.needs_voucher, p.budget_minor,
p.max_uses, p.per_patient_limit, p.per_patient_per_year, p.partner_id, p.partner_share_bp, p.used_count, p.spent_minor
"""
_IS_LIVE: Final = "p.state = 'LIVE' AND p.starts_on <= $1 AND (p.ends_on IS NULL OR p.ends_on >= $1)"
UNDER_WAY: Final = f"""
FROM promotion p LEFT JOIN partner r ON r.id = p.partner_id
WHERE {_IS_LIVE} AND (r.id IS NULL OR r.status = 'ACTIVE')
"""
"""SQL of the promotions that are under way on the day that is the first parameter; of a partner's, an active one's."""

_LIVE: Final = f"SELECT {_COLUMNS} {UNDER_WAY} AND (NOT p.needs_voucher OR p.id = ANY($2::uuid[]))"
_LOCK: Final = f"""
SELECT {_COLUMNS}, {_IS_LIVE} AS is_live FROM promotion p WHERE p.id = ANY($2::uuid[]) ORDER BY p.id FOR NO KEY UPDATE
"""  # noqa: S608


async def live_promotions(*, today: date, called_for: Sequence[UUID]) -> list[LivePromotion]:
    """Return the promotions that are under way on a day; of those of a partner, an active partner's.

    Args:
        today: the date at the branch.
        called_for: the promotions of which vouchers were presented: others that need one are left out.
    """
    return [live_promotion(row) for row in await fetch(_LIVE, today, called_for)]


async def lock_promotions(*, ids: Sequence[UUID], today: date) -> list[tuple[LivePromotion, bool]]:
    """Lock promotions by id until the running transaction ends; return them as they are then, and if they are live."""
    return [(live_promotion(row), row["is_live"]) for row in await fetch(_LOCK, today, ids)]


def live_promotion(row: Row | Mapping[str, Any]) -> LivePromotion:
    """Return a promotion as the choice of offers needs it, from its columns; `conditions` as JSON text."""
    names = LivePromotion.__dataclass_fields__
    terms = {name: row[name] for name in names if name not in ("effect", "conditions")}
    effect = {name: row[name] for name in Effect.__dataclass_fields__ if name != "kind"}
    return LivePromotion(**terms, effect=Effect(row["effect"], **effect), conditions=_conditions(row["conditions"]))


@lru_cache(maxsize=1024)
def _conditions(stored: str) -> Conditions:
    return Conditions.from_json(from_json(stored))
