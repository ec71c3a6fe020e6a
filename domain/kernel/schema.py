"""Tables whose constraints, expression indexes, functions and triggers are declared beside their columns.

Tortoise leaves `Meta.constraints` out of its DDL, and the migration tool leaves them out of the state it records. A
model based on `BaseModel` puts them into both, so that the models stay the only source of the schema:

    class Lot(BaseModel):
        ...
        class Meta:
            table = "lot"
            constraints = (
                CheckConstraint(check="remaining_minor >= 0", name="lot_remaining_floor"),
                UniqueConstraint(fields=("entry_id",), name="lot_entry_once", condition="closed_at IS NULL"),
            )
            indexes = (SqlIndex("lower(name)", name="lot_name", where="name IS NOT NULL"),)
            sql_extras = (SqlExtra(name="guard", create="CREATE OR REPLACE FUNCTION ...", drop="DROP FUNCTION ..."),)
"""

from dataclasses import dataclass
from typing import Any

from tortoise.backends.asyncpg.schema_generator import AsyncpgSchemaGenerator
from tortoise.indexes import Index
from tortoise.migrations.constraints import CheckConstraint, UniqueConstraint
from tortoise.models import Model

__all__ = ["BaseModel", "CheckConstraint", "SchemaGenerator", "SqlExtra", "SqlIndex", "UniqueConstraint"]


@dataclass(frozen=True, slots=True)
class SqlExtra:
    """A piece of schema in SQL: a function, a trigger, an exclusion constraint.

    Args:
        name: what it is called in migrations; unique among the extras of its model.
        create: SQL that makes or replaces it, without a closing semicolon.
        drop: SQL that removes it.
    """

    name: str
    create: str
    drop: str


class SqlIndex(Index):
    """An index over SQL expressions, of any kind and with any condition.

    Args:
        columns: column names (not field names) or SQL expressions, with direction or operator class as needed.
        name: the index's name.
        using: the access method, such as `GIN`; B-tree when empty.
        where: the SQL condition of a partial index.
    """

    def __init__(self, *columns: str, name: str, using: str = "", where: str | None = None) -> None:
        super().__init__(fields=["-"], name=name)
        self.fields = []
        self.expressions: tuple[Any, ...] = columns
        self.INDEX_TYPE = using
        self.extra = f" WHERE {where}" if where else ""

    @property
    def field_names(self) -> list[str]:
        """Return the expressions as they are."""
        return list(self.expressions)


class BaseModel(Model):
    """The base of every table; its description carries the constraints and extras of `Meta`."""

    @classmethod
    def describe(cls, serializable: bool = True) -> dict[Any, Any]:
        """Describe the model for the recorded state of the migrations."""
        description = super().describe(serializable)
        del description["docstring"], description["description"]
        description["constraints"] = {str(item.name): constraint_sql(cls, item) for item in cls._meta.constraints}
        description["sql_extras"] = {extra.name: [extra.create, extra.drop] for extra in sql_extras(cls)}
        return description

    class Meta:
        abstract = True


def sql_extras(model: type[Model]) -> tuple[SqlExtra, ...]:
    """Return the extras that a model declares."""
    return tuple(getattr(model.Meta, "sql_extras", ()))


def constraint_sql(model: type[Model], constraint: CheckConstraint | UniqueConstraint) -> str:
    """Return a constraint as it stands in CREATE TABLE, or a partial one as its CREATE INDEX statement."""
    if isinstance(constraint, CheckConstraint):
        return f'CONSTRAINT "{constraint.name}" CHECK ({constraint.check})'
    columns = ", ".join(_column(model, field) for field in constraint.fields)
    if constraint.condition is None:
        return f'CONSTRAINT "{constraint.name}" UNIQUE ({columns})'
    table = model._meta.db_table
    return (
        f'CREATE UNIQUE INDEX IF NOT EXISTS "{constraint.name}" ON "{table}" ({columns}) WHERE {constraint.condition}'
    )


def _column(model: type[Model], field: str) -> str:
    """Return the quoted column of a field; an SQL expression stays as it is."""
    if field not in model._meta.fields_map:
        return field
    return f'"{model._meta.fields_db_projection.get(field) or model._meta.fields_map[field].source_field or field}"'


class SchemaGenerator(AsyncpgSchemaGenerator):
    """Generates the DDL of the models with their constraints and extras; comments stay in the code."""

    def __init__(self, client: Any) -> None:
        super().__init__(client)
        self._inner: list[str] = []

    def _table_comment_generator(self, table: str, comment: str) -> str:
        return ""

    def _column_comment_generator(self, table: str, column: str, comment: str) -> str:
        return ""

    def _get_inner_statements(self) -> list[str]:
        return self._inner

    def _get_table_sql(self, model: type[Model], safe: bool = True) -> dict[str, Any]:
        statements = [constraint_sql(model, item) for item in model._meta.constraints]
        self._inner = [statement for statement in statements if statement.startswith("CONSTRAINT ")]
        table: dict[str, Any] = super()._get_table_sql(model, safe)
        partial = [f"{statement};" for statement in statements if not statement.startswith("CONSTRAINT ")]
        table["table_creation_string"] = "\n".join([table["table_creation_string"], *partial])
        return table

    def get_create_schema_sql(self, safe: bool = True) -> str:
        """Return the SQL that makes every table, then every extra."""
        extras = [f"{extra.create};" for model in self._get_models_to_create() for extra in sql_extras(model)]
        return "\n".join([super().get_create_schema_sql(safe), *extras])
