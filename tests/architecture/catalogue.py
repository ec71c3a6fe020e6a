"""What a database is made of, read from PostgreSQL's own catalogue."""

import asyncpg

_QUERIES = (
    """
    SELECT 'column', c.relname, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull, a.attidentity::text,
        a.attgenerated::text, pg_get_expr(d.adbin, d.adrelid)
    FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
    LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped
    """,
    """
    SELECT 'constraint', conrelid::regclass::text, conname, pg_get_constraintdef(oid)
    FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND contype <> 'n'
    """,
    """
    SELECT 'index', tablename, indexname, indexdef FROM pg_indexes WHERE schemaname = 'public'
    """,
    """
    SELECT 'trigger', tgrelid::regclass::text, tgname, pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal
    """,
    """
    SELECT 'function', proname::text, pg_get_functiondef(oid) FROM pg_proc WHERE pronamespace = 'public'::regnamespace
    """,
    """
    SELECT 'sequence', sequencename::text, data_type::text FROM pg_sequences WHERE schemaname = 'public'
    """,
    """
    SELECT 'type', typname::text FROM pg_type
    WHERE typnamespace = 'public'::regnamespace AND typtype IN ('d', 'e') OR typname = 'none'
    """,
)
_QUEUE = "pgqueuer"


async def catalogue(url: str) -> set[tuple[object, ...]]:
    """Return every column, constraint, index, trigger, function, sequence and type but the queue's."""
    connection = await asyncpg.connect(url)
    try:
        rows = [tuple(row) for query in _QUERIES for row in await connection.fetch(query)]
    finally:
        await connection.close()
    return {row for row in rows if _QUEUE not in f"{row[1]}{row[2] if len(row) > 2 else ''}"}
