"""Webhooks over HTTP by the Standard Webhooks specification, to checked addresses only (decision 0017).

The host's name is looked up for each connection, every address that it leads to is checked, and the connection goes to
a checked address and to no other: a name that leads elsewhere a moment later gains nothing. TLS still asks for the
host's own name. No redirect is followed, no proxy of the environment is used, and an answer is read up to a limit and
thrown away.
"""

import asyncio
import socket
import ssl
from collections.abc import Awaitable, Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Any, Final

import httpcore
from standardwebhooks import Webhook

from domain.kernel.errors import Invalid
from domain.webhooks.errors import AddressPrivate
from domain.webhooks.policy.addresses import AddressRules, Target, check_found, target_of
from domain.webhooks.policy.schedule import SCHEDULE, STATUS_GONE, Outcome
from domain.webhooks.sending import Answer, Notice

CONNECT_TIMEOUT_S: Final = 5.0
TIMEOUT_S: Final = 15.0
MAX_ANSWER_BYTES: Final = 64 * 1024
_LOOK_UPS_AT_ONCE: Final = 8
_MAX_RETRY_AFTER_DIGITS: Final = 6
"""Of seconds; more are far beyond the longest pause."""

LookUp = Callable[[str, int], Awaitable[list[str]]]
"""Returns the addresses that a host's name leads to, none if there are none."""


class _Refused(Exception):
    """The host's addresses may not be connected to."""


def system_look_up() -> LookUp:
    """Return what looks names up as the system does, in threads of its own: a slow name holds up nothing else."""
    threads = ThreadPoolExecutor(_LOOK_UPS_AT_ONCE, thread_name_prefix="webhook-names")

    async def look_up(host: str, port: int) -> list[str]:
        loop = asyncio.get_running_loop()
        try:
            found = await loop.run_in_executor(threads, _addresses, host, port)
        except OSError:
            return []
        return list(dict.fromkeys(found))

    return look_up


def _addresses(host: str, port: int) -> list[str]:
    return [str(entry[4][0]) for entry in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)]


class HttpWebhooks:
    """Sends events over HTTP.

    Args:
        rules: which addresses this installation allows.
        look_up: finds a name's addresses.
        ssl_context: whom to trust; by default the authorities that are generally known.
        timeout_s: for one attempt, from the name to the end of the answer.
    """

    def __init__(
        self,
        rules: AddressRules,
        *,
        look_up: LookUp | None = None,
        ssl_context: ssl.SSLContext | None = None,
        timeout_s: float = TIMEOUT_S,
    ) -> None:
        self._rules = rules
        self._look_up = look_up or system_look_up()
        self._ssl_context = ssl_context or httpcore.default_ssl_context()
        self._timeout_s = timeout_s

    async def check(self, url: str) -> None:
        """See whether events may be sent to an address, and look its host up.

        Raises:
            AddressForm, AddressInsecure, AddressPrivate: they may not.
        """
        target = target_of(url, self._rules)
        try:
            async with asyncio.timeout(CONNECT_TIMEOUT_S):
                found = await self._look_up(target.host, target.port)
        except TimeoutError:
            raise AddressPrivate(field=("url",)) from None
        check_found(target, found)

    async def send(self, notice: Notice) -> Answer:
        """Send one event in at most `timeout_s`; whatever goes wrong is an answer."""
        try:
            target = target_of(notice.url, self._rules)
            async with asyncio.timeout(self._timeout_s):
                return await self._post(target, notice)
        except (Invalid, _Refused):
            return Answer(Outcome.NOT_PUBLIC)
        except (TimeoutError, httpcore.TimeoutException):
            return Answer(Outcome.TIMED_OUT)
        except (httpcore.NetworkError, httpcore.ProtocolError, OSError) as error:
            untrusted = isinstance(error.__cause__ or error.__context__, ssl.SSLCertVerificationError)
            return Answer(Outcome.UNTRUSTED if untrusted else Outcome.UNREACHED)

    async def _post(self, target: Target, notice: Notice) -> Answer:
        url = httpcore.URL(
            scheme=b"https" if target.is_secure else b"http",
            host=target.host.encode(),
            port=target.port,
            target=target.path.encode(),
        )
        limit = dict.fromkeys(("read", "write", "pool"), self._timeout_s) | {"connect": CONNECT_TIMEOUT_S}
        pool = httpcore.AsyncConnectionPool(
            ssl_context=self._ssl_context,
            max_connections=1,
            max_keepalive_connections=0,
            network_backend=_CheckedBackend(target, self._look_up),
        )
        body = notice.payload.encode()
        headers = {"Host": target.authority, "Content-Length": str(len(body)), **signed_headers(notice)}
        lines = [(name.encode(), value.encode()) for name, value in headers.items()]
        async with (
            pool,
            pool.stream("POST", url, headers=lines, content=body, extensions={"timeout": limit}) as response,
        ):
            await _read(response)
            return _answer(response.status, response.headers)


