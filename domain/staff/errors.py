"""Refusals around staff, sessions and keys.

Invalid
  WrongPassword         staff: the login, or its password
  NotYourPassword       of who asks
  PasswordLength
  LoginForm
  UnknownRole
  UnknownScope
  NoScopes
  KeyExpiry
  KeyOverlap
NotFound
  UnknownBranch
  UnknownLogin
  UnknownKey
AlreadyExists
  LoginTaken
Conflict
  AccessEnded           of a staff member
  AmbiguousKey
  KeyEnded
  NoSecondFactor
  SecondFactorSet
  OwnSecondFactor       nobody resets their own
RateLimited
  TooSoon               a code was sent a moment ago
WrongCode               patients: wrong, used, expired or never sent, all alike
SecondFactorRequired    staff: the password is right, and is not enough
WrongOneTimeCode        staff: wrong, used before or not of now, all alike
SessionEnded            a refresh token that no longer counts, for whatever reason
"""

from domain.kernel.errors import AlreadyExists, Conflict, DomainError, Invalid, NotFound, RateLimited


class WrongPassword(Invalid):
    """There is no active staff member with this login and password; which of them is wrong is not told."""

    text = "The login or the password is wrong."


class NotYourPassword(Invalid):
    """Who has signed in and asks for this brought another password than their own."""

    text = "The password is wrong."


class PasswordLength(Invalid):
    """A new password is too short or too long."""

    text = "A password has {minimum} to {maximum} characters."


class LoginForm(Invalid):
    """A login is empty, too long or has characters that can't be seen."""

    text = "A login has 1 to {maximum} characters and no spaces."


class UnknownRole(Invalid):
    """There is no such role."""

    text = "There is no role {role}. Roles: {roles}."


class UnknownScope(Invalid):
    """There is no such scope."""

    text = "There is no scope {scope}. Scopes: {scopes}."


class NoScopes(Invalid):
    """A key that may do nothing is of no use."""

    text = "An API key needs at least one scope."


class KeyExpiry(Invalid):
    """A key would have ended before it was made."""

    text = "An API key must end in the future."


class KeyOverlap(Invalid):
    """The old key would go on counting for less than no time, or for too long."""

    text = "The old API key may go on for 0 to {maximum} hours."


class UnknownBranch(NotFound):
    """There is no branch with this code."""

    text = "There is no branch {branch}."


class UnknownLogin(NotFound):
    """No staff member has this login."""

    text = "There is no staff member with the login {login}."


class UnknownKey(NotFound):
    """No API key begins or is named like this."""

    text = "There is no API key {key}."


class LoginTaken(AlreadyExists):
    """Another staff member has this login."""

    text = "The login {login} is taken."


class AccessEnded(Conflict):
    """The staff member may not sign in any more."""

    text = "The access of {login} has been ended."


class AmbiguousKey(Conflict):
    """More than one API key that is not revoked has this name."""

    text = "Several API keys are named {name}. Choose one by its prefix: {prefixes}."


class KeyEnded(Conflict):
    """An API key that is revoked or has expired is not renewed."""

    text = "The API key {prefix} has ended. Make a new one."


class NoSecondFactor(Conflict):
    """There is no second factor to confirm, to switch off or to reset."""

    text = "No second factor is set up."


class SecondFactorSet(Conflict):
    """The second factor that counts has to be switched off before another is set up."""

    text = "A second factor is set up already. Switch it off first."


class OwnSecondFactor(Conflict):
    """A reset is for somebody else's second factor."""

    text = "Switch your own second factor off with your password."


class WrongCode(DomainError):
    """The one-time code is wrong, used, expired or dead after too many tries, or none was sent: all alike."""

    code = "CODE_INVALID"
    text = "The code is wrong or has expired."


class SecondFactorRequired(DomainError):
    """Login and password are right; a one-time code is needed besides."""

    code = "SECOND_FACTOR_REQUIRED"
    text = "A one-time code is needed too."


class WrongOneTimeCode(DomainError):
    """The one-time code or recovery code is wrong, was used before, or is not of now."""

    code = "CODE_INVALID"
    text = "The one-time code is wrong or was used before."


class SessionEnded(DomainError):
    """The refresh token is unknown, used or expired, or its session was ended."""

    code = "EXPIRED"
    text = "The session has ended. Sign in again."


class TooSoon(RateLimited):
    """A code was sent to this phone a moment ago."""

    text = "A code was sent just now. Try again in {retry_after_s} seconds."
