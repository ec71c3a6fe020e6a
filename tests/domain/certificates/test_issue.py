"""Issuing gift certificates at the desk (R-CRT-1, R-CRT-5)."""

from datetime import UTC, date, datetime, timedelta
from uuid import uuid4

import pytest

from domain.certificates import service as certificates
from domain.certificates.errors import ApprovalRequired
from domain.certificates.queries import states
from domain.kernel import secrecy
from domain.kernel.codes import ALPHABET, normalise
from domain.kernel.database import fetch, fetchrow, fetchval
from domain.kernel.errors import Forbidden, Unauthenticated
from tests.clinic import DESK, MANAGER, OWNER, PEPPERS, Clinic
from tests.domain.certificates.given import (
    TILL,
    WEBSITE,
    check,
    code_of,
    everything,
    history,
    issue,
    issued,
    moved,
    patient,
    redeem,
    refused,
    row,
    stands,
    visitor,
)  # fmt: skip


async def test_a_sold_one_can_be_spent_at_once(clinic: Clinic):
    certificate_id, code = await issued(clinic, 500_000)
    assert await check(clinic, code) == ("ACTIVE", 500_000)
    assert await stands(clinic, certificate_id) == ("ACTIVE", 500_000, 0)
    assert await history(certificate_id) == [("ISSUE", 500_000, 500_000)]
    assert (await moved("cash"), await moved("expense")) == (-500_000, 0)


async def test_a_discounted_sale_is_a_paid_part_and_a_given_one(clinic: Clinic):
    certificate_id, _ = await issued(clinic, 500_000, 400_000)
    assert await stands(clinic, certificate_id) == ("ACTIVE", 400_000, 100_000)
    assert (await moved("cash"), await moved("expense")) == (-400_000, -100_000)


@pytest.mark.parametrize("kind", ["PROMOTIONAL", "COMPENSATION"])
async def test_a_free_one_is_given_by_the_clinic(clinic: Clinic, kind: str):
    certificate_id, _ = await issued(clinic, 30_000, kind=kind)
    assert await stands(clinic, certificate_id) == ("ACTIVE", 0, 30_000)
    assert (await moved("cash"), await moved("expense")) == (0, -30_000)


async def test_a_code_has_95_random_bits_and_a_check_character(clinic: Clinic):
    codes = {(await issued(clinic))[1] for _ in range(20)}
    assert len(codes) == 20
    for code in codes:
        assert len(code) == 20
        assert set(code) <= set(ALPHABET)
        assert normalise(code) == code


async def test_only_a_keyed_hash_and_the_last_four_characters_are_kept(clinic: Clinic):
    certificate_id, code = await issued(clinic)
    assert await fetchval("SELECT last_characters FROM gift_certificate") == code[-4:]
    tables = await fetch("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")
    for table in [each["tablename"] for each in tables]:
        kept = await fetch(f"SELECT t::text AS kept FROM {table} t")
        assert not [line for line in kept if code in line["kept"] or code[:-4] in line["kept"]], table
    secrecy.configure(("another pepper",))
    assert await certificates.full_code(certificate_id) is None
    assert await check(clinic, code) is None
    secrecy.configure(("another pepper", *PEPPERS))
    assert await certificates.full_code(certificate_id) == code
    assert await check(clinic, code) == ("ACTIVE", 500_000)


async def test_the_code_is_forgotten_after_a_month(clinic: Clinic):
    certificate_id, code = await issued(clinic)
    clinic.wait(days=30)
    await certificates.tidy(now=clinic.now - timedelta(seconds=1))
    assert await certificates.full_code(certificate_id) == code
    await certificates.tidy(now=clinic.now)
    assert await certificates.full_code(certificate_id) is None
    assert await check(clinic, code) == ("ACTIVE", 500_000)


async def test_a_code_may_be_typed_in_any_spelling(clinic: Clinic):
    _, code = await issued(clinic)
    for spelling in (code.lower(), "-".join(code[i : i + 5] for i in range(0, 20, 5)), f" {code} "):
        assert await check(clinic, spelling) == ("ACTIVE", 500_000)


