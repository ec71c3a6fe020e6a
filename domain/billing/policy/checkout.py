"""Pure arithmetic of a checkout: what may be paid how, and what is earned.

The order is: discounts, entitlements of packages, bonuses, gift certificates, money (R-INV-2). All amounts are minor
units, all rates basis points (R-MON-2, R-ACC-5, R-ACC-6, R-CRT-10).
"""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from domain.kernel.money import WHOLE_BP, spread

MAX_LINES = 100
MAX_QUANTITY = 1000
MAX_CERTIFICATES = 20
MAX_REASON_CHARACTERS = 500
MAX_REFERENCE_CHARACTERS = 200
MONEY_KINDS = ("CASH", "CARD", "BANK_TRANSFER")
PAYMENT_KINDS = (*MONEY_KINDS, "INSURER")
FISCAL_HINTS = {"BONUS": "PRICE_DISCOUNT", "GIFT_CERTIFICATE": "ADVANCE_OFFSET", "PACKAGE": "ADVANCE_OFFSET"}


@dataclass(frozen=True, slots=True)
class Line:
    """One line as the checkout sees it.

    Args:
        total_minor: what it costs after discounts.
        covered_minor: the part of it that packages cover.
    """

    id: UUID
    total_minor: int
    bonus_share_bp: int
    cashback_bp: int
    earns: bool
    service_id: UUID | None = None
    covered_minor: int = 0

    @property
    def open_minor(self) -> int:
        """Return what packages leave to be paid."""
        return self.total_minor - self.covered_minor


@dataclass(frozen=True, slots=True)
class Certificate:
    """A gift certificate as the checkout sees it.

    Args:
        balance_minor: what can be taken from it.
        sold_minor: the part of the balance that was paid for, which is spent last and earns (R-CRT-5, R-ACC-5).
        service_ids: the services it pays for; None for all.
    """

    id: UUID
    balance_minor: int
    sold_minor: int
    service_ids: frozenset[UUID] | None = None

    def pays_for(self, line: Line) -> bool:
        """Tell whether it can pay a line."""
        return self.service_ids is None or line.service_id in self.service_ids


@dataclass(frozen=True, slots=True)
class Taken:
    """What a checkout takes from one certificate, and the sold part of it."""

    certificate_id: UUID
    amount_minor: int
    sold_minor: int


@dataclass(frozen=True, slots=True)
class Split:
    """How an invoice is paid; the parts by line follow the lines.

    `sold_by_line` is the part of `certificate_by_line` that was once paid for.
    """

    bonus_minor: int
    due_minor: int
    bonus_by_line: tuple[int, ...]
    money_by_line: tuple[int, ...]
    certificates: tuple[Taken, ...]
    certificate_by_line: tuple[int, ...]
    sold_by_line: tuple[int, ...]


def covered_minor(total_minor: int, quantity: int, units: int) -> int:
    """Return how much of a line its first `units` of `quantity` cost: so that all of them cost the whole line."""
    return total_minor * units // quantity


def bonus_caps(lines: Sequence[Line]) -> list[int]:
    """Return each line's cap for bonuses in units of a basis point of a minor unit: what is open times its share."""
    return [line.open_minor * line.bonus_share_bp for line in lines]


def share_cap(lines: Sequence[Line], *, minimum_money_minor: int) -> int:
    """Return the most that the rules let pay with bonuses, whatever the balance (R-ACC-6, R-INV-2)."""
    total = sum(line.open_minor for line in lines)
    return max(0, min(sum(bonus_caps(lines)) // WHOLE_BP, total - minimum_money_minor))


def split(
    lines: Sequence[Line], bonus_minor: int, certificates: Sequence[Certificate] = (), *, minimum_money_minor: int = 0
) -> Split:
    """Return how bonuses, certificates and money are spread over the lines, bonuses in proportion to the lines' caps.

    Args:
        certificates: in the order in which they are taken, each only for what is still due (R-CRT-10).
        minimum_money_minor: what has to stay for money when bonuses are used (R-INV-2).
    """
    bonus_by_line = spread(bonus_minor, bonus_caps(lines))
    left = [line.open_minor - bonus for line, bonus in zip(lines, bonus_by_line, strict=True)]
    before = list(left)
    sold_by_line = [0] * len(lines)
    taken = []
    for certificate in certificates:
        payable = [part if certificate.pays_for(line) else 0 for line, part in zip(lines, left, strict=True)]
        most = sum(left) - (minimum_money_minor if bonus_minor else 0)
        amount = max(0, min(certificate.balance_minor, sum(payable), most))
        sold = max(0, amount - (certificate.balance_minor - certificate.sold_minor))
        parts = spread(amount, payable)
        left = [whole - part for whole, part in zip(left, parts, strict=True)]
        sold_by_line = [whole + part for whole, part in zip(sold_by_line, spread(sold, parts), strict=True)]
        taken.append(Taken(certificate.id, amount, sold))
    return Split(
        bonus_minor=bonus_minor,
        due_minor=sum(left),
        bonus_by_line=tuple(bonus_by_line),
        money_by_line=tuple(left),
        certificates=tuple(taken),
        certificate_by_line=tuple(whole - part for whole, part in zip(before, left, strict=True)),
        sold_by_line=tuple(sold_by_line),
    )


def earned_by_line(lines: Sequence[Line], bases: Sequence[int]) -> list[int]:
    """Return what each line earns: the sum is floored once, then spread by largest remainder (R-MON-2, R-ACC-5).

    Args:
        bases: the part of each line that was really paid with money, now or when a certificate was bought.
    """
    weights = _weights(lines, bases)
    return spread(sum(weights) // WHOLE_BP, weights)


def earning_by_line(lines: Sequence[Line], bases: Sequence[int]) -> dict[UUID, int]:
    """Return what each line earns before it is rounded, in basis points of a minor unit; the bases as above."""
    return {line.id: weight for line, weight in zip(lines, _weights(lines, bases), strict=True)}


def _weights(lines: Sequence[Line], bases: Sequence[int]) -> list[int]:
    return [base * line.cashback_bp if line.earns else 0 for line, base in zip(lines, bases, strict=True)]


def earning_bases(
    money_by_line: Sequence[int], insurer_minor: int, sold_by_line: Sequence[int] | None = None
) -> list[int]:
    """Return each line's part that earns: money less the insurer's share, and sold certificates (R-ACC-5)."""
    insured = spread(insurer_minor, money_by_line)
    sold = sold_by_line or [0] * len(money_by_line)
    return [money - part + own for money, part, own in zip(money_by_line, insured, sold, strict=True)]


def fingerprint(*figures: object) -> str:
    """Return what stands for a quote's figures; it changes when what would be taken or earned changes (R-INV-3)."""
    return hashlib.sha256("|".join(map(str, figures)).encode()).hexdigest()[:32]
