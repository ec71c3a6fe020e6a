"""Reads of the referral programme."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from domain.clinic.errors import ClinicNotLoaded
from domain.clinic.queries import organisation
from domain.kernel import codes
from domain.kernel.clock import local_date
from domain.kernel.database import Row, fetch, fetchrow, fetchval, from_json, grouped
from domain.kernel.keyset import Window
from domain.kernel.text import format_money, translate
from domain.referrals.errors import CodeInvalid
from domain.referrals.policy import BURST_HOURS, Code, Friend, Programme, programme_of, unusable

_CODE = """
SELECT c.id, c.code, coalesce(p.merged_into_id, c.patient_id) AS owner_id, p.phone AS owner_phone,
       p.merged_into_id AS owner_merged_into,
       p.first_name AS owner_name, c.stopped_at, c.expires_on,
       EXISTS (SELECT FROM staff_member s WHERE s.phone = p.phone AND s.is_active) AS owner_is_staff
FROM referral_code c LEFT JOIN patient p ON p.id = c.patient_id WHERE c.code = $1
"""
_CODE_BY_ID = _CODE.replace("c.code = $1", "c.id = $1")
_FRIEND = """
SELECT p.id, p.phone,
       EXISTS (SELECT FROM loyalty_status s WHERE s.id = p.id AND s.last_visit_at IS NOT NULL) AS has_visited,
       EXISTS (SELECT FROM family_member a JOIN family_member b ON b.family_id = a.family_id
               WHERE a.patient_id = p.id AND b.patient_id = $2 AND a.left_at IS NULL AND b.left_at IS NULL)
           AS shares_family,
       EXISTS (SELECT FROM referral r WHERE r.referrer_id = p.id AND r.friend_id = $2 AND r.status <> 'REJECTED')
           AS referred_owner,
       EXISTS (SELECT FROM referral r WHERE r.friend_id = p.id AND r.status NOT IN ('REJECTED', 'EXPIRED'))
           AS is_referred
FROM patient p WHERE p.id = $1
"""
# One that was rejected at once brought no lead: somebody who is a patient already, or a code that nobody can use.
_REJECTED_AT_ONCE = "r.status = 'REJECTED' AND r.closed_at = r.created_at"
_LEADS = f"SELECT count(*) FROM referral r WHERE r.code_id = $1 AND r.created_at > $2 AND NOT ({_REJECTED_AT_ONCE})"  # noqa: S608
# What the date has made of a referral, whether or not the night's work has run (R-REF-3, R-REF-5).
STATUS_AT = """CASE WHEN r.status = 'HELD' AND r.usable_at <= {now} THEN 'REWARDED'
    WHEN r.status = 'REGISTERED' AND r.expires_at <= {now} THEN 'EXPIRED' ELSE r.status END"""
_COLUMNS = f"""
SELECT r.*, {STATUS_AT.format(now="$1")} AS shown_status,
       {_REJECTED_AT_ONCE} AND r.created_at > f.created_at AS is_unnoticed,
       (SELECT w.amount_minor FROM referral_reward w WHERE w.referral_id = r.id AND w.kind = 'REFERRER'
        ORDER BY w.id DESC LIMIT 1) AS reward_minor,
       CASE WHEN EXISTS (SELECT FROM consent s WHERE s.patient_id = r.friend_id AND s.purpose = 'REFERRAL_NAME'
                         AND s.withdrawn_at IS NULL) THEN f.first_name END AS friend_name
