"""Freezing, voiding, buying back, claiming, giving on, expiring (R-CRT-2, R-CRT-6, R-CRT-7, R-CRT-8)."""

from collections.abc import Awaitable, Callable
from datetime import date
from typing import Any
from uuid import UUID, uuid4

import pytest

from domain.certificates import queries
from domain.certificates import service as certificates
from domain.certificates.service import CertificateTender
from domain.kernel.database import execute, fetch, fetchval
from domain.kernel.errors import Forbidden, Unauthenticated
from domain.staff.actor import Actor
from runtime import night
from tests.clinic import DESK, MANAGER, OWNER, Clinic
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
    history,
    issue,
    issued,
    look,
    moved,
    order,
    patient,
    redeem,
    refused,
    row,
    stands,
    unfreeze,
    visitor,
    void,
)  # fmt: skip
from tests.domain.certificates.test_order import MARIA, deliver

NOT_FOR_STATUS = ("NotForStatus", "FORBIDDEN_FOR_STATUS", ("giftCertificateId",))
NOT_FOUND = ("NotFound", "NOT_FOUND", ("giftCertificateId",))


async def minor(clinic: Clinic, guardian: UUID) -> UUID:
    """Register a child in a family with its guardian."""
    child = (await clinic.register("Миша")).patient_id
    await execute("UPDATE patient SET birth_date = '2018-05-05' WHERE id = $1", child)
    family_id = uuid4()
    await execute(
        "INSERT INTO family (id, name, tier_policy, created_at) VALUES ($1, 'Семья', 'SUM_OF_MEMBERS', $2)",
        family_id, clinic.now,
    )  # fmt: skip
    for member, is_guardian in ((guardian, True), (child, False)):
        await execute(
            "INSERT INTO family_member (id, family_id, patient_id, kinship, is_head, is_guardian, shares_bonuses,"
            " joined_at) VALUES ($1, $2, $3, 'OTHER', $4, $4, false, $5)",
            uuid4(), family_id, member, is_guardian, clinic.now,
        )  # fmt: skip
    return child


async def actions(certificate_id: UUID) -> list[str]:
    """Return what the audit log says of a certificate, oldest first."""
    rows = await fetch("SELECT action FROM audit_event WHERE object_id = $1 ORDER BY id", certificate_id)
    return [each["action"].removeprefix("gift_certificate.") for each in rows]


async def test_a_frozen_one_is_spent_again_when_it_thaws(clinic: Clinic):
    certificate_id, code = await issued(clinic)
    await freeze(clinic, certificate_id)
    assert await refused(freeze(clinic, certificate_id)) == NOT_FOR_STATUS
    assert (await refused(redeem(clinic, code, 100)))[0] == "CertificateFrozen"
    await unfreeze(clinic, certificate_id)
    assert await refused(unfreeze(clinic, certificate_id)) == NOT_FOR_STATUS
    await redeem(clinic, code, 100)
    assert await actions(certificate_id) == ["issue", "freeze", "unfreeze", "redeem"]


async def test_a_free_one_is_voided_with_what_is_left(clinic: Clinic):
    certificate_id, code = await issued(clinic, 10_000, kind="PROMOTIONAL")
    await redeem(clinic, code, 3_000)
    await void(clinic, certificate_id)
    assert await stands(clinic, certificate_id) == ("VOIDED", 0, 0)
    assert (await history(certificate_id))[-1] == ("VOID", -7_000, 0)
    assert (await moved("expense"), await moved("revenue")) == (-3_000, 3_000)
    assert await refused(void(clinic, certificate_id)) == NOT_FOR_STATUS


async def test_what_was_paid_for_is_not_voided(clinic: Clinic):
    certificate_id, _ = await issued(clinic, 500_000, 400_000)
    assert await refused(void(clinic, certificate_id)) == ("PaidValueLeft", "CONFLICT", ("giftCertificateId",))
    await freeze(clinic, certificate_id)
    assert await refused(void(clinic, certificate_id)) == ("PaidValueLeft", "CONFLICT", ("giftCertificateId",))
    assert await stands(clinic, certificate_id) == ("FROZEN", 400_000, 100_000)


