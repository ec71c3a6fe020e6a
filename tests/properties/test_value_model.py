"""Everything of value beside a plain model of it: random histories on the real database, compared after every step.

Certificates, packages, a family's bonuses, checkouts, refunds, expiry and nights, while the clock crosses the ends of
months, 29 February and the changes of summer time; every proof of `enamel verify` holds after every step.
"""

import asyncio
import os
from collections.abc import Callable, Coroutine
from datetime import UTC, date, datetime, timedelta
from typing import Any, TypeVar

import asyncpg
import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from domain.clinic import queries as clinic_queries
from tests.clinic import Clinic
from tests.conftest import emptying
from tests.properties import oracle
from tests.properties.pair import BRANCHES, KYIV, MOSCOW, SERVICES, Pair

SCALE = int(os.environ.get("ENAMEL_TEST_SCALE", "1"))
EXAMPLES = 18 * SCALE
STEPS = 40
STEP_TIMEOUT_S = 60
LONGEST = timedelta(days=300)
"""The tiers are reviewed after a year; that has tests of its own."""

T = TypeVar("T")
STARTS = st.sampled_from(
    [
        datetime(2024, 2, 20, 20, 59, 59, tzinfo=UTC),  # 29 February
        datetime(2026, 1, 30, 9, tzinfo=UTC),  # clamped to the end of February
        datetime(2026, 3, 20, 17, 30, tzinfo=UTC),  # summer time begins in Kyiv
        datetime(2026, 10, 15, 21, tzinfo=UTC),  # summer time ends in Kyiv
        datetime(2026, 12, 25, 9, tzinfo=UTC),  # another year
    ]
)
AMOUNTS = st.one_of(st.integers(1, 300), st.integers(1, 10_000_00), st.sampled_from([1_00, 500_00, 1_000_00]))
PRICES = st.one_of(
    st.integers(100, 10_000), st.sampled_from([1200_00, 1500_00, 6500_00, 12_345_67]), st.integers(1, 20_000_00)
)
DAYS = st.sampled_from([None, None, 0, 1, 5, 90])
LIMITS = st.one_of(st.none(), AMOUNTS, st.just(0))
LINES = st.lists(
    st.tuples(st.sampled_from(sorted(SERVICES)), st.sampled_from([1, 1, 1, 2, 3]), PRICES), min_size=1, max_size=4
)
WAYS = st.lists(
    st.tuples(st.sampled_from(["CARD", "CASH", "BANK_TRANSFER", "INSURER"]), st.integers(1, 5)), min_size=1, max_size=3
)


