"""Checkouts with everything of value: discounts, packages, the family's bonuses, certificates (R-INV-2)."""

from uuid import UUID, uuid4

import pytest

from domain.billing import service as billing
from domain.billing.errors import (
    NotForStatus,
    NotForThisInvoice,
    PrepaidTooMuch,
    PrepaymentTooLarge,
    QuoteChanged,
    ReasonMissing,
    TooManyCertificates,
)
from domain.billing.service import Checkout, Payment, Quote
from domain.certificates.errors import CertificateInvalid
from domain.certificates.policy import CertificateDraft
from domain.certificates.queries import states
from domain.certificates.service import CertificateTender, issue, void
from domain.kernel.database import execute, fetch, fetchval
from domain.ledger.errors import InsufficientFunds
from domain.promotions.service.loading import load_promotions
from tests.clinic import DESK, MANAGER, OWNER, Clinic
from tests.domain.accounts.given import give
from tests.domain.billing.given import invoice, lines_of, open_lines, refund_lines, service_id, set_up, tenders_of
from tests.domain.packages.given import Desk


async def certificate(
    clinic: Clinic, value_minor: int, paid_minor: int | None = None, *, services: tuple[str, ...] = ()
) -> UUID:
    """Issue a certificate, sold if nothing else is said, and return its id."""
    draft = CertificateDraft(
        kind="SOLD" if paid_minor != 0 else "PROMOTIONAL",
        value_minor=value_minor,
        paid_minor=value_minor if paid_minor is None else paid_minor,
        service_ids=tuple([await service_id(code) for code in services]) or None,
    )
    return (await issue(actor=OWNER, draft=draft, key=str(uuid4()), now=clinic.now)).certificate_id


async def left(clinic: Clinic, certificate_id: UUID) -> int:
    """Return what is left on a certificate."""
    return (await states(ids=[certificate_id], now=clinic.now))[certificate_id].left_minor


def by_id(*certificate_ids: UUID) -> tuple[CertificateTender, ...]:
    return tuple(CertificateTender(certificate_id=each) for each in certificate_ids)


async def finish(clinic: Clinic, checkout: Checkout, *kinds: tuple[str, int]) -> Quote:
    """Quote and complete; what is due is paid by card if nothing else is said."""
    quoted = await billing.quote(actor=DESK, checkout=checkout, now=clinic.now)
    due = [("CARD", quoted.due_minor)] if quoted.due_minor else []
    await billing.complete_invoice(
        actor=DESK, checkout=checkout, quote_fingerprint=quoted.fingerprint,
        payments=[Payment(kind, amount, None) for kind, amount in kinds or due], key=str(uuid4()), now=clinic.now,
    )  # fmt: skip
    return quoted


async def amounts(invoice_id: UUID) -> list[tuple[str, int]]:
    return [(kind, amount) for kind, amount, *_ in await tenders_of(invoice_id)]


