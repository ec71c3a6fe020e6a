"""Spending at tills and checkouts, and what a refund brings back (R-CRT-2, R-CRT-5, R-CRT-6, R-CRT-10)."""

from datetime import date, timedelta
from uuid import UUID, uuid4

import pytest

from domain.certificates import queries
from domain.certificates import service as certificates
from domain.certificates.service import CertificateTender
from domain.kernel.database import fetch, fetchval
from domain.kernel.errors import Forbidden, Unauthenticated
from tests.clinic import DESK, MANAGER, Clinic
from tests.domain.certificates.given import (
    TILL,
    WEBSITE,
    buy_back,
    check,
    claim,
    everything,
    freeze,
    give_back,
    history,
    issued,
    look,
    moved,
    patient,
    redeem,
    refused,
    row,
    spend,
    stands,
    visitor,
    void,
)  # fmt: skip


def by(code: str) -> CertificateTender:
    return CertificateTender(code=code)


async def test_it_is_spent_in_parts_to_the_last_kopek(clinic: Clinic):
    certificate_id, code = await issued(clinic, 100_000)
    for part in (33_333, 66_666, 1):
        assert await stands(clinic, certificate_id) != ("USED_UP", 0, 0)
        await redeem(clinic, code, part)
    assert await stands(clinic, certificate_id) == ("USED_UP", 0, 0)
    assert await history(certificate_id) == [
        ("ISSUE", 100_000, 100_000), ("REDEMPTION", -33_333, 66_667), ("REDEMPTION", -66_666, 1), ("REDEMPTION", -1, 0),
    ]  # fmt: skip
    assert await moved("revenue") == 100_000


async def test_no_more_is_spent_than_is_left(clinic: Clinic):
    certificate_id, code = await issued(clinic, 100_000)
    assert await refused(redeem(clinic, code, 100_001)) == ("CertificateFunds", "INSUFFICIENT_FUNDS", ("amount",))
    assert await stands(clinic, certificate_id) == ("ACTIVE", 100_000, 0)


@pytest.mark.parametrize("amount", [0, -1, 1_000_000_001])
async def test_what_is_no_amount_is_not_spent(clinic: Clinic, amount: int):
    _, code = await issued(clinic)
    assert await refused(redeem(clinic, code, amount)) == ("AmountOutOfRange", "AMOUNT_OUT_OF_RANGE", ("amount",))


async def test_what_was_given_goes_first(clinic: Clinic):
    certificate_id, code = await issued(clinic, 500_000, 400_000)
    assert (await redeem(clinic, code, 60_000)).sold_minor == 0
    assert (await redeem(clinic, code, 60_000)).sold_minor == 20_000
    assert await stands(clinic, certificate_id) == ("ACTIVE", 380_000, 0)


async def test_the_same_key_spends_once_and_answers_the_same(clinic: Clinic):
    certificate_id, code = await issued(clinic)
    first = await redeem(clinic, code, 200_000, key="k")
    assert await redeem(clinic, code, 200_000, key="k") == first
    assert await stands(clinic, certificate_id) == ("ACTIVE", 300_000, 0)
    assert (await refused(redeem(clinic, code, 200_001, key="k")))[1] == "IDEMPOTENCY_KEY_REUSED"
    assert (await redeem(clinic, code, 200_000, key="k", actor=MANAGER)) != first


async def test_the_key_answers_before_the_certificates_state(clinic: Clinic):
    anna = (await clinic.register()).patient_id
    certificate_id, code = await issued(clinic, 100_000)
    first = await redeem(clinic, code, 100_000, key="k")
    assert await redeem(clinic, code, 100_000, key="k") == first
    certificate_id, code = await issued(clinic, 100_000)
    await claim(clinic, code, anna)
    token = (await certificates.show_token(actor=patient(anna), certificate_id=certificate_id, now=clinic.now)).token
    first = await redeem(clinic, None, 100_000, token=token, key="t")
    clinic.wait(minutes=2)
    assert await redeem(clinic, None, 100_000, token=token, key="t") == first


