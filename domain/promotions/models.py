"""Tables of promotions, their vouchers and uses. All amounts are minor units of the clinic's currency."""

from typing import Any

from tortoise import fields

from domain.kernel.schema import BaseModel, CheckConstraint, SqlIndex, UniqueConstraint
from domain.patients.models import Patient


class Promotion(BaseModel):
    """An offer with conditions, one effect, a budget, dates and a rule for combining (R-PRO-1).

    `state` is what staff decided: DRAFT, LIVE, PAUSED or ENDED; with the dates it makes the status. The promotion
    counts from the first through the last of its days at the invoice's branch. `conditions` is what
    `policy.conditions` reads. `partner_share_bp` is the part of every discount and bonus that the partner pays for.

    Invariants: while a budget or a number of uses is set, `used_count` and `spent_minor` equal the sums of its uses,
    net of what was reversed, and never exceed the limits; without either they stay 0.
    """

    id = fields.UUIDField(primary_key=True)
    code = fields.CharField(max_length=64, unique=True, null=True)
    name = fields.CharField(max_length=200)
    description = fields.CharField(max_length=1000, null=True)
    chain = fields.CharField(max_length=100, null=True)
    state = fields.CharField(max_length=8)
    effect = fields.CharField(max_length=16)
    percent_bp = fields.IntField(null=True)
    amount_minor = fields.BigIntField(null=True)
    multiplier_bp = fields.IntField(null=True)
    every_nth = fields.IntField(null=True)
    gift = fields.CharField(max_length=200, null=True)
    gift_cost_minor = fields.BigIntField(null=True)
    units_per_use = fields.IntField(null=True)
    bonus_life_days = fields.IntField(null=True)
    conditions: fields.JSONField[object] = fields.JSONField()
    needs_voucher = fields.BooleanField()
    priority = fields.IntField()
    combining = fields.CharField(max_length=12)
    starts_on = fields.DateField()
    ends_on = fields.DateField(null=True)
    budget_minor = fields.BigIntField(null=True)
    max_uses = fields.IntField(null=True)
    per_patient_limit = fields.IntField(null=True)
    per_patient_per_year = fields.IntField(null=True)
    partner: fields.ForeignKeyNullableRelation[Any] = fields.ForeignKeyField(
        "models.Partner", related_name="promotions", on_delete=fields.RESTRICT, null=True, db_index=True
    )
    partner_share_bp = fields.IntField()
    used_count = fields.IntField()
    spent_minor = fields.BigIntField()
    created_by = fields.UUIDField(null=True)
    created_at = fields.DatetimeField()

    class Meta:
        table = "promotion"
        indexes = (SqlIndex("ends_on", "starts_on", name="promotion_live", where="state = 'LIVE'"),)
        constraints = (
            CheckConstraint(check="state IN ('DRAFT', 'LIVE', 'PAUSED', 'ENDED')", name="promotion_state"),
            CheckConstraint(
                check="CASE effect WHEN 'PERCENT' THEN percent_bp BETWEEN 1 AND 10000"
                " WHEN 'AMOUNT' THEN amount_minor > 0 WHEN 'FIXED_PRICE' THEN amount_minor >= 0"
                " WHEN 'GIFT' THEN gift IS NOT NULL WHEN 'NTH_FREE' THEN every_nth >= 2"
                " WHEN 'BONUS_GRANT' THEN amount_minor > 0 WHEN 'BONUS_MULTIPLIER' THEN multiplier_bp > 10000"
                " ELSE false END",
                name="promotion_effect",
            ),
            CheckConstraint(check="combining IN ('ALONE', 'ONE_PER_LINE', 'WITH_OTHERS')", name="promotion_combining"),
            CheckConstraint(check="ends_on IS NULL OR ends_on >= starts_on", name="promotion_dates"),
            CheckConstraint(
                check="spent_minor >= 0 AND (budget_minor IS NULL OR spent_minor <= budget_minor)",
                name="promotion_budget",
            ),
            CheckConstraint(
                check="used_count >= 0 AND (max_uses IS NULL OR used_count <= max_uses)", name="promotion_uses"
            ),
            CheckConstraint(
                check="partner_share_bp BETWEEN 0 AND 10000 AND (partner_share_bp = 0 OR partner_id IS NOT NULL)",
                name="promotion_partner",
            ),
        )


