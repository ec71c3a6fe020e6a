"""What the referral programme refuses.

CodeInvalid          no such code, or one that cannot be used
SelfReferral         the code's own owner
NotNewPatient        someone who has been a patient
AttributionLocked    the friend came by another code first; staff may change that with a reason
AttributionFinal     the referral has led to a reward; its code stays
ConsentRequired      personal data may not be kept without consent
NotUnderReview       there is nothing to decide
NoteMissing          a decision needs a reason
CommentTooLong       a comment has a limit
CodeStopped          a code is stopped once
"""

from domain.kernel.errors import Conflict, DomainError, ForbiddenForStatus, Invalid


class CodeInvalid(DomainError):
    """There is no such code, or it can't be used any more."""

    code = "CODE_INVALID"
    text = "This code is not valid."


class SelfReferral(DomainError):
    """A code's owner can't be the friend it brings."""

    code = "SELF_REFERRAL"
    text = "One's own code cannot be used."


class NotNewPatient(DomainError):
    """The friend has been a patient before."""

    code = "NOT_NEW_PATIENT"
    text = "Only someone who has not been a patient yet can come by a code."


class AttributionLocked(Conflict):
    """The first valid code wins; a later change needs a staff member's reason (R-REF-3)."""

    text = "This patient came by another code. A reason is needed to change that."


class AttributionFinal(Conflict):
    """The referral has led to a reward; its code stays."""

    text = "This referral has led to a reward and cannot be changed."


class ConsentRequired(DomainError):
    """Personal data may not be kept without consent (R-ENG-6)."""

    code = "CONSENT_REQUIRED"
    text = "The consent to the processing of personal data is needed."


class NotUnderReview(ForbiddenForStatus):
    """The referral is not under review."""

    text = "This referral is not under review."


class NoteMissing(Invalid):
    """A decision needs a reason of a sensible length."""

    text = "A reason of 1 to {maximum} characters is needed."


class CommentTooLong(Invalid):
    """A comment has a limit."""

    text = "A comment has at most {maximum} characters."


class CodeStopped(ForbiddenForStatus):
    """A code is stopped once."""

    text = "This code was stopped before."