@pytest.mark.parametrize("who", ["visitor", "patient", "website"])
async def test_only_the_desk_and_tills_spend(clinic: Clinic, who: str):
    _, code = await issued(clinic)
    actor = {"visitor": visitor(), "patient": patient(uuid4()), "website": WEBSITE}[who]
    before = await everything()
    with pytest.raises(Unauthenticated if who == "visitor" else Forbidden):
        await redeem(clinic, code, 100, actor=actor)
    assert await everything() == before
    assert await redeem(clinic, code, 100, actor=TILL)


async def test_one_for_named_services_is_spent_on_an_invoice(clinic: Clinic):
    service_id = await fetchval("SELECT id FROM service ORDER BY position LIMIT 1")
    certificate_id, code = await issued(clinic, service_ids=(service_id,))
    assert await refused(redeem(clinic, code, 100)) == ("NamedServices", "CONFLICT", ("code",))
    (found,) = await look(clinic, by(code))
    assert (found.id, found.service_ids) == (certificate_id, frozenset({service_id}))


async def test_several_are_taken_earliest_expiry_first_each_for_what_is_still_due(clinic: Clinic):
    today = clinic.now.date()
    late, late_code = await issued(clinic, 100_000, expires_on=today + timedelta(days=90))
    soon, soon_code = await issued(clinic, 100_000, expires_on=today + timedelta(days=10))
    middle, middle_code = await issued(clinic, 100_000, expires_on=today + timedelta(days=40))
    tenders = [by(late_code), by(soon_code), by(middle_code)]
    assert [each.id for each in await look(clinic, *tenders)] == [soon, middle, late]
    paid = await spend(clinic, 150_000, *tenders)
    assert [each for each, _ in paid] == [soon, middle]
    assert [(await stands(clinic, each))[1] for each in (soon, middle, late)] == [0, 50_000, 100_000]


async def test_those_of_one_day_go_by_age(clinic: Clinic):
    made = [await issued(clinic, 100_000) for _ in range(4)]
    found = await look(clinic, *(by(code) for _, code in reversed(made)))
    assert [each.id for each in found] == [each for each, _ in made]


async def test_a_quote_uses_nothing_up(clinic: Clinic):
    anna = (await clinic.register()).patient_id
    certificate_id, code = await issued(clinic, 500_000, 400_000)
    await claim(clinic, code, anna)
    token = (await certificates.show_token(actor=patient(anna), certificate_id=certificate_id, now=clinic.now)).token
    before = await everything()
    for _ in range(3):
        (found,) = await look(clinic, CertificateTender(token=token))
        assert (found.balance_minor, found.sold_minor) == (500_000, 400_000)
        assert (found.last_characters, found.service_ids) == (code[-4:], None)
    assert await everything() == before


async def test_a_return_goes_to_the_lots_it_came_from_the_last_first(clinic: Clinic):
    certificate_id, code = await issued(clinic, 500_000, 400_000)
    ((_, spent),) = await spend(clinic, 150_000, by(code))
    assert spent.sold_minor == 50_000
    assert await give_back(clinic, certificate_id, spent.transaction_id, 20_000) == 20_000
    assert await give_back(clinic, certificate_id, spent.transaction_id, 50_000) == 30_000
    assert await stands(clinic, certificate_id) == ("ACTIVE", 400_000, 20_000)
    assert await give_back(clinic, certificate_id, spent.transaction_id, 80_000) == 0
    assert await stands(clinic, certificate_id) == ("ACTIVE", 400_000, 100_000)
    assert await moved("revenue") == 0
    with pytest.raises(ValueError, match="more cannot come back"):
        await give_back(clinic, certificate_id, spent.transaction_id, 1)


async def test_two_redemptions_come_back_each_to_its_own_lots(clinic: Clinic):
    certificate_id, code = await issued(clinic, 500_000, 400_000)
    ((_, first),) = await spend(clinic, 150_000, by(code))
    ((_, second),) = await spend(clinic, 350_000, by(code))
    assert (first.sold_minor, second.sold_minor) == (50_000, 350_000)
    assert await give_back(clinic, certificate_id, second.transaction_id, 350_000) == 350_000
    assert await give_back(clinic, certificate_id, first.transaction_id, 150_000) == 50_000
    assert await stands(clinic, certificate_id) == ("ACTIVE", 400_000, 100_000)


