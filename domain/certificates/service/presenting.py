"""Presenting a certificate: by its code and PIN, by a token, by its id (R-CRT-3, R-CRT-4).

What is wrong, not there, voided, expired or not paid for is answered alike and with the same work. Attempts are counted
in the database, and so are wrong PINs, in a transaction of their own: no refusal takes the count back.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final
from uuid import UUID

from domain.certificates import secrets
from domain.certificates.errors import OneWay
from domain.certificates.policy import ATTEMPTS_PER_CLIENT_AND_MINUTE, PIN_TRIES, TOLD, Status, Way, shown_status
from domain.certificates.queries import states
from domain.families.queries import wards
from domain.kernel import codes
from domain.kernel.database import Row, fetch, fetchrow
from domain.staff.actor import Actor, ActorKind
from domain.staff.guessing import attempt
from domain.staff.policy import AttemptLimit, Right, has_right

NOBODY: Final = UUID(int=0)
"""Stands for a certificate that is not there, so that looking it up takes as long as for one that is."""

_ATTEMPTS: Final = AttemptLimit("certificate.client", ATTEMPTS_PER_CLIENT_AND_MINUTE, 60)
_BY_CODE: Final = """
SELECT id, status, expires_at, partner_id, pin_hash IS NULL AS is_open
FROM gift_certificate WHERE code_hash = ANY($1::bytea[])
"""
_TRY_PIN: Final = f"""
UPDATE gift_certificate SET pin_failures = CASE WHEN pin_hash = ANY($2::bytea[]) THEN 0 ELSE pin_failures + 1 END
WHERE code_hash = ANY($1::bytea[]) AND pin_hash IS NOT NULL AND pin_failures < {PIN_TRIES} AND $3::bool
RETURNING pin_hash = ANY($2::bytea[]) AS is_right
"""  # noqa: S608  # composed of constants
_SHOWN: Final = """
SELECT g.id, g.status, g.expires_at, g.partner_id, t.token_hash
FROM gift_certificate_token t JOIN gift_certificate g ON g.id = t.certificate_id
WHERE t.token_hash = ANY($1::bytea[]) AND t.used_at IS NULL AND t.expires_at > $2
"""
_BY_ID: Final = """
SELECT id, status, expires_at, partner_id, owner_id, pin_hash IS NULL AS is_open FROM gift_certificate WHERE id = $1
"""


@dataclass(frozen=True, slots=True)
class CertificateTender:
    """One way to name a certificate: exactly one of code (with its PIN, if it has one), token, id."""

    code: str | None = None
    pin: str | None = None
    token: str | None = None
    certificate_id: UUID | None = None

    def body(self) -> dict[str, object]:
        """Return what an idempotency key stands for: the code and the token in their one spelling."""
        return {
            "code": None if self.code is None else codes.retold(self.code), "pin": self.pin,
            "token": None if self.token is None else codes.retold(self.token), "certificate_id": self.certificate_id,
        }  # fmt: skip


@dataclass(frozen=True, slots=True)
class Presented:
    """What was presented.

    Args:
        certificate_id: None if there is no such thing.
        how: the way.
        token_hash: of a token that can be used.
        field: the input's path, for refusals.
    """

    certificate_id: UUID | None
    how: str
    token_hash: bytes | None
    field: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CodeBalance:
    """What a code tells: where its certificate stands, what is left in minor units, and its last day."""

    status: Status
    balance_minor: int
    expires_on: date | None


async def present(
    *, actor: Actor, tenders: Sequence[CertificateTender], field: tuple[str, ...], now: datetime
) -> tuple[Presented, ...]:
    """Find out which certificates were presented; whether they can be used is for `usable` to tell.

    Must be called outside a transaction: attempts and wrong PINs are counted whatever becomes of the request.

    Args:
        actor: who presents.
        tenders: one or more.
        field: the path of the list of tenders in the input.
        now: the present instant.

    Raises:
        OneWay: a tender names no certificate, or names it twice.
        RateLimited: more than ten attempts within a minute, with `retry_after_s`.
    """
    for place, tender in enumerate(tenders):
        check_tender(tender, field=(*field, str(place)))
    return tuple(
        [
            await present_one(actor=actor, tender=tender, field=(*field, str(place)), now=now)
            for place, tender in enumerate(tenders)
        ]
    )


def check_tender(tender: CertificateTender, *, field: tuple[str, ...]) -> None:
    """Let a tender pass that names a certificate in exactly one way.

    Raises:
        OneWay: it names none, or more than one, or a PIN without a code.
    """
    ways = (tender.code, tender.token, tender.certificate_id)
    if sum(way is not None for way in ways) != 1 or (tender.pin is not None and tender.code is None):
        raise OneWay(field=field)


async def present_one(*, actor: Actor, tender: CertificateTender, field: tuple[str, ...], now: datetime) -> Presented:
    """Find out which certificate one tender names; see `present`."""
    if tender.certificate_id is not None:
        found = await _by_id(actor, tender.certificate_id, now)
        return Presented(found, Way.ID, None, (*field, "giftCertificateId"))
    if tender.token is not None:
        row = await _attempt(actor, tender, now)
        token = None if row is None else row["token_hash"]
        return Presented(None if row is None else row["id"], Way.TOKEN, token, (*field, "token"))
    row = await _attempt(actor, tender, now)
    return Presented(None if row is None else row["id"], Way.CODE, None, (*field, "code"))


async def balance_by_code(*, actor: Actor, code: str, pin: str | None, now: datetime) -> CodeBalance | None:
    """Return what a code tells to whoever holds it, or None for any code that tells nothing (R-CRT-3).

    Args:
        actor: anybody, also without a credential.
        code: in any spelling.
        pin: its PIN, if it has one.
        now: the present instant.

    Raises:
        RateLimited: more than ten attempts within a minute, with `retry_after_s`.

    Effects:
        A wrong code is counted for the client, a wrong PIN for the certificate, which locks after five.
    """
    row = await _attempt(actor, CertificateTender(code=code, pin=pin), now)
    found = NOBODY if row is None else row["id"]
    state = (await states(ids=[found], now=now)).get(found)
    return None if state is None else CodeBalance(state.status, state.left_minor, state.row["expires_on"])


async def _attempt(actor: Actor, tender: CertificateTender, now: datetime) -> Row | None:
    """Count an attempt and look up what it names; take the attempt back if it names something."""

    async def look_up() -> Row | None:
        row = await (_by_token(tender.token, now) if tender.token is not None else _by_code(tender))
        return row if row is not None and _is_told(actor, row, now) else None

    return await attempt(limit=_ATTEMPTS, actor=actor, look_up=look_up, now=now)


async def _by_code(tender: CertificateTender) -> Row | None:
    code, hashes = secrets.code_hashes(tender.code or "")
    pins = secrets.pin_hashes(code=code, pin=tender.pin or "")
    row = await fetchrow(_BY_CODE, hashes)
    tried = await fetchrow(_TRY_PIN, hashes, pins, tender.pin is not None)
    is_right = row is not None and (row["is_open"] or (tried is not None and tried["is_right"]))
    return row if is_right else None


async def _by_token(token: str, now: datetime) -> Row | None:
    rows = await fetch(_SHOWN, secrets.token_hashes(token), now)
    return rows[0] if rows else None


async def _by_id(actor: Actor, certificate_id: UUID, now: datetime) -> UUID | None:
    """Return the certificate if the actor may use it by its id: a holder one's own, the desk any without a PIN."""
    row = await fetchrow(_BY_ID, certificate_id)
    if row is None or not _is_told(actor, row, now):
        return None
    if actor.kind is ActorKind.STAFF and has_right(actor, Right.REDEEM_CERTIFICATES):
        return certificate_id if row["owner_id"] is not None or row["is_open"] else None
    is_own = row["owner_id"] is not None and row["owner_id"] in {actor.id, *await wards(actor=actor, now=now)}
    return certificate_id if actor.kind is ActorKind.PATIENT and is_own else None


def _is_told(actor: Actor, row: Row, now: datetime) -> bool:
    """Tell whether anything may be told of a certificate: not of one that has ended, nor of another partner's."""
    is_others = actor.kind is ActorKind.PARTNER and row["partner_id"] not in (None, actor.id)
    return not is_others and shown_status(row["status"], expires_at=row["expires_at"], now=now) in TOLD
