"""Two records of one person become one, and two again as long as nothing has been used (R-SEC-6)."""

from datetime import date
from uuid import UUID, uuid4

import pytest

from domain.accounts import service as accounts
from domain.accounts.service.adjust import Adjustment
from domain.cards.errors import NotMerged, RewardsTaken, SamePatient, TwoFamilies, ValueUsed
from domain.cards.service import merge_patients, unmerge_patient
from domain.kernel.database import execute, fetch, fetchrow, fetchval
from domain.kernel.errors import Forbidden, ForbiddenForStatus, NotFound
from domain.patients.policy import PatientDetails
from domain.patients.queries import consents_of
from domain.patients.service import grant_consent, withdraw_consent
from domain.referrals.service import register_patient
from tests.clinic import DESK, MANAGER, OWNER, Clinic
from tests.domain.promotions.kept import promote


async def person(clinic: Clinic, name: str = "Анна", **more: str) -> UUID:
    return (await clinic.register(name, **more)).patient_id


async def merge(clinic: Clinic, duplicate_id: UUID, into_id: UUID) -> UUID:
    return await merge_patients(
        actor=MANAGER, duplicate_id=duplicate_id, into_id=into_id, reason="одна и та же", now=clinic.now
    )


async def unmerge(clinic: Clinic, duplicate_id: UUID) -> None:
    await unmerge_patient(actor=MANAGER, duplicate_id=duplicate_id, reason="всё-таки двое", now=clinic.now)


async def give(clinic: Clinic, patient_id: UUID, amount_minor: int, expires_on: date | None = None) -> None:
    adjustment = Adjustment(patient_id, amount_minor, "test", expires_on)
    await accounts.adjust(actor=OWNER, adjustment=adjustment, key=str(uuid4()), now=clinic.now)


async def lots(patient_id: UUID) -> list[tuple[str, int, date | None]]:
    rows = await fetch(
        "SELECT l.origin, l.remaining_minor, l.expires_on FROM lot l JOIN ledger_account a ON a.id = l.account_id "
        "WHERE a.owner_id = $1 AND l.remaining_minor > 0 ORDER BY l.expires_on, l.origin",
        patient_id,
    )
    return [(row["origin"], row["remaining_minor"], row["expires_on"]) for row in rows]


async def status(patient_id: UUID) -> tuple[str, UUID | None]:
    row = await fetchrow("SELECT status, merged_into_id FROM patient WHERE id = $1", patient_id)
    assert row is not None
    return row["status"], row["merged_into_id"]


async def test_bonuses_move_with_their_origin_and_days(clinic: Clinic):
    anna, twin = await person(clinic), await person(clinic)
    await give(clinic, twin, 700_00, date(2026, 5, 1))
    await clinic.visit(twin, "hygiene")
    await clinic.visit(anna, "consult")
    before = [await clinic.balance(each) for each in (anna, twin)]
    of_twin = await lots(twin)

    assert await merge(clinic, twin, anna) == anna

    after = await clinic.balance(anna)
    assert (after.available_minor, after.pending_minor) == (
        before[0].available_minor + before[1].available_minor, before[0].pending_minor + before[1].pending_minor,
    )  # fmt: skip
    assert (await clinic.balance(twin)).available_minor == (await clinic.balance(twin)).pending_minor == 0
    of_anna = await lots(anna)
    assert all(lot in of_anna for lot in of_twin)
    assert await lots(twin) == []
    assert await status(twin) == ("MERGED", anna)
    clinic.wait(days=15)
    assert (await clinic.balance(anna)).available_minor == after.available_minor + after.pending_minor


async def test_visits_certificates_packages_and_requests_are_the_survivors(clinic: Clinic):
    anna, twin = await person(clinic), await person(clinic)
    await clinic.visit(twin, "hygiene")
    clinic.wait(days=1)
    waiting = await clinic.open(twin, "consult")
    certificate = await clinic.issue(2_000_00)
    await clinic.claim(certificate.certificate_id, twin)
    subscription_id = await clinic.subscribe(twin)

    await merge(clinic, twin, anna)

    for table, column in (
        ("invoice", "patient_id"), ("gift_certificate", "owner_id"), ("package_subscription", "patient_id")
    ):  # fmt: skip
        assert await fetchval(f"SELECT count(*) FROM {table} WHERE {column} = $1", twin) == 0
    assert await fetchval("SELECT patient_id FROM package_subscription WHERE id = $1", subscription_id) == anna
    await clinic.complete(waiting, maximum=True, certificates=[certificate.certificate_id])
    assert await fetchval("SELECT visits FROM loyalty_status WHERE id = $1", anna) == 2


