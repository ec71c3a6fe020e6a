"""Vouchers: checked and redeemed by codes; made, listed and taken back by staff."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Annotated, Any
from uuid import UUID

import strawberry

from api import ids
from api.context import Context, Info
from api.execution import Row, Selection, argument, connection_field, edge, mutation_field, query_field
from api.inputs import given, given_minor
from api.paging import Connection, Page, page, window
from api.resolvers.naming import named
from api.resolvers.promotions import load_promotions
from api.schema.vouchers import (
    Voucher,
    VoucherBatch,
    VoucherBatchCreateInput,
    VoucherBatchCreatePayload,
    VoucherCheck,
    VoucherCodeCreateInput,
    VoucherCodeCreatePayload,
    VoucherRedeemInput,
    VoucherRedeemPayload,
    VoucherRedemptionCancelInput,
    VoucherRedemptionCancelPayload,
    VoucherStatus,
    VoucherVoidInput,
    VoucherVoidPayload,
)
from domain.kernel.text import translate
from domain.promotions.policy.terms import AMOUNT, FIXED_PRICE, PERCENT
from domain.promotions.policy.vouchers import REFUSALS, VoucherReason
from domain.promotions.queries import vouchers as queries
from domain.promotions.queries.vouchers import BATCHES_NEWEST_FIRST, VOUCHERS_NEWEST_FIRST, WantedVouchers
from domain.promotions.service import vouchers as service
from domain.staff.actor import ActorKind

_BP_PER_PERCENT = 100
_PROMOTION = argument("promotion_id", strawberry.ID, "Of which promotion.")


@strawberry.type
class VoucherQuery:
    """What a code tells, and the codes of promotions."""

    vouchers: Connection[Voucher] | None = connection_field(
        description="The codes of a promotion, newest first; null for a promotion that isn't yours to see.",
        arguments=[
            _PROMOTION,
            argument("status", VoucherStatus | None, "Only those that stand here."),
            argument("voucher_batch_id", strawberry.ID | None, "Only those of this batch."),
        ],
    )
    voucher_batches: Connection[VoucherBatch] | None = connection_field(
        description="The batches of a promotion's single-use vouchers, newest first; null for a promotion that isn't "
        "yours to see.",
        arguments=[_PROMOTION],
    )

    @query_field(
        VoucherCheck,
        description="What a voucher is, and whether it counts now. A partner learns of those of its own promotions. "
        "Ten wrong codes a minute; then `THROTTLED`, for right codes too.",
    )
    async def voucher_check(
        self, info: Info, code: Annotated[str, strawberry.argument(description="The code, in any spelling.")]
    ) -> Row:
        """Check a voucher."""
        ctx = info.context
        return _check_row(ctx, await service.check(actor=ctx.actor, code=code, now=ctx.now))


def _check_row(ctx: Context, checked: service.VoucherChecked) -> Row:
    """Return the source of a VoucherCheck."""
    reason, state = checked.reason, checked.state
    waits = reason is VoucherReason.AT_CHECKOUT and ctx.actor.kind in (ActorKind.STAFF, ActorKind.PATIENT)
    of_percent = state is not None and state.effect == PERCENT
    of_amount = state is not None and state.effect == AMOUNT
    of_fixed_price = state is not None and state.effect == FIXED_PRICE
    return {
        "is_usable": reason is None or waits,
        "title": state and state.name,
        "valid_until": state and state.last_day,
        "percent_off": _percent(state.percent_bp) if state and of_percent else None,
        "amount_off": state.amount_minor if state and of_amount else None,
        "fixed_price": state.amount_minor if state and of_fixed_price else None,
        "gift": state and state.gift,
        "minimum_total": state and state.conditions.minimum_sum_minor,
        "reason": None if reason is None else translate(ctx.locale, REFUSALS[reason].text),
        "reason_code": reason,
    }


def _percent(rate_bp: int | None) -> Decimal | None:
    return None if rate_bp is None else Decimal(rate_bp) / _BP_PER_PERCENT


@strawberry.type
class VoucherMutation:
    """Redeeming vouchers, and keeping them."""

    @mutation_field(
        VoucherRedeemPayload,
        description="Redeems a voucher for an order at the desk, at the website or at a partner's till; what a visit "
        "is paid with goes into `invoiceComplete` instead. No budget is exceeded and no single-use code used twice. "
        "Ten wrong codes a minute.",
    )
    async def voucher_redeem(self, info: Info, input: VoucherRedeemInput) -> Row:  # noqa: A002
        """Redeem a voucher."""
        ctx = info.context
        order = service.Order(input.order_reference, given_minor(input.order_total))
        done = await service.redeem(
            actor=ctx.actor, code=input.code, order=order, key=input.idempotency_key, now=ctx.now
        )
        return {
            "title": done.title,
            "value": done.value_minor,
            "percent_off": _percent(done.percent_bp),
            "gift": done.gift,
            "redemption_id": ids.encode("PromotionUse", done.redemption_id),
        }

    @mutation_field(
        VoucherRedemptionCancelPayload,
        description="Takes a redemption back: the voucher counts again. Staff any that was not on an invoice; the "
        "website its own; a partner its own within the days that were agreed.",
    )
    async def voucher_redemption_cancel(
        self,
        info: Info,
        input: VoucherRedemptionCancelInput,  # noqa: A002
    ) -> Row:
        """Take a redemption back."""
        ctx = info.context
        done = await service.cancel(
            actor=ctx.actor,
            redemption_id=ids.decode(input.redemption_id, "PromotionUse"),
            reason=input.reason,
            key=input.idempotency_key,
            now=ctx.now,
        )
        return {"redemption_id": ids.encode("PromotionUse", done.redemption_id)}

    @mutation_field(
        VoucherBatchCreatePayload,
        description="Makes up to 10 000 single-use vouchers of a promotion. Their codes are told this once, and can be "
        "had as a file for a day.",
    )
    async def voucher_batch_create(self, info: Info, input: VoucherBatchCreateInput) -> Row:  # noqa: A002
        """Make a batch."""
        ctx = info.context
        draft = service.BatchDraft(
            promotion_id=ids.decode(input.promotion_id, "Promotion"),
            quantity=input.quantity,
            handed_out_by=input.handed_out_by.name,
            label=given(input.label),
            expires_on=given(input.expires_on),
        )
        made = await service.create_batch(actor=ctx.actor, draft=draft, key=input.idempotency_key, now=ctx.now)
        found = await queries.batch_codes(batch_id=made.batch_id, now=ctx.now)
        token = service.file_token(batch_id=made.batch_id, until=made.codes_until)
        return {
            "voucher_batch_id": made.batch_id,
            "codes": None if found is None else list(found.codes),
            "file_url": None if found is None else f"{ctx.settings.public_url}/v/{token}.csv",
        }

    @mutation_field(VoucherCodeCreatePayload, description="Gives a promotion another shared code.")
    async def voucher_code_create(self, info: Info, input: VoucherCodeCreateInput) -> Row:  # noqa: A002
        """Make a shared code."""
        ctx = info.context
        voucher_id = await service.create_code(
            actor=ctx.actor,
            promotion_id=ids.decode(input.promotion_id, "Promotion"),
            code=input.code,
            expires_on=given(input.expires_on),
            now=ctx.now,
        )
        return {"voucher_id": voucher_id}

    @mutation_field(VoucherVoidPayload, description="Takes back a voucher, or what is unused of a batch, for good.")
    async def voucher_void(self, info: Info, input: VoucherVoidInput) -> Row:  # noqa: A002
        """Void vouchers."""
        ctx = info.context
        voucher_id = ids.decode_optional(input.voucher_id, "Voucher")
        batch_id = ids.decode_optional(input.voucher_batch_id, "VoucherBatch")
        voided = await service.void(
            actor=ctx.actor, voucher_id=voucher_id, batch_id=batch_id, reason=input.reason, now=ctx.now
        )
        return {"voided_count": voided, "voucher_id": voucher_id, "voucher_batch_id": batch_id}


@edge("Query", "vouchers")
async def vouchers(ctx: Context, _parents: list[Row], args: dict[str, Any], sel: Selection) -> Sequence[Page | None]:
    """Return a page of a promotion's vouchers."""
    frame = window(args, VOUCHERS_NEWEST_FIRST)
    promotion_id = ids.decode(args["promotion_id"], "Promotion")
    if (await load_promotions(ctx, [promotion_id]))[0] is None:
        return [None]
    status, batch_id = given(args["status"]), ids.decode_optional(args["voucher_batch_id"], "VoucherBatch")
    wanted = WantedVouchers(promotion_id, None if status is None else status.name, batch_id)
    rows = await queries.vouchers(wanted=wanted, window=frame)
    count = await queries.count_vouchers(wanted=wanted) if sel.has("totalCount") else None
    return [page([_voucher_row(row) for row in rows], frame, count=count)]


