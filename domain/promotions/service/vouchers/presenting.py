"""Presenting vouchers by their codes: what is wrong, not there, voided or another's is answered alike.

Attempts are counted in the database, in a transaction of their own: no refusal takes the count back. A code that is
right costs none.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final
from uuid import UUID

from domain.kernel.database import Row, fetchrow
from domain.kernel.errors import DomainError
from domain.promotions import voucher_codes
from domain.promotions.policy.vouchers import REFUSALS, VoucherReason, why_not
from domain.promotions.queries.vouchers import voucher_state
from domain.promotions.voucher_errors import NamedTwice, TooManyVouchers, VoucherInvalid
from domain.staff.actor import Actor, ActorKind
from domain.staff.guessing import attempt
from domain.staff.policy import AttemptLimit

ATTEMPTS_PER_CLIENT_AND_MINUTE: Final = 10
MAX_VOUCHERS_OF_A_CHECKOUT: Final = 10
_ATTEMPTS: Final = AttemptLimit("voucher.client", ATTEMPTS_PER_CLIENT_AND_MINUTE, 60)
_BY_CODE: Final = """
SELECT v.id, v.promotion_id, v.kind, v.status, v.shared_code, v.last_characters, p.partner_id, p.state
FROM voucher v JOIN promotion p ON p.id = v.promotion_id WHERE v.code_hash = ANY($1::bytea[])
"""


@dataclass(frozen=True, slots=True)
class PresentedVoucher:
    """A voucher that is there; whether it counts now is for the checkout or the redemption to tell, under a lock.

    Args:
        voucher_id: which one.
        promotion_id: whose.
        kind: SHARED or SINGLE.
        shown: a shared code as it was chosen; of a single-use one its last characters.
        field: the input's path, for refusals.
    """

    voucher_id: UUID
    promotion_id: UUID
    kind: str
    shown: str
    field: tuple[str, ...]

    @property
    def is_single(self) -> bool:
        """Tell whether it is for a single use."""
        return self.kind == "SINGLE"


async def present_vouchers(
    *, actor: Actor, codes: Sequence[str], now: datetime, field: tuple[str, ...] = ("voucherCodes",)
) -> tuple[PresentedVoucher, ...]:
    """Find out which vouchers the codes of a checkout name, in their order.

    Must be called outside a transaction: attempts are counted whatever becomes of the request.

    Args:
        actor: who presents.
        codes: in any spelling; at most MAX_VOUCHERS_OF_A_CHECKOUT.
        now: the present instant.
        field: the path of the list in the input; a refusal names the code's place below it.

    Raises:
        TooManyVouchers, NamedTwice: the list is too long, or names a voucher twice.
        VoucherInvalid: a code is wrong, voided, or another partner's: one answer.
        RateLimited: more than ten wrong codes within a minute, with `retry_after_s`.
    """
    if len(codes) > MAX_VOUCHERS_OF_A_CHECKOUT:
        raise TooManyVouchers(field=field, maximum=MAX_VOUCHERS_OF_A_CHECKOUT)
    found: list[PresentedVoucher] = []
    for place, code in enumerate(codes):
        one = await present_voucher(actor=actor, code=code, field=(*field, str(place)), now=now)
        if any(one.voucher_id == other.voucher_id for other in found):
            raise NamedTwice(field=one.field)
        found.append(one)
    return tuple(found)


async def present_voucher(*, actor: Actor, code: str, field: tuple[str, ...], now: datetime) -> PresentedVoucher:
    """Find out which voucher one code names; see `present_vouchers`."""
    row = await look_up(actor=actor, code=code, now=now)
    if row is None:
        raise VoucherInvalid(field=field)
    shown = row["shared_code"] or f"•••• {row['last_characters']}"
    return PresentedVoucher(row["id"], row["promotion_id"], row["kind"], shown, field)


async def refusal_of(*, voucher_id: UUID, at: datetime) -> type[DomainError]:
    """Return the refusal of a voucher that counts nowhere at a moment: used, over, paused or not begun.

    Args:
        voucher_id: which one.
        at: the moment where it was presented, in that place's time zone.
    """
    state = await voucher_state(voucher_id)
    reason = None if state is None else why_not(state, at=at)
    return REFUSALS[reason or VoucherReason.UNKNOWN]


async def look_up(*, actor: Actor, code: str, now: datetime) -> Row | None:
    """Count an attempt and look up the code; take the attempt back if it names a voucher.

    Raises:
        RateLimited: more than ten wrong codes within a minute, with `retry_after_s`.
    """

    async def found() -> Row | None:
        row = await fetchrow(_BY_CODE, list(voucher_codes.stored_as(code)))
        return row if row is not None and _is_told(actor, row) else None

    return await attempt(limit=_ATTEMPTS, actor=actor, look_up=found, now=now)


def _is_told(actor: Actor, row: Row) -> bool:
    """Tell whether anything may be told of a voucher: a partner learns of those of its own promotions alone."""
    is_others = actor.kind is ActorKind.PARTNER and row["partner_id"] != actor.id
    return not is_others and row["status"] != "VOIDED" and row["state"] != "DRAFT"
