"""What the ledger refuses.

InsufficientFunds   the account has less than asked for (R-ACC-7)
AlreadyPosted       this (operation, reference) was posted before: the lasting guard against doing it twice
"""

from domain.kernel.errors import Conflict, DomainError


class InsufficientFunds(DomainError):
    """The account has less than asked for (R-ACC-7)."""

    code = "INSUFFICIENT_FUNDS"
    text = "Not enough bonuses: {available} can be spent."


class AlreadyPosted(Conflict):
    """The event was posted before."""

    text = "This has been done already."
