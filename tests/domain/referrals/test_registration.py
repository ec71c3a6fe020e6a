"""Coming by a code: R-REF-3, R-REF-4, and the welcome bonus of R-REF-6."""

import asyncio
from datetime import date, timedelta
from uuid import UUID, uuid4

import pytest

from domain.kernel.database import execute, fetch, fetchrow, fetchval, from_json
from domain.kernel.errors import DomainError, Forbidden, Invalid, NotFound, RateLimited, Unauthenticated
from domain.patients.policy import ConsentGrant, PatientDetails
from domain.referrals import queries
from domain.referrals import service as referrals
from domain.referrals.errors import (
    AttributionFinal,
    AttributionLocked,
    CodeInvalid,
    CodeStopped,
    CommentTooLong,
    ConsentRequired,
    NotNewPatient,
    SelfReferral,
)
from domain.referrals.service.codes import CampaignName, CampaignOver
from domain.referrals.service.registration import LEADS_PER_CLIENT_AND_MINUTE
from domain.staff.actor import ANONYMOUS, Actor, ActorKind, StaffRole
from runtime import night
from tests.clinic import DESK, MANAGER, PERSONAL_DATA, Clinic
from tests.domain.referrals.given import (
    attribute,
    balance,
    bring,
    campaign,
    everything_credited,
    family,
    referral,
    rewards,
    status,
    terms,
)

PHONE = "+79161112233"
WEBSITE = Actor(kind=ActorKind.APPLICATION, id=UUID(int=0xC1), locale="ru", ip="10.9.9.9")


async def submit(
    clinic: Clinic,
    code: str,
    *,
    first_name: str = "Борис",
    phone: str = PHONE,
    comment: str | None = None,
    consents: list[ConsentGrant] | None = None,
    ip: str = "10.0.0.1",
    actor: Actor | None = None,
) -> None:
    """Send the public form."""
    await referrals.submit_lead(
        actor=actor or Actor(kind=ActorKind.ANONYMOUS, locale="ru", ip=ip), code=code, first_name=first_name,
        phone=phone, comment=comment, consents=[PERSONAL_DATA] if consents is None else consents, now=clinic.now,
    )  # fmt: skip


async def people() -> int:
    return await fetchval("SELECT count(*) FROM patient")


async def test_each_patient_has_one_short_code_of_their_own(clinic: Clinic):
    anna, boris = (await clinic.register("Анна")).patient_id, (await clinic.register("Борис")).patient_id
    codes = [await clinic.code_of(anna), await clinic.code_of(boris)]
    assert len(set(codes)) == 2
    assert all(len(code) == 8 for code in codes)


async def test_a_code_that_is_taken_is_drawn_again(clinic: Clinic, monkeypatch: pytest.MonkeyPatch):
    anna = (await clinic.register("Анна")).patient_id
    drawn = iter([await clinic.code_of(anna), "0000000G"])
    monkeypatch.setattr(referrals.codes.codes, "generate", lambda _: next(drawn))  # type: ignore[attr-defined]
    assert await clinic.code_of((await clinic.register("Борис")).patient_id) == "0000000G"


async def test_the_form_makes_a_lead_with_everything_and_a_registered_referral(clinic: Clinic):
    anna = (await clinic.register()).patient_id
    await submit(clinic, (await clinic.code_of(anna)).lower(), comment="Болит зуб")
    (boris,) = await fetch("SELECT * FROM patient WHERE phone = $1", PHONE)
    assert (boris["status"], boris["first_name"], boris["source"], boris["locale"]) == (
        "LEAD",
        "Борис",
        "REFERRAL",
        "ru",
    )
    made = await referral(boris["id"])
    assert (made["status"], made["referrer_id"], made["channel"]) == ("REGISTERED", anna, "PAGE")
    assert (made["comment"], made["expires_at"]) == ("Болит зуб", clinic.now + timedelta(days=90))
    assert len(await clinic.code_of(boris["id"])) == 8
    assert await fetchval("SELECT count(*) FROM loyalty_status WHERE id = $1", boris["id"]) == 1
    assert await balance(clinic, boris["id"]) == (500_00, 0, 0)
    assert await fetchval("SELECT purpose FROM consent WHERE patient_id = $1", boris["id"]) == "PERSONAL_DATA"


