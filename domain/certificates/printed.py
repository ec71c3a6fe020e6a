"""What a printed certificate shows, whoever draws it (R-CRT-8)."""

from dataclasses import dataclass
from datetime import date

from domain.certificates.policy import Design


@dataclass(frozen=True, slots=True)
class PrintedCertificate:
    """A gift certificate as it is printed; the same values always give the same page.

    Args:
        design: its picture.
        locale: the language of the words that are not the buyer's.
        clinic_name: whose certificate it is.
        contacts: how to reach the clinic, in one line; empty if that is not known.
        amount_minor: what it was issued for, in minor units.
        currency: of the amount, ISO 4217.
        services: names of the services that it may be spent on; empty for all.
        recipient_name: whom it is for, as the buyer wrote.
        buyer_name: whom it is from.
        message: the buyer's wish, with line feeds.
        code: the full code, without separators.
        valid_from: its first day.
        expires_on: its last day; None if it has none.
    """

    design: Design
    locale: str
    clinic_name: str
    contacts: str
    amount_minor: int
    currency: str
    services: tuple[str, ...]
    recipient_name: str | None
    buyer_name: str | None
    message: str | None
    code: str
    valid_from: date
    expires_on: date | None
