from uuid import uuid4

import pytest

from domain.billing import service as billing
from domain.billing.errors import LineCount, Quantity
from domain.billing.service import InvoiceLineDraft
from domain.kernel.database import execute, fetchval
from domain.kernel.errors import (
    AmountOutOfRange,
    DomainError,
    Forbidden,
    IdempotencyKeyReused,
    NotFound,
    StoredRefusal,
    Unauthenticated,
)
from domain.kernel.money import MAX_AMOUNT_MINOR
from domain.staff.actor import ANONYMOUS, Actor, ActorKind, StaffRole
from tests.clinic import DESK, Clinic
from tests.domain.billing.given import invoice, lines_of, open_lines, service_id, set_up

DOCTOR = Actor(kind=ActorKind.STAFF, id=uuid4(), role=StaffRole.DOCTOR)


async def test_an_invoice_takes_the_terms_that_hold_when_it_is_opened(clinic: Clinic):
    anna = (await clinic.register()).patient_id
    invoice_id = await open_lines(clinic, anna, ("hygiene", 2, None), ("implant", 1, 50_000_00), ("braces", 1, None))
    opened = await invoice(invoice_id)
    assert (opened["status"], opened["subtotal_minor"], opened["total_minor"]) == ("OPEN", 158_000_00, 158_000_00)
    assert opened["number"] == "2026-000001" or opened["number"].startswith("2026-")
    assert [
        (row["total_minor"], row["bonus_share_bp"], row["cashback_bp"], row["earns"])
        for row in await lines_of(invoice_id)
    ] == [(13_000_00, 3000, 500, True), (50_000_00, 1000, 500, True), (95_000_00, 3000, 500, False)]


async def test_later_terms_do_not_change_an_open_invoice(clinic: Clinic):
    anna = (await clinic.register()).patient_id
    invoice_id = await clinic.open(anna, "hygiene")
    before = await clinic.quote(invoice_id)
    await set_up(
        clinic,
        programme={"bonus_share_percent": "50"},
        services={"hygiene": {"price": "9000.00", "cashback_percent": "1", "earns": False}},
    )
    assert await clinic.quote(invoice_id) == before


async def test_the_share_is_the_services_own_else_its_categorys_else_the_programmes(clinic: Clinic):
    await set_up(clinic, programme={"category_bonus_share_percent": {"HYGIENE": "20", "IMPLANTS": "50"}})
    anna = (await clinic.register()).patient_id
    invoice_id = await clinic.open(anna, "implant", "hygiene", "checkup")
    assert [row["bonus_share_bp"] for row in await lines_of(invoice_id)] == [1000, 2000, 3000]


async def test_a_services_own_rate_comes_before_the_tiers(clinic: Clinic):
    await set_up(clinic, services={"hygiene": {"cashback_percent": "2.5"}})
    anna = (await clinic.register()).patient_id
    assert [row["cashback_bp"] for row in await lines_of(await clinic.open(anna, "hygiene", "checkup"))] == [250, 500]


async def test_an_invoice_keeps_the_tier_held_when_it_was_opened(clinic: Clinic):
    anna = (await clinic.register()).patient_id
    early = await clinic.open(anna, "checkup")
    await clinic.visit(anna, "implant", "implant", "implant")
    late = await clinic.open(anna, "checkup")
    assert (await lines_of(early))[0]["cashback_bp"] == 500
    assert (await lines_of(late))[0]["cashback_bp"] == 850
    assert (await clinic.complete(early)).earn_minor == 60_00


@pytest.mark.parametrize(("count", "is_right"), [(0, False), (1, True), (100, True), (101, False)])
async def test_an_invoice_has_1_to_100_lines(clinic: Clinic, count: int, is_right: bool):
    anna = (await clinic.register()).patient_id
    lines = [("checkup", 1, 1)] * count
    if is_right:
        assert len(await lines_of(await open_lines(clinic, anna, *lines))) == count
    else:
        with pytest.raises(LineCount, match="1 to 100 lines"):
            await open_lines(clinic, anna, *lines)


@pytest.mark.parametrize("quantity", [0, -1, 1001])
async def test_a_quantity_is_1_to_1000(clinic: Clinic, quantity: int):
    anna = (await clinic.register()).patient_id
    with pytest.raises(Quantity) as refused:
        await open_lines(clinic, anna, ("checkup", 1, None), ("checkup", quantity, 1))
    assert refused.value.field == ("lines", "1", "quantity")


