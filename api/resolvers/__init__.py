"""Verbs: the root fields and edges, one file per capability."""
