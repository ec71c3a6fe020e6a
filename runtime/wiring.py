"""What follows what: the handler of each outbox event, and what the worker does by the clock.

Handlers are idempotent by the event's id: an event is delivered at least once. A handler that fails is tried again.
"""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import structlog

import api.graphql  # noqa: F401  # it registers the types that ids stand for
from adapters.messages_file import MessagesFile
from api import ids
from domain.certificates import service as certificates
from domain.clinic.errors import ClinicNotLoaded
from domain.documents import service as documents
from domain.kernel import idempotency, throttle
from domain.kernel.database import execute
from domain.messages import service as messages
from domain.messages.gateway import Gateway
from domain.referrals import service as referrals
from domain.staff import service as staff
from domain.tiers import service as tiers
from domain.trials import service as trials
from domain.webhooks import service as webhooks
from runtime import night
from runtime.settings import Settings

_log = structlog.get_logger(__name__)

AT_ONCE: Mapping[str, int] = {webhooks.DELIVER: 10}
"""How many events of a name all workers together handle at once, where that is limited: receivers may be slow."""

QUEUE_LOG_KEPT = timedelta(days=30)
_FORGET_QUEUE_LOG = "DELETE FROM pgqueuer_log WHERE created < $1 AND aggregated"
_FORGET_QUEUE_STATISTICS = "DELETE FROM pgqueuer_statistics WHERE created < $1"


@dataclass(frozen=True, slots=True)
class Event:
    """One event of the outbox.

    Args:
        id: the same at every delivery of it.
        name: for example `message.send`.
        body: what was written with it; UUIDs, dates and instants are text.
    """

    id: UUID
    name: str
    body: Mapping[str, Any]


Handler = Callable[[Event, datetime], Awaitable[None]]
"""Handles one event at an instant; an exception means that it is to be tried again later."""


@dataclass(frozen=True, slots=True)
class Schedule:
    """Something the worker does by the clock; of several workers one does it.

    Args:
        name: unique among the schedules.
        cron: minute, hour, day, month, weekday, in UTC.
        work: what is done, at an instant.
    """

    name: str
    cron: str
    work: Callable[[datetime], Awaitable[None]]


def event_handlers(settings: Settings) -> dict[str, Handler]:
    """Return the handler of every event that the domain writes."""
    assert settings.messages_file is not None
    gateway = MessagesFile(settings.messages_file)

    async def send_message(event: Event, now: datetime) -> None:
        await _send_message(event, now, gateway)

    async def deliver_gift(event: Event, now: datetime) -> None:
        await certificates.deliver(body=event.body, public_url=settings.public_url, now=now)

    return {
        messages.EVENT: send_message,
        certificates.DELIVER: deliver_gift,
        tiers.CHANGED: _announce_tier,
        referrals.HELD: _announce_held,
        referrals.REWARDED: _announce_rewarded,
        trials.RUN: _run_trial,
        webhooks.EMITTED: _spread_webhook,
        webhooks.DELIVER: _deliver_webhook,
    }


def schedules() -> tuple[Schedule, ...]:
    """Return what the worker does by the clock."""
    return (Schedule("night", "7 * * * *", _night), Schedule("tidy", "17 3 * * *", tidy))


async def _send_message(event: Event, now: datetime, gateway: Gateway) -> None:
    outcome = await messages.deliver(event_id=event.id, body=event.body, gateway=gateway, now=now)
    if outcome is messages.Delivery.DROPPED:
        _log.info("message_dropped", event_id=str(event.id), template=event.body["template"])


async def _announce_tier(event: Event, _: datetime) -> None:
    await tiers.announce(body=event.body)


async def _announce_held(event: Event, now: datetime) -> None:
    await referrals.announce_held(body=event.body, now=now)


async def _announce_rewarded(event: Event, now: datetime) -> None:
    await referrals.announce_rewarded(body=event.body, now=now)


async def _spread_webhook(event: Event, now: datetime) -> None:
    await webhooks.spread(event_id=event.id, body=event.body, encode=ids.encode, now=now)


async def _deliver_webhook(event: Event, now: datetime) -> None:
    await webhooks.deliver(body=event.body, now=now)


async def _run_trial(event: Event, now: datetime) -> None:
    """Take a trial one batch further; the batch calls for the next one, so that a worker can stop in between."""
    await trials.run_step(trial_id=UUID(event.body["trial_id"]), step=event.body["step"], now=now)


async def _night(now: datetime) -> None:
    """Do the night's work, every hour, so that each branch gets it soon after its own midnight."""
    try:
        report = await night.run(now)
    except ClinicNotLoaded:
        return  # there is nothing to do yet
    _log.info("night_done", **asdict(report))


async def tidy(now: datetime) -> None:
    """Forget what nobody asks for any more: throttle counts, idempotency keys, webhooks and trials of long ago.

    Secrets of second factors and webhooks are sealed with the newest key, so that the one before it can go.
    """
    await throttle.forget(now=now)
    await idempotency.forget()
    await documents.forget(now=now)
    await staff.forget(now=now)
    await staff.reseal_second_factors()
    await webhooks.forget(now=now)
    await webhooks.reseal_secrets()
    await trials.forget(now=now)
    await execute(_FORGET_QUEUE_LOG, now - QUEUE_LOG_KEPT)
    await execute(_FORGET_QUEUE_STATISTICS, now - QUEUE_LOG_KEPT)
