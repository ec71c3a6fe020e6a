"""Complete an invoice: take exactly what was quoted and give what it earns, in one transaction (R-INV-3, R-REF-9)."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from domain.billing import policy
from domain.billing.errors import PaymentKind, PaymentMismatch, QuoteChanged, ReferenceTooLong
from domain.billing.policy import MAX_REFERENCE_CHARACTERS, PAYMENT_KINDS
from domain.billing.service.means import Checkout, Means, body_of, check_form, means_for, pool_left_minor
from domain.billing.service.offers import decide, find_offers
from domain.billing.service.promotions import Visit, give
from domain.billing.service.quote import Quote, figures
from domain.billing.service.reading import OpenInvoice, open_invoice_with_lines
from domain.billing.service.settle import Payment, update_standing
from domain.billing.service.tenders import SpentBonuses, certificate_tender, discount_rows, line_rows, tender_rows
from domain.certificates.service import Presented, present, redeem_into
from domain.clinic.queries import branch_zone, organisation
from domain.families.policy import Lending
from domain.families.queries import lenders
from domain.kernel import audit
from domain.kernel.clock import local_date
from domain.kernel.database import execute, to_json
from domain.kernel.idempotency import idempotent
from domain.kernel.money import WHOLE_BP, bounded, format_minor
from domain.kernel.signals import tell
from domain.ledger.book import Book, Cause
from domain.ledger.policy import lifetime
from domain.ledger.service import open_book, write_book
from domain.packages.service import consume
from domain.promotions.policy import uses_of
from domain.promotions.service.checkout import Offered
from domain.promotions.service.uses import record_uses
from domain.promotions.service.vouchers import PresentedVoucher, present_vouchers
from domain.referrals.service import PaidInvoice, invoice_completed, referral_to_qualify
from domain.staff.actor import Actor
from domain.staff.policy import Right, require
from domain.webhooks.service import EventType, emit

_COMPLETE = f"""
WITH {audit.written_with("$11")},
lines AS (
    UPDATE invoice_line l SET discount_minor = r.discount_minor, total_minor = r.total_minor,
        package_minor = r.package_minor, bonus_minor = r.bonus_minor, certificate_minor = r.certificate_minor,
        money_minor = r.money_minor, earned_minor = r.earned_minor
    FROM jsonb_populate_recordset(NULL::invoice_line, $7::jsonb) r WHERE l.id = r.id),
tenders AS (
    INSERT INTO tender SELECT r.* FROM jsonb_populate_recordset(NULL::tender, $8::jsonb) r),
discounts AS (
    INSERT INTO invoice_discount SELECT r.* FROM jsonb_populate_recordset(NULL::invoice_discount, $9::jsonb) r),
patients AS (
    UPDATE patient SET status = 'ACTIVE' WHERE id = $10 AND status = 'LEAD')
UPDATE invoice SET status = 'COMPLETED', completed_at = $2, visit_on = $3, paid_minor = $4, earned_minor = $5,
    discount_minor = $6, total_minor = subtotal_minor - $6
