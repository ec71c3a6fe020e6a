"""Refund a completed invoice, whole or in part: what came from where goes back there (R-ACC-8, R-ACC-9)."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from domain.billing import policy
from domain.billing.errors import LineCount, NotForStatus, OneOf, Quantity, ReasonMissing, RefundTooLarge
from domain.billing.policy import MAX_LINES, MAX_REASON_CHARACTERS, PaidLine, PaidTender, RefundPlan
from domain.billing.service.promotions import HAS_USES, Visit, reverse, take_back
from domain.billing.service.settle import update_standing
from domain.certificates.queries import taken_lots
from domain.certificates.service import lock_certificates, return_into
from domain.clinic.queries import branch_zone
from domain.kernel import audit
from domain.kernel.clock import local_date
from domain.kernel.database import Row, execute, fetch, fetchrow, fetchval, to_json
from domain.kernel.errors import NotFound
from domain.kernel.idempotency import idempotent
from domain.kernel.ids import new_id
from domain.kernel.money import bounded, format_minor
from domain.kernel.signals import tell
from domain.ledger.book import Book, Cause
from domain.ledger.policy import SOLD, Life, LotState, parts_to_return, revived
from domain.ledger.queries import lots_given, own_lots
from domain.ledger.service import open_book, write_book
from domain.packages.service import give_back as give_back_entitlements
from domain.packages.service import lock_subscriptions_of
from domain.patients.queries import merged_into
from domain.promotions.policy import Reversal
from domain.referrals.service import PaidInvoice, invoice_refunded, reverse_rewards
from domain.staff.actor import Actor
from domain.staff.policy import Right, require, require_branch
from domain.webhooks.service import EventType, emit

_LOCK = "SELECT * FROM invoice WHERE id = $1 FOR NO KEY UPDATE"
_LINES = f"SELECT l.*, {HAS_USES} AS has_uses FROM invoice_line l WHERE l.invoice_id = $1 ORDER BY l.position"  # noqa: S608
_TENDERS = "SELECT * FROM tender WHERE invoice_id = $1 ORDER BY position"
_NEXT = "SELECT count(*) + 1 FROM refund WHERE invoice_id = $1"
_APPLY = """
WITH lines AS (
    UPDATE invoice_line l SET refunded_quantity = l.refunded_quantity + r.quantity,
        refunded_minor = l.refunded_minor + r.amount_minor,
        refunded_bonus_minor = l.refunded_bonus_minor + r.bonus_minor,
        refunded_certificate_minor = l.refunded_certificate_minor + r.certificate_minor,
        refunded_package_minor = l.refunded_package_minor + r.package_minor,
        clawed_minor = l.clawed_minor + r.clawed_minor
    FROM jsonb_to_recordset($3::jsonb)
        AS r(line_id uuid, quantity int, amount_minor bigint, bonus_minor bigint, certificate_minor bigint,
             package_minor bigint, clawed_minor bigint)
    WHERE l.id = r.line_id),
tenders AS (
    UPDATE tender t SET refunded_minor = t.refunded_minor + r.amount_minor,
        pool_refunded_minor = t.pool_refunded_minor + r.pool_minor, returned_units = t.returned_units + r.units
    FROM jsonb_to_recordset($4::jsonb) AS r(id uuid, amount_minor bigint, pool_minor bigint, units int)
    WHERE t.id = r.id),
refunds AS (
    INSERT INTO refund SELECT r.* FROM jsonb_populate_record(NULL::refund, $5::jsonb) r)
UPDATE invoice SET refunded_minor = refunded_minor + $6, paid_minor = paid_minor - $7, clawed_minor = clawed_minor + $8,
    status = $2 WHERE id = $1
