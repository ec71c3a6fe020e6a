"""What entitlements have left: their counters, reservations and uses, read in one statement."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from domain.kernel.database import Row, fetch, from_json
from domain.packages import policy
from domain.packages.policy import Freeze, Holding, Standing

_STATES = """
SELECT e.*, n.patient_id, n.package_id, n.package_name, n.status, n.starts_on, n.ends_on, n.validity_months,
    n.is_family_shareable, n.refund_basis, n.time_zone,
    (SELECT jsonb_agg(jsonb_build_array(f.starts_on, f.ends_on) ORDER BY f.starts_on) FROM subscription_freeze f
     WHERE f.subscription_id = n.id) AS freezes,
    (SELECT jsonb_agg(jsonb_build_array(p.number, p.used, p.reserved)) FROM entitlement_period p
     WHERE p.entitlement_id = e.id) AS counters,
    (SELECT jsonb_agg(jsonb_build_array(r.id, r.patient_id, r.number, r.visit_on) ORDER BY r.visit_on, r.id)
     FROM entitlement_reservation r WHERE r.entitlement_id = e.id AND r.status = 'OPEN') AS reservations,
    (SELECT max(d.used_on) FROM (SELECT y.used_on FROM entitlement_entry y WHERE y.entitlement_id = e.id
     AND y.used_on IS NOT NULL GROUP BY y.used_on HAVING sum(y.used) > 0) d) AS last_used_on
FROM subscription_entitlement e JOIN package_subscription n ON n.id = e.subscription_id
WHERE {condition} ORDER BY e.subscription_id, e.position
"""
_OF_SUBSCRIPTIONS = _STATES.format(condition="e.subscription_id = ANY($1::uuid[])")
_BY_IDS = _STATES.format(condition="e.id = ANY($1::uuid[])")

FAMILY_OF = """
SELECT o.patient_id FROM family_member m JOIN family_member o ON o.family_id = m.family_id AND o.left_at IS NULL
WHERE m.patient_id = {patient} AND m.left_at IS NULL AND o.patient_id <> m.patient_id
"""
"""The other members of a patient's family; `{patient}` is the SQL of whose."""

USABLE_BY = f"""
n.patient_id = ANY(ARRAY(SELECT {{patient}} UNION ALL {FAMILY_OF}))
AND (n.patient_id = {{patient}} OR n.is_family_shareable)
"""
"""The condition on a subscription `n` that a patient may use it (R-PKG-3); found by the buyers' index."""

_USABLE = f"""
SELECT n.id, n.patient_id, n.ends_on FROM package_subscription n
WHERE {USABLE_BY.format(patient="$1::uuid")} AND n.status = 'ACTIVE' AND n.starts_on <= $2 AND n.ends_on >= $2
ORDER BY n.id
"""  # noqa: S608


@dataclass(frozen=True, slots=True)
class Reservation:
    """A unit that waits for a visit."""

    id: UUID
    patient_id: UUID
    number: int
    visit_on: date


@dataclass(frozen=True, slots=True)
class State:
    """One entitlement of a subscription with all that was reserved and used of it.

    Args:
        service_ids: the services that it covers; None for the whole category.
        counters: units used and units reserved, by the period's number.
        last_used_on: the day of the last use that was not taken back.
    """

    id: UUID
    subscription_id: UUID
    owner_id: UUID
    name: str
    package_name: str
    category: str
    service_ids: frozenset[UUID] | None
    quantity: int
    period: str
    minimum_interval_days: int
    list_minor: int
    unit_minor: int
    is_family_shareable: bool
    refund_basis: str
    time_zone: str
    standing: Standing
    counters: Mapping[int, tuple[int, int]]
    reservations: tuple[Reservation, ...]
    last_used_on: date | None

    def number_on(self, day: date) -> int:
        """Return the number of the period in which a day lies."""
        return policy.period_number(self.standing, self.period, day)

    def counted(self, number: int) -> tuple[int, int]:
        """Return the units used and reserved in a period."""
        return self.counters.get(number, (0, 0))

    @property
    def unit_value_minor(self) -> int:
        """Return what one used unit counts at a cancellation, in minor units (R-PKG-6)."""
        return self.list_minor if self.refund_basis == "LIST" else self.unit_minor

    def used_units(self) -> int:
        """Return how many units were used in all periods."""
        return sum(used for used, _ in self.counters.values())

    def own_reservations(self, patient_id: UUID, number: int) -> list[Reservation]:
        """Return what waits for a patient in a period, the earliest first."""
        return [one for one in self.reservations if one.patient_id == patient_id and one.number == number]

    def holding(self, patient_id: UUID, day: date) -> Holding:
        """Return what it has for a patient on a day of the subscription."""
        number = self.number_on(day)
        used, reserved = self.counted(number)
        near = [one.visit_on for one in self.reservations if one.patient_id != patient_id]
        if self.last_used_on is not None:
            near.append(self.last_used_on)
        return Holding(
            entitlement_id=self.id,
            category=self.category,
            service_ids=self.service_ids,
            free=self.quantity - used - reserved,
            own=len(self.own_reservations(patient_id, number)),
            minimum_interval_days=self.minimum_interval_days,
            near=near,
        )


