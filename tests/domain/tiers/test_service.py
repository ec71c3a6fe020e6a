"""Tiers and statuses in the database."""

from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import orjson
import pytest

from domain.kernel.database import execute, fetch, fetchrow
from domain.kernel.ids import new_id
from domain.tiers import queries, service
from domain.tiers.errors import BadTier, TiersNotLoaded
from domain.tiers.policy import Signs, Stage, Standing
from domain.tiers.service import Visits
from tests.domain.tiers.given import tier_held

NOW = datetime(2026, 3, 15, 9, 0, tzinfo=UTC)
TODAY = NOW.date()
FILE = [
    {"code": "start", "name": "Базовый", "cashback_percent": "5", "perks": ["Бонусы"]},
    {"code": "silver", "name": "Серебряный", "cashback_percent": "7", "spend_threshold": "50000", "visit_threshold": 4},
    {"code": "gold", "name": "Золотой", "cashback_percent": "8.5", "spend_threshold": "150000.00"},
]


async def patient(*, status: str = "ACTIVE") -> UUID:
    patient_id = new_id()
    await execute(
        "INSERT INTO patient "
        "(id, first_name, first_name_folded, search_text, phone, locale, status, source, created_at) "
        "VALUES ($1, 'Anna', 'anna', 'anna', '+79161234567', 'en', $2, 'DESK', $3)",
        patient_id, status, NOW,
    )  # fmt: skip
    return patient_id


async def opened_patient(today: date = TODAY) -> UUID:
    await service.load_tiers(tiers=FILE)
    patient_id = await patient()
    await service.open_status(patient_id=patient_id, today=today)
    return patient_id


async def visited(patient_id: UUID, *, spend: int, visits: int = 1, total: int | None = None, now: datetime = NOW):
    known = Visits(
        spend_minor=spend, visits_12m=visits, visits_total=visits if total is None else total,
        first_visit_at=now if visits else None, last_visit_at=now if visits else None,
    )  # fmt: skip
    circle = await service.lock_circle(patient_id=patient_id)
    await service.after_invoice(
        circle=circle, visits={patient_id: known}, today=now.date(), now=now, source_id=UUID(int=7)
    )


async def night(patient_id: UUID, today: date) -> int:
    return await service.review(patient_ids=[patient_id], figures={}, today=today, now=NOW)


async def standing(patient_id: UUID) -> Standing:
    return (await queries.statuses(patient_ids=[patient_id]))[patient_id].standing


async def code_and_dates(patient_id: UUID) -> tuple[str, date, date, date | None]:
    found = await standing(patient_id)
    return found.tier.code, found.since, found.review_on, found.grace_until


async def test_tiers_are_loaded_in_the_order_of_the_file(db: str):
    assert await service.load_tiers(tiers=FILE) == ["tiers: start: added", "tiers: silver: added", "tiers: gold: added"]

    tiers = await queries.tiers()
    assert [(tier.code, tier.rank, tier.cashback_bp) for tier in tiers] == [
        ("start", 0, 500), ("silver", 1, 700), ("gold", 2, 850),
    ]  # fmt: skip
    assert [(tier.spend_threshold_minor, tier.visit_threshold) for tier in tiers] == [
        (None, None), (50_000_00, 4), (150_000_00, None),
    ]  # fmt: skip
    assert tiers[0].perks == ("Бонусы",)


async def test_loading_again_changes_nothing(db: str):
    await service.load_tiers(tiers=FILE)
    before = await fetch("SELECT * FROM tier ORDER BY id")
    assert await service.load_tiers(tiers=FILE) == []
    assert await fetch("SELECT * FROM tier ORDER BY id") == before


