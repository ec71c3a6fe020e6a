"""What can go wrong with tiers.

DomainError
  Conflict
    TiersNotLoaded      the clinic has no tier for everybody yet
    HigherTierEarned    a tier by hand is not lower than the one that the figures brought
  ForbiddenForStatus
    TierRetired         a tier that is no longer given
  Invalid
    BadTier             a tier in the set-up file is not well-formed
    UntilOutOfRange     the end of a tier by hand
"""

from domain.kernel.errors import Conflict, ForbiddenForStatus, Invalid


class TiersNotLoaded(Conflict):
    """The clinic has no tier that is everybody's: its set-up was never loaded."""

    text = "The clinic's tiers have not been set up yet."


class HigherTierEarned(Conflict):
    """A tier by hand takes nothing away: it is not lower than the one that the patient's figures brought (R-TIR-2)."""

    text = "This patient has reached a higher tier: {tier}."


class TierRetired(ForbiddenForStatus):
    """The tier is no longer given."""

    text = "This tier is no longer given."


class BadTier(Invalid):
    """A tier in the set-up file is not well-formed; nothing is changed."""

    text = "Tier {code}: {problem}."


class UntilOutOfRange(Invalid):
    """A tier by hand ends after today and within 5 years."""

    text = "The end must be after today, and no later than {latest}."
