"""Manual adjustments: signed, with a reason, and above the limit with a second person's approval (R-ACC-11)."""

from dataclasses import replace
from typing import Any
from uuid import UUID, uuid4

import pytest

from api import ids
from domain.kernel.database import execute
from domain.staff.actor import ANONYMOUS, Actor
from tests.api.client import DOCTOR, MARKETER, MISSING, WEBSITE, Api, nothing_changes, patient
from tests.api.operations import ADJUST, APPROVE, BALANCE, DECLINE
from tests.clinic import DESK, MANAGER, OWNER, Clinic

OTHER_MANAGER = replace(MANAGER, id=UUID(int=0xA9))
WAITING = """query ($first: Int, $after: String) { adjustmentRequests(isOpen: true, first: $first, after: $after) {
    nodes { id amount { amount } reason expiresOn requestedAt isApproved decidedAt
      patient { id } requestedBy { displayName } decidedBy { displayName } }
    totalCount pageInfo { hasNextPage endCursor } } }"""
STATEMENT = """query ($id: ID!) { patient(id: $id) { account { entries { nodes { description explanation } } } } }"""
NODE = "query ($id: ID!) { node(id: $id) { id ... on AdjustmentRequest { reason } } }"

STRANGERS = pytest.mark.parametrize(
    ("actor", "code"),
    [
        (ANONYMOUS, "UNAUTHENTICATED"),
        (WEBSITE, "FORBIDDEN"),
        (DOCTOR, "FORBIDDEN"),
        (MARKETER, "FORBIDDEN"),
        (DESK, "FORBIDDEN"),
    ],
)


def adjusting(patient_id: UUID, amount: Any, **changes: Any) -> dict[str, Any]:
    """Return the input of an adjustment."""
    return {
        "patientId": ids.encode("Patient", patient_id),
        "amount": amount,
        "reason": "Извинение за ожидание",
        "idempotencyKey": str(uuid4()),
        **changes,
    }


def deciding(request_id: str, **changes: Any) -> dict[str, Any]:
    """Return the input of a decision."""
    return {"adjustmentRequestId": request_id, "idempotencyKey": str(uuid4()), **changes}


async def asked(api: Api, patient_id: UUID, amount: str = "5000.01", **changes: Any) -> str:
    """Return the id of the one request that waits, after a manager asked for it."""
    wanted = adjusting(patient_id, amount, **changes)
    assert await api.refused(ADJUST, actor=MANAGER, input=wanted) == ("APPROVAL_REQUIRED", ["amount"])
    (waiting,) = (await api(WAITING, actor=MANAGER))["nodes"]
    request_id: str = waiting["id"]
    return request_id


async def available(api: Api, patient_id: UUID) -> str:
    """Return what an account can spend."""
    found = await api(BALANCE, id=ids.encode("Patient", patient_id))
    amount: str = found["account"]["balance"]["available"]["amount"]
    return amount


async def test_a_manager_adds_and_takes_within_the_limit(api: Api, clinic: Clinic):
    anna = (await clinic.register()).patient_id

    added = await api.done(ADJUST, actor=MANAGER, input=adjusting(anna, "5000", expiresOn="2026-03-31"))
    assert added["account"]["balance"]["available"] == {"amount": "5000.00"}
    assert {**added["entry"], "id": ""} == {
        "id": "",
        "kind": "ADJUSTMENT",
        "amount": {"amount": "5000.00"},
        "balanceAfter": {"amount": "5000.00"},
    }
    taken = await api.done(ADJUST, actor=MANAGER, input=adjusting(anna, "-1200.5"))
    assert taken["entry"]["amount"] == {"amount": "-1200.50"}
    assert taken["account"]["balance"]["available"] == {"amount": "3799.50"}
    clinic.wait(days=30)
    assert await available(api, anna) == "0.00"


async def test_the_patient_reads_no_reason_and_staff_do(api: Api, clinic: Clinic):
    anna = (await clinic.register()).patient_id
    await api.done(ADJUST, actor=MANAGER, input=adjusting(anna, "10"))
    wanted = ids.encode("Patient", anna)

    (own,) = (await api(STATEMENT, actor=patient(anna), id=wanted))["account"]["entries"]["nodes"]
    (seen,) = (await api(STATEMENT, id=wanted))["account"]["entries"]["nodes"]

    assert own == {
        "description": "Correction by the clinic",
        "explanation": "The clinic corrected the account by hand. The front desk can tell why.",
    }
    assert seen == {
        "description": "Adjusted by hand: Извинение за ожидание",
        "explanation": "A staff member adjusted the account by hand. Reason: Извинение за ожидание. [R-ACC-11]",
    }