@pytest.mark.parametrize(
    ("line", "field"),
    [
        (("checkup", 1, 0), ("lines", "0", "unitPrice")),
        (("checkup", 1, -5), ("lines", "0", "unitPrice")),
        (("checkup", 1, MAX_AMOUNT_MINOR + 1), ("lines", "0", "unitPrice")),
        (("checkup", 2, MAX_AMOUNT_MINOR), ("lines", "0", "unitPrice")),
    ],
)
async def test_a_line_stays_within_the_bounds_of_an_amount(clinic: Clinic, line: tuple, field: tuple):
    anna = (await clinic.register()).patient_id
    with pytest.raises(AmountOutOfRange) as refused:
        await open_lines(clinic, anna, line)
    assert refused.value.field == field


async def test_a_whole_invoice_stays_within_the_bounds_of_an_amount(clinic: Clinic):
    anna = (await clinic.register()).patient_id
    await open_lines(clinic, anna, ("checkup", 1, MAX_AMOUNT_MINOR - 1), ("checkup", 1, 1))
    with pytest.raises(AmountOutOfRange) as refused:
        await open_lines(clinic, anna, ("checkup", 1, MAX_AMOUNT_MINOR), ("checkup", 1, 1))
    assert refused.value.field == ("lines",)


async def test_what_an_invoice_names_has_to_be_there(clinic: Clinic):
    anna, branch = (await clinic.register()).patient_id, await clinic.branch()
    checkup = InvoiceLineDraft(await service_id("checkup"), 1, None)

    async def refused_field(patient_id, branch_id, lines) -> tuple[str, ...]:  # noqa: ANN001
        with pytest.raises(NotFound) as refused:
            await billing.open_invoice(
                actor=DESK, patient_id=patient_id, branch_id=branch_id, lines=lines, key=str(uuid4()), now=clinic.now
            )
        return refused.value.field

    assert await refused_field(uuid4(), branch, [checkup]) == ("patientId",)
    assert await refused_field(anna, uuid4(), [checkup]) == ("branchId",)
    unknown = InvoiceLineDraft(uuid4(), 1, None)
    assert await refused_field(anna, branch, [checkup, unknown]) == ("lines", "1", "serviceId")
    await execute("UPDATE service SET is_active = false WHERE code = 'checkup'")
    assert await refused_field(anna, branch, [checkup]) == ("lines", "0", "serviceId")
    await execute("UPDATE branch SET is_active = false WHERE id = $1", branch)
    assert await refused_field(anna, branch, [checkup]) == ("branchId",)
    other = (await clinic.register("Вера")).patient_id
    await execute("UPDATE patient SET status = 'MERGED', merged_into_id = $2 WHERE id = $1", anna, other)
    assert await refused_field(anna, branch, [checkup]) == ("patientId",)


async def test_who_may_not_complete_may_not_open(clinic: Clinic):
    anna = (await clinic.register()).patient_id
    with pytest.raises(Forbidden):
        await open_lines(clinic, anna, ("checkup", 1, None), actor=DOCTOR)
    with pytest.raises(Unauthenticated):
        await open_lines(clinic, anna, ("checkup", 1, None), actor=ANONYMOUS)
    elsewhere = Actor(
        kind=ActorKind.STAFF,
        id=uuid4(),
        role=StaffRole.RECEPTIONIST,
        branch_ids=frozenset({await clinic.branch("nsk")}),
    )
    with pytest.raises(Forbidden):
        await open_lines(clinic, anna, ("checkup", 1, None), actor=elsewhere)
    assert await open_lines(clinic, anna, ("checkup", 1, None), actor=elsewhere, branch="nsk")


async def test_the_same_key_opens_one_invoice(clinic: Clinic):
    anna = (await clinic.register()).patient_id
    first = await open_lines(clinic, anna, ("checkup", 1, None), key="k")
    assert await open_lines(clinic, anna, ("checkup", 1, None), key="k") == first
    with pytest.raises(IdempotencyKeyReused):
        await open_lines(clinic, anna, ("checkup", 2, None), key="k")
    assert await fetchval("SELECT count(*) FROM invoice") == 1


async def test_a_refused_key_stays_refused_although_the_service_came_back(clinic: Clinic):
    anna = (await clinic.register()).patient_id
    await execute("UPDATE service SET is_active = false WHERE code = 'checkup'")
    with pytest.raises(NotFound) as first:
        await open_lines(clinic, anna, ("checkup", 1, None), key="k")
    await execute("UPDATE service SET is_active = true WHERE code = 'checkup'")
    with pytest.raises(StoredRefusal) as again:
        await open_lines(clinic, anna, ("checkup", 1, None), key="k")
    told: list[DomainError] = [first.value, again.value]
    assert {(each.code, each.field, str(each)) for each in told} == {
        ("NOT_FOUND", ("lines", "0", "serviceId"), "Not found.")
    }
