"""Manual adjustments and their approval: R-ACC-11."""

import asyncio
from datetime import UTC, date, datetime
from uuid import UUID, uuid4

import pytest

from domain.accounts import service as accounts
from domain.accounts.errors import (
    AmountZero,
    ApprovalRequired,
    ExpiryNotPossible,
    OwnRequest,
    ReasonMissing,
    RequestDecided,
)
from domain.accounts.service import Adjusted
from domain.kernel.database import execute, fetch, fetchrow, fetchval, from_json
from domain.kernel.errors import (
    AmountOutOfRange,
    Forbidden,
    IdempotencyKeyReused,
    NotFound,
    StoredRefusal,
    Unauthenticated,
)
from domain.ledger.errors import InsufficientFunds
from domain.staff.actor import ANONYMOUS, Actor, ActorKind, StaffRole
from tests.clinic import DESK, MANAGER, OWNER, Clinic
from tests.domain.accounts.given import give

OTHER_MANAGER = Actor(kind=ActorKind.STAFF, id=UUID(int=0xB2), role=StaffRole.MANAGER)


async def patient(clinic: Clinic) -> UUID:
    return (await clinic.register()).patient_id


async def request(clinic: Clinic, anna: UUID, amount_minor: int = 5_000_01, *, until: date | None = None) -> UUID:
    """Ask for an adjustment above the limit and return the request's id."""
    with pytest.raises(ApprovalRequired):
        await give(clinic, anna, amount_minor, actor=MANAGER, until=until)
    return await fetchval("SELECT id FROM adjustment_request ORDER BY id DESC LIMIT 1")


async def decide(
    clinic: Clinic, request_id: UUID, *, approve: bool = True, actor: Actor = OTHER_MANAGER, key: str | None = None
) -> Adjusted:
    return await accounts.decide(
        actor=actor, request_id=request_id, approve=approve, key=key or str(uuid4()), now=clinic.now
    )


async def test_bonuses_are_added_with_the_usual_life_and_explained(clinic: Clinic):
    anna = await patient(clinic)
    adjusted = await give(clinic, anna, 300_00, actor=MANAGER, reason="  извинение  ")
    line = await fetchrow("SELECT * FROM account_entry WHERE id = $1", adjusted.entry_id)
    assert line is not None
    assert (line["kind"], line["amount_minor"], line["balance_after_minor"]) == ("ADJUSTMENT", 300_00, 300_00)
    assert from_json(line["facts"]) == {"rule": "R-ACC-11", "reason": "извинение"}
    lot = await fetchrow("SELECT origin, usable_from, expires_on, time_zone FROM lot")
    assert lot is not None
    assert tuple(lot) == ("MANUAL", date(2026, 3, 2), date(2026, 9, 2), "Europe/Moscow")
    event = await fetchrow("SELECT operation, actor_kind, actor_id FROM ledger_transaction")
    assert event is not None
    assert tuple(event) == ("adjust", "STAFF", MANAGER.id)
    audit = await fetchrow("SELECT * FROM audit_event WHERE action = 'account.adjust'")
    assert audit is not None
    assert (audit["actor_id"], audit["object_id"]) == (MANAGER.id, anna)
    assert from_json(audit["after"])["amount_minor"] == 300_00


async def test_bonuses_are_taken_from_the_lots(clinic: Clinic):
    anna = await patient(clinic)
    await give(clinic, anna, 300_00)
    adjusted = await give(clinic, anna, -100_00, actor=MANAGER)
    line = await fetchrow(
        "SELECT kind, amount_minor, balance_after_minor FROM account_entry WHERE id = $1", adjusted.entry_id
    )
    assert line is not None
    assert tuple(line) == ("ADJUSTMENT", -100_00, 200_00)
    with pytest.raises(InsufficientFunds, match=r"200\.00 can be spent"):
        await give(clinic, anna, -200_01)
    assert (await clinic.balance(anna)).available_minor == 200_00


