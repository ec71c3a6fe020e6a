"""Forgets trials of long ago."""

from datetime import datetime, timedelta
from typing import Final

from domain.kernel.database import execute, transactional

KEPT: Final = timedelta(days=365)
_PEOPLE: Final = "DELETE FROM trial_patient x USING trial t WHERE t.id = x.trial_id AND t.finished_at < $1"
_TRIALS: Final = "DELETE FROM trial WHERE finished_at < $1"


@transactional
async def forget(*, now: datetime) -> None:
    """Delete trials that ended more than a year ago, with who would have got what."""
    await execute(_PEOPLE, now - KEPT)
    await execute(_TRIALS, now - KEPT)
