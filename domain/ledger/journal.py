"""What a book is made of: locked accounts with their open lots, and the rows that its verbs collect."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any
from uuid import UUID

from domain.kernel.ids import new_id
from domain.ledger.policy import AccountState, LotState

Facts = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Cause:
    """Who makes a transfer happen."""

    kind: str
    id: UUID | None = None


SYSTEM = Cause("SYSTEM")


@dataclass(slots=True)
class Journal:
    """Locked accounts of some owners at one instant, and the rows to write. All accounts share one unit."""

    now: datetime
    unit: str
    accounts: dict[tuple[UUID, str], AccountState]
    lots: dict[UUID, list[LotState]]
    rows: dict[str, list[dict[str, Any]]] = field(
        default_factory=lambda: {"transactions": [], "transfers": [], "lot_entries": [], "entries": []}
    )
    _event: dict[str, Any] | None = None

    def begin(
        self, operation: str, reference: str, *, cause: Cause, effective_on: date, reverses_id: UUID | None = None
    ) -> UUID:
        """Start a business event; the transfers that follow belong to it. Returns its transaction's id.

        An event without a transfer leaves no trace.
        """
        self._event = {
            "id": new_id(),
            "operation": operation,
            "reference": reference,
            "reverses_id": reverses_id,
            "actor_kind": cause.kind,
            "actor_id": cause.id,
            "effective_on": effective_on,
            "created_at": self.now,
        }
        event_id: UUID = self._event["id"]
        return event_id

    def account(self, owner_id: UUID, kind: str = "patient") -> AccountState:
        """Return one locked account."""
        return self.accounts[owner_id, kind]

    def lots_of(self, owner_id: UUID, holder: str = "patient") -> list[LotState]:
        """Return the open lots of an owner's account: a patient's bonuses, or a certificate's value."""
        return self.lots.setdefault(self.account(owner_id, holder).id, [])

    def _transfer(
        self, debit_id: UUID, credit_id: UUID, amount_minor: int, kind: str, pending_id: UUID | None = None
    ) -> UUID:
        if self._event is None:
            raise RuntimeError("a transfer needs a business event: call begin() first")
        if not self.rows["transactions"] or self.rows["transactions"][-1] is not self._event:
            self.rows["transactions"].append(self._event)
        transfer_id = new_id()
        self.rows["transfers"].append(
            {
                "id": transfer_id,
                "transaction_id": self._event["id"],
                "debit_account_id": debit_id,
                "credit_account_id": credit_id,
                "amount_minor": amount_minor,
                "kind": kind,
                "pending_id": pending_id,
            }
        )
        return transfer_id

    def _change(self, lot: LotState, transfer_id: UUID, amount_minor: int) -> None:
        lot.remaining_minor += amount_minor
        lot.is_changed = True
        if amount_minor:
            entry = {"id": new_id(), "lot_id": lot.id, "transfer_id": transfer_id}
            self.rows["lot_entries"].append({**entry, "amount_minor": amount_minor, "reserved_minor": 0})

    def _line(
        self,
        account: AccountState,
        transfer_id: UUID,
        kind: str,
        amount_minor: int,
        source_id: UUID | None,
        facts: Facts,
        usable_from: date | None = None,
    ) -> None:
        self.rows["entries"].append(
            {
                "id": new_id(),
                "account_id": account.id,
                "transfer_id": transfer_id,
                "kind": kind,
                "amount_minor": amount_minor,
                "balance_after_minor": account.posted_minor,
                "source_id": source_id,
                "usable_from": usable_from,
                "facts": facts,
                "occurred_at": self.now,
            }
        )
