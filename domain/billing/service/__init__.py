"""Writes of billing, one file a verb."""

from domain.billing.service.complete import Completed, complete_invoice
from domain.billing.service.open import InvoiceLineDraft, Opened, open_invoice
from domain.billing.service.quote import Checkout, Quote, quote
from domain.billing.service.refund import LineToRefund, Refunded, refund_invoice
from domain.billing.service.settle import Payment

__all__ = [
    "Checkout",
    "Completed",
    "InvoiceLineDraft",
    "LineToRefund",
    "Opened",
    "Payment",
    "Quote",
    "Refunded",
    "complete_invoice",
    "open_invoice",
    "quote",
    "refund_invoice",
]
