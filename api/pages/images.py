"""Pictures of referral codes: `/qr/r/CODE.svg` and `/qr/r/CODE.png`."""

import asyncio
from typing import Final

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from api import qr
from api.context import ApiSettings
from api.pages.visitors import line, line_to_wait, visitor
from api.schema.qr import QrFormat
from domain.kernel.clock import Clock
from domain.kernel.errors import NotFound, RateLimited
from domain.referrals.service import open_invitation

_FORMATS: Final = {"svg": QrFormat.SVG, "png": QrFormat.PNG}
_ONE_DAY_S: Final = 86_400


def image_routes(settings: ApiSettings, clock: Clock) -> list[Route]:
    """Return the routes of the pictures.

    Args:
        settings: tells where the codes lead.
        clock: tells the time.
    """

    async def referral_code(request: Request) -> Response:
        """Answer with the picture of a code that can be used; any other code has none.

        The same address always shows the same picture, so caches may keep it. Pages of the clinic's website embed it.
        """
        name, _, ending = request.path_params["name"].rpartition(".")
        qr_format = _FORMATS.get(ending)
        actor = visitor(request, settings)
        try:
            found = None if qr_format is None else await open_invitation(actor=actor, code=name, now=clock.now())
        except RateLimited as refusal:
            return line_to_wait(request, refusal)
        if found is None or qr_format is None:
            return line(request, NotFound.text, 404)
        link = qr.referral_link(settings.public_url, found.code)
        return Response(
            await asyncio.to_thread(qr.picture, link, qr_format),
            media_type=qr.CONTENT_TYPES[qr_format],
            headers={
                "cache-control": f"public, max-age={_ONE_DAY_S}",
                "cross-origin-resource-policy": "cross-origin",
                "content-disposition": f'inline; filename="{found.code}.{ending}"',
            },
        )

    return [Route("/qr/r/{name}", referral_code)]