async def test_the_same_key_issues_one_and_tells_its_code_again(clinic: Clinic):
    first = await issue(clinic, 500_000, key="k")
    code = await code_of(first.certificate_id)
    again = await issue(clinic, 500_000, key="k")
    assert again == first
    assert await code_of(again.certificate_id) == code
    assert await fetchval("SELECT count(*) FROM gift_certificate") == 1
    assert await refused(issue(clinic, 600_000, key="k")) == (
        "IdempotencyKeyReused", "IDEMPOTENCY_KEY_REUSED", ("idempotencyKey",),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("value", "paid", "kind", "expected"),
    [
        (0, 0, "PROMOTIONAL", ("AmountOutOfRange", "AMOUNT_OUT_OF_RANGE", ("value",))),
        (-1, 0, "PROMOTIONAL", ("AmountOutOfRange", "AMOUNT_OUT_OF_RANGE", ("value",))),
        (1_000_000_001, 0, "PROMOTIONAL", ("AmountOutOfRange", "AMOUNT_OUT_OF_RANGE", ("value",))),
        (100_000, 100_001, "SOLD", ("PaidPart", "INVALID", ("paid",))),
        (100_000, -1, "SOLD", ("PaidPart", "INVALID", ("paid",))),
        (100_000, 0, "SOLD", ("PaidPart", "INVALID", ("paid",))),
        (100_000, 1, "PROMOTIONAL", ("PaidPart", "INVALID", ("paid",))),
        (49_999, 49_999, "SOLD", ("ValueLimits", "AMOUNT_OUT_OF_RANGE", ("value",))),
        (30_000_001, 30_000_001, "SOLD", ("ValueLimits", "AMOUNT_OUT_OF_RANGE", ("value",))),
    ],
)
async def test_values_out_of_their_bounds_are_refused(
    clinic: Clinic, value: int, paid: int, kind: str, expected: object
):
    before = await everything()
    assert await refused(issue(clinic, value, paid, kind, actor=OWNER)) == expected
    assert await everything() == before


async def test_the_clinics_limits_are_for_what_is_sold(clinic: Clinic):
    assert await issued(clinic, 50_000)
    assert await issued(clinic, 30_000_000)
    assert await issued(clinic, 1, kind="COMPENSATION")


async def test_the_desk_gives_away_little_and_a_manager_more(clinic: Clinic):
    limit = await fetchval("SELECT manual_adjustment_limit_minor FROM organisation")
    assert await issued(clinic, limit, kind="PROMOTIONAL")
    for value, paid, kind in ((limit + 1, 0, "PROMOTIONAL"), (limit + 100_001, 100_000, "SOLD")):
        assert await refused(issue(clinic, value, paid, kind)) == ("ApprovalRequired", "APPROVAL_REQUIRED", ("paid",))
        assert await issued(clinic, value, paid, kind, actor=MANAGER)


async def test_it_lives_as_long_as_the_clinic_says(clinic: Clinic):
    certificate_id, _ = await issued(clinic)
    stored = await row(certificate_id)
    assert (stored["valid_from"], stored["expires_on"]) == (date(2026, 3, 2), date(2027, 3, 2))
    assert stored["expires_at"] == datetime(2027, 3, 2, 21, tzinfo=UTC)


async def test_a_last_day_may_be_named(clinic: Clinic):
    for day in (date(2026, 3, 2), date(2036, 3, 2)):
        certificate_id, _ = await issued(clinic, expires_on=day)
        assert (await row(certificate_id))["expires_on"] == day
    for day in (date(2026, 3, 1), date(2036, 3, 3)):
        assert await refused(issue(clinic, expires_on=day)) == ("LastDay", "INVALID", ("expiresOn",))


@pytest.mark.parametrize("pin", ["123", "123456789", "12a4", "", "١٢٣٤"])
async def test_a_pin_has_four_to_eight_digits(clinic: Clinic, pin: str):
    assert await refused(issue(clinic, pin=pin)) == ("PinForm", "INVALID", ("pin",))


async def test_a_pin_does_not_go_with_a_delivery(clinic: Clinic):
    work = issue(clinic, pin="1234", recipient_phone="+79161112233")
    assert await refused(work) == ("PinSent", "INVALID", ("pin",))


