"""A database of an earlier version is brought up to date with everything in it."""

import asyncio
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from runtime import migrate
from runtime.migrate import migration_files, upgrade
from tests.databases import run_sql, value

ROOT = Path(__file__).parents[2]
BEFORE = ROOT / "tests" / "data" / "before_value.sql"


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


async def test_a_clinic_of_the_first_version_is_kept_whole(earlier: str, tmp_path: Path):
    assert await upgrade(earlier) == [path.name for path in migration_files()[2:]]
    environment = {**os.environ, "DATABASE_URL": earlier, "ENAMEL_DATA_DIR": str(tmp_path)}
    verified = await asyncio.to_thread(
        subprocess.run,
        [sys.executable, "-c", "from runtime.cli import main; main()", "verify"],
        env=environment, capture_output=True, text=True, check=False, cwd=ROOT,
    )  # fmt: skip
    assert verified.returncode == 0, verified.stdout + verified.stderr
    assert (
        await value(earlier, "SELECT refunded_minor FROM invoice WHERE prepaid_minor = 0 AND paid_minor > 0") == 100000
    )
    assert await value(earlier, "SELECT certificate_life_months FROM organisation") == 12
    assert await value(earlier, "SELECT free_child_services FROM organisation") == "[]"
