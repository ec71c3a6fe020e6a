"""Tables of the clinic's set-up, as `enamel load` writes them."""

from tortoise import fields

from domain.kernel.schema import BaseModel, CheckConstraint


class Organisation(BaseModel):
    """The clinic network and its loyalty programme: exactly one row, with id 1.

    Shares and rates are basis points; amounts are minor units of `currency`.
    """

    id = fields.SmallIntField(primary_key=True, generated=False)
    name = fields.CharField(max_length=200)
    currency = fields.CharField(max_length=3)
    locale = fields.CharField(max_length=2)
    time_zone = fields.CharField(max_length=64)
    bonus_share_bp = fields.IntField()
    category_bonus_share_bp: fields.JSONField[object] = fields.JSONField()
    cashback_pending_days = fields.IntField()
    bonus_life_months = fields.IntField()
    minimum_money_minor = fields.BigIntField()
    expiring_soon_days = fields.IntField()
    family_tier = fields.CharField(max_length=16)
    manual_adjustment_limit_minor = fields.BigIntField()
    terms: fields.JSONField[object] = fields.JSONField()
    certificate_life_months = fields.IntField(db_default=12)
    certificate_minimum_minor = fields.BigIntField(db_default=1)
    certificate_maximum_minor = fields.BigIntField(null=True)

    class Meta:
        table = "organisation"
        constraints = (CheckConstraint(check="id = 1", name="organisation_single"),)


class Branch(BaseModel):
    """One clinic location, with its IANA time zone."""

    id = fields.UUIDField(primary_key=True)
    code = fields.CharField(max_length=64, unique=True)
    name = fields.CharField(max_length=200)
    address = fields.CharField(max_length=300)
    phone = fields.CharField(max_length=16, null=True)
    time_zone = fields.CharField(max_length=64)
    opening_hours = fields.CharField(max_length=300, null=True)
    position = fields.IntField()
    is_active = fields.BooleanField()

    class Meta:
        table = "branch"


class Service(BaseModel):
    """A position in the price list. A null share or rate means the category's or programme's, or the tier's."""

    id = fields.UUIDField(primary_key=True)
    code = fields.CharField(max_length=64, unique=True)
    name = fields.CharField(max_length=300)
    category = fields.CharField(max_length=16)
    price_minor = fields.BigIntField()
    bonus_share_bp = fields.IntField(null=True)
    cashback_bp = fields.IntField(null=True)
    earns = fields.BooleanField()
    position = fields.IntField()
    is_active = fields.BooleanField()

    class Meta:
        table = "service"
        indexes = (("category", "position", "id"), ("position", "id"))
        constraints = (CheckConstraint(check="price_minor > 0", name="service_price"),)