async def test_perks_are_kept_as_the_file_says(db: str):
    perks = {
        "discounts": {"THERAPY": "5", "HYGIENE": "7.5", "OTHER": "0"}, "free_consultations": 2, "warranty_months": 24,
        "priority_booking": True,
    }  # fmt: skip
    await service.load_tiers(tiers=[FILE[0], {**FILE[1], **perks}])
    start, silver = await queries.tiers()
    assert (start.category_discount_bp, start.free_consultations) == ({}, 0)
    assert (start.warranty_months, start.priority_booking) == (None, False)
    assert silver.category_discount_bp == {"HYGIENE": 750, "THERAPY": 500}
    assert (silver.free_consultations, silver.warranty_months, silver.priority_booking) == (2, 24, True)
    assert await service.load_tiers(tiers=[FILE[0], {**FILE[1], **perks}]) == []
    assert await service.load_tiers(tiers=[FILE[0], {**FILE[1], **perks, "discounts": {"HYGIENE": "10"}}]) == [
        "tiers: silver: category_discount {HYGIENE: 7.5 %, THERAPY: 5 %} -> {HYGIENE: 10 %}"
    ]


async def test_changed_tier_keeps_its_id(db: str):
    await service.load_tiers(tiers=FILE)
    before = {tier.code: tier.id for tier in await queries.tiers()}
    changed = [*FILE[:2], {**FILE[2], "cashback_percent": "9", "visit_threshold": 5}]

    assert await service.load_tiers(tiers=changed) == [
        "tiers: gold: visit_threshold none -> 5, cashback 8.5 % -> 9 %"
    ]  # fmt: skip
    assert {tier.code: tier.id for tier in await queries.tiers()} == before


async def test_tier_that_left_the_file_is_retired_and_may_come_back(db: str):
    await service.load_tiers(tiers=FILE)
    assert await service.load_tiers(tiers=FILE[:2]) == ["tiers: gold: retired"]
    assert [tier.code for tier in await queries.tiers()] == ["start", "silver"]
    assert [tier.code for tier in await queries.tiers(with_retired=True)] == ["start", "silver", "gold"]
    assert await service.load_tiers(tiers=FILE) == ["tiers: gold: given again"]


@pytest.mark.parametrize(
    ("tiers", "problem"),
    [
        ([], "there must be 1 to 20 tiers"),
        (FILE * 7, "there must be 1 to 20 tiers"),
        ([FILE[1]], "the first tier is everybody's and has no threshold"),
        ([FILE[0], {**FILE[0], "code": "other"}], "only the first tier is without a threshold"),
        ([FILE[0], FILE[1], FILE[1]], "there are two of this code"),
        ([FILE[0], FILE[2], FILE[1]], "its spend_threshold is lower than gold's"),
        ([{**FILE[0], "colour": "red"}], "unknown key colour"),
        ([{**FILE[0], "code": "Старт"}], "code must be lower-case letters, digits and hyphens"),
        ([{**FILE[0], "code": 5}], "code must be lower-case letters, digits and hyphens"),
        ([{**FILE[0], "name": " "}], "name must have 1 to 100 characters"),
        ([{**FILE[0], "name": "n" * 101}], "name must have 1 to 100 characters"),
        ([{**FILE[0], "cashback_percent": "101"}], 'cashback_percent must be a text from "0" to "100", such as "8.5"'),
        ([{**FILE[0], "cashback_percent": 5}], 'cashback_percent must be a text from "0" to "100", such as "8.5"'),
        ([{**FILE[0], "cashback_percent": "٥"}], 'cashback_percent must be a text from "0" to "100", such as "8.5"'),
        ([{**FILE[0], "perks": "all"}], "perks must be a list of at most 20 texts"),
        ([{**FILE[0], "perks": [""]}], "a perk must be a text of 1 to 200 characters"),
        ([{**FILE[0], "discounts": "10"}], 'discounts must be a table such as { HYGIENE = "10" }'),
        ([{**FILE[0], "discounts": {"SPA": "10"}}], "discounts: SPA is no category of services"),
        (
            [{**FILE[0], "discounts": {"HYGIENE": "101"}}],
            'discounts.HYGIENE must be a text from "0" to "100", such as "8.5"',
        ),
        ([{**FILE[0], "free_consultations": -1}], "free_consultations must be a number from 0 to 366"),
        ([{**FILE[0], "warranty_months": 0}], "warranty_months must be a number from 1 to 600"),
        ([{**FILE[0], "priority_booking": 1}], "priority_booking must be true or false"),
        ([FILE[0], {**FILE[1], "visit_threshold": 0}], "visit_threshold must be a number from 1 to 1000"),
        ([FILE[0], {**FILE[1], "visit_threshold": True}], "visit_threshold must be a number from 1 to 1000"),
        ([FILE[0], {**FILE[1], "spend_threshold": 5.5}], 'spend_threshold must be an amount such as "50000.00"'),
        ([FILE[0], {**FILE[1], "spend_threshold": "1e9"}], 'spend_threshold must be an amount such as "50000.00"'),
    ],
)
async def test_bad_file_is_refused_and_changes_nothing(db: str, tiers: list[dict[str, object]], problem: str):
    with pytest.raises(BadTier) as refusal:
        await service.load_tiers(tiers=tiers)
    assert refusal.value.params["problem"] == problem
    assert await queries.tiers() == []


