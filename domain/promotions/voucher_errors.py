"""What vouchers refuse.

VoucherInvalid          one answer for wrong, not there, voided, another's
VoucherUsed             a single-use one was used
VoucherExpired          its last day, or the promotion's, is over
VoucherTooEarly         the promotion begins later
VoucherPaused           the promotion or its partner rests
VoucherNotNow           the promotion counts on other days or hours
VoucherUsedUp           the promotion's budget or number of uses is used up
VoucherAtCheckout       it needs an invoice: it is for a patient, or for what the clinic does
OrderTotalNeeded        what it is worth depends on the order's total
OrderTooSmall           the order's total is less than the promotion asks for
OrderUsed               this order has used the voucher
NamedTwice              one voucher named twice
TooManyVouchers         a checkout or a list has limits
NothingToVoid           it was used or voided before
VoucherQuantity         a batch has limits
SharedCodeForm          a shared code has a form
CodeTaken               another voucher has this code
NeedsNoVoucher          the promotion counts without vouchers
NoPartner               the clinic's own promotion has no partner to hand out codes
VoucherLastDay          the last day is over, or after the promotion's
OneOfBoth               a voucher or a batch, not both
RedemptionMissing       there is no such redemption, or it came back already
CancelTooLate           the time for giving back is over
AlreadySpent            the partner does not have what it got for the voucher any more
LaterThanNow            an upload tells of the future, or of what was too long ago
"""

from domain.kernel.errors import AlreadyExists, Conflict, DomainError, ForbiddenForStatus, Invalid, NotFound


class VoucherInvalid(DomainError):
    """There is no such voucher, or nothing can be done with it by this caller: one answer for all."""

    code = "CODE_INVALID"
    text = "This voucher is not valid."


class VoucherUsed(Conflict):
    """A single-use voucher was used."""

    text = "This voucher has been used."


class VoucherExpired(DomainError):
    """The voucher's last day, or the promotion's, is over."""

    code = "EXPIRED"
    text = "This voucher has expired."


class VoucherTooEarly(DomainError):
    """The promotion begins later."""

    code = "TOO_EARLY"
    text = "This voucher is not valid yet."


class VoucherPaused(ForbiddenForStatus):
    """The promotion or its partner rests."""

    text = "This promotion is paused."


class VoucherNotNow(DomainError):
    """The promotion counts on other days or hours."""

    code = "TOO_EARLY"
    text = "This promotion does not count at this time."


class VoucherUsedUp(DomainError):
    """What the promotion may cost, or how often it may be used, is used up (R-PRO-1)."""

    code = "CAP_REACHED"
    text = "This promotion is used up."


class VoucherAtCheckout(Conflict):
    """The voucher needs an invoice: its promotion is for a patient, or for what the clinic does."""

    text = "This voucher can only be used when a visit is paid at the clinic."


class OrderTotalNeeded(Invalid):
    """What the voucher is worth depends on the order's total, and the promotion's budget on what it is worth."""

    text = "Say the order's total: what this voucher is worth depends on it."


class OrderTooSmall(Conflict):
    """The order's total is less than the promotion asks for."""

    text = "This voucher is for orders from {minimum}."


class OrderUsed(AlreadyExists):
    """The order has used this voucher: one effect for one order, whatever is sent again."""

    text = "This order has used the voucher already."


class NamedTwice(Invalid):
    """One voucher is named twice."""

    text = "This voucher is named twice."


class TooManyVouchers(Invalid):
    """A checkout or a list takes a limited number of vouchers."""

    text = "There can be at most {maximum} of them."


class NothingToVoid(ForbiddenForStatus):
    """A voucher that was used or voided cannot be taken back, nor a batch of which nothing is left."""

    text = "It was used or taken back before."


class VoucherQuantity(Invalid):
    """A batch has limits, and so have all batches of a promotion together."""

    text = "A batch has 1 to {maximum} vouchers."


class SharedCodeForm(Invalid):
    """A shared code has a form."""

    text = "A shared code has {minimum} to {maximum} letters and digits; spaces and hyphens do not count."


class CodeTaken(AlreadyExists):
    """Another voucher has this code, or one that reads like it."""

    text = "There is a voucher with this code, or one that reads like it."


class NeedsNoVoucher(Conflict):
    """The promotion counts without vouchers, so one would add nothing."""

    text = "This promotion counts without a voucher."


class NoPartner(Invalid):
    """A clinic's own promotion has no partner to hand out codes (R-PAR-2)."""

    text = "This promotion has no partner to hand out its vouchers."


class VoucherLastDay(Invalid):
    """The last day is over, or lies after the promotion's."""

    text = "The last day must lie between today and the last day of the promotion."


class OneOfBoth(Invalid):
    """A voucher or a batch is named, not both."""

    text = "Name a voucher or a batch, not both."


class RedemptionMissing(NotFound):
    """There is no such redemption of the caller's, or it came back already."""

    text = "There is no such redemption, or it was cancelled already."


class CancelTooLate(DomainError):
    """The days for giving back are over (R-PAR-2)."""

    code = "EXPIRED"
    text = "A redemption can be cancelled for {days} days."


class AlreadySpent(DomainError):
    """The partner does not have what it got for the voucher any more; how much it has is not for every caller."""

    code = "INSUFFICIENT_FUNDS"
    text = "The partner does not have this amount any more."


class LaterThanNow(Invalid):
    """An upload tells of the future, or of what is older than any list may be."""

    text = "The redemption must lie within the last {days} days."
