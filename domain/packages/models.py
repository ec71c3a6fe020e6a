"""Tables of packages, the subscriptions that patients bought, and how their entitlements are used (R-PKG).

All amounts are minor units of the clinic's currency, all quantities units of a service.
"""

from tortoise import fields

from domain.kernel.append_only import append_only
from domain.kernel.schema import BaseModel, CheckConstraint, SqlIndex, UniqueConstraint
from domain.patients.models import Patient


class Package(BaseModel):
    """A bundle of services at one price, as the catalogue has it now. What was sold of it is kept with the sale."""

    id = fields.UUIDField(primary_key=True)
    code = fields.CharField(max_length=64, unique=True)
    name = fields.CharField(max_length=200)
    description = fields.CharField(max_length=1000, null=True)
    price_minor = fields.BigIntField()
    validity_months = fields.IntField()
    is_family_shareable = fields.BooleanField()
    max_freeze_days = fields.IntField()
    refund_basis = fields.CharField(max_length=8)
    position = fields.IntField()
    is_active = fields.BooleanField()

    class Meta:
        table = "package"
        indexes = (("position", "id"),)
        constraints = (
            CheckConstraint(
                check="price_minor > 0 AND validity_months > 0 AND max_freeze_days >= 0", name="package_terms"
            ),
            CheckConstraint(check="refund_basis IN ('PACKAGE', 'LIST')", name="package_refund_basis"),
        )


class PackageEntitlement(BaseModel):
    """How much a package gives of one group of services. Without `service_ids` it is the whole category."""

    id = fields.UUIDField(primary_key=True)
    package: fields.ForeignKeyRelation[Package] = fields.ForeignKeyField(
        "models.Package", related_name="entitlements", on_delete=fields.RESTRICT
    )
    position = fields.IntField()
    name = fields.CharField(max_length=200)
    category = fields.CharField(max_length=16)
    service_ids: fields.JSONField[object] = fields.JSONField(null=True)
    quantity = fields.IntField()
    period = fields.CharField(max_length=8)
    minimum_interval_days = fields.IntField()

    class Meta:
        table = "package_entitlement"
        constraints = (
            UniqueConstraint(fields=("package_id", "position"), name="package_entitlement_position"),
            CheckConstraint(check="quantity > 0 AND minimum_interval_days >= 0", name="package_entitlement_quantity"),
            CheckConstraint(check="period IN ('MONTH', 'QUARTER', 'YEAR', 'TOTAL')", name="package_entitlement_period"),
        )


class PaymentMandate(BaseModel):
    """A patient's permission to be charged, as the payment gateway knows it (R-PKG-4)."""

    id = fields.UUIDField(primary_key=True)
    patient: fields.ForeignKeyRelation[Patient] = fields.ForeignKeyField(
        "models.Patient", related_name="mandates", on_delete=fields.RESTRICT
    )
    reference = fields.CharField(max_length=200)
    created_at = fields.DatetimeField()

    class Meta:
        table = "payment_mandate"
        constraints = (UniqueConstraint(fields=("patient_id", "reference"), name="payment_mandate_once"),)


