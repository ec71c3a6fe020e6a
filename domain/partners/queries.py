"""Reads of partners, stores, terms and sales. A partner reads its own, staff with the right read all (R-SEC-2)."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final
from uuid import UUID

from domain.kernel.database import fetch, fetchrow, fetchval, from_json, grouped
from domain.kernel.errors import NotFound
from domain.kernel.keyset import Order, Window
from domain.partners.errors import PartnerNotActive, UnknownPartner
from domain.partners.policy import PartnerStatus, Settlement
from domain.staff.actor import Actor, ActorKind
from domain.staff.policy import Right, has_right

Row = dict[str, Any]

PARTNERS_BY_NAME: Final = Order("partners:name", (("name", "p.name"), ("id", "p.id")), descending=False)
SALES_NEWEST_FIRST: Final = Order("partner-sales:id", (("id", "s.id"),))

_PARTNER = """
SELECT p.id, p.code, p.name, p.status, p.contact_email, p.contacts, p.settlement, p.credit_limit_minor AS credit_limit,
       p.return_days, p.sale_limit_minor AS sale_limit, p.daily_limit_minor AS daily_limit, p.bonus_life_days,
       p.created_at, a.id AS account_id, a.credits_posted - a.debits_posted - a.debits_pending AS balance, a.floor_minor
FROM partner p JOIN ledger_account a ON a.owner_id = p.id AND a.kind = 'partner'
"""
_STORES = """
SELECT s.id, s.partner_id, s.name, s.address, s.is_active, s.created_at
FROM partner_store s WHERE s.{column} = ANY($1::uuid[]) ORDER BY s.partner_id, s.name, s.id
"""
_TERMS = """
SELECT t.id, t.partner_id, t.number, t.signed_on, t.valid_from, t.settlement, t.credit_limit_minor AS credit_limit,
       t.return_days, t.sale_limit_minor AS sale_limit, t.daily_limit_minor AS daily_limit, t.created_at,
       t.applied_at AS in_force_since
FROM partner_terms t WHERE t.partner_id = ANY($1::uuid[]) ORDER BY t.partner_id, t.id DESC
"""
_SALE = """
s.id, s.partner_id, s.store_id, s.patient_id, s.order_reference, s.order_total_minor AS order_total,
s.bonus_minor AS bonus, s.reversed_total_minor AS returned, s.reversed_bonus_minor AS taken_back, s.sold_on,
s.returnable_on, s.reported_at, CASE WHEN s.reversed_total_minor = 0 THEN 'REPORTED'
    WHEN s.reversed_total_minor < s.order_total_minor THEN 'PARTLY_RETURNED' ELSE 'RETURNED' END AS status
"""
_REVERSALS = """
SELECT v.id, v.sale_id, v.amount_minor AS amount, v.bonus_minor AS bonus, v.reversed_on, v.reversed_at,
       CASE WHEN $2 OR v.actor_kind = 'PARTNER' THEN v.reason END AS reason
FROM partner_sale_reversal v WHERE v.sale_id = ANY($1::uuid[]) ORDER BY v.sale_id, v.id
"""


@dataclass(frozen=True, slots=True)
class PartnerFilter:
    """Which partners to list; everything that is given must hold.

    Args:
        status: whether they work with the clinic.
        search: a part of the name or the code, in any case.
    """

    status: str | None = None
    search: str | None = None


@dataclass(frozen=True, slots=True)
class SaleFilter:
    """Which sales to list; everything that is given must hold.

    Args:
        since: the first day.
        until: the last day.
        store_id: where they were made.
        order_reference: of one order.
    """

    since: date | None = None
    until: date | None = None
    store_id: UUID | None = None
    order_reference: str | None = None


def can_see_partner(actor: Actor, partner_id: UUID) -> bool:
    """Tell whether the actor may see a partner: staff with the right any, a partner's key its own."""
    return has_right(actor, Right.READ_PARTNERS) or (actor.kind is ActorKind.PARTNER and actor.id == partner_id)


def can_see_office(actor: Actor) -> bool:
    """Tell whether the actor may see of a partner in reach what its tills need not: people, terms, keys."""
    return has_right(actor, Right.READ_PARTNERS, Right.READ_STATEMENTS)


def can_see_sales(actor: Actor) -> bool:
    """Tell whether the actor may see the sales of a partner in reach."""
    return has_right(actor, Right.READ_PARTNERS, Right.READ_STATEMENTS, Right.REPORT_SALES)


async def partners_by_ids(*, actor: Actor, ids: Collection[UUID]) -> dict[UUID, Row]:
    """Return those of the partners that the actor may see, by id; amounts in minor units, `balance` signed."""
    wanted = [each for each in set(ids) if can_see_partner(actor, each)]
    if not wanted:
        return {}
    return {row["id"]: _partner(row) for row in await fetch(f"{_PARTNER} WHERE p.id = ANY($1::uuid[])", wanted)}


async def page_of_partners(*, wanted: PartnerFilter, window: Window) -> list[Row]:
    """Return a page of the partners.

    Args:
        wanted: which of them.
        window: over PARTNERS_BY_NAME.
    """
    where, keys = window.condition(3)
    sql = f"{_PARTNER} WHERE {_WANTED} AND {where} ORDER BY {window.order_by} LIMIT {window.limit}"
    return [_partner(row) for row in await fetch(sql, *_filter(wanted), *keys)]