async def test_an_order_is_voided_without_a_trace_in_the_ledger(clinic: Clinic):
    made = await order(clinic)
    await void(clinic, made.certificate_id)
    assert await stands(clinic, made.certificate_id) == ("VOIDED", 0, 0)
    assert await fetchval("SELECT count(*) FROM ledger_transaction") == 0


async def test_a_buy_back_returns_the_unspent_of_what_was_paid(clinic: Clinic):
    certificate_id, code = await issued(clinic, 500_000, 400_000)
    await redeem(clinic, code, 250_000)
    assert await queries.refundable(ids=[certificate_id]) == {certificate_id: 250_000}
    assert (await buy_back(clinic, certificate_id)).refunded_minor == 250_000
    assert await stands(clinic, certificate_id) == ("REFUNDED", 0, 0)
    assert (await history(certificate_id))[-1] == ("BUY_BACK", -250_000, 0)
    assert await moved("cash") == -150_000
    assert await actions(certificate_id) == ["issue", "redeem", "freeze", "buy_back"]
    assert await queries.refundable(ids=[certificate_id]) == {}


async def test_a_buy_back_takes_the_given_part_away(clinic: Clinic):
    certificate_id, code = await issued(clinic, 500_000, 400_000)
    await redeem(clinic, code, 40_000)
    await freeze(clinic, certificate_id)
    assert (await buy_back(clinic, certificate_id)).refunded_minor == 400_000
    assert (await history(certificate_id))[-2:] == [("BUY_BACK", -400_000, 60_000), ("VOID", -60_000, 0)]
    assert (await moved("cash"), await moved("expense")) == (0, -40_000)
    assert await actions(certificate_id) == ["issue", "redeem", "freeze", "buy_back"]


async def test_the_same_key_buys_back_once(clinic: Clinic):
    certificate_id, _ = await issued(clinic)
    first = await buy_back(clinic, certificate_id, key="k")
    assert await buy_back(clinic, certificate_id, key="k") == first
    assert await refused(buy_back(clinic, certificate_id)) == NOT_FOR_STATUS
    assert await moved("cash") == 0


async def test_only_what_was_paid_for_is_bought_back(clinic: Clinic):
    free, _ = await issued(clinic, 10_000, kind="COMPENSATION")
    used, code = await issued(clinic)
    await redeem(clinic, code, 500_000)
    assert await refused(buy_back(clinic, free)) == ("NothingPaid", "CONFLICT", ("giftCertificateId",))
    assert await stands(clinic, free) == ("ACTIVE", 0, 10_000)
    assert await actions(free) == ["issue"]
    assert await refused(buy_back(clinic, used)) == NOT_FOR_STATUS


@pytest.mark.parametrize("has_night_run", [True, False])
async def test_an_expired_one_is_still_paid_back(clinic: Clinic, has_night_run: bool):
    certificate_id, code = await issued(clinic, 500_000, 400_000, expires_on=date(2026, 3, 10))
    await redeem(clinic, code, 50_000)
    clinic.wait(days=9)
    if has_night_run:
        assert await certificates.expire_due(now=clinic.now) == 1
        assert await stands(clinic, certificate_id) == ("EXPIRED", 0, 0)
        assert await moved("refundable") == 400_000
    assert await queries.refundable(ids=[certificate_id]) == {certificate_id: 400_000}
    assert (await buy_back(clinic, certificate_id)).refunded_minor == 400_000
    assert await stands(clinic, certificate_id) == ("REFUNDED", 0, 0)
    assert (await moved("cash"), await moved("refundable")) == (0, 0)
    assert await moved("breakage") == 50_000
    assert await queries.to_pay_back(ids=[certificate_id]) in ({}, {certificate_id: 0})


