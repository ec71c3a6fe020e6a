"""Shops and companies that run joint promotions with the clinic, their sales and statements (R-PAR)."""
