"""Promotions, vouchers and partners beside a plain model of them: random histories, compared after every step.

Visits with offers of every effect, their refunds in parts, vouchers at the desk and at tills, partners' sales with
returns, certificates at partners' tills, and statements closed at random; every proof of `enamel verify` holds after
every step. What is not of them is left to `test_value_model`, of which this is a longer one.
"""

import asyncio
import os
from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import Any

import asyncpg
import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import initialize, rule, run_state_machine_as_test

from domain.clinic import queries as clinic_queries
from tests.clinic import Clinic
from tests.properties import oracle
from tests.properties.joint_pair import JointPair
from tests.properties.pair import BRANCHES, KYIV, MOSCOW, SERVICES
from tests.properties.partners_oracle import Partner, Sale
from tests.properties.promotions_oracle import Promotion, Use, Voucher
from tests.properties.test_value_model import STARTS, WAYS, Value

SCALE = int(os.environ.get("ENAMEL_TEST_SCALE", "1"))
EXAMPLES = 14 * SCALE
STEPS = 40
MOST_PROMOTIONS = 14
LONGEST = timedelta(days=300)

VALUES = st.one_of(st.sampled_from([1_00, 333_33, 500_00, 1_000_00, 3_000_00]), st.integers(1, 3_000_00))
PRICES = st.one_of(st.sampled_from([333_33, 499_99, 1_000_00, 1_234_57, 2_500_00, 3_00]), st.integers(1, 3_000_00))
LINE = st.tuples(st.sampled_from([*sorted(SERVICES), "hygiene", "filling"]), st.sampled_from([1, 1, 2, 3]), PRICES)
LINES = st.one_of(st.lists(LINE, min_size=1, max_size=2), st.lists(LINE, min_size=2, max_size=4))
BUDGETS = st.one_of(st.none(), st.integers(500_00, 10_000_00))
FEW = st.sampled_from([1, 1, 2])
COUNTS = st.sampled_from([None, None, 1, 2, 3])
RATES = st.sampled_from([1, 333, 1000, 2500, 5000, 10_000])
MULTIPLIERS = st.sampled_from([15_000, 20_000, 33_333])
EFFECTS = st.sampled_from(
    ["PERCENT", "PERCENT", "AMOUNT", "FIXED_PRICE", "NTH_FREE", "NTH_FREE", "GIFT", "BONUS_GRANT", "BONUS_MULTIPLIER"]
)
COMBINING = st.sampled_from([*["ONE_PER_LINE"] * 4, *["WITH_OTHERS"] * 4, "ALONE", "ALONE"])
WEEKDAYS = st.sampled_from([frozenset[int](), frozenset({1, 2, 3, 4, 5}), frozenset({6, 7})])
CODES = st.sampled_from(["none", "single", "shared"])
PARTS = st.one_of(st.integers(1, 100), st.sampled_from([50, 100, 100, 101]))
VISITS = [
    *["come"] * 10, *["come_back"] * 9, *["wait_a_while"] * 2, "open_one", "pay_one", "reward", *["promote"] * 3,
    "change", "redeem_voucher", "sell",
]  # fmt: skip
TILLS = [
    *["sell"] * 5, *["take_back"] * 7, *["redeem_voucher"] * 8, *["cancel_voucher"] * 3, "settle", "settle", "settle",
    *["close"] * 3, *["redeem_at"] * 3, "issue_one", *["come"] * 3, "come_back", "wait_a_while", "wait_a_while",
    "promote", "change", "change",
]  # fmt: skip
THEMES = st.sampled_from([VISITS, VISITS, TILLS, VISITS + TILLS])
"""What an example is about: most steps are of one kind, so that they meet."""


