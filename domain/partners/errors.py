"""What is refused around partners.

Invalid
    PartnerCodeForm     a code has a form
    TooManyContacts     a partner's list of people has an end
    TooManyStores       so has its list of stores
    TermsConflict       a prepaid partner owes nothing, so it has no credit limit
    TermsDay            new terms begin neither before those that have begun nor years ahead
    SaleNotNamed        a sale is named by its id or by its order
    BonusOverTotal      a bonus is more than what was paid
    SaleLimit           a bonus is more than what was agreed for one sale
NotFound
    UnknownPartner      no partner has this code
    UnknownStore        the partner has no store of this name
AlreadyExists
    PartnerExists       a partner of this name or code
    StoreExists         a store of this name
    SaleExists          this order was reported before
Conflict
    StoreClosed         the store is closed
    DailyLimit          the bonuses of the day reach what was agreed
    SaleReturned        more comes back than is left of the sale
PaymentKnown            the payment was recorded before
ReturnOver              the days for returning a sale are over
CardCodeInvalid         wrong, used, expired: one answer for all
PartnerNotActive        the partner rests, or the joint work has ended
PaidOutTooMuch          a partner is paid what it is owed
"""

from domain.kernel.errors import AlreadyExists, Conflict, DomainError, ForbiddenForStatus, Invalid, NotFound


class PartnerCodeForm(Invalid):
    """A code has a form."""

    text = "A code has 1 to 64 small Latin letters, digits, - and _."


class TooManyContacts(Invalid):
    """A list of people has an end."""

    text = "A partner has at most {maximum} contacts."


class TooManyStores(Invalid):
    """A list of stores has an end."""

    text = "A partner has at most {maximum} stores."


class TermsConflict(Invalid):
    """A prepaid partner cannot owe, so there is nothing to limit."""

    text = "A partner that pays ahead has no credit limit."


class TermsDay(Invalid):
    """Terms follow one another, and are not made for ever."""

    text = "New terms begin from {earliest}, when the present ones did, to {latest}."


class SaleNotNamed(Invalid):
    """A sale that comes back is named in exactly one way."""

    text = "Name the sale or its order, one of them."


class BonusOverTotal(Invalid):
    """Nobody gets a bonus above what they paid."""

    text = "The bonus is more than the order's total."


class SaleLimit(Invalid):
    """A bonus is more than what was agreed for one sale."""

    code = "AMOUNT_OUT_OF_RANGE"
    text = "At most {limit} was agreed for one sale."


class UnknownPartner(NotFound):
    """No partner has this code."""

    text = "There is no partner with the code {code}."


class UnknownStore(NotFound):
    """The partner has no store of this name."""

    text = "The partner has no store {name}."


class PartnerExists(AlreadyExists):
    """There is a partner of this name or code."""

    text = "There is such a partner already."


class StoreExists(AlreadyExists):
    """The partner has a store of this name."""

    text = "There is a store of this name already."


class SaleExists(AlreadyExists):
    """Each order is reported once."""

    text = "This order was reported before."


class StoreClosed(Conflict):
    """The store is closed."""

    text = "This store is closed."


class DailyLimit(Conflict):
    """The bonuses of one day reach what was agreed."""

    text = "Only {left} is left of what was agreed for a day."


class SaleReturned(Conflict):
    """More comes back than is left of the sale."""

    text = "Only {left} of this order has not come back yet."


class PaymentKnown(Conflict):
    """The payment was recorded before."""

    text = "A payment of this reference was recorded before."


class ReturnOver(DomainError):
    """The agreed days for returning a sale are over."""

    code = "EXPIRED"
    text = "This sale could be taken back until {day}."


class CardCodeInvalid(DomainError):
    """A card code that is wrong, used, expired or not there: one answer for all (R-PAR-3)."""

    code = "CODE_INVALID"
    text = "This card code is not valid. Ask for a new one."


class PartnerNotActive(ForbiddenForStatus):
    """The partner rests, or the joint work has ended."""

    text = "The partner's status {status} does not allow this."


class PaidOutTooMuch(DomainError):
    """A partner is paid at most what it is owed."""

    code = "INSUFFICIENT_FUNDS"
    text = "The partner is owed {owed}."