async def test_what_came_back_is_spent_and_returned_again(clinic: Clinic):
    certificate_id, code = await issued(clinic, 100_000, 60_000)
    for _ in range(3):
        ((_, spent),) = await spend(clinic, 100_000, by(code))
        assert await stands(clinic, certificate_id) == ("USED_UP", 0, 0)
        assert await give_back(clinic, certificate_id, spent.transaction_id, 100_000) == 60_000
        assert await stands(clinic, certificate_id) == ("ACTIVE", 60_000, 40_000)


async def test_a_return_revives_a_used_up_one(clinic: Clinic):
    certificate_id, code = await issued(clinic, 100_000, expires_on=date(2026, 3, 10))
    ((_, spent),) = await spend(clinic, 100_000, by(code))
    clinic.wait(days=60)
    await give_back(clinic, certificate_id, spent.transaction_id, 40_000)
    assert await stands(clinic, certificate_id) == ("ACTIVE", 40_000, 0)
    assert (await row(certificate_id))["expires_on"] == date(2026, 5, 31)
    clinic.wait(days=30)
    assert await check(clinic, code) == ("ACTIVE", 40_000)
    clinic.wait(days=1)
    assert await check(clinic, code) is None


async def test_one_that_lives_long_enough_keeps_its_day(clinic: Clinic):
    certificate_id, code = await issued(clinic, 100_000)
    ((_, spent),) = await spend(clinic, 50_000, by(code))
    await give_back(clinic, certificate_id, spent.transaction_id, 50_000)
    assert (await row(certificate_id))["expires_on"] == date(2027, 3, 2)


@pytest.mark.parametrize("has_night_run", [True, False])
async def test_a_return_to_an_expired_one_revives_what_came_back_alone(clinic: Clinic, has_night_run: bool):
    certificate_id, code = await issued(clinic, 100_000, 60_000, expires_on=date(2026, 3, 10))
    ((_, spent),) = await spend(clinic, 70_000, by(code))
    clinic.wait(days=20)
    if has_night_run:
        assert await certificates.expire_due(now=clinic.now) == 1
    assert await stands(clinic, certificate_id) == ("EXPIRED", 0, 0)
    assert await give_back(clinic, certificate_id, spent.transaction_id, 50_000) == 30_000
    assert await stands(clinic, certificate_id) == ("ACTIVE", 30_000, 20_000)
    assert await queries.to_pay_back(ids=[certificate_id]) == {certificate_id: 30_000}
    assert (await row(certificate_id))["expires_on"] == date(2026, 4, 21)
    assert [kind for kind, _, _ in await history(certificate_id)] == [
        "ISSUE", "ISSUE", "REDEMPTION", "EXPIRY", "REFUND", "REFUND",
    ]  # fmt: skip
    clinic.wait(days=31)
    assert await certificates.expire_due(now=clinic.now) == 1
    assert await queries.to_pay_back(ids=[certificate_id]) == {certificate_id: 60_000}
    assert (await moved("breakage"), await moved("refundable")) == (20_000, 60_000)


async def test_a_return_leaves_a_frozen_one_frozen(clinic: Clinic):
    certificate_id, code = await issued(clinic)
    ((_, spent),) = await spend(clinic, 100_000, by(code))
    await freeze(clinic, certificate_id)
    await give_back(clinic, certificate_id, spent.transaction_id, 100_000)
    assert await stands(clinic, certificate_id) == ("FROZEN", 500_000, 0)


async def test_what_comes_back_to_one_that_is_gone_waits_frozen_for_staff(clinic: Clinic):
    certificate_id, code = await issued(clinic)
    ((_, spent),) = await spend(clinic, 100_000, by(code))
    assert (await buy_back(clinic, certificate_id)).refunded_minor == 400_000
    await give_back(clinic, certificate_id, spent.transaction_id, 100_000)
    assert await stands(clinic, certificate_id) == ("FROZEN", 100_000, 0)
    assert (await buy_back(clinic, certificate_id)).refunded_minor == 100_000
    given, code = await issued(clinic, 10_000, kind="PROMOTIONAL")
    ((_, spent),) = await spend(clinic, 4_000, by(code))
    await void(clinic, given)
    await give_back(clinic, given, spent.transaction_id, 4_000)
    assert await stands(clinic, given) == ("FROZEN", 0, 4_000)
    await void(clinic, given)
    assert await stands(clinic, given) == ("VOIDED", 0, 0)


