"""Internal accounts through the API: figures by the dates, statements that explain themselves, lots, and who reads."""

from typing import Any
from uuid import UUID

import pytest
from asyncpg.pool import PoolConnectionProxy

from api import ids
from domain.accounts import queries
from domain.kernel.database import fetchval
from domain.staff.actor import ANONYMOUS
from tests.api.client import DOCTOR, MARKETER, MISSING, WEBSITE, Api, patient
from tests.api.operations import ACCOUNT_HISTORY, BALANCE
from tests.clinic import DESK, Clinic

NODES = """query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id
    ... on AccountEntry { kind description } ... on Lot { origin remaining { amount } } } }"""
LIST = """{ patients(first: 50) { nodes { account { balance { available { amount }
    expiringSoon { amount { amount } expiresOn } } entries(first: 3) { nodes { description invoice { number } } }
    } } } }"""


async def account_of(patient_id: UUID) -> str:
    """Return the id of a patient's account."""
    found = await queries.accounts_of(patient_ids=[patient_id])
    return ids.encode("InternalAccount", found[patient_id]["id"])


async def a_friend(clinic: Clinic) -> tuple[UUID, UUID]:
    """Return a referrer, and a friend who has got the welcome bonus."""
    anna = (await clinic.register("Анна")).patient_id
    return anna, await clinic.lead(await clinic.code_of(anna), "Борис", "+79161112233")


async def history(api: Api, patient_id: UUID, *, locale: str = "en", **variables: Any) -> Any:
    """Return a patient's own statement and lots."""
    wanted: dict[str, Any] = {"id": await account_of(patient_id), "first": 10, **variables}
    return await api(ACCOUNT_HISTORY, actor=patient(patient_id), locale=locale, **wanted)


async def test_expiring_soon_is_zero_without_a_date_until_the_last_thirty_days(api: Api, clinic: Clinic):
    _, boris = await a_friend(clinic)
    boris_id = ids.encode("Patient", boris)

    assert (await api(BALANCE, id=boris_id))["account"]["balance"] == {
        "available": {"amount": "500.00"},
        "pending": {"amount": "0.00"},
        "held": {"amount": "0.00"},
        "debt": {"amount": "0.00"},
        "expiringSoon": {"amount": {"amount": "0.00"}, "expiresOn": None},
    }
    clinic.wait(days=160)
    soon = (await api(BALANCE, id=boris_id))["account"]["balance"]["expiringSoon"]
    assert soon == {"amount": {"amount": "500.00"}, "expiresOn": "2026-09-02"}
    clinic.wait(days=30)
    gone = (await api(BALANCE, id=boris_id))["account"]["balance"]
    assert (gone["available"]["amount"], gone["expiringSoon"]["expiresOn"]) == ("0.00", None)
    (lot,) = (await history(api, boris))["lots"]["nodes"]
    assert lot["remaining"]["amount"] == "0.00"


async def test_a_statement_explains_every_line(api: Api, clinic: Clinic):
    anna, boris = await a_friend(clinic)
    invoice = await clinic.open(boris, "hygiene", "consult")
    await clinic.complete(invoice, bonus_minor=500_00)
    number = await fetchval("SELECT number FROM invoice WHERE id = $1", invoice)
    await clinic.refund(invoice, 800_00)

    entries = (await history(api, boris))["entries"]["edges"]
    assert {edge["node"]["kind"]: edge["node"]["explanation"] for edge in entries} == {
        "CLAWBACK": f"800.00 RUB of visit {number} was refunded, so what that part had earned was taken back.",
        "REFUND": f"Visit {number} was refunded, so bonuses spent on it came back."
        " They can be used until September 2, 2026.",
        "CASHBACK": f"5 % of 7,500.00 RUB paid for visit {number}."
        " By lines: line 1: 5 % of 6,093.75 RUB = 304.69 RUB; line 2: 5 % of 1,406.25 RUB = 70.31 RUB."
        " Usable from March 16, 2026.",
        "REDEMPTION": f"Bonuses paid part of visit {number}."
        " Taken from: 500.00 RUB of the welcome bonus (until September 2, 2026).",
        "WELCOME": "A welcome bonus for coming by a code, usable at once.",
    }
    (reward,) = (await history(api, anna))["entries"]["edges"]
    assert reward["node"]["description"] == "Reward for a friend"
    assert reward["node"]["explanation"] == (
        "A friend came by the code and paid for the first visit. Usable from March 16, 2026."
    )


async def test_staff_read_the_rule_beside_the_explanation(api: Api, clinic: Clinic):
    _, boris = await a_friend(clinic)
    found = await api(ACCOUNT_HISTORY, actor=DESK, id=await account_of(boris), first=1)
    assert found["entries"]["edges"][0]["node"]["explanation"].endswith(" [R-REF-6]")


async def test_a_referrer_never_reads_what_the_friend_paid(api: Api, clinic: Clinic):
    anna, boris = await a_friend(clinic)
    await clinic.visit(boris, "whitening")
    number = await fetchval("SELECT number FROM invoice")
    seen = """query ($id: ID!) { node(id: $id) { ... on InternalAccount { entries { nodes {
        description explanation amount { amount } invoice { number } } } } } }"""

    for reader in (patient(anna), DESK):
        (line,) = (await api(seen, actor=reader, id=await account_of(anna)))["entries"]["nodes"]
        assert line["invoice"] is None
        assert number not in str(line)
        assert "24" not in str(line)
    own = (await api(seen, actor=patient(boris), id=await account_of(boris)))["entries"]["nodes"]
    assert [line["invoice"] for line in own] == [{"number": number}, None]


