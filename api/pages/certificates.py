"""The page of a gift certificate, to show and to print (R-CRT-8).

    GET /c/TOKEN        for screens, with the picture, what stands on it, and a button that prints
    GET /c/TOKEN.pdf    one A5 page
    GET /c/TOKEN.png    the same page as a picture

TOKEN is signed and ends by itself. One that opens nothing gets a friendly page with 404, whatever the reason; whoever
tries many of them gets one with 429 for the rest of the minute. Nothing here may be kept by caches or found by search.
"""

import asyncio
from dataclasses import dataclass
from typing import Any, Final, Protocol

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from api import qr
from api.context import FALLBACK_LOCALE, ApiSettings
from api.pages.rendering import PRINTING_POLICY, render_page, spoken_phone
from api.pages.visitors import PRIVATE, chosen_locale, page_locale, visitor
from domain.certificates.policy import SHOWN_CHARACTERS, Design
from domain.certificates.printed import PrintedCertificate
from domain.certificates.queries import Printable
from domain.certificates.service import open_page
from domain.clinic import queries as clinic
from domain.clinic.errors import ClinicNotLoaded
from domain.clinic.queries import Organisation
from domain.kernel.clock import Clock
from domain.kernel.errors import RateLimited
from domain.kernel.text import format_date, format_money, translate

_MEDIA: Final = {"pdf": "application/pdf", "png": "image/png"}
_CONTACTS: Final = 3


class CertificatePrinter(Protocol):
    """Draws certificates; slow enough to be called in a thread. The same certificate is the same file."""

    def pdf(self, certificate: PrintedCertificate, qr_payload: str, /) -> bytes:
        """Return one A5 page as a PDF document, with a text in its QR code."""
        ...

    def png(self, certificate: PrintedCertificate, qr_payload: str, /) -> bytes:
        """Return that page as a picture."""
        ...


@dataclass(frozen=True, slots=True)
class Opening:
    """One request for a certificate.

    Args:
        request: the visitor's.
        organisation: None before the clinic is loaded.
        branches: `name`, `address` and `phone` of each branch.
        found: what the link opens; None if nothing.
        wait_s: seconds to wait after too many wrong links; 0 for nearly everybody.
    """

    request: Request
    organisation: Organisation | None
    branches: list[dict[str, Any]]
    found: Printable | None
    wait_s: int = 0

    @property
    def locale(self) -> str:
        """Return the language of the page."""
        usual = self.found.locale if self.found else getattr(self.organisation, "locale", FALLBACK_LOCALE)
        return page_locale(self.request, usual)

    def page(
        self, template: str, *, status: int = 200, headers: dict[str, str] | None = None, **values: Any
    ) -> Response:
        """Return a page with what every page shows, and `values`."""
        shown = {
            "clinic_name": self.organisation.name if self.organisation else "",
            "branches": self.branches,
            "path": self.request.url.path,
            **values,
        }
        headers = {**PRIVATE, **(headers or {})}
        return render_page(template, locale=self.locale, values=shown, status=status, headers=headers)


def certificate_routes(settings: ApiSettings, clock: Clock, printer: CertificatePrinter) -> list[Route]:
    """Return the route of the pages.

    Args:
        settings: of the installation.
        clock: tells the time.
        printer: draws certificates.
    """
    turns = asyncio.Semaphore(1)  # a second thread would only wait for the first one

    async def show(request: Request) -> Response:
        """Answer with a certificate, in the form that the address ends with."""
        token, dot, ending = request.path_params["name"].partition(".")
        opening = await _open(request, settings, clock, token if not dot or ending in _MEDIA else "")
        if opening.found is None or opening.organisation is None:
            return _closed(opening)
        locale = chosen_locale(request) or opening.found.locale  # of the certificate itself: the buyer's choice
        printed = await _printed(opening.found, opening.organisation, opening.branches, locale)
        if not dot:
            return _screen(opening, token, printed)
        draw = printer.pdf if ending == "pdf" else printer.png
        async with turns:
            content = await asyncio.to_thread(draw, printed, qr.certificate_text(printed.code))
        return Response(
            content,
            media_type=_MEDIA[ending],
            headers={**PRIVATE, "content-disposition": f'inline; filename="{_file_name(printed)}.{ending}"'},
        )

    return [Route("/c/{name}", show, methods=["GET"])]


async def _open(request: Request, settings: ApiSettings, clock: Clock, token: str) -> Opening:
    """Return what a link opens; nothing before the clinic is loaded."""
    try:
        organisation = await clinic.organisation()
    except ClinicNotLoaded:
        return Opening(request, None, [], None)
    branches = await clinic.branches()
    try:
        found = await open_page(actor=visitor(request, settings), token=token, now=clock.now())
    except RateLimited as refusal:
        return Opening(request, organisation, branches, None, wait_s=int(refusal.params["retry_after_s"]))
    return Opening(request, organisation, branches, found)


async def _printed(
    found: Printable, organisation: Organisation, branches: list[dict[str, Any]], locale: str
) -> PrintedCertificate:
    services = await clinic.services_by_ids(found.service_ids)
    return PrintedCertificate(
        design=Design(found.design),
        locale=locale,
        clinic_name=organisation.name,
        contacts="; ".join(_contact(branch) for branch in branches[:_CONTACTS]),
        amount_minor=found.value_minor,
        currency=organisation.currency,
        services=tuple(services[each]["name"] for each in found.service_ids if each in services),
        recipient_name=found.recipient_name,
        buyer_name=found.buyer_name,
        message=found.message,
        code=found.code,
        valid_from=found.valid_from,
        expires_on=found.expires_on,
    )


def _contact(branch: dict[str, Any]) -> str:
    phone = spoken_phone(branch["phone"]) if branch["phone"] else ""
    return " · ".join(part for part in (branch["address"], phone) if part)


def _screen(opening: Opening, token: str, printed: PrintedCertificate) -> Response:
    """Return the page for screens."""
    chosen = chosen_locale(opening.request)
    query = f"?lang={chosen}" if chosen else ""
    return opening.page(
        "certificate.html",
        headers={"content-security-policy": PRINTING_POLICY},
        pdf=f"/c/{token}.pdf{query}",
        png=f"/c/{token}.png{query}",
        file_name=_file_name(printed),
        amount=format_money(printed.amount_minor, printed.currency, opening.locale),
        services=", ".join(printed.services),
        recipient_name=printed.recipient_name,
        buyer_name=printed.buyer_name,
        message=printed.message,
        code=qr.certificate_text(printed.code),
        day=format_date(printed.expires_on, opening.locale) if printed.expires_on else None,
    )


def _file_name(printed: PrintedCertificate) -> str:
    return f"certificate-{printed.code[-SHOWN_CHARACTERS:]}"


def _closed(opening: Opening) -> Response:
    """Return the friendly page for a link that opens nothing, or for a visitor who has to wait."""
    if opening.wait_s:
        wait = translate(opening.locale, RateLimited.text, retry_after_s=opening.wait_s)
        headers = {"retry-after": str(opening.wait_s)}
        return opening.page("throttled.html", status=429, headers=headers, wait=wait, is_certificate=True)
    return opening.page("certificate_closed.html", status=404)
