"""Partners: added, changed, at rest, ended (R-PAR-1)."""

from collections.abc import Mapping
from dataclasses import asdict, replace
from datetime import datetime
from typing import Any, Final
from uuid import UUID

import asyncpg

from domain.clinic.queries import organisation
from domain.kernel import audit, codes
from domain.kernel.clock import local_date
from domain.kernel.database import Row, execute, from_json, to_json, transactional
from domain.kernel.ids import new_id
from domain.kernel.money import bounded
from domain.ledger.service import open_partner_account
from domain.partners.errors import PartnerExists, PartnerNotActive
from domain.partners.policy import (
    Agreement,
    Contact,
    PartnerDraft,
    PartnerStatus,
    Settlement,
    Terms,
    checked_draft,
    checked_terms,
    shown_terms,
)
from domain.partners.service.locking import lock_partner
from domain.partners.service.payments import pay_in_ahead
from domain.partners.service.terms import write_terms
from domain.staff.actor import Actor
from domain.staff.policy import Right, require
from domain.staff.service import revoke_partner_keys
from domain.webhooks.service import EventType, emit

_CODE_CHARACTERS: Final = 7
_INSERT: Final = """
INSERT INTO partner (id, code, name, status, contact_email, contacts, settlement, credit_limit_minor, return_days,
                     sale_limit_minor, daily_limit_minor, bonus_life_days, created_at)
VALUES ($1, $2, $3, 'ACTIVE', $4, $5::jsonb, $6, $7, $8, $9, $10, $11, $12)
"""
_UPDATE: Final = """
UPDATE partner SET name = $2, contact_email = $3, contacts = $4::jsonb, bonus_life_days = $5 WHERE id = $1
"""
_SET_STATUS: Final = "UPDATE partner SET status = $2 WHERE id = $1"


@transactional
async def add_partner(
    *, actor: Actor, draft: PartnerDraft, terms: Terms | None, prepaid_minor: int | None, now: datetime
) -> UUID:
    """Add a partner, with what it has paid in ahead; return its id.

    Args:
        actor: a staff member who may manage partners.
        draft: who it is.
        terms: what was agreed; None for the usual: PREPAID for one that pays in, else MONTHLY, without limits.
        prepaid_minor: what it has paid in.
        now: the present instant.

    Raises:
        Unauthenticated, Forbidden: the caller may not manage partners.
        PartnerExists: there is one of this name or code.
        Invalid, AmountOutOfRange, TermsConflict, NumberOutOfRange: the field says which.

    Effects:
        The partner, its terms and its account in the ledger; what was paid in as a ledger event `partner_payment`; one
        line in the audit log.
    """
    require(actor, Right.MANAGE_PARTNERS)
    draft = checked_draft(draft)
    if prepaid_minor is not None:
        bounded(prepaid_minor, field=("prepaid",))
    usual = Terms(settlement=Settlement.MONTHLY if prepaid_minor is None else Settlement.PREPAID)
    terms = checked_terms(usual if terms is None else terms)
    partner_id, clinic = new_id(), await organisation()
    code = draft.code or f"partner-{codes.generate(_CODE_CHARACTERS).lower()}"
    try:
        await execute(
            _INSERT, partner_id, code, draft.name, draft.contact_email, _contacts(draft), terms.settlement,
            terms.credit_limit_minor, terms.return_days, terms.sale_limit_minor, terms.daily_limit_minor,
            draft.bonus_life_days, now,
        )  # fmt: skip
    except asyncpg.UniqueViolationError as error:
        raise PartnerExists(field=("name" if "name" in (error.constraint_name or "") else "code",)) from error
    await open_partner_account(partner_id=partner_id, unit=clinic.currency, floor_minor=terms.floor_minor)
    agreement = Agreement(terms, local_date(now, clinic.time_zone))
    await write_terms(actor=actor, partner_id=partner_id, agreement=agreement, now=now, applied_at=now)
    if prepaid_minor is not None:
        await pay_in_ahead(actor=actor, partner_id=partner_id, amount_minor=prepaid_minor, now=now)
    shown = {**_shown(draft), "code": code, **shown_terms(terms), "prepaid_minor": prepaid_minor}
    await _note(actor, "create", partner_id, None, shown)
    return partner_id


