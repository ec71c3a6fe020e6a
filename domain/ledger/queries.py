"""What accounts hold, told by date, whether or not the night's work has run (R-ACC-2, R-ACC-3)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from domain.kernel.database import Row, fetch

BALANCE_OF_ACCOUNT = """
SELECT coalesce(sum(l.remaining_minor - l.reserved_minor) FILTER (
           WHERE l.pending_transfer_id IS NULL AND (l.expires_at IS NULL OR l.expires_at > {now})), 0)::bigint
           AS usable_minor,
       coalesce(sum(l.remaining_minor) FILTER (
           WHERE l.pending_transfer_id IS NOT NULL AND l.usable_at > {now}), 0)::bigint AS pending_minor,
       coalesce(sum(l.reserved_minor), 0)::bigint AS held_minor,
       coalesce(sum(l.remaining_minor - l.reserved_minor) FILTER (
           WHERE l.pending_transfer_id IS NULL AND {soon}), 0)::bigint AS expiring_minor,
       min(l.expires_on) FILTER (WHERE l.pending_transfer_id IS NULL AND {soon}) AS expiring_on,
       array_agg((l.remaining_minor, l.expires_at <= {now}, CASE WHEN {soon} THEN l.expires_on END)
                 ORDER BY l.usable_at, l.id) FILTER (
           WHERE l.pending_transfer_id IS NOT NULL AND l.usable_at <= {now}) AS matured
FROM lot l WHERE l.account_id = {account} AND l.remaining_minor > 0
"""
_SOON = (
    "(l.expires_at > {now} AND l.remaining_minor > l.reserved_minor"
    " AND l.expires_on <= ({now} AT TIME ZONE l.time_zone)::date + {days}::int)"
)
_BALANCES = """
SELECT a.id, a.owner_id, b.*, d.debits_posted - d.credits_posted AS owed_minor
FROM ledger_account a
JOIN ledger_account d ON d.owner_id = a.owner_id AND d.kind = 'debt' AND d.unit = a.unit
CROSS JOIN LATERAL ({balance}) b
WHERE a.{column} = ANY($1) AND a.kind = 'patient'
"""


def balance_sql(*, account: str, now: str, days: str) -> str:
    """Return the SQL of one account's figures, for a lateral join.

    Args:
        account: SQL of the account's id.
        now: SQL of the instant.
        days: SQL of how many days ahead count as expiring soon.

    The columns are those that `Balance.of` reads, but for `owed_minor`, which the debt account's counters give.
    """
    return BALANCE_OF_ACCOUNT.format(account=account, now=now, soon=_SOON.format(now=now, days=days))


@dataclass(frozen=True, slots=True)
class Balance:
    """The five figures of an account in minor units (R-ACC-2)."""

    available_minor: int
    pending_minor: int
    held_minor: int
    debt_minor: int
    expiring_minor: int
    expiring_on: date | None

    @classmethod
    def of(cls, row: Row) -> "Balance":
        """Make the figures from a row of `balance_sql` and `owed_minor`.

        What has matured and is not posted yet counts as `Book.settle` would post it: one lot after the other pays the
        debt, and what is left of it can be used until it expires.
        """
        available, debt, expiring = row["usable_minor"], row["owed_minor"], row["expiring_minor"]
        days = [row["expiring_on"]] if expiring else []
        for remaining, is_expired, soon_on in row["matured"] or ():
            left = max(0, remaining - debt)
            debt -= remaining - left
            available += 0 if is_expired else left
            if soon_on is not None and left:
                expiring += left
                days.append(soon_on)
        return cls(
            available_minor=available,
            pending_minor=row["pending_minor"],
            held_minor=row["held_minor"],
            debt_minor=debt,
            expiring_minor=expiring,
            expiring_on=min(days, default=None),
        )


_BY_OWNER = _BALANCES.format(balance=balance_sql(account="a.id", now="$2", days="$3"), column="owner_id")


async def balances(*, owner_ids: Sequence[UUID], now: datetime, soon_days: int) -> dict[UUID, Balance]:
    """Return the figures of each owner's account.

    Args:
        owner_ids: the patients' ids.
        now: the instant the figures are for.
        soon_days: how many days ahead count as expiring soon.
    """
    return {row["owner_id"]: Balance.of(row) for row in await fetch(_BY_OWNER, list(owner_ids), now, soon_days)}


_LOTS_GIVEN = """
SELECT l.*, a.owner_id, -e.amount_minor AS given_minor,
       coalesce((SELECT sum(c.amount_minor) FROM lot c
                 WHERE c.parent_id = l.id AND c.source_id = $2), 0)::bigint AS returned_minor
