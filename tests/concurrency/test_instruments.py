"""Certificates, packages and the family's bonuses under attack from two processes: nothing is spent twice."""

import random
from collections import Counter
from uuid import UUID, uuid4

import pytest

from domain.billing.service import Checkout, quote
from domain.certificates import queries as certificates
from domain.certificates.service import CertificateTender
from domain.kernel.database import fetch, fetchval
from runtime.load import load_document, read_document
from tests.clinic import DESK, SETUP, Clinic
from tests.concurrency.attack import SCALE, Attack, Shot, done, refusals
from tests.domain.accounts.given import give

pytestmark = pytest.mark.processes

ROUNDS = 10 * SCALE
SHOTS = 50
PART_MINOR = 100_00


def redeeming(clinic: Clinic, certificate_id: UUID, amount_minor: int = PART_MINOR, **how: str) -> Shot:
    shot = {"do": "redeem", "now": clinic.now, "key": str(uuid4()), "amount_minor": amount_minor}
    return {**shot, **(how or {"certificate_id": certificate_id})}


def deciding(clinic: Clinic, what: str, certificate_id: UUID) -> Shot:
    return {"do": what, "now": clinic.now, "key": str(uuid4()), "certificate_id": certificate_id}


def refunding(clinic: Clinic, invoice_id: UUID, amount_minor: int | None = None) -> Shot:
    shot = {"do": "refund", "now": clinic.now, "key": str(uuid4()), "invoice_id": invoice_id}
    return {**shot, "amount_minor": amount_minor}


async def paying(
    clinic: Clinic, invoice_id: UUID, *named: UUID, bonus_minor: int | None = None, maximum: bool = False
) -> Shot:
    """Quote an invoice now, and complete it as it was quoted."""
    tenders = tuple(CertificateTender(certificate_id=each) for each in named)
    checkout = Checkout(invoice_id, bonus_minor, maximum, tenders)
    quoted = await quote(actor=DESK, checkout=checkout, now=clinic.now)
    return {
        "do": "complete", "now": clinic.now, "key": str(uuid4()), "invoice_id": invoice_id, "bonus_minor": bonus_minor,
        "maximum": maximum, "certificates": named, "fingerprint": quoted.fingerprint, "due_minor": quoted.due_minor,
    }  # fmt: skip


async def deadlocks() -> int:
    """Return how often the database has had to break a deadlock; sessions that have ended have told it."""
    return await fetchval("SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()")


async def left_on(clinic: Clinic, certificate_id: UUID) -> tuple[str, int]:
    state = (await certificates.states(ids=[certificate_id], now=clinic.now))[certificate_id]
    return state.status, state.left_minor


async def history(certificate_id: UUID) -> Counter[str]:
    """Return what the lines of a certificate's history come to, by kind."""
    rows = await fetch(
        "SELECT e.kind, sum(e.amount_minor)::bigint AS amount_minor FROM account_entry e"
        " JOIN ledger_account a ON a.id = e.account_id WHERE a.owner_id = $1 GROUP BY e.kind",
        certificate_id,
    )
    return Counter({row["kind"]: row["amount_minor"] for row in rows})


async def test_fifty_redemptions_of_a_certificate_for_ten_give_exactly_ten(clinic: Clinic, attack: Attack):
    for _ in range(SCALE):
        note = (await clinic.issue(10 * PART_MINOR, paid_minor=7 * PART_MINOR)).certificate_id
        outcomes = await attack([redeeming(clinic, note) for _ in range(SHOTS)])
        assert len(done(outcomes)) == 10
        assert refusals(outcomes) == {"INSUFFICIENT_FUNDS": SHOTS - 10}
        assert await left_on(clinic, note) == ("USED_UP", 0)
        assert (await history(note))["REDEMPTION"] == -10 * PART_MINOR


