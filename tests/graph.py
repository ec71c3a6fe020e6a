"""Operations on the schema itself, as any caller, without HTTP."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

from api.context import ApiSettings, Context
from api.graphql import build_schema
from domain.clinic import queries as clinic
from domain.kernel import database, secrecy
from domain.staff.actor import Actor
from runtime.load import load_file
from tests.people import NOW
from tests.statements import kept_copies

SETUP = Path(__file__).parent / "data" / "clinic.toml"


async def open_whole_clinic() -> dict[str, Any]:
    """Load the example clinic with its tiers and referral programme; return its branches' ids by code."""
    secrecy.configure(("a pepper for tests that is long enough",))
    await load_file(SETUP, NOW)
    return {row["code"]: row["id"] for row in await clinic.branches()}


async def run(actor: Actor, query: str, *, now: datetime = NOW, **variables: Any) -> Any:
    """Run an operation and return its result, with `data` and `errors`."""
    context = Context(
        actor=actor, now=now, settings=ApiSettings(public_url="http://test"), organisation=await clinic.organisation()
    )
    return await build_schema(production=False).execute(query, variables, context)


async def ask(actor: Actor, query: str, *, now: datetime = NOW, **variables: Any) -> Any:
    """Return the data of an operation that must have no errors."""
    result = await run(actor, query, now=now, **variables)
    assert not result.errors, result.errors
    return result.data


async def refusal(actor: Actor, query: str, **variables: Any) -> str:
    """Return the code of the only error of an operation."""
    result = await run(actor, query, **variables)
    (error,) = result.errors
    code = (error.extensions or {}).get("code")
    return str(code or type(error.original_error).__name__)


def codes(payload: dict[str, Any]) -> list[tuple[str, list[str] | None]]:
    """Return code and field of a payload's user errors."""
    return [(error["code"], error["field"]) for error in payload["userErrors"]]


@contextmanager
def counted_statements(monkeypatch: Any) -> Iterator[list[str]]:
    """Give a list to which every statement that is sent meanwhile is added."""
    sent: list[str] = []
    with monkeypatch.context() as patch, kept_copies():
        for name in ("fetch", "fetchrow", "fetchval", "execute"):
            original = getattr(database, name)

            def spy(sql: str, *args: object, original: Any = original) -> Any:
                sent.append(sql)
                return original(sql, *args)

            for module in list(sys.modules.values()):
                if getattr(module, name, None) is original and module is not database:
                    patch.setattr(module, name, spy)
        yield sent
