"""Codes, PINs, tokens and ids at the till: one answer for what is wrong, attempts counted (R-CRT-3, R-CRT-4)."""

import asyncio
from datetime import timedelta
from uuid import UUID, uuid4

import pytest

from domain.certificates import service as certificates
from domain.certificates.errors import CertificateInvalid
from domain.certificates.policy import ATTEMPTS_PER_CLIENT_AND_MINUTE
from domain.certificates.service import CertificateTender
from domain.kernel.codes import with_check
from domain.kernel.database import fetchval, run_in_transaction
from domain.kernel.errors import Forbidden, NotFound, RateLimited, Unauthenticated
from domain.partners.errors import PartnerNotActive
from domain.partners.service import pause_partner
from domain.staff.actor import Actor, ActorKind
from tests.clinic import DESK, MANAGER, Clinic
from tests.domain.certificates.given import (
    TILL,
    WEBSITE,
    batch,
    buy_back,
    check,
    claim,
    code_of,
    everything,
    freeze,
    issue,
    issued,
    look,
    order,
    patient,
    redeem,
    refused,
    row,
    stands,
    visitor,
    void,
)  # fmt: skip
from tests.statements import statements

WRONG = with_check("7KDM3Q9TX5VB2N8RGHJ")
INVALID = ("CertificateInvalid", "CODE_INVALID", ("code",))


async def ended(clinic: Clinic) -> dict[str, str]:
    """Return codes that tell nothing, by why."""
    voided, voided_code = await issued(clinic, 10_000, kind="PROMOTIONAL")
    await void(clinic, voided)
    bought, bought_code = await issued(clinic)
    await buy_back(clinic, bought)
    _, expired_code = await issued(clinic, expires_on=clinic.now.date())
    ordered = await code_of((await order(clinic)).certificate_id)
    clinic.wait(days=1)
    codes = {"voided": voided_code, "bought back": bought_code, "expired": expired_code, "unpaid": ordered}
    return {**codes, "wrong": WRONG, "no code": "7KDM", "nothing": "", "long": "A" * 200}


async def test_what_is_wrong_and_what_has_ended_gets_one_answer(clinic: Clinic):
    for number, (why, code) in enumerate((await ended(clinic)).items()):
        assert await check(clinic, code, actor=visitor(f"203.0.113.{number}")) is None, why
        assert await refused(redeem(clinic, code, 100)) == INVALID, why
        assert await refused(look(clinic, CertificateTender(code=code))) == (
            "CertificateInvalid", "CODE_INVALID", ("giftCertificates", "0", "code"),
        ), why  # fmt: skip
        clinic.wait(minutes=1)


async def test_what_is_right_and_cannot_be_used_is_told(clinic: Clinic):
    frozen, code = await issued(clinic)
    await freeze(clinic, frozen)
    assert await check(clinic, code) == ("FROZEN", 500_000)
    assert await refused(redeem(clinic, code, 100)) == ("CertificateFrozen", "FORBIDDEN_FOR_STATUS", ("code",))
    _, code = await issued(clinic)
    await redeem(clinic, code, 500_000)
    assert await check(clinic, code) == ("USED_UP", 0)
    assert await refused(redeem(clinic, code, 1)) == ("CertificateEmpty", "INSUFFICIENT_FUNDS", ("code",))


async def test_a_wrong_code_is_as_much_work_as_a_right_one_but_for_taking_the_attempt_back(clinic: Clinic):
    _, right = await issued(clinic)
    voided, gone = await issued(clinic, 10_000, kind="PROMOTIONAL")
    await void(clinic, voided)
    work = {}
    for code in (right, right, gone, WRONG):  # the first one fills caches
        async with statements() as run:
            await check(clinic, code, actor=visitor("203.0.113.1"))
        work[code] = [each for each in run if "throttle" not in each]
    assert work[right] == work[gone] == work[WRONG]


async def wrong(clinic: Clinic, times: int, actor: Actor | None = None) -> None:
    for _ in range(times):
        assert await check(clinic, WRONG, actor=actor) is None


async def test_after_ten_wrong_codes_in_a_minute_every_code_waits(clinic: Clinic):
    _, code = await issued(clinic)
    clinic.wait(seconds=20)
    await wrong(clinic, ATTEMPTS_PER_CLIENT_AND_MINUTE)
    for tried in (WRONG, code, ""):
        with pytest.raises(RateLimited) as refusal:
            await check(clinic, tried)
        assert refusal.value.params == {"retry_after_s": 40}
    assert await check(clinic, code, actor=visitor("203.0.113.8")) == ("ACTIVE", 500_000)
    clinic.wait(seconds=40)
    assert await check(clinic, code) == ("ACTIVE", 500_000)


