"""Tills that are cut off: a signed list to check vouchers by, and the upload of what was redeemed (decision 0018)."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final
from uuid import UUID

from domain.kernel import codes, throttle
from domain.kernel.errors import (
    DomainError,
    IdempotencyKeyReused,
    Invalid,
    RateLimited,
    Retryable,
)
from domain.kernel.idempotency import MAX_KEY_CHARACTERS, KeyLength, idempotent
from domain.kernel.signing import PublicKey, Signature, public_keys, sign
from domain.promotions.policy.vouchers import Channel, VoucherReason, VoucherState, why_not_at_till
from domain.promotions.queries import vouchers as queries
from domain.promotions.service.vouchers.presenting import PresentedVoucher, present_voucher
from domain.promotions.service.vouchers.redeeming import (
    Order,
    VoucherRedeemed,
    checked_order,
    earlier_redemption,
    redeem_presented,
)
from domain.promotions.voucher_errors import LaterThanNow, OrderUsed, TooManyVouchers, VoucherInvalid
from domain.staff.actor import Actor, ActorKind
from domain.staff.policy import Right, require

PURPOSE: Final = "voucher-offline"
MAX_LIST_DAYS: Final = 7
MAX_LISTED: Final = 20_000
MAX_UPLOADED: Final = 100
UPLOAD_DAYS: Final = 14
CLOCK_SLACK: Final = timedelta(minutes=5)
LISTS_PER_HOUR: Final = 60
_BUCKET: Final = "voucher.list"
_HOUR_S: Final = 3600
_PLACE_CHARACTERS: Final = 4
_MAY_COME: Final = (None, VoucherReason.NOT_NOW, VoucherReason.TOO_EARLY)


class ListDays(Invalid):
    """A list is good for a limited number of days."""

    text = "A list is good for 1 to {maximum} days."


@dataclass(frozen=True, slots=True)
class OfflineList:
    """What a till that is cut off may know.

    Args:
        vouchers: SHA-256 of each code, with the voucher and its promotion as they stand now.
        is_complete: False if the partner has more than MAX_LISTED of them.
    """

    partner_id: UUID
    issued_at: datetime
    valid_until: datetime
    vouchers: tuple[tuple[bytes, VoucherState], ...]
    is_complete: bool


@dataclass(frozen=True, slots=True)
class OfflineRedemption:
    """One line of an upload: what the till did, and when; `order_total_minor` as far as it was known."""

    code: str
    order_reference: str
    redeemed_at: datetime
    order_total_minor: int | None = None


class UploadStatus(StrEnum):
    """What became of a line."""

    ACCEPTED = "ACCEPTED"
    """It counts."""

    REPEATED = "REPEATED"
    """It counted before: the order has used this voucher."""

    REFUSED = "REFUSED"
    """It does not count."""


@dataclass(frozen=True, slots=True)
class UploadedLine:
    """What became of a line: `redeemed` of one that counts now or counted before, `refusal` of one that does not now.

    The refusal's field is a path in the input of the upload.
    """

    status: UploadStatus
    redeemed: VoucherRedeemed | None = None
    refusal: DomainError | None = None


@dataclass(frozen=True, slots=True)
class _Answer:
    """What is kept of a line that counts: now, or before under another key."""

    redeemed: VoucherRedeemed
    is_repeated: bool


def offline_keys() -> list[PublicKey]:
    """Return the public keys that check lists, the newest first; they are nobody's secret."""
    return public_keys(PURPOSE)


def sign_list(text: str) -> Signature:
    """Return the signature of a list as it is written; see `offline_list`."""
    return sign(PURPOSE, text.encode())


async def offline_list(*, actor: Actor, days: int, now: datetime) -> OfflineList | None:
    """Return the vouchers that a partner's tills may redeem, for a while without asking; None to others.

    Args:
        actor: a partner's key that may redeem vouchers.
        days: for how many days the list is good, 1 to MAX_LIST_DAYS.
        now: the present instant.

    Raises:
        Forbidden, Unauthenticated: the caller may not redeem vouchers.
        ListDays: too few or too many days.
        RateLimited: more than LISTS_PER_HOUR of this key.
    """
    require(actor, Right.REDEEM_VOUCHERS)
    if not 1 <= days <= MAX_LIST_DAYS:
        raise ListDays(field=("days",), maximum=MAX_LIST_DAYS)
    if actor.kind is not ActorKind.PARTNER or actor.id is None:
        return None
    wait_s = await throttle.hit(
        bucket=_BUCKET, key=str(actor.key_id or actor.id), limit=LISTS_PER_HOUR, window_s=_HOUR_S, now=now
    )
    if wait_s:
        raise RateLimited(retry_after_s=wait_s)
    at = await queries.local_time(now)
    found = await queries.offline_states(partner_id=actor.id, today=at.date(), limit=MAX_LISTED + 1)
    good = [
        (digest, state)
        for digest, state in found[:MAX_LISTED]
        if why_not_at_till(state, at=at, channel=Channel.PARTNER) in _MAY_COME
    ]
    until = now + timedelta(days=days)
    return OfflineList(actor.id, now, until, tuple(good), is_complete=len(found) <= MAX_LISTED)


