import json
from collections.abc import Callable

import asyncpg
from aerich.coder import JsonEncoder
from aerich.utils import decompress_dict

from runtime.migrate import load_migration, migration_files
from runtime.schema_changes import described
from tests.architecture.catalogue import catalogue
from tests.databases import run_sql, value

FOREIGN_KEYS = """
    SELECT conrelid::regclass || '.' || a.attname FROM pg_constraint c
    JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
    WHERE contype = 'f' AND connamespace = 'public'::regnamespace
"""
CASCADES = f"{FOREIGN_KEYS} AND confdeltype NOT IN ('a', 'r')"
NO_INDEX = f"""{FOREIGN_KEYS} AND NOT EXISTS (
    SELECT FROM pg_index i WHERE i.indrelid = c.conrelid AND i.indkey[0] = c.conkey[1])"""

NEVER_FOLLOWED_BACK = {
    "invoice.tier_id",
    "invoice_discount.promotion_id",
    "ledger_transaction.reverses_id",
    "loyalty_status.earned_tier_id",
    "lot.pending_transfer_id",
    "patient.merged_into_id",
    "tier_change.from_tier_id",
    "tier_change.to_tier_id",
}
"""Keys to rows that are never deleted and from which no query leads here: an index would only cost."""


async def column(url: str, sql: str) -> list[str]:
    connection = await asyncpg.connect(url)
    try:
        return sorted(row[0] for row in await connection.fetch(sql))
    finally:
        await connection.close()


async def test_the_last_migration_records_the_models_as_they_are():
    recorded = decompress_dict(load_migration(migration_files()[-1]).MODELS_STATE)
    _, state = await described()
    assert recorded == json.loads(json.dumps(state, cls=JsonEncoder)), "run `make migration NAME=...`"


async def test_the_migrations_make_exactly_the_tables_of_the_models(make_database: Callable[..., str]):
    migrated = await catalogue(make_database())
    generated_database = make_database(migrated=False)
    sql, _ = await described()
    await run_sql(generated_database, sql)
    assert migrated == await catalogue(generated_database)


async def test_the_catalogue_sees_what_is_easily_forgotten(fresh_database: str):
    before = await catalogue(fresh_database)
    await run_sql(
        fresh_database,
        "CREATE TABLE spare (n int)",
        "ALTER TABLE spare ADD CONSTRAINT positive CHECK (n > 0)",
        "CREATE UNIQUE INDEX part ON spare (n) WHERE n > 5",
        "CREATE FUNCTION nothing() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END'",
        "CREATE TRIGGER watch AFTER DELETE ON spare EXECUTE FUNCTION nothing()",
    )
    assert {row[0] for row in await catalogue(fresh_database) - before} == {
        "column", "constraint", "index", "trigger", "function"
    }  # fmt: skip


async def test_no_foreign_key_deletes_or_changes_other_rows(fresh_database: str):
    assert await column(fresh_database, CASCADES) == []


async def test_every_foreign_key_has_an_index_unless_nobody_follows_it_back(fresh_database: str):
    assert set(await column(fresh_database, NO_INDEX)) <= NEVER_FOLLOWED_BACK


async def test_money_is_a_whole_number_of_minor_units(fresh_database: str):
    wrong = """
        SELECT table_name || '.' || column_name FROM information_schema.columns
        WHERE table_schema = 'public' AND (column_name LIKE '%\\_minor' AND data_type <> 'bigint'
            OR data_type IN ('real', 'double precision', 'money'))
    """
    assert await column(fresh_database, wrong) == []


async def test_every_instant_carries_its_zone(fresh_database: str):
    wrong = """
        SELECT table_name || '.' || column_name FROM information_schema.columns
        WHERE table_schema = 'public' AND data_type = 'timestamp without time zone'
    """
    assert await column(fresh_database, wrong) == []


async def test_the_queue_is_installed(fresh_database: str):
    assert await value(fresh_database, "SELECT to_regclass('pgqueuer') IS NOT NULL")
