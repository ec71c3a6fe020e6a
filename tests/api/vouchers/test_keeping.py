"""Staff make vouchers, list them and take them back; codes are told once and forgotten after a day."""

from datetime import datetime

import pytest
from httpx import ASGITransport, AsyncClient
from starlette.applications import Starlette

from api import ids
from api.context import ApiSettings
from api.pages.vouchers import voucher_routes
from domain.clinic.queries import forget
from domain.kernel.clock import Clock
from domain.kernel.database import execute, fetch, fetchval
from domain.promotions.service.vouchers import forget_codes
from domain.staff.guessing import WRONG_LINKS_PER_CLIENT_AND_MINUTE
from tests.api.client import MARKETER, MISSING, Api, nothing_changes
from tests.api.vouchers.given import a_partner, batched, checked, joint, key, promoted, redeemed, refused
from tests.api.vouchers.operations import BATCH, BATCHES, CODE, LIST, VOID
from tests.clinic import DESK, Clinic


def batching(promotion: dict[str, object], **changes: object) -> dict[str, object]:
    """Return the input of a batch."""
    return {"promotionId": promotion["id"], "quantity": 2, "idempotencyKey": key(), **changes}


async def test_a_batch_has_codes_that_count_once_each(api: Api, clinic: Clinic):
    promotion = (await promoted(api))["promotion"]
    made = await batched(api, promotion, 50, label="Ярмарка", expiresOn="2026-03-05")
    assert len(set(made["codes"])) == 50
    assert made["voucherBatch"] | {"id": ""} == {
        "id": "", "label": "Ярмарка", "quantity": 50, "usedCount": 0, "voidedCount": 0, "handedOutBy": "CLINIC",
        "expiresOn": "2026-03-05", "promotion": {"id": promotion["id"]},
    }  # fmt: skip
    await redeemed(api, made["codes"][7])
    assert (await checked(api, made["codes"][8]))["validUntil"] == "2026-03-05"
    listed = await api(
        LIST, actor=MARKETER, promotionId=promotion["id"], status="USED", batch=made["voucherBatch"]["id"]
    )
    (voucher,) = listed["nodes"]
    assert (voucher["code"], listed["totalCount"]) == (f"•••• {made['codes'][7][-4:]}", 1)
    (batch,) = (await api(BATCHES, promotionId=promotion["id"]))["nodes"]
    assert (batch["usedCount"], batch["label"]) == (1, "Ярмарка")


async def test_codes_are_not_stored_and_are_told_for_a_day(api: Api, clinic: Clinic):
    promotion = (await promoted(api))["promotion"]
    wanted = batching(promotion)
    made = await api.done(BATCH, actor=MARKETER, input=wanted)
    for table in ("voucher", "voucher_batch", "audit_event", "idempotency_key"):
        text = str([tuple(row) for row in await fetch(f"SELECT t::text FROM {table} t")])
        assert not any(code in text or code.replace("-", "") in text for code in made["codes"])
    assert (await api.done(BATCH, actor=MARKETER, input=wanted))["codes"] == made["codes"]
    clinic.wait(days=1)
    again = await api.done(BATCH, actor=MARKETER, input=wanted)
    assert (again["codes"], again["fileUrl"], again["voucherBatch"]) == (None, None, made["voucherBatch"])
    await forget_codes(now=clinic.now)
    assert await fetchval("SELECT count(*) FROM voucher_batch WHERE code_salt IS NOT NULL") == 0


