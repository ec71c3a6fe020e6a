"""Invoices: open, quote, complete, refund."""
