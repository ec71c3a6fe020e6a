"""What a checkout would take and give, before anything is taken (R-INV-1)."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from domain.billing import policy
from domain.billing.errors import BonusShareExceeded, PrepaidTooMuch
from domain.billing.policy import Certificate, Line, Split
from domain.billing.service.means import Checkout, Means, check_form, means_for, pool_left_minor
from domain.billing.service.offers import decide, find_offers, funds_of
from domain.billing.service.reading import OpenInvoice, open_invoice_with_lines
from domain.billing.vouchers import check_vouchers
from domain.certificates.service import Usable, present
from domain.clinic.queries import branch_zone, organisation
from domain.families.queries import lenders
from domain.kernel.clock import local_date
from domain.kernel.money import WHOLE_BP, format_minor
from domain.ledger.errors import InsufficientFunds
from domain.ledger.queries import balances
from domain.packages.service import Cover
from domain.promotions.policy import Decision, Discount, Use, uses_of
from domain.promotions.service.checkout import Offered, RefusedVoucher
from domain.promotions.service.vouchers import present_vouchers
from domain.staff.actor import Actor
from domain.staff.policy import Right, require


@dataclass(frozen=True, slots=True)
class Covered:
    """What one entitlement covers of one line."""

    cover: Cover
    amount_minor: int


@dataclass(frozen=True, slots=True)
class UsedCertificate:
    """What is taken from one certificate, and what stays on it."""

    certificate: Usable
    amount_minor: int
    sold_minor: int

    @property
    def balance_after_minor(self) -> int:
        """Return what stays on it."""
        return self.certificate.balance_minor - self.amount_minor


@dataclass(frozen=True, slots=True)
class Quote:
    """The figures of a checkout in minor units; `fingerprint` stands for what would be taken and earned.

    `prepaid` are the certificates that paid a part before; `due_minor` is what is left for money; `decision` is what
    perks and promotions give, of which `rewards` are bonuses and gifts;
    `spare_vouchers` were presented and give less than what is taken.
    """

    invoice_id: UUID
    tier_name: str
    subtotal_minor: int
    decision: Decision
    rewards: tuple[Use, ...]
    spare_vouchers: tuple[RefusedVoucher, ...]
    covered: tuple[Covered, ...]
    maximum_bonus_minor: int
    bonus_minor: int
    certificates: tuple[UsedCertificate, ...]
    prepaid: tuple[Certificate, ...]
    due_minor: int
    earn_minor: int
    fingerprint: str
    lines: tuple[Line, ...]
    split: Split

    @property
    def discount_minor(self) -> int:
        """Return what is taken off in all."""
        return self.decision.discount_minor

    @property
    def discounts(self) -> tuple[Discount, ...]:
        """Return what is taken off each line, and why."""
        return self.decision.discounts


async def quote(*, actor: Actor, checkout: Checkout, now: datetime) -> Quote:
    """Return what a checkout would take and give; changes nothing.

    Raises:
        Forbidden, Unauthenticated: the caller may not quote there.
        NotFound: there is no such invoice.
        NotForStatus: the invoice is not open.
        OneOf, AmountOutOfRange, InsufficientFunds, BonusShareExceeded, PrepaidTooMuch, TooManyCertificates, and those
        of `certificates.service.usable`, `present_vouchers` and `check_vouchers`: the checkout can't be done.
        RateLimited: too many wrong codes.
    """
    require(actor, Right.QUOTE)
    check_form(checkout)
    invoice = await open_invoice_with_lines(actor=actor, invoice_id=checkout.invoice_id)
    presented = await present(actor=actor, tenders=checkout.certificates, field=("giftCertificates",), now=now)
    vouchers = await present_vouchers(actor=actor, codes=checkout.voucher_codes, now=now)
    today = local_date(now, await branch_zone(invoice.row["branch_id"]))
    offered = await find_offers(invoice=invoice, vouchers=vouchers, now=now)
    means = await means_for(invoice=invoice, checkout=checkout, presented=presented, lock=False, today=today, now=now)
    lending = await lenders(patient_id=invoice.patient_id, lock=False)
    lender_ids = () if lending is None else lending.lender_ids
    found = await balances(owner_ids=[invoice.patient_id, *lender_ids], now=now, soon_days=0)
    available_minor = found[invoice.patient_id].available_minor
    if lending is not None:
        pool_minor = sum(found[lender_id].available_minor for lender_id in lender_ids)
        available_minor += await pool_left_minor(
            lending=lending, patient_id=invoice.patient_id, pool_minor=pool_minor, today=today
        )
    offered, decision = await decide(invoice=invoice, offered=offered, funds_minor=await funds_of(offered.partner_ids))
    return await figures(
        invoice=invoice, offered=offered, decision=decision, means=means, checkout=checkout,
        available_minor=available_minor,
    )  # fmt: skip


async def figures(
    *,
    invoice: OpenInvoice,
    offered: Offered,
    decision: Decision,
    means: Means,
    checkout: Checkout,
    available_minor: int,
) -> Quote:
    """Return the figures of a checkout for a known balance; the one place where they are computed.

    Args:
        offered: what `decision` was chosen from.
        available_minor: the bonuses that can be spent, the family's included.

    Raises:
        VoucherTwice and others of `check_vouchers`: a voucher that was presented does not count.
    """
    spare_vouchers = offered.not_used(decision)
    await check_vouchers(spare_vouchers, at=offered.facts.at)
    found = decision.discounts
    prepaid_minor = sum(note.balance_minor for note in means.prepaid)
    lines = _lines(invoice, found)
    covered = _covered(invoice, lines, means.covers, sum(line.total_minor for line in lines) - prepaid_minor)
    lines = [
        replace(line, covered_minor=sum(part.amount_minor for part in covered if part.cover.line_id == line.id))
        for line in lines
    ]
    minimum_minor = (await organisation()).minimum_money_minor
    cap_minor = policy.share_cap(lines, minimum_money_minor=minimum_minor + prepaid_minor)
    bonus_minor = _bonus(checkout, available_minor, cap_minor)
    notes = [Certificate(n.id, n.balance_minor, n.sold_minor, n.service_ids) for n in means.certificates]
    split = policy.split(lines, bonus_minor, [*means.prepaid, *notes], minimum_money_minor=minimum_minor)
    if sum(taken.amount_minor for taken in split.certificates[: len(means.prepaid)]) < prepaid_minor:
        raise PrepaidTooMuch(field=("invoiceId",))
    taken = split.certificates[len(means.prepaid) :]
    bases = policy.earning_bases(split.money_by_line, 0, split.sold_by_line)
    uses = uses_of(decision, policy.earning_by_line(lines, bases), parts=WHOLE_BP)
    earn_minor = sum(policy.earned_by_line(lines, bases))
    extras = (decision.grants, decision.multipliers, decision.gifts)
    return Quote(
        invoice_id=invoice.id,
        tier_name=invoice.row["tier_name"],
        subtotal_minor=invoice.row["subtotal_minor"],
        decision=decision,
        rewards=tuple(use for use in uses if use.bonus_minor or use.gift is not None),
        spare_vouchers=spare_vouchers,
        covered=tuple(covered),
        maximum_bonus_minor=min(available_minor, cap_minor),
        bonus_minor=bonus_minor,
        certificates=tuple(
            UsedCertificate(note, part.amount_minor, part.sold_minor)
            for note, part in zip(means.certificates, taken, strict=True)
        ),
        prepaid=means.prepaid,
        due_minor=split.due_minor,
        earn_minor=earn_minor,
        fingerprint=policy.fingerprint(
            invoice.id, lines, found, *extras, covered, bonus_minor, taken, split, earn_minor
        ),
        lines=tuple(lines),
        split=split,
    )


def _lines(invoice: OpenInvoice, found: Sequence[Discount]) -> list[Line]:
    """Return the lines after discounts."""
    return [
        Line(
            id=line.priced.id,
            total_minor=line.priced.gross_minor - sum(d.amount_minor for d in found if d.line_id == line.priced.id),
            bonus_share_bp=line.bonus_share_bp,
            cashback_bp=line.cashback_bp,
            earns=line.earns,
            service_id=line.priced.service_id,
        )
        for line in invoice.lines
    ]


def _covered(invoice: OpenInvoice, lines: Sequence[Line], covers: Sequence[Cover], most_minor: int) -> list[Covered]:
    """Return what packages cover, as far as certificates have not paid already; a free line needs no package."""
    quantities = {line.priced.id: line.priced.quantity for line in invoice.lines}
    totals = {line.id: line.total_minor for line in lines}
    used = dict.fromkeys(totals, 0)
    found = []
    for cover in covers:
        total, quantity = totals[cover.line_id], quantities[cover.line_id]
        before = policy.covered_minor(total, quantity, used[cover.line_id])
        fitting = [
            units
            for units in range(1, cover.units + 1)
            if 0 < policy.covered_minor(total, quantity, used[cover.line_id] + units) - before <= most_minor
        ]
        if fitting:
            used[cover.line_id] += fitting[-1]
            amount = policy.covered_minor(total, quantity, used[cover.line_id]) - before
            most_minor -= amount
            found.append(Covered(replace(cover, units=fitting[-1]), amount))
    return found


def _bonus(checkout: Checkout, available_minor: int, cap_minor: int) -> int:
    if checkout.use_maximum_bonus:
        return min(available_minor, cap_minor)
    wanted_minor = checkout.bonus_minor or 0
    if wanted_minor > available_minor:
        raise InsufficientFunds(field=("bonusAmount",), available=format_minor(available_minor))
    if wanted_minor > cap_minor:
        raise BonusShareExceeded(field=("bonusAmount",), maximum=format_minor(cap_minor))
    return wanted_minor
