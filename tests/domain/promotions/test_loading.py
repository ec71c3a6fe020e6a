"""Promotions of a set-up file: read, written, changed, and what is refused."""

from datetime import date
from typing import Any

import pytest

from domain.clinic.errors import SetupInvalid
from domain.kernel.database import execute, fetch, fetchrow, fetchval, from_json
from domain.promotions.set_up import read_promotions
from runtime.load import load_document
from tests.clinic import Clinic

TODAY = date(2026, 3, 2)


def written(**changes: Any) -> dict[str, Any]:
    """Return a promotion of ten percent as a file writes it; None takes a key out."""
    usual = {"code": "spring", "name": "Весна", "percent_off": "10"}
    return {key: value for key, value in {**usual, **changes}.items() if value is not None}


async def load(clinic: Clinic, *entries: dict[str, Any]) -> list[str]:
    return await load_document({"promotions": list(entries)}, clinic.now)


async def stored(code: str = "spring") -> Any:
    return await fetchrow("SELECT * FROM promotion WHERE code = $1", code)


async def test_a_promotion_is_added_and_a_second_load_changes_nothing(clinic: Clinic):
    assert await load(clinic, written()) == ["promotions: spring: added"]
    row = await stored()
    assert (row["name"], row["percent_bp"], row["state"], row["starts_on"]) == ("Весна", 1000, "LIVE", TODAY)
    assert (row["combining"], row["conditions"], row["created_by"]) == ("ONE_PER_LINE", "{}", None)
    clinic.wait(days=3)
    assert await load(clinic, written()) == []
    assert await fetchval("SELECT count(*) FROM audit_event WHERE action = 'promotion.load'") == 1


async def test_everything_that_a_file_can_say_is_kept(clinic: Clinic):
    conditions = {
        "services": ["hygiene"], "categories": ["THERAPY"], "branches": ["msk"], "tiers": ["silver"],
        "stages": ["LOYAL"], "kinships": ["CHILD"], "weekdays": [1, 7], "hour_from": 20, "hour_to": 2,
        "first_visit_only": True, "min_age": 1, "max_age": 17, "is_child_of_family": True,
        "parent_in_treatment_days": 90, "birthday_days_before": 3, "birthday_days_after": 4, "service_number": 2,
        "minimum_sum": "500.00",
        "previous": {"services": ["consult"], "categories": ["SURGERY"], "within_days": 30, "at_least": 2},
    }  # fmt: skip
    tiers = await fetch("SELECT code, id FROM tier ORDER BY rank")
    conditions["tiers"] = [tiers[0]["code"]]
    entry = written(
        conditions=conditions, starts_on=date(2026, 3, 1), ends_on=date(2026, 4, 1), description="Всем", chain="Весна",
        units_per_use=2, combining="WITH_OTHERS", priority=7, budget="5000.00", max_uses=50, per_patient_limit=3,
        per_patient_per_year=2,
    )  # fmt: skip
    await load(clinic, entry)
    kept = from_json((await stored())["conditions"])
    hygiene, consult = [
        await fetchval("SELECT id FROM service WHERE code = $1", code) for code in ("hygiene", "consult")
    ]
    assert kept["services"] == [str(hygiene)]
    assert kept["previous"] == {
        "services": [str(consult)], "categories": ["SURGERY"], "within_days": 30, "at_least": 2,
    }  # fmt: skip
    assert kept["tiers"] == [str(tiers[0]["id"])]
    assert (kept["minimum_sum_minor"], kept["weekdays"], kept["hour_from"]) == (500_00, [1, 7], 20)
    assert await load(clinic, entry) == []


async def test_what_changes_is_told_in_the_words_of_the_file(clinic: Clinic):
    await load(clinic, written(conditions={"services": ["hygiene"]}))
    changed = written(percent_off="12.5", budget="1000.00", conditions={"services": ["hygiene", "checkup"]})
    (line,) = await load(clinic, changed)
    assert line.startswith(
        "promotions: spring: budget none -> 1000.00, terms {percent_bp: 10 %} -> {percent_bp: 12.5 %}"
    )
    assert "conditions {services: [hygiene]} -> {services: [" in line


@pytest.mark.parametrize(
    "effect",
    [
        {"amount_off": "500.00"},
        {"fixed_price": "0.00", "conditions": {"services": ["hygiene"]}},
        {"gift": "Паста", "gift_cost": "90.00"},
        {"every_nth_free": 5, "conditions": {"categories": ["HYGIENE"]}},
        {"bonus_grant": "300.00", "bonus_life_days": 30},
        {"bonus_multiplier": "2.5"},
    ],
)
async def test_a_file_knows_every_effect(clinic: Clinic, effect: dict[str, Any]):
    assert await load(clinic, written(percent_off=None, **effect)) == ["promotions: spring: added"]
    assert await load(clinic, written(percent_off=None, **effect)) == []


