"""Failures around families.

Invalid
    OneAddressee            an invitation is for a patient or for a phone
    HeadUnderAge, GuardianUnderAge
    HeadsKinship            only the head is oneself
Conflict
    InFamilyAlready         a patient is in one family at most
    InvitationUsed
    GuardianMustAccept      a minor does not join alone
    GuardianMustDecide      a minor who has a guardian does not share or leave alone
    HeadLeaves              the head is not removed by themselves
NotFound
    InvitationUnknown       no such token, or not for the caller
InvitationExpired
ForbiddenForStatus
    ConsentIsTheirs         nobody else says whether a member shares
    LimitIsNotTheirs        a member does not raise or lift the own limit
"""

from domain.kernel.errors import Conflict, DomainError, ForbiddenForStatus, Invalid, NotFound


class OneAddressee(Invalid):
    """An invitation names both a patient and a phone, or neither."""

    text = "Name either a patient or a phone."


class HeadUnderAge(Invalid):
    """The head of a family is an adult."""

    text = "The head of a family must be an adult."


class GuardianUnderAge(Invalid):
    """A guardian is an adult."""

    text = "A guardian must be an adult."


class HeadsKinship(Invalid):
    """Kinship is told towards the head, who alone is oneself."""

    text = "Say what the person is to the head of the family."


class InFamilyAlready(Conflict):
    """A patient is in one family at most (R-FAM-1)."""

    text = "This patient is in a family already."


class InvitationUsed(Conflict):
    """An invitation counts once."""

    text = "This invitation has been accepted already."


class GuardianMustAccept(Conflict):
    """A guardian accepts for a minor (R-FAM-2)."""

    text = "A guardian has to accept for someone under 18."


class GuardianMustDecide(Conflict):
    """A guardian decides for a minor what is shared, and whether to leave (R-FAM-2, R-FAM-3)."""

    text = "A guardian has to decide this for someone under 18."


class HeadLeaves(Conflict):
    """Nobody removes themselves: who wants to go leaves."""

    text = "To go yourself, leave the family."


class InvitationUnknown(NotFound):
    """There is no such invitation, or it is not for the caller: both look the same (R-SEC-2)."""

    text = "There is no such invitation."


class InvitationExpired(DomainError):
    """The invitation was not accepted in time, or its family is no more."""

    code = "EXPIRED"
    text = "This invitation has expired."


class ConsentIsTheirs(ForbiddenForStatus):
    """Whether bonuses are shared is the member's own consent; for a ward the guardian's (R-FAM-1)."""

    text = "Only the member decides whether to share bonuses; for someone under 18 a guardian does."


class LimitIsNotTheirs(ForbiddenForStatus):
    """The limit protects those who lend: the one who borrows may tighten it only (R-FAM-1)."""

    text = "Only the head of the family or the clinic can raise or lift this limit."