async def test_the_welcome_bonus_is_credited_at_once_and_lives_its_own_months(clinic: Clinic):
    await terms(clinic, reward_life_months=2, friend_reward="250.00")
    boris = await bring(clinic, (await clinic.register()).patient_id)
    assert await rewards(boris) == [("FRIEND", 250_00, True)]
    (lot,) = await fetch("SELECT origin, usable_from, expires_on FROM lot")
    assert tuple(lot) == ("WELCOME", date(2026, 3, 2), date(2026, 5, 2))


async def test_a_programme_without_a_welcome_bonus_credits_none(clinic: Clinic):
    await terms(clinic, friend_reward="0.00")
    boris = await bring(clinic, (await clinic.register()).patient_id)
    assert await status(boris) == ("REGISTERED", None)
    assert await rewards(boris) == []


async def test_the_welcome_bonus_may_help_pay_the_first_invoice(clinic: Clinic):
    boris = await bring(clinic, (await clinic.register()).patient_id)
    quoted = await clinic.complete(await clinic.open(boris, "hygiene"), maximum=True)
    assert (quoted.bonus_minor, quoted.due_minor) == (500_00, 6_000_00)


async def test_the_first_completed_invoice_makes_a_lead_active(clinic: Clinic):
    anna = (await clinic.register()).patient_id
    boris = await clinic.lead(await clinic.code_of(anna), "Борис", PHONE)
    status_of = "SELECT status FROM patient WHERE id = $1"
    invoice_id = await clinic.open(boris, "checkup")
    assert await fetchval(status_of, boris) == "LEAD"
    await clinic.complete(invoice_id)
    assert await fetchval(status_of, boris) == "ACTIVE"


async def test_the_first_code_wins(clinic: Clinic):
    anna, vera = (await clinic.register("Анна")).patient_id, (await clinic.register("Вера")).patient_id
    boris = await clinic.lead(await clinic.code_of(anna), "Борис", PHONE)
    await submit(clinic, await clinic.code_of(vera))
    rows = await fetch("SELECT referrer_id, status, rejection_reason FROM referral ORDER BY id")
    assert [tuple(row) for row in rows] == [(anna, "REGISTERED", None), (vera, "REJECTED", "ALREADY_REFERRED")]
    assert await balance(clinic, boris) == (500_00, 0, 0)
    await clinic.visit(boris, "hygiene")
    assert (await balance(clinic, anna), await balance(clinic, vera)) == ((0, 1_000_00, 0), (0, 0, 0))


async def test_the_same_form_sent_twice_makes_one_referral(clinic: Clinic):
    code = await clinic.code_of((await clinic.register()).patient_id)
    await submit(clinic, code)
    await submit(clinic, code, first_name=" БОРИС ", phone="8 916 111-22-33")
    assert await fetchval("SELECT count(*) FROM referral") == 1
    assert await people() == 2


async def test_the_same_form_sent_many_times_at_once_makes_one_lead(clinic: Clinic):
    await execute("DELETE FROM throttle")
    code = await clinic.code_of((await clinic.register()).patient_id)
    await asyncio.gather(*(submit(clinic, code) for _ in range(5)))
    assert await people() == 2
    assert await fetchval("SELECT count(*) FROM referral") == 1
    assert await everything_credited() == 1


async def test_another_first_name_on_the_same_phone_is_another_lead(clinic: Clinic):
    code = await clinic.code_of((await clinic.register()).patient_id)
    await submit(clinic, code)
    await submit(clinic, code, first_name="Глеб")
    assert await people() == 3


async def test_the_form_tells_nobody_who_is_a_patient(clinic: Clinic):
    anna, vera = (await clinic.register("Анна")).patient_id, (await clinic.register("Вера", phone=PHONE)).patient_id
    await clinic.visit(vera, "checkup")
    before = await fetch("SELECT * FROM patient ORDER BY id")
    assert await submit(clinic, await clinic.code_of(anna), first_name="вера", comment="x") is None
    assert await status(vera) == ("REJECTED", "NOT_NEW_PATIENT")
    assert await fetch("SELECT * FROM patient ORDER BY id") == before
    assert await balance(clinic, vera) == (0, 60_00, 0)