FROM ledger_transaction x
JOIN ledger_transfer t ON t.transaction_id = x.id
JOIN lot_entry e ON e.transfer_id = t.id
JOIN lot l ON l.id = e.lot_id
JOIN ledger_account a ON a.id = l.account_id
WHERE x.id = $1 AND e.amount_minor < 0
ORDER BY e.id
"""


async def lots_given(*, transaction_id: UUID, source_id: UUID) -> list[Row]:
    """Return the lots that a spend took from, in its order, with `owner_id`, `given_minor` and `returned_minor` so far.

    Args:
        transaction_id: the spend's ledger transaction.
        source_id: the invoice, by which earlier returns are found.
    """
    return await fetch(_LOTS_GIVEN, transaction_id, source_id)


async def own_lots(*, source_id: UUID, kind: str) -> list[Row]:
    """Return the lots that an invoice's lines of a kind made, in their order: `id`, `funder_id`, the line's `facts`."""
    return await fetch(_OWN_LOTS, source_id, kind)


async def lines_of_event(*, operations: Sequence[str], reference: str, kinds: Sequence[str]) -> list[Row]:
    """Return the lines of some kinds that ledger events made: `id`, `kind`, `facts`.

    Args:
        operations: of the events.
        reference: that all of them have.
        kinds: of the lines.
    """
    return await fetch(_LINES_OF_EVENT, operations, reference, kinds)


async def owners_to_settle(*, now: datetime, limit: int, after: UUID) -> list[UUID]:
    """Return owners of accounts on which a credit has matured or a lot has expired, by id, for the night's work.

    Args:
        now: the instant.
        limit: how many at most.
        after: owners up to this id are left out.
    """
    return [row["owner_id"] for row in await fetch(_TO_SETTLE, now, limit, after)]


_OWN_LOTS = """
SELECT l.id, l.funder_id, e.facts FROM account_entry e
JOIN lot_entry x ON x.transfer_id = e.transfer_id AND x.amount_minor > 0
JOIN lot l ON l.id = x.lot_id AND l.account_id = e.account_id
WHERE e.source_id = $1 AND e.kind = $2 ORDER BY l.id
"""
_LINES_OF_EVENT = """
SELECT e.id, e.kind, e.facts FROM ledger_transaction x
JOIN ledger_transfer t ON t.transaction_id = x.id JOIN account_entry e ON e.transfer_id = t.id
WHERE x.operation = ANY($1::text[]) AND x.reference = $2 AND e.kind = ANY($3::text[]) ORDER BY e.id
"""
_TO_SETTLE = """
SELECT DISTINCT a.owner_id FROM ledger_account a
WHERE a.owner_id > $3 AND a.id IN (
    SELECT account_id FROM lot WHERE pending_transfer_id IS NOT NULL AND usable_at <= $1
    UNION ALL
    SELECT account_id FROM lot WHERE remaining_minor > 0 AND reserved_minor = 0 AND expires_at <= $1)
ORDER BY a.owner_id LIMIT $2
"""


async def last_proofs() -> list[Row]:
    """Return `name`, `violations` and `checked_at` of each proof, as it was run last."""
    return await fetch("SELECT name, violations, checked_at FROM proof_result ORDER BY name")


_PARTNERS = """
SELECT owner_id, credits_posted - debits_posted AS balance_minor,
       credits_posted - debits_posted - floor_minor AS left_minor
FROM ledger_account WHERE owner_id = ANY($1) AND kind = 'partner'
"""


@dataclass(frozen=True, slots=True)
class PartnerFigures:
    """A partner's account in minor units: what stands on it, and what the partner can still fund."""

    balance_minor: int
    left_minor: int


async def partner_figures(*, partner_ids: Sequence[UUID]) -> dict[UUID, PartnerFigures]:
    """Return the figures of each partner's account."""
    rows = await fetch(_PARTNERS, list(partner_ids))
    return {row["owner_id"]: PartnerFigures(row["balance_minor"], row["left_minor"]) for row in rows}
