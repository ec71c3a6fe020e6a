"""Writes packages and subscriptions: sold, reserved, used, frozen, renewed, cancelled (R-PKG)."""

from domain.packages.service.coverage import Cover, CoverLine, consume, covers, give_back

__all__ = ["Cover", "CoverLine", "consume", "covers", "give_back"]
