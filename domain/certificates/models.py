"""Tables of gift certificates, their batches, and the one-use tokens that a phone shows."""

from tortoise import fields

from domain.kernel.schema import BaseModel, CheckConstraint, SqlIndex, UniqueConstraint
from domain.patients.models import Patient


class GiftCertificateBatch(BaseModel):
    """Certificates issued together for a company or a partner: equal in all but their codes (R-CRT-9)."""

    id = fields.UUIDField(primary_key=True)
    partner_id = fields.UUIDField(null=True, db_index=True)
    kind = fields.CharField(max_length=12)
    quantity = fields.IntField()
    value_minor = fields.BigIntField()
    paid_minor = fields.BigIntField()
    expires_on = fields.DateField(null=True)
    created_by_kind = fields.CharField(max_length=16)
    created_by = fields.UUIDField(null=True)
    created_at = fields.DatetimeField()

    class Meta:
        table = "gift_certificate_batch"
        constraints = (
            CheckConstraint(check="quantity > 0", name="gift_certificate_batch_quantity"),
            CheckConstraint(
                check="value_minor > 0 AND 0 <= paid_minor AND paid_minor <= value_minor",
                name="gift_certificate_batch_value",
            ),
        )


class GiftCertificate(BaseModel):
    """Prepaid value with a code; what is left of it lies in the ledger's account whose owner has this id.

    The code is kept as a keyed hash and its last four characters (R-CRT-1). While `code_salt` is there, whoever has
    the keys of hashing can tell the full code, for the printed page; the salt is deleted at `code_until`, and the code
    with it. `status` is what was stored last: one whose end is over counts as expired whether or not the night has run.
    `expires_at` is the end of the last day, `expires_on`, in `time_zone`. `was_frozen` tells of an expired one that it
    was frozen, and will be again if value comes back to it.
    """

    id = fields.UUIDField(primary_key=True)
    batch: fields.ForeignKeyNullableRelation[GiftCertificateBatch] = fields.ForeignKeyField(
        "models.GiftCertificateBatch", related_name="certificates", on_delete=fields.RESTRICT, null=True
    )
    partner_id = fields.UUIDField(null=True)
    kind = fields.CharField(max_length=12)
    status = fields.CharField(max_length=16)
    code_hash = fields.BinaryField()
    code_salt = fields.BinaryField(null=True)
    code_until = fields.DatetimeField(null=True)
    last_characters = fields.CharField(max_length=4)
    pin_hash = fields.BinaryField(null=True)
    pin_failures = fields.SmallIntField()
    was_frozen = fields.BooleanField(db_default=False)
    initial_minor = fields.BigIntField()
    paid_minor = fields.BigIntField()
    service_ids: fields.JSONField[object] = fields.JSONField(null=True)
    purchaser: fields.ForeignKeyNullableRelation[Patient] = fields.ForeignKeyField(
        "models.Patient", related_name="certificates_bought", on_delete=fields.RESTRICT, null=True
    )
    owner: fields.ForeignKeyNullableRelation[Patient] = fields.ForeignKeyField(
        "models.Patient", related_name="certificates", on_delete=fields.RESTRICT, null=True
    )
    buyer_name = fields.CharField(max_length=100, null=True)
    buyer_phone = fields.CharField(max_length=16, null=True)
    buyer_email = fields.CharField(max_length=254, null=True)
    recipient_name = fields.CharField(max_length=100, null=True)
    recipient_phone = fields.CharField(max_length=16, null=True)
    recipient_email = fields.CharField(max_length=254, null=True)
    message = fields.CharField(max_length=500, null=True)
    design = fields.CharField(max_length=12)
    locale = fields.CharField(max_length=2)
    deliver_on = fields.DateField(null=True)
    delivery_begun_at = fields.DatetimeField(null=True)
    delivered_at = fields.DatetimeField(null=True)
    payment_reference = fields.CharField(max_length=100, null=True)
    valid_from = fields.DateField()
    expires_on = fields.DateField(null=True)
    expires_at = fields.DatetimeField(null=True)
    time_zone = fields.CharField(max_length=64)
    created_by_kind = fields.CharField(max_length=16)
    created_by = fields.UUIDField(null=True)
    created_at = fields.DatetimeField()
    issued_at = fields.DatetimeField(null=True)

    class Meta:
        table = "gift_certificate"
        indexes = (
            ("last_characters", "id"),
            ("status", "id"),
            ("kind", "id"),
            SqlIndex("owner_id", "id", name="gift_certificate_owner", where="owner_id IS NOT NULL"),
            SqlIndex("purchaser_id", "id", name="gift_certificate_purchaser", where="purchaser_id IS NOT NULL"),
            SqlIndex("partner_id", "id", name="gift_certificate_partner", where="partner_id IS NOT NULL"),
            SqlIndex("batch_id", "id", name="gift_certificate_of_batch", where="batch_id IS NOT NULL"),
            SqlIndex("expires_at", "id", name="gift_certificate_due", where="status IN ('ACTIVE', 'FROZEN')"),
            SqlIndex("code_until", name="gift_certificate_shown", where="code_salt IS NOT NULL"),
            SqlIndex(
                "deliver_on",
                name="gift_certificate_to_deliver",
                where="deliver_on IS NOT NULL AND delivery_begun_at IS NULL",
            ),
        )
        constraints = (
            UniqueConstraint(fields=("code_hash",), name="gift_certificate_code"),
            UniqueConstraint(
                fields=("payment_reference",),
                name="gift_certificate_payment",
                condition="payment_reference IS NOT NULL",
            ),
            CheckConstraint(
                check="kind IN ('SOLD', 'PROMOTIONAL', 'CORPORATE', 'COMPENSATION')", name="gift_certificate_kind"
            ),
            CheckConstraint(
                check="status IN ('AWAITING_PAYMENT', 'ACTIVE', 'FROZEN', 'USED_UP', 'EXPIRED', 'VOIDED', 'REFUNDED')",
                name="gift_certificate_status",
            ),
            CheckConstraint(
                check="initial_minor > 0 AND 0 <= paid_minor AND paid_minor <= initial_minor",
                name="gift_certificate_value",
            ),
            CheckConstraint(
                check="(kind IN ('SOLD', 'CORPORATE')) = (paid_minor > 0)", name="gift_certificate_paid_by_kind"
            ),
            CheckConstraint(check="(expires_on IS NULL) = (expires_at IS NULL)", name="gift_certificate_end"),
            CheckConstraint(
                check="(issued_at IS NULL) = (status = 'AWAITING_PAYMENT') OR status = 'VOIDED'",
                name="gift_certificate_issued",
            ),
            CheckConstraint(check="0 <= pin_failures AND pin_failures <= 5", name="gift_certificate_pin_failures"),
        )


class GiftCertificateToken(BaseModel):
    """A one-use token that a patient's phone shows instead of the code; kept as a keyed hash (R-CRT-4)."""

    id = fields.UUIDField(primary_key=True)
    certificate: fields.ForeignKeyRelation[GiftCertificate] = fields.ForeignKeyField(
        "models.GiftCertificate", related_name="tokens", on_delete=fields.RESTRICT, db_index=True
    )
    token_hash = fields.BinaryField()
    shown_to = fields.UUIDField()
    created_at = fields.DatetimeField()
    expires_at = fields.DatetimeField(db_index=True)
    used_at = fields.DatetimeField(null=True)

    class Meta:
        table = "gift_certificate_token"
        constraints = (
            UniqueConstraint(fields=("token_hash",), name="gift_certificate_token_once"),
            CheckConstraint(check="used_at IS NULL OR used_at < expires_at", name="gift_certificate_token_in_time"),
        )
