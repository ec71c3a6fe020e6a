"""What trials refuse.

Invalid
    PeriodNotPossible   the days lie in the future, or are too many
    MarginOutOfRange    the gross margin is a percentage above 0
    NothingToTry        neither a promotion nor a change is named, or both are
    RateOutOfRange      a rate is a percentage with two decimals at most
    TierTwice           one tier gets one rate
    TooManyRates        there are so many rates at most
TrialUnderWay           one trial runs at a time
TrialOver               it has ended already
"""

from domain.kernel.errors import Conflict, ForbiddenForStatus, Invalid


class PeriodNotPossible(Invalid):
    """A trial looks at days that are over, and at so many at most."""

    text = "Choose past days, at most {maximum} of them."


class MarginOutOfRange(Invalid):
    """A gross margin is a percentage above 0."""

    text = "The margin must be between {minimum} and {maximum} percent, with at most two decimal places."


class RateOutOfRange(Invalid):
    """A rate is a percentage with two decimals at most."""

    text = "The percentage must be between {minimum} and {maximum}, with at most two decimal places."


class NothingToTry(Invalid):
    """A trial of a promotion names it or its terms; one of the programme names what is to change."""

    text = "Say what is to be tried, in one way."


class TierTwice(Invalid):
    """One tier gets one rate."""

    text = "This tier has a rate already."


class TooManyRates(Invalid):
    """There are so many rates at most."""

    text = "There must be 1 to {maximum} of them."


class TrialUnderWay(Conflict):
    """One trial runs at a time."""

    text = "Another trial is under way. Wait for it, or cancel it."


class TrialOver(ForbiddenForStatus):
    """A trial that has ended cannot be cancelled."""
