"""Gift certificates: verbs of the desk, the website, the phone and the till."""

from datetime import date
from typing import Any
from uuid import UUID, uuid4

from domain.certificates import queries
from domain.certificates import service as certificates
from domain.certificates.policy import BatchDraft, CertificateDraft, OrderDraft, Status
from domain.certificates.service import (
    BatchIssued,
    BoughtBack,
    CertificateTender,
    Issued,
    Ordered,
    Redeemed,
    Spent,
    Usable,
)
from domain.kernel.database import Row, fetch, fetchrow, fetchval, run_in_transaction
from domain.kernel.errors import DomainError
from domain.ledger.book import Cause
from domain.ledger.service import open_book, write_book
from domain.staff.actor import Actor, ActorKind
from tests.clinic import DESK, MANAGER, Clinic

WEBSITE = Actor(kind=ActorKind.APPLICATION, id=UUID(int=0xB1), key_id=UUID(int=0xB1), scopes=frozenset({"STOREFRONT"}))
TILL = Actor(
    kind=ActorKind.PARTNER, id=UUID(int=0xC1), key_id=UUID(int=0xC2),
    scopes=frozenset({"CERTIFICATES_CHECK", "CERTIFICATES_REDEEM"}),
)  # fmt: skip
CAUSE = Cause("STAFF", DESK.id)
WRONG = "0123456789ABCDEFGHJ"


def visitor(ip: str | None = "203.0.113.7") -> Actor:
    """Return a caller without a credential."""
    return Actor(kind=ActorKind.ANONYMOUS, locale="ru", ip=ip)


def patient(patient_id: UUID) -> Actor:
    """Return a patient who has signed in."""
    return Actor(kind=ActorKind.PATIENT, id=patient_id, session_id=uuid4(), locale="ru")


def draft(
    value_minor: int = 500_000, paid_minor: int | None = None, kind: str = "SOLD", **more: Any
) -> CertificateDraft:
    """Return a certificate to issue; paid in full if it is a sold one."""
    if paid_minor is None:
        paid_minor = value_minor if kind in ("SOLD", "CORPORATE") else 0
    return CertificateDraft(kind, value_minor, paid_minor, **more)


async def issue(clinic: Clinic, *args: Any, actor: Actor = DESK, key: str | None = None, **more: Any) -> Issued:
    """Issue a certificate at the desk; see `draft`."""
    return await certificates.issue(actor=actor, draft=draft(*args, **more), key=key or str(uuid4()), now=clinic.now)


async def issued(clinic: Clinic, *args: Any, actor: Actor = DESK, **more: Any) -> tuple[UUID, str]:
    """Issue a certificate and return its id and code."""
    certificate_id = (await issue(clinic, *args, actor=actor, **more)).certificate_id
    return certificate_id, await code_of(certificate_id)


async def code_of(certificate_id: UUID) -> str:
    """Return a certificate's full code while it may be shown."""
    code = await certificates.full_code(certificate_id)
    assert code is not None
    return code


async def order(clinic: Clinic, value_minor: int = 500_000, *, actor: Actor = WEBSITE, **more: Any) -> Ordered:
    """Order a certificate at the website."""
    given = {"buyer_name": "Олег", "buyer_phone": "+79161110000", "recipient_name": "Мария", **more}
    key = str(given.pop("key", uuid4()))
    return await certificates.order(actor=actor, draft=OrderDraft(value_minor, **given), key=key, now=clinic.now)


async def confirm(
    clinic: Clinic, certificate_id: UUID, *, payment: str | None = None, key: str | None = None, actor: Actor = WEBSITE
) -> Issued:
    """Say that an order was paid for."""
    return await certificates.confirm_order(
        actor=actor, certificate_id=certificate_id, payment_reference=payment or str(uuid4()), key=key or str(uuid4()),
        now=clinic.now,
    )  # fmt: skip


async def batch(
    clinic: Clinic, quantity: int = 3, *, actor: Actor = MANAGER, key: str | None = None, **more: Any
) -> BatchIssued:
    """Issue a batch."""
    given = {"kind": "CORPORATE", "value_minor": 100_000, **more}
    return await certificates.issue_batch(
        actor=actor, draft=BatchDraft(quantity=quantity, **given), key=key or str(uuid4()), now=clinic.now
    )


async def redeem(
    clinic: Clinic, code: str | None, amount_minor: int, *, actor: Actor = DESK, key: str | None = None, **tender: Any
) -> Redeemed:
    """Spend a part at a till."""
    return await certificates.redeem(
        actor=actor, tender=CertificateTender(code=code, **tender), amount_minor=amount_minor,
        key=key or str(uuid4()), now=clinic.now,
    )  # fmt: skip


async def look(
    clinic: Clinic, *tenders: CertificateTender, patient_id: UUID | None = None, actor: Actor = DESK
) -> list[Usable]:
    """Return the certificates that a quote would use."""
    shown = await certificates.present(actor=actor, tenders=tenders, field=("giftCertificates",), now=clinic.now)
    return await certificates.usable(presented=shown, patient_id=patient_id, lock=False, now=clinic.now)