@transactional
async def update_partner(*, actor: Actor, partner_id: UUID, changes: Mapping[str, Any]) -> UUID:
    """Change who a partner is; return its id. What was agreed changes by new terms.

    Args:
        actor: a staff member who may manage partners.
        partner_id: which one.
        changes: fields of PartnerDraft but `code`; `contacts` stand for all the present ones.

    Raises:
        Unauthenticated, Forbidden: the caller may not manage partners.
        NotFound: there is no such partner.
        PartnerExists, Invalid, TooManyContacts, NumberOutOfRange: the field says which.

    Effects:
        One line in the audit log, if anything changed.
    """
    require(actor, Right.MANAGE_PARTNERS)
    row = await lock_partner(partner_id)
    before = _draft(row)
    after = checked_draft(replace(before, **changes))
    if after != before:
        try:
            await execute(_UPDATE, partner_id, after.name, after.contact_email, _contacts(after), after.bonus_life_days)
        except asyncpg.UniqueViolationError as error:
            raise PartnerExists(field=("name",)) from error
        await _note(actor, "update", partner_id, _shown(before), _shown(after))
    return partner_id


@transactional
async def pause_partner(*, actor: Actor, partner_id: UUID, now: datetime) -> UUID:
    """Let a partner rest: its tills report and redeem nothing, it reads on; return its id.

    Raises:
        Unauthenticated, Forbidden: the caller may not manage partners.
        NotFound: there is no such partner.
        PartnerNotActive: it does not work with the clinic now.

    Effects:
        One line in the audit log, the event `partner.paused` for webhooks.
    """
    await _turn(actor, partner_id, "pause", {PartnerStatus.ACTIVE}, PartnerStatus.PAUSED)
    await emit(event=EventType.PARTNER_PAUSED, partner_id=partner_id, data={}, now=now)
    return partner_id


@transactional
async def resume_partner(*, actor: Actor, partner_id: UUID, now: datetime) -> UUID:
    """Let a partner that rests work again; return its id; see `pause_partner`."""
    await _turn(actor, partner_id, "resume", {PartnerStatus.PAUSED}, PartnerStatus.ACTIVE)
    await emit(event=EventType.PARTNER_RESUMED, partner_id=partner_id, data={}, now=now)
    return partner_id


@transactional
async def end_partner(*, actor: Actor, partner_id: UUID, now: datetime) -> UUID:
    """End the joint work for good; return the partner's id. What is owed is still settled.

    Raises:
        Unauthenticated, Forbidden: the caller may not manage partners.
        NotFound: there is no such partner.
        PartnerNotActive: it has ended already.

    Effects:
        All its API keys are revoked.
    """
    working = {PartnerStatus.ACTIVE, PartnerStatus.PAUSED}
    await _turn(actor, partner_id, "end", working, PartnerStatus.ENDED)
    await revoke_partner_keys(actor=actor, partner_id=partner_id, store_id=None, now=now)
    return partner_id


async def _turn(actor: Actor, partner_id: UUID, verb: str, allowed: set[PartnerStatus], to: PartnerStatus) -> None:
    require(actor, Right.MANAGE_PARTNERS)
    status = (await lock_partner(partner_id))["status"]
    if status not in allowed:
        raise PartnerNotActive(field=("partnerId",), status=status)
    await execute(_SET_STATUS, partner_id, to)
    await _note(actor, verb, partner_id, {"status": status}, {"status": to})


def _draft(row: Row) -> PartnerDraft:
    return PartnerDraft(
        name=row["name"],
        code=row["code"],
        contact_email=row["contact_email"],
        contacts=tuple(Contact(**each) for each in from_json(row["contacts"])),
        bonus_life_days=row["bonus_life_days"],
    )


def _contacts(draft: PartnerDraft) -> str:
    return to_json([asdict(each) for each in draft.contacts])


def _shown(draft: PartnerDraft) -> dict[str, Any]:
    """Return what the audit log keeps of a partner."""
    return {name: value for name, value in asdict(draft).items() if name != "code"}


async def _note(
    actor: Actor, verb: str, partner_id: UUID, before: dict[str, Any] | None, after: dict[str, Any]
) -> None:
    await audit.record(
        actor=actor, action=f"partner.{verb}", object_type="Partner", object_id=partner_id, before=before, after=after
    )
