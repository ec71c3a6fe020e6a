"""What gift certificates refuse.

CertificateInvalid      one answer for wrong, not there, voided, expired, bought back, unpaid, another's (R-CRT-3)
CertificateFrozen       it is frozen; the front desk can tell why
CertificateEmpty        nothing is left on it
CertificateFunds        less is left on it than asked for
NotForStatus            its status does not allow this
PaidValueLeft           voiding would take what somebody paid for
NothingPaid             nobody paid for what is left, so nothing can be bought back
ApprovalRequired        a manager has to give away so much
ValueLimits             the clinic sells certificates within limits
PaidPart                what was paid does not fit the kind or the value
LastDay                 the last day is over or too far away
DeliveryDay             the day of the delivery is over or too far away
PinForm                 a PIN has a form
PinSent                 one with a PIN is handed over, not sent
Quantity                a batch has limits
PresentedTwice          one certificate named twice
OrderBesideInvoice      an invoice is what is paid, or an order of a till's
OneWay                  a certificate is named in exactly one way
PaymentUsed             this payment confirmed another order
ReasonMissing           a reason is needed
UnknownService          there is no such service
Recipient               there is nobody to send or give it to, or there are two
NotBound                only what is bound to a patient is given on
DesignUnknown           there is no such design
NamedServices           one for named services is spent on an invoice
"""

from domain.kernel.errors import Conflict, DomainError, ForbiddenForStatus, Invalid


class CertificateInvalid(DomainError):
    """There is no such certificate, or nothing can be done with it: one answer for all (R-CRT-3)."""

    code = "CODE_INVALID"
    text = "This gift certificate is not valid."


class CertificateFrozen(ForbiddenForStatus):
    """The certificate is frozen; told only to those who hold it."""

    text = "This gift certificate is frozen. The front desk can tell why."


class CertificateFunds(DomainError):
    """Less is left on the certificate than asked for (R-CRT-2)."""

    code = "INSUFFICIENT_FUNDS"
    text = "Only {available} is left on the gift certificate."


class CertificateEmpty(DomainError):
    """The certificate is used up."""

    code = "INSUFFICIENT_FUNDS"
    text = "Nothing is left on this gift certificate."


class NotForStatus(ForbiddenForStatus):
    """The certificate's status does not allow this."""

    text = "The status {status} of the gift certificate does not allow this."


class PaidValueLeft(Conflict):
    """Somebody paid for what is left: it can be bought back, not voided."""

    text = "Paid value is left on the gift certificate: buy it back instead."


class NothingPaid(Conflict):
    """Nobody paid for what is left."""

    text = "Nothing that was paid for is left on the gift certificate."


class ApprovalRequired(DomainError):
    """So much is given away only by a manager or the owner."""

    code = "APPROVAL_REQUIRED"
    text = "Above {limit} a manager or the owner has to issue what is given away."


class ValueLimits(Invalid):
    """The clinic sells certificates within limits."""

    code = "AMOUNT_OUT_OF_RANGE"
    text = "Gift certificates are sold from {minimum} to {maximum}."


class PaidPart(Invalid):
    """What was paid does not fit: more than the value, nothing for a sold one, or something for a free one."""

    text = "A sold gift certificate has a paid part up to its value, a free one has none."


class LastDay(Invalid):
    """The last day is over or too far away."""

    text = "The last day must lie between today and {latest}."


class DeliveryDay(Invalid):
    """The day of the delivery is over or too far away."""

    text = "The day of delivery must lie between today and {latest}."


class PinForm(Invalid):
    """A PIN has a form."""

    text = "A PIN has {minimum} to {maximum} digits."


class PinSent(Invalid):
    """The page behind a sent link shows the code; a PIN would not reach the recipient."""

    text = "A gift certificate with a PIN is handed over, not sent."


class Quantity(Invalid):
    """A batch has limits."""

    text = "A batch has 1 to {maximum} gift certificates."


class PresentedTwice(Invalid):
    """One certificate is named twice."""

    text = "This gift certificate is named twice."


class OrderBesideInvoice(Invalid):
    """An invoice has a number of its own."""

    text = "An order is named at a till alone, not beside an invoice."


class OneWay(Invalid):
    """A certificate is named in exactly one way."""

    text = "Name a gift certificate in exactly one way; a PIN goes with a code."


class PaymentUsed(Conflict):
    """The payment has confirmed another order."""

    text = "This payment belongs to another order."


class ReasonMissing(Invalid):
    """A reason of a sensible length is needed."""

    text = "A reason of 1 to {maximum} characters is needed."


class UnknownService(Invalid):
    """A certificate for services names services of the price list."""

    text = "There is no such service."


class Recipient(Invalid):
    """There is nobody to send or give it to, or there are two."""

    text = "Name the patient or the phone that gets the gift certificate."


class NotBound(Conflict):
    """It is bound to nobody: whoever has the code may claim it."""

    text = "Only a gift certificate that is bound to a patient can be given on."


class DesignUnknown(Invalid):
    """There is no such design."""

    text = "There is no such design."


class NamedServices(Conflict):
    """A certificate for named services pays for an invoice's lines only."""

    text = "This gift certificate pays for named services: spend it on their invoice."
