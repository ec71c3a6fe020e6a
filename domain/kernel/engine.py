"""The database engine: Tortoise's asyncpg client, made safe against cancellation and freed of the reset query.

With the stock client a task that is cancelled between BEGIN and COMMIT leaks its pooled connection; a few client
disconnects later the pool is empty and everything hangs. Here begin, commit, rollback and release always run to
their end. Tortoise finds the engine by its dotted name and reads `client_class`.
"""

from typing import Any, cast

import asyncpg
from asyncpg.pool import Pool
from tortoise.backends.asyncpg.client import AsyncpgDBClient, TransactionWrapper
from tortoise.backends.base.client import TransactionContext, TransactionContextPooled
from tortoise.connection import get_connections

from domain.kernel.cancellation import finish
from domain.kernel.schema import SchemaGenerator


class Connection(asyncpg.Connection):
    """A connection that goes back to the pool without a round trip.

    That is sound only because nothing leaves session state behind: no SET, no LISTEN, no advisory session lock goes
    over the pool. An open transaction is still rolled back on release.
    """

    def get_reset_query(self) -> str:
        """Return nothing to run on release."""
        return ""


class Client(AsyncpgDBClient):
    """A pool of such connections, opened from a connection address."""

    schema_generator = SchemaGenerator
    connection_class = Connection  # type: ignore[assignment]  # Tortoise declares the base class itself

    def __init__(self, *, dsn: str, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.dsn = dsn

    async def create_connection(self, with_db: bool) -> None:
        """Open the pool.

        Args:
            with_db: accepted for Tortoise; the address always names the database.
        """
        self._template = {
            "min_size": self.pool_minsize,
            "max_size": self.pool_maxsize,
            "connection_class": self.connection_class,
            "server_settings": self.server_settings,
            **self.extra,
        }
        self._pool = await asyncpg.create_pool(self.dsn, **self._template)
        await self._post_connect()

    async def _close(self) -> None:
        """Close the pool, also when the server has ended some of its connections meanwhile."""
        pool = self._pool
        try:
            await super()._close()
        except (OSError, asyncpg.PostgresError, asyncpg.InterfaceError):
            assert pool is not None  # there was something to close
            pool.terminate()
            self._pool = None

    def _in_transaction(self) -> TransactionContext:
        return _Transaction(TransactionWrapper(self), self._pool_init_lock)


class _Transaction(TransactionContextPooled):
    """One transaction on one pooled connection, whole whatever is cancelled."""

    __slots__ = ("_pool",)

    async def __aenter__(self) -> TransactionWrapper:
        await self.ensure_connection()
        client = cast(TransactionWrapper, self.client)
        self._pool = cast(Pool, client._parent._pool)
        client._connection = await self._pool.acquire()  # type: ignore[assignment]  # a proxy with the same methods
        try:
            await finish(client.begin())
        except BaseException:
            await finish(_release(self._pool, client._connection))
            raise
        self.token = get_connections().set(self.connection_name, client)
        return client

    async def __aexit__(self, exc_type: Any, exc_val: Any, exc_tb: Any) -> None:
        get_connections().reset(self.token)
        client = cast(TransactionWrapper, self.client)
        try:
            await finish(_end(client, failed=exc_type is not None))
        finally:
            await finish(_release(self._pool, client._connection))


async def _end(client: TransactionWrapper, *, failed: bool) -> None:
    """Commit, or roll back what failed; a connection that is gone has rolled back by itself."""
    if client._finalized:
        return
    if not failed:
        await client.commit()
    elif not client._connection.is_closed():
        await client.rollback()


async def _release(pool: Pool, connection: Any) -> None:
    await pool.release(connection)


client_class = Client

__all__ = ["Client", "Connection", "client_class"]
