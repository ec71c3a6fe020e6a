"""Tables of the ledger. History is append-only: a trigger refuses to change or delete it (R-ACC-1)."""

from tortoise import fields

from domain.kernel.append_only import append_only
from domain.kernel.schema import BaseModel, CheckConstraint, SqlIndex, UniqueConstraint


class LedgerAccount(BaseModel):
    """Where value lies: a patient's bonuses or debt, a certificate's value, a partner's funds, or the clinic's own.

    Invariant: the counters of an owned account equal the sums of its transfers (proof 1), and an account with a floor
    is never below it on its normal side, pending debits counted (proof 2): zero, or what a partner may owe. The
    clinic's own accounts are never locked and keep no counters.
    """

    id = fields.UUIDField(primary_key=True)
    kind = fields.CharField(max_length=16)
    owner_id = fields.UUIDField()
    unit = fields.CharField(max_length=48)
    normal_side = fields.CharField(max_length=6)
    has_floor = fields.BooleanField()
    floor_minor = fields.BigIntField(db_default=0)
    debits_posted = fields.BigIntField()
    credits_posted = fields.BigIntField()
    debits_pending = fields.BigIntField()
    credits_pending = fields.BigIntField()

    class Meta:
        table = "ledger_account"
        constraints = (
            UniqueConstraint(fields=("owner_id", "kind", "unit"), name="ledger_account_once"),
            CheckConstraint(check="normal_side IN ('debit', 'credit')", name="ledger_account_side"),
            CheckConstraint(
                check="debits_posted >= 0 AND credits_posted >= 0 AND debits_pending >= 0 AND credits_pending >= 0",
                name="ledger_account_counters",
            ),
            CheckConstraint(
                check="NOT has_floor OR CASE normal_side"
                " WHEN 'credit' THEN credits_posted - debits_posted - debits_pending"
                " ELSE debits_posted - credits_posted - credits_pending END >= floor_minor",
                name="ledger_account_floor",
            ),
        )


class LedgerTransaction(BaseModel):
    """One business event. (`operation`, `reference`) is unique for ever: the lasting guard against doing it twice."""

    id = fields.UUIDField(primary_key=True)
    operation = fields.CharField(max_length=32)
    reference = fields.CharField(max_length=128)
    reverses: fields.ForeignKeyNullableRelation["LedgerTransaction"] = fields.ForeignKeyField(
        "models.LedgerTransaction", related_name="reversed_by", on_delete=fields.RESTRICT, null=True
    )
    actor_kind = fields.CharField(max_length=16)
    actor_id = fields.UUIDField(null=True)
    effective_on = fields.DateField()
    created_at = fields.DatetimeField()

    class Meta:
        table = "ledger_transaction"
        constraints = (UniqueConstraint(fields=("operation", "reference"), name="ledger_transaction_once"),)
        sql_extras = (append_only("ledger_transaction"),)


class LedgerTransfer(BaseModel):
    """One amount from a debit account to a credit account: balanced by construction.

    `PENDING` announces, `POST` and `VOID` resolve one announced transfer, `SINGLE` moves at once.
    """

    id = fields.UUIDField(primary_key=True)
    transaction: fields.ForeignKeyRelation[LedgerTransaction] = fields.ForeignKeyField(
        "models.LedgerTransaction", related_name="transfers", on_delete=fields.RESTRICT, db_index=True
    )
    debit_account: fields.ForeignKeyRelation[LedgerAccount] = fields.ForeignKeyField(
        "models.LedgerAccount", related_name="debits", on_delete=fields.RESTRICT, db_index=True
    )
    credit_account: fields.ForeignKeyRelation[LedgerAccount] = fields.ForeignKeyField(
        "models.LedgerAccount", related_name="credits", on_delete=fields.RESTRICT, db_index=True
    )
    amount_minor = fields.BigIntField()
    kind = fields.CharField(max_length=8)
    pending: fields.ForeignKeyNullableRelation["LedgerTransfer"] = fields.ForeignKeyField(
        "models.LedgerTransfer", related_name="resolutions", on_delete=fields.RESTRICT, null=True
    )

    class Meta:
        table = "ledger_transfer"
        constraints = (
            CheckConstraint(check="amount_minor > 0", name="ledger_transfer_amount"),
            CheckConstraint(check="debit_account_id <> credit_account_id", name="ledger_transfer_two_accounts"),
            CheckConstraint(check="kind IN ('SINGLE', 'PENDING', 'POST', 'VOID')", name="ledger_transfer_kind"),
            CheckConstraint(
                check="(kind IN ('POST', 'VOID')) = (pending_id IS NOT NULL)", name="ledger_transfer_resolves"
            ),
            UniqueConstraint(
                fields=("pending_id",), name="ledger_transfer_resolved_once", condition="pending_id IS NOT NULL"
            ),
        )
        sql_extras = (append_only("ledger_transfer"),)