@pytest.mark.parametrize("locale", ["ru", "uk"])
async def test_a_statement_speaks_the_readers_language(api: Api, clinic: Clinic, locale: str):
    _, boris = await a_friend(clinic)
    await clinic.visit(boris, "consult")
    number = await fetchval("SELECT number FROM invoice")
    cashback, welcome = (await history(api, boris, locale=locale))["entries"]["edges"]
    expected = {
        "ru": (f"Кешбэк за визит {number}", "Приветственный бонус"),
        "uk": (f"Кешбек за візит {number}", "Вітальний бонус"),
    }
    assert (cashback["node"]["description"], welcome["node"]["description"]) == expected[locale]


async def test_entries_and_lots_come_newest_first_page_by_page_both_ways(api: Api, clinic: Clinic):
    _, boris = await a_friend(clinic)
    for _ in range(3):
        await clinic.visit(boris, "consult")

    first = (await history(api, boris, first=3))["entries"]
    rest = (await history(api, boris, first=3, after=first["pageInfo"]["endCursor"]))["entries"]

    kinds = [edge["node"]["kind"] for edge in first["edges"] + rest["edges"]]
    assert kinds == ["CASHBACK", "CASHBACK", "CASHBACK", "WELCOME"]
    assert (first["totalCount"], first["pageInfo"]["hasNextPage"], rest["pageInfo"]["hasNextPage"]) == (4, True, False)
    backwards = """query ($id: ID!, $before: String) { node(id: $id) { ... on InternalAccount {
        entries(last: 2, before: $before) { nodes { id } pageInfo { hasPreviousPage } } } } }"""
    before = rest["edges"][0]["cursor"]
    found = (await api(backwards, actor=patient(boris), id=await account_of(boris), before=before))["entries"]
    assert [node["id"] for node in found["nodes"]] == [edge["node"]["id"] for edge in first["edges"][1:]]
    lots = (await history(api, boris))["lots"]
    assert [lot["origin"] for lot in lots["nodes"]] == ["CASHBACK", "CASHBACK", "CASHBACK", "WELCOME"]
    assert lots["totalCount"] == 4


@pytest.mark.parametrize("arguments", ["first: 101", "first: 0", "first: -1", "last: 101", "first: 1, last: 1"])
async def test_a_page_has_bounds(api: Api, clinic: Clinic, arguments: str):
    anna = (await clinic.register()).patient_id
    query = (
        f"query ($id: ID!) {{ node(id: $id) {{ ... on InternalAccount {{ entries({arguments}) {{ totalCount }} }} }} }}"
    )
    assert await api.error(query, id=await account_of(anna)) == "BAD_USER_INPUT"


async def test_a_cursor_is_neither_made_up_nor_changed_nor_of_another_list(api: Api, clinic: Clinic):
    _, boris = await a_friend(clinic)
    account = await account_of(boris)
    cursor = (await history(api, boris))["entries"]["pageInfo"]["endCursor"]
    of_lots = """query ($id: ID!, $after: String) { node(id: $id) { ... on InternalAccount {
        lots(after: $after) { totalCount } } } }"""
    changed = cursor[:-1] + ("A" if cursor[-1] != "A" else "B")

    for bad in (changed, cursor + "=", "YXJyYXljb25uZWN0aW9uOjU", "", "é"):
        assert await api.error(ACCOUNT_HISTORY, id=account, first=1, after=bad) == "BAD_USER_INPUT"
    assert await api.error(of_lots, id=account, after=cursor) == "BAD_USER_INPUT"


async def test_accounts_entries_and_lots_are_their_owners_and_staffs(api: Api, clinic: Clinic):
    anna, boris = await a_friend(clinic)
    found = await history(api, boris)
    wanted = [found["id"], found["entries"]["edges"][0]["node"]["id"], found["lots"]["nodes"][0]["id"]]
    missing = [ids.encode(name, MISSING) for name in ("InternalAccount", "AccountEntry", "Lot")]

    for reader in (patient(boris), DESK, DOCTOR, MARKETER):
        nodes = await api(NODES, actor=reader, ids=wanted + missing)
        assert [node and node["__typename"] for node in nodes] == ["InternalAccount", "AccountEntry", "Lot"] + [
            None
        ] * 3
    for stranger in (ANONYMOUS, WEBSITE, patient(anna)):
        assert await api(NODES, actor=stranger, ids=wanted) == [None] * 3


async def test_a_list_of_accounts_takes_as_many_statements_for_one_as_for_many(
    api: Api, clinic: Clinic, monkeypatch: pytest.MonkeyPatch
):
    await clinic.visit((await clinic.register("Анна")).patient_id, "consult")
    few = await _statements(api, monkeypatch)
    for number in range(5):
        await clinic.visit((await clinic.register(f"Имя{number}")).patient_id, "consult")
    assert 0 < await _statements(api, monkeypatch) == few


async def _statements(api: Api, monkeypatch: pytest.MonkeyPatch) -> int:
    """Return how many statements the list of patients with accounts takes."""
    count = 0
    real = PoolConnectionProxy.fetch

    async def counted(self: Any, *arguments: Any, **options: Any) -> Any:
        nonlocal count
        count += 1
        return await real(self, *arguments, **options)

    with monkeypatch.context() as patched:
        patched.setattr(PoolConnectionProxy, "fetch", counted)
        await api(LIST)
    return count
