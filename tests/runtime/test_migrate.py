import asyncio
from collections.abc import Callable
from pathlib import Path

import asyncpg
import pytest

from runtime import migrate
from runtime.connect import MigrationsMissingError, bring_up_to_date
from runtime.migrate import DatabaseTooNewError, migration_files, pending, upgrade
from runtime.settings import Settings
from tests.databases import run_sql, value

ALL = [path.name for path in migration_files()]


@pytest.fixture
def empty_database(make_database: Callable[..., str]) -> str:
    return make_database(migrated=False)


async def test_an_empty_database_lacks_every_migration_and_a_migrated_one_none(empty_database: str):
    assert await pending(empty_database) == ALL
    assert await upgrade(empty_database) == ALL
    assert await pending(empty_database) == []
    assert await upgrade(empty_database) == []


async def test_many_may_migrate_at_once(empty_database: str):
    done = await asyncio.gather(*(upgrade(empty_database) for _ in range(4)))
    assert sorted(done) == [[], [], [], ALL]


async def test_a_database_of_a_later_version_is_refused(fresh_database: str):
    await run_sql(fresh_database, "INSERT INTO aerich (version, app, content) VALUES ('999_later.py', 'models', '{}')")
    with pytest.raises(DatabaseTooNewError, match=r"later version: 999_later\.py"):
        await upgrade(fresh_database)
    with pytest.raises(DatabaseTooNewError):
        await pending(fresh_database)


@pytest.fixture
def further(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Give a function that adds a migration after those there are."""
    for path in migration_files():
        (tmp_path / path.name).write_text(path.read_text())
    monkeypatch.setattr(migrate.migration_files, "__defaults__", (tmp_path,))

    def add(sql: str, *, in_transaction: bool = True) -> None:
        text = migration_files()[-1].read_text()
        head, _, tail = text.partition("MODELS_STATE")
        assert head
        (tmp_path / "99_further.py").write_text(
            f"RUN_IN_TRANSACTION = {in_transaction}\nasync def upgrade(db):\n    return {sql!r}\nMODELS_STATE{tail}"
        )

    return add


async def test_a_migration_that_fails_leaves_nothing(fresh_database: str, further: Callable[..., None]):
    further("CREATE TABLE half (n int); SELECT 1 / 0")
    with pytest.raises(asyncpg.DivisionByZeroError):
        await upgrade(fresh_database)
    assert await value(fresh_database, "SELECT to_regclass('half')") is None
    assert await pending(fresh_database) == ["99_further.py"]


async def test_a_migration_may_run_outside_a_transaction(fresh_database: str, further: Callable[..., None]):
    further("CREATE INDEX CONCURRENTLY late ON throttle (hits)", in_transaction=False)
    assert await upgrade(fresh_database) == ["99_further.py"]
    assert await value(fresh_database, "SELECT to_regclass('late') IS NOT NULL")


async def test_a_given_database_is_never_migrated_by_itself(empty_database: str, tmp_path: Path):
    settings = Settings(DATABASE_URL=empty_database, data_dir=tmp_path)
    with pytest.raises(MigrationsMissingError, match="run `enamel migrate` first"):
        await bring_up_to_date(settings, empty_database)
    assert await pending(empty_database) == ALL
    await upgrade(empty_database)
    await bring_up_to_date(settings, empty_database)


async def test_the_embedded_database_is_migrated_by_whoever_comes_first(empty_database: str, tmp_path: Path):
    await bring_up_to_date(Settings(data_dir=tmp_path), empty_database)
    assert await pending(empty_database) == []
