"""Promotions made, changed, paused and finished by the clinic's staff (R-PRO-1, R-PAR-2).

What patients count on is fixed when a promotion begins: what it gives, to whom, and what it may be combined with. Dates
ahead, limits and words may change as long as it is not over.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, fields, replace
from datetime import date, datetime
from typing import Any, Final
from uuid import UUID

from domain.clinic.queries import branches_by_ids, local_dates, services_by_ids
from domain.kernel import audit
from domain.kernel.clock import LocalDates
from domain.kernel.database import Row, execute, fetchrow, fetchval, from_json, to_json, transactional
from domain.kernel.errors import NotFound
from domain.kernel.ids import new_id
from domain.kernel.money import format_minor
from domain.partners.queries import require_active
from domain.promotions.errors import (
    DatesNotPossible,
    NotInStatus,
    OfferFixed,
    OneKindOfCodes,
    TooMany,
    UnderWhatWasGiven,
)
from domain.promotions.policy.conditions import Conditions
from domain.promotions.policy.terms import EFFECT_FIELDS, Effect, PromotionDraft, checked, status_on
from domain.promotions.queries.promotions import TALLY
from domain.promotions.service import vouchers
from domain.segments.queries.segments import segments_by_ids
from domain.staff.actor import Actor, ActorKind
from domain.staff.policy import Right, require
from domain.tiers.queries import tiers_by_ids
from domain.webhooks.service import EventType, emit

_EFFECT: Final = tuple(field.name for field in fields(Effect) if field.name != "kind")
_PLAIN: Final = tuple(field.name for field in fields(PromotionDraft) if field.name not in ("effect", "conditions"))
_COLUMNS: Final = (*_PLAIN, "effect", *_EFFECT, "conditions")
_ALWAYS: Final = frozenset(
    {"name", "description", "ends_on", "budget_minor", "max_uses", "per_patient_limit", "per_patient_per_year",
     "priority"}
)  # fmt: skip
"""What may change also while patients count on it."""

_INSERT = f"""
INSERT INTO promotion (id, {", ".join(_COLUMNS)}, state, used_count, spent_minor, created_by, created_at)
VALUES ({", ".join(f"${number}" for number in range(1, len(_COLUMNS) + 2))}, ${len(_COLUMNS) + 2}, 0, 0,
        ${len(_COLUMNS) + 3}, ${len(_COLUMNS) + 4})
"""  # noqa: S608  # composed of constants
_UPDATE = f"""
UPDATE promotion SET {", ".join(f"{name} = ${number}" for number, name in enumerate(_COLUMNS, 2))},
    used_count = ${len(_COLUMNS) + 2}, spent_minor = ${len(_COLUMNS) + 3}
