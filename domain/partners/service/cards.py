"""The code that a patient's phone shows at a partner's till instead of a name (R-PAR-2, R-PAR-3)."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

from domain.kernel import codes, throttle
from domain.kernel.database import execute, fetchval, run_in_transaction, transactional
from domain.kernel.errors import RateLimited
from domain.kernel.ids import new_id
from domain.kernel.secrecy import keyed_hash, keyed_hashes
from domain.partners.errors import CardCodeInvalid
from domain.partners.policy import (
    CARD_CODE_CHARACTERS,
    CARD_CODE_TTL,
    CARD_CODES_PER_MINUTE,
    WRONG_CARDS_PER_MINUTE,
)
from domain.staff.actor import Actor
from domain.staff.guessing import attempt
from domain.staff.policy import AttemptLimit, Right, require

_PURPOSE: Final = "card-code"
_SHOWN: Final = "card-code.shown"
_TRIED: Final = AttemptLimit("card-code.tried", WRONG_CARDS_PER_MINUTE, 60)
_WINDOW_S: Final = 60
_KEPT: Final = timedelta(days=1)
_DROP: Final = "DELETE FROM card_code WHERE patient_id = $1 AND used_at IS NULL"
_INSERT: Final = """
INSERT INTO card_code (id, patient_id, code_hash, created_at, expires_at)
VALUES ($1, $2, $3, $4, $5) ON CONFLICT (code_hash) DO NOTHING
"""
_GOOD: Final = """
SELECT 1 FROM card_code WHERE code_hash = ANY($1::bytea[]) AND used_at IS NULL AND expires_at > $2
UNION ALL SELECT 1 FROM partner_sale WHERE partner_id = $3 AND order_reference = $4 LIMIT 1
"""
_USE: Final = """
UPDATE card_code SET used_at = $2
WHERE code_hash = ANY($1::bytea[]) AND used_at IS NULL AND expires_at > $2 RETURNING patient_id
"""
_HOLD: Final = "SELECT 1 FROM patient WHERE id = $1 AND status IN ('LEAD', 'ACTIVE') FOR KEY SHARE"
_TIDY: Final = "DELETE FROM card_code WHERE expires_at < $1"


@dataclass(frozen=True, slots=True)
class ShownCard:
    """A code for one use, and until when."""

    code: str
    expires_at: datetime


async def show_card(*, actor: Actor, now: datetime) -> ShownCard:
    """Make a code that the patient's phone shows at a partner's till: good once, for five minutes.

    A code shown before is good for nothing any more.

    Args:
        actor: a patient.
        now: the present instant.

    Raises:
        Forbidden, Unauthenticated: the caller is no patient.
        RateLimited: too many codes within a minute.
    """
    require(actor, Right.ACT_FOR_SELF)
    assert actor.id is not None  # patients have ids
    patient_id, code, expires_at = actor.id, codes.generate(CARD_CODE_CHARACTERS), now + CARD_CODE_TTL

    async def work() -> int:
        nonlocal code
        wait_s = await throttle.hit(
            bucket=_SHOWN, key=str(patient_id), limit=CARD_CODES_PER_MINUTE, window_s=_WINDOW_S, now=now
        )
        if not wait_s:
            await execute(_DROP, patient_id)
            while not await execute(_INSERT, new_id(), patient_id, keyed_hash(_PURPOSE, code), now, expires_at):
                code = codes.generate(CARD_CODE_CHARACTERS)
        return wait_s

    wait_s = await run_in_transaction(work)
    if wait_s:
        raise RateLimited(retry_after_s=wait_s)
    return ShownCard(code, expires_at)


async def try_card(*, actor: Actor, code: str, order_reference: str, now: datetime) -> None:
    """Count an attempt with a card code, and take it back if the code is good.

    With an order that the partner has reported any code passes: the sale is refused for that, and the code not tried.
    Must be called outside a transaction, so that no refusal takes the count back.

    Args:
        actor: a partner's key.
        code: in any spelling.
        order_reference: of the sale.
        now: the present instant.

    Raises:
        RateLimited: more than ten wrong codes within a minute.
        CardCodeInvalid: wrong, used, expired: one answer for all.
    """
    hashes = _hashes(code)

    async def look_up() -> int | None:
        good: int | None = await fetchval(_GOOD, hashes, now, actor.id, order_reference)
        return good

    if await attempt(limit=_TRIED, actor=actor, look_up=look_up, now=now) is None:
        raise CardCodeInvalid(field=("cardCode",))


async def use_card(*, code: str, now: datetime) -> UUID:
    """Use a card code up in the running transaction; return whose it is, who stays that patient until its end.

    Raises:
        CardCodeInvalid: wrong, used, expired, or of somebody who is no patient any more.
    """
    patient_id: UUID | None = await fetchval(_USE, _hashes(code), now)
    if patient_id is None or await fetchval(_HOLD, patient_id) is None:
        raise CardCodeInvalid(field=("cardCode",))
    return patient_id


@transactional
async def forget_cards(*, now: datetime) -> int:
    """Delete the codes that ended more than a day ago; return how many."""
    return await execute(_TIDY, now - _KEPT)


def _hashes(typed: str) -> list[bytes]:
    return keyed_hashes(_PURPOSE, codes.normalise(typed) or "")
