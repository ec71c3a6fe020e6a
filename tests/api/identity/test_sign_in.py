"""Signing in by phone and by password, refreshing, signing out: through the API."""

from datetime import timedelta

import pytest

from api import ids
from domain.kernel.database import execute, fetchval
from tests.api.identity.conftest import Client, TurnedClock, open_patient, open_staff
from tests.domain.staff.given import PASSWORD, PHONE, AddPatient, AddStaff, last_code

REQUEST_CODE = """mutation RequestSignInCode($input: SignInCodeRequestInput!) {
  signInCodeRequest(input: $input) { expiresAt retryAfterSeconds userErrors { code field message } }
}"""
SIGN_IN = """mutation SignIn($input: SignInInput!) {
  signIn(input: $input) {
    session { accessToken refreshToken expiresAt viewer { kind patient { id firstName } staffMember { id } } }
    choices { patientId firstName }
    userErrors { code field message }
  }
}"""
CHOOSE = """mutation ($input: SignInChooseInput!) {
  signInChoose(input: $input) {
    session { accessToken viewer { kind patient { id } } }
    userErrors { code field message }
  }
}"""
STAFF_SIGN_IN = """mutation StaffSignIn($input: StaffSignInInput!) {
  staffSignIn(input: $input) {
    session { accessToken refreshToken expiresAt viewer { kind staffMember { id displayName role } patient { id } } }
    userErrors { code field message }
  }
}"""
REFRESH = """mutation RefreshSession($input: SessionRefreshInput!) {
  sessionRefresh(input: $input) { session { accessToken refreshToken expiresAt } userErrors { code message } }
}"""
SIGN_OUT = "mutation SignOut { signOut { userErrors { code message } } }"
VIEWER = "{ viewer { kind patient { id } staffMember { id } } }"


async def sign_in_by_phone(client: Client) -> dict:
    await client(REQUEST_CODE, input={"phone": PHONE})
    found = await client(SIGN_IN, input={"phone": PHONE, "code": await last_code()})
    return found["signIn"]


async def test_a_code_is_sent_and_when_the_next_may_be_asked_for_is_told(
    client: Client, add_patient: AddPatient, clock: TurnedClock
):
    found = await client(REQUEST_CODE, input={"phone": PHONE})
    assert found["signInCodeRequest"] == {
        "expiresAt": "2026-03-10T09:05:00Z", "retryAfterSeconds": 60, "userErrors": [],
    }  # fmt: skip
    clock.instant += timedelta(seconds=15)
    found = await client(REQUEST_CODE, input={"phone": PHONE})
    assert found["signInCodeRequest"] == {
        "expiresAt": None,
        "retryAfterSeconds": 45,
        "userErrors": [
            {
                "code": "RATE_LIMITED",
                "field": ["phone"],
                "message": "A code was sent just now. Try again in 45 seconds.",
            }
        ],
    }


@pytest.mark.parametrize("known", [True, False])
async def test_known_and_unknown_phones_get_the_same_answers(client: Client, add_patient: AddPatient, known: bool):
    await add_patient(phone=PHONE if known else "+79160000001")
    answers = [await client(REQUEST_CODE, input={"phone": PHONE}) for _ in range(2)]
    answers.append(await client(SIGN_IN, input={"phone": PHONE, "code": "no"}))
    assert answers == [
        {"signInCodeRequest": {"expiresAt": "2026-03-10T09:05:00Z", "retryAfterSeconds": 60, "userErrors": []}},
        {
            "signInCodeRequest": {
                "expiresAt": None,
                "retryAfterSeconds": 60,
                "userErrors": [
                    {
                        "code": "RATE_LIMITED",
                        "field": ["phone"],
                        "message": "A code was sent just now. Try again in 60 seconds.",
                    }
                ],
            }
        },
        {
            "signIn": {
                "session": None,
                "choices": None,
                "userErrors": [
                    {"code": "CODE_INVALID", "field": ["code"], "message": "The code is wrong or has expired."}
                ],
            }
        },
    ]


@pytest.mark.usefixtures("branches")
async def test_what_is_no_phone_is_a_user_error(client: Client):
    found = await client(REQUEST_CODE, input={"phone": "12"})
    assert found["signInCodeRequest"] == {
        "expiresAt": None,
        "retryAfterSeconds": None,
        "userErrors": [{"code": "INVALID", "field": ["phone"], "message": "This is not a valid phone number."}],
    }


