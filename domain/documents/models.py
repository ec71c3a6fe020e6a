"""Tables of trusted documents and of automatically persisted queries."""

from tortoise import fields

from domain.kernel.schema import BaseModel, SqlExtra, UniqueConstraint


class TrustedDocument(BaseModel):
    """A document that the clinic has registered under the id that its client sends.

    Invariant: the text of an id never changes and no row is deleted; a revoked one counts no more. `callers` names the
    kinds of callers that may use it; an empty list means all.
    """

    id = fields.UUIDField(primary_key=True)
    document_id = fields.CharField(max_length=200)
    name = fields.CharField(max_length=200)
    text = fields.TextField()
    text_hash = fields.BinaryField()
    callers: fields.JSONField[object] = fields.JSONField()
    registered_at = fields.DatetimeField()
    revoked_at = fields.DatetimeField(null=True)

    class Meta:
        table = "trusted_document"
        constraints = (UniqueConstraint(fields=("document_id",), name="trusted_document_once"),)
        indexes = (("text_hash",),)
        sql_extras = (
            SqlExtra(
                name="trusted_document_stays",
                create="CREATE OR REPLACE TRIGGER trusted_document_stays "
                "BEFORE UPDATE OF id, document_id, text, text_hash OR DELETE OR TRUNCATE ON trusted_document "
                "FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()",
                drop="DROP TRIGGER trusted_document_stays ON trusted_document",
            ),
        )


class PersistedQuery(BaseModel):
    """A text that a client keeps here under its SHA-256, so that it need not be sent again.

    Invariant: a caller has at most `policy.KEPT_PER_CALLER` of them. Anybody may use one: what it gives is decided by
    who asks. The caller that brought it is kept as a keyed hash.
    """

    id = fields.UUIDField(primary_key=True)
    text_hash = fields.BinaryField()
    text = fields.TextField()
    caller_hash = fields.BinaryField()
    used_at = fields.DatetimeField(db_index=True)

    class Meta:
        table = "persisted_query"
        constraints = (UniqueConstraint(fields=("text_hash",), name="persisted_query_once"),)
        indexes = (("caller_hash", "used_at"),)
