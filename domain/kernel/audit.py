"""The audit log: every change by staff, partner or patient (R-SEC-5)."""

from collections.abc import Mapping
from typing import Protocol
from uuid import UUID

from domain.kernel.database import execute, to_json
from domain.kernel.ids import new_id

_INSERT = """
INSERT INTO audit_event (id, at, actor_kind, actor_id, ip, action, object_type, object_id, before, after)
VALUES ($1, now(), $2, $3, $4, $5, $6, $7, $8::jsonb, $9::jsonb)
"""


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
    """Write one line of the audit log in the running transaction.

    Args:
        actor: who acts.
        action: the operation, for example `patient.update`.
        object_type: what was changed, for example `Patient`.
        object_id: its id.
        before: the changed values as they were.
        after: the changed values as they are now.
    """
    before_json = None if before is None else to_json(before)
    after_json = None if after is None else to_json(after)
    author = (str(actor.kind), actor.id, actor.ip)
    await execute(_INSERT, new_id(), *author, action, object_type, object_id, before_json, after_json)
