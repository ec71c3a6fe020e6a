"""A segment's filter as SQL: the one place where it is told whom a segment holds (R-ENG-1)."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any, Final

from domain.clinic.queries import organisation
from domain.kernel.clock import add_months, local_date, start_of_day
from domain.segments.policy import BEST_SCORE, WORST_SCORE, SegmentFilter, ValueBounds, ValueGroup
from domain.tiers.queries import held_tier_sql

PRESENT: Final = "p.status IN ('LEAD', 'ACTIVE')"
COUNTED: Final = "status IN ('COMPLETED', 'PARTIALLY_REFUNDED')"
"""Invoices that count: completed and not refunded whole."""

YEAR_MONTHS: Final = 12
FIGURES: Final = f"""
SELECT d.patient_id, max(d.visit_on) AS last_visit_on, (count(*) FILTER (WHERE d.is_late))::int AS visits,
       coalesce(sum(d.spend_minor), 0)::bigint AS spend_minor
FROM (SELECT i.patient_id, i.branch_id, i.visit_on, bool_or(i.completed_at > {{since}}) AS is_late,
             sum(i.paid_minor) FILTER (WHERE i.completed_at > {{since}}) AS spend_minor
      FROM invoice i WHERE i.{COUNTED}{{among}} GROUP BY i.patient_id, i.branch_id, i.visit_on) d
GROUP BY d.patient_id
"""  # noqa: S608  # composed of constants
"""Recency, frequency and money of who has come; `since` is SQL of the instant 12 months ago, `among` narrows it."""

_EXPIRING: Final = """p.id IN (
    SELECT a.owner_id FROM ledger_account a JOIN lot l ON l.account_id = a.id
    WHERE a.kind = 'patient'{among} AND l.remaining_minor > 0 AND l.remaining_minor > l.reserved_minor
      AND l.usable_at <= {now} AND l.expires_at > {now} AND l.expires_at <= {latest}
      AND l.expires_on <= ({now} AT TIME ZONE l.time_zone)::date + {days})"""
_HAD: Final = f"""EXISTS (
    SELECT FROM invoice i JOIN invoice_line l ON l.invoice_id = i.id{{}}
    WHERE i.patient_id = p.id AND i.{COUNTED} AND l.refunded_quantity < l.quantity AND {{}})"""
_SPENT: Final = f"""p.id IN (
    SELECT i.patient_id FROM invoice i WHERE i.{COUNTED}{{among}} GROUP BY i.patient_id
    HAVING sum(i.paid_minor) >= {{least}})"""  # noqa: S608
_MARKS: Final = {
    ValueGroup.BEST: f">= {BEST_SCORE}",
    ValueGroup.MIDDLE: f"BETWEEN {WORST_SCORE + 1} AND {BEST_SCORE - 1}",
    ValueGroup.WORST: f"<= {WORST_SCORE}",
}
_Place = Callable[[Any], str]


@dataclass(frozen=True, slots=True)
class Moment:
    """When a segment is looked at.

    Args:
        now: the instant.
        today: the organisation's date.
        time_zone: the organisation's.
        bounds: the thirds of the patients; needed for a value group, None while nobody has come.
    """

    now: datetime
    today: date
    time_zone: str
    bounds: ValueBounds | None = None


async def moment(*, now: datetime, bounds: ValueBounds | None = None) -> Moment:
    """Return what a filter has to know of an instant."""
    zone = (await organisation()).time_zone
    return Moment(now, local_date(now, zone), zone, bounds)


def year_before(now: datetime) -> datetime:
    """Return the instant from which frequency and money count."""
    return datetime.combine(add_months(now.date(), -YEAR_MONTHS), now.timetz())


def predicate(wanted: SegmentFilter, at: Moment, first_parameter: int, *, among: str = "") -> tuple[str, list[Any]]:
    """Return the SQL condition on a patient `p` who is in a segment, and its parameters.

    Args:
        wanted: the segment's filter.
        at: when.
        first_parameter: the number of the first free placeholder.
        among: SQL of an array of ids, where only these patients are asked for: nobody else's invoices and lots are
            looked at then.
    """
    parameters: list[Any] = []

    def place(value: Any) -> str:
        parameters.append(value)
        return f"${first_parameter + len(parameters) - 1}"

    narrowed = f" AND {{}} = ANY({among})" if among else ""
    parts = [
        PRESENT + narrowed.format("p.id"),
        *_of_person(wanted, at, place),
        *_of_standing(wanted, at, place),
        *_of_value(wanted, at, place, narrowed),
        *_of_visits(wanted, place),
    ]
    return " AND ".join(parts), parameters


def _of_person(wanted: SegmentFilter, at: Moment, place: _Place) -> Iterator[str]:
    if wanted.birth_month is not None:
        yield f"extract(month FROM p.birth_date) = {place(wanted.birth_month)}::int"
    if wanted.minimum_age is not None:
        yield f"p.birth_date <= {place(_born_by(at.today, wanted.minimum_age))}::date"
    if wanted.maximum_age is not None:
        yield f"p.birth_date > {place(_born_by(at.today, wanted.maximum_age + 1))}::date"
    if wanted.sex is not None:
        yield f"p.sex = {place(wanted.sex)}::text"
    if wanted.branch_id is not None:
        yield f"p.home_branch_id = {place(wanted.branch_id)}::uuid"
    if wanted.source is not None:
        yield f"p.source = {place(wanted.source)}::text"
    if wanted.has_marketing_consent is not None:
        denied = "" if wanted.has_marketing_consent else "NOT "
        yield (
            f"{denied}EXISTS (SELECT FROM consent c WHERE c.patient_id = p.id AND c.purpose = 'ADVERTISING'"
            " AND c.withdrawn_at IS NULL)"
        )


def _born_by(today: date, age: int) -> date:
    """Return the last birth date of who is that old; a birthday of 29 February is the month's last in other years."""
    months = -YEAR_MONTHS * age
    return max(add_months(today, months), add_months(today + timedelta(days=1), months) - timedelta(days=1))


