"""Events on their way: once with luck, again and again without, and never twice at the same time on purpose."""

import asyncio
from datetime import datetime, timedelta
from typing import Any

import asyncpg
import pytest

from domain.kernel import sealing
from domain.kernel.database import execute, fetch, fetchval
from domain.webhooks import sending, service
from domain.webhooks.policy.schedule import SCHEDULE, Outcome
from domain.webhooks.sending import Answer
from tests.clinic import OWNER, START
from tests.domain.webhooks.given import (
    BROKEN,
    DELIVERED,
    Receiver,
    an_endpoint,
    count,
    deliver_all,
    delivery,
    endpoint_state,
    queued,
    spread_all,
    tell,
)

GONE = Answer(Outcome.GONE, 410)
DAYS_3 = timedelta(days=3)


async def on_its_way() -> service.NewSecret:
    """Set up an endpoint and put an event on its way to it."""
    made = await an_endpoint()
    await tell()
    await spread_all()
    return made


async def test_an_event_that_arrives_is_done(receiver: Receiver):
    await on_its_way()
    assert await deliver_all() == [Outcome.DELIVERED]
    row = await delivery()
    assert (row["status"], row["attempts"], row["finished_at"]) == ("DELIVERED", 1, START)
    (attempt,) = await fetch("SELECT * FROM webhook_attempt")
    assert (attempt["number"], attempt["outcome"], attempt["status_code"]) == (1, "DELIVERED", 200)
    assert await queued(service.DELIVER) == []
    assert (await endpoint_state())["last_delivered_at"] == START


async def test_an_event_that_fails_is_tried_again_under_the_same_id(receiver: Receiver):
    receiver.answers = [BROKEN, Answer(Outcome.TIMED_OUT), Answer(Outcome.UNREACHED), DELIVERED]
    await on_its_way()
    assert await deliver_all() == [Outcome.REFUSED]
    (job,) = await queued(service.DELIVER)
    assert 3.9 < job["waits_s"] <= 6
    assert (await endpoint_state())["failures"] == 1
    for expected in (Outcome.TIMED_OUT, Outcome.UNREACHED, Outcome.DELIVERED):
        assert await service.deliver(body=job, now=START) is expected
        job, *_ = await queued(service.DELIVER) or [None]
    assert len({notice.message_id for notice in receiver.notices}) == 1
    assert len({notice.payload for notice in receiver.notices}) == 1
    row = await delivery()
    assert (row["status"], row["attempts"]) == ("DELIVERED", 4)
    assert (await endpoint_state())["failures"] == 0


async def test_a_receiver_that_asks_for_time_gets_it(receiver: Receiver):
    receiver.answers = [Answer(Outcome.REFUSED, 429, timedelta(minutes=5))]
    await on_its_way()
    await deliver_all()
    (job,) = await queued(service.DELIVER)
    assert 290 < job["waits_s"] <= 300


async def test_a_job_that_comes_twice_does_nothing_the_second_time(receiver: Receiver):
    receiver.answers = [BROKEN]
    await on_its_way()
    (job,) = await queued(service.DELIVER)
    assert await service.deliver(body=job, now=START) is Outcome.REFUSED
    assert await service.deliver(body=job, now=START) is None
    assert (len(receiver.notices), len(await queued(service.DELIVER))) == (1, 1)


async def test_two_workers_with_the_same_job_write_it_down_once(receiver: Receiver):
    await on_its_way()
    (job,) = await queued(service.DELIVER)

    class Meanwhile(Receiver):
        async def send(self, _: sending.Notice) -> Answer:
            sending.configure(receiver)
            assert await service.deliver(body=job, now=START) is Outcome.DELIVERED
            return BROKEN

    sending.configure(Meanwhile())
    await service.deliver(body=job, now=START)
    assert ((await delivery())["status"], await count("webhook_attempt")) == ("DELIVERED", 1)
    assert await queued(service.DELIVER) == []


async def test_what_fails_for_three_days_is_dead_and_stops_an_endpoint_that_got_nothing(receiver: Receiver):
    receiver.answers = [BROKEN]
    await on_its_way()
    assert await deliver_all(after=DAYS_3) == [Outcome.REFUSED]
    row = await delivery()
    assert (row["status"], row["finished_at"]) == ("DEAD", START + DAYS_3)
    assert await queued(service.DELIVER) == []
    state = await endpoint_state()
    assert (state["status"], state["stopped_reason"], state["stopped_at"]) == ("STOPPED", "FAILING", START + DAYS_3)
    assert await fetchval("SELECT count(*) FROM audit_event WHERE action = 'webhookEndpoint.stop'") == 1


