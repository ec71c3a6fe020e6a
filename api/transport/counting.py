"""What is counted while requests are answered: numbers and times, no label that a caller may invent."""

import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any, Final

from prometheus_client import CollectorRegistry, Counter, Histogram
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.transport import codes
from domain.kernel.tracing import span

OTHER: Final = "other"
SECONDS: Final = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0)
MAX_NAMES: Final = 500
"""How many names of operations are told apart; registered documents have fewer."""

_ROUTES: Final = ("/graphql", "/r/", "/qr/", "/c/", "/healthz", "/readyz", "/metrics")
_CODES: Final = frozenset(
    value
    for name, value in vars(codes).items()
    if name.isupper() and not name.startswith("_") and isinstance(value, str)
)

REGISTRY: Final = CollectorRegistry()
"""Of this process."""

_requests = Counter("enamel_http_requests", "HTTP requests.", ("route", "status"), registry=REGISTRY)
_request_seconds = Histogram(
    "enamel_http_request_duration_seconds", "Until a response begins.", ("route",), buckets=SECONDS, registry=REGISTRY
)
_operations = Counter("enamel_operations", "GraphQL operations.", ("operation", "outcome"), registry=REGISTRY)
_operation_seconds = Histogram(
    "enamel_operation_duration_seconds", "Execution.", ("operation",), buckets=SECONDS, registry=REGISTRY
)
_errors = Counter("enamel_graphql_errors", "Errors that callers got, by code.", ("code",), registry=REGISTRY)
_throttled = Counter("enamel_throttled", "Requests and operations turned away by a limit.", registry=REGISTRY)

_names: set[str] = set()


def known_name(name: str | None) -> str:
    """Return the label of an operation of a registered document: its name, while there are not too many of them."""
    if name is None or (name not in _names and len(_names) >= MAX_NAMES):
        return OTHER
    _names.add(name)
    return name


@contextmanager
def operation(label: str) -> Iterator[list[object]]:
    """Count one operation and its time; whoever runs it puts its errors into the list."""
    failed: list[object] = []
    started = time.perf_counter()
    with span("graphql", operation=label) as traced:
        try:
            yield failed
        except BaseException:
            failed.append(label)
            raise
        finally:
            outcome = "error" if failed else "ok"
            traced.set_attribute("outcome", outcome)
            _operation_seconds.labels(label).observe(time.perf_counter() - started)
            _operations.labels(label, outcome).inc()


def count_stream(label: str) -> None:
    """Count an operation whose results are streamed; how long it lasts is up to its reader."""
    _operations.labels(label, "stream").inc()


def count_errors(errors: Sequence[Any]) -> None:
    """Count errors as they are shown to a caller."""
    for error in errors:
        code = error.get("extensions", {}).get("code")
        _errors.labels(code if code in _CODES else OTHER).inc()
        if code == codes.THROTTLED:
            _throttled.inc()


class CountRequests:
    """ASGI middleware that counts HTTP requests and the time until their responses begin."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        route, started, status = _route(scope["path"]), time.perf_counter(), "none"

        async def counted(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = str(message["status"])
                _request_seconds.labels(route).observe(time.perf_counter() - started)
            await send(message)

        with span(f"HTTP {route}", route=route) as traced:
            try:
                await self.app(scope, receive, counted)
            finally:
                traced.set_attribute("status", status)
                _requests.labels(route, status).inc()


def _route(path: str) -> str:
    fits = (route for route in _ROUTES if path == route or (route.endswith("/") and path.startswith(route)))
    return next(fits, OTHER).rstrip("/")
