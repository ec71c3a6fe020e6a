"""Reads of gift certificates that decide about money, and of the codes that may still be shown."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final
from uuid import UUID

from domain.certificates import secrets
from domain.certificates.policy import GIVEN, SOLD, Status, shown_status
from domain.clinic.queries import organisation
from domain.kernel.database import Row, fetch, fetchrow, from_json
from domain.ledger.policy import LotState, clinic_account

_STATE: Final = """
SELECT g.id, g.kind, g.status, g.partner_id, g.owner_id, g.purchaser_id, g.pin_hash IS NOT NULL AS has_pin,
       g.pin_failures, g.last_characters, g.initial_minor, g.paid_minor, g.service_ids, g.expires_on, g.expires_at,
       g.time_zone, g.recipient_phone, g.recipient_email, g.deliver_on, g.delivered_at, g.created_by_kind, g.code_until,
       g.payment_reference
FROM gift_certificate g WHERE g.id = ANY($1) ORDER BY g.id
"""
_BALANCES: Final = """
SELECT a.owner_id, l.origin, sum(l.remaining_minor)::bigint AS left_minor
FROM ledger_account a JOIN lot l ON l.account_id = a.id AND l.remaining_minor > 0
WHERE a.owner_id = ANY($1) AND a.kind = 'certificate' GROUP BY 1, 2
"""
_TO_PAY_BACK: Final = """
SELECT a.owner_id, coalesce(sum(t.amount_minor), 0)::bigint
     - coalesce((SELECT sum(b.amount_minor) FROM ledger_transfer b
                 WHERE b.credit_account_id = a.id AND b.debit_account_id = $2), 0)::bigint AS owed_minor
FROM ledger_account a JOIN ledger_transfer t ON t.debit_account_id = a.id AND t.credit_account_id = $2
WHERE a.owner_id = ANY($1) AND a.kind = 'certificate' GROUP BY a.id, a.owner_id
"""
_SALTS: Final = """
SELECT id, code_salt, code_hash FROM gift_certificate
WHERE id = ANY($1) AND code_salt IS NOT NULL AND ($2::timestamptz IS NULL OR code_until = $2)
"""
_OF_BATCH: Final = "SELECT id FROM gift_certificate WHERE batch_id = $1 ORDER BY id"
_PRINTABLE: Final = """
SELECT id, design, locale, service_ids, recipient_name, buyer_name, message, valid_from, expires_on,
       expires_at, status, code_until
FROM gift_certificate WHERE id = $1 AND code_salt IS NOT NULL
"""
_TAKEN: Final = """
SELECT x.id AS transaction_id, -e.amount_minor AS taken_minor,
       coalesce((SELECT sum(c.amount_minor) FROM lot k JOIN lot_entry c ON c.lot_id = k.id AND c.amount_minor > 0
                 JOIN ledger_transfer s ON s.id = c.transfer_id JOIN ledger_transaction y ON y.id = s.transaction_id
                 WHERE k.parent_id = l.id AND y.reverses_id = x.id), 0)::bigint AS returned_minor,
       l.id, l.account_id, l.origin, l.source_id, l.funder_id, l.contributor_id, l.parent_id, l.pending_transfer_id,
       l.amount_minor, l.remaining_minor, l.reserved_minor, l.usable_from, l.usable_at, l.expires_on, l.expires_at,
       l.time_zone, l.created_at
FROM account_entry n JOIN ledger_transfer t ON t.id = n.transfer_id JOIN ledger_transaction x ON x.id = t.transaction_id
JOIN lot_entry e ON e.transfer_id = t.id AND e.amount_minor < 0 JOIN lot l ON l.id = e.lot_id
WHERE n.id = $1 ORDER BY e.id
"""
_SWEPT: Final = """
SELECT l.id, l.account_id, l.origin, l.source_id, l.funder_id, l.contributor_id, l.parent_id, l.pending_transfer_id,
       l.amount_minor, l.remaining_minor, l.reserved_minor, l.usable_from, l.usable_at, l.expires_on, l.expires_at,
       l.time_zone, l.created_at
