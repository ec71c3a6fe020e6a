"""The history of a patient's tiers, and the news of it."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from domain.kernel import outbox
from domain.kernel.database import execute, fetchrow, from_json, to_json
from domain.kernel.ids import new_id
from domain.messages import service as messages
from domain.staff.actor import Actor
from domain.tiers import policy, queries
from domain.tiers.policy import Change, ChangeReason, Standing, Tier

CHANGED = "tier.changed"
"""The outbox event of a changed tier: patient_id, from_tier_id, to_tier_id, reason, is_up, changed_at, tier_name."""

_CHANGE = """
INSERT INTO tier_change (id, patient_id, from_tier_id, to_tier_id, reason, source_id, changed_at, author_kind,
                         author_id, note, until, previous)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12::jsonb)
"""
_LAST_EARNED = """
SELECT id, to_tier_id, reason, changed_at, previous FROM tier_change
WHERE patient_id = $1 AND NOT is_undone AND reason NOT IN ('ASSIGNED', 'MANUAL_ENDED')
      AND (reason <> 'UNDONE' OR previous IS NOT NULL)
ORDER BY id DESC LIMIT 1
"""
_UNDO = "UPDATE tier_change SET is_undone = true WHERE id = $1"
_UPGRADES = (ChangeReason.REACHED, ChangeReason.REACHED_BY_FAMILY)


@dataclass(frozen=True, slots=True)
class Cause:
    """Why and by whom a tier changes.

    Args:
        source_id: the invoice or refund, None for the night's work and for people.
        author: who gave a tier by hand.
        note: what the author said.
        until: the last day of a manual tier.
        previous: to which standing R-TIR-5 may take the change back, where that is not the one before it.
    """

    source_id: UUID | None = None
    author: Actor | None = None
    note: str | None = None
    until: date | None = None
    previous: Standing | None = None


@dataclass(frozen=True, slots=True)
class Upgrade:
    """The last upgrade of a patient that can be taken back: the row, when it was, and the standing before it."""

    id: UUID
    tier_id: UUID
    changed_at: datetime
    previous: Standing


async def record(
    *, patient_id: UUID, before: Standing, after: Standing, change: Change | None, cause: Cause, now: datetime
) -> bool:
    """Write the history of a change of tier, and its event if the tier that is held is another; tell whether it is."""
    if change is None:
        return False
    author = cause.author
    previous = before if change.reason in _UPGRADES else cause.previous
    await execute(
        _CHANGE, new_id(), patient_id, change.before.id, change.after.id, change.reason, cause.source_id, now,
        None if author is None else author.kind, None if author is None else author.id, cause.note, cause.until,
        None if previous is None else to_json(_stored(previous)),
    )  # fmt: skip
    if before.tier.id == after.tier.id:
        return False
    body = {
        "patient_id": patient_id,
        "from_tier_id": before.tier.id,
        "to_tier_id": after.tier.id,
        "tier_name": after.tier.name,
        "reason": change.reason,
        "is_up": after.tier.rank > before.tier.rank,
        "changed_at": now.isoformat(),
    }
    await outbox.append(CHANGED, body)
    return True


async def last_upgrade(*, patient_id: UUID, tiers: Mapping[UUID, Tier]) -> Upgrade | None:
    """Return the last change of what a patient's figures brought, if it was an upgrade and is not undone (R-TIR-5)."""
    row = await fetchrow(_LAST_EARNED, patient_id)
    if row is None or row["previous"] is None:
        return None
    return Upgrade(row["id"], row["to_tier_id"], row["changed_at"], _restored(from_json(row["previous"]), tiers))


async def mark_undone(upgrade: Upgrade) -> None:
    """Note that an upgrade was taken back, so that it is not taken back twice."""
    await execute(_UNDO, upgrade.id)


def _stored(standing: Standing) -> dict[str, Any]:
    """Return a standing as JSON keeps it: tiers by id."""
    plain = asdict(standing)
    plain["tier"] = standing.tier.id
    plain["earned"] = None if standing.earned is None else _stored(standing.earned)
    return plain


def _restored(plain: Mapping[str, Any], tiers: Mapping[UUID, Tier]) -> Standing:
    grace_until, earned = plain["grace_until"], plain["earned"]
    return Standing(
        tier=tiers[UUID(plain["tier"])],
        since=date.fromisoformat(plain["since"]),
        review_on=date.fromisoformat(plain["review_on"]),
        grace_until=None if grace_until is None else date.fromisoformat(grace_until),
        is_manual=plain["is_manual"],
        is_by_family=plain["is_by_family"],
        earned=None if earned is None else _restored(earned, tiers),
    )


async def announce(*, body: Mapping[str, Any]) -> None:
    """Write to the patient whose tier went up; the handler of `tier.changed`.

    The message bears the time of the change, so that a repeated delivery of the event gives the same message.

    Args:
        body: what the event carries.
    """
    if not body.get("is_up", body["reason"] == policy.ChangeReason.REACHED):
        return
    person = await queries.addressee(patient_id=UUID(body["patient_id"]))
    if person is None:
        return
    await messages.send(
        template="tier_upgraded",
        to=person["phone"],
        locale=person["locale"],
        params={"tier": body["tier_name"]},
        now=datetime.fromisoformat(body["changed_at"]),
    )
