"""Reads of documents known ahead."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from domain.documents.policy import KEPT_UNUSED, allows
from domain.kernel.database import fetch, fetchrow, from_json

_BY_ID = "SELECT text, callers FROM trusted_document WHERE document_id = $1 AND revoked_at IS NULL"
_BY_HASH = """
SELECT text, callers FROM trusted_document WHERE text_hash = $1 AND revoked_at IS NULL ORDER BY registered_at, id
"""
_PERSISTED = "SELECT text, used_at FROM persisted_query WHERE text_hash = $1 AND used_at > $2"
_ALL = """
SELECT document_id, name, callers, registered_at, revoked_at FROM trusted_document ORDER BY registered_at, document_id
"""


@dataclass(frozen=True, slots=True)
class Trusted:
    """A text that the clinic has registered.

    Args:
        text: the document.
        callers: for each of its registrations the kinds of callers; an empty list means all.
    """

    text: str
    callers: tuple[tuple[str, ...], ...]

    def for_kind(self, kind: str) -> bool:
        """Tell whether callers of a kind may use it."""
        return any(allows(each, kind) for each in self.callers)


async def trusted_by_id(*, document_id: str) -> Trusted | None:
    """Return the registered document of an id, or None where there is none or it is revoked."""
    row = await fetchrow(_BY_ID, document_id)
    return None if row is None else Trusted(row["text"], (tuple(from_json(row["callers"])),))


async def trusted_by_hash(*, text_hash: bytes) -> Trusted | None:
    """Return the registered document whose text has this SHA-256, or None; it may have several ids."""
    rows = await fetch(_BY_HASH, text_hash)
    return Trusted(rows[0]["text"], tuple(tuple(from_json(row["callers"])) for row in rows)) if rows else None


async def persisted_query(*, text_hash: bytes, now: datetime) -> tuple[str, datetime] | None:
    """Return a text that a client keeps here, and when it was last noted to be used; None where it is not kept."""
    row = await fetchrow(_PERSISTED, text_hash, now - KEPT_UNUSED)
    return None if row is None else (row["text"], row["used_at"])


async def trusted_documents() -> list[dict[str, Any]]:
    """Return all registered documents without their texts, the oldest first, also the revoked."""
    return [{**row, "callers": from_json(row["callers"])} for row in await fetch(_ALL)]
