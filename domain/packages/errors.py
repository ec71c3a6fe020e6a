"""What packages and subscriptions refuse.

Invalid
    EntitlementGroup        an entitlement names services, or the category that it covers
    EntitlementCount        a package has a sensible number of entitlements
    PaidTooMuch             nobody pays more than the price
    StartNotPossible        the first day is over, or too far away
    VisitNotPossible        a booked visit lies in the past
    FreezeNotPossible       the days lie in the past, outside of the subscription or over another freeze
    FreezeLimit             more days than the package lets rest in a year
    MandateMissing          an automatic renewal needs a mandate
    MandateOutOfPlace       a mandate without an automatic renewal
    NoPaymentGateway        nobody is there to charge an automatic renewal
PackageExists               there is a package of this code
DiscountNeedsManager        a sale below the price is a manager's
PackageRetired              the package is not sold any more
NotInStatus                 the subscription's status does not allow this
ReservationClosed           the reservation was used or released already
ChargeUnderWay              the gateway has not answered yet
BookingsInTheWay            there are bookings for days of rest, or in periods that would shift
EntitlementExhausted        nothing of it is left in this period
TooEarly                    the days between two uses are not over, or the subscription has not begun
SubscriptionOver            its last day lies before
"""

from domain.kernel.errors import AlreadyExists, AmountOutOfRange, Conflict, DomainError, ForbiddenForStatus, Invalid


class EntitlementGroup(Invalid):
    """An entitlement covers the services that it names, or a whole category."""

    text = "Name the services, or the category that is covered."


class EntitlementCount(Invalid):
    """A package has a sensible number of entitlements, services or units."""

    text = "There must be 1 to {maximum} of them."


class PaidTooMuch(AmountOutOfRange):
    """Nobody pays more than the price."""

    text = "At most the price of {maximum} can be paid."


class StartNotPossible(Invalid):
    """The first day is over, or too far away."""

    text = "The first day must lie between {earliest} and {latest}."


class VisitNotPossible(Invalid):
    """A booked visit lies in the past."""

    text = "A visit is booked for today or later."


class FreezeNotPossible(Invalid):
    """The days of a freeze lie in the past, outside of the subscription, or over those of another freeze."""

    text = "A freeze begins between {earliest} and {latest}, and not within another one."


class FreezeLimit(DomainError):
    """More days than the package lets rest in a year (R-PKG-5)."""

    code = "CAP_REACHED"
    text = "Only {left} days of freeze are left this year."


class MandateMissing(Invalid):
    """An automatic renewal needs a mandate (R-PKG-4)."""

    text = "An automatic renewal needs the patient's mandate."


class MandateOutOfPlace(Invalid):
    """A mandate goes with an automatic renewal only."""

    text = "A mandate goes with an automatic renewal only."


class NoPaymentGateway(Invalid):
    """Nobody is there to charge an automatic renewal (R-PKG-4)."""

    text = "Automatic renewal needs a payment gateway, and the clinic has none set up."


class PackageExists(AlreadyExists):
    """There is a package of this code."""

    text = "There is a package with the code {code} already."


class DiscountNeedsManager(DomainError):
    """A sale below the price is a manager's or the owner's."""

    code = "APPROVAL_REQUIRED"
    text = "Below the price of {price} a manager has to sell it."


class PackageRetired(ForbiddenForStatus):
    """The package is not sold any more."""

    text = "This package is not sold any more."


class NotInStatus(ForbiddenForStatus):
    """The subscription's status does not allow this."""

    text = "A subscription with the status {status} does not allow this."


class ReservationClosed(ForbiddenForStatus):
    """The reservation was used or released already."""

    text = "This reservation was used or released already."


class ChargeUnderWay(Conflict):
    """The gateway was asked for the renewal's charge and has not answered yet (R-PKG-4)."""

    text = "The payment for the renewal has no answer yet. Try again later."


class BookingsInTheWay(Conflict):
    """There are bookings for days of rest, after the new end, or in periods that would shift (R-PKG-5)."""

    text = "Release the reservation for {day} first."


class EntitlementExhausted(DomainError):
    """Nothing of it is left in this period (R-PKG-1)."""

    code = "ENTITLEMENT_EXHAUSTED"
    text = "Nothing of “{name}” is left."


class TooEarly(DomainError):
    """The days between two uses are not over, or the subscription has not begun (R-PKG-1)."""

    code = "TOO_EARLY"
    text = "“{name}” can be used from {day} on."


class SubscriptionOver(DomainError):
    """The day lies after the subscription's last one."""

    code = "EXPIRED"
    text = "The subscription ends on {day}."