@STRANGERS
async def test_strangers_adjust_and_decide_nothing(api: Api, clinic: Clinic, actor: Actor, code: str):
    anna = (await clinic.register()).patient_id
    request_id = await asked(api, anna)

    async with nothing_changes():
        for caller in (actor, patient(anna)):
            expected = code if caller is actor else "FORBIDDEN"
            assert await api.error(ADJUST, actor=caller, input=adjusting(anna, "1")) == expected
            assert await api.error(APPROVE, actor=caller, input=deciding(request_id)) == expected
            assert await api.error(DECLINE, actor=caller, input=deciding(request_id)) == expected
            assert await api.error(WAITING, actor=caller) == expected
            assert await api(NODE, actor=caller, id=request_id) is None


async def test_above_the_limit_another_manager_approves(api: Api, clinic: Clinic):
    anna = (await clinic.register()).patient_id
    await execute(
        "INSERT INTO staff_member (id, login, display_name, role, password_hash, is_active, created_at)"
        " VALUES ($1, 'm', 'Мария', 'MANAGER', '', TRUE, $2)",
        MANAGER.id,
        clinic.now,
    )
    wanted = adjusting(anna, "5000.01")
    assert await api.refused(ADJUST, actor=MANAGER, input=wanted) == ("APPROVAL_REQUIRED", ["amount"])
    async with nothing_changes():
        assert await api.refused(ADJUST, actor=MANAGER, input=wanted) == ("APPROVAL_REQUIRED", ["amount"])
    assert await available(api, anna) == "0.00"
    waiting = await api(WAITING, actor=OTHER_MANAGER)
    assert waiting["totalCount"] == 1
    (request,) = waiting["nodes"]
    assert {key: request[key] for key in ("amount", "reason", "patient", "requestedBy", "isApproved", "decidedBy")} == {
        "amount": {"amount": "5000.01"},
        "reason": "Извинение за ожидание",
        "patient": {"id": ids.encode("Patient", anna)},
        "requestedBy": {"displayName": "Мария"},
        "isApproved": None,
        "decidedBy": None,
    }
    async with nothing_changes():
        assert await api.refused(APPROVE, actor=MANAGER, input=deciding(request["id"])) == ("CONFLICT", None)

    decision = deciding(request["id"])
    approved = await api.done(APPROVE, actor=OTHER_MANAGER, input=decision)
    assert approved["adjustmentRequest"]["isApproved"] is True
    assert approved["account"]["balance"]["available"] == {"amount": "5000.01"}
    assert approved["entry"]["kind"] == "ADJUSTMENT"

    async with nothing_changes():
        assert await api.done(APPROVE, actor=OTHER_MANAGER, input=decision) == approved
        again = await api.refused(APPROVE, actor=OWNER, input=deciding(request["id"]))
        assert again == ("FORBIDDEN_FOR_STATUS", None)
        assert (await api.refused(DECLINE, actor=OWNER, input=deciding(request["id"])))[0] == "FORBIDDEN_FOR_STATUS"
    assert (await api(WAITING, actor=OWNER))["nodes"] == []


async def test_a_declined_request_moves_nothing(api: Api, clinic: Clinic):
    anna = (await clinic.register()).patient_id
    request_id = await asked(api, anna, "-6000")

    declined = await api.done(DECLINE, actor=OWNER, input=deciding(request_id))

    assert declined["adjustmentRequest"]["isApproved"] is False
    assert await available(api, anna) == "0.00"
    assert (await api(NODE, actor=OWNER, id=request_id))["reason"] == "Извинение за ожидание"


async def test_the_owner_needs_no_approval(api: Api, clinic: Clinic):
    anna = (await clinic.register()).patient_id
    await api.done(ADJUST, actor=OWNER, input=adjusting(anna, "10000000"))
    assert await available(api, anna) == "10000000.00"


