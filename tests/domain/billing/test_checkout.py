import asyncio
from uuid import UUID, uuid4

import pytest

from domain.billing import service as billing
from domain.billing.errors import (
    BonusShareExceeded,
    NotForStatus,
    OneOf,
    PaymentKind,
    PaymentMismatch,
    QuoteChanged,
    ReferenceTooLong,
)
from domain.billing.service import Checkout, Payment
from domain.certificates.service import CertificateTender
from domain.kernel.database import fetch, fetchval
from domain.kernel.errors import AmountOutOfRange, DomainError, Forbidden, IdempotencyKeyReused, NotFound
from domain.ledger.errors import InsufficientFunds
from domain.staff.actor import Actor, ActorKind, StaffRole
from tests.clinic import DESK, Clinic
from tests.domain.accounts.given import give
from tests.domain.billing.given import invoice, lines_of, open_lines, pay, set_up, tenders_of


async def rich(clinic: Clinic, amount_minor: int = 5_000_00) -> UUID:
    """Register a patient with bonuses."""
    anna = (await clinic.register()).patient_id
    await give(clinic, anna, amount_minor)
    return anna


async def state() -> list[tuple]:
    """Return what a quote must not change."""
    tables = ("invoice", "invoice_line", "tender", "lot", "lot_entry", "ledger_account", "ledger_transfer", "pgqueuer")
    return [tuple(await fetch(f"SELECT * FROM {table} ORDER BY 1")) for table in tables]


async def test_a_quote_shows_everything_and_changes_nothing(clinic: Clinic):
    anna = await rich(clinic)
    invoice_id = await clinic.open(anna, "hygiene", "braces")
    before = await state()
    quoted = await clinic.quote(invoice_id, bonus_minor=1_000_00)
    assert (quoted.subtotal_minor, quoted.discount_minor) == (101_500_00, 0)
    assert (quoted.maximum_bonus_minor, quoted.bonus_minor, quoted.due_minor) == (5_000_00, 1_000_00, 100_500_00)
    assert quoted.earn_minor == (6500_00 - 64_04) * 500 // 10_000
    assert await state() == before


async def test_the_maximum_is_bounded_by_the_balance_the_shares_and_the_minimum_money(clinic: Clinic):
    anna = await rich(clinic)
    assert (await clinic.quote(await clinic.open(anna, "hygiene"), maximum=True)).bonus_minor == 1950_00
    assert (await clinic.quote(await clinic.open(anna, "implant"), maximum=True)).bonus_minor == 5_000_00
    assert (await clinic.quote(await clinic.open(anna, "checkup", "implant"), maximum=True)).bonus_minor == 5_000_00
    await set_up(clinic, services={"checkup": {"bonus_share_percent": "100"}}, programme={"minimum_money": "50.00"})
    whole = await clinic.quote(await clinic.open(anna, "checkup"), maximum=True)
    assert (whole.bonus_minor, whole.due_minor) == (1150_00, 50_00)
    small = await clinic.quote(await open_lines(clinic, anna, ("checkup", 1, 50_00)), maximum=True)
    assert (small.maximum_bonus_minor, small.bonus_minor, small.due_minor) == (0, 0, 50_00)


async def test_more_bonuses_than_the_rules_or_the_balance_allow_are_refused(clinic: Clinic):
    anna = await rich(clinic)
    hygiene, implant = await clinic.open(anna, "hygiene"), await clinic.open(anna, "implant", "implant")
    assert (await clinic.quote(hygiene, bonus_minor=1950_00)).due_minor == 4550_00
    with pytest.raises(BonusShareExceeded) as exceeded:
        await clinic.quote(hygiene, bonus_minor=1950_01)
    assert (exceeded.value.field, exceeded.value.params) == (("bonusAmount",), {"maximum": "1950.00"})
    with pytest.raises(InsufficientFunds) as missing:
        await clinic.quote(implant, bonus_minor=5_000_01)
    assert (missing.value.field, missing.value.params) == (("bonusAmount",), {"available": "5000.00"})


