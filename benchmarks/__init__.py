"""Measured scenarios, each beside its floor: what the same answer costs without GraphQL, rights and rules."""