async def test_added_bonuses_pay_a_debt_and_the_line_told_is_the_adjustments(clinic: Clinic):
    anna = await patient(clinic)
    invoice_id = await clinic.visit(anna, "hygiene")
    clinic.wait(days=20)
    await give(clinic, anna, -325_00)
    await clinic.refund(invoice_id)
    adjusted = await give(clinic, anna, 400_00)
    assert await fetchval("SELECT amount_minor FROM account_entry WHERE id = $1", adjusted.entry_id) == 400_00
    balance = await clinic.balance(anna)
    assert (balance.available_minor, balance.debt_minor) == (75_00, 0)


async def test_an_adjustment_is_not_zero(clinic: Clinic):
    with pytest.raises(AmountZero) as refused:
        await give(clinic, await patient(clinic), 0)
    assert (refused.value.code, refused.value.field) == ("AMOUNT_OUT_OF_RANGE", ("amount",))


@pytest.mark.parametrize("amount", [10_000_000_01, -10_000_000_01])
async def test_an_adjustment_is_signed_and_bounded(clinic: Clinic, amount: int):
    with pytest.raises(AmountOutOfRange) as refused:
        await give(clinic, await patient(clinic), amount)
    assert refused.value.field == ("amount",)
    assert refused.value.params == {"minimum": "-10000000.00", "maximum": "10000000.00"}


@pytest.mark.parametrize("reason", ["", "  \n ", "x" * 501])
async def test_an_adjustment_needs_a_reason(clinic: Clinic, reason: str):
    with pytest.raises(ReasonMissing, match="1 to 500 characters"):
        await give(clinic, await patient(clinic), 1, reason=reason)


async def test_only_added_bonuses_have_a_last_day_between_today_and_ten_years(clinic: Clinic):
    anna = await patient(clinic)
    clinic.now = datetime(2026, 3, 2, 22, tzinfo=UTC)  # already the 3rd in Moscow
    await give(clinic, anna, 1_00, until=date(2026, 3, 3))
    await give(clinic, anna, 1_00, until=date(2036, 3, 3))
    for amount, until in ((1, date(2026, 3, 2)), (1, date(2036, 3, 4)), (1, date.max), (-1, date(2026, 5, 1))):
        with pytest.raises(ExpiryNotPossible) as refused:
            await give(clinic, anna, amount, until=until)
        assert refused.value.field == ("expiresOn",)
    assert [row["expires_on"] for row in await fetch("SELECT expires_on FROM lot ORDER BY id")] == [
        date(2026, 3, 3), date(2036, 3, 3)
    ]  # fmt: skip


async def test_the_patient_has_to_be_there(clinic: Clinic):
    anna = await patient(clinic)
    await execute("UPDATE patient SET status = 'ERASED' WHERE id = $1", anna)
    for patient_id in (uuid4(), anna):
        with pytest.raises(NotFound) as refused:
            await give(clinic, patient_id, 1)
        assert refused.value.field == ("patientId",)


async def test_adjusting_is_the_managers_and_the_owners(clinic: Clinic):
    anna = await patient(clinic)
    with pytest.raises(Forbidden):
        await give(clinic, anna, 1, actor=DESK)
    with pytest.raises(Unauthenticated):
        await give(clinic, anna, 1, actor=ANONYMOUS)


async def test_above_the_limit_all_but_the_owner_store_a_request(clinic: Clinic):
    anna = await patient(clinic)
    await give(clinic, anna, 5_000_00, actor=MANAGER)
    for amount in (5_000_01, -5_000_01):
        with pytest.raises(ApprovalRequired) as refused:
            await give(clinic, anna, amount, actor=MANAGER, key=f"k{amount}", reason=" спасибо ")
        assert (refused.value.code, refused.value.params) == ("APPROVAL_REQUIRED", {"limit": "5000.00"})
        with pytest.raises(ApprovalRequired):
            await give(clinic, anna, amount, actor=MANAGER, key=f"k{amount}", reason=" спасибо ")
    rows = await fetch("SELECT * FROM adjustment_request ORDER BY id")
    assert [(row["amount_minor"], row["reason"], row["requested_by"], row["decided_at"]) for row in rows] == [
        (5_000_01, "спасибо", MANAGER.id, None), (-5_000_01, "спасибо", MANAGER.id, None)
    ]  # fmt: skip
    assert (await clinic.balance(anna)).available_minor == 5_000_00
    await give(clinic, anna, 5_000_01, actor=OWNER)
    assert (await clinic.balance(anna)).available_minor == 10_000_01