async def test_the_night_makes_a_sold_rest_a_debt_and_a_given_one_nothing(clinic: Clinic):
    sold, code = await issued(clinic, 500_000, 400_000, expires_on=date(2026, 3, 10))
    await redeem(clinic, code, 70_000)
    given, _ = await issued(clinic, 20_000, kind="PROMOTIONAL", expires_on=date(2026, 3, 10))
    frozen, _ = await issued(clinic, expires_on=date(2026, 3, 10))
    await freeze(clinic, frozen)
    alive, _ = await issued(clinic)
    clinic.wait(days=8, hours=11, minutes=59)
    assert (await night.run(clinic.now)).certificates_expired == 0
    clinic.wait(minutes=1)
    assert (await night.run(clinic.now)).certificates_expired == 3
    assert (await night.run(clinic.now)).certificates_expired == 0
    assert [(await row(each))["status"] for each in (sold, given, frozen, alive)] == ["EXPIRED"] * 3 + ["ACTIVE"]
    assert (await history(sold))[-2:] == [("EXPIRY", -30_000, 400_000), ("EXPIRY", -400_000, 0)]
    assert (await moved("refundable"), await moved("breakage"), await moved("revenue")) == (900_000, 50_000, 70_000)


async def test_a_night_works_in_batches(clinic: Clinic):
    for _ in range(5):
        await issued(clinic, expires_on=clinic.now.date())
    clinic.wait(days=1)
    counts = []
    while done := await certificates.expire_due(now=clinic.now, limit=2):
        counts.append(done)
    assert counts == [2, 2, 1]


async def test_one_past_its_day_neither_freezes_nor_thaws_nor_is_voided(clinic: Clinic):
    certificate_id, _ = await issued(clinic, 10_000, kind="PROMOTIONAL", expires_on=clinic.now.date())
    frozen, _ = await issued(clinic, expires_on=clinic.now.date())
    await freeze(clinic, frozen)
    clinic.wait(days=1)
    for work in (freeze(clinic, certificate_id), void(clinic, certificate_id), unfreeze(clinic, frozen)):
        assert await refused(work) == NOT_FOR_STATUS


Verb = Callable[[Clinic, UUID, Actor], Awaitable[Any]]


@pytest.mark.parametrize(("verb", "allowed"), [(freeze, DESK), (unfreeze, MANAGER), (void, MANAGER), (buy_back, OWNER)])
async def test_who_may_do_what(clinic: Clinic, verb: Verb, allowed: Actor):
    certificate_id, _ = await issued(clinic)
    if verb is unfreeze:
        await freeze(clinic, certificate_id)
    before = await everything()
    with pytest.raises(Unauthenticated):
        await verb(clinic, certificate_id, visitor())
    others = [patient(uuid4()), TILL, WEBSITE] + ([DESK] if verb is not freeze else [])
    for actor in others:
        with pytest.raises(Forbidden):
            await verb(clinic, certificate_id, actor)
    assert await refused(verb(clinic, uuid4(), allowed)) == NOT_FOUND
    assert await everything() == before
    if verb is void:
        certificate_id, _ = await issued(clinic, 10_000, kind="PROMOTIONAL")
    assert await verb(clinic, certificate_id, allowed)


@pytest.mark.parametrize("reason", ["", "  ", "x" * 501])
async def test_a_reason_is_needed(clinic: Clinic, reason: str):
    certificate_id, _ = await issued(clinic)
    named = {"actor": OWNER, "certificate_id": certificate_id, "reason": reason, "now": clinic.now}
    for work in (
        certificates.freeze(**named), certificates.unfreeze(**named), certificates.void(**named),
        certificates.buy_back(**named, key=str(uuid4())),
    ):  # fmt: skip
        assert await refused(work) == ("ReasonMissing", "INVALID", ("reason",))


async def test_a_claim_binds_it_once(clinic: Clinic):
    anna, boris = (await clinic.register("Анна")).patient_id, (await clinic.register("Борис")).patient_id
    certificate_id, code = await issued(clinic, pin="4711")
    assert await claim(clinic, code, anna, pin="4711") == certificate_id
    assert await claim(clinic, code, anna, pin="4711") == certificate_id
    assert (await row(certificate_id))["owner_id"] == anna
    assert await refused(claim(clinic, code, boris, pin="4711")) == ("CertificateInvalid", "CODE_INVALID", ("code",))
    assert await actions(certificate_id) == ["issue", "claim"]


