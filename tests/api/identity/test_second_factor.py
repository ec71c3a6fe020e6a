"""Second factors through the API: set up, wanted at the sign-in, switched off, reset; and who may do none of it."""

import base64
from datetime import timedelta
from typing import Any

import pytest

from adapters import qr as painter
from api import ids, qr
from domain.kernel.database import fetchval
from domain.kernel.ids import new_id
from domain.staff import one_time, service
from domain.staff.actor import SYSTEM
from tests.api.client import nothing_changes
from tests.api.identity.conftest import Client, TurnedClock, open_patient, open_staff
from tests.domain.staff.given import NOW, PASSWORD, AddPatient, AddStaff

ENROLL = """mutation Enroll($input: SecondFactorEnrollInput!) {
  secondFactorEnroll(input: $input) {
    secret uri qr { contentType dataUri url payload } png: qr(format: PNG) { contentType payload }
    userErrors { code field message }
  }
}"""
CONFIRM = """mutation Confirm($input: SecondFactorConfirmInput!) {
  secondFactorConfirm(input: $input) { recoveryCodes userErrors { code field message } }
}"""
DISABLE = """mutation Disable($input: SecondFactorDisableInput!) {
  secondFactorDisable(input: $input) { userErrors { code field message } }
}"""
RESET = """mutation Reset($input: SecondFactorResetInput!) {
  secondFactorReset(input: $input) {
    staffMember { id displayName secondFactor { confirmedAt } } userErrors { code field message }
  }
}"""
STAFF_SIGN_IN = """mutation SignIn($input: StaffSignInInput!) {
  staffSignIn(input: $input) {
    session { accessToken viewer { staffMember { secondFactor { confirmedAt recoveryCodesLeft } } } }
    userErrors { code field message }
  }
}"""
FACTOR = "query Factor($id: ID!) { node(id: $id) { ... on StaffMember { secondFactor { confirmedAt } } } }"
VIEWER = "{ viewer { kind } }"
OWN = [
    (ENROLL, {"password": PASSWORD}),
    (CONFIRM, {"code": "123456"}),
    (DISABLE, {"password": PASSWORD}),
]


@pytest.fixture(autouse=True)
def pictures():
    qr.configure(painter)


def shown(secret: str, clock: TurnedClock) -> str:
    """Return what the authenticator shows now."""
    return one_time.code_at(secret=base64.b32decode(secret), step=one_time.step_at(clock.instant))


async def set_up(client: Client, clock: TurnedClock) -> tuple[str, list[str]]:
    """Set a second factor up as whoever the client is; return the secret and the recovery codes."""
    secret = (await client(ENROLL, input={"password": PASSWORD}))["secondFactorEnroll"]["secret"]
    confirmed = await client(CONFIRM, input={"code": shown(secret, clock)})
    return secret, confirmed["secondFactorConfirm"]["recoveryCodes"]


async def sign_in(client: Client, **more: Any) -> dict[str, Any]:
    found = await client(STAFF_SIGN_IN, input={"login": "olga", "password": PASSWORD, **more})
    return found["staffSignIn"]