async def test_a_patient_signs_in_and_the_token_works(client: Client, add_patient: AddPatient):
    patient_id = ids.encode("Patient", await add_patient())
    signed_in = await sign_in_by_phone(client)
    assert signed_in["userErrors"] == []
    assert signed_in["choices"] == []
    session = signed_in["session"]
    assert session["viewer"] == {
        "kind": "PATIENT", "patient": {"id": patient_id, "firstName": "Анна"}, "staffMember": None,
    }  # fmt: skip
    assert session["expiresAt"] == "2026-03-10T09:15:00Z"
    client.token = session["accessToken"]
    assert await client(VIEWER) == {"viewer": {"kind": "PATIENT", "patient": {"id": patient_id}, "staffMember": None}}


@pytest.mark.usefixtures("branches")
async def test_a_phone_that_nobody_has_gets_a_session_of_nobody(client: Client):
    signed_in = await sign_in_by_phone(client)
    assert signed_in["choices"] == []
    nobody = {"kind": "ANONYMOUS", "patient": None, "staffMember": None}
    assert signed_in["session"]["viewer"] == nobody
    client.token = signed_in["session"]["accessToken"]
    assert await client(VIEWER) == {"viewer": nobody}


async def test_a_shared_phone_gives_a_choice(client: Client, add_patient: AddPatient):
    people = {name: ids.encode("Patient", await add_patient(name)) for name in ("Анна", "Борис")}
    stranger = ids.encode("Patient", await add_patient("Вера", phone="+79160000001"))
    signed_in = await sign_in_by_phone(client)
    assert signed_in["choices"] == [{"patientId": patient_id, "firstName": name} for name, patient_id in people.items()]
    assert signed_in["session"]["viewer"] == {"kind": "ANONYMOUS", "patient": None, "staffMember": None}

    client.token = signed_in["session"]["accessToken"]
    refused = await client(CHOOSE, input={"patientId": stranger})
    assert refused["signInChoose"] == {
        "session": None,
        "userErrors": [{"code": "NOT_FOUND", "field": ["patientId"], "message": "Not found."}],
    }
    chosen = await client(CHOOSE, input={"patientId": people["Борис"]})
    viewer = {"kind": "PATIENT", "patient": {"id": people["Борис"]}}
    assert chosen["signInChoose"]["session"]["viewer"] == viewer
    assert (await client.post(VIEWER)).status_code == 401
    client.token = chosen["signInChoose"]["session"]["accessToken"]
    assert (await client(VIEWER))["viewer"]["patient"] == viewer["patient"]


async def test_only_a_session_that_has_to_choose_chooses(client: Client, add_patient: AddPatient, add_staff: AddStaff):
    patient_id = await add_patient()
    sessions = {
        None: "UNAUTHENTICATED",
        (await open_patient(patient_id)).access_token: "FORBIDDEN",
        (await open_staff(await add_staff())).access_token: "FORBIDDEN",
    }
    before = await fetchval("SELECT count(*) FROM session WHERE ended_at IS NULL")
    for client.token, code in sessions.items():
        (error,) = await client.errors(CHOOSE, input={"patientId": ids.encode("Patient", patient_id)})
        assert error["extensions"]["code"] == code
    assert await fetchval("SELECT count(*) FROM session WHERE ended_at IS NULL") == before == 2


async def test_the_id_of_something_else_cannot_be_chosen(client: Client, add_patient: AddPatient, add_staff: AddStaff):
    staff_id = await add_staff()
    for name in ("Анна", "Борис"):
        await add_patient(name)
    client.token = (await sign_in_by_phone(client))["session"]["accessToken"]
    (error,) = await client.errors(CHOOSE, input={"patientId": ids.encode("StaffMember", staff_id)})
    assert error["extensions"]["code"] == "BAD_USER_INPUT"


async def test_a_staff_member_signs_in_and_the_token_works(client: Client, add_staff: AddStaff):
    staff_id = ids.encode("StaffMember", await add_staff(role="MANAGER"))
    found = await client(STAFF_SIGN_IN, input={"login": "Olga", "password": PASSWORD})
    assert found["staffSignIn"]["userErrors"] == []
    session = found["staffSignIn"]["session"]
    assert session["viewer"] == {
        "kind": "STAFF",
        "staffMember": {"id": staff_id, "displayName": "Ольга", "role": "MANAGER"},
        "patient": None,
    }
    client.token = session["accessToken"]
    assert await client(VIEWER) == {"viewer": {"kind": "STAFF", "patient": None, "staffMember": {"id": staff_id}}}


async def test_a_wrong_login_and_a_wrong_password_get_the_same_answer(client: Client, add_staff: AddStaff):
    await add_staff()
    answers = [await client(STAFF_SIGN_IN, input={"login": login, "password": "wrong"}) for login in ("olga", "nobody")]
    refused = {
        "session": None,
        "userErrors": [{"code": "INVALID", "field": None, "message": "The login or the password is wrong."}],
    }
    assert answers == [{"staffSignIn": refused}] * 2


