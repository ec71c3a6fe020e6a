"""Brings a database up to date: applies the files of migrations/ in order, each once.

The files and the table of what was applied have aerich's format. They are applied over one plain connection that holds
an advisory lock, so any number of processes may try at once, and no pool of the running program is touched.
See docs/decisions/0004-migrations-with-hand-written-constraints.md.
"""

import importlib.util
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from pathlib import Path
from types import ModuleType

import asyncpg
from aerich.coder import encoder
from aerich.utils import decompress_dict

from domain.kernel.database import fetch
from runtime.database import APP

MIGRATIONS = Path(__file__).resolve().parent.parent / "migrations"
_LOCK = 0x656E616D656C
CONNECT_TIMEOUT_S = 10


class DatabaseTooNewError(Exception):
    """The database has migrations that this version of Enamel does not know."""


async def upgrade(url: str) -> list[str]:
    """Apply every missing migration and return their file names.

    Args:
        url: a PostgreSQL address.

    Raises:
        DatabaseTooNewError: the database was made by a later version; nothing is changed.
        asyncpg.PostgresError: a migration failed; it was rolled back and those before it stand.
    """
    async with _locked(url) as connection:
        missing = await _missing(connection)
        for path in missing:
            await _apply(connection, path)
    return [path.name for path in missing]


async def pending(url: str) -> list[str]:
    """Return the file names of the migrations that the database lacks.

    Raises:
        DatabaseTooNewError: the database was made by a later version.
    """
    connection = await asyncpg.connect(url, timeout=CONNECT_TIMEOUT_S)
    try:
        return [path.name for path in await _missing(connection)]
    finally:
        await connection.close()


async def is_up_to_date() -> bool:
    """Tell whether the open database has every migration, over the process's own pool.

    Raises:
        asyncpg.PostgresError, OSError: the database is not reached, or was never migrated.
    """
    rows = await fetch("SELECT version FROM aerich WHERE app = $1", APP)
    return {path.name for path in migration_files()} <= {row["version"] for row in rows}


def migration_files(folder: Path = MIGRATIONS) -> list[Path]:
    """Return the migration files `NUMBER_name.py` in their order."""
    return sorted(folder.glob("[0-9]*_*.py"), key=lambda path: int(path.name.split("_")[0]))


def load_migration(path: Path) -> ModuleType:
    """Import one migration file and return its module, with `upgrade`, `downgrade` and `MODELS_STATE`."""
    spec = importlib.util.spec_from_file_location(f"migration_{path.stem}", path)
    if spec is None or spec.loader is None:
        raise ImportError(f"cannot import {path}")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@asynccontextmanager
async def _locked(url: str) -> AsyncIterator[asyncpg.Connection]:
    connection = await asyncpg.connect(url, timeout=CONNECT_TIMEOUT_S)
    try:
        await connection.execute("SELECT pg_advisory_lock($1)", _LOCK)
        yield connection
    finally:
        await connection.close()


async def _missing(connection: asyncpg.Connection) -> list[Path]:
    files = migration_files()
    done = await _done(connection)
    unknown = done - {path.name for path in files}
    if unknown:
        raise DatabaseTooNewError(f"the database has migrations of a later version: {_listed(unknown)}")
    return [path for path in files if path.name not in done]


async def _done(connection: asyncpg.Connection) -> set[str]:
    if await connection.fetchval("SELECT to_regclass('aerich')") is None:
        return set()
    return {row["version"] for row in await connection.fetch("SELECT version FROM aerich WHERE app = $1", APP)}


async def _apply(connection: asyncpg.Connection, path: Path) -> None:
    module = load_migration(path)
    sql: str = await module.upgrade(connection)
    if not module.RUN_IN_TRANSACTION:
        await connection.execute(sql)
        await _record(connection, path, module)
        return
    async with connection.transaction():
        await connection.execute(sql)
        await _record(connection, path, module)


async def _record(connection: asyncpg.Connection, path: Path, module: ModuleType) -> None:
    state = encoder(decompress_dict(module.MODELS_STATE))
    await connection.execute("INSERT INTO aerich (version, app, content) VALUES ($1, $2, $3)", path.name, APP, state)


def _listed(names: Iterable[str]) -> str:
    return ", ".join(sorted(names))