@pytest.mark.parametrize("first_name", ["Вера", "Борис"])
@pytest.mark.parametrize(
    ("wrong", "refusal"),
    [
        ({"consents": []}, ConsentRequired),
        ({"consents": [ConsentGrant("ADVERTISING", "1")]}, ConsentRequired),
        ({"consents": [ConsentGrant("PERSONAL_DATA", None)]}, Invalid),
        ({"consents": [ConsentGrant("PERSONAL_DATA", "x" * 51)]}, Invalid),
        ({"comment": "x" * 501}, CommentTooLong),
        ({"phone": "123"}, Invalid),
        ({"code": "7KDM3Q9X"}, CodeInvalid),
    ],
)
async def test_a_wrong_form_is_refused_alike_for_strangers_and_patients(
    clinic: Clinic, first_name: str, wrong: dict, refusal: type[DomainError]
):
    anna = (await clinic.register("Анна")).patient_id
    await clinic.visit((await clinic.register("Вера", phone=PHONE)).patient_id, "checkup")
    with pytest.raises(refusal):
        await submit(clinic, **{"code": await clinic.code_of(anna), "first_name": first_name, **wrong})
    assert await fetchval("SELECT count(*) FROM referral") == 0
    assert await people() == 2


@pytest.mark.parametrize("first_name", ["", "  ", "x" * 101, "a\x00b"])
async def test_a_lead_needs_a_name(clinic: Clinic, first_name: str):
    code = await clinic.code_of((await clinic.register()).patient_id)
    with pytest.raises(Invalid) as refused:
        await submit(clinic, code, first_name=first_name)
    assert refused.value.field == ("firstName",)


async def test_the_form_is_throttled_per_phone(clinic: Clinic):
    code = await clinic.code_of((await clinic.register()).patient_id)
    for number in range(5):
        await submit(clinic, code, ip=f"10.0.0.{number}")
    with pytest.raises(RateLimited) as refused:
        await submit(clinic, code, ip="10.0.0.99")
    assert refused.value.params == {"retry_after_s": 3600}
    clinic.wait(hours=1)
    await submit(clinic, code)


async def test_the_form_is_throttled_per_client_but_not_for_the_clinics_own_website(clinic: Clinic):
    code = await clinic.code_of((await clinic.register()).patient_id)
    for number in range(LEADS_PER_CLIENT_AND_MINUTE):
        await submit(clinic, code, phone=f"+7916200{number:04d}")
    with pytest.raises(RateLimited) as refused:
        await submit(clinic, code, phone="+79162009999")
    assert refused.value.params == {"retry_after_s": 60}
    await submit(clinic, code, phone="+79162008888", ip="10.0.0.2")
    for number in range(LEADS_PER_CLIENT_AND_MINUTE + 1):
        await submit(clinic, code, phone=f"+7916300{number:04d}", actor=WEBSITE)
    assert await people() == 2 * LEADS_PER_CLIENT_AND_MINUTE + 3


async def test_ones_own_code_is_rejected(clinic: Clinic):
    anna = (await clinic.register("Анна", phone=PHONE)).patient_id
    await submit(clinic, await clinic.code_of(anna), first_name="Анна")
    assert await status(anna) == ("REJECTED", "SELF_REFERRAL")
    with pytest.raises(SelfReferral):
        await attribute(clinic, anna, await clinic.code_of(anna))
    assert await everything_credited() == 0


async def test_the_code_of_a_merged_duplicate_is_rejected(clinic: Clinic):
    old, anna = (await clinic.register("Аня")).patient_id, (await clinic.register("Анна", phone=PHONE)).patient_id
    await execute("UPDATE patient SET status = 'MERGED', merged_into_id = $2 WHERE id = $1", old, anna)
    await submit(clinic, await clinic.code_of(old), first_name="Анна")
    assert await status(anna) == ("REJECTED", "MERGED_DUPLICATE")
    with pytest.raises(SelfReferral):
        await attribute(clinic, anna, await clinic.code_of(old))


