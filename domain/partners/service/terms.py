"""What was agreed with a partner, version by version; the night brings due ones into force (R-PAR-2, R-PAR-4)."""

from datetime import date, datetime
from typing import Final
from uuid import UUID

from domain.clinic.queries import organisation_date
from domain.kernel import audit
from domain.kernel.clock import add_months
from domain.kernel.database import Row, execute, fetch, fetchrow, fetchval, transactional
from domain.kernel.ids import new_id
from domain.kernel.plain_text import clean_line
from domain.ledger.errors import FundsBelowFloor
from domain.ledger.service import set_partner_floor
from domain.partners.errors import TermsDay
from domain.partners.policy import (
    MAX_NUMBER_CHARACTERS,
    MAX_TERMS_MONTHS_AHEAD,
    Agreement,
    Terms,
    checked_terms,
    shown_terms,
)
from domain.partners.service.locking import lock_partner, lock_working
from domain.staff.actor import Actor
from domain.staff.policy import Right, require

_INSERT: Final = """
INSERT INTO partner_terms (id, partner_id, number, signed_on, valid_from, settlement, credit_limit_minor, return_days,
                           sale_limit_minor, daily_limit_minor, created_by, created_at, applied_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
"""
_BEGUN: Final = """
SELECT valid_from FROM partner_terms WHERE partner_id = $1 AND valid_from <= $2 ORDER BY id DESC LIMIT 1
"""
_DUE: Final = """
SELECT t.id, t.partner_id FROM (
    SELECT DISTINCT ON (partner_id) id, partner_id, applied_at FROM partner_terms WHERE valid_from <= $1
    ORDER BY partner_id, id DESC) t
WHERE t.applied_at IS NULL ORDER BY t.partner_id
"""
_TERMS: Final = """
SELECT t.* FROM partner_terms t WHERE t.id = $1 AND t.applied_at IS NULL AND NOT EXISTS (
    SELECT FROM partner_terms later
    WHERE later.partner_id = t.partner_id AND later.id > t.id AND later.applied_at IS NOT NULL)
"""
_IN_FORCE: Final = """
UPDATE partner SET settlement = $2, credit_limit_minor = $3, return_days = $4, sale_limit_minor = $5,
    daily_limit_minor = $6 WHERE id = $1
"""
_APPLIED: Final = "UPDATE partner_terms SET applied_at = $2 WHERE id = $1"


@transactional
async def agree(*, actor: Actor, partner_id: UUID, agreement: Agreement, now: datetime) -> UUID:
    """Record new terms with a partner; return their id. They are in force from their first day on.

    Of all terms whose day has come, those that were agreed last count: new ones so take the place of such as have not
    begun, if they begin on the same day or earlier.

    Args:
        actor: a staff member who may manage partners.
        partner_id: with whom.
        agreement: what was agreed, from the day the last terms began or later, at most two years ahead.
        now: the present instant.

    Raises:
        Unauthenticated, Forbidden: the caller may not manage partners.
        NotFound: there is no such partner.
        PartnerNotActive: the joint work has ended.
        TermsDay: they begin before those that have begun, or more than two years ahead.
        FundsBelowFloor: they begin today or earlier, and the partner owes more than they allow.
        TermsConflict, NumberOutOfRange, AmountOutOfRange, TextLength: the field says which.

    Effects:
        The terms, one line in the audit log; terms of today or earlier are in force at once.
    """
    require(actor, Right.MANAGE_PARTNERS)
    checked_terms(agreement.terms)
    await lock_working(partner_id)
    today = await organisation_date(now)
    await _check_day(partner_id, agreement.valid_from, today)
    terms_id = await write_terms(actor=actor, partner_id=partner_id, agreement=agreement, now=now)
    shown = {**shown_terms(agreement.terms), "valid_from": agreement.valid_from, "number": agreement.number}
    await audit.record(actor=actor, action="partner.terms", object_type="Partner", object_id=partner_id, after=shown)
    if agreement.valid_from <= today:
        await _apply(terms_id, now)
    return terms_id


async def _check_day(partner_id: UUID, valid_from: date, today: date) -> None:
    earliest: date | None = await fetchval(_BEGUN, partner_id, today)
    latest = add_months(today, MAX_TERMS_MONTHS_AHEAD)
    earliest = earliest or today
    if not earliest <= valid_from <= latest:
        raise TermsDay(field=("validFrom",), earliest=earliest.isoformat(), latest=latest.isoformat())


async def write_terms(
    *, actor: Actor, partner_id: UUID, agreement: Agreement, now: datetime, applied_at: datetime | None = None
) -> UUID:
    """Write a version of terms in the running transaction; return its id."""
    number, terms, terms_id = agreement.number, agreement.terms, new_id()
    if number is not None:
        number = clean_line(number, maximum=MAX_NUMBER_CHARACTERS, field=("number",))
    await execute(
        _INSERT, terms_id, partner_id, number, agreement.signed_on, agreement.valid_from, terms.settlement,
        terms.credit_limit_minor, terms.return_days, terms.sale_limit_minor, terms.daily_limit_minor,
        actor.id, now, applied_at,
    )  # fmt: skip
    return terms_id


async def begin_due_terms(*, now: datetime) -> int:
    """Bring terms into force whose day has come; return how many.

    Terms that a partner owes too much for wait until it has paid.
    """
    begun = 0
    for row in await fetch(_DUE, await organisation_date(now)):
        try:
            begun += await _begin(row["partner_id"], row["id"], now)
        except FundsBelowFloor:
            continue
    return begun


@transactional
async def _begin(partner_id: UUID, terms_id: UUID, now: datetime) -> int:
    await lock_partner(partner_id)
    return await _apply(terms_id, now)


async def _apply(terms_id: UUID, now: datetime) -> int:
    """Bring terms into force, unless others have taken their place meanwhile; the partner's row is locked."""
    row = await fetchrow(_TERMS, terms_id)
    if row is None:
        return 0
    await set_partner_floor(partner_id=row["partner_id"], floor_minor=_terms(row).floor_minor, now=now)
    await execute(
        _IN_FORCE, row["partner_id"], row["settlement"], row["credit_limit_minor"], row["return_days"],
        row["sale_limit_minor"], row["daily_limit_minor"],
    )  # fmt: skip
    await execute(_APPLIED, terms_id, now)
    return 1


def _terms(row: Row) -> Terms:
    return Terms(
        row["settlement"], row["credit_limit_minor"], row["return_days"], row["sale_limit_minor"],
        row["daily_limit_minor"],
    )  # fmt: skip
