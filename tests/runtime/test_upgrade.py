"""A database of an earlier version is brought up to date with everything in it."""

import asyncio
import json
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
DATA = ROOT / "tests" / "data"


@pytest.fixture
async def earlier(
    request: pytest.FixtureRequest, make_database: Callable[..., str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> str:
    """Give a database that has had the first so many migrations, with a small clinic of that version."""
    migrations, clinic = request.param
    url = make_database(migrated=False)
    for path in migration_files()[:migrations]:
        (tmp_path / path.name).write_text(path.read_text())
    with monkeypatch.context() as patched:
        patched.setattr(migrate.migration_files, "__defaults__", (tmp_path,))
        await upgrade(url)
    await run_sql(url, (DATA / clinic).read_text("utf-8"))
    return url


async def verify(url: str, data_folder: Path) -> None:
    """Run every proof with the command that a clinic runs."""
    environment = {**os.environ, "DATABASE_URL": url, "ENAMEL_DATA_DIR": str(data_folder)}
    verified = await asyncio.to_thread(
        subprocess.run,
        [sys.executable, "-c", "from runtime.cli import main; main()", "verify"],
        env=environment, capture_output=True, text=True, check=False, cwd=ROOT,
    )  # fmt: skip
    assert verified.returncode == 0, verified.stdout + verified.stderr


@pytest.mark.parametrize("earlier", [(2, "before_value.sql")], indirect=True)
async def test_a_clinic_of_the_first_version_is_kept_whole(earlier: str, tmp_path: Path):
    assert await upgrade(earlier) == [path.name for path in migration_files()[2:]]
    await verify(earlier, tmp_path)
    assert (
        await value(earlier, "SELECT refunded_minor FROM invoice WHERE prepaid_minor = 0 AND paid_minor > 0") == 100000
    )
    assert await value(earlier, "SELECT certificate_life_months FROM organisation") == 12
    assert await value(earlier, "SELECT count(*) FROM promotion") == 0


@pytest.mark.parametrize("earlier", [(3, "before_promotions.sql")], indirect=True)
async def test_offers_for_children_of_the_second_version_become_promotions(earlier: str, tmp_path: Path):
    assert await upgrade(earlier) == [path.name for path in migration_files()[3:]]
    await verify(earlier, tmp_path)
    assert await value(earlier, "SELECT count(*) FROM promotion_use") == 2
    assert await value(earlier, "SELECT count(*) FROM promotion WHERE state = 'LIVE'") == 2


_FREE_LINE_REFUNDED = """
UPDATE invoice_line l SET refunded_quantity = l.quantity FROM invoice_discount d
WHERE d.line_id = l.id AND d.kind = 'FREE_FOR_CHILD';
UPDATE invoice i SET status = 'PARTIALLY_REFUNDED' FROM invoice_discount d
WHERE d.invoice_id = i.id AND d.kind = 'FREE_FOR_CHILD';
"""
_USES = """
SELECT json_agg(json_build_array(p.code, u.discount_minor, u.reversed_discount_minor, u.units, u.reversed_at IS NULL)
                ORDER BY p.code)::text FROM promotion_use u JOIN promotion p ON p.id = u.promotion_id
"""


@pytest.mark.parametrize("earlier", [(3, "before_promotions.sql")], indirect=True)
async def test_offers_on_invoices_refunded_in_part_are_kept_as_far_as_they_were_not(earlier: str):
    await run_sql(earlier, _FREE_LINE_REFUNDED)
    await upgrade(earlier)
    assert json.loads(await value(earlier, _USES)) == [
        ["child-discount", 78000, 0, 0, True],
        ["free-for-child", 120000, 120000, 0, False],
    ]  # fmt: skip
