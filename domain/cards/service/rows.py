"""Which rows name a patient, and moving them to another one (R-SEC-6)."""

from collections.abc import Mapping, Sequence
from typing import Final
from uuid import UUID

from domain.kernel.database import execute, fetch

Moved = dict[str, list[UUID]]

OWNED: Final = (
    ("invoice", "patient_id"),
    ("promotion_use", "patient_id"),
    ("gift_certificate", "owner_id"),
    ("gift_certificate", "purchaser_id"),
    ("package_subscription", "patient_id"),
    ("entitlement_reservation", "patient_id"),
    ("payment_mandate", "patient_id"),
    ("adjustment_request", "patient_id"),
    ("family_invitation", "patient_id"),
    ("referral", "referrer_id"),
    ("referral", "friend_id"),
    ("referral_reward", "patient_id"),
    ("partner_sale", "patient_id"),
    ("patient", "merged_into_id"),
)
"""Tables and columns, in the order in which a checkout locks them. What tells of the past stays with the duplicate:
consents as they were given, the log of entitlements, changes of tier, memberships that have ended."""

_LEFT_BEHIND = {
    "payment_mandate": " AND NOT EXISTS (SELECT FROM payment_mandate o WHERE o.patient_id = $2"
    " AND o.reference = t.reference)",
    "family_invitation": " AND t.accepted_at IS NULL",
}
"""Which rows stay with the duplicate."""


async def lock_owned(patient_ids: Sequence[UUID]) -> None:
    """Lock the invoices of patients in the order of their ids: a checkout of theirs is over, or waits."""
    await fetch("SELECT id FROM invoice WHERE patient_id = ANY ($1) ORDER BY id FOR NO KEY UPDATE", list(patient_ids))


async def move_rows(*, from_id: UUID, to_id: UUID) -> Moved:
    """Give everything that names one patient to another, and return the ids of the rows by `table.column`."""
    moved: Moved = {}
    for table, column in OWNED:
        found = await fetch(
            f"SELECT t.id FROM {table} t WHERE t.{column} = $1 AND $1 <> $2::uuid"  # noqa: S608  # names from above
            f"{_LEFT_BEHIND.get(table, '')} ORDER BY t.id FOR NO KEY UPDATE",
            from_id,
            to_id,
        )
        moved[f"{table}.{column}"] = [row["id"] for row in found]
    await give_rows(moved=moved, from_id=from_id, to_id=to_id)
    return moved


async def give_rows(*, moved: Mapping[str, Sequence[UUID]], from_id: UUID, to_id: UUID) -> None:
    """Give the named rows of one patient, those that are still theirs, to another."""
    for table, column in OWNED:
        if wanted := list(moved.get(f"{table}.{column}", ())):
            await execute(
                f"UPDATE {table} SET {column} = $3 WHERE id = ANY ($1) AND {column} = $2",  # noqa: S608  # as above
                wanted,
                from_id,
                to_id,
            )
