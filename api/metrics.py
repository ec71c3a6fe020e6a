"""The page for Prometheus: what this process has counted, how busy it is, and what the database tells.

Each process tells its own figures; those of the database are the same for all. See docs/operations.md.
"""

import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from prometheus_client import Gauge
from prometheus_client.exposition import CONTENT_TYPE_LATEST, generate_latest
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from api.transport.counting import REGISTRY
from domain.kernel import outbox
from domain.kernel.database import pool_state
from domain.ledger.queries import last_proofs

METRICS_PATH: Final = "/metrics"
DATABASE_KEPT_S: Final = 5.0
"""For which the database's figures are good: asking often costs it nothing."""

_NO_STORE = {"cache-control": "no-store"}

_connections = Gauge("enamel_live_connections", "Open WebSockets and event streams.", registry=REGISTRY)
_subscriptions = Gauge("enamel_live_subscriptions", "Watches of subscriptions.", registry=REGISTRY)
_pool = Gauge("enamel_database_pool_connections", "Connections of the pool.", ("state",), registry=REGISTRY)
_pool_max = Gauge("enamel_database_pool_connections_max", "Connections the pool may have.", registry=REGISTRY)
_pool_waiting = Gauge("enamel_database_pool_waiting", "Who waits for a connection.", registry=REGISTRY)
_database_up = Gauge("enamel_database_up", "Whether the database answers.", registry=REGISTRY)
_events = Gauge("enamel_outbox_events", "Events of the outbox not done yet.", ("state",), registry=REGISTRY)
_oldest = Gauge("enamel_outbox_oldest_seconds", "Age of the oldest event that is due.", registry=REGISTRY)
_failures = Gauge("enamel_outbox_failed_attempts", "Failed attempts at the events of the outbox.", registry=REGISTRY)
_proofs = Gauge("enamel_ledger_proof_violations", "Found when last looked for.", ("proof",), registry=REGISTRY)
_proved_at = Gauge("enamel_ledger_proofs_timestamp_seconds", "When the proofs were run last.", registry=REGISTRY)


@dataclass(slots=True)
class MetricsPage:
    """The page at /metrics.

    Args:
        token: what has to be sent as bearer; None lets everybody pass.
        connections: tells how many WebSockets and event streams are open.
        subscriptions: tells how many watches there are.
    """

    token: str | None
    connections: Callable[[], int]
    subscriptions: Callable[[], int]
    asked_at: float | None = None

    async def answer(self, request: Request) -> Response:
        """Return the figures, or 401."""
        if self.token is not None:
            sent = request.headers.get("authorization", "").partition(" ")[2].strip()
            if not secrets.compare_digest(sent.encode(), self.token.encode()):
                return PlainTextResponse("401\n", status_code=401, headers={"www-authenticate": "Bearer", **_NO_STORE})
        await self._look()
        return Response(generate_latest(REGISTRY), headers={"content-type": CONTENT_TYPE_LATEST, **_NO_STORE})

    async def _look(self) -> None:
        _connections.set(self.connections())
        _subscriptions.set(self.subscriptions())
        state = pool_state()
        _pool.labels("idle").set(state.idle)
        _pool.labels("used").set(state.size - state.idle)
        _pool_max.set(state.maximum)
        _pool_waiting.set(state.waiting)
        now = time.monotonic()
        if self.asked_at is None or now - self.asked_at >= DATABASE_KEPT_S:
            self.asked_at = now
            await _ask_database()


async def _ask_database() -> None:
    try:
        backlog, proofs = await outbox.backlog(), await last_proofs()
    except Exception:  # noqa: BLE001  # whatever stands in the way: the rest is told
        _database_up.set(0)
        return
    _database_up.set(1)
    for state, count in backlog.events.items():
        _events.labels(state).set(count)
    _oldest.set(backlog.oldest_s)
    _failures.set(backlog.failed_attempts)
    _proofs.clear()
    for row in proofs:
        _proofs.labels(row["name"]).set(row["violations"])
        _proved_at.set(row["checked_at"].timestamp())
