"""Reads of promotions, their vouchers and uses."""
