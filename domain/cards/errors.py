"""Failures around merging patients (R-SEC-6).

Invalid
    SamePatient         a patient is no duplicate of themselves
    MergeReasonMissing
Conflict
    TwoFamilies         both are in families, and not in the same one
    NotMerged           there is nothing to undo
    ValueUsed           what was moved has been used since
    RewardsTaken        the merge took referral rewards back
    MergedOn            the survivor was merged in turn
"""

from domain.kernel.errors import Conflict, Invalid


class SamePatient(Invalid):
    """A patient is no duplicate of themselves."""

    text = "Name two different patients."


class MergeReasonMissing(Invalid):
    """A merge has a reason."""

    text = "Give a reason of 1 to {maximum} characters."


class TwoFamilies(Conflict):
    """A patient is in one family at most (R-FAM-1), and staff decide in which."""

    text = "The two are in different families. Take one of them out first."


class NotMerged(Conflict):
    """There is no merge to undo."""

    text = "This patient is not merged into another."


class ValueUsed(Conflict):
    """What was moved has been used since, so it cannot be told apart any more."""

    text = "What the merge moved has been used since. It cannot be undone any more."


class RewardsTaken(Conflict):
    """The merge took referral rewards back, which cannot be given again."""

    text = "The merge took referral rewards back. It cannot be undone."


class MergedOn(Conflict):
    """Merges are undone in reverse order."""

    text = "The other patient has been merged in turn. Undo that first."
