"""Failures of documents known ahead.

BadManifest           a file that names no documents in a form that is read here
UnfitDocument         a document that the API would not run
DocumentIdTaken       an id that stands for another text
UnknownDocument       an id that was never registered
"""

from domain.kernel.errors import Conflict, Invalid, NotFound


class BadManifest(Invalid):
    """The file is no manifest of documents."""

    text = "This is no manifest of documents: {reason}."


class UnfitDocument(Invalid):
    """A document does not fit the schema or is over a limit."""

    text = "The document {document_id} cannot be registered: {reason}"


class DocumentIdTaken(Conflict):
    """An id was registered before with another text; a client that was built then relies on it."""

    text = "The id {document_id} stands for another text already."


class UnknownDocument(NotFound):
    """No document was ever registered under this id."""

    text = "There is no document with the id {document_id}."