async def test_an_endpoint_that_got_other_events_meanwhile_goes_on(receiver: Receiver):
    receiver.answers = [BROKEN]
    await on_its_way()
    await execute("UPDATE webhook_endpoint SET last_delivered_at = $1", START + timedelta(hours=1))
    await deliver_all(after=DAYS_3)
    assert ((await delivery())["status"], (await endpoint_state())["status"]) == ("DEAD", "ACTIVE")


async def test_a_receiver_that_is_gone_is_stopped_at_once(receiver: Receiver):
    receiver.answers = [GONE]
    await on_its_way()
    assert await deliver_all() == [Outcome.GONE]
    assert ((await delivery())["status"], (await endpoint_state())["stopped_reason"]) == ("DEAD", "GONE")
    await tell()
    assert await queued(service.EMITTED) == [], "nobody listens any more"


async def stop(made: service.NewSecret) -> None:
    changes = {"is_active": False}
    await service.update_endpoint(actor=OWNER, endpoint_id=made.endpoint_id, changes=changes, now=START)


async def start(made: service.NewSecret) -> None:
    changes = {"is_active": True}
    await service.update_endpoint(actor=OWNER, endpoint_id=made.endpoint_id, changes=changes, now=START)


async def test_what_is_on_its_way_to_an_endpoint_that_stops_is_given_up_at_once(receiver: Receiver):
    made = await on_its_way()
    await stop(made)
    row = await delivery()
    assert (row["status"], row["finished_at"], row["next_attempt_at"], row["attempts"]) == ("DEAD", START, None, 0)
    assert (await deliver_all(), receiver.notices) == ([None], [])
    await start(made)
    assert await service.replay_dead(actor=OWNER, endpoint_id=made.endpoint_id, since=None, now=START) == 1
    assert await deliver_all() == [Outcome.DELIVERED]


async def test_what_is_on_its_way_to_an_endpoint_that_is_removed_is_given_up_at_once(receiver: Receiver):
    made = await on_its_way()
    await service.remove_endpoint(actor=OWNER, endpoint_id=made.endpoint_id, now=START)
    assert (await delivery())["status"] == "DEAD"


@pytest.mark.parametrize(("answer", "after"), [(GONE, timedelta()), (BROKEN, DAYS_3)])
async def test_all_that_is_on_its_way_is_given_up_with_the_endpoint(
    receiver: Receiver, answer: Answer, after: timedelta
):
    receiver.answers = [answer]
    await an_endpoint()
    for _ in range(3):
        await tell()
    await spread_all()
    first, *others = await queued(service.DELIVER)
    assert await service.deliver(body=first, now=START + after) is answer.outcome
    assert await count("webhook_delivery WHERE status = 'DEAD'") == 3
    assert [await service.deliver(body=job, now=START + after) for job in others] == [None, None]
    assert len(receiver.notices) == 1


@pytest.mark.parametrize(("answer", "status"), [(DELIVERED, "DELIVERED"), (BROKEN, "DEAD")])
async def test_an_attempt_under_way_ends_as_it_ends_when_its_endpoint_stops(
    receiver: Receiver, answer: Answer, status: str
):
    made = await on_its_way()

    class Meanwhile(Receiver):
        async def send(self, _: sending.Notice) -> Answer:
            await stop(made)
            return answer

    sending.configure(Meanwhile())
    assert await deliver_all() == [answer.outcome]
    row = await delivery()
    assert (row["status"], row["attempts"], await count("webhook_attempt")) == (status, 1, 1)
    assert await queued(service.DELIVER) == []


async def test_stopping_does_not_wait_for_what_is_being_written_down(receiver: Receiver, db: str):
    made = await on_its_way()
    writing = await asyncpg.connect(db)
    async with writing.transaction():
        await writing.execute("SELECT FROM webhook_delivery FOR NO KEY UPDATE")
        await stop(made)
    await writing.close()
    assert (await delivery())["status"] == "PENDING"
    assert await deliver_all() == [None]
    assert (await delivery())["status"] == "DEAD"


