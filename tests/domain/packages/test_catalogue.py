"""The catalogue by set-up file and by hand."""

import tomllib
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from domain.clinic.errors import SetupInvalid
from domain.kernel.database import fetchval, from_json
from domain.kernel.errors import AmountOutOfRange, DomainError, Forbidden, Invalid, NotFound, NumberOutOfRange
from domain.kernel.ids import new_id
from domain.packages import service
from domain.packages.errors import EntitlementCount, EntitlementGroup, PackageExists
from domain.packages.queries.catalogue import packages_by_ids
from domain.packages.service import EntitlementDraft, PackageDraft
from runtime.load import load_document
from tests.clinic import DESK, MANAGER
from tests.domain.packages.given import Desk

EXAMPLE = Path(__file__).parents[2] / "data" / "clinic.toml"


def example() -> dict[str, Any]:
    return tomllib.loads(EXAMPLE.read_text())


async def load(desk: Desk, document: dict[str, Any]) -> list[str]:
    return await load_document(document, desk.clinic.now)


async def test_a_second_load_changes_nothing(desk: Desk):
    before = await fetchval("SELECT jsonb_agg(to_jsonb(e)) FROM package_entitlement e")
    assert await load(desk, example()) == []
    assert await fetchval("SELECT jsonb_agg(to_jsonb(e)) FROM package_entitlement e") == before


async def test_a_change_is_told_and_the_id_stays(desk: Desk):
    package_id = await desk.package()
    document = example()
    document["packages"][0] |= {"price": "10900.00", "max_freeze_days": 30, "refund_basis": "LIST"}
    document["packages"][0]["entitlements"][1] |= {"quantity": 2, "period": "QUARTER"}
    (line,) = await load(desk, document)
    assert line == (
        "packages: prevention-year: price 9900.00 -> 10900.00, max_freeze_days 60 -> 30, refund_basis PACKAGE -> LIST, "
        "entitlements [Профилактический осмотр: 2 in all of checkup, 90 days apart, Консультация: 1 in all of consult, "
        "0 days apart, Профессиональная гигиена: 1 in all of hygiene, 0 days apart] -> [Профилактический осмотр: 2 in "
        "all of checkup, 90 days apart, Консультация: 2 a quarter of consult, 0 days apart, Профессиональная гигиена: "
        "1 in all of hygiene, 0 days apart]"
    )
    row = (await packages_by_ids([package_id]))[package_id]
    assert (row["price"], row["entitlements"][1]["period"]) == (1_090_000, "QUARTER")
    assert await load(desk, document) == []


async def test_an_unknown_service_is_a_problem_with_its_path(desk: Desk):
    document = example()
    document["packages"][0]["entitlements"][2]["services"] = ["hygiene", "polish"]
    document["packages"].append(
        {"code": "x", "name": "X", "price": "1", "entitlements": [{"name": "A", "services": ["nothing"]}]}
    )
    document["services"][0]["price"] = "1.00"
    with pytest.raises(SetupInvalid) as refused:
        await load(desk, document)
    assert refused.value.problems == (
        "packages[1].entitlements[3].services.2: there is no service polish",
        "packages[2].entitlements[1].services.1: there is no service nothing",
    )
    assert await fetchval("SELECT price_minor FROM service WHERE code = 'consult'") == 150_000


async def test_a_package_that_the_file_leaves_out_stays(desk: Desk):
    document = example()
    document["packages"] = [
        {"code": "white", "name": "Белизна", "price": "30000.00",
         "entitlements": [{"name": "Отбеливание", "category": "WHITENING"}]}
    ]  # fmt: skip
    assert await load(desk, document) == ["packages: white: added"]
    assert [
        await fetchval("SELECT position FROM package WHERE code = $1", code) for code in ("prevention-year", "white")
    ] == [0, 1]
    document["packages"] = [*document["packages"], {**example()["packages"][0], "is_active": False}]
    assert await load(desk, document) == [
        "packages: white: position 1 -> 0",
        "packages: prevention-year: is_active yes -> no, position 0 -> 1",
    ]


async def test_a_category_without_services_is_the_whole_category(desk: Desk):
    package_id = await desk.make(EntitlementDraft("Любая гигиена", category="HYGIENE"))
    assert await fetchval("SELECT service_ids FROM package_entitlement WHERE package_id = $1", package_id) is None
    named = await desk.make(await desk.group("hygiene", "checkup"))
    row = await fetchval("SELECT to_jsonb(e) FROM package_entitlement e WHERE package_id = $1", named)
    assert from_json(row)["category"] == "HYGIENE"
    assert len(from_json(row)["service_ids"]) == 2


