"""Freezing, thawing, voiding and buying back: what staff do with a certificate that somebody has (R-CRT-2, R-CRT-6)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final
from uuid import UUID

from domain.certificates import policy
from domain.certificates.errors import NotForStatus, NothingPaid, PaidValueLeft
from domain.certificates.policy import GIVEN, HOLDER, PIN_TRIES, SOLD, Status
from domain.certificates.queries import State, states, swept_lot, to_pay_back
from domain.certificates.service.checkout import lock_certificates, sweep
from domain.kernel import audit
from domain.kernel.clock import local_date
from domain.kernel.database import execute, transactional
from domain.kernel.errors import NotFound
from domain.kernel.idempotency import idempotent
from domain.kernel.ids import new_id
from domain.kernel.signals import tell
from domain.ledger.book import Book, Cause
from domain.ledger.policy import Life
from domain.ledger.service import open_book, write_book
from domain.staff.actor import Actor
from domain.staff.policy import Right, require

_SET: Final = "UPDATE gift_certificate SET status = $2 WHERE id = $1"
_UNLOCK: Final = "UPDATE gift_certificate SET status = $2, pin_failures = 0 WHERE id = $1"


@dataclass(frozen=True, slots=True)
class BoughtBack:
    """A certificate that was bought back, and what its buyer gets, in minor units."""

    certificate_id: UUID
    refunded_minor: int


@transactional
async def freeze(*, actor: Actor, certificate_id: UUID, reason: str, now: datetime) -> UUID:
    """Keep a certificate from being spent, for example because it was lost; return its id.

    Raises:
        Forbidden, Unauthenticated: the caller may not issue certificates.
        ReasonMissing: there is no sensible reason.
        NotFound: there is no such certificate.
        NotForStatus: it is not active.

    Effects:
        One audit line.
    """
    require(actor, Right.ISSUE_CERTIFICATES)
    reason = policy.checked_reason(reason)
    state = await _locked(certificate_id, now, Status.ACTIVE)
    await execute(_SET, certificate_id, Status.FROZEN)
    await _record(actor, "freeze", state, {"status": Status.FROZEN, "reason": reason})
    return certificate_id


@transactional
async def unfreeze(*, actor: Actor, certificate_id: UUID, reason: str, now: datetime) -> UUID:
    """Let a frozen certificate be spent again, or one whose PIN has locked; return its id (R-CRT-3).

    Raises:
        Forbidden, Unauthenticated: the caller may not manage certificates.
        ReasonMissing: there is no sensible reason.
        NotFound: there is no such certificate.
        NotForStatus: it is neither frozen nor locked.

    Effects:
        One audit line; wrong PINs are counted from zero again.
    """
    require(actor, Right.MANAGE_CERTIFICATES)
    reason = policy.checked_reason(reason)
    state = await _locked(certificate_id, now, Status.FROZEN, Status.ACTIVE)
    if state.status is Status.ACTIVE and state.row["pin_failures"] < PIN_TRIES:
        raise NotForStatus(field=("giftCertificateId",), status=state.status)
    await execute(_UNLOCK, certificate_id, Status.ACTIVE)
    await _record(actor, "unfreeze", state, {"status": Status.ACTIVE, "reason": reason})
    return certificate_id


@transactional
async def void(*, actor: Actor, certificate_id: UUID, reason: str, now: datetime) -> UUID:
    """Take back a certificate of which nothing that was paid for is left, or an order; return its id.

    Raises:
        Forbidden, Unauthenticated: the caller may not manage certificates.
        ReasonMissing: there is no sensible reason.
        NotFound: there is no such certificate.
        NotForStatus: it is used up, expired, voided or bought back.
        PaidValueLeft: somebody paid for what is left: it can be bought back instead.

    Effects:
        A ledger event `certificate_void` if anything is left, one audit line.
    """
    require(actor, Right.MANAGE_CERTIFICATES)
    reason = policy.checked_reason(reason)
    state = await _locked(certificate_id, now, Status.AWAITING_PAYMENT, Status.ACTIVE, Status.FROZEN)
    if state.sold_minor:
        raise PaidValueLeft(field=("giftCertificateId",))
    book = await open_book(owner_ids=[certificate_id], now=now)
    _begin(book, "certificate_void", actor, state)
    _take_given(book, certificate_id, reason)
    await write_book(book)
    await execute(_SET, certificate_id, Status.VOIDED)
    await _record(actor, "void", state, {"status": Status.VOIDED, "reason": reason, "left_minor": state.left_minor})
    return certificate_id


async def buy_back(*, actor: Actor, certificate_id: UUID, reason: str, key: str, now: datetime) -> BoughtBack:
    """Refund a certificate's purchase: what is unspent of the paid part, expired or not (R-CRT-5, R-CRT-6, R-CRT-7).

    Args:
        actor: a staff member who may manage certificates.
        certificate_id: which one; it is frozen first.
        reason: why.
        key: the idempotency key.
        now: the present instant.

    Raises:
        Forbidden, Unauthenticated: the caller may not manage certificates.
        ReasonMissing: there is no sensible reason.
        NotFound: there is no such certificate.
        NotForStatus: it is not paid for or bought back; or used up or voided, and nothing is owed of an earlier expiry.
        NothingPaid: nothing that was paid for is left.

    Effects:
        A ledger event `certificate_buy_back`; what was given goes back to the clinic. Audit lines of the freezing and
        of the refund.
    """
    require(actor, Right.MANAGE_CERTIFICATES)

    async def work() -> BoughtBack:
        told = policy.checked_reason(reason)
        ended = (Status.USED_UP, Status.VOIDED)
        state = await _locked(certificate_id, now, Status.ACTIVE, Status.FROZEN, Status.EXPIRED, *ended)
        if state.status in ended and not await to_pay_back(ids=[certificate_id]):
            raise NotForStatus(field=("giftCertificateId",), status=state.status)
        if state.status is Status.EXPIRED:
            await _settle_expiry(state, now)
        if state.status is Status.ACTIVE:
            await execute(_SET, certificate_id, Status.FROZEN)
            await _record(actor, "freeze", state, {"status": Status.FROZEN, "reason": told})
        book = await open_book(owner_ids=[certificate_id], now=now)
        await _restore(book, actor, state)
        _begin(book, "certificate_buy_back", actor, state)
        refunded_minor = book.available_minor(certificate_id, holder=HOLDER, origin=SOLD)
        if not refunded_minor:
            raise NothingPaid(field=("giftCertificateId",))
        book.spend(
            certificate_id, refunded_minor, kind="BUY_BACK", facts={"rule": "R-CRT-6", "reason": told},
            credit_to="cash", holder=HOLDER, origin=SOLD,
        )  # fmt: skip
        _take_given(book, certificate_id, told)
        await write_book(book)
        await execute(_SET, certificate_id, Status.REFUNDED)
        after = {"status": Status.REFUNDED, "reason": told, "refunded_minor": refunded_minor}
        await _record(actor, "buy_back", state, after)
        return BoughtBack(certificate_id, refunded_minor)

    assert actor.id is not None  # staff have ids
    return await idempotent(
        actor_id=actor.id,
        operation="certificate.buy_back",
        key=key,
        body={"certificate_id": certificate_id, "reason": reason},
        result_type=BoughtBack,
        work=work,
    )


async def _locked(certificate_id: UUID, now: datetime, *allowed: Status) -> State:
    """Lock a certificate and return it, if it stands at one of the allowed statuses."""
    await lock_certificates([certificate_id])
    state = (await states(ids=[certificate_id], now=now)).get(certificate_id)
    if state is None:
        raise NotFound(field=("giftCertificateId",))
    if state.status not in allowed:
        raise NotForStatus(field=("giftCertificateId",), status=state.status)
    return state


async def _settle_expiry(state: State, now: datetime) -> None:
    """Do what the night does with an expired certificate, if it has not come yet (R-CRT-7)."""
    certificate_id: UUID = state.row["id"]
    book = await open_book(owner_ids=[certificate_id], now=now)
    today = local_date(now, state.row["time_zone"])
    sweep(book, certificate_id, expired_on=state.row["expires_on"], today=today)
    await write_book(book)


async def _restore(book: Book, actor: Actor, state: State) -> None:
    """Bring back what expired of the paid part, so that it can be paid out from the certificate (R-CRT-7)."""
    certificate_id, zone = state.row["id"], state.row["time_zone"]
    owed_minor = (await to_pay_back(ids=[certificate_id])).get(certificate_id, 0)
    if not owed_minor:
        return
    _begin(book, "certificate_restore", actor, state)
    book.credit(
        certificate_id, owed_minor, kind="REFUND", origin=SOLD, life=Life(local_date(book.now, zone), None, zone),
        facts={"rule": "R-CRT-7", "origin": SOLD}, parent=await swept_lot(certificate_id=certificate_id),
        debit_from="refundable", holder=HOLDER,
    )  # fmt: skip


def _take_given(book: Book, certificate_id: UUID, reason: str) -> None:
    given_minor = book.available_minor(certificate_id, holder=HOLDER, origin=GIVEN)
    if given_minor:
        facts = {"rule": "R-CRT-5", "reason": reason}
        book.spend(
            certificate_id, given_minor, kind="VOID", facts=facts, credit_to="expense", holder=HOLDER, origin=GIVEN
        )


def _begin(book: Book, operation: str, actor: Actor, state: State) -> None:
    today = local_date(book.now, state.row["time_zone"])
    book.begin(operation, str(new_id()), cause=Cause(actor.kind, actor.id), effective_on=today)


async def _record(actor: Actor, verb: str, state: State, after: Mapping[str, object]) -> None:
    """Note a change in the audit log, and tell whoever watches the certificate."""
    tell([state.row["id"]])
    await audit.record(
        actor=actor,
        action=f"gift_certificate.{verb}",
        object_type="GiftCertificate",
        object_id=state.row["id"],
        before={"status": state.status},
        after=after,
    )