async def test_the_file_of_codes_is_behind_a_signed_link(api: Api, clinic: Clinic):
    promotion = (await promoted(api, endsOn="2026-12-31"))["promotion"]
    made = await batched(api, promotion)
    other = await batched(api, promotion)
    path = made["fileUrl"].removeprefix("https://enamel.test")

    class Now(Clock):
        def now(self) -> datetime:
            return clinic.now

    app = Starlette(routes=voucher_routes(ApiSettings(public_url="https://enamel.test"), Now()))
    async with AsyncClient(transport=ASGITransport(app), base_url="http://test") as client:
        found = await client.get(path)
        assert found.text.splitlines() == ["code,valid_until", *(f"{code},2026-12-31" for code in made["codes"])]
        assert found.headers["cache-control"] == "no-store"
        forged = other["fileUrl"][-30:]
        for wrong in (path[:-30] + forged, "/v/x.csv", "/v/" + "A" * 43 + ".csv"):
            assert (await client.get(wrong)).status_code == 404
        assert (await client.get("/v/x.csv?lang=ru")).text == "Не найдено.\n"
        tried = [await client.get("/v/x.csv") for _ in range(WRONG_LINKS_PER_CLIENT_AND_MINUTE - 3)]
        assert [answer.status_code for answer in tried] == [404] * (len(tried) - 1) + [429]
        assert (await client.get(path)).status_code == 429
        clinic.wait(days=1)
        assert (await client.get(path)).status_code == 404


async def test_limits_of_batches(api: Api, clinic: Clinic):
    promotion = (await promoted(api, endsOn="2026-03-31"))["promotion"]
    for changes, field in (
        ({"quantity": 0}, "quantity"),
        ({"quantity": 10_001}, "quantity"),
        ({"label": ""}, "label"),
        ({"expiresOn": "2026-03-01"}, "expiresOn"),
        ({"expiresOn": "2026-04-01"}, "expiresOn"),
        ({"handedOutBy": "PARTNER"}, "handedOutBy"),
    ):
        assert await api.refused(BATCH, actor=MARKETER, input=batching(promotion, **changes)) == ("INVALID", [field])
    free = (await promoted(api, None, name="Всем"))["promotion"]
    assert await api.refused(BATCH, actor=MARKETER, input=batching(free)) == ("CONFLICT", ["promotionId"])
    assert await api.error(BATCH, actor=DESK, input=batching(promotion)) == "FORBIDDEN"


async def test_vouchers_may_end_on_a_day_that_goes_on_at_some_branch(api: Api, clinic: Clinic):
    await execute("UPDATE organisation SET time_zone = 'Asia/Novosibirsk'")
    forget()
    clinic.now = clinic.now.replace(hour=18, minute=43)
    promotion = (await promoted(api))["promotion"]
    await batched(api, promotion, 1, expiresOn="2026-03-02")
    wanted = batching(promotion, expiresOn="2026-03-01")
    assert await api.refused(BATCH, actor=MARKETER, input=wanted) == ("INVALID", ["expiresOn"])


async def test_a_partner_hands_out_its_own_and_reads_no_others(api: Api, clinic: Clinic):
    mine, other = await a_partner(clinic), await a_partner(clinic, "Спортмастер")
    promotion = (await promoted(api, **joint(mine)))["promotion"]
    made = await batched(api, promotion, handedOutBy="PARTNER")
    assert made["voucherBatch"]["handedOutBy"] == "PARTNER"
    assert (await api(LIST, actor=mine, promotionId=promotion["id"]))["totalCount"] == 4
    assert await api(LIST, actor=other, promotionId=promotion["id"]) is None
    assert await api(BATCHES, actor=other, promotionId=promotion["id"]) is None
    node = "query ($id: ID!) { node(id: $id) { id } }"
    for actor, found in ((mine, {"id": made["voucherBatch"]["id"]}), (other, None)):
        assert await api(node, actor=actor, id=made["voucherBatch"]["id"]) == found


@pytest.mark.parametrize("odd", ["", "  ", "-", "А-Б", " А Б - ", "B" * 41, "A-" * 20 + "B" * 21, "B-" * 60])
async def test_a_shared_code_of_another_length_is_told_the_rule(api: Api, clinic: Clinic, odd: str):
    promotion = (await promoted(api, "ANNA"))["promotion"]
    told = await api(CODE, actor=MARKETER, input={"promotionId": promotion["id"], "code": odd}, locale="en")
    (error,) = told["userErrors"]
    assert (error["code"], error["field"]) == ("INVALID", ["code"])
    assert error["message"] == ("A shared code has 3 to 40 letters and digits; spaces and hyphens do not count.")


