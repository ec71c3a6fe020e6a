"""What promotions refuse.

Invalid
    EffectCount             a promotion has exactly one effect
    DatesNotPossible        the last day lies before the first one, or is over
    FirstDayNotPossible     the first day is of no sensible year
    OneKindOfCodes          one shared code, or a number of single ones
    OneOfBoth               the same thing is given twice
    FundingNotClear         who pays, and how much of it, contradict each other
    OutOfPlace              it means nothing beside this effect
    NeedsServices           a fixed price is for services that are named
    TooMany                 a list is longer than any sensible one
    OfferFixed              what patients count on doesn't change while they may count on it
    UnderWhatWasGiven       a limit can't lie under what was given already
    TooManyTasks            a checklist has an end
    TaskDay                 nothing is to be done by a day that is over
    NotJoint                no partner is part of the promotion
OthersTask                  a point of a checklist is the other side's to do
NotInStatus                 the promotion's status does not allow this
"""

from domain.kernel.errors import ForbiddenForStatus, Invalid


class EffectCount(Invalid):
    """A promotion has exactly one effect (R-PRO-1)."""

    text = "Name exactly one effect."


class DatesNotPossible(Invalid):
    """The last day lies before the first one, or is over."""

    text = "The last day must lie on or after {earliest}."


class FirstDayNotPossible(Invalid):
    """The first day lies before or after any sensible one."""

    text = "The first day must lie between {earliest} and {latest}."


class OneKindOfCodes(Invalid):
    """The vouchers of a promotion begin as one shared code, or as a number of single-use ones."""

    text = "Choose one shared code or a number of single-use codes, not both."


class OneOfBoth(Invalid):
    """The same thing is given in two places."""

    text = "Give this in one place only."


class FundingNotClear(Invalid):
    """Who pays, and how much of it, contradict each other (R-PAR-2)."""

    text = "Name the partner and its share where the partner pays, and nowhere else."


class OutOfPlace(Invalid):
    """A term that means nothing beside the promotion's effect."""

    text = "This does not go with the effect of the promotion."


class NeedsServices(Invalid):
    """A fixed price is for services, or a category of them, that are named."""

    text = "Name the services, or the category that is meant."


class TooMany(Invalid):
    """A list is longer than any sensible one."""

    text = "There can be at most {maximum} of them."


class OfferFixed(ForbiddenForStatus):
    """What patients count on doesn't change while they may count on it."""

    text = "This can be changed until the promotion begins, not later. Finish it and make a new one."


class UnderWhatWasGiven(Invalid):
    """A limit can't lie under what was given already."""

    text = "{given} was given already, so the limit cannot be lower."


class NotInStatus(ForbiddenForStatus):
    """The promotion's status does not allow this."""

    text = "A promotion with the status {status} does not allow this."


class NotJoint(Invalid):
    """No partner is part of the promotion, so there is nothing to share out."""

    text = "No partner takes part in this promotion."


class TooManyTasks(Invalid):
    """A checklist has an end."""

    text = "A checklist has at most {maximum} points."


class TaskDay(Invalid):
    """A point of a checklist is to be done by a day that is over."""

    text = "It is to be done today or later."


class OthersTask(ForbiddenForStatus):
    """A point of a checklist is the other side's to do (R-PAR-2)."""

    text = "The other side does this."
