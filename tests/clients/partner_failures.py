"""The partners' client with forged lists and events, and at a till that loses its power; run in its environment."""

import base64
import json
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

import httpx
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from enamel_partner import Caller, EnamelError, Money, Office, SignedList, ThrottledError, Till, UnreachableError
from enamel_partner.codes import digest
from enamel_partner.offline import OfflineListError, OfflineQueue, OfflineReason, OfflineVouchers
from enamel_partner.webhooks import WebhookReceiver, WebhookRejectedError
from standardwebhooks.webhooks import Webhook

NOW = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)  # a Monday; half past twelve in Moscow
SIGNER = Ed25519PrivateKey.generate()
KEYS = {"k1": SIGNER.public_key().public_bytes_raw()}
TERMS = {
    "id": "PRM_1", "title": "Spring", "percentOff": None, "amountOff": None, "fixedPrice": None, "gift": None,
    "minimumTotal": None, "startsOn": "2026-03-01", "endsOn": None, "weekdays": [], "hourFrom": None, "hourTo": None,
}  # fmt: skip


def raises(error: type[EnamelError], work: Callable[[], object]) -> EnamelError:
    try:
        answer = work()
    except error as raised:
        return raised
    raise AssertionError(f"{answer} is no {error}")


def signed(*promotions: dict[str, Any], last_day: str | None = None, **changes: Any) -> SignedList:
    """Sign a list with one single-use voucher CODE0, CODE1, ... for each promotion."""
    content = {
        "format": 1, "partnerId": "PTN_1", "issuedAt": NOW.isoformat(), "currencyCode": "RUB",
        "validUntil": (NOW + timedelta(days=2)).isoformat(), "timeZone": "Europe/Moscow",
        "promotions": [{**TERMS, **each} for each in promotions],
        "vouchers": [[digest(f"CODE{place}"), place, last_day, True] for place in range(len(promotions))],
        **changes,
    }  # fmt: skip
    payload = json.dumps(content)
    return SignedList(payload, base64.b64encode(SIGNER.sign(payload.encode())).decode(), "k1")


def told(terms: dict[str, Any], total: str = "900.00", at: datetime = NOW, **changes: Any) -> object:
    """Return what a voucher takes off, or why it is not taken."""
    found = OfflineVouchers(signed(terms, **changes), keys=KEYS).check("code-0", total=Decimal(total), at=at)
    return found.value if found.is_usable else found.reason


# What was signed is believed, and nothing else.
good = signed({"amountOff": "300.00"})
assert len(OfflineVouchers(SignedList.from_json(good.to_json()), keys=KEYS)) == 1
torn_list = good.to_json()[:-9]
for text in (
    "",
    "x",
    "{}",
    "[]",
    "null",
    "7",
    '{"payload": 1, "signature": "", "key_id": ""}',
    torn_list,
    "[" * 100_000,
):
    raises(OfflineListError, lambda text=text: SignedList.from_json(text))
forged = SignedList(good.payload.replace("300.00", "900.00"), good.signature, "k1")
raises(OfflineListError, lambda: OfflineVouchers(forged, keys=KEYS))
raises(OfflineListError, lambda: OfflineVouchers(SignedList(good.payload, "no Base64", "k1"), keys=KEYS))
raises(OfflineListError, lambda: OfflineVouchers(good, keys={"k2": KEYS["k1"]}))
raises(OfflineListError, lambda: OfflineVouchers(signed(format=2), keys=KEYS))
for moment in (NOW + timedelta(days=2), NOW - timedelta(hours=1)):
    raises(OfflineListError, lambda moment=moment: told({"amountOff": "1.00"}, at=moment))

