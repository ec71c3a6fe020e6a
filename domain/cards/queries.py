"""Lists patients by what several capabilities know of them."""

from collections.abc import Sequence
from typing import Any

from domain.cards.policy import PatientFilter
from domain.kernel.database import fetch, fetchval
from domain.kernel.keyset import Order, Window
from domain.patients.queries import PATIENT_COLUMNS, patient_row, search_condition

Row = dict[str, Any]

PATIENTS_NEWEST_FIRST = Order("patients:newest", (("id", "p.id"),))


async def patients(*, wanted: PatientFilter, window: Window) -> list[Row]:
    """Return one page of the patients who are neither merged nor erased, newest first.

    A search is made by its index first, whatever the order is.

    Args:
        wanted: the filter.
        window: over PATIENTS_NEWEST_FIRST.
    """
    condition, parameters = _condition(wanted)
    bounds, keys = window.condition(len(parameters) + 1)
    source, found = "patient p", ""
    if wanted.search.terms:
        source, found = "found p", f"WITH found AS MATERIALIZED (SELECT p.id FROM patient p WHERE {condition})"  # noqa: S608
        condition = "TRUE"
    rows = await fetch(
        f"{found} SELECT {PATIENT_COLUMNS} FROM (SELECT p.id FROM {source} WHERE {condition} AND {bounds} "  # noqa: S608
        f"ORDER BY {window.order_by} LIMIT {window.limit}) page JOIN patient p USING (id) ORDER BY {window.order_by}",
        *parameters,
        *keys,
    )
    return [patient_row(record) for record in rows]


async def count_patients(*, wanted: PatientFilter) -> int:
    """Return how many patients the whole list has."""
    condition, parameters = _condition(wanted)
    return int(await fetchval(f"SELECT count(*) FROM patient p WHERE {condition}", *parameters))  # noqa: S608


def _condition(wanted: PatientFilter) -> tuple[str, Sequence[Any]]:
    """Return the condition on a patient `p`, and its parameters."""
    searched, parameters = search_condition(wanted.search, 1)
    parts = ["p.status IN ('LEAD', 'ACTIVE')", searched]

    def narrow(text: str, value: Any) -> None:
        if value is not None:
            parameters.append(value)
            parts.append(text.format(f"${len(parameters)}"))

    status = "EXISTS (SELECT FROM loyalty_status s WHERE s.id = p.id AND {})"
    narrow("p.home_branch_id = {}", wanted.branch_id)
    narrow(status.format("s.tier_id = {}"), wanted.tier_id)
    narrow(status.format("s.stage = {}"), wanted.stage)
    if wanted.is_sleeping is not None:
        sleeps = status.format("s.last_visit_at < {}")
        narrow(sleeps if wanted.is_sleeping else f"NOT {sleeps}", wanted.asleep_since)
    return " AND ".join(parts), parameters
