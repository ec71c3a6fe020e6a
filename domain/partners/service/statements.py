"""Closing a partner's period: every line of its account into exactly one statement (R-PAR-4)."""

from datetime import date, datetime
from typing import Final
from uuid import UUID

from domain.clinic.queries import organisation_date
from domain.kernel import audit
from domain.kernel.database import execute, transactional
from domain.kernel.errors import NotFound
from domain.kernel.ids import new_id
from domain.ledger.funds import PARTNER
from domain.ledger.service import open_book
from domain.partners.settlement import PAYMENT, checked_period
from domain.partners.settlement_errors import PeriodTaken
from domain.partners.statement_queries import UNSTATED, last_statement, statements_by_ids
from domain.staff.actor import Actor
from domain.staff.policy import Right, require
from domain.webhooks.service import EventType, emit

_CLOSE: Final = f"""
WITH unstated AS (
    SELECT e.id, e.kind, e.amount_minor, x.effective_on FROM ({UNSTATED.format(account="$3", partner="$2")}) o
    JOIN account_entry e ON e.id = o.id
    JOIN ledger_transfer t ON t.id = e.transfer_id JOIN ledger_transaction x ON x.id = t.transaction_id),
taken AS (SELECT *, row_number() OVER (ORDER BY effective_on, id) AS position FROM unstated WHERE effective_on <= $6),
sums AS (
    SELECT coalesce(-sum(amount_minor) FILTER (WHERE kind <> '{PAYMENT}'), 0)::bigint AS total,
           coalesce(sum(amount_minor) FILTER (WHERE kind = '{PAYMENT}'), 0)::bigint AS payments,
           count(*) FILTER (WHERE kind <> '{PAYMENT}') AS lines,
           count(*) FILTER (WHERE kind = '{PAYMENT}') AS paid
    FROM taken),
later AS (SELECT coalesce(sum(abs(amount_minor)), 0)::bigint AS moved FROM unstated WHERE effective_on > $6),
statement AS (
    INSERT INTO partner_statement (id, partner_id, number, period_from, period_to, opening_minor, closing_minor,
                                   total_minor, payments_minor, moved_minor, later_minor, line_count,
                                   payment_count, closed_by, closed_at)
    SELECT $1, $2, $4, $5, $6, $7, $7 - s.total + s.payments, s.total, s.payments, $8, r.moved, s.lines, s.paid, $9, $10
    FROM sums s, later r)
INSERT INTO partner_statement_line (entry_id, statement_id, position) SELECT id, $1, position FROM taken
"""  # noqa: S608  # composed of constants


@transactional
async def close_statement(*, actor: Actor, partner_id: UUID, period_from: date, period_to: date, now: datetime) -> UUID:
    """Close a period of a partner's account; return the statement's id.

    The statement takes every line that is in none yet and is dated on or before the last day, however old: what was
    reported late, or cancelled after an earlier closing, is so told in the next statement. A closed one never changes.

    Args:
        actor: a staff member who may settle with partners.
        partner_id: whose period.
        period_from: its first day, after the last one of the statement before.
        period_to: its last day.
        now: the present instant.

    Raises:
        Forbidden, Unauthenticated: the caller may not settle with partners.
        PeriodNotPossible, PeriodEndsTooLate: no statement can be for such a period.
        NotFound: there is no such partner.
        PeriodTaken: the statement before reaches into the period.

    Effects:
        The partner's account is locked, so that whatever is posted meanwhile waits and goes into the next statement.
        One audit line, one event `statement.closed`.
    """
    require(actor, Right.SETTLE_PARTNERS)
    checked_period(period_from, period_to, today=await organisation_date(now))
    account = (await open_book(owner_ids=[partner_id], now=now)).accounts.get((partner_id, PARTNER))
    if account is None:
        raise NotFound(field=("partnerId",))
    last = await last_statement(partner_id=partner_id)
    if last.period_to is not None and period_from <= last.period_to:
        raise PeriodTaken(field=("periodFrom",), until=last.period_to.isoformat())
    statement_id = new_id()
    await execute(
        _CLOSE, statement_id, partner_id, account.id, last.number + 1, period_from, period_to, last.closing_minor,
        account.debits_posted + account.credits_posted, actor.id, now,
    )  # fmt: skip
    await _tell(actor, statement_id, now)
    return statement_id


async def _tell(actor: Actor, statement_id: UUID, now: datetime) -> None:
    """Write the audit line and the event of a closed statement."""
    row = (await statements_by_ids(ids=[statement_id]))[statement_id]
    told = {
        "partner_id": row["partner_id"], "number": row["number"], "period_from": row["period_from"],
        "period_to": row["period_to"], "total_minor": row["total"], "line_count": row["line_count"],
    }  # fmt: skip
    await audit.record(
        actor=actor, action="partner_statement.close", object_type="PartnerStatement", object_id=statement_id,
        after=told,
    )  # fmt: skip
    await emit(
        event=EventType.STATEMENT_CLOSED,
        partner_id=row["partner_id"],
        data={
            "statement_id": statement_id, "period_from": row["period_from"], "period_to": row["period_to"],
            "total_minor": row["total"],
        },
        now=now,
    )  # fmt: skip
