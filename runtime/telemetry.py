"""Traces for OpenTelemetry, where its packages are installed and its variables ask for them.

    pip install enamel[otel]
    OTEL_EXPORTER_OTLP_ENDPOINT=http://collector:4318 enamel serve

The variables are those of OpenTelemetry: OTEL_TRACES_EXPORTER (`otlp`, `console`, `none`), OTEL_EXPORTER_OTLP_*,
OTEL_SERVICE_NAME, OTEL_TRACES_SAMPLER, OTEL_BSP_*, OTEL_SDK_DISABLED. Without them nothing is imported.
"""

import importlib
import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from domain.kernel import tracing
from runtime.settings import SettingsError

_ENDPOINTS = ("OTEL_EXPORTER_OTLP_ENDPOINT", "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT")


def wanted_exporter(environment: Mapping[str, str]) -> str | None:
    """Return the exporter that the environment asks for, None if it asks for none.

    Raises:
        SettingsError: it is one that there isn't.
    """
    if environment.get("OTEL_SDK_DISABLED", "").strip().lower() == "true":
        return None
    named = environment.get("OTEL_TRACES_EXPORTER", "").strip()
    if not named:
        return "otlp" if any(environment.get(name) for name in _ENDPOINTS) else None
    if named not in ("otlp", "console", "none"):
        raise SettingsError("OTEL_TRACES_EXPORTER is one of otlp, console and none")
    return None if named == "none" else named


@contextmanager
def tracing_as_wanted(environment: Mapping[str, str] = os.environ) -> Iterator[None]:
    """Make traces for the duration of the block, if the environment asks for them; at its end send what is left.

    Raises:
        SettingsError: the packages are missing, or there is no such exporter.
    """
    exporter = wanted_exporter(environment)
    if exporter is None:
        yield
        return
    with tracing_by(_load(exporter)):
        yield


@contextmanager
def tracing_by(make_exporter: Callable[[], Any]) -> Iterator[None]:
    """Make traces for the duration of the block, and give them to an exporter of OpenTelemetry."""
    sdk = importlib.import_module("opentelemetry.sdk.trace")
    processors = importlib.import_module("opentelemetry.sdk.trace.export")
    resources = importlib.import_module("opentelemetry.sdk.resources")
    resource = resources.Resource.create({} if os.environ.get("OTEL_SERVICE_NAME") else {"service.name": "enamel"})
    provider = sdk.TracerProvider(resource=resource)
    provider.add_span_processor(processors.BatchSpanProcessor(make_exporter()))
    tracing.begin(provider.get_tracer("enamel"))
    try:
        yield
    finally:
        tracing.begin(None)
        provider.shutdown()


def _load(exporter: str) -> Callable[[], Any]:
    module, name = {
        "otlp": ("opentelemetry.exporter.otlp.proto.http.trace_exporter", "OTLPSpanExporter"),
        "console": ("opentelemetry.sdk.trace.export", "ConsoleSpanExporter"),
    }[exporter]
    try:
        made: Callable[[], Any] = getattr(importlib.import_module(module), name)
    except ImportError:
        raise SettingsError("the OTEL_* variables ask for traces: pip install enamel[otel]") from None
    return made
