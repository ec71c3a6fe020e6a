"""The ids of the generated rows: each can be worked out from a kind, a slot in time and a patient's number.

They have the form of UUIDv7: the slot's instant comes first, so that ids sort by time as real ones do, and the
patient's number is the last group of digits.
"""

from uuid import UUID

KINDS = {
    name: number
    for number, name in enumerate(
        (
            "patient", "account", "debt", "code", "family", "member", "consent", "invoice", "line", "tender",
            "transaction", "transfer", "entry", "lot", "lot_entry", "referral", "reward", "open_invoice", "open_line",
        ),
        start=1,
    )
}  # fmt: skip


def generated_id(kind: str, slot: int, number: int, started_ms: int) -> UUID:
    """Return the id of a generated row.

    Args:
        kind: one of KINDS.
        slot: 0 to 4095.
        number: the patient's, from 1.
        started_ms: the instant of the slot, in milliseconds since 1970.
    """
    return UUID(f"{started_ms:012x}7{KINDS[kind]:03x}8{slot:03x}{number:012x}")


def sql_id(kind: str, *, slot: str, number: str, started_ms: str) -> str:
    """Return SQL for the same id; the arguments are SQL expressions of integers."""
    head = f"lpad(to_hex(({started_ms})::bigint), 12, '0') || '7{KINDS[kind]:03x}8'"
    return f"({head} || lpad(to_hex(({slot})::int), 3, '0') || lpad(to_hex(({number})::bigint), 12, '0'))::uuid"
