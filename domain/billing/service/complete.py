"""Complete an invoice: take exactly what was quoted and give what it earns, in one transaction (R-INV-3, R-REF-9)."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from domain.billing import policy
from domain.billing.errors import PaymentKind, PaymentMismatch, QuoteChanged, ReferenceTooLong
from domain.billing.policy import FISCAL_HINTS, MAX_REFERENCE_CHARACTERS, PAYMENT_KINDS, Line
from domain.billing.service.quote import Checkout, Quote, check_form, figures, open_invoice_with_lines
from domain.billing.service.settle import Payment, update_standing
from domain.clinic.queries import branch_zone, organisation
from domain.kernel import audit
from domain.kernel.clock import local_date
from domain.kernel.database import Row, execute, to_json
from domain.kernel.idempotency import idempotent
from domain.kernel.ids import new_id
from domain.kernel.money import bounded, format_minor
from domain.ledger.book import Book, Cause
from domain.ledger.policy import lifetime
from domain.ledger.service import open_book, write_book
from domain.referrals.service import PaidInvoice, invoice_completed, referral_to_qualify
from domain.staff.actor import Actor
from domain.staff.policy import Right, require

_COMPLETE = f"""
WITH {audit.written_with("$9")},
lines AS (
    UPDATE invoice_line l SET bonus_minor = r.bonus_minor, money_minor = r.money_minor, earned_minor = r.earned_minor
    FROM jsonb_populate_recordset(NULL::invoice_line, $6::jsonb) r WHERE l.id = r.id),
tenders AS (
    INSERT INTO tender SELECT r.* FROM jsonb_populate_recordset(NULL::tender, $7::jsonb) r),
patients AS (
    UPDATE patient SET status = 'ACTIVE' WHERE id = $8 AND status = 'LEAD')
UPDATE invoice SET status = 'COMPLETED', completed_at = $2, visit_on = $3, paid_minor = $4, earned_minor = $5
WHERE id = $1
"""  # noqa: S608  # composed of constants


@dataclass(frozen=True, slots=True)
class Completed:
    """The invoice that was completed."""

    invoice_id: UUID


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
        payments: together exactly what is due.
        key: the idempotency key.

    Raises:
        Forbidden, Unauthenticated: the caller may not complete invoices there.
        NotFound, NotForStatus: there is no such open invoice.
        QuoteChanged: the figures are no longer those quoted.
        PaymentKind, PaymentMismatch, ReferenceTooLong, AmountOutOfRange: the payments don't fit.
        InsufficientFunds, BonusShareExceeded, InstrumentInvalid, OneOf: as in `quote`.

    Effects:
        Ledger events `redeem` and `cashback`, the referrer's reward, tenders, tier and stage, an audit line; all or
        nothing.
    """
    require(actor, Right.COMPLETE)
    assert actor.id is not None  # staff have ids

    async def work() -> Completed:
        check_form(checkout)
        invoice, lines = await open_invoice_with_lines(actor=actor, invoice_id=checkout.invoice_id, lock=True)
        return await _complete(actor, invoice, lines, checkout, quote_fingerprint, payments, now)

    return await idempotent(
        actor_id=actor.id,
        operation="invoice.complete",
        key=key,
        body={
            "checkout": asdict(checkout),
            "quote_fingerprint": quote_fingerprint,
            "payments": [asdict(payment) for payment in payments],
        },
        result_type=Completed,
        work=work,
    )


async def _complete(
    actor: Actor,
    invoice: Row,
    lines: Sequence[Line],
    checkout: Checkout,
    quote_fingerprint: str,
    payments: Sequence[Payment],
    now: datetime,
) -> Completed:
    patient_id: UUID = invoice["patient_id"]
    zone = await branch_zone(invoice["branch_id"])
    today = local_date(now, zone)
    referral = await referral_to_qualify(friend_id=patient_id)
    owners = {patient_id, referral["referrer_id"] if referral and referral["referrer_id"] else patient_id}
    book = await open_book(owner_ids=owners, now=now)
    available_minor = book.available_minor(patient_id)
    quoted = await figures(invoice=invoice, lines=lines, checkout=checkout, available_minor=available_minor)
    if quoted.fingerprint != quote_fingerprint:
        raise QuoteChanged(field=("quoteFingerprint",))
    _check_payments(payments, quoted.due_minor)
    insurer_minor = sum(payment.amount_minor for payment in payments if payment.kind == "INSURER")
    bases = policy.earning_bases(quoted.split.money_by_line, insurer_minor)
    earned = policy.earned_by_line(quoted.lines, bases)
    redeem_id = _redeem(book, actor, invoice, quoted.bonus_minor, today)
    await _earn(book, actor, invoice, _earning(quoted, bases, earned), zone, today)
    paid = PaidInvoice(invoice["id"], quoted.due_minor - insurer_minor, zone, today)
    tenders = _tenders(invoice["id"], quoted.bonus_minor, redeem_id, payments)
    told = audit.line(
        actor=actor, action="invoice.complete", object_type="Invoice", object_id=invoice["id"],
        after={"bonus_minor": quoted.bonus_minor, "due_minor": quoted.due_minor, "earned_minor": sum(earned)},
    )  # fmt: skip
    await execute(
        _COMPLETE, invoice["id"], now, today, paid.paid_minor, sum(earned), to_json(_line_rows(quoted, earned)),
        to_json(tenders), patient_id, told,
    )  # fmt: skip
    if referral is not None:
        await invoice_completed(referral=referral, invoice=paid, book=book, now=now)
    await write_book(book)
    await update_standing(patient_id=patient_id, source_id=invoice["id"], today=today, now=now)
    return Completed(invoice["id"])