async def test_right_codes_are_not_counted(clinic: Clinic):
    _, code = await issued(clinic)
    for _ in range(25):
        assert await check(clinic, code) == ("ACTIVE", 500_000)
    assert await fetchval("SELECT sum(hits) FROM throttle") == 0


async def test_codes_that_have_ended_are_counted(clinic: Clinic):
    codes = await ended(clinic)
    for code in codes.values():
        await check(clinic, code)
    assert await fetchval("SELECT sum(hits) FROM throttle") == len(codes)


async def test_many_guesses_at_once_are_counted_too(clinic: Clinic):
    guesses = [check(clinic, WRONG) for _ in range(40)]
    answers = await asyncio.gather(*guesses, return_exceptions=True)
    assert answers.count(None) == ATTEMPTS_PER_CLIENT_AND_MINUTE
    assert sum(isinstance(answer, RateLimited) for answer in answers) == 30


@pytest.mark.parametrize(
    ("one", "same", "other"),
    [
        (visitor("2001:db8::1"), visitor("2001:db8::2"), visitor("2001:db8:0:1::1")),
        (visitor(None), visitor(None), visitor("203.0.113.7")),
        (DESK, DESK, MANAGER),
        (patient(UUID(int=1)), patient(UUID(int=1)), patient(UUID(int=2))),
        (TILL, TILL, Actor(kind=ActorKind.PARTNER, id=TILL.id, key_id=UUID(int=9), scopes=TILL.scopes)),
    ],
)
async def test_clients_are_counted_one_by_one(clinic: Clinic, one: Actor, same: Actor, other: Actor):
    await wrong(clinic, ATTEMPTS_PER_CLIENT_AND_MINUTE, one)
    with pytest.raises(RateLimited):
        await check(clinic, WRONG, actor=same)
    assert await check(clinic, WRONG, actor=other) is None


async def test_attempts_count_whichever_way_they_are_made(clinic: Clinic):
    anna = (await clinic.register()).patient_id
    await wrong(clinic, 6, DESK)
    assert await refused(redeem(clinic, WRONG, 100)) == INVALID
    assert await refused(redeem(clinic, None, 100, token=WRONG)) == ("CertificateInvalid", "CODE_INVALID", ("token",))
    assert await refused(claim(clinic, WRONG, anna, actor=DESK)) == INVALID
    with pytest.raises(CertificateInvalid):
        await look(clinic, CertificateTender(code=WRONG))
    for work in (
        redeem(clinic, WRONG, 100),
        look(clinic, CertificateTender(token=WRONG)),
        check(clinic, "", actor=DESK),
    ):
        with pytest.raises(RateLimited):
            await work


async def test_a_pin_is_needed_beside_its_code(clinic: Clinic):
    _, code = await issued(clinic, pin="4711")
    assert await check(clinic, code, "4711") == ("ACTIVE", 500_000)
    assert await check(clinic, code) is None
    assert await check(clinic, code, "4712") is None
    assert await refused(redeem(clinic, code, 100, pin="1")) == INVALID
    assert (await redeem(clinic, code, 100, pin="4711")).amount_minor == 100


async def test_a_pin_for_a_certificate_without_one_does_no_harm(clinic: Clinic):
    _, code = await issued(clinic)
    assert await check(clinic, code, "4711") == ("ACTIVE", 500_000)


async def test_a_pin_locks_after_five_wrong_ones_and_a_manager_unlocks_it(clinic: Clinic):
    certificate_id, code = await issued(clinic, pin="4711")
    for number in range(5):
        assert await check(clinic, code, "0000", visitor(f"203.0.113.{number}")) is None
    assert await check(clinic, code, "4711", visitor("203.0.113.9")) is None
    assert await refused(redeem(clinic, code, 100, pin="4711")) == INVALID
    assert (await row(certificate_id))["pin_failures"] == 5
    await certificates.unfreeze(actor=MANAGER, certificate_id=certificate_id, reason="the buyer came", now=clinic.now)
    assert await check(clinic, code, "4711") == ("ACTIVE", 500_000)


async def test_a_right_pin_starts_the_count_anew_and_a_missing_one_is_no_try(clinic: Clinic):
    certificate_id, code = await issued(clinic, pin="4711")
    for tried in (["0000"] * 4, ["4711"], [None] * 3, ["0000"] * 4):
        for number, pin in enumerate(tried):
            await check(clinic, code, pin, visitor(f"203.0.113.{number}"))
    assert (await row(certificate_id))["pin_failures"] == 4
    assert await check(clinic, code, "4711") == ("ACTIVE", 500_000)


async def test_wrong_pins_are_counted_although_the_request_is_refused(clinic: Clinic):
    certificate_id, code = await issued(clinic, pin="4711")
    await refused(redeem(clinic, code, 100, pin="1111"))
    await refused(look(clinic, CertificateTender(code=code, pin="1111")))
    assert (await row(certificate_id))["pin_failures"] == 2


