"""Certificates at a checkout: which can be used, what they pay, what comes back to them (R-CRT-2, R-CRT-6, R-CRT-10).

Billing calls these in its own transaction. A certificate's row is locked before its account in the ledger, so whoever
holds the row knows what is left on it.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final
from uuid import UUID

from domain.certificates import policy
from domain.certificates.errors import (
    CertificateEmpty,
    CertificateFrozen,
    CertificateFunds,
    CertificateInvalid,
    PresentedTwice,
)
from domain.certificates.policy import GIVEN, HOLDER, SOLD, Status, Way
from domain.certificates.queries import State, states, taken_lots
from domain.certificates.service.presenting import NOBODY, Presented
from domain.kernel.clock import end_of_day, local_date
from domain.kernel.database import execute, fetch, fetchrow
from domain.kernel.money import format_minor
from domain.ledger.book import SYSTEM, Book, Cause
from domain.ledger.policy import Life, parts_to_return
from domain.webhooks.service import EventType, emit

_LOCK: Final = "SELECT id FROM gift_certificate WHERE id = ANY($1) ORDER BY id FOR NO KEY UPDATE"
_TOKENS: Final = """
SELECT token_hash FROM gift_certificate_token
WHERE token_hash = ANY($1::bytea[]) AND used_at IS NULL AND expires_at > $2
"""
_USE_TOKENS: Final = """
UPDATE gift_certificate_token SET used_at = $2
WHERE token_hash = ANY($1::bytea[]) AND used_at IS NULL AND expires_at > $2 RETURNING token_hash
"""
_SET_STATUS: Final = "UPDATE gift_certificate SET status = $2 WHERE id = $1"
_REVIVE: Final = """
UPDATE gift_certificate SET status = $2, expires_on = $3, expires_at = $4, was_frozen = false WHERE id = $1
"""
_READ: Final = "SELECT id, status, was_frozen, expires_on, expires_at, time_zone FROM gift_certificate WHERE id = $1"


@dataclass(frozen=True, slots=True)
class Usable:
    """A certificate that can pay; amounts in minor units.

    Args:
        balance_minor: what is left, of which `sold_minor` was paid for.
        service_ids: the only services that it pays for; None for all.
    """

    id: UUID
    last_characters: str
    balance_minor: int
    sold_minor: int
    expires_on: date | None
    expires_at: datetime | None
    service_ids: frozenset[UUID] | None


@dataclass(frozen=True, slots=True)
class Payee:
    """The partner at whose till a certificate is spent, and whom the clinic owes it; the store where it is known."""

    id: UUID
    name: str
    store: str | None = None


@dataclass(frozen=True, slots=True)
class Spent:
    """What a certificate paid: the line in its history, and how much of it had been paid for, in minor units."""

    transaction_id: UUID
    sold_minor: int


async def lock_certificates(ids: Iterable[UUID]) -> None:
    """Lock certificates in the order of their ids, until the transaction ends."""
    await fetch(_LOCK, list(set(ids)))


async def usable(*, presented: Sequence[Presented], patient_id: UUID | None, lock: bool, now: datetime) -> list[Usable]:
    """Return the presented certificates in the order in which they pay: earliest expiry first, then by id (R-CRT-10).

    One that is bound pays by its code or id only for the patient it is bound to, by the holder's token for anybody.

    Args:
        presented: what `present` returned.
        patient_id: whose invoice it is; None at a till that knows no patient.
        lock: lock the certificates and use the tokens up, in the caller's transaction; else only look.
        now: the present instant.

    Raises:
        CertificateInvalid: wrong, not there, voided, expired, bought back, not paid for, somebody else's: one answer.
        CertificateFrozen: it is frozen.
        CertificateEmpty: nothing is left on it.
        PresentedTwice: one is named twice.
    """
    ids = [each.certificate_id or NOBODY for each in presented]
    if lock:
        await lock_certificates(ids)
    tokens = [each.token_hash for each in presented if each.token_hash is not None]
    good = {row["token_hash"] for row in await fetch(_USE_TOKENS if lock else _TOKENS, tokens, now)}
    found = await states(ids=ids, now=now)
    seen: set[UUID] = set()
    for each, certificate_id in zip(presented, ids, strict=True):
        state = found.get(certificate_id)
        if state is None or (each.how == Way.TOKEN and each.token_hash not in good):
            raise CertificateInvalid(field=each.field)
        _check(each, state, patient_id)
        if certificate_id in seen:
            raise PresentedTwice(field=each.field)
        seen.add(certificate_id)
    usables = [_usable(found[each]) for each in seen]
    return sorted(usables, key=lambda one: policy.spending_key(one.expires_at, one.id))


async def redeem_into(
    *,
    book: Book,
    certificate_id: UUID,
    amount_minor: int,
    invoice_id: UUID | None,
    invoice_number: str | None,
    cause: Cause,
    today: date,
    reference: str,
    payee: Payee | None = None,
    order_reference: str | None = None,
) -> Spent:
    """Spend a part of a certificate in the caller's book; what was given goes before what was paid for (R-CRT-5).

    Args:
        book: opened over the certificate's account, after its row was locked by `usable`.
        amount_minor: how much.
        invoice_id, invoice_number: what it pays; None at a till.
        cause: who makes it happen.
        today: the date of the event.
        reference: unique for ever among redemptions.
        payee: the partner that gets it, whose account the book holds too; None for the clinic.
        order_reference: what the till calls the order; None if it has no name for it.

    Raises:
        CertificateFunds: less is left.

    Effects:
        A ledger event `certificate_redeem` in the book, which the caller writes; an emptied certificate is used up; the
        event `gift_certificate.redeemed` for webhooks.
    """
    available = book.available_minor(certificate_id, holder=HOLDER)
    if amount_minor > available:
        raise CertificateFunds(field=("amount",), available=format_minor(available))
    book.begin("certificate_redeem", reference, cause=cause, effective_on=today)
    told = {
        "rule": "R-CRT-2", "invoice": invoice_number, "partner": payee and payee.name, "store": payee and payee.store,
        "order": order_reference,
    }  # fmt: skip
    facts = {name: text for name, text in told.items() if text is not None}
    taken = book.spend(
        certificate_id, amount_minor, kind="REDEMPTION", facts=facts, source_id=invoice_id, credit_to="revenue",
        holder=HOLDER, payee_id=payee.id if payee else None,
    )  # fmt: skip
    if amount_minor == available:
        await execute(_SET_STATUS, certificate_id, Status.USED_UP)
    data = {
        "gift_certificate_id": certificate_id, "amount_minor": amount_minor, "order_reference": order_reference,
        "store": payee and payee.store,
    }  # fmt: skip
    await emit(event=EventType.CERTIFICATE_REDEEMED, partner_id=payee.id if payee else None, data=data, now=book.now)
    sold_minor = sum(part for lot, part in taken if lot.origin == SOLD)
    return Spent(book.rows["entries"][-1]["id"], sold_minor)


async def return_into(
    *,
    book: Book,
    certificate_id: UUID,
    transaction_id: UUID,
    amount_minor: int,
    invoice_id: UUID | None,
    invoice_number: str | None,
    cause: Cause,
    today: date,
    reference: str,
) -> int:
    """Give a refunded amount back to the lots it came from, the last taken first, and revive the certificate (R-CRT-6).

    Args:
        book: opened over the certificate's account, after its row was locked by `lock_certificates`.
        transaction_id: the redemption's line in the certificate's history.
        amount_minor: positive; no more than what that redemption took and has not come back.
        invoice_id, invoice_number: what is refunded.
        cause: who makes it happen.
        today: the date of the event.
        reference: unique for ever among returns.

    Returns:
        How much of the amount had been paid for, in minor units.

    Effects:
        A ledger event `certificate_return` in the book, which the caller writes; the certificate lives at least 30 days
        from now. One that was expired and not swept is swept first; one that was voided or bought back comes back
        frozen, for staff to decide.
    """
    row = await fetchrow(_READ, certificate_id)
    assert row is not None  # the caller has its id from a tender
    own_today = local_date(book.now, row["time_zone"])
    if policy.shown_status(row["status"], expires_at=row["expires_at"], now=book.now) is Status.EXPIRED:
        sweep(book, certificate_id, expired_on=row["expires_on"], today=own_today)
    taken = await taken_lots(entry_id=transaction_id)
    parts = parts_to_return([(each.taken_minor, each.returned_minor) for each in taken], amount_minor)
    until = policy.revived_until(row["expires_on"], today=own_today)
    reverses = taken[0].transaction_id if taken else None
    book.begin("certificate_return", reference, cause=cause, effective_on=today, reverses_id=reverses)
    facts = {"rule": "R-CRT-6", "expires_on": until, "invoice": invoice_number}
    life = Life(own_today, None, row["time_zone"])
    for each, part in reversed(list(zip(taken, parts, strict=True))):
        if part:
            origin = each.lot.origin
            book.credit(
                certificate_id, part, kind="REFUND", origin=origin, life=life, facts={**facts, "origin": origin},
                source_id=invoice_id, parent=each.lot, debit_from="revenue", holder=HOLDER,
            )  # fmt: skip
    ends_at = None if until is None else end_of_day(until, row["time_zone"])
    status = policy.status_after_return(row["status"], was_frozen=row["was_frozen"])
    await execute(_REVIVE, certificate_id, status, until, ends_at)
    return sum(part for each, part in zip(taken, parts, strict=True) if each.lot.origin == SOLD)


def sweep(book: Book, certificate_id: UUID, *, expired_on: date | None, today: date) -> None:
    """Take what is left off an expired certificate: the paid part becomes a debt of the clinic's (R-CRT-7).

    Args:
        book: opened over the certificate's account.
        expired_on: its last day.
        today: the date of the event.

    Effects:
        A ledger event `certificate_expire` in the book, if anything is left; the status is the caller's.
    """
    book.begin("certificate_expire", f"{certificate_id}:{expired_on}", cause=SYSTEM, effective_on=today)
    for origin, account in ((GIVEN, "breakage"), (SOLD, "refundable")):
        left_minor = book.available_minor(certificate_id, holder=HOLDER, origin=origin)
        if left_minor:
            facts = {"rule": "R-CRT-7", "expired_on": expired_on, "origin": origin}
            book.spend(
                certificate_id, left_minor, kind="EXPIRY", facts=facts, credit_to=account, holder=HOLDER, origin=origin
            )


def _check(presented: Presented, state: State, patient_id: UUID | None) -> None:
    owner_id = state.row["owner_id"]
    if presented.how != Way.TOKEN and owner_id is not None and owner_id != patient_id:
        raise CertificateInvalid(field=presented.field)
    if state.status is Status.FROZEN:
        raise CertificateFrozen(field=presented.field, status=state.status)
    if state.status is Status.USED_UP:
        raise CertificateEmpty(field=presented.field)
    if state.status is not Status.ACTIVE:
        raise CertificateInvalid(field=presented.field)


def _usable(state: State) -> Usable:
    row = state.row
    return Usable(
        row["id"], row["last_characters"], state.left_minor, state.sold_minor, row["expires_on"], row["expires_at"],
        state.service_ids,
    )  # fmt: skip
