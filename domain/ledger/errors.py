"""What the ledger refuses.

InsufficientFunds   the account has less than asked for (R-ACC-7)
PartnerFundsLow     a partner cannot fund that much (R-PAR-4)
FundsBelowFloor     a partner already owes more than it shall be allowed to
AlreadyPosted       this (operation, reference) was posted before: the lasting guard against doing it twice
"""

from domain.kernel.errors import Conflict, DomainError


class InsufficientFunds(DomainError):
    """The account has less than asked for (R-ACC-7)."""

    code = "INSUFFICIENT_FUNDS"
    text = "Not enough bonuses: {available} can be spent."


class PartnerFundsLow(DomainError):
    """A partner cannot fund that much: its prepaid block or its limit is used up (R-PAR-4)."""

    code = "INSUFFICIENT_FUNDS"
    text = "The partner's funds are not enough: {available} are left."


class FundsBelowFloor(Conflict):
    """A partner already owes more than it shall be allowed to."""

    text = "The partner owes more than that already: {balance}."


class AlreadyPosted(Conflict):
    """The event was posted before."""

    text = "This has been done already."
