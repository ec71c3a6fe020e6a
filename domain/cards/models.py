"""Table of merges of patients."""

from tortoise import fields

from domain.kernel.schema import BaseModel, UniqueConstraint
from domain.patients.models import Patient


class PatientMerge(BaseModel):
    """One merge of a duplicate into another patient, with what an un-merge needs (R-SEC-6).

    `moved` names the rows that changed hands, by table and column. `lots` are the lots that the survivor got, and
    `debt_minor` what the survivor owes since. `is_final` tells that something was taken back that cannot be given
    again.
    """

    id = fields.UUIDField(primary_key=True)
    duplicate: fields.ForeignKeyRelation[Patient] = fields.ForeignKeyField(
        "models.Patient", related_name="merges", on_delete=fields.RESTRICT
    )
    survivor: fields.ForeignKeyRelation[Patient] = fields.ForeignKeyField(
        "models.Patient", related_name="absorbed", on_delete=fields.RESTRICT, db_index=True
    )
    reason = fields.CharField(max_length=500)
    former_status = fields.CharField(max_length=8)
    moved: fields.JSONField[object] = fields.JSONField()
    lots: fields.JSONField[object] = fields.JSONField()
    debt_minor = fields.BigIntField()
    is_final = fields.BooleanField()
    merged_at = fields.DatetimeField()
    merged_by = fields.UUIDField(null=True)
    undone_at = fields.DatetimeField(null=True)
    undone_by = fields.UUIDField(null=True)

    class Meta:
        table = "patient_merge"
        constraints = (
            UniqueConstraint(fields=("duplicate_id",), name="patient_merge_once", condition="undone_at IS NULL"),
        )