async def test_a_guardian_claims_for_a_child_and_the_desk_for_anybody(clinic: Clinic):
    anna = (await clinic.register("Анна")).patient_id
    child = await minor(clinic, anna)
    certificate_id, code = await issued(clinic)
    await claim(clinic, code, child, actor=patient(anna))
    shown = await certificates.show_token(actor=patient(anna), certificate_id=certificate_id, now=clinic.now)
    assert shown.token
    tender = CertificateTender(certificate_id=certificate_id)
    assert await look(clinic, tender, patient_id=child, actor=patient(anna))
    _, code = await issued(clinic)
    assert await claim(clinic, code, anna, actor=DESK)


async def test_nobody_claims_for_a_stranger(clinic: Clinic):
    anna, boris = (await clinic.register("Анна")).patient_id, (await clinic.register("Борис")).patient_id
    _, code = await issued(clinic)
    before = await everything()
    missing = ("NotFound", "NOT_FOUND", ("patientId",))
    assert await refused(claim(clinic, code, boris, actor=patient(anna))) == missing
    assert await refused(claim(clinic, code, uuid4(), actor=DESK)) == missing
    with pytest.raises(Unauthenticated):
        await claim(clinic, code, anna, actor=visitor())
    for actor in (TILL, WEBSITE):
        with pytest.raises(Forbidden):
            await claim(clinic, code, anna, actor=actor)
    assert await everything() == before
    assert await fetchval("SELECT count(*) FROM throttle") == 0


async def test_what_cannot_be_used_is_not_claimed(clinic: Clinic):
    anna = (await clinic.register()).patient_id
    frozen, code = await issued(clinic)
    await freeze(clinic, frozen)
    assert await refused(claim(clinic, code, anna)) == ("CertificateFrozen", "FORBIDDEN_FOR_STATUS", ("code",))
    _, code = await issued(clinic)
    await redeem(clinic, code, 500_000)
    assert await refused(claim(clinic, code, anna)) == ("CertificateEmpty", "INSUFFICIENT_FUNDS", ("code",))
    voided, code = await issued(clinic, 10_000, kind="PROMOTIONAL")
    await void(clinic, voided)
    assert await refused(claim(clinic, code, anna)) == ("CertificateInvalid", "CODE_INVALID", ("code",))


async def give(clinic: Clinic, certificate_id: UUID, actor: Actor, **to: Any) -> UUID:
    named = {"patient_id": None, "phone": None, **to}
    return await certificates.give_on(actor=actor, certificate_id=certificate_id, now=clinic.now, **named)


async def test_a_bound_one_is_given_on_by_phone_under_a_new_code(clinic: Clinic):
    anna = (await clinic.register("Анна")).patient_id
    certificate_id, old = await issued(clinic, pin="4711", message="Анне", recipient_name="Анна")
    await claim(clinic, old, anna, pin="4711")
    link = certificates.print_token(certificate_id=certificate_id, expires_at=(await row(certificate_id))["code_until"])
    clinic.wait(days=1)
    token = (await certificates.show_token(actor=patient(anna), certificate_id=certificate_id, now=clinic.now)).token
    await give(clinic, certificate_id, patient(anna), phone="8 916 222-33-44")
    assert await check(clinic, old, "4711") is None
    assert (await refused(redeem(clinic, None, 100, token=token)))[0] == "CertificateInvalid"
    assert await queries.printable(token=link, now=clinic.now) is None
    (message,) = await deliver(clinic)
    assert (message["to"], message["template"]) == (MARIA, "gift_certificate_from")
    assert "Анна" in message["text"]
    page = await queries.printable(token=message["text"].rsplit("/c/")[1], now=clinic.now)
    assert page is not None
    assert (page.message, page.recipient_name) == (None, None)
    stored = await row(certificate_id)
    assert (stored["owner_id"], stored["last_characters"]) == (None, page.code[-4:])
    maria = (await clinic.register("Мария", phone=MARIA)).patient_id
    assert await claim(clinic, page.code, maria) == certificate_id
    assert await stands(clinic, certificate_id) == ("ACTIVE", 500_000, 0)
    assert await actions(certificate_id) == ["issue", "claim", "give", "claim"]


