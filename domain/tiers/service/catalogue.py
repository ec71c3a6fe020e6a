"""Loading the clinic's tiers."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Any

from domain.clinic.policy import difference
from domain.kernel.database import execute, fetch, to_json, transactional
from domain.kernel.ids import new_id
from domain.tiers import queries
from domain.tiers.policy import Tier
from domain.tiers.set_up import TierSetUp, read_tiers

_EXISTING = "SELECT * FROM tier ORDER BY id FOR NO KEY UPDATE"
_SAVE = """
INSERT INTO tier (id, code, name, rank, spend_threshold_minor, visit_threshold, cashback_bp, perks,
                  category_discount_bp, free_consultations, warranty_months, priority_booking, is_active)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8::jsonb, $9::jsonb, $10, $11, $12, true)
ON CONFLICT (code) DO UPDATE SET name = excluded.name, rank = excluded.rank, cashback_bp = excluded.cashback_bp,
    spend_threshold_minor = excluded.spend_threshold_minor, visit_threshold = excluded.visit_threshold,
    perks = excluded.perks, category_discount_bp = excluded.category_discount_bp,
    free_consultations = excluded.free_consultations, warranty_months = excluded.warranty_months,
    priority_booking = excluded.priority_booking, is_active = true
"""
_RETIRE = "UPDATE tier SET is_active = false WHERE id = ANY ($1)"


@transactional
async def load_tiers(*, tiers: Sequence[Mapping[str, Any]]) -> list[str]:
    """Make the clinic's tiers those of a set-up file; repeatable, by code.

    A tier that is no longer in the file is retired: its holders keep it until their anniversary.

    Args:
        tiers: the file's `[[tiers]]`, the lowest first.

    Returns:
        One line for each tier added, changed or retired.

    Raises:
        BadTier: the file is not well-formed; nothing is changed.
    """
    wanted = read_tiers(tiers)
    existing = {row["code"]: queries.tier_from_row(row) for row in await fetch(_EXISTING)}
    lines: list[str] = []
    for tier in wanted:
        known = existing.get(tier.code)
        told = _told(known, tier)
        if told:
            await _store(tier)
            lines.append(f"tiers: {tier.code}: {told}")
    codes = {tier.code for tier in wanted}
    retired = [tier for tier in existing.values() if tier.is_active and tier.code not in codes]
    await execute(_RETIRE, [tier.id for tier in retired])
    return lines + [f"tiers: {tier.code}: retired" for tier in retired]


def _told(known: Tier | None, wanted: TierSetUp) -> str:
    """Return in words what the file changes about a tier; nothing if it changes nothing."""
    if known is None:
        return "added"
    again = "" if known.is_active else "given again"
    return ", ".join(part for part in (again, difference(asdict(known), asdict(wanted))) if part)


async def _store(tier: TierSetUp) -> None:
    await execute(
        _SAVE,
        new_id(),
        tier.code,
        tier.name,
        tier.rank,
        tier.spend_threshold_minor,
        tier.visit_threshold,
        tier.cashback_bp,
        to_json(tier.perks),
        to_json(tier.category_discount_bp),
        tier.free_consultations,
        tier.warranty_months,
        tier.priority_booking,
    )
