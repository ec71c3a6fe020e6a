"""An open invoice as a checkout reads it: its lines with their terms, and the perks of its tier (R-TIR-3)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from domain.billing.errors import NotForStatus
from domain.kernel.database import Row, fetch, from_json
from domain.kernel.errors import NotFound
from domain.promotions.policy import PricedLine
from domain.promotions.queries.live import ANY_LIVE
from domain.staff.actor import Actor
from domain.staff.policy import require_branch

_READ = f"""
SELECT i.*, {ANY_LIVE} AS any_live, t.name AS tier_name, t.category_discount_bp, t.free_consultations,
       l.id AS line_id, l.service_id, l.quantity, l.unit_price_minor, l.bonus_share_bp, l.cashback_bp, l.earns,
       s.category
FROM invoice i JOIN tier t ON t.id = i.tier_id JOIN invoice_line l ON l.invoice_id = i.id
JOIN service s ON s.id = l.service_id
WHERE i.id = $1 ORDER BY l.position
"""  # noqa: S608  # composed of constants
_LOCK = f"{_READ} FOR NO KEY UPDATE OF i"


@dataclass(frozen=True, slots=True)
class OpenLine:
    """One line with the terms that were fixed when the invoice was opened."""

    priced: PricedLine
    bonus_share_bp: int
    cashback_bp: int
    earns: bool


@dataclass(frozen=True, slots=True)
class OpenInvoice:
    """An open invoice. `row` has the invoice's columns; the perks are those of the tier held when it was opened."""

    row: Row
    lines: tuple[OpenLine, ...]
    tier_discounts_bp: Mapping[str, int]
    free_consultations: int

    @property
    def id(self) -> UUID:
        """Return the invoice's id."""
        invoice_id: UUID = self.row["id"]
        return invoice_id

    @property
    def patient_id(self) -> UUID:
        """Return who is treated."""
        patient_id: UUID = self.row["patient_id"]
        return patient_id

    @property
    def priced(self) -> list[PricedLine]:
        """Return the lines before discounts."""
        return [line.priced for line in self.lines]


async def open_invoice_with_lines(*, actor: Actor, invoice_id: UUID, lock: bool = False) -> OpenInvoice:
    """Return an open invoice with its lines, which stay as they are until it is completed, in one statement.

    Args:
        lock: lock the invoice's row until the running transaction ends.

    Raises:
        NotFound: there is no such invoice.
        Forbidden: it is of another branch.
        NotForStatus: it is no longer open.
    """
    rows = await fetch(_LOCK if lock else _READ, invoice_id)
    if not rows:
        raise NotFound(field=("invoiceId",))
    require_branch(actor, rows[0]["branch_id"])
    if rows[0]["status"] != "OPEN":
        raise NotForStatus(field=("invoiceId",), status=rows[0]["status"])
    return as_open(rows[0], rows)


def as_open(row: Row, lines: Sequence[Row | Mapping[str, Any]]) -> OpenInvoice:
    """Put an open invoice together.

    Args:
        row: the invoice's columns, as far as they are there already, the tier's perks, and `any_live`.
        lines: with `line_id`, `category` and the line's own columns.
    """
    return OpenInvoice(
        row=row,
        lines=tuple(_open_line(line) for line in lines),
        tier_discounts_bp=from_json(row["category_discount_bp"]),
        free_consultations=row["free_consultations"],
    )


def _open_line(line: Row | Mapping[str, Any]) -> OpenLine:
    return OpenLine(
        PricedLine(
            id=line["line_id"],
            category=line["category"],
            quantity=line["quantity"],
            unit_price_minor=line["unit_price_minor"],
            service_id=line["service_id"],
            cashback_bp=line["cashback_bp"] if line["earns"] else 0,
        ),
        line["bonus_share_bp"],
        line["cashback_bp"],
        line["earns"],
    )