async def test_guesses_are_counted_one_by_one_within_a_request(client: Client, add_staff: AddStaff):
    await add_staff()
    guess = 'staffSignIn(input: {login: "olga", password: "wrong"}) { userErrors { code } }'
    found = await client("mutation {" + " ".join(f"a{number}: {guess}" for number in range(12)) + "}")
    codes = [found[f"a{number}"]["userErrors"][0]["code"] for number in range(12)]
    assert codes == ["INVALID"] * 10 + ["RATE_LIMITED"] * 2


async def test_codes_of_phones_are_counted_one_by_one_within_a_request(client: Client, add_patient: AddPatient):
    await add_patient()
    await client(REQUEST_CODE, input={"phone": PHONE})
    right = await last_code()
    wrong = [f"{(int(right) + number) % 1_000_000:06}" for number in range(1, 9)]
    guesses = [
        f'a{number}: signIn(input: {{phone: "{PHONE}", code: "{code}"}}) {{ userErrors {{ code }} }}'
        for number, code in enumerate([*wrong, right])
    ]
    found = await client("mutation {" + " ".join(guesses) + "}")
    assert [each["userErrors"] for each in found.values()] == [[{"code": "CODE_INVALID"}]] * 9
    assert await fetchval("SELECT attempts FROM sign_in_code") == 5


@pytest.mark.parametrize("text", ["\\u0000", "\\ud800"])
async def test_text_that_no_database_holds_is_bad_input(client: Client, add_staff: AddStaff, text: str):
    await add_staff()
    query = 'mutation { staffSignIn(input: {login: "' + text + '", password: "x"}) { userErrors { code } } }'
    (error,) = await client.errors(query)
    assert error["extensions"]["code"] in ("BAD_USER_INPUT", "GRAPHQL_PARSE_FAILED", "GRAPHQL_VALIDATION_FAILED")
    assert await fetchval("SELECT count(*) FROM throttle") == 0


async def test_a_session_is_refreshed_and_a_used_token_ends_it(client: Client, add_patient: AddPatient):
    opened = await open_patient(await add_patient())
    found = await client(REFRESH, input={"refreshToken": opened.refresh_token})
    session = found["sessionRefresh"]["session"]
    assert session["expiresAt"] == "2026-03-10T09:15:00Z"
    assert session["refreshToken"] != opened.refresh_token

    again = await client(REFRESH, input={"refreshToken": opened.refresh_token})
    assert again["sessionRefresh"] == {
        "session": None,
        "userErrors": [{"code": "EXPIRED", "message": "The session has ended. Sign in again."}],
    }
    client.token = session["accessToken"]
    assert (await client.post(VIEWER)).status_code == 401


async def test_sign_out_ends_the_session_at_once(client: Client, add_patient: AddPatient):
    client.token = (await open_patient(await add_patient())).access_token
    found = await client("mutation { signOut { userErrors { code } } }")
    assert found == {"signOut": {"userErrors": []}}
    response = await client.post(VIEWER)
    assert response.status_code == 401
    assert response.json()["errors"][0]["extensions"]["code"] == "UNAUTHENTICATED"


async def test_who_has_not_signed_in_cannot_sign_out(client: Client):
    (error,) = await client.errors(SIGN_OUT)
    assert error["extensions"]["code"] == "UNAUTHENTICATED"


async def test_after_signing_out_the_rest_of_the_request_is_nobodys(client: Client, add_patient: AddPatient):
    client.token = (await open_patient(await add_patient())).access_token
    (error,) = await client.errors("mutation { a: signOut { userErrors { code } } b: signOut { userErrors { code } } }")
    assert (error["path"], error["extensions"]["code"]) == (["b"], "UNAUTHENTICATED")


async def test_before_a_clinic_is_loaded_nobody_signs_in_by_phone(client: Client):
    assert await client(VIEWER) == {"viewer": {"kind": "ANONYMOUS", "patient": None, "staffMember": None}}
    found = await client(REQUEST_CODE, input={"phone": PHONE})
    assert found["signInCodeRequest"]["userErrors"][0]["code"] == "CONFLICT"


async def test_an_erased_patients_phone_is_nobodys(client: Client, add_patient: AddPatient):
    await add_patient()
    await execute("UPDATE patient SET status = 'ERASED'")
    signed_in = await sign_in_by_phone(client)
    assert signed_in["session"]["viewer"]["kind"] == "ANONYMOUS"
