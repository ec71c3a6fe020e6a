"""Codes of vouchers, what one is worth, and the proofs about them."""

from datetime import datetime, timedelta
from uuid import uuid4

import pytest

from domain.kernel import secrecy
from domain.partners.policy import PartnerDraft
from domain.partners.service.keeping import add_partner
from domain.promotions import voucher_codes
from domain.promotions.policy.conditions import Conditions
from domain.promotions.policy.terms import AMOUNT, GIFT, PERCENT, Effect, PromotionDraft
from domain.promotions.policy.vouchers import Channel, VoucherReason, VoucherState, why_not_at_till, worth
from domain.promotions.proofs import PROOFS
from domain.promotions.queries.vouchers import offline_states
from domain.promotions.service import vouchers
from domain.promotions.service.keeping import create_promotion
from tests.clinic import DESK, MANAGER, OWNER, PEPPERS, START, Clinic
from tests.proving import broken_after

LIMITS, SINGLE, BELONGING, POSTED = (proof.name for proof in PROOFS)


def a_state(**changes: object) -> VoucherState:
    """Return a voucher of 300.00 off that counts."""
    usual = {
        "id": uuid4(), "promotion_id": uuid4(), "is_single": True, "status": "ACTIVE", "expires_on": None,
        "name": "Весна", "state": "LIVE", "starts_on": START.date(), "ends_on": None, "effect": AMOUNT,
        "percent_bp": None, "amount_minor": 300_00, "gift": None, "gift_cost_minor": None,
        "conditions": Conditions(), "limits_patients": False, "budget_minor": None, "max_uses": None,
        "used_count": 0, "spent_minor": 0, "partner_id": None, "partner_share_bp": 0, "is_partner_active": True,
        "return_days": 14,
    }  # fmt: skip
    return VoucherState(**{**usual, **changes})  # type: ignore[arg-type]


def test_the_codes_of_a_batch_are_told_again_after_the_keys_were_rotated():
    secrecy.configure(("old",))
    salt = voucher_codes.new_salt()
    codes = voucher_codes.codes_of(salt=salt, quantity=20)
    stored = [voucher_codes.code_hash(code) for code in codes]
    assert len(set(codes)) == 20
    assert {len(code) for code in codes} == {16}
    secrecy.configure(("new", "old"))
    assert voucher_codes.codes_again(salt=salt, quantity=20, stored=stored) == codes
    assert not voucher_codes.stored_as(codes[3].lower()).isdisjoint(stored)
    secrecy.configure(("new",))
    assert voucher_codes.codes_again(salt=salt, quantity=20, stored=stored) == []
    secrecy.configure(PEPPERS)


@pytest.mark.parametrize(
    ("typed", "spelling"),
    [
        ("улыбка 2026", "YЛЫБKA2026"),
        ("SMILE-2026", "SM11E2026"),
        ("ＳＭＩＬＥ", "SM11E"),
        ("x" * 101, ""),
        ("", ""),
    ],
)
def test_a_code_has_one_spelling(typed: str, spelling: str):
    assert voucher_codes.spelling(typed) == spelling


@pytest.mark.parametrize(
    ("changes", "total", "value", "partner"),
    [
        ({}, None, 300_00, 0),
        ({}, 299_99, 299_99, 0),
        ({"effect": PERCENT, "percent_bp": 3333}, 100_01, 33_33, 0),
        ({"effect": PERCENT, "percent_bp": 10_000, "partner_share_bp": 5000}, 1, 1, 0),
        ({"effect": GIFT, "gift": "Щётка", "gift_cost_minor": 151, "partner_share_bp": 5000}, None, 151, 75),
        ({"effect": "FIXED_PRICE", "amount_minor": 99_00}, 150_00, 51_00, 0),
        ({"effect": "FIXED_PRICE", "amount_minor": 99_00}, 50_00, 0, 0),
        ({"partner_share_bp": 10_000}, None, 300_00, 300_00),
    ],
)
def test_what_a_voucher_is_worth(changes: dict[str, object], total: int | None, value: int, partner: int):
    found = worth(a_state(**changes), order_total_minor=total, channel=Channel.PARTNER)
    assert (found.total_minor, found.partner_minor, found.is_known) == (value, partner, True)