WHERE id = $1
"""  # noqa: S608
MAX_UNFINISHED: Final = 1000
"""How many promotions there can be that are not over: every checkout looks at those that need no voucher."""

_UNFINISHED = "SELECT count(*) FROM promotion WHERE state <> 'ENDED' AND (ends_on IS NULL OR ends_on >= $1)"
_LOCK = "SELECT * FROM promotion WHERE id = $1 FOR UPDATE"
_USED = "SELECT EXISTS (SELECT FROM promotion_use WHERE promotion_id = $1)"
_SET_STATE = "UPDATE promotion SET state = $2 WHERE id = $1"
_MOVES: Final[dict[str, tuple[frozenset[str], str]]] = {
    "publish": (frozenset({"DRAFT"}), "LIVE"),
    "pause": (frozenset({"SCHEDULED", "ACTIVE", "PAUSED"}), "PAUSED"),
    "resume": (frozenset({"PAUSED"}), "LIVE"),
    "finish": (frozenset({"DRAFT", "SCHEDULED", "ACTIVE", "PAUSED"}), "ENDED"),
}
_TOLD: Final = {
    "PAUSED": EventType.PROMOTION_PAUSED,
    "LIVE": EventType.PROMOTION_RESUMED,
    "ENDED": EventType.PROMOTION_FINISHED,
}


@dataclass(frozen=True, slots=True)
class Created:
    """A new promotion.

    Args:
        voucher_codes: its vouchers as people read them; none if it needs no voucher.
    """

    promotion_id: UUID
    voucher_codes: tuple[str, ...]


@transactional
async def create_promotion(
    *,
    actor: Actor,
    draft: PromotionDraft,
    now: datetime,
    is_draft: bool = False,
    voucher_code: str | None = None,
    voucher_quantity: int | None = None,
) -> Created:
    """Add a promotion, with its first vouchers if wanted.

    Args:
        actor: a staff member who manages promotions.
        draft: what it is; with vouchers it needs one.
        now: the present instant.
        is_draft: nobody gets it until it is published.
        voucher_code: a shared code for everybody, or
        voucher_quantity: so many single-use codes, 1 to 10 000.

    Raises:
        Unauthenticated, Forbidden: the caller manages no promotions.
        NotFound: a service, branch, tier, segment or partner that there is not; the field says which.
        Invalid and its kinds: the field says which, in the API's spelling.
        OneKindOfCodes, CodeTaken: both kinds of codes are wanted; another voucher has the shared code.
        TooMany: there are MAX_UNFINISHED already.

    Effects:
        The promotion, its vouchers, a line in the audit log.
    """
    require(actor, Right.MANAGE_PROMOTIONS)
    if voucher_code is not None and voucher_quantity is not None:
        raise OneKindOfCodes(field=("voucherQuantity",))
    has_codes = voucher_code is not None or voucher_quantity is not None
    today = await local_dates(now)
    draft = checked(replace(draft, needs_voucher=draft.needs_voucher or has_codes), today=today.earliest)
    if await fetchval(_UNFINISHED, today.earliest) >= MAX_UNFINISHED:
        raise TooMany(maximum=MAX_UNFINISHED)
    await check_named(draft.conditions)
    if draft.partner_id is not None:
        await require_active(partner_id=draft.partner_id, field=("partnerId",))
    promotion_id = await insert(actor=actor, draft=draft, state="DRAFT" if is_draft else "LIVE", now=now)
    codes: tuple[str, ...] = ()
    if has_codes:
        made = await vouchers.make(
            actor=actor, promotion_id=promotion_id, quantity=voucher_quantity, shared_code=voucher_code, now=now
        )
        codes = made.codes
    after = shown(draft) | {"vouchers": len(codes), "is_draft": is_draft}
    await note(actor, "promotion.create", promotion_id, None, after)
    return Created(promotion_id, codes)


@transactional
async def update_promotion(*, actor: Actor, promotion_id: UUID, changes: Mapping[str, Any], now: datetime) -> UUID:
    """Change a promotion and return its id.

    Args:
        actor: a staff member who manages promotions.
        promotion_id: which one.
        changes: fields of PromotionDraft but the code and the partner's; None takes away what may be missing.
        now: the present instant.

    Raises:
        Unauthenticated, Forbidden, NotFound, Invalid: as in `create_promotion`.
        NotInStatus: it is over.
        OfferFixed: it has begun at some branch, and the field is one that patients count on.
        UnderWhatWasGiven: a limit under what was used or spent.

    Effects:
        The promotion, a line in the audit log. A limit that it gets anew counts the uses of the past too.
    """
    require(actor, Right.MANAGE_PROMOTIONS)
    row, status, today = await _locked(promotion_id, now)
    if status == "FINISHED":
        raise NotInStatus(field=("promotionId",), status=status)
    before = draft_of(row)
    after = replace(before, **changes)
    if status != "DRAFT" and today.has_begun(row["starts_on"]):
        for name in changes:
            if name not in _ALWAYS and getattr(after, name) != getattr(before, name):
                field = _effect_field(before.effect, after.effect) if name == "effect" else _FIELDS.get(name, name)
                raise OfferFixed(field=(field,), status=status)
    after = checked(after, today=date.min if after.ends_on == before.ends_on else today.earliest)
    await check_named(after.conditions)
    if after != before:
        await write(row=row, draft=after)
        await note(actor, "promotion.update", promotion_id, shown(before), shown(after))
    return promotion_id


_FIELDS: Final = {"starts_on": "startsOn", "needs_voucher": "needsVoucher"}
"""How the API spells the fields that are fixed at the beginning, where it differs."""

_BESIDE_EFFECT: Final = {
    "gift_cost_minor": "giftCost", "units_per_use": "unitsPerUse", "bonus_life_days": "bonusLifeDays",
}  # fmt: skip


def _effect_field(before: Effect, after: Effect) -> str:
    """Return under which name the API gives what differs between two effects."""
    changed = [name for name in _EFFECT if getattr(before, name) != getattr(after, name)]
    beside = [_BESIDE_EFFECT[name] for name in changed if name in _BESIDE_EFFECT]
    is_beside = before.kind == after.kind and len(beside) == len(changed)
    return beside[0] if is_beside else EFFECT_FIELDS[after.kind]


@transactional
async def move_promotion(*, actor: Actor, promotion_id: UUID, move: str, now: datetime) -> UUID:
    """Publish, pause, resume or finish a promotion and return its id; what is paused already stays so.

    Args:
        actor: a staff member who manages promotions.
        promotion_id: which one.
        move: publish, pause, resume or finish.
        now: the present instant.

    Raises:
        Unauthenticated, Forbidden: the caller manages no promotions.
        NotFound: there is no such promotion.
        NotInStatus: its status does not allow it.
        DatesNotPossible: a draft whose last day is over is not published.

    Effects:
        The promotion's state, a line in the audit log, an event for webhooks unless it is published. Checkouts
        that began before go on with it.
    """
    require(actor, Right.MANAGE_PROMOTIONS)
    row, status, today = await _locked(promotion_id, now)
    allowed, state = _MOVES[move]
    if status not in allowed:
        raise NotInStatus(field=("promotionId",), status=status)
    if row["state"] == state:
        return promotion_id
    if move == "publish" and today.is_over(row["ends_on"]):
        raise DatesNotPossible(field=("promotionId",), earliest=today.earliest.isoformat())
    await set_state(row=row, state=state, now=now)
    await note(actor, f"promotion.{move}", promotion_id, {"state": row["state"]}, {"state": state})
    return promotion_id


async def set_state(*, row: Row, state: str, now: datetime) -> None:
    """Give a promotion, whose row is locked, another state; webhooks hear of it, unless it is published."""
    await execute(_SET_STATE, row["id"], state)
    if (row["state"], state) != ("DRAFT", "LIVE"):
        await emit(event=_TOLD[state], partner_id=row["partner_id"], data={"promotion_id": row["id"]}, now=now)


async def _locked(promotion_id: UUID, now: datetime) -> tuple[Row, str, LocalDates]:
    """Return a promotion's locked row, its status and today; uses under way are waited for, so that none is missed."""
    row = await fetchrow(_LOCK, promotion_id)
    if row is None:
        raise NotFound(field=("promotionId",))
    today = await local_dates(now)
    status = status_on(state=row["state"], starts_on=row["starts_on"], ends_on=row["ends_on"], today=today)
    return row, status, today