async def test_tills_and_checkouts_spend_one_certificate_to_the_last_kopek(clinic: Clinic, attack: Attack):
    anna = (await clinic.register("Анна")).patient_id
    note = (await clinic.issue(10 * PART_MINOR + 1)).certificate_id
    checkouts = [await paying(clinic, await clinic.open(anna, "checkup"), note) for _ in range(4)]
    tills = [[redeeming(clinic, note) for _ in range(3)] for _ in checkouts]
    outcomes = await attack([shot for each, few in zip(checkouts, tills, strict=True) for shot in (*few, each)])
    told = refusals(outcomes)
    assert set(told) <= {"INSUFFICIENT_FUNDS", "QUOTE_CHANGED"}
    status, left_minor = await left_on(clinic, note)
    paid = await fetchval("SELECT coalesce(sum(amount_minor), 0)::bigint FROM tender WHERE certificate_id = $1", note)
    at_tills = sum(PART_MINOR for outcome in done(outcomes) if "invoice_id" not in outcome)
    assert paid + at_tills + left_minor == 10 * PART_MINOR + 1
    assert (left_minor == 0) == (status == "USED_UP")
    assert left_minor < PART_MINOR


async def test_a_redemption_and_a_void_at_once_share_the_certificate_between_them(clinic: Clinic, attack: Attack):
    notes = [
        (await clinic.issue(3 * PART_MINOR, paid_minor=0, kind="PROMOTIONAL")).certificate_id for _ in range(ROUNDS)
    ]
    outcomes = await attack([s for note in notes for s in (redeeming(clinic, note), deciding(clinic, "void", note))])
    for place, note in enumerate(notes):
        redeemed, voided = outcomes[2 * place : 2 * place + 2]
        assert "result" in voided
        assert "result" in redeemed or redeemed["refused"] == "CODE_INVALID"
        assert await left_on(clinic, note) == ("VOIDED", 0)
        parts = await history(note)
        assert parts["REDEMPTION"] == (-PART_MINOR if "result" in redeemed else 0)
        assert parts.total() == 0


async def test_a_redemption_and_a_freeze_at_once_come_one_after_the_other(clinic: Clinic, attack: Attack):
    notes = [(await clinic.issue(6 * PART_MINOR)).certificate_id for _ in range(ROUNDS)]
    shots = [[redeeming(clinic, note), deciding(clinic, "freeze", note), redeeming(clinic, note)] for note in notes]
    outcomes = await attack([shot for each in shots for shot in each])
    for place, note in enumerate(notes):
        first, frozen, second = outcomes[3 * place : 3 * place + 3]
        assert "result" in frozen
        spent = done([first, second])
        assert set(refusals([first, second])) <= {"FORBIDDEN_FOR_STATUS"}
        assert await left_on(clinic, note) == ("FROZEN", (6 - len(spent)) * PART_MINOR)


async def test_redemptions_and_a_buy_back_at_once_pay_out_the_value_once(clinic: Clinic, attack: Attack):
    notes = [(await clinic.issue(7 * PART_MINOR, paid_minor=6 * PART_MINOR)).certificate_id for _ in range(ROUNDS)]
    shots = [
        [redeeming(clinic, n), deciding(clinic, "buy back", n), redeeming(clinic, n, 2 * PART_MINOR)] for n in notes
    ]
    outcomes = await attack([shot for each in shots for shot in each])
    for place, note in enumerate(notes):
        first, bought, second = outcomes[3 * place : 3 * place + 3]
        spent = len(done([first])) * PART_MINOR + len(done([second])) * 2 * PART_MINOR
        assert set(refusals([first, second])) <= {"CODE_INVALID"}
        assert bought["result"]["refunded_minor"] == min(6 * PART_MINOR, 7 * PART_MINOR - spent)
        assert await left_on(clinic, note) == ("REFUNDED", 0)
        assert (await history(note)).total() == 0