WHERE id = $1
"""  # noqa: S608  # composed of constants


@dataclass(frozen=True, slots=True)
class Completed:
    """The invoice that was completed."""

    invoice_id: UUID


@dataclass(frozen=True, slots=True)
class _Till:
    """Who completes an invoice, when and where; what every posting of a checkout shares."""

    cause: Cause
    zone: str
    today: date
    now: datetime


async def complete_invoice(
    *,
    actor: Actor,
    checkout: Checkout,
    quote_fingerprint: str,
    payments: Sequence[Payment],
    key: str,
    now: datetime,
) -> Completed:
    """Take the tenders of an open invoice, credit its cashback and qualify its referral.

    Args:
        actor: staff who may complete invoices in its branch.
        checkout: as it was quoted.
        quote_fingerprint: of the quote.
        payments: together exactly what is due; none if nothing is.
        key: the idempotency key.

    Raises:
        Forbidden, Unauthenticated: the caller may not complete invoices there.
        NotFound, NotForStatus: there is no such open invoice.
        QuoteChanged: the figures are no longer those quoted.
        PaymentKind, PaymentMismatch, ReferenceTooLong, AmountOutOfRange: the payments don't fit.
        InsufficientFunds, BonusShareExceeded, OneOf and others: as in `quote`.
        RateLimited: too many wrong codes.

    Effects:
        Ledger events `redeem`, `certificate_redeem`, `cashback`, `promotion_discount` and `promotion_bonus`, uses of
        promotions, used entitlements, the referrer's reward, tenders,
        tier and stage, an audit line, the event `invoice.completed` for webhooks; all or nothing.
    """
    require(actor, Right.COMPLETE)
    assert actor.id is not None  # staff have ids
    check_form(checkout)
    presented: list[Presented] = []
    vouchers: list[PresentedVoucher] = []

    async def before() -> None:
        presented.extend(
            await present(actor=actor, tenders=checkout.certificates, field=("giftCertificates",), now=now)
        )
        vouchers.extend(await present_vouchers(actor=actor, codes=checkout.voucher_codes, now=now))

    async def work() -> Completed:
        invoice = await open_invoice_with_lines(actor=actor, invoice_id=checkout.invoice_id, lock=True)
        offered = await find_offers(invoice=invoice, vouchers=vouchers, lock=True, now=now)
        return await _complete(actor, invoice, checkout, presented, offered, quote_fingerprint, payments, now)

    return await idempotent(
        actor_id=actor.id,
        operation="invoice.complete",
        key=key,
        body={
            "checkout": body_of(checkout),
            "quote_fingerprint": quote_fingerprint,
            "payments": [asdict(payment) for payment in payments],
        },
        result_type=Completed,
        work=work,
        before=before if checkout.certificates or checkout.voucher_codes else None,
    )


async def _complete(
    actor: Actor,
    invoice: OpenInvoice,
    checkout: Checkout,
    presented: Sequence[Presented],
    offered: Offered,
    quote_fingerprint: str,
    payments: Sequence[Payment],
    now: datetime,
) -> Completed:
    zone = await branch_zone(invoice.row["branch_id"])
    till = _Till(Cause(actor.kind, actor.id), zone, local_date(now, zone), now)
    means = await means_for(
        invoice=invoice, checkout=checkout, presented=presented, lock=True, today=till.today, now=now
    )
    referral = await referral_to_qualify(friend_id=invoice.patient_id)
    lending = await lenders(patient_id=invoice.patient_id, lock=True) if checkout.wants_bonuses else None
    owner_ids = _owners(invoice, means, lending, None if referral is None else referral["referrer_id"])
    book = await open_book(owner_ids=owner_ids | offered.partner_ids, now=now)
    quoted = await _quoted(book, invoice, offered, means, lending, checkout, till)
    if quoted.fingerprint != quote_fingerprint:
        raise QuoteChanged(field=("quoteFingerprint",))
    _check_payments(payments, quoted.due_minor)
    insurer_minor = sum(payment.amount_minor for payment in payments if payment.kind == "INSURER")
    bases = policy.earning_bases(quoted.split.money_by_line, insurer_minor, quoted.split.sold_by_line)
    earned = policy.earned_by_line(quoted.lines, bases)
    redeemed = _redeem(book, invoice, quoted, lending, till)
    certificates = await _redeem_certificates(book, invoice, quoted, till)
    await _earn(book, invoice, quoted, _earning(quoted, bases, earned), till)
    uses = uses_of(quoted.decision, policy.earning_by_line(quoted.lines, bases), parts=WHOLE_BP)
    if uses:
        visit = Visit(invoice.row, till.cause, str(invoice.id), till.today, till.zone)
        waiting = frozenset(part.promotion_id for part in quoted.decision.multipliers)
        await give(book=book, visit=visit, uses=uses, waiting=waiting)
    covers = [covered.cover for covered in quoted.covered]
    if covers:
        await consume(
            covers=covers, patient_id=invoice.patient_id, invoice_id=invoice.id, actor=actor, today=till.today, now=now
        )
    paid_minor = quoted.due_minor - insurer_minor + sum(quoted.split.sold_by_line)
    tenders = tender_rows(invoice.id, quoted, redeemed, certificates, payments)
    told = audit.line(
        actor=actor, action="invoice.complete", object_type="Invoice", object_id=invoice.id, after=_told(quoted, earned)
    )
    await execute(
        _COMPLETE, invoice.id, now, till.today, paid_minor, sum(earned), quoted.discount_minor,
        to_json(line_rows(quoted, earned)), to_json(tenders), to_json(discount_rows(quoted)), invoice.patient_id, told,
    )  # fmt: skip
    await record_uses(
        uses=uses, invoice_id=invoice.id, patient_id=invoice.patient_id, redeemed_by=actor.id, today=till.today, now=now
    )
    if referral is not None:
        paid = PaidInvoice(invoice.id, paid_minor, zone, till.today)
        await invoice_completed(referral=referral, invoice=paid, book=book, now=now)
    await write_book(book)
    tell([invoice.id])
    await _emit(invoice, quoted, now)
    await update_standing(patient_id=invoice.patient_id, source_id=invoice.id, today=till.today, now=now)
    return Completed(invoice.id)


async def _emit(invoice: OpenInvoice, quoted: Quote, now: datetime) -> None:
    total_minor = quoted.subtotal_minor - quoted.discount_minor
    data = {"invoice_id": invoice.id, "branch_id": invoice.row["branch_id"], "total_minor": total_minor}
    await emit(event=EventType.INVOICE_COMPLETED, data=data, now=now)


def _owners(invoice: OpenInvoice, means: Means, lending: Lending | None, referrer_id: UUID | None) -> set[UUID]:
    """Return whose accounts a checkout draws on or credits: they are locked together, in one order."""
    owners = {invoice.patient_id, *(note.id for note in means.certificates)}
    if lending is not None:
        owners.update(lending.lender_ids)
    return owners if referrer_id is None else owners | {referrer_id}


async def _quoted(
    book: Book,
    invoice: OpenInvoice,
    offered: Offered,
    means: Means,
    lending: Lending | None,
    checkout: Checkout,
    till: _Till,
) -> Quote:
    """Return the figures as the locked accounts make them."""
    available_minor = book.available_minor(invoice.patient_id)
    if lending is not None:
        pool_minor = sum(book.available_minor(lender_id) for lender_id in lending.lender_ids)
        available_minor += await pool_left_minor(
            lending=lending, patient_id=invoice.patient_id, pool_minor=pool_minor, today=till.today
        )
    funds = {partner_id: book.funds_minor(partner_id) for partner_id in offered.partner_ids}
    offered, decision = await decide(invoice=invoice, offered=offered, funds_minor=funds)
    return await figures(
        invoice=invoice, offered=offered, decision=decision, means=means, checkout=checkout,
        available_minor=available_minor,
    )  # fmt: skip


def _told(quoted: Quote, earned: Sequence[int]) -> dict[str, int]:
    """Return what the audit log keeps of a checkout, in minor units."""
    return {
        "discount_minor": quoted.discount_minor,
        "package_minor": sum(covered.amount_minor for covered in quoted.covered),
        "bonus_minor": quoted.bonus_minor,
        "certificate_minor": sum(used.amount_minor for used in quoted.certificates),
        "due_minor": quoted.due_minor,
        "earned_minor": sum(earned),
    }


def _check_payments(payments: Sequence[Payment], due_minor: int) -> None:
    for position, payment in enumerate(payments):
        if payment.kind not in PAYMENT_KINDS:
            raise PaymentKind(field=("payments", str(position), "kind"))
        bounded(payment.amount_minor, field=("payments", str(position), "amount"))
        if payment.reference is not None and len(payment.reference) > MAX_REFERENCE_CHARACTERS:
            path = ("payments", str(position), "reference")
            raise ReferenceTooLong(field=path, maximum=MAX_REFERENCE_CHARACTERS)
    paid_minor = sum(payment.amount_minor for payment in payments)
    if paid_minor != due_minor:
        raise PaymentMismatch(field=("payments",), due=format_minor(due_minor), paid=format_minor(paid_minor))


def _redeem(
    book: Book, invoice: OpenInvoice, quoted: Quote, lending: Lending | None, till: _Till
) -> SpentBonuses | None:
    """Spend the bonuses, own ones first, then the family's (R-ACC-4, R-FAM-1).

    One ledger transaction holds both, from which a refund finds the lots.
    """
    if not quoted.bonus_minor:
        return None
    event_id = book.begin("redeem", str(invoice.id), cause=till.cause, effective_on=till.today)
    own_minor = min(quoted.bonus_minor, book.available_minor(invoice.patient_id))
    if own_minor:
        facts = {"rule": "R-ACC-4", "invoice": invoice.row["number"]}
        book.spend(invoice.patient_id, own_minor, kind="REDEMPTION", facts=facts, source_id=invoice.id)
    pool_minor = quoted.bonus_minor - own_minor
    if pool_minor:
        assert lending is not None  # more than the own bonuses was offered
        facts = {"rule": "R-FAM-1", "spent_by": invoice.patient_id}
        book.spend_pooled(lending.lender_ids, pool_minor, kind="REDEMPTION", facts=facts, source_id=invoice.id)
    return SpentBonuses(event_id, pool_minor)


async def _redeem_certificates(book: Book, invoice: OpenInvoice, quoted: Quote, till: _Till) -> list[dict[str, Any]]:
    """Spend the certificates and return their tenders."""
    tenders = []
    for used in quoted.certificates:
        if not used.amount_minor:
            continue
        spent = await redeem_into(
            book=book,
            certificate_id=used.certificate.id,
            amount_minor=used.amount_minor,
            invoice_id=invoice.id,
            invoice_number=invoice.row["number"],
            cause=till.cause,
            today=till.today,
            reference=f"{invoice.id}:{used.certificate.id}",
        )
        tenders.append(certificate_tender(used.certificate, used.amount_minor, spent))
    return tenders


def _earning(quoted: Quote, bases: Sequence[int], earned: Sequence[int]) -> list[dict[str, int]]:
    """Return what explains the cashback of each line that earns: position from 1, base, rate, part (R-ACC-12)."""
    parts = enumerate(zip(quoted.lines, bases, earned, strict=True), start=1)
    return [
        {"position": position, "base_minor": base, "rate_bp": line.cashback_bp, "earned_minor": part}
        for position, (line, base, part) in parts
        if line.earns and base
    ]


async def _earn(book: Book, invoice: OpenInvoice, quoted: Quote, lines: Sequence[dict[str, int]], till: _Till) -> None:
    earned_minor = sum(line["earned_minor"] for line in lines)
    if not earned_minor:
        return
    sold = zip(quoted.lines, quoted.split.sold_by_line, strict=True)
    clinic = await organisation()
    life = lifetime(
        today=till.today,
        waiting_days=clinic.cashback_pending_days,
        months=clinic.bonus_life_months,
        time_zone=till.zone,
    )
    book.begin("cashback", str(invoice.id), cause=till.cause, effective_on=till.today)
    facts: dict[str, Any] = {
        "rule": "R-ACC-5", "invoice": invoice.row["number"], "usable_from": life.usable_from, "lines": lines,
        "base_minor": sum(line["base_minor"] for line in lines),
        "rates_bp": sorted({line["rate_bp"] for line in lines}),
        "certificate_minor": sum(part for line, part in sold if line.earns),
    }  # fmt: skip
    book.credit(
        invoice.patient_id, earned_minor, kind="CASHBACK", origin="CASHBACK", life=life, facts=facts,
        source_id=invoice.id,
    )  # fmt: skip
