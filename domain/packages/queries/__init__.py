"""Reads packages, subscriptions and what they still give."""