@pytest.mark.parametrize("amount", [0, -1, 10_000_000_01])
async def test_a_bonus_amount_is_an_amount(clinic: Clinic, amount: int):
    anna = await rich(clinic)
    with pytest.raises(AmountOutOfRange):
        await clinic.quote(await clinic.open(anna, "hygiene"), bonus_minor=amount)


async def test_a_checkout_that_contradicts_itself_or_names_unknown_instruments_is_refused(clinic: Clinic):
    invoice_id = await clinic.open(await rich(clinic), "hygiene")
    with pytest.raises(OneOf, match="either bonusAmount or useMaximumBonus"):
        await clinic.quote(invoice_id, bonus_minor=1, maximum=True)
    unknown = Checkout(invoice_id, certificates=(CertificateTender(code="7KDM-3Q9T"),))
    for checkout, field in (
        (unknown, ("giftCertificates", "0", "code")),
        (Checkout(invoice_id, voucher_codes=("NOSUCH",)), ("voucherCodes", "0")),
    ):
        with pytest.raises(DomainError) as refused:
            await billing.quote(actor=DESK, checkout=checkout, now=clinic.now)
        assert (refused.value.code, refused.value.field) == ("CODE_INVALID", field)


async def test_completing_takes_the_bonuses_and_gives_the_cashback(clinic: Clinic):
    anna = await rich(clinic)
    invoice_id = await clinic.open(anna, "hygiene", "braces")
    quoted = await clinic.complete(invoice_id, bonus_minor=2_000_00)
    done = await invoice(invoice_id)
    assert (done["status"], done["paid_minor"], done["earned_minor"]) == ("COMPLETED", 99_500_00, quoted.earn_minor)
    assert done["completed_at"] == clinic.now
    assert await tenders_of(invoice_id) == [
        ("BONUS", 2_000_00, 0, "PRICE_DISCOUNT"), ("CARD", 99_500_00, 0, "FULL_SETTLEMENT")
    ]  # fmt: skip
    first, second = await lines_of(invoice_id)
    assert (first["bonus_minor"], second["bonus_minor"]) == (128_08, 1871_92)
    assert (first["earned_minor"], second["earned_minor"]) == (quoted.earn_minor, 0)
    balance = await clinic.balance(anna)
    assert (balance.available_minor, balance.pending_minor) == (3_000_00, quoted.earn_minor)


async def test_cashback_waits_14_days_of_the_branchs_zone_and_lives_6_months(clinic: Clinic):
    anna = (await clinic.register()).patient_id
    clinic.wait(hours=9)  # 18:00 UTC: already the 3rd of March in Novosibirsk
    nsk = await open_lines(clinic, anna, ("hygiene", 1, None), branch="nsk")
    await clinic.complete(nsk)
    (lot,) = await fetch("SELECT * FROM lot")
    assert [str(lot[key]) for key in ("usable_from", "expires_on", "time_zone")] == [
        "2026-03-17", "2026-09-17", "Asia/Novosibirsk"
    ]  # fmt: skip
    assert str((await invoice(nsk))["visit_on"]) == "2026-03-03"


async def test_bonuses_earn_nothing_and_neither_does_the_insurers_share(clinic: Clinic):
    anna = await rich(clinic)
    invoice_id = await clinic.open(anna, "hygiene")
    await pay(clinic, invoice_id, ("INSURER", 3_000_00), ("CASH", 2_500_00), bonus_minor=1_000_00)
    done = await invoice(invoice_id)
    assert (done["earned_minor"], done["paid_minor"]) == (125_00, 2_500_00)


async def test_an_invoice_paid_by_the_insurer_alone_earns_nothing(clinic: Clinic):
    anna = (await clinic.register()).patient_id
    invoice_id = await clinic.open(anna, "hygiene")
    await pay(clinic, invoice_id, ("INSURER", 6_500_00))
    assert (await invoice(invoice_id))["earned_minor"] == 0
    assert (await clinic.balance(anna)).pending_minor == 0