async def test_refunds_bring_back_what_redemptions_take_at_once(clinic: Clinic, attack: Attack):
    anna = (await clinic.register("Анна")).patient_id
    for _ in range(SCALE):
        note = (await clinic.issue(12 * PART_MINOR)).certificate_id
        invoice_id = await clinic.open(anna, "checkup")
        await clinic.complete(invoice_id, certificates=[note])
        assert await left_on(clinic, note) == ("USED_UP", 0)
        shots = [refunding(clinic, invoice_id, PART_MINOR) for _ in range(12)]
        outcomes = await attack([s for shot in shots for s in (shot, redeeming(clinic, note), redeeming(clinic, note))])
        refunds, tills = outcomes[::3], [outcome for place, outcome in enumerate(outcomes) if place % 3]
        assert len(done(refunds)) == 12
        assert set(refusals(tills)) <= {"INSUFFICIENT_FUNDS"}
        status, left_minor = await left_on(clinic, note)
        assert left_minor == (12 - len(done(tills))) * PART_MINOR
        assert (left_minor == 0) == (status == "USED_UP")


async def test_an_invoice_paid_ahead_completed_and_cancelled_at_once_keeps_every_kopek(clinic: Clinic, attack: Attack):
    anna = (await clinic.register("Анна")).patient_id
    notes = [(await clinic.issue(10 * PART_MINOR)).certificate_id for _ in range(ROUNDS)]
    shots = []
    for note in notes:
        invoice_id = await clinic.open(anna, "checkup")
        rest = {"now": clinic.now, "invoice_id": invoice_id}
        ahead = {**rest, "do": "prepay", "certificate_id": note, "amount_minor": 4 * PART_MINOR}
        whole = await paying(clinic, invoice_id, note)
        aheads = [{**ahead, "key": str(uuid4())} for _ in range(2)]
        shots += [aheads[0], {**rest, "do": "cancel", "key": str(uuid4())}, whole, aheads[1], redeeming(clinic, note)]
    outcomes = await attack(shots)
    assert set(refusals(outcomes)) <= {"FORBIDDEN_FOR_STATUS", "QUOTE_CHANGED", "INSUFFICIENT_FUNDS"}
    for place, note in enumerate(notes):
        told = outcomes[5 * place : 5 * place + 5]
        kept = await fetchval(
            "SELECT coalesce(sum(amount_minor - refunded_minor), 0)::bigint FROM tender WHERE certificate_id = $1", note
        )
        status, left_minor = await left_on(clinic, note)
        assert left_minor + kept + len(done(told[4:])) * PART_MINOR == 10 * PART_MINOR
        assert (left_minor == 0) == (status == "USED_UP")
        assert len(done([told[1], told[2]])) == 1


async def test_one_certificate_claimed_by_many_at_once_belongs_to_one(clinic: Clinic, attack: Attack):
    people = [(await clinic.register("Анна")).patient_id for _ in range(8)]
    for _ in range(SCALE):
        note = (await clinic.issue(5 * PART_MINOR)).certificate_id
        code = await certificates.full_code(note)
        outcomes = await attack(
            [{"do": "claim", "now": clinic.now, "code": code, "patient_id": each} for each in people]
        )
        assert len(done(outcomes)) == 1
        assert refusals(outcomes) == {"CODE_INVALID": len(people) - 1}
        winner = people[next(place for place, outcome in enumerate(outcomes) if "result" in outcome)]
        assert await fetchval("SELECT owner_id FROM gift_certificate WHERE id = $1", note) == winner


async def test_a_token_shown_to_two_tills_pays_at_one(clinic: Clinic, attack: Attack):
    anna = (await clinic.register("Анна")).patient_id
    note = (await clinic.issue(10 * PART_MINOR)).certificate_id
    await clinic.claim(note, anna)
    token = await clinic.show(note, anna)
    outcomes = await attack([redeeming(clinic, note, token=token) for _ in range(10)])
    assert len(done(outcomes)) == 1
    assert refusals(outcomes) == {"CODE_INVALID": 9}
    assert await left_on(clinic, note) == ("ACTIVE", 9 * PART_MINOR)


