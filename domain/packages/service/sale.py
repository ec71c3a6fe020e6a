"""Selling a package: its terms are copied to the subscription, with what a unit counts at a cancellation (R-PKG-1)."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date, datetime
from typing import Any, Final
from uuid import UUID

from domain.clinic.queries import branch_zone
from domain.kernel import audit
from domain.kernel.clock import add_months, local_date
from domain.kernel.database import Row, execute, fetch, fetchrow, from_json, to_json
from domain.kernel.errors import AmountOutOfRange, Invalid, NotFound
from domain.kernel.idempotency import idempotent
from domain.kernel.ids import new_id
from domain.kernel.money import format_minor
from domain.packages import policy
from domain.packages.errors import DiscountNeedsManager, PackageRetired, PaidTooMuch, StartNotPossible
from domain.packages.service.mandates import RENEWALS, mandate_for
from domain.patients.queries import lock
from domain.staff.actor import Actor
from domain.staff.policy import Right, has_right, require

MAX_MONTHS_AHEAD: Final = 12

_PACKAGE = "SELECT * FROM package WHERE id = $1 FOR SHARE"
_ENTITLEMENTS = """
SELECT e.name, e.category, e.service_ids, e.quantity, e.period, e.minimum_interval_days, coalesce((
    SELECT min(s.price_minor) FROM service s WHERE CASE WHEN e.service_ids IS NULL
    THEN s.is_active AND s.category = e.category ELSE e.service_ids ? s.id::text END), 0)::bigint AS list_minor