async def test_the_whole_way(client: Client, add_staff: AddStaff, clock: TurnedClock):
    client.token = (await open_staff(await add_staff())).access_token
    found = (await client(ENROLL, input={"password": PASSWORD}))["secondFactorEnroll"]
    assert found["userErrors"] == []
    assert found["uri"].startswith(f"otpauth://totp/%D0%AD%D0%BC%D0%B0%D0%BB%D1%8C:olga?secret={found['secret']}&")
    assert found["qr"]["payload"] == found["png"]["payload"] == found["uri"]
    assert (found["qr"]["contentType"], found["qr"]["url"]) == ("image/svg+xml", None)
    assert found["png"]["contentType"] == "image/png"

    wrong = (await client(CONFIRM, input={"code": "000000"}))["secondFactorConfirm"]
    assert wrong == {
        "recoveryCodes": None,
        "userErrors": [
            {
                "code": "CODE_INVALID",
                "field": ["code"],
                "message": "The one-time code is wrong or was used before.",
            }
        ],
    }
    confirmed = (await client(CONFIRM, input={"code": shown(found["secret"], clock)}))["secondFactorConfirm"]
    assert (len(confirmed["recoveryCodes"]), confirmed["userErrors"]) == (10, [])

    client.token = None
    needed = {
        "session": None,
        "userErrors": [
            {
                "code": "SECOND_FACTOR_REQUIRED",
                "field": ["oneTimeCode"],
                "message": "A one-time code is needed too.",
            }
        ],
    }
    assert await sign_in(client) == await sign_in(client, oneTimeCode=None) == needed
    assert (await sign_in(client, oneTimeCode="000000"))["userErrors"][0]["code"] == "CODE_INVALID"
    clock.instant += timedelta(seconds=30)
    code = shown(found["secret"], clock)
    opened = await sign_in(client, oneTimeCode=f"{code[:3]} {code[3:]}")
    assert opened["userErrors"] == []
    factor = opened["session"]["viewer"]["staffMember"]["secondFactor"]
    assert factor == {"confirmedAt": "2026-03-10T09:00:00Z", "recoveryCodesLeft": 10}
    assert (await sign_in(client, oneTimeCode=code))["userErrors"][0]["code"] == "CODE_INVALID"
    opened = await sign_in(client, oneTimeCode=confirmed["recoveryCodes"][0])
    assert opened["session"]["viewer"]["staffMember"]["secondFactor"]["recoveryCodesLeft"] == 9

    client.token = opened["session"]["accessToken"]
    assert await client(DISABLE, input={"password": PASSWORD}) == {"secondFactorDisable": {"userErrors": []}}
    assert (await sign_in(client))["session"]


async def test_a_wrong_password_is_a_user_error_and_changes_nothing(client: Client, add_staff: AddStaff):
    client.token = (await open_staff(await add_staff())).access_token
    async with nothing_changes():
        found = (await client(ENROLL, input={"password": "wrong"}))["secondFactorEnroll"]
        disabled = (await client(DISABLE, input={"password": "wrong"}))["secondFactorDisable"]
    refused = [{"code": "INVALID", "field": ["password"], "message": "The password is wrong."}]
    assert found == {"secret": None, "uri": None, "qr": None, "png": None, "userErrors": refused}
    assert disabled == {"userErrors": refused}


async def test_anothers_password_is_of_no_use(client: Client, add_staff: AddStaff):
    await add_staff("vera")
    client.token = (await open_staff(await add_staff())).access_token
    await service.change_password(login="olga", password="another horse battery", now=NOW)
    client.token = (
        await service.staff_sign_in(login="olga", password="another horse battery", ip=None, now=NOW)
    ).access_token
    async with nothing_changes():
        found = (await client(ENROLL, input={"password": PASSWORD}))["secondFactorEnroll"]
    assert found["userErrors"][0]["code"] == "INVALID"


@pytest.mark.parametrize(("query", "given"), OWN)
async def test_only_staff_have_a_second_factor(
    client: Client, add_patient: AddPatient, query: str, given: dict[str, str]
):
    website = await service.create_api_key(actor=SYSTEM, name="website", scopes=["STOREFRONT"], now=NOW)
    callers = {
        None: "UNAUTHENTICATED",
        (await open_patient(await add_patient())).access_token: "FORBIDDEN",
        website.key: "FORBIDDEN",
    }
    await service.actor_of_api_key(key=website.key, now=NOW)
    async with nothing_changes():
        for client.token, code in callers.items():
            (error,) = await client.errors(query, input=given)
            assert error["extensions"]["code"] == code
    assert await fetchval("SELECT count(*) FROM throttle") == 0


async def test_what_is_not_set_up_cannot_be_confirmed_nor_switched_off(client: Client, add_staff: AddStaff):
    client.token = (await open_staff(await add_staff())).access_token
    async with nothing_changes():
        confirmed = (await client(CONFIRM, input={"code": "123456"}))["secondFactorConfirm"]
        disabled = (await client(DISABLE, input={"password": PASSWORD}))["secondFactorDisable"]
    refused = [{"code": "CONFLICT", "field": None, "message": "No second factor is set up."}]
    assert (confirmed["userErrors"], disabled["userErrors"]) == (refused, refused)


