"""The Starlette application: its addresses, its health, and its beginning and end.

    /graphql            GraphQL over HTTP, server-sent events and WebSocket
    /r/CODE             the page behind a referral code
    /qr/r/CODE.svg      the picture of a referral code, also .png
    /c/TOKEN            the page of a gift certificate, also .pdf and .png
    /statements/TOKEN   a partner's statement, .pdf and .csv
    /v/TOKEN.csv        the codes of a batch of vouchers
    /healthz            alive
    /readyz             the database is reached and its migrations are done
    /metrics            for Prometheus

Every response gets security headers.
"""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, field

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import HTTPConnection, Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route, WebSocketRoute

from api import paging, qr
from api.context import ApiSettings, Context, ContextBuilder, client_address, lifetime_s
from api.cross_site import for_other_sites, origin_of
from api.documents import KnownDocuments
from api.graphql import build_schema
from api.headers import SecurityHeaders
from api.limits import Meters, address_key, caller_key
from api.live import Signals
from api.metrics import METRICS_PATH, MetricsPage
from api.pages.certificates import CertificatePrinter, certificate_routes
from api.pages.images import image_routes
from api.pages.landing import landing_routes
from api.pages.statements import StatementPrinter, statement_routes
from api.pages.vouchers import voucher_routes
from api.transport.budgets import Buckets
from api.transport.counting import CountRequests
from api.transport.crowd import Crowd, Doors
from api.transport.view import GraphQLView
from domain.kernel.clock import Clock

GRAPHQL_PATH = "/graphql"
_NO_STORE = {"cache-control": "no-store"}


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the application is given from outside.

    Args:
        settings: of the installation.
        clock: tells the time.
        running: opened before the first request and closed after the last: the database's pool, a worker beside it.
        is_ready: tells whether the database is reached and up to date; it may fail instead.
        qr_painter: draws QR codes.
        certificate_printer: draws gift certificates.
        statement_printer: draws acts of settlement.
        cursor_secret: what cursors are signed with, the same for all processes.
        signals: tells subscriptions of changes made by any process.
        costs: the buckets of callers, which the processes may share.
    """

    settings: ApiSettings
    clock: Clock
    running: Callable[[], AbstractAsyncContextManager[object]]
    is_ready: Callable[[], Awaitable[bool]]
    qr_painter: qr.QrPainter
    certificate_printer: CertificatePrinter
    statement_printer: StatementPrinter
    cursor_secret: bytes
    signals: Signals
    costs: Buckets = field(default_factory=Buckets)


def build_app(surroundings: Surroundings) -> Starlette:
    """Return the ASGI application of one process."""
    settings = surroundings.settings
    limits = settings.limits
    qr.configure(surroundings.qr_painter)
    paging.configure(surroundings.cursor_secret, max_page=limits.page)
    schema = build_schema(production=settings.production, limits=limits)
    documents = KnownDocuments(schema.documents, settings.trusted_only)
    graphql = GraphQLView(
        schema=schema,
        get_context=ContextBuilder(
            settings, surroundings.clock, surroundings.signals, Meters(limits, surroundings.costs)
        ),
        get_locale=_locale_of,
        get_lifetime_s=lifetime_s,
        get_document=documents.resolve,
        get_label=documents.label,
        keep_document=documents.keep,
        allowed_origins=(origin_of(settings.public_url), *settings.cors_origins),
        graphiql=not settings.production,
        max_body_bytes=limits.body_bytes,
        body_timeout_s=limits.timeout_s,
        doors=_doors(settings),
        max_operations=limits.operations_per_socket,
        init_timeout_s=limits.init_timeout_s,
    )

    @asynccontextmanager
    async def lifespan(_app: Starlette) -> AsyncIterator[None]:
        async with surroundings.running():
            yield

    return Starlette(
        routes=[
            Route(GRAPHQL_PATH, for_other_sites(graphql, origins=settings.cors_origins)),
            WebSocketRoute(GRAPHQL_PATH, graphql),
            *landing_routes(settings, surroundings.clock),
            *image_routes(settings, surroundings.clock),
            *certificate_routes(settings, surroundings.clock, surroundings.certificate_printer),
            *statement_routes(settings, surroundings.clock, surroundings.statement_printer),
            *voucher_routes(settings, surroundings.clock),
            Route("/healthz", _healthz),
            Route("/readyz", _readiness(surroundings.is_ready)),
            *_metrics(settings, graphql, surroundings.signals),
        ],
        middleware=[
            Middleware(CountRequests),
            Middleware(
                SecurityHeaders,
                https_only=settings.production and settings.public_url.startswith("https:"),
                scripts_at=None if settings.production else GRAPHQL_PATH,
            ),
        ],
        lifespan=lifespan,
    )


def _metrics(settings: ApiSettings, graphql: GraphQLView, signals: Signals) -> list[Route]:
    """Return the page for Prometheus; in production there is none without a token."""
    if settings.metrics_token is None and settings.production:
        return []
    page = MetricsPage(settings.metrics_token, lambda: graphql.doors.crowd.total, signals.count)
    return [Route(METRICS_PATH, page.answer)]


def _doors(settings: ApiSettings) -> Doors:
    def address_of(connection: HTTPConnection) -> str:
        return address_key(client_address(connection, trusted_proxies=settings.trusted_proxies))

    crowd = Crowd(maximum=settings.limits.streams, per_caller=settings.limits.streams_per_caller)
    return Doors(crowd, caller_of=_caller_of, address_of=address_of)


def _caller_of(context: Context) -> str:
    return caller_key(context.actor, context.client_ip)


def _locale_of(context: Context) -> str:
    return context.locale


async def _healthz(_request: Request) -> Response:
    return PlainTextResponse("alive\n", headers=_NO_STORE)


def _readiness(is_ready: Callable[[], Awaitable[bool]]) -> Callable[[Request], Awaitable[Response]]:
    async def readyz(_request: Request) -> Response:
        try:
            ready = await is_ready()
        except Exception:  # noqa: BLE001  # whatever stands in the way: not ready
            ready = False
        status = 200 if ready else 503
        return JSONResponse({"status": "ready" if ready else "not ready"}, status_code=status, headers=_NO_STORE)

    return readyz
