"""Tables of families, their members and invitations."""

from tortoise import fields

from domain.kernel.schema import BaseModel, CheckConstraint, UniqueConstraint
from domain.patients.models import Patient


class Family(BaseModel):
    """Patients who joined for family benefits; dissolved when its last member leaves."""

    id = fields.UUIDField(primary_key=True)
    name = fields.CharField(max_length=100)
    tier_policy = fields.CharField(max_length=16)
    created_at = fields.DatetimeField()
    dissolved_at = fields.DatetimeField(null=True)

    class Meta:
        table = "family"


class FamilyMember(BaseModel):
    """One patient's time in one family. A patient is in one family at most (R-FAM-1), and a family has one head."""

    id = fields.UUIDField(primary_key=True)
    family: fields.ForeignKeyRelation[Family] = fields.ForeignKeyField(
        "models.Family", related_name="members", on_delete=fields.RESTRICT
    )
    patient: fields.ForeignKeyRelation[Patient] = fields.ForeignKeyField(
        "models.Patient", related_name="memberships", on_delete=fields.RESTRICT
    )
    kinship = fields.CharField(max_length=16)
    is_head = fields.BooleanField()
    is_guardian = fields.BooleanField()
    shares_bonuses = fields.BooleanField()
    monthly_limit_minor = fields.BigIntField(null=True)
    joined_at = fields.DatetimeField()
    left_at = fields.DatetimeField(null=True)

    class Meta:
        table = "family_member"
        indexes = (("family_id", "id"), ("patient_id", "id"))
        constraints = (
            UniqueConstraint(fields=("patient_id",), name="family_member_once", condition="left_at IS NULL"),
            UniqueConstraint(fields=("family_id",), name="family_head_once", condition="is_head AND left_at IS NULL"),
            CheckConstraint(check="monthly_limit_minor >= 0", name="family_member_limit"),
        )


class FamilyInvitation(BaseModel):
    """An invitation to a family, for one patient or for whoever has the phone; its token is kept as a hash."""

    id = fields.UUIDField(primary_key=True)
    family: fields.ForeignKeyRelation[Family] = fields.ForeignKeyField(
        "models.Family", related_name="invitations", on_delete=fields.RESTRICT, db_index=True
    )
    patient: fields.ForeignKeyNullableRelation[Patient] = fields.ForeignKeyField(
        "models.Patient", related_name="invitations", on_delete=fields.RESTRICT, null=True, db_index=True
    )
    phone = fields.CharField(max_length=16, null=True)
    kinship = fields.CharField(max_length=16)
    is_guardian = fields.BooleanField()
    token_hash = fields.BinaryField()
    invited_by_kind = fields.CharField(max_length=16)
    invited_by_id = fields.UUIDField(null=True)
    created_at = fields.DatetimeField()
    expires_at = fields.DatetimeField()
    accepted_at = fields.DatetimeField(null=True)

    class Meta:
        table = "family_invitation"
        constraints = (
            UniqueConstraint(fields=("token_hash",), name="family_invitation_token"),
            CheckConstraint(check="(patient_id IS NULL) <> (phone IS NULL)", name="family_invitation_addressee"),
        )
