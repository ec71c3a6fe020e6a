"""Changing where patients stand: at registration, after each invoice, by hand, in the night; and loading the tiers."""

from domain.tiers.service.assign import assign
from domain.tiers.service.catalogue import load_tiers
from domain.tiers.service.changes import CHANGED, announce
from domain.tiers.service.circles import Circle, Visits, lock_circle
from domain.tiers.service.stages import fade_stages, update_signs
from domain.tiers.service.standing import after_invoice, hold_statuses, open_status, review

__all__ = [
    "CHANGED",
    "Circle",
    "Visits",
    "after_invoice",
    "announce",
    "assign",
    "fade_stages",
    "hold_statuses",
    "load_tiers",
    "lock_circle",
    "open_status",
    "review",
    "update_signs",
]
