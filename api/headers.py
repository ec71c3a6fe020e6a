"""Security headers on every response, as plain ASGI middleware."""

from typing import Final

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

STRICT_POLICY: Final = "default-src 'none'; frame-ancestors 'none'"
"""What data may do in a browser: nothing."""

_HEADERS: Final = {
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=()",
}
_ONE_YEAR_S: Final = 31_536_000


class SecurityHeaders:
    """Adds security headers to the responses of an application, where it has not set them itself.

    Args:
        app: the application.
        https_only: whether browsers shall never come back over plain HTTP.
        scripts_at: the path of a page that loads scripts from elsewhere and so gets no content security policy: the
            GraphQL IDE of development; None if there isn't any.
    """

    def __init__(self, app: ASGIApp, *, https_only: bool = False, scripts_at: str | None = None) -> None:
        self.app = app
        self.headers = dict(_HEADERS)
        self.scripts_at = scripts_at
        if https_only:
            self.headers["strict-transport-security"] = f"max-age={_ONE_YEAR_S}"

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on, and its response back with the headers."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in self.headers.items():
                    headers.setdefault(name, value)
                if not self._is_ide(scope, headers):
                    headers.setdefault("content-security-policy", STRICT_POLICY)
            await send(message)

        await self.app(scope, receive, send_with_headers)

    def _is_ide(self, scope: Scope, headers: MutableHeaders) -> bool:
        return scope["path"] == self.scripts_at and headers.get("content-type", "").startswith("text/html")