async def test_many_pins_at_once_are_five_tries(clinic: Clinic):
    certificate_id, code = await issued(clinic, pin="9999")
    pins = [f"{number:04}" for number in range(30)]
    await asyncio.gather(*(check(clinic, code, pin, visitor(f"203.0.113.{i}")) for i, pin in enumerate(pins)))
    assert (await row(certificate_id))["pin_failures"] == 5
    assert await check(clinic, code, "9999", visitor("203.0.114.1")) is None


async def test_a_token_is_good_once_and_for_a_minute(clinic: Clinic):
    anna = (await clinic.register()).patient_id
    certificate_id, code = await issued(clinic)
    await claim(clinic, code, anna)
    shown = await certificates.show_token(actor=patient(anna), certificate_id=certificate_id, now=clinic.now)
    assert shown.expires_at == clinic.now + timedelta(seconds=60)
    assert [each.id for each in await look(clinic, CertificateTender(token=shown.token))] == [certificate_id]
    assert (await redeem(clinic, None, 100, token=shown.token, actor=TILL)).certificate_id == certificate_id
    assert await refused(redeem(clinic, None, 100, token=shown.token)) == (
        "CertificateInvalid", "CODE_INVALID", ("token",),
    )  # fmt: skip
    late = await certificates.show_token(actor=patient(anna), certificate_id=certificate_id, now=clinic.now)
    clinic.wait(seconds=59)
    assert await look(clinic, CertificateTender(token=late.token))
    clinic.wait(seconds=1)
    assert await refused(look(clinic, CertificateTender(token=late.token))) == (
        "CertificateInvalid", "CODE_INVALID", ("giftCertificates", "0", "token"),
    )  # fmt: skip


async def test_a_refused_payment_does_not_use_the_token_up(clinic: Clinic):
    anna = (await clinic.register()).patient_id
    certificate_id, code = await issued(clinic)
    await claim(clinic, code, anna)
    token = (await certificates.show_token(actor=patient(anna), certificate_id=certificate_id, now=clinic.now)).token
    assert (await refused(redeem(clinic, None, 500_001, token=token)))[0] == "CertificateFunds"
    assert (await redeem(clinic, None, 500_000, token=token)).amount_minor == 500_000


async def test_twenty_tokens_a_minute_are_enough(clinic: Clinic):
    anna = (await clinic.register()).patient_id
    certificate_id, code = await issued(clinic)
    await claim(clinic, code, anna)
    for _ in range(20):
        await certificates.show_token(actor=patient(anna), certificate_id=certificate_id, now=clinic.now)
    with pytest.raises(RateLimited):
        await certificates.show_token(actor=patient(anna), certificate_id=certificate_id, now=clinic.now)


async def test_only_the_holder_shows_tokens_of_what_can_be_used(clinic: Clinic):
    anna, boris = (await clinic.register("Анна")).patient_id, (await clinic.register("Борис")).patient_id
    certificate_id, code = await issued(clinic)
    await claim(clinic, code, anna)

    async def show(actor: Actor, wanted: UUID = certificate_id) -> object:
        return await certificates.show_token(actor=actor, certificate_id=wanted, now=clinic.now)

    before = await everything()
    for actor, expected in ((visitor(), Unauthenticated), (DESK, Forbidden), (TILL, Forbidden), (WEBSITE, Forbidden)):
        with pytest.raises(expected):
            await show(actor)
    missing = ("NotFound", "NOT_FOUND", ("giftCertificateId",))
    assert await refused(show(patient(boris))) == missing
    assert await refused(show(patient(anna), uuid4())) == missing
    assert await refused(show(patient(anna), (await issue(clinic)).certificate_id)) == missing
    await freeze(clinic, certificate_id)
    assert await refused(show(patient(anna))) == ("NotForStatus", "FORBIDDEN_FOR_STATUS", ("giftCertificateId",))
    assert (await everything())[2] == before[2]


async def test_one_that_is_bound_pays_by_code_and_id_for_its_holder_alone(clinic: Clinic):
    anna, boris = (await clinic.register("Анна")).patient_id, (await clinic.register("Борис")).patient_id
    certificate_id, code = await issued(clinic)
    await claim(clinic, code, anna)
    for tender in (CertificateTender(code=code), CertificateTender(certificate_id=certificate_id)):
        assert len(await look(clinic, tender, patient_id=anna)) == 1
        assert (await refused(look(clinic, tender, patient_id=boris)))[0] == "CertificateInvalid"
        assert (await refused(look(clinic, tender)))[0] == "CertificateInvalid"
    assert await refused(redeem(clinic, code, 100)) == INVALID
    token = (await certificates.show_token(actor=patient(anna), certificate_id=certificate_id, now=clinic.now)).token
    assert len(await look(clinic, CertificateTender(token=token), patient_id=boris)) == 1