FROM referral r JOIN patient f ON f.id = r.friend_id
"""  # noqa: S608  # composed of constants
# The same as a condition for each status, plain enough for the index of the stored one; $1 is now, $2 the status.
_STATUS_IS_STORED = "r.status = $2::text AND $1::timestamptz IS NOT NULL"
_STATUS_IS = {
    "": "$2::text IS NULL AND $1::timestamptz IS NOT NULL",
    "REGISTERED": "r.status = $2::text AND r.expires_at > $1",
    "EXPIRED": "(r.status = $2::text OR r.status = 'REGISTERED' AND r.expires_at <= $1)",
    "HELD": "r.status = $2::text AND r.usable_at > $1",
    "REWARDED": "(r.status = $2::text OR r.status = 'HELD' AND r.usable_at <= $1)",
}
_STATISTICS = """
SELECT p.id,
       count(r.id) FILTER (WHERE r.status NOT IN ('REJECTED', 'UNDER_REVIEW')) AS registered,
       count(r.id) FILTER (WHERE r.status IN ('QUALIFIED', 'HELD', 'REWARDED')) AS qualified,
       count(r.id) FILTER (WHERE r.status = 'REWARDED' OR r.status = 'HELD' AND r.usable_at <= $2) AS rewarded,
       coalesce(sum(w.amount_minor) FILTER (
           WHERE r.status = 'REWARDED' OR r.status = 'HELD' AND r.usable_at <= $2), 0)::bigint AS earned,
       coalesce(sum(w.amount_minor) FILTER (WHERE r.status = 'HELD' AND r.usable_at > $2), 0)::bigint AS pending
FROM unnest($1::uuid[]) AS p(id)
LEFT JOIN referral r ON r.referrer_id = p.id
LEFT JOIN LATERAL (SELECT sum(amount_minor) AS amount_minor FROM referral_reward
                   WHERE referral_id = r.id AND kind <> 'FRIEND' AND reversed_at IS NULL) w ON TRUE
GROUP BY p.id
"""


@dataclass(frozen=True, slots=True)
class Invitation:
    """What the page behind a code tells: who invites and what the friend gets."""

    code: str
    inviter_name: str | None
    welcome_offer: str
    terms: str


async def programme() -> Programme:
    """Return the programme's terms.

    Raises:
        CodeInvalid: no programme was loaded yet, so that no code can be used.
    """
    row = await fetchrow("SELECT * FROM referral_programme WHERE id = 1")
    if row is None:
        raise CodeInvalid(field=("code",))
    return programme_of(dict(row), from_json(row["milestones"]))


async def find_code(text: str, *, field: tuple[str, ...]) -> Code:
    """Return the code that somebody typed, in whatever spelling.

    Raises:
        CodeInvalid: there is none.
    """
    normalised = codes.normalise(text)
    row = await fetchrow(_CODE, normalised) if normalised else None
    if row is None:
        raise CodeInvalid(field=field)
    return _code(row)


async def usable_code(text: str, *, today: date) -> tuple[Code, Programme] | None:
    """Return the code that somebody typed with the programme's terms, or None if nobody can use it."""
    try:
        terms = await programme()
        found = await find_code(text, field=("code",))
    except CodeInvalid:
        return None
    return None if unusable(found, terms, today=today) is not None else (found, terms)


async def code_by_id(code_id: UUID) -> Code:
    """Return a code that is known to exist."""
    row = await fetchrow(_CODE_BY_ID, code_id)
    assert row is not None  # a foreign key leads here
    return _code(row)


def _code(row: Row) -> Code:
    return Code(**{name: row[name] for name in Code.__dataclass_fields__})


async def friend(*, friend_id: UUID, owner_id: UUID | None) -> Friend:
    """Return what decides about a friend, seen from the code's owner."""
    row = await fetchrow(_FRIEND, friend_id, owner_id)
    assert row is not None  # the caller has just registered or locked this patient
    return Friend(**dict(row))


async def leads_within_burst(*, code_id: UUID, now: datetime) -> int:
    """Return how many leads the code brought within the last 24 hours."""
    count: int = await fetchval(_LEADS, code_id, now - timedelta(hours=BURST_HOURS))
    return count