class PackageSubscription(BaseModel):
    """One sale of a package: its terms as they were sold, its dates and how it ended.

    Invariants: `ends_on` is the last day, moved by every day of its freezes; a renewal is a subscription of its own
    that names the one it follows; what is FROZEN or over by its dates is told from the dates, not from `status`.
    """

    id = fields.UUIDField(primary_key=True)
    package: fields.ForeignKeyRelation[Package] = fields.ForeignKeyField(
        "models.Package", related_name="subscriptions", on_delete=fields.RESTRICT, db_index=True
    )
    patient: fields.ForeignKeyRelation[Patient] = fields.ForeignKeyField(
        "models.Patient", related_name="subscriptions", on_delete=fields.RESTRICT
    )
    renewed_from_id = fields.UUIDField(null=True, unique=True)
    mandate: fields.ForeignKeyNullableRelation[PaymentMandate] = fields.ForeignKeyField(
        "models.PaymentMandate", related_name="subscriptions", on_delete=fields.RESTRICT, null=True, db_index=True
    )
    package_name = fields.CharField(max_length=200)
    status = fields.CharField(max_length=10)
    renewal = fields.CharField(max_length=10)
    price_minor = fields.BigIntField()
    paid_minor = fields.BigIntField()
    validity_months = fields.IntField()
    is_family_shareable = fields.BooleanField()
    max_freeze_days = fields.IntField()
    refund_basis = fields.CharField(max_length=8)
    time_zone = fields.CharField(max_length=64)
    starts_on = fields.DateField()
    ends_on = fields.DateField()
    sold_by_kind = fields.CharField(max_length=16)
    sold_by_id = fields.UUIDField(null=True)
    sold_at = fields.DatetimeField()
    reminded_at = fields.DatetimeField(null=True)
    tries = fields.IntField()
    next_try_on = fields.DateField(null=True)
    ended_at = fields.DatetimeField(null=True)
    cancel_reason = fields.CharField(max_length=500, null=True)
    used_minor = fields.BigIntField(null=True)
    refunded_minor = fields.BigIntField(null=True)

    class Meta:
        table = "package_subscription"
        indexes = (
            ("patient_id", "id"),
            SqlIndex("ends_on", "id", name="package_subscription_open", where="status IN ('ACTIVE', 'PAST_DUE')"),
        )
        constraints = (
            CheckConstraint(
                check="status IN ('ACTIVE', 'PAST_DUE', 'CANCELLED', 'EXPIRED')", name="package_subscription_status"
            ),
            CheckConstraint(check="renewal IN ('OFF', 'REMINDER', 'AUTOMATIC')", name="package_subscription_renewal"),
            CheckConstraint(
                check="renewal <> 'AUTOMATIC' OR mandate_id IS NOT NULL", name="package_subscription_mandate"
            ),
            CheckConstraint(check="0 <= paid_minor AND paid_minor <= price_minor", name="package_subscription_paid"),
            CheckConstraint(check="starts_on <= ends_on", name="package_subscription_dates"),
            CheckConstraint(check="0 <= tries AND tries <= 3", name="package_subscription_tries"),
            CheckConstraint(
                check="(status = 'CANCELLED') = (refunded_minor IS NOT NULL) AND "
                "refunded_minor = greatest(0, paid_minor - used_minor)",
                name="package_subscription_refund",
            ),
        )


class SubscriptionFreeze(BaseModel):
    """Days in which a subscription rests, the first and the last one included (R-PKG-5); no days if taken back."""

    id = fields.UUIDField(primary_key=True)
    subscription: fields.ForeignKeyRelation[PackageSubscription] = fields.ForeignKeyField(
        "models.PackageSubscription", related_name="freezes", on_delete=fields.RESTRICT
    )
    starts_on = fields.DateField()
    ends_on = fields.DateField()
    created_at = fields.DatetimeField()
    lifted_at = fields.DatetimeField(null=True)

    class Meta:
        table = "subscription_freeze"
        indexes = (("subscription_id", "starts_on"),)
        constraints = (CheckConstraint(check="ends_on >= starts_on - 1", name="subscription_freeze_days"),)


class SubscriptionEntitlement(BaseModel):
    """What a subscription gives of one group of services, fixed when it was sold.

    `list_minor` and `unit_minor` are what one unit counts at a cancellation: by the price list and by the package.
    """

    id = fields.UUIDField(primary_key=True)
    subscription: fields.ForeignKeyRelation[PackageSubscription] = fields.ForeignKeyField(
        "models.PackageSubscription", related_name="entitlements", on_delete=fields.RESTRICT
    )
    position = fields.IntField()
    name = fields.CharField(max_length=200)
    category = fields.CharField(max_length=16)
    service_ids: fields.JSONField[object] = fields.JSONField(null=True)
    quantity = fields.IntField()
    period = fields.CharField(max_length=8)
    minimum_interval_days = fields.IntField()
    list_minor = fields.BigIntField()
    unit_minor = fields.BigIntField()

    class Meta:
        table = "subscription_entitlement"
        constraints = (
            UniqueConstraint(fields=("subscription_id", "position"), name="subscription_entitlement_position"),
            CheckConstraint(
                check="quantity > 0 AND minimum_interval_days >= 0 AND list_minor >= 0 AND unit_minor >= 0",
                name="subscription_entitlement_terms",
            ),
            CheckConstraint(
                check="period IN ('MONTH', 'QUARTER', 'YEAR', 'TOTAL')", name="subscription_entitlement_period"
            ),
        )


class EntitlementPeriod(BaseModel):
    """The counters of one entitlement in one of its periods, from 0; made when the period is first used.

    Invariant: no more is reserved and used than there is, and the counters equal the sums of the log.
    """

    id = fields.UUIDField(primary_key=True)
    entitlement: fields.ForeignKeyRelation[SubscriptionEntitlement] = fields.ForeignKeyField(
        "models.SubscriptionEntitlement", related_name="periods", on_delete=fields.RESTRICT
    )
    number = fields.IntField()
    quantity = fields.IntField()
    used = fields.IntField()
    reserved = fields.IntField()

    class Meta:
        table = "entitlement_period"
        constraints = (
            UniqueConstraint(fields=("entitlement_id", "number"), name="entitlement_period_once"),
            CheckConstraint(
                check="number >= 0 AND used >= 0 AND reserved >= 0 AND used + reserved <= quantity",
                name="entitlement_period_counters",
            ),
        )


