"""Why a voucher that was presented with an invoice does not count, as a refusal (R-PRO-1, R-PRO-4).

VoucherOver            it was used, or its days are over
VoucherNotUnderWay     its promotion has not begun, is paused or over
VoucherTwice           another voucher of the promotion is on the invoice
VoucherUsedByPatient   the patient has used the promotion as often as one may
VoucherForBranches     it is for other branches
VoucherForServices     it is for other services
VoucherForLargerSums   what it is for costs too little
VoucherForOthers       it is for other patients
"""

from collections.abc import Iterable
from typing import Final

from domain.kernel.errors import Conflict, DomainError, Invalid
from domain.promotions.policy import Reason
from domain.promotions.service.checkout import RefusedVoucher
from domain.promotions.voucher_errors import VoucherNotNow, VoucherUsedUp


class VoucherOver(DomainError):
    """The voucher was used, or its days are over."""

    code = "EXPIRED"
    text = "This voucher has been used or has expired."


class VoucherNotUnderWay(DomainError):
    """The voucher's promotion has not begun, is paused or over."""

    code = "EXPIRED"
    text = "The promotion of this voucher is not under way."


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


_REFUSALS: Final[dict[Reason, type[DomainError]]] = {
    Reason.VOUCHER: VoucherOver,
    Reason.NOT_LIVE: VoucherNotUnderWay,
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


def check_vouchers(refused: Iterable[RefusedVoucher]) -> None:
    """Refuse the first voucher that does not count; one that only gives less than other offers is no mistake.

    Raises:
        VoucherOver and the others above, VoucherNotNow, VoucherUsedUp: at the voucher's place in the input.
    """
    for each in refused:
        if each.reason is not Reason.NOT_BETTER:
            raise _REFUSALS.get(each.reason, VoucherForOthers)(field=each.voucher.field)
