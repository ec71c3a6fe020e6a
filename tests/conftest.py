"""What every test may use: one migrated database per test process, emptied between tests.

The database is the embedded PostgreSQL under the session's temporary folder, or a server given by DATABASE_URL_TEST.
"""

import os
from collections.abc import AsyncIterator, Callable, Iterator
from uuid import uuid4

import asyncpg
import pytest
import pytest_asyncio
from hypothesis import HealthCheck, settings

from domain.clinic import queries as clinic_queries
from domain.webhooks import queries as webhook_queries
from runtime.database import open_database
from runtime.embedded import embedded_database
from runtime.migrate import upgrade
from tests.databases import address, run_apart, run_sql

UNSAFE_BUT_FAST = {"fsync": "off", "full_page_writes": "off", "synchronous_commit": "off", "max_wal_size": "4GB"}
KEPT_TABLES = ("aerich",)

# How long an example takes tells of the machine, which may be busy with the tests beside, and not of the code.
settings.register_profile("enamel", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("enamel")


@pytest.fixture(scope="session")
def postgres_url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Give the address of a PostgreSQL server for this test process."""
    given = os.environ.get("DATABASE_URL_TEST")
    if given:
        yield given
        return
    with embedded_database(tmp_path_factory.mktemp("database"), options=UNSAFE_BUT_FAST) as url:
        yield url


@pytest.fixture(scope="session")
def make_database(postgres_url: str) -> Iterator[Callable[..., str]]:
    """Give a function that makes a database, migrated unless told otherwise, and returns its address."""
    template = f"template_{uuid4().hex}"
    made = [template]

    def make(*, migrated: bool = True) -> str:
        name = f"test_{uuid4().hex}"
        made.append(name)
        source = f"TEMPLATE {template}" if migrated else ""
        run_apart(run_sql(postgres_url, f"CREATE DATABASE {name} {source}"))
        return address(postgres_url, name)

    run_apart(run_sql(postgres_url, f"CREATE DATABASE {template}"))
    run_apart(upgrade(address(postgres_url, template)))
    yield make
    run_apart(run_sql(postgres_url, *(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)" for name in made)))


@pytest.fixture
def fresh_database(make_database: Callable[..., str]) -> str:
    """Give the address of a migrated database of this test's own, for tests with other processes."""
    return make_database()


@pytest.fixture(scope="session")
def database_url(make_database: Callable[..., str]) -> str:
    """Give the address of the migrated database that the tests of this process share."""
    return make_database()


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def database(database_url: str) -> AsyncIterator[str]:
    """Open the application's pool on the shared database, for the whole session."""
    async with open_database(database_url, pool_min=2, pool_max=10):
        yield database_url


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def cleaner(database: str) -> AsyncIterator[asyncpg.Connection]:
    """Give the connection that empties tables; triggers and foreign keys do not fire on it."""
    connection = await asyncpg.connect(database, server_settings={"session_replication_role": "replica"})
    yield connection
    await connection.close()


@pytest_asyncio.fixture(loop_scope="session")
async def db(database: str, cleaner: asyncpg.Connection) -> AsyncIterator[str]:
    """Give a database without rows, open for `domain.kernel.database`; what the test leaves is deleted after it."""
    clinic_queries.forget()
    webhook_queries.forget()
    yield database
    await emptying(cleaner)


async def emptying(connection: asyncpg.Connection) -> None:
    """Empty every table."""
    await connection.execute(await _deletions(connection))


async def _deletions(connection: asyncpg.Connection) -> str:
    """Return the statements that empty every table; asked anew, because a test may make tables."""
    rows = await connection.fetch(
        "SELECT quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> ALL ($1)",
        list(KEPT_TABLES),
    )
    return ";".join(f"DELETE FROM {row['name']}" for row in rows)
