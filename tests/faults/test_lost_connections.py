"""Connections that break under single statements and under whole transactions."""

import asyncpg
import pytest

from domain.kernel.database import execute, fetch, fetchrow, fetchval
from tests.databases import run_sql, value

END_ALL = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'enamel'"
INSERT_AND_END = """
WITH hit AS (INSERT INTO throttle (bucket, key_hash, window_start, hits) VALUES ('t', 'x', now(), 1))
SELECT pg_terminate_backend(pg_backend_pid())
"""


async def test_a_query_finds_another_connection_when_its_own_was_ended(db: str):
    for query in (fetch, fetchrow, fetchval):
        await run_sql(db, END_ALL)
        assert await query("SELECT 1")


async def test_a_query_whose_connection_breaks_every_time_fails_in_the_end(db: str):
    with pytest.raises((asyncpg.PostgresConnectionError, asyncpg.AdminShutdownError, OSError, asyncpg.InterfaceError)):
        await fetchval("SELECT pg_terminate_backend(pg_backend_pid())")
    assert await fetchval("SELECT 1") == 1


async def test_a_write_that_stands_alone_is_not_repeated(db: str):
    with pytest.raises((asyncpg.PostgresConnectionError, asyncpg.AdminShutdownError, OSError, asyncpg.InterfaceError)):
        await execute(INSERT_AND_END)
    assert await value(db, "SELECT coalesce(max(hits), 0) FROM throttle WHERE bucket = 't'") == 0