async def test_a_stopped_or_expired_code_never_blocks_the_desk_and_comes_back_rejected(clinic: Clinic):
    anna = (await clinic.register("Анна")).patient_id
    code_id = await fetchval("SELECT id FROM referral_code WHERE patient_id = $1", anna)
    await referrals.stop_code(actor=MANAGER, code_id=code_id, now=clinic.now)
    expiring = await campaign(clinic, until=date(2026, 3, 2))
    clinic.wait(days=1)
    boris = await bring(clinic, anna, "Борис")
    assert await status(boris) == ("REJECTED", "CODE_STOPPED")
    registered = await clinic.register("Глеб", code=expiring)
    assert await status(registered.patient_id) == ("REJECTED", "CODE_EXPIRED")
    assert (await referral(boris))["closed_at"] == clinic.now
    assert registered.referral_id == (await referral(registered.patient_id))["id"]
    for code in (await clinic.code_of(anna), expiring):
        with pytest.raises(CodeInvalid):
            await submit(clinic, code)
        with pytest.raises(CodeInvalid):
            await attribute(clinic, boris, code)
        assert await queries.invitation(code=code, locale="ru", now=clinic.now) is None
    assert await everything_credited() == 0


async def test_a_stopped_programme_takes_nobody(clinic: Clinic):
    anna = (await clinic.register("Анна")).patient_id
    await terms(clinic, is_active=False)
    assert await status(await bring(clinic, anna)) == ("REJECTED", "CODE_STOPPED")
    with pytest.raises(CodeInvalid):
        await submit(clinic, await clinic.code_of(anna))
    assert await queries.invitation(code=await clinic.code_of(anna), locale="ru", now=clinic.now) is None


async def test_a_staff_members_own_code_counts_where_the_programme_says_so(clinic: Clinic):
    anna = (await clinic.register("Анна", phone="+79165550000")).patient_id
    await execute(
        "INSERT INTO staff_member (id, login, display_name, role, phone, password_hash, is_active, created_at)"
        " VALUES ($1, 'anna', 'Анна', 'DOCTOR', '+79165550000', 'x', true, $2)",
        uuid4(), clinic.now,
    )  # fmt: skip
    assert await status(await bring(clinic, anna, "Борис")) == ("REGISTERED", None)
    await terms(clinic, staff_codes=False)
    gleb = await bring(clinic, anna, "Глеб")
    assert await status(gleb) == ("REJECTED", "STAFF_CODE")
    with pytest.raises(CodeInvalid):
        await attribute(clinic, gleb, await clinic.code_of(anna))


async def test_a_wrong_code_at_the_desk_registers_nobody(clinic: Clinic):
    with pytest.raises(CodeInvalid) as refused:
        await clinic.register("Борис", code="7KDM3Q9X")
    assert refused.value.field == ("referralCode",)
    assert await people() == 0


async def test_who_has_visited_any_branch_is_not_new(clinic: Clinic):
    anna, boris = (await clinic.register("Анна")).patient_id, (await clinic.register("Борис")).patient_id
    await clinic.complete(await clinic.open(boris, "checkup", branch="nsk"))
    with pytest.raises(NotNewPatient) as refused:
        await attribute(clinic, boris, await clinic.code_of(anna))
    assert (refused.value.code, refused.value.field) == ("NOT_NEW_PATIENT", ("patientId",))


async def test_who_was_registered_and_never_paid_is_new(clinic: Clinic):
    anna, boris = (await clinic.register("Анна")).patient_id, (await clinic.register("Борис")).patient_id
    await clinic.open(boris, "checkup")
    await attribute(clinic, boris, await clinic.code_of(anna))
    assert await status(boris) == ("REGISTERED", None)
    assert (await referral(boris))["channel"] == "DESK"
    assert await balance(clinic, boris) == (500_00, 0, 0)


