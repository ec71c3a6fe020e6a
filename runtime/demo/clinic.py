"""Makes the demo clinic in a new database: set-up, staff, the website's key, and a year of work."""

import os
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from domain.clinic import queries as clinic_queries
from domain.kernel.clock import local_date, start_of_day
from domain.kernel.database import fetchval
from domain.staff.actor import SYSTEM
from domain.staff.service import create_api_key
from runtime.demo import staff
from runtime.demo.errors import NotTheDemoError
from runtime.demo.generator import Generated, play_year
from runtime.demo.year import DAYS
from runtime.load import load_file

SETUP: Final = Path(__file__).parent.parent / "data" / "demo-clinic.toml"
KEY_NAME: Final = "Demo website"
TIME_ZONE: Final = "Europe/Moscow"
_HAS_CLINIC: Final = "SELECT EXISTS (SELECT FROM organisation)"
_HAS_DEMO: Final = "SELECT EXISTS (SELECT FROM api_key WHERE name = $1)"
_LATEST: Final = """
SELECT greatest((SELECT max(created_at) FROM ledger_transaction), (SELECT max(opened_at) FROM invoice),
                (SELECT max(created_at) FROM patient))
"""


async def make_clinic(*, patients: int, now: datetime, key_file: Path, tell: Callable[[str], None]) -> Generated | None:
    """Make the demo clinic if the database is new; return how much there is, or None if it was there before.

    Args:
        patients: how many people.
        now: the year ends on the day before.
        key_file: where the website's API key is kept, since it can be read this once only.
        tell: prints a line.

    Raises:
        NotTheDemoError: there is a clinic that this function has not made, or not to the end.
    """
    if await fetchval(_HAS_DEMO, KEY_NAME):
        return None
    if await fetchval(_HAS_CLINIC):
        raise NotTheDemoError(
            "this database has a clinic of its own, or a demo that was broken off; set ENAMEL_DATA_DIR to a new folder"
        )
    last_day = local_date(now, TIME_ZONE) - timedelta(days=1)
    began = start_of_day(last_day - timedelta(days=DAYS), TIME_ZONE)
    tell("Making the demo clinic: a year of visits, played day by day through the domain's services ...")
    await load_file(SETUP, began)
    await staff.hire(began)
    generated = await play_year(patients=patients, last_day=last_day)
    made = await create_api_key(actor=SYSTEM, name=KEY_NAME, scopes=["STOREFRONT"], now=now)
    _keep(key_file, made.key)
    clinic_queries.forget()
    return generated


async def latest() -> datetime | None:
    """Return the instant of the last thing that happened in the clinic; the demo never goes back behind it."""
    found: datetime | None = await fetchval(_LATEST)
    return found


def _keep(path: Path, secret: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "w") as file:
        file.write(secret)
