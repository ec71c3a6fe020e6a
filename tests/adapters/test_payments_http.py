"""The payment gateway's protocol, against a server on this machine that also refuses, fails and is silent."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path
from uuid import UUID

import orjson
import pytest
import pytest_asyncio

from adapters.payments_http import HttpPayments
from domain.packages import payments
from domain.packages.payments import ChargeRequest, ChargeUnanswered, Declined, Paid
from runtime.connect import configure_payments
from runtime.settings import Settings
from tests.adapters.gateway import PAID, Gateway, reply

REQUEST = ChargeRequest(UUID(int=7), "mandate-1", 990_000, "RUB", "Годовой пакет")


@pytest_asyncio.fixture(loop_scope="session")
async def gateway() -> AsyncIterator[Gateway]:
    async with Gateway() as running:
        yield running


async def test_a_charge_is_told_as_the_protocol_says(gateway: Gateway):
    assert await HttpPayments(f"{gateway.url}/", "s3cret").charge(REQUEST) == Paid("pay-1")
    (request,) = gateway.requests
    assert request.target == "/charges"
    assert request.headers["idempotency-key"] == "00000000-0000-0000-0000-000000000007"
    assert request.headers["authorization"] == "Bearer s3cret"
    assert request.headers["content-type"] == "application/json"
    assert orjson.loads(request.body) == {
        "mandate": "mandate-1",
        "amount": "9900.00",
        "currency": "RUB",
        "description": "Годовой пакет",
    }


async def test_without_a_secret_none_is_sent(gateway: Gateway):
    await HttpPayments(gateway.url).charge(REQUEST)
    assert "authorization" not in gateway.requests[0].headers


async def test_a_refusal_is_an_answer(gateway: Gateway):
    gateway.answers = [reply(200, {"status": "declined", "reason": "no money"})]
    assert await HttpPayments(gateway.url).charge(REQUEST) == Declined("no money")


async def test_long_words_of_the_gateway_are_cut(gateway: Gateway):
    gateway.answers = [reply(200, {"status": "paid", "reference": "x" * 999})]
    assert await HttpPayments(gateway.url).charge(REQUEST) == Paid("x" * 200)


@pytest.mark.parametrize(
    "answer",
    [
        reply(500, {"status": "paid", "reference": "pay-1"}),
        reply(201, {"status": "paid", "reference": "pay-1"}),
        reply(401, {}),
        reply(302, {}, "Location: /elsewhere\r\n"),
        reply(200, {"status": "paid"}),
        reply(200, {"status": "paid", "reference": ""}),
        reply(200, {"status": "pending", "reference": "pay-1"}),
        reply(200, ["paid"]),
        b"HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\npaid",
        b"HTTP/1.1 200 OK\r\nContent-Length: 400\r\n\r\n{",
        b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n" + b"x" * 100_000,
        b"this is no HTTP\r\n\r\n",
        b"",
    ],
)
async def test_any_other_answer_tells_nothing(gateway: Gateway, answer: bytes):
    gateway.answers = [answer]
    with pytest.raises(ChargeUnanswered):
        await HttpPayments(gateway.url).charge(REQUEST)
    assert len(gateway.requests) == 1


async def test_silence_tells_nothing(gateway: Gateway):
    gateway.answers = [None]
    with pytest.raises(ChargeUnanswered):
        await HttpPayments(gateway.url, timeout_s=0.05).charge(REQUEST)


async def test_an_answer_that_trickles_is_not_waited_for(gateway: Gateway):
    gateway.pause_s = 0.03
    with pytest.raises(ChargeUnanswered):
        await HttpPayments(gateway.url, timeout_s=0.05).charge(REQUEST)


async def test_a_gateway_that_is_not_there_tells_nothing():
    server = await asyncio.start_server(lambda _reader, _writer: None, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    server.close()
    await server.wait_closed()
    with pytest.raises(ChargeUnanswered):
        await HttpPayments(f"http://127.0.0.1:{port}").charge(REQUEST)


@pytest.mark.parametrize("url", ["http://", "nonsense"])
async def test_an_address_that_is_none_tells_nothing(url: str):
    with pytest.raises(ChargeUnanswered):
        await HttpPayments(url).charge(REQUEST)


async def test_the_same_id_is_paid_for_once(gateway: Gateway):
    ask: Callable[[ChargeRequest], Awaitable[Paid | Declined]] = HttpPayments(gateway.url).charge
    assert [await ask(REQUEST), await ask(REQUEST)] == [Paid("pay-1")] * 2
    assert len(gateway.paid) == 1
    assert PAID["status"] == "paid"


def test_the_settings_decide_who_charges(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("ENAMEL_DATA_DIR", str(tmp_path))
    try:
        configure_payments(Settings(payments_url="http://127.0.0.1:1", payments_secret="x"))
        assert isinstance(payments.configured(), HttpPayments)
        configure_payments(Settings())
        assert payments.configured() is None
    finally:
        payments.configure(None)