async def at_a_busy_endpoint(events: int) -> list[dict[str, Any]]:
    """Let so many events come one after another while nothing is answered, and return the jobs of those put off."""
    for _ in range(events):
        await tell()
    await spread_all()
    jobs = iter(await queued(service.DELIVER))

    class Busy(Receiver):
        async def send(self, notice: sending.Notice) -> Answer:
            self.notices.append(notice)
            for job in jobs:
                await service.deliver(body=job, now=START)
            return DELIVERED

    sending.configure(busy := Busy())
    await service.deliver(body=next(jobs), now=START)
    assert len(busy.notices) == SCHEDULE.at_once
    return await queued(service.DELIVER)


async def test_an_endpoint_has_few_attempts_under_way_and_what_else_is_due_waits_uncounted(receiver: Receiver):
    await an_endpoint()
    put_off = await at_a_busy_endpoint(6)
    assert [job["attempt"] for job in put_off] == [0] * 4
    assert all(0.9 < job["waits_s"] <= 2 for job in put_off)
    assert (await count("webhook_attempt"), (await endpoint_state())["failures"]) == (2, 0)
    sending.configure(receiver)
    assert [await service.deliver(body=job, now=START) for job in put_off] == [Outcome.DELIVERED] * 4


async def test_an_endpoint_has_room_again_after_a_fault(receiver: Receiver):
    class Faulty(Receiver):
        async def send(self, _: sending.Notice) -> Answer:
            raise RuntimeError

    await on_its_way()
    (job,) = await queued(service.DELIVER)
    sending.configure(Faulty())
    for _ in range(3):
        with pytest.raises(RuntimeError):
            await service.deliver(body=job, now=START)
    sending.configure(receiver)
    assert await service.deliver(body=job, now=START) is Outcome.DELIVERED


@pytest.mark.parametrize("rests_until", [None, START + timedelta(minutes=5)])
async def test_what_is_put_off_while_its_endpoint_stops_is_given_up(
    receiver: Receiver, db: str, rests_until: datetime | None
):
    await on_its_way()
    await execute("UPDATE webhook_endpoint SET rests_until = $1", rests_until)
    receiver.answers = [BROKEN]
    stopping = await asyncpg.connect(db)
    async with stopping.transaction():
        await stopping.execute(
            "UPDATE webhook_endpoint SET status = 'STOPPED', stopped_reason = 'BY_HAND', stopped_at = $1", START
        )
        delivering = asyncio.create_task(deliver_all())
        while not await fetchval("SELECT count(*) FROM pg_locks WHERE NOT granted"):  # noqa: ASYNC110  # it is the server's
            await asyncio.sleep(0.01)
    await stopping.close()
    await delivering
    assert (await delivery())["status"] == "DEAD"
    assert await queued(service.DELIVER) == []


async def test_an_endpoint_that_fails_often_rests_and_its_events_wait(receiver: Receiver):
    receiver.answers = [BROKEN]
    await an_endpoint()
    for _ in range(7):
        await tell()
    await spread_all()
    told = await deliver_all()
    assert told == [Outcome.REFUSED] * 5 + [None] * 2
    assert (await endpoint_state())["rests_until"] == START + timedelta(seconds=5)
    assert len(receiver.notices) == 5
    jobs = await queued(service.DELIVER)
    assert sorted(job["attempt"] for job in jobs) == [0, 0, 1, 1, 1, 1, 1]
    receiver.answers = [DELIVERED]
    later = START + timedelta(seconds=6)
    assert [await service.deliver(body=job, now=later) for job in jobs] == [Outcome.DELIVERED] * 7
    assert (await endpoint_state())["rests_until"] is None


async def test_a_rest_is_no_reason_to_wait_longer_than_three_days(receiver: Receiver):
    await on_its_way()
    await execute("UPDATE webhook_endpoint SET rests_until = $1", START + DAYS_3 + timedelta(minutes=5))
    assert await deliver_all(after=DAYS_3) == [None]
    assert (await delivery())["status"] == "DEAD"


async def test_an_event_without_a_secret_to_sign_it_waits_for_the_key(receiver: Receiver):
    await on_its_way()
    sealing.configure(("another key",))
    assert await deliver_all() == [Outcome.UNSIGNED]
    sealing.configure(("another key", "a key for sealing"))
    assert await deliver_all() == [Outcome.DELIVERED]