async def upload(*, actor: Actor, lines: Sequence[OfflineRedemption], key: str, now: datetime) -> list[UploadedLine]:
    """Redeem what a till redeemed while it was cut off, each line by itself, and tell what became of it.

    A line counts by the day and hour of its redemption, and by what is left at the upload: a voucher that another
    order used meanwhile, or a budget that is used up, refuses it. Sent again, an upload gives the same answers; of an
    order for which the partner redeemed the voucher before, the redemption is told.

    Must be called outside a transaction, as `redeem` must.

    Args:
        actor: a partner's key that may redeem vouchers.
        lines: at most MAX_UPLOADED, in the order in which they happened.
        key: the idempotency key of the upload.
        now: the present instant.

    Raises:
        Forbidden, Unauthenticated: the caller may not redeem vouchers.
        TooManyVouchers, KeyLength: the input breaks a limit.
        RateLimited: more than ten wrong codes within a minute; what was answered stays, send the same again later.
        IdempotencyKeyReused: another list was sent with this key.
        Retryable: as for any operation.

    Effects:
        For each line that counts those of `redeem`.
    """
    require(actor, Right.REDEEM_VOUCHERS)
    if len(lines) > MAX_UPLOADED:
        raise TooManyVouchers(field=("redemptions",), maximum=MAX_UPLOADED)
    longest = MAX_KEY_CHARACTERS - _PLACE_CHARACTERS
    if not 1 <= len(key) <= longest:
        raise KeyLength(field=("idempotencyKey",), maximum=longest)
    await _claim(actor, lines, key)
    return [
        await _uploaded(actor, line, ("redemptions", str(place)), f"{key}:{place}", now)
        for place, line in enumerate(lines)
    ]


async def _claim(actor: Actor, lines: Sequence[OfflineRedemption], key: str) -> None:
    """Keep what was sent with a key, so that it stands for no other list."""

    async def work() -> int:
        return len(lines)

    assert actor.id is not None  # keys have ids
    body = {"lines": [_body(line) for line in lines]}
    await idempotent(actor_id=actor.id, operation="voucher.uploadList", key=key, body=body, result_type=int, work=work)


async def _uploaded(
    actor: Actor, line: OfflineRedemption, field: tuple[str, ...], key: str, now: datetime
) -> UploadedLine:
    try:
        answer = await _redeem_once(actor, line, key, now)
    except (IdempotencyKeyReused, RateLimited, Retryable):
        raise
    except DomainError as refusal:
        refusal.field = (*field, *refusal.field)
        return UploadedLine(UploadStatus.REFUSED, refusal=refusal)
    if answer.is_repeated:
        return UploadedLine(UploadStatus.REPEATED, answer.redeemed, OrderUsed(field=(*field, "orderReference")))
    return UploadedLine(UploadStatus.ACCEPTED, answer.redeemed)


async def _redeem_once(actor: Actor, line: OfflineRedemption, key: str, now: datetime) -> _Answer:
    presented: list[PresentedVoucher] = []

    async def before() -> None:
        try:
            presented.append(await present_voucher(actor=actor, code=line.code, field=("code",), now=now))
        except VoucherInvalid:
            return  # refused below, where the answer is kept: an upload that is sent again costs no attempt

    async def work() -> _Answer:
        _check_time(line.redeemed_at, now)
        order = checked_order(Order(line.order_reference, line.order_total_minor))
        if not presented:
            raise VoucherInvalid(field=("code",))
        try:
            redeemed = await redeem_presented(
                actor=actor, presented=presented[0], order=order, used_at=line.redeemed_at, now=now
            )
        except OrderUsed:
            return _Answer(await _earlier(actor, presented[0], order), is_repeated=True)
        return _Answer(redeemed, is_repeated=False)

    assert actor.id is not None  # keys have ids
    return await idempotent(
        actor_id=actor.id, operation="voucher.upload", key=key, body=_body(line), result_type=_Answer,
        work=work, before=before,
    )  # fmt: skip


def _body(line: OfflineRedemption) -> dict[str, object]:
    return {**asdict(line), "code": codes.retold(line.code)}


async def _earlier(actor: Actor, presented: PresentedVoucher, order: Order) -> VoucherRedeemed:
    """Return the partner's own redemption of a voucher for an order; another's is nobody's business."""
    found = await earlier_redemption(actor=actor, voucher_id=presented.voucher_id, order_reference=order.reference)
    if found is None:
        raise OrderUsed(field=("orderReference",))
    return found


def _check_time(redeemed_at: datetime, now: datetime) -> None:
    if not now - timedelta(days=UPLOAD_DAYS) <= redeemed_at <= now + CLOCK_SLACK:
        raise LaterThanNow(field=("redeemedAt",), days=UPLOAD_DAYS)