@pytest.mark.parametrize("actor", [OTHER_MANAGER, OWNER])
async def test_another_manager_or_the_owner_approves(clinic: Clinic, actor: Actor):
    anna = await patient(clinic)
    request_id = await request(clinic, anna, until=date(2026, 4, 1))
    clinic.wait(days=1)
    adjusted = await decide(clinic, request_id, actor=actor)
    assert (adjusted.patient_id, adjusted.request_id) == (anna, None)
    assert await fetchval("SELECT amount_minor FROM account_entry WHERE id = $1", adjusted.entry_id) == 5_000_01
    row = await fetchrow("SELECT decided_by, decided_at, is_approved FROM adjustment_request")
    assert row is not None
    assert tuple(row) == (actor.id, clinic.now, True)
    assert await fetchval("SELECT expires_on FROM lot") == date(2026, 4, 1)


async def test_the_one_who_asked_cannot_approve(clinic: Clinic):
    request_id = await request(clinic, await patient(clinic))
    with pytest.raises(OwnRequest):
        await decide(clinic, request_id, actor=MANAGER)
    with pytest.raises(Forbidden):
        await decide(clinic, request_id, actor=DESK)
    assert await fetchval("SELECT decided_at FROM adjustment_request") is None


async def test_a_declined_request_moves_nothing(clinic: Clinic):
    anna = await patient(clinic)
    request_id = await request(clinic, anna)
    declined = await decide(clinic, request_id, approve=False)
    assert (declined.entry_id, declined.request_id) == (None, request_id)
    assert (await clinic.balance(anna)).available_minor == 0
    assert await fetchval("SELECT is_approved FROM adjustment_request") is False
    assert await fetchval("SELECT object_id FROM audit_event WHERE action = 'account.adjust.decline'") == anna


async def test_a_request_is_decided_once(clinic: Clinic):
    anna = await patient(clinic)
    request_id = await request(clinic, anna)
    outcomes = await asyncio.gather(*(decide(clinic, request_id) for _ in range(10)), return_exceptions=True)
    assert sorted(type(outcome).__name__ for outcome in outcomes) == ["Adjusted", *["RequestDecided"] * 9]
    assert (await clinic.balance(anna)).available_minor == 5_000_01
    with pytest.raises(RequestDecided):
        await decide(clinic, request_id, approve=False)


async def test_a_decision_has_a_key_of_its_own(clinic: Clinic):
    request_id = await request(clinic, await patient(clinic))
    first = await decide(clinic, request_id, key="k")
    assert await decide(clinic, request_id, key="k") == first
    with pytest.raises(IdempotencyKeyReused):
        await decide(clinic, request_id, approve=False, key="k")


async def test_a_request_that_can_not_be_met_any_more_stays_open(clinic: Clinic):
    anna = await patient(clinic)
    taking = await request(clinic, anna, -6_000_00)
    with pytest.raises(InsufficientFunds):
        await decide(clinic, taking)
    late = await request(clinic, anna, until=date(2026, 3, 3))
    clinic.wait(days=5)
    with pytest.raises(ExpiryNotPossible):
        await decide(clinic, late)
    assert await fetchval("SELECT count(*) FROM adjustment_request WHERE decided_at IS NULL") == 2
    await decide(clinic, late, approve=False)


async def test_an_unknown_request_is_not_found(clinic: Clinic):
    with pytest.raises(NotFound) as refused:
        await decide(clinic, uuid4())
    assert refused.value.field == ("adjustmentRequestId",)


async def test_the_same_key_adjusts_once_and_a_refusal_is_final(clinic: Clinic):
    anna = await patient(clinic)
    first = await give(clinic, anna, 100, key="k")
    assert await give(clinic, anna, 100, key="k") == first
    with pytest.raises(IdempotencyKeyReused):
        await give(clinic, anna, 101, key="k")
    with pytest.raises(InsufficientFunds):
        await give(clinic, anna, -200, key="short")
    await give(clinic, anna, 900)
    with pytest.raises(StoredRefusal, match=r"1\.00 can be spent"):
        await give(clinic, anna, -200, key="short")
    assert (await clinic.balance(anna)).available_minor == 1000