@edge("Query", "voucherBatches")
async def voucher_batches(
    ctx: Context, _parents: list[Row], args: dict[str, Any], sel: Selection
) -> Sequence[Page | None]:
    """Return a page of a promotion's batches."""
    frame = window(args, BATCHES_NEWEST_FIRST)
    promotion_id = ids.decode(args["promotion_id"], "Promotion")
    if (await load_promotions(ctx, [promotion_id]))[0] is None:
        return [None]
    rows = await queries.batches(promotion_id=promotion_id, window=frame)
    count = await queries.count_batches(promotion_id=promotion_id) if sel.has("totalCount") else None
    return [page(rows, frame, count=count)]


def _voucher_row(row: Row) -> Row:
    return {**row, "code": row["shown_code"]}


@ids.node_loader("Voucher")
async def load_vouchers(ctx: Context, uuids: list[UUID]) -> list[Row | None]:
    """Return vouchers of the promotions that the caller may see."""
    return await _of_promotions(ctx, uuids, await queries.vouchers_by_ids(ids=uuids))


@ids.node_loader("VoucherBatch")
async def load_batches(ctx: Context, uuids: list[UUID]) -> list[Row | None]:
    """Return batches of the promotions that the caller may see."""
    return await _of_promotions(ctx, uuids, await queries.batches_by_ids(ids=uuids))


