"""Merging a duplicate into the patient who stays (R-SEC-6)."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from domain.billing.service.settle import update_standing
from domain.cards.errors import MergeReasonMissing, SamePatient
from domain.cards.service.consents import merge_consents
from domain.cards.service.families import merge_memberships
from domain.cards.service.referrals import end_referrals
from domain.cards.service.rows import Moved, lock_owned, move_rows
from domain.clinic.queries import organisation_date
from domain.kernel import audit
from domain.kernel.database import execute, to_json, transactional
from domain.kernel.errors import ForbiddenForStatus, NotFound
from domain.kernel.ids import new_id
from domain.ledger.book import Cause
from domain.ledger.service import open_book, write_book
from domain.patients import queries as patients
from domain.referrals.service.rewards import take_back
from domain.staff.actor import Actor
from domain.staff.policy import Right, require
from domain.staff.service import end_sessions

Row = dict[str, Any]

MAX_REASON_CHARACTERS = 500
_PRESENT = ("LEAD", "ACTIVE")
_MARK = "UPDATE patient SET status = 'MERGED', merged_into_id = $2 WHERE id = $1"
_ACTIVATE = "UPDATE patient SET status = 'ACTIVE' WHERE id = $1 AND status = 'LEAD'"
_NOTE = """
INSERT INTO patient_merge (id, duplicate_id, survivor_id, reason, former_status, moved, lots, debt_minor, is_final,
                           merged_at, merged_by)
VALUES ($1, $2, $3, $4, $5, $6::jsonb, $7::jsonb, $8, $9, $10, $11)
"""


@transactional
async def merge_patients(*, actor: Actor, duplicate_id: UUID, into_id: UUID, reason: str, now: datetime) -> UUID:
    """Merge a duplicate into another record of the same person; return the survivor's id (R-SEC-6).

    Bonuses and debts move by postings, with their origins and days; visits, certificates, packages and referrals are
    the survivor's since. The earliest attribution stays: a later one, and the two's referral of each other, are
    rejected with MERGED_DUPLICATE, and what they gave is taken back. Asked again, it changes nothing.

    Args:
        actor: who may merge patients.
        duplicate_id: the record that ends.
        into_id: the record that stays.
        reason: why, 1 to 500 characters.
        now: the present instant.

    Raises:
        Unauthenticated, Forbidden: the caller may not merge patients.
        SamePatient, MergeReasonMissing: the input breaks a form.
        NotFound: there is no such patient.
        ForbiddenForStatus: one of them is merged or erased.
        TwoFamilies: both are in families, and not in the same one.

    Effects:
        A ledger event `merge`, and `referral_reversal` where rewards are taken back; a row of `patient_merge`; the
        duplicate's sessions end; tier and stage of the survivor; two audit lines.
    """
    require(actor, Right.MERGE_PATIENTS)
    told = checked_reason(reason)
    if duplicate_id == into_id:
        raise SamePatient(field=("intoId",))
    people = await patients.lock_whole([duplicate_id, into_id])
    duplicate = _present(people.get(duplicate_id), "duplicateId", merged_into=into_id)
    if duplicate["status"] == "MERGED":
        return into_id
    _present(people.get(into_id), "intoId")
    merge_id, today = new_id(), await organisation_date(now)
    await lock_owned([duplicate_id, into_id])
    membership_id = await merge_memberships(duplicate_id=duplicate_id, survivor_id=into_id, now=now)
    ended = await end_referrals(duplicate_id=duplicate_id, survivor_id=into_id, now=now)
    moved = await move_rows(from_id=duplicate_id, to_id=into_id)
    owners = {duplicate_id, into_id, *(row["referrer_id"] for row in ended), *(row["friend_id"] for row in ended)}
    book = await open_book(owner_ids=owners - {None}, now=now)
    book.begin("merge", str(merge_id), cause=Cause(actor.kind, actor.id), effective_on=today)
    debt_minor = book.account(duplicate_id, "debt").owed_minor
    book.move_debt(duplicate_id, into_id, debt_minor)
    open_lots = [lot for lot in book.lots_of(duplicate_id) if lot.remaining_minor]
    lots = [book.move(lot, duplicate_id, into_id, facts={"rule": "R-SEC-6"}) for lot in open_lots]
    amounts = {str(lot.id): lot.remaining_minor for lot in lots}
    book.pay_debts(into_id)
    is_final = False
    for row in ended:
        reference = f"{merge_id}:{row['id']}"
        is_final |= await take_back(referral=row, book=book, reference=reference, today=today, now=now)
    await write_book(book)
    consents = await merge_consents(actor=actor, duplicate_id=duplicate_id, survivor_id=into_id, now=now)
    await end_sessions(subject_id=duplicate_id, reason="MERGED", now=now)
    await execute(_MARK, duplicate_id, into_id)
    if duplicate["status"] == "ACTIVE":
        await execute(_ACTIVATE, into_id)
    await execute(
        _NOTE, merge_id, duplicate_id, into_id, told, duplicate["status"],
        to_json(_kept(moved, membership_id, ended, consents)), to_json(amounts), debt_minor, is_final, now, actor.id,
    )  # fmt: skip
    await update_standing(patient_id=into_id, source_id=None, today=today, now=now)
    sums = {"moved_minor": sum(amounts.values()), "debt_minor": debt_minor}
    await note(actor, "patient.merge", duplicate_id, into_id, {"reason": told, **sums})
    return into_id


def checked_reason(reason: str) -> str:
    """Return a reason without spaces around it.

    Raises:
        MergeReasonMissing: it has not 1 to 500 characters.
    """
    told = reason.strip()
    if not 1 <= len(told) <= MAX_REASON_CHARACTERS:
        raise MergeReasonMissing(field=("reason",), maximum=MAX_REASON_CHARACTERS)
    return told


async def note(actor: Actor, action: str, duplicate_id: UUID, survivor_id: UUID, after: Row) -> None:
    """Write a line of the audit log about each of the two."""
    for object_id in (duplicate_id, survivor_id):
        names = {"duplicate_id": duplicate_id, "survivor_id": survivor_id}
        await audit.record(
            actor=actor, action=action, object_type="Patient", object_id=object_id, after={**names, **after}
        )


def _present(row: Row | None, field: str, *, merged_into: UUID | None = None) -> Row:
    """Return a patient who can be merged, or who was merged already as it is asked for."""
    if row is None:
        raise NotFound(field=(field,))
    is_done = merged_into is not None and row["merged_into_id"] == merged_into
    if row["status"] not in _PRESENT and not is_done:
        raise ForbiddenForStatus(field=(field,), status=row["status"])
    return row


def _kept(moved: Moved, membership_id: UUID | None, ended: Sequence[Row], consents: Sequence[UUID]) -> Row:
    """Return what an un-merge has to know."""
    referrals = [{name: row[name] for name in ("id", "status", "rejection_reason", "closed_at")} for row in ended]
    return {"rows": moved, "membership": membership_id, "referrals": referrals, "consents": list(consents)}
