"""How the command line prints lists and instants."""

from collections.abc import Sequence
from datetime import UTC, datetime


def minute(instant: datetime | None) -> str:
    """Return an instant to the minute, in UTC."""
    return "never" if instant is None else f"{instant.astimezone(UTC):%Y-%m-%d %H:%M}Z"


def table(head: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> str:
    """Return rows as text, each column as wide as its widest cell."""
    widths = [max(map(len, column)) for column in zip(head, *rows, strict=True)]
    lines = ("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) for row in (head, *rows))
    return "\n".join(line.rstrip() for line in lines)
