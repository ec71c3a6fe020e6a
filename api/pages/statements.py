"""The printed forms of a partner's statement.

    GET /statements/TOKEN.pdf    the act of settlement, A4 pages
    GET /statements/TOKEN.csv    its lines, for spreadsheets

TOKEN is signed and ends by itself. One that opens nothing gets 404, whatever the reason; whoever tries many of them
gets 429 for the rest of the minute. `?lang=` chooses the language. Nothing here is kept by caches or found by search.
"""

import asyncio
from typing import Final, Protocol

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from api.context import ApiSettings
from api.pages.visitors import PRIVATE, chosen_locale, line, line_to_wait, visitor
from domain.kernel.clock import Clock
from domain.kernel.errors import RateLimited
from domain.partners.printed_statement import PrintedStatement, as_csv
from domain.partners.service import printed_statement
from domain.partners.statement_links import open_link

MAX_PRINTED_LINES: Final = 150
"""How many lines an act prints at most: some five pages, drawn within a second or two. The CSV file has them all."""

STATEMENTS_PATH: Final = "/statements"
_MEDIA: Final = {"pdf": "application/pdf", "csv": "text/csv; charset=utf-8"}
_CLOSED: Final = "This link opens nothing any more. Ask for the statement again to get a new one."


class StatementPrinter(Protocol):
    """Draws acts of settlement; slow enough to be called in a thread. The same statement is the same file."""

    def pdf(self, statement: PrintedStatement, /) -> bytes:
        """Return an act as a PDF document."""
        ...


def statement_routes(settings: ApiSettings, clock: Clock, printer: StatementPrinter) -> list[Route]:
    """Return the route of the printed forms.

    Args:
        settings: of the installation.
        clock: tells the time.
        printer: draws acts.
    """
    turns = asyncio.Semaphore(1)  # a second thread would only wait for the first one

    async def show(request: Request) -> Response:
        """Answer with a statement, in the form that the address ends with."""
        token, _, ending = request.path_params["name"].partition(".")
        try:
            statement_id = await open_link(
                actor=visitor(request, settings), token=token if ending in _MEDIA else "", now=clock.now()
            )
        except RateLimited as refusal:
            return line_to_wait(request, refusal)
        printed = statement_id and await printed_statement(
            statement_id=statement_id,
            locale=chosen_locale(request),
            max_lines=MAX_PRINTED_LINES if ending == "pdf" else None,
        )
        if not printed:
            return line(request, _CLOSED, 404)
        async with turns:
            content = await asyncio.to_thread(printer.pdf if ending == "pdf" else as_csv, printed)
        name = f"statement-{printed.number}-{printed.period_to.isoformat()}.{ending}"
        headers = {**PRIVATE, "content-disposition": f'attachment; filename="{name}"'}
        return Response(content, media_type=_MEDIA[ending], headers=headers)

    return [Route(f"{STATEMENTS_PATH}/{{name}}", show, methods=["GET"])]
