"""Where the thirds of the patients begin by recency, frequency and money (R-ENG-1)."""

from datetime import datetime, timedelta
from typing import Any, Final

from domain.kernel.database import fetchrow
from domain.segments.policy import ValueBounds
from domain.segments.queries.predicate import FIGURES, PRESENT, year_before

KEPT_FOR: Final = timedelta(hours=2)
"""How old the kept bounds may be; the night's work, which runs every hour, makes them anew."""

_THIRDS = "(ARRAY[(1 / 3.0)::float8, (2 / 3.0)::float8])"
BOUNDS: Final = f"""
SELECT b.recent[1] AS recent_low, b.recent[2] AS recent_high, b.visits[1] AS visits_low, b.visits[2] AS visits_high,
       b.spend[1] AS spend_low_minor, b.spend[2] AS spend_high_minor
FROM (SELECT percentile_disc{_THIRDS} WITHIN GROUP (ORDER BY v.last_visit_on) AS recent,
             percentile_disc{_THIRDS} WITHIN GROUP (ORDER BY v.visits) AS visits,
             percentile_disc{_THIRDS} WITHIN GROUP (ORDER BY v.spend_minor) AS spend
      FROM ({FIGURES.format(since="$1")}) v JOIN patient p ON p.id = v.patient_id WHERE {PRESENT}) b
"""  # noqa: S608  # composed of constants
"""The bounds as they are now; its parameter is the instant 12 months ago."""

_KEPT = "SELECT * FROM segment_bounds WHERE id = 1 AND computed_at BETWEEN $1 AND $2"


async def value_bounds(*, now: datetime) -> ValueBounds | None:
    """Return the bounds as they are now, None while nobody has come."""
    return _read(await fetchrow(BOUNDS, year_before(now)))


async def kept_value_bounds(*, now: datetime) -> ValueBounds | None:
    """Return the bounds as they were kept last, made anew if they are old: a checkout has no time to lose."""
    row = await fetchrow(_KEPT, now - KEPT_FOR, now)
    return await value_bounds(now=now) if row is None else _read(row)


def _read(row: Any) -> ValueBounds | None:
    if row is None or row["recent_low"] is None:
        return None
    return ValueBounds(
        recent=(row["recent_low"], row["recent_high"]),
        visits=(row["visits_low"], row["visits_high"]),
        spend_minor=(row["spend_low_minor"], row["spend_high_minor"]),
    )
