"""A till in a process of its own: completes one invoice. `python -m tests.api.live.till DATABASE INVOICE NOW`."""

import asyncio
import sys
from datetime import datetime
from uuid import UUID

from runtime.database import open_database
from tests.clinic import Clinic


async def main(url: str, invoice_id: str, now: str) -> None:
    """Quote the invoice and complete it, paid by card."""
    async with open_database(url, pool_max=2):
        await Clinic(datetime.fromisoformat(now)).complete(UUID(invoice_id))


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
