"""Writes migration files from the models, without a database.

    python -m runtime.schema_changes first      rewrite migrations/0_init.py from the models (before a release only)
    python -m runtime.schema_changes new NAME   write the next migration; empty, to fill by hand, if nothing changed

aerich compares columns, keys and indexes; constraints and SQL extras, which it does not know, are compared here.
"""

import asyncio
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from aerich.ddl import BaseDDL
from aerich.ddl.postgres import PostgresDDL
from aerich.migrate import Migrate
from aerich.utils import get_formatted_compressed_data, get_models_describe
from tortoise.context import TortoiseContext
from tortoise.models import Model

from domain.kernel.schema import SchemaGenerator
from runtime.database import APP, tortoise_config
from runtime.migrate import MIGRATIONS, migration_files

_NOWHERE = "postgresql://nobody@localhost/nowhere"
_NOT_SET = "__NOT_SET__"
_STATE = re.compile(r"MODELS_STATE = \(\n.*?\n\)\n", re.DOTALL)

_FILE = '''"""{title}."""

from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    """Return the SQL that makes the change."""
    return r"""
{upgrade}
"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    """Return the SQL that takes it back."""
    return r"""
{downgrade}
"""


{state}'''


class _Tables(PostgresDDL):
    """DDL whose column defaults are the database's own (`db_default`), never Python's."""

    schema_generator_cls = SchemaGenerator

    def _get_default(self, model: type[Model], field_describe: dict[str, Any]) -> str:
        default = field_describe.get("db_default", _NOT_SET)
        if default == _NOT_SET:
            return ""
        field = model._meta.fields_map.get(str(field_describe["name"]))
        if field is None or field.describe(serializable=True)["db_default"] != default:
            return f" DEFAULT {self.schema_generator._escape_default_value(default)}"
        return self.schema_generator._get_field_default(field, model._meta.db_table, "", model)

    def alter_column_default(self, model: type[Model], field_describe: dict[str, Any]) -> str:
        column = field_describe["db_column"]
        default = self._get_default(model, field_describe)
        action = f"SET{default}" if default else "DROP DEFAULT"
        return f'ALTER TABLE "{model._meta.db_table}" ALTER COLUMN "{column}" {action}'

    def _generate_fk_name(
        self, db_table: str, field_describe: dict[str, Any], reference_table_describe: dict[str, Any]
    ) -> str:
        """Return the name that PostgreSQL gives to a foreign key of a table that is made at once."""
        return f"{db_table}_{field_describe['raw_field']}_fkey"

    def modify_column(self, model: type[Model], field_describe: dict[str, Any], is_pk: bool = False) -> str:
        change = super().modify_column(model, field_describe, is_pk)
        return f"{change};\n        {self.alter_column_default(model, field_describe)}"


class _Changes(Migrate):
    """aerich's comparison, extended by constraints and extras, with file names free of the time of day."""

    @classmethod
    async def load_ddl_class(cls) -> type[BaseDDL]:
        return _Tables

    @staticmethod
    def get_migration_dir(location: str, app: str) -> Path:
        return Path(location)

    @classmethod
    async def generate_version(cls, name: str | None = None, offline: bool = False) -> str:
        number = int(migration_files(cls.migrate_location)[-1].name.split("_")[0]) + 1
        return f"{number}_{name}.py"

    @classmethod
    def build_migration_file_text(
        cls, upgrade_sql: str, models_state: str | dict[str, Any], downgrade_sql: str = ""
    ) -> str:
        return _text("Change the schema", upgrade_sql, downgrade_sql)

    @classmethod
    def diff_models(
        cls, old_models: dict[str, Any], new_models: dict[str, Any], upgrade: bool = True, no_input: bool = False
    ) -> None:
        super().diff_models(old_models, new_models, upgrade, no_input)
        for statement in _more_changes(old_models, new_models):
            cls._add_operator(statement, upgrade, fk_m2m_index=True)