async def spend(
    clinic: Clinic,
    amount_minor: int,
    *tenders: CertificateTender,
    patient_id: UUID | None = None,
    invoice_id: UUID | None = None,
) -> list[tuple[UUID, Spent]]:
    """Pay an amount as a checkout does, with one certificate after the other."""
    shown = await certificates.present(actor=DESK, tenders=tenders, field=(), now=clinic.now)

    async def work() -> list[tuple[UUID, Spent]]:
        found = await certificates.usable(presented=shown, patient_id=patient_id, lock=True, now=clinic.now)
        book = await open_book(owner_ids=[each.id for each in found], now=clinic.now)
        paid, rest = [], amount_minor
        for each in found:
            part = min(rest, each.balance_minor)
            rest -= part
            if part:
                spent = await certificates.redeem_into(
                    book=book, certificate_id=each.id, amount_minor=part, invoice_id=invoice_id, invoice_number="A-1",
                    cause=CAUSE, today=clinic.now.date(), reference=str(uuid4()),
                )  # fmt: skip
                paid.append((each.id, spent))
        await write_book(book)
        return paid

    return await run_in_transaction(work)


async def give_back(clinic: Clinic, certificate_id: UUID, transaction_id: UUID, amount_minor: int) -> int:
    """Return a part of what a redemption took, as a refund does; return how much of it was paid for."""

    async def work() -> int:
        await certificates.lock_certificates([certificate_id])
        book = await open_book(owner_ids=[certificate_id], now=clinic.now)
        sold_minor = await certificates.return_into(
            book=book, certificate_id=certificate_id, transaction_id=transaction_id, amount_minor=amount_minor,
            invoice_id=None, invoice_number="A-1", cause=CAUSE, today=clinic.now.date(), reference=str(uuid4()),
        )  # fmt: skip
        await write_book(book)
        return sold_minor

    return await run_in_transaction(work)


async def freeze(clinic: Clinic, certificate_id: UUID, actor: Actor = DESK) -> UUID:
    """Freeze a certificate."""
    return await certificates.freeze(actor=actor, certificate_id=certificate_id, reason="lost", now=clinic.now)


async def unfreeze(clinic: Clinic, certificate_id: UUID, actor: Actor = MANAGER) -> UUID:
    """Thaw a certificate."""
    return await certificates.unfreeze(actor=actor, certificate_id=certificate_id, reason="found", now=clinic.now)


async def void(clinic: Clinic, certificate_id: UUID, actor: Actor = MANAGER) -> UUID:
    """Void a certificate."""
    return await certificates.void(actor=actor, certificate_id=certificate_id, reason="mistake", now=clinic.now)


async def buy_back(clinic: Clinic, certificate_id: UUID, actor: Actor = MANAGER, key: str | None = None) -> BoughtBack:
    """Buy a certificate back."""
    return await certificates.buy_back(
        actor=actor, certificate_id=certificate_id, reason="asked for", key=key or str(uuid4()), now=clinic.now
    )


async def claim(
    clinic: Clinic, code: str, patient_id: UUID, *, actor: Actor | None = None, pin: str | None = None
) -> UUID:
    """Bind a certificate to a patient, who asks unless told otherwise."""
    return await certificates.claim(
        actor=actor or patient(patient_id), code=code, pin=pin, patient_id=patient_id, now=clinic.now
    )


async def check(
    clinic: Clinic, code: str, pin: str | None = None, actor: Actor | None = None
) -> tuple[str, int] | None:
    """Return status and balance that a code tells."""
    found = await certificates.balance_by_code(actor=actor or visitor(), code=code, pin=pin, now=clinic.now)
    return None if found is None else (str(found.status), found.balance_minor)


async def stands(clinic: Clinic, certificate_id: UUID) -> tuple[str, int, int]:
    """Return status, and what is left of the paid and the given part, as of now."""
    state = (await queries.states(ids=[certificate_id], now=clinic.now))[certificate_id]
    return str(state.status), state.sold_minor, state.given_minor


async def row(certificate_id: UUID) -> Row:
    """Return the stored certificate."""
    found = await fetchrow("SELECT * FROM gift_certificate WHERE id = $1", certificate_id)
    assert found is not None
    return found


async def history(certificate_id: UUID) -> list[tuple[str, int, int]]:
    """Return kind, amount and balance after of a certificate's lines, oldest first."""
    rows = await fetch(
        "SELECT e.* FROM account_entry e JOIN ledger_account a ON a.id = e.account_id WHERE a.owner_id = $1"
        " ORDER BY e.id",
        certificate_id,
    )
    return [(each["kind"], each["amount_minor"], each["balance_after_minor"]) for each in rows]


async def moved(kind: str) -> int:
    """Return what one of the clinic's own accounts was credited less what it was debited."""
    return await fetchval(
        "SELECT coalesce(sum(CASE WHEN c.kind = $1 THEN t.amount_minor ELSE -t.amount_minor END), 0)::bigint"
        " FROM ledger_transfer t JOIN ledger_account c ON c.id = t.credit_account_id"
        " JOIN ledger_account d ON d.id = t.debit_account_id WHERE c.kind = $1 OR d.kind = $1",
        kind,
    )


async def everything() -> list[int]:
    """Return how many rows the tables have that an operation on certificates may change."""
    tables = ("gift_certificate", "gift_certificate_batch", "gift_certificate_token", "ledger_transfer", "audit_event")
    return [await fetchval(f"SELECT count(*) FROM {table}") for table in tables]


async def refused(work: Any) -> tuple[str, str, tuple[str, ...]]:
    """Return the class, the code and the field of a refusal."""
    try:
        await work
    except DomainError as error:
        return type(error).__name__, error.code, error.field
    raise AssertionError("it was not refused")


def until(day: date) -> dict[str, date]:
    """Return the last day as `draft` takes it."""
    return {"expires_on": day}


__all__ = ["Status"]