async def test_a_later_code_needs_a_reason_and_keeps_the_one_welcome_bonus(clinic: Clinic):
    anna, vera = (await clinic.register("Анна")).patient_id, (await clinic.register("Вера")).patient_id
    boris = await bring(clinic, anna)
    first = (await referral(boris))["id"]
    for reason in (None, "", "   "):
        with pytest.raises(AttributionLocked) as refused:
            await attribute(clinic, boris, await clinic.code_of(vera), reason)
        assert (refused.value.code, refused.value.field) == ("CONFLICT", ("reason",))
    second = await attribute(clinic, boris, await clinic.code_of(vera), " ошиблись карточкой ")
    assert (await referral(boris))["id"] == second != first
    withdrawn = await queries.referrals_by_ids(ids=[first], now=clinic.now)
    assert (withdrawn[first]["status"], withdrawn[first]["review_note"]) == ("REJECTED", "ошиблись карточкой")
    assert await balance(clinic, boris) == (500_00, 0, 0)
    assert await rewards(boris) == [("FRIEND", 500_00, True)]
    assert await fetchval("SELECT referral_id FROM referral_reward") == second
    await clinic.visit(boris, "hygiene")
    assert (await balance(clinic, anna), await balance(clinic, vera)) == ((0, 0, 0), (0, 1_000_00, 0))


async def test_a_visit_after_the_first_contact_does_not_hinder_the_change_of_the_code(clinic: Clinic):
    anna, vera = (await clinic.register("Анна")).patient_id, (await clinic.register("Вера")).patient_id
    boris = await bring(clinic, anna)
    await clinic.visit(boris, "checkup")
    await attribute(clinic, boris, await clinic.code_of(vera), "пришёл от Веры")
    assert await status(boris) == ("REGISTERED", None)


async def test_the_same_code_noted_again_changes_nothing(clinic: Clinic):
    anna = (await clinic.register("Анна")).patient_id
    boris = await bring(clinic, anna)
    assert await attribute(clinic, boris, await clinic.code_of(anna)) == (await referral(boris))["id"]
    assert await fetchval("SELECT count(*) FROM referral") == 1


async def test_a_code_that_cannot_count_does_not_displace_the_first_one(clinic: Clinic):
    anna = (await clinic.register("Анна")).patient_id
    boris = await bring(clinic, anna)
    over = await campaign(clinic, until=date(2026, 3, 2))
    clinic.wait(days=1)
    for code in (over, await clinic.code_of(boris)):
        with pytest.raises((CodeInvalid, SelfReferral)):
            await attribute(clinic, boris, code, "так надо")
    assert await status(boris) == ("REGISTERED", None)


async def test_a_code_that_has_led_to_a_reward_stays(clinic: Clinic):
    anna, vera = (await clinic.register("Анна")).patient_id, (await clinic.register("Вера")).patient_id
    boris = await bring(clinic, anna)
    invoice_id = await clinic.visit(boris, "hygiene")
    with pytest.raises(AttributionFinal):
        await attribute(clinic, boris, await clinic.code_of(vera), "так надо")
    await clinic.refund(invoice_id)
    with pytest.raises(AttributionFinal):
        await attribute(clinic, boris, await clinic.code_of(vera), "так надо")
    assert await clinic.referral(boris) == "REVERSED"


async def test_attributing_needs_a_patient_and_the_right(clinic: Clinic):
    code = await clinic.code_of((await clinic.register("Анна")).patient_id)
    boris = (await clinic.register("Борис")).patient_id
    with pytest.raises(NotFound):
        await attribute(clinic, uuid4(), code)
    with pytest.raises(CodeInvalid):
        await attribute(clinic, boris, "7KDM3Q9X")
    doctor = Actor(kind=ActorKind.STAFF, id=uuid4(), role=StaffRole.DOCTOR)
    with pytest.raises(Forbidden):
        await attribute(clinic, boris, code, actor=doctor)
    with pytest.raises(Unauthenticated):
        await attribute(clinic, boris, code, actor=ANONYMOUS)


