"""Codes that friends bring, and the rewards for it."""
