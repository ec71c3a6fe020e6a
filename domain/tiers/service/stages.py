"""Loyalty stages between visits: they fade, and family and friends raise them (R-TIR-6)."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from uuid import UUID

from domain.kernel.clock import add_months
from domain.kernel.database import Row, execute, transactional
from domain.tiers import policy
from domain.tiers.policy import Stage
from domain.tiers.service.circles import Visits, lock_statuses, save, stage_columns

_FADE = """
UPDATE loyalty_status SET stage = $1, stage_since = $2
WHERE id IN (SELECT id FROM loyalty_status WHERE stage IN ($3, $4) AND last_visit_at < $5 ORDER BY id
             FOR NO KEY UPDATE)
"""


@transactional
async def fade_stages(*, today: date) -> int:
    """Take the regular and loyal patients who have not come for 12 months back to the stage REPEAT; repeatable.

    Returns:
        How many there were.
    """
    cutoff = datetime.combine(add_months(today, -policy.WINDOW_MONTHS) + timedelta(days=1), time.min, UTC)
    return await execute(_FADE, Stage.REPEAT, today, Stage.REGULAR, Stage.LOYAL, cutoff)


@transactional
async def update_signs(*, signs: Mapping[UUID, tuple[int, int]], today: date) -> None:
    """Bring stages up to date with the families and the friends of patients, as a part of the night's work; repeatable.

    Args:
        signs: for each patient how many relatives are in the family, and how many friends were brought.
        today: the date that begins.
    """
    saved: list[tuple[Row, Mapping[str, Any]]] = []
    for row in await lock_statuses(list(signs)):
        relatives, friends = signs[row["id"]]
        visits = Visits(
            visits_total=row["visits"],
            first_visit_at=row["first_visit_at"],
            last_visit_at=row["last_visit_at"],
            friends=friends,
        )
        saved.append((row, stage_columns(row, visits, relatives, today)))
    await save(saved)
