"""Reads what patients may look forward to, for any number of them in as many statements as for one."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime
from typing import Any, Final, Protocol
from uuid import UUID

from domain.clinic.queries import organisation_date
from domain.families.policy import ChildStanding, child_standing
from domain.families.queries import families_of, members_of
from domain.kernel.database import fetch
from domain.patients.queries import patients_by_ids
from domain.promotions.policy.facts import History, Need, Person
from domain.promotions.policy.offers import UsedBefore
from domain.promotions.policy.prospects import Prospect, prospects
from domain.promotions.policy.terms import NTH_FREE
from domain.promotions.queries.promotions import promotion_row
from domain.segments.queries import members_among
from domain.tiers.queries import Status, statuses

Row = dict[str, Any]

_UNDER_WAY: Final = """
SELECT p.* FROM promotion p LEFT JOIN partner r ON r.id = p.partner_id
WHERE p.state = 'LIVE' AND p.starts_on <= $1 AND (p.ends_on IS NULL OR p.ends_on >= $1) AND NOT p.needs_voucher
  AND (r.id IS NULL OR r.status = 'ACTIVE')
ORDER BY p.id
"""
_USED: Final = """
SELECT patient_id, promotion_id, count(*) AS uses, count(*) FILTER (WHERE used_on >= $3) AS uses_this_year,
       coalesce(sum(units), 0)::int AS units
FROM promotion_use WHERE patient_id = ANY($1::uuid[]) AND promotion_id = ANY($2::uuid[]) AND reversed_at IS NULL
GROUP BY 1, 2
"""


class PastVisitsOfMany(Protocol):
    """What has to be known of patients' visits, which others keep."""

    async def histories(self, patient_ids: Collection[UUID]) -> Mapping[UUID, History]:
        """Return what patients have had on completed invoices, less what was refunded; nothing for who never came."""

    async def treatments(self, patient_ids: Collection[UUID]) -> Mapping[UUID, date]:
        """Return when patients were last treated, or are being treated (R-FAM-5)."""


async def prospects_of(
    *, patient_ids: Collection[UUID], visits: PastVisitsOfMany, now: datetime
) -> dict[UUID, list[Prospect]]:
    """Return what patients may look forward to now, by patient; the caller has seen to it who may read it.

    Args:
        patient_ids: whose.
        visits: reads what was done before.
        now: the present instant; days are the organisation's.
    """
    today = await organisation_date(now)
    rows = [promotion_row(row, today) for row in await fetch(_UNDER_WAY, today)] if patient_ids else []
    if not rows:
        return {patient_id: [] for patient_id in patient_ids}
    people = await _people(rows, list(patient_ids), visits, today, now)
    used: dict[UUID, dict[UUID, UsedBefore]] = {}
    year = today.replace(month=1, day=1)
    for row in await fetch(_USED, list(patient_ids), [row["id"] for row in rows], year):
        before = UsedBefore(row["uses"], row["uses_this_year"], row["units"])
        used.setdefault(row["patient_id"], {})[row["promotion_id"]] = before
    return {key: prospects(rows, person=person, used=used.get(key, {}), today=today) for key, person in people.items()}


async def _people(
    rows: Sequence[Row], keys: list[UUID], visits: PastVisitsOfMany, today: date, now: datetime
) -> dict[UUID, Person]:
    """Read those facts about patients that some promotion asks for."""
    needs: frozenset[Need] = frozenset().union(*(row["conditions"].needs for row in rows))
    born = await patients_by_ids(keys) if Need.BIRTH_DATE in needs else {}
    wants_status = Need.STAGE in needs or any(row["conditions"].tiers for row in rows)
    places = await statuses(patient_ids=keys) if wants_status else {}
    kin = await _kin(keys, today) if Need.FAMILY in needs else {}
    treated = await _treated(kin, visits) if Need.TREATMENT in needs else {}
    wants_history = Need.HISTORY in needs or any(row["effect"] == NTH_FREE for row in rows)
    histories = await visits.histories(keys) if wants_history else {}
    wanted = {row["conditions"].segment_id for row in rows} - {None}
    segments = await members_among(segment_ids=wanted, patient_ids=keys, now=now) if wanted else {}
    people = {}
    for key in keys:
        kinship, standing = kin.get(key, (None, ChildStanding()))
        people[key] = Person(
            tier_id=_held(places.get(key), today),
            birth_date=born[key]["birth_date"] if key in born else None,
            stage=places[key].stage if key in places else None,
            kinship=kinship,
            is_child=standing.is_child,
            parents_treated_on=max((treated[each] for each in standing.parent_ids if each in treated), default=None),
            segment_ids=frozenset(each for each, members in segments.items() if key in members),
            history=histories.get(key, History()),
        )
    return people


async def _kin(keys: Collection[UUID], today: date) -> dict[UUID, tuple[str, ChildStanding]]:
    """Return what patients are to the heads of their families, and whether they are children of them."""
    families = await families_of(keys)
    members = await members_of({family["id"] for family in families.values()})
    found = {}
    for key, family in families.items():
        fellows = members[family["id"]]
        kinship = next(fellow["kinship"] for fellow in fellows if fellow["patient_id"] == key)
        found[key] = kinship, child_standing(key, fellows, today)
    return found


async def _treated(kin: Mapping[UUID, tuple[str, ChildStanding]], visits: PastVisitsOfMany) -> Mapping[UUID, date]:
    parents = {each for _, standing in kin.values() for each in standing.parent_ids}
    return await visits.treatments(parents) if parents else {}


def _held(status: Status | None, today: date) -> UUID | None:
    """Return the tier that a patient holds; a manual one ends with its last day."""
    if status is None:
        return None
    standing = status.standing
    is_over = standing.is_manual and standing.review_on < today and standing.earned is not None
    return standing.earned.tier.id if is_over and standing.earned is not None else standing.tier.id