async def test_what_a_moved_visit_earned_and_took_goes_back_at_the_survivor(clinic: Clinic):
    anna, twin = await person(clinic), await person(clinic)
    await give(clinic, twin, 900_00)
    invoice_id = await clinic.open(twin, "hygiene")
    await clinic.complete(invoice_id, maximum=True)
    merged = await merge(clinic, twin, anna)

    refunded = await clinic.refund(invoice_id)

    assert refunded.new_debt_minor == 0
    balance = await clinic.balance(merged)
    assert (balance.available_minor, balance.pending_minor, balance.debt_minor) == (900_00, 0, 0)
    assert (await clinic.balance(twin)).available_minor == 0


async def test_what_was_had_of_a_promotion_counts_for_the_survivor_and_is_reversed_there(clinic: Clinic):
    partner_id = await clinic.partner()
    await promote("AMOUNT", 300_00, per_patient_limit=1)
    await promote("BONUS_GRANT", 100_00, partner_id=partner_id, partner_share_bp=10_000, per_patient_limit=1)
    anna, twin = await person(clinic), await person(clinic)
    visit = await clinic.visit(twin, "hygiene")
    await merge(clinic, twin, anna)
    assert (await clinic.quote(await clinic.open(anna, "hygiene"))).discounts == ()
    await clinic.refund(visit)
    assert (await clinic.balance(anna)).available_minor == await clinic.funds(partner_id) == 0
    assert len((await clinic.quote(await clinic.open(anna, "hygiene"))).discounts) == 1


async def test_a_debt_moves_and_is_paid_at_once(clinic: Clinic):
    anna, twin = await person(clinic), await person(clinic)
    invoice_id = await clinic.visit(twin, "implant")
    clinic.wait(days=15)
    await give(clinic, twin, -(await clinic.balance(twin)).available_minor)
    await clinic.refund(invoice_id)
    debt = (await clinic.balance(twin)).debt_minor
    await give(clinic, anna, debt + 100_00)

    await merge(clinic, twin, anna)

    balance = await clinic.balance(anna)
    assert debt > 0
    assert (balance.available_minor, balance.debt_minor) == (100_00, 0)
    assert (await clinic.balance(twin)).debt_minor == 0
    with pytest.raises(ValueUsed):
        await unmerge(clinic, twin)


async def test_a_debt_that_cannot_be_paid_moves_back(clinic: Clinic):
    anna, twin = await person(clinic), await person(clinic)
    invoice_id = await clinic.visit(twin, "implant")
    clinic.wait(days=15)
    await give(clinic, twin, -(await clinic.balance(twin)).available_minor)
    await clinic.refund(invoice_id)
    debt = (await clinic.balance(twin)).debt_minor
    await merge(clinic, twin, anna)
    assert (await clinic.balance(anna)).debt_minor == debt
    await unmerge(clinic, twin)
    assert [(await clinic.balance(each)).debt_minor for each in (anna, twin)] == [0, debt]


async def test_again_it_changes_nothing(clinic: Clinic):
    anna, twin = await person(clinic), await person(clinic)
    await give(clinic, twin, 100_00)
    await merge(clinic, twin, anna)
    count = await fetchval("SELECT count(*) FROM audit_event")
    assert await merge(clinic, twin, anna) == anna
    assert await fetchval("SELECT count(*) FROM audit_event") == count
    assert (await clinic.balance(anna)).available_minor == 100_00


async def test_what_cannot_be_merged_is_refused(clinic: Clinic):
    anna, twin, third = [await person(clinic, name) for name in ("Анна", "Аня", "Вера")]
    with pytest.raises(SamePatient):
        await merge(clinic, anna, anna)
    with pytest.raises(NotFound):
        await merge(clinic, uuid4(), anna)
    with pytest.raises(NotFound):
        await merge(clinic, anna, uuid4())
    with pytest.raises(Forbidden):
        await merge_patients(actor=DESK, duplicate_id=twin, into_id=anna, reason="x", now=clinic.now)
    with pytest.raises(NotMerged):
        await unmerge(clinic, twin)
    await merge(clinic, twin, anna)
    for duplicate_id, into_id in ((twin, third), (third, twin)):
        with pytest.raises(ForbiddenForStatus):
            await merge(clinic, duplicate_id, into_id)


