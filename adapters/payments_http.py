"""The payment gateway over HTTP: a small JSON protocol (docs/packages.md), with an idempotency key and a time limit.

    POST {ENAMEL_PAYMENTS_URL}/charges
    Authorization: Bearer {ENAMEL_PAYMENTS_SECRET}
    Idempotency-Key: {the charge's id}
    {"mandate": "...", "amount": "9900.00", "currency": "RUB", "description": "..."}

    200 {"status": "paid", "reference": "..."}      the money was taken
    200 {"status": "declined", "reason": "..."}     it was not, and will not be under this key

Whatever else comes, or nothing, tells nothing: the charge is asked for again under the same key.
"""

import asyncio
from typing import Any

import httpx
import orjson

from domain.kernel.money import format_minor
from domain.packages.payments import ChargeRequest, ChargeUnanswered, Declined, Paid

TIMEOUT_S = 10.0
MAX_ANSWER_BYTES = 64 * 1024
_MAX_CHARACTERS = 200


class HttpPayments:
    """Charges mandates at a gateway that speaks the protocol above.

    Args:
        url: of the gateway, without `/charges`.
        secret: sent as a bearer token; None for none.
        timeout_s: for connecting, and for each wait for bytes; the whole answer takes at most twice as long.
    """

    def __init__(self, url: str, secret: str | None = None, *, timeout_s: float = TIMEOUT_S) -> None:
        self._url = f"{url.rstrip('/')}/charges"
        self._headers = {} if secret is None else {"Authorization": f"Bearer {secret}"}
        self._timeout_s = timeout_s

    async def charge(self, request: ChargeRequest) -> Paid | Declined:
        """Ask for one charge.

        Raises:
            ChargeUnanswered: no connection, no answer in time, another status than 200, or an answer in other words.
        """
        body = {
            "mandate": request.mandate,
            "amount": format_minor(request.amount_minor),
            "currency": request.currency,
            "description": request.description,
        }
        headers = {**self._headers, "Idempotency-Key": str(request.id)}
        try:
            async with (
                asyncio.timeout(2 * self._timeout_s),
                httpx.AsyncClient(timeout=self._timeout_s, follow_redirects=False, trust_env=False) as client,
                client.stream("POST", self._url, json=body, headers=headers) as response,
            ):
                return _answer(response.status_code, await _content(response))
        except (httpx.HTTPError, httpx.InvalidURL, TimeoutError) as error:
            raise ChargeUnanswered(type(error).__name__) from error


async def _content(response: httpx.Response) -> bytes:
    """Return the body of an answer, if it is short enough to be one."""
    content = b""
    async for part in response.aiter_bytes():
        content += part
        if len(content) > MAX_ANSWER_BYTES:
            raise ChargeUnanswered("too long an answer")
    return content


def _answer(status: int, content: bytes) -> Paid | Declined:
    if status != httpx.codes.OK:
        raise ChargeUnanswered(f"status {status}")
    try:
        answer: Any = orjson.loads(content)
    except orjson.JSONDecodeError:
        raise ChargeUnanswered("no JSON") from None
    match answer:
        case {"status": "paid", "reference": str(reference)} if reference:
            return Paid(reference[:_MAX_CHARACTERS])
        case {"status": "declined", "reason": str(reason)}:
            return Declined(reason[:_MAX_CHARACTERS])
    raise ChargeUnanswered("an answer in other words")
