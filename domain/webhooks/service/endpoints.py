"""Endpoints: set up, changed, tested, stopped and removed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from domain.kernel import audit, outbox, throttle
from domain.kernel.database import Row, execute, fetchrow, fetchval, from_json, to_json, transactional
from domain.kernel.errors import NotFound, RateLimited
from domain.kernel.ids import new_id
from domain.kernel.plain_text import clean_line
from domain.staff.actor import Actor
from domain.webhooks import queries
from domain.webhooks.errors import (
    EndpointLimit,
    EndpointStopped,
    EventOfTheClinic,
    EventOutOfScope,
    NoEvents,
    SecretOverlap,
    UnknownEvent,
)
from domain.webhooks.policy import bounds
from domain.webhooks.policy.events import EventType, subscribable
from domain.webhooks.sending import sender
from domain.webhooks.service.access import owner_for, reach, subscribable_for
from domain.webhooks.service.emitting import EMITTED
from domain.webhooks.service.secrets import new_secret
from domain.webhooks.service.stopping import give_up_pending

_INSERT = """
INSERT INTO webhook_endpoint (id, partner_id, url, description, events, secret, status, failures, created_at, key_id)
VALUES ($1, $2, $3, $4, $5::jsonb, $6, 'ACTIVE', 0, $7, coalesce((SELECT first_id FROM api_key WHERE id = $8), $8))
"""
_GUARD = "SELECT pg_advisory_xact_lock(hashtextextended('webhook_endpoint' || coalesce($1::text, ''), 0))"
_COUNT = "SELECT count(*) FROM webhook_endpoint WHERE partner_id IS NOT DISTINCT FROM $1 AND status <> 'REMOVED'"
_LOCK = f"""
SELECT w.id, w.partner_id, w.url, w.description, w.events, w.status, w.stopped_reason, w.secret FROM webhook_endpoint w
WHERE w.id = $4 AND w.status <> 'REMOVED' AND {queries.REACHED} FOR NO KEY UPDATE
"""  # noqa: S608  # composed of constants
_UPDATE = """
UPDATE webhook_endpoint SET url = $2, description = $3, events = $4::jsonb, status = $5, stopped_reason = $6::text,
    stopped_at = CASE WHEN $6::text IS NULL THEN NULL ELSE coalesce(stopped_at, $7) END,
    failures = 0, rests_until = NULL
WHERE id = $1
"""
_REMOVE = """
UPDATE webhook_endpoint SET status = 'REMOVED', stopped_reason = NULL, stopped_at = $2, secret = NULL,
    previous_secret = NULL, previous_until = NULL
