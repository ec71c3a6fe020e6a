"""The rows that a checkout writes: lines as they were paid, tenders, discounts."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from domain.billing.policy import FISCAL_HINTS
from domain.billing.service.quote import Quote
from domain.billing.service.settle import Payment
from domain.certificates.service import Spent, Usable
from domain.kernel.ids import new_id

_TENDER: Mapping[str, Any] = {
    "refunded_minor": 0, "reference": None, "transaction_id": None, "pool_minor": 0, "pool_refunded_minor": 0,
    "certificate_id": None, "sold_minor": 0, "entitlement_id": None, "line_id": None, "units": 0, "returned_units": 0,
    "title": None,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class SpentBonuses:
    """Bonuses spent: the ledger transaction, and the part in minor units that the family lent."""

    transaction_id: UUID
    pool_minor: int


def line_rows(quoted: Quote, earned: Sequence[int]) -> list[dict[str, Any]]:
    """Return what each line came to, how it was paid and what it earned."""
    discounts = {line.id: 0 for line in quoted.lines}
    for discount in quoted.discounts:
        discounts[discount.line_id] += discount.amount_minor
    split = quoted.split
    parts = zip(quoted.lines, split.bonus_by_line, split.certificate_by_line, split.money_by_line, earned, strict=True)
    return [
        {
            "id": line.id,
            "discount_minor": discounts[line.id],
            "total_minor": line.total_minor,
            "package_minor": line.covered_minor,
            "bonus_minor": bonus,
            "certificate_minor": certificate,
            "money_minor": money,
            "earned_minor": part,
        }
        for line, bonus, certificate, money, part in parts
    ]


def discount_rows(quoted: Quote) -> list[dict[str, Any]]:
    """Return the discounts of an invoice."""
    return [
        {
            "id": new_id(),
            "invoice_id": quoted.invoice_id,
            "line_id": discount.line_id,
            "kind": discount.kind,
            "category": discount.category,
            "rate_bp": discount.rate_bp,
            "units": discount.units,
            "amount_minor": discount.amount_minor,
            "promotion_id": discount.promotion_id,
            "title": discount.title,
        }
        for discount in quoted.discounts
    ]


def certificate_tender(certificate: Usable, amount_minor: int, spent: Spent) -> dict[str, Any]:
    """Return what the tender of a certificate has of its own."""
    own: dict[str, Any] = {
        "kind": "GIFT_CERTIFICATE",
        "amount_minor": amount_minor,
        "transaction_id": spent.transaction_id,
        "certificate_id": certificate.id,
        "sold_minor": spent.sold_minor,
        "title": certificate.last_characters,
    }
    if not spent.sold_minor:
        own["fiscal_hint"] = "PRICE_DISCOUNT"  # nobody paid for what the clinic had given (R-INV-5)
    return own


def tender_rows(
    invoice_id: UUID,
    quoted: Quote,
    redeemed: SpentBonuses | None,
    certificates: Sequence[Mapping[str, Any]],
    payments: Sequence[Payment],
) -> list[dict[str, Any]]:
    """Return the tenders of a completion in the order in which they are taken (R-INV-2)."""
    wanted: list[Mapping[str, Any]] = [
        {
            "kind": "PACKAGE",
            "amount_minor": covered.amount_minor,
            "entitlement_id": covered.cover.entitlement_id,
            "line_id": covered.cover.line_id,
            "units": covered.cover.units,
            "title": covered.cover.name,
        }
        for covered in quoted.covered
    ]
    if redeemed is not None:
        wanted.append(
            {
                "kind": "BONUS",
                "amount_minor": quoted.bonus_minor,
                "transaction_id": redeemed.transaction_id,
                "pool_minor": redeemed.pool_minor,
            }
        )
    wanted += certificates
    wanted += [
        {"kind": payment.kind, "amount_minor": payment.amount_minor, "reference": payment.reference}
        for payment in payments
    ]
    first = len(quoted.prepaid)
    return [tender_row(invoice_id, position, own) for position, own in enumerate(wanted, start=first)]


def tender_row(invoice_id: UUID, position: int, own: Mapping[str, Any]) -> dict[str, Any]:
    """Return one row of `tender`."""
    hint = FISCAL_HINTS.get(own["kind"], "FULL_SETTLEMENT")
    common = {"id": new_id(), "invoice_id": invoice_id, "position": position, "fiscal_hint": hint}
    return {**_TENDER, **common, **own}