"""


@dataclass(frozen=True, slots=True)
class LineToRefund:
    """A quantity of one line."""

    line_id: UUID
    quantity: int


@dataclass(frozen=True, slots=True)
class Refunded:
    """One refund and where its parts went, in minor units (R-ACC-8)."""

    invoice_id: UUID
    refund_id: UUID
    total_minor: int
    to_money_minor: int
    to_bonus_minor: int
    to_certificates_minor: int
    to_packages_minor: int
    clawed_back_minor: int
    new_debt_minor: int


async def refund_invoice(
    *,
    actor: Actor,
    invoice_id: UUID,
    amount_minor: int | None,
    lines: Sequence[LineToRefund] | None,
    reason: str,
    key: str,
    now: datetime,
) -> Refunded:
    """Refund an amount or named lines of a completed invoice; with neither, all that is left.

    In this order: bonuses, certificates and entitlements return to where they came from, cashback is clawed back, then
    what promotions gave; the referral is reversed (R-ACC-8, R-CRT-6).

    Args:
        actor: staff who may refund in its branch.
        amount_minor: a part of the invoice's total; not together with `lines`.
        lines: quantities of lines.
        reason: 1 to 500 characters.
        key: the idempotency key.

    Raises:
        Forbidden, Unauthenticated: the caller may not refund there.
        NotFound, NotForStatus: there is no such completed invoice, or no such line.
        OneOf, Quantity, ReasonMissing, AmountOutOfRange: the input breaks a form.
        RefundTooLarge: more than what is left. An invoice that came to nothing is refunded by its lines or as a whole:
            what was free counts as not used then.

    Effects:
        Ledger events `refund`, `certificate_return`, `clawback`, `promotion_return`, `promotion_clawback` and
        `referral_reversal`; uses of promotions reversed; entitlements returned; a row
        of `refund`; tier and stage; an audit line.
    """
    require(actor, Right.REFUND)
    assert actor.id is not None  # staff have ids

    async def work() -> Refunded:
        invoice = await _checked(actor, invoice_id, amount_minor, lines, reason)
        tenders = await fetch(_TENDERS, invoice["id"])
        own_lines = await fetch(_LINES, invoice["id"])
        plan = await _plan(invoice, own_lines, tenders, amount_minor, lines)
        reversals = await reverse(invoice=invoice, lines=own_lines, plan=plan, now=now)
        return await _refund(actor, invoice, tenders, plan, reversals, reason.strip(), now)

    return await idempotent(
        actor_id=actor.id,
        operation="invoice.refund",
        key=key,
        body={
            "invoice_id": invoice_id,
            "amount_minor": amount_minor,
            "lines": None if lines is None else [asdict(line) for line in lines],
            "reason": reason,
        },
        result_type=Refunded,
        work=work,
    )


async def _checked(
    actor: Actor, invoice_id: UUID, amount_minor: int | None, lines: Sequence[LineToRefund] | None, reason: str
) -> Row:
    if amount_minor is not None:
        if lines is not None:
            raise OneOf(field=("amount",), first="amount", second="lines")
        bounded(amount_minor, field=("amount",))
    if not 1 <= len(reason.strip()) <= MAX_REASON_CHARACTERS:
        raise ReasonMissing(field=("reason",), maximum=MAX_REASON_CHARACTERS)
    invoice = await fetchrow(_LOCK, invoice_id)
    if invoice is None:
        raise NotFound(field=("invoiceId",))
    require_branch(actor, invoice["branch_id"])
    if invoice["status"] not in ("COMPLETED", "PARTIALLY_REFUNDED"):
        raise NotForStatus(field=("invoiceId",), status=invoice["status"])
    return invoice


async def _plan(
    invoice: Row,
    own_lines: Sequence[Row],
    rows: Sequence[Row],
    amount_minor: int | None,
    lines: Sequence[LineToRefund] | None,
) -> RefundPlan:
    paid_lines = [PaidLine(**_named(row, PaidLine.__dataclass_fields__)) for row in own_lines]
    tenders = [PaidTender(**_named(row, PaidTender.__dataclass_fields__)) for row in rows]
    if lines is None and not invoice["total_minor"]:
        return policy.refund_of_lines(paid_lines, tenders, {line.id: line.left_quantity for line in paid_lines})
    if lines is None:
        left_minor = invoice["total_minor"] - invoice["refunded_minor"]
        wanted_minor = left_minor if amount_minor is None else amount_minor
        if not 1 <= wanted_minor <= left_minor:
            raise RefundTooLarge(field=("amount",), maximum=format_minor(left_minor), minimum=format_minor(1))
        return policy.refund_of_amount(paid_lines, tenders, wanted_minor)
    if not lines:
        raise LineCount(field=("lines",), maximum=MAX_LINES)
    quantities = _quantities(paid_lines, lines)
    plan = policy.refund_of_lines(paid_lines, tenders, quantities)
    if not plan.amount_minor and any(line.total_minor for line in paid_lines if line.id in quantities):
        raise RefundTooLarge(field=("lines",), maximum=format_minor(0), minimum=format_minor(1))
    return plan


def _quantities(paid_lines: Sequence[PaidLine], lines: Sequence[LineToRefund]) -> dict[UUID, int]:
    known = {line.id: line for line in paid_lines}
    wanted: dict[UUID, int] = {}
    for position, line in enumerate(lines):
        if line.line_id not in known:
            raise NotFound(field=("lines", str(position), "lineId"))
        left = known[line.line_id].left_quantity - wanted.get(line.line_id, 0)
        if not 1 <= line.quantity <= left:
            raise Quantity(field=("lines", str(position), "quantity"), maximum=left)
        wanted[line.line_id] = wanted.get(line.line_id, 0) + line.quantity
    return wanted


@dataclass(frozen=True, slots=True)
class _Desk:
    """Who refunds what, why and when; what every posting and row of a refund shares."""

    actor: Actor
    invoice: Row
    reason: str
    position: int
    today: date
    now: datetime

    @property
    def cause(self) -> Cause:
        """Return who makes the transfers happen."""
        return Cause(self.actor.kind, self.actor.id)

    @property
    def reference(self) -> str:
        """Return what names this refund for ever."""
        return f"{self.invoice['id']}:{self.position}"


async def _refund(
    actor: Actor,
    invoice: Row,
    tenders: Sequence[Row],
    plan: RefundPlan,
    reversals: Sequence[Reversal],
    reason: str,
    now: datetime,
) -> Refunded:
    patient_id: UUID = invoice["patient_id"]
    zone = await branch_zone(invoice["branch_id"])
    today = local_date(now, zone)
    position: int = await fetchval(_NEXT, invoice["id"])
    desk = _Desk(actor, invoice, reason, position, today, now)
    touched = [tender for tender in tenders if plan.tenders.get(tender["id"])]
    certificates = [tender for tender in touched if tender["certificate_id"] is not None]
    certificate_ids = [tender["certificate_id"] for tender in certificates]
    await lock_certificates(certificate_ids)
    await _return_entitlements(desk, touched, plan)
    lots = await _bonus_lots(touched, plan)
    sold_minor = sum([await _sold_part(tender, plan) for tender in certificates])
    paid_back_minor = plan.money_minor + sold_minor
    paid = PaidInvoice(invoice["id"], invoice["paid_minor"] - paid_back_minor, zone, today)
    reversal = await invoice_refunded(invoice=paid, now=now)
    partner_ids = {each.partner_id for each in reversals if each.partner_id is not None}
    owners = {patient_id, *certificate_ids, *partner_ids, *(lot["owner_id"] for lot, _ in lots)}
    book = await open_book(owner_ids=owners.union(reversal.owners if reversal else ()), now=now)
    _return_bonuses(book, lots, desk)
    for tender in certificates:
        await _return_certificate(book, tender, plan, desk)
    debt_minor = 0
    if plan.claw_minor:
        book.begin("clawback", desk.reference, cause=desk.cause, effective_on=today)
        facts = {"rule": "R-ACC-8", "invoice": invoice["number"], "refunded_minor": plan.amount_minor}
        own = [lot["id"] for lot in await own_lots(source_id=invoice["id"], kind="CASHBACK")]
        debt_minor = book.claw_back(patient_id, plan.claw_minor, own=own, facts=facts, source_id=invoice["id"])
    if reversals:
        visit = Visit(invoice, desk.cause, desk.reference, today, zone)
        await take_back(book=book, visit=visit, reversals=reversals)
    if reversal is not None:
        await reverse_rewards(reversal=reversal, book=book, reference=desk.reference, today=today, now=now)
    result = Refunded(
        invoice_id=invoice["id"],
        refund_id=new_id(),
        total_minor=plan.amount_minor,
        to_money_minor=plan.money_minor + plan.insurer_minor,
        to_bonus_minor=plan.bonus_minor,
        to_certificates_minor=plan.certificate_minor,
        to_packages_minor=plan.package_minor,
        clawed_back_minor=plan.claw_minor - debt_minor,
        new_debt_minor=debt_minor,
    )
    pool_minor = sum(part for lot, part in lots if lot["owner_id"] != patient_id)
    await _apply(desk, touched, plan, pool_minor, paid_back_minor, result)
    await write_book(book)
    data = {"invoice_id": invoice["id"], "amount_minor": plan.amount_minor}
    await emit(event=EventType.INVOICE_REFUNDED, data=data, now=now)
    await update_standing(patient_id=patient_id, source_id=result.refund_id, today=today, now=now, is_refund=True)
    return result


async def _bonus_lots(tenders: Sequence[Row], plan: RefundPlan) -> Sequence[tuple[Mapping[str, Any], int]]:
    """Return which lots get back how many bonuses: the last one taken first, so the family's before the own."""
    for tender in tenders:
        if tender["kind"] == "BONUS":
            given = await _lots_given(tender)
            parts = parts_to_return(
                [(lot["given_minor"], lot["returned_minor"]) for lot in given], plan.tenders[tender["id"]]
            )
            return [(lot, part) for lot, part in zip(given, parts, strict=True) if part][::-1]
    return []


