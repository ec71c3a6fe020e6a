"""What anybody may know of the clinic, in the graph."""

import pytest
import pytest_asyncio

from api import ids
from domain.kernel.database import execute
from domain.kernel.ids import new_id
from domain.staff.actor import ANONYMOUS
from tests.graph import ask, open_whole_clinic

SERVICES = """
query ($category: ServiceCategory, $first: Int, $after: String) {
  services(category: $category, first: $first, after: $after) {
    nodes { id code name category price { amount currencyCode } earns }
    pageInfo { hasNextPage endCursor } totalCount
  }
}
"""
NODE = "query ($id: ID!) { node(id: $id) { id ... on Branch { name isActive } ... on Service { code } } }"


@pytest_asyncio.fixture(loop_scope="session", autouse=True)
async def clinic(db: str) -> None:
    await open_whole_clinic()


async def test_open_branches_are_listed_in_the_clinics_order() -> None:
    listed = await ask(ANONYMOUS, "{ branches { id code name address phone timeZone openingHours isActive } }")
    assert [(each["code"], each["timeZone"]) for each in listed["branches"]] == [
        ("msk", "Europe/Moscow"),
        ("nsk", "Asia/Novosibirsk"),
    ]
    assert listed["branches"][0]["phone"] == "+74951234567"


async def test_the_price_list_comes_in_pages_and_by_category() -> None:
    first = (await ask(ANONYMOUS, SERVICES, first=3))["services"]
    assert [each["code"] for each in first["nodes"]] == ["consult", "checkup", "hygiene"]
    assert first["nodes"][0]["price"] == {"amount": "1500.00", "currencyCode": "RUB"}
    assert (first["pageInfo"]["hasNextPage"], first["totalCount"]) == (True, 8)
    rest = (await ask(ANONYMOUS, SERVICES, first=100, after=first["pageInfo"]["endCursor"]))["services"]
    assert [each["code"] for each in rest["nodes"]] == ["filling", "whitening", "implant", "braces", "child-checkup"]
    only = (await ask(ANONYMOUS, SERVICES, category="ORTHODONTICS"))["services"]
    assert [(each["code"], each["earns"]) for each in only["nodes"]] == [("braces", False)]
    assert only["totalCount"] == 1


async def test_withdrawn_services_are_listed_no_more_but_found_by_id() -> None:
    first = (await ask(ANONYMOUS, SERVICES, first=1))["services"]["nodes"][0]
    await execute("UPDATE service SET is_active = false WHERE code = 'consult'")
    assert (await ask(ANONYMOUS, SERVICES, first=1))["services"]["nodes"][0]["code"] == "checkup"
    assert (await ask(ANONYMOUS, NODE, id=first["id"]))["node"] == {"id": first["id"], "code": "consult"}


@pytest.mark.parametrize("type_name", ["Branch", "Service", "GiftCertificate", "Package", "PackageSubscription"])
async def test_unknown_objects_are_null(type_name: str) -> None:
    assert await ask(ANONYMOUS, NODE, id=ids.encode(type_name, new_id())) == {"node": None}