async def test_several_payments_together_are_exactly_what_is_due(clinic: Clinic):
    anna = (await clinic.register()).patient_id
    invoice_id = await clinic.open(anna, "hygiene")
    for payments, paid in (
        ((("CARD", 6_499_99),), "6499.99"),
        ((("CARD", 6_500_00), ("CASH", 1)), "6500.01"),
        ((), "0.00"),
    ):
        with pytest.raises(PaymentMismatch) as refused:
            await pay(clinic, invoice_id, *payments)
        assert (refused.value.field, refused.value.params) == (("payments",), {"due": "6500.00", "paid": paid})
    await pay(clinic, invoice_id, ("CARD", 6_000_00), ("CASH", 400_00), ("BANK_TRANSFER", 100_00))
    assert [tender[:2] for tender in await tenders_of(invoice_id)] == [
        ("CARD", 6_000_00), ("CASH", 400_00), ("BANK_TRANSFER", 100_00)
    ]  # fmt: skip


async def test_a_payment_is_money_and_an_amount(clinic: Clinic):
    invoice_id = await clinic.open((await clinic.register()).patient_id, "hygiene")
    for kind in ("BONUS", "GIFT_CERTIFICATE", "PACKAGE", "card", ""):
        with pytest.raises(PaymentKind) as wrong:
            await pay(clinic, invoice_id, ("CARD", 1), (kind, 6_499_99))
        assert wrong.value.field == ("payments", "1", "kind")
    for amount in (0, -1):
        with pytest.raises(AmountOutOfRange) as outside:
            await pay(clinic, invoice_id, ("CARD", amount), ("CASH", 6_500_00 - amount))
        assert outside.value.field == ("payments", "0", "amount")


async def test_a_payments_reference_has_a_limit(clinic: Clinic):
    invoice_id = await clinic.open((await clinic.register()).patient_id, "hygiene")
    quoted = await clinic.quote(invoice_id)

    async def complete(reference: str) -> None:
        await billing.complete_invoice(
            actor=DESK, checkout=Checkout(invoice_id), quote_fingerprint=quoted.fingerprint,
            payments=[Payment("CARD", 6_500_00, reference)], key=str(uuid4()), now=clinic.now,
        )  # fmt: skip

    with pytest.raises(ReferenceTooLong) as refused:
        await complete("x" * 201)
    assert refused.value.field == ("payments", "0", "reference")
    await complete("x" * 200)
    assert await fetchval("SELECT reference FROM tender") == "x" * 200


async def test_an_invoice_wholly_paid_with_bonuses_needs_no_payment(clinic: Clinic):
    await set_up(clinic, services={"checkup": {"bonus_share_percent": "100"}}, programme={"minimum_money": "0.00"})
    anna = await rich(clinic)
    invoice_id = await clinic.open(anna, "checkup")
    await pay(clinic, invoice_id, bonus_minor=1_200_00)
    assert (await invoice(invoice_id))["earned_minor"] == 0
    assert [tender[:2] for tender in await tenders_of(invoice_id)] == [("BONUS", 1_200_00)]


async def test_completing_fails_whole_when_the_figures_have_changed(clinic: Clinic):
    anna = await rich(clinic, 1_000_00)
    invoice_id, other = await clinic.open(anna, "hygiene"), await clinic.open(anna, "hygiene")
    quoted = await clinic.quote(invoice_id, maximum=True)
    await clinic.complete(other, bonus_minor=400_00)
    before = await state()
    checkout = Checkout(invoice_id, use_maximum_bonus=True)
    for fingerprint in (quoted.fingerprint, "", "0" * 32):
        with pytest.raises(QuoteChanged) as refused:
            await billing.complete_invoice(
                actor=DESK,
                checkout=checkout,
                quote_fingerprint=fingerprint,
                payments=[],
                key=str(uuid4()),
                now=clinic.now,
            )
        assert (refused.value.code, refused.value.field) == ("QUOTE_CHANGED", ("quoteFingerprint",))
    assert await state() == before
    with pytest.raises(InsufficientFunds):
        await pay(clinic, invoice_id, ("CARD", 5500_00), bonus_minor=1_000_00, fingerprint=quoted.fingerprint)
    await clinic.complete(invoice_id, maximum=True)