async def test_spaces_and_hyphens_of_a_shared_code_do_not_count(api: Api, clinic: Clinic):
    promotion = (await promoted(api, "ANNA"))["promotion"]
    long = "ABCDEFGHJK" * 4
    for typed, shown in (("А-Б В", "А-Б В"), ("-".join(long), long), ("Ж" * 20 + "-" + "Ж" * 20, "Ж" * 40)):
        made = await api.done(CODE, actor=MARKETER, input={"promotionId": promotion["id"], "code": typed})
        assert made["voucher"]["code"] == shown
        await redeemed(api, typed)


async def test_more_shared_codes_of_one_promotion(api: Api, clinic: Clinic):
    promotion = (await promoted(api, "ANNA"))["promotion"]
    wanted = {"promotionId": promotion["id"], "code": "Блогер Мария", "expiresOn": "2026-03-03"}
    voucher = (await api.done(CODE, actor=MARKETER, input=wanted))["voucher"]
    assert (voucher["kind"], voucher["code"], voucher["validUntil"]) == ("SHARED", "Блогер Мария", "2026-03-03")
    await redeemed(api, "блогермария")
    for taken in ("блогер-мария", "anna", "АNNА"):
        assert await api.refused(CODE, actor=MARKETER, input={**wanted, "code": taken}) == ("ALREADY_EXISTS", ["code"])
    for odd in ("AB", "A" * 41, "A/B!", "", "\u202eABC"):
        assert await api.refused(CODE, actor=MARKETER, input={**wanted, "code": odd}) == ("INVALID", ["code"])


async def test_a_voided_voucher_is_as_if_there_were_none(api: Api, clinic: Clinic):
    promotion = (await promoted(api))["promotion"]
    made = await batched(api, promotion, 5)
    await redeemed(api, made["codes"][0])
    batch = {"voucherBatchId": made["voucherBatch"]["id"], "reason": "Украли"}
    done = await api.done(VOID, actor=MARKETER, input=batch)
    assert (done["voidedCount"], done["voucherBatch"]["voidedCount"]) == (4, 4)
    assert await refused(api, made["codes"][1]) == ("CODE_INVALID", ["code"])
    assert await api.refused(VOID, actor=MARKETER, input=batch) == ("FORBIDDEN_FOR_STATUS", ["voucherBatchId"])
    used = await fetchval("SELECT id FROM voucher WHERE status = 'USED'")
    for voucher_id, code in ((used, "FORBIDDEN_FOR_STATUS"), (MISSING, "NOT_FOUND")):
        named = {"voucherId": ids.encode("Voucher", voucher_id), "reason": "Опечатка"}
        assert await api.refused(VOID, actor=MARKETER, input=named) == (code, ["voucherId"])

    shared = ids.encode("Voucher", await fetchval("SELECT id FROM voucher WHERE kind = 'SHARED'"))
    one = {"voucherId": shared, "reason": "Опечатка"}
    assert (await api.done(VOID, actor=MARKETER, input=one))["voucher"] == {"id": shared, "status": "VOIDED"}
    assert await api.refused(VOID, actor=MARKETER, input=one) == ("FORBIDDEN_FOR_STATUS", ["voucherId"])
    assert await refused(api, "SMILE") == ("CODE_INVALID", ["code"])


@pytest.mark.parametrize("changes", [{"voucherId": None, "voucherBatchId": None}, {"reason": " "}])
async def test_odd_voids_change_nothing(api: Api, clinic: Clinic, changes: dict[str, str | None]):
    await promoted(api)
    shared = ids.encode("Voucher", await fetchval("SELECT id FROM voucher"))
    async with nothing_changes():
        wanted = {"voucherId": shared, "reason": "Опечатка", **changes}
        assert (await api.refused(VOID, actor=MARKETER, input=wanted))[0] == "INVALID"


@pytest.mark.parametrize("change", ["state = 'ENDED'", "ends_on = '2026-03-01'"])
async def test_no_more_vouchers_for_a_finished_promotion(api: Api, clinic: Clinic, change: str):
    promotion = (await promoted(api))["promotion"]
    await execute(f"UPDATE promotion SET {change}")
    wanted = batching(promotion)
    assert await api.refused(BATCH, actor=MARKETER, input=wanted) == ("FORBIDDEN_FOR_STATUS", ["promotionId"])
