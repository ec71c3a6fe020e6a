"""A clinic with promotions and partners, and the model of it, side by side; see `pair`."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any
from uuid import UUID, uuid4

from domain.billing import service as billing
from domain.billing.service import Checkout
from domain.certificates import service as certificates
from domain.certificates.service import CertificateTender
from domain.kernel.database import execute, fetch
from domain.partners.policy import Settlement
from domain.partners.policy import Terms as PartnerTerms
from domain.partners.queries import partners_by_ids
from domain.partners.service.statements import close_statement
from domain.promotions.policy import Conditions
from domain.promotions.policy.terms import Effect, PromotionDraft
from domain.promotions.service import vouchers
from domain.promotions.service.keeping import create_promotion, move_promotion, update_promotion
from domain.staff.actor import Actor
from tests.clinic import DESK, MANAGER, OWNER, Clinic
from tests.domain.billing.given import lines_of
from tests.properties.joint_world import PARTNER, JointWorld
from tests.properties.oracle import Certificate, Invoice, Patient
from tests.properties.pair import BRANCHES, SERVICES, TERMS, Pair, same
from tests.properties.partners_oracle import Partner, Sale
from tests.properties.promotions_oracle import Promotion, Use, Voucher

NAMES = {"PERCENT": "percent_bp", "NTH_FREE": "every_nth", "BONUS_MULTIPLIER": "multiplier_bp"}
_USES = """
SELECT promotion_id, patient_id, voucher_id, channel, coalesce(order_reference, '') AS order_reference, discount_minor,
       bonus_minor, cost_minor, units, partner_minor, clinic_minor, reversed_discount_minor, reversed_bonus_minor,
       reversed_partner_minor, reversed_at IS NOT NULL AS is_back, used_on
