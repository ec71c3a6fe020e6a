"""Reads the clinic's set-up: the organisation and its branches from a short-lived copy, services from the database."""

import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from domain.clinic.errors import ClinicNotLoaded
from domain.kernel.clock import LocalDates, local_date
from domain.kernel.database import fetch, fetchrow, fetchval, from_json
from domain.kernel.keyset import Order, Window
from domain.kernel.phones import home_region

Row = dict[str, Any]

MAX_AGE_S = 1.0
"""How old the copy of the set-up may be: a load in another process is seen after that."""

SERVICES_IN_ORDER = Order("services:position", (("position", "s.position"), ("id", "s.id")), descending=False)

_ORGANISATION = """
SELECT name, currency, locale, time_zone, bonus_share_bp, category_bonus_share_bp, cashback_pending_days,
       bonus_life_months, minimum_money_minor, expiring_soon_days, family_tier, manual_adjustment_limit_minor, terms,
       certificate_life_months, certificate_minimum_minor, certificate_maximum_minor
FROM organisation
"""
_BRANCHES = """
SELECT id, code, name, address, phone, time_zone, opening_hours, position, is_active FROM branch ORDER BY position, id
"""
_SERVICE = """
s.id, s.code, s.name, s.category, s.price_minor, s.price_minor AS price, s.bonus_share_bp, s.cashback_bp, s.earns,
s.position, s.is_active
"""


@dataclass(frozen=True, slots=True)
class Organisation:
    """The clinic network and its programme: amounts in minor units of `currency`, shares in basis points.

    Args:
        phone_region: the country whose local phone numbers are understood, None where only full ones are.
        terms: the referral programme's terms as text, by locale.
        certificate_life_months: how long a gift certificate lives if nobody says otherwise.
        certificate_maximum_minor: None for the largest amount there is.
    """

    name: str
    currency: str
    locale: str
    time_zone: str
    bonus_share_bp: int
    category_bonus_share_bp: Mapping[str, int]
    cashback_pending_days: int
    bonus_life_months: int
    minimum_money_minor: int
    expiring_soon_days: int
    family_tier: str
    manual_adjustment_limit_minor: int
    terms: Mapping[str, str]
    phone_region: str | None
    certificate_life_months: int
    certificate_minimum_minor: int
    certificate_maximum_minor: int | None


@dataclass(frozen=True, slots=True)
class _Copy:
    """The set-up as it was read at one moment, which `time.monotonic` tells."""

    read_at: float
    organisation: Organisation | None
    branches: Mapping[UUID, Row]


_copies: list[_Copy] = []


def forget() -> None:
    """Drop the copy of the set-up, so that the next read sees the database."""
    _copies.clear()


async def _copy() -> _Copy:
    now = time.monotonic()
    if not _copies or now - _copies[-1].read_at > MAX_AGE_S:
        row = await fetchrow(_ORGANISATION)
        branches = {branch["id"]: dict(branch) for branch in await fetch(_BRANCHES)}
        _copies[:] = [_Copy(now, None if row is None else _organisation(dict(row), branches), branches)]
    return _copies[-1]


def _organisation(row: Row, branches: Mapping[UUID, Row]) -> Organisation:
    phones = [branch["phone"] for branch in branches.values() if branch["phone"]]
    for key in ("category_bonus_share_bp", "terms"):
        row[key] = from_json(row[key])
    return Organisation(**row, phone_region=home_region(row["currency"], next(iter(phones), None)))


async def organisation() -> Organisation:
    """Return the organisation, at most MAX_AGE_S old.

    Raises:
        ClinicNotLoaded: there is none yet.
    """
    found = (await _copy()).organisation
    if found is None:
        raise ClinicNotLoaded
    return found


async def organisation_date(now: datetime) -> date:
    """Return the date at the organisation, by which whatever happens at no branch counts.

    Raises:
        ClinicNotLoaded: there is no organisation yet.
    """
    return local_date(now, (await organisation()).time_zone)


async def local_dates(now: datetime) -> LocalDates:
    """Return the dates at the organisation and its branches, for what counts by each branch's own day (R-ACC-3).

    Raises:
        ClinicNotLoaded: there is no organisation yet.
    """
    zones = {branch["time_zone"] for branch in await branches()}
    return LocalDates.at(now, zones | {(await organisation()).time_zone})


async def branch_zone(branch_id: UUID | None) -> str:
    """Return the IANA time zone of a branch, or the organisation's where there is no such branch (R-ACC-3).

    Raises:
        ClinicNotLoaded: there is no organisation yet.
    """
    copy = await _copy()
    branch = copy.branches.get(branch_id) if branch_id else None
    if branch is not None:
        return str(branch["time_zone"])
    if copy.organisation is None:
        raise ClinicNotLoaded
    return copy.organisation.time_zone


async def branches(*, with_closed: bool = False) -> list[Row]:
    """Return the branches in the clinic's order.

    Args:
        with_closed: also those that are not active any more.
    """
    rows = (await _copy()).branches.values()
    return [dict(row) for row in rows if with_closed or row["is_active"]]


async def branches_by_ids(ids: Sequence[UUID]) -> dict[UUID, Row]:
    """Return the branches that exist, closed ones too, by id."""
    rows = (await _copy()).branches
    return {branch_id: dict(rows[branch_id]) for branch_id in ids if branch_id in rows}


async def services_by_ids(ids: Sequence[UUID]) -> dict[UUID, Row]:
    """Return the services that exist, withdrawn ones too, by id; `price` is `price_minor` under the API's name."""
    rows = await fetch(f"SELECT {_SERVICE} FROM service s WHERE s.id = ANY($1::uuid[])", list(ids))  # noqa: S608
    return {row["id"]: dict(row) for row in rows}


async def services(*, category: str | None, window: Window) -> list[Row]:
    """Return one page of the price list: active services, in the clinic's order.

    Args:
        category: only of this category.
        window: over SERVICES_IN_ORDER.
    """
    bounds, keys = window.condition(2)
    rows = await fetch(
        f"SELECT {_SERVICE} FROM service s WHERE s.is_active AND ($1::text IS NULL OR s.category = $1) AND {bounds} "  # noqa: S608
        f"ORDER BY {window.order_by} LIMIT {window.limit}",
        category,
        *keys,
    )
    return [dict(row) for row in rows]


async def count_services(*, category: str | None) -> int:
    """Return how many active services there are, of one category or of all."""
    sql = "SELECT count(*) FROM service WHERE is_active AND ($1::text IS NULL OR category = $1)"
    return int(await fetchval(sql, category))
