"""What internal accounts refuse.

ApprovalRequired     above the limit for one person; a request is stored (R-ACC-11)
OwnRequest           the one who asked cannot approve
RequestDecided       somebody has decided already
AmountZero           an adjustment gives or takes something
ReasonMissing        a manual adjustment needs a reason
ExpiryNotPossible    the date is over or too far away, or the adjustment takes instead of gives
"""

from domain.kernel.errors import AmountOutOfRange, Conflict, DomainError, ForbiddenForStatus, Invalid


class ApprovalRequired(DomainError):
    """The adjustment waits for another manager's or the owner's approval (R-ACC-11)."""

    code = "APPROVAL_REQUIRED"
    text = "Above {limit} a second person has to approve. A request was stored."


class OwnRequest(Conflict):
    """The one who asked cannot approve."""

    text = "Another manager or the owner has to decide on this request."


class RequestDecided(ForbiddenForStatus):
    """Somebody has decided already."""

    text = "This request has been decided already."


class AmountZero(AmountOutOfRange):
    """An adjustment gives or takes something (R-ACC-11)."""

    text = "The amount must not be zero."


class ReasonMissing(Invalid):
    """A manual adjustment needs a reason of a sensible length."""

    text = "A reason of 1 to {maximum} characters is needed."


class ExpiryNotPossible(Invalid):
    """The last day lies in the past or too far away, or the adjustment takes bonuses away."""

    text = "The last day must lie between today and {latest}, and only added bonuses have one."
