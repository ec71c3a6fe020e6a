"""Keeps where the thirds of the patients begin, so that a checkout need not look at everybody."""

from datetime import datetime

from domain.kernel.database import execute, fetchval
from domain.segments.queries.predicate import year_before
from domain.segments.queries.value import BOUNDS

_ASKED_FOR = "SELECT EXISTS (SELECT FROM segment WHERE criteria ? 'value_group')"
_KEEP = f"""
INSERT INTO segment_bounds (recent_low, recent_high, visits_low, visits_high, spend_low_minor, spend_high_minor, id,
                            computed_at)
SELECT b.*, 1, $2 FROM ({BOUNDS}) b
ON CONFLICT (id) DO UPDATE SET
    recent_low = excluded.recent_low, recent_high = excluded.recent_high, visits_low = excluded.visits_low,
    visits_high = excluded.visits_high, spend_low_minor = excluded.spend_low_minor,
    spend_high_minor = excluded.spend_high_minor, computed_at = excluded.computed_at
"""  # noqa: S608  # composed of constants


async def keep_value_bounds(*, now: datetime) -> None:
    """Work out anew where the thirds of the patients begin, if a segment asks for it (R-ENG-1)."""
    if await fetchval(_ASKED_FOR):
        await execute(_KEEP, year_before(now), now)
