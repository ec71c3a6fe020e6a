"""What promotions give when an invoice is completed, and what comes back of it with refunds (R-PRO-1, R-PAR-2)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from domain.billing.policy import RefundPlan
from domain.clinic.queries import organisation
from domain.kernel.database import Row, fetch, from_json
from domain.ledger.book import Book, Cause
from domain.ledger.policy import Life, lifetime
from domain.ledger.queries import lines_of_event, own_lots
from domain.promotions.policy import RefundedLine, Reversal, Share, Use
from domain.promotions.service.uses import reverse_uses

HAS_USES = "EXISTS (SELECT FROM promotion_use u WHERE u.invoice_id = l.invoice_id AND u.reversed_at IS NULL)"
"""SQL that tells, within what reads the lines `l` of a locked invoice, whether promotions gave something on it."""

_TAKEN_OFF = """
SELECT promotion_id, line_id, amount_minor FROM invoice_discount WHERE invoice_id = $1 AND promotion_id IS NOT NULL
"""

_FUNDING = ("promotion_discount", "promotion_bonus")


@dataclass(frozen=True, slots=True)
class Visit:
    """Which invoice of whom, what causes the posting, its reference, and the day at the branch with its zone."""

    invoice: Row
    cause: Cause
    reference: str
    today: date
    zone: str

    @property
    def patient_id(self) -> UUID:
        """Return who is treated."""
        patient_id: UUID = self.invoice["patient_id"]
        return patient_id


async def give(*, book: Book, visit: Visit, uses: Iterable[Use], waiting: frozenset[UUID]) -> None:
    """Post what promotions give: partners pay their shares of discounts, bonuses are credited.

    A bonus that a promotion grants can be used at once; what multiplies cashback waits as the cashback does, but for a
    partner's share, which never waits (decision 0016).

    Args:
        waiting: the promotions that multiply cashback.

    Effects:
        Ledger events `promotion_discount` and `promotion_bonus`.
    """
    kept = list(uses)
    book.begin("promotion_discount", visit.reference, cause=visit.cause, effective_on=visit.today)
    for use in kept:
        if use.partner_id is not None and use.partner_discount_minor:
            book.charge_partner(
                use.partner_id, use.partner_discount_minor, kind="DISCOUNT", facts=_told(use),
                source_id=use.promotion_id,
            )  # fmt: skip
    book.begin("promotion_bonus", visit.reference, cause=visit.cause, effective_on=visit.today)
    for use in kept:
        if use.bonus_minor:
            await _credit(book, visit, use, is_waiting=use.promotion_id in waiting)


async def _credit(book: Book, visit: Visit, use: Use, *, is_waiting: bool) -> None:
    facts = _facts(use, visit)
    parts = ((use.partner_id, use.partner_bonus_minor), (None, use.bonus_minor - use.partner_bonus_minor))
    for funder_id, amount_minor in parts:
        if amount_minor:
            life = await _life(visit, use, is_waiting=is_waiting and funder_id is None)
            book.credit(
                visit.patient_id, amount_minor, kind="PROMOTION", origin="PROMOTION", life=life,
                facts={**facts, "by_partner": funder_id is not None, "usable_from": life.usable_from},
                source_id=visit.invoice["id"], funder_id=funder_id, funder_kind="BONUS",
            )  # fmt: skip


async def _life(visit: Visit, use: Use, *, is_waiting: bool) -> Life:
    clinic = await organisation()
    return lifetime(
        today=visit.today,
        waiting_days=clinic.cashback_pending_days if is_waiting else 0,
        months=clinic.bonus_life_months,
        days=use.bonus_life_days,
        time_zone=visit.zone,
    )


async def reverse(*, invoice: Row, lines: Sequence[Row], plan: RefundPlan, now: datetime) -> tuple[Reversal, ...]:
    """Take back the uses of promotions as far as a refund goes, and return what has to be posted for it.

    Called when the invoice is locked and nothing else: the promotions are locked here.

    Args:
        invoice: its row.
        lines: its lines as they are before the refund, each with `has_uses`, what HAS_USES tells.
    """
    if not lines[0]["has_uses"]:
        return ()
    shares = _shares(lines, plan)
    rows = await fetch(_TAKEN_OFF, invoice["id"])
    return await reverse_uses(
        invoice_id=invoice["id"],
        lines=[RefundedLine(row["promotion_id"], row["amount_minor"], shares[row["line_id"]]) for row in rows],
        shares=shares,
        is_whole=plan.is_whole,
        now=now,
    )


def _shares(lines: Sequence[Row], plan: RefundPlan) -> dict[UUID, Share]:
    """Return the part of each line that is refunded when the plan is done: by its sum, of a free one by its units."""
    done = {line["id"]: (line["refunded_minor"], line["refunded_quantity"]) for line in lines}
    for part in plan.lines:
        minor, units = done[part.line_id]
        done[part.line_id] = minor + part.amount_minor, units + part.quantity
    return {
        line["id"]: Share(done[line["id"]][0], line["total_minor"])
        if line["total_minor"]
        else Share(done[line["id"]][1], line["quantity"])
        for line in lines
    }


async def take_back(*, book: Book, visit: Visit, reversals: Iterable[Reversal]) -> None:
    """Post what comes back of promotions with a refund: partners get their shares, bonuses are clawed back (R-ACC-8).

    Effects:
        Ledger events `promotion_return` and `promotion_clawback`.
    """
    kept = list(reversals)
    funded = await _funded(visit) if any(each.partner_minor for each in kept) else {}
    book.begin("promotion_return", visit.reference, cause=visit.cause, effective_on=visit.today)
    for each in kept:
        if each.partner_id is not None and each.partner_discount_minor:
            book.repay_partner(
                each.partner_id, each.partner_discount_minor, kind="DISCOUNT_REVERSAL",
                facts=_told(each, funded.get(("DISCOUNT", each.promotion_id))), source_id=each.promotion_id,
            )  # fmt: skip
    book.begin("promotion_clawback", visit.reference, cause=visit.cause, effective_on=visit.today)
    lots = await _lots(visit) if any(each.bonus_minor for each in kept) else {}
    for each in kept:
        _claw_back(book, visit, each, lots.get(each.promotion_id, []))
        if each.partner_id is not None and each.partner_bonus_minor:
            book.repay_partner(
                each.partner_id, each.partner_bonus_minor, kind="BONUS_REVERSAL",
                facts=_told(each, funded.get(("BONUS", each.promotion_id))), source_id=visit.invoice["id"],
                debit_from="expense",
            )  # fmt: skip


async def _lots(visit: Visit) -> dict[UUID, list[Row]]:
    """Return the lots that promotions made on the invoice, by promotion."""
    found: dict[UUID, list[Row]] = {}
    for lot in await own_lots(source_id=visit.invoice["id"], kind="PROMOTION"):
        found.setdefault(UUID(from_json(lot["facts"])["promotion_id"]), []).append(lot)
    return found


def _claw_back(book: Book, visit: Visit, back: Reversal, own: Sequence[Row]) -> None:
    """Take back the bonuses of one promotion: what a partner paid from its own lot, the rest from the clinic's."""
    parts = ((back.partner_id, back.partner_bonus_minor), (None, back.bonus_minor - back.partner_bonus_minor))
    for funder_id, amount_minor in parts:
        if amount_minor:
            first = [lot["id"] for lot in own if lot["funder_id"] == funder_id]
            then = [lot["id"] for lot in own if lot["funder_id"] != funder_id]
            book.claw_back(
                visit.patient_id, amount_minor, own=[*first, *then], facts=_facts(back, visit),
                source_id=visit.invoice["id"],
            )  # fmt: skip


async def _funded(visit: Visit) -> dict[tuple[str, UUID], UUID]:
    """Return the lines with which partners funded what is taken back, by their kinds and promotions."""
    reference = str(visit.invoice["id"])
    lines = await lines_of_event(operations=_FUNDING, reference=reference, kinds=("DISCOUNT", "BONUS"))
    return {(line["kind"], UUID(from_json(line["facts"])["promotion_id"])): line["id"] for line in lines}


def _facts(given: Use | Reversal, visit: Visit) -> dict[str, Any]:
    """Return what the lines about a bonus say."""
    number = visit.invoice["number"]
    return {"rule": "R-PRO-1", "promotion": given.name, "promotion_id": given.promotion_id, "invoice": number}


def _told(given: Use | Reversal, reverses_id: UUID | None = None) -> dict[str, Any]:
    """Return what the partner's line says, and which one it takes back; nothing of the visit."""
    told: dict[str, Any] = {"rule": "R-PAR-2", "promotion": given.name, "promotion_id": given.promotion_id}
    return told if reverses_id is None else {**told, "reverses": reverses_id}