def _line_rows(quoted: Quote, earned: Sequence[int]) -> list[dict[str, Any]]:
    """Return how each line was paid and what it earned."""
    parts = zip(quoted.lines, quoted.split.bonus_by_line, quoted.split.money_by_line, earned, strict=True)
    return [
        {"id": line.id, "bonus_minor": bonus, "money_minor": money, "earned_minor": part}
        for line, bonus, money, part in parts
    ]


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


def _redeem(book: Book, actor: Actor, invoice: Row, bonus_minor: int, today: date) -> UUID | None:
    """Spend the bonuses; return the ledger transaction, from which a refund finds the lots (R-ACC-4)."""
    if not bonus_minor:
        return None
    event_id = book.begin("redeem", str(invoice["id"]), cause=Cause(actor.kind, actor.id), effective_on=today)
    facts = {"rule": "R-ACC-4", "invoice": invoice["number"]}
    book.spend(invoice["patient_id"], bonus_minor, kind="REDEMPTION", facts=facts, source_id=invoice["id"])
    return event_id


def _earning(quoted: Quote, bases: Sequence[int], earned: Sequence[int]) -> list[dict[str, int]]:
    """Return what explains the cashback of each line that earns: position from 1, base, rate, part (R-ACC-12)."""
    parts = enumerate(zip(quoted.lines, bases, earned, strict=True), start=1)
    return [
        {"position": position, "base_minor": base, "rate_bp": line.cashback_bp, "earned_minor": part}
        for position, (line, base, part) in parts
        if line.earns and base
    ]


async def _earn(
    book: Book, actor: Actor, invoice: Row, lines: Sequence[dict[str, int]], zone: str, today: date
) -> None:
    earned_minor = sum(line["earned_minor"] for line in lines)
    if not earned_minor:
        return
    clinic = await organisation()
    life = lifetime(
        today=today, waiting_days=clinic.cashback_pending_days, months=clinic.bonus_life_months, time_zone=zone
    )
    book.begin("cashback", str(invoice["id"]), cause=Cause(actor.kind, actor.id), effective_on=today)
    facts: dict[str, Any] = {
        "rule": "R-ACC-5", "invoice": invoice["number"], "usable_from": life.usable_from, "lines": lines,
        "base_minor": sum(line["base_minor"] for line in lines),
        "rates_bp": sorted({line["rate_bp"] for line in lines}),
    }  # fmt: skip
    book.credit(
        invoice["patient_id"], earned_minor, kind="CASHBACK", origin="CASHBACK", life=life, facts=facts,
        source_id=invoice["id"],
    )  # fmt: skip


def _tenders(
    invoice_id: UUID, bonus_minor: int, redeem_id: UUID | None, payments: Sequence[Payment]
) -> list[dict[str, Any]]:
    wanted: list[tuple[str, int, str | None, UUID | None]] = []
    if bonus_minor:
        wanted.append(("BONUS", bonus_minor, None, redeem_id))
    wanted += [(payment.kind, payment.amount_minor, payment.reference, None) for payment in payments]
    return [
        {
            "id": new_id(),
            "invoice_id": invoice_id,
            "position": position,
            "kind": kind,
            "amount_minor": amount_minor,
            "refunded_minor": 0,
            "fiscal_hint": FISCAL_HINTS.get(kind, "FULL_SETTLEMENT"),
            "reference": reference,
            "transaction_id": transaction_id,
        }
        for position, (kind, amount_minor, reference, transaction_id) in enumerate(wanted)
    ]
