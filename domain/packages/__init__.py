"""Packages of services, and the subscriptions that patients buy of them (R-PKG)."""
