import json
from datetime import date, timedelta
from uuid import UUID, uuid4

import asyncpg
import pytest

from domain.kernel import audit, outbox
from domain.kernel.database import execute, fetch, fetchrow, fetchval, from_json, run_in_transaction
from domain.staff.actor import SYSTEM, Actor, ActorKind

STAFF = Actor(kind=ActorKind.STAFF, id=UUID(int=5), ip="10.0.0.9")
JOBS = "SELECT entrypoint, payload, execute_after, created FROM pgqueuer"


async def test_a_change_is_logged_with_who_what_where_before_and_after(db: str):
    object_id = uuid4()
    await audit.record(
        actor=STAFF, action="patient.update", object_type="Patient", object_id=object_id,
        before={"phone": "+7916", "on": None}, after={"phone": "+7917", "on": date(2026, 3, 1)},
    )  # fmt: skip
    row = await fetchrow("SELECT * FROM audit_event")
    assert row is not None
    assert (row["actor_kind"], row["actor_id"], row["ip"]) == ("STAFF", STAFF.id, "10.0.0.9")
    assert (row["action"], row["object_type"], row["object_id"]) == ("patient.update", "Patient", object_id)
    assert from_json(row["before"]) == {"phone": "+7916", "on": None}
    assert from_json(row["after"]) == {"phone": "+7917", "on": "2026-03-01"}


async def test_a_change_without_values_has_none_in_the_log(db: str):
    await audit.record(actor=SYSTEM, action="x", object_type="Patient", object_id=uuid4())
    row = await fetchrow("SELECT * FROM audit_event")
    assert row is not None
    assert (row["actor_kind"], row["actor_id"], row["ip"], row["before"], row["after"]) == ("SYSTEM", *[None] * 4)


@pytest.mark.parametrize(
    "change", ["UPDATE audit_event SET action = 'y'", "DELETE FROM audit_event", "TRUNCATE audit_event"]
)
async def test_the_log_is_never_changed(db: str, change: str):
    await audit.record(actor=SYSTEM, action="x", object_type="Patient", object_id=uuid4())
    with pytest.raises(asyncpg.RestrictViolationError, match="rows of audit_event are never changed or deleted"):
        await execute(change)
    assert await fetchval("SELECT count(*) FROM audit_event WHERE action = 'x'") == 1


async def test_an_event_exists_when_its_transaction_commits(db: str):
    an_id = uuid4()

    async def work() -> UUID:
        return await outbox.append("message.send", {"to": an_id, "on": date(2026, 3, 1), "text": "ё"})

    event_id = await run_in_transaction(work)
    (job,) = await fetch(JOBS)
    assert job["entrypoint"] == "message.send"
    assert json.loads(job["payload"]) == {
        "event_id": str(event_id), "to": str(an_id), "on": "2026-03-01", "text": "ё"
    }  # fmt: skip


async def test_an_event_does_not_exist_when_its_transaction_is_rolled_back(db: str):
    async def work() -> None:
        await outbox.append("message.send", {})
        raise LookupError

    with pytest.raises(LookupError):
        await run_in_transaction(work)
    assert await fetch(JOBS) == []


async def test_an_event_can_wait(db: str):
    await run_in_transaction(lambda: outbox.append("message.send", {}, delay=timedelta(hours=2)))
    (job,) = await fetch(JOBS)
    assert timedelta(minutes=119) < job["execute_after"] - job["created"] <= timedelta(hours=2)


async def test_an_event_needs_a_transaction(db: str):
    with pytest.raises(RuntimeError, match="needs a transaction"):
        await outbox.append("message.send", {})