async def test_the_earliest_attribution_stays(clinic: Clinic):
    first, second = await person(clinic, "Ирина"), await person(clinic, "Ольга")
    twin = await person(clinic, "Анна", code=await clinic.code_of(first))
    clinic.wait(days=1)
    anna = await person(clinic, "Аня", code=await clinic.code_of(second))
    welcome = (await clinic.balance(anna)).available_minor

    await merge(clinic, twin, anna)

    rows = await fetch("SELECT referrer_id, status, rejection_reason FROM referral WHERE friend_id = $1", anna)
    assert {row["referrer_id"]: (row["status"], row["rejection_reason"]) for row in rows} == {
        first: ("REGISTERED", None), second: ("REJECTED", "MERGED_DUPLICATE"),
    }  # fmt: skip
    assert (await clinic.balance(anna)).available_minor == welcome
    await clinic.visit(anna, "hygiene")
    assert (await clinic.balance(first)).pending_minor > 0
    assert (await clinic.balance(second)).pending_minor == 0
    with pytest.raises(RewardsTaken):
        await unmerge(clinic, twin)


async def test_nobody_refers_themselves(clinic: Clinic):
    anna = await person(clinic, "Анна")
    twin = await person(clinic, "Аня", code=await clinic.code_of(anna))
    await clinic.visit(twin, "hygiene")
    clinic.wait(days=15)
    assert await clinic.referral(twin) in ("HELD", "REWARDED")

    await merge(clinic, twin, anna)

    (row,) = await fetch("SELECT status, rejection_reason FROM referral WHERE friend_id = $1", anna)
    assert (row["status"], row["rejection_reason"]) == ("REJECTED", "MERGED_DUPLICATE")
    assert await fetchval("SELECT count(*) FROM referral_reward WHERE reversed_at IS NULL") == 0
    cashback = await fetchval("SELECT sum(earned_minor) FROM invoice WHERE patient_id = $1", anna)
    assert (await clinic.balance(anna)).available_minor == cashback


async def test_the_duplicates_code_brings_friends_to_the_survivor(clinic: Clinic):
    anna, twin = await person(clinic, "Анна"), await person(clinic, "Аня")
    code = await clinic.code_of(twin)
    await merge(clinic, twin, anna)
    friend = await person(clinic, "Борис", code=code)
    await clinic.visit(friend, "hygiene")
    assert (await clinic.balance(anna)).pending_minor > 0
    assert await fetchval("SELECT referrer_id FROM referral WHERE friend_id = $1", friend) == anna
    registered = await register_patient(
        actor=DESK, details=await details_of(clinic), referral_code=code, consents=[], now=clinic.now
    )
    assert registered.referral_id is not None


async def details_of(clinic: Clinic) -> PatientDetails:
    return PatientDetails(first_name="Глеб", phone="+79167770077", home_branch_id=await clinic.branch())


async def test_a_family_comes_along(clinic: Clinic):
    head, anna, twin = [await person(clinic, name) for name in ("Глава", "Анна", "Аня")]
    family_id = await clinic.family(head, twin)
    await merge(clinic, twin, anna)
    assert await members(family_id) == {head, anna}
    await unmerge(clinic, twin)
    assert await members(family_id) == {head, twin}


async def test_in_one_family_the_head_stays_the_head(clinic: Clinic):
    anna, twin = await person(clinic, "Анна"), await person(clinic, "Аня")
    family_id = await clinic.family(twin, anna)
    await merge(clinic, twin, anna)
    assert await members(family_id) == {anna}
    assert await fetchval("SELECT is_head AND is_guardian FROM family_member WHERE patient_id = $1", anna)


async def test_two_families_are_for_staff_to_sort_out(clinic: Clinic):
    anna, twin = await person(clinic, "Анна"), await person(clinic, "Аня")
    await clinic.family(anna)
    await clinic.family(twin)
    with pytest.raises(TwoFamilies):
        await merge(clinic, twin, anna)
    assert await status(twin) == ("ACTIVE", None)


