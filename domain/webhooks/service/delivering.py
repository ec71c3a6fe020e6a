"""Events on their way: spread to those who listen, sent, tried again, given up (R-PAR-5).

An attempt is written down in one transaction with the job of the next one. A worker that is killed between sending and
writing leaves its job to another one, which sends the event again under the same `webhook-id`: at least once.
"""

import random
import time
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any, Final
from uuid import UUID

from domain.clinic.queries import organisation
from domain.kernel import audit, outbox
from domain.kernel.database import Row, execute, fetch, fetchrow, fetchval, to_json, transactional
from domain.kernel.ids import new_id
from domain.staff.actor import SYSTEM
from domain.webhooks import queries
from domain.webhooks.policy.events import Encode, EventType, payload
from domain.webhooks.policy.schedule import (
    MAX_WAITING,
    SCHEDULE,
    Outcome,
    Schedule,
    is_over,
    pause_after,
    pause_while_busy,
    rest_after,
)
from domain.webhooks.sending import Answer, Notice, sender
from domain.webhooks.service.places import place_at
from domain.webhooks.service.secrets import secrets_of
from domain.webhooks.service.stopping import give_up_pending

DELIVER: Final = "webhook.deliver"
"""The outbox event: one attempt at one delivery is due."""

_LISTENERS = """
SELECT id FROM webhook_endpoint
WHERE status = 'ACTIVE'
    AND (($3::uuid IS NULL AND events ? $1 AND (partner_id IS NULL OR partner_id = $2)) OR id = $3)
ORDER BY id
"""
_INSERT_EVENT = """
INSERT INTO webhook_event (id, type, partner_id, payload, occurred_at) VALUES ($1, $2, $3, $4, $5)
ON CONFLICT (id) DO NOTHING
"""
_INSERT_DELIVERIES = """
INSERT INTO webhook_delivery
    (id, event_id, endpoint_id, status, attempts, attempts_before, started_at, next_attempt_at)
SELECT * FROM (SELECT unnest($1::uuid[]), $2::uuid, unnest($3::uuid[]), 'PENDING', 0, 0, $4::timestamptz,
    $4::timestamptz) AS fresh
ON CONFLICT (event_id, endpoint_id) DO NOTHING
RETURNING id
"""
_DUE = """
SELECT d.id, d.event_id, d.endpoint_id, e.payload, w.url, w.status, w.secret, w.previous_secret, w.previous_until,
    w.rests_until
FROM webhook_delivery d JOIN webhook_event e ON e.id = d.event_id JOIN webhook_endpoint w ON w.id = d.endpoint_id
WHERE d.id = $1 AND d.status = 'PENDING' AND d.attempts = $2
"""
_WAITING = """
SELECT count(*) FROM (SELECT FROM webhook_delivery WHERE endpoint_id = $1 AND status = 'PENDING' LIMIT $2) AS waiting
"""
_LOCK = """
SELECT id, endpoint_id, attempts, attempts_before, started_at, status FROM webhook_delivery
WHERE id = $1 AND status = ANY ($3) AND attempts = $2 FOR NO KEY UPDATE
"""
_ENDPOINT_STATUS = "SELECT status FROM webhook_endpoint WHERE id = $1 FOR SHARE"
_INSERT_ATTEMPT = """
INSERT INTO webhook_attempt (id, delivery_id, number, at, outcome, status_code, duration_ms)
VALUES ($1, $2, $3, $4, $5, $6, $7)
"""
_GO_ON = "UPDATE webhook_delivery SET attempts = $2, next_attempt_at = $3 WHERE id = $1"
_FINISH = """
UPDATE webhook_delivery SET attempts = $2, status = $3, finished_at = $4, next_attempt_at = NULL WHERE id = $1
"""
_SUCCEEDED = """
UPDATE webhook_endpoint SET failures = 0, rests_until = NULL, last_delivered_at = $2
WHERE id = $1 AND (failures > 0 OR last_delivered_at IS NULL OR last_delivered_at < $3)
"""
_FAILED = """
UPDATE webhook_endpoint SET failures = failures + 1 WHERE id = $1 RETURNING failures, last_delivered_at, status
"""
_REST = "UPDATE webhook_endpoint SET rests_until = $2 WHERE id = $1"
_STOP = """
UPDATE webhook_endpoint SET status = 'STOPPED', stopped_reason = $2, stopped_at = $3
WHERE id = $1 AND status = 'ACTIVE'
"""
_SUCCESS_NOTED_EVERY: Final = timedelta(minutes=1)


