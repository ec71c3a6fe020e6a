"""Tables of patients and their consents."""

from tortoise import fields

from domain.clinic.models import Branch
from domain.kernel.schema import BaseModel, CheckConstraint, SqlExtra, SqlIndex, UniqueConstraint

SEARCH_TRIGRAMS = SqlExtra(
    name="search_trigrams",
    create="""CREATE OR REPLACE FUNCTION search_trigrams(value text) RETURNS text[]
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
    SELECT coalesce(array_agg(DISTINCT substr(value, i, 3)), '{}')
    FROM generate_series(1, greatest(length(value) - 2, 0)) AS i
$$""",
    drop="DROP FUNCTION search_trigrams(text)",
)

SEARCH_INDEX = SqlExtra(
    name="patient_search",
    create="CREATE INDEX IF NOT EXISTS patient_search ON patient USING GIN (search_trigrams(search_text))",
    drop="DROP INDEX patient_search",
)


class Patient(BaseModel):
    """A person the clinic treats; a lead until the first completed visit of one who came by a form.

    Invariant: among patients who are neither merged nor erased, phone and folded first name are unique (R-SEC-3).
    `search_text` is the folded name, the phone's digits and the birth date, from which any part is found
    (policy.search_text). Folding can lengthen a letter up to three times.
    """

    id = fields.UUIDField(primary_key=True)
    first_name = fields.CharField(max_length=100)
    last_name = fields.CharField(max_length=100, null=True)
    patronymic = fields.CharField(max_length=100, null=True)
    first_name_folded = fields.CharField(max_length=300)
    search_text = fields.CharField(max_length=1000)
    phone = fields.CharField(max_length=16)
    email = fields.CharField(max_length=254, null=True)
    birth_date = fields.DateField(null=True)
    sex = fields.CharField(max_length=6, null=True)
    locale = fields.CharField(max_length=2)
    home_branch: fields.ForeignKeyNullableRelation[Branch] = fields.ForeignKeyField(
        "models.Branch", related_name="patients", on_delete=fields.RESTRICT, null=True, db_index=True
    )
    status = fields.CharField(max_length=8)
    source = fields.CharField(max_length=16)
    merged_into: fields.ForeignKeyNullableRelation["Patient"] = fields.ForeignKeyField(
        "models.Patient", related_name="duplicates", on_delete=fields.RESTRICT, null=True
    )
    created_at = fields.DatetimeField()

    class Meta:
        table = "patient"
        indexes = (
            ("phone", "id"),
            SqlIndex("birth_date", name="patient_birth_date", where="birth_date IS NOT NULL"),
        )
        sql_extras = (SEARCH_TRIGRAMS, SEARCH_INDEX)
        constraints = (
            CheckConstraint(check="status IN ('LEAD', 'ACTIVE', 'MERGED', 'ERASED')", name="patient_status"),
            UniqueConstraint(
                fields=("phone", "first_name_folded"),
                name="patient_once",
                condition="status IN ('LEAD', 'ACTIVE')",
            ),
        )


class Consent(BaseModel):
    """One consent, from when it was given until it was withdrawn (R-ENG-6)."""

    id = fields.UUIDField(primary_key=True)
    patient: fields.ForeignKeyRelation[Patient] = fields.ForeignKeyField(
        "models.Patient", related_name="consents", on_delete=fields.RESTRICT
    )
    purpose = fields.CharField(max_length=16)
    document_version = fields.CharField(max_length=50)
    channel = fields.CharField(max_length=16)
    granted_at = fields.DatetimeField()
    granted_by_kind = fields.CharField(max_length=16)
    granted_by_id = fields.UUIDField(null=True)
    ip = fields.CharField(max_length=64, null=True)
    withdrawn_at = fields.DatetimeField(null=True)

    class Meta:
        table = "consent"
        indexes = (("patient_id", "purpose"),)
        constraints = (
            UniqueConstraint(
                fields=("patient_id", "purpose"), name="consent_current", condition="withdrawn_at IS NULL"
            ),
        )