async def _lots_given(tender: Row) -> list[dict[str, Any]]:
    """Return the lots that a tender took from, with their present owners: who was merged is another since (R-SEC-6)."""
    given = await lots_given(transaction_id=tender["transaction_id"], source_id=tender["invoice_id"])
    owners = await merged_into({lot["owner_id"] for lot in given})
    return [{**lot, "owner_id": owners.get(lot["owner_id"], lot["owner_id"])} for lot in given]


async def _sold_part(tender: Row, plan: RefundPlan) -> int:
    """Return how much of what goes back to a certificate had been paid for, in minor units."""
    taken = await taken_lots(entry_id=tender["transaction_id"])
    parts = parts_to_return([(lot.taken_minor, lot.returned_minor) for lot in taken], plan.tenders[tender["id"]])
    return sum(part for lot, part in zip(taken, parts, strict=True) if lot.lot.origin == SOLD)


async def _return_entitlements(desk: _Desk, tenders: Sequence[Row], plan: RefundPlan) -> None:
    """Return entitlements to their subscriptions, which are locked together, in one order."""
    await lock_subscriptions_of([tender["entitlement_id"] for tender in tenders if plan.units.get(tender["id"])])
    for tender in tenders:
        if units := plan.units.get(tender["id"]):
            await give_back_entitlements(
                entitlement_id=tender["entitlement_id"],
                units=units,
                invoice_id=desk.invoice["id"],
                actor=desk.actor,
                now=desk.now,
            )


