"""The worker against a real database: quick, stubborn, orderly."""

import asyncio
import json
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import asyncpg

from domain.certificates import service as certificates
from domain.certificates.policy import CertificateDraft
from domain.kernel import sealing
from domain.kernel.database import execute, fetch, fetchval, run_in_transaction
from domain.kernel.outbox import append
from domain.messages.service import send
from runtime import worker
from runtime.settings import Settings
from runtime.wiring import Event, Handler, Schedule, event_handlers, tidy
from tests.clinic import DESK, make_clinic

NOW = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
SOON = timedelta(milliseconds=50)


def duties(handler: Handler, *schedules: Schedule) -> worker.Duties:
    return worker.Duties({"test.event": handler}, schedules, lambda: NOW, first_retry=SOON)


@asynccontextmanager
async def working(url: str, todo: worker.Duties) -> AsyncIterator[asyncio.Event]:
    stop = asyncio.Event()
    task = asyncio.create_task(worker.work(todo, stop, url=url))
    try:
        yield stop
    finally:
        stop.set()
        await asyncio.wait_for(task, 60)


async def until(condition: Callable[[], Awaitable[object] | object], timeout_s: float = 60) -> None:
    deadline = time.monotonic() + timeout_s
    while time.monotonic() < deadline:
        result = condition()
        if await result if isinstance(result, Awaitable) else result:
            return
        await asyncio.sleep(0.02)
    raise AssertionError("it did not happen in time")


async def put(**body: object) -> str:
    return str(await run_in_transaction(lambda: append("test.event", body)))


async def jobs() -> int:
    return await fetchval("SELECT count(*) FROM pgqueuer")


async def is_idle() -> bool:
    return await jobs() == 0


async def test_event_reaches_its_handler_with_id_and_body(db: str):
    seen: list[tuple[Event, datetime]] = []

    async def handler(event: Event, now: datetime) -> None:
        seen.append((event, now))

    async with working(db, duties(handler)):
        event_id = await put(number=1)
        await until(is_idle)
    ((event, now),) = seen
    assert (str(event.id), event.name, event.body["number"], now) == (event_id, "test.event", 1, NOW)


async def test_message_is_in_the_file_within_half_a_second(db: str, tmp_path: Path):
    file = tmp_path / "messages.jsonl"
    settings = Settings(data_dir=tmp_path, messages_file=file)
    async with working(db, worker.Duties(event_handlers(settings), (), lambda: NOW)):
        await send(template="sign_in_code", to="+79161234567", locale="en", params={"code": "1"}, now=NOW)
        await until(file.exists)
        await asyncio.sleep(0.3)  # the worker has settled and is idle
        started = time.monotonic()
        await send(template="sign_in_code", to="+79161234567", locale="en", params={"code": "2"}, now=NOW)
        await until(lambda: len(file.read_text().splitlines()) == 2)
        assert time.monotonic() - started < 5
        await until(is_idle)
    assert json.loads(file.read_text().splitlines()[1])["text"].startswith("2 is your sign-in code")


async def test_gift_leaves_as_a_message_with_the_link_to_its_page(db: str, tmp_path: Path):
    file = tmp_path / "messages.jsonl"
    settings = Settings(data_dir=tmp_path, messages_file=file, public_url="https://smile.example")
    clinic = await make_clinic()
    draft = CertificateDraft("SOLD", 500_000, 500_000, recipient_phone="+79161234567")
    issued = await certificates.issue(actor=DESK, draft=draft, key="k", now=clinic.now)
    async with working(db, worker.Duties(event_handlers(settings), (), lambda: clinic.now)):
        await until(file.exists)
        await until(is_idle)
    (message,) = [json.loads(line) for line in file.read_text().splitlines()]
    link = certificates.print_token(certificate_id=issued.certificate_id, expires_at=issued.code_until)
    assert message["text"].endswith(f"https://smile.example/c/{link}")


async def test_message_that_is_too_late_is_dropped(db: str, tmp_path: Path):
    file = tmp_path / "messages.jsonl"
    settings = Settings(data_dir=tmp_path, messages_file=file)
    await send(template="sign_in_code", to="+79161234567", locale="en", params={"code": "1"}, now=NOW, valid_until=NOW)
    async with working(db, worker.Duties(event_handlers(settings), (), lambda: NOW)):
        await until(is_idle)
    assert not file.exists()


async def test_messages_of_a_night_for_another_date_leave_at_once_in_daytime(db: str, tmp_path: Path):
    file = tmp_path / "messages.jsonl"
    settings = Settings(data_dir=tmp_path, messages_file=file)
    midnight = NOW.replace(hour=21) - timedelta(days=1)
    text = {"template": "sign_in_code", "locale": "en", "params": {"code": "1"}, "now": midnight}
    await send(to="+79161234567", quiet_zone="Europe/Moscow", **text)
    async with working(db, worker.Duties(event_handlers(settings), (), lambda: NOW)):
        await until(is_idle)
    assert len(file.read_text().splitlines()) == 1