async def test_new_patient_has_the_tier_that_is_everybodys(db: str):
    patient_id = await opened_patient()

    status = (await queries.statuses(patient_ids=[patient_id]))[patient_id]
    assert (status.stage, status.stage_since, status.signs, status.last_visit_at) == (
        Stage.POTENTIAL, TODAY, Signs(), None,
    )  # fmt: skip
    assert await code_and_dates(patient_id) == ("start", TODAY, date(2027, 3, 15), None)
    assert await tier_held(patient_id, TODAY) == status.standing.tier.code


async def test_no_status_can_be_opened_before_tiers_are_loaded(db: str):
    with pytest.raises(TiersNotLoaded):
        await service.open_status(patient_id=await patient(), today=TODAY)


async def test_unknown_patient_holds_no_tier(db: str):
    assert await tier_held(new_id(), TODAY) is None
    with pytest.raises(TiersNotLoaded):
        await visited(new_id(), spend=1)


async def test_upgrade_is_at_once_with_its_history_and_event(db: str):
    patient_id = await opened_patient(date(2026, 1, 1))
    await visited(patient_id, spend=150_000_00)

    assert await code_and_dates(patient_id) == ("gold", TODAY, date(2027, 3, 15), None)
    tiers = {tier.code: tier for tier in await queries.tiers()}
    change = await fetchrow("SELECT * FROM tier_change")
    assert change is not None
    assert (change["patient_id"], change["from_tier_id"], change["to_tier_id"]) == (
        patient_id, tiers["start"].id, tiers["gold"].id,
    )  # fmt: skip
    assert (change["reason"], change["source_id"], change["changed_at"]) == ("REACHED", UUID(int=7), NOW)
    (job,) = await fetch("SELECT entrypoint, payload FROM pgqueuer")
    assert job["entrypoint"] == "tier.changed"
    assert orjson.loads(job["payload"])["to_tier_id"] == str(tiers["gold"].id)


async def test_visit_that_changes_no_tier_writes_no_history(db: str):
    patient_id = await opened_patient()
    await visited(patient_id, spend=10_000_00)

    assert await fetch("SELECT 1 FROM tier_change") == []
    assert await fetch("SELECT 1 FROM pgqueuer") == []


async def test_refund_does_not_downgrade_but_takes_the_visit_back(db: str):
    patient_id = await opened_patient()
    await visited(patient_id, spend=150_000_00)
    await visited(patient_id, spend=0, visits=0)

    status = (await queries.statuses(patient_ids=[patient_id]))[patient_id]
    assert status.standing.tier.code == "gold"
    assert (status.stage, status.signs.visits, status.last_visit_at) == (Stage.POTENTIAL, 0, None)


async def test_stage_tells_since_when_it_holds(db: str):
    patient_id = await opened_patient()
    for day, total in ((1, 1), (2, 2), (3, 3), (4, 4)):
        await visited(patient_id, spend=0, total=total, now=NOW + timedelta(days=day))

    status = (await queries.statuses(patient_ids=[patient_id]))[patient_id]
    assert (status.stage, status.stage_since) == (Stage.REGULAR, date(2026, 3, 19))
    await visited(patient_id, spend=0, total=5, now=NOW + timedelta(days=30))
    status = (await queries.statuses(patient_ids=[patient_id]))[patient_id]
    assert (status.stage_since, status.signs.visits) == (date(2026, 3, 19), 5)