class EntitlementReservation(BaseModel):
    """One unit that waits for a booked visit, until it is used or released (R-PKG-2)."""

    id = fields.UUIDField(primary_key=True)
    entitlement: fields.ForeignKeyRelation[SubscriptionEntitlement] = fields.ForeignKeyField(
        "models.SubscriptionEntitlement", related_name="reservations", on_delete=fields.RESTRICT
    )
    patient: fields.ForeignKeyRelation[Patient] = fields.ForeignKeyField(
        "models.Patient", related_name="reservations", on_delete=fields.RESTRICT, db_index=True
    )
    number = fields.IntField()
    visit_on = fields.DateField()
    status = fields.CharField(max_length=8)
    created_at = fields.DatetimeField()
    closed_at = fields.DatetimeField(null=True)

    class Meta:
        table = "entitlement_reservation"
        indexes = (
            ("entitlement_id", "visit_on"),
            SqlIndex("visit_on", "id", name="entitlement_reservation_open", where="status = 'OPEN'"),
        )
        constraints = (
            CheckConstraint(check="status IN ('OPEN', 'USED', 'RELEASED')", name="entitlement_reservation_status"),
            CheckConstraint(check="(status = 'OPEN') = (closed_at IS NULL)", name="entitlement_reservation_closed"),
        )


class EntitlementEntry(BaseModel):
    """One change of an entitlement's counters; never changed or deleted.

    `used_on` is the day of the use that a line makes or takes back, so that the sum over a day tells what was used.
    """

    id = fields.UUIDField(primary_key=True)
    entitlement: fields.ForeignKeyRelation[SubscriptionEntitlement] = fields.ForeignKeyField(
        "models.SubscriptionEntitlement", related_name="entries", on_delete=fields.RESTRICT
    )
    kind = fields.CharField(max_length=8)
    number = fields.IntField()
    used = fields.IntField()
    reserved = fields.IntField()
    used_on = fields.DateField(null=True)
    patient: fields.ForeignKeyRelation[Patient] = fields.ForeignKeyField(
        "models.Patient", related_name="entitlement_entries", on_delete=fields.RESTRICT, db_index=True
    )
    reservation_id = fields.UUIDField(null=True)
    invoice_id = fields.UUIDField(null=True)
    actor_kind = fields.CharField(max_length=16)
    actor_id = fields.UUIDField(null=True)
    occurred_at = fields.DatetimeField()

    class Meta:
        table = "entitlement_entry"
        indexes = (
            ("entitlement_id", "id"),
            SqlIndex("invoice_id", "entitlement_id", name="entitlement_entry_invoice", where="invoice_id IS NOT NULL"),
        )
        constraints = (
            CheckConstraint(
                check="CASE kind WHEN 'RESERVE' THEN reserved > 0 AND used = 0 WHEN 'RELEASE' THEN reserved < 0 AND "
                "used = 0 WHEN 'USE' THEN used > 0 AND reserved <= 0 AND -reserved <= used AND used_on IS NOT NULL "
                "WHEN 'RETURN' THEN used < 0 AND reserved = 0 AND used_on IS NOT NULL ELSE false END",
                name="entitlement_entry_kind",
            ),
        )
        sql_extras = (append_only("entitlement_entry"),)


class RenewalCharge(BaseModel):
    """One charge of an automatic renewal, asked of the payment gateway under its own id (R-PKG-4).

    It is written before the gateway is asked, so that a charge whose answer was lost is asked for again as the same.
    """

    id = fields.UUIDField(primary_key=True)
    subscription: fields.ForeignKeyRelation[PackageSubscription] = fields.ForeignKeyField(
        "models.PackageSubscription", related_name="charges", on_delete=fields.RESTRICT
    )
    number = fields.IntField()
    amount_minor = fields.BigIntField()
    status = fields.CharField(max_length=8)
    requested_at = fields.DatetimeField()
    answered_at = fields.DatetimeField(null=True)
    payment_reference = fields.CharField(max_length=200, null=True)
    decline_reason = fields.CharField(max_length=200, null=True)

    class Meta:
        table = "renewal_charge"
        constraints = (
            UniqueConstraint(fields=("subscription_id", "number"), name="renewal_charge_once"),
            CheckConstraint(check="number BETWEEN 1 AND 3 AND amount_minor > 0", name="renewal_charge_number"),
            CheckConstraint(
                check="status IN ('ASKED', 'PAID', 'DECLINED') AND (status = 'ASKED') = (answered_at IS NULL)",
                name="renewal_charge_status",
            ),
        )
