"""Tills that are cut off check vouchers by a signed list, and tell afterwards what they did."""

import base64
import hashlib
from datetime import timedelta
from typing import Any

import orjson
import pytest
import pytest_asyncio
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from domain.kernel import sealing
from domain.kernel.database import fetchval
from domain.promotions.service.vouchers.offline import LISTS_PER_HOUR
from domain.staff.actor import ANONYMOUS, Actor
from tests.api.client import WEBSITE, Api, nothing_changes
from tests.api.vouchers.given import WRONG_CODE, a_partner, funds, joint, key, promoted, redeemed
from tests.api.vouchers.operations import CANCEL, KEYS, OFFLINE_LIST, UPLOAD
from tests.clinic import DESK, Clinic


@pytest_asyncio.fixture(autouse=True, loop_scope="session")
async def keys(clinic: Clinic) -> None:
    sealing.configure(("a secret for signing" * 2, "an older secret" * 3))


def redemption(
    clinic: Clinic, code: str, order: str, *, ago: timedelta = timedelta(0), **changes: Any
) -> dict[str, Any]:
    """Return a line of an upload."""
    return {"code": code, "orderReference": order, "redeemedAt": (clinic.now - ago).isoformat(), **changes}


async def uploaded(api: Api, partner: Actor, *lines: dict[str, Any], under: str | None = None) -> list[tuple[str, Any]]:
    """Return status and code of what became of each line."""
    wanted = {"redemptions": list(lines), "idempotencyKey": under or key()}
    payload = await api.done(UPLOAD, actor=partner, input=wanted)
    return [(each["status"], each["error"] and each["error"]["code"]) for each in payload["results"]]


async def test_a_list_is_signed_and_holds_hashes_of_what_the_partner_may_redeem(api: Api, clinic: Clinic):
    partner, other = await a_partner(clinic), await a_partner(clinic, "Спортмастер")
    ours = await promoted(api, None, voucherQuantity=3, conditions={"minimumSum": "500.00"}, **joint(partner))
    await promoted(api, "THEIRS", name="Чужая", **joint(other))
    await promoted(api, "CLINICS", name="Своя")
    await promoted(api, "PATIENTS", name="Новым", firstVisitOnly=True, **joint(partner))
    used = ours["voucherCodes"][0]
    await redeemed(api, used, actor=partner, orderTotal="600.00")

    found = await api(OFFLINE_LIST, actor=partner, days=7)
    assert (found["voucherCount"], found["isComplete"]) == (2, True)
    (public, *older) = await api(KEYS, actor=ANONYMOUS)
    assert len(older) == 1
    assert found["keyId"] == public["keyId"]
    check = Ed25519PublicKey.from_public_bytes(base64.b64decode(public["publicKey"])).verify
    signature = base64.b64decode(found["signature"])
    check(signature, found["payload"].encode())
    with pytest.raises(InvalidSignature):
        check(signature, found["payload"].replace("300.00", "900.00").encode())

    content = orjson.loads(found["payload"])
    hashes = {hashlib.sha256(code.replace("-", "").encode()).hexdigest() for code in ours["voucherCodes"][1:]}
    assert {each[0] for each in content["vouchers"]} == hashes
    (terms,) = content["promotions"]
    assert (terms["title"], terms["amountOff"], terms["minimumTotal"]) == ("Весна", "300.00", "500.00")
    assert content["validUntil"] == (clinic.now + timedelta(days=7)).isoformat()
    assert content["timeZone"] == "Europe/Moscow"
    assert all(is_single for *_, is_single in content["vouchers"])


async def test_a_list_is_for_partners_and_for_a_week_at_most(api: Api, clinic: Clinic):
    partner = await a_partner(clinic)
    assert await api(OFFLINE_LIST, actor=DESK) is None
    assert await api(OFFLINE_LIST, actor=WEBSITE) is None
    for days in (0, 8):
        assert await api.error(OFFLINE_LIST, actor=partner, days=days) == "BAD_USER_INPUT"
    assert await api.error(OFFLINE_LIST, actor=ANONYMOUS) == "UNAUTHENTICATED"
    for _ in range(LISTS_PER_HOUR):
        assert (await api(OFFLINE_LIST, actor=partner))["voucherCount"] == 0
    assert await api.error(OFFLINE_LIST, actor=partner) == "THROTTLED"


