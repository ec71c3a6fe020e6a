"""What an invoice can be paid with besides money: packages, the family's bonuses, certificates (R-INV-2)."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import date, datetime
from uuid import UUID

from domain.billing.errors import OneOf, TooManyCertificates
from domain.billing.policy import MAX_CERTIFICATES, Certificate
from domain.billing.service.reading import OpenInvoice
from domain.certificates.service import CertificateTender, Presented, Usable, usable
from domain.families.policy import Lending
from domain.kernel import codes
from domain.kernel.database import fetch, fetchval
from domain.kernel.money import bounded
from domain.packages.service import Cover, CoverLine, covers

_PREPAID = "SELECT id, amount_minor, sold_minor FROM tender WHERE invoice_id = $1 ORDER BY position"
_LENT = """
SELECT coalesce(sum(t.pool_minor - t.pool_refunded_minor), 0)::bigint
FROM tender t JOIN invoice i ON i.id = t.invoice_id
WHERE i.patient_id = $1 AND i.completed_at IS NOT NULL AND i.visit_on >= $2 AND t.kind = 'BONUS'
"""


@dataclass(frozen=True, slots=True)
class Checkout:
    """How an invoice is to be paid, apart from money.

    Args:
        bonus_minor: bonuses to spend, in minor units; None for none.
        use_maximum_bonus: spend as many as the rules and the balance allow; not together with `bonus_minor`.
        certificates: gift certificates to pay with, in any order.
        use_packages: let the patient's packages cover what they can.
        voucher_codes: vouchers that were presented, in any spelling.
    """

    invoice_id: UUID
    bonus_minor: int | None = None
    use_maximum_bonus: bool = False
    certificates: tuple[CertificateTender, ...] = ()
    use_packages: bool = True
    voucher_codes: tuple[str, ...] = ()

    @property
    def wants_bonuses(self) -> bool:
        """Tell whether bonuses are to be spent."""
        return self.use_maximum_bonus or bool(self.bonus_minor)


@dataclass(frozen=True, slots=True)
class Means:
    """What can be used. `prepaid` are certificates that have paid a part of the invoice already."""

    covers: tuple[Cover, ...]
    prepaid: tuple[Certificate, ...]
    certificates: tuple[Usable, ...]


def body_of(checkout: Checkout) -> dict[str, object]:
    """Return what an idempotency key stands for: the checkout with all codes in their one spelling."""
    return {
        **asdict(checkout),
        "certificates": [tender.body() for tender in checkout.certificates],
        "voucher_codes": [codes.retold(code) for code in checkout.voucher_codes],
    }


def check_form(checkout: Checkout) -> None:
    """Refuse a checkout that contradicts itself or names what can't be used."""
    if checkout.bonus_minor is not None:
        if checkout.use_maximum_bonus:
            raise OneOf(field=("bonusAmount",), first="bonusAmount", second="useMaximumBonus")
        bounded(checkout.bonus_minor, field=("bonusAmount",))
    if len(checkout.certificates) > MAX_CERTIFICATES:
        raise TooManyCertificates(field=("giftCertificates",), maximum=MAX_CERTIFICATES)


async def means_for(
    *,
    invoice: OpenInvoice,
    checkout: Checkout,
    presented: Sequence[Presented],
    lock: bool,
    today: date,
    now: datetime,
) -> Means:
    """Return what the invoice can be paid with, certificates and packages locked in this order if `lock` is set.

    Raises:
        CertificateInvalid and others of `certificates.service.usable`.
    """
    notes: list[Usable] = []
    if presented:
        notes = await usable(presented=presented, patient_id=invoice.patient_id, lock=lock, now=now)
    covered: list[Cover] = []
    if checkout.use_packages:
        lines = [CoverLine(line.id, line.service_id, line.quantity) for line in invoice.priced]
        covered = await covers(patient_id=invoice.patient_id, lines=lines, lock=lock, today=today)
    prepaid: list[Certificate] = []
    if invoice.row["prepaid_minor"]:
        prepaid = [Certificate(*row) for row in await fetch(_PREPAID, invoice.id)]
    return Means(tuple(covered), tuple(prepaid), tuple(notes))


async def pool_left_minor(*, lending: Lending, patient_id: UUID, pool_minor: int, today: date) -> int:
    """Return how much of the family's bonuses a patient may still spend this month (R-FAM-1).

    Within a checkout this is called when the patient's account is locked, so that two checkouts at once do not both
    use what the month leaves.

    Args:
        pool_minor: what the lenders have.
    """
    if lending.monthly_limit_minor is None or not pool_minor:
        return pool_minor
    lent: int = await fetchval(_LENT, patient_id, today.replace(day=1))
    return max(0, min(pool_minor, lending.monthly_limit_minor - lent))
