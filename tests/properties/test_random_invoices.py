"""Random visits and refunds through the real services, while days and nights pass; every proof holds at the end."""

import random
from uuid import UUID, uuid4

import pytest

from domain.billing import service as billing
from domain.billing.service import Checkout, LineToRefund, Payment
from domain.kernel.database import fetch, fetchval
from runtime import night
from tests.clinic import DESK, Clinic, make_clinic
from tests.domain.accounts.given import give
from tests.domain.billing.given import invoice, lines_of, open_lines, refund

INVOICES = 150
SERVICES = ("consult", "checkup", "hygiene", "filling", "whitening", "implant", "braces", "child-checkup")
KINDS = ("CARD", "CASH", "BANK_TRANSFER", "INSURER")


def price(chance: random.Random) -> int | None:
    """Return a price of one kopek to millions, or None for the price list's."""
    return chance.choice(
        [None, None, chance.randint(1, 9), chance.randint(1, 99_999), chance.randint(1, 10_000_000_00 // 30)]
    )


async def visit(clinic: Clinic, patient_id: UUID, chance: random.Random) -> UUID:
    """Open and complete an invoice with random lines, bonuses and payments."""
    lines = [(chance.choice(SERVICES), chance.randint(1, 3), price(chance)) for _ in range(chance.randint(1, 6))]
    invoice_id = await open_lines(clinic, patient_id, *lines, branch=chance.choice(["msk", "nsk"]))
    most = (await clinic.quote(invoice_id, maximum=True)).maximum_bonus_minor
    bonus = chance.choice([None, most, chance.randint(0, most)]) or None
    quoted = await clinic.quote(invoice_id, bonus_minor=bonus)
    first = chance.choice([quoted.due_minor, chance.randint(1, quoted.due_minor)])
    payments = [Payment(chance.choice(KINDS), part, None) for part in (first, quoted.due_minor - first) if part]
    await billing.complete_invoice(
        actor=DESK, checkout=Checkout(invoice_id, bonus), quote_fingerprint=quoted.fingerprint, payments=payments,
        key=str(uuid4()), now=clinic.now,
    )  # fmt: skip
    return invoice_id


async def refund_a_part(clinic: Clinic, invoice_id: UUID, chance: random.Random) -> None:
    """Refund a random amount, random lines, or all that is left."""
    row = await invoice(invoice_id)
    left = row["total_minor"] - row["refunded_minor"]
    open_lines_left = [line for line in await lines_of(invoice_id) if line["refunded_quantity"] < line["quantity"]]
    wanted = [
        LineToRefund(line["id"], chance.randint(1, line["quantity"] - line["refunded_quantity"]))
        for line in chance.sample(open_lines_left, chance.randint(0, len(open_lines_left)))
        if line["refunded_minor"] == 0
    ]
    if wanted and chance.random() < 0.5:
        await refund(clinic, invoice_id, lines=wanted)
    else:
        await refund(clinic, invoice_id, amount_minor=chance.choice([left, chance.randint(1, left), min(left, 1)]))


async def refund_the_rest(clinic: Clinic, invoice_id: UUID) -> None:
    """Refund what is left, and look that everything went back where it came from."""
    if (await invoice(invoice_id))["status"] != "REFUNDED":
        await refund(clinic, invoice_id)
    row = await invoice(invoice_id)
    assert (row["status"], row["paid_minor"], row["clawed_minor"]) == ("REFUNDED", 0, row["earned_minor"])
    kept = await fetchval(
        "SELECT count(*) FROM tender WHERE invoice_id = $1 AND refunded_minor < amount_minor", invoice_id
    )
    assert kept == 0


@pytest.mark.slow
@pytest.mark.parametrize("seed", [1, 2])
async def test_random_invoices_and_refunds_always_add_up(db: str, seed: int):
    chance = random.Random(seed)
    clinic = await make_clinic()
    patients = [(await clinic.register()).patient_id]
    for number in range(4):
        code = await clinic.code_of(patients[-1])
        patients.append((await clinic.register(f"Друг{'абвг'[number]}", code=code)).patient_id)
    for patient_id in patients:
        await give(clinic, patient_id, chance.randint(1, 50_000_00))
    refundable: list[UUID] = []
    for _ in range(INVOICES // 2):
        invoice_id = await visit(clinic, chance.choice(patients), chance)
        if chance.random() < 0.6:
            refundable.append(invoice_id)
        clinic.wait(hours=chance.choice([0, 0, 3, 30, 200]))
        if chance.random() < 0.3:
            await night.run(clinic.now)
        if refundable and chance.random() < 0.7:
            invoice_id = chance.choice(refundable)
            if (await invoice(invoice_id))["status"] != "REFUNDED":
                await refund_a_part(clinic, invoice_id, chance)
    await clinic.check()
    for invoice_id in refundable:
        await refund_the_rest(clinic, invoice_id)
    await clinic.check()
    assert await fetch("SELECT 1 FROM invoice WHERE status = 'OPEN'") == []