class VoucherBatch(BaseModel):
    """Single-use vouchers of one promotion that were made together; `handed_out_by` is CLINIC or PARTNER (R-PAR-2).

    While `code_salt` is there, whoever has the keys of hashing can tell the codes, for the file of them; it is deleted
    at `codes_until`, and the codes with it.
    """

    id = fields.UUIDField(primary_key=True)
    promotion: fields.ForeignKeyRelation[Promotion] = fields.ForeignKeyField(
        "models.Promotion", related_name="batches", on_delete=fields.RESTRICT, db_index=True
    )
    quantity = fields.IntField()
    handed_out_by = fields.CharField(max_length=8)
    label = fields.CharField(max_length=100, null=True)
    expires_on = fields.DateField(null=True)
    code_salt = fields.BinaryField(null=True)
    codes_until = fields.DatetimeField()
    created_by = fields.UUIDField(null=True)
    created_at = fields.DatetimeField()

    class Meta:
        table = "voucher_batch"
        indexes = (SqlIndex("codes_until", name="voucher_batch_shown", where="code_salt IS NOT NULL"),)
        constraints = (
            CheckConstraint(check="quantity > 0", name="voucher_batch_quantity"),
            CheckConstraint(check="handed_out_by IN ('CLINIC', 'PARTNER')", name="voucher_batch_handed_out"),
        )


class Voucher(BaseModel):
    """One code of a promotion: shared by everybody, or for a single use (R-PRO-4).

    The code of a single-use voucher is kept as a keyed hash and its last characters; `offline_hash` is the plain
    SHA-256 of the code, for tills that are cut off (decision 0018). A shared code is no secret and kept as it is.
    Invariant: only a single-use voucher is USED, by exactly one use that was not reversed.
    """

    id = fields.UUIDField(primary_key=True)
    promotion: fields.ForeignKeyRelation[Promotion] = fields.ForeignKeyField(
        "models.Promotion", related_name="vouchers", on_delete=fields.RESTRICT
    )
    batch: fields.ForeignKeyNullableRelation[VoucherBatch] = fields.ForeignKeyField(
        "models.VoucherBatch", related_name="vouchers", on_delete=fields.RESTRICT, null=True, db_index=True
    )
    kind = fields.CharField(max_length=8)
    code_hash = fields.BinaryField()
    offline_hash = fields.BinaryField()
    last_characters = fields.CharField(max_length=8)
    shared_code = fields.CharField(max_length=40, null=True)
    status = fields.CharField(max_length=8)
    expires_on = fields.DateField(null=True)
    used_at = fields.DatetimeField(null=True)
    created_at = fields.DatetimeField()

    class Meta:
        table = "voucher"
        indexes = (("promotion_id", "id"),)
        constraints = (
            UniqueConstraint(fields=("code_hash",), name="voucher_code_once"),
            UniqueConstraint(fields=("offline_hash",), name="voucher_offline_once"),
            CheckConstraint(check="kind IN ('SHARED', 'SINGLE')", name="voucher_kind"),
            CheckConstraint(check="(kind = 'SHARED') = (shared_code IS NOT NULL)", name="voucher_shared"),
            CheckConstraint(check="status IN ('ACTIVE', 'USED', 'VOIDED')", name="voucher_status"),
            CheckConstraint(check="(status = 'USED') = (used_at IS NOT NULL)", name="voucher_used"),
            CheckConstraint(check="kind = 'SINGLE' OR status <> 'USED'", name="voucher_shared_stays"),
        )


