"""A book: locked accounts with their open lots, and everything that is to be written, posted in one statement.

A service opens a book (`service.open_book`), calls the verbs below, which decide in memory, and writes it. Nothing here
does I/O, so the rules can be tested without a database. See docs/decisions/0002-ledger-model.md.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from uuid import UUID

from domain.kernel.clock import local_date
from domain.kernel.ids import new_id
from domain.kernel.money import format_minor
from domain.ledger import policy
from domain.ledger.errors import InsufficientFunds
from domain.ledger.funds import PartnerFunds
from domain.ledger.journal import SYSTEM, Cause, Facts
from domain.ledger.policy import AccountState, Life, LotState, clinic_account

__all__ = ["SYSTEM", "Book", "Cause", "Facts"]


@dataclass(slots=True)
class Book(PartnerFunds):
    """The verbs of patients' and certificates' accounts, and those of partners' funds."""

    def spendable(self, owner_id: UUID, *, holder: str = "patient", origin: str | None = None) -> list[LotState]:
        """Return the lots that a debit takes from now, in its order; of one origin, if it is named."""
        lots = policy.spending_order(self.lots_of(owner_id, holder), now=self.now)
        return [lot for lot in lots if origin is None or lot.origin == origin]

    def available_minor(self, owner_id: UUID, *, holder: str = "patient", origin: str | None = None) -> int:
        """Return what can be spent now."""
        return sum(lot.free_minor for lot in self.spendable(owner_id, holder=holder, origin=origin))

    def credit(
        self,
        owner_id: UUID,
        amount_minor: int,
        *,
        kind: str,
        origin: str,
        life: Life,
        facts: Facts,
        source_id: UUID | None = None,
        parent: LotState | None = None,
        debit_from: str = "expense",
        holder: str = "patient",
        funder_id: UUID | None = None,
        funder_kind: str = "BONUS",
    ) -> LotState:
        """Credit an amount as a lot of its own; pending until its first day has come; a debt takes its part first.

        Args:
            kind: the statement line's kind, for example `CASHBACK`.
            origin: the lot's origin, for example `REFERRAL_REWARD`.
            life: when the lot can be used.
            facts: what explains the line.
            source_id: the invoice or referral behind it.
            parent: the spent lot that a refund returns to.
            debit_from: which of the clinic's accounts pays, unless a partner does.
            holder: the kind of the owner's account, `patient` or `certificate`.
            funder_id: the partner that pays; what a partner pays for is usable at once.
            funder_kind: the kind of the line on the partner's account.

        Raises:
            PartnerFundsLow: the partner cannot fund that much.
        """
        account = self.account(owner_id, holder)
        is_pending = life.usable_at > self.now
        if funder_id is None:
            transfer_id = self._transfer(
                clinic_account(self.unit, debit_from), account.id, amount_minor, "PENDING" if is_pending else "SINGLE"
            )
        else:
            assert not is_pending  # its funds are taken at once
            transfer_id = self._fund(funder_id, account.id, amount_minor, funder_kind, facts, source_id)
        account.add("credits_pending" if is_pending else "credits_posted", amount_minor)
        lot = LotState(
            id=new_id(),
            account_id=account.id,
            origin=origin,
            source_id=source_id,
            funder_id=parent.funder_id if parent else funder_id,
            contributor_id=parent.contributor_id if parent else None,
            parent_id=parent.id if parent else None,
            pending_transfer_id=transfer_id if is_pending else None,
            amount_minor=amount_minor,
            remaining_minor=0,
            reserved_minor=0,
            usable_from=life.usable_from,
            usable_at=life.usable_at,
            expires_on=life.expires_on,
            expires_at=life.expires_at,
            time_zone=life.time_zone,
            created_at=self.now,
            is_new=True,
        )
        self.lots_of(owner_id, holder).append(lot)
        self._change(lot, transfer_id, amount_minor)
        self._line(account, transfer_id, kind, amount_minor, source_id, facts, usable_from=life.usable_from)
        if not is_pending and holder == "patient":
            self._pay_debt(owner_id, lot)
        return lot

    def spend(
        self,
        owner_id: UUID,
        amount_minor: int,
        *,
        kind: str,
        facts: Facts,
        source_id: UUID | None = None,
        credit_to: str = "redeemed",
        holder: str = "patient",
        origin: str | None = None,
        payee_id: UUID | None = None,
    ) -> list[tuple[LotState, int]]:
        """Debit an amount from the owner's lots, by expiry, then age (R-ACC-4); a certificate's given lots go first.

        Args:
            kind: the statement line's kind, for example `REDEMPTION`.
            facts: what explains the line.
            source_id: the invoice behind it.
            credit_to: which of the clinic's accounts gets it, unless a partner does.
            holder: the kind of the owner's account, `patient` or `certificate`.
            origin: take from lots of this origin only.
            payee_id: the partner that gets it; the line on its account has the kind of the holder, `CERTIFICATE`.

        Returns:
            How much each lot gave, in order.

        Raises:
            InsufficientFunds: less than that can be spent.
        """
        lots = self.spendable(owner_id, holder=holder, origin=origin)
        available = sum(lot.free_minor for lot in lots)
        if amount_minor > available:
            raise InsufficientFunds(available=format_minor(available))
        taken = policy.take(lots, amount_minor)
        self._debit(self.account(owner_id, holder), taken, kind, facts, source_id, credit_to, payee_id, holder.upper())
        return taken

    def spend_pooled(
        self, owner_ids: Iterable[UUID], amount_minor: int, *, kind: str, facts: Facts, source_id: UUID | None = None
    ) -> None:
        """Debit an amount from the lots of several patients together, by expiry, then age (R-FAM-1).

        A patient whose lots are not taken one after the other gets several lines: the order of the entries is that in
        which the lots gave, by which a refund goes.

        Raises:
            InsufficientFunds: less than that can be spent.
        """
        owners = list(owner_ids)
        lots = policy.spending_order([lot for owner_id in owners for lot in self.lots_of(owner_id)], now=self.now)
        available = sum(lot.free_minor for lot in lots)
        if amount_minor > available:
            raise InsufficientFunds(available=format_minor(available))
        accounts = {account.id: account for account in map(self.account, owners)}
        for account_id, part in groupby(policy.take(lots, amount_minor), lambda taken: taken[0].account_id):
            self._debit(accounts[account_id], list(part), kind, facts, source_id, "redeemed")

    def claw_back(
        self,
        owner_id: UUID,
        wanted_minor: int,
        *,
        own: Sequence[UUID],
        facts: Facts,
        source_id: UUID | None = None,
    ) -> int:
        """Take back what was credited; what can't be taken becomes debt (R-ACC-8).

        The lots in `own` give first, pending or usable, in that order; then other usable lots that are not held, never
        other pending ones.

        Args:
            owner_id: whose it was.
            wanted_minor: how much.
            own: ids of the lots that were credited for what is taken back; what was moved from one stands in its place.
            facts: what explains the lines.
            source_id: the invoice or sale behind it.

        Returns:
            The part in minor units that became debt.
        """
        lots = self.lots_of(owner_id)
        places = {lot_id: place for place, lot_id in enumerate(own)}
        places |= {lot.id: places[lot.parent_id] for lot in lots if lot.is_moved and lot.parent_id in places}
        own_lots = [lot for lot in lots if lot.id in places and (lot.pending_transfer_id or lot.is_usable(self.now))]
        from_own = policy.take(sorted(own_lots, key=lambda lot: (places[lot.id], lot.id)), wanted_minor)
        from_pending = [(lot, part) for lot, part in from_own if lot.pending_transfer_id is not None]
        from_posted = [(lot, part) for lot, part in from_own if lot.pending_transfer_id is None]
        missing = wanted_minor - sum(part for _, part in from_own)
        others = [lot for lot in policy.spending_order(lots, now=self.now) if lot.id not in places]
        from_others = policy.take(others, missing)
        for lot, part in from_pending:
            self._shrink_pending(owner_id, lot, part, facts, source_id)
        self._debit(self.account(owner_id), [*from_posted, *from_others], "CLAWBACK", facts, source_id, "expense")
        debt_minor = missing - sum(part for _, part in from_others)
        if debt_minor:
            debt = self.account(owner_id, "debt")
            self._transfer(debt.id, clinic_account(self.unit, "expense"), debt_minor, "SINGLE")
            debt.add("debits_posted", debt_minor)
        return debt_minor

    def move(self, lot: LotState, owner_id: UUID, to_id: UUID, *, facts: Facts) -> LotState:
        """Move what is left of a lot to another patient's account, and return the lot there (R-SEC-6).

        It keeps its origin, age, days and funder; its parent is the lot credited first. It pays no debt yet.
        """
        source, target, amount_minor = self.account(owner_id), self.account(to_id), lot.remaining_minor
        moved = replace(
            lot, id=new_id(), account_id=target.id, parent_id=lot.parent_id if lot.is_moved else lot.id,
            source_id=None, pending_transfer_id=None, amount_minor=amount_minor, remaining_minor=0, is_new=True,
        )  # fmt: skip
        self.lots_of(to_id).append(moved)
        if lot.pending_transfer_id is None:
            out_id = in_id = self._transfer(source.id, target.id, amount_minor, "SINGLE")
            source.add("debits_posted", amount_minor)
            target.add("credits_posted", amount_minor)
        else:
            expense = clinic_account(self.unit, "expense")
            out_id = self._transfer(expense, source.id, amount_minor, "VOID", lot.pending_transfer_id)
            source.add("credits_pending", -amount_minor)
            in_id = moved.pending_transfer_id = self._transfer(expense, target.id, amount_minor, "PENDING")
            target.add("credits_pending", amount_minor)
            lot.pending_transfer_id = None
        self._change(lot, out_id, -amount_minor)
        self._line(source, out_id, "MERGE", -amount_minor, None, facts)
        self._change(moved, in_id, amount_minor)
        self._line(target, in_id, "MERGE", amount_minor, None, facts, usable_from=moved.usable_from)
        return moved

    def move_debt(self, owner_id: UUID, to_id: UUID, amount_minor: int) -> None:
        """Let another patient owe a part of what one owes (R-SEC-6)."""
        if amount_minor:
            source, target = self.account(owner_id, "debt"), self.account(to_id, "debt")
            self._transfer(target.id, source.id, amount_minor, "SINGLE")
            source.add("credits_posted", amount_minor)
            target.add("debits_posted", amount_minor)

    def pay_debts(self, owner_id: UUID) -> None:
        """Pay what is owed with what can be spent now, in the order of a debit."""
        for lot in self.spendable(owner_id):
            self._pay_debt(owner_id, lot)

    def settle(self) -> None:
        """Post what has matured and sweep what has expired on every account of this book (R-ACC-3, R-ACC-10)."""
        for owner_id in [owner_id for owner_id, kind in self.accounts if kind == "patient"]:
            lots = sorted(self.lots_of(owner_id), key=lambda lot: (lot.usable_at, lot.id))
            for lot in lots:
                self._mature(owner_id, lot)
            for lot in lots:
                self._expire(owner_id, lot)

    def _mature(self, owner_id: UUID, lot: LotState) -> None:
        if lot.pending_transfer_id is not None and lot.usable_at <= self.now:
            self.begin("mature", str(lot.id), cause=SYSTEM, effective_on=lot.usable_from)
            self._post_pending(owner_id, lot)

    def _expire(self, owner_id: UUID, lot: LotState) -> None:
        if lot.is_expired(self.now) and lot.remaining_minor and not lot.reserved_minor:
            self.begin("expire", str(lot.id), cause=SYSTEM, effective_on=local_date(self.now, lot.time_zone))
            facts = {"rule": "R-ACC-10", "origin": lot.origin, "expired_on": lot.expires_on}
            self._debit(self.account(owner_id), [(lot, lot.remaining_minor)], "EXPIRY", facts, None, "breakage")

    def _post_pending(self, owner_id: UUID, lot: LotState) -> None:
        account = self.account(owner_id)
        transfer_id = self._transfer(
            clinic_account(self.unit, "expense"), account.id, lot.remaining_minor, "POST", lot.pending_transfer_id
        )
        account.add("credits_pending", -lot.remaining_minor)
        account.add("credits_posted", lot.remaining_minor)
        self._change(lot, transfer_id, 0)
        lot.pending_transfer_id = None
        self._pay_debt(owner_id, lot)

    def _shrink_pending(
        self, owner_id: UUID, lot: LotState, part_minor: int, facts: Facts, source_id: UUID | None
    ) -> None:
        """Void a pending credit and announce what remains of it; the lot keeps its identity (R-ACC-3)."""
        account = self.account(owner_id)
        expense = clinic_account(self.unit, "expense")
        void_id = self._transfer(expense, account.id, lot.remaining_minor, "VOID", lot.pending_transfer_id)
        account.add("credits_pending", -lot.remaining_minor)
        self._change(lot, void_id, -part_minor)
        self._line(account, void_id, "CLAWBACK", -part_minor, source_id, facts)
        lot.pending_transfer_id = None
        if lot.remaining_minor:
            lot.pending_transfer_id = self._transfer(expense, account.id, lot.remaining_minor, "PENDING")
            account.add("credits_pending", lot.remaining_minor)

    def _pay_debt(self, owner_id: UUID, lot: LotState) -> None:
        debt = self.account(owner_id, "debt")
        part_minor = min(debt.owed_minor, lot.free_minor)
        if part_minor <= 0:
            return
        account = self.account(owner_id)
        transfer_id = self._transfer(account.id, debt.id, part_minor, "SINGLE")
        account.add("debits_posted", part_minor)
        debt.add("credits_posted", part_minor)
        self._change(lot, transfer_id, -part_minor)
        self._line(account, transfer_id, "CLAWBACK", -part_minor, lot.source_id, {"rule": "R-ACC-8", "debt_paid": True})

    def _debit(
        self,
        account: AccountState,
        taken: Sequence[tuple[LotState, int]],
        kind: str,
        facts: Facts,
        source_id: UUID | None,
        credit_to: str,
        payee_id: UUID | None = None,
        payee_kind: str = "",
    ) -> None:
        amount_minor = sum(part for _, part in taken)
        if not amount_minor:
            return
        if payee_id is None:
            transfer_id = self._transfer(account.id, clinic_account(self.unit, credit_to), amount_minor, "SINGLE")
        else:
            transfer_id = self._repay(payee_id, account.id, amount_minor, payee_kind, facts, source_id)
        account.add("debits_posted", amount_minor)
        for lot, part in taken:
            self._change(lot, transfer_id, -part)
        parts = [{"origin": lot.origin, "amount_minor": part, "expires_on": lot.expires_on} for lot, part in taken]
        self._line(account, transfer_id, kind, -amount_minor, source_id, {**facts, "lots": parts})