class Lot(BaseModel):
    """One credited amount with its own origin and expiry, from which debits take (R-ACC-3, R-ACC-4).

    Invariant: `0 <= reserved <= remaining <= amount`, and `remaining` equals the sum of the lot's entries. While
    `pending_transfer` is set, the credit is announced and not yet posted. `usable_at` and `expires_at` are the dates
    as instants in `time_zone`; the lot is usable from the first on and before the second.
    """

    id = fields.UUIDField(primary_key=True)
    account: fields.ForeignKeyRelation[LedgerAccount] = fields.ForeignKeyField(
        "models.LedgerAccount", related_name="lots", on_delete=fields.RESTRICT
    )
    origin = fields.CharField(max_length=16)
    funder_id = fields.UUIDField(null=True)
    contributor_id = fields.UUIDField(null=True)
    source_id = fields.UUIDField(null=True)
    parent: fields.ForeignKeyNullableRelation["Lot"] = fields.ForeignKeyField(
        "models.Lot", related_name="children", on_delete=fields.RESTRICT, null=True, db_index=True
    )
    pending_transfer: fields.ForeignKeyNullableRelation[LedgerTransfer] = fields.ForeignKeyField(
        "models.LedgerTransfer", related_name="pending_lots", on_delete=fields.RESTRICT, null=True
    )
    amount_minor = fields.BigIntField()
    remaining_minor = fields.BigIntField()
    reserved_minor = fields.BigIntField()
    usable_from = fields.DateField()
    usable_at = fields.DatetimeField()
    expires_on = fields.DateField(null=True)
    expires_at = fields.DatetimeField(null=True)
    time_zone = fields.CharField(max_length=64)
    created_at = fields.DatetimeField()

    class Meta:
        table = "lot"
        indexes = (
            ("account_id", "id"),
            SqlIndex("account_id", "expires_at", "id", name="lot_open", where="remaining_minor > 0"),
            SqlIndex("source_id", name="lot_source", where="source_id IS NOT NULL"),
            SqlIndex("usable_at", name="lot_maturing", where="pending_transfer_id IS NOT NULL"),
            SqlIndex("expires_at", name="lot_expiring", where="remaining_minor > 0"),
        )
        constraints = (
            CheckConstraint(
                check="0 <= reserved_minor AND reserved_minor <= remaining_minor AND remaining_minor <= amount_minor",
                name="lot_bounds",
            ),
            CheckConstraint(check="amount_minor > 0", name="lot_amount"),
        )


class LotEntry(BaseModel):
    """How much one transfer changed one lot, signed; what it changed of the reserved part beside it."""

    id = fields.UUIDField(primary_key=True)
    lot: fields.ForeignKeyRelation[Lot] = fields.ForeignKeyField(
        "models.Lot", related_name="entries", on_delete=fields.RESTRICT, db_index=True
    )
    transfer: fields.ForeignKeyRelation[LedgerTransfer] = fields.ForeignKeyField(
        "models.LedgerTransfer", related_name="lot_entries", on_delete=fields.RESTRICT, db_index=True
    )
    amount_minor = fields.BigIntField()
    reserved_minor = fields.BigIntField()

    class Meta:
        table = "lot_entry"
        sql_extras = (append_only("lot_entry"),)


class AccountEntry(BaseModel):
    """One line of an owned account's statement: what the owner sees of one transfer.

    `amount_minor` is signed; `balance_after_minor` is what could be spent right after. `facts` holds the rule, rate,
    base and lots behind the line, from which the explanation is told (R-ACC-12).
    """

    id = fields.UUIDField(primary_key=True)
    account: fields.ForeignKeyRelation[LedgerAccount] = fields.ForeignKeyField(
        "models.LedgerAccount", related_name="entries", on_delete=fields.RESTRICT
    )
    transfer: fields.ForeignKeyRelation[LedgerTransfer] = fields.ForeignKeyField(
        "models.LedgerTransfer", related_name="account_entries", on_delete=fields.RESTRICT, db_index=True
    )
    kind = fields.CharField(max_length=24)
    amount_minor = fields.BigIntField()
    balance_after_minor = fields.BigIntField()
    source_id = fields.UUIDField(null=True, db_index=True)
    usable_from = fields.DateField(null=True)
    facts: fields.JSONField[object] = fields.JSONField()
    occurred_at = fields.DatetimeField()

    class Meta:
        table = "account_entry"
        indexes = (("account_id", "id"),)
        sql_extras = (append_only("account_entry"),)


class Hold(BaseModel):
    """An amount reserved for a checkout: a pending debit with a time limit."""

    id = fields.UUIDField(primary_key=True)
    account: fields.ForeignKeyRelation[LedgerAccount] = fields.ForeignKeyField(
        "models.LedgerAccount", related_name="holds", on_delete=fields.RESTRICT, db_index=True
    )
    transfer: fields.OneToOneRelation[LedgerTransfer] = fields.OneToOneField(
        "models.LedgerTransfer", related_name="hold", on_delete=fields.RESTRICT
    )
    amount_minor = fields.BigIntField()
    expires_at = fields.DatetimeField()
    resolved_at = fields.DatetimeField(null=True)

    class Meta:
        table = "hold"
        constraints = (CheckConstraint(check="amount_minor > 0", name="hold_amount"),)


class ProofResult(BaseModel):
    """How many rows broke one of the proofs when it was run last."""

    name = fields.CharField(primary_key=True, max_length=120)
    violations = fields.IntField()
    checked_at = fields.DatetimeField()

    class Meta:
        table = "proof_result"
