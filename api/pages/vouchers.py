"""The file of a batch's codes, for whoever hands the vouchers out.

    GET /v/TOKEN.csv    one line a voucher: its code, and its last day

TOKEN is signed and ends after a day, with the codes. Nothing here may be kept by caches or found by search.
"""

import csv
import io

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from api.pages.visitors import PRIVATE, line
from domain.kernel.clock import Clock
from domain.kernel.errors import NotFound
from domain.promotions.queries.vouchers import opened_file


def voucher_routes(clock: Clock) -> list[Route]:
    """Return the route of the files."""

    async def show(request: Request) -> Response:
        """Answer with the codes of a batch."""
        found = await opened_file(token=request.path_params["token"], now=clock.now())
        if found is None:
            return line(request, NotFound.text, 404)
        text = io.StringIO()
        writer = csv.writer(text)
        writer.writerow(["code", "valid_until"])
        writer.writerows([code, found.valid_until or ""] for code in found.codes)
        headers = {**PRIVATE, "content-disposition": 'attachment; filename="vouchers.csv"'}
        return Response(text.getvalue(), media_type="text/csv", headers=headers)

    return [Route("/v/{token}.csv", show, methods=["GET"])]
