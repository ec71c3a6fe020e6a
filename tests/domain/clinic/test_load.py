"""Loading a set-up into the database."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest

from domain.clinic import queries, service
from domain.clinic.errors import ClinicNotLoaded, CurrencyFixed, SetupInvalid
from domain.clinic.policy import parse_setup
from domain.kernel.database import fetch, fetchval
from domain.kernel.ids import new_id
from domain.kernel.keyset import Window
from domain.ledger import service as ledger

Make = Callable[..., dict[str, Any]]
NOW = datetime(2026, 3, 1, 9, tzinfo=UTC)


async def load(document: dict[str, Any]) -> list[str]:
    return await service.load(setup=parse_setup(document), now=NOW)


async def test_without_a_load_there_is_no_clinic(db: str):
    with pytest.raises(ClinicNotLoaded):
        await queries.organisation()
    with pytest.raises(ClinicNotLoaded):
        await queries.branch_zone(None)
    assert await queries.branches() == []


async def test_the_first_load_makes_everything(db: str, document: Make):
    lines = await load(document())
    assert lines == [
        "organisation: added",
        "branches: msk: added",
        "branches: nsk: added",
        "services: consult: added",
        "services: implant: added",
        "services: braces: added",
    ]
    organisation = await queries.organisation()
    assert (organisation.name, organisation.currency) == ("Стоматология «Эмаль»", "RUB")
    assert (organisation.time_zone, organisation.phone_region) == ("Europe/Moscow", "RU")
    assert organisation.category_bonus_share_bp == {"HYGIENE": 2000}
    assert [branch["code"] for branch in await queries.branches()] == ["msk", "nsk"]
    assert await fetchval("SELECT count(*) FROM ledger_account WHERE unit = 'RUB' AND NOT has_floor") > 0
    assert await fetchval("SELECT count(*) FROM audit_event WHERE action = 'clinic.load'") == 1


async def test_the_same_load_again_changes_nothing(db: str, document: Make):
    await load(document())
    before = await fetch("SELECT * FROM service ORDER BY id")
    assert await load(document()) == []
    assert await fetch("SELECT * FROM service ORDER BY id") == before
    assert await fetchval("SELECT count(*) FROM audit_event") == 1


async def test_a_change_is_told_and_ids_stay(db: str, document: Make):
    await load(document())
    ids = {row["code"]: row["id"] for row in await queries.branches()}
    changed = document()
    changed["services"][0]["price"] = "1700"
    changed["branches"][1]["is_active"] = False
    changed["programme"] = {"bonus_share_percent": "25"}
    assert await load(changed) == [
        "organisation: bonus_share 30 % -> 25 %, category_bonus_share {HYGIENE: 20 %} -> none",
        "branches: nsk: is_active yes -> no",
        "services: consult: price 1500.00 -> 1700.00",
    ]
    assert {row["code"]: row["id"] for row in await queries.branches(with_closed=True)} == ids
    assert [branch["code"] for branch in await queries.branches()] == ["msk"]


async def test_what_a_later_document_leaves_out_stays(db: str, document: Make):
    await load(document())
    new_service = {"code": "new", "name": "Новое", "category": "OTHER", "price": "10"}
    assert await load({"services": [new_service]}) == ["services: new: added"]
    assert (await queries.organisation()).bonus_share_bp == 3000
    rows = await queries.services(category=None, window=Window(queries.SERVICES_IN_ORDER, size=10))
    assert [row["code"] for row in rows] == ["consult", "implant", "braces", "new"]


async def test_the_order_of_a_whole_document_is_the_order_for_people(db: str, document: Make):
    await load(document())
    turned = document()
    turned["services"].reverse()
    await load(turned)
    rows = await queries.services(category=None, window=Window(queries.SERVICES_IN_ORDER, size=10))
    assert [row["code"] for row in rows] == ["braces", "implant", "consult"]


async def test_the_first_load_needs_an_organisation_and_a_branch(db: str, document: Make):
    for missing in ("organisation", "branches"):
        partial = document()
        del partial[missing]
        with pytest.raises(SetupInvalid):
            await load(partial)
    assert await fetchval("SELECT count(*) FROM branch") == 0


async def test_the_currency_may_change_until_a_patient_has_an_account(db: str, document: Make):
    await load(document())
    hryvnia = document(organisation={"name": "E", "currency": "UAH", "locale": "uk"})
    hryvnia["branches"][0]["phone"] = "+380671234567"
    assert "organisation: name Стоматология «Эмаль» -> E, currency RUB -> UAH, locale ru -> uk" in await load(hryvnia)
    await ledger.open_accounts(owner_id=new_id(), unit="UAH")
    with pytest.raises(CurrencyFixed):
        await load(document())
    queries.forget()
    assert (await queries.organisation()).currency == "UAH"


async def test_zones_fall_back_to_the_organisations(db: str, document: Make):
    await load(document())
    branches = {row["code"]: row["id"] for row in await queries.branches()}
    assert await queries.branch_zone(branches["nsk"]) == "Asia/Novosibirsk"
    assert await queries.branch_zone(new_id()) == "Europe/Moscow"
    assert await queries.branch_zone(None) == "Europe/Moscow"


async def test_an_organisation_without_branches_keeps_its_zone(db: str, document: Make) -> None:
    await load(document())
    organisation = {"name": "Другая", "currency": "RUB", "locale": "ru"}
    assert await load({"organisation": organisation}) == ["organisation: name Стоматология «Эмаль» -> Другая"]
    assert await load({"organisation": {**organisation, "time_zone": "Asia/Omsk"}}) == [
        "organisation: time_zone Europe/Moscow -> Asia/Omsk"
    ]


async def test_branches_are_found_by_id_in_copies_of_their_own(db: str, document: Make):
    await load(document())
    branch_id = (await queries.branches())[0]["id"]
    (await queries.branches_by_ids([branch_id]))[branch_id]["name"] = "spoiled"
    found = await queries.branches_by_ids([branch_id, new_id()])
    assert {key: row["name"] for key, row in found.items()} == {branch_id: "Эмаль на Тверской"}


async def test_services_come_by_category_in_pages(db: str, document: Make):
    await load(document())
    order = queries.SERVICES_IN_ORDER
    first = await queries.services(category=None, window=Window(order, size=2))
    assert [row["code"] for row in first] == ["consult", "implant", "braces"]
    after = order.key_of(first[1])
    assert [row["code"] for row in await queries.services(category=None, window=Window(order, 2, after=after))] == [
        "braces"
    ]
    last = await queries.services(category=None, window=Window(order, 1, backward=True))
    assert [row["code"] for row in last] == ["braces", "implant"]
    only = await queries.services(category="IMPLANTS", window=Window(order, 2))
    assert [row["code"] for row in only] == ["implant"]
    assert await queries.count_services(category=None) == 3
    assert await queries.count_services(category="IMPLANTS") == 1
    by_id = await queries.services_by_ids([first[0]["id"], new_id()])
    assert by_id[first[0]["id"]]["price"] == 150_000
