"""The application of one process, with what it is usually given from outside."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from starlette.applications import Starlette

from adapters import certificate_print, qr, statement_print
from api.app import Surroundings, build_app
from api.context import ApiSettings
from domain.kernel.clock import Clock
from runtime.listening import Listener


@asynccontextmanager
async def nothing() -> AsyncIterator[None]:
    yield


async def ready() -> bool:
    return True


def process(settings: ApiSettings, **others: Any) -> Starlette:
    """Return an application.

    Args:
        settings: of the installation.
        others: of its surroundings, where they matter.
    """
    usual = {
        "clock": Clock(),
        "running": nothing,
        "is_ready": ready,
        "qr_painter": qr,
        "certificate_printer": certificate_print,
        "statement_printer": statement_print,
        "cursor_secret": b"s" * 32,
        "signals": Listener(),
    }
    return build_app(Surroundings(settings=settings, **{**usual, **others}))
