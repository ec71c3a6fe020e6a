"""The audit log."""

import enum
from datetime import datetime

import strawberry

from api import ids
from api.execution import edge_field
from api.ids import Node
from api.schema.identity import StaffMember

ids.register("AuditEvent", "AUD")


@strawberry.enum(description="What whoever changed something is.")
class AuditActorKind(enum.Enum):
    """What whoever changed something is."""

    ANONYMOUS = strawberry.enum_value("ANONYMOUS", description="Somebody who had not signed in.")
    PATIENT = strawberry.enum_value("PATIENT", description="A patient.")
    STAFF = strawberry.enum_value("STAFF", description="A staff member.")
    PARTNER = strawberry.enum_value("PARTNER", description="A partner's till or server.")
    APPLICATION = strawberry.enum_value("APPLICATION", description="The clinic's own server.")
    REGISTRATION = strawberry.enum_value("REGISTRATION", description="Somebody with a verified phone who registered.")
    CHOOSING = strawberry.enum_value(
        "CHOOSING", description="Somebody with a verified phone that several patients share."
    )
    SYSTEM = strawberry.enum_value("SYSTEM", description="Enamel itself: its command line, or the night's work.")


@strawberry.type(description="One value that a change touched.")
class AuditChange:
    """One value that a change touched."""

    name: str = strawberry.field(description="Which value; amounts end in `_minor` and count minor units.")
    before: str | None = strawberry.field(
        description="As it was: a text as it is, anything else as JSON; null if there was none."
    )
    after: str | None = strawberry.field(
        description="As it is since: a text as it is, anything else as JSON; null if there is none."
    )


@strawberry.type(description="One change: who did it, what, when, from where, and the values before and after.")
class AuditEvent(Node):
    """One change."""

    occurred_at: datetime = strawberry.field(description="When.")
    actor_kind: AuditActorKind = strawberry.field(description="What whoever did it is.")
    actor_id: strawberry.ID | None = strawberry.field(description="Who did it; null for nobody in particular.")
    staff_member: StaffMember | None = edge_field(description="The staff member who did it; null for others.")
    ip: str | None = strawberry.field(description="The network address it came from; null if unknown.")
    action: str = strawberry.field(description="What was done, for example `patient.update`.")
    object_type: str = strawberry.field(description="What kind of object was changed.")
    object_id: strawberry.ID = strawberry.field(description="Which one; what `node` takes if it is a node.")
    changes: list[AuditChange] = strawberry.field(description="The values before and after, by name.")


@strawberry.input(description="Which lines of the audit log; what is left out is any.")
class AuditLogFilter:
    """Which lines of the audit log."""

    object_id: strawberry.ID | None = strawberry.field(
        default=strawberry.UNSET, description="What was changed: the id of any object."
    )
    actor_id: strawberry.ID | None = strawberry.field(
        default=strawberry.UNSET, description="Who did it: the id of a staff member or a patient."
    )
    action: str | None = strawberry.field(
        default=strawberry.UNSET, description="What was done, for example `patient.update`."
    )
    since: datetime | None = strawberry.field(default=strawberry.UNSET, description="From this instant on.")
    until: datetime | None = strawberry.field(default=strawberry.UNSET, description="Before this instant.")
