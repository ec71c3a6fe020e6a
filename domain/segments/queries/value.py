"""Where the thirds of the patients begin by recency, frequency and money (R-ENG-1)."""

from datetime import datetime, timedelta
from typing import Any, Final

from domain.kernel.database import fetchrow
from domain.segments.policy import ValueBounds
from domain.segments.queries.predicate import FIGURES, PRESENT, year_before

KEPT_FOR: Final = timedelta(hours=2)
"""How old the kept bounds may be; the night's work, which runs every hour, makes them anew."""

_LOW = "percentile_disc((1 / 3.0)::float8) WITHIN GROUP (ORDER BY v.{0})"
_HIGH = "percentile_disc((1 / 3.0)::float8) WITHIN GROUP (ORDER BY v.{0} DESC)"
BOUNDS: Final = f"""
SELECT {_LOW.format("last_visit_on")} AS recent_low, {_HIGH.format("last_visit_on")} AS recent_high,
       {_LOW.format("visits")} AS visits_low, {_HIGH.format("visits")} AS visits_high,
       {_LOW.format("spend_minor")} AS spend_low_minor, {_HIGH.format("spend_minor")} AS spend_high_minor
FROM ({FIGURES.format(since="$1", among="")}) v JOIN patient p ON p.id = v.patient_id WHERE {PRESENT}
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
