"""10 000 random invoices paid in every way and refunded in 1 to 20 parts: everything adds up to the kopek."""

import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from uuid import UUID, uuid4

import pytest

from domain.billing import policy
from domain.billing.policy import Certificate, Line, PaidLine, PaidTender, RefundPlan
from domain.promotions.policy import Discount, Perks, PricedLine, choose
from tests.properties import oracle

INVOICES = 10_000
PARTS = 8
MOST_MINOR = 10_000_000_00
MINIMUM_MONEY_MINOR = 1_00
SHARES = (0, 1, 1000, 3000, 3333, 9999, 10_000)
RATES = (0, 500, 700, 850, 1000, 10_000)
CATEGORIES = ("CONSULTATION", "HYGIENE", "THERAPY", "IMPLANTS")
SERVICES = [UUID(int=number) for number in range(4)]
NO_TIER = oracle.Tier("start", 0, 0, 0, {}, 0)


def an_amount(chance: random.Random, most: int = MOST_MINOR) -> int:
    """Return an amount of 1 kopek to `most`, small ones as likely as large ones."""
    return chance.randint(1, min(most, chance.choice([3, 20, 1000, 100_000, 10_000_000, MOST_MINOR])))


def priced(chance: random.Random) -> list[PricedLine]:
    """Return the lines of an invoice before discounts, each of at most 10 000 000.00."""
    lines = []
    for _ in range(chance.randint(1, 8)):
        quantity = chance.choice([1, 1, 1, 2, 3, chance.randint(1, 1000)])
        price = an_amount(chance, MOST_MINOR // quantity)
        service = chance.choice(SERVICES)
        lines.append(PricedLine(uuid4(), chance.choice(CATEGORIES), quantity, price, service))
    return lines


def perks(chance: random.Random) -> Perks:
    """Return what the patient's tier takes off."""
    tier = {category: chance.randint(1, 10_000) for category in CATEGORIES if chance.random() < 0.3}
    return Perks(tier_bp=tier, free_consultations=chance.choice([0, 0, 1, 3]))


def check_discounts(lines: Sequence[PricedLine], given: Perks, taken: Sequence[Discount]) -> None:
    """Hold discounts against the rules: free units first, then the tier's percentages, floored once (R-MON-2)."""
    free = given.free_consultations
    exact = 0
    for line in lines:
        units = min(line.quantity, free) if line.category == "CONSULTATION" else 0
        free -= units
        found = [part for part in taken if part.line_id == line.id and part.units]
        expected = [("FREE_CONSULTATION", units, units * line.unit_price_minor)] if units else []
        assert [(part.kind, part.units, part.amount_minor) for part in found] == expected
        exact += (line.quantity - units) * line.unit_price_minor * given.tier_bp.get(line.category, 0)
    assert sum(part.amount_minor for part in taken if not part.units) == exact // 10_000


@dataclass
class Priced:
    """An invoice before it is paid."""

    sold: list[PricedLine]
    lines: list[Line]
    units: list[int]

    @classmethod
    def of(cls, chance: random.Random) -> "Priced":
        """Discount random lines, and cover some of their units by packages."""
        sold = priced(chance)
        given = perks(chance)
        taken = choose(sold, given, ()).discounts
        check_discounts(sold, given, taken)
        units = [chance.choice([0, 0, 1, line.quantity, chance.randint(0, line.quantity)]) for line in sold]
        lines = []
        for line, covered in zip(sold, units, strict=True):
            off = sum(part.amount_minor for part in taken if part.line_id == line.id)
            assert 0 <= off <= line.gross_minor
            total = line.gross_minor - off
            cover = policy.covered_minor(total, line.quantity, covered)
            share, rate = chance.choice(SHARES), chance.choice(RATES)
            lines.append(Line(line.id, total, share, rate, chance.random() < 0.8, line.service_id, cover))
        return cls(sold, lines, units)


def named(certificate: Certificate) -> frozenset[str] | None:
    """Return the services of a certificate as the oracle names them."""
    return None if certificate.service_ids is None else frozenset(map(str, certificate.service_ids))


def model_line(line: Line, gross: int) -> oracle.Line:
    """Return the oracle's line for a line."""
    service = oracle.Service(str(line.service_id), "OTHER", line.bonus_share_bp, line.cashback_bp, line.earns)
    return oracle.Line(service, 1, gross, line.cashback_bp)


class Paid:
    """A completed invoice in memory beside the oracle's one; refunds are planned by the policy."""

    def __init__(self, chance: random.Random) -> None:
        self.chance = chance
        bill = Priced.of(chance)
        lines = bill.lines
        cap = policy.share_cap(lines, minimum_money_minor=MINIMUM_MONEY_MINOR)
        bonus = chance.choice([0, cap, chance.randint(0, cap)])
        certificates = [self.certificate() for _ in range(chance.choice([0, 1, 2, 4]))]
        split = policy.split(lines, bonus, certificates, minimum_money_minor=MINIMUM_MONEY_MINOR)
        self.check_split(lines, bonus, certificates, split)
        insured = chance.choice([0, split.due_minor, chance.randint(0, split.due_minor)])
        earned = policy.earned_by_line(lines, policy.earning_bases(split.money_by_line, insured, split.sold_by_line))
        models = [model_line(line, 1) for line in lines]
        unpaid = [line.open_minor - part for line, part in zip(lines, split.bonus_by_line, strict=True)]
        notes = [
            oracle.Note(each.balance_minor, each.balance_minor - each.sold_minor, named(each)) for each in certificates
        ]
        keep = MINIMUM_MONEY_MINOR if bonus else 0
        model = oracle.pay_by_certificates(models, unpaid, notes, keep)
        assert [taken.amount_minor for taken in split.certificates] == model.amounts
        assert (list(split.money_by_line), list(split.sold_by_line)) == (model.left, model.sold)
        assert sum(earned) == model.earns(models, insured)
        parts = zip(bill.sold, lines, split.bonus_by_line, earned, split.certificate_by_line, strict=True)
        self.lines = [
            PaidLine(line.id, sold.quantity, line.total_minor, bonus, part, 0, 0, 0, 0, card, line.covered_minor)
            for sold, line, bonus, part, card in parts
        ]
        self.tenders = [*self.packages(bill), *self.others(split, insured)]
        self.model = oracle.Invoice(oracle.Patient("Anna", NO_TIER), "Europe/Moscow", NO_TIER, [], datetime.now(UTC))
        self.model.tenders = [oracle.Tender(tender.kind, tender.amount_minor) for tender in self.tenders]
        self.model.lines = [model_line(line, line.total_minor) for line in lines]
        self.model.earned = sum(earned)
        assert sum(tender.amount_minor for tender in self.tenders) == self.model.total

    def certificate(self) -> Certificate:
        """Return a certificate that is sold, promotional or of both parts."""
        balance = an_amount(self.chance)
        sold = self.chance.choice([0, balance, self.chance.randint(0, balance)])
        services = None if self.chance.random() < 0.7 else frozenset(self.chance.sample(SERVICES, 2))
        return Certificate(uuid4(), balance, sold, services)

    @staticmethod
    def check_split(
        lines: Sequence[Line], bonus: int, certificates: Sequence[Certificate], split: policy.Split
    ) -> None:
        """Hold the parts against each line, each certificate and the whole (R-INV-2, R-CRT-10)."""
        ways = (split.bonus_by_line, split.certificate_by_line, split.money_by_line)
        for line, *parts, sold in zip(lines, *ways, split.sold_by_line, strict=True):
            assert min(*parts, sold) >= 0
            assert sum(parts) == line.open_minor
            assert sold <= parts[1]
        assert sum(split.bonus_by_line) == bonus
        left = sum(line.open_minor for line in lines) - bonus - (MINIMUM_MONEY_MINOR if bonus else 0)
        for certificate, taken in zip(certificates, split.certificates, strict=True):
            if certificate.service_ids is None:
                assert taken.amount_minor == min(left, certificate.balance_minor)
            assert 0 <= taken.amount_minor <= min(left, certificate.balance_minor)
            given = certificate.balance_minor - certificate.sold_minor
            assert taken.sold_minor == max(0, taken.amount_minor - given)
            left -= taken.amount_minor
        assert split.due_minor == left + (MINIMUM_MONEY_MINOR if bonus else 0)
        assert sum(split.sold_by_line) == sum(taken.sold_minor for taken in split.certificates)

    def packages(self, bill: Priced) -> Iterable[PaidTender]:
        """Return a tender for each covered line, or two of them from two entitlements."""
        for line, units, sold in zip(bill.lines, bill.units, bill.sold, strict=True):
            first = self.chance.choice([units, self.chance.randint(0, units)])
            before = policy.covered_minor(line.total_minor, sold.quantity, first)
            for part, count in ((before, first), (line.covered_minor - before, units - first)):
                if part:
                    yield PaidTender(uuid4(), "PACKAGE", part, 0, line.id, count)

    def others(self, split: policy.Split, insured: int) -> Iterable[PaidTender]:
        """Return the tenders of bonuses, certificates, an insurer and money."""
        amounts = [("BONUS", split.bonus_minor)]
        amounts += [("GIFT_CERTIFICATE", taken.amount_minor) for taken in split.certificates]
        first = self.chance.randint(0, insured)
        amounts += [("INSURER", first), ("INSURER", insured - first)]
        rest = split.due_minor - insured
        card = self.chance.choice([rest, self.chance.randint(0, rest)])
        amounts += [("CARD", card), ("CASH", rest - card)]
        return (PaidTender(uuid4(), kind, amount, 0) for kind, amount in amounts if amount)

    @property
    def left(self) -> int:
        """Return what can still be refunded."""
        return self.model.total - self.model.refunded

    def refund(self, amount: int) -> None:
        """Refund an amount; each tender but money gets its share on the running sum (R-ACC-9)."""
        expected = self.model.expected_parts(amount)
        plan = policy.refund_of_amount(self.lines, self.tenders, amount)
        assert plan.amount_minor == amount
        if expected is not None:
            assert [plan.tenders.get(tender.id, 0) for tender in self.tenders] == expected
        reached = self.model.refunded + amount
        assert plan.claw_minor == max(0, self.model.earned * reached // self.model.total - self.model.clawed)
        self.apply(plan)

    def refund_lines(self) -> None:
        """Refund random quantities of some lines."""
        wanted: dict[UUID, int] = {}
        for line in self.chance.sample(self.lines, self.chance.randint(1, len(self.lines))):
            left = line.quantity - line.refunded_quantity
            if left:
                wanted[line.id] = self.chance.choice([left, self.chance.randint(1, left)])
        plan = policy.refund_of_lines(self.lines, self.tenders, wanted)
        if plan.amount_minor:
            self.apply(plan)
            assert {part.line_id: part.quantity for part in plan.lines if part.quantity} == wanted

    def apply(self, plan: RefundPlan) -> None:
        """Book a plan, refusing what the database would refuse."""
        parts = [plan.tenders.get(tender.id, 0) for tender in self.tenders]
        self.model.check_parts(plan.amount_minor, parts, plan.claw_minor)
        for name, kinds in (
            ("bonus", ("BONUS",)), ("certificate", ("GIFT_CERTIFICATE",)), ("package", ("PACKAGE",)),
            ("insurer", ("INSURER",)), ("money", oracle.MONEY),
        ):  # fmt: skip
            back = [part for tender, part in zip(self.tenders, parts, strict=True) if tender.kind in kinds]
            assert getattr(plan, f"{name}_minor") == sum(back)
        self.tenders = [self.returned(tender, plan) for tender in self.tenders]
        by_line = {part.line_id: part for part in plan.lines}
        self.lines = [self.after(line, by_line[line.id]) if line.id in by_line else line for line in self.lines]
        assert sum(part.amount_minor for part in plan.lines) == plan.amount_minor
        assert sum(part.clawed_minor for part in plan.lines) == plan.claw_minor
        for tender, part in zip(self.model.tenders, parts, strict=True):
            tender.back += part
        self.model.refunded += plan.amount_minor
        self.model.clawed += plan.claw_minor
        self.compare()

    @staticmethod
    def returned(tender: PaidTender, plan: RefundPlan) -> PaidTender:
        """Return a tender after a refund; an entitlement comes back when the whole of its value has."""
        back = tender.refunded_minor + plan.tenders.get(tender.id, 0)
        units = tender.returned_units + plan.units.get(tender.id, 0)
        assert tender.returned_units <= units <= tender.units
        assert back == tender.amount_minor or units * tender.amount_minor <= back * max(1, tender.units)
        return replace(tender, refunded_minor=back, returned_units=units)

    @staticmethod
    def after(line: PaidLine, part: policy.LineRefund) -> PaidLine:
        """Return a line after a refund: it gives back no more of anything than it has left."""
        given = (part.quantity, part.amount_minor, part.bonus_minor, part.certificate_minor, part.package_minor)
        assert min(*given, part.clawed_minor) >= 0
        assert part.amount_minor >= part.bonus_minor + part.certificate_minor + part.package_minor
        after = replace(
            line,
            refunded_quantity=line.refunded_quantity + part.quantity,
            refunded_minor=line.refunded_minor + part.amount_minor,
            refunded_bonus_minor=line.refunded_bonus_minor + part.bonus_minor,
            refunded_certificate_minor=line.refunded_certificate_minor + part.certificate_minor,
            refunded_package_minor=line.refunded_package_minor + part.package_minor,
            clawed_minor=line.clawed_minor + part.clawed_minor,
        )
        left = (after.bonus_left_minor, after.certificate_left_minor, after.package_left_minor)
        assert min(*left, after.money_left_minor, after.claw_left_minor) >= 0
        assert after.refunded_quantity <= after.quantity
        return after

    def compare(self) -> None:
        """Hold what the lines gave back against what went back to the tenders, way by way."""
        for kind, name in (("BONUS", "bonus"), ("GIFT_CERTIFICATE", "certificate"), ("PACKAGE", "package")):
            by_lines = sum(getattr(line, f"refunded_{name}_minor") for line in self.lines)
            assert by_lines == sum(tender.refunded_minor for tender in self.tenders if tender.kind == kind)
        for line in self.lines:
            covers = [tender.refunded_minor for tender in self.tenders if tender.line_id == line.id]
            assert sum(covers) == line.refunded_package_minor

    def check_that_all_came_back(self) -> None:
        """Hold a full refund against the whole."""
        assert all(tender.left_minor == 0 and tender.returned_units == tender.units for tender in self.tenders)
        assert all(line.refunded_minor == line.total_minor for line in self.lines)
        assert all(line.clawed_minor == line.earned_minor for line in self.lines)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(PARTS))
def test_invoices_paid_in_every_way_and_refunded_in_parts_add_up(seed: int):
    chance = random.Random(seed)
    for _ in range(INVOICES // PARTS):
        paid = Paid(chance)
        way = chance.choice(["amounts", "lines", "mixed"])
        for _ in range(chance.choice([0, 1, 2, 5, 19])):
            if paid.left == 0:
                break
            if way == "amounts" or (way == "mixed" and chance.random() < 0.5):
                paid.refund(min(paid.left, chance.choice([1, chance.randint(1, paid.left), an_amount(chance)])))
            else:
                paid.refund_lines()
        if paid.left:
            paid.refund(paid.left)
        if paid.model.total:
            paid.check_that_all_came_back()