async def test_who_issued_it_does_not_learn_the_code_it_got_since(clinic: Clinic):
    anna = (await clinic.register("Анна")).patient_id
    made = await issue(clinic)
    bought = await batch(clinic, 2)
    first = bought.certificate_ids[0]
    old = await code_of(made.certificate_id)
    assert await certificates.full_code(made.certificate_id, code_until=made.code_until) == old
    assert len(await certificates.full_codes(ids=bought.certificate_ids, code_until=bought.code_until)) == 2
    clinic.wait(minutes=1)
    for each in (made.certificate_id, first):
        await claim(clinic, await code_of(each), anna)
        await give(clinic, each, patient(anna), phone=MARIA)
    assert await certificates.full_code(made.certificate_id, code_until=made.code_until) is None
    told = await certificates.full_codes(ids=bought.certificate_ids, code_until=bought.code_until)
    assert list(told) == [bought.certificate_ids[1]]


async def test_it_may_be_given_on_a_second_time(clinic: Clinic):
    anna = (await clinic.register("Анна")).patient_id
    certificate_id, code = await issued(clinic, recipient_phone=MARIA)
    await deliver(clinic)
    await claim(clinic, code, anna)
    await give(clinic, certificate_id, patient(anna), phone=MARIA)
    await deliver(clinic)
    await claim(clinic, await code_of(certificate_id), anna)
    await give(clinic, certificate_id, patient(anna), phone="+79163334455")
    assert [message["to"] for message in await deliver(clinic)] == [MARIA, MARIA, "+79163334455"]


async def test_it_is_given_within_the_family_and_by_the_desk_to_anybody(clinic: Clinic):
    anna, boris = (await clinic.register("Анна")).patient_id, (await clinic.register("Борис")).patient_id
    child = await minor(clinic, anna)
    certificate_id, code = await issued(clinic)
    await claim(clinic, code, anna)
    assert await refused(give(clinic, certificate_id, patient(anna), patient_id=boris)) == (
        "NotFound", "NOT_FOUND", ("patientId",),
    )  # fmt: skip
    await give(clinic, certificate_id, patient(anna), patient_id=child)
    assert (await row(certificate_id))["owner_id"] == child
    assert await look(clinic, CertificateTender(code=code), patient_id=child)
    await give(clinic, certificate_id, DESK, patient_id=boris)
    assert (await row(certificate_id))["owner_id"] == boris
    assert await refused(give(clinic, certificate_id, patient(anna), patient_id=child)) == NOT_FOUND


async def test_giving_on_has_its_limits(clinic: Clinic):
    anna = (await clinic.register("Анна")).patient_id
    certificate_id, code = await issued(clinic)
    loose = (await issue(clinic)).certificate_id
    await claim(clinic, code, anna)
    before = await everything()
    who = patient(anna)
    assert (await refused(give(clinic, certificate_id, who)))[0] == "Recipient"
    assert (await refused(give(clinic, certificate_id, who, phone=MARIA, patient_id=anna)))[0] == "Recipient"
    assert await refused(give(clinic, certificate_id, who, phone="12")) == ("PhoneInvalid", "INVALID", ("phone",))
    assert await refused(give(clinic, loose, who, phone=MARIA)) == NOT_FOUND
    assert await refused(give(clinic, uuid4(), who, phone=MARIA)) == NOT_FOUND
    assert await refused(give(clinic, loose, DESK, phone=MARIA)) == ("NotBound", "CONFLICT", ("giftCertificateId",))
    for to in ({"phone": MARIA}, {"patient_id": anna}, {}):
        with pytest.raises(Unauthenticated):
            await give(clinic, certificate_id, visitor(), **to)
        for actor in (TILL, WEBSITE):
            with pytest.raises(Forbidden):
                await give(clinic, certificate_id, actor, **to)
    assert await everything() == before
    await freeze(clinic, certificate_id)
    assert await refused(give(clinic, certificate_id, who, phone=MARIA)) == NOT_FOR_STATUS