async def test_each_line_of_an_upload_is_told_what_became_of_it(api: Api, clinic: Clinic):
    partner = await a_partner(clinic)
    first, second, third = (await promoted(api, None, voucherQuantity=3, **joint(partner, "50")))["voucherCodes"]
    await promoted(api, "FEW", name="Мало", maxUses=1, **joint(partner))
    await redeemed(api, first, actor=partner, orderReference="online")
    clinic.wait(hours=5)
    lines = [
        redemption(clinic, second, "1", ago=timedelta(hours=4)),
        redemption(clinic, second, "2", ago=timedelta(hours=3)),
        redemption(clinic, first, "online"),
        redemption(clinic, WRONG_CODE, "3"),
        redemption(clinic, "few", "4"),
        redemption(clinic, "few", "5"),
        redemption(clinic, third, "6", ago=timedelta(days=15)),
        redemption(clinic, third, "7", ago=timedelta(minutes=-10)),
        redemption(clinic, third, " "),
    ]
    told = [
        ("ACCEPTED", None), ("REFUSED", "CONFLICT"), ("REPEATED", "ALREADY_EXISTS"), ("REFUSED", "CODE_INVALID"),
        ("ACCEPTED", None), ("REFUSED", "CAP_REACHED"), ("REFUSED", "INVALID"), ("REFUSED", "INVALID"),
        ("REFUSED", "INVALID"),
    ]  # fmt: skip
    assert await uploaded(api, partner, *lines, under="u") == told
    owed = await funds(partner)
    assert owed == 15_000 * 2 + 30_000
    async with nothing_changes():
        assert await uploaded(api, partner, *lines, under="u") == told
    assert await uploaded(api, partner, lines[0]) == [("REPEATED", "ALREADY_EXISTS")]
    used_at = await fetchval("SELECT used_at FROM promotion_use WHERE order_reference = '1'")
    assert used_at == clinic.now - timedelta(hours=4)


async def test_a_line_counts_by_the_day_of_its_redemption(api: Api, clinic: Clinic):
    partner = await a_partner(clinic)
    await promoted(api, endsOn="2026-03-02", **joint(partner))
    clinic.wait(days=3)
    lines = [redemption(clinic, "smile", "1", ago=timedelta(days=3)), redemption(clinic, "smile", "2")]
    assert await uploaded(api, partner, *lines) == [("ACCEPTED", None), ("REFUSED", "EXPIRED")]


async def test_an_upload_with_many_wrong_codes_is_finished_later(api: Api, clinic: Clinic):
    partner = await a_partner(clinic)
    await promoted(api, **joint(partner))
    lines = [*(redemption(clinic, WRONG_CODE, f"w{n}") for n in range(12)), redemption(clinic, "SMILE", "good")]
    wanted = {"redemptions": lines, "idempotencyKey": "many"}
    assert await api.refused(UPLOAD, actor=partner, input=wanted) == ("RATE_LIMITED", None)
    clinic.wait(minutes=1)
    assert (await uploaded(api, partner, *lines, under="many"))[-1] == ("ACCEPTED", None)


async def test_an_upload_has_limits(api: Api, clinic: Clinic):
    partner = await a_partner(clinic)
    line = redemption(clinic, WRONG_CODE, "1")
    wanted = {"redemptions": [line] * 101, "idempotencyKey": key()}
    assert await api.refused(UPLOAD, actor=partner, input=wanted) == ("INVALID", ["redemptions"])
    for bad in ("", "x" * 252):
        wanted = {"redemptions": [line], "idempotencyKey": bad}
        assert await api.refused(UPLOAD, actor=partner, input=wanted) == ("INVALID", ["idempotencyKey"])


