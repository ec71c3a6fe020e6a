"""Writes of internal accounts that people or the calendar ask for, one file a verb."""

from domain.accounts.service.adjust import Adjusted, Adjustment, adjust, decide
from domain.accounts.service.remind import remind_of_expiry

__all__ = ["Adjusted", "Adjustment", "adjust", "decide", "remind_of_expiry"]
