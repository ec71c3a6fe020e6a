"""The double-entry ledger: accounts, transfers, lots, and the proofs that they agree.

It knows opaque ids only: no names, no treatments, no texts. See docs/decisions/0002-ledger-model.md.
"""