async def test_texts_are_kept_in_one_spelling(clinic: Clinic):
    certificate_id, _ = await issued(
        clinic, recipient_name="  Мария   Ивановна ", message=" С днём рождения!\r\n\r\nТвоя  бабушка ",
        recipient_email=" masha@example.com ", design="FESTIVE",
    )  # fmt: skip
    stored = await row(certificate_id)
    assert stored["recipient_name"] == "Мария Ивановна"
    assert stored["message"] == "С днём рождения!\n\nТвоя бабушка"
    assert (stored["recipient_email"], stored["design"], stored["locale"]) == ("masha@example.com", "FESTIVE", "ru")
    blank, _ = await issued(clinic, recipient_name=" ", message=" \n ", recipient_phone=" ", recipient_email="")
    stored = await row(blank)
    assert [stored[each] for each in ("recipient_name", "message", "recipient_phone", "recipient_email")] == [None] * 4


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ({"recipient_name": "x" * 101}, ("TextLength", "INVALID", ("recipientName",))),
        ({"message": "x" * 501}, ("TextLength", "INVALID", ("message",))),
        ({"message": "x\n" * 251}, ("TextLength", "INVALID", ("message",))),
        ({"message": "\x00"}, ("UnusableCharacters", "INVALID", ("message",))),
        ({"recipient_phone": "12"}, ("PhoneInvalid", "INVALID", ("recipientPhone",))),
        ({"recipient_email": "masha"}, ("EmailInvalid", "INVALID", ("recipientEmail",))),
        ({"design": "BAROQUE"}, ("DesignUnknown", "INVALID", ("design",))),
        ({"service_ids": (uuid4(),)}, ("UnknownService", "INVALID", ("serviceIds",))),
        ({"purchaser_id": uuid4()}, ("NotFound", "NOT_FOUND", ("purchaserId",))),
        ({"deliver_on": date(2026, 3, 3)}, ("Recipient", "INVALID", ("deliverOn",))),
        (
            {"deliver_on": date(2026, 3, 1), "recipient_phone": "+79161112233"},
            ("DeliveryDay", "INVALID", ("deliverOn",)),
        ),
        (
            {"deliver_on": date(2027, 3, 4), "recipient_phone": "+79161112233"},
            ("DeliveryDay", "INVALID", ("deliverOn",)),
        ),
    ],
)
async def test_what_has_no_sensible_form_is_refused(clinic: Clinic, more: dict[str, object], expected: object):
    before = await everything()
    assert await refused(issue(clinic, **more)) == expected
    assert await everything() == before


async def test_it_may_pay_for_named_services_only(clinic: Clinic):
    service_id = await fetchval("SELECT id FROM service ORDER BY position LIMIT 1")
    certificate_id, _ = await issued(clinic, service_ids=(service_id,))
    state = (await states(ids=[certificate_id], now=clinic.now))[certificate_id]
    assert state.service_ids == frozenset({service_id})


async def test_the_buyer_may_be_a_patient(clinic: Clinic):
    anna = (await clinic.register()).patient_id
    certificate_id, _ = await issued(clinic, purchaser_id=anna)
    assert (await row(certificate_id))["purchaser_id"] == anna
    assert (await row(certificate_id))["owner_id"] is None


@pytest.mark.parametrize("who", ["visitor", "patient", "website", "till"])
async def test_only_staff_issue(clinic: Clinic, who: str):
    actor = {"visitor": visitor(), "patient": patient(uuid4()), "website": WEBSITE, "till": TILL}[who]
    before = await everything()
    with pytest.raises(Unauthenticated if who == "visitor" else Forbidden):
        await issue(clinic, actor=actor)
    assert await everything() == before


async def test_an_issue_is_in_the_audit_log_without_its_secrets(clinic: Clinic):
    certificate_id, code = await issued(clinic, pin="4711")
    line = await fetchrow("SELECT * FROM audit_event WHERE object_id = $1", certificate_id)
    assert line is not None
    assert (line["action"], line["actor_id"]) == ("gift_certificate.issue", DESK.id)
    assert code not in line["after"]
    assert "4711" not in line["after"]


async def test_a_refused_issue_is_final_for_its_key(clinic: Clinic):
    limit = await fetchval("SELECT manual_adjustment_limit_minor FROM organisation")
    with pytest.raises(ApprovalRequired):
        await issue(clinic, limit + 1, kind="PROMOTIONAL", key="k")
    assert (await refused(issue(clinic, limit + 1, kind="PROMOTIONAL", key="k")))[1] == "APPROVAL_REQUIRED"


async def test_the_history_is_told_in_full(clinic: Clinic):
    certificate_id, code = await issued(clinic, 500_000, 400_000)
    await redeem(clinic, code, 150_000)
    assert await history(certificate_id) == [
        ("ISSUE", 400_000, 400_000), ("ISSUE", 100_000, 500_000), ("REDEMPTION", -150_000, 350_000),
    ]  # fmt: skip
    assert await stands(clinic, certificate_id) == ("ACTIVE", 350_000, 0)