@st.composite
def promotions(draw: st.DrawFn, *, number: int, today: date, partners: list[Partner]) -> Promotion:
    """Draw a promotion that begins today: half of them for everybody, the others under conditions."""
    effect = draw(EFFECTS)
    values = {
        "PERCENT": RATES, "NTH_FREE": st.sampled_from([2, 3]), "BONUS_MULTIPLIER": MULTIPLIERS,
        "FIXED_PRICE": st.one_of(st.just(0), VALUES),
    }  # fmt: skip
    named = st.frozensets(st.sampled_from(sorted(SERVICES)), min_size=1, max_size=4)
    partner = draw(st.sampled_from([None, *partners]))
    promotion = Promotion(
        f"promotion {number}", number, effect, draw(values.get(effect, VALUES)), today,
        combining=draw(COMBINING), priority=draw(st.integers(0, 2)),
        services=draw(named if effect == "FIXED_PRICE" else st.one_of(st.just(frozenset[str]()), named)),
        budget=draw(BUDGETS), partner=partner, share_bp=draw(st.sampled_from([10_000, 5000, 3333])) if partner else 0,
    )  # fmt: skip
    if effect in ("PERCENT", "FIXED_PRICE", "NTH_FREE"):
        promotion.units = draw(st.sampled_from([None, None, 1, 2]))
    if effect.startswith("BONUS"):
        promotion.life_days = draw(st.sampled_from([None, 10]))
    return draw(restricted(promotion)) if draw(st.booleans()) else promotion


@st.composite
def restricted(draw: st.DrawFn, promotion: Promotion) -> Promotion:
    """Put one or two conditions or limits on a promotion."""
    choices: dict[str, st.SearchStrategy[Any]] = {
        "ends_on": st.just(promotion.starts_on + timedelta(days=40)), "zone": st.sampled_from([MOSCOW, KYIV]),
        "weekdays": WEEKDAYS, "minimum": st.just(1_000_00), "first_visit": st.just(True), "nth": st.just(2),
        "max_uses": FEW, "per_patient": FEW, "per_year": FEW,
    }  # fmt: skip
    for name in draw(st.sets(st.sampled_from(sorted(choices)), min_size=1, max_size=2)):
        setattr(promotion, name, draw(choices[name]))
    return promotion


