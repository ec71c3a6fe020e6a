"""Traces: what they tell, what they never tell, and that nothing of them is there without being asked for."""

import subprocess
import sys
from typing import Any

import pytest
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from starlette.responses import PlainTextResponse

from api.transport import counting
from domain.kernel.database import execute, run_in_transaction
from runtime.settings import SettingsError
from runtime.telemetry import tracing_as_wanted, tracing_by, wanted_exporter

SECRET = "+79161234567"


def parents(spans: Any) -> dict[str, str | None]:
    names = {span.context.span_id: span.name for span in spans}
    return {span.name: names.get(span.parent.span_id) if span.parent else None for span in spans}


async def test_a_request_its_operation_and_its_transactions_are_spans_without_texts(db: str):
    async def work() -> None:
        await execute("SELECT $1::text", SECRET)
        raise LookupError(SECRET)

    async def app(scope: Any, receive: Any, send: Any) -> None:
        with counting.operation(counting.OTHER), pytest.raises(LookupError):
            await run_in_transaction(work)
        await PlainTextResponse("done")(scope, receive, send)

    async def send(_message: Any) -> None:
        return

    exporter = InMemorySpanExporter()
    with tracing_by(lambda: exporter):
        scope = {"type": "http", "path": f"/r/{SECRET}", "query_string": SECRET.encode(), "headers": []}
        await counting.CountRequests(app)(scope, None, send)  # type: ignore[arg-type]
    spans = exporter.get_finished_spans()
    assert parents(spans) == {"HTTP /r": None, "graphql": "HTTP /r", "transaction": "graphql"}
    assert {key: value for span in spans for key, value in (span.attributes or {}).items()} == {
        "route": "/r", "status": "200", "operation": "other", "outcome": "ok",
    }  # fmt: skip
    assert not any(SECRET in span.to_json() for span in spans)
    assert not any(span.events for span in spans)


async def test_without_tracing_nothing_is_made(db: str):
    exporter = InMemorySpanExporter()
    with tracing_by(lambda: exporter):
        pass
    assert await run_in_transaction(lambda: execute("SELECT 1")) == 1
    assert exporter.get_finished_spans() == ()


def test_a_failed_operation_is_told_by_its_outcome():
    exporter = InMemorySpanExporter()
    with tracing_by(lambda: exporter), pytest.raises(LookupError), counting.operation("Named"):
        raise LookupError(SECRET)
    (span,) = exporter.get_finished_spans()
    assert dict(span.attributes or {}) == {"operation": "Named", "outcome": "error"}
    assert SECRET not in span.to_json()


@pytest.mark.parametrize(
    ("environment", "exporter"),
    [
        ({}, None),
        ({"OTEL_SERVICE_NAME": "clinic"}, None),
        ({"OTEL_EXPORTER_OTLP_ENDPOINT": "http://collector:4318"}, "otlp"),
        ({"OTEL_EXPORTER_OTLP_TRACES_ENDPOINT": "http://collector:4318/v1/traces"}, "otlp"),
        ({"OTEL_TRACES_EXPORTER": "console"}, "console"),
        ({"OTEL_TRACES_EXPORTER": "none", "OTEL_EXPORTER_OTLP_ENDPOINT": "http://collector:4318"}, None),
        ({"OTEL_TRACES_EXPORTER": "otlp", "OTEL_SDK_DISABLED": "true"}, None),
    ],
)
def test_the_standard_variables_decide(environment: dict[str, str], exporter: str | None):
    assert wanted_exporter(environment) == exporter


def test_what_cannot_be_had_is_told(monkeypatch: pytest.MonkeyPatch):
    with pytest.raises(SettingsError, match="one of"):
        wanted_exporter({"OTEL_TRACES_EXPORTER": "zipkin"})
    monkeypatch.setitem(sys.modules, "opentelemetry.exporter.otlp.proto.http.trace_exporter", None)
    asked = {"OTEL_TRACES_EXPORTER": "otlp"}
    with pytest.raises(SettingsError, match="enamel\\[otel\\]"), tracing_as_wanted(asked):
        pass
    with tracing_as_wanted({}):
        pass


def test_a_console_gets_what_is_left_at_the_end(capfd: pytest.CaptureFixture[str]):
    code = (
        "from runtime.telemetry import tracing_as_wanted; from domain.kernel.tracing import span\n"
        "with tracing_as_wanted({'OTEL_TRACES_EXPORTER': 'console'}):\n    with span('one'): pass"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
    assert '"name": "one"' in capfd.readouterr().out


def test_nothing_of_it_is_imported_unless_asked_for():
    code = (
        "import sys, runtime.application, runtime.telemetry\n"
        "with runtime.telemetry.tracing_as_wanted({}): pass\n"
        "assert not [name for name in sys.modules if name.startswith('opentelemetry')]"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
