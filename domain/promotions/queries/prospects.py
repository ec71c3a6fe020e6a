"""Reads what patients may look forward to, for any number of them in as many statements as for one."""

from collections.abc import Collection
from datetime import datetime
from typing import Final
from uuid import UUID

from domain.clinic.queries import local_dates, organisation_date
from domain.kernel.database import fetch
from domain.promotions.policy.facts import Need
from domain.promotions.policy.prospects import Prospect, prospects
from domain.promotions.policy.terms import NTH_FREE
from domain.promotions.queries.live import UNDER_WAY
from domain.promotions.queries.people import PastVisits, people, used_before
from domain.promotions.queries.promotions import promotion_row

_OPEN_TO_ALL: Final = f"SELECT p.* {UNDER_WAY} AND NOT p.needs_voucher ORDER BY p.id"  # of constants


async def prospects_of(
    *, patient_ids: Collection[UUID], visits: PastVisits, now: datetime
) -> dict[UUID, list[Prospect]]:
    """Return what patients may look forward to now, by patient; the caller has seen to it who may read it.

    Args:
        patient_ids: whose.
        visits: reads what was done before.
        now: the present instant; days are the organisation's.
    """
    today, dates = await organisation_date(now), await local_dates(now)
    rows = [promotion_row(row, dates) for row in await fetch(_OPEN_TO_ALL, today)] if patient_ids else []
    if not rows:
        return {patient_id: [] for patient_id in patient_ids}
    needs = {need for row in rows for need in row["conditions"].needs}
    needs |= {Need.STAGE} if any(row["conditions"].tiers for row in rows) else set()
    needs |= {Need.HISTORY} if any(row["effect"] == NTH_FREE for row in rows) else set()
    known = await people(
        patient_ids=patient_ids, needs=needs, visits=visits, today=today, now=now,
        segment_ids={row["conditions"].segment_id for row in rows} - {None},
    )  # fmt: skip
    used = await used_before(patient_ids=patient_ids, promotion_ids=[row["id"] for row in rows], today=today)
    return {key: prospects(rows, person=person, used=used.get(key, {}), today=today) for key, person in known.items()}