async def test_everything_is_taken_in_order_and_goes_back_where_it_came_from(clinic: Clinic):
    anna = (await clinic.register()).patient_id
    await give(clinic, anna, 1_000_00)
    await Desk(clinic).sell(anna)
    note = await certificate(clinic, 3_000_00, 2_000_00)
    invoice_id = await clinic.open(anna, "hygiene", "filling")
    totals = [line["total_minor"] for line in await lines_of(invoice_id)]
    quoted = await finish(clinic, Checkout(invoice_id, 500_00, certificates=by_id(note)))
    assert [covered.amount_minor for covered in quoted.covered] == [totals[0]]
    due = totals[1] - 500_00 - 3_000_00
    assert await amounts(invoice_id) == [
        ("PACKAGE", totals[0]), ("BONUS", 500_00), ("GIFT_CERTIFICATE", 3_000_00), ("CARD", due)
    ]  # fmt: skip
    done = await invoice(invoice_id)
    assert done["paid_minor"] == due + 2_000_00
    assert done["earned_minor"] == quoted.earn_minor == (due + 2_000_00) * 500 // 10_000
    assert await left(clinic, note) == 0
    refunded = await clinic.refund(invoice_id, sum(totals) // 2)
    assert refunded.total_minor == sum(totals) // 2
    await clinic.check()
    rest = await clinic.refund(invoice_id)
    assert refunded.to_bonus_minor + rest.to_bonus_minor == 500_00
    assert refunded.to_certificates_minor + rest.to_certificates_minor == 3_000_00
    assert refunded.to_packages_minor + rest.to_packages_minor == totals[0]
    assert refunded.to_money_minor + rest.to_money_minor == due
    assert await left(clinic, note) == 3_000_00
    assert (await invoice(invoice_id))["paid_minor"] == 0
    again = await clinic.open(anna, "hygiene")
    assert (await clinic.quote(again)).due_minor == 0


async def test_certificates_are_taken_by_expiry_each_only_for_what_is_due(clinic: Clinic):
    anna = (await clinic.register()).patient_id
    later = await certificate(clinic, 5_000_00)
    clinic.wait(days=-10)
    sooner = await certificate(clinic, 1_000_00)
    clinic.wait(days=10)
    invoice_id = await open_lines(clinic, anna, ("hygiene", 1, 5_500_00))
    quoted = await finish(clinic, Checkout(invoice_id, certificates=by_id(later, sooner)))
    assert [(used.amount_minor, used.balance_after_minor) for used in quoted.certificates] == [
        (1_000_00, 0), (4_500_00, 500_00)
    ]  # fmt: skip
    assert quoted.due_minor == 0
    assert await amounts(invoice_id) == [("GIFT_CERTIFICATE", 1_000_00), ("GIFT_CERTIFICATE", 4_500_00)]


async def test_the_minimum_money_stays_to_be_paid_when_bonuses_are_used(clinic: Clinic):
    anna = (await clinic.register()).patient_id
    await give(clinic, anna, 100_00)
    note = await certificate(clinic, 100_000_00)
    invoice_id = await clinic.open(anna, "hygiene")
    with_bonus = await billing.quote(
        actor=DESK, checkout=Checkout(invoice_id, 100_00, certificates=by_id(note)), now=clinic.now
    )
    assert with_bonus.due_minor == 1_00
    without = await billing.quote(actor=DESK, checkout=Checkout(invoice_id, certificates=by_id(note)), now=clinic.now)
    assert without.due_minor == 0


async def test_a_given_certificate_earns_nothing_and_a_sold_one_when_it_is_spent(clinic: Clinic):
    anna = (await clinic.register()).patient_id
    for paid_minor, earned in ((0, 0), (None, 1)):
        note = await certificate(clinic, 2_000_00, paid_minor)
        invoice_id = await open_lines(clinic, anna, ("hygiene", 1, 2_000_00))
        await finish(clinic, Checkout(invoice_id, certificates=by_id(note)))
        done = await invoice(invoice_id)
        assert (done["paid_minor"], done["earned_minor"]) == (2_000_00 * earned, 100_00 * earned)


async def test_a_certificate_for_some_services_pays_only_their_lines(clinic: Clinic):
    anna = (await clinic.register()).patient_id
    note = await certificate(clinic, 50_000_00, services=("hygiene",))
    invoice_id = await open_lines(clinic, anna, ("hygiene", 1, 2_000_00), ("filling", 1, 3_000_00))
    quoted = await finish(clinic, Checkout(invoice_id, certificates=by_id(note)))
    assert (quoted.certificates[0].amount_minor, quoted.due_minor) == (2_000_00, 3_000_00)
    first, second = await lines_of(invoice_id)
    assert (first["certificate_minor"], second["certificate_minor"]) == (2_000_00, 0)
    other = await open_lines(clinic, anna, ("filling", 1, 3_000_00))
    with pytest.raises(NotForThisInvoice):
        await prepay(clinic, other, note, 1_00)


async def test_a_certificate_that_was_voided_changes_nothing_and_another_balance_changes_the_quote(clinic: Clinic):
    anna = (await clinic.register()).patient_id
    note = await certificate(clinic, 1_000_00, 0)
    invoice_id = await clinic.open(anna, "hygiene")
    checkout = Checkout(invoice_id, certificates=by_id(note))
    quoted = await billing.quote(actor=DESK, checkout=checkout, now=clinic.now)
    other = await clinic.open(anna, "checkup")
    await prepay(clinic, other, note, 400_00)
    with pytest.raises(QuoteChanged):
        await billing.complete_invoice(
            actor=DESK, checkout=checkout, quote_fingerprint=quoted.fingerprint,
            payments=[Payment("CARD", quoted.due_minor, None)], key="k", now=clinic.now,
        )  # fmt: skip
    await void(actor=MANAGER, certificate_id=note, reason="lost", now=clinic.now)
    with pytest.raises(CertificateInvalid):
        await billing.quote(actor=DESK, checkout=checkout, now=clinic.now)


async def test_at_most_20_certificates_at_once(clinic: Clinic):
    invoice_id = await clinic.open((await clinic.register()).patient_id, "hygiene")
    checkout = Checkout(invoice_id, certificates=(CertificateTender(code="1"),) * 21)
    with pytest.raises(TooManyCertificates):
        await billing.quote(actor=DESK, checkout=checkout, now=clinic.now)


async def prepay(clinic: Clinic, invoice_id: UUID, note: UUID, amount_minor: int, key: str | None = None) -> None:
    await billing.prepay_with_certificate(
        actor=DESK, invoice_id=invoice_id, tender=CertificateTender(certificate_id=note), amount_minor=amount_minor,
        key=key or str(uuid4()), now=clinic.now,
    )  # fmt: skip


async def test_a_certificate_may_pay_a_part_ahead_and_the_rest_is_completed(clinic: Clinic):
    anna = (await clinic.register()).patient_id
    await give(clinic, anna, 5_000_00)
    note = await certificate(clinic, 1_500_00, 500_00)
    invoice_id = await open_lines(clinic, anna, ("hygiene", 1, 2_000_00))
    await prepay(clinic, invoice_id, note, 1_200_00, "once")
    await prepay(clinic, invoice_id, note, 1_200_00, "once")
    assert (await invoice(invoice_id))["prepaid_minor"] == 1_200_00
    with pytest.raises(PrepaymentTooLarge):
        await prepay(clinic, invoice_id, note, 800_01)
    quoted = await finish(clinic, Checkout(invoice_id, use_maximum_bonus=True, certificates=by_id(note)))
    assert quoted.maximum_bonus_minor == 600_00
    assert (quoted.bonus_minor, quoted.certificates[0].amount_minor, quoted.due_minor) == (600_00, 199_00, 1_00)
    assert await amounts(invoice_id) == [
        ("GIFT_CERTIFICATE", 1_200_00), ("BONUS", 600_00), ("GIFT_CERTIFICATE", 199_00), ("CARD", 1_00)
    ]  # fmt: skip
    assert (await invoice(invoice_id))["paid_minor"] == 1_00 + 200_00 + 199_00
    await clinic.refund(invoice_id, 1_00)
    await clinic.check()
    await clinic.refund(invoice_id)
    assert await left(clinic, note) == 1_500_00


async def test_a_cancelled_invoice_gives_back_what_was_paid_ahead(clinic: Clinic):
    anna = (await clinic.register()).patient_id
    note = await certificate(clinic, 1_500_00)
    invoice_id = await clinic.open(anna, "hygiene")
    await prepay(clinic, invoice_id, note, 1_000_00)
    with pytest.raises(ReasonMissing):
        await billing.cancel_invoice(actor=DESK, invoice_id=invoice_id, reason=" ", key="a", now=clinic.now)
    for _ in range(2):
        await billing.cancel_invoice(actor=DESK, invoice_id=invoice_id, reason="no show", key="b", now=clinic.now)
    done = await invoice(invoice_id)
    assert (done["status"], done["cancel_reason"], done["prepaid_minor"]) == ("CANCELLED", "no show", 0)
    assert await left(clinic, note) == 1_500_00
    with pytest.raises(NotForStatus):
        await clinic.quote(invoice_id)


async def test_what_certificates_paid_may_come_to_more_than_a_discounted_invoice(clinic: Clinic):
    anna = (await clinic.register()).patient_id
    note = await certificate(clinic, 2_000_00)
    invoice_id = await open_lines(clinic, anna, ("hygiene", 1, 2_000_00))
    await prepay(clinic, invoice_id, note, 2_000_00)
    await perks(anna, """{"HYGIENE": 1000}""")
    await execute("UPDATE invoice SET tier_id = (SELECT tier_id FROM loyalty_status WHERE id = patient_id)")
    with pytest.raises(PrepaidTooMuch):
        await clinic.quote(invoice_id)


async def perks(patient_id: UUID, discounts: str, free_consultations: int = 0) -> None:
    """Give the patient's tier perks."""
    await execute(
        "UPDATE tier SET category_discount_bp = $2::jsonb, free_consultations = $3"
        " WHERE id = (SELECT tier_id FROM loyalty_status WHERE id = $1)",
        patient_id,
        discounts,
        free_consultations,
    )


async def test_a_tiers_discounts_are_taken_off_first_and_named(clinic: Clinic):
    anna = (await clinic.register()).patient_id
    await perks(anna, """{"HYGIENE": 1000}""")
    invoice_id = await open_lines(clinic, anna, ("hygiene", 1, 2_000_05), ("filling", 1, 1_000_00))
    opened = await invoice(invoice_id)
    assert (opened["subtotal_minor"], opened["discount_minor"], opened["total_minor"]) == (3_000_05, 200_00, 2_800_05)
    quoted = await finish(clinic, Checkout(invoice_id))
    assert [(each.kind, each.rate_bp, each.amount_minor) for each in quoted.discounts] == [("TIER", 1000, 200_00)]
    assert quoted.due_minor == 2_800_05
    assert await fetchval("SELECT sum(amount_minor) FROM invoice_discount WHERE invoice_id = $1", invoice_id) == 200_00


async def test_free_consultations_are_counted_by_the_calendar_year(clinic: Clinic):
    anna = (await clinic.register()).patient_id
    await perks(anna, "{}", free_consultations=1)
    first, second = await clinic.open(anna, "consult"), await clinic.open(anna, "consult")
    assert (await invoice(second))["total_minor"] == 0
    free = await finish(clinic, Checkout(first))
    assert (free.due_minor, [each.kind for each in free.discounts]) == (0, ["FREE_CONSULTATION"])
    assert (await finish(clinic, Checkout(second))).due_minor > 0
    clinic.wait(days=365)
    assert (await finish(clinic, Checkout(await clinic.open(anna, "consult")))).due_minor == 0


async def test_the_familys_bonuses_are_spent_after_the_own_ones_within_the_month(clinic: Clinic):
    anna, boris, vera = [(await clinic.register(name)).patient_id for name in ("Анна", "Борис", "Вера")]
    family = await clinic.family(anna, boris, vera)
    await clinic.share(family, boris, shares=True)
    await clinic.share(family, anna, shares=False, limit_minor=300_00)
    await give(clinic, anna, 100_00)
    await give(clinic, boris, 1_000_00)
    await give(clinic, vera, 1_000_00)
    invoice_id = await open_lines(clinic, anna, ("hygiene", 1, 2_000_00))
    quoted = await finish(clinic, Checkout(invoice_id, use_maximum_bonus=True))
    assert (quoted.maximum_bonus_minor, quoted.bonus_minor) == (400_00, 400_00)
    assert [(await clinic.balance(each)).available_minor for each in (anna, boris, vera)] == [0, 700_00, 1_000_00]
    other = await open_lines(clinic, anna, ("hygiene", 1, 2_000_00))
    with pytest.raises(InsufficientFunds):
        await finish(clinic, Checkout(other, 1))

    refunded = await clinic.refund(invoice_id, 1_000_00)
    assert refunded.to_bonus_minor == 200_00
    assert [(await clinic.balance(each)).available_minor for each in (anna, boris)] == [0, 900_00]
    assert (await clinic.quote(other, maximum=True)).bonus_minor == 200_00
    clinic.wait(days=31)
    assert (await clinic.balance(anna)).available_minor == 40_00  # the first visit's cashback, less the refunded half
    assert (await clinic.quote(other, maximum=True)).bonus_minor == 40_00 + 300_00
    sql = "SELECT kind, facts ->> 'invoice' AS told FROM account_entry WHERE facts ->> 'spent_by' = $1"
    lines = await fetch(sql, str(anna))
    assert {(row["kind"], row["told"]) for row in lines} == {("REDEMPTION", None), ("REFUND", None)}


FOR_CHILDREN = (
    {"code": "child", "name": "Детям", "percent_off": "10", "conditions": {"is_child_of_family": True}},
    {"code": "free", "name": "Гигиена ребёнку", "percent_off": "100", "units_per_use": 1, "per_patient_per_year": 1,
     "conditions": {"services": ["hygiene"], "is_child_of_family": True, "parent_in_treatment_days": 30}},
)  # fmt: skip


async def test_children_get_their_discount_and_free_services_while_a_parent_is_in_treatment(clinic: Clinic):
    await set_up(clinic)
    await load_promotions(entries=FOR_CHILDREN, now=clinic.now)
    mother, child = (await clinic.register("Мария")).patient_id, (await clinic.register("Петя")).patient_id
    await execute("UPDATE patient SET birth_date = '2018-05-01' WHERE id = $1", child)
    family = await clinic.family(mother)
    await execute(
        "INSERT INTO family_member"
        " (id, family_id, patient_id, kinship, is_head, is_guardian, shares_bonuses, joined_at)"
        " VALUES (gen_random_uuid(), $1, $2, 'CHILD', false, false, false, $3)", family, child, clinic.now,
    )  # fmt: skip
    before = await clinic.quote(await open_lines(clinic, child, ("hygiene", 1, 1_000_00)))
    assert [(each.title, each.amount_minor) for each in before.discounts] == [("Детям", 100_00)]
    await clinic.visit(mother, "filling")
    first = await finish(clinic, Checkout(await open_lines(clinic, child, ("hygiene", 2, 1_000_00))))
    assert [(each.title, each.amount_minor) for each in first.discounts] == [("Гигиена ребёнку", 1_000_00)]
    second = await clinic.quote(await open_lines(clinic, child, ("hygiene", 1, 1_000_00)))
    assert [each.title for each in second.discounts] == ["Детям"]
    own = await clinic.quote(await open_lines(clinic, mother, ("hygiene", 1, 1_000_00)))
    assert own.discounts == ()


async def test_a_visit_that_cost_nothing_is_refunded_and_its_perk_counts_as_not_used(clinic: Clinic):
    anna = (await clinic.register()).patient_id
    await perks(anna, "{}", free_consultations=1)
    free = await clinic.open(anna, "consult")
    await finish(clinic, Checkout(free))
    refunded = await clinic.refund(free)
    assert (refunded.total_minor, (await invoice(free))["status"]) == (0, "REFUNDED")
    mixed = await clinic.open(anna, "consult", "hygiene")
    assert [each.kind for each in (await finish(clinic, Checkout(mixed))).discounts] == ["FREE_CONSULTATION"]
    with pytest.raises(NotForStatus):
        await refund_lines(clinic, free, (0, 1))
    assert (await refund_lines(clinic, mixed, (0, 1))).total_minor == 0
    assert (await invoice(mixed))["status"] == "PARTIALLY_REFUNDED"
    again = await clinic.quote(await clinic.open(anna, "consult"))
    assert (again.due_minor, [each.kind for each in again.discounts]) == (0, ["FREE_CONSULTATION"])


async def test_a_free_visit_of_two_services_is_refunded_part_by_part(clinic: Clinic):
    anna = (await clinic.register()).patient_id
    await perks(anna, '{"HYGIENE": 10000, "THERAPY": 10000}')
    invoice_id = await clinic.open(anna, "hygiene", "filling")
    await finish(clinic, Checkout(invoice_id))
    await refund_lines(clinic, invoice_id, (0, 1))
    assert (await invoice(invoice_id))["status"] == "PARTIALLY_REFUNDED"
    await refund_lines(clinic, invoice_id, (1, 1))
    assert (await invoice(invoice_id))["status"] == "REFUNDED"


async def test_a_completion_sent_again_presents_no_certificate_and_costs_no_attempt(clinic: Clinic):
    anna = (await clinic.register()).patient_id
    note = await certificate(clinic, 1_000_00)
    await clinic.claim(note, anna)
    invoice_id = await clinic.open(anna, "hygiene")
    checkout = Checkout(invoice_id, certificates=(CertificateTender(token=await clinic.show(note, anna)),))
    quoted = await billing.quote(actor=DESK, checkout=checkout, now=clinic.now)
    for _ in range(15):
        await billing.complete_invoice(
            actor=DESK, checkout=checkout, quote_fingerprint=quoted.fingerprint,
            payments=[Payment("CARD", quoted.due_minor, None)], key="once", now=clinic.now,
        )  # fmt: skip
    assert await left(clinic, note) == 0
