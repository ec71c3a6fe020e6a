"""A database of an earlier version is brought up to date with everything in it."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from domain.kernel.database import fetchrow
from runtime import migrate
from runtime.connect import open_database
from runtime.migrate import migration_files, upgrade
from runtime.verify import run_all
from tests.databases import run_sql

BEFORE = Path(__file__).parents[1] / "data" / "before_value.sql"
LATER = datetime(2027, 1, 1, tzinfo=UTC)


@pytest.fixture
async def earlier(make_database: Callable[..., str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """Give a database of the first version of the schema, with a small clinic."""
    url = make_database(migrated=False)
    for path in migration_files()[:2]:
        (tmp_path / path.name).write_text(path.read_text())
    with monkeypatch.context() as patched:
        patched.setattr(migrate.migration_files, "__defaults__", (tmp_path,))
        await upgrade(url)
    await run_sql(url, BEFORE.read_text("utf-8"))
    return url


async def test_a_clinic_of_the_first_version_is_kept_whole(earlier: str):
    assert await upgrade(earlier) == [path.name for path in migration_files()[2:]]
    async with open_database(earlier):
        broken = [finding for finding in await run_all(LATER) if finding.violations]
        assert not broken
        invoice = await fetchrow("SELECT prepaid_minor, refunded_minor FROM invoice WHERE refunded_minor > 0")
        assert invoice is not None
        assert dict(invoice) == {"prepaid_minor": 0, "refunded_minor": 1_000_00}
        clinic = await fetchrow("SELECT certificate_life_months, free_child_services FROM organisation")
        assert clinic is not None
        assert dict(clinic) == {"certificate_life_months": 12, "free_child_services": "[]"}