FROM package_entitlement e WHERE e.package_id = $1 ORDER BY e.position
"""
_INSERT = """
INSERT INTO package_subscription
SELECT r.* FROM jsonb_populate_record(NULL::package_subscription, $1::jsonb) r
"""
_INSERT_ENTITLEMENTS = """
INSERT INTO subscription_entitlement
SELECT r.* FROM jsonb_populate_recordset(NULL::subscription_entitlement, $1::jsonb) r
"""
_TERMS: Final = ("price_minor", "validity_months", "is_family_shareable", "max_freeze_days", "refund_basis")
_GROUP: Final = (
    "name", "category", "service_ids", "quantity", "period", "minimum_interval_days", "list_minor",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Sale:
    """What is sold to whom.

    Args:
        starts_on: the first day, today to a year from now; None for today.
        renewal: OFF, REMINDER or AUTOMATIC.
        paid_minor: what was paid, at most the price.
        mandate_reference: the payment gateway's own, for an automatic renewal; None for the one that is stored.
    """

    patient_id: UUID
    package_id: UUID
    starts_on: date | None
    renewal: str
    paid_minor: int
    mandate_reference: str | None = None


@dataclass(frozen=True, slots=True)
class Sold:
    """The subscription that was made."""

    subscription_id: UUID


async def subscribe(*, actor: Actor, sale: Sale, key: str, now: datetime) -> Sold:
    """Sell a package to a patient.

    Args:
        actor: staff who may sell packages; below the price those who may manage them.
        sale: what is sold; its terms are those of the catalogue now and never change again.
        key: the idempotency key.
        now: the time of the sale.

    Raises:
        Unauthenticated, Forbidden: the caller may not sell packages.
        NotFound: no such patient or package.
        PackageRetired: it is not sold any more.
        PaidTooMuch, AmountOutOfRange, DiscountNeedsManager: what was paid.
        StartNotPossible: the first day.
        NoPaymentGateway, MandateMissing, MandateOutOfPlace: the automatic renewal.

    Effects:
        The subscription with its entitlements, a line in the audit log.
    """
    require(actor, Right.SELL_PACKAGES)
    assert actor.id is not None  # staff have ids
    return await idempotent(
        actor_id=actor.id,
        operation="package.subscribe",
        key=key,
        body=asdict(sale),
        result_type=Sold,
        work=lambda: _subscribe(actor, sale, now),
    )


async def _subscribe(actor: Actor, sale: Sale, now: datetime) -> Sold:
    patient = (await lock([sale.patient_id])).get(sale.patient_id)
    if patient is None or patient["status"] not in ("LEAD", "ACTIVE"):
        raise NotFound(field=("patientId",))
    package = await fetchrow(_PACKAGE, sale.package_id)
    if package is None:
        raise NotFound(field=("packageId",))
    if not package["is_active"]:
        raise PackageRetired(field=("packageId",))
    _check_paid(actor, sale.paid_minor, package["price_minor"])
    if sale.renewal not in RENEWALS:
        raise Invalid(field=("renewal",))
    zone = await branch_zone(patient["home_branch_id"])
    starts_on = _first_day(sale.starts_on, local_date(now, zone))
    mandate_id = await mandate_for(
        patient_id=sale.patient_id, renewal=sale.renewal, reference=sale.mandate_reference, now=now
    )
    subscription_id = await open_subscription(
        actor=actor,
        terms={
            **{name: package[name] for name in _TERMS},
            "package_id": package["id"],
            "package_name": package["name"],
            "patient_id": sale.patient_id,
            "renewal": sale.renewal,
            "mandate_id": mandate_id,
            "paid_minor": sale.paid_minor,
            "time_zone": zone,
        },
        entitlements=await fetch(_ENTITLEMENTS, package["id"]),
        starts_on=starts_on,
        now=now,
    )
    await audit.record(
        actor=actor, action="package.subscribe", object_type="PackageSubscription", object_id=subscription_id,
        after={"package_id": package["id"], "patient_id": sale.patient_id, "starts_on": starts_on,
               "renewal": sale.renewal, "price_minor": package["price_minor"], "paid_minor": sale.paid_minor},
    )  # fmt: skip
    return Sold(subscription_id)


def _check_paid(actor: Actor, paid_minor: int, price_minor: int) -> None:
    if paid_minor < 0:
        raise AmountOutOfRange(field=("paid",), minimum=format_minor(0), maximum=format_minor(price_minor))
    if paid_minor > price_minor:
        raise PaidTooMuch(field=("paid",), maximum=format_minor(price_minor))
    if paid_minor < price_minor and not has_right(actor, Right.MANAGE_PACKAGES):
        raise DiscountNeedsManager(field=("paid",), price=format_minor(price_minor))


def _first_day(wanted: date | None, today: date) -> date:
    latest = add_months(today, MAX_MONTHS_AHEAD)
    if wanted is None:
        return today
    if not today <= wanted <= latest:
        raise StartNotPossible(field=("startsOn",), earliest=today.isoformat(), latest=latest.isoformat())
    return wanted


async def open_subscription(
    *, actor: Actor, terms: Mapping[str, Any], entitlements: Sequence[Row], starts_on: date, now: datetime
) -> UUID:
    """Write a subscription on given terms with its entitlements, and return its id.

    Args:
        actor: who sells or renews it.
        terms: the columns that are copied.
        entitlements: rows of name, category, service_ids (JSON), quantity, period, minimum_interval_days, list_minor.
        starts_on: its first day.
        now: the time of the sale.
    """
    subscription_id = new_id()
    months = terms["validity_months"]
    row = {
        **terms, "id": subscription_id, "status": "ACTIVE", "starts_on": starts_on,
        "ends_on": policy.last_day(starts_on, months), "sold_by_kind": actor.kind, "sold_by_id": actor.id,
        "sold_at": now, "tries": 0,
    }  # fmt: skip
    await execute(_INSERT, to_json(row))
    units = [(one["list_minor"], one["quantity"] * policy.periods(one["period"], months)) for one in entitlements]
    values = policy.unit_values(terms["paid_minor"], units)
    rows = [
        {
            **{name: one[name] for name in _GROUP},
            "service_ids": from_json(one["service_ids"]),
            "id": new_id(),
            "subscription_id": subscription_id,
            "position": position,
            "unit_minor": values[position],
        }
        for position, one in enumerate(entitlements)
    ]
    await execute(_INSERT_ENTITLEMENTS, to_json(rows))
    return subscription_id
