"""Internal accounts: balance, statement, lots. Whoever reaches an account may see all of it."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from api import ids
from api.context import Context
from api.execution import Row, Selection, computed, edge
from api.paging import Page, page, window
from domain.accounts import queries, wording
from domain.accounts.queries import ENTRIES_NEWEST_FIRST, LOTS_NEWEST_FIRST
from domain.accounts.wording import Reader
from domain.clinic.queries import organisation
from domain.families.queries import wards
from domain.kernel.database import from_json
from domain.ledger.queries import Balance
from domain.staff.actor import ActorKind
from domain.staff.policy import Right, can_see_patient, has_right


@edge("Patient", "account", private=True)
async def patient_account(ctx: Context, parents: list[Row], _args: dict[str, Any], sel: Selection) -> list[Row | None]:
    """Return patients' accounts, with the figures in the same statement where they are asked for."""
    patient_ids = [parent["id"] for parent in parents]
    found = await accounts_of_patients(ctx, patient_ids, sel)
    return [found.get(patient_id) for patient_id in patient_ids]


async def accounts_of_patients(ctx: Context, patient_ids: Sequence[UUID], sel: Selection) -> dict[UUID, Row]:
    """Return the sources of InternalAccount by patient; the caller has checked who may see them."""
    if not sel.has("balance"):
        return await queries.accounts_of(patient_ids=patient_ids)
    soon_days = (await organisation()).expiring_soon_days
    return await queries.accounts_with_figures(patient_ids=patient_ids, now=ctx.now, soon_days=soon_days)


@edge("InternalAccount", "balance")
async def account_balance(ctx: Context, parents: list[Row], _args: dict[str, Any], _sel: Selection) -> list[Row]:
    """Return the five figures of accounts; those that came with their account are not loaded again."""
    missing = [parent["patient_id"] for parent in parents if "figures" not in parent]
    loaded: dict[UUID, Row] = {}
    if missing:
        soon_days = (await organisation()).expiring_soon_days
        loaded = await queries.accounts_with_figures(patient_ids=missing, now=ctx.now, soon_days=soon_days)
    return [
        _balance_row(parent["figures"] if "figures" in parent else loaded[parent["patient_id"]]["figures"])
        for parent in parents
    ]


def _balance_row(figures: Balance) -> Row:
    return {
        "available": figures.available_minor,
        "pending": figures.pending_minor,
        "held": figures.held_minor,
        "debt": figures.debt_minor,
        "expiring_soon": {"amount": figures.expiring_minor, "expires_on": figures.expiring_on},
    }


@edge("InternalAccount", "entries")
async def account_entries(_ctx: Context, parents: list[Row], args: dict[str, Any], sel: Selection) -> list[Page]:
    """Return pages of statements."""
    frame = window(args, ENTRIES_NEWEST_FIRST)
    account_ids = [parent["id"] for parent in parents]
    rows = await queries.entries_of(account_ids=account_ids, window=frame)
    counts = await queries.count_entries(account_ids=account_ids) if sel.has("totalCount") else {}
    for parent in parents:
        for row in rows.get(parent["id"], ()):
            row["patient_id"] = parent["patient_id"]
    return [page(rows.get(key, []), frame, count=counts.get(key, 0)) for key in account_ids]


@edge("InternalAccount", "lots")
async def account_lots(ctx: Context, parents: list[Row], args: dict[str, Any], sel: Selection) -> list[Page]:
    """Return pages of lots."""
    frame = window(args, LOTS_NEWEST_FIRST)
    account_ids = [parent["id"] for parent in parents]
    rows = await queries.lots_of(account_ids=account_ids, window=frame, now=ctx.now)
    counts = await queries.count_lots(account_ids=account_ids) if sel.has("totalCount") else {}
    return [page(rows.get(key, []), frame, count=counts.get(key, 0)) for key in account_ids]


@computed("AccountEntry", "description")
def _description(ctx: Context, source: Row) -> str:
    facts = from_json(source["facts"])
    return wording.description(kind=source["kind"], facts=facts, reader=_reader(ctx))


@computed("AccountEntry", "explanation")
def _explanation(ctx: Context, source: Row) -> str | None:
    facts = from_json(source["facts"])
    return wording.explanation(kind=source["kind"], facts=facts, reader=_reader(ctx))


def _reader(ctx: Context) -> Reader:
    is_staff = ctx.actor.kind is ActorKind.STAFF
    return Reader(
        locale=ctx.locale,
        currency=ctx.currency_code,
        is_staff=is_staff,
        sees_invoices=not is_staff or has_right(ctx.actor, Right.READ_INVOICES),
    )


@ids.node_loader("InternalAccount")
async def load_accounts(ctx: Context, uuids: list[UUID]) -> list[Row | None]:
    """Return accounts by id that the caller may see."""
    return await _visible(ctx, await queries.accounts_by_ids(ids=uuids), uuids)


@ids.node_loader("AccountEntry")
async def load_entries(ctx: Context, uuids: list[UUID]) -> list[Row | None]:
    """Return statement lines by id that the caller may see."""
    return await _visible(ctx, await queries.entries_by_ids(ids=uuids), uuids)


@ids.node_loader("Lot")
async def load_lots(ctx: Context, uuids: list[UUID]) -> list[Row | None]:
    """Return lots by id that the caller may see."""
    return await _visible(ctx, await queries.lots_by_ids(ids=uuids, now=ctx.now), uuids)


async def _visible(ctx: Context, found: dict[UUID, Row], uuids: list[UUID]) -> list[Row | None]:
    """Keep what belongs to patients whom the caller may see whole: staff, the patient, a minor's guardian."""
    own = await wards(actor=ctx.actor, now=ctx.now)
    rows = [found.get(uuid) for uuid in uuids]
    return [row if row and can_see_patient(ctx.actor, row["patient_id"], wards=own) else None for row in rows]
