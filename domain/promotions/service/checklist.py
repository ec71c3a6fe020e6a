"""The checklist of a joint promotion: what the clinic and the partner do for it, who, and by when (R-PAR-2)."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any, Final
from uuid import UUID

from domain.clinic.queries import organisation_date
from domain.kernel import audit
from domain.kernel.database import Row, execute, fetch, fetchrow, fetchval, transactional
from domain.kernel.errors import NotFound
from domain.kernel.ids import new_id
from domain.kernel.plain_text import clean_line
from domain.promotions.errors import NotJoint, OthersTask, TaskDay, TooManyTasks
from domain.promotions.queries.checklist import can_see_tasks
from domain.staff.actor import Actor, ActorKind
from domain.staff.policy import Right, require
from domain.webhooks.service import EventType, emit

MAX_TASKS: Final = 50
MAX_TITLE_CHARACTERS: Final = 200
REMINDED_AT_ONCE: Final = 200
_PROMOTION: Final = "SELECT partner_id FROM promotion WHERE id = $1 FOR NO KEY UPDATE"
_COUNT: Final = "SELECT count(*) FROM joint_task WHERE promotion_id = $1"
_INSERT: Final = """
INSERT INTO joint_task (id, promotion_id, title, side, responsible, due_on, created_by, created_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
"""
_LOCK: Final = """
SELECT t.*, p.partner_id FROM joint_task t JOIN promotion p ON p.id = t.promotion_id
WHERE t.id = $1 FOR NO KEY UPDATE OF t
"""
_UPDATE: Final = """
UPDATE joint_task SET title = $2, side = $3, responsible = $4, due_on = $5,
    reminded_at = CASE WHEN due_on IS NOT DISTINCT FROM $5 THEN reminded_at END
WHERE id = $1
"""
_DO: Final = "UPDATE joint_task SET done_at = $2, done_by_kind = $3, done_by = $4 WHERE id = $1"
_OVERDUE: Final = """
UPDATE joint_task t SET reminded_at = $2 FROM promotion p
WHERE p.id = t.promotion_id AND t.id = ANY (ARRAY(
    SELECT id FROM joint_task WHERE done_at IS NULL AND reminded_at IS NULL AND due_on < $1
    ORDER BY due_on, id LIMIT $3 FOR NO KEY UPDATE SKIP LOCKED))
RETURNING t.id, t.promotion_id, t.side, t.due_on, p.partner_id
"""


@dataclass(frozen=True, slots=True)
class Task:
    """One point of a checklist.

    Args:
        title: what is to be done, 1 to 200 characters.
        side: whose it is: `CLINIC` or `PARTNER`.
        responsible: who does it, as people write it; None for nobody in particular.
        due_on: by when, today or later when it is set; None for whenever.
    """

    title: str
    side: str
    responsible: str | None = None
    due_on: date | None = None


@transactional
async def add_task(*, actor: Actor, promotion_id: UUID, task: Task, now: datetime) -> UUID:
    """Add a point to the checklist of a joint promotion; return its id.

    Raises:
        Forbidden, Unauthenticated: the caller may not manage promotions.
        TextLength, UnusableCharacters: the field says which.
        TaskDay: its day is over.
        NotFound: there is no such promotion.
        NotJoint: no partner is part of it.
        TooManyTasks: there are 50 already.

    Effects:
        One audit line.
    """
    require(actor, Right.MANAGE_PROMOTIONS)
    task = _checked(task)
    await _check_day(task, now)
    promotion = await fetchrow(_PROMOTION, promotion_id)
    if promotion is None:
        raise NotFound(field=("promotionId",))
    if promotion["partner_id"] is None:
        raise NotJoint(field=("promotionId",))
    if await fetchval(_COUNT, promotion_id) >= MAX_TASKS:
        raise TooManyTasks(field=("promotionId",), maximum=MAX_TASKS)
    task_id = new_id()
    await execute(_INSERT, task_id, promotion_id, task.title, task.side, task.responsible, task.due_on, actor.id, now)
    await _record(actor, "add", task_id, None, {"promotion_id": promotion_id, **_told(task)})
    return task_id


@transactional
async def update_task(*, actor: Actor, task_id: UUID, changes: dict[str, Any], now: datetime) -> UUID:
    """Change a point; return its id. With another day it is reminded of again.

    Args:
        actor: a staff member who may manage promotions.
        task_id: which point.
        changes: new values by the names of `Task`; what is left out stays.
        now: the present instant.

    Raises:
        Forbidden, Unauthenticated: the caller may not manage promotions.
        TextLength, UnusableCharacters: the field says which.
        TaskDay: the new day is over.
        NotFound: there is no such point.

    Effects:
        One audit line.
    """
    require(actor, Right.MANAGE_PROMOTIONS)
    row = await _locked(actor, task_id)
    old = Task(row["title"], row["side"], row["responsible"], row["due_on"])
    task = _checked(replace(old, **changes))
    if task.due_on != old.due_on:
        await _check_day(task, now)
    await execute(_UPDATE, task_id, task.title, task.side, task.responsible, task.due_on)
    await _record(actor, "update", task_id, _told(old), _told(task))
    return task_id


@transactional
async def do_task(*, actor: Actor, task_id: UUID, is_done: bool, now: datetime) -> UUID:
    """Tell that a point is done, or that it is not after all; return its id. Telling it twice changes nothing.

    Args:
        actor: a staff member who may manage promotions, or the partner for what is the partner's.
        task_id: which point.
        is_done: whether it is done.
        now: the present instant.

    Raises:
        Forbidden, Unauthenticated: the caller may not.
        NotFound: there is no such point, or it is another partner's.
        OthersTask: it is the clinic's, and a partner asks.

    Effects:
        One audit line if it is new.
    """
    require(actor, Right.MANAGE_PROMOTIONS, Right.DO_JOINT_TASKS)
    row = await _locked(actor, task_id)
    if actor.kind is ActorKind.PARTNER and row["side"] != ActorKind.PARTNER:
        raise OthersTask(field=("jointTaskId",))
    if is_done is (row["done_at"] is not None):
        return task_id
    values = (now, actor.kind, actor.id) if is_done else (None, None, None)
    await execute(_DO, task_id, *values)
    await _record(actor, "do", task_id, {"is_done": not is_done}, {"is_done": is_done})
    return task_id


@transactional
async def remove_task(*, actor: Actor, task_id: UUID) -> UUID:
    """Take a point off its checklist; return the promotion's id.

    Raises:
        Forbidden, Unauthenticated: the caller may not manage promotions.
        NotFound: there is no such point.

    Effects:
        One audit line.
    """
    require(actor, Right.MANAGE_PROMOTIONS)
    row = await _locked(actor, task_id)
    await execute("DELETE FROM joint_task WHERE id = $1", task_id)
    old = Task(row["title"], row["side"], row["responsible"], row["due_on"])
    await _record(actor, "remove", task_id, {"promotion_id": row["promotion_id"], **_told(old)}, None)
    promotion_id: UUID = row["promotion_id"]
    return promotion_id


@transactional
async def remind_of_overdue(*, now: datetime) -> int:
    """Tell of points whose day is over and that are not done, once for each day; return how many, 200 at most.

    Effects:
        An event `promotion.task_overdue` each.
    """
    today = await organisation_date(now)
    rows = await fetch(_OVERDUE, today, now, REMINDED_AT_ONCE)
    for row in rows:
        data = {
            "promotion_id": row["promotion_id"], "joint_task_id": row["id"], "side": row["side"],
            "due_on": row["due_on"],
        }  # fmt: skip
        await emit(event=EventType.PROMOTION_TASK_OVERDUE, partner_id=row["partner_id"], data=data, now=now)
    return len(rows)


async def _locked(actor: Actor, task_id: UUID) -> Row:
    row = await fetchrow(_LOCK, task_id)
    if row is None or not can_see_tasks(actor, row["partner_id"]):
        raise NotFound(field=("jointTaskId",))
    return row


async def _check_day(task: Task, now: datetime) -> None:
    if task.due_on is not None and task.due_on < await organisation_date(now):
        raise TaskDay(field=("dueOn",))


def _checked(task: Task) -> Task:
    responsible = task.responsible and clean_line(
        task.responsible, maximum=MAX_TITLE_CHARACTERS, field=("responsible",)
    )
    title = clean_line(task.title, maximum=MAX_TITLE_CHARACTERS, field=("title",))
    return replace(task, title=title, responsible=responsible or None)


def _told(task: Task) -> dict[str, object]:
    return {"title": task.title, "side": task.side, "responsible": task.responsible, "due_on": task.due_on}


async def _record(
    actor: Actor, action: str, task_id: UUID, before: dict[str, object] | None, after: dict[str, object] | None
) -> None:
    await audit.record(
        actor=actor, action=f"joint_task.{action}", object_type="JointTask", object_id=task_id, before=before,
        after=after,
    )  # fmt: skip