class _CheckedBackend(httpcore.AsyncNetworkBackend):
    """Connects to the one target, and there to addresses alone that were checked a moment ago."""

    def __init__(self, target: Target, look_up: LookUp) -> None:
        self._target = target
        self._look_up = look_up
        self._network = httpcore.AnyIOBackend()

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ASYNC109  # httpcore's own signature
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """Look the host up, check every address, and connect to the first one that answers."""
        if (host, port) != (self._target.host, self._target.port):
            raise _Refused
        found = await self._look_up(host, port)
        try:
            check_found(self._target, found)
        except AddressPrivate:
            raise _Refused from None
        return await self._first_of(found, port, timeout, local_address, socket_options)

    async def _first_of(self, found: Sequence[str], port: int, *rest: Any) -> httpcore.AsyncNetworkStream:
        for address in found[:-1]:
            try:
                return await self._network.connect_tcp(address, port, *rest)
            except (httpcore.ConnectError, httpcore.ConnectTimeout):
                continue  # the next of its addresses may be reached
        return await self._network.connect_tcp(found[-1], port, *rest)

    async def sleep(self, seconds: float) -> None:
        """Wait."""
        await asyncio.sleep(seconds)


def signed_headers(notice: Notice) -> dict[str, str]:
    """Return the headers of one attempt, signed with every secret at the present moment.

    Receivers compare the moment with their own clock, so it is this machine's, whatever time the clinic has.
    """
    now = datetime.now(UTC)
    signatures = [Webhook(secret).sign(notice.message_id, now, notice.payload) for secret in notice.secrets]
    return {
        "Content-Type": "application/json",
        "User-Agent": "Enamel-Webhooks/1",
        "webhook-id": notice.message_id,
        "webhook-timestamp": str(int(now.timestamp())),
        "webhook-signature": " ".join(signatures),
    }


async def _read(response: httpcore.Response) -> None:
    """Read an answer to its end or to the limit; what it says is nobody's business."""
    size = 0
    async for part in response.aiter_stream():
        size += len(part)
        if size > MAX_ANSWER_BYTES:
            return


def _answer(status: int, headers: Sequence[tuple[bytes, bytes]]) -> Answer:
    if 200 <= status <= 299:  # noqa: PLR2004  # success, as the specification of HTTP has it
        return Answer(Outcome.DELIVERED, status)
    wanted = next((value for name, value in headers if name.lower() == b"retry-after"), b"")
    return Answer(Outcome.GONE if status == STATUS_GONE else Outcome.REFUSED, status, _retry_after(wanted))


def _retry_after(wanted: bytes) -> timedelta | None:
    """Return how long a receiver asks to wait, in seconds or until a date; None for whatever else it says.

    It asks by this machine's clock, whatever time the clinic has.
    """
    text = wanted.decode("ascii", "replace").strip()
    if text.isdecimal():
        digits = text.lstrip("0") or "0"
        is_far = len(digits) > _MAX_RETRY_AFTER_DIGITS
        return SCHEDULE.longest if is_far else min(timedelta(seconds=int(digits)), SCHEDULE.longest)
    try:
        until = parsedate_to_datetime(text)
    except ValueError:
        return None
    return min(until.replace(tzinfo=until.tzinfo or UTC) - datetime.now(UTC), SCHEDULE.longest)