async def test_the_last_unit_of_an_entitlement_is_used_once(clinic: Clinic, attack: Attack):
    for _ in range(SCALE):
        anna = (await clinic.register("Анна")).patient_id
        await clinic.subscribe(anna, "prevention-year")
        shots = [await paying(clinic, await clinic.open(anna, "hygiene")) for _ in range(10)]
        assert {shot["due_minor"] for shot in shots} == {0}
        outcomes = await attack(shots)
        assert len(done(outcomes)) == 1
        assert refusals(outcomes) == {"QUOTE_CHANGED": 9}


async def test_the_last_unit_is_reserved_or_used_by_one_of_a_family(clinic: Clinic, attack: Attack):
    for _ in range(5 * SCALE):
        anna, boris = [(await clinic.register(name)).patient_id for name in ("Анна", "Борис")]
        await clinic.family(anna, boris)
        subscription_id = await clinic.subscribe(anna, "prevention-year")
        (right,) = await fetch(
            "SELECT id FROM subscription_entitlement WHERE subscription_id = $1 AND category = 'HYGIENE'",
            subscription_id,
        )
        shot = await paying(clinic, await clinic.open(anna, "hygiene"))
        booking = {"do": "reserve", "now": clinic.now, "entitlement_id": right["id"], "patient_id": boris}
        bookings = [{**booking, "key": str(uuid4()), "visit_on": clinic.now.date()} for _ in range(3)]
        outcomes = await attack([bookings[0], shot, *bookings[1:]])
        assert len(done(outcomes)) == 1
        assert set(refusals(outcomes)) <= {"ENTITLEMENT_EXHAUSTED", "QUOTE_CHANGED"}


