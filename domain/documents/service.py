"""Registering and revoking trusted documents, and keeping what clients persist by themselves."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from domain.documents.errors import DocumentIdTaken, UnknownDocument
from domain.documents.policy import KEPT_IN_ALL, KEPT_PER_CALLER, KEPT_UNUSED, NewDocument, joined, text_hash
from domain.kernel.database import execute, fetch, fetchrow, from_json, to_json, transactional
from domain.kernel.ids import new_id
from domain.kernel.secrecy import keyed_hash

_CALLER_PURPOSE = "persisted-query"

_ADD = """
INSERT INTO trusted_document (id, document_id, name, text, text_hash, callers, registered_at)
VALUES ($1, $2, $3, $4, $5, $6::jsonb, $7) ON CONFLICT (document_id) DO NOTHING RETURNING id
"""
_THERE = """
SELECT id, text, callers, revoked_at FROM trusted_document WHERE document_id = $1 FOR NO KEY UPDATE
"""
_REGISTER_AGAIN = "UPDATE trusted_document SET callers = $2::jsonb, revoked_at = NULL WHERE id = $1"
_REVOKE = "UPDATE trusted_document SET revoked_at = $2 WHERE id = $1"
_KEEP = """
INSERT INTO persisted_query (id, text_hash, text, caller_hash, used_at) VALUES ($1, $2, $3, $4, $5)
ON CONFLICT (text_hash) DO UPDATE SET used_at = excluded.used_at
"""
_KEEP_FEW = """
DELETE FROM persisted_query WHERE id = ANY (ARRAY(
  SELECT id FROM persisted_query WHERE caller_hash = $1 ORDER BY used_at DESC, id DESC OFFSET $2 FOR UPDATE SKIP LOCKED
))
"""
_USE = "UPDATE persisted_query SET used_at = $2 WHERE text_hash = $1 AND used_at < $2"
_FORGET = "DELETE FROM persisted_query WHERE used_at <= $1"
_FORGET_OLDEST = """
DELETE FROM persisted_query WHERE id = ANY (ARRAY(
  SELECT id FROM persisted_query ORDER BY used_at DESC, id DESC OFFSET $1
))
"""


@dataclass(frozen=True, slots=True)
class Registered:
    """What came of a registration.

    Args:
        added: how many documents are new.
        known: how many were registered before with the same text.
    """

    added: int
    known: int


@transactional
async def register_documents(*, documents: Sequence[NewDocument], callers: Iterable[str], now: datetime) -> Registered:
    """Register documents, all of them or none.

    Args:
        documents: fit for the schema.
        callers: the kinds of callers that may use them; none means all.
        now: the present instant.

    Raises:
        DocumentIdTaken: an id stands for another text.

    Effects:
        One that is there with the same text counts for these callers too; a revoked one counts again, for these alone.
    """
    kinds = sorted(set(callers))
    added = [await _register(document, kinds, now) for document in sorted(documents, key=lambda each: each.document_id)]
    return Registered(added=sum(added), known=len(added) - sum(added))


async def _register(document: NewDocument, kinds: list[str], now: datetime) -> bool:
    """Register one document and tell whether it is new."""
    values = (document.document_id, document.name, document.text, text_hash(document.text), to_json(kinds), now)
    if await fetchrow(_ADD, new_id(), *values) is not None:
        return True
    row = await fetchrow(_THERE, document.document_id)
    if row is None or row["text"] != document.text:
        raise DocumentIdTaken(document_id=document.document_id)
    wanted = joined(from_json(row["callers"]), kinds) if row["revoked_at"] is None else kinds
    await execute(_REGISTER_AGAIN, row["id"], to_json(wanted))
    return False


@transactional
async def revoke_document(*, document_id: str, now: datetime) -> bool:
    """Make a registered document count no more.

    Returns:
        False if it had been revoked already.

    Raises:
        UnknownDocument: it was never registered.
    """
    row = await fetchrow(_THERE, document_id)
    if row is None:
        raise UnknownDocument(document_id=document_id)
    if row["revoked_at"] is not None:
        return False
    await execute(_REVOKE, row["id"], now)
    return True


@transactional
async def keep_query(*, text: str, caller: str, now: datetime) -> None:
    """Keep a text under its SHA-256 for whoever sends that.

    Args:
        text: fit for the schema.
        caller: whom it is counted for.
        now: the present instant.

    Effects:
        Of the caller's texts the one used the longest ago goes, once there are more than KEPT_PER_CALLER.
    """
    caller_hash = keyed_hash(_CALLER_PURPOSE, caller)
    await execute(_KEEP, new_id(), text_hash(text), text, caller_hash, now)
    await execute(_KEEP_FEW, caller_hash, KEPT_PER_CALLER)


async def note_use(*, text_hash: bytes, now: datetime) -> None:
    """Note that a kept text is in use."""
    await execute(_USE, text_hash, now)


async def forget(*, now: datetime) -> int:
    """Delete kept texts that nobody uses any more, and return how many."""
    gone = await fetch(f"{_FORGET} RETURNING id", now - KEPT_UNUSED)
    more = await fetch(f"{_FORGET_OLDEST} RETURNING id", KEPT_IN_ALL)
    return len(gone) + len(more)