async def test_registering_oneself_takes_the_verified_phone_and_consent(clinic: Clinic):
    anna = (await clinic.register("Анна")).patient_id
    actor = Actor(kind=ActorKind.REGISTRATION, phone=PHONE, locale="ru")

    async def register(phone: str, consents: list[ConsentGrant]) -> referrals.Registered:
        return await referrals.register_patient(
            actor=actor, details=PatientDetails(first_name="Борис", phone=phone, locale="ru"),
            referral_code=await clinic.code_of(anna), consents=consents, now=clinic.now,
        )  # fmt: skip

    with pytest.raises(NotFound) as other_phone:
        await register("+79161112234", [PERSONAL_DATA])
    assert other_phone.value.field == ("phone",)
    with pytest.raises(ConsentRequired) as unconsented:
        await register(PHONE, [])
    assert (unconsented.value.code, unconsented.value.field) == ("CONSENT_REQUIRED", ("consents",))
    registered = await register("8 916 111 22 33", [PERSONAL_DATA])
    assert (await referral(registered.patient_id))["channel"] == "SELF"
    assert await balance(clinic, registered.patient_id) == (500_00, 0, 0)


@pytest.mark.parametrize("reason", ["SAME_PHONE", "SAME_FAMILY", "MUTUAL"])
async def test_what_looks_odd_goes_to_review_and_nothing_is_credited_meanwhile(clinic: Clinic, reason: str):
    anna = (await clinic.register("Анна", phone=PHONE)).patient_id
    boris = (await clinic.register("Борис", phone=PHONE if reason == "SAME_PHONE" else None)).patient_id
    credited = 0
    if reason == "SAME_FAMILY":
        await family(clinic, anna, boris)
    if reason == "MUTUAL":
        await attribute(clinic, anna, await clinic.code_of(boris))
        credited = 1
    await attribute(clinic, boris, await clinic.code_of(anna))
    assert await status(boris) == ("UNDER_REVIEW", None)
    assert from_json((await referral(boris))["review_reasons"]) == [reason]
    assert await everything_credited() == credited
    await clinic.visit(boris, "hygiene")
    assert await clinic.referral(boris) == "UNDER_REVIEW"
    assert (await balance(clinic, anna))[1] == 0
    assert [row["origin"] for row in await fetch("SELECT origin FROM lot ORDER BY id")][credited:] == ["CASHBACK"]


async def test_more_than_five_leads_of_one_code_in_a_day_are_a_burst(clinic: Clinic):
    code = await clinic.code_of((await clinic.register()).patient_id)
    leads = [await clinic.lead(code, "Друг", f"+7916400000{number}") for number in range(6)]
    assert [await clinic.referral(each) for each in leads] == [*["REGISTERED"] * 5, "UNDER_REVIEW"]
    clinic.wait(hours=23, minutes=59)
    assert await clinic.referral(await clinic.lead(code, "Друг", "+79164000007")) == "UNDER_REVIEW"
    clinic.wait(minutes=1)
    assert await clinic.referral(await clinic.lead(code, "Друг", "+79164000008")) == "REGISTERED"


async def test_campaigns_have_codes_beside_the_patients(clinic: Clinic):
    code = await campaign(clinic, "  Афиша у метро ")
    boris = (await clinic.register("Борис", code=code)).patient_id
    made = await referral(boris)
    assert (made["status"], made["referrer_id"]) == ("REGISTERED", None)
    assert await balance(clinic, boris) == (500_00, 0, 0)
    assert await fetchval("SELECT campaign FROM referral_code WHERE code = $1", code) == "Афиша у метро"
    invitation = await queries.invitation(code=code, locale="en", now=clinic.now)
    assert invitation is not None
    assert (invitation.code, invitation.inviter_name) == (code, None)
    for name in ("", "  ", "x" * 101):
        with pytest.raises(CampaignName):
            await campaign(clinic, name)
    with pytest.raises(CampaignOver):
        await campaign(clinic, until=date(2026, 3, 1))