async def members(family_id: UUID) -> set[UUID]:
    rows = await fetch("SELECT patient_id FROM family_member WHERE family_id = $1 AND left_at IS NULL", family_id)
    return {row["patient_id"] for row in rows}


async def test_the_latest_word_on_consents_counts(clinic: Clinic):
    anna, twin = await person(clinic, "Анна"), await person(clinic, "Аня")

    async def say(who: UUID, purpose: str, *, yes: bool) -> None:
        clinic.wait(minutes=1)
        how = {"actor": DESK, "wards": (), "patient_id": who, "purpose": purpose, "now": clinic.now}
        await (grant_consent(document_version="1", **how) if yes else withdraw_consent(**how))  # type: ignore[arg-type]

    await say(anna, "ADVERTISING", yes=True)
    await say(twin, "ADVERTISING", yes=True)
    await say(twin, "ADVERTISING", yes=False)
    await say(twin, "REFERRAL_NAME", yes=True)
    await say(twin, "PARTNER_TRANSFER", yes=True)
    await say(anna, "PARTNER_TRANSFER", yes=True)
    await say(anna, "PARTNER_TRANSFER", yes=False)

    await merge(clinic, twin, anna)

    granted = {row["purpose"] for row in (await consents_of([anna]))[anna] if row["is_granted"]}
    assert granted == {"PERSONAL_DATA", "REFERRAL_NAME"}


async def test_the_duplicates_sessions_end(clinic: Clinic):
    anna, twin = await person(clinic, "Анна"), await person(clinic, "Аня")
    await execute(
        "INSERT INTO session (id, kind, subject_id, created_at) VALUES ($1, 'PATIENT', $2, $3)",
        uuid4(), twin, clinic.now,
    )  # fmt: skip
    await merge(clinic, twin, anna)
    assert await fetchval("SELECT ended_reason FROM session WHERE subject_id = $1 AND ended_at IS NOT NULL", twin) == (
        "MERGED"
    )


async def test_an_unmerge_gives_everything_back(clinic: Clinic):
    anna, twin = await person(clinic, "Анна"), await person(clinic, "Аня")
    await give(clinic, anna, 300_00)
    await give(clinic, twin, 700_00, date(2026, 5, 1))
    invoice_id = await clinic.visit(twin, "hygiene")
    before = [await lots(each) for each in (anna, twin)]
    await merge(clinic, twin, anna)

    await unmerge(clinic, twin)

    assert [await lots(each) for each in (anna, twin)] == before
    assert await status(twin) == ("ACTIVE", None)
    assert await fetchval("SELECT patient_id FROM invoice WHERE id = $1", invoice_id) == twin
    await clinic.refund(invoice_id)
    assert (await clinic.balance(twin)).pending_minor == 0
    await merge(clinic, twin, anna)
    assert (await clinic.balance(anna)).available_minor == 1_000_00


async def test_value_that_was_spent_is_not_given_back(clinic: Clinic):
    anna, twin = await person(clinic, "Анна"), await person(clinic, "Аня")
    await give(clinic, twin, 700_00)
    await merge(clinic, twin, anna)
    await clinic.complete(await clinic.open(anna, "consult"), maximum=True)
    with pytest.raises(ValueUsed):
        await unmerge(clinic, twin)
    assert await status(twin) == ("MERGED", anna)


async def test_a_visit_refunded_since_is_not_given_back(clinic: Clinic):
    anna, twin = await person(clinic, "Анна"), await person(clinic, "Аня")
    invoice_id = await clinic.visit(twin, "hygiene")
    await merge(clinic, twin, anna)
    clinic.wait(minutes=1)
    await clinic.refund(invoice_id, 100_00)
    with pytest.raises(ValueUsed):
        await unmerge(clinic, twin)


async def test_chains_of_merges_lead_to_the_last_one_and_are_undone_backwards(clinic: Clinic):
    anna, twin, third = [await person(clinic, name) for name in ("Анна", "Аня", "Анюта")]
    await give(clinic, third, 100_00)
    await merge(clinic, third, twin)
    await merge(clinic, twin, anna)
    assert await status(third) == ("MERGED", anna)
    assert (await clinic.balance(anna)).available_minor == 100_00
    await unmerge(clinic, twin)
    assert await status(third) == ("MERGED", twin)
    assert (await clinic.balance(twin)).available_minor == 100_00
