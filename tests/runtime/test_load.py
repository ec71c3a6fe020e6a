"""`enamel load`: the whole document or nothing of it."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from domain.clinic import queries as clinic
from domain.clinic.errors import CurrencyFixed, SetupInvalid
from domain.kernel.database import fetch, fetchrow, fetchval
from domain.kernel.errors import DomainError
from domain.kernel.ids import new_id
from domain.ledger.service import open_accounts
from runtime.load import load_document, load_file
from tests.people import NOW

EXAMPLE = Path(__file__).parents[1] / "data" / "clinic.toml"


def example() -> dict[str, Any]:
    return tomllib.loads(EXAMPLE.read_text())


async def state() -> list[Any]:
    tables = ("organisation", "branch", "service", "tier", "referral_programme", "package", "package_entitlement")
    return [await fetch(f"SELECT * FROM {table} ORDER BY id") for table in tables]


async def test_the_example_is_loaded_as_a_whole(db: str) -> None:
    lines = await load_file(EXAMPLE, NOW)
    assert "organisation: added" in lines
    assert "services: implant: added" in lines
    assert "tiers: gold: added" in lines
    assert "referral: added" in lines
    assert "packages: prevention-year: added" in lines
    assert await fetchval("SELECT count(*) FROM branch") == 2
    assert await fetchval("SELECT count(*) FROM service") == 8
    assert [row["code"] for row in await fetch("SELECT code FROM tier ORDER BY rank")] == [
        "start",
        "silver",
        "gold",
        "platinum",
    ]
    programme = await fetchrow("SELECT * FROM referral_programme")
    assert programme is not None
    assert (programme["referrer_reward_minor"], programme["friend_reward_minor"]) == (100_000, 50_000)
    assert (programme["minimum_paid_minor"], programme["monthly_cap"], programme["is_active"]) == (300_000, 10, True)
    assert (await clinic.organisation()).manual_adjustment_limit_minor == 500_000


async def test_a_second_load_changes_nothing(db: str) -> None:
    await load_file(EXAMPLE, NOW)
    before = await state()
    assert await load_file(EXAMPLE, NOW) == []
    assert await state() == before


async def test_what_a_load_changed_is_told_as_people_read_it(db: str) -> None:
    await load_file(EXAMPLE, NOW)
    document = example()
    document["programme"]["bonus_share_percent"] = "12.5"
    document["services"][0]["price"] = "1234.50"
    document["tiers"][1] |= {"spend_threshold": "60000", "cashback_percent": "7.25"}
    document["referral"] |= {"is_active": False, "milestones": [{"friends": 4, "bonus": "2000"}]}
    code, tier = document["services"][0]["code"], document["tiers"][1]["code"]
    assert await load_document(document, NOW) == [
        "organisation: bonus_share 30 % -> 12.5 %",
        f"services: {code}: price 1500.00 -> 1234.50",
        f"tiers: {tier}: spend_threshold 50000.00 -> 60000.00, cashback 7 % -> 7.25 %",
        "referral: is_active yes -> no, milestones [3 friends: 1500.00] -> [4 friends: 2000.00]",
    ]


@pytest.mark.parametrize(
    ("section", "change"),
    [
        ("services", [{"code": "x", "name": "X", "category": "OTHER", "price": "0"}]),
        ("tiers", [{"code": "x", "name": "X", "cashback_percent": "101"}]),
        ("tiers", [{"code": "x", "name": "X", "cashback_percent": "5", "spend_threshold": "1.00"}]),
        ("referral", {"minimum_paid": "-1"}),
        ("packages", [{"code": "x"}]),
        ("nonsense", {}),
    ],
)
async def test_a_bad_document_changes_nothing(db: str, section: str, change: Any) -> None:
    await load_file(EXAMPLE, NOW)
    before = await state()
    document = example()
    document["organisation"]["name"] = "Другая"
    document[section] = change
    with pytest.raises(DomainError):
        await load_document(document, NOW)
    assert await state() == before
    assert (await clinic.organisation()).name != "Другая"


async def test_a_bad_first_document_leaves_no_clinic(db: str) -> None:
    document = example()
    document["tiers"] = [{"code": "x", "name": "X", "cashback_percent": "101"}]
    with pytest.raises(DomainError):
        await load_document(document, NOW)
    assert await fetchval("SELECT count(*) FROM organisation") == 0


async def test_a_small_first_document_gets_the_usual_rest(db: str) -> None:
    document = {key: example()[key] for key in ("organisation", "branches")}
    await load_document(document, NOW)
    assert await fetchval("SELECT count(*) FROM tier WHERE is_active AND spend_threshold_minor IS NULL") == 1
    assert await fetchval("SELECT is_active FROM referral_programme") is False
    assert (await clinic.organisation()).bonus_share_bp == 3000


async def test_sections_that_are_left_out_stay(db: str) -> None:
    await load_file(EXAMPLE, NOW)
    before = await state()
    assert await load_document({"services": example()["services"][:1]}, NOW) == []
    assert await state() == before


async def test_the_currency_stays_once_patients_have_accounts(db: str) -> None:
    await load_file(EXAMPLE, NOW)
    await open_accounts(owner_id=new_id(), unit="RUB")
    document = example()
    document["organisation"]["currency"] = "UAH"
    with pytest.raises(CurrencyFixed):
        await load_document(document, NOW)
    assert (await clinic.organisation()).currency == "RUB"


@pytest.mark.parametrize(
    "content", [b"\xff\xfe", b"not toml", b"a = " + b"9" * 5000, b"a = " + b"[" * 100_000, b"a = 1\na = 2"]
)
async def test_what_is_no_toml_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "clinic.toml"
    path.write_bytes(content)
    with pytest.raises(SetupInvalid):
        await load_file(path, NOW)


async def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    for path in (tmp_path / "nothing.toml", tmp_path):
        with pytest.raises(SetupInvalid):
            await load_file(path, NOW)
