"""Writing new certificates: rows, codes, accounts, and the value that is issued on them (R-CRT-1, R-CRT-5)."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, Final
from uuid import UUID

from domain.certificates import secrets
from domain.certificates.policy import GIVEN, HOLDER, SHOWN_CHARACTERS, SOLD, Design, Status
from domain.clinic.queries import organisation
from domain.kernel.clock import end_of_day
from domain.kernel.database import execute, to_json
from domain.kernel.ids import new_id
from domain.kernel.signals import tell
from domain.ledger.book import Cause
from domain.ledger.policy import Life
from domain.ledger.service import open_book, open_certificate_account, write_book
from domain.staff.actor import Actor
from domain.webhooks.service import EventType, emit

_INSERT: Final = """
INSERT INTO gift_certificate SELECT r.* FROM jsonb_populate_recordset(NULL::gift_certificate, $1::jsonb) r
"""
_NEW_CODE: Final = """
UPDATE gift_certificate SET code_hash = $2, code_salt = $3, code_until = $4, last_characters = $5, pin_hash = NULL,
    pin_failures = 0 WHERE id = $1
"""


@dataclass(frozen=True, slots=True)
class Blank:
    """What new certificates have in common; amounts in minor units.

    Args:
        value_minor: what each can pay for, of which `paid_minor` is paid for.
        today: the first day, in `time_zone`.
        ends_on: the last day.
        code_until: until when the full code may be shown.
        pin: asked for beside the code.
        columns: further columns of the table.
    """

    kind: str
    status: Status
    value_minor: int
    paid_minor: int
    today: date
    ends_on: date
    time_zone: str
    code_until: datetime
    pin: str | None = None
    columns: dict[str, Any] = field(default_factory=dict)


async def store(*, actor: Actor, blank: Blank, quantity: int, now: datetime) -> list[UUID]:
    """Write so many certificates with codes of their own, and open their accounts; return their ids, oldest first."""
    rows = [_row(actor, blank, now) for _ in range(quantity)]
    await execute(_INSERT, to_json(rows))
    tell(row.get(column) for row in rows for column in ("owner_id", "purchaser_id"))
    unit = (await organisation()).currency
    for row in rows:
        await open_certificate_account(certificate_id=row["id"], unit=unit)
    return [row["id"] for row in rows]


async def set_new_code(certificate_id: UUID, *, until: datetime) -> None:
    """Give a certificate another code, without a PIN; the old one is good for nothing any more."""
    salt, code = secrets.new_code()
    await execute(
        _NEW_CODE, certificate_id, secrets.code_hash(code), salt, until.replace(microsecond=0), code[-SHOWN_CHARACTERS:]
    )


async def issue_value(*, actor: Actor, blank: Blank, ids: Sequence[UUID], now: datetime) -> None:
    """Issue the value of new certificates: what is paid for from the till, what is given at the clinic's expense.

    Effects:
        A ledger event `certificate_issue` for each, with a lot for each of its parts (R-CRT-5), and an event
        `gift_certificate.issued` for webhooks.
    """
    book = await open_book(owner_ids=ids, now=now)
    cause = Cause(actor.kind, actor.id)
    life = Life(blank.today, None, blank.time_zone)
    parts = (
        (SOLD, blank.paid_minor, "cash", "R-CRT-5"),
        (GIVEN, blank.value_minor - blank.paid_minor, "expense", "R-CRT-5"),
    )
    for certificate_id in ids:
        book.begin("certificate_issue", str(certificate_id), cause=cause, effective_on=blank.today)
        for origin, part_minor, account, rule in parts:
            if part_minor:
                book.credit(
                    certificate_id, part_minor, kind="ISSUE", origin=origin, life=life,
                    facts={"rule": rule, "origin": origin, "kind": blank.kind}, debit_from=account, holder=HOLDER,
                )  # fmt: skip
    await write_book(book)
    for certificate_id in ids:
        data = {"gift_certificate_id": certificate_id, "value_minor": blank.value_minor}
        await emit(event=EventType.CERTIFICATE_ISSUED, data=data, now=now)


def _row(actor: Actor, blank: Blank, now: datetime) -> dict[str, Any]:
    return {
        "id": new_id(),
        "kind": blank.kind,
        "status": blank.status,
        **_code_columns(pin=blank.pin, until=blank.code_until),
        "initial_minor": blank.value_minor,
        "paid_minor": blank.paid_minor,
        "design": Design.CLASSIC,
        "valid_from": blank.today,
        "expires_on": blank.ends_on,
        "expires_at": end_of_day(blank.ends_on, blank.time_zone),
        "time_zone": blank.time_zone,
        "created_by_kind": actor.kind,
        "created_by": actor.id,
        "created_at": now,
        "issued_at": None if blank.status is Status.AWAITING_PAYMENT else now,
        **blank.columns,
    }


def _code_columns(*, pin: str | None, until: datetime) -> dict[str, Any]:
    """Return the columns of a new code; bytes are written as PostgreSQL reads them in JSON."""
    salt, code = secrets.new_code()
    return {
        "code_hash": _bytes(secrets.code_hash(code)),
        "code_salt": _bytes(salt),
        "code_until": until.replace(microsecond=0),
        "last_characters": code[-SHOWN_CHARACTERS:],
        "pin_hash": None if pin is None else _bytes(secrets.pin_hash(code=code, pin=pin)),
        "pin_failures": 0,
        "was_frozen": False,
    }


def _bytes(value: bytes) -> str:
    return f"\\x{value.hex()}"
