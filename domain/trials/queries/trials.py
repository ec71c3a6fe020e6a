"""Reads the trials themselves, and who would have got what."""

from collections.abc import Collection, Sequence
from typing import Any, Final
from uuid import UUID

from domain.kernel.database import fetch, fetchval, from_json, grouped
from domain.kernel.keyset import Order, Window

Row = dict[str, Any]

TRIALS_NEWEST_FIRST: Final = Order("trials:newest", (("id", "t.id"),))
PEOPLE_BY_BENEFIT: Final = Order("trial-patients:benefit", (("benefit_minor", "x.benefit_minor"), ("id", "x.id")))

_BY_IDS = "SELECT t.* FROM trial t WHERE t.id = ANY($1::uuid[])"


async def trials(*, window: Window) -> list[Row]:
    """Return one page of the trials, newest first, `terms` and `figures` as they were written.

    Args:
        window: over TRIALS_NEWEST_FIRST.
    """
    bounds, keys = window.condition(1)
    sql = f"SELECT t.* FROM trial t WHERE {bounds} ORDER BY {window.order_by} LIMIT {window.limit}"  # noqa: S608
    return [_row(record) for record in await fetch(sql, *keys)]


async def count_trials() -> int:
    """Return how many trials there are."""
    return int(await fetchval("SELECT count(*) FROM trial"))


async def trials_by_ids(*, ids: Collection[UUID]) -> dict[UUID, Row]:
    """Return trials by id, as `trials` does."""
    return {record["id"]: _row(record) for record in await fetch(_BY_IDS, list(ids))}


async def people_of(*, trial_ids: Sequence[UUID], window: Window) -> dict[UUID, list[Row]]:
    """Return a page of the patients of each trial, those who would have got most first.

    Args:
        window: over PEOPLE_BY_BENEFIT.
    """
    bounds, keys = window.condition(2)
    sql = f"""SELECT y.* FROM unnest($1::uuid[]) AS t(id) CROSS JOIN LATERAL (
        SELECT x.id, x.trial_id, x.patient_id, x.invoices, x.benefit_minor, x.cost_minor, x.revenue_minor
        FROM trial_patient x WHERE x.trial_id = t.id AND {bounds}
        ORDER BY {window.order_by} LIMIT {window.limit}) y"""  # noqa: S608
    return grouped(await fetch(sql, list(trial_ids), *keys), "trial_id")


def _row(record: Any) -> Row:
    return {**record, "terms": from_json(record["terms"]), "figures": from_json(record["figures"])}
