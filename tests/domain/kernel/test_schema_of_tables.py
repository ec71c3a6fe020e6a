from typing import Any

from tortoise import fields
from tortoise.connection import get_connections

from domain.kernel.append_only import append_only
from domain.kernel.schema import (
    BaseModel,
    CheckConstraint,
    SchemaGenerator,
    SqlExtra,
    SqlIndex,
    UniqueConstraint,
    constraint_sql,
    sql_extras,
)
from domain.ledger.models import LedgerAccount, LedgerTransfer, Lot


class Sample(BaseModel):
    """A table of nobody's."""

    id = fields.UUIDField(primary_key=True)
    amount_minor = fields.BigIntField(description="not in the database")
    until = fields.DateField(null=True, source_field="ends_on")

    class Meta:
        app = "samples"
        table = "sample"
        constraints = (
            CheckConstraint(check="amount_minor > 0", name="sample_amount"),
            UniqueConstraint(fields=("until", "lower(id::text)"), name="sample_once"),
            UniqueConstraint(fields=("until",), name="sample_open", condition="amount_minor > 5"),
        )
        indexes = (SqlIndex("lower(id::text)", name="sample_text", where="ends_on IS NOT NULL"),)
        sql_extras = (SqlExtra(name="note", create="CREATE SEQUENCE note", drop="DROP SEQUENCE note"),)


def generator(db: str, *models: Any) -> SchemaGenerator:
    made = SchemaGenerator(get_connections().get("default"))
    made._get_models_to_create = lambda: list(models)  # type: ignore[method-assign]
    return made


async def test_constraints_are_written_as_sql(db: str):
    assert constraint_sql(Lot, Lot._meta.constraints[1]) == 'CONSTRAINT "lot_amount" CHECK (amount_minor > 0)'
    assert constraint_sql(Sample, Sample._meta.constraints[1]) == (
        'CONSTRAINT "sample_once" UNIQUE ("ends_on", lower(id::text))'
    )
    resolved = next(each for each in LedgerTransfer._meta.constraints if each.name == "ledger_transfer_resolved_once")
    assert constraint_sql(LedgerTransfer, resolved) == (
        'CREATE UNIQUE INDEX IF NOT EXISTS "ledger_transfer_resolved_once" ON "ledger_transfer" ("pending_id")'
        " WHERE pending_id IS NOT NULL"
    )


def test_a_model_tells_its_constraints_and_extras():
    described = Sample.describe()
    assert described["constraints"]["sample_amount"] == 'CONSTRAINT "sample_amount" CHECK (amount_minor > 0)'
    assert set(described["constraints"]) == {"sample_amount", "sample_once", "sample_open"}
    assert described["sql_extras"] == {"note": ["CREATE SEQUENCE note", "DROP SEQUENCE note"]}
    assert "docstring" not in described
    assert sql_extras(LedgerAccount) == ()


async def test_the_generated_tables_have_their_constraints_extras_and_no_comments(db: str):
    sql = generator(db, Sample).get_create_schema_sql(safe=False)
    assert 'CONSTRAINT "sample_amount" CHECK (amount_minor > 0)' in sql
    assert 'CONSTRAINT "sample_once" UNIQUE ("ends_on", lower(id::text))' in sql
    partial = 'CREATE UNIQUE INDEX IF NOT EXISTS "sample_open" ON "sample" ("ends_on") WHERE amount_minor > 5;'
    assert sql.index("CREATE TABLE") < sql.index(partial) < sql.index("CREATE SEQUENCE note;")
    index = next(line for line in sql.splitlines() if "sample_text" in line)
    assert " ".join(index.split()) == (
        'CREATE INDEX "sample_text" ON "sample" (lower(id::text)) WHERE ends_on IS NOT NULL;'
    )
    assert "COMMENT" not in sql


def test_an_index_tells_its_expressions():
    index = SqlIndex("lower(name)", "id", name="by_name", using="GIN", where="name IS NOT NULL")
    assert index.field_names == ["lower(name)", "id"]
    assert (index.name, index.INDEX_TYPE, index.extra) == ("by_name", "GIN", " WHERE name IS NOT NULL")


def test_the_append_only_trigger_refuses_update_delete_and_truncate():
    extra = append_only("lot_entry")
    assert extra.name == "lot_entry_append_only"
    assert "BEFORE UPDATE OR DELETE OR TRUNCATE ON lot_entry" in extra.create
    assert extra.drop == "DROP TRIGGER lot_entry_append_only ON lot_entry"
