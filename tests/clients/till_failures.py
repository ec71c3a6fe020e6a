"""The partners' client when the network fails, the server is busy or refuses; run in the clients' environment."""

import sys
from collections.abc import Callable
from decimal import Decimal

import httpx
from enamel_partner import EnamelError, RefusedError, RequestError, ThrottledError, Till, UnreachableError

DONE = {
    "redeemed": {"amount": "10.00", "currencyCode": "RUB"},
    "giftCertificate": {"status": "A_LATER_STATUS", "balance": {"amount": "5.00"}},
    "userErrors": [],
}


def payload(**fields: object) -> httpx.Response:
    return httpx.Response(200, json={"data": {"giftCertificateRedeem": {**DONE, **fields}}})


def refusal(code: str) -> httpx.Response:
    nothing = {"redeemed": None, "giftCertificate": None}
    return payload(**nothing, userErrors=[{"code": code, "field": ["amount"], "message": "No."}])


def error(code: str, status: int = 200, **extensions: object) -> httpx.Response:
    body = {"data": None, "errors": [{"message": "No.", "extensions": {"code": code, **extensions}}]}
    return httpx.Response(status, json=body)


def lost(request: httpx.Request) -> httpx.Response:
    raise httpx.ReadTimeout("too late", request=request)


def redeem(*answers: httpx.Response | Callable[[httpx.Request], httpx.Response]) -> tuple[object, list[bytes]]:
    """Redeem at a server that gives these answers, one after the other; return what came of it and what was sent."""
    sent: list[bytes] = []

    def answer(request: httpx.Request) -> httpx.Response:
        found = answers[min(len(sent), len(answers) - 1)]
        sent.append(request.content)
        return found(request) if callable(found) else found

    with Till("http://enamel.test/graphql", "enp_key", attempts=3, transport=httpx.MockTransport(answer)) as till:
        try:
            return till.redeem_certificate(code="C", amount=Decimal("10.00"), key="receipt-1"), sent
        except EnamelError as failure:
            return failure, sent


done, sent = redeem(lost, httpx.Response(502, text="<html>"), payload())
assert len(sent) == 3
assert len(set(sent)) == 1, "the same key is sent again"
assert getattr(done, "balance", None) == Decimal("5.00")
assert getattr(done, "status", None) == "A_LATER_STATUS"

never, sent = redeem(lost)
assert isinstance(never, UnreachableError)
assert len(sent) == 3

later, sent = redeem(refusal("IDEMPOTENCY_CONFLICT"), payload())
assert len(sent) == 2
assert getattr(later, "status", None) == "A_LATER_STATUS"

refused, sent = redeem(refusal("INSUFFICIENT_FUNDS"))
assert isinstance(refused, RefusedError)
assert (refused.code, refused.reasons[0].field, len(sent)) == ("INSUFFICIENT_FUNDS", ("amount",), 1)

limited, sent = redeem(refusal("RATE_LIMITED"))
assert isinstance(limited, ThrottledError)
assert (limited.retry_after_s, len(sent)) == (60, 1)

unknown, sent = redeem(refusal("A_LATER_CODE"))
assert isinstance(unknown, RefusedError)
assert unknown.code == "A_LATER_CODE"

forbidden, sent = redeem(error("FORBIDDEN"))
assert isinstance(forbidden, RequestError)
assert (forbidden.code, len(sent)) == ("FORBIDDEN", 1)

unsigned, sent = redeem(error("UNAUTHENTICATED", status=401))
assert isinstance(unsigned, RequestError)
assert unsigned.code == "UNAUTHENTICATED"

fault, sent = redeem(error("INTERNAL_SERVER_ERROR", id="abc"))
assert isinstance(fault, RequestError)
assert (fault.id, len(sent)) == ("abc", 1)

soon, sent = redeem(error("THROTTLED", retryAfterSeconds=0), payload())
assert len(sent) == 2
much_later, sent = redeem(error("THROTTLED", retryAfterSeconds=60))
assert isinstance(much_later, ThrottledError)
assert (much_later.retry_after_s, len(sent)) == (60, 1)
sys.stdout.write("as told")