async def _return_certificate(book: Book, tender: Row, plan: RefundPlan, desk: _Desk) -> None:
    """Return its part to a certificate, which lives on for a while (R-CRT-6)."""
    await return_into(
        book=book,
        certificate_id=tender["certificate_id"],
        transaction_id=tender["transaction_id"],
        amount_minor=plan.tenders[tender["id"]],
        invoice_id=desk.invoice["id"],
        invoice_number=desk.invoice["number"],
        cause=desk.cause,
        today=desk.today,
        reference=f"{desk.reference}:{tender['position']}",
    )


def _return_bonuses(book: Book, lots: Sequence[tuple[Mapping[str, Any], int]], desk: _Desk) -> None:
    """Return bonuses to whose they were, as child lots of those spent, usable at once (R-ACC-8, R-FAM-1)."""
    invoice = desk.invoice
    book.begin("refund", desk.reference, cause=desk.cause, effective_on=desk.today)
    for lot, part in lots:
        parent = LotState(**_named(lot, LotState.__dataclass_fields__))
        today = local_date(book.now, parent.time_zone)
        life = Life(today, revived(parent.expires_on, today=today), parent.time_zone)
        is_own = lot["owner_id"] == invoice["patient_id"]
        facts: dict[str, object] = {"rule": "R-ACC-8", "expires_on": life.expires_on}
        facts |= {"invoice": invoice["number"]} if is_own else {"spent_by": invoice["patient_id"]}
        book.credit(
            lot["owner_id"], part, kind="REFUND", origin="REFUND", life=life, facts=facts, source_id=invoice["id"],
            parent=parent, debit_from="redeemed",
        )  # fmt: skip


async def _apply(
    desk: _Desk, touched: Sequence[Row], plan: RefundPlan, pool_minor: int, paid_back_minor: int, result: Refunded
) -> None:
    """Write what went back on lines, tenders and the invoice, the refund itself, and the audit line."""
    invoice = desk.invoice
    status = "REFUNDED" if plan.is_whole else "PARTIALLY_REFUNDED"
    figures = {name: value for name, value in asdict(result).items() if name != "refund_id"}
    row = {
        "id": result.refund_id, "position": desk.position, "reason": desk.reason, "refunded_by": desk.actor.id,
        "refunded_at": desk.now,
    }  # fmt: skip
    tenders = [
        {
            "id": tender["id"],
            "amount_minor": plan.tenders[tender["id"]],
            "pool_minor": pool_minor if tender["kind"] == "BONUS" else 0,
            "units": plan.units.get(tender["id"], 0),
        }
        for tender in touched
    ]
    await execute(
        _APPLY, invoice["id"], status, to_json([asdict(line) for line in plan.lines]), to_json(tenders),
        to_json({**figures, **row}), plan.amount_minor, paid_back_minor, plan.claw_minor,
    )  # fmt: skip
    tell([invoice["id"]])
    await audit.record(
        actor=desk.actor, action="invoice.refund", object_type="Invoice", object_id=invoice["id"],
        before={"status": invoice["status"]}, after={"status": status, "reason": desk.reason, **figures},
    )  # fmt: skip


def _named(row: Mapping[str, Any] | Row, names: Iterable[str]) -> dict[str, Any]:
    """Return those of a row's columns that a dataclass has fields for."""
    return {name: row[name] for name in names if name in row}
