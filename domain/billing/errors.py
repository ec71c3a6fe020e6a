"""What billing refuses.

BonusShareExceeded   more bonuses than the rules let pay this invoice (R-ACC-6)
QuoteChanged         the figures are no longer those that were quoted (R-INV-3)
PaymentMismatch      the payments don't add up to what is due
PaymentKind          bonuses and certificates are part of the checkout, not payments
ReferenceTooLong     a payment's reference has a limit
LineCount            an invoice or a refund has a sensible number of lines
Quantity             a line has a sensible quantity
OneOf                of two alternatives one has to be chosen
TooManyCertificates  a checkout has a sensible number of certificates
PrepaymentTooLarge   a certificate is to pay more than what is still to be paid
NotForThisInvoice    a certificate for other services
PrepaidTooMuch       certificates have paid more than the invoice comes to now
ReasonMissing        a refund needs a reason
RefundTooLarge       more than what is left (R-ACC-9)
NotForStatus         the invoice's status does not allow this
"""

from domain.kernel.errors import AmountOutOfRange, Conflict, DomainError, ForbiddenForStatus, Invalid


class BonusShareExceeded(DomainError):
    """More bonuses than the rules let pay this invoice (R-ACC-6)."""

    code = "BONUS_SHARE_EXCEEDED"
    text = "At most {maximum} of this invoice can be paid with bonuses."


class QuoteChanged(DomainError):
    """The figures are no longer those that were quoted (R-INV-3)."""

    code = "QUOTE_CHANGED"
    text = "The figures have changed since the quote. Ask for a new one."


class PaymentMismatch(Invalid):
    """The payments do not add up to what is due."""

    text = "The payments must add up to {due}; they add up to {paid}."


class PaymentKind(Invalid):
    """Bonuses, certificates and packages are not payments: they are part of the checkout."""

    text = "A payment is made by cash, card, bank transfer or insurer."


class ReferenceTooLong(Invalid):
    """A payment's reference has a limit."""

    text = "A reference has at most {maximum} characters."


class LineCount(Invalid):
    """An invoice has a sensible number of lines."""

    text = "There must be 1 to {maximum} lines."


class Quantity(Invalid):
    """A line has a sensible quantity."""

    text = "The quantity must be between 1 and {maximum}."


class OneOf(Invalid):
    """Of two alternatives one has to be chosen."""

    text = "Give either {first} or {second}."


class ReasonMissing(Invalid):
    """A refund needs a reason of a sensible length."""

    text = "A reason of 1 to {maximum} characters is needed."


class RefundTooLarge(AmountOutOfRange):
    """More than what is left of the invoice (R-ACC-9)."""

    text = "At most {maximum} can still be refunded."


class NotForStatus(ForbiddenForStatus):
    """The invoice's status does not allow this."""

    text = "An invoice with the status {status} does not allow this."


class TooManyCertificates(Invalid):
    """A checkout has a sensible number of certificates."""

    text = "At most {maximum} certificates can be used at once."


class PrepaymentTooLarge(AmountOutOfRange):
    """A certificate is to pay more than what is still to be paid."""

    text = "At most {maximum} of this invoice is still to be paid."


class NotForThisInvoice(Conflict):
    """A certificate for other services than those of the invoice."""

    text = "This certificate is for other services than those of the invoice."


class PrepaidTooMuch(Conflict):
    """Certificates have paid more than the invoice comes to after today's discounts."""

    text = "Certificates have already paid more than what this invoice comes to now. Cancel it and open a new one."