@transactional
async def spread(*, event_id: UUID, body: Mapping[str, Any], encode: Encode, now: datetime) -> int:
    """Put one event on its way to each endpoint that listens, and return to how many.

    Args:
        event_id: the outbox event's id, which becomes the `webhook-id`.
        body: what `emit` wrote.
        encode: writes ids as the API does.
        now: the present instant.

    Effects:
        The event and its deliveries; the first attempt of each is due at once. Nothing the second time.
    """
    event, occurred_at = EventType(body["type"]), datetime.fromisoformat(body["occurred_at"])
    partner_id = None if body["partner_id"] is None else UUID(body["partner_id"])
    alone = None if body.get("endpoint_id") is None else UUID(body["endpoint_id"])
    listeners = [row["id"] for row in await fetch(_LISTENERS, event, partner_id, alone)]
    if not listeners:
        return 0
    currency = (await organisation()).currency
    written = payload(
        event=event, partner_id=partner_id, data=body["data"], occurred_at=occurred_at, currency=currency, encode=encode
    )
    await execute(_INSERT_EVENT, event_id, event, partner_id, to_json(written), occurred_at)
    fresh = await fetch(_INSERT_DELIVERIES, [new_id() for _ in listeners], event_id, listeners, now)
    for row in fresh:
        await due(delivery_id=row["id"], attempt=0)
    return len(fresh)


async def due(*, delivery_id: UUID, attempt: int, delay: timedelta | None = None) -> None:
    """Write in the running transaction that an attempt is due.

    Args:
        delivery_id: at which delivery.
        attempt: how many attempts there were before it; the job does nothing once there are more.
        delay: how long to wait.
    """
    await outbox.append(DELIVER, {"delivery_id": delivery_id, "attempt": attempt}, delay=delay)


async def deliver(*, body: Mapping[str, Any], schedule: Schedule = SCHEDULE, now: datetime) -> Outcome | None:
    """Make one attempt at one delivery, outside of any transaction, and write down what came of it.

    Args:
        body: what `due` wrote.
        schedule: how patient to be.
        now: the present instant.

    Returns:
        What came of the attempt; None if none was made: it is done, given up, or put off while the endpoint rests or
        has as many attempts of this process under way as it may.

    Effects:
        The event at the receiver; the attempt in the log; the delivery DELIVERED, DEAD or due again later; an endpoint
        that answers 410, or fails through a whole window, is STOPPED, and what is on its way to it is given up.
    """
    delivery_id, attempt = UUID(body["delivery_id"]), int(body["attempt"])
    row = await fetchrow(_DUE, delivery_id, attempt)
    if row is None:
        return None
    if row["status"] != "ACTIVE":
        await _give_up(delivery_id, attempt, now)
        return None
    if row["rests_until"] is not None and row["rests_until"] > now:
        await _put_off(delivery_id, attempt, row["rests_until"], schedule, now)
        return None
    with place_at(row["endpoint_id"], at_once=schedule.at_once) as is_free:
        if is_free:
            started = time.monotonic()
            answer = await _sent(row, now)
            duration_ms = int((time.monotonic() - started) * 1000)
    if not is_free:
        waiting = await fetchval(_WAITING, row["endpoint_id"], MAX_WAITING)
        await _put_off(delivery_id, attempt, now + pause_while_busy(waiting, schedule=schedule), schedule, now)
        return None
    await _note(delivery_id, attempt, answer, duration_ms, schedule, now)
    return answer.outcome


async def _sent(row: Row, now: datetime) -> Answer:
    secrets = secrets_of(row, now)
    if not secrets:
        return Answer(Outcome.UNSIGNED)
    return await sender().send(Notice(row["event_id"], row["url"], row["payload"], secrets))


