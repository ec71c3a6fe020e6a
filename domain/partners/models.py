"""Tables of partners. All amounts are minor units of the clinic's currency."""

from tortoise import fields

from domain.kernel.schema import BaseModel, CheckConstraint


class Partner(BaseModel):
    """A shop or company that runs joint promotions with the clinic (R-PAR-1, R-PAR-4).

    Its money stands in the ledger, on the account of kind `partner` that it owns: what was paid in ahead and what the
    clinic owes it, less what it funded. The account's floor is 0 for PREPAID, minus the credit limit for MONTHLY.
    """

    id = fields.UUIDField(primary_key=True)
    code = fields.CharField(max_length=64, unique=True)
    name = fields.CharField(max_length=200, unique=True)
    status = fields.CharField(max_length=8)
    contact_email = fields.CharField(max_length=254, null=True)
    settlement = fields.CharField(max_length=8)
    credit_limit_minor = fields.BigIntField(null=True)
    return_days = fields.IntField()
    sale_limit_minor = fields.BigIntField(null=True)
    daily_limit_minor = fields.BigIntField(null=True)
    bonus_life_days = fields.IntField(null=True)
    created_at = fields.DatetimeField()

    class Meta:
        table = "partner"
        constraints = (
            CheckConstraint(check="status IN ('ACTIVE', 'PAUSED', 'ENDED')", name="partner_status"),
            CheckConstraint(check="settlement IN ('PREPAID', 'MONTHLY')", name="partner_settlement"),
            CheckConstraint(check="return_days >= 0", name="partner_return_days"),
        )