async def test_a_new_secret_signs_beside_the_old_one_for_a_while(receiver: Receiver):
    made = await on_its_way()
    overlap = timedelta(hours=24)
    renewed = await service.rotate_secret(actor=OWNER, endpoint_id=made.endpoint_id, overlap=overlap, now=START)
    assert renewed.old_until == START + overlap
    assert renewed.secret != made.secret
    receiver.answers = [BROKEN, DELIVERED]
    await deliver_all()
    await deliver_all(after=overlap)
    during, after = receiver.notices
    assert (len(during.secrets), len(after.secrets)) == (2, 1)
    assert during.secrets[0] == after.secrets[0]


async def test_a_secret_that_was_found_out_can_end_at_once(receiver: Receiver):
    made = await on_its_way()
    renewed = await service.rotate_secret(actor=OWNER, endpoint_id=made.endpoint_id, overlap=timedelta(), now=START)
    assert renewed.old_until is None
    await deliver_all()
    assert len(receiver.notices[0].secrets) == 1


async def test_secrets_are_sealed_anew_with_the_newest_key(receiver: Receiver):
    made = await on_its_way()
    await service.rotate_secret(actor=OWNER, endpoint_id=made.endpoint_id, overlap=timedelta(hours=1), now=START)
    assert await service.reseal_secrets() == 0
    sealing.configure(("a newer key", "a key for sealing"))
    assert await service.reseal_secrets() == 1
    sealing.configure(("a newer key",))
    await deliver_all()
    assert len(receiver.notices[0].secrets) == 2
    sealing.configure(("a third key",))
    assert await service.reseal_secrets() == 0


async def test_a_dead_event_is_replayed_under_its_id(receiver: Receiver):
    await on_its_way()
    await execute("UPDATE webhook_endpoint SET last_delivered_at = $1", START + timedelta(hours=1))
    receiver.answers = [BROKEN, BROKEN, DELIVERED]
    await deliver_all(after=DAYS_3)
    row = await delivery()
    later = START + timedelta(days=4)
    await service.replay_delivery(actor=OWNER, delivery_id=row["id"], now=later)
    assert await deliver_all(after=timedelta(days=4)) == [Outcome.REFUSED]
    (job,) = await queued(service.DELIVER)
    assert job["waits_s"] <= 6, "pauses begin anew"
    assert await service.deliver(body=job, now=later) is Outcome.DELIVERED
    assert len({notice.message_id for notice in receiver.notices}) == 1
    assert [row["number"] for row in await fetch("SELECT number FROM webhook_attempt ORDER BY id")] == [1, 2, 3]


async def test_all_that_was_missed_is_replayed(receiver: Receiver):
    made = await an_endpoint()
    for _ in range(3):
        await tell()
    await spread_all()
    receiver.answers = [GONE]
    await deliver_all()
    assert await count("webhook_delivery WHERE status = 'DEAD'") == 3
    await start(made)
    receiver.answers = [DELIVERED]
    missed = {"actor": OWNER, "endpoint_id": made.endpoint_id, "now": START}
    assert await service.replay_dead(since=START + timedelta(seconds=1), **missed) == 0
    assert await service.replay_dead(since=None, **missed) == 3
    assert await service.replay_dead(since=None, **missed) == 0
    assert await deliver_all() == [Outcome.DELIVERED] * 3


async def test_the_log_is_forgotten_after_thirty_days_but_for_what_is_on_its_way(receiver: Receiver):
    receiver.answers = [DELIVERED, BROKEN]
    made = await on_its_way()
    await deliver_all()
    await tell()
    await spread_all()
    await deliver_all()
    await service.rotate_secret(actor=OWNER, endpoint_id=made.endpoint_id, overlap=timedelta(hours=1), now=START)
    await service.forget(now=START + timedelta(days=29))
    assert await count("webhook_event") == 2
    await service.forget(now=START + timedelta(days=31))
    assert (await count("webhook_event"), (await delivery())["status"]) == (1, "PENDING")
    assert await count("webhook_attempt") == 1
    assert (await endpoint_state())["previous_secret"] is None


@pytest.mark.parametrize("attempt", [1, 2])
async def test_a_job_of_another_round_does_nothing(receiver: Receiver, attempt: int):
    await on_its_way()
    (job,) = await queued(service.DELIVER)
    assert await service.deliver(body={**job, "attempt": attempt}, now=START) is None
    assert receiver.notices == []
