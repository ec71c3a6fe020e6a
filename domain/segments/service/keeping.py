"""Makes, changes and deletes segments."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final
from uuid import UUID

from domain.clinic.queries import branches_by_ids, local_dates, services_by_ids
from domain.kernel import audit
from domain.kernel.database import execute, fetchrow, fetchval, from_json, to_json, transactional
from domain.kernel.errors import NotFound
from domain.kernel.ids import new_id
from domain.kernel.plain_text import clean_line
from domain.segments.errors import SegmentInUse, TooManySegments
from domain.segments.policy import MAX_NAME_CHARACTERS, MAX_SEGMENTS, SegmentFilter
from domain.segments.queries import count_segments
from domain.staff.actor import Actor
from domain.staff.policy import Right, require
from domain.tiers.queries import tiers_by_ids

_INSERT: Final = """
INSERT INTO segment (id, name, criteria, created_by, created_at, updated_at) VALUES ($1, $2, $3::jsonb, $4, $5, $5)
"""
_UPDATE: Final = "UPDATE segment SET name = $2, criteria = $3::jsonb, updated_at = $4 WHERE id = $1"
_DELETE: Final = "UPDATE segment SET deleted_at = $2 WHERE id = $1"
_LOCK: Final = "SELECT name, criteria FROM segment WHERE id = $1 AND deleted_at IS NULL FOR NO KEY UPDATE"
_IN_USE: Final = """
SELECT EXISTS (SELECT FROM promotion WHERE state <> 'ENDED' AND (ends_on IS NULL OR ends_on >= $2)
               AND conditions ->> 'segment_id' = $1)
"""


@transactional
async def create_segment(*, actor: Actor, name: str, wanted: SegmentFilter, now: datetime) -> UUID:
    """Make a segment and return its id.

    Args:
        actor: staff who see segments.
        name: 1 to 200 characters; several may have the same.
        wanted: whom it holds.

    Raises:
        Unauthenticated, Forbidden: the caller does not see segments.
        NotFound: no such tier, branch or service; the field says which.
        Invalid and its kinds, AmountOutOfRange: the field says which.
        TooManySegments: there are 1000.

    Effects:
        The segment, a line in the audit log.
    """
    require(actor, Right.SEE_SEGMENTS)
    clean = clean_line(name, maximum=MAX_NAME_CHARACTERS, field=("name",))
    kept = await _checked(wanted)
    if await count_segments() >= MAX_SEGMENTS:
        raise TooManySegments(maximum=MAX_SEGMENTS)
    segment_id = new_id()
    await execute(_INSERT, segment_id, clean, to_json(kept.to_json()), actor.id, now)
    await _note(actor, "segment.create", segment_id, None, _shown(clean, kept))
    return segment_id


@transactional
async def update_segment(
    *, actor: Actor, segment_id: UUID, name: str | None, wanted: SegmentFilter | None, now: datetime
) -> UUID:
    """Rename a segment or give it another filter; return its id.

    Args:
        name: None leaves it as it is.
        wanted: stands for the whole present filter; None leaves it as it is.

    Raises:
        NotFound: no such segment, or as in `create_segment`.
        Unauthenticated, Forbidden, Invalid, AmountOutOfRange: as in `create_segment`.
    """
    require(actor, Right.SEE_SEGMENTS)
    old_name, old_filter = await _locked(segment_id)
    new_name = old_name if name is None else clean_line(name, maximum=MAX_NAME_CHARACTERS, field=("name",))
    new_filter = old_filter if wanted is None else await _checked(wanted)
    if (new_name, new_filter) != (old_name, old_filter):
        await execute(_UPDATE, segment_id, new_name, to_json(new_filter.to_json()), now)
        before, after = _shown(old_name, old_filter), _shown(new_name, new_filter)
        await _note(actor, "segment.update", segment_id, before, after)
    return segment_id


@transactional
async def delete_segment(*, actor: Actor, segment_id: UUID, now: datetime) -> UUID:
    """Delete a segment and return its id.

    Raises:
        NotFound: no such segment.
        SegmentInUse: a promotion that has not ended goes by it.
        Unauthenticated, Forbidden: the caller does not see segments.
    """
    require(actor, Right.SEE_SEGMENTS)
    name, wanted = await _locked(segment_id)
    if await fetchval(_IN_USE, str(segment_id), (await local_dates(now)).earliest):
        raise SegmentInUse(field=("segmentId",))
    await execute(_DELETE, segment_id, now)
    await _note(actor, "segment.delete", segment_id, _shown(name, wanted), None)
    return segment_id


async def _locked(segment_id: UUID) -> tuple[str, SegmentFilter]:
    row = await fetchrow(_LOCK, segment_id)
    if row is None:
        raise NotFound(field=("segmentId",))
    return row["name"], SegmentFilter.from_json(from_json(row["criteria"]))


async def _checked(wanted: SegmentFilter) -> SegmentFilter:
    """Return a filter in one spelling that names what there is."""
    kept = wanted.checked()
    if kept.tier_id is not None and kept.tier_id not in await tiers_by_ids(ids=[kept.tier_id]):
        raise NotFound(field=("filter", "tierId"))
    if kept.branch_id is not None and kept.branch_id not in await branches_by_ids([kept.branch_id]):
        raise NotFound(field=("filter", "branchId"))
    if kept.service_ids is not None:
        known = await services_by_ids(kept.service_ids)
        for position, service_id in enumerate(wanted.service_ids or ()):
            if service_id not in known:
                raise NotFound(field=("filter", "serviceIds", str(position)))
    return kept


def _shown(name: str, wanted: SegmentFilter) -> dict[str, Any]:
    return {"name": name, "filter": wanted.to_json()}


async def _note(
    actor: Actor,
    action: str,
    segment_id: UUID,
    before: Mapping[str, Any] | None,
    after: Mapping[str, Any] | None,
) -> None:
    await audit.record(
        actor=actor, action=action, object_type="Segment", object_id=segment_id, before=before, after=after
    )