async def test_confirming_signs_the_other_sessions_out(client: Client, add_staff: AddStaff, clock: TurnedClock):
    staff_id = await add_staff()
    other = (await open_staff(staff_id)).access_token
    client.token = (await open_staff(staff_id)).access_token
    await set_up(client, clock)
    assert (await client(VIEWER)) == {"viewer": {"kind": "STAFF"}}
    client.token = other
    assert (await client.post(VIEWER)).status_code == 401


async def test_only_an_owner_resets_anothers(
    client: Client, add_staff: AddStaff, add_patient: AddPatient, clock: TurnedClock
):
    staff_id = await add_staff()
    olga = (await open_staff(staff_id)).access_token
    client.token = olga
    await set_up(client, clock)
    target = ids.encode("StaffMember", staff_id)
    roles = ("MANAGER", "RECEPTIONIST", "DOCTOR", "MARKETER")
    callers: dict[str | None, str] = {
        (await open_staff(await add_staff(role.lower(), role=role))).access_token: "FORBIDDEN" for role in roles
    }
    callers |= {None: "UNAUTHENTICATED", (await open_patient(await add_patient())).access_token: "FORBIDDEN"}
    async with nothing_changes():
        for client.token, code in callers.items():
            (error,) = await client.errors(RESET, input={"staffMemberId": target})
            assert error["extensions"]["code"] == code

    owner_id = await add_staff("boss", role="OWNER")
    client.token = (await open_staff(owner_id)).access_token
    async with nothing_changes():
        for staff, code in ((owner_id, "CONFLICT"), (new_id(), "NOT_FOUND")):
            found = await client(RESET, input={"staffMemberId": ids.encode("StaffMember", staff)})
            (refusal,) = found["secondFactorReset"]["userErrors"]
            assert (refusal["code"], refusal["field"]) == (code, ["staffMemberId"])
        (error,) = await client.errors(RESET, input={"staffMemberId": ids.encode("Patient", staff_id)})
        assert error["extensions"]["code"] == "BAD_USER_INPUT"

    found = await client(RESET, input={"staffMemberId": target})
    assert found["secondFactorReset"] == {
        "staffMember": {"id": target, "displayName": "Ольга", "secondFactor": None}, "userErrors": [],
    }  # fmt: skip
    client.token = olga
    assert (await client.post(VIEWER)).status_code == 401
    client.token = None
    assert (await sign_in(client))["session"]


async def test_owners_and_oneself_alone_see_whether_there_is_one(
    client: Client, add_staff: AddStaff, clock: TurnedClock
):
    staff_id = await add_staff()
    own = (await open_staff(staff_id)).access_token
    client.token = own
    await set_up(client, clock)
    owner = (await open_staff(await add_staff("boss", role="OWNER"))).access_token
    manager = (await open_staff(await add_staff("vera", role="MANAGER"))).access_token
    confirmed = {"confirmedAt": "2026-03-10T09:00:00Z"}
    for client.token, factor in ((own, confirmed), (owner, confirmed), (manager, None)):
        found = await client(FACTOR, id=ids.encode("StaffMember", staff_id))
        assert found == {"node": {"secondFactor": factor}}


async def test_codes_are_counted_one_by_one_within_a_request(client: Client, add_staff: AddStaff, clock: TurnedClock):
    client.token = (await open_staff(await add_staff())).access_token
    await set_up(client, clock)
    client.token = None
    given = f'{{login: "olga", password: "{PASSWORD}", oneTimeCode: "000000"}}'
    guess = f"staffSignIn(input: {given}) {{ userErrors {{ code }} }}"
    found = await client("mutation {" + " ".join(f"a{number}: {guess}" for number in range(7)) + "}")
    codes = [found[f"a{number}"]["userErrors"][0]["code"] for number in range(7)]
    assert codes == ["CODE_INVALID"] * 5 + ["RATE_LIMITED"] * 2
