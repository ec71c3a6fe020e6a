"""The floor: bare endpoints that answer the same JSON as the API, each from one hand-written statement.

No GraphQL, no sign-in, no rights, no choice of fields.
"""

import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from uuid import UUID

import asyncpg
import orjson
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from api import paging
from api.paging import encode_cursor
from benchmarks.floor_sql import CARD, COUNTED, UNCOUNTED
from benchmarks.servers import cursor_secret
from domain.cards.queries import PATIENTS_NEWEST_FIRST
from domain.kernel.engine import Connection

POOL_MAX = 20


@asynccontextmanager
async def lifespan(application: Starlette) -> AsyncIterator[None]:
    """Open a pool like the API's: as many connections, without a reset query."""
    paging.configure(cursor_secret())
    url = os.environ["BENCHMARK_DATABASE_URL"]
    settings = {"jit": "off", "timezone": "UTC"}
    application.state.pool = await asyncpg.create_pool(
        url, min_size=2, max_size=POOL_MAX, connection_class=Connection, server_settings=settings
    )
    yield
    await application.state.pool.close()


async def card(request: Request) -> Response:
    """Answer PatientCard."""
    variables = orjson.loads(await request.body())["variables"]
    patient_id = UUID(variables["id"].removeprefix("PAT_"))
    text: str = await request.app.state.pool.fetchval(CARD, patient_id)
    return Response(text, media_type="application/json")


async def patients(request: Request) -> Response:
    """Answer FindPatients without a filter; without the count where the operation doesn't ask for it."""
    asked = orjson.loads(await request.body())
    size: int = asked["variables"]["first"]
    is_counted = "totalCount" in asked["query"]
    rows = await request.app.state.pool.fetch(COUNTED if is_counted else UNCOUNTED, size)
    cursors = [encode_cursor((row["id"],), PATIENTS_NEWEST_FIRST.name) for row in rows[:size]]
    edges = ",".join(
        f'{{"cursor":"{cursor}","node":{row["node"]}}}' for cursor, row in zip(cursors, rows[:size], strict=True)
    )
    more = "true" if len(rows) > size else "false"
    total = f',"totalCount":{rows[0]["total"]}' if is_counted else ""
    page = f'"pageInfo":{{"hasNextPage":{more},"endCursor":"{cursors[-1]}"}}{total}'
    return Response(f'{{"data":{{"patients":{{"edges":[{edges}],{page}}}}}}}', media_type="application/json")


async def _healthz(_request: Request) -> Response:
    return PlainTextResponse("alive\n")


app = Starlette(
    routes=[
        Route("/card", card, methods=["POST"]),
        Route("/patients", patients, methods=["POST"]),
        Route("/healthz", _healthz),
    ],
    lifespan=lifespan,
)
