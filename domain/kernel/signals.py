"""Signals from one process to all others: something with this id has changed, look again (decision 0009).

A signal is sent with the transaction that makes the change: when it is committed, or not at all. It carries an id and
nothing else; whoever listens reads what there is to know with the rights of whom it is for.
"""

from typing import Final

CHANNEL: Final = "enamel_changed"
"""The channel of PostgreSQL's LISTEN and NOTIFY."""


def told(column: str) -> str:
    """Return the SQL expression that tells of the id in a column; the same id told twice in a transaction goes once."""
    return f"pg_notify('{CHANNEL}', {column}::text)"
