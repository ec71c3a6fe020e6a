"""What tests of tiers ask for besides the queries of the tiers."""

from datetime import date
from uuid import UUID

from domain.kernel.database import fetchval
from domain.tiers.queries import held_tier_sql

_HELD = f"""
SELECT t.code FROM loyalty_status s JOIN tier t ON t.id = {held_tier_sql(status="s", today="$2")} WHERE s.id = $1
"""


async def tier_held(patient_id: UUID, today: date) -> str | None:
    """Return the code of the tier that an invoice opened on a day uses."""
    code: str | None = await fetchval(_HELD, patient_id, today)
    return code
