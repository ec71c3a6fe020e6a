"""The worker: delivers the outbox's events and keeps the schedules. Any number of them may run at once.

It listens on a connection of its own, so an event starts on its way the moment its transaction commits. What a killed
worker had begun is taken over by another one when its heartbeat has been missing for HEARTBEAT_TIMEOUT.
See docs/decisions/0007-outbox-on-pgqueuer.md.
"""

import asyncio
import functools
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

import asyncpg
import orjson
import structlog
from pgqueuer import PgQueuer
from pgqueuer.errors import FailingListenerError
from pgqueuer.executors import DatabaseRetryEntrypointExecutor
from pgqueuer.models import Job
from pgqueuer.models import Schedule as DueSchedule

from domain.kernel.cancellation import finished
from domain.kernel.clock import Clock
from runtime.settings import Settings
from runtime.wiring import AT_ONCE, Event, Handler, Schedule, event_handlers, schedules

HEARTBEAT_TIMEOUT = timedelta(seconds=20)
POLL = timedelta(seconds=5)
BATCH = 10
MAX_CONCURRENT = 20
MAX_ATTEMPTS = 50
FIRST_RETRY = timedelta(seconds=1)
LAST_RETRY = timedelta(minutes=10)
CONNECT_TIMEOUT_S = 10
MAX_RECONNECT_PAUSE_S = 10.0
_FIRST_RECONNECT_PAUSE_S = 0.2

_LOST = (OSError, TimeoutError, asyncpg.PostgresError, asyncpg.InterfaceError, FailingListenerError)

_log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Duties:
    """What a worker has to do.

    Args:
        handlers: the handler of each event, by its name.
        schedules: what is done by the clock.
        now: tells the present instant.
        first_retry: the pause before the second attempt at an event; each further pause is twice as long.
    """

    handlers: Mapping[str, Handler]
    schedules: Sequence[Schedule]
    now: Callable[[], datetime]
    first_retry: timedelta = FIRST_RETRY


async def run(settings: Settings, stop: asyncio.Event, *, url: str) -> None:
    """Work until `stop` is set, then finish what was begun.

    The database must be open in this process (`runtime.database.open_database`): beside a server it is the server's,
    else the command opens it.

    Args:
        settings: which gateways there are, and the clock.
        stop: ends the work in good order.
        url: the PostgreSQL server; the worker opens one more connection to it, and opens it again when it breaks.
    """
    clock = Clock(settings.clock_offset)
    await work(Duties(event_handlers(settings), schedules(), clock.now), stop, url=url)


@asynccontextmanager
async def beside(settings: Settings, url: str) -> AsyncIterator[None]:
    """Run a worker for the duration of the block; see `run`."""
    stop = asyncio.Event()
    task = asyncio.create_task(run(settings, stop, url=url))
    try:
        yield
    finally:
        stop.set()
        await task


async def work(duties: Duties, stop: asyncio.Event, *, url: str) -> None:
    """Do the duties until `stop` is set; whatever breaks off the work, it begins anew after a growing pause."""
    pause_s = _FIRST_RECONNECT_PAUSE_S
    while not stop.is_set():
        started = asyncio.get_running_loop().time()
        try:
            await _work_on_one_connection(duties, stop, url)
        except _LOST as error:
            _log.warning("worker_connection_lost", error=type(error).__name__)
        except Exception:  # noqa: BLE001  # nobody would notice a worker that has died beside a server
            _log.exception("worker_failed")
        if asyncio.get_running_loop().time() - started > MAX_RECONNECT_PAUSE_S:
            pause_s = _FIRST_RECONNECT_PAUSE_S
        with suppress(TimeoutError):
            await asyncio.wait_for(stop.wait(), pause_s)
        pause_s = min(pause_s * 2, MAX_RECONNECT_PAUSE_S)


async def _work_on_one_connection(duties: Duties, stop: asyncio.Event, url: str) -> None:
    connection = await asyncpg.connect(
        url, timeout=CONNECT_TIMEOUT_S, server_settings={"application_name": "enamel worker", "timezone": "UTC"}
    )
    try:
        await _run_queue(_queuer(connection, duties), stop)
    finally:
        with suppress(*_LOST):
            await connection.close(timeout=CONNECT_TIMEOUT_S)


async def _run_queue(queuer: PgQueuer, stop: asyncio.Event) -> None:
    """Run the queue until `stop` is set, it fails, or the caller is cancelled.

    The queue would drop the jobs of a cancelled task for good, so it runs in a task that nobody cancels.
    """
    running = asyncio.create_task(
        queuer.run(
            batch_size=BATCH,
            max_concurrent_tasks=MAX_CONCURRENT,
            dequeue_timeout=POLL,
            heartbeat_timeout=HEARTBEAT_TIMEOUT,
            shutdown_on_listener_failure=True,
        )
    )
    stopper = asyncio.create_task(_pass_on(stop, queuer.shutdown))
    _log.info("worker_started")
    try:
        await asyncio.shield(running)
    except asyncio.CancelledError:
        queuer.shutdown.set()
        await finished(running)
        raise
    finally:
        stopper.cancel()
    _log.info("worker_stopped")


async def _pass_on(stop: asyncio.Event, shutdown: asyncio.Event) -> None:
    """Set `shutdown` once `stop` is set: the queue sets its own event on a failure, which is no reason to stop."""
    await stop.wait()
    shutdown.set()


def _queuer(connection: asyncpg.Connection, duties: Duties) -> PgQueuer:
    queuer = PgQueuer.from_asyncpg_connection(connection)
    executor = functools.partial(
        DatabaseRetryEntrypointExecutor,
        max_attempts=MAX_ATTEMPTS,
        initial_delay=duties.first_retry,
        max_delay=LAST_RETRY,
    )
    for name, handler in duties.handlers.items():
        register = queuer.entrypoint(
            name,
            concurrency_limit=AT_ONCE.get(name, 0),
            on_failure="hold",
            accepts_context=False,
            executor_factory=executor,
        )
        register(_job(handler, duties.now))
    for schedule in duties.schedules:
        queuer.schedule(schedule.name, schedule.cron, accepts_context=False)(_due(schedule, duties.now))
    return queuer


def _job(handler: Handler, now: Callable[[], datetime]) -> Callable[[Job], Awaitable[None]]:
    async def handle(job: Job) -> None:
        body = orjson.loads(job.payload or b"{}")
        event = Event(id=UUID(body["event_id"]), name=job.entrypoint, body=body)
        try:
            await handler(event, now())
        except Exception as error:
            _log.warning(
                "event_failed",
                event_name=event.name,
                event_id=str(event.id),
                attempt=job.attempts + 1,
                error=type(error).__name__,
            )
            raise

    return handle


def _due(schedule: Schedule, now: Callable[[], datetime]) -> Callable[[DueSchedule], Awaitable[None]]:
    async def run_schedule(_: DueSchedule) -> None:
        _log.info("schedule_started", schedule=schedule.name)
        await schedule.work(now())

    return run_schedule
