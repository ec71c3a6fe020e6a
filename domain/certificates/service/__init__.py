"""Writes of gift certificates, one file a group of verbs, and the codes that may be shown."""

from domain.certificates.queries import full_code, full_codes, ids_of_batch, printable
from domain.certificates.secrets import print_token, read_print_token
from domain.certificates.service.checkout import (
    Spent,
    Usable,
    lock_certificates,
    redeem_into,
    return_into,
    usable,
)
from domain.certificates.service.delivery import DELIVER, begin_deliveries, deliver
from domain.certificates.service.drafting import Issued
from domain.certificates.service.holding import ShownToken, claim, give_on, show_token
from domain.certificates.service.issuing import BatchIssued, issue, issue_batch
from domain.certificates.service.keeping import BoughtBack, buy_back, freeze, unfreeze, void
from domain.certificates.service.night import expire_due, tidy
from domain.certificates.service.ordering import Ordered, confirm_order, order
from domain.certificates.service.presenting import (
    CertificateTender,
    CodeBalance,
    Presented,
    balance_by_code,
    present,
)
from domain.certificates.service.printing import open_page
from domain.certificates.service.redeeming import Redeemed, redeem

__all__ = [
    "DELIVER", "BatchIssued", "BoughtBack", "CertificateTender", "CodeBalance", "Issued", "Ordered", "Presented",
    "Redeemed", "ShownToken", "Spent", "Usable", "balance_by_code", "begin_deliveries", "buy_back", "claim",
    "confirm_order", "deliver", "expire_due", "freeze", "full_code", "full_codes", "give_on", "ids_of_batch", "issue",
    "issue_batch", "lock_certificates", "open_page", "order", "present", "print_token", "printable",
    "read_print_token", "redeem", "redeem_into", "return_into", "show_token", "tidy", "unfreeze", "usable", "void",
]  # fmt: skip
