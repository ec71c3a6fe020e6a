"""The programme's terms, as `enamel load` writes them."""

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from domain.clinic.policy import changed
from domain.kernel import audit
from domain.kernel.database import execute, fetchrow, from_json, to_json, transactional
from domain.kernel.ids import new_id
from domain.kernel.money import format_minor
from domain.referrals.policy import Programme, programme_of
from domain.staff.actor import SYSTEM

_WRITE = """
INSERT INTO referral_programme (id, is_active, referrer_reward_minor, referrer_reward_bp, referrer_reward_ceiling_minor,
    friend_reward_minor, minimum_paid_minor, hold_days, window_days, monthly_cap, reward_life_months, staff_codes,
    milestones)
VALUES (1, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12::jsonb)
ON CONFLICT (id) DO UPDATE SET is_active = $1, referrer_reward_minor = $2, referrer_reward_bp = $3,
    referrer_reward_ceiling_minor = $4, friend_reward_minor = $5, minimum_paid_minor = $6, hold_days = $7,
    window_days = $8, monthly_cap = $9, reward_life_months = $10, staff_codes = $11, milestones = $12::jsonb
"""


@transactional
async def load_programme(*, terms: Mapping[str, Any]) -> list[str]:
    """Write the programme's terms and return a line that tells what changed, or none if nothing did.

    Args:
        terms: the fields of `policy.Programme` by name; `milestones` as mappings of `friends` and `bonus_minor`.

    Effects:
        The terms, and a line in the audit log.
    """
    wanted = programme_of(terms, terms["milestones"])
    row = await fetchrow("SELECT * FROM referral_programme WHERE id = 1")
    present = None if row is None else programme_of(dict(row), from_json(row["milestones"]))
    if present == wanted:
        return []
    names = list(wanted.__dataclass_fields__)
    milestones = [{"friends": step.friends, "bonus_minor": step.bonus_minor} for step in wanted.milestones]
    await execute(_WRITE, *(getattr(wanted, name) for name in names if name != "milestones"), to_json(milestones))
    before, after = None if present is None else _shown(present), _shown(wanted)
    differing = [name for name in names if before is None or before[name] != after[name]]
    await audit.record(
        actor=SYSTEM, action="referral_programme.load", object_type="ReferralProgramme", object_id=new_id(),
        before=None if before is None else {name: before[name] for name in differing},
        after={name: after[name] for name in differing},
    )  # fmt: skip
    return changed("referral", None, before, after)


def _shown(terms: Programme) -> dict[str, Any]:
    """Return the terms by name, the milestones as people read them."""
    steps = [f"{step.friends} friends: {format_minor(step.bonus_minor)}" for step in terms.milestones]
    return {**asdict(terms), "milestones": steps}
