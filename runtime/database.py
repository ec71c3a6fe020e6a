"""The connection pool and the list of tables: the one place that names every module with models."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from tortoise.context import TortoiseContext

from domain.kernel.database import drain

MODELS = [
    "aerich.models",
    "domain.kernel.models",
    "domain.documents.models",
    "domain.ledger.models",
    "domain.clinic.models",
    "domain.staff.models",
    "domain.webhooks.models",
    "domain.patients.models",
    "domain.partners.models",
    "domain.families.models",
    "domain.tiers.models",
    "domain.accounts.models",
    "domain.referrals.models",
    "domain.packages.models",
    "domain.certificates.models",
    "domain.segments.models",
    "domain.promotions.models",
    "domain.billing.models",
    "domain.trials.models",
    "domain.cards.models",
]
"""Every module with models, lowest layer first."""

APP = "models"
POOL_MIN = 2
POOL_MAX = 20
LOCK_TIMEOUT_S = 5
STATEMENT_TIMEOUT_S = 60
IDLE_IN_TRANSACTION_TIMEOUT_S = 30


def tortoise_config(
    url: str, *, pool_min: int = 1, pool_max: int = 10, statement_timeout_s: int = STATEMENT_TIMEOUT_S
) -> dict[str, Any]:
    """Return the configuration of the tables and of one pool of connections.

    Args:
        url: a PostgreSQL address.
        pool_min: connections kept open.
        pool_max: connections at most, at least 1.
        statement_timeout_s: after which a statement is broken off.
    """
    credentials = {
        "dsn": url,
        "minsize": pool_min,
        "maxsize": pool_max,
        "command_timeout": statement_timeout_s,
        "server_settings": {
            "application_name": "enamel",
            "jit": "off",
            "plan_cache_mode": "force_generic_plan",  # arrays as parameters else mean a new plan each time
            "timezone": "UTC",
            "lock_timeout": f"{LOCK_TIMEOUT_S}s",
            "statement_timeout": f"{statement_timeout_s}s",
            "idle_in_transaction_session_timeout": f"{IDLE_IN_TRANSACTION_TIMEOUT_S}s",
        },
    }
    return {
        "connections": {"default": {"engine": "domain.kernel.engine", "credentials": credentials}},
        "apps": {APP: {"models": MODELS, "default_connection": "default"}},
        "use_tz": True,
        "timezone": "UTC",
    }


@asynccontextmanager
async def open_database(
    url: str, *, pool_min: int = 1, pool_max: int = 10, statement_timeout_s: int = STATEMENT_TIMEOUT_S
) -> AsyncIterator[TortoiseContext]:
    """Open the pool for every task of this process, and close it when all that runs on it has ended.

    Args:
        url: a PostgreSQL address.
        pool_min: connections opened at once and kept.
        pool_max: connections at most.
        statement_timeout_s: after which a statement is broken off.

    Raises:
        OSError: the server is not reached.
        asyncpg.PostgresError: the server refuses the connection.
    """
    async with TortoiseContext() as context:
        config = tortoise_config(url, pool_min=pool_min, pool_max=pool_max, statement_timeout_s=statement_timeout_s)
        await context.init(config=config, _enable_global_fallback=True)
        await context.connections.get("default").create_connection(with_db=True)
        try:
            yield context
        finally:
            await drain()
