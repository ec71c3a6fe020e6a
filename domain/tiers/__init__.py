"""Tiers of the programme, where each patient stands, and loyalty stages."""