class PromotionUse(BaseModel):
    """One use of a promotion: on an invoice, or of a voucher at a desk, website or partner's till.

    `discount` was taken off, `bonus` was credited (`bonus_by_line` says which line brought which part), `cost` is what
    a gift item costs; their sum counts against the budget. `partner` is the part of them that the partner pays for; at
    the partner's own till it is what the clinic owes the partner, `clinic`. What came back with refunds stands in the
    `reversed` columns; once nothing is left of what it was for, or the redemption was cancelled, there is
    `reversed_at`, and the use counts no more against limits.
    """

    id = fields.UUIDField(primary_key=True)
    promotion: fields.ForeignKeyRelation[Promotion] = fields.ForeignKeyField(
        "models.Promotion", related_name="uses", on_delete=fields.RESTRICT
    )
    patient: fields.ForeignKeyNullableRelation[Patient] = fields.ForeignKeyField(
        "models.Patient", related_name="promotion_uses", on_delete=fields.RESTRICT, null=True
    )
    voucher: fields.ForeignKeyNullableRelation[Voucher] = fields.ForeignKeyField(
        "models.Voucher", related_name="uses", on_delete=fields.RESTRICT, null=True, db_index=True
    )
    channel = fields.CharField(max_length=8)
    invoice_id = fields.UUIDField(null=True)
    redeemed_by = fields.UUIDField(null=True)
    store = fields.CharField(max_length=100, null=True)
    order_reference = fields.CharField(max_length=200, null=True)
    order_total_minor = fields.BigIntField(null=True)
    discount_minor = fields.BigIntField()
    bonus_minor = fields.BigIntField()
    bonus_by_line: fields.JSONField[object] = fields.JSONField(null=True)
    cost_minor = fields.BigIntField()
    partner_minor = fields.BigIntField()
    clinic_minor = fields.BigIntField()
    units = fields.IntField()
    gift = fields.CharField(max_length=200, null=True)
    reversed_discount_minor = fields.BigIntField()
    reversed_bonus_minor = fields.BigIntField()
    reversed_partner_minor = fields.BigIntField()
    reversed_at = fields.DatetimeField(null=True)
    used_on = fields.DateField()
    used_at = fields.DatetimeField()

    class Meta:
        table = "promotion_use"
        indexes = (
            ("promotion_id", "id"),
            SqlIndex("patient_id", "promotion_id", name="promotion_use_patient", where="patient_id IS NOT NULL"),
            SqlIndex("invoice_id", name="promotion_use_invoice", where="invoice_id IS NOT NULL"),
        )
        constraints = (
            CheckConstraint(
                check="channel IN ('CHECKOUT', 'DESK', 'WEBSITE', 'PARTNER')", name="promotion_use_channel"
            ),
            CheckConstraint(
                check="discount_minor >= 0 AND bonus_minor >= 0 AND cost_minor >= 0 AND units >= 0",
                name="promotion_use_amounts",
            ),
            CheckConstraint(
                check="0 <= reversed_discount_minor AND reversed_discount_minor <= discount_minor"
                " AND 0 <= reversed_bonus_minor AND reversed_bonus_minor <= bonus_minor"
                " AND 0 <= reversed_partner_minor AND reversed_partner_minor <= partner_minor",
                name="promotion_use_reversed",
            ),
            UniqueConstraint(
                fields=("promotion_id", "invoice_id"),
                name="promotion_use_once",
                condition="invoice_id IS NOT NULL AND reversed_at IS NULL",
            ),
            UniqueConstraint(
                fields=("voucher_id", "order_reference"),
                name="promotion_use_order",
                condition="order_reference IS NOT NULL AND reversed_at IS NULL",
            ),
        )


class JointTask(BaseModel):
    """One point of a joint promotion's checklist: what the clinic or the partner does, who, and by when (R-PAR-2).

    `reminded_at` is when both sides were told that it is overdue; told once for a due date.
    """

    id = fields.UUIDField(primary_key=True)
    promotion: fields.ForeignKeyRelation[Promotion] = fields.ForeignKeyField(
        "models.Promotion", related_name="tasks", on_delete=fields.RESTRICT
    )
    title = fields.CharField(max_length=200)
    side = fields.CharField(max_length=7)
    responsible = fields.CharField(max_length=200, null=True)
    due_on = fields.DateField(null=True)
    done_at = fields.DatetimeField(null=True)
    done_by_kind = fields.CharField(max_length=16, null=True)
    done_by = fields.UUIDField(null=True)
    reminded_at = fields.DatetimeField(null=True)
    created_by = fields.UUIDField(null=True)
    created_at = fields.DatetimeField()

    class Meta:
        table = "joint_task"
        indexes = (
            ("promotion_id", "id"),
            SqlIndex("due_on", "id", name="joint_task_due", where="done_at IS NULL AND reminded_at IS NULL"),
        )
        constraints = (
            CheckConstraint(check="side IN ('CLINIC', 'PARTNER')", name="joint_task_side"),
            CheckConstraint(check="(done_at IS NULL) = (done_by_kind IS NULL)", name="joint_task_done"),
        )