async def test_an_invoice_is_completed_once(clinic: Clinic):
    anna = (await clinic.register()).patient_id
    invoice_id = await clinic.open(anna, "hygiene")
    fingerprint = (await clinic.quote(invoice_id)).fingerprint
    outcomes = await asyncio.gather(
        *(pay(clinic, invoice_id, ("CARD", 6_500_00), fingerprint=fingerprint) for _ in range(20)),
        return_exceptions=True,
    )
    refused = [outcome for outcome in outcomes if isinstance(outcome, NotForStatus)]
    assert len(refused) == 19
    assert {(each.code, each.params["status"], each.field) for each in refused} == {
        ("FORBIDDEN_FOR_STATUS", "COMPLETED", ("invoiceId",))
    }
    assert (await clinic.balance(anna)).pending_minor == 325_00
    with pytest.raises(NotForStatus):
        await clinic.quote(invoice_id)


async def test_the_same_key_gives_the_first_answer_before_the_state_is_looked_at(clinic: Clinic):
    anna = (await clinic.register()).patient_id
    invoice_id = await clinic.open(anna, "hygiene")
    fingerprint = (await clinic.quote(invoice_id)).fingerprint
    first = await pay(clinic, invoice_id, ("CARD", 6_500_00), fingerprint=fingerprint, key="k")
    assert await pay(clinic, invoice_id, ("CARD", 6_500_00), fingerprint=fingerprint, key="k") == first
    with pytest.raises(IdempotencyKeyReused):
        await pay(clinic, invoice_id, ("CASH", 6_500_00), fingerprint=fingerprint, key="k")
    assert await fetchval("SELECT count(*) FROM tender") == 1


async def test_an_invoice_that_is_not_there_or_of_another_branch_is_out_of_reach(clinic: Clinic):
    invoice_id = await clinic.open((await clinic.register()).patient_id, "hygiene")
    with pytest.raises(NotFound) as missing:
        await clinic.quote(uuid4())
    assert missing.value.field == ("invoiceId",)
    elsewhere = Actor(
        kind=ActorKind.STAFF,
        id=uuid4(),
        role=StaffRole.RECEPTIONIST,
        branch_ids=frozenset({await clinic.branch("nsk")}),
    )
    doctor = Actor(kind=ActorKind.STAFF, id=uuid4(), role=StaffRole.DOCTOR)
    for actor in (elsewhere, doctor):
        with pytest.raises(Forbidden):
            await billing.quote(actor=actor, checkout=Checkout(invoice_id), now=clinic.now)
        with pytest.raises(Forbidden):
            await pay(clinic, invoice_id, ("CARD", 6_500_00), fingerprint="x", actor=actor)


async def test_bonuses_of_one_balance_pay_two_invoices_at_once_only_once(clinic: Clinic):
    anna = await rich(clinic, 1_000_00)
    invoices = [await clinic.open(anna, "hygiene") for _ in range(10)]
    prints = [(await clinic.quote(each, bonus_minor=1_000_00)).fingerprint for each in invoices]
    outcomes = await asyncio.gather(
        *(
            pay(clinic, each, ("CARD", 5_500_00), bonus_minor=1_000_00, fingerprint=fingerprint)
            for each, fingerprint in zip(invoices, prints, strict=True)
        ),
        return_exceptions=True,
    )
    assert sorted(type(outcome).__name__ for outcome in outcomes) == ["Completed", *["InsufficientFunds"] * 9]
    assert all(outcome.code == "INSUFFICIENT_FUNDS" for outcome in outcomes if isinstance(outcome, DomainError))


async def test_bonuses_that_mature_today_can_be_spent_today_before_the_night(clinic: Clinic):
    anna = (await clinic.register()).patient_id
    await clinic.visit(anna, "implant")
    clinic.wait(days=14)
    quoted = await clinic.complete(await clinic.open(anna, "implant"), maximum=True)
    assert quoted.bonus_minor == 2900_00
    assert (await clinic.balance(anna)).available_minor == 0
