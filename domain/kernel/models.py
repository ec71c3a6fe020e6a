"""Tables of the kernel: idempotency keys, throttle counts, the audit log."""

from tortoise import fields

from domain.kernel.append_only import REFUSE_CHANGE, append_only
from domain.kernel.schema import BaseModel, UniqueConstraint


class IdempotencyKey(BaseModel):
    """One client-chosen key of one caller and operation, with its answer once there is one.

    Invariant: `answer` is written in the transaction that did the work, or in one of its own for a refusal.
    """

    id = fields.UUIDField(primary_key=True)
    actor_id = fields.UUIDField()
    operation = fields.CharField(max_length=64)
    key = fields.CharField(max_length=255)
    fingerprint = fields.BinaryField()
    answer: fields.JSONField[object] = fields.JSONField(null=True)
    created_at = fields.DatetimeField(db_index=True)
    answered_at = fields.DatetimeField(null=True)

    class Meta:
        table = "idempotency_key"
        constraints = (UniqueConstraint(fields=("actor_id", "operation", "key"), name="idempotency_key_once"),)


class Throttle(BaseModel):
    """How many attempts one hashed key made in one window of one bucket."""

    id = fields.BigIntField(primary_key=True, generated=True)
    bucket = fields.CharField(max_length=64)
    key_hash = fields.BinaryField()
    window_start = fields.DatetimeField(db_index=True)
    hits = fields.IntField()

    class Meta:
        table = "throttle"
        constraints = (UniqueConstraint(fields=("bucket", "key_hash", "window_start"), name="throttle_window"),)


class AuditEvent(BaseModel):
    """One change: who, what, when, from where, before and after (R-SEC-5). Rows are never changed."""

    id = fields.UUIDField(primary_key=True)
    at = fields.DatetimeField()
    actor_kind = fields.CharField(max_length=16)
    actor_id = fields.UUIDField(null=True)
    ip = fields.CharField(max_length=64, null=True)
    action = fields.CharField(max_length=64)
    object_type = fields.CharField(max_length=32)
    object_id = fields.UUIDField()
    before: fields.JSONField[object] = fields.JSONField(null=True)
    after: fields.JSONField[object] = fields.JSONField(null=True)

    class Meta:
        table = "audit_event"
        indexes = (("at", "id"), ("object_id", "at", "id"), ("actor_id", "at", "id"), ("action", "at", "id"))
        sql_extras = (REFUSE_CHANGE, append_only("audit_event"))