async def check_named(conditions: Conditions) -> None:
    """See to it that everything that conditions name is there.

    Raises:
        NotFound: the field says which one is not.
    """
    previous = conditions.previous.services if conditions.previous is not None else frozenset()
    services = conditions.services | previous
    known = await services_by_ids(list(services)) if services else {}
    tiers = await tiers_by_ids(ids=list(conditions.tiers)) if conditions.tiers else {}
    branches = await branches_by_ids(list(conditions.branches))
    groups: tuple[tuple[Collection[UUID], Collection[UUID], tuple[str, ...]], ...] = (
        (conditions.services, known, ("serviceIds",)),
        (conditions.branches, branches, ("branchIds",)),
        (conditions.tiers, tiers, ("tierIds",)),
        (previous, known, ("previous", "serviceIds")),
    )
    for wanted, found, path in groups:
        if not set(wanted) <= set(found):
            raise NotFound(field=("conditions", *path))
    segment_id = conditions.segment_id
    if segment_id is not None and segment_id not in await segments_by_ids(ids=[segment_id]):
        raise NotFound(field=("conditions", "segmentId"))


async def insert(*, actor: Actor, draft: PromotionDraft, state: str, now: datetime) -> UUID:
    """Write a new promotion, which was checked, and return its id."""
    promotion_id = new_id()
    author = actor.id if actor.kind is ActorKind.STAFF else None
    await execute(_INSERT, promotion_id, *_values(draft), state, author, now)
    return promotion_id


