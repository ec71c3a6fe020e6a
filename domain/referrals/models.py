"""Tables of the referral programme, its codes, referrals and rewards."""

from typing import Any

from tortoise import fields

from domain.kernel.schema import BaseModel, CheckConstraint, UniqueConstraint
from domain.patients.models import Patient


class ReferralProgramme(BaseModel):
    """The referral programme's terms: exactly one row, with id 1. Amounts are minor units, rates basis points."""

    id = fields.SmallIntField(primary_key=True, generated=False)
    is_active = fields.BooleanField()
    referrer_reward_minor = fields.BigIntField(null=True)
    referrer_reward_bp = fields.IntField(null=True)
    referrer_reward_ceiling_minor = fields.BigIntField(null=True)
    friend_reward_minor = fields.BigIntField()
    minimum_paid_minor = fields.BigIntField()
    hold_days = fields.IntField()
    window_days = fields.IntField()
    monthly_cap = fields.IntField(null=True)
    reward_life_months = fields.IntField()
    staff_codes = fields.BooleanField()
    milestones: fields.JSONField[object] = fields.JSONField()

    class Meta:
        table = "referral_programme"
        constraints = (
            CheckConstraint(check="id = 1", name="referral_programme_single"),
            CheckConstraint(
                check="(referrer_reward_minor IS NULL) <> (referrer_reward_bp IS NULL)",
                name="referral_programme_reward",
            ),
        )


class ReferralCode(BaseModel):
    """A code that friends bring: a patient's own, made with the patient, or a campaign's (R-REF-1).

    `medium` says where a campaign's code is met; one of the medium DOCTOR is handed out by `staff_member`.
    """

    id = fields.UUIDField(primary_key=True)
    code = fields.CharField(max_length=16, unique=True)
    patient: fields.OneToOneNullableRelation[Patient] = fields.OneToOneField(
        "models.Patient", related_name="referral_code", on_delete=fields.RESTRICT, null=True
    )
    campaign = fields.CharField(max_length=100, null=True)
    medium = fields.CharField(max_length=8, null=True)
    staff_member: fields.ForeignKeyNullableRelation[Any] = fields.ForeignKeyField(
        "models.StaffMember", related_name="referral_codes", on_delete=fields.RESTRICT, null=True, db_index=True
    )
    expires_on = fields.DateField(null=True)
    stopped_at = fields.DatetimeField(null=True)
    created_at = fields.DatetimeField()

    class Meta:
        table = "referral_code"
        constraints = (
            CheckConstraint(check="(patient_id IS NULL) <> (campaign IS NULL)", name="referral_code_owner"),
            CheckConstraint(
                check="medium IS NULL OR patient_id IS NULL"
                " AND medium IN ('POSTER', 'LEAFLET', 'DOCTOR', 'PARTNER', 'WEBSITE', 'OTHER')",
                name="referral_code_medium",
            ),
            CheckConstraint(
                check="(staff_member_id IS NOT NULL) = (medium IS NOT DISTINCT FROM 'DOCTOR')",
                name="referral_code_doctor",
            ),
        )


class Referral(BaseModel):
    """One friend brought by one code.

    Invariant: a friend has at most one referral that is neither rejected nor expired (R-REF-5).
    """

    id = fields.UUIDField(primary_key=True)
    code: fields.ForeignKeyRelation[ReferralCode] = fields.ForeignKeyField(
        "models.ReferralCode", related_name="referrals", on_delete=fields.RESTRICT
    )
    referrer: fields.ForeignKeyNullableRelation[Patient] = fields.ForeignKeyField(
        "models.Patient", related_name="referrals_made", on_delete=fields.RESTRICT, null=True
    )
    friend: fields.ForeignKeyRelation[Patient] = fields.ForeignKeyField(
        "models.Patient", related_name="referrals_received", on_delete=fields.RESTRICT
    )
    status = fields.CharField(max_length=12)
    rejection_reason = fields.CharField(max_length=20, null=True)
    review_reasons: fields.JSONField[object] = fields.JSONField()
    channel = fields.CharField(max_length=16)
    comment = fields.CharField(max_length=500, null=True)
    created_at = fields.DatetimeField()
    expires_at = fields.DatetimeField()
    qualified_at = fields.DatetimeField(null=True)
    qualifying_invoice_id = fields.UUIDField(null=True, db_index=True)
    qualifying_paid_minor = fields.BigIntField(null=True)
    usable_from = fields.DateField(null=True)
    usable_at = fields.DatetimeField(null=True)
    rewarded_at = fields.DatetimeField(null=True)
    closed_at = fields.DatetimeField(null=True)
    reviewed_at = fields.DatetimeField(null=True)
    reviewed_by = fields.UUIDField(null=True)
    review_note = fields.CharField(max_length=500, null=True)

    class Meta:
        table = "referral"
        indexes = (("referrer_id", "id"), ("friend_id", "id"), ("code_id", "created_at"), ("status", "id"))
        constraints = (
            UniqueConstraint(
                fields=("friend_id",),
                name="referral_friend_once",
                condition="status IN ('REGISTERED', 'UNDER_REVIEW', 'QUALIFIED', 'HELD', 'REWARDED', 'REVERSED')",
            ),
        )


class ReferralReward(BaseModel):
    """One reward of one referral: the referrer's, the friend's welcome bonus, or a milestone's.

    `amount_minor` is what it is worth now: a refund may shrink it. `lot_id` is the ledger's lot behind it.
    """

    id = fields.UUIDField(primary_key=True)
    referral: fields.ForeignKeyRelation[Referral] = fields.ForeignKeyField(
        "models.Referral", related_name="rewards", on_delete=fields.RESTRICT, db_index=True
    )
    patient: fields.ForeignKeyRelation[Patient] = fields.ForeignKeyField(
        "models.Patient", related_name="referral_rewards", on_delete=fields.RESTRICT, db_index=True
    )
    kind = fields.CharField(max_length=12)
    milestone_friends = fields.IntField(null=True)
    rate_bp = fields.IntField(null=True)
    ceiling_minor = fields.BigIntField(null=True)
    amount_minor = fields.BigIntField()
    lot_id = fields.UUIDField()
    created_at = fields.DatetimeField()
    reversed_at = fields.DatetimeField(null=True)

    class Meta:
        table = "referral_reward"
        constraints = (
            UniqueConstraint(
                fields=("referral_id", "kind", "milestone_friends"),
                name="referral_reward_once",
                condition="reversed_at IS NULL AND milestone_friends IS NOT NULL",
            ),
            UniqueConstraint(
                fields=("referral_id", "kind"),
                name="referral_reward_kind_once",
                condition="reversed_at IS NULL AND milestone_friends IS NULL",
            ),
            CheckConstraint(check="amount_minor >= 0", name="referral_reward_amount"),
        )
