"""Writes of billing: invoices opened, quoted, completed, refunded, cancelled (R-INV, R-ACC-5 to R-ACC-9)."""

from domain.billing.service.cancel import Cancelled, cancel_invoice
from domain.billing.service.complete import Completed, complete_invoice
from domain.billing.service.means import Checkout
from domain.billing.service.open import InvoiceLineDraft, Opened, open_invoice
from domain.billing.service.prepay import prepay_with_certificate
from domain.billing.service.quote import Quote, UsedCertificate, quote
from domain.billing.service.refund import LineToRefund, Refunded, refund_invoice
from domain.billing.service.settle import Payment, join_family

__all__ = [
    "Cancelled",
    "Checkout",
    "Completed",
    "InvoiceLineDraft",
    "LineToRefund",
    "Opened",
    "Payment",
    "Quote",
    "Refunded",
    "UsedCertificate",
    "cancel_invoice",
    "complete_invoice",
    "join_family",
    "open_invoice",
    "prepay_with_certificate",
    "quote",
    "refund_invoice",
]
