"""What can go wrong with tiers.

DomainError
  Conflict
    TiersNotLoaded      the clinic has no tier for everybody yet
  Invalid
    BadTier             a tier in the set-up file is not well-formed
"""

from domain.kernel.errors import Conflict, Invalid


class TiersNotLoaded(Conflict):
    """The clinic has no tier that is everybody's: its set-up was never loaded."""

    text = "The clinic's tiers have not been set up yet."


class BadTier(Invalid):
    """A tier in the set-up file is not well-formed; nothing is changed."""

    text = "Tier {code}: {problem}."
