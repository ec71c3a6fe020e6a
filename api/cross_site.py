"""What pages of other sites may do with the API (CORS).

Nothing that a browser adds by itself says who asks: there are no cookies, only the `Authorization` header that a page
has to set. So no response allows credentials, and a request that another site's page forges comes from nobody. What a
page can send without asking first (a form, a text) is refused by its media type; mutations are not run over GET.
"""

from collections.abc import Sequence
from typing import Final
from urllib.parse import urlsplit

from starlette.middleware.cors import CORSMiddleware
from starlette.types import ASGIApp

ALLOWED_HEADERS: Final = (
    "apollo-require-preflight",
    "apollographql-client-name",
    "apollographql-client-version",
    "authorization",
    "content-type",
    "traceparent",
    "tracestate",
    "x-apollo-operation-name",
)
EXPOSED_HEADERS: Final = ("retry-after",)
PREFLIGHT_KEPT_S: Final = 600


def for_other_sites(app: ASGIApp, *, origins: Sequence[str]) -> ASGIApp:
    """Return an application whose answers pages of these origins may read; with none it stays as it is.

    Args:
        app: the application.
        origins: such as `https://www.smile.example`; `*` for all.
    """
    if not origins:
        return app
    return CORSMiddleware(
        app,
        allow_origins=origins,
        allow_methods=("GET", "POST"),
        allow_headers=ALLOWED_HEADERS,
        expose_headers=EXPOSED_HEADERS,
        max_age=PREFLIGHT_KEPT_S,
    )


def origin_of(url: str) -> str:
    """Return the origin of an address."""
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}"