def test_goods_that_the_clinic_hands_out_are_never_charged_to_a_partner():
    gift = a_state(effect=GIFT, gift="Щётка", gift_cost_minor=151, partner_share_bp=5000)
    for channel in (Channel.DESK, Channel.WEBSITE):
        found = worth(gift, order_total_minor=None, channel=channel)
        assert (found.cost_minor, found.partner_minor) == (151, 0)


@pytest.mark.parametrize(
    ("conditions", "hour", "day", "counts"),
    [
        (Conditions(hour_from=9, hour_to=12), 9, 0, True),
        (Conditions(hour_from=9, hour_to=12), 12, 0, False),
        (Conditions(hour_from=22, hour_to=2), 23, 0, True),
        (Conditions(hour_from=22, hour_to=2), 1, 0, True),
        (Conditions(hour_from=22, hour_to=2), 2, 0, False),
        (Conditions(weekdays=frozenset({1})), 12, 0, True),
        (Conditions(weekdays=frozenset({1})), 12, 1, False),
        (Conditions(weekdays=frozenset({1}), hour_from=22, hour_to=2), 1, 0, False),
        (Conditions(weekdays=frozenset({1}), hour_from=22, hour_to=2), 1, 1, True),
        (Conditions(hour_from=18, hour_to=24), 23, 0, True),
        (Conditions(hour_from=18, hour_to=24), 0, 0, False),
    ],
)
def test_days_and_hours(conditions: Conditions, hour: int, day: int, counts: bool):
    at: datetime = START.replace(hour=hour) + timedelta(days=day)
    found = why_not_at_till(a_state(conditions=conditions), at=at, channel=Channel.DESK)
    assert found == (None if counts else VoucherReason.NOT_NOW)


@pytest.mark.parametrize(
    ("damage", "broken"),
    [
        ("SELECT 1", set()),
        ("UPDATE promotion SET used_count = used_count + 1", {LIMITS}),
        ("UPDATE promotion_use SET discount_minor = discount_minor + 1", {LIMITS}),
        ("UPDATE voucher SET status = 'ACTIVE', used_at = NULL WHERE status = 'USED'", {SINGLE}),
        ("UPDATE voucher SET status = 'USED', used_at = now() WHERE kind = 'SINGLE'", {SINGLE}),
        ("UPDATE voucher_batch SET quantity = quantity + 1", {BELONGING}),
        ("UPDATE promotion_use SET partner_minor = partner_minor + 1 WHERE reversed_at IS NULL", {POSTED}),
        ("DELETE FROM promotion_use", {LIMITS, SINGLE}),
    ],
)
async def test_the_proofs_find_damage(clinic: Clinic, damage: str, broken: set[str]):
    partner_id = await add_partner(
        actor=MANAGER, draft=PartnerDraft(name="Аптека"), terms=None, prepaid_minor=None, now=clinic.now
    )
    draft = PromotionDraft(
        name="Весна", starts_on=clinic.now.date(), effect=Effect(AMOUNT, amount_minor=300_00), needs_voucher=True,
        budget_minor=1000_00, partner_id=partner_id, partner_share_bp=4000,
    )  # fmt: skip
    made = await create_promotion(
        actor=OWNER, draft=draft, is_draft=False, voucher_code=None, voucher_quantity=3, now=clinic.now
    )
    first, second, _ = made.voucher_codes
    for code in (first, second):
        order = vouchers.Order(code)
        done = await vouchers.redeem(actor=DESK, code=code, order=order, key=code, now=clinic.now)
    await vouchers.cancel(actor=DESK, redemption_id=done.redemption_id, reason="Ошибка", key="c", now=clinic.now)
    assert await broken_after(damage, proofs=PROOFS, now=clinic.now) == broken


async def test_vouchers_of_yesterday_take_no_place_in_a_list_for_tills(clinic: Clinic):
    partner_id = await clinic.partner()
    for ends_on in (None, clinic.now.date()):
        draft = PromotionDraft(
            name="Весна", starts_on=clinic.now.date(), ends_on=ends_on, effect=Effect(AMOUNT, amount_minor=300_00),
            partner_id=partner_id,
        )  # fmt: skip
        await create_promotion(actor=OWNER, draft=draft, voucher_quantity=1, now=clinic.now)
    for day, last_days in ((0, [clinic.now.date()]), (1, [None])):
        today = clinic.now.date() + timedelta(days=day)
        found = await offline_states(partner_id=partner_id, today=today, limit=1)
        assert [state.last_day for _, state in found] == last_days
