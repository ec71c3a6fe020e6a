"""Writing messages into the outbox, and delivering them from there (R-ENG-5, R-REF-9)."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from domain.kernel import outbox
from domain.kernel.database import transactional
from domain.messages.gateway import Gateway, Message
from domain.messages.policy import is_too_late, render

EVENT = "message.send"


@transactional
async def send(
    *,
    template: str,
    to: str,
    locale: str,
    params: Mapping[str, str],
    channel: str = "SMS",
    valid_until: datetime | None = None,
    send_at: datetime | None = None,
    now: datetime,
) -> UUID:
    """Write one message; it leaves after the running transaction commits, within moments.

    Args:
        template: a key of `policy.TEMPLATES`.
        to: the phone number, E.164.
        locale: the recipient's language; the text is rendered now.
        params: the template's parameters.
        channel: how it travels.
        valid_until: it is dropped when it has not left by then; None: it is always worth sending.
        send_at: when it may leave; None: at once.
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
    }
    delay = None if send_at is None or send_at <= now else send_at - now
    return await outbox.append(EVENT, body, delay=delay)


async def deliver(*, event_id: UUID, body: Mapping[str, Any], gateway: Gateway, now: datetime) -> bool:
    """Hand the message of one event to the gateway, unless it is too late.

    Args:
        event_id: the event's id, which is the message's.
        body: what `send` wrote.
        gateway: who delivers.
        now: the present instant.

    Returns:
        False if the message was dropped because its time is over.

    Raises:
        Exception: whatever the gateway raises; the event is then tried again.
    """
    message = _message(event_id, body)
    if is_too_late(valid_until=message.valid_until, now=now):
        return False
    await gateway.deliver(message)
    return True


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
