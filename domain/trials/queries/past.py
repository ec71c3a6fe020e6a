"""Reads past invoices as the choice of offers needs them, a batch at a time (R-PRO-5)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final
from uuid import UUID

from domain.billing.past_visits import NOT_A_TREATMENT
from domain.clinic.queries import branch_zone
from domain.families.policy import standing_in_family
from domain.families.queries import fellows_of
from domain.kernel.clock import zone
from domain.kernel.database import Row as Record
from domain.kernel.database import fetch, fetchrow, grouped
from domain.patients.queries import patients_by_ids
from domain.promotions.policy import (
    FREE_CONSULTATION,
    Done,
    History,
    InvoiceFacts,
    LivePromotion,
    Need,
    Perks,
    Person,
    PricedLine,
    Share,
)
from domain.segments.queries import members_among
from domain.tiers.queries import statuses, tiers_by_ids
from domain.trials.policy import PastInvoice

COUNTED: Final = "i.status IN ('COMPLETED', 'PARTIALLY_REFUNDED')"
_PERIOD = f"""
SELECT count(*) AS n, min(i.id::text COLLATE "C")::uuid AS first_id, max(i.id::text COLLATE "C")::uuid AS last_id
FROM invoice i WHERE {COUNTED} AND i.visit_on BETWEEN $1 AND $2
"""  # noqa: S608  # composed of constants
_INVOICES = f"""
SELECT i.id, i.patient_id, i.branch_id, i.tier_id, i.completed_at FROM invoice i
WHERE i.id > $1 AND i.id <= $2 AND {COUNTED} AND i.visit_on BETWEEN $3 AND $4 ORDER BY i.id LIMIT $5
"""  # noqa: S608
_LINES = """
SELECT l.id, l.invoice_id, l.service_id, l.quantity - l.refunded_quantity AS quantity, l.unit_price_minor,
       l.total_minor, l.refunded_minor, l.total_minor * l.refunded_quantity / l.quantity AS refunded_units_minor,
       l.bonus_share_bp, l.cashback_bp, l.earns, s.category, s.cashback_bp IS NOT NULL AS has_own_rate,
       s.bonus_share_bp IS NOT NULL AS has_own_share, l.earned_minor - l.clawed_minor AS earned_minor,
       l.bonus_minor, l.refunded_bonus_minor, l.money_minor,
       l.certificate_minor, l.refunded_certificate_minor,
       l.refunded_minor - l.refunded_bonus_minor - l.refunded_certificate_minor
       - l.refunded_package_minor AS refunded_money_minor,
       l.total_minor - l.refunded_minor - (l.bonus_minor - l.refunded_bonus_minor) AS revenue_minor
FROM invoice_line l JOIN service s ON s.id = l.service_id
WHERE l.invoice_id = ANY($1::uuid[]) ORDER BY l.invoice_id, l.position
"""
_FREE = """
SELECT d.invoice_id, sum(d.units)::int AS units FROM invoice_discount d
WHERE d.invoice_id = ANY($1::uuid[]) AND d.kind = $2 GROUP BY d.invoice_id
"""
_HISTORY = f"""
SELECT i.patient_id, i.id, i.completed_at, i.visit_on, l.service_id, s.category,
       sum(l.quantity - l.refunded_quantity)::int AS units
FROM invoice i JOIN invoice_line l ON l.invoice_id = i.id JOIN service s ON s.id = l.service_id
WHERE i.patient_id = ANY($1::uuid[]) AND i.completed_at < $2 AND {COUNTED}
GROUP BY i.patient_id, i.id, l.service_id, s.category
"""  # noqa: S608
_TREATED = f"""
SELECT DISTINCT i.patient_id, i.visit_on
FROM invoice i JOIN invoice_line l ON l.invoice_id = i.id JOIN service s ON s.id = l.service_id
WHERE i.patient_id = ANY($1::uuid[]) AND {COUNTED} AND s.category <> ALL($2::text[])
"""  # noqa: S608
Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Batch:
    """The next invoices of a trial, and their lines as they were kept, by invoice."""

    invoices: Sequence[Record]
    lines: Mapping[UUID, Sequence[Row]]

    @property
    def ids(self) -> list[UUID]:
        """Return the invoices' ids."""
        return [row["id"] for row in self.invoices]

    @property
    def patient_ids(self) -> list[UUID]:
        """Return whose invoices these are."""
        return sorted({row["patient_id"] for row in self.invoices})

    @classmethod
    async def after(cls, cursor: UUID, *, last_id: UUID, first_on: date, last_on: date, limit: int) -> "Batch":
        """Return the invoices after the last one seen.

        Args:
            cursor: the last one seen.
            last_id: the last one of the period.
            first_on, last_on: the period, by the days of the visits.
            limit: how many at most.
        """
        invoices = await fetch(_INVOICES, cursor, last_id, first_on, last_on, limit)
        return cls(invoices, grouped(await fetch(_LINES, [row["id"] for row in invoices]), "invoice_id"))

    def revenue_minor(self, invoice_id: UUID) -> int:
        """Return what an invoice brought, net of refunds and of what bonuses paid."""
        return sum(line["revenue_minor"] for line in self.lines.get(invoice_id, ()))

    def refunded(self, invoice_id: UUID) -> Share:
        """Return which share of an invoice was refunded."""
        lines = self.lines.get(invoice_id, ())
        return Share(sum(line["refunded_minor"] for line in lines), sum(line["total_minor"] for line in lines))