async def invitation(*, code: str, locale: str, now: datetime) -> Invitation | None:
    """Return what the page behind a code tells, or None if nobody can use the code."""
    try:
        clinic = await organisation()
    except ClinicNotLoaded:
        return None
    usable = await usable_code(code, today=local_date(now, clinic.time_zone))
    if usable is None:
        return None
    found, terms = usable
    name = await fetchval("SELECT first_name FROM patient WHERE id = $1", found.owner_id)
    amounts = {
        "amount": format_money(terms.friend_reward_minor, clinic.currency, locale),
        "days": terms.window_days,
        "months": terms.reward_life_months,
        "clinic": clinic.name,
    }
    offer = (
        translate(locale, "{amount} as a welcome bonus for your first visit", **amounts)
        if terms.friend_reward_minor
        else translate(locale, "A warm welcome at your first visit")
    )
    default_terms = translate(
        locale,
        "For new patients of {clinic}. The welcome bonus is credited at registration and lives {months} months. "
        "It may pay part of the first invoice. Come within {days} days.",
        **amounts,
    )
    return Invitation(found.code, name, offer, clinic.terms.get(locale) or default_terms)


async def referrals_by_ids(*, ids: Sequence[UUID], now: datetime) -> dict[UUID, dict[str, Any]]:
    """Return referrals by id, with `shown_status`, `reward_minor` and `friend_name` (R-REF-8)."""
    return {row["id"]: dict(row) for row in await fetch(f"{_COLUMNS} WHERE r.id = ANY($2)", now, list(ids))}


async def referrals_of(
    *, referrer_ids: Sequence[UUID], window: Window, now: datetime
) -> dict[UUID, list[dict[str, Any]]]:
    """Return a page of the referrals that each patient brought, newest first."""
    where, arguments = window.condition(3)
    sql = f"""SELECT x.* FROM unnest($2::uuid[]) AS p(id)
        CROSS JOIN LATERAL ({_COLUMNS} WHERE r.referrer_id = p.id AND {where}
                            ORDER BY {window.order_by} LIMIT {window.limit}) x"""  # noqa: S608
    return grouped(await fetch(sql, now, list(referrer_ids), *arguments), "referrer_id")


async def count_referrals_of(*, referrer_ids: Sequence[UUID]) -> dict[UUID, int]:
    """Return how many referrals each patient brought."""
    sql = "SELECT referrer_id, count(*) AS n FROM referral WHERE referrer_id = ANY($1) GROUP BY 1"
    return {row["referrer_id"]: row["n"] for row in await fetch(sql, list(referrer_ids))}


async def referrals_with_status(*, status: str | None, window: Window, now: datetime) -> list[dict[str, Any]]:
    """Return a page of all referrals of one status, newest first; for staff."""
    where, arguments = window.condition(3)
    sql = f"""{_COLUMNS} WHERE {_STATUS_IS.get(status or "", _STATUS_IS_STORED)} AND {where}
        ORDER BY {window.order_by} LIMIT {window.limit}"""
    return [dict(row) for row in await fetch(sql, now, status, *arguments)]


async def count_with_status(*, status: str | None, now: datetime) -> int:
    """Return how many referrals have a status."""
    sql = f"SELECT count(*) FROM referral r WHERE {_STATUS_IS.get(status or '', _STATUS_IS_STORED)}"  # noqa: S608
    count: int = await fetchval(sql, now, status)
    return count


async def referral_of_friend(*, friend_ids: Sequence[UUID], now: datetime) -> dict[UUID, dict[str, Any]]:
    """Return the referral that brought each patient: the one that counts, else the latest that came to nothing.

    What the public form kept about somebody who was a patient already changes nothing of that patient (R-REF-4).
    """
    sql = f"""SELECT DISTINCT ON (x.friend_id) x.* FROM ({_COLUMNS} WHERE r.friend_id = ANY($2)) x
        WHERE NOT x.is_unnoticed ORDER BY x.friend_id, x.status IN ('REJECTED', 'EXPIRED'), x.id DESC"""  # noqa: S608
    return {row["friend_id"]: dict(row) for row in await fetch(sql, now, list(friend_ids))}


async def statistics(*, patient_ids: Sequence[UUID], now: datetime) -> dict[UUID, Row]:
    """Return the cumulative figures of each patient's referrals (R-REF-5): counts, and amounts in minor units."""
    return {row["id"]: row for row in await fetch(_STATISTICS, list(patient_ids), now)}