async def told(api: Api, partner: Actor, *lines: dict[str, Any]) -> list[dict[str, Any]]:
    wanted = {"redemptions": list(lines), "idempotencyKey": key()}
    results: list[dict[str, Any]] = (await api.done(UPLOAD, actor=partner, input=wanted))["results"]
    return results


async def test_a_refusal_says_where_in_the_upload_it_is(api: Api, clinic: Clinic):
    partner = await a_partner(clinic)
    await promoted(api, conditions={"minimumSum": "500.00"}, **joint(partner))
    results = await told(
        api, partner,
        redemption(clinic, WRONG_CODE, "0"),
        redemption(clinic, "SMILE", "1"),
        redemption(clinic, "SMILE", "2", orderTotal="499.00"),
        redemption(clinic, "SMILE", "x" * 201, orderTotal="500.00"),
        redemption(clinic, "SMILE", "4", orderTotal="500.00", ago=timedelta(days=15)),
        redemption(clinic, "SMILE", "5", orderTotal="500.00"),
        redemption(clinic, "SMILE", "5", orderTotal="500.00"),
    )  # fmt: skip
    assert [each["error"] and each["error"]["field"] for each in results] == [
        ["redemptions", "0", "code"], ["redemptions", "1", "orderTotal"], ["redemptions", "2", "orderTotal"],
        ["redemptions", "3", "orderReference"], ["redemptions", "4", "redeemedAt"], None,
        ["redemptions", "6", "orderReference"],
    ]  # fmt: skip


async def test_a_till_that_lost_the_answer_can_still_cancel(api: Api, clinic: Clinic):
    partner = await a_partner(clinic)
    await promoted(api, **joint(partner))
    await promoted(api, "TENTH", name="Десятая", percentOff="10", **joint(partner))
    lines = [redemption(clinic, "SMILE", "1"), redemption(clinic, "TENTH", "1"),
             redemption(clinic, "TENTH", "2", orderTotal="1000.00")]  # fmt: skip
    first = await told(api, partner, *lines)
    again = await told(api, partner, *lines)
    assert {each["status"] for each in again} == {"REPEATED"}
    for name in ("redemptionId", "value", "title"):
        assert [each[name] for each in again] == [each[name] for each in first]
    assert [each["value"] for each in again] == [{"amount": "300.00"}, None, {"amount": "100.00"}]
    form = {"redemptionId": again[0]["redemptionId"], "reason": "Вернули", "idempotencyKey": key()}
    await api.done(CANCEL, actor=partner, input=form)
    assert [each["status"] for each in await told(api, partner, lines[0])] == ["ACCEPTED"]


async def test_whoever_else_redeemed_a_voucher_for_an_order_is_not_told(api: Api, clinic: Clinic):
    partner = await a_partner(clinic)
    await promoted(api, **joint(partner))
    await redeemed(api, "SMILE", actor=DESK, orderReference="1")
    (result,) = await told(api, partner, redemption(clinic, "SMILE", "1"))
    assert (result["status"], result["error"]["code"]) == ("REFUSED", "ALREADY_EXISTS")
    assert result["redemptionId"] is result["value"] is None


async def test_a_key_stands_for_one_list(api: Api, clinic: Clinic):
    partner = await a_partner(clinic)
    await promoted(api, **joint(partner))
    lines = [redemption(clinic, "SMILE", str(number)) for number in range(3)]
    await uploaded(api, partner, *lines[:2], under="u")
    for others in (lines, lines[:1], [], lines[1::-1]):
        async with nothing_changes():
            wanted = {"redemptions": others, "idempotencyKey": "u"}
            assert await api.refused(UPLOAD, actor=partner, input=wanted) == (
                "IDEMPOTENCY_KEY_REUSED", ["idempotencyKey"],
            )  # fmt: skip
    assert await uploaded(api, partner, *lines[:2], under="u") == [("ACCEPTED", None)] * 2