WHERE id = $1
"""
_ROTATE = "UPDATE webhook_endpoint SET secret = $2, previous_secret = $3, previous_until = $4 WHERE id = $1"


@dataclass(frozen=True, slots=True)
class NewSecret:
    """A secret that was just made.

    Args:
        endpoint_id: whose.
        secret: `whsec_...`; the only time it is told.
        old_until: until when the one before it signs too; None if there was none or it ended at once.
    """

    endpoint_id: UUID
    secret: str
    old_until: datetime | None = None


async def create_endpoint(
    *,
    actor: Actor,
    url: str,
    events: Sequence[str],
    partner_id: UUID | None = None,
    description: str | None = None,
    now: datetime,
) -> NewSecret:
    """Set up an endpoint.

    Args:
        actor: an owner of the clinic, or a partner for itself.
        url: where events go; its host is looked up now, and again at every connection.
        events: what it hears of, names of EventType.
        partner_id: whose it is; None for the clinic's own, and for the partner who asks.
        description: what it is, 1 to 200 characters.
        now: the present instant.

    Raises:
        Unauthenticated, Forbidden, NotFound: the caller may not, or not for this partner.
        NoEvents, UnknownEvent, EventOfTheClinic, EventOutOfScope, AddressForm, AddressInsecure, AddressPrivate,
            TextLength, UnusableCharacters: the field says which.
        EndpointLimit: there are enough.
        RateLimited: too many addresses were looked up.

    Effects:
        The endpoint with a sealed secret, a line in the audit log.
    """
    owner_id = await owner_for(actor, partner_id)
    chosen = _chosen(actor, events, owner_id)
    told = _described(description)
    await _check_address(url, owner_id, now)
    return await _create(actor, owner_id, url, chosen, told, now)


@transactional
async def _create(
    actor: Actor, owner_id: UUID | None, url: str, events: Sequence[str], description: str | None, now: datetime
) -> NewSecret:
    await execute(_GUARD, None if owner_id is None else str(owner_id))
    if await fetchval(_COUNT, owner_id) >= bounds.MAX_ENDPOINTS:
        raise EndpointLimit(maximum=bounds.MAX_ENDPOINTS)
    endpoint_id = new_id()
    secret, sealed = new_secret(endpoint_id)
    await execute(_INSERT, endpoint_id, owner_id, url, description, to_json(events), sealed, now, actor.key_id)
    after = {"partner_id": owner_id, "url": url, "events": events, "description": description}
    await _note(actor, "webhookEndpoint.create", endpoint_id, None, after)
    return NewSecret(endpoint_id, secret)


async def update_endpoint(*, actor: Actor, endpoint_id: UUID, changes: Mapping[str, Any], now: datetime) -> UUID:
    """Change an endpoint and return its id.

    Args:
        actor: an owner of the clinic, the partner whose it is, or its key that set it up.
        endpoint_id: which one.
        changes: any of `url`, `events`, `description` (None for none) and `is_active`.
        now: the present instant.

    Raises:
        NotFound: there is none that the caller reaches; the rest as in `create_endpoint`.

    Effects:
        The change counts for every event that has not left yet. One that is active again has no failures behind it;
        what is on its way to one that stops is given up. A line in the audit log.
    """
    allowed = reach(actor)
    if "url" in changes:
        found = await queries.endpoints_by_ids(ids=[endpoint_id], reach=allowed)
        if endpoint_id not in found:
            raise NotFound(field=("endpointId",))
        await _check_address(changes["url"], found[endpoint_id]["partner_id"], now)
    return await _update(actor, endpoint_id, changes, now)


@transactional
async def _update(actor: Actor, endpoint_id: UUID, changes: Mapping[str, Any], now: datetime) -> UUID:
    before = await _locked(actor, endpoint_id)
    after = {**before, **changes}
    if "events" in changes:
        after["events"] = _chosen(actor, changes["events"], before["partner_id"])
    if "description" in changes:
        after["description"] = _described(changes["description"])
    if after != before:
        stopped = None if after["is_active"] else before["stopped_reason"] or "BY_HAND"
        status = "ACTIVE" if after["is_active"] else "STOPPED"
        values = (after["url"], after["description"], to_json(after["events"]), status, stopped, now)
        await execute(_UPDATE, endpoint_id, *values)
        if stopped is not None:
            await give_up_pending(endpoint_id=endpoint_id, now=now)
        shown = [name for name in after if name in changes]
        was, becomes = ({name: state[name] for name in shown} for state in (before, after))
        await _note(actor, "webhookEndpoint.update", endpoint_id, was, becomes)
    return endpoint_id


@transactional
async def remove_endpoint(*, actor: Actor, endpoint_id: UUID, now: datetime) -> UUID:
    """Remove an endpoint for good and return its id; its secrets are deleted, and what was on its way ends.

    Raises:
        Unauthenticated, Forbidden: the caller has no endpoints.
        NotFound: there is none that the caller reaches.
    """
    before = await _locked(actor, endpoint_id)
    await execute(_REMOVE, endpoint_id, now)
    await give_up_pending(endpoint_id=endpoint_id, now=now)
    await _note(actor, "webhookEndpoint.remove", endpoint_id, {"url": before["url"]}, None)
    return endpoint_id


@transactional
async def rotate_secret(*, actor: Actor, endpoint_id: UUID, overlap: timedelta, now: datetime) -> NewSecret:
    """Give an endpoint a new secret; for a while events are signed with both.

    Args:
        actor: an owner of the clinic, the partner whose it is, or its key that set it up.
        endpoint_id: which one.
        overlap: how long the old secret signs too, 0 to 168 hours.
        now: the present instant.

    Raises:
        Unauthenticated, Forbidden: the caller has no endpoints.
        SecretOverlap: the overlap is out of its bounds.
        NotFound: there is none that the caller reaches.

    Effects:
        The new secret, sealed; a secret before the old one signs no more. A line in the audit log.
    """
    if not timedelta() <= overlap <= timedelta(hours=bounds.MAX_OVERLAP_HOURS):
        raise SecretOverlap(field=("overlapHours",), maximum=bounds.MAX_OVERLAP_HOURS)
    endpoint = await _locked_row(actor, endpoint_id)
    secret, sealed = new_secret(endpoint_id)
    old_until = now + overlap if overlap else None
    await execute(_ROTATE, endpoint_id, sealed, endpoint["secret"] if overlap else None, old_until)
    await _note(actor, "webhookEndpoint.rotateSecret", endpoint_id, None, {"old_until": old_until})
    return NewSecret(endpoint_id, secret, old_until)


@transactional
async def send_test(*, actor: Actor, endpoint_id: UUID, now: datetime) -> UUID:
    """Send a test event to one endpoint, and to no other, and return the event's id.

    Raises:
        Unauthenticated, Forbidden: the caller has no endpoints.
        NotFound: there is none that the caller reaches.
        EndpointStopped: nothing is sent there.
        RateLimited: too many tests.
    """
    endpoint = await _locked_row(actor, endpoint_id)
    if endpoint["status"] != "ACTIVE":
        raise EndpointStopped
    await _count(endpoint["partner_id"], now)
    body = {"type": EventType.TEST, "partner_id": endpoint["partner_id"], "data": {}, "occurred_at": now.isoformat()}
    return await outbox.append(EMITTED, {**body, "endpoint_id": endpoint_id})


def _chosen(actor: Actor, events: Sequence[str], owner_id: UUID | None) -> list[str]:
    """Return the events that were named, each once and in the catalogue's order."""
    known, own = subscribable(partner=owner_id is not None), subscribable_for(actor)
    allowed = [event for event in known if event in own]
    if not events:
        raise NoEvents(field=("events",), events=", ".join(allowed))
    for place, event in enumerate(events):
        field = ("events", str(place))
        if event not in subscribable(partner=False):
            raise UnknownEvent(field=field, events=", ".join(allowed))
        if event not in known:
            raise EventOfTheClinic(field=field, event=event)
        if event not in allowed:
            raise EventOutOfScope(field=field, event=event)
    return [str(event) for event in known if event in events]