async def test_night_gives_the_grace_then_downgrades_by_one_level(db: str):
    patient_id = await opened_patient()
    await visited(patient_id, spend=150_000_00)
    anniversary = date(2027, 3, 15)

    assert await queries.due_for_review(today=date(2027, 3, 14)) == []
    assert await queries.due_for_review(today=anniversary) == [patient_id]
    assert await night(patient_id, anniversary) == 0
    assert await code_and_dates(patient_id) == ("gold", TODAY, anniversary, date(2027, 4, 30))
    assert await queries.due_for_review(today=date(2027, 4, 30)) == []
    assert await queries.due_for_review(today=date(2027, 5, 1)) == [patient_id]
    assert await night(patient_id, date(2027, 5, 1)) == 1
    assert await code_and_dates(patient_id) == ("silver", date(2027, 5, 1), date(2028, 5, 1), None)
    assert [row["reason"] for row in await fetch("SELECT reason FROM tier_change ORDER BY id")] == [
        "REACHED", "NOT_KEPT",
    ]  # fmt: skip


async def test_night_is_repeatable(db: str):
    patient_id = await opened_patient(date(2025, 3, 15))
    for _ in range(2):
        assert await night(patient_id, TODAY) == 0
    assert await code_and_dates(patient_id) == ("start", date(2025, 3, 15), date(2027, 3, 15), None)
    assert await queries.due_for_review(today=TODAY) == []


async def test_due_patients_come_in_batches(db: str):
    first = await opened_patient(date(2025, 1, 1))
    second = await opened_patient_again(date(2025, 1, 1))

    assert await queries.due_for_review(today=TODAY, limit=1) == [first]
    assert await queries.due_for_review(today=TODAY, after=first, limit=1) == [second]


async def opened_patient_again(today: date) -> UUID:
    await execute("UPDATE patient SET first_name_folded = first_name_folded || '2'")
    patient_id = await patient()
    await service.open_status(patient_id=patient_id, today=today)
    return patient_id


async def test_regulars_who_stay_away_for_a_year_fade_to_repeat(db: str):
    patient_id = await opened_patient()
    await visited(patient_id, spend=0, total=9)

    assert await service.fade_stages(today=date(2027, 3, 14)) == 0
    assert await service.fade_stages(today=date(2027, 3, 15)) == 1
    assert await service.fade_stages(today=date(2027, 3, 15)) == 0
    status = (await queries.statuses(patient_ids=[patient_id]))[patient_id]
    assert (status.stage, status.stage_since, status.signs.visits) == (Stage.REPEAT, date(2027, 3, 15), 9)


def change(patient_id: UUID, reason: str = "REACHED") -> dict[str, str]:
    return {
        "patient_id": str(patient_id), "reason": reason, "tier_name": "Золотой", "changed_at": NOW.isoformat(),
    }  # fmt: skip


async def test_patient_is_told_of_an_upgrade(db: str):
    await service.announce(body=change(await patient()))
    (job,) = await fetch("SELECT payload FROM pgqueuer")
    message = orjson.loads(job["payload"])
    assert (message["to"], message["created_at"]) == ("+79161234567", NOW.isoformat())
    assert message["text"] == "Congratulations! Your new level in our loyalty programme: Золотой."


async def test_nobody_is_told_of_a_downgrade(db: str):
    await service.announce(body=change(await patient(), "NOT_KEPT"))
    assert await fetch("SELECT 1 FROM pgqueuer") == []


async def test_erased_patient_is_told_nothing(db: str):
    await service.announce(body=change(await patient(status="ERASED")))
    assert await fetch("SELECT 1 FROM pgqueuer") == []


async def test_tiers_are_found_by_id_even_when_retired(db: str):
    await service.load_tiers(tiers=FILE)
    gold = (await queries.tiers())[2]
    await service.load_tiers(tiers=FILE[:2])
    assert (await queries.tiers_by_ids(ids=[gold.id, new_id()])).keys() == {gold.id}
