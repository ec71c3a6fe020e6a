"""Messages: what is written into the outbox, and what reaches the gateway."""

from datetime import UTC, datetime, timedelta
from uuid import UUID, uuid4

import orjson
import pytest

from domain.kernel.database import fetch, run_in_transaction
from domain.messages.errors import UnknownTemplate
from domain.messages.gateway import Message
from domain.messages.policy import TEMPLATES, render
from domain.messages.service import EVENT, deliver, send

NOW = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)


class Outbox:
    """A gateway that keeps what it gets."""

    def __init__(self) -> None:
        self.messages: list[Message] = []

    async def deliver(self, message: Message) -> None:
        self.messages.append(message)


async def queued() -> list[dict[str, object]]:
    rows = await fetch("SELECT entrypoint, payload FROM pgqueuer ORDER BY id")
    assert {row["entrypoint"] for row in rows} <= {EVENT}
    return [orjson.loads(row["payload"]) for row in rows]


async def test_message_is_rendered_at_once_and_put_into_the_outbox(db: str):
    event_id = await send(
        template="sign_in_code", to="+79161234567", locale="en", params={"code": "123456"}, now=NOW,
        valid_until=NOW + timedelta(minutes=5),
    )  # fmt: skip

    assert await queued() == [
        {
            "event_id": str(event_id),
            "channel": "SMS",
            "to": "+79161234567",
            "template": "sign_in_code",
            "text": "123456 is your sign-in code. Do not tell it to anyone.",
            "created_at": "2026-03-01T12:00:00+00:00",
            "valid_until": "2026-03-01T12:05:00+00:00",
        }
    ]


async def test_message_is_not_sent_when_the_transaction_is_rolled_back(db: str):
    async def work() -> None:
        await send(template="tier_upgraded", to="+79161234567", locale="en", params={"tier": "Gold"}, now=NOW)
        raise ValueError("no")

    with pytest.raises(ValueError, match="no"):
        await run_in_transaction(work)
    assert await queued() == []


async def test_unknown_template_is_refused(db: str):
    with pytest.raises(UnknownTemplate):
        await send(template="spam", to="+79161234567", locale="en", params={}, now=NOW)
    assert await queued() == []


def test_braces_in_a_value_are_left_alone():
    assert "{family}" in render(template="family_invitation", locale="en", params={"family": "{family}", "token": "T"})


def test_missing_parameter_is_a_programmers_mistake():
    with pytest.raises(KeyError):
        render(template="sign_in_code", locale="en", params={})


@pytest.mark.parametrize("name", TEMPLATES)
def test_template_has_no_positional_placeholder(name: str):
    assert "{}" not in TEMPLATES[name]


async def handed_over(valid_until: datetime | None) -> tuple[bool, list[Message], UUID]:
    outbox, event_id = Outbox(), uuid4()
    body = {
        "channel": "SMS", "to": "+79161234567", "template": "sign_in_code", "text": "1", "created_at": NOW.isoformat(),
        "valid_until": None if valid_until is None else valid_until.isoformat(),
    }  # fmt: skip
    return await deliver(event_id=event_id, body=body, gateway=outbox, now=NOW), outbox.messages, event_id


async def test_message_reaches_the_gateway():
    sent, messages, event_id = await handed_over(None)

    assert sent
    assert messages == [Message(event_id, "SMS", "+79161234567", "sign_in_code", "1", NOW, None)]


async def test_message_is_delivered_up_to_its_last_moment():
    assert (await handed_over(NOW + timedelta(microseconds=1)))[0]


async def test_message_is_dropped_when_its_time_is_over():
    sent, messages, _ = await handed_over(NOW)

    assert not sent
    assert messages == []