def _described(description: str | None) -> str | None:
    if description is None:
        return None
    return clean_line(description, maximum=bounds.MAX_DESCRIPTION_CHARACTERS, field=("description",))


async def _check_address(url: str, owner_id: UUID | None, now: datetime) -> None:
    await _count(owner_id, now)
    await sender().check(url)


async def _count(owner_id: UUID | None, now: datetime) -> None:
    wait_s = await throttle.hit(
        bucket=bounds.SET_UP_BUCKET, key=str(owner_id), limit=bounds.SET_UPS_PER_HOUR, window_s=bounds.HOUR_S, now=now
    )
    if wait_s:
        raise RateLimited(retry_after_s=wait_s)


async def _locked_row(actor: Actor, endpoint_id: UUID) -> Row:
    row = await fetchrow(_LOCK, *reach(actor).values, endpoint_id)
    if row is None:
        raise NotFound(field=("endpointId",))
    return row


async def _locked(actor: Actor, endpoint_id: UUID) -> dict[str, Any]:
    row = await _locked_row(actor, endpoint_id)
    kept = {name: row[name] for name in ("partner_id", "url", "description", "stopped_reason")}
    return {**kept, "events": from_json(row["events"]), "is_active": row["status"] == "ACTIVE"}


async def _note(
    actor: Actor,
    action: str,
    endpoint_id: UUID,
    before: Mapping[str, object] | None,
    after: Mapping[str, object] | None,
) -> None:
    queries.forget()
    await audit.record(
        actor=actor, action=action, object_type="WebhookEndpoint", object_id=endpoint_id, before=before, after=after
    )