class Value(RuleBasedStateMachine):
    """Random steps of a `Pair`, on the event loop that the tests' database belongs to."""

    loop: asyncio.AbstractEventLoop
    cleaner: asyncpg.Connection

    def __init__(self) -> None:
        super().__init__()
        self.pair = Pair(Clinic())
        self.world = self.pair.world

    def do(self, work: Coroutine[Any, Any, T]) -> T:
        """Do something in the tests' loop; a step of the history."""
        return asyncio.run_coroutine_threadsafe(work, self.loop).result(STEP_TIMEOUT_S)

    @initialize(start=STARTS, limit=LIMITS, data=st.data())
    def set_up(self, start: datetime, limit: int | None, data: st.DataObject) -> None:
        """Open the clinic for a family that has something of everything."""
        clinic_queries.forget()
        self.pair.clinic.now = start
        self.ends_at = start + LONGEST
        self.do(self.pair.start())
        for patient in self.world.patients[1:]:
            self.do(self.pair.give(patient, data.draw(AMOUNTS), data.draw(DAYS)))
            self.do(self.pair.share(patient, shares=True, limit=limit))
            self.pair.tick()
        for paid, days in ((1_000_00, 10), (900_00, 40), (0, 100)):
            self.do(self.pair.issue(value=1_000_00, paid=paid, days=days))
        self.do(self.pair.subscribe(self.world.patients[1]))

    def teardown(self) -> None:
        self.do(emptying(self.cleaner))

    def some(self, data: st.DataObject, found: list[T]) -> T:
        """Return one of some things, the latest more often."""
        return data.draw(st.one_of(st.just(found[-1]), st.sampled_from(found)))

    def patient(self, data: st.DataObject) -> oracle.Patient:
        return data.draw(st.sampled_from(self.world.patients))

    @invariant()
    def alike(self) -> None:
        """Both sides say the same, and every proof holds."""
        if self.pair.ids:
            self.do(self.pair.compare())
            self.pair.tick()

    # Time

    @rule(
        hours=st.one_of(st.none(), st.integers(1, 48), st.just(24 * 15), st.integers(1, 24 * 20)),
        night=st.booleans(),
        data=st.data(),
    )
    def wait(self, hours: int | None, night: bool, data: st.DataObject) -> None:
        """Let hours pass, or go to the instant at which something begins or is over, or to a second before it."""
        if hours is None:
            seconds = data.draw(st.sampled_from([-1, 0]))
            edges = sorted(edge + timedelta(seconds=seconds) for edge in self.edges())
            coming = [edge for edge in edges if self.pair.now < edge < self.ends_at]
            self.pair.wait_until(
                data.draw(st.sampled_from(coming[: data.draw(st.sampled_from([4, 12]))] or [self.pair.now]))
            )
        else:
            self.pair.wait_until(min(self.ends_at, self.pair.now + timedelta(hours=hours)))
        if night:
            self.do(self.pair.compare())
            self.do(self.pair.night())

    def edges(self) -> set[datetime]:
        days: set[tuple[date, str]] = set()
        for lot in (lot for patient in self.world.patients for lot in patient.lots if lot.left):
            days.add((lot.usable_on, lot.zone))
            if lot.expires_on is not None:
                days.add((lot.expires_on + timedelta(days=1), lot.zone))
        for certificate in self.world.certificates:
            if certificate.expires_on is not None:
                days.add((certificate.expires_on + timedelta(days=1), MOSCOW))
        for subscription in self.world.subscriptions:
            days.add((subscription.ends_on + timedelta(days=1), subscription.owner.zone))
            for first, last in subscription.freezes:
                days |= {(day, subscription.owner.zone) for day in (first, last + timedelta(days=1))}
            for right in (each for each in subscription.entitlements if each.uses and each.interval_days):
                free_on = right.uses[-1][1] + timedelta(days=right.interval_days)
                days |= {(free_on, zone) for zone in BRANCHES.values()}
        for patient in self.world.patients:
            days |= {
                (rise.day + timedelta(days=n), zone)
                for rise in patient.rises
                for n in (14, 15)
                for zone in (MOSCOW, KYIV)
            }
        for zone in (MOSCOW, KYIV):
            today = oracle.day_of(self.pair.now, zone)
            days.add((oracle.months_after(today.replace(day=1), 1), zone))
        return {oracle.dawn(day, zone) for day, zone in days}

    # Bonuses and families

    @rule(data=st.data(), amount=AMOUNTS, days=DAYS)
    def give(self, data: st.DataObject, amount: int, days: int | None) -> None:
        self.do(self.pair.give(self.patient(data), amount, days))

    @rule(data=st.data(), shares=st.sampled_from([True, True, False]), limit=LIMITS, moves=st.booleans())
    def change_the_family(self, data: st.DataObject, shares: bool, limit: int | None, moves: bool) -> None:
        patient = self.patient(data)
        if patient.family is None:
            self.do(self.pair.join(patient, shares=shares))
        elif moves and len(patient.family.members) > 1:
            self.do(self.pair.leave(patient))
        else:
            self.do(self.pair.share(patient, shares=shares, limit=limit))

    # Invoices

    @rule(
        data=st.data(),
        branch=st.sampled_from(sorted(BRANCHES)),
        lines=LINES,
        later=st.sampled_from([False, False, True]),
    )
    def open(self, data: st.DataObject, branch: str, lines: list[tuple[str, int, int]], later: bool) -> None:
        """Open an invoice; most are paid at once."""
        self.do(self.pair.open(self.patient(data), branch, lines))
        if not later:
            self.complete(self.world.invoices[-1], data)

    @rule(data=st.data(), branch=st.sampled_from(sorted(BRANCHES)), lines=LINES)
    def visit(self, data: st.DataObject, branch: str, lines: list[tuple[str, int, int]]) -> None:
        self.open(data, branch, lines, False)

    @precondition(lambda self: self.open_invoices())
    @rule(data=st.data(), what=st.sampled_from(["complete", "complete", "prepay", "cancel"]))
    def pay(self, data: st.DataObject, what: str) -> None:
        invoice = self.some(data, self.open_invoices())
        if what == "cancel":
            self.do(self.pair.cancel(invoice))
        elif what == "prepay":
            certificate = self.some(data, self.world.certificates)
            amount = data.draw(st.one_of(st.just(max(1, certificate.balance(self.pair.now))), AMOUNTS))
            self.do(self.pair.prepay(invoice, certificate, amount))
        else:
            self.complete(invoice, data)

    def open_invoices(self) -> list[oracle.Invoice]:
        return [each for each in self.world.invoices if each.status == "OPEN"]

    def complete(self, invoice: oracle.Invoice, data: st.DataObject) -> None:
        bonus = data.draw(st.one_of(st.none(), st.none(), st.none(), st.just(0), st.integers(1, 300), AMOUNTS))
        notes = [each for each in self.world.certificates if each.owner in (None, invoice.patient)]
        hopeful = [each for each in notes if each.shown_status(self.pair.now) == "ACTIVE"]
        names = [
            data.draw(st.sampled_from(hopeful or self.world.certificates)) for _ in range(data.draw(st.integers(0, 3)))
        ]
        names += data.draw(st.sampled_from([*[[]] * 7, [self.world.certificates[0]]]))
        self.do(
            self.pair.pay(
                invoice, bonus=bonus, certificates=list(dict.fromkeys(names)),
                use_packages=data.draw(st.sampled_from([True, True, False])), shares=data.draw(WAYS),
            )
        )  # fmt: skip

    def refundable(self) -> list[oracle.Invoice]:
        return [each for each in self.world.invoices if each.is_done() and each.total]

    @precondition(lambda self: self.refundable())
    @rule(data=st.data(), part=st.one_of(st.integers(0, 100), st.sampled_from([0, 50, 100, 101])))
    def refund(self, data: st.DataObject, part: int) -> None:
        """Refund a part, all that is left, or more than that."""
        invoice = self.some(data, self.refundable())
        left = invoice.total - invoice.refunded
        if not left or part > 100:
            self.do(self.pair.refuse_refund(invoice, left + 1))
        else:
            self.do(self.pair.refund(invoice, amount=None if part == 100 else max(1, left * part // 100), lines=None))

    @precondition(lambda self: any(each.counts() for each in self.refundable()))
    @rule(data=st.data(), counts=st.lists(st.integers(0, 3), min_size=4, max_size=4))
    def refund_lines(self, data: st.DataObject, counts: list[int]) -> None:
        invoice = self.some(data, [each for each in self.refundable() if each.counts()])
        left = self.do(self.pair.lines_left(invoice))
        lines = {place: min(count, most) for place, (count, most) in enumerate(zip(counts, left, strict=False))}
        self.do(self.pair.refund_lines(invoice, {place: count for place, count in lines.items() if count}))

    # Certificates

    @precondition(lambda self: len(self.world.certificates) < 8)
    @rule(
        value=AMOUNTS, part=st.sampled_from([0, 50, 90, 100, 100]), days=st.sampled_from([0, 1, 10, 40, 100]),
        services=st.none() | st.frozensets(st.sampled_from(sorted(SERVICES)), min_size=1),
    )  # fmt: skip
    def issue(self, value: int, part: int, days: int, services: frozenset[str] | None) -> None:
        paid = max(1, value * part // 100) if part else 0
        self.do(self.pair.issue(value=value, paid=paid, days=days, services=services))

    @rule(data=st.data(), what=st.sampled_from(["redeem"] * 3 + ["freeze", "unfreeze", "void", "buy_back", "claim"]))
    def decide(self, data: st.DataObject, what: str) -> None:
        certificate = self.some(data, self.world.certificates)
        if what == "redeem":
            part = data.draw(st.integers(1, 110))
            self.do(self.pair.redeem(certificate, max(1, certificate.balance(self.pair.now) * part // 100)))
        elif what == "claim":
            self.do(self.pair.claim(certificate, self.patient(data)))
        else:
            self.do(getattr(self.pair, what)(certificate))

    # Packages

    @rule(data=st.data(), what=st.sampled_from(["reserve"] * 4 + ["release", "rest", "end", "subscribe", "subscribe"]))
    def manage(self, data: st.DataObject, what: str) -> None:
        subscription = self.some(data, self.world.subscriptions)
        booked = [right for right in subscription.entitlements if right.reservations]
        if what == "reserve":
            place, ahead = data.draw(st.integers(0, 2)), data.draw(st.integers(-1, 40))
            self.do(self.pair.reserve(subscription, place, self.patient(data), ahead))
        elif what == "release" and booked:
            self.do(self.pair.release(data.draw(st.sampled_from(booked)), data.draw(st.integers(0, 3))))
        elif what == "rest":
            self.do(self.pair.rest(subscription, data.draw(st.integers(-1, 30)), data.draw(st.integers(1, 40))))
        elif what == "end":
            self.do(self.pair.end(subscription))
        elif what == "subscribe" and len(self.world.subscriptions) < 4:
            self.do(self.pair.subscribe(self.patient(data)))


@pytest.mark.slow
async def test_everything_of_value_is_what_the_model_says(db: str, cleaner: asyncpg.Connection):
    Value.loop, Value.cleaner = asyncio.get_running_loop(), cleaner
    few = settings(
        max_examples=EXAMPLES,
        stateful_step_count=STEPS,
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )
    run: Callable[..., None] = run_state_machine_as_test
    await asyncio.to_thread(run, Value, settings=few)