async def test_campaign_codes_and_stopping_are_the_managers(clinic: Clinic):
    anna = (await clinic.register()).patient_id
    code_id = await fetchval("SELECT id FROM referral_code WHERE patient_id = $1", anna)
    with pytest.raises(Forbidden):
        await referrals.create_campaign_code(actor=DESK, campaign="x", expires_on=None, now=clinic.now)
    with pytest.raises(Forbidden):
        await referrals.stop_code(actor=DESK, code_id=code_id, now=clinic.now)
    await referrals.stop_code(actor=MANAGER, code_id=code_id, now=clinic.now)
    for again, error in ((code_id, CodeStopped), (uuid4(), NotFound)):
        with pytest.raises(error):
            await referrals.stop_code(actor=MANAGER, code_id=again, now=clinic.now)


async def test_a_stopped_code_leaves_the_referrals_it_made(clinic: Clinic):
    anna = (await clinic.register()).patient_id
    boris = await bring(clinic, anna)
    code_id = await fetchval("SELECT id FROM referral_code WHERE patient_id = $1", anna)
    await referrals.stop_code(actor=MANAGER, code_id=code_id, now=clinic.now)
    await clinic.visit(boris, "hygiene")
    assert await clinic.referral(boris) == "HELD"


async def test_after_90_days_a_referral_expires_and_another_code_may_count(clinic: Clinic):
    anna, vera = (await clinic.register("Анна")).patient_id, (await clinic.register("Вера")).patient_id
    boris = await bring(clinic, anna)
    clinic.wait(days=90)
    await night.run(clinic.now)
    assert await clinic.referral(boris) == "EXPIRED"
    await attribute(clinic, boris, await clinic.code_of(vera))
    assert (await referral(boris))["referrer_id"] == vera
    assert await rewards(boris) == [("FRIEND", 500_00, True)]
    assert await balance(clinic, boris) == (500_00, 0, 0)


async def test_a_change_of_the_terms_is_told_as_people_read_it(clinic: Clinic):
    milestones = [{"friends": 5, "bonus_minor": 3000_00}, {"friends": 10, "bonus_minor": 7000_00}]
    loaded = {**await _terms(), "hold_days": 7, "minimum_paid_minor": 250000, "monthly_cap": None, "staff_codes": False}
    assert await referrals.load_programme(terms={**loaded, "milestones": milestones}) == [
        (
            "referral: minimum_paid 3000.00 -> 2500.00, hold_days 14 -> 7, monthly_cap 10 -> none, "
            "staff_codes yes -> no, milestones [3 friends: 1500.00] -> [5 friends: 3000.00, 10 friends: 7000.00]"
        )
    ]
    assert await referrals.load_programme(terms={**loaded, "milestones": milestones}) == []
    share = {"referrer_reward_minor": None, "referrer_reward_bp": 1250, "referrer_reward_ceiling_minor": 900_00}
    assert await referrals.load_programme(terms={**loaded, **share, "milestones": []}) == [
        (
            "referral: referrer_reward 1000.00 -> none, referrer_reward none -> 12.5 %, "
            "referrer_reward_ceiling none -> 900.00, milestones [5 friends: 3000.00, 10 friends: 7000.00] -> none"
        )
    ]


async def test_the_first_terms_are_told_as_added(clinic: Clinic):
    terms = await _terms()
    await execute("DELETE FROM referral_programme")
    assert await referrals.load_programme(terms=terms) == ["referral: added"]
    assert await _terms() == terms
    line = await fetchrow(
        "SELECT before, after FROM audit_event WHERE action = 'referral_programme.load' ORDER BY id DESC"
    )
    assert (line["before"], from_json(line["after"])["milestones"]) == (None, ["3 friends: 1500.00"])


async def _terms() -> dict:
    row = dict((await fetch("SELECT * FROM referral_programme"))[0])
    return {**row, "milestones": from_json(row["milestones"])}


async def test_without_a_programme_no_code_can_be_used(clinic: Clinic):
    code = await clinic.code_of((await clinic.register()).patient_id)
    await execute("DELETE FROM referral_programme")
    with pytest.raises(CodeInvalid):
        await submit(clinic, code)
    assert await queries.invitation(code=code, locale="ru", now=clinic.now) is None