async def test_messages_that_nobody_waits_for_wait_for_the_workers_morning(db: str, tmp_path: Path):
    file = tmp_path / "messages.jsonl"
    settings = Settings(data_dir=tmp_path, messages_file=file)
    text = {"template": "sign_in_code", "locale": "en", "params": {"code": "1"}, "now": NOW}
    await send(to="+79161234567", quiet_zone="Europe/Moscow", **text)
    async with working(db, worker.Duties(event_handlers(settings), (), lambda: NOW.replace(hour=22))):
        await until(lambda: fetchval("SELECT count(*) = 1 FROM pgqueuer WHERE execute_after > now() + interval '7h'"))
    assert not file.exists()
    assert await fetchval("SELECT status::text || attempts FROM pgqueuer") == "queued0"


async def test_failed_event_is_tried_again_until_it_succeeds(db: str):
    attempts: list[str] = []

    async def handler(event: Event, now: datetime) -> None:
        attempts.append(str(event.id))
        if len(attempts) < 3:
            raise OSError("the gateway is away")

    async with working(db, duties(handler)):
        event_id = await put()
        await until(is_idle)
    assert attempts == [event_id] * 3


async def test_one_failing_event_does_not_hold_up_others(db: str):
    done: list[int] = []

    async def handler(event: Event, now: datetime) -> None:
        if event.body["number"] == 0:
            raise OSError
        done.append(event.body["number"])

    async with working(db, duties(handler)):
        for number in range(5):
            await put(number=number)
        await until(lambda: len(done) == 4)
    assert sorted(done) == [1, 2, 3, 4]
    assert await jobs() == 1


async def test_stop_finishes_what_was_begun(db: str):
    begun, done = asyncio.Event(), []

    async def handler(event: Event, now: datetime) -> None:
        begun.set()
        await asyncio.sleep(0.3)
        done.append(event.id)

    async with working(db, duties(handler)) as stop:
        await put()
        await begun.wait()
        stop.set()
    assert len(done) == 1
    assert await jobs() == 0


async def test_cancelled_worker_finishes_what_was_begun_and_loses_nothing(db: str):
    begun, done = asyncio.Event(), []

    async def handler(event: Event, now: datetime) -> None:
        begun.set()
        await asyncio.sleep(0.3)
        done.append(event.id)

    task = asyncio.create_task(worker.work(duties(handler), asyncio.Event(), url=db))
    await put()
    await begun.wait()
    task.cancel()
    await asyncio.wait({task})
    assert task.cancelled()
    assert len(done) == 1
    assert await jobs() == 0


async def test_job_of_a_killed_worker_is_taken_over(db: str):
    seen: list[Event] = []

    async def handler(event: Event, now: datetime) -> None:
        seen.append(event)

    await put()
    await execute(
        "UPDATE pgqueuer SET status = 'picked', queue_manager_id = gen_random_uuid(), heartbeat = now() - $1::interval",
        worker.HEARTBEAT_TIMEOUT * 2,
    )
    async with working(db, duties(handler)):
        await until(is_idle)
    assert len(seen) == 1


async def test_worker_goes_on_after_its_connection_was_lost(db: str):
    seen: list[int] = []

    async def handler(event: Event, now: datetime) -> None:
        seen.append(event.body["number"])

    async with working(db, duties(handler)):
        await put(number=1)
        await until(is_idle)
        connection = await asyncpg.connect(db)
        await connection.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
            "WHERE application_name = 'enamel worker' AND datname = current_database()"
        )
        await connection.close()
        await put(number=2)
        await until(is_idle)
    assert seen == [1, 2]


async def test_worker_begins_anew_after_any_failure(db: str):
    seen: list[Event] = []

    async def handler(event: Event, now: datetime) -> None:
        seen.append(event)

    await execute("ALTER TABLE pgqueuer RENAME TO pgqueuer_away")
    try:
        async with working(db, duties(handler)):
            await asyncio.sleep(0.3)
            await execute("ALTER TABLE pgqueuer_away RENAME TO pgqueuer")
            await put()
            await until(lambda: seen)
            await until(is_idle)
    finally:
        if await fetchval("SELECT to_regclass('pgqueuer_away')") is not None:
            await execute("ALTER TABLE pgqueuer_away RENAME TO pgqueuer")


async def test_schedule_runs_when_it_is_due(db: str):
    ran: list[datetime] = []

    async def handler(event: Event, now: datetime) -> None: ...

    async def work(now: datetime) -> None:
        ran.append(now)

    await execute(
        "INSERT INTO pgqueuer_schedules (expression, entrypoint, next_run) VALUES ('0 0 1 1 *', 'yearly', now())"
    )
    async with working(db, duties(handler, Schedule("yearly", "0 0 1 1 *", work))):
        await until(lambda: ran)
    assert ran == [NOW]


async def test_tidying_forgets_old_counts_keys_and_logs_only(db: str):
    sealing.configure(("a key for sealing",))
    await execute(
        "INSERT INTO throttle (bucket, key_hash, window_start, hits) "
        "VALUES ('a', '', $1::timestamptz - interval '3 days', 1), ('b', '', $1, 1)",
        NOW,
    )
    await execute(
        "INSERT INTO pgqueuer_log (created, job_id, status, priority, entrypoint, aggregated) "
        "SELECT created, 1, 'successful', 0, 'x', true FROM unnest($1::timestamptz[]) AS created",
        [NOW - timedelta(days=31), NOW - timedelta(days=29)],
    )
    await tidy(NOW)

    assert [row["bucket"] for row in await fetch("SELECT bucket FROM throttle")] == ["b"]
    assert await fetchval("SELECT count(*) FROM pgqueuer_log") == 1
