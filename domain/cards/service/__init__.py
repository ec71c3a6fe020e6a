"""Merging two records of one person, and undoing it (R-SEC-6)."""

from domain.cards.service.merging import merge_patients
from domain.cards.service.unmerging import unmerge_patient

__all__ = ["merge_patients", "unmerge_patient"]