def draft(**changes: Any) -> PackageDraft:
    return PackageDraft(
        **{"code": "new", "name": "Новый", "price_minor": 100,
           "entitlements": (EntitlementDraft("А", category="OTHER"),), **changes}
    )  # fmt: skip


@pytest.mark.parametrize(
    ("changes", "error", "field"),
    [
        ({"code": "Я"}, Invalid, ("code",)),
        ({"code": "prevention-year"}, PackageExists, ("code",)),
        ({"name": ""}, Invalid, ("name",)),
        ({"description": "x" * 1001}, Invalid, ("description",)),
        ({"price_minor": 0}, AmountOutOfRange, ("price",)),
        ({"price_minor": 1_000_000_001}, AmountOutOfRange, ("price",)),
        ({"validity_months": 0}, NumberOutOfRange, ("validityMonths",)),
        ({"validity_months": 121}, NumberOutOfRange, ("validityMonths",)),
        ({"max_freeze_days": -1}, NumberOutOfRange, ("maxFreezeDays",)),
        ({"refund_basis": "HALF"}, Invalid, ("refundBasis",)),
        ({"entitlements": ()}, EntitlementCount, ("entitlements",)),
        ({"entitlements": (EntitlementDraft("А", category="OTHER"),) * 21}, EntitlementCount, ("entitlements",)),
        ({"entitlements": (EntitlementDraft("А"),)}, EntitlementGroup, ("entitlements", "0", "serviceIds")),
        ({"entitlements": (EntitlementDraft("", category="OTHER"),)}, Invalid, ("entitlements", "0", "name")),
        (
            {"entitlements": (EntitlementDraft("А", category="OTHER", quantity=0),)},
            NumberOutOfRange,
            ("entitlements", "0", "quantity"),
        ),
        (
            {"entitlements": (EntitlementDraft("А", category="OTHER", minimum_interval_days=367),)},
            NumberOutOfRange,
            ("entitlements", "0", "minimumIntervalDays"),
        ),
        (
            {"entitlements": (EntitlementDraft("А", (UUID(int=1),)),)},
            NotFound,
            ("entitlements", "0", "serviceIds", "0"),
        ),
        ({"entitlements": (EntitlementDraft("А", category="NONE"),)}, Invalid, ("entitlements", "0")),
        ({"entitlements": (EntitlementDraft("А", category="OTHER", period="DAY"),)}, Invalid, ("entitlements", "0")),
        (
            {"entitlements": (EntitlementDraft("А", (UUID(int=1),) * 101),)},
            EntitlementCount,
            ("entitlements", "0", "serviceIds"),
        ),
    ],
)
async def test_a_wrong_draft_is_refused_with_its_field(
    desk: Desk, changes: dict[str, Any], error: type[DomainError], field: tuple[str, ...]
):
    with pytest.raises(error) as refused:
        await service.create_package(actor=MANAGER, draft=draft(**changes), now=desk.clinic.now)
    assert refused.value.field == field
    assert await fetchval("SELECT count(*) FROM package") == 1


async def test_a_package_is_made_changed_and_retired_by_hand(desk: Desk):
    package_id = await service.create_package(actor=MANAGER, draft=draft(), now=desk.clinic.now)
    given = {"actor": MANAGER, "package_id": package_id, "now": desk.clinic.now}
    for changes in ({"name": " Другой  "}, {"name": "Другой"}, {"description": "Что внутри"}, {"description": None}):
        await service.update_package(**given, changes=changes)
    await service.retire_package(**given)
    await service.retire_package(**given)
    row = (await packages_by_ids([package_id]))[package_id]
    assert (row["name"], row["description"], row["is_active"], row["position"]) == ("Другой", None, False, 1)
    await service.update_package(**given, changes={"is_active": True})
    actions = "SELECT count(*) FROM audit_event WHERE object_id = $1"
    assert await fetchval(actions, package_id) == 6
    for work in (service.retire_package, service.update_package):
        more = {"changes": {}} if work is service.update_package else {}
        with pytest.raises(NotFound):
            await work(**{**given, "package_id": new_id()}, **more)


async def test_a_receptionist_leaves_the_catalogue_as_it_is(desk: Desk):
    given = {"actor": DESK, "now": desk.clinic.now}
    with pytest.raises(Forbidden):
        await service.create_package(**given, draft=draft())
    with pytest.raises(Forbidden):
        await service.update_package(**given, package_id=await desk.package(), changes={"name": "X"})
    with pytest.raises(Forbidden):
        await service.retire_package(**given, package_id=await desk.package())
