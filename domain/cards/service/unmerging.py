"""Undoing a merge, as long as nothing that it moved has been used (R-SEC-6)."""

from datetime import datetime
from typing import Any
from uuid import UUID

import asyncpg

from domain.billing.service.settle import update_standing
from domain.cards.errors import MergedOn, NotMerged, RewardsTaken, ValueUsed
from domain.cards.service.consents import take_consents
from domain.cards.service.families import return_membership
from domain.cards.service.merging import checked_reason, note
from domain.cards.service.referrals import restore_referrals
from domain.cards.service.rows import give_rows, lock_owned
from domain.clinic.queries import organisation_date
from domain.kernel.database import execute, fetchrow, fetchval, from_json, transactional
from domain.kernel.errors import NotFound
from domain.ledger.book import Book, Cause
from domain.ledger.policy import LotState
from domain.ledger.service import open_book, write_book
from domain.patients import queries as patients
from domain.patients.errors import PatientExists
from domain.staff.actor import Actor
from domain.staff.policy import Right, require

_MERGE = """
SELECT id, survivor_id, former_status, moved, lots, debt_minor, is_final, merged_at FROM patient_merge
WHERE duplicate_id = $1 AND undone_at IS NULL FOR NO KEY UPDATE
"""
_SETTLED_SINCE = """
SELECT EXISTS (SELECT FROM invoice i WHERE i.id = ANY ($1) AND (i.completed_at > $2 OR EXISTS (
    SELECT FROM refund r WHERE r.invoice_id = i.id AND r.refunded_at > $2)))
"""
_UNMARK = "UPDATE patient SET status = $2, merged_into_id = NULL WHERE id = $1"
_DONE = "UPDATE patient_merge SET undone_at = $2, undone_by = $3 WHERE id = $1"


@transactional
async def unmerge_patient(*, actor: Actor, duplicate_id: UUID, reason: str, now: datetime) -> tuple[UUID, UUID]:
    """Undo a merge: everything that it moved goes back; return the survivor's id and the other's (R-SEC-6).

    What the survivor got since stays with the survivor. A membership that the merge ended, a consent that it withdrew
    and sessions that it ended stay as they are.

    Args:
        actor: who may merge patients.
        duplicate_id: the record that was merged.
        reason: why, 1 to 500 characters.
        now: the present instant.

    Raises:
        Unauthenticated, Forbidden: the caller may not merge patients.
        MergeReasonMissing: the input breaks a form.
        NotFound: there is no such patient.
        NotMerged: the patient is not merged, or not any more.
        MergedOn: the survivor was merged in turn.
        RewardsTaken, ValueUsed: it cannot be undone any more.
        PatientExists: there is another patient with the phone and the name by now.

    Effects:
        A ledger event `unmerge`; tier and stage of both; two audit lines.
    """
    require(actor, Right.MERGE_PATIENTS)
    told = checked_reason(reason)
    known = (await patients.patients_by_ids([duplicate_id])).get(duplicate_id)
    if known is None:
        raise NotFound(field=("duplicateId",))
    if known["merged_into_id"] is None:
        raise NotMerged(field=("duplicateId",))
    people = await patients.lock_whole([duplicate_id, known["merged_into_id"]])
    merge = await fetchrow(_MERGE, duplicate_id)
    if merge is None or people[duplicate_id]["merged_into_id"] is None:
        raise NotMerged(field=("duplicateId",))
    survivor_id: UUID = merge["survivor_id"]
    if people[duplicate_id]["merged_into_id"] != survivor_id:
        raise MergedOn(field=("duplicateId",))
    if merge["is_final"]:
        raise RewardsTaken(field=("duplicateId",))
    kept, today = from_json(merge["moved"]), await organisation_date(now)
    rows = {name: [UUID(each) for each in ids] for name, ids in kept["rows"].items()}
    await lock_owned([duplicate_id, survivor_id])
    if await fetchval(_SETTLED_SINCE, rows["invoice.patient_id"], merge["merged_at"]):
        raise ValueUsed(field=("duplicateId",))
    await _mark(duplicate_id, merge["former_status"])
    await give_rows(moved=rows, from_id=survivor_id, to_id=duplicate_id)
    await restore_referrals([_restored(row) for row in kept["referrals"]])
    if kept["membership"] is not None:
        await return_membership(membership_id=UUID(kept["membership"]), duplicate_id=duplicate_id)
    book = await open_book(owner_ids=[duplicate_id, survivor_id], now=now)
    lots = _untouched(book, survivor_id, from_json(merge["lots"]), merge["debt_minor"])
    book.begin("unmerge", str(merge["id"]), cause=Cause(actor.kind, actor.id), effective_on=today)
    for lot in lots:
        book.move(lot, survivor_id, duplicate_id, facts={"rule": "R-SEC-6"})
    book.move_debt(survivor_id, duplicate_id, merge["debt_minor"])
    await write_book(book)
    await take_consents(consent_ids=[UUID(each) for each in kept["consents"]], now=now)
    await execute(_DONE, merge["id"], now, actor.id)
    for patient_id in sorted((duplicate_id, survivor_id)):
        await update_standing(patient_id=patient_id, source_id=None, today=today, now=now)
    await note(actor, "patient.unmerge", duplicate_id, survivor_id, {"reason": told})
    return survivor_id, duplicate_id


def _untouched(book: Book, survivor_id: UUID, amounts: dict[str, int], debt_minor: int) -> list[LotState]:
    """Return the lots that a merge moved, as long as each is whole and the debt is still owed."""
    present = {lot.id: lot for lot in book.lots_of(survivor_id)}
    lots = [present.get(UUID(each)) for each in amounts]
    whole = [lot for lot in lots if lot is not None and lot.free_minor == amounts[str(lot.id)]]
    if len(whole) < len(lots) or book.account(survivor_id, "debt").owed_minor < debt_minor:
        raise ValueUsed(field=("duplicateId",))
    return whole


async def _mark(duplicate_id: UUID, status: str) -> None:
    try:
        await execute(_UNMARK, duplicate_id, status)
    except asyncpg.UniqueViolationError:
        raise PatientExists(field=("duplicateId",)) from None


def _restored(row: dict[str, Any]) -> dict[str, Any]:
    closed_at = row["closed_at"]
    return {**row, "id": UUID(row["id"]), "closed_at": None if closed_at is None else datetime.fromisoformat(closed_at)}
