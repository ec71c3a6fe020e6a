"""The printed act of settlement with a partner: a PDF document of A4 pages, its fonts within (R-PAR-4).

The same statement always gives the same bytes. It takes up to some seconds of one processor, so it is called in a
thread; the last ones are kept. What draws is loaded with the first act, because that takes half a second.
"""

import threading
from functools import lru_cache
from typing import Final

from domain.partners.printed_statement import PrintedStatement

_KEPT_DOCUMENTS: Final = 16  # of some 50 kB

_one_at_a_time = threading.Lock()
"""One drawing at a time is enough load for a server."""


def pdf(statement: PrintedStatement) -> bytes:
    """Return the act of settlement as a PDF document, with as many lines as the statement was given."""
    with _one_at_a_time:
        return _pdf(statement)


@lru_cache(maxsize=_KEPT_DOCUMENTS)
def _pdf(statement: PrintedStatement) -> bytes:
    from adapters.statement_print.act import drawn  # noqa: PLC0415  # slow to load, see above

    return drawn(statement)
