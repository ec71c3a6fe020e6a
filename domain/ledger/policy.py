"""Pure rules of the ledger: which lots a debit takes, what a partial reversal amounts to, when lots live and die."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from uuid import UUID, uuid5

from domain.kernel.clock import add_months, end_of_day, start_of_day

REVIVED_DAYS = 14
SOLD = "SOLD"
"""The origin of what was paid for a certificate."""

PROMOTIONAL = "PROMOTIONAL"
"""The origin of what the clinic gave on a certificate."""

_CLINIC_ACCOUNTS = UUID("6d1f1c5e-6f0c-5f0e-9a57-1c0f2f6f9b10")
NO_LIMIT_MINOR = 10**15
"""What a partner without a limit may owe: more than ever comes together."""

CLINIC_KINDS = ("expense", "redeemed", "breakage", "opening", "cash", "revenue", "refundable")


def clinic_account(unit: str, kind: str) -> UUID:
    """Return the id of one of the clinic's own accounts, the same in every database."""
    return uuid5(_CLINIC_ACCOUNTS, f"{unit}:{kind}")


@dataclass(slots=True)
class LotState:
    """One open lot while its account is locked. Amounts are minor units; see the `lot` table."""

    id: UUID
    account_id: UUID
    origin: str
    source_id: UUID | None
    funder_id: UUID | None
    contributor_id: UUID | None
    parent_id: UUID | None
    pending_transfer_id: UUID | None
    amount_minor: int
    remaining_minor: int
    reserved_minor: int
    usable_from: date
    usable_at: datetime
    expires_on: date | None
    expires_at: datetime | None
    time_zone: str
    created_at: datetime
    is_new: bool = False
    is_changed: bool = False

    @property
    def is_moved(self) -> bool:
        """Tell whether the lot came from another account; its parent is the lot that was credited first (R-SEC-6)."""
        return self.parent_id is not None and self.source_id is None

    @property
    def free_minor(self) -> int:
        """Return what is neither spent nor reserved."""
        return self.remaining_minor - self.reserved_minor

    def is_expired(self, now: datetime) -> bool:
        """Tell whether the lot's last day is over."""
        return self.expires_at is not None and self.expires_at <= now

    def is_usable(self, now: datetime) -> bool:
        """Tell whether a debit may take from the lot: posted, and its last day is not over (R-ACC-3)."""
        return self.pending_transfer_id is None and not self.is_expired(now)


@dataclass(slots=True)
class AccountState:
    """One owned account while it is locked: its counters, and what this book adds to them."""

    id: UUID
    kind: str
    owner_id: UUID
    debits_posted: int
    credits_posted: int
    debits_pending: int
    credits_pending: int
    floor_minor: int = 0
    added: dict[str, int] = field(default_factory=dict)

    def add(self, counter: str, amount_minor: int) -> None:
        """Change one of the four counters."""
        setattr(self, counter, getattr(self, counter) + amount_minor)
        self.added[counter] = self.added.get(counter, 0) + amount_minor

    @property
    def posted_minor(self) -> int:
        """Return what the owner of a credit-normal account can spend."""
        return self.credits_posted - self.debits_posted - self.debits_pending

    @property
    def owed_minor(self) -> int:
        """Return what is owed on a debit-normal account such as a debt."""
        return self.debits_posted - self.credits_posted


@dataclass(frozen=True, slots=True)
class Life:
    """When a lot can be used: from 00:00 of one day through the end of another, in one zone (R-ACC-3)."""

    usable_from: date
    expires_on: date | None
    time_zone: str

    @property
    def usable_at(self) -> datetime:
        """Return the first instant of use, in UTC."""
        return start_of_day(self.usable_from, self.time_zone)

    @property
    def expires_at(self) -> datetime | None:
        """Return the first instant after use, in UTC; None if the lot never expires."""
        return None if self.expires_on is None else end_of_day(self.expires_on, self.time_zone)


def lifetime(*, today: date, waiting_days: int, months: int, time_zone: str, days: int | None = None) -> Life:
    """Return the life of a credit made today: usable after the waiting days, then for so many months (R-ACC-3).

    Args:
        days: how long it lives instead of the months, counted as they are from the day it becomes usable.
    """
    usable_from = today + timedelta(days=waiting_days)
    ends_on = add_months(usable_from, months) if days is None else usable_from + timedelta(days=days)
    return Life(usable_from, ends_on, time_zone)


def revived(parent_expires_on: date | None, *, today: date) -> date | None:
    """Return the last day of bonuses that a refund returns: the lot's own, but at least today + 14 (R-ACC-8)."""
    return None if parent_expires_on is None else max(parent_expires_on, today + timedelta(days=REVIVED_DAYS))


def spending_order(lots: Iterable[LotState], *, now: datetime) -> list[LotState]:
    """Return the lots a debit takes from, in order: by expiry date, none last, then by age (R-ACC-4).

    Of a certificate that was sold at a discount the given lots go first, the paid ones last (R-CRT-5).
    """
    usable = [lot for lot in lots if lot.is_usable(now) and lot.free_minor > 0]
    return sorted(
        usable,
        key=lambda lot: (lot.origin == SOLD, lot.expires_at is None, lot.expires_at or now, lot.created_at, lot.id),
    )


def take(lots: Sequence[LotState], wanted_minor: int) -> list[tuple[LotState, int]]:
    """Return how much each lot gives, in the given order, until `wanted_minor` is met or the lots are empty."""
    taken: list[tuple[LotState, int]] = []
    for lot in lots:
        if wanted_minor <= 0:
            break
        part = min(lot.free_minor, wanted_minor)
        if part > 0:
            taken.append((lot, part))
            wanted_minor -= part
    return taken


def parts_to_return(taken: Sequence[tuple[int, int]], amount_minor: int) -> list[int]:
    """Return how much of a return goes to each lot: the last taken first (R-ACC-8, R-CRT-5).

    Args:
        taken: what each lot gave and what has come back of it, in the order in which they gave.
        amount_minor: what comes back now.

    Raises:
        ValueError: more comes back than was taken: a programmer's mistake.
    """
    parts = [0] * len(taken)
    for place in range(len(taken) - 1, -1, -1):
        gave, returned = taken[place]
        parts[place] = min(gave - returned, amount_minor)
        amount_minor -= parts[place]
    if amount_minor:
        raise ValueError("more cannot come back than was taken")
    return parts


def running_share(whole_minor: int, part_minor: int, of_minor: int, done_minor: int) -> int:
    """Return what is due now of `whole_minor` when `part_minor` of `of_minor` has been reached in all (R-ACC-9).

    Counted on the running sum, so that however a whole is split into parts, the shares add up to `whole_minor`.

    Args:
        whole_minor: what the complete reversal amounts to.
        part_minor: how much of the base has been reversed so far, this time included.
        of_minor: the base, positive.
        done_minor: what was reversed of `whole_minor` before.
    """
    return max(0, whole_minor * part_minor // of_minor - done_minor)