async def test_an_id_is_for_the_desk_and_for_the_holder(clinic: Clinic):
    anna, boris = (await clinic.register("Анна")).patient_id, (await clinic.register("Борис")).patient_id
    free, _ = await issued(clinic)
    with_pin, _ = await issued(clinic, pin="4711")
    bound, code = await issued(clinic)
    await claim(clinic, code, anna)

    async def sees(actor: Actor, certificate_id: UUID) -> bool:
        tender = CertificateTender(certificate_id=certificate_id)
        (shown,) = await certificates.present(actor=actor, tenders=[tender], field=(), now=clinic.now)
        return shown.certificate_id is not None

    assert [await sees(DESK, each) for each in (free, with_pin, bound, uuid4())] == [True, False, True, False]
    assert [await sees(patient(anna), each) for each in (free, with_pin, bound)] == [False, False, True]
    for stranger in (patient(boris), visitor(), TILL, WEBSITE):
        assert not await sees(stranger, bound)
        assert not await sees(stranger, free)


async def test_a_partners_till_takes_its_own_and_the_clinics(clinic: Clinic):
    made = await batch(clinic, 1, partner_id=TILL.id)
    (own,) = [await code_of(each) for each in made.certificate_ids]
    made = await batch(clinic, 1, partner_id=await clinic.partner())
    (others,) = [await code_of(each) for each in made.certificate_ids]
    _, clinics = await issued(clinic)
    assert (await redeem(clinic, own, 100, actor=TILL)).amount_minor == 100
    assert (await redeem(clinic, clinics, 100, actor=TILL)).amount_minor == 100
    assert await refused(redeem(clinic, others, 100, actor=TILL)) == INVALID
    assert await check(clinic, others, actor=TILL) is None
    assert (await redeem(clinic, others, 100)).amount_minor == 100
    assert TILL.id is not None
    assert await clinic.funds(TILL.id) == 200, "the clinic owes the partner what was spent at its till"


async def test_a_partner_at_rest_takes_no_certificates(clinic: Clinic):
    assert TILL.id is not None
    await pause_partner(actor=MANAGER, partner_id=TILL.id, now=clinic.now)
    _, code = await issued(clinic)
    with pytest.raises(PartnerNotActive):
        await redeem(clinic, code, 100, actor=TILL)
    with pytest.raises(PartnerNotActive):
        await batch(clinic, 1, partner_id=TILL.id)
    with pytest.raises(NotFound):
        await batch(clinic, 1, partner_id=uuid4())


@pytest.mark.parametrize(
    "tender",
    [
        CertificateTender(),
        CertificateTender(code=WRONG, token=WRONG),
        CertificateTender(token=WRONG, certificate_id=UUID(int=1)),
        CertificateTender(token=WRONG, pin="4711"),
    ],
)
async def test_a_certificate_is_named_in_exactly_one_way(clinic: Clinic, tender: CertificateTender):
    assert await refused(look(clinic, CertificateTender(code=WRONG), tender)) == (
        "OneWay", "INVALID", ("giftCertificates", "1"),
    )  # fmt: skip
    assert await fetchval("SELECT count(*) FROM throttle") == 0


async def test_one_certificate_cannot_be_named_twice(clinic: Clinic):
    certificate_id, code = await issued(clinic)
    tenders = CertificateTender(code=code), CertificateTender(certificate_id=certificate_id)
    assert await refused(look(clinic, *tenders)) == (
        "PresentedTwice", "INVALID", ("giftCertificates", "1", "giftCertificateId"),
    )  # fmt: skip


async def test_anybody_may_check_a_code(clinic: Clinic):
    _, code = await issued(clinic)
    for actor in (visitor(), patient(uuid4()), DESK, TILL, WEBSITE):
        assert await check(clinic, code, actor=actor) == ("ACTIVE", 500_000)


async def test_the_balance_of_one_past_its_day_is_nothing_before_the_night_has_run(clinic: Clinic):
    certificate_id, code = await issued(clinic, expires_on=clinic.now.date())
    assert await check(clinic, code) == ("ACTIVE", 500_000)
    clinic.wait(hours=11, minutes=59, seconds=59)
    assert await check(clinic, code) == ("ACTIVE", 500_000)
    clinic.wait(seconds=1)
    assert await check(clinic, code) is None
    assert await stands(clinic, certificate_id) == ("EXPIRED", 0, 0)


async def test_attempts_are_not_made_within_a_transaction(clinic: Clinic):
    with pytest.raises(RuntimeError, match="outside a transaction"):
        await run_in_transaction(lambda: check(clinic, WRONG))
