"""What all pages share: who visits, in which language, and answers that are a line of text."""

from typing import Final

from starlette.requests import Request
from starlette.responses import PlainTextResponse

from api.context import FALLBACK_LOCALE, ApiSettings, client_address
from domain.kernel.errors import RateLimited
from domain.kernel.text import LOCALES, best_locale, translate
from domain.staff.actor import Actor, ActorKind

PRIVATE: Final = {"cache-control": "no-store", "x-robots-tag": "noindex, nofollow, noarchive"}
"""Headers of what is neither kept by caches nor found by search."""


def visitor(request: Request, settings: ApiSettings, locale: str = FALLBACK_LOCALE) -> Actor:
    """Return whom a visitor is to the services: nobody, from an address."""
    ip = client_address(request, trusted_proxies=settings.trusted_proxies)
    return Actor(kind=ActorKind.ANONYMOUS, locale=locale, ip=ip)


def chosen_locale(request: Request) -> str | None:
    """Return the language that the address asks for with `?lang=`; None if it is none of ours."""
    chosen = request.query_params.get("lang")
    return chosen if chosen in LOCALES else None


def page_locale(request: Request, default: str) -> str:
    """Return the language of a page: the chosen one, else the best that the browser asks for.

    Args:
        request: the visitor's.
        default: the clinic's language, for who asks for none of ours.
    """
    return chosen_locale(request) or best_locale(request.headers.get("accept-language"), default)


def line(request: Request, text: str, status: int, **params: object) -> PlainTextResponse:
    """Return a line of text in the visitor's language.

    Args:
        request: the visitor's.
        text: in English, as it is translated.
        status: of the response.
        params: for the placeholders of `text`.
    """
    said = translate(page_locale(request, FALLBACK_LOCALE), text, **params)
    return PlainTextResponse(f"{said}\n", status, headers=PRIVATE)


def line_to_wait(request: Request, refusal: RateLimited) -> PlainTextResponse:
    """Return the line for a visitor who has to wait."""
    response = line(request, refusal.text, 429, **refusal.params)
    response.headers["retry-after"] = str(refusal.params["retry_after_s"])
    return response
