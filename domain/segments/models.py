"""Tables of segments. All amounts are minor units of the clinic's currency."""

from tortoise import fields

from domain.kernel.schema import BaseModel, CheckConstraint, SqlIndex


class Segment(BaseModel):
    """A group of patients by what is known of them now: a name and a filter, never a list of people (R-ENG-1).

    `criteria` is what `policy.SegmentFilter` reads. A deleted one is kept for what has named it.
    """

    id = fields.UUIDField(primary_key=True)
    name = fields.CharField(max_length=200)
    criteria: fields.JSONField[object] = fields.JSONField()
    created_by = fields.UUIDField(null=True)
    created_at = fields.DatetimeField()
    updated_at = fields.DatetimeField()
    deleted_at = fields.DatetimeField(null=True)

    class Meta:
        table = "segment"
        indexes = (SqlIndex("id", name="segment_kept", where="deleted_at IS NULL"),)


class SegmentBounds(BaseModel):
    """Where the thirds of the patients begin by recency, frequency and money: one row, with id 1 (R-ENG-1).

    The bounds are null while nobody has come.
    """

    id = fields.SmallIntField(primary_key=True, generated=False)
    recent_low = fields.DateField(null=True)
    recent_high = fields.DateField(null=True)
    visits_low = fields.IntField(null=True)
    visits_high = fields.IntField(null=True)
    spend_low_minor = fields.BigIntField(null=True)
    spend_high_minor = fields.BigIntField(null=True)
    computed_at = fields.DatetimeField()

    class Meta:
        table = "segment_bounds"
        constraints = (CheckConstraint(check="id = 1", name="segment_bounds_single"),)