@transactional
async def _note(
    delivery_id: UUID, attempt: int, answer: Answer, duration_ms: int, schedule: Schedule, now: datetime
) -> None:
    delivery = await fetchrow(_LOCK, delivery_id, attempt, ["PENDING", "DEAD"])  # given up while it was under way
    if delivery is None:
        return  # another worker has made this attempt too, and written it down
    number = attempt + 1
    values = (number, now, answer.outcome, answer.status_code, duration_ms)
    await execute(_INSERT_ATTEMPT, new_id(), delivery_id, *values)
    if answer.outcome is Outcome.DELIVERED:
        await execute(_FINISH, delivery_id, number, "DELIVERED", now)
        await execute(_SUCCEEDED, delivery["endpoint_id"], now, now - _SUCCESS_NOTED_EVERY)
        return
    await _after_failure(delivery, answer, schedule, now)


async def _after_failure(delivery: Row, answer: Answer, schedule: Schedule, now: datetime) -> None:
    endpoint = await fetchrow(_FAILED, delivery["endpoint_id"])
    assert endpoint is not None  # endpoints stay for their log
    number = delivery["attempts"] + 1
    if answer.outcome is Outcome.GONE:
        await execute(_FINISH, delivery["id"], number, "DEAD", now)
        await _stop(delivery["endpoint_id"], "GONE", now)
        return
    if delivery["status"] == "DEAD" or endpoint["status"] != "ACTIVE":
        await execute(_FINISH, delivery["id"], number, "DEAD", now)
        return
    pause = pause_after(
        number - delivery["attempts_before"], schedule=schedule, chance=_chance(), wanted=answer.retry_after
    )
    if is_over(started_at=delivery["started_at"], next_at=now + pause, schedule=schedule):
        await execute(_FINISH, delivery["id"], number, "DEAD", now)
        if (endpoint["last_delivered_at"] or delivery["started_at"]) <= delivery["started_at"]:
            await _stop(delivery["endpoint_id"], "FAILING", now)
        return
    rest = rest_after(endpoint["failures"], schedule=schedule)
    if rest is not None:
        await execute(_REST, delivery["endpoint_id"], now + rest)
    await execute(_GO_ON, delivery["id"], number, now + pause)
    await due(delivery_id=delivery["id"], attempt=number, delay=pause)


@transactional
async def _put_off(delivery_id: UUID, attempt: int, until: datetime, schedule: Schedule, now: datetime) -> None:
    """Wait until an endpoint has rested or has room; what waits for it does not all come at once."""
    delivery = await fetchrow(_LOCK, delivery_id, attempt, ["PENDING"])
    if delivery is None:
        return
    pause = (until - now) * (1 + _chance())
    late = is_over(started_at=delivery["started_at"], next_at=now + pause, schedule=schedule)
    if late or await fetchval(_ENDPOINT_STATUS, delivery["endpoint_id"]) != "ACTIVE":
        await execute(_FINISH, delivery_id, attempt, "DEAD", now)
        return
    await execute(_GO_ON, delivery_id, attempt, now + pause)
    await due(delivery_id=delivery_id, attempt=attempt, delay=pause)


@transactional
async def _give_up(delivery_id: UUID, attempt: int, now: datetime) -> None:
    if await fetchrow(_LOCK, delivery_id, attempt, ["PENDING"]) is not None:
        await execute(_FINISH, delivery_id, attempt, "DEAD", now)


async def _stop(endpoint_id: UUID, reason: str, now: datetime) -> None:
    if await execute(_STOP, endpoint_id, reason, now):
        await give_up_pending(endpoint_id=endpoint_id, now=now)
        queries.forget()
        after = {"status": "STOPPED", "stopped_reason": reason}
        await audit.record(
            actor=SYSTEM, action="webhookEndpoint.stop", object_type="WebhookEndpoint", object_id=endpoint_id,
            before={"status": "ACTIVE"}, after=after,
        )  # fmt: skip


def _chance() -> float:
    return random.random()  # noqa: S311  # jitter, not a secret
