"""What segments refuse.

Invalid
    AgesReversed        the lowest age is above the highest
    TooManyChoices      a filter names too many categories or services
TooManySegments         there are as many as anybody can keep apart
SegmentInUse            a promotion that has not ended goes by the segment
"""

from domain.kernel.errors import Conflict, Invalid


class AgesReversed(Invalid):
    """Nobody is at least so old and at most younger."""

    text = "The lowest age is above the highest."


class TooManyChoices(Invalid):
    """A filter names a sensible number of categories and services."""

    text = "There must be 1 to {maximum} of them."


class SegmentInUse(Conflict):
    """A promotion that has not ended goes by the segment."""

    text = "A promotion goes by this segment. Finish the promotion first."


class TooManySegments(Conflict):
    """There are as many segments as anybody can keep apart."""

    text = "There are {maximum} segments already. Delete some first."
