"""Tables of invoices, their lines, tenders and refunds. All amounts are minor units of the clinic's currency."""

from tortoise import fields

from domain.clinic.models import Branch, Service
from domain.kernel.schema import BaseModel, CheckConstraint, SqlExtra, SqlIndex
from domain.patients.models import Patient
from domain.promotions.models import Promotion
from domain.tiers.models import Tier


class Invoice(BaseModel):
    """What one visit costs and how it was paid.

    Invariants: `total = subtotal - discount`; once completed, the tenders add up to `total`; `refunded <= total`.
    `tier` is the one held when the invoice was opened (R-TIR-3). `paid` is the money and sold-certificate value that
    counts for referrals and tiers, net of refunds. Lines and discounts of an open invoice show what they would be now;
    they are fixed when it is completed. `prepaid` is what certificates paid before that.
    """

    id = fields.UUIDField(primary_key=True)
    number = fields.CharField(max_length=20, unique=True)
    patient: fields.ForeignKeyRelation[Patient] = fields.ForeignKeyField(
        "models.Patient", related_name="invoices", on_delete=fields.RESTRICT
    )
    branch: fields.ForeignKeyRelation[Branch] = fields.ForeignKeyField(
        "models.Branch", related_name="invoices", on_delete=fields.RESTRICT, db_index=True
    )
    tier: fields.ForeignKeyRelation[Tier] = fields.ForeignKeyField(
        "models.Tier", related_name="invoices", on_delete=fields.RESTRICT
    )
    status = fields.CharField(max_length=20)
    subtotal_minor = fields.BigIntField()
    discount_minor = fields.BigIntField()
    total_minor = fields.BigIntField()
    paid_minor = fields.BigIntField()
    earned_minor = fields.BigIntField()
    clawed_minor = fields.BigIntField()
    refunded_minor = fields.BigIntField()
    prepaid_minor = fields.BigIntField(db_default=0)
    opened_by = fields.UUIDField()
    opened_at = fields.DatetimeField()
    completed_at = fields.DatetimeField(null=True)
    visit_on = fields.DateField(null=True)
    cancelled_at = fields.DatetimeField(null=True)
    cancel_reason = fields.CharField(max_length=500, null=True)

    class Meta:
        table = "invoice"
        indexes = (
            ("patient_id", "id"),
            SqlIndex("patient_id", "completed_at", name="invoice_completed", where="completed_at IS NOT NULL"),
        )
        constraints = (
            CheckConstraint(check="total_minor = subtotal_minor - discount_minor", name="invoice_total"),
            CheckConstraint(check="0 <= refunded_minor AND refunded_minor <= total_minor", name="invoice_refunded"),
            CheckConstraint(check="0 <= clawed_minor AND clawed_minor <= earned_minor", name="invoice_clawed"),
            CheckConstraint(check="paid_minor >= 0", name="invoice_paid"),
            CheckConstraint(check="prepaid_minor >= 0", name="invoice_prepaid"),
            CheckConstraint(
                check="status IN ('OPEN', 'COMPLETED', 'PARTIALLY_REFUNDED', 'REFUNDED', 'CANCELLED')",
                name="invoice_status",
            ),
        )
        sql_extras = (
            SqlExtra(
                name="invoice_number",
                create="CREATE SEQUENCE IF NOT EXISTS invoice_number",
                drop="DROP SEQUENCE invoice_number",
            ),
        )


class InvoiceLine(BaseModel):
    """One service on an invoice. Share, rate and `earns` are fixed when the invoice is opened.

    Invariant: once completed, `total = package + bonus + certificate + money`; no part gives back more than itself.
    """

    id = fields.UUIDField(primary_key=True)
    invoice: fields.ForeignKeyRelation[Invoice] = fields.ForeignKeyField(
        "models.Invoice", related_name="lines", on_delete=fields.RESTRICT
    )
    service: fields.ForeignKeyRelation[Service] = fields.ForeignKeyField(
        "models.Service", related_name="lines", on_delete=fields.RESTRICT, db_index=True
    )
    position = fields.IntField()
    quantity = fields.IntField()
    unit_price_minor = fields.BigIntField()
    discount_minor = fields.BigIntField()
    total_minor = fields.BigIntField()
    bonus_share_bp = fields.IntField()
    cashback_bp = fields.IntField()
    earns = fields.BooleanField()
    bonus_minor = fields.BigIntField()
    money_minor = fields.BigIntField()
    earned_minor = fields.BigIntField()
    refunded_quantity = fields.IntField()
    refunded_minor = fields.BigIntField()
    refunded_bonus_minor = fields.BigIntField()
    clawed_minor = fields.BigIntField()
    package_minor = fields.BigIntField(db_default=0)
    certificate_minor = fields.BigIntField(db_default=0)
    refunded_package_minor = fields.BigIntField(db_default=0)
    refunded_certificate_minor = fields.BigIntField(db_default=0)

    class Meta:
        table = "invoice_line"
        indexes = (("invoice_id", "position"),)
        constraints = (
            CheckConstraint(check="quantity > 0 AND unit_price_minor > 0", name="invoice_line_quantity"),
            CheckConstraint(
                check="total_minor = quantity * unit_price_minor - discount_minor AND total_minor >= 0",
                name="invoice_line_total",
            ),
            CheckConstraint(
                check="refunded_quantity <= quantity AND 0 <= refunded_minor AND refunded_minor <= total_minor",
                name="invoice_line_refunded",
            ),
            CheckConstraint(
                check="refunded_bonus_minor <= bonus_minor AND refunded_certificate_minor <= certificate_minor"
                " AND refunded_package_minor <= package_minor",
                name="invoice_line_refunded_parts",
            ),
        )


