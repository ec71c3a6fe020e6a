"""Tables of partners. All amounts are minor units of the clinic's currency."""

from typing import Any

from tortoise import fields

from domain.kernel.append_only import append_only
from domain.kernel.schema import BaseModel, CheckConstraint, UniqueConstraint
from domain.patients.models import Patient


class Partner(BaseModel):
    """A shop or company that runs joint promotions with the clinic (R-PAR-1, R-PAR-4).

    Its money stands in the ledger, on the account of kind `partner` that it owns: what was paid in ahead and what the
    clinic owes it, less what it funded. The account's floor is 0 for PREPAID, minus the credit limit for MONTHLY.

    Settlement, limits and `return_days` are those of the terms in force; `contacts` are its people, as JSON.
    """

    id = fields.UUIDField(primary_key=True)
    code = fields.CharField(max_length=64, unique=True)
    name = fields.CharField(max_length=200, unique=True)
    status = fields.CharField(max_length=8)
    contact_email = fields.CharField(max_length=254, null=True)
    contacts: fields.JSONField[object] = fields.JSONField()
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


class PartnerTerms(BaseModel):
    """One version of what was agreed with a partner; the latest in force stands in the partner's row (R-PAR-2).

    `applied_at` is when it came into force; null while its day has not come, or while the partner owes more than these
    terms allow. What was agreed is never changed: new terms take the place of the old.
    """

    id = fields.UUIDField(primary_key=True)
    partner: fields.ForeignKeyRelation[Partner] = fields.ForeignKeyField(
        "models.Partner", related_name="terms", on_delete=fields.RESTRICT
    )
    number = fields.CharField(max_length=100, null=True)
    signed_on = fields.DateField(null=True)
    valid_from = fields.DateField()
    settlement = fields.CharField(max_length=8)
    credit_limit_minor = fields.BigIntField(null=True)
    return_days = fields.IntField()
    sale_limit_minor = fields.BigIntField(null=True)
    daily_limit_minor = fields.BigIntField(null=True)
    created_by = fields.UUIDField(null=True)
    created_at = fields.DatetimeField()
    applied_at = fields.DatetimeField(null=True)

    class Meta:
        table = "partner_terms"
        indexes = (("partner_id", "valid_from", "id"),)
        constraints = (
            CheckConstraint(check="settlement IN ('PREPAID', 'MONTHLY')", name="partner_terms_settlement"),
            CheckConstraint(check="return_days >= 0", name="partner_terms_return_days"),
        )


class PartnerStore(BaseModel):
    """One place of a partner's, or its web shop; the keys of a closed one count no more."""

    id = fields.UUIDField(primary_key=True)
    partner: fields.ForeignKeyRelation[Partner] = fields.ForeignKeyField(
        "models.Partner", related_name="stores", on_delete=fields.RESTRICT
    )
    name = fields.CharField(max_length=100)
    address = fields.CharField(max_length=300, null=True)
    is_active = fields.BooleanField()
    created_at = fields.DatetimeField()

    class Meta:
        table = "partner_store"
        constraints = (UniqueConstraint(fields=("partner_id", "name"), name="partner_store_once"),)


class CardCode(BaseModel):
    """A code that a patient's phone shows at a partner's till: good once and for minutes; kept as a keyed hash."""

    id = fields.UUIDField(primary_key=True)
    patient: fields.ForeignKeyRelation[Patient] = fields.ForeignKeyField(
        "models.Patient", related_name="card_codes", on_delete=fields.RESTRICT, db_index=True
    )
    code_hash = fields.BinaryField()
    created_at = fields.DatetimeField()
    expires_at = fields.DatetimeField()
    used_at = fields.DatetimeField(null=True)

    class Meta:
        table = "card_code"
        indexes = (("expires_at",),)
        constraints = (UniqueConstraint(fields=("code_hash",), name="card_code_once"),)


