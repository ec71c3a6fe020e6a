"""Offers with rules and a budget, and the vouchers that call for them (R-PRO)."""