async def test_an_approval_that_the_balance_does_not_allow_leaves_the_request_waiting(api: Api, clinic: Clinic):
    anna = (await clinic.register()).patient_id
    request_id = await asked(api, anna, "-6000")
    async with nothing_changes():
        assert (await api.refused(APPROVE, actor=OWNER, input=deciding(request_id)))[0] == "INSUFFICIENT_FUNDS"
    assert len((await api(WAITING, actor=OWNER))["nodes"]) == 1


@pytest.mark.parametrize("amount", ["NaN", "Infinity", "1e400", "1_000", "١٢", "0.001", "", "+1", 10, None])
async def test_what_is_no_amount_is_bad_user_input(api: Api, clinic: Clinic, amount: Any):
    anna = (await clinic.register()).patient_id
    async with nothing_changes():
        code = await api.error(ADJUST, actor=MANAGER, input=adjusting(anna, amount))
        assert code == "BAD_USER_INPUT" or (amount is None and code.startswith("none: Variable"))


@pytest.mark.parametrize(
    ("changes", "refusal"),
    [
        ({"amount": "0"}, ("AMOUNT_OUT_OF_RANGE", ["amount"])),
        ({"amount": "-0.00"}, ("AMOUNT_OUT_OF_RANGE", ["amount"])),
        ({"amount": "10000000.01"}, ("AMOUNT_OUT_OF_RANGE", ["amount"])),
        ({"amount": "-999999999999999"}, ("AMOUNT_OUT_OF_RANGE", ["amount"])),
        ({"amount": "-0.01"}, ("INSUFFICIENT_FUNDS", None)),
        ({"reason": ""}, ("INVALID", ["reason"])),
        ({"reason": " \n"}, ("INVALID", ["reason"])),
        ({"reason": "x" * 501}, ("INVALID", ["reason"])),
        ({"expiresOn": "2026-03-01"}, ("INVALID", ["expiresOn"])),
        ({"expiresOn": "9999-12-31"}, ("INVALID", ["expiresOn"])),
        ({"amount": "-1", "expiresOn": "2026-03-31"}, ("INVALID", ["expiresOn"])),
        ({"patientId": ids.encode("Patient", MISSING)}, ("NOT_FOUND", ["patientId"])),
        ({"idempotencyKey": ""}, ("INVALID", ["idempotencyKey"])),
        ({"idempotencyKey": "k" * 256}, ("INVALID", ["idempotencyKey"])),
    ],
)
async def test_what_breaks_a_form_is_refused(api: Api, clinic: Clinic, changes: dict[str, Any], refusal: Any):
    anna = (await clinic.register()).patient_id
    async with nothing_changes():
        given = adjusting(anna, **{"amount": "1", **changes})
        assert await api.refused(ADJUST, actor=OWNER, input=given) == refusal


async def test_ids_of_another_type_and_impossible_days_are_bad_user_input(api: Api, clinic: Clinic):
    anna = (await clinic.register()).patient_id
    request_id = await asked(api, anna)
    async with nothing_changes():
        for changes in ({"patientId": request_id}, {"patientId": "1"}, {"expiresOn": "2027-02-29"}):
            assert await api.error(ADJUST, actor=OWNER, input=adjusting(anna, "1", **changes)) == "BAD_USER_INPUT"
        for operation in (APPROVE, DECLINE):
            given = deciding(ids.encode("Patient", anna))
            assert await api.error(operation, actor=OWNER, input=given) == "BAD_USER_INPUT"
            missing = deciding(ids.encode("AdjustmentRequest", MISSING))
            refusal = await api.refused(operation, actor=OWNER, input=missing)
            assert refusal == ("NOT_FOUND", ["adjustmentRequestId"])
        assert await api.error(WAITING, actor=OWNER, first=101) == "BAD_USER_INPUT"


async def test_a_key_stands_for_one_adjustment(api: Api, clinic: Clinic):
    anna = (await clinic.register()).patient_id
    wanted = adjusting(anna, "10")
    first = await api.done(ADJUST, actor=MANAGER, input=wanted)
    async with nothing_changes():
        assert await api.done(ADJUST, actor=MANAGER, input=wanted) == first
        other = {**wanted, "amount": "11"}
        refusal = await api.refused(ADJUST, actor=MANAGER, input=other)
        assert refusal == ("IDEMPOTENCY_KEY_REUSED", ["idempotencyKey"])
    await api.done(ADJUST, actor=OWNER, input=other)