class PartnerSale(BaseModel):
    """A sale that a partner reported, and the bonus that it paid a patient for it (R-PAR-2).

    `store_id` is null where the key is bound to no store. The `reversed` columns are what came back so far, and equal
    the sums of the reversals. `returnable_on` is the last day for taking it back. `lot_id` is what was credited.
    """

    id = fields.UUIDField(primary_key=True)
    partner: fields.ForeignKeyRelation[Partner] = fields.ForeignKeyField(
        "models.Partner", related_name="sales", on_delete=fields.RESTRICT
    )
    store: fields.ForeignKeyNullableRelation[PartnerStore] = fields.ForeignKeyField(
        "models.PartnerStore", related_name="sales", on_delete=fields.RESTRICT, null=True, db_index=True
    )
    patient: fields.ForeignKeyRelation[Patient] = fields.ForeignKeyField(
        "models.Patient", related_name="partner_sales", on_delete=fields.RESTRICT, db_index=True
    )
    order_reference = fields.CharField(max_length=100)
    order_total_minor = fields.BigIntField()
    bonus_minor = fields.BigIntField()
    reversed_total_minor = fields.BigIntField()
    reversed_bonus_minor = fields.BigIntField()
    lot_id = fields.UUIDField()
    key_id = fields.UUIDField(null=True)
    sold_on = fields.DateField()
    returnable_on = fields.DateField()
    reported_at = fields.DatetimeField()

    class Meta:
        table = "partner_sale"
        indexes = (("partner_id", "id"), ("partner_id", "sold_on"))
        constraints = (
            UniqueConstraint(fields=("partner_id", "order_reference"), name="partner_sale_once"),
            CheckConstraint(check="0 < bonus_minor AND bonus_minor <= order_total_minor", name="partner_sale_bonus"),
            CheckConstraint(
                check="0 <= reversed_total_minor AND reversed_total_minor <= order_total_minor"
                " AND 0 <= reversed_bonus_minor AND reversed_bonus_minor <= bonus_minor",
                name="partner_sale_reversed",
            ),
        )


class PartnerSaleReversal(BaseModel):
    """One return of a reported sale, whole or in part: `amount` of the order, and the bonus taken back for it."""

    id = fields.UUIDField(primary_key=True)
    sale: fields.ForeignKeyRelation[PartnerSale] = fields.ForeignKeyField(
        "models.PartnerSale", related_name="reversals", on_delete=fields.RESTRICT, db_index=True
    )
    amount_minor = fields.BigIntField()
    bonus_minor = fields.BigIntField()
    reason = fields.CharField(max_length=500, null=True)
    actor_kind = fields.CharField(max_length=16)
    actor_id = fields.UUIDField(null=True)
    reversed_on = fields.DateField()
    reversed_at = fields.DatetimeField()

    class Meta:
        table = "partner_sale_reversal"
        constraints = (
            CheckConstraint(check="amount_minor > 0 AND bonus_minor >= 0", name="partner_sale_reversal_amounts"),
        )
        sql_extras = (append_only("partner_sale_reversal"),)


class PartnerStatement(BaseModel):
    """A closed period of a partner's account: what was funded, what was paid, and what is left (R-PAR-4).

    Balances are the account's, positive for what the clinic holds or owes; `total` is what the partner owes for the
    period, payments left out; `payments` is what it paid in, less what it was paid. `moved` is all that had ever been
    posted on the account by the closing, both ways, and `later` the part of it that is dated after the period.
    `line_count` lines make up the total, `payment_count` more are payments.

    Invariants: `closing = opening - total + payments`; `opening` is what the statement before closed with; `moved`
    equals the lines of this and all earlier statements and `later`, so that no line was left out.
    """

    id = fields.UUIDField(primary_key=True)
    partner: fields.ForeignKeyRelation[Partner] = fields.ForeignKeyField(
        "models.Partner", related_name="statements", on_delete=fields.RESTRICT
    )
    number = fields.IntField()
    period_from = fields.DateField()
    period_to = fields.DateField()
    opening_minor = fields.BigIntField()
    closing_minor = fields.BigIntField()
    total_minor = fields.BigIntField()
    payments_minor = fields.BigIntField()
    moved_minor = fields.BigIntField()
    later_minor = fields.BigIntField()
    line_count = fields.IntField()
    payment_count = fields.IntField()
    closed_by = fields.UUIDField(null=True)
    closed_at = fields.DatetimeField()

    class Meta:
        table = "partner_statement"
        constraints = (
            UniqueConstraint(fields=("partner_id", "number"), name="partner_statement_once"),
            CheckConstraint(
                check="number > 0 AND line_count >= 0 AND payment_count >= 0", name="partner_statement_number"
            ),
            CheckConstraint(check="period_from <= period_to", name="partner_statement_period"),
            CheckConstraint(
                check="closing_minor = opening_minor - total_minor + payments_minor", name="partner_statement_sum"
            ),
        )
        sql_extras = (append_only("partner_statement"),)


