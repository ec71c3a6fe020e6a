"""Segments through the API: made, changed, deleted, and whom they hold."""

from typing import Any
from uuid import UUID

from api import ids
from benchmarks.operations import operation
from domain.clinic.queries import forget
from domain.kernel.database import execute, fetch, fetchval
from domain.kernel.ids import new_id
from domain.promotions.policy import Conditions
from domain.promotions.policy.terms import PERCENT, Effect, PromotionDraft
from domain.promotions.service.keeping import create_promotion
from domain.staff.actor import ANONYMOUS
from tests.api.client import DOCTOR, MARKETER, MISSING, WEBSITE, Api, nothing_changes, patient
from tests.clinic import DESK, MANAGER, OWNER, Clinic
from tests.statements import statements

CREATE = operation("CreateSegment")
UPDATE = """mutation ($input: SegmentUpdateInput!) { segmentUpdate(input: $input) {
  segment { id name filter { sex birthMonth } } userErrors { code field } } }"""
DELETE = """mutation ($input: SegmentDeleteInput!) { segmentDelete(input: $input) {
  deletedSegmentId userErrors { code field } } }"""
LIST = """query ($first: Int, $after: String, $rows: Int!) { segments(first: $first, after: $after) {
  totalCount pageInfo { hasNextPage endCursor }
  nodes { id name patients(first: $rows) { totalCount pageInfo { hasNextPage endCursor } nodes { id } } } } }"""
FILTER = """query ($id: ID!) { node(id: $id) { ... on Segment { createdAt updatedAt filter {
  sleepingMonths birthMonth minimumAge maximumAge sex minimumSpend { amount } minimumVisits categories serviceIds tierId
  stage expiringWithinDays hasMarketingConsent valueGroup branchId source } } } }"""
PAGE = """query ($id: ID!, $first: Int, $after: String) { node(id: $id) { ... on Segment {
  patients(first: $first, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } } } }"""


async def made(api: Api, name: str = "Группа", **wanted: Any) -> dict[str, Any]:
    payload = await api.done(CREATE, actor=MARKETER, input={"name": name, "filter": wanted})
    segment: dict[str, Any] = payload["segment"]
    return segment


async def a_woman(clinic: Clinic, name: str) -> UUID:
    patient_id = (await clinic.register(name)).patient_id
    await execute("UPDATE patient SET sex = 'FEMALE' WHERE id = $1", patient_id)
    return patient_id


async def test_the_marketer_makes_a_segment_and_sees_whom_it_holds(api: Api, clinic: Clinic):
    anna = await a_woman(clinic, "Анна")
    await clinic.register("Борис")
    segment = await made(api, "  Женщины ", sex="FEMALE")
    assert segment["name"] == "Женщины"
    assert segment["patients"] == {
        "totalCount": 1, "nodes": [{"id": ids.encode("Patient", anna), "displayName": "Анна"}]
    }  # fmt: skip


async def test_every_part_of_a_filter_comes_back_as_it_was_given(api: Api, clinic: Clinic):
    tier_id = ids.encode("Tier", await fetchval("SELECT id FROM tier LIMIT 1"))
    service_id = ids.encode("Service", await fetchval("SELECT id FROM service LIMIT 1"))
    branch_id = ids.encode("Branch", await clinic.branch())
    whole = {
        "sleepingMonths": 6, "birthMonth": 12, "minimumAge": 18, "maximumAge": 65, "sex": "FEMALE",
        "minimumVisits": 2, "categories": ["HYGIENE", "THERAPY"], "serviceIds": [service_id], "tierId": tier_id,
        "stage": "LOYAL", "expiringWithinDays": 7, "hasMarketingConsent": False, "valueGroup": "BEST",
        "branchId": branch_id, "source": "REFERRAL",
    }  # fmt: skip
    segment = await made(api, minimumSpend="1500.5", **whole)
    shown = await api(FILTER, actor=MANAGER, id=segment["id"])
    assert shown["filter"] == {**whole, "minimumSpend": {"amount": "1500.50"}}
    assert shown["createdAt"] == shown["updatedAt"]
    empty = await made(api)
    shown = await api(FILTER, actor=OWNER, id=empty["id"])
    assert set(shown["filter"].values()) == {None}


async def test_what_is_wrong_is_told_with_its_path(api: Api, clinic: Clinic):
    async with nothing_changes():
        for name, wanted, refusal in (
            ("", {}, ("INVALID", ["name"])),
            ("x" * 201, {}, ("INVALID", ["name"])),
            ("А", {"sleepingMonths": 0}, ("INVALID", ["filter", "sleepingMonths"])),
            ("А", {"minimumSpend": "0.00"}, ("AMOUNT_OUT_OF_RANGE", ["filter", "minimumSpend"])),
            ("А", {"minimumAge": 20, "maximumAge": 19}, ("INVALID", ["filter", "maximumAge"])),
            ("А", {"categories": []}, ("INVALID", ["filter", "categories"])),
            ("А", {"tierId": ids.encode("Tier", MISSING)}, ("NOT_FOUND", ["filter", "tierId"])),
            ("А", {"branchId": ids.encode("Branch", MISSING)}, ("NOT_FOUND", ["filter", "branchId"])),
            ("А", {"serviceIds": [ids.encode("Service", MISSING)]}, ("NOT_FOUND", ["filter", "serviceIds", "0"])),
        ):
            assert await api.refused(CREATE, actor=OWNER, input={"name": name, "filter": wanted}) == refusal


