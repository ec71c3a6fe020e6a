"""Brings promotions to what a set-up file says, by code; those that it doesn't name stay as they are.

A file may change what a promotion gives also while it is under way: it is the owner's word. Uses, their counters and
vouchers stay, so does the partner of one that was used, and a promotion that was finished stays so.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Final
from uuid import UUID

from domain.clinic.errors import SetupInvalid
from domain.clinic.policy import changed
from domain.clinic.queries import organisation_date
from domain.kernel.database import Row, fetch, transactional
from domain.kernel.errors import DomainError
from domain.promotions.policy.terms import PromotionDraft
from domain.promotions.service import vouchers
from domain.promotions.service.keeping import draft_of, insert, note, set_state, shown, write
from domain.promotions.set_up import Named, PromotionSetUp, key_of, read_promotions
from domain.staff.actor import SYSTEM

_CODES: Final = """
SELECT 'services' AS list, code, id FROM service UNION ALL SELECT 'branches', code, id FROM branch
UNION ALL SELECT 'tiers', code, id FROM tier UNION ALL SELECT 'partner', code, id FROM partner
"""
_KNOWN: Final = "SELECT * FROM promotion WHERE code IS NOT NULL ORDER BY id FOR UPDATE"
_SHARED: Final = """
SELECT v.promotion_id, v.shared_code FROM voucher v JOIN promotion p ON p.id = v.promotion_id
WHERE p.code IS NOT NULL AND v.kind = 'SHARED'
"""


@dataclass(frozen=True, slots=True)
class _Codes:
    """What the clinic's codes stand for, by list."""

    ids: Mapping[str, Mapping[str, UUID]]

    def unknown(self, named: Named) -> Iterator[str]:
        """Give the places of a promotion's table where there is no such code."""
        places: dict[str, tuple[str, Sequence[str]]] = {
            "conditions.services": ("services", named.services),
            "conditions.branches": ("branches", named.branches),
            "conditions.tiers": ("tiers", named.tiers),
            "conditions.previous.services": ("services", named.previous_services),
            "partner": ("partner", [] if named.partner is None else [named.partner]),
        }
        for place, (kind, codes) in places.items():
            yield from (f"{place}: there is no {code}" for code in codes if code not in self.ids[kind])

    def resolved(self, draft: PromotionDraft, named: Named) -> PromotionDraft:
        """Return a draft with the ids of what it names."""

        def keys(kind: str, codes: Sequence[str]) -> frozenset[UUID]:
            return frozenset(self.ids[kind][code] for code in codes)

        previous = draft.conditions.previous
        conditions = replace(
            draft.conditions,
            services=keys("services", named.services),
            branches=keys("branches", named.branches),
            tiers=keys("tiers", named.tiers),
            previous=previous and replace(previous, services=keys("services", named.previous_services)),
        )
        partner_id = None if named.partner is None else self.ids["partner"][named.partner]
        return replace(draft, conditions=conditions, partner_id=partner_id)

    def told(self, draft: PromotionDraft) -> dict[str, Any]:
        """Return a draft by name as people read it: codes for ids."""
        codes = {str(key): code for found in self.ids.values() for code, key in found.items()}
        plain = {**shown(draft), **_effect_of(draft)}
        conditions = _worded(plain.pop("conditions"), codes)
        partner = plain.pop("partner_id")
        return {**plain, "partner": partner and codes[str(partner)], "conditions": conditions}


def _effect_of(draft: PromotionDraft) -> dict[str, Any]:
    effect = dict(shown(draft)["effect"])
    return {"effect": effect.pop("kind"), "terms": effect}


def _worded(value: Any, codes: Mapping[str, str]) -> Any:
    if isinstance(value, Mapping):
        return {name: _worded(each, codes) for name, each in value.items()}
    if isinstance(value, list):
        return [_worded(each, codes) for each in value]
    return codes.get(value, value) if isinstance(value, str) else value


@transactional
async def load_promotions(*, entries: Sequence[Mapping[str, Any]], now: datetime) -> list[str]:
    """Bring promotions to what a set-up file says.

    Args:
        entries: its `[[promotions]]`, as TOML gives them.
        now: the present instant; a promotion without a first day begins on its date.

    Returns:
        One line per promotion that was added or changed.

    Raises:
        SetupInvalid: with every problem found, each with its path; nothing was changed.

    Effects:
        Promotions, their shared codes, lines in the audit log; webhooks hear of those that are paused or go on.
    """
    if not entries:
        return []
    wanted = read_promotions(entries, today=await organisation_date(now))
    ids: dict[str, dict[str, UUID]] = {"services": {}, "branches": {}, "tiers": {}, "partner": {}}
    for row in await fetch(_CODES):
        ids[row["list"]][row["code"]] = row["id"]
    codes = _Codes(ids)
    problems = [
        f"promotions[{number}].{problem}"
        for number, one in enumerate(wanted, 1)
        for problem in codes.unknown(one.named)
    ]
    if problems:
        raise SetupInvalid(problems)
    known = {row["code"]: row for row in await fetch(_KNOWN)}
    shared = {(row["promotion_id"], row["shared_code"]) for row in await fetch(_SHARED)}
    lines: list[str] = []
    for number, one in enumerate(wanted, 1):
        before = known.get(one.code)
        has_code = before is not None and (before["id"], one.voucher_code) in shared
        try:
            lines += await _load_one(one, before, codes, has_code=has_code or one.voucher_code is None, now=now)
        except DomainError as error:
            raise SetupInvalid([f"promotions[{number}].{key_of(error)}: {error}"]) from error
    return lines


async def _load_one(one: PromotionSetUp, row: Row | None, codes: _Codes, *, has_code: bool, now: datetime) -> list[str]:
    """Write one promotion of a file; return the line that tells what changed, or none."""
    before = None if row is None else draft_of(row)
    draft = one.draft if before is None or one.has_start else replace(one.draft, starts_on=before.starts_on)
    after = codes.resolved(draft, one.named)
    state = _state(one, None if row is None else row["state"])
    new = {**codes.told(after), "state": state, "voucher_code": one.voucher_code if not has_code else None}
    old = None
    if row is not None and before is not None:
        old = {**codes.told(before), "state": row["state"], "voucher_code": None}
    lines = changed("promotions", one.code, old, new)
    if not lines:
        return []
    if row is None:
        promotion_id = await insert(actor=SYSTEM, draft=after, state=state, now=now)
    else:
        promotion_id = row["id"]
        await write(row=row, draft=after)
        if state != row["state"]:
            await set_state(row=row, state=state, now=now)
    if one.voucher_code is not None and not has_code:
        await vouchers.make(
            actor=SYSTEM, promotion_id=promotion_id, shared_code=one.voucher_code, now=now, code_field="voucherCode"
        )
    await note(SYSTEM, "promotion.load", promotion_id, old, new)
    return lines


def _state(one: PromotionSetUp, before: str | None) -> str:
    """Return the state that a promotion is to have: what is finished stays so, and a draft until it is published."""
    if before in ("ENDED", "DRAFT") or (before is not None and one.is_active is None):
        return str(before)
    return "PAUSED" if one.is_active is False else "LIVE"