async def test_lines_tell_their_rule_their_visit_and_their_parts(clinic: Clinic):
    certificate_id, code = await issued(clinic, 500_000, 400_000)
    ((_, spent),) = await spend(clinic, 150_000, by(code), invoice_id=UUID(int=7))
    await give_back(clinic, certificate_id, spent.transaction_id, 60_000)
    rows = await fetch("SELECT kind, facts::text AS facts, source_id FROM account_entry ORDER BY id")
    told = {line["kind"]: (line["facts"], line["source_id"]) for line in rows}
    assert '"R-CRT-5"' in told["ISSUE"][0]
    assert told["REDEMPTION"][1] == UUID(int=7)
    for part in ('"R-CRT-2"', '"A-1"', '"PROMOTIONAL"', '"SOLD"', "100000", "50000"):
        assert part in told["REDEMPTION"][0]
    assert '"R-CRT-6"' in told["REFUND"][0]
    assert '"A-1"' in told["REFUND"][0]


async def test_a_redemption_at_a_till_is_in_the_audit_log(clinic: Clinic):
    certificate_id, code = await issued(clinic)
    await redeem(clinic, code, 100, actor=TILL)
    lines = await fetch("SELECT action, actor_id FROM audit_event WHERE object_id = $1 ORDER BY id", certificate_id)
    assert [(line["action"], line["actor_id"]) for line in lines] == [
        ("gift_certificate.issue", DESK.id), ("gift_certificate.redeem", TILL.id),
    ]  # fmt: skip


async def test_a_redemption_sent_again_costs_no_attempt_and_locks_no_pin(clinic: Clinic):
    certificate_id, code = await issued(clinic, pin="4711")
    for _ in range(8):
        assert (await refused(redeem(clinic, code, 1_00, pin="0000", key="wrong")))[0] in {
            "CertificateInvalid",
            "StoredRefusal",
        }
    for _ in range(15):
        await redeem(clinic, code, 1_00, pin="4711", key="right")
    assert (await row(certificate_id))["pin_failures"] == 0


async def test_what_is_owed_of_a_revived_certificate_is_paid_out_when_it_is_used_up(clinic: Clinic):
    certificate_id, code = await issued(clinic, 200_000)
    ((_, spent),) = await spend(clinic, 150_000, by(code))
    clinic.wait(days=400)
    await give_back(clinic, certificate_id, spent.transaction_id, 50_000)
    await spend(clinic, 50_000, by(code))
    assert (await stands(clinic, certificate_id))[0] == "USED_UP"
    assert (await buy_back(clinic, certificate_id)).refunded_minor == 50_000
    assert (await stands(clinic, certificate_id))[0] == "REFUNDED"


async def test_a_used_up_certificate_that_nothing_is_owed_of_is_not_bought_back(clinic: Clinic):
    certificate_id, code = await issued(clinic, 200_000)
    await spend(clinic, 200_000, by(code))
    assert (await refused(buy_back(clinic, certificate_id)))[0] == "NotForStatus"


@pytest.mark.parametrize("has_night_run", [True, False])
async def test_a_frozen_certificate_that_expired_comes_back_frozen(clinic: Clinic, has_night_run: bool):
    certificate_id, code = await issued(clinic, 200_000)
    ((_, spent),) = await spend(clinic, 150_000, by(code))
    await freeze(clinic, certificate_id)
    clinic.wait(days=400)
    if has_night_run:
        await certificates.expire_due(now=clinic.now)
    await give_back(clinic, certificate_id, spent.transaction_id, 50_000)
    assert (await stands(clinic, certificate_id))[:2] == ("FROZEN", 50_000)


async def test_what_is_owed_of_a_voided_certificate_is_paid_out(clinic: Clinic):
    certificate_id, code = await issued(clinic, 300_000, 100_000)
    ((_, spent),) = await spend(clinic, 150_000, by(code))
    clinic.wait(days=400)
    await give_back(clinic, certificate_id, spent.transaction_id, 50_000)
    await void(clinic, certificate_id)
    assert (await buy_back(clinic, certificate_id)).refunded_minor == 100_000
