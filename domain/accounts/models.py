"""Tables of internal accounts that are not the ledger's: requests for large adjustments, reminders of expiry."""

from tortoise import fields

from domain.kernel.schema import BaseModel, CheckConstraint, SqlIndex, UniqueConstraint
from domain.ledger.models import LedgerAccount
from domain.patients.models import Patient


class AdjustmentRequest(BaseModel):
    """A manual adjustment above the limit, waiting for another manager or the owner (R-ACC-11)."""

    id = fields.UUIDField(primary_key=True)
    patient: fields.ForeignKeyRelation[Patient] = fields.ForeignKeyField(
        "models.Patient", related_name="adjustment_requests", on_delete=fields.RESTRICT, db_index=True
    )
    amount_minor = fields.BigIntField()
    reason = fields.CharField(max_length=500)
    expires_on = fields.DateField(null=True)
    requested_by = fields.UUIDField()
    requested_at = fields.DatetimeField()
    decided_by = fields.UUIDField(null=True)
    decided_at = fields.DatetimeField(null=True)
    is_approved = fields.BooleanField(null=True)

    class Meta:
        table = "adjustment_request"
        indexes = (SqlIndex("id", name="adjustment_request_open", where="decided_at IS NULL"),)
        constraints = (CheckConstraint(check="amount_minor <> 0", name="adjustment_request_amount"),)


class ExpiryReminder(BaseModel):
    """A patient was reminded once of the bonuses that expire on one day."""

    id = fields.UUIDField(primary_key=True)
    account: fields.ForeignKeyRelation[LedgerAccount] = fields.ForeignKeyField(
        "models.LedgerAccount", related_name="expiry_reminders", on_delete=fields.RESTRICT
    )
    expires_on = fields.DateField()
    reminded_at = fields.DatetimeField()

    class Meta:
        table = "expiry_reminder"
        constraints = (UniqueConstraint(fields=("account_id", "expires_on"), name="expiry_reminder_once"),)