FROM promotion_use
"""
_LINES = """
SELECT a.owner_id, e.kind, e.amount_minor, l.statement_id FROM account_entry e
JOIN ledger_account a ON a.id = e.account_id AND a.kind = 'partner'
LEFT JOIN partner_statement_line l ON l.entry_id = e.id
"""


def one_line(patients: Mapping[Any, UUID], use: Use) -> tuple[Any, ...]:
    """Return a use as the database has it."""
    return (
        patients[use.promotion], use.patient and patients[use.patient], use.voucher and patients[use.voucher],
        use.channel, use.order, use.discount, use.bonus, use.cost, use.units, use.partner, use.clinic,
        use.discount_back, use.bonus_back, use.partner_back, use.is_back, use.day,
    )  # fmt: skip


@dataclass
class JointPair(Pair):
    """Both sides at one moment, with promotions and partners."""

    clinic: Clinic
    world: JointWorld = field(default_factory=lambda: JointWorld(TERMS, BRANCHES.values()))
    tills: dict[Partner, Actor] = field(default_factory=dict)
    services: dict[str, UUID] = field(default_factory=dict)
    voucher_codes: dict[Voucher, str] = field(default_factory=dict)

    async def start(self) -> None:
        """Set the clinic up."""
        await super().start()
        rows = await fetch("SELECT code, id FROM service WHERE code = ANY ($1)", list(SERVICES))
        self.services = {row["code"]: row["id"] for row in rows}

    # Partners

    async def join_in(self, partner: Partner, prepaid: int | None) -> None:
        """Add a partner; one that pays ahead has a floor of nothing."""
        terms = PartnerTerms(
            Settlement.MONTHLY if prepaid is None else Settlement.PREPAID,
            -partner.floor if prepaid is None else None, partner.return_days, partner.sale_limit, partner.daily_limit,
        )  # fmt: skip
        self.ids[partner] = await self.clinic.partner(
            partner.name, prepaid_minor=prepaid, terms=terms, bonus_life_days=partner.life_days
        )
        self.tills[partner] = await self.clinic.partner_key(self.ids[partner])
        self.world.partners.append(partner)
        if prepaid:
            partner.pay(prepaid, self.world.today)

    async def settle(self, partner: Partner, amount: int) -> None:
        """Let a partner pay, or be paid."""
        await self.both(
            lambda: partner.pay(amount, self.world.today),
            lambda: self.clinic.partner_pays(self.ids[partner], abs(amount), out=amount < 0),
        )

    async def sell(self, partner: Partner, patient: Patient, total: int, bonus: int) -> None:
        """Report a sale at a till; how many codes a phone shows within a minute is not what is looked at here."""
        await execute("DELETE FROM throttle WHERE bucket = 'card-code.shown'")
        told = await self.both(
            lambda: self.world.sell(partner, patient, total, bonus),
            lambda: self.clinic.sale(self.tills[partner], self.ids[patient], bonus, total_minor=total),
        )
        if told is not None:
            self.ids[told[0]] = told[1]

    async def take_back(self, sale: Sale, amount: int, *, by_partner: bool) -> None:
        """Take a sale back."""
        actor = self.tills[sale.partner] if by_partner else MANAGER
        told = await self.both(
            lambda: self.world.take_back(sale, amount, by_partner=by_partner),
            lambda: self.clinic.take_back(actor, self.ids[sale], amount),
        )
        assert told is None or (told[1].amount_minor, told[1].bonus_minor) == (amount, told[0])

    async def redeem_at(self, partner: Partner, certificate: Certificate, amount: int) -> None:
        """Redeem a part of a certificate at a partner's till."""
        await self.both(
            lambda: self.world.redeem_at(partner, certificate, amount),
            lambda: certificates.redeem(
                actor=self.tills[partner], tender=CertificateTender(code=self.codes[certificate]),
                amount_minor=amount, key=str(uuid4()), now=self.now,
            ),
        )  # fmt: skip

    async def close(self, partner: Partner, first: date, last: date) -> None:
        """Close a partner's period."""
        statement_id = await close_statement(
            actor=MANAGER, partner_id=self.ids[partner], period_from=first, period_to=last, now=self.now
        )
        self.ids[partner.close(first, last)] = statement_id

    # Promotions

    async def promote(self, promotion: Promotion, codes: int | str | None) -> None:
        """Add a promotion: with so many single-use vouchers, with a shared one, or for everybody."""
        promotion.needs_voucher = codes is not None
        draft = PromotionDraft(
            promotion.name, promotion.starts_on, self.effect(promotion), await self.conditions(promotion),
            promotion.ends_on, priority=promotion.priority, combining=promotion.combining,
            budget_minor=promotion.budget, max_uses=promotion.max_uses, per_patient_limit=promotion.per_patient,
            per_patient_per_year=promotion.per_year,
            partner_id=None if promotion.partner is None else self.ids[promotion.partner],
            partner_share_bp=promotion.share_bp,
        )  # fmt: skip
        made = await create_promotion(
            actor=OWNER, draft=draft, now=self.now,
            voucher_code=codes if isinstance(codes, str) else None,
            voucher_quantity=codes if isinstance(codes, int) else None,
        )  # fmt: skip
        self.ids[promotion] = made.promotion_id
        self.world.promotions.append(promotion)
        for code in made.voucher_codes:
            await self.hand_out(promotion, code, is_single=isinstance(codes, int))

    async def hand_out(self, promotion: Promotion, code: str, *, is_single: bool) -> None:
        """Take note of a voucher."""
        voucher = Voucher(promotion, len(self.world.vouchers), is_single)
        (found,) = await vouchers.present_vouchers(actor=OWNER, codes=[code], now=self.now)
        self.world.vouchers.append(voucher)
        self.ids[voucher], self.voucher_codes[voucher] = found.voucher_id, code

    @staticmethod
    def effect(promotion: Promotion) -> Effect:
        """Return a promotion's effect as the clinic knows it."""
        kind = promotion.effect
        if kind == "GIFT":
            return Effect(kind, gift="a brush", gift_cost_minor=promotion.value)
        more: dict[str, Any] = {NAMES.get(kind, "amount_minor"): promotion.value}
        return Effect(kind, units_per_use=promotion.units, bonus_life_days=promotion.life_days, **more)

    async def conditions(self, promotion: Promotion) -> Conditions:
        """Return a promotion's conditions as the clinic knows them."""
        branches = [code for code, zone in BRANCHES.items() if zone == promotion.zone]
        return Conditions(
            services=frozenset(self.services[code] for code in promotion.services),
            branches=frozenset([await self.clinic.branch(code) for code in branches]),
            weekdays=promotion.weekdays, first_visit_only=promotion.first_visit, service_number=promotion.nth,
            minimum_sum_minor=promotion.minimum or None,
        )  # fmt: skip

    async def turn(self, promotion: Promotion) -> None:
        """Pause a promotion, or let it go on."""
        move, status = ("resume", "LIVE") if promotion.status == "PAUSED" else ("pause", "PAUSED")
        if not self.world.is_over(promotion):
            await move_promotion(actor=OWNER, promotion_id=self.ids[promotion], move=move, now=self.now)
            promotion.status = status

    async def limit(self, promotion: Promotion, budget: int | None, max_uses: int | None) -> None:
        """Give a promotion other limits."""
        changes = {"budget_minor": budget, "max_uses": max_uses}
        await self.both(
            lambda: self.world.limit(promotion, budget, max_uses),
            lambda: update_promotion(
                actor=OWNER, promotion_id=self.ids[promotion], changes=changes, now=self.now
            ),
        )  # fmt: skip

    # Vouchers

    async def redeem_voucher(self, voucher: Voucher, channel: str, order: str, total: int | None) -> None:
        """Redeem a voucher without a visit."""
        partner = voucher.promotion.partner
        actor = DESK if channel != PARTNER or partner is None else self.tills[partner]
        channel = "DESK" if actor is DESK else PARTNER
        told = await self.both(
            lambda: self.world.redeem_voucher(voucher, channel, order, total),
            lambda: vouchers.redeem(
                actor=actor, code=self.voucher_codes[voucher], order=vouchers.Order(order, total), key=str(uuid4()),
                now=self.now,
            ),
        )  # fmt: skip
        if told is not None:
            use, redeemed = told
            self.ids[use] = redeemed.redemption_id
            same(voucher, redeemed.value_minor or 0, use.discount + use.cost)

    async def cancel_voucher(self, use: Use, *, by_partner: bool) -> None:
        """Take a redemption back: at the desk, or at the partner's till if it was there."""
        by_partner = by_partner and use.channel == PARTNER
        partner = use.promotion.partner
        actor = self.tills[partner] if by_partner and partner is not None else DESK
        await self.both(
            lambda: self.world.cancel_voucher(use, by_partner=by_partner),
            lambda: vouchers.cancel(
                actor=actor, redemption_id=self.ids[use], reason="test", key=str(uuid4()), now=self.now
            ),
        )

    # Invoices

    def checkout(
        self, invoice: Invoice, bonus: int | None, certificates: Sequence[Certificate], *, use_packages: bool
    ) -> Checkout:
        """Return what is asked of the clinic, with the vouchers that are presented."""
        codes = tuple(self.voucher_codes[voucher] for voucher in self.world.presented.get(invoice, []))
        return replace(super().checkout(invoice, bonus, certificates, use_packages=use_packages), voucher_codes=codes)

    async def open(self, patient: Patient, branch: str, lines: Sequence[tuple[str, int, int]]) -> Invoice:
        """Open an invoice, which shows what it would cost without vouchers."""
        invoice = await super().open(patient, branch, lines)
        rows = await lines_of(self.ids[invoice])
        same(f"{invoice} opened", [row["discount_minor"] for row in rows], [line.discount for line in invoice.lines])
        return invoice

    async def refund_free(self, invoice: Invoice) -> None:
        """Refund a visit that cost nothing, as a whole."""
        real = await billing.refund_invoice(
            actor=MANAGER, invoice_id=self.ids[invoice], amount_minor=None, lines=None, reason="test",
            key=str(uuid4()), now=self.now,
        )  # fmt: skip
        assert (real.total_minor, real.clawed_back_minor) == (0, 0)
        for line in invoice.lines:
            line.units_back = line.quantity
        self.world.refund(invoice, [0] * len(invoice.tenders), 0)

    # What both say

    async def compare(self) -> None:
        """Compare everything of value, what promotions gave, and the partners' accounts; run every proof."""
        await super().compare()
        await self.compare_promotions()
        await self.compare_partners()

    async def compare_promotions(self) -> None:
        """Compare counters, uses and vouchers."""
        counters = {row["id"]: row for row in await fetch("SELECT * FROM promotion")}
        for promotion in self.world.promotions:
            row = counters[self.ids[promotion]]
            is_limited = (promotion.budget, promotion.max_uses) != (None, None)
            expected = (len(promotion.kept()), promotion.spent()) if is_limited else (0, 0)
            same(promotion, (row["used_count"], row["spent_minor"]), expected)
        uses = [one_line(self.ids, use) for promotion in self.world.promotions for use in promotion.uses]
        same("uses", sorted(map(str, [tuple(row) for row in await fetch(_USES)])), sorted(map(str, uses)))
        statuses = {row["id"]: row["status"] for row in await fetch("SELECT id, status FROM voucher")}
        for voucher in self.world.vouchers:
            same(voucher, statuses[self.ids[voucher]], voucher.status)

    async def compare_partners(self) -> None:
        """Compare balances and funds, every line of the accounts, and the statements with theirs."""
        people = {self.ids[partner]: partner for partner in self.world.partners}
        found = await partners_by_ids(actor=MANAGER, ids=list(people))
        rows = await fetch(_LINES)
        for partner_id, partner in people.items():
            same(partner, (found[partner_id]["balance"], found[partner_id]["funds"]), (partner.balance, partner.funds))
            own = [row for row in rows if row["owner_id"] == partner_id]
            closed = [(line, self.ids[each]) for each in partner.statements for line in each.lines]
            expected = [*closed, *((line, None) for line in partner.open_lines)]
            seen = sorted((row["kind"], row["amount_minor"], str(row["statement_id"])) for row in own)
            same(partner, seen, sorted((line.kind, line.amount, str(each)) for line, each in expected))
            await self.compare_statements(partner)

    async def compare_statements(self, partner: Partner) -> None:
        """Compare a partner's statements, which never change once they are closed."""
        sql = "SELECT * FROM partner_statement WHERE partner_id = $1 ORDER BY number"
        rows = await fetch(sql, self.ids[partner]) if partner.statements else []
        for row, each in zip(rows, partner.statements, strict=True):
            seen = (row["opening_minor"], row["total_minor"], row["payments_minor"], row["closing_minor"])
            same((partner, each.last), seen, (each.opening, each.total, each.payments, each.closing))
            same((partner, each.last), (row["period_from"], row["period_to"]), (each.first, each.last))
