"""The audit log, read by owners and managers (R-SEC-5)."""

import json
from typing import Any
from uuid import UUID

import strawberry

from api import ids
from api.context import Context
from api.execution import Row, Selection, argument, connection_field, edge
from api.inputs import given
from api.paging import Connection, Page, page, window
from api.resolvers.identity import load_staff_members
from api.resolvers.naming import named
from api.schema.audit import AuditEvent, AuditLogFilter
from domain.staff import audit_queries as queries
from domain.staff.actor import ActorKind
from domain.staff.audit_queries import AUDIT_NEWEST_FIRST, Wanted
from domain.staff.policy import Right, has_right, require

_ACTORS = {ActorKind.STAFF: "StaffMember", ActorKind.PATIENT: "Patient", ActorKind.PARTNER: "Partner"}


@strawberry.type
class AuditQuery:
    """The audit log."""

    audit_log: Connection[AuditEvent] | None = connection_field(
        description="The audit log, the newest change first; for owners and managers.",
        arguments=[argument("filter", AuditLogFilter | None, "Which lines; all by default.")],
    )


@edge("Query", "auditLog")
async def audit_log(ctx: Context, _parents: list[Row], args: dict[str, Any], sel: Selection) -> list[Page]:
    """Return a page of the audit log."""
    require(ctx.actor, Right.READ_AUDIT)
    frame, wanted = window(args, AUDIT_NEWEST_FIRST), _wanted(given(args["filter"]))
    rows = await queries.audit_events(wanted=wanted, window=frame)
    count = await queries.count_audit_events(wanted=wanted) if sel.has("totalCount") else None
    return [page([_event(row) for row in rows], frame, count=count)]


def _wanted(form: AuditLogFilter | None) -> Wanted:
    if form is None:
        return Wanted()
    object_id, actor_id = given(form.object_id), given(form.actor_id)
    return Wanted(
        object_id=None if object_id is None else ids.parse(object_id)[1],
        actor_id=None if actor_id is None else ids.parse(actor_id)[1],
        action=given(form.action),
        since=given(form.since),
        until=given(form.until),
    )


def _event(row: Row) -> Row:
    """Return the source of an AuditEvent."""
    before, after = row["before"], row["after"]
    return {
        "id": row["id"],
        "at": row["at"],
        "occurred_at": row["at"],
        "actor_kind": row["actor_kind"],
        "actor_id": _global_id(_ACTORS.get(row["actor_kind"], ""), row["actor_id"]),
        "staff_id": row["actor_id"] if row["actor_kind"] == ActorKind.STAFF else None,
        "ip": row["ip"],
        "action": row["action"],
        "object_type": row["object_type"],
        "object_id": _global_id(row["object_type"], row["object_id"]),
        "changes": [
            {"name": name, "before": _told(before.get(name)), "after": _told(after.get(name))}
            for name in dict.fromkeys([*before, *after])
        ],
    }


def _global_id(type_name: str, value: UUID | None) -> str | None:
    """Return an object's global id, or the bare UUID of what is no node."""
    if value is None:
        return None
    return value.hex if ids.prefix_of(type_name) is None else ids.encode(type_name, value)


def _told(value: object) -> str | None:
    return value if value is None or isinstance(value, str) else json.dumps(value, ensure_ascii=False)


@edge("AuditEvent", "staffMember")
async def staff_member(ctx: Context, parents: list[Row], _args: dict[str, Any], _sel: Selection) -> list[Row | None]:
    """Return the staff members who did it."""
    return await named(ctx, parents, "staff_id", load_staff_members)


@ids.node_loader("AuditEvent")
async def load_audit_events(ctx: Context, uuids: list[UUID]) -> list[Row | None]:
    """Return lines of the audit log by id, to those who read it."""
    if not has_right(ctx.actor, Right.READ_AUDIT):
        return [None] * len(uuids)
    found = await queries.audit_events_by_ids(ids=uuids)
    return [_event(found[uuid]) if uuid in found else None for uuid in uuids]