# What a voucher gives, rounded down, and when.
assert told({"amountOff": "300.00"}) == Decimal("300.00")
assert told({"amountOff": "300.00"}, "99.00") == Decimal("99.00")
assert told({"percentOff": "12.50"}, "99.99") == Decimal("12.49")
assert told({"fixedPrice": "500.00"}) == Decimal("400.00")
assert told({"fixedPrice": "500.00"}, "400.00") == 0
assert told({"gift": "A toothbrush"}) == 0
assert told({"amountOff": "1.00", "minimumTotal": "900.01"}) is OfflineReason.ORDER_TOO_SMALL
assert told({"amountOff": "1.00", "startsOn": "2026-03-03"}) is OfflineReason.TOO_EARLY
assert told({"amountOff": "1.00"}, last_day="2026-03-01") is OfflineReason.EXPIRED
assert told({"amountOff": "1.00"}, last_day="2026-03-02") == 1
assert told({"amountOff": "1.00", "weekdays": [1]}) == 1
assert told({"amountOff": "1.00", "weekdays": [2, 7]}) is OfflineReason.NOT_NOW
assert told({"amountOff": "1.00", "hourFrom": 12, "hourTo": 13}) == 1
assert told({"amountOff": "1.00", "hourTo": 12}) is OfflineReason.NOT_NOW
assert told({"amountOff": "1.00", "hourFrom": 22, "hourTo": 6}) is OfflineReason.NOT_NOW
assert told({"amountOff": "1.00", "hourFrom": 22, "hourTo": 13}) == 1
assert told({"amountOff": "1.00", "weekdays": [7], "hourFrom": 22, "hourTo": 13}) == 1
assert told({"amountOff": "1.00", "weekdays": [1], "hourFrom": 22, "hourTo": 13}) is OfflineReason.NOT_NOW

# A queue outlives crashes: what was answered is not sent again, what was not is sent again unchanged.
file = Path(mkdtemp()) / "queue.jsonl"
queue = OfflineQueue(file)
for number in range(150):
    queue.add(f"code-{number}", order=f"order {number}", total=Decimal("10.00"), at=NOW)
with file.open("a") as torn:
    torn.write('\n{"id": "a line that a power cut tore')
OfflineQueue(file).add("CODE-150", order="order 150")
queue = OfflineQueue(file)
assert len(queue) == 151
assert "CODE 7" in queue
assert "CODE 7777" not in queue

requests: list[dict[str, Any]] = []


def server(fails_from: int) -> httpx.MockTransport:
    """Accept all uploads before some number."""

    def answer(request: httpx.Request) -> httpx.Response:
        wanted = json.loads(request.content)["variables"]["input"]
        requests.append(wanted)
        if len(requests) >= fails_from:
            raise httpx.ReadTimeout("too late", request=request)
        nothing = {"title": None, "value": None, "redemptionId": None, "error": None}
        results = [
            {**nothing, "orderReference": line["orderReference"], "status": "A_LATER_STATUS"}
            for line in wanted["redemptions"]
        ]
        return httpx.Response(200, json={"data": {"voucherOfflineUpload": {"results": results, "userErrors": []}}})

    return httpx.MockTransport(answer)


with Till("http://enamel.test/graphql", "enp_key", attempts=1, transport=server(fails_from=2)) as till:
    raises(UnreachableError, lambda: queue.upload(till))
queue.add("later", order="later")
with Till("http://enamel.test/graphql", "enp_key", attempts=1, transport=server(fails_from=9)) as till:
    results = OfflineQueue(file).upload(till)
assert [row.order for row in results] == [*(f"order {number}" for number in range(151)), "later"]
assert {row.status for row in results} == {"A_LATER_STATUS"}
assert [len(wanted["redemptions"]) for wanted in requests] == [100, 51, 100, 51, 1]
assert requests[0] == requests[2]
assert requests[1] == requests[3]
assert len({wanted["idempotencyKey"] for wanted in requests}) == 3
assert len(OfflineQueue(file)) == 0
assert "code-7" not in OfflineQueue(file)

# An upload that is stopped halfway says for how long to wait, and goes on under the same key.
sent_again: list[dict[str, Any]] = []


def stops_once(request: httpx.Request) -> httpx.Response:
    sent_again.append(json.loads(request.content)["variables"]["input"])
    if len(sent_again) == 1:
        reasons = [{"code": "RATE_LIMITED", "field": None, "message": "Too many attempts."}]
        body: dict[str, Any] = {"results": None, "userErrors": reasons}
    else:
        line = {"title": None, "value": None, "redemptionId": None, "error": None, "orderReference": "1"}
        body = {"results": [{**line, "status": "ACCEPTED"}], "userErrors": []}
    return httpx.Response(200, json={"data": {"voucherOfflineUpload": body}})


