"""Spans for OpenTelemetry, if it is there: which requests, operations and transactions there were, and how long.

Nothing is imported and nothing costs more than a call until `begin` is given a tracer. A span has a name, a route, a
status, an operation's label, and never a text, a variable, an address or a person.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Protocol


class Span(Protocol):
    """What is used of a span."""

    def set_attribute(self, key: str, value: Any) -> None:
        """Note something."""
        ...


class _NoSpan:
    def set_attribute(self, key: str, value: Any) -> None:
        """Note nothing."""


_NO_SPAN = _NoSpan()
_tracer: Any = None


def begin(tracer: Any) -> None:
    """Make spans with a tracer from now on; None ends that."""
    global _tracer  # noqa: PLW0603  # one for the process
    _tracer = tracer


@contextmanager
def span(name: str, **attributes: str) -> Iterator[Span]:
    """Give a span for the block; the one around it is its parent."""
    if _tracer is None:
        yield _NO_SPAN
        return
    quiet = {"record_exception": False, "set_status_on_exception": False}  # what it says may hold a person's data
    with _tracer.start_as_current_span(name, attributes=attributes, **quiet) as made:
        yield made
