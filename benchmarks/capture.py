"""The statements of one request, written down by asyncpg while the application answers it in this process."""

import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import httpx
from tortoise.connection import get_connections

from benchmarks.checkouts import Statement
from benchmarks.servers import api_environment
from domain.kernel.signals import SEND


@asynccontextmanager
async def application_here(url: str, data_dir: Path) -> AsyncIterator[httpx.AsyncClient]:
    """Run the API's application in this process and give a client of it."""
    os.environ.update(api_environment(url, data_dir))
    from runtime.application import application  # noqa: PLC0415  # it reads the environment set above

    app = application()
    async with app.router.lifespan_context(app):
        transport = httpx.ASGITransport(app)
        async with httpx.AsyncClient(transport=transport, base_url="http://api", timeout=60) as client:
            yield client


async def statements_of(client: httpx.AsyncClient, body: bytes, headers: dict[str, str]) -> list[Statement]:
    """Return the statements that answering a request runs, in their order; signals go out apart, many at once.

    Args:
        client: of `application_here`.
        body: of the request.
        headers: of the request.

    Raises:
        RuntimeError: the answer has errors.
    """
    found: list[Statement] = []

    def note(query: Any) -> None:
        if query.query != SEND:
            found.append(Statement(query.query, tuple(query.args or ())))

    pool: Any = get_connections().get("default")._pool
    connections = [holder._con for holder in pool._holders if holder._con is not None]
    for connection in connections:
        connection.add_query_logger(note)
    try:
        answer = await client.post("/graphql", content=body, headers=headers)
    finally:
        for connection in connections:
            connection.remove_query_logger(note)
    if answer.status_code != httpx.codes.OK or '"errors"' in answer.text or '"userErrors":[{' in answer.text:
        raise RuntimeError(answer.text[:2000])
    return found