async def _of_promotions(ctx: Context, uuids: list[UUID], found: dict[UUID, Row]) -> list[Row | None]:
    owners = list({row["promotion_id"] for row in found.values()})
    seen = {row["id"] for row in await load_promotions(ctx, owners) if row is not None} if owners else set()
    rows = [found.get(uuid) for uuid in uuids]
    return [
        {**row, "code": row.get("shown_code")} if row is not None and row["promotion_id"] in seen else None
        for row in rows
    ]


@edge("Voucher", "promotion")
@edge("VoucherBatch", "promotion")
async def voucher_promotion(
    ctx: Context, parents: list[Row], _args: dict[str, Any], _sel: Selection
) -> list[Row | None]:
    """Return the promotions of vouchers and batches."""
    return await named(ctx, parents, "promotion_id", load_promotions)


@edge("Voucher", "batch")
async def voucher_batch(_ctx: Context, parents: list[Row], _args: dict[str, Any], _sel: Selection) -> list[Row | None]:
    """Return the batches of vouchers that the caller sees already."""
    found = await queries.batches_by_ids(ids={each for parent in parents if (each := parent["batch_id"])})
    return [found.get(parent["batch_id"]) for parent in parents]


@edge("VoucherBatch", "usedCount")
async def used_count(_ctx: Context, parents: list[Row], _args: dict[str, Any], _sel: Selection) -> list[int]:
    """Return how many vouchers of batches were used."""
    return [used for used, _ in await _counts(parents)]


@edge("VoucherBatch", "voidedCount")
async def voided_count(_ctx: Context, parents: list[Row], _args: dict[str, Any], _sel: Selection) -> list[int]:
    """Return how many vouchers of batches were voided."""
    return [voided for _, voided in await _counts(parents)]


async def _counts(parents: list[Row]) -> list[tuple[int, int]]:
    """Return how many vouchers of batches were used and how many voided, read once for both fields."""
    if any("counts" not in parent for parent in parents):
        found = await queries.batch_counts(ids=[parent["id"] for parent in parents])
        for parent in parents:
            parent["counts"] = found.get(parent["id"], (0, 0))
    return [parent["counts"] for parent in parents]


@edge("VoucherCodeCreatePayload", "voucher")
@edge("VoucherVoidPayload", "voucher")
async def payload_voucher(ctx: Context, parents: list[Row], _args: dict[str, Any], _sel: Selection) -> list[Row | None]:
    """Return the voucher that something was done with."""
    return await named(ctx, parents, "voucher_id", load_vouchers)


@edge("VoucherBatchCreatePayload", "voucherBatch")
@edge("VoucherVoidPayload", "voucherBatch")
async def payload_batch(ctx: Context, parents: list[Row], _args: dict[str, Any], _sel: Selection) -> list[Row | None]:
    """Return the batch that something was done with."""
    return await named(ctx, parents, "voucher_batch_id", load_batches)