def _of_standing(wanted: SegmentFilter, at: Moment, place: _Place) -> Iterator[str]:
    held: list[str] = []
    if wanted.tier_id is not None:
        held.append(f"{held_tier_sql(status='s', today=f'{place(at.today)}::date')} = {place(wanted.tier_id)}::uuid")
    if wanted.stage is not None:
        held.append(f"s.stage = {place(wanted.stage)}::text")
    if wanted.minimum_visits is not None:
        held.append(f"s.visits >= {place(wanted.minimum_visits)}::int")
    if wanted.sleeping_months is not None:
        awake = start_of_day(add_months(at.today, -wanted.sleeping_months), at.time_zone)
        held.append(f"s.last_visit_at < {place(awake)}")
    if held:
        yield f"EXISTS (SELECT FROM loyalty_status s WHERE s.id = p.id AND {' AND '.join(held)})"
    if wanted.sleeping_months is not None:
        yield (
            "NOT EXISTS (SELECT FROM entitlement_reservation r WHERE r.patient_id = p.id AND r.status = 'OPEN'"
            f" AND r.visit_on >= {place(at.today)}::date)"
        )


def _of_visits(wanted: SegmentFilter, place: _Place) -> Iterator[str]:
    if wanted.categories is not None:
        condition = f"v.category = ANY({place(list(wanted.categories))}::text[])"
        yield _HAD.format(" JOIN service v ON v.id = l.service_id", condition)
    if wanted.service_ids is not None:
        yield _HAD.format("", f"l.service_id = ANY({place(list(wanted.service_ids))}::uuid[])")


def _of_value(wanted: SegmentFilter, at: Moment, place: _Place, narrowed: str) -> Iterator[str]:
    """Give the conditions for which invoices and lots are added up; `narrowed` says whose, by a column."""
    among = narrowed.format("i.patient_id")
    if wanted.expiring_within_days is not None:
        days = wanted.expiring_within_days
        yield _EXPIRING.format(
            now=place(at.now),
            latest=place(at.now + timedelta(days=days + 2)),
            days=f"{place(days)}::int",
            among=narrowed.format("a.owner_id"),
        )
    if wanted.minimum_spend_minor is not None:
        yield _SPENT.format(least=f"{place(wanted.minimum_spend_minor)}::bigint", among=among)
    if wanted.value_group is not None:
        bounds = at.bounds
        yield "FALSE" if bounds is None else _of_group(wanted.value_group, bounds, at.now, place, among)


def _of_group(group: ValueGroup, bounds: ValueBounds, now: datetime, place: _Place, among: str) -> str:
    """Return the condition that a patient has the marks of a group, as `policy.value_group` gives them."""

    def mark(column: str, pair: tuple[Any, Any], kind: str) -> str:
        low, high = (f"{place(value)}::{kind}" for value in pair)
        return (
            f"(CASE WHEN v.{column} >= {high} AND v.{column} > {low} THEN 3"
            f" WHEN v.{column} <= {low} AND v.{column} < {high} THEN 1 ELSE 2 END)"
        )

    marks = " + ".join(
        (
            mark("last_visit_on", bounds.recent, "date"),
            mark("visits", bounds.visits, "int"),
            mark("spend_minor", bounds.spend_minor, "bigint"),
        )
    )
    figures = FIGURES.format(since=place(year_before(now)), among=among)
    return f"p.id IN (SELECT v.patient_id FROM ({figures}) v WHERE {marks} {_MARKS[group]})"  # noqa: S608