async def test_a_segment_is_renamed_and_gets_another_filter(api: Api):
    segment_id = (await made(api, sex="FEMALE", birthMonth=5))["id"]
    renamed = await api.done(UPDATE, actor=MANAGER, input={"segmentId": segment_id, "name": "Май"})
    assert renamed["segment"] == {"id": segment_id, "name": "Май", "filter": {"sex": "FEMALE", "birthMonth": 5}}
    changed = await api.done(UPDATE, actor=MANAGER, input={"segmentId": segment_id, "filter": {"sex": "MALE"}})
    assert changed["segment"]["filter"] == {"sex": "MALE", "birthMonth": None}
    log = await fetch("SELECT action FROM audit_event WHERE object_type = 'Segment' ORDER BY id")
    assert [row["action"] for row in log] == ["segment.create", "segment.update", "segment.update"]


async def test_a_deleted_segment_is_gone(api: Api):
    segment_id = (await made(api))["id"]
    deleted = await api.done(DELETE, actor=MARKETER, input={"segmentId": segment_id})
    assert deleted["deletedSegmentId"] == segment_id
    assert await api(FILTER, actor=OWNER, id=segment_id) is None
    assert (await api(LIST, actor=OWNER, rows=1))["totalCount"] == 0
    for mutation in (UPDATE, DELETE):
        missing = {"segmentId": segment_id}
        assert await api.refused(mutation, actor=OWNER, input=missing) == ("NOT_FOUND", ["segmentId"])


async def test_a_segment_that_a_promotion_goes_by_stays(api: Api, clinic: Clinic):
    segment_id = (await made(api))["id"]
    await execute(
        "INSERT INTO promotion (id, name, state, effect, percent_bp, conditions, needs_voucher, priority, combining, "
        "starts_on, partner_share_bp, used_count, spent_minor, created_at) VALUES "
        "($1, 'А', 'LIVE', 'PERCENT', 1000, jsonb_build_object('segment_id', $2::text), FALSE, 0, 'ONE_PER_LINE', "
        "$3, 0, 0, 0, $4)",
        new_id(), str(ids.decode(segment_id, "Segment")), clinic.now.date(), clinic.now,
    )  # fmt: skip
    form = {"segmentId": segment_id}
    assert await api.refused(DELETE, actor=OWNER, input=form) == ("CONFLICT", ["segmentId"])
    await execute("UPDATE promotion SET state = 'ENDED'")
    await api.done(DELETE, actor=OWNER, input=form)


async def test_a_segment_goes_once_the_last_day_of_its_promotions_is_over(api: Api, clinic: Clinic):
    segment_id = (await made(api))["id"]
    draft = PromotionDraft(
        name="А", starts_on=clinic.now.date(), ends_on=clinic.now.date(), effect=Effect(PERCENT, percent_bp=1000),
        conditions=Conditions(segment_id=ids.decode(segment_id, "Segment")),
    )  # fmt: skip
    await create_promotion(actor=OWNER, draft=draft, now=clinic.now)
    form = {"segmentId": segment_id}
    assert await api.refused(DELETE, actor=OWNER, input=form) == ("CONFLICT", ["segmentId"])
    await execute("UPDATE organisation SET time_zone = 'Asia/Novosibirsk'")
    forget()
    clinic.wait(hours=10)  # the day is over there, and goes on in Moscow
    assert await api.refused(DELETE, actor=OWNER, input=form) == ("CONFLICT", ["segmentId"])
    clinic.wait(hours=14)
    await api.done(DELETE, actor=OWNER, input=form)


async def test_lists_are_read_page_by_page(api: Api, clinic: Clinic):
    women = [ids.encode("Patient", await a_woman(clinic, name)) for name in ("Анна", "Белла", "Вера")]
    first, second = await made(api, "1", sex="FEMALE"), await made(api, "2")
    page = await api(LIST, actor=MARKETER, first=1, rows=2)
    assert [node["name"] for node in page["nodes"]] == ["2"]
    assert (page["totalCount"], page["pageInfo"]["hasNextPage"]) == (2, True)
    page = await api(LIST, actor=MARKETER, first=1, after=page["pageInfo"]["endCursor"], rows=2)
    (node,) = page["nodes"]
    assert node["id"] == first["id"] != second["id"]
    assert node["patients"]["totalCount"] == 3
    assert [row["id"] for row in node["patients"]["nodes"]] == women[:0:-1]
    rest = await api(PAGE, actor=OWNER, id=first["id"], after=node["patients"]["pageInfo"]["endCursor"])
    assert [row["id"] for row in rest["patients"]["nodes"]] == women[:1]


async def test_many_segments_take_no_more_statements_than_one(api: Api):
    await made(api, sex="FEMALE")
    async with statements() as for_one:
        await api(LIST, actor=OWNER, rows=5)
    for _ in range(5):
        await made(api, valueGroup="BEST")
    async with statements() as for_six:
        await api(LIST, actor=OWNER, rows=5)
    assert len(for_six) <= len(for_one) + 1  # the bounds of the value groups


async def test_others_neither_see_nor_make_segments(api: Api, clinic: Clinic):
    anna = (await clinic.register("Анна")).patient_id
    segment_id = (await made(api))["id"]
    form = {"name": "А", "filter": {}}
    async with nothing_changes():
        for actor in (DESK, DOCTOR, WEBSITE, patient(anna)):
            assert await api.error(CREATE, actor=actor, input=form) == "FORBIDDEN"
            assert await api.error(LIST, actor=actor, rows=1) == "FORBIDDEN"
            assert await api(FILTER, actor=actor, id=segment_id) is None
        assert await api.error(CREATE, actor=ANONYMOUS, input=form) == "UNAUTHENTICATED"
