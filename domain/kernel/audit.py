"""The audit log: every change by staff, partner or patient (R-SEC-5)."""

from collections.abc import Mapping
from typing import Protocol
from uuid import UUID

from domain.kernel.database import execute, to_json
from domain.kernel.ids import new_id

_INSERT = """
INSERT INTO audit_event
SELECT r.* FROM jsonb_populate_record(NULL::audit_event, {line}::jsonb || jsonb_build_object('at', now())) r
"""
_RECORD = _INSERT.format(line="$1")


class Author(Protocol):
    """Who acts: the kind of caller, the id, and the address where known."""

    @property
    def kind(self) -> str:
        """The kind of caller, for example `STAFF`."""

    @property
    def id(self) -> UUID | None:
        """The staff member's, patient's or key's id."""

    @property
    def ip(self) -> str | None:
        """The caller's address."""


async def record(
    *,
    actor: Author,
    action: str,
    object_type: str,
    object_id: UUID,
    before: Mapping[str, object] | None = None,
    after: Mapping[str, object] | None = None,
) -> None:
    """Write one line of the audit log in the running transaction; the arguments are those of `line`."""
    await execute(
        _RECORD,
        line(actor=actor, action=action, object_type=object_type, object_id=object_id, before=before, after=after),
    )


def line(
    *,
    actor: Author,
    action: str,
    object_type: str,
    object_id: UUID,
    before: Mapping[str, object] | None = None,
    after: Mapping[str, object] | None = None,
) -> str:
    """Return one line of the audit log, for a statement that has `written_with`.

    Args:
        actor: who acts.
        action: the operation, for example `patient.update`.
        object_type: what was changed, for example `Patient`.
        object_id: its id.
        before: the changed values as they were.
        after: the changed values as they are now.
    """
    columns = {
        "id": new_id(), "actor_kind": actor.kind, "actor_id": actor.id, "ip": actor.ip, "action": action,
        "object_type": object_type, "object_id": object_id, "before": before, "after": after,
    }  # fmt: skip
    return to_json({name: value for name, value in columns.items() if value is not None})


def written_with(parameter: str) -> str:
    """Return a part of a WITH clause that writes a line of the audit log, to save a statement of its own.

    Args:
        parameter: which parameter of the statement holds the line, for example `$9`.
    """
    return f"audit AS ({_INSERT.format(line=parameter)})"