class InvoiceDiscount(BaseModel):
    """What a perk or a promotion takes off one line: `units` were free, or `rate_bp` was taken off (R-TIR-1, R-PRO-1).

    `title` is the promotion's name as it was then.
    """

    id = fields.UUIDField(primary_key=True)
    invoice: fields.ForeignKeyRelation[Invoice] = fields.ForeignKeyField(
        "models.Invoice", related_name="discounts", on_delete=fields.RESTRICT, db_index=True
    )
    line: fields.ForeignKeyRelation[InvoiceLine] = fields.ForeignKeyField(
        "models.InvoiceLine", related_name="discounts", on_delete=fields.RESTRICT, db_index=True
    )
    kind = fields.CharField(max_length=24)
    category = fields.CharField(max_length=16)
    rate_bp = fields.IntField()
    units = fields.IntField()
    amount_minor = fields.BigIntField()
    promotion: fields.ForeignKeyNullableRelation[Promotion] = fields.ForeignKeyField(
        "models.Promotion", related_name="discounts", on_delete=fields.RESTRICT, null=True
    )
    title = fields.CharField(max_length=200, null=True)

    class Meta:
        table = "invoice_discount"
        constraints = (CheckConstraint(check="amount_minor > 0 AND units >= 0", name="invoice_discount_amount"),)


class Tender(BaseModel):
    """One way part of an invoice was paid.

    `transaction_id` is the ledger's, of bonuses; of a certificate it is the line in its history. Of bonuses, `pool` is
    the part that the family lent (R-FAM-1); of a certificate, `sold` is the part that was once paid for (R-CRT-5).
    A package's tender covers `units` of one line by one entitlement.
    """

    id = fields.UUIDField(primary_key=True)
    invoice: fields.ForeignKeyRelation[Invoice] = fields.ForeignKeyField(
        "models.Invoice", related_name="tenders", on_delete=fields.RESTRICT
    )
    position = fields.IntField()
    kind = fields.CharField(max_length=16)
    amount_minor = fields.BigIntField()
    refunded_minor = fields.BigIntField()
    fiscal_hint = fields.CharField(max_length=16)
    reference = fields.CharField(max_length=200, null=True)
    transaction_id = fields.UUIDField(null=True)
    pool_minor = fields.BigIntField(db_default=0)
    pool_refunded_minor = fields.BigIntField(db_default=0)
    certificate_id = fields.UUIDField(null=True)
    sold_minor = fields.BigIntField(db_default=0)
    entitlement_id = fields.UUIDField(null=True)
    line_id = fields.UUIDField(null=True)
    units = fields.IntField(db_default=0)
    returned_units = fields.IntField(db_default=0)
    title = fields.CharField(max_length=300, null=True)

    class Meta:
        table = "tender"
        indexes = (
            ("invoice_id", "position"),
            SqlIndex("certificate_id", name="tender_certificate", where="certificate_id IS NOT NULL"),
        )
        constraints = (
            CheckConstraint(check="amount_minor > 0", name="tender_amount"),
            CheckConstraint(check="0 <= refunded_minor AND refunded_minor <= amount_minor", name="tender_refunded"),
            CheckConstraint(
                check="0 <= pool_refunded_minor AND pool_refunded_minor <= pool_minor AND pool_minor <= amount_minor",
                name="tender_pool",
            ),
            CheckConstraint(check="0 <= sold_minor AND sold_minor <= amount_minor", name="tender_sold"),
            CheckConstraint(check="0 <= returned_units AND returned_units <= units", name="tender_units"),
        )


class Refund(BaseModel):
    """One refund of an invoice, and where its parts went."""

    id = fields.UUIDField(primary_key=True)
    invoice: fields.ForeignKeyRelation[Invoice] = fields.ForeignKeyField(
        "models.Invoice", related_name="refunds", on_delete=fields.RESTRICT, db_index=True
    )
    position = fields.IntField()
    total_minor = fields.BigIntField()
    to_money_minor = fields.BigIntField()
    to_bonus_minor = fields.BigIntField()
    to_certificates_minor = fields.BigIntField()
    to_packages_minor = fields.BigIntField(db_default=0)
    clawed_back_minor = fields.BigIntField()
    new_debt_minor = fields.BigIntField()
    reason = fields.CharField(max_length=500)
    refunded_by = fields.UUIDField()
    refunded_at = fields.DatetimeField()

    class Meta:
        table = "refund"
        constraints = (
            CheckConstraint(
                check="total_minor = to_money_minor + to_bonus_minor + to_certificates_minor + to_packages_minor"
                " AND total_minor >= 0",
                name="refund_parts",
            ),
        )
