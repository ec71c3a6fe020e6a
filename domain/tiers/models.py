"""Tables of tiers, tier status with its history, and loyalty stages."""

from tortoise import fields

from domain.kernel.schema import BaseModel, CheckConstraint
from domain.patients.models import Patient


class Tier(BaseModel):
    """A level of the programme. Thresholds count over a rolling 12 months; all that are set must be met (R-TIR-1)."""

    id = fields.UUIDField(primary_key=True)
    code = fields.CharField(max_length=64, unique=True)
    name = fields.CharField(max_length=100)
    rank = fields.IntField()
    spend_threshold_minor = fields.BigIntField(null=True)
    visit_threshold = fields.IntField(null=True)
    cashback_bp = fields.IntField()
    perks: fields.JSONField[object] = fields.JSONField()
    category_discount_bp: fields.JSONField[object] = fields.JSONField(db_default={})
    free_consultations = fields.IntField(db_default=0)
    warranty_months = fields.IntField(null=True)
    priority_booking = fields.BooleanField(db_default=False)
    is_active = fields.BooleanField()

    class Meta:
        table = "tier"
        indexes = (("rank",),)


class LoyaltyStatus(BaseModel):
    """Where one patient stands: the tier, and the loyalty stage with the visits behind it.

    One row a patient, made with the patient; `id` is the patient's own. A manual tier has the one earned by the figures
    beneath it (`earned_...`), which comes to light again when the manual one ends; `review_on` is then its last day.
    `is_by_family` tells that the earned tier rests on the family, not on the patient's own figures (R-FAM-4). Visits,
    `relatives` (other members of the family) and `friends` (brought, who came) are what the stage rests on.
    """

    id = fields.UUIDField(primary_key=True)
    tier: fields.ForeignKeyRelation[Tier] = fields.ForeignKeyField(
        "models.Tier", related_name="statuses", on_delete=fields.RESTRICT, db_index=True
    )
    tier_since = fields.DateField()
    review_on = fields.DateField()
    grace_until = fields.DateField(null=True)
    is_manual = fields.BooleanField()
    is_by_family = fields.BooleanField(db_default=False)
    earned_tier: fields.ForeignKeyNullableRelation[Tier] = fields.ForeignKeyField(
        "models.Tier", related_name="earned_by", on_delete=fields.RESTRICT, null=True
    )
    earned_since = fields.DateField(null=True)
    earned_review_on = fields.DateField(null=True)
    earned_grace_until = fields.DateField(null=True)
    stage = fields.CharField(max_length=12, db_index=True)
    stage_since = fields.DateField()
    visits = fields.IntField()
    first_visit_at = fields.DatetimeField(null=True)
    relatives = fields.IntField(db_default=0)
    friends = fields.IntField(db_default=0)
    last_visit_at = fields.DatetimeField(null=True, db_index=True)

    class Meta:
        table = "loyalty_status"
        indexes = (("review_on",),)
        constraints = (
            CheckConstraint(check="visits >= 0", name="loyalty_status_visits"),
            CheckConstraint(
                check="is_manual = (earned_tier_id IS NOT NULL) AND is_manual = (earned_since IS NOT NULL)"
                " AND is_manual = (earned_review_on IS NOT NULL)",
                name="loyalty_status_manual",
            ),
        )


class TierChange(BaseModel):
    """One change of a patient's tier, with its reason and author (R-TIR-2).

    `previous` is the standing before an upgrade, to which R-TIR-5 may take it back; `is_undone` tells that it did.
    """

    id = fields.UUIDField(primary_key=True)
    patient: fields.ForeignKeyRelation[Patient] = fields.ForeignKeyField(
        "models.Patient", related_name="tier_changes", on_delete=fields.RESTRICT
    )
    from_tier: fields.ForeignKeyRelation[Tier] = fields.ForeignKeyField(
        "models.Tier", related_name="left_by", on_delete=fields.RESTRICT
    )
    to_tier: fields.ForeignKeyRelation[Tier] = fields.ForeignKeyField(
        "models.Tier", related_name="reached_by", on_delete=fields.RESTRICT
    )
    reason = fields.CharField(max_length=200)
    source_id = fields.UUIDField(null=True)
    changed_at = fields.DatetimeField()
    author_kind = fields.CharField(max_length=16, null=True)
    author_id = fields.UUIDField(null=True)
    note = fields.CharField(max_length=500, null=True)
    until = fields.DateField(null=True)
    previous: fields.JSONField[object] = fields.JSONField(null=True)
    is_undone = fields.BooleanField(db_default=False)

    class Meta:
        table = "tier_change"
        indexes = (("patient_id", "id"),)
