"""Tables of invoices, their lines, tenders and refunds. All amounts are minor units of the clinic's currency."""

from tortoise import fields

from domain.clinic.models import Branch, Service
from domain.kernel.schema import BaseModel, CheckConstraint, SqlExtra, SqlIndex
from domain.patients.models import Patient
from domain.tiers.models import Tier


class Invoice(BaseModel):
    """What one visit costs and how it was paid.

    Invariants: `total = subtotal - discount`; once completed, the tenders add up to `total`; `refunded <= total`.
    `tier` is the one held when the invoice was opened (R-TIR-3). `paid` is the money and sold-certificate value that
    counts for referrals and tiers, net of refunds.
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
    opened_by = fields.UUIDField()
    opened_at = fields.DatetimeField()
    completed_at = fields.DatetimeField(null=True)
    visit_on = fields.DateField(null=True)

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
    """One service on an invoice. Share, rate and `earns` are fixed when the invoice is opened."""

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
        )


class Tender(BaseModel):
    """One way part of an invoice was paid."""

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

    class Meta:
        table = "tender"
        indexes = (("invoice_id", "position"),)
        constraints = (
            CheckConstraint(check="amount_minor > 0", name="tender_amount"),
            CheckConstraint(check="0 <= refunded_minor AND refunded_minor <= amount_minor", name="tender_refunded"),
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
    clawed_back_minor = fields.BigIntField()
    new_debt_minor = fields.BigIntField()
    reason = fields.CharField(max_length=500)
    refunded_by = fields.UUIDField()
    refunded_at = fields.DatetimeField()

    class Meta:
        table = "refund"
        constraints = (
            CheckConstraint(
                check="total_minor = to_money_minor + to_bonus_minor + to_certificates_minor AND total_minor > 0",
                name="refund_parts",
            ),
        )
