"""Everything of value with promotions, vouchers and partners on top, in plain Python (R-PRO, R-PAR)."""

from collections.abc import Collection, Sequence
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from tests.properties.oracle import (
    WHOLE,
    Bill,
    Certificate,
    Invoice,
    Patient,
    Refused,
    Terms,
    World,
    day_of,
    months_after,
    require,
)
from tests.properties.partners_oracle import Partner, Sale
from tests.properties.promotions_oracle import MONEY_OFF, Choice, Offer, Promotion, Use, Voucher

PARTNER = "PARTNER"


class JointWorld(World):
    """Everything of value, at one moment; `presented` are the vouchers of a checkout that is asked about.

    `zones` are those of the branches.
    """

    def __init__(self, terms: Terms, zones: Collection[str]) -> None:
        super().__init__(terms)
        self.zones = {terms.zone, *zones}
        self.promotions: list[Promotion] = []
        self.vouchers: list[Voucher] = []
        self.partners: list[Partner] = []
        self.presented: dict[Invoice, list[Voucher]] = {}
        self.choices: dict[Invoice, Choice] = {}
        self.why: dict[Invoice, dict[Voucher, str]] = {}
        self.uses: dict[Invoice, list[Use]] = {}

    @property
    def today(self) -> date:
        """Return the day that counts away from branches."""
        return day_of(self.now, self.terms.zone)

    def is_over(self, promotion: Promotion) -> bool:
        """Tell whether a promotion counts no more at any branch."""
        days = (day_of(self.now, zone) for zone in self.zones)
        return promotion.status == "ENDED" or min(days) > (promotion.ends_on or date.max)

    # What applies

    def offer(self, promotion: Promotion, invoice: Invoice, voucher: Voucher | None) -> Offer:
        """Return what a promotion offers on an invoice, but for its partner's funds.

        Raises:
            Refused: it does not apply.
        """
        patient, here = invoice.patient, self.now.astimezone(ZoneInfo(invoice.zone))
        lines = [line for line in invoice.lines if promotion.is_for(line)]
        self.check_under_way(promotion, here.date())
        require(lines, "CONFLICT")
        require(promotion.zone in (None, invoice.zone), "CONFLICT")
        require(not promotion.weekdays or here.isoweekday() in promotion.weekdays, "TOO_EARLY")
        require(sum(line.gross for line in lines) >= promotion.minimum, "CONFLICT")
        came = [each for each in self.invoices if each.patient is patient and each.counts()]
        require(not (promotion.first_visit and came), "CONFLICT")
        before = sum(
            line.quantity - line.units_back
            for each in came
            if each.visit_on and each.visit_on >= promotion.starts_on
            for line in each.lines
            if promotion.is_for(line)
        )
        reached = before + sum(line.quantity for line in lines)
        require(promotion.nth is None or before < promotion.nth <= reached, "CONFLICT")
        free = reached // promotion.value - before // promotion.value if promotion.effect == "NTH_FREE" else 0
        require(free or promotion.effect != "NTH_FREE", "CONFLICT")
        offer, left, own = Offer(promotion, free, voucher), promotion.left(), promotion.kept(patient)
        require(not promotion.is_used_up(), "CAP_REACHED")
        require(left is None or offer.greatest_cost(invoice.lines) <= left, "CAP_REACHED")
        require(promotion.per_patient is None or len(own) < promotion.per_patient, "CAP_REACHED")
        this_year = [use for use in own if use.day.year == here.year]
        require(promotion.per_year is None or len(this_year) < promotion.per_year, "CAP_REACHED")
        if promotion.effect == "NTH_FREE":
            free = min(free, reached // promotion.value - sum(use.units for use in own))
            require(free > 0, "CONFLICT")
        return Offer(promotion, free, voucher)

    def offers(self, invoice: Invoice) -> list[Offer]:
        """Return what applies to an invoice; why vouchers don't count is noted."""
        called: dict[Promotion, Voucher] = {}
        why = self.why[invoice] = {}
        for voucher in self.presented.get(invoice, []):
            if voucher.status != "ACTIVE":
                why[voucher] = "CONFLICT"
            elif called.setdefault(voucher.promotion, voucher) is not voucher:
                why[voucher] = "INVALID"
        found = []
        for promotion in self.promotions:
            call = called.get(promotion)
            try:
                require(call or not promotion.needs_voucher, "NOT_FOUND")
                found.append(self.offer(promotion, invoice, call))
            except Refused as refused:
                if call:
                    why[call] = refused.code
        return self.funded(invoice, found)

    def funded(self, invoice: Invoice, offers: Sequence[Offer]) -> list[Offer]:
        """Return the offers whose partner can pay its part, the first by rank first."""
        funds, found = {partner: partner.funds for partner in self.partners}, []
        for offer in sorted(offers, key=lambda offer: offer.rank):
            partner, share = offer.promotion.partner, offer.share(invoice.lines)
            if partner is not None and share > max(0, funds[partner]):
                if offer.voucher:
                    self.why[invoice][offer.voucher] = "CAP_REACHED"
                continue
            if partner is not None:
                funds[partner] -= share
            found.append(offer)
        return found

    # Checkouts

    def discount(self, invoice: Invoice) -> None:
        """Give the lines what the tier and promotions take off, in the best combination (R-PRO-1)."""
        self.free_consultations(invoice)
        choice = Choice(invoice.lines, invoice.tier.discount_bp, self.offers(invoice))
        self.choices[invoice] = choice
        for place, line in enumerate(invoice.lines):
            line.discount = line.free_units * line.price + sum(part for n, _, part in choice.taken if n == place)

    def bill(
        self, invoice: Invoice, *, bonus: int | None, certificates: Sequence[Certificate], use_packages: bool
    ) -> Bill:
        """Return what a checkout takes and gives; a voucher that doesn't count refuses it, one that is not best not."""
        require(invoice.status == "OPEN", "FORBIDDEN_FOR_STATUS")
        self.in_order(certificates, invoice.patient)
        self.discount(invoice)
        for voucher in self.presented.get(invoice, []):
            code = self.why[invoice].get(voucher)
            require(code is None, code or "")
        return super().bill(invoice, bonus=bonus, certificates=certificates, use_packages=use_packages)

    def complete(self, invoice: Invoice, bill: Bill, payments: Sequence[tuple[str, int]]) -> None:
        """Take everything, and give what is earned and what promotions give: partners pay their parts of it."""
        insured = sum(amount for kind, amount in payments if kind == "INSURER")
        today, earning = day_of(self.now, invoice.zone), bill.paid.earning(invoice.lines, insured)
        uses = self.uses[invoice] = self.choices[invoice].uses(invoice, today, earning)
        super().complete(invoice, bill, payments)
        for use in uses:
            use.promotion.uses.append(use)
            if use.voucher is not None and use.voucher.is_single:
                use.voucher.status = "USED"
            if use.promotion.partner is not None:
                use.promotion.partner.post("DISCOUNT" if use.discount else "BONUS", -use.partner, today)
            if use.bonus:
                self.credit_bonus(invoice, use, today)

    def credit_bonus(self, invoice: Invoice, use: Use, today: date) -> None:
        """Credit what a promotion gives; what multiplies cashback waits as it does, but for a partner's part."""
        for partner, amount in ((use.promotion.partner, use.partner), (None, use.bonus - use.partner)):
            waits = use.promotion.effect == "BONUS_MULTIPLIER" and partner is None
            usable_on = today + timedelta(days=self.terms.pending_days if waits else 0)
            life = use.promotion.life_days
            ends_on = months_after(usable_on, self.terms.life_months) if life is None else usable_on + timedelta(life)
            if amount:
                self.credit(
                    invoice.patient, amount, usable_on, ends_on, invoice.zone, (invoice, use.promotion, partner)
                )

    def refund(self, invoice: Invoice, parts: Sequence[int], clawed: int) -> int:
        """Give back, claw back, then take back what promotions gave; partners get their parts (R-ACC-8, R-PAR-4)."""
        debt = super().refund(invoice, parts, clawed)
        today = day_of(self.now, invoice.zone)
        for use in [use for use in self.uses[invoice] if not use.is_back]:
            partner = use.promotion.partner
            to_partner, clawed = use.come_back(invoice)
            if partner is not None:
                partner.post("DISCOUNT_REVERSAL" if use.discount else "BONUS_REVERSAL", to_partner, today)
            if use.bonus:
                theirs, ours = (invoice, use.promotion, partner), (invoice, use.promotion, None)
                invoice.patient.claw_back(to_partner, theirs, ours)
                invoice.patient.claw_back(clawed - to_partner, ours, theirs)
        return debt

    # Vouchers without a visit

    def redeem_voucher(self, voucher: Voucher, channel: str, order: str, total: int | None) -> Use:
        """Redeem a voucher for an order at the desk or at its partner's till (R-PRO-4, R-PAR-2)."""
        promotion, kept = voucher.promotion, voucher.promotion.kept()
        require(all((use.voucher, use.order) != (voucher, order) for use in kept), "ALREADY_EXISTS")
        self.check_voucher(voucher, channel)
        cost = promotion.value if promotion.effect == "GIFT" else 0
        use = Use(promotion, self.today, None, voucher, {0: self.worth(promotion, total)}, cost=cost, channel=channel)
        value, left, use.order = use.discount + cost, promotion.left(), order
        require(left is None or value <= left, "CAP_REACHED")
        shared = value if channel == PARTNER else use.discount
        use.partner = shared * promotion.share_bp // WHOLE
        use.clinic = value - use.partner if channel == PARTNER else 0
        payer = None if channel == PARTNER else promotion.partner
        require(payer is None or use.partner <= payer.funds, "CAP_REACHED")
        self.settle(use, 1, self.today)
        promotion.uses.append(use)
        if voucher.is_single:
            voucher.status = "USED"
        return use

    def check_voucher(self, voucher: Voucher, channel: str) -> None:
        """Let a voucher pass that counts now and without a patient."""
        promotion, left = voucher.promotion, voucher.promotion.left()
        require(voucher.status == "ACTIVE", "CONFLICT")
        self.check_under_way(promotion, self.today)
        require(left is None or left > 0, "CAP_REACHED")
        require(not promotion.is_used_up(), "CAP_REACHED")
        require(promotion.effect in (*MONEY_OFF, "GIFT") and promotion.effect != "NTH_FREE", "CONFLICT")
        require(not promotion.first_visit and promotion.nth is None, "CONFLICT")
        require(voucher.is_single or (promotion.per_patient, promotion.per_year) == (None, None), "CONFLICT")
        require(channel != PARTNER or not (promotion.services or promotion.zone), "CONFLICT")
        weekday = self.now.astimezone(ZoneInfo(self.terms.zone)).isoweekday()
        require(not promotion.weekdays or weekday in promotion.weekdays, "TOO_EARLY")

    @staticmethod
    def check_under_way(promotion: Promotion, today: date) -> None:
        """Let a promotion pass that is neither over, nor paused, nor begins later."""
        require(promotion.status != "ENDED" and today <= (promotion.ends_on or date.max), "EXPIRED")
        require(promotion.status == "LIVE", "FORBIDDEN_FOR_STATUS")
        require(promotion.starts_on <= today, "TOO_EARLY")

    @staticmethod
    def worth(promotion: Promotion, total: int | None) -> int:
        """Return what is taken off an order: never more than it costs, and nothing known of an unknown total."""
        effect, value = promotion.effect, promotion.value
        if total is None:
            of_budget = effect == "PERCENT" and promotion.budget is not None
            require(not promotion.minimum and effect != "FIXED_PRICE" and not of_budget, "INVALID")
            return value if effect == "AMOUNT" else 0
        require(total >= promotion.minimum, "CONFLICT")
        off = {"PERCENT": total * value // WHOLE, "FIXED_PRICE": max(0, total - value), "AMOUNT": min(value, total)}
        return off.get(effect, 0)

    @staticmethod
    def settle(use: Use, sign: int, day: date) -> None:
        """Let the clinic pay a partner its part at the partner's till, elsewhere the partner the clinic; or back."""
        partner = use.promotion.partner
        if partner is not None and use.channel == PARTNER:
            partner.post("VOUCHER", sign * use.clinic, day)
        elif partner is not None:
            partner.post("DISCOUNT" if sign > 0 else "DISCOUNT_REVERSAL", -sign * use.partner, day)

    def cancel_voucher(self, use: Use, *, by_partner: bool) -> None:
        """Take a redemption back; its partner may for some days."""
        partner = use.promotion.partner
        require(not use.is_back, "NOT_FOUND")
        if by_partner and partner is not None:
            require(self.today <= use.day + timedelta(days=partner.return_days), "EXPIRED")
        self.settle(use, -1, self.today)
        use.is_back, use.discount_back, use.partner_back = True, use.discount, use.partner
        if use.voucher is not None and use.voucher.is_single:
            use.voucher.status = "ACTIVE"

    # Partners

    def sell(self, partner: Partner, patient: Patient, total: int, bonus: int) -> Sale:
        """Credit a buyer from the partner's funds; usable at once (R-PAR-2)."""
        sale, today = partner.sell(patient, total, bonus, self.today), day_of(self.now, patient.zone)
        ends_on = months_after(today, self.terms.life_months)
        if partner.life_days is not None:
            ends_on = today + timedelta(days=partner.life_days)
        self.credit(patient, bonus, today, ends_on, patient.zone, sale)
        return sale

    def take_back(self, sale: Sale, amount: int, *, by_partner: bool) -> int:
        """Take a sale back; return the bonus that goes back to the partner, whatever the patient still has of it."""
        part = sale.take_back(amount, self.today, by_partner=by_partner)
        sale.patient.claw_back(part, sale)
        return part

    def redeem_at(self, partner: Partner, certificate: Certificate, amount: int) -> None:
        """Spend a part of a certificate at a partner's till: the clinic owes it to the partner."""
        self.in_order([certificate], None)
        require(certificate.services is None, "CONFLICT")
        require(amount <= certificate.balance(self.now), "INSUFFICIENT_FUNDS")
        certificate.take(amount)
        partner.post("CERTIFICATE", amount, self.today)

    # Promotions kept

    def limit(self, promotion: Promotion, budget: int | None, max_uses: int | None) -> None:
        """Set limits; they count everything that was given before, and can't lie under that."""
        require(not self.is_over(promotion), "FORBIDDEN_FOR_STATUS")
        require(budget is None or promotion.spent() <= budget, "INVALID")
        require(max_uses is None or len(promotion.kept()) <= max_uses, "INVALID")
        promotion.budget, promotion.max_uses = budget, max_uses
