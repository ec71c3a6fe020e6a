"""API keys of partners: renewed and revoked by managers, read by those who see them at the partner."""

from dataclasses import replace

from api import ids
from domain.staff.actor import ANONYMOUS, ApiScope
from domain.staff.service import actor_of_api_key, create_api_key
from tests.api.client import MARKETER, MISSING, WEBSITE, Api
from tests.clinic import DESK, MANAGER, OWNER, Clinic

RENEW = """
mutation ($input: ApiKeyRenewInput!) {
  apiKeyRenew(input: $input) { key apiKey { id name store } userErrors { code field message } } }
"""
REVOKE = """
mutation ($input: ApiKeyRevokeInput!) {
  apiKeyRevoke(input: $input) { apiKey { id state } userErrors { code field message } } }
"""


async def test_managers_renew_and_revoke_keys_of_partners_and_none_of_the_clinics(api: Api, clinic: Clinic):
    till = await clinic.partner_key(await clinic.partner())
    key = ids.encode("ApiKey", till.key_id)  # type: ignore[arg-type]
    own = await create_api_key(actor=OWNER, name="website", scopes=["STOREFRONT"], now=clinic.now)
    clinics = ids.encode("ApiKey", own.id)
    renewed = await api.done(RENEW, actor=MANAGER, input={"apiKeyId": key, "overlapHours": 0})
    actor = await actor_of_api_key(key=renewed["key"], now=clinic.now)
    assert actor is not None
    assert (actor.id, actor.scopes) == (till.id, till.scopes)
    revoked = await api.done(REVOKE, actor=MANAGER, input={"apiKeyId": renewed["apiKey"]["id"]})
    assert revoked["apiKey"]["state"] == "REVOKED"
    for mutation in (RENEW, REVOKE):
        assert await api.refused(mutation, actor=MANAGER, input={"apiKeyId": clinics}) == ("NOT_FOUND", ["apiKeyId"])


async def test_a_partners_key_is_read_by_its_id_by_those_who_see_it_in_the_list(api: Api, clinic: Clinic):
    node = "query ($id: ID!) { node(id: $id) { id } }"
    partner_id = await clinic.partner()
    till = await clinic.partner_key(partner_id, ApiScope.SALES_REPORT)
    office = replace(till, scopes=frozenset({ApiScope.STATEMENTS_READ}))
    listed = "query ($id: ID!) { node(id: $id) { ... on Partner { apiKeys { nodes { id } } } } }"
    (key,) = (await api(listed, actor=office, id=ids.encode("Partner", partner_id)))["apiKeys"]["nodes"]
    clinics = await create_api_key(actor=OWNER, name="website", scopes=["STOREFRONT"], now=clinic.now)
    for caller in (OWNER, MANAGER, MARKETER, office):
        assert await api(node, actor=caller, id=key["id"]) == key
        assert (await api(node, actor=caller, id=ids.encode("ApiKey", clinics.id)) is None) == (caller != OWNER)
    for caller in (till, replace(office, id=MISSING), DESK, WEBSITE, ANONYMOUS):
        assert await api(node, actor=caller, id=key["id"]) is None
