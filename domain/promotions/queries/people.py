"""Reads what is known of patients, as the choice of offers needs it, for any number of them as for one."""

from collections.abc import Collection, Mapping
from datetime import date, datetime
from typing import Final, Protocol
from uuid import UUID

from domain.families.policy import standing_in_family
from domain.families.queries import fellows_of
from domain.kernel.database import fetch
from domain.patients.queries import patients_by_ids
from domain.promotions.policy.facts import History, Need, Person
from domain.promotions.policy.offers import UsedBefore
from domain.segments.queries import members_among
from domain.tiers.policy import on_day
from domain.tiers.queries import statuses

_USED_BEFORE: Final = """
SELECT u.patient_id, u.promotion_id, sum(c.uses)::int AS uses,
       coalesce(sum(c.uses) FILTER (WHERE u.used_on >= $3), 0)::int AS uses_this_year, sum(u.units)::int AS units
FROM promotion_use u JOIN promotion p ON p.id = u.promotion_id
CROSS JOIN LATERAL (SELECT greatest(1, ceil(u.units::numeric / p.units_per_use)) AS uses) c
WHERE u.patient_id = ANY($1::uuid[]) AND u.promotion_id = ANY($2::uuid[]) AND u.reversed_at IS NULL
GROUP BY 1, 2
"""
"""An offer of an earlier version gave more units on one invoice than one use may now: it counts as several uses."""


class PastVisits(Protocol):
    """What has to be known of visits, which others keep; it is read only if a promotion asks."""

    async def histories(self, patient_ids: Collection[UUID]) -> Mapping[UUID, History]:
        """Return what patients have had on completed invoices, less what was refunded; nothing for who never came."""

    async def treatments(self, patient_ids: Collection[UUID]) -> Mapping[UUID, date]:
        """Return when patients were last treated, or are being treated (R-FAM-5)."""


async def people(
    *,
    patient_ids: Collection[UUID],
    needs: Collection[Need],
    segment_ids: Collection[UUID],
    visits: PastVisits,
    today: date,
    now: datetime,
) -> dict[UUID, Person]:
    """Return what is known of patients, each kind of fact in one go; the tier comes with the stage.

    Args:
        patient_ids: of whom.
        needs: the facts that promotions ask for.
        segment_ids: the segments that they ask for.
        visits: reads what was done before.
        today: the date at the branch, or the organisation's.
        now: the present instant.
    """
    keys = list(patient_ids)
    born = await patients_by_ids(keys) if Need.BIRTH_DATE in needs else {}
    places = await statuses(patient_ids=keys) if Need.STAGE in needs else {}
    fellows = await fellows_of(keys) if Need.FAMILY in needs else {}
    families = {key: standing_in_family(key, fellows.get(key, ()), today) for key in keys}
    parents = {each for standing in families.values() for each in standing.parent_ids}
    treated = await visits.treatments(parents) if parents and Need.TREATMENT in needs else {}
    histories = await visits.histories(keys) if Need.HISTORY in needs else {}
    segments = await members_among(segment_ids=segment_ids, patient_ids=keys, now=now)
    return {
        key: Person(
            tier_id=on_day(places[key].standing, today).tier.id if key in places else None,
            birth_date=born[key]["birth_date"] if key in born else None,
            stage=places[key].stage if key in places else None,
            kinship=families[key].kinship,
            is_child=families[key].is_child,
            parents_treated_on=max(
                (treated[each] for each in families[key].parent_ids if each in treated), default=None
            ),
            segment_ids=frozenset(each for each, members in segments.items() if key in members),
            history=histories.get(key, History()),
        )
        for key in keys
    }


async def used_before(
    *, patient_ids: Collection[UUID], promotion_ids: Collection[UUID], today: date
) -> dict[UUID, dict[UUID, UsedBefore]]:
    """Return what patients have had of promotions, by patient and promotion; nothing is left out but what came back.

    Args:
        patient_ids: who.
        promotion_ids: of which promotions.
        today: the day whose calendar year counts for limits by the year.
    """
    found: dict[UUID, dict[UUID, UsedBefore]] = {}
    for row in await fetch(_USED_BEFORE, list(patient_ids), list(promotion_ids), today.replace(month=1, day=1)):
        before = UsedBefore(row["uses"], row["uses_this_year"], row["units"])
        found.setdefault(row["patient_id"], {})[row["promotion_id"]] = before
    return found
