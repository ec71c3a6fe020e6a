"""Vouchers at tills that are cut off: the keys, the signed list, the upload (decision 0018)."""

import base64
from datetime import datetime
from typing import Annotated, Any

import orjson
import strawberry

from api import ids
from api.context import Context, Info
from api.execution import Row, mutation_field, query_field
from api.execution.errors import user_error
from api.inputs import given_minor
from api.schema.voucher_offline import (
    VoucherOfflineKey,
    VoucherOfflineList,
    VoucherOfflineRedemptionInput,
    VoucherOfflineUploadInput,
    VoucherOfflineUploadPayload,
)
from domain.clinic.queries import organisation
from domain.kernel.money import format_minor
from domain.promotions.policy.terms import AMOUNT, PERCENT
from domain.promotions.policy.vouchers import VoucherState
from domain.promotions.service import vouchers as service

FORMAT = 1


@strawberry.type
class VoucherOfflineQuery:
    """What a till fetches before it is cut off."""

    @query_field(
        list[VoucherOfflineKey],
        description="The public keys that check offline lists, the newest first. No sign-in: build them into your till "
        "or fetch them over a connection that you trust.",
    )
    async def voucher_offline_keys(self, info: Info) -> list[Row]:  # noqa: ARG002  # Strawberry passes it
        """Return the keys."""
        return [{"key_id": key.id, "public_key": _base64(key.key)} for key in service.offline_keys()]

    @query_field(
        VoucherOfflineList | None,
        description="The vouchers of a partner's promotions for tills that are cut off, signed; null for callers who "
        "are no partner. 60 lists an hour for each key; then `THROTTLED`.",
    )
    async def voucher_offline_list(
        self,
        info: Info,
        days: Annotated[int, strawberry.argument(description="For how many days it is to be good, 1 to 7.")] = 1,
    ) -> Row | None:
        """Return a signed list."""
        ctx = info.context
        found = await service.offline_list(actor=ctx.actor, days=days, now=ctx.now)
        if found is None:
            return None
        text = list_text(found, ctx.currency_code, (await organisation()).time_zone)
        signed = service.sign_list(text)
        return {
            "payload": text,
            "signature": _base64(signed.signature),
            "key_id": signed.key_id,
            "issued_at": found.issued_at,
            "valid_until": found.valid_until,
            "voucher_count": len(found.vouchers),
            "is_complete": found.is_complete,
        }


@strawberry.type
class VoucherOfflineMutation:
    """What a till tells once it is connected again."""

    @mutation_field(
        VoucherOfflineUploadPayload,
        description="Redeems what a till redeemed while it was cut off: each line by the day and hour at which it "
        "happened, and by what is left now. Says of every line what became of it.",
    )
    async def voucher_offline_upload(self, info: Info, input: VoucherOfflineUploadInput) -> Row:  # noqa: A002
        """Upload redemptions."""
        ctx = info.context
        lines = [_line(each) for each in input.redemptions]
        done = await service.upload(actor=ctx.actor, lines=lines, key=input.idempotency_key, now=ctx.now)
        return {"results": [_result(ctx, *pair) for pair in zip(lines, done, strict=True)]}


def list_text(found: service.OfflineList, currency_code: str, time_zone: str) -> str:
    """Return a list as it is signed: compact JSON, amounts as decimal strings."""
    promotions = {state.promotion_id: state for _, state in found.vouchers}
    places = {promotion_id: place for place, promotion_id in enumerate(promotions)}
    content = {
        "format": FORMAT,
        "partnerId": ids.encode("Partner", found.partner_id),
        "issuedAt": _instant(found.issued_at),
        "validUntil": _instant(found.valid_until),
        "currencyCode": currency_code,
        "timeZone": time_zone,
        "promotions": [_promotion(state) for state in promotions.values()],
        "vouchers": [
            [digest.hex(), places[state.promotion_id], state.last_day, state.is_single]
            for digest, state in found.vouchers
        ],
    }
    return orjson.dumps(content).decode()


def _promotion(state: VoucherState) -> dict[str, Any]:
    terms = state.conditions
    return {
        "id": ids.encode("Promotion", state.promotion_id),
        "title": state.name,
        "percentOff": _percent(state) if state.effect == PERCENT else None,
        "amountOff": _amount(state.amount_minor) if state.effect == AMOUNT else None,
        "fixedPrice": _amount(state.amount_minor) if state.effect == "FIXED_PRICE" else None,
        "gift": state.gift,
        "minimumTotal": _amount(terms.minimum_sum_minor),
        "startsOn": state.starts_on,
        "endsOn": state.ends_on,
        "weekdays": sorted(terms.weekdays),
        "hourFrom": terms.hour_from,
        "hourTo": terms.hour_to,
    }


def _percent(state: VoucherState) -> str:
    return format_minor(state.percent_bp or 0)


def _amount(minor: int | None) -> str | None:
    return None if minor is None else format_minor(minor)


def _instant(moment: datetime) -> str:
    return moment.replace(microsecond=0).isoformat()


def _base64(raw: bytes) -> str:
    return base64.b64encode(raw).decode()


def _line(form: VoucherOfflineRedemptionInput) -> service.OfflineRedemption:
    return service.OfflineRedemption(form.code, form.order_reference, form.redeemed_at, given_minor(form.order_total))


def _result(ctx: Context, line: service.OfflineRedemption, done: service.UploadedLine) -> Row:
    redeemed = done.redeemed
    return {
        "order_reference": line.order_reference,
        "status": done.status,
        "title": redeemed and redeemed.title,
        "value": redeemed and redeemed.value_minor,
        "redemption_id": redeemed and ids.encode("PromotionUse", redeemed.redemption_id),
        "error": None if done.refusal is None else user_error(done.refusal, ctx.locale),
    }
