"""What a checkout would take and give, before anything is taken (R-INV-1)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from domain.billing import policy
from domain.billing.errors import BonusShareExceeded, InstrumentInvalid, NotForStatus, OneOf
from domain.billing.policy import Line, Split
from domain.clinic.queries import organisation
from domain.kernel.database import Row, fetch
from domain.kernel.errors import NotFound
from domain.kernel.money import bounded, format_minor
from domain.ledger.errors import InsufficientFunds
from domain.ledger.queries import balances
from domain.staff.actor import Actor
from domain.staff.policy import Right, require, require_branch

_READ = """
SELECT i.*, l.id AS line_id, l.total_minor AS line_total_minor, l.bonus_share_bp, l.cashback_bp, l.earns
FROM invoice i JOIN invoice_line l ON l.invoice_id = i.id WHERE i.id = $1 ORDER BY l.position
"""
_LOCK = f"{_READ} FOR NO KEY UPDATE OF i"


@dataclass(frozen=True, slots=True)
class Checkout:
    """How an invoice is to be paid, apart from money.

    Args:
        bonus_minor: bonuses to spend, in minor units; None for none.
        use_maximum_bonus: spend as many as the rules and the balance allow; not together with `bonus_minor`.
        certificate_count: how many gift certificates were named.
        voucher_count: how many vouchers were named.
    """

    invoice_id: UUID
    bonus_minor: int | None = None
    use_maximum_bonus: bool = False
    certificate_count: int = 0
    voucher_count: int = 0


@dataclass(frozen=True, slots=True)
class Quote:
    """The figures of a checkout in minor units; `fingerprint` stands for what would be taken and earned."""

    invoice_id: UUID
    subtotal_minor: int
    discount_minor: int
    maximum_bonus_minor: int
    bonus_minor: int
    due_minor: int
    earn_minor: int
    fingerprint: str
    lines: tuple[Line, ...]
    split: Split


async def quote(*, actor: Actor, checkout: Checkout, now: datetime) -> Quote:
    """Return what a checkout would take and give; changes nothing.

    Raises:
        Forbidden, Unauthenticated: the caller may not quote there.
        NotFound: there is no such invoice.
        NotForStatus: the invoice is not open.
        OneOf, AmountOutOfRange, InsufficientFunds, BonusShareExceeded, InstrumentInvalid: the checkout can't be done.
    """
    require(actor, Right.QUOTE)
    check_form(checkout)
    invoice, lines = await open_invoice_with_lines(actor=actor, invoice_id=checkout.invoice_id)
    found = await balances(owner_ids=[invoice["patient_id"]], now=now, soon_days=0)
    available_minor = found[invoice["patient_id"]].available_minor
    return await figures(invoice=invoice, lines=lines, checkout=checkout, available_minor=available_minor)


def check_form(checkout: Checkout) -> None:
    """Refuse a checkout that contradicts itself or names what can't be used."""
    if checkout.bonus_minor is not None:
        if checkout.use_maximum_bonus:
            raise OneOf(field=("bonusAmount",), first="bonusAmount", second="useMaximumBonus")
        bounded(checkout.bonus_minor, field=("bonusAmount",))
    if checkout.certificate_count:
        raise InstrumentInvalid(field=("giftCertificates",))
    if checkout.voucher_count:
        raise InstrumentInvalid(field=("voucherCodes",))


async def open_invoice_with_lines(*, actor: Actor, invoice_id: UUID, lock: bool = False) -> tuple[Row, list[Line]]:
    """Return an open invoice and its lines, which stay as they are until it is completed, in one statement.

    Args:
        lock: lock the invoice's row until the running transaction ends.

    Raises:
        NotFound: there is no such invoice.
        Forbidden: it is of another branch.
        NotForStatus: it is no longer open.
    """
    rows = await fetch(_LOCK if lock else _READ, invoice_id)
    if not rows:
        raise NotFound(field=("invoiceId",))
    invoice = rows[0]
    require_branch(actor, invoice["branch_id"])
    if invoice["status"] != "OPEN":
        raise NotForStatus(field=("invoiceId",), status=invoice["status"])
    lines = [
        Line(row["line_id"], row["line_total_minor"], row["bonus_share_bp"], row["cashback_bp"], row["earns"])
        for row in rows
    ]
    return invoice, lines


async def figures(*, invoice: Row, lines: Sequence[Line], checkout: Checkout, available_minor: int) -> Quote:
    """Return the figures of a checkout for a known balance; the one place where they are computed."""
    cap_minor = policy.share_cap(lines, minimum_money_minor=(await organisation()).minimum_money_minor)
    maximum_minor = min(available_minor, cap_minor)
    bonus_minor = _bonus(checkout, available_minor, cap_minor)
    split = policy.split(lines, bonus_minor)
    earn_minor = sum(policy.earned_by_line(lines, split.money_by_line))
    return Quote(
        invoice_id=invoice["id"],
        subtotal_minor=invoice["subtotal_minor"],
        discount_minor=invoice["discount_minor"],
        maximum_bonus_minor=maximum_minor,
        bonus_minor=bonus_minor,
        due_minor=split.due_minor,
        earn_minor=earn_minor,
        fingerprint=policy.fingerprint(invoice["id"], lines, bonus_minor, split.due_minor, earn_minor),
        lines=tuple(lines),
        split=split,
    )


def _bonus(checkout: Checkout, available_minor: int, cap_minor: int) -> int:
    if checkout.use_maximum_bonus:
        return min(available_minor, cap_minor)
    wanted_minor = checkout.bonus_minor or 0
    if wanted_minor > available_minor:
        raise InsufficientFunds(field=("bonusAmount",), available=format_minor(available_minor))
    if wanted_minor > cap_minor:
        raise BonusShareExceeded(field=("bonusAmount",), maximum=format_minor(cap_minor))
    return wanted_minor