def _more_changes(old_models: dict[str, Any], new_models: dict[str, Any]) -> Iterator[str]:
    """Give the SQL for what changed in constraints and extras between two recorded states."""
    for name in sorted(old_models.keys() | new_models.keys()):
        old, new = old_models.get(name, {}), new_models.get(name, {})
        if old and new:
            yield from _constraint_changes(str(new["table"]), old.get("constraints", {}), new.get("constraints", {}))
        yield from _extra_changes(old.get("sql_extras", {}), new.get("sql_extras", {}))


def _constraint_changes(table: str, old: dict[str, str], new: dict[str, str]) -> Iterator[str]:
    for name, sql in old.items():
        if new.get(name) != sql:
            in_table = sql.startswith("CONSTRAINT ")
            drop = f'ALTER TABLE "{table}" DROP CONSTRAINT IF EXISTS' if in_table else "DROP INDEX IF EXISTS"
            yield f'{drop} "{name}"'
    for name, sql in new.items():
        if old.get(name) != sql:
            yield f'ALTER TABLE "{table}" ADD {sql}' if sql.startswith("CONSTRAINT ") else sql


def _extra_changes(old: dict[str, list[str]], new: dict[str, list[str]]) -> Iterator[str]:
    for name, (_, drop) in old.items():
        replaced = name in new and new[name][0].startswith("CREATE OR REPLACE")
        if new.get(name) != old[name] and not replaced:
            yield drop
    for name, (create, _) in new.items():
        if name not in old or old[name] != new[name]:
            yield create


async def described() -> tuple[str, dict[str, Any]]:
    """Return the SQL that makes everything the models declare, and the models as the migrations record them."""
    async with TortoiseContext() as context:
        await context.init(config=tortoise_config(_NOWHERE))
        client: Any = context.connections.get("default")
        return SchemaGenerator(client).get_create_schema_sql(safe=False), get_models_describe(APP)


def write_first(folder: Path = MIGRATIONS) -> Path:
    """Rewrite the first migration from the models and record their state in every file; for use before a release."""
    sql, state = asyncio.run(described())
    path = folder / "0_init.py"
    path.write_text(_text("Make the tables", sql, "", state))
    for other in migration_files(folder)[1:]:
        other.write_text(_STATE.sub(_state_text(state), other.read_text()))
    return path


def write_next(name: str, folder: Path = MIGRATIONS) -> Path:
    """Write the migration from the last recorded state to the models and return its path.

    Args:
        name: lower-case words with underscores.
        folder: where the migrations are.
    """
    return folder / asyncio.run(_write_next(name, folder))


async def _write_next(name: str, folder: Path) -> str:
    for operators in (
        _Changes.upgrade_operators,
        _Changes.downgrade_operators,
        _Changes._upgrade_fk_m2m_index_operators,
        _Changes._downgrade_fk_m2m_index_operators,
    ):
        operators.clear()
    config = tortoise_config(_NOWHERE)
    async with TortoiseContext() as context:
        await context.init(config=config)
        await _Changes.init(config, APP, str(folder), offline=True)
        state = get_models_describe(APP)
        written = await _Changes.migrate(name, empty=False, no_input=True, offline=True)
        if not written:
            written = await _Changes.migrate(name, empty=True, no_input=True, offline=True)
    path = folder / written
    path.write_text(_STATE.sub(_state_text(state), path.read_text()))
    return written


def _text(title: str, upgrade: str, downgrade: str, state: dict[str, Any] | None = None) -> str:
    return _FILE.format(
        title=title, upgrade=upgrade.strip(), downgrade=downgrade.strip(), state=_state_text(state or {})
    )


def _state_text(state: dict[str, Any]) -> str:
    return f"MODELS_STATE = (\n    {get_formatted_compressed_data(state)}\n)\n"


def main(arguments: list[str]) -> int:
    """Write the migration that the arguments ask for; return the exit code."""
    match arguments:
        case ["first"]:
            path = write_first()
        case ["new", name] if re.fullmatch(r"[a-z][a-z0-9_]{2,60}", name):
            path = write_next(name)
        case _:
            sys.stderr.write(f"{(__doc__ or '').strip()}\n")
            return 2
    sys.stdout.write(f"{path}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