async def test_the_months_limit_of_one_member_holds_for_checkouts_at_once(clinic: Clinic, attack: Attack):
    for _ in range(SCALE):
        rich, anna = [(await clinic.register(name)).patient_id for name in ("Борис", "Анна")]
        family_id = await clinic.family(rich, anna)
        await clinic.share(family_id, rich)
        await clinic.share(family_id, anna, shares=False, limit_minor=5 * PART_MINOR // 2)
        await give(clinic, rich, 100 * PART_MINOR)
        shots = [await paying(clinic, await clinic.open(anna, "checkup"), bonus_minor=PART_MINOR) for _ in range(10)]
        outcomes = await attack(shots)
        assert len(done(outcomes)) == 2
        assert refusals(outcomes) == {"INSUFFICIENT_FUNDS": 8}
        assert (await clinic.balance(rich)).available_minor == 98 * PART_MINOR


async def test_two_members_at_once_never_borrow_more_than_there_is(clinic: Clinic, attack: Attack):
    for _ in range(SCALE):
        rich, anna, vera = [(await clinic.register(name)).patient_id for name in ("Борис", "Анна", "Вера")]
        family_id = await clinic.family(rich, anna, vera)
        for member in (rich, anna, vera):
            await clinic.share(family_id, member, limit_minor=3 * PART_MINOR)
        await give(clinic, rich, 5 * PART_MINOR)
        shots = [
            await paying(clinic, await clinic.open(member, "checkup"), bonus_minor=PART_MINOR)
            for member in (anna, vera) * 5
        ]
        outcomes = await attack(shots)
        assert len(done(outcomes)) == 5
        assert refusals(outcomes) == {"INSUFFICIENT_FUNDS": 5}
        assert (await clinic.balance(rich)).available_minor == 0


async def test_many_certificates_in_any_order_and_a_whole_familys_accounts_never_block_each_other(
    clinic: Clinic, attack: Attack
):
    """Each certificate is for one service and rich, so that every quote stays right whoever comes first."""
    chance = random.Random(SCALE)
    services = ("checkup", "hygiene", "filling", "consult")
    people = [(await clinic.register(name)).patient_id for name in ("Борис", "Анна", "Вера", "Глеб")]
    family_id = await clinic.family(*people)
    for person in people:
        await clinic.share(family_id, person)
        await give(clinic, person, 1000 * PART_MINOR)
    notes = [(await clinic.issue(3000 * PART_MINOR, services=[each])).certificate_id for each in services]
    shots = []
    for number in range(24):
        invoice_id = await clinic.open(people[number % 4], *chance.sample(services, 4))
        shots.append(await paying(clinic, invoice_id, *chance.sample(notes, 4), bonus_minor=PART_MINOR))
    before = await deadlocks()
    outcomes = await attack([shot for each in shots for shot in (each, a_night(clinic))[: chance.choice([1, 1, 2])]])
    assert refusals(outcomes) == {}
    left = [await left_on(clinic, note) for note in notes]
    paid = await fetchval("SELECT sum(amount_minor)::bigint FROM tender WHERE kind = 'GIFT_CERTIFICATE'")
    assert sum(amount for _, amount in left) + paid == 4 * 3000 * PART_MINOR
    refunds = [refunding(clinic, shot["invoice_id"], chance.choice([None, PART_MINOR])) for shot in shots]
    more = [await paying(clinic, await clinic.open(each, *services), *notes) for each in people]
    assert refusals(await attack([*refunds[::2], *more, *refunds[1::2]])) == {}
    assert await deadlocks() == before


def a_night(clinic: Clinic) -> Shot:
    return {"do": "night", "now": clinic.now}


async def test_refunds_of_two_packages_used_in_either_order_never_block_each_other(clinic: Clinic, attack: Attack):
    both = [
        {
            "code": service, "name": service, "price": "100.00", "family_shareable": True,
            "entitlements": [{"name": service, "services": [service], "quantity": 1000}],
        }
        for service in ("consult", "hygiene")
    ]  # fmt: skip
    await load_document({**read_document(SETUP), "packages": both}, clinic.now)
    people = [(await clinic.register(name)).patient_id for name in ("Анна", "Борис")]
    await clinic.family(*people)
    for person, package in zip(people, both, strict=True):
        await clinic.subscribe(person, package["code"])
    for _ in range(3 * SCALE):
        invoices = []
        for number in range(16):
            services = ["consult", "hygiene"] if number % 2 else ["hygiene", "consult"]
            invoices.append(await clinic.open(people[number // 2 % 2], *services))
        await attack([await paying(clinic, each) for each in invoices])
        before = await deadlocks()
        outcomes = await attack([refunding(clinic, each) for each in invoices])
        assert refusals(outcomes) == {}
        assert await deadlocks() == before
    assert await fetchval("SELECT sum(used) FROM entitlement_period") == 0


async def test_a_storm_of_everything_ends_in_order(clinic: Clinic, attack: Attack):
    """Certificates run dry, units and bonuses too: what was quoted may change, but nothing else goes wrong."""
    chance = random.Random(7)
    people = [(await clinic.register(name)).patient_id for name in ("Борис", "Анна", "Вера")]
    family_id = await clinic.family(*people)
    for person in people:
        await clinic.share(family_id, person, limit_minor=20 * PART_MINOR)
        await give(clinic, person, 15 * PART_MINOR)
        await clinic.subscribe(person, "prevention-year")
    notes = [(await clinic.issue(40 * PART_MINOR, paid_minor=30 * PART_MINOR)).certificate_id for _ in range(4)]
    shots = []
    for _ in range(16 * SCALE):
        invoice_id = await clinic.open(chance.choice(people), *chance.sample(["checkup", "hygiene", "consult"], 2))
        named = chance.sample(notes, chance.randint(0, 4))
        shots.append(await paying(clinic, invoice_id, *named, maximum=chance.random() < 0.5))
        shots += [redeeming(clinic, chance.choice(notes)), deciding(clinic, "freeze", chance.choice(notes))][
            : chance.choice([0, 1, 1, 1, 2])
        ]
    before = await deadlocks()
    outcomes = await attack(shots)
    assert await deadlocks() == before
    known = {"QUOTE_CHANGED", "INSUFFICIENT_FUNDS", "FORBIDDEN_FOR_STATUS"}
    assert set(refusals(outcomes)) <= known
    assert done(outcomes)
