"""The port to whoever can charge a stored mandate (R-PKG-4)."""

from dataclasses import dataclass
from typing import Protocol
from uuid import UUID


@dataclass(frozen=True, slots=True)
class ChargeRequest:
    """One charge.

    Args:
        id: the idempotency key: the same charge may be asked for again, always with the same id.
        mandate: the gateway's own reference of the patient's stored permission.
        amount_minor: in minor units of the currency.
        currency: ISO 4217.
        description: what the payer reads.
    """

    id: UUID
    mandate: str
    amount_minor: int
    currency: str
    description: str


@dataclass(frozen=True, slots=True)
class Paid:
    """The money was taken; `reference` is the gateway's own of this payment."""

    reference: str


@dataclass(frozen=True, slots=True)
class Declined:
    """The money was not taken, and asking again under the same id will not change that."""

    reason: str


class ChargeUnanswered(Exception):
    """Nobody knows whether the money was taken: the charge has to be asked for again under the same id."""


class PaymentGateway(Protocol):
    """Charges stored mandates."""

    async def charge(self, request: ChargeRequest) -> Paid | Declined:
        """Take the money, once for each id.

        Raises:
            ChargeUnanswered: the gateway is not there, or did not answer in time or in its own words.
        """
        ...


_configured: list[PaymentGateway] = []


def configure(gateway: PaymentGateway | None) -> None:
    """Say who charges mandates in this process; None for nobody."""
    _configured[:] = [] if gateway is None else [gateway]


def configured() -> PaymentGateway | None:
    """Return who charges mandates, or None where nobody does."""
    return _configured[0] if _configured else None
