"""What a merge means to consents: the person's latest word counts (R-SEC-6, R-ENG-6)."""

from datetime import datetime
from typing import Any
from uuid import UUID

from domain.kernel.database import execute
from domain.kernel.ids import new_id
from domain.patients.queries import consents_of
from domain.staff.actor import Actor

Row = dict[str, Any]

_WITHDRAW = "UPDATE consent SET withdrawn_at = $3 WHERE patient_id = $1 AND purpose = $2 AND withdrawn_at IS NULL"
_COPY = """
INSERT INTO consent (id, patient_id, purpose, document_version, channel, granted_at, granted_by_kind, granted_by_id, ip)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
"""


async def merge_consents(*, actor: Actor, duplicate_id: UUID, survivor_id: UUID, now: datetime) -> list[UUID]:
    """Let the latest word on each purpose count for the survivor; return the consents that were added.

    A withdrawal on either record counts, unless the person consented again later.
    """
    found = await consents_of([duplicate_id, survivor_id])
    added: list[UUID] = []
    for told, own in zip(found[duplicate_id], found[survivor_id], strict=True):
        if _spoken_at(told) is None or not _is_later(told, own):
            continue
        if own["is_granted"] and not told["is_granted"]:
            await execute(_WITHDRAW, survivor_id, told["purpose"], now)
        elif told["is_granted"] and not own["is_granted"]:
            added.append(new_id())
            await execute(
                _COPY, added[-1], survivor_id, told["purpose"], told["document_version"], told["channel"],
                told["granted_at"], actor.kind, actor.id, actor.ip,
            )  # fmt: skip
    return added


async def take_consents(*, consent_ids: list[UUID], now: datetime) -> None:
    """Withdraw consents that a merge added."""
    await execute("UPDATE consent SET withdrawn_at = $2 WHERE id = ANY ($1) AND withdrawn_at IS NULL", consent_ids, now)


def _spoken_at(state: Row) -> datetime | None:
    spoken: datetime | None = state["granted_at"] if state["is_granted"] else state["withdrawn_at"]
    return spoken


def _is_later(told: Row, own: Row) -> bool:
    theirs, mine = _spoken_at(told), _spoken_at(own)
    return theirs is not None and (mine is None or theirs > mine)
