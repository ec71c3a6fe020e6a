"""Tables of webhook endpoints, events and deliveries (R-PAR-5)."""

from tortoise import fields

from domain.kernel.schema import BaseModel, CheckConstraint, SqlIndex, UniqueConstraint


class WebhookEndpoint(BaseModel):
    """Where one system hears of events: a partner's, or the clinic's own where there is no partner.

    Both secrets are sealed (domain.kernel.sealing); the previous one signs too until it ends. `failures` counts what
    failed in a row; while the endpoint rests nothing is sent to it. A removed one stays for its log, without secrets.
    `key_id` is the API key of a partner that set it up, the first one if that was renewed.
    """

    id = fields.UUIDField(primary_key=True)
    partner_id = fields.UUIDField(null=True)
    key_id = fields.UUIDField(null=True)
    url = fields.CharField(max_length=2048)
    description = fields.CharField(max_length=200, null=True)
    events: fields.JSONField[object] = fields.JSONField()
    secret = fields.BinaryField(null=True)
    previous_secret = fields.BinaryField(null=True)
    previous_until = fields.DatetimeField(null=True)
    status = fields.CharField(max_length=8)
    stopped_reason = fields.CharField(max_length=8, null=True)
    stopped_at = fields.DatetimeField(null=True)
    failures = fields.IntField()
    rests_until = fields.DatetimeField(null=True)
    last_delivered_at = fields.DatetimeField(null=True)
    created_at = fields.DatetimeField()

    class Meta:
        table = "webhook_endpoint"
        indexes = (SqlIndex("partner_id", "id", name="webhook_endpoint_kept", where="status <> 'REMOVED'"),)
        constraints = (
            CheckConstraint(check="status IN ('ACTIVE', 'STOPPED', 'REMOVED')", name="webhook_endpoint_status"),
            CheckConstraint(
                check="(status = 'STOPPED') = (stopped_reason IS NOT NULL)"
                " AND (stopped_reason IN ('BY_HAND', 'GONE', 'FAILING') IS NOT FALSE)",
                name="webhook_endpoint_reason",
            ),
            CheckConstraint(check="(status = 'REMOVED') = (secret IS NULL)", name="webhook_endpoint_secret"),
            CheckConstraint(
                check="(previous_secret IS NULL) = (previous_until IS NULL)", name="webhook_endpoint_previous"
            ),
            CheckConstraint(check="failures >= 0", name="webhook_endpoint_failures"),
        )


class WebhookEvent(BaseModel):
    """What happened, as it is sent, for everybody who listens; kept for the log's time. Its id is the `webhook-id`."""

    id = fields.UUIDField(primary_key=True)
    type = fields.CharField(max_length=64)
    partner_id = fields.UUIDField(null=True)
    payload = fields.TextField()
    occurred_at = fields.DatetimeField(db_index=True)

    class Meta:
        table = "webhook_event"


class WebhookDelivery(BaseModel):
    """One event on its way to one endpoint.

    `attempts` counts all of them and never goes back: the job of the next one carries it, so that a job which comes
    twice does nothing the second time. A round begins at `started_at`, after `attempts_before`; a replay begins one.
    """

    id = fields.UUIDField(primary_key=True)
    event: fields.ForeignKeyRelation[WebhookEvent] = fields.ForeignKeyField(
        "models.WebhookEvent", related_name="deliveries", on_delete=fields.RESTRICT
    )
    endpoint: fields.ForeignKeyRelation[WebhookEndpoint] = fields.ForeignKeyField(
        "models.WebhookEndpoint", related_name="deliveries", on_delete=fields.RESTRICT
    )
    status = fields.CharField(max_length=9)
    attempts = fields.IntField()
    attempts_before = fields.IntField()
    started_at = fields.DatetimeField()
    next_attempt_at = fields.DatetimeField(null=True)
    finished_at = fields.DatetimeField(null=True)

    class Meta:
        table = "webhook_delivery"
        indexes = (("endpoint_id", "id"), ("endpoint_id", "status", "id"))
        constraints = (
            UniqueConstraint(fields=("event_id", "endpoint_id"), name="webhook_delivery_once"),
            CheckConstraint(check="status IN ('PENDING', 'DELIVERED', 'DEAD')", name="webhook_delivery_status"),
            CheckConstraint(check="(status = 'PENDING') = (finished_at IS NULL)", name="webhook_delivery_finished"),
            CheckConstraint(check="(status = 'PENDING') = (next_attempt_at IS NOT NULL)", name="webhook_delivery_next"),
            CheckConstraint(
                check="0 <= attempts_before AND attempts_before <= attempts", name="webhook_delivery_attempts"
            ),
        )


class WebhookAttempt(BaseModel):
    """One attempt at a delivery: what came of it, and how long it took."""

    id = fields.UUIDField(primary_key=True)
    delivery: fields.ForeignKeyRelation[WebhookDelivery] = fields.ForeignKeyField(
        "models.WebhookDelivery", related_name="log", on_delete=fields.RESTRICT, db_index=True
    )
    number = fields.IntField()
    at = fields.DatetimeField()
    outcome = fields.CharField(max_length=16)
    status_code = fields.IntField(null=True)
    duration_ms = fields.IntField()

    class Meta:
        table = "webhook_attempt"
