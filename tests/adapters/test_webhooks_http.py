"""Webhooks over HTTP: signed as the specification says, to checked addresses alone, whatever receivers do."""

import asyncio
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from uuid import UUID

import pytest
import pytest_asyncio
from standardwebhooks import Webhook
from standardwebhooks.webhooks import WebhookVerificationError

from adapters.webhooks_http import MAX_ANSWER_BYTES, HttpWebhooks, system_look_up
from domain.webhooks import sending
from domain.webhooks.errors import AddressForm, AddressInsecure, AddressPrivate
from domain.webhooks.policy.addresses import AddressRules
from domain.webhooks.policy.schedule import Outcome
from domain.webhooks.sending import Answer, Notice
from runtime.connect import configure_webhooks
from runtime.settings import Settings
from tests.adapters.certificates_of_hosts import certified

SECRETS = (b"a new secret of 32 bytes for one", b"an old secret of 32 bytes for on")
PAYLOAD = '{"type":"sale.reported","data":{"store":"Аптека"}}'
PUBLIC = "8.8.8.8"
OK = b"HTTP/1.1 204 No Content\r\n\r\n"


@dataclass
class Receiver:
    """A server on this machine that notes what comes and answers what it was told to."""

    answer: bytes | None = OK
    requests: list[bytes] = field(default_factory=list)
    port: int = 0

    @property
    def rules(self) -> AddressRules:
        return AddressRules(trusted=frozenset({("127.0.0.1", self.port), ("hooks.shop.com", self.port)}))

    async def handle(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            head = await reader.readuntil(b"\r\n\r\n")
            size = next(int(line[15:]) for line in head.split(b"\r\n") if line.lower().startswith(b"content-length:"))
            self.requests.append(head + await reader.readexactly(size))
            if self.answer is None:
                await reader.read()
            else:
                writer.write(self.answer)
                await writer.drain()
        except (ConnectionError, asyncio.IncompleteReadError):
            pass  # a client that has seen enough
        finally:
            writer.close()


@asynccontextmanager
async def listening(made: Receiver, context: ssl.SSLContext | None = None) -> AsyncIterator[Receiver]:
    server = await asyncio.start_server(made.handle, "127.0.0.1", 0, ssl=context)
    made.port = server.sockets[0].getsockname()[1]
    try:
        yield made
    finally:
        server.close()


@pytest_asyncio.fixture(loop_scope="session")
async def receiver() -> AsyncIterator[Receiver]:
    async with listening(Receiver()) as made:
        yield made


def notice(url: str, secrets: Sequence[bytes] = SECRETS) -> Notice:
    return Notice(UUID(int=7), url, PAYLOAD, secrets)


def leading_to(*answers: Sequence[str]) -> Callable[[str, int], Awaitable[list[str]]]:
    """Return what looks names up: each time the next answer, the last one for ever."""
    left = [list(each) for each in answers]

    async def look_up(host: str, port: int) -> list[str]:
        return left.pop(0) if len(left) > 1 else left[0]

    return look_up


async def sent(receiver: Receiver, path: str = "/hook?a=1", **more: object) -> Answer:
    made = HttpWebhooks(receiver.rules, **more)  # type: ignore[arg-type]
    return await made.send(notice(f"http://127.0.0.1:{receiver.port}{path}"))


def taken_apart(request: bytes) -> tuple[str, dict[str, str], str]:
    head, _, body = request.partition(b"\r\n\r\n")
    first, *lines = head.decode().split("\r\n")
    return first, {name.lower(): value for name, _, value in (line.partition(": ") for line in lines)}, body.decode()


async def test_an_event_goes_as_the_specification_says(receiver: Receiver):
    assert await sent(receiver) == Answer(Outcome.DELIVERED, 204)
    first, headers, body = taken_apart(receiver.requests[0])
    assert first == "POST /hook?a=1 HTTP/1.1"
    assert headers["host"] == f"127.0.0.1:{receiver.port}"
    assert headers["content-type"] == "application/json"
    assert headers["webhook-id"] == f"evt_{UUID(int=7).hex}"
    assert body == PAYLOAD
    for secret in SECRETS:
        assert Webhook(secret).verify(body, headers)["type"] == "sale.reported"
    with pytest.raises(WebhookVerificationError):
        Webhook(b"another secret").verify(body, headers)
    with pytest.raises(WebhookVerificationError):
        Webhook(SECRETS[0]).verify(body + " ", headers)
    with pytest.raises(WebhookVerificationError):
        Webhook(SECRETS[0]).verify(body, {**headers, "webhook-id": "evt_other"})


@pytest.mark.parametrize(
    ("answer", "told"),
    [
        (b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok", Answer(Outcome.DELIVERED, 200)),
        (b"HTTP/1.1 299 X\r\nContent-Length: 0\r\n\r\n", Answer(Outcome.DELIVERED, 299)),
        (b"HTTP/1.1 500 X\r\nContent-Length: 0\r\n\r\n", Answer(Outcome.REFUSED, 500)),
        (b"HTTP/1.1 410 X\r\nContent-Length: 0\r\n\r\n", Answer(Outcome.GONE, 410)),
        (
            b"HTTP/1.1 429 X\r\nRetry-After: 90\r\nContent-Length: 0\r\n\r\n",
            Answer(Outcome.REFUSED, 429, timedelta(seconds=90)),
        ),
        (b"HTTP/1.1 503 X\r\nRetry-After: soon\r\nContent-Length: 0\r\n\r\n", Answer(Outcome.REFUSED, 503)),
        (b"HTTP/1.1 200 OK\r\n\r\n" + b"x" * (MAX_ANSWER_BYTES + 9), Answer(Outcome.DELIVERED, 200)),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nbroken", Answer(Outcome.UNREACHED)),
        (b"HTTP/1.1 200 OK\r\nX: " + b"x" * 200_000, Answer(Outcome.UNREACHED)),
        (b"SSH-2.0-OpenSSH\r\n\r\n", Answer(Outcome.UNREACHED)),
        (b"", Answer(Outcome.UNREACHED)),
        (None, Answer(Outcome.TIMED_OUT)),
    ],
)
async def test_every_answer_has_one_meaning(receiver: Receiver, answer: bytes | None, told: Answer):
    receiver.answer = answer
    assert await sent(receiver, timeout_s=0.3 if answer is None else 30) == told


async def asked_to_wait(receiver: Receiver, retry_after: str) -> timedelta | None:
    receiver.answer = f"HTTP/1.1 503 X\r\nRetry-After: {retry_after}\r\nContent-Length: 0\r\n\r\n".encode()
    answer = await sent(receiver)
    assert (answer.outcome, answer.status_code) == (Outcome.REFUSED, 503)
    return answer.retry_after


@pytest.mark.parametrize("seconds", ["21601", "86400", "99999999", "9" * 5000, "00021601"])
async def test_a_receiver_that_asks_for_more_than_six_hours_gets_six(receiver: Receiver, seconds: str):
    assert await asked_to_wait(receiver, seconds) == timedelta(hours=6)


async def test_a_receiver_may_say_until_when(receiver: Receiver):
    in_an_hour = format_datetime(datetime.now(UTC) + timedelta(hours=1), usegmt=True)
    told = await asked_to_wait(receiver, in_an_hour)
    assert told is not None
    assert timedelta(minutes=50) < told <= timedelta(hours=1)
    assert await asked_to_wait(receiver, "Fri, 31 Dec 9999 23:59:59 GMT") == timedelta(hours=6)
    assert await asked_to_wait(receiver, "Friday, 31-Dec-60 23:59:59 GMT") == timedelta(hours=6)
    assert await asked_to_wait(receiver, "Fri Dec 31 23:59:59 2060") == timedelta(hours=6)
    past = await asked_to_wait(receiver, "Sun, 06 Nov 1994 08:49:37 GMT")
    assert past is not None
    assert past < timedelta(), "there is nothing to wait for"


@pytest.mark.parametrize(
    "garbage", ["-5", "1.5", "1e9", "5 s", "0x10", "Sun, 31 Feb 2030 08:49:37 GMT", "Sun, 06 Nov 2030 25:00:00 GMT", ""]
)
async def test_what_is_no_time_to_wait_is_not_heeded(receiver: Receiver, garbage: str):
    assert await asked_to_wait(receiver, garbage) is None


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
async def test_no_redirect_is_followed(receiver: Receiver, status: int):
    async with listening(Receiver()) as inner:
        location = f"Location: http://127.0.0.1:{inner.port}/secret\r\nContent-Length: 0\r\n\r\n"
        receiver.answer = f"HTTP/1.1 {status} X\r\n{location}".encode()
        assert await sent(receiver) == Answer(Outcome.REFUSED, status)
        assert inner.requests == []


async def test_no_proxy_of_the_environment_is_used(receiver: Receiver, monkeypatch: pytest.MonkeyPatch):
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    assert (await sent(receiver)).outcome is Outcome.DELIVERED


async def test_a_trickling_receiver_is_not_waited_for(receiver: Receiver):
    async def trickle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            writer.write(b"HTTP/1.1 200 OK\r\n\r\n")
            while True:
                writer.write(b"x")
                await writer.drain()
                await asyncio.sleep(0.05)
        except ConnectionError:
            pass  # it has hung up
        finally:
            writer.close()

    server = await asyncio.start_server(trickle, "127.0.0.1", 0)
    receiver.port = server.sockets[0].getsockname()[1]
    started = asyncio.get_running_loop().time()
    assert await sent(receiver, timeout_s=0.3) == Answer(Outcome.TIMED_OUT)
    assert asyncio.get_running_loop().time() - started < 20
    server.close()


async def test_nobody_there_is_told():
    server = await asyncio.start_server(lambda _reader, _writer: None, "127.0.0.1", 0)
    gone = Receiver(port=server.sockets[0].getsockname()[1])
    server.close()
    await server.wait_closed()
    assert await sent(gone) == Answer(Outcome.UNREACHED)


@pytest.mark.parametrize(
    "found",
    [
        ["127.0.0.1"], ["10.0.0.7"], ["169.254.169.254"], ["::1"], ["::ffff:127.0.0.1"], ["64:ff9b::7f00:1"],
        ["2002:7f00:1::"], [PUBLIC, "127.0.0.1"], ["192.168.0.1", PUBLIC], ["fe80::1%eth0"],
    ],
)  # fmt: skip
async def test_a_name_that_leads_inside_is_refused_when_set_up_and_when_connecting(
    receiver: Receiver, found: list[str]
):
    url = f"http://shop.com:{receiver.port}/hook"
    made = HttpWebhooks(AddressRules(), look_up=leading_to(found))
    with pytest.raises(AddressPrivate):
        await made.check(url)
    assert await made.send(notice(url)) == Answer(Outcome.NOT_PUBLIC)
    assert receiver.requests == []


async def test_a_name_that_leads_elsewhere_after_the_check_gains_nothing(receiver: Receiver):
    url = f"http://shop.com:{receiver.port}/hook"
    made = HttpWebhooks(AddressRules(), look_up=leading_to([PUBLIC], ["127.0.0.1"]))
    await made.check(url)
    assert await made.send(notice(url)) == Answer(Outcome.NOT_PUBLIC)
    assert receiver.requests == []


async def test_the_connection_goes_to_the_address_that_was_checked(monkeypatch: pytest.MonkeyPatch):
    asked: list[str] = []

    async def connect_tcp(self: object, host: str, port: int, *rest: object) -> None:
        asked.append(host)
        raise OSError

    monkeypatch.setattr("httpcore.AnyIOBackend.connect_tcp", connect_tcp)
    made = HttpWebhooks(AddressRules(), look_up=leading_to([PUBLIC], ["127.0.0.1"]))
    assert await made.send(notice("https://shop.com/")) == Answer(Outcome.UNREACHED)
    assert asked == [PUBLIC]


async def test_of_several_addresses_the_next_one_is_tried(receiver: Receiver):
    look_up = leading_to(["127.0.0.99", "127.0.0.1"])
    made = HttpWebhooks(receiver.rules, look_up=look_up)
    assert (await made.send(notice(f"http://hooks.shop.com:{receiver.port}/"))).outcome is Outcome.DELIVERED


async def test_tls_is_spoken_with_the_hosts_own_name(tmp_path: Path):
    server, trusting = certified("hooks.shop.com", tmp_path)
    async with listening(Receiver(), server) as made:
        url = f"https://hooks.shop.com:{made.port}/"
        here = leading_to(["127.0.0.1"])
        for context, told in ((trusting, Outcome.DELIVERED), (None, Outcome.UNTRUSTED)):
            sender = HttpWebhooks(made.rules, look_up=here, ssl_context=context)
            assert (await sender.send(notice(url))).outcome is told
        by_address = HttpWebhooks(made.rules, look_up=here, ssl_context=trusting)
        assert (await by_address.send(notice(f"https://127.0.0.1:{made.port}/"))).outcome is Outcome.UNTRUSTED
        assert len(made.requests) == 1


async def test_names_are_looked_up_when_an_endpoint_is_set_up():
    made = HttpWebhooks(AddressRules(https_only=True), look_up=leading_to([PUBLIC], []))
    await made.check("https://shop.com/")
    with pytest.raises(AddressPrivate):
        await made.check("https://shop.com/")
    with pytest.raises(AddressInsecure):
        await made.check("http://shop.com/")
    with pytest.raises(AddressForm):
        await made.check("https://shop.com:22/")


async def test_a_name_that_is_not_found_in_time_is_not_waited_for(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("adapters.webhooks_http.CONNECT_TIMEOUT_S", 0.05)

    async def look_up(host: str, port: int) -> list[str]:
        await asyncio.sleep(5)
        return [PUBLIC]

    with pytest.raises(AddressPrivate):
        await HttpWebhooks(AddressRules(), look_up=look_up).check("https://shop.com/")


async def test_a_name_that_leads_nowhere_is_told_as_one_that_leads_inside():
    made = HttpWebhooks(AddressRules(), look_up=leading_to([]))
    assert await made.send(notice("https://shop.com/")) == Answer(Outcome.NOT_PUBLIC)


async def test_the_system_looks_names_up():
    assert await system_look_up()("127.0.0.1", 80) == ["127.0.0.1"]
    assert await system_look_up()("no-such-host.invalid", 80) == []


def test_the_settings_decide_where_events_may_go(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("ENAMEL_DATA_DIR", str(tmp_path))
    monkeypatch.setenv("ENAMEL_WEBHOOK_PRIVATE_HOSTS", "crm.lan:9000, [::1]:9001")
    configure_webhooks(Settings())
    made = sending.sender()
    assert isinstance(made, HttpWebhooks)
    assert made._rules == AddressRules(https_only=False, trusted=frozenset({("crm.lan", 9000), ("::1", 9001)}))
