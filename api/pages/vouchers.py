"""The file of a batch's codes, for whoever hands the vouchers out.

    GET /v/TOKEN.csv    one line a voucher: its code, and its last day

TOKEN is signed and ends after a day, with the codes. One that opens nothing gets 404, whatever the reason; whoever
tries many of them gets 429 for the rest of the minute. Nothing here may be kept by caches or found by search.
"""

import csv
import io

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from api.context import ApiSettings
from api.pages.visitors import PRIVATE, line, line_to_wait, visitor
from domain.kernel.clock import Clock
from domain.kernel.errors import NotFound, RateLimited
from domain.promotions.service.vouchers import open_file


def voucher_routes(settings: ApiSettings, clock: Clock) -> list[Route]:
    """Return the route of the files."""

    async def show(request: Request) -> Response:
        """Answer with the codes of a batch."""
        token = request.path_params["token"]
        try:
            found = await open_file(actor=visitor(request, settings), token=token, now=clock.now())
        except RateLimited as refusal:
            return line_to_wait(request, refusal)
        if found is None:
            return line(request, NotFound.text, 404)
        text = io.StringIO()
        writer = csv.writer(text)
        writer.writerow(["code", "valid_until"])
        writer.writerows([code, found.valid_until or ""] for code in found.codes)
        headers = {**PRIVATE, "content-disposition": 'attachment; filename="vouchers.csv"'}
        return Response(text.getvalue(), media_type="text/csv", headers=headers)

    return [Route("/v/{token}.csv", show, methods=["GET"])]
