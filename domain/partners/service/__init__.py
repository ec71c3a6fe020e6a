"""Writes of partners: who they are, what was agreed, what they pay, what their tills report."""

from domain.partners.service.cards import ShownCard, forget_cards, show_card
from domain.partners.service.keeping import add_partner, end_partner, pause_partner, resume_partner, update_partner
from domain.partners.service.payments import Direction, PaymentDraft, Recorded, record_payment
from domain.partners.service.printing import printed_statement
from domain.partners.service.reconciliation import Period, period_of_statement, reconcile
from domain.partners.service.sales import Reported, SaleDraft, TakenBack, report_sale, reverse_sale
from domain.partners.service.statements import close_statement
from domain.partners.service.stores import add_store, close_store, create_partner_key, store_id_of, update_store
from domain.partners.service.terms import agree, begin_due_terms

__all__ = [
    "Direction",
    "PaymentDraft",
    "Period",
    "Recorded",
    "Reported",
    "SaleDraft",
    "ShownCard",
    "TakenBack",
    "add_partner",
    "add_store",
    "agree",
    "begin_due_terms",
    "close_statement",
    "close_store",
    "create_partner_key",
    "end_partner",
    "forget_cards",
    "pause_partner",
    "period_of_statement",
    "printed_statement",
    "reconcile",
    "record_payment",
    "report_sale",
    "resume_partner",
    "reverse_sale",
    "show_card",
    "store_id_of",
    "update_partner",
    "update_store",
]
