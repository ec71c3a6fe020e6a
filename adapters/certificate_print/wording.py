"""The words of a printed certificate, in its language."""

from dataclasses import dataclass

from domain.certificates.printed import PrintedCertificate
from domain.kernel.codes import grouped
from domain.kernel.text import format_date, format_money, translate


@dataclass(frozen=True, slots=True)
class Wording:
    """Everything that is written on a certificate; an empty text is not shown.

    Args:
        clinic_name: on top.
        heading: what it is.
        amount: its value.
        services: what it may be spent on.
        recipient: whom it is for.
        message: the buyer's wish.
        buyer: whom it is from.
        code_label: the words above the code.
        code: the full code in groups.
        expiry: its last day.
        conditions: how it is used.
        contacts: how to reach the clinic.
    """

    clinic_name: str
    heading: str
    amount: str
    services: str
    recipient: str
    message: str
    buyer: str
    code_label: str
    code: str
    expiry: str
    conditions: str
    contacts: str


def worded(certificate: PrintedCertificate) -> Wording:
    """Return the words of a certificate."""
    locale = certificate.locale
    services = ", ".join(certificate.services)
    return Wording(
        clinic_name=certificate.clinic_name,
        heading=translate(locale, "Gift certificate"),
        amount=format_money(certificate.amount_minor, certificate.currency, locale),
        services=_services(locale, services),
        recipient=_named(translate(locale, "To: {name}"), certificate.recipient_name),
        message=(certificate.message or "").strip(),
        buyer=_named(translate(locale, "From: {name}"), certificate.buyer_name),
        code_label=translate(locale, "Certificate code"),
        code=grouped(certificate.code),
        expiry=_expiry(certificate),
        conditions=" ".join(
            (
                translate(locale, "Show this certificate at the clinic: it can be spent in parts."),
                translate(locale, "Look after its code as you look after money."),
                translate(locale, "There are contraindications. Ask a specialist for advice."),
            )
        ),
        contacts=certificate.contacts,
    )


def _services(locale: str, names: str) -> str:
    if not names:
        return translate(locale, "For any services of the clinic")
    return translate(locale, "For these services: {services}").replace("{services}", names)


def _named(text: str, name: str | None) -> str:
    return text.replace("{name}", name.strip()) if name and name.strip() else ""


def _expiry(certificate: PrintedCertificate) -> str:
    if certificate.expires_on is None:
        return translate(certificate.locale, "No expiry date")
    day = format_date(certificate.expires_on, certificate.locale)
    return translate(certificate.locale, "Valid through {day}", day=day)