@pytest.mark.parametrize(
    ("entry", "problem"),
    [
        (written(code="Spring!"), "promotions[1].code: must be 1 to 64 small Latin letters, digits, - and _"),
        (written(name=None), "promotions[1].name: is missing"),
        (written(percent_off=None), "promotions[1]: Name exactly one effect."),
        (written(amount_off="1.00"), "promotions[1].amount_off: Name exactly one effect."),
        (written(percent_off=10), 'promotions[1].percent_off: must be a percentage in quotes, such as "8.5"'),
        (written(gift_cost="1.00"), "promotions[1].gift_cost: This does not go with the effect of the promotion."),
        (written(starts_on="2026-03-01"), "promotions[1].starts_on: must be a day without quotes, such as 2026-03-01"),
        (written(ends_on=date(2026, 1, 1)), "promotions[1].ends_on: The last day must lie on or after 2026-03-02."),
        (written(max_uses=0), "promotions[1].max_uses: The number must be between 1 and 10000000."),
        (written(partner_share_percent="50"), "promotions[1].partner: is missing: partner_share_percent needs one"),
        (written(segment="best"), "promotions[1].segment: no such key"),
        (written(conditions={"services": []}), "promotions[1].conditions.services: must not be empty"),
        (
            written(conditions={"previous": {"services": ["hygiene"], "categories": []}}),
            "promotions[1].conditions.previous.categories: must not be empty",
        ),
        (written(conditions={"weekdays": [8]}), "promotions[1].conditions.weekdays.1: must be from 1 to 7"),
        (
            written(conditions={"hour_from": 9}),
            "promotions[1].conditions.hour_to: Give both hours, and not the same one twice.",
        ),
        (
            written(percent_off=None, fixed_price="1.00"),
            "promotions[1].conditions.services: Name the services, or the category that is meant.",
        ),
        (
            written(percent_off=None, bonus_multiplier="1"),
            "promotions[1].bonus_multiplier: must be above 1 and up to 10, with at most two decimal places",
        ),
    ],
)
def test_problems_are_told_with_their_places(entry: dict[str, Any], problem: str):
    with pytest.raises(SetupInvalid) as error:
        read_promotions([entry], today=TODAY)
    assert problem in error.value.problems


def test_a_code_stands_once():
    with pytest.raises(SetupInvalid, match=r"promotions\[2\].code: there is another spring"):
        read_promotions([written(), written()], today=TODAY)


async def test_what_is_named_must_be_there(clinic: Clinic):
    conditions = {"services": ["nothing"], "branches": ["nowhere"], "previous": {"services": ["never"]}}
    with pytest.raises(SetupInvalid) as error:
        await load(clinic, written(conditions=conditions, partner="nobody"))
    assert list(error.value.problems) == [
        "promotions[1].conditions.services: there is no nothing",
        "promotions[1].conditions.branches: there is no nowhere",
        "promotions[1].conditions.previous.services: there is no never",
        "promotions[1].partner: there is no nobody",
    ]
    assert await stored() is None


async def test_a_file_pauses_and_resumes_and_leaves_alone_what_is_finished(clinic: Clinic):
    await load(clinic, written())
    await load(clinic, written(is_active=False))
    assert (await stored())["state"] == "PAUSED"
    assert await load(clinic, written()) == []
    assert await load(clinic, written(is_active=True)) == ["promotions: spring: state PAUSED -> LIVE"]
    await execute("UPDATE promotion SET state = 'ENDED'")
    assert await load(clinic, written(is_active=True)) == []


async def test_the_partner_of_a_promotion_that_was_used_stays(clinic: Clinic):
    for code in ("pharmacy", "optics"):
        await clinic.partner(code, code=code)
    await load(clinic, written(partner="pharmacy"))
    await load(clinic, written(partner="optics"))
    await clinic.visit((await clinic.register()).patient_id, "consult")
    with pytest.raises(SetupInvalid, match=r"promotions\[1\].partner: This can be changed until the promotion begins"):
        await load(clinic, written(partner="pharmacy"))
    with pytest.raises(SetupInvalid, match=r"promotions\[1\].partner"):
        await load(clinic, written())
    assert await load(clinic, written(partner="optics", name="Лето")) == ["promotions: spring: name Весна -> Лето"]


async def test_a_file_may_give_one_shared_code(clinic: Clinic):
    assert await load(clinic, written(voucher_code="VESNA")) == ["promotions: spring: added"]
    assert await load(clinic, written(voucher_code="VESNA")) == []
    assert [row["shared_code"] for row in await fetch("SELECT shared_code FROM voucher")] == ["VESNA"]
    assert (await stored())["needs_voucher"]
    with pytest.raises(SetupInvalid, match=r"promotions\[1\].voucher_code"):
        await load(clinic, written(code="other", voucher_code="vesna"))


async def test_a_limit_under_what_was_given_is_refused(clinic: Clinic):
    await load(clinic, written())
    await execute(
        "INSERT INTO promotion_use (id, promotion_id, channel, discount_minor, bonus_minor, cost_minor, partner_minor,"
        " clinic_minor, units, reversed_discount_minor, reversed_bonus_minor, reversed_partner_minor, used_on, used_at)"
        " SELECT gen_random_uuid(), id, 'DESK', 5000, 0, 0, 0, 0, 1, 0, 0, 0, $1::timestamptz::date, $1 FROM promotion",
        clinic.now,
    )
    with pytest.raises(SetupInvalid, match=r"promotions\[1\].budget: 50.00 was given already"):
        await load(clinic, written(budget="49.99"))
    await load(clinic, written(budget="50.00"))
    assert ((await stored())["used_count"], (await stored())["spent_minor"]) == (1, 50_00)
