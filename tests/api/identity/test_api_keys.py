"""API keys through the API: owners list, make, renew and revoke them; nobody else gets to know of them."""

from datetime import timedelta
from typing import Any

import pytest

from api import ids, paging
from domain.kernel.database import fetch, fetchval, from_json
from domain.kernel.ids import new_id
from domain.staff import service
from domain.staff.actor import SYSTEM
from tests.api.client import nothing_changes
from tests.api.identity.conftest import Client, TurnedClock, open_patient, open_staff
from tests.domain.staff.given import NOW, AddPatient, AddStaff

KEY = "id name prefix scopes store state createdAt expiresAt revokedAt lastUsedAt"
CREATE = f"""mutation Create($input: ApiKeyCreateInput!) {{
  apiKeyCreate(input: $input) {{ key apiKey {{ {KEY} }} userErrors {{ code field message }} }}
}}"""
RENEW = f"""mutation Renew($input: ApiKeyRenewInput!) {{
  apiKeyRenew(input: $input) {{ key oldEndsAt apiKey {{ {KEY} }} userErrors {{ code field message }} }}
}}"""
REVOKE = f"""mutation Revoke($input: ApiKeyRevokeInput!) {{
  apiKeyRevoke(input: $input) {{ apiKey {{ {KEY} }} userErrors {{ code field message }} }}
}}"""
LIST = f"query Keys($first: Int, $after: String) {{ apiKeys(first: $first, after: $after) {{ totalCount pageInfo {{ hasNextPage endCursor }} nodes {{ {KEY} }} }} }}"  # noqa: E501
NODE = "query Key($id: ID!) { node(id: $id) { id } }"
VIEWER = "{ viewer { kind } }"


@pytest.fixture(autouse=True)
def cursors():
    paging.configure(b"a secret for cursors")


@pytest.fixture
async def owner(client: Client, add_staff: AddStaff) -> Client:
    """Give the client signed in as an owner."""
    client.token = (await open_staff(await add_staff("boss", role="OWNER"))).access_token
    return client


async def made(**more: Any) -> service.NewKey:
    return await service.create_api_key(
        **{"actor": SYSTEM, "name": "website", "scopes": ["STOREFRONT"], "now": NOW, **more}
    )


async def test_an_owner_makes_a_key_that_is_shown_once(owner: Client):
    given = {
        "name": "till", "scopes": ["CERTIFICATES_REDEEM", "CERTIFICATES_CHECK"], "store": "Тверская, 12",
        "expiresAt": "2027-01-01T00:00:00+03:00",
    }  # fmt: skip
    found = (await owner(CREATE, input=given))["apiKeyCreate"]
    key, listed = found["key"], found["apiKey"]
    assert found["userErrors"] == []
    assert listed == {
        "id": listed["id"], "name": "till", "prefix": key[:12],
        "scopes": ["CERTIFICATES_CHECK", "CERTIFICATES_REDEEM"], "store": "Тверская, 12", "state": "ACTIVE",
        "createdAt": "2026-03-10T09:00:00Z", "expiresAt": "2026-12-31T21:00:00Z", "revokedAt": None,
        "lastUsedAt": None,
    }  # fmt: skip
    assert key not in str(await owner(LIST))
    owner.token = key
    assert await owner(VIEWER) == {"viewer": {"kind": "APPLICATION"}}
    (line,) = await fetch("SELECT actor_kind, after FROM audit_event WHERE action = 'apiKey.create'")
    assert (line["actor_kind"], from_json(line["after"])["store"]) == ("STAFF", "Тверская, 12")


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"name": ""}, "name"), ({"name": "x" * 101}, "name"), ({"scopes": []}, "scopes"), ({"store": " "}, "store"),
        ({"store": "x" * 101}, "store"), ({"expiresAt": "2026-03-10T09:00:00Z"}, "expiresAt"),
    ],
)  # fmt: skip
async def test_a_key_without_sense_is_refused(owner: Client, change: dict[str, Any], field: str):
    async with nothing_changes():
        found = (await owner(CREATE, input={"name": "till", "scopes": ["STOREFRONT"], **change}))["apiKeyCreate"]
    (refusal,) = found["userErrors"]
    assert (found["key"], found["apiKey"]) == (None, None)
    assert (refusal["code"], refusal["field"]) == ("INVALID", [field])


async def test_a_key_is_renewed_and_both_count_for_a_while(owner: Client, clock: TurnedClock):
    old = await made(store="Тверская, 12")
    given = {"apiKeyId": ids.encode("ApiKey", old.id), "overlapHours": 2}
    found = (await owner(RENEW, input=given))["apiKeyRenew"]
    assert (found["userErrors"], found["oldEndsAt"]) == ([], "2026-03-10T11:00:00Z")
    assert (found["apiKey"]["store"], found["apiKey"]["expiresAt"]) == ("Тверская, 12", None)
    for owner.token in (old.key, found["key"]):
        assert await owner(VIEWER) == {"viewer": {"kind": "APPLICATION"}}
    clock.instant = NOW + timedelta(hours=2)
    assert await owner(VIEWER) == {"viewer": {"kind": "APPLICATION"}}
    owner.token = old.key
    assert (await owner.post(VIEWER)).status_code == 401
    actions = [
        row["action"] for row in await fetch("SELECT action FROM audit_event WHERE actor_kind = 'STAFF' ORDER BY id")
    ]
    assert actions == ["apiKey.create", "apiKey.renew"]


