"""What billing asks for: what packages would cover, its use at the checkout, its return at a refund (R-PKG-2)."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from uuid import UUID

from domain.clinic.queries import services_by_ids
from domain.kernel.database import fetch, transactional
from domain.kernel.errors import Conflict
from domain.packages import policy
from domain.packages.policy import Need
from domain.packages.queries.usage import State, states_by_ids, usable_states
from domain.packages.service.access import lock_subscriptions_of
from domain.packages.service.counters import Line, close_reservations, count, refuse_use, write_lines
from domain.staff.actor import Actor

_USED_BY = """
SELECT patient_id, number, used_on, sum(used) AS units FROM entitlement_entry
WHERE invoice_id = $1 AND entitlement_id = $2 AND used_on IS NOT NULL
GROUP BY patient_id, number, used_on HAVING sum(used) > 0 ORDER BY used_on DESC, number DESC, patient_id
"""


@dataclass(frozen=True, slots=True)
class CoverLine:
    """One line of an invoice, in the invoice's order."""

    line_id: UUID
    service_id: UUID
    quantity: int


@dataclass(frozen=True, slots=True)
class Cover:
    """Units of one line that one entitlement covers.

    Args:
        entitlement_id: the subscription's entitlement.
        name: of the entitlement, as patients read it.
        package_name: of the package, when it was sold.
    """

    line_id: UUID
    entitlement_id: UUID
    subscription_id: UUID
    units: int
    name: str
    package_name: str


async def covers(*, patient_id: UUID, lines: Sequence[CoverLine], lock: bool, today: date) -> list[Cover]:
    """Return what the patient's and the family's live subscriptions would cover (R-PKG-1, R-PKG-3).

    Line by line: what is reserved for this patient first, then the patient's own, then the family's; of each the
    subscription that ends first. With days between two uses at most one unit is covered.

    Args:
        patient_id: who is treated.
        lines: in the invoice's order.
        lock: lock the subscriptions, in the order of their ids, until the transaction ends; False for a quote.
        today: the date where the visit is.
    """
    states = await usable_states(patient_id=patient_id, today=today, lock=lock)
    if not states:
        return []
    services = await services_by_ids(list({line.service_id for line in lines}))
    parts = policy.cover(
        needs=[Need(line.line_id, line.service_id, services[line.service_id]["category"], line.quantity)
               for line in lines if line.service_id in services],
        holdings=[state.holding(patient_id, today) for state in states],
        today=today,
    )  # fmt: skip
    by_id = {state.id: state for state in states}
    return [
        Cover(part.line_id, part.entitlement_id, state.subscription_id, part.units, state.name, state.package_name)
        for part in parts
        for state in [by_id[part.entitlement_id]]
    ]


@transactional
async def consume(
    *, covers: Sequence[Cover], patient_id: UUID, invoice_id: UUID, actor: Actor, today: date, now: datetime
) -> None:
    """Use what `covers` told, what is reserved for the patient first (R-PKG-2).

    Args:
        covers: of the same transaction.
        patient_id: who was treated.
        invoice_id: which invoice it is for.
        actor: who completes it.
        today: the date where the visit is.
        now: the time of the change.

    Raises:
        EntitlementExhausted, TooEarly, SubscriptionOver, NotInStatus: it can't be used any more.

    Effects:
        Counters, reservations that are used, lines of the log.
    """
    wanted: dict[UUID, int] = {}
    for cover in covers:
        wanted[cover.entitlement_id] = wanted.get(cover.entitlement_id, 0) + cover.units
    await lock_subscriptions_of(list(wanted))
    states = await states_by_ids(list(wanted))
    lines = [
        line for key, units in wanted.items() for line in await _use(states[key], units, patient_id, invoice_id, today)
    ]
    await write_lines(lines, actor=actor, now=now)
    await close_reservations([line.reservation_id for line in lines if line.reservation_id], "USED", now)


async def _use(state: State, units: int, patient_id: UUID, invoice_id: UUID, today: date) -> list[Line]:
    """Count units of one entitlement as used; return the lines of the log."""
    refuse_use(state, patient_id, today, units)
    number = state.number_on(today)
    own = state.own_reservations(patient_id, number)[:units]
    await count(state, number, used=units, reserved=-len(own))
    whole = Line(
        entitlement_id=state.id, kind="USE", number=number, patient_id=patient_id, used_on=today, invoice_id=invoice_id
    )
    lines = [replace(whole, used=1, reserved=-1, reservation_id=one.id) for one in own]
    if units > len(own):
        lines.append(replace(whole, used=units - len(own)))
    return lines


@transactional
async def give_back(*, entitlement_id: UUID, units: int, invoice_id: UUID, actor: Actor, now: datetime) -> None:
    """Give units back that an invoice used, as its covered services are refunded; the last ones first.

    They count again in the period in which they were used; one that is over is not brought back, nor is a subscription
    that has expired. A cancelled one has withheld their value: `cancel` pays it back when it is called once more.

    Args:
        entitlement_id: the subscription's entitlement.
        units: how many.
        invoice_id: whose use is taken back.
        actor: who refunds.
        now: the time of the change.

    Raises:
        Conflict: the invoice did not use so many.

    Effects:
        Counters, lines of the log.
    """
    await lock_subscriptions_of([entitlement_id])
    state = (await states_by_ids([entitlement_id])).get(entitlement_id)
    left = units
    lines: list[Line] = []
    for row in await fetch(_USED_BY, invoice_id, entitlement_id):
        part = min(left, row["units"])
        if part and state is not None:
            await count(state, row["number"], used=-part)
            lines.append(
                Line(entitlement_id=entitlement_id, kind="RETURN", number=row["number"], used=-part,
                     used_on=row["used_on"], patient_id=row["patient_id"], invoice_id=invoice_id)
            )  # fmt: skip
            left -= part
    if left:
        raise Conflict
    await write_lines(lines, actor=actor, now=now)
