"""Writing messages into the outbox, and delivering them from there (R-ENG-5, R-REF-9)."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any
from uuid import UUID

from domain.kernel import outbox
from domain.kernel.database import transactional
from domain.messages.gateway import Gateway, Message
from domain.messages.policy import after_quiet_hours, is_too_late, render

EVENT = "message.send"


class Delivery(StrEnum):
    """What became of a message that was to be delivered."""

    SENT = "SENT"
    DROPPED = "DROPPED"
    PUT_OFF = "PUT_OFF"


@transactional
async def send(
    *,
    template: str,
    to: str,
    locale: str,
    params: Mapping[str, str],
    channel: str = "SMS",
    valid_until: datetime | None = None,
    quiet_zone: str | None = None,
    now: datetime,
) -> UUID:
    """Write one message; it leaves after the running transaction commits, within moments or after the quiet hours.

    Args:
        template: a key of `policy.TEMPLATES`.
        to: the phone number, E.164.
        locale: the recipient's language; the text is rendered now.
        params: the template's parameters.
        channel: how it travels.
        valid_until: it is dropped when it has not left by then; None: it is always worth sending.
        quiet_zone: the IANA zone in whose quiet hours it waits; None: somebody waits for it. They go by the clock of
            the worker that delivers it: `now` may be that of a night that is done later, or again.
        now: when it is written.

    Returns:
        The message's id.

    Raises:
        UnknownTemplate: there is no such template.

    Effects:
        One `message.send` event in the outbox.
    """
    text = render(template=template, locale=locale, params=params)
    body = {
        "channel": channel,
        "to": to,
        "template": template,
        "text": text,
        "created_at": now.isoformat(),
        "valid_until": None if valid_until is None else valid_until.isoformat(),
        "quiet_zone": quiet_zone,
    }
    return await outbox.append(EVENT, body)


async def deliver(*, event_id: UUID, body: Mapping[str, Any], gateway: Gateway, now: datetime) -> Delivery:
    """Hand the message of one event to the gateway, unless it is too late or its quiet hours are on (R-ENG-5).

    Args:
        event_id: the event's id, which is the message's.
        body: what `send` wrote.
        gateway: who delivers.
        now: the present instant.

    Returns:
        SENT; DROPPED, as its time is over; or PUT_OFF until the quiet hours are over.

    Raises:
        Exception: whatever the gateway raises; the event is then tried again.

    Effects:
        The message at the gateway; or the same event in the outbox once more, with a delay.
    """
    message = _message(event_id, body)
    if is_too_late(valid_until=message.valid_until, now=now):
        return Delivery.DROPPED
    quiet_zone = body.get("quiet_zone")
    leaves_at = now if quiet_zone is None else after_quiet_hours(now=now, time_zone=quiet_zone)
    if leaves_at > now:
        await _put_off(body, leaves_at - now)
        return Delivery.PUT_OFF
    await gateway.deliver(message)
    return Delivery.SENT


@transactional
async def _put_off(body: Mapping[str, Any], delay: timedelta) -> None:
    await outbox.put_off(EVENT, body, delay=delay)


def _message(event_id: UUID, body: Mapping[str, Any]) -> Message:
    valid_until = body["valid_until"]
    return Message(
        id=event_id,
        channel=body["channel"],
        to=body["to"],
        template=body["template"],
        text=body["text"],
        created_at=datetime.fromisoformat(body["created_at"]),
        valid_until=None if valid_until is None else datetime.fromisoformat(valid_until),
    )
