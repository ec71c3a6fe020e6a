"""The API server is killed in mid-load over HTTP: what it answered is there, and what is retried has one effect."""

import asyncio
import random
from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import httpx
import orjson
import pytest

import api.schema.billing  # noqa: F401  # registers the prefix of invoices' ids
from api import ids
from runtime.embedded import embedded_database
from tests.concurrency.attack import SCALE, Attackers, done
from tests.databases import value
from tests.faults.checkouts import NEVER, ONCE, assert_each_was_completed_once, left_by_checkouts
from tests.faults.server import Server

pytestmark = [pytest.mark.processes, pytest.mark.slow]

KILLS = 5 * SCALE
FRIENDS = 5
PATIENTS = 8 * KILLS
TILLS = 8
LONGEST_LIFE_S = 1.0
PAUSE_S = 0.05
PASSWORD = "correct horse battery"
DELIVERED_WITHIN_S = 180
SIGN_IN = "mutation ($i: StaffSignInInput!) { staffSignIn(input: $i) { session { accessToken } userErrors { code } } }"
QUOTE = """
query ($i: CheckoutInput!) { checkoutQuote(input: $i) { amountDue { amount } fingerprint userErrors { code } } }
"""
COMPLETE = """
mutation ($i: InvoiceCompleteInput!) {
  invoiceComplete(input: $i) { invoice { id number status completedAt earned { amount } } userErrors { code } }
}
"""


@dataclass
class Till:
    """Completes invoices over HTTP and notes what was answered; sends again with the same key what was not."""

    client: httpx.AsyncClient
    waiting: list[str]
    inputs: dict[str, dict[str, Any]] = field(default_factory=dict)
    answers: dict[str, dict[str, Any]] = field(default_factory=dict)
    losses: Counter[str] = field(default_factory=Counter)

    async def work(self) -> None:
        """Take invoices until there are no more, each until it is answered."""
        while self.waiting:
            invoice_id = self.waiting.pop()
            while invoice_id not in self.answers:
                try:
                    self.answers[invoice_id] = await self.complete(invoice_id)
                except httpx.TransportError as error:
                    self.losses[type(error).__name__] += 1
                    await asyncio.sleep(PAUSE_S)

    async def complete(self, invoice_id: str) -> dict[str, Any]:
        """Quote an invoice if that was not answered yet, then complete it."""
        if invoice_id not in self.inputs:
            checkout = {"invoiceId": ids.encode("Invoice", UUID(invoice_id))}
            quoted = await self.ask(QUOTE, checkout)
            self.inputs[invoice_id] = {
                "checkout": checkout,
                "quoteFingerprint": quoted["fingerprint"],
                "payments": [{"kind": "CARD", "amount": quoted["amountDue"]["amount"]}],
                "idempotencyKey": str(uuid4()),
            }
        return (await self.ask(COMPLETE, self.inputs[invoice_id]))["invoice"]

    async def ask(self, query: str, given: dict[str, Any]) -> dict[str, Any]:
        """Return the payload of an operation, which must not be refused."""
        response = await self.client.post("/graphql", json={"query": query, "variables": {"i": given}})
        answer = response.json()
        assert "errors" not in answer, answer
        (payload,) = answer["data"].values()
        assert payload["userErrors"] == [], payload
        return payload


async def set_up(attackers: Attackers, url: str) -> list[str]:
    """Set up the clinic with its desk, and return open invoices of friends, each of whom brings a reward."""
    orders = {"do": "set up", "patients": PATIENTS, "friends": FRIENDS, "password": PASSWORD, "now": datetime.now(UTC)}
    invoices: list[str] = done(await attackers.attack(url, [orders]))[0]["invoices"]
    return invoices


async def signed_in(server: Server) -> httpx.AsyncClient:
    """Return a client that asks on behalf of the desk."""
    async with httpx.AsyncClient(base_url=server.url) as client:
        signed = await Till(client, []).ask(SIGN_IN, {"login": "desk", "password": PASSWORD})
    headers = {"authorization": f"Bearer {signed['session']['accessToken']}"}
    return httpx.AsyncClient(base_url=server.url, headers=headers, timeout=60)


async def kill_again_and_again(server: Server, url: str, till: Till) -> None:
    """Kill the server at random moments; what it has answered by then must be there before it is started again."""
    for _ in range(KILLS):
        before = len(till.answers)
        while till.waiting and len(till.answers) <= before:  # noqa: ASYNC110  # polling is plain enough
            await asyncio.sleep(PAUSE_S)
        await asyncio.sleep(random.random() * LONGEST_LIFE_S)
        answered = set(till.answers)
        await server.kill()
        left = await left_by_checkouts(url)
        assert {invoice_id: left[invoice_id] for invoice_id in answered} == dict.fromkeys(answered, ONCE)
        assert set(map(repr, left.values())) <= {repr(ONCE), repr(NEVER)}
        await server.start()


def delivered(folder: Path) -> Counter[str]:
    """Return how many messages about pending rewards each phone got."""
    messages = [orjson.loads(line) for line in (folder / "messages.jsonl").read_bytes().splitlines()]
    return Counter(message["to"] for message in messages if message["template"] == "referral_reward_pending")


async def until_outbox_is_empty(url: str) -> None:
    """Wait for what killed workers had begun: others take it over when their heartbeat has been missing for a while."""
    async with asyncio.timeout(DELIVERED_WITHIN_S):
        while await value(url, "SELECT count(*) FROM pgqueuer"):  # noqa: ASYNC110
            await asyncio.sleep(PAUSE_S)


async def test_a_killed_server_loses_nothing_answered_and_doubles_nothing_retried(tmp_path: Path, attackers: Attackers):
    server = Server(tmp_path)
    database = embedded_database(tmp_path)
    url = await asyncio.to_thread(database.__enter__)
    try:
        await server.start()
        invoices = await set_up(attackers, url)
        async with await signed_in(server) as client:
            till = Till(client, list(invoices))
            async with asyncio.TaskGroup() as group:
                for _ in range(TILLS):
                    group.create_task(till.work())
                group.create_task(kill_again_and_again(server, url, till))
            assert set(till.answers) == set(invoices)
            assert till.losses.total() >= KILLS
            await assert_each_was_completed_once(url, invoices)
            again = {invoice_id: await till.complete(invoice_id) for invoice_id in invoices[:: len(invoices) // 20]}
            assert again == {invoice_id: till.answers[invoice_id] for invoice_id in again}
            await assert_each_was_completed_once(url, invoices)
        checked = done(await attackers.attack(url, [{"do": "check", "now": datetime.now(UTC)}]))[0]
        assert set(checked.values()) == {0}
        await until_outbox_is_empty(url)
        told = delivered(tmp_path)
        assert len(told) == PATIENTS
        assert min(told.values()) >= FRIENDS
        assert await server.stop() == 0
    finally:
        if server.process is not None and server.process.returncode is None:
            await server.kill()
        await asyncio.to_thread(database.__exit__, None, None, None)
