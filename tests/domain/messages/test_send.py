"""Messages: what is written into the outbox, and what reaches the gateway."""

from datetime import UTC, datetime, timedelta
from uuid import UUID, uuid4
from zoneinfo import ZoneInfo

import orjson
import pytest

from domain.kernel.database import fetch, fetchval, run_in_transaction
from domain.messages.errors import UnknownTemplate
from domain.messages.gateway import Message
from domain.messages.policy import TEMPLATES, render
from domain.messages.service import EVENT, Delivery, deliver, send

NOW = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
MOSCOW = ZoneInfo("Europe/Moscow")


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
            "quiet_zone": None,
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


async def handed_over(
    valid_until: datetime | None, *, quiet_zone: str | None = None, now: datetime = NOW
) -> tuple[Delivery, list[Message], UUID]:
    outbox, event_id = Outbox(), uuid4()
    body = {
        "event_id": str(event_id), "channel": "SMS", "to": "+79161234567", "template": "sign_in_code", "text": "1",
        "created_at": NOW.isoformat(), "valid_until": None if valid_until is None else valid_until.isoformat(),
        "quiet_zone": quiet_zone,
    }  # fmt: skip
    return await deliver(event_id=event_id, body=body, gateway=outbox, now=now), outbox.messages, event_id


async def test_message_reaches_the_gateway():
    sent, messages, event_id = await handed_over(None)

    assert sent is Delivery.SENT
    assert messages == [Message(event_id, "SMS", "+79161234567", "sign_in_code", "1", NOW, None)]


async def test_message_is_delivered_up_to_its_last_moment():
    assert (await handed_over(NOW + timedelta(microseconds=1)))[0] is Delivery.SENT


async def test_message_is_dropped_when_its_time_is_over():
    sent, messages, _ = await handed_over(NOW)

    assert sent is Delivery.DROPPED
    assert messages == []


@pytest.mark.parametrize(("hour", "hours_left"), [(9, 0), (12, 0), (20, 0), (21, 12), (0, 9), (8, 1)])
async def test_message_that_nobody_waits_for_leaves_when_the_quiet_hours_are_over(db: str, hour: int, hours_left: int):
    now = datetime(2026, 3, 1, hour, tzinfo=MOSCOW)
    outcome, messages, event_id = await handed_over(None, quiet_zone="Europe/Moscow", now=now)
    if not hours_left:
        assert (outcome, len(messages), await queued()) == (Delivery.SENT, 1, [])
        return
    assert (outcome, messages) == (Delivery.PUT_OFF, [])
    (again,) = await queued()
    assert (again["event_id"], again["quiet_zone"]) == (str(event_id), "Europe/Moscow")
    delay = await fetchval("SELECT execute_after - created FROM pgqueuer")
    assert timedelta(hours=hours_left) - timedelta(minutes=1) < delay <= timedelta(hours=hours_left)


async def test_message_that_is_too_late_is_not_put_off(db: str):
    night = datetime(2026, 3, 1, 23, tzinfo=MOSCOW)
    outcome, _, _ = await handed_over(NOW, quiet_zone="Europe/Moscow", now=night)
    assert outcome is Delivery.DROPPED
    assert await queued() == []