FROM lot l JOIN ledger_account a ON a.id = l.account_id
JOIN lot_entry e ON e.lot_id = l.id JOIN ledger_transfer t ON t.id = e.transfer_id AND t.credit_account_id = $2
WHERE a.owner_id = $1 AND a.kind = 'certificate' ORDER BY e.id DESC LIMIT 1
"""


@dataclass(frozen=True, slots=True)
class State:
    """A certificate at one instant: where it stands by date, and what is left of its two parts in minor units."""

    row: Row
    status: Status
    sold_minor: int
    given_minor: int

    @property
    def left_minor(self) -> int:
        """Return what can be spent: nothing once the last day is over (R-CRT-7)."""
        return self.sold_minor + self.given_minor

    @property
    def service_ids(self) -> frozenset[UUID] | None:
        """Return the only services that it pays for; None for all."""
        named = from_json(self.row["service_ids"])
        return None if named is None else frozenset(UUID(each) for each in named)


@dataclass(frozen=True, slots=True)
class TakenLot:
    """What one redemption took from one lot, and what has come back of it since."""

    lot: LotState
    taken_minor: int
    returned_minor: int
    transaction_id: UUID


@dataclass(frozen=True, slots=True)
class Printable:
    """What the page of a certificate is printed from, while it may be shown; the value is what is left of it."""

    certificate_id: UUID
    code: str
    design: str
    locale: str
    value_minor: int
    service_ids: tuple[UUID, ...]
    recipient_name: str | None
    buyer_name: str | None
    message: str | None
    valid_from: date
    expires_on: date | None


async def states(*, ids: Collection[UUID], now: datetime) -> dict[UUID, State]:
    """Return the certificates that exist, by id, as they stand at `now`.

    In a transaction that has locked them this is what can be spent.
    """
    wanted = list(ids)
    parts = {(row["owner_id"], row["origin"]): row["left_minor"] for row in await fetch(_BALANCES, wanted)}
    found = {}
    for row in await fetch(_STATE, wanted):
        status = shown_status(row["status"], expires_at=row["expires_at"], now=now)
        key = None if status is Status.EXPIRED else row["id"]
        found[row["id"]] = State(row, status, parts.get((key, SOLD), 0), parts.get((key, GIVEN), 0))
    return found


async def to_pay_back(*, ids: Collection[UUID]) -> dict[UUID, int]:
    """Return what the clinic owes the buyers of expired certificates, in minor units, where it owes (R-CRT-7)."""
    account = clinic_account((await organisation()).currency, "refundable")
    return {row["owner_id"]: row["owed_minor"] for row in await fetch(_TO_PAY_BACK, list(ids), account)}


async def refundable(*, ids: Collection[UUID]) -> dict[UUID, int]:
    """Return what buying each certificate back would return: the unspent paid part, expired or not (R-CRT-5, R-CRT-7).

    Args:
        ids: which certificates; those from which nothing would come back are missing.
    """
    owed = await to_pay_back(ids=ids)
    parts = {row["owner_id"]: row["left_minor"] for row in await fetch(_BALANCES, list(ids)) if row["origin"] == SOLD}
    sums = {each: parts.get(each, 0) + owed.get(each, 0) for each in ids}
    return {each: amount for each, amount in sums.items() if amount}


async def taken_lots(*, entry_id: UUID) -> list[TakenLot]:
    """Return the lots that one redemption took from, in its order, with what has come back to each since.

    Args:
        entry_id: the redemption's line in the certificate's history.
    """
    rows = [dict(row) for row in await fetch(_TAKEN, entry_id)]
    taken = []
    for row in rows:
        figures = row.pop("taken_minor"), row.pop("returned_minor"), row.pop("transaction_id")
        taken.append(TakenLot(LotState(**row), *figures))
    return taken


async def swept_lot(*, certificate_id: UUID) -> LotState | None:
    """Return the lot whose value went last to what the clinic owes, if any did (R-CRT-7)."""
    account = clinic_account((await organisation()).currency, "refundable")
    row = await fetchrow(_SWEPT, certificate_id, account)
    return None if row is None else LotState(**row)


async def full_codes(*, ids: Collection[UUID], code_until: datetime | None = None) -> dict[UUID, str]:
    """Return the full codes, without separators, of those certificates whose code may still be shown (R-CRT-1).

    Args:
        ids: which certificates.
        code_until: as it was told when they were issued: one that has got another code since, because it was given
            on, is left out, so that whoever issued it does not learn the new one. None for whatever code it has.
    """
    codes = {
        row["id"]: secrets.code_of(salt=row["code_salt"], code_hash=row["code_hash"])
        for row in await fetch(_SALTS, list(ids), code_until)
    }
    return {certificate_id: code for certificate_id, code in codes.items() if code is not None}


async def full_code(certificate_id: UUID, *, code_until: datetime | None = None) -> str | None:
    """Return a certificate's full code, or None once it may not be shown any more; see `full_codes`."""
    return (await full_codes(ids=[certificate_id], code_until=code_until)).get(certificate_id)


async def ids_of_batch(batch_id: UUID) -> list[UUID]:
    """Return the certificates of a batch, in the order in which they were made."""
    return [row["id"] for row in await fetch(_OF_BATCH, batch_id)]


async def printable(*, token: str, now: datetime) -> Printable | None:
    """Return what the page behind a signed link shows, or None if there is nothing to show.

    A link is good until its time is over, the certificate's code has changed, or the certificate cannot be used.
    """
    found = secrets.opened(token)
    if found is None or found[1] <= now:
        return None
    row = await fetchrow(_PRINTABLE, found[0])
    if row is None or int(row["code_until"].timestamp()) != int(found[1].timestamp()):
        return None
    if shown_status(row["status"], expires_at=row["expires_at"], now=now) is not Status.ACTIVE:
        return None
    code = await full_code(row["id"])
    left_minor = (await states(ids=[row["id"]], now=now))[row["id"]].left_minor
    services = tuple(UUID(each) for each in from_json(row["service_ids"]) or ())
    return None if code is None else Printable(
        row["id"], code, row["design"], row["locale"], left_minor, services, row["recipient_name"],
        row["buyer_name"], row["message"], row["valid_from"], row["expires_on"],
    )  # fmt: skip
