"""Tables of staff, second factors, sessions, one-time codes and API keys."""

from tortoise import fields

from domain.clinic.models import Branch
from domain.kernel.schema import BaseModel, UniqueConstraint


class StaffMember(BaseModel):
    """A person who works for the clinic, with one role; no row in `staff_branch` means every branch."""

    id = fields.UUIDField(primary_key=True)
    login = fields.CharField(max_length=64, unique=True)
    display_name = fields.CharField(max_length=200)
    role = fields.CharField(max_length=16)
    password_hash = fields.CharField(max_length=200)
    phone = fields.CharField(max_length=16, null=True)
    is_active = fields.BooleanField()
    created_at = fields.DatetimeField()

    class Meta:
        table = "staff_member"


class StaffBranch(BaseModel):
    """One branch that a staff member is bound to."""

    id = fields.UUIDField(primary_key=True)
    staff_member: fields.ForeignKeyRelation[StaffMember] = fields.ForeignKeyField(
        "models.StaffMember", related_name="branch_bonds", on_delete=fields.RESTRICT
    )
    branch: fields.ForeignKeyRelation[Branch] = fields.ForeignKeyField(
        "models.Branch", related_name="staff_bonds", on_delete=fields.RESTRICT, db_index=True
    )

    class Meta:
        table = "staff_branch"
        constraints = (UniqueConstraint(fields=("staff_member_id", "branch_id"), name="staff_branch_once"),)


class SecondFactor(BaseModel):
    """A staff member's second factor: the sealed secret of an authenticator, and the last time step that was used.

    It counts once it is confirmed. `last_step` only grows, so that no one-time code is good twice (RFC 6238, 5.2).
    """

    id = fields.UUIDField(primary_key=True)
    staff_member: fields.ForeignKeyRelation[StaffMember] = fields.ForeignKeyField(
        "models.StaffMember", related_name="second_factors", on_delete=fields.RESTRICT
    )
    sealed_secret = fields.BinaryField()
    created_at = fields.DatetimeField()
    confirmed_at = fields.DatetimeField(null=True)
    last_step = fields.BigIntField(null=True)

    class Meta:
        table = "second_factor"
        constraints = (UniqueConstraint(fields=("staff_member_id",), name="second_factor_once"),)


class RecoveryCode(BaseModel):
    """A code that stands in for an authenticator once, kept as a keyed hash."""

    id = fields.UUIDField(primary_key=True)
    second_factor: fields.ForeignKeyRelation[SecondFactor] = fields.ForeignKeyField(
        "models.SecondFactor", related_name="recovery_codes", on_delete=fields.RESTRICT, db_index=True
    )
    code_hash = fields.BinaryField()
    used_at = fields.DatetimeField(null=True)

    class Meta:
        table = "recovery_code"


class ApiKey(BaseModel):
    """A partner's or the website's key: kept as a keyed hash, with a readable prefix, its scopes and its store.

    `store` is the store's name; `store_id` is set if it is one of the partner's stores. `first_id` is the key that was
    renewed first of those whose place this one takes.
    """

    id = fields.UUIDField(primary_key=True)
    name = fields.CharField(max_length=100)
    prefix = fields.CharField(max_length=16, unique=True)
    key_hash = fields.BinaryField()
    scopes: fields.JSONField[object] = fields.JSONField()
    partner_id = fields.UUIDField(null=True, db_index=True)
    store_id = fields.UUIDField(null=True, db_index=True)
    store = fields.CharField(max_length=100, null=True)
    first_id = fields.UUIDField(null=True)
    created_at = fields.DatetimeField()
    expires_at = fields.DatetimeField(null=True)
    revoked_at = fields.DatetimeField(null=True)
    last_used_at = fields.DatetimeField(null=True)

    class Meta:
        table = "api_key"


class SignInCode(BaseModel):
    """A one-time code sent to a phone, kept as a keyed hash."""

    id = fields.UUIDField(primary_key=True)
    phone = fields.CharField(max_length=16)
    code_hash = fields.BinaryField()
    created_at = fields.DatetimeField()
    expires_at = fields.DatetimeField()
    attempts = fields.IntField()
    used_at = fields.DatetimeField(null=True)

    class Meta:
        table = "sign_in_code"
        indexes = (("phone", "created_at"),)


class Session(BaseModel):
    """One sign-in of one staff member, patient, or verified phone that still has to register.

    `subject_id` is the staff member's or patient's id; null for a session that may only register or choose.
    """

    id = fields.UUIDField(primary_key=True)
    kind = fields.CharField(max_length=16)
    subject_id = fields.UUIDField(null=True, db_index=True)
    phone = fields.CharField(max_length=16, null=True)
    created_at = fields.DatetimeField()
    ended_at = fields.DatetimeField(null=True)
    ended_reason = fields.CharField(max_length=32, null=True)

    class Meta:
        table = "session"


class RefreshToken(BaseModel):
    """One link of a session's chain of refresh tokens; using a used one ends the session (R-SEC-1)."""

    id = fields.UUIDField(primary_key=True)
    session: fields.ForeignKeyRelation[Session] = fields.ForeignKeyField(
        "models.Session", related_name="refresh_tokens", on_delete=fields.RESTRICT, db_index=True
    )
    token_hash = fields.BinaryField()
    created_at = fields.DatetimeField()
    expires_at = fields.DatetimeField()
    used_at = fields.DatetimeField(null=True)

    class Meta:
        table = "refresh_token"
        constraints = (UniqueConstraint(fields=("token_hash",), name="refresh_token_once"),)
