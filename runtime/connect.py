"""From the settings to a database that is there, up to date and open: what every command starts with."""

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from typing import TypeVar

from adapters.payments_http import HttpPayments
from adapters.webhooks_http import HttpWebhooks
from domain.kernel import sealing, secrecy
from domain.packages import payments
from domain.staff import tokens
from domain.webhooks import sending as webhooks
from domain.webhooks.policy.addresses import AddressRules
from runtime.database import open_database
from runtime.embedded import embedded_database
from runtime.migrate import pending, upgrade
from runtime.settings import Settings

T = TypeVar("T")

COMMAND_POOL_MAX = 4
COMMAND_STATEMENT_TIMEOUT_S = 3600


class MigrationsMissingError(Exception):
    """The database given by DATABASE_URL lacks migrations; it is brought up to date on purpose only."""


def configure(settings: Settings) -> None:
    """Give the domain all that it needs of the settings, once for the process."""
    configure_secrets(settings)
    configure_payments(settings)
    configure_webhooks(settings)


def configure_secrets(settings: Settings) -> None:
    """Give the domain the keys for hashing codes, sealing secrets and signing tokens, once for the process."""
    secrecy.configure(settings.code_peppers)
    sealing.configure(settings.secret_keys)
    tokens.configure(settings.secret_keys)


def configure_payments(settings: Settings) -> None:
    """Give the domain the payment gateway, once for the process; without an address there is none."""
    secret = settings.payments_secret.get_secret_value() if settings.payments_secret else None
    payments.configure(HttpPayments(settings.payments_url, secret) if settings.payments_url else None)


def configure_webhooks(settings: Settings) -> None:
    """Give the domain whoever carries webhooks, once for the process."""
    rules = AddressRules(https_only=settings.production, trusted=settings.webhook_private_hosts)
    webhooks.configure(HttpWebhooks(rules))


@contextmanager
def database_address(settings: Settings) -> Iterator[str]:
    """Give the address of the database; the embedded one runs for the duration of the block.

    Raises:
        EmbeddedDatabaseError: the embedded database cannot be started.
    """
    if settings.database_url is not None:
        yield settings.database_url.get_secret_value()
        return
    with embedded_database(settings.data_dir) as url:
        yield url


async def bring_up_to_date(settings: Settings, url: str) -> None:
    """Migrate the embedded database; of any other, see that it is migrated.

    Raises:
        MigrationsMissingError: DATABASE_URL lacks migrations; nothing is changed.
        DatabaseTooNewError: the database was made by a later version.
    """
    if settings.embedded:
        await upgrade(url)
        return
    missing = await pending(url)
    if missing:
        raise MigrationsMissingError(f"the database lacks {len(missing)} migrations: run `enamel migrate` first")


def run_on_database(settings: Settings, work: Callable[[], Awaitable[T]]) -> T:
    """Run one command's work with the database open, from beginning to end, and return its result.

    Args:
        settings: of this process.
        work: an async function; it finds the database through `domain.kernel.database`.
    """
    configure(settings)
    with database_address(settings) as url:
        return asyncio.run(_run(settings, url, work))


async def _run(settings: Settings, url: str, work: Callable[[], Awaitable[T]]) -> T:
    await bring_up_to_date(settings, url)
    async with open_database(url, pool_max=COMMAND_POOL_MAX, statement_timeout_s=COMMAND_STATEMENT_TIMEOUT_S):
        return await work()
