"""Nobody watches what is Anna's but those who may read it."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from uuid import UUID

from graphql import get_named_type

from api.access import SUBSCRIPTIONS
from api.context import ApiSettings, Context
from api.execution import Schema
from api.live import Live
from domain.clinic.queries import organisation
from tests.api.client import PUBLIC_URL
from tests.api.rights.test_reading import EVERYBODY, may_read
from tests.api.rights.walking import core
from tests.api.rights.world import World

NODE_OF = {
    "accountChanged": "InternalAccount",
    "invoiceChanged": "Invoice",
    "giftCertificateChanged": "GiftCertificate",
    "trialChanged": "Trial",
}
"""Whoever reads these nodes watches them."""

REFUSALS = {"Unauthenticated", "Forbidden", "NotFound"}
BEGINS = {"Begun"}
"""Watching was let begin, and would wait for a change."""


class Begun(Exception):
    """A watch that was let begin waits for a change."""


class Doorbell:
    """Signals that end a watch as soon as it waits."""

    @contextmanager
    def watch(self, *_ids: UUID) -> Iterator["Doorbell"]:
        """Watch something."""
        yield self

    async def changed(self) -> bool:
        """Wait for a change."""
        raise Begun


async def no_more() -> None:
    """Nothing asks again."""


async def outcome(world: World, schema: Schema, caller: str, name: str, arguments: dict[str, str]) -> str:
    """Return what kind of error ends the subscription."""
    field = core(schema).subscription_type.fields[name]  # type: ignore[union-attr]
    assert get_named_type(field.type) is not None
    declared = ", ".join(f"${key}: {field.args[key].type}" for key in arguments)
    passed = ", ".join(f"{key}: ${key}" for key in arguments)
    context = Context(
        actor=world.callers[caller],
        now=world.clinic.now,
        settings=ApiSettings(public_url=PUBLIC_URL),
        organisation=await organisation(),
        live=Live(signals=Doorbell(), again=no_more),  # type: ignore[arg-type]
    )
    query = f"subscription ({declared}) {{ {name}({passed}) {{ __typename }} }}"
    stream: Any = await schema.subscribe(query, variable_values=arguments, context_value=context)
    result = stream if hasattr(stream, "errors") else await anext(stream)
    (error,) = result.errors
    return type(error.original_error or error).__name__


async def test_whoever_may_not_read_it_does_not_watch_it(world: World, schema: Schema):
    assert NODE_OF.keys() == SUBSCRIPTIONS.keys(), "say in NODE_OF what is watched"
    for name, type_name in NODE_OF.items():
        field = core(schema).subscription_type.fields[name]  # type: ignore[union-attr]
        ways = [{"patientId": world.one("Patient")}] if "patientId" in field.args else []
        if "id" in field.args:
            ways.append({"id": world.one(type_name)})
        for caller in EVERYBODY:
            for way in ways:
                told = await outcome(world, schema, caller, name, way)
                expected = BEGINS if may_read(world, caller, type_name) else REFUSALS
                assert told in expected, f"{caller} {name} {way}: {told}"