async def count_partners(*, wanted: PartnerFilter) -> int:
    """Return how many partners a filter leaves."""
    count: int = await fetchval(f"SELECT count(*) FROM partner p WHERE {_WANTED}", *_filter(wanted))  # noqa: S608
    return count


_WANTED: Final = """
($1::text IS NULL OR p.status = $1) AND ($2::text IS NULL OR strpos(lower(p.name), $2) > 0 OR strpos(p.code, $2) > 0)
"""


def _filter(wanted: PartnerFilter) -> tuple[str | None, str | None]:
    return wanted.status, None if wanted.search is None else wanted.search.strip().lower()


def _partner(row: Any) -> Row:
    """Return a partner's fields, with `people`, and `funds`: what it can still fund, None without a limit."""
    no_limit = row["settlement"] == Settlement.MONTHLY and row["credit_limit"] is None
    funds = None if no_limit else max(0, row["balance"] - row["floor_minor"])
    return {**row, "people": from_json(row["contacts"]), "funds": funds}


async def partner_id_of(*, code: str) -> UUID:
    """Return the partner of a code.

    Raises:
        UnknownPartner: there is none.
    """
    found: UUID | None = await fetchval("SELECT id FROM partner WHERE code = $1", code)
    if found is None:
        raise UnknownPartner(field=("partner",), code=code)
    return found


async def require_active(*, partner_id: UUID, field: tuple[str, ...] = ()) -> Row:
    """Return what money is decided by: a partner's name and the terms in force, if it works with the clinic.

    Args:
        partner_id: which partner.
        field: the input's path, for the refusal.

    Raises:
        NotFound: there is no such partner.
        PartnerNotActive: it rests or has ended.
    """
    row = await fetchrow("SELECT * FROM partner WHERE id = $1", partner_id)
    if row is None:
        raise NotFound(field=field)
    if row["status"] != PartnerStatus.ACTIVE:
        raise PartnerNotActive(field=field, status=row["status"])
    return dict(row)


async def stores_of(*, partner_ids: Collection[UUID]) -> dict[UUID, list[Row]]:
    """Return the stores of partners by name, closed ones too."""
    return grouped(await fetch(_STORES.format(column="partner_id"), list(partner_ids)), "partner_id")


async def stores_by_ids(*, actor: Actor, ids: Collection[UUID]) -> dict[UUID, Row]:
    """Return those of the stores that the actor may see, by id."""
    rows = await fetch(_STORES.format(column="id"), list(ids))
    return {row["id"]: dict(row) for row in rows if can_see_partner(actor, row["partner_id"])}


async def terms_of(*, partner_ids: Collection[UUID]) -> dict[UUID, list[Row]]:
    """Return what was agreed with partners, what was agreed last first; amounts in minor units."""
    return grouped(await fetch(_TERMS, list(partner_ids)), "partner_id")


async def sales_of(*, partner_ids: Sequence[UUID], wanted: SaleFilter, window: Window) -> dict[UUID, list[Row]]:
    """Return a page of each partner's sales; amounts in minor units.

    Args:
        partner_ids: whose sales.
        wanted: which of them.
        window: over SALES_NEWEST_FIRST.
    """
    where, keys = window.condition(6)
    sql = f"""SELECT x.* FROM unnest($1::uuid[]) AS p(id)
        CROSS JOIN LATERAL (SELECT {_SALE} FROM partner_sale s WHERE s.partner_id = p.id AND {_SOLD} AND {where}
                            ORDER BY {window.order_by} LIMIT {window.limit}) x"""  # noqa: S608
    return grouped(await fetch(sql, list(partner_ids), *_sold(wanted), *keys), "partner_id")


async def count_sales(*, partner_ids: Sequence[UUID], wanted: SaleFilter) -> dict[UUID, int]:
    """Return how many sales of each partner a filter leaves."""
    sql = f"""SELECT s.partner_id, count(*) AS n FROM partner_sale s
        WHERE s.partner_id = ANY($1::uuid[]) AND {_SOLD} GROUP BY 1"""  # noqa: S608
    return {row["partner_id"]: row["n"] for row in await fetch(sql, list(partner_ids), *_sold(wanted))}


_SOLD: Final = """
($2::date IS NULL OR s.sold_on >= $2) AND ($3::date IS NULL OR s.sold_on <= $3)
AND ($4::uuid IS NULL OR s.store_id = $4) AND ($5::text IS NULL OR s.order_reference = $5)
"""


def _sold(wanted: SaleFilter) -> tuple[object, ...]:
    return wanted.since, wanted.until, wanted.store_id, wanted.order_reference


async def sales_by_ids(*, actor: Actor, ids: Collection[UUID]) -> dict[UUID, Row]:
    """Return those of the sales that the actor may see, by id."""
    if not can_see_sales(actor):
        return {}
    rows = await fetch(f"SELECT {_SALE} FROM partner_sale s WHERE s.id = ANY($1::uuid[])", list(ids))  # noqa: S608
    return {row["id"]: dict(row) for row in rows if can_see_partner(actor, row["partner_id"])}


async def reversals_of(*, actor: Actor, sale_ids: Collection[UUID]) -> dict[UUID, list[Row]]:
    """Return what came back of sales, the oldest first; amounts in minor units.

    A partner reads the reasons that its own keys gave: the clinic's may name a patient (R-PAR-3).
    """
    reads_all = has_right(actor, Right.READ_PARTNERS)
    return grouped(await fetch(_REVERSALS, list(sale_ids), reads_all), "sale_id")
