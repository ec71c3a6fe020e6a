import asyncio
from collections.abc import Callable
from pathlib import Path

import pytest
from tortoise import fields

from domain.kernel.models import Throttle
from domain.kernel.schema import BaseModel, CheckConstraint, SqlExtra, SqlIndex, UniqueConstraint
from runtime import migrate, schema_changes
from runtime.migrate import load_migration, migration_files
from runtime.schema_changes import described, main, write_first, write_next
from tests.architecture.catalogue import catalogue
from tests.databases import run_apart, run_sql, value

COLUMN = """
    SELECT format_type(atttypid, atttypmod) || CASE WHEN attnotnull THEN ' NOT NULL ' ELSE ' ' END
        || coalesce(pg_get_expr(adbin, adrelid), '')
    FROM pg_attribute LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum
    WHERE attrelid = 'throttle'::regclass AND attname = '{}'
"""


def guard(message: str, *, replace: bool) -> SqlExtra:
    """Return a function that is made in place or anew."""
    body = f"FUNCTION guard() RETURNS text LANGUAGE sql AS $$ SELECT '{message} \\d' $$"
    return SqlExtra(
        name="guard", create=f"CREATE {'OR REPLACE ' if replace else ''}{body}", drop="DROP FUNCTION guard()"
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Give a folder with the migrations as they would be written now."""
    (tmp_path / "1_queue.py").write_text((migrate.MIGRATIONS / "1_queue.py").read_text())
    write_first(tmp_path)
    return tmp_path


@pytest.fixture
def change(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Give a function that changes what the throttle's table declares, for this test."""

    def apply(**meta: object) -> None:
        for name, declared in meta.items():
            if name == "sql_extras":
                monkeypatch.setattr(Throttle.Meta, name, declared, raising=False)
            else:
                monkeypatch.setattr(Throttle._meta, name, declared)

    return apply


def sql_of(path: Path, way: str) -> str:
    return asyncio.run(getattr(load_migration(path), way)(None)).strip()


def test_with_no_change_an_empty_migration_is_written_to_fill_by_hand(folder: Path):
    path = write_next("by_hand", folder)
    assert path.name == "2_by_hand.py"
    assert sql_of(path, "upgrade") == sql_of(path, "downgrade") == ""
    assert load_migration(path).MODELS_STATE == load_migration(folder / "0_init.py").MODELS_STATE


def test_every_file_records_the_state_after_the_first(folder: Path):
    states = {load_migration(path).MODELS_STATE for path in migration_files(folder)}
    assert len(states) == 1


def test_constraints_indexes_and_extras_that_change_are_migrated_and_taken_back(
    folder: Path, change: Callable[..., None], make_database: Callable[..., str]
):
    change(sql_extras=(guard("old", replace=True),))
    write_first(folder)
    database = make_database(migrated=False)
    for path in migration_files(folder):
        run_apart(run_sql(database, sql_of(path, "upgrade")))
    before = run_apart(catalogue(database))

    change(
        constraints=(
            CheckConstraint(check="hits > 0", name="throttle_hits"),
            UniqueConstraint(fields=("hits",), name="throttle_part", condition="hits > 5"),
            UniqueConstraint(fields=("lower(bucket)",), name="throttle_lower", condition="hits > 9"),
            UniqueConstraint(fields=("bucket", "window_start"), name="throttle_window"),
        ),
        indexes=(SqlIndex("lower(bucket)", "hits DESC", name="throttle_bucket", where="hits > 1"),),
        sql_extras=(guard("new", replace=True),),
    )
    path = write_next("more", folder)
    run_apart(run_sql(database, sql_of(path, "upgrade")))
    generated = make_database(migrated=False)
    run_apart(run_sql(generated, run_apart(described())[0]))
    assert run_apart(catalogue(database)) == run_apart(catalogue(generated))
    assert run_apart(catalogue(database)) != before

    run_apart(run_sql(database, sql_of(path, "downgrade")))
    assert run_apart(catalogue(database)) == before


def test_an_extra_that_cannot_be_replaced_is_dropped_first(folder: Path, change: Callable[..., None]):
    change(sql_extras=(guard("old", replace=False),))
    write_first(folder)
    change(sql_extras=(guard("new", replace=False),))
    upgrade = sql_of(write_next("guard", folder), "upgrade")
    assert upgrade.index("DROP FUNCTION guard()") < upgrade.index("CREATE FUNCTION guard()")
    assert "'new \\d'" in upgrade


class Added(BaseModel):
    """A table that comes with a migration of its own."""

    id = fields.IntField(primary_key=True)
    note = fields.CharField(max_length=8, db_default="none", description="What comments say stays out of the tables.")
    count = fields.IntField(db_default=7)

    class Meta:
        table = "added"
        constraints = (CheckConstraint(check="count >= 0", name="added_count"),)
        sql_extras = (SqlExtra(name="added_view", create="CREATE VIEW seen AS SELECT 1 AS n", drop="DROP VIEW seen"),)


@pytest.fixture
def with_another_table(monkeypatch: pytest.MonkeyPatch) -> None:
    config = schema_changes.tortoise_config

    def longer(url: str) -> dict[str, object]:
        found = config(url)
        found["apps"]["models"]["models"] = [*found["apps"]["models"]["models"], __name__]
        return found

    monkeypatch.setattr(schema_changes, "tortoise_config", longer)


def test_a_new_table_comes_with_its_constraints_and_extras(
    folder: Path, with_another_table: None, make_database: Callable[..., str]
):
    path = write_next("added", folder)
    database = make_database(migrated=False)
    for migration in migration_files(folder):
        run_apart(run_sql(database, sql_of(migration, "upgrade")))
    run_apart(run_sql(database, "INSERT INTO added (id) VALUES (1)", "TABLE seen"))
    run_apart(run_sql(database, sql_of(path, "downgrade")))


def forget_in_state(folder: Path, column: str) -> None:
    """Record the models as if the throttle's table had no such column yet."""
    state = run_apart(described())[1]
    table = state["models.Throttle"]
    table["data_fields"] = [field for field in table["data_fields"] if field["name"] != column]
    for path in migration_files(folder):
        path.write_text(schema_changes._STATE.sub(schema_changes._state_text(state), path.read_text()))


def test_columns_that_are_new_or_change_get_the_defaults_of_the_database_only(
    folder: Path, make_database: Callable[..., str], monkeypatch: pytest.MonkeyPatch
):
    database = make_database()
    columns = Throttle._meta.fields_map
    monkeypatch.setattr(columns["hits"], "db_default", 3)
    forget_in_state(folder, "hits")
    run_apart(run_sql(database, "ALTER TABLE throttle DROP COLUMN hits"))
    path = write_next("hits", folder)
    run_apart(run_sql(database, sql_of(path, "upgrade")))
    assert run_apart(value(database, COLUMN.format("hits"))) == "integer NOT NULL 3"

    monkeypatch.setattr(columns["hits"], "db_default", 4)
    monkeypatch.setattr(columns["bucket"], "max_length", 100)
    monkeypatch.setattr(columns["bucket"], "default", "only Python knows")
    path = write_next("longer", folder)
    run_apart(run_sql(database, sql_of(path, "upgrade")))
    assert run_apart(value(database, COLUMN.format("hits"))) == "integer NOT NULL 4"
    assert run_apart(value(database, COLUMN.format("bucket"))) == "character varying(100) NOT NULL "
    run_apart(run_sql(database, sql_of(path, "downgrade")))
    assert run_apart(value(database, COLUMN.format("hits"))) == "integer NOT NULL 3"
    assert run_apart(value(database, COLUMN.format("bucket"))) == "character varying(64) NOT NULL "


def test_the_command_says_what_it_takes(capsys: pytest.CaptureFixture[str]):
    assert main([]) == 2
    assert main(["new", "Not a name"]) == 2
    assert "schema_changes first" in capsys.readouterr().err


def test_the_command_writes_and_names_the_file(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    monkeypatch.setattr(schema_changes.write_first, "__defaults__", (folder,))
    monkeypatch.setattr(schema_changes.write_next, "__defaults__", (folder,))
    assert main(["first"]) == main(["new", "more_tables"]) == 0
    assert capsys.readouterr().out.split() == [str(folder / "0_init.py"), str(folder / "2_more_tables.py")]