async def test_a_key_is_revoked_at_once_and_for_good(owner: Client):
    key = await made()
    given = {"apiKeyId": ids.encode("ApiKey", key.id)}
    for _ in range(2):
        found = (await owner(REVOKE, input=given))["apiKeyRevoke"]
        assert found["userErrors"] == []
        assert (found["apiKey"]["state"], found["apiKey"]["revokedAt"]) == ("REVOKED", "2026-03-10T09:00:00Z")
    async with nothing_changes():
        renewed = (await owner(RENEW, input=given))["apiKeyRenew"]
    assert [error["code"] for error in renewed["userErrors"]] == ["CONFLICT"]
    owner.token = key.key
    assert (await owner.post(VIEWER)).status_code == 401


async def test_a_key_that_is_not_there_is_told(owner: Client):
    given = {"apiKeyId": ids.encode("ApiKey", new_id())}
    async with nothing_changes():
        for query in (RENEW, REVOKE):
            (payload,) = (await owner(query, input=given)).values()
            assert payload["apiKey"] is None
            assert [(error["code"], error["field"]) for error in payload["userErrors"]] == [("NOT_FOUND", ["apiKeyId"])]
        for query in (RENEW, REVOKE):
            (error,) = await owner.errors(query, input={"apiKeyId": ids.encode("Patient", new_id())})
            assert error["extensions"]["code"] == "BAD_USER_INPUT"


@pytest.mark.parametrize("hours", [-1, 721, 2**31 - 1])
async def test_an_overlap_has_its_bounds(owner: Client, hours: int):
    key = await made()
    async with nothing_changes():
        given = {"apiKeyId": ids.encode("ApiKey", key.id), "overlapHours": hours}
        found = (await owner(RENEW, input=given))["apiKeyRenew"]
    assert [(error["code"], error["field"]) for error in found["userErrors"]] == [("INVALID", ["overlapHours"])]


async def test_keys_are_listed_newest_first_with_their_state(owner: Client, clock: TurnedClock):
    keys = [await made(name=f"key {number}", expires_at=NOW + timedelta(hours=number + 1)) for number in range(3)]
    await service.revoke_api_key(actor=SYSTEM, key=keys[2].id, now=NOW)
    await service.actor_of_api_key(key=keys[1].key, now=NOW)
    clock.instant = NOW + timedelta(minutes=14)
    first = (await owner(LIST, first=2))["apiKeys"]
    assert first["totalCount"] == 3
    assert [(key["name"], key["state"]) for key in first["nodes"]] == [("key 2", "REVOKED"), ("key 1", "ACTIVE")]
    assert [key["lastUsedAt"] for key in first["nodes"]] == [None, "2026-03-10T09:00:00Z"]
    rest = (await owner(LIST, after=first["pageInfo"]["endCursor"]))["apiKeys"]
    assert [key["name"] for key in rest["nodes"]] == ["key 0"]


async def test_nobody_but_owners_gets_to_know_of_keys(client: Client, add_staff: AddStaff, add_patient: AddPatient):
    key = await made()
    target = ids.encode("ApiKey", key.id)
    roles = ("MANAGER", "RECEPTIONIST", "DOCTOR", "MARKETER")
    callers: dict[str | None, str] = {
        (await open_staff(await add_staff(role.lower(), role=role))).access_token: "FORBIDDEN" for role in roles
    }
    managers = {next(iter(callers))}
    callers |= {
        None: "UNAUTHENTICATED",
        (await open_patient(await add_patient())).access_token: "FORBIDDEN",
        key.key: "FORBIDDEN",
    }
    await service.actor_of_api_key(key=key.key, now=NOW)
    async with nothing_changes():
        for client.token, code in callers.items():
            for query, given in (
                (CREATE, {"name": "till", "scopes": ["STOREFRONT"]}),
                (RENEW, {"apiKeyId": target}),
                (REVOKE, {"apiKeyId": target}),
            ):
                if code == "FORBIDDEN" and client.token in managers and query != CREATE:
                    (payload,) = (await client(query, input=given)).values()
                    assert [error["code"] for error in payload["userErrors"]] == ["NOT_FOUND"]
                    continue  # managers keep partners' keys; the clinic's own look missing
                (error,) = await client.errors(query, input=given)
                assert error["extensions"]["code"] == code
            (error,) = await client.errors(LIST)
            assert error["extensions"]["code"] == code
            assert await client(NODE, id=target) == {"node": None}
    assert await fetchval("SELECT count(*) FROM api_key") == 1