async def write(*, row: Row, draft: PromotionDraft) -> None:
    """Write a changed promotion, which was checked; its counters are those of its uses while it has a limit.

    Args:
        row: as it was, locked so that no use is under way.

    Raises:
        UnderWhatWasGiven: a limit under what was used or spent.
        OfferFixed: another partner, though it was used: the one who paid is the one who gets back.
    """
    if row["partner_id"] not in (None, draft.partner_id) and await fetchval(_USED, row["id"]):
        raise OfferFixed(field=("partnerId",))
    used, spent_minor = 0, 0
    if draft.budget_minor is not None or draft.max_uses is not None:
        used, spent_minor = row["used_count"], row["spent_minor"]
        if row["budget_minor"] is None and row["max_uses"] is None:
            tally = await fetchrow(TALLY, [row["id"]])
            used, spent_minor = (tally["used_count"], tally["spent_minor"]) if tally is not None else (0, 0)
    if draft.budget_minor is not None and draft.budget_minor < spent_minor:
        raise UnderWhatWasGiven(field=("budget",), given=format_minor(spent_minor))
    if draft.max_uses is not None and draft.max_uses < used:
        raise UnderWhatWasGiven(field=("maxUses",), given=used)
    await execute(_UPDATE, row["id"], *_values(draft), used, spent_minor)


def _values(draft: PromotionDraft) -> list[Any]:
    effect = [getattr(draft.effect, name) for name in _EFFECT]
    plain = [getattr(draft, name) for name in _PLAIN]
    return [*plain, draft.effect.kind, *effect, to_json(draft.conditions.to_json())]


def draft_of(row: Row) -> PromotionDraft:
    """Return a stored promotion as a draft."""
    return PromotionDraft(
        **{name: row[name] for name in _PLAIN},
        effect=Effect(row["effect"], **{name: row[name] for name in _EFFECT}),
        conditions=Conditions.from_json(from_json(row["conditions"])),
    )


def shown(draft: PromotionDraft) -> dict[str, Any]:
    """Return a draft by name, as the audit log keeps it."""
    plain = {name: getattr(draft, name) for name in _PLAIN}
    effect = {name: getattr(draft.effect, name) for name in _EFFECT if getattr(draft.effect, name) is not None}
    return {**plain, "effect": {"kind": draft.effect.kind, **effect}, "conditions": draft.conditions.to_json()}


async def note(
    actor: Actor, action: str, promotion_id: UUID, before: Mapping[str, Any] | None, after: Mapping[str, Any]
) -> None:
    """Write what differs into the audit log; of a new promotion what it has."""
    if before is None:
        changed = [name for name, value in after.items() if value not in (None, {}, False)]
    else:
        changed = [name for name in after if before[name] != after[name]]
    await audit.record(
        actor=actor, action=action, object_type="Promotion", object_id=promotion_id,
        before=None if before is None else {name: before[name] for name in changed},
        after={name: after[name] for name in changed},
    )  # fmt: skip
