"""Failures around patients and their consents.

Invalid
    EmailInvalid
    BirthDateOutOfRange     in the future, or before 1900
    LocaleUnknown
    SearchTooLong
    DocumentVersionMissing  a consent is given to a text's version
PatientExists               the same phone and first name
NotFound
    BranchUnknown
"""

from domain.kernel.errors import DomainError, Invalid, NotFound


class EmailInvalid(Invalid):
    """A text is no e-mail address."""

    text = "This is not a valid e-mail address."


class BirthDateOutOfRange(Invalid):
    """Nobody was born on that day, as far as the clinic can know."""

    text = "The birth date must be between {first} and today."


class LocaleUnknown(Invalid):
    """Enamel doesn't speak the language."""

    text = "Choose one of the languages {locales}."


class SearchTooLong(Invalid):
    """Nobody looks for so much at once."""

    text = "Search for at most {maximum} characters."


class DocumentVersionMissing(Invalid):
    """A consent is given to one version of a document's text (R-ENG-6)."""

    text = "Say which version of the document the consent is given to."


class PatientExists(DomainError):
    """The same phone and the same first name are the same person (R-SEC-3)."""

    code = "PATIENT_EXISTS"
    text = "A patient with this phone and first name is registered already."


class BranchUnknown(NotFound):
    """There is no such branch, or it is closed."""

    text = "There is no such branch."