queue = OfflineQueue(file)
queue.add("CODE", order="1")
with Till("http://enamel.test/graphql", "enp_key", transport=httpx.MockTransport(stops_once)) as till:
    stopped = raises(ThrottledError, lambda: queue.upload(till))
    assert isinstance(stopped, ThrottledError)
    assert (stopped.retry_after_s, len(sent_again), len(queue)) == (60, 1, 1)
    assert [row.status for row in queue.upload(till)] == ["ACCEPTED"]
assert sent_again[0] == sent_again[1]

# An event is believed if one of the secrets signed it a moment ago.
old_secret, secret, other = (f"whsec_{base64.b64encode(bytes([n] * 24)).decode()}" for n in range(3))
body = {
    "type": "sale.reported",
    "timestamp": "2026-03-02T09:30:00Z",
    "data": {"saleId": "SAL_1", "credited": {"amount": "10.00", "currencyCode": "RUB"}, "store": None},
}


def request(content: object, *secrets: str, at: datetime | None = None) -> tuple[bytes, dict[str, str]]:
    moment, text = at or datetime.now(UTC), json.dumps(content)
    signatures = [Webhook(each).sign("evt_1", moment, text) for each in secrets]
    headers = {
        "Webhook-Id": "evt_1",
        "Webhook-Timestamp": str(int(moment.timestamp())),
        "Webhook-Signature": " ".join(signatures),
    }
    return text.encode(), headers


receiver = WebhookReceiver(secret, old_secret)
for by in ((secret,), (old_secret,), (secret, old_secret), (other, secret)):
    event = receiver.event(*request(body, *by))
    assert (event.id, event.type, event.occurred_at) == ("evt_1", "sale.reported", NOW)
    assert event.amount("credited") == Money(Decimal("10.00"), "RUB")
    assert event.amount("store") is None
content, headers = request(body, secret)
for wrong in (
    request(body, other),
    request(body),
    request(body, secret, at=datetime.now(UTC) - timedelta(minutes=6)),
    request(["no event"], secret),
    request({**body, "timestamp": "soon"}, secret),
    (content + b" ", headers),
    (b"\xff", headers),
    (content, {**headers, "Webhook-Signature": "nonsense"}),
    (content, {**headers, "Webhook-Signature": "v1,=="}),
    (content, {**headers, "Webhook-Id": "evt_2"}),
    (content, {}),
):
    raises(WebhookRejectedError, lambda wrong=wrong: receiver.event(*wrong))

# What would make a second endpoint or secret is sent once; the key goes to Enamel alone.
sent: list[httpx.Request] = []


def silent(seen: httpx.Request) -> httpx.Response:
    sent.append(seen)
    if seen.url.path == "/act.pdf":
        return httpx.Response(200, content=b"%PDF")
    if b"whoAmI" in seen.content or b"WhoAmI" in seen.content:
        return httpx.Response(200, json={"data": {"viewer": {"kind": "A_LATER_KIND", "partner": None}}})
    if b"MySales" in seen.content:
        return httpx.Response(
            200, json={"data": {"viewer": {"kind": "PARTNER", "partner": {"id": "P", "sales": None}}}}
        )
    raise httpx.ReadTimeout("too late", request=seen)


with Office("http://enamel.test/graphql", "enp_key", transport=httpx.MockTransport(silent)) as office:
    raises(UnreachableError, lambda: office.register_webhook("https://shop.com/", ["sale.reported"]))
    raises(UnreachableError, lambda: office.rotate_webhook_secret("WHE_1"))
    assert len(sent) == 2
    assert office.download("https://files.test/act.pdf") == b"%PDF"
    assert "authorization" not in sent[-1].headers
    assert sent[0].headers["authorization"] == "Bearer enp_key"
    raises(UnreachableError, lambda: office.download("https://files.test/gone.pdf"))
    assert office.whoami() == Caller("A_LATER_KIND")
    raises(EnamelError, lambda: list(office.sales()))
sys.stdout.write("as told")
