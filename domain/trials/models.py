"""Tables of trials. All amounts are minor units of the clinic's currency."""

from typing import Any

from tortoise import fields

from domain.kernel.schema import BaseModel, CheckConstraint, SqlIndex, UniqueConstraint
from domain.patients.models import Patient


class Trial(BaseModel):
    """A dry run of a promotion or of a change of the programme on past invoices (R-PRO-5).

    `terms` are what is tried, as they were when the trial was started. The worker goes through the invoices by their
    ids, batch by batch: `cursor` is the last one seen, `step` the number of the next batch, so that no batch counts
    twice. `figures` add up what is told besides cost and revenue. At most one trial is under way.
    """

    id = fields.UUIDField(primary_key=True)
    kind = fields.CharField(max_length=9)
    status = fields.CharField(max_length=9)
    title = fields.CharField(max_length=200)
    promotion: fields.ForeignKeyNullableRelation[Any] = fields.ForeignKeyField(
        "models.Promotion", related_name="trials", on_delete=fields.RESTRICT, null=True, db_index=True
    )
    terms: fields.JSONField[object] = fields.JSONField()
    first_on = fields.DateField()
    last_on = fields.DateField()
    margin_bp = fields.IntField()
    step = fields.IntField()
    cursor = fields.UUIDField(null=True)
    last_invoice_id = fields.UUIDField(null=True)
    invoices_in_all = fields.IntField(null=True)
    invoices_seen = fields.IntField()
    invoices = fields.IntField()
    patients = fields.IntField()
    cost_minor = fields.BigIntField()
    revenue_minor = fields.BigIntField()
    figures: fields.JSONField[object] = fields.JSONField()
    created_by = fields.UUIDField(null=True)
    created_at = fields.DatetimeField()
    finished_at = fields.DatetimeField(null=True)

    class Meta:
        table = "trial"
        constraints = (
            CheckConstraint(check="kind IN ('PROMOTION', 'PROGRAMME')", name="trial_kind"),
            CheckConstraint(check="status IN ('WAITING', 'RUNNING', 'DONE', 'CANCELLED')", name="trial_status"),
            CheckConstraint(
                check="(status IN ('DONE', 'CANCELLED')) = (finished_at IS NOT NULL)", name="trial_finished"
            ),
            CheckConstraint(check="last_on >= first_on", name="trial_period"),
            CheckConstraint(check="margin_bp BETWEEN 1 AND 10000", name="trial_margin"),
            UniqueConstraint(fields=("(true)",), name="trial_one_at_a_time", condition="finished_at IS NULL"),
        )


class TrialPatient(BaseModel):
    """What one patient would have had of what was tried, over the whole period.

    `benefit` is what the patient would have got more, `cost` what it would have cost the clinic, `revenue` what the
    invoices concerned brought. `counted` is what has to be known of the patient's invoices before: earlier uses.
    """

    id = fields.UUIDField(primary_key=True)
    trial: fields.ForeignKeyRelation[Trial] = fields.ForeignKeyField(
        "models.Trial", related_name="people", on_delete=fields.RESTRICT
    )
    patient: fields.ForeignKeyRelation[Patient] = fields.ForeignKeyField(
        "models.Patient", related_name="trials", on_delete=fields.RESTRICT, db_index=True
    )
    invoices = fields.IntField()
    benefit_minor = fields.BigIntField()
    cost_minor = fields.BigIntField()
    revenue_minor = fields.BigIntField()
    counted: fields.JSONField[object] = fields.JSONField()

    class Meta:
        table = "trial_patient"
        indexes = (SqlIndex("trial_id", "benefit_minor", "id", name="trial_patient_benefit"),)
        constraints = (UniqueConstraint(fields=("trial_id", "patient_id"), name="trial_patient_once"),)