class Joint(Value):
    """Random steps of a `JointPair`; packages and the families' coming and going are left out."""

    pair: JointPair
    wait = open = pay = give = refund = refund_lines = issue = manage = change_the_family = decide = visit = None

    def __init__(self) -> None:
        super().__init__()
        self.pair = JointPair(Clinic())
        self.world = self.pair.world
        self.orders = 0

    @initialize(start=STARTS, theme=THEMES, data=st.data())
    def set_up(self, start: datetime, theme: list[str], data: st.DataObject) -> None:
        """Open the clinic for a family of some tier, with two partners and some promotions."""
        clinic_queries.forget()
        self.pair.clinic.now = start
        self.ends_at, self.theme = start + LONGEST, theme
        self.do(self.pair.start())
        prepaid = data.draw(st.sampled_from([500_00, 1_000_00, 5_000_00, 20_000_00]))
        limit = data.draw(st.sampled_from([1_000_00, 5_000_00, 50_000_00]))
        self.do(self.pair.join_in(Partner("ahead", 0, sale_limit=900_00, life_days=20), prepaid))
        self.do(self.pair.join_in(Partner("monthly", -limit, return_days=3, daily_limit=1_500_00), None))
        for patient in self.world.patients[:3]:
            self.do(self.pair.share(patient, shares=True, limit=None))
        self.do(self.pair.issue(value=2_000_00, paid=1_500_00, days=60))
        price = data.draw(st.sampled_from([1_00, 6_000_00, 21_000_00]))
        self.do(self.pair.open(self.world.patients[0], "msk", [("implant", 1, price)]))
        self.do(
            self.pair.pay(self.world.invoices[-1], bonus=0, certificates=[], use_packages=True, shares=[("CARD", 1)])
        )
        for _ in range(6):
            self.promote(data)

    @rule(data=st.data())
    def step(self, data: st.DataObject) -> None:
        """Do one thing; what can't be done now is a visit instead."""
        ways = {
            "come_back": self.refundable, "pay_one": self.open_invoices,
            "redeem_voucher": lambda: self.world.vouchers, "cancel_voucher": self.redeemed, "take_back": self.sales,
            "redeem_at": self.notes, "promote": lambda: len(self.world.promotions) < MOST_PROMOTIONS,
            "issue_one": lambda: len(self.world.certificates) < 6,
        }  # fmt: skip
        what = data.draw(st.sampled_from(self.theme))
        getattr(self, what if what not in ways or ways[what]() else "come")(data)

    def wait_a_while(self, data: st.DataObject) -> None:
        hours = data.draw(st.one_of(st.none(), st.integers(1, 48), st.integers(24, 24 * 20)))
        Value.wait(self, hours=hours, night=data.draw(st.booleans()), data=data)

    def reward(self, data: st.DataObject) -> None:
        self.do(self.pair.give(self.patient(data), data.draw(VALUES), data.draw(st.sampled_from([None, 0, 5]))))

    # Promotions and vouchers

    def promote(self, data: st.DataObject) -> None:
        number = len(self.world.promotions)
        promotion = data.draw(promotions(number=number, today=self.world.today, partners=self.world.partners))
        kind = data.draw(CODES)
        codes: int | str | None = None
        if kind != "none":
            codes = 3 if kind == "single" else f"Code {number:03}"
        self.do(self.pair.promote(promotion, codes))
        self.pair.tick()

    def change(self, data: st.DataObject) -> None:
        """Pause a promotion, let it go on, or limit it, perhaps to what it has given already."""
        resting = [each for each in self.world.promotions if each.status == "PAUSED"]
        promotion = self.some(
            data, data.draw(st.sampled_from([resting, self.world.promotions])) or self.world.promotions
        )
        if data.draw(st.booleans()):
            self.do(self.pair.turn(promotion))
        else:
            budget = st.sampled_from([None, max(1, promotion.spent()), promotion.spent() + 1_000_00, 100_00])
            self.do(self.pair.limit(promotion, data.draw(budget), data.draw(COUNTS)))

    def redeem_voucher(self, data: st.DataObject) -> None:
        """Redeem a voucher at the desk or a till, now and then for an order that used it before."""
        self.orders += data.draw(st.sampled_from([1, 1, 1, 0]))
        channel, total = (
            data.draw(st.sampled_from(["DESK", "PARTNER"])),
            data.draw(st.one_of(VALUES, st.none(), VALUES)),
        )
        self.do(self.pair.redeem_voucher(self.voucher(data), channel, f"order {self.orders}", total))

    def voucher(self, data: st.DataObject) -> Voucher:
        good = [each for each in self.world.vouchers if each.status == "ACTIVE" and each.promotion.status == "LIVE"]
        return self.some(data, data.draw(st.sampled_from([good, good, self.world.vouchers])) or self.world.vouchers)

    def redeemed(self) -> list[Use]:
        return [use for each in self.world.promotions for use in each.uses if use.channel != "CHECKOUT"]

    def cancel_voucher(self, data: st.DataObject) -> None:
        self.do(self.pair.cancel_voucher(self.some(data, self.redeemed()), by_partner=data.draw(st.booleans())))

    # Visits

    def complete(self, invoice: oracle.Invoice, data: st.DataObject) -> None:
        """Complete an invoice with vouchers that may count, and with some that may not."""
        count = data.draw(st.sampled_from([0, 0, 1, 2])) if self.world.vouchers else 0
        self.world.presented[invoice] = list(dict.fromkeys(self.voucher(data) for _ in range(count)))
        self.take(invoice, data)
        if invoice.status == "OPEN":
            self.world.presented[invoice] = []
            self.take(invoice, data)

    def take(self, invoice: oracle.Invoice, data: st.DataObject) -> None:
        """Take what is drawn of bonuses, certificates and money."""
        bonus = data.draw(st.sampled_from([None, None, 0, 0, 1, data.draw(VALUES)]))
        notes = data.draw(st.sampled_from([[], [], self.notes()[-1:], self.notes()[-2:]]))
        shares = data.draw(WAYS)
        self.do(self.pair.pay(invoice, bonus=bonus, certificates=notes, use_packages=True, shares=shares))

    def patient(self, data: st.DataObject) -> oracle.Patient:
        """Return somebody; some come more often than others."""
        return data.draw(st.sampled_from([*self.world.patients[:1] * 4, *self.world.patients]))

    def open_one(self, data: st.DataObject) -> None:
        branch = data.draw(st.sampled_from(sorted(BRANCHES)))
        self.do(self.pair.open(self.patient(data), branch, data.draw(LINES)))

    def come(self, data: st.DataObject) -> None:
        """Open an invoice and complete it."""
        self.open_one(data)
        self.complete(self.world.invoices[-1], data)

    def pay_one(self, data: st.DataObject) -> None:
        Value.pay(self, data=data, what=data.draw(st.sampled_from(["complete", "complete", "prepay", "cancel"])))

    def issue_one(self, data: st.DataObject) -> None:
        value = data.draw(VALUES)
        self.do(self.pair.issue(value=value, paid=data.draw(st.sampled_from([0, value, 1 + value // 2])), days=60))

    def free(self) -> list[oracle.Invoice]:
        return [each for each in self.world.invoices if each.counts() and not each.total]

    def refundable(self) -> list[oracle.Invoice]:
        """Return what can be refunded, what promotions gave something on more often."""
        found = [each for each in super().refundable() if each.counts()]
        return [each for each in found if self.world.uses[each]] or [*found, *self.free()]

    def come_back(self, data: st.DataObject) -> None:
        """Refund a visit, in part or as a whole, by an amount or by lines."""
        invoice = self.some(data, self.refundable())
        if not invoice.total:
            self.do(self.pair.refund_free(invoice))
        elif data.draw(st.booleans()):
            left, part = invoice.total - invoice.refunded, data.draw(PARTS)
            if part > 100:
                self.do(self.pair.refuse_refund(invoice, left + 1))
            else:
                amount = None if part == 100 else max(1, left * part // 100)
                self.do(self.pair.refund(invoice, amount=amount, lines=None))
        else:
            counts = [data.draw(st.integers(0, line.quantity - line.units_back)) for line in invoice.lines]
            named = {place: count for place, count in enumerate(counts) if count}
            self.do(self.pair.refund_lines(invoice, named))
            if named and data.draw(st.booleans()):
                self.buy_anew(invoice, named, data)

    def buy_anew(self, invoice: oracle.Invoice, named: dict[int, int], data: st.DataObject) -> None:
        """Let the patient come again for what was refunded."""
        branch = next(code for code, zone in BRANCHES.items() if zone == invoice.zone)
        lines = [(invoice.lines[n].service.code, count, invoice.lines[n].price) for n, count in named.items()]
        self.do(self.pair.open(invoice.patient, branch, lines))
        self.complete(self.world.invoices[-1], data)

    # Partners

    def partner(self, data: st.DataObject) -> Partner:
        return data.draw(st.sampled_from(self.world.partners))

    def sell(self, data: st.DataObject) -> None:
        total, part = data.draw(VALUES), data.draw(st.sampled_from([1, 33, 100]))
        self.do(self.pair.sell(self.partner(data), self.patient(data), total, max(1, total * part // 100)))

    def sales(self) -> list[Sale]:
        return [sale for partner in self.world.partners for sale in partner.sales]

    def take_back(self, data: st.DataObject) -> None:
        """Take back a part of a sale, all that is left, or more."""
        sale, part = self.some(data, self.sales()), data.draw(PARTS)
        left = sale.total - sale.total_back
        amount = left + 1 if part > 100 else max(1, left * part // 100)
        self.do(self.pair.take_back(sale, amount, by_partner=data.draw(st.booleans())))

    def settle(self, data: st.DataObject) -> None:
        partner, amount = self.partner(data), data.draw(VALUES)
        self.do(self.pair.settle(partner, data.draw(st.sampled_from([amount, -amount, -max(1, partner.balance)]))))

    def close(self, data: st.DataObject) -> None:
        """Close a period that follows the last one and ends about today."""
        partner, today = self.partner(data), self.world.today
        first = partner.statements[-1].last + timedelta(days=1) if partner.statements else today - timedelta(days=30)
        if first <= today:
            last = today + timedelta(days=data.draw(st.integers(-3, 1)))
            self.do(self.pair.close(partner, first, max(first, last)))

    def notes(self) -> list[oracle.Certificate]:
        return [each for each in self.world.certificates if each.shown_status(self.pair.now) == "ACTIVE"]

    def redeem_at(self, data: st.DataObject) -> None:
        """Spend a part of a certificate at a partner's till, now and then more than is left."""
        certificate, part = self.some(data, self.notes()), data.draw(st.integers(1, 60))
        amount = max(1, certificate.balance(self.pair.now) * part // 50)
        self.do(self.pair.redeem_at(self.partner(data), certificate, amount))


@pytest.mark.slow
async def test_promotions_and_partners_are_what_the_model_says(db: str, cleaner: asyncpg.Connection):
    Joint.loop, Joint.cleaner = asyncio.get_running_loop(), cleaner
    few = settings(
        max_examples=EXAMPLES,
        stateful_step_count=STEPS,
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )
    run: Callable[..., None] = run_state_machine_as_test
    await asyncio.to_thread(run, Joint, settings=few)
