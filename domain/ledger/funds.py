"""A partner's funds in a book: what it pays in, funds, and is owed (R-PAR-2, R-PAR-4, decision 0016)."""

from dataclasses import dataclass
from uuid import UUID

from domain.kernel.money import format_minor
from domain.ledger.errors import PartnerFundsLow
from domain.ledger.journal import Facts, Journal
from domain.ledger.policy import clinic_account

PARTNER = "partner"


@dataclass(slots=True)
class PartnerFunds(Journal):
    """The verbs of partners' accounts. Every change is one posted transfer and one line of the partner's account."""

    def funds_minor(self, partner_id: UUID) -> int:
        """Return how much a partner can still fund: its balance, and what it may owe."""
        account = self.account(partner_id, PARTNER)
        return account.posted_minor - account.floor_minor

    def charge_partner(
        self,
        partner_id: UUID,
        amount_minor: int,
        *,
        kind: str,
        facts: Facts,
        source_id: UUID | None = None,
        credit_to: str = "revenue",
    ) -> None:
        """Let a partner pay one of the clinic's accounts, `partner -> credit_to`.

        Args:
            kind: the line's kind, for example `DISCOUNT`.
            facts: what explains the line.
            source_id: what is behind it, for example the use of a promotion.

        Raises:
            PartnerFundsLow: it cannot fund that much.
        """
        self._fund(partner_id, clinic_account(self.unit, credit_to), amount_minor, kind, facts, source_id)

    def repay_partner(
        self,
        partner_id: UUID,
        amount_minor: int,
        *,
        kind: str,
        facts: Facts,
        source_id: UUID | None = None,
        debit_from: str = "revenue",
    ) -> None:
        """Let one of the clinic's accounts pay a partner, `debit_from -> partner`; see `charge_partner`."""
        self._repay(partner_id, clinic_account(self.unit, debit_from), amount_minor, kind, facts, source_id)

    def _fund(
        self, partner_id: UUID, credit_id: UUID, amount_minor: int, kind: str, facts: Facts, source_id: UUID | None
    ) -> UUID:
        """Post `partner -> credit_id` and return the transfer's id."""
        if amount_minor > self.funds_minor(partner_id):
            raise PartnerFundsLow(available=format_minor(max(0, self.funds_minor(partner_id))))
        account = self.account(partner_id, PARTNER)
        transfer_id = self._transfer(account.id, credit_id, amount_minor, "SINGLE")
        account.add("debits_posted", amount_minor)
        self._line(account, transfer_id, kind, -amount_minor, source_id, facts)
        return transfer_id

    def _repay(
        self, partner_id: UUID, debit_id: UUID, amount_minor: int, kind: str, facts: Facts, source_id: UUID | None
    ) -> UUID:
        """Post `debit_id -> partner` and return the transfer's id."""
        account = self.account(partner_id, PARTNER)
        transfer_id = self._transfer(debit_id, account.id, amount_minor, "SINGLE")
        account.add("credits_posted", amount_minor)
        self._line(account, transfer_id, kind, amount_minor, source_id, facts)
        return transfer_id
