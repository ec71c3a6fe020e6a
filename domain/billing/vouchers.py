"""Why a voucher that was presented with an invoice does not count, as a refusal (R-PRO-1, R-PRO-4).

VoucherTwice           another voucher of the promotion is on the invoice
VoucherUsedByPatient   the patient has used the promotion as often as one may
VoucherForBranches     it is for other branches
VoucherForServices     it is for other services
VoucherForLargerSums   what it is for costs too little
VoucherForOthers       it is for other patients

One that counts nowhere, because it was used, its days are over or its promotion is not under way, is refused as tills
refuse it (`promotions.voucher_errors`).
"""

from collections.abc import Iterable
from datetime import datetime
from typing import Final

from domain.kernel.errors import Conflict, DomainError, Invalid
from domain.promotions.policy import Reason
from domain.promotions.service.checkout import RefusedVoucher
from domain.promotions.service.vouchers import refusal_of
from domain.promotions.voucher_errors import VoucherNotNow, VoucherUsedUp


class VoucherTwice(Invalid):
    """Another voucher of the same promotion is on the invoice."""

    text = "Of one promotion only one voucher counts on an invoice."


class VoucherUsedByPatient(DomainError):
    """The patient has used the promotion as often as one may."""

    code = "CAP_REACHED"
    text = "The patient has used this promotion as often as one may."


class VoucherForBranches(Conflict):
    """The promotion is for other branches."""

    text = "This voucher is for other branches."


class VoucherForServices(Conflict):
    """The promotion is for other services, or for a later one of them."""

    text = "This voucher is not for the services of this invoice."


class VoucherForLargerSums(Conflict):
    """What the promotion is for costs less than its minimum."""

    text = "This invoice is too small for this voucher."


class VoucherForOthers(Conflict):
    """The promotion is for other patients."""

    text = "This voucher is for other patients: its conditions are not met."


_COUNTS_NOWHERE: Final = frozenset({Reason.VOUCHER, Reason.NOT_LIVE})
_REFUSALS: Final[dict[Reason, type[DomainError]]] = {
    Reason.PRESENTED_TWICE: VoucherTwice,
    Reason.BUDGET: VoucherUsedUp,
    Reason.USES: VoucherUsedUp,
    Reason.PARTNER_FUNDS: VoucherUsedUp,
    Reason.PATIENT_LIMIT: VoucherUsedByPatient,
    Reason.BRANCH: VoucherForBranches,
    Reason.WEEKDAY: VoucherNotNow,
    Reason.HOUR: VoucherNotNow,
    Reason.SERVICE: VoucherForServices,
    Reason.SERVICE_NUMBER: VoucherForServices,
    Reason.NOTHING_FREE_YET: VoucherForServices,
    Reason.MINIMUM_SUM: VoucherForLargerSums,
}


async def check_vouchers(refused: Iterable[RefusedVoucher], *, at: datetime) -> None:
    """Refuse the first voucher that does not count; one that only gives less than other offers is no mistake.

    Args:
        refused: those that a decision does not use.
        at: the moment at the branch.

    Raises:
        VoucherTwice, the others above, those of `promotions.voucher_errors`: at the voucher's place in the input.
    """
    for each in refused:
        if each.reason in _COUNTS_NOWHERE:
            raise (await refusal_of(voucher_id=each.voucher.voucher_id, at=at))(field=each.voucher.field)
        if each.reason is not Reason.NOT_BETTER:
            raise _REFUSALS.get(each.reason, VoucherForOthers)(field=each.voucher.field)