async def period(*, first_on: date, last_on: date) -> tuple[int, UUID | None, UUID | None]:
    """Return how many invoices there are of visits on these days, and the ids of the first and the last one."""
    row = await fetchrow(_PERIOD, first_on, last_on)
    assert row is not None  # an aggregate has one row
    return row["n"], row["first_id"], row["last_id"]


async def past_invoices(batch: Batch, *, promotion: LivePromotion, now: datetime) -> list[PastInvoice]:
    """Return the invoices of a batch with the facts that a promotion asks for, in the batch's order.

    What Enamel keeps no history of is as it is at `now`: segments, loyalty stages and families.
    """
    tiers = await tiers_by_ids(ids=list({row["tier_id"] for row in batch.invoices}))
    free = {row["invoice_id"]: row["units"] for row in await fetch(_FREE, batch.ids, FREE_CONSULTATION)}
    people = await _People.of(batch, promotion, now)
    found = []
    for row in batch.invoices:
        lines = [line for line in batch.lines.get(row["id"], ()) if line["quantity"]]
        at = row["completed_at"].astimezone(zone(await branch_zone(row["branch_id"])))
        priced = tuple(map(_priced, lines))
        facts = InvoiceFacts(row["patient_id"], row["branch_id"], row["tier_id"], at, priced)
        perks = Perks(tiers[row["tier_id"]].category_discount_bp, free.get(row["id"], 0))
        earned = {line["id"]: line["earned_minor"] for line in lines}
        person = people.on(row, at.date())
        amounts = {line["id"]: _refunded_as_amount(line) for line in lines}
        revenue_minor, refunded = batch.revenue_minor(row["id"]), batch.refunded(row["id"])
        found.append(PastInvoice(facts, person, perks, earned, revenue_minor, amounts, refunded))
    return found


def _refunded_as_amount(line: Row) -> Share:
    """Return which share of the units that were kept of a line was refunded as an amount."""
    kept_units_minor = line["total_minor"] - line["refunded_units_minor"]
    return Share(max(0, line["refunded_minor"] - line["refunded_units_minor"]), kept_units_minor)


def _priced(line: Row) -> PricedLine:
    return PricedLine(
        line["id"], line["category"], line["quantity"], line["unit_price_minor"], line["service_id"],
        line["cashback_bp"] if line["earns"] else 0,
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class _People:
    """What is known of a batch's patients, as far as a promotion asks for it."""

    born: Mapping[UUID, date | None]
    stages: Mapping[UUID, str]
    fellows: Mapping[UUID, Sequence[Row]]
    treated: Mapping[UUID, Sequence[Row]]
    segments: Mapping[UUID, set[UUID]]
    history: Mapping[UUID, Sequence[Row]]

    @classmethod
    async def of(cls, batch: Batch, promotion: LivePromotion, now: datetime) -> "_People":
        """Read each kind of fact that the promotion asks for in one go."""
        needs, wanted = promotion.needs, batch.patient_ids
        segment_id = promotion.conditions.segment_id
        born = await patients_by_ids(wanted) if Need.BIRTH_DATE in needs else {}
        stages = await statuses(patient_ids=wanted) if Need.STAGE in needs else {}
        fellows = await fellows_of(wanted) if Need.FAMILY in needs else {}
        adults = sorted({row["patient_id"] for rows in fellows.values() for row in rows})
        treated = await fetch(_TREATED, adults, NOT_A_TREATMENT) if Need.TREATMENT in needs else []
        asked = [] if segment_id is None else [segment_id]
        segments = await members_among(segment_ids=asked, patient_ids=wanted, now=now)
        until = max(row["completed_at"] for row in batch.invoices)
        history = await fetch(_HISTORY, wanted, until) if Need.HISTORY in needs else []
        return cls(
            born={patient_id: row["birth_date"] for patient_id, row in born.items()},
            stages={patient_id: status.stage for patient_id, status in stages.items()},
            fellows=fellows,
            treated=grouped(treated, "patient_id"),
            segments=segments,
            history=grouped(history, "patient_id"),
        )

    def on(self, invoice: Record, today: date) -> Person:
        """Return what is known of an invoice's patient on its day."""
        patient_id: UUID = invoice["patient_id"]
        standing = standing_in_family(patient_id, self.fellows.get(patient_id, ()), today)
        treated = [
            row["visit_on"]
            for parent_id in standing.parent_ids
            for row in self.treated.get(parent_id, ())
            if row["visit_on"] <= today
        ]
        return Person(
            tier_id=invoice["tier_id"],
            birth_date=self.born.get(patient_id),
            stage=self.stages.get(patient_id),
            kinship=standing.kinship,
            is_child=standing.is_child,
            parents_treated_on=max(treated, default=None),
            segment_ids={key for key, held in self.segments.items() if patient_id in held},
            history=self._before(patient_id, invoice["completed_at"]),
        )

    def _before(self, patient_id: UUID, at: datetime) -> History:
        rows = [row for row in self.history.get(patient_id, ()) if row["completed_at"] < at]
        done = tuple(
            Done(row["service_id"], row["category"], row["visit_on"], row["units"]) for row in rows if row["units"]
        )
        return History(visits=len({row["id"] for row in rows}), done=done)