def _state(row: Row) -> State:
    services: list[str] | None = from_json(row["service_ids"])
    return State(
        id=row["id"],
        subscription_id=row["subscription_id"],
        owner_id=row["patient_id"],
        name=row["name"],
        package_name=row["package_name"],
        category=row["category"],
        service_ids=None if services is None else frozenset(map(UUID, services)),
        quantity=row["quantity"],
        period=row["period"],
        minimum_interval_days=row["minimum_interval_days"],
        list_minor=row["list_minor"],
        unit_minor=row["unit_minor"],
        is_family_shareable=row["is_family_shareable"],
        refund_basis=row["refund_basis"],
        time_zone=row["time_zone"],
        standing=standing_of(row, dates_of(row["freezes"])),
        counters={number: (used, reserved) for number, used, reserved in from_json(row["counters"]) or ()},
        reservations=tuple(
            Reservation(UUID(key), UUID(patient), number, date.fromisoformat(day))
            for key, patient, number, day in from_json(row["reservations"]) or ()
        ),
        last_used_on=row["last_used_on"],
    )


def dates_of(freezes: str | None) -> tuple[Freeze, ...]:
    """Return freezes from JSON pairs of their first and last days."""
    return tuple(
        Freeze(date.fromisoformat(first), date.fromisoformat(last)) for first, last in from_json(freezes) or ()
    )


def standing_of(row: Any, freezes: Sequence[Freeze]) -> Standing:
    """Return the standing of a row with `status`, `starts_on`, `ends_on` and `validity_months`."""
    return Standing(
        status=row["status"],
        starts_on=row["starts_on"],
        ends_on=row["ends_on"],
        validity_months=row["validity_months"],
        freezes=tuple(freezes),
    )


async def states_of(subscription_ids: Sequence[UUID]) -> dict[UUID, list[State]]:
    """Return the entitlements of each subscription, in the package's order."""
    found: dict[UUID, list[State]] = {key: [] for key in subscription_ids}
    for row in await fetch(_OF_SUBSCRIPTIONS, list(subscription_ids)) if found else ():
        found[row["subscription_id"]].append(_state(row))
    return found


async def states_by_ids(entitlement_ids: Sequence[UUID]) -> dict[UUID, State]:
    """Return entitlements by their own ids."""
    return {row["id"]: _state(row) for row in await fetch(_BY_IDS, list(entitlement_ids))} if entitlement_ids else {}


async def usable_states(*, patient_id: UUID, today: date, lock: bool) -> list[State]:
    """Return the entitlements that a patient may use on a day, in the order in which they are taken.

    One's own come first, then what the family shares; of each the subscription that ends first (R-PKG-3).

    Args:
        patient_id: who is treated.
        today: the day of the visit.
        lock: lock the subscriptions, in the order of their ids, until the transaction ends.
    """
    found = await fetch(f"{_USABLE} FOR NO KEY UPDATE OF n" if lock else _USABLE, patient_id, today)
    order = sorted(found, key=lambda row: (row["patient_id"] != patient_id, row["ends_on"], row["id"]))
    states = await states_of([row["id"] for row in order])
    return [state for row in order for state in states[row["id"]] if not state.standing.frozen_on(today)]
