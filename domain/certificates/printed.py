"""What a printed certificate shows, whoever draws it (R-CRT-8)."""

from dataclasses import dataclass
from datetime import date
from typing import Final

CLASSIC: Final = "CLASSIC"
FESTIVE: Final = "FESTIVE"
CHILDREN: Final = "CHILDREN"
DESIGNS: Final = (CLASSIC, FESTIVE, CHILDREN)
"""The pictures that a buyer may choose from."""


@dataclass(frozen=True, slots=True)
class PrintedCertificate:
    """A gift certificate as it is printed; the same values always give the same page.

    Args:
        design: one of DESIGNS; whatever else is drawn as CLASSIC.
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
        qr_payload: the text in its QR code.
        valid_from: its first day.
        expires_on: its last day; None if it has none.
    """

    design: str
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
    qr_payload: str
    valid_from: date
    expires_on: date | None