class PartnerStatementLine(BaseModel):
    """Which statement a line of a partner's account stands in, and where: in one at most, for ever (R-PAR-4)."""

    entry: fields.OneToOneRelation[Any] = fields.OneToOneField(
        "models.AccountEntry", related_name="statement_line", on_delete=fields.RESTRICT, primary_key=True
    )
    statement: fields.ForeignKeyRelation[PartnerStatement] = fields.ForeignKeyField(
        "models.PartnerStatement", related_name="lines", on_delete=fields.RESTRICT
    )
    position = fields.IntField()

    class Meta:
        table = "partner_statement_line"
        constraints = (UniqueConstraint(fields=("statement_id", "position"), name="partner_statement_line_once"),)
        sql_extras = (append_only("partner_statement_line"),)


class PartnerReconciliation(BaseModel):
    """A partner's own file of a period held against the clinic's lines, and how many references came out how.

    Invariant: the counts are those of its lines. `ours` and `theirs` are the sums of both sides.
    """

    id = fields.UUIDField(primary_key=True)
    partner: fields.ForeignKeyRelation[Partner] = fields.ForeignKeyField(
        "models.Partner", related_name="reconciliations", on_delete=fields.RESTRICT
    )
    statement: fields.ForeignKeyNullableRelation[PartnerStatement] = fields.ForeignKeyField(
        "models.PartnerStatement", related_name="reconciliations", on_delete=fields.RESTRICT, null=True, db_index=True
    )
    period_from = fields.DateField()
    period_to = fields.DateField()
    matched = fields.IntField()
    missing = fields.IntField()
    different = fields.IntField()
    unknown = fields.IntField()
    ours_minor = fields.BigIntField()
    theirs_minor = fields.BigIntField()
    made_by = fields.UUIDField(null=True)
    made_at = fields.DatetimeField()

    class Meta:
        table = "partner_reconciliation"
        indexes = (("partner_id", "id"),)


class PartnerReconciliationLine(BaseModel):
    """One reference of a reconciliation: what the clinic has for it, what the partner has, and how they compare."""

    id = fields.UUIDField(primary_key=True)
    reconciliation: fields.ForeignKeyRelation[PartnerReconciliation] = fields.ForeignKeyField(
        "models.PartnerReconciliation", related_name="lines", on_delete=fields.RESTRICT
    )
    position = fields.IntField()
    outcome = fields.CharField(max_length=9)
    reference = fields.CharField(max_length=200)
    ours_minor = fields.BigIntField(null=True)
    theirs_minor = fields.BigIntField(null=True)
    elsewhere_minor = fields.BigIntField(null=True)

    class Meta:
        table = "partner_reconciliation_line"
        constraints = (
            UniqueConstraint(fields=("reconciliation_id", "position"), name="partner_reconciliation_line_once"),
            CheckConstraint(
                check="CASE outcome WHEN 'MATCHED' THEN ours_minor = theirs_minor"
                " WHEN 'DIFFERENT' THEN ours_minor <> theirs_minor WHEN 'MISSING' THEN theirs_minor IS NULL"
                " WHEN 'UNKNOWN' THEN ours_minor IS NULL ELSE false END",
                name="partner_reconciliation_line_outcome",
            ),
        )
