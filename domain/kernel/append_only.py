"""Tables whose rows are never changed or deleted (R-ACC-1)."""

from domain.kernel.schema import SqlExtra

REFUSE_CHANGE = SqlExtra(
    name="refuse_change",
    create="""CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'rows of % are never changed or deleted', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$""",
    drop="DROP FUNCTION refuse_change()",
)
"""The trigger function, declared once beside the kernel's own tables."""


def append_only(table: str) -> SqlExtra:
    """Return the trigger that refuses to change, delete or truncate the rows of `table`."""
    return SqlExtra(
        name=f"{table}_append_only",
        create=f"CREATE OR REPLACE TRIGGER {table}_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON {table} "
        "FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()",
        drop=f"DROP TRIGGER {table}_append_only ON {table}",
    )
