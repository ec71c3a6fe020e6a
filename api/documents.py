"""Documents known ahead: registered ones by their ids, and those that clients keep here by their SHA-256.

    documentId                          the id of a registered document; `sha256:...` also finds what clients keep
    doc_id, id                          the same, as Relay's clients name it
    extensions.persistedQuery           Apollo's automatic persisted queries
    query                               refused from kinds of callers for whom only registered documents count

What is found is kept in the process for a while. A revoked document goes on counting for TRUSTED_KEPT_S at most.
"""

import re
import time
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Iterable, Mapping
from dataclasses import replace
from datetime import timedelta
from typing import Final, Generic, TypeVar

import structlog
from graphql import OperationDefinitionNode

from api.context import Context
from api.execution.documents import Document, Documents
from api.limits import caller_key
from api.transport.codes import TRUSTED_DOCUMENTS_ONLY
from api.transport.counting import OTHER, known_name
from api.transport.operation import Operation, check_named, document_not_found, persisted_query_not_found
from api.transport.refusals import Refused
from domain.documents import queries, service
from domain.documents.errors import UnfitDocument
from domain.documents.policy import MAX_KEPT_CHARACTERS, MAX_NAME_CHARACTERS, NewDocument, text_hash
from domain.documents.queries import Trusted
from domain.staff.actor import ActorKind

TRUSTED_KEPT_S: Final = 5.0
PERSISTED_KEPT_S: Final = 3600.0
MAX_KEPT: Final = 1000
USE_NOTED_EVERY: Final = timedelta(days=1)

_SHA256_ID: Final = re.compile(r"sha256:([0-9a-f]{64})")
_K = TypeVar("_K")
_V = TypeVar("_V")
_log = structlog.get_logger("enamel.api.documents")


class Recent(Generic[_K, _V]):
    """What was found lately: bounded in number, each for a while.

    Args:
        kept_s: how long something found is used again, in seconds.
        maximum: how many are kept; the one used the longest ago goes first.
        clock: a monotonic clock, in seconds.
    """

    def __init__(self, kept_s: float, maximum: int = MAX_KEPT, clock: Callable[[], float] = time.monotonic) -> None:
        self._kept_s = kept_s
        self._maximum = maximum
        self._clock = clock
        self._found: OrderedDict[_K, tuple[_V, float]] = OrderedDict()

    def get(self, key: _K) -> _V | None:
        """Return what was found under a key lately, or None."""
        value, until = self._found.get(key, (None, 0.0))
        if value is None or until < self._clock():
            return None
        self._found.move_to_end(key)
        return value

    def put(self, key: _K, value: _V) -> _V:
        """Keep what was found, and return it."""
        self._found[key] = (value, self._clock() + self._kept_s)
        self._found.move_to_end(key)
        while len(self._found) > self._maximum:
            self._found.popitem(last=False)
        return value


class KnownDocuments:
    """Finds the documents of operations, in the process or in the database.

    Args:
        documents: the schema's, which tell whether a text is fit to be kept.
        trusted_only: the kinds of callers from whom nothing but registered documents is run.
    """

    def __init__(self, documents: Documents, trusted_only: Iterable[ActorKind] = ()) -> None:
        self._documents = documents
        self._trusted_only = frozenset(trusted_only)
        self._trusted: Recent[str | bytes, Trusted] = Recent(TRUSTED_KEPT_S)
        self._persisted: Recent[bytes, str] = Recent(PERSISTED_KEPT_S)

    async def resolve(self, operation: Operation, context: Context) -> Operation:
        """Return the operation with the text of its document.

        Raises:
            Refused: the document is not known to this caller, is not registered though it has to be, or has several
                operations and the request doesn't say which.
        """
        if operation.document_id is None and operation.query is not None:
            await self._check_text(operation, operation.query, context)
            return operation
        if operation.document_id is not None:
            text = await self._by_id(operation.document_id, context)
        elif (kept := await self._by_hash(operation.query_hash or b"", context)) is not None:
            text = kept
        else:
            raise persisted_query_not_found()
        found = replace(operation, query=text, query_hash=None)
        check_named(found)
        return found

    def label(self, operation: Operation) -> str:
        """Return what an operation is counted as: its name if its document is registered, else what all others are."""
        text = operation.query or ""
        found = self._trusted.get(operation.document_id or "") or self._trusted.get(text_hash(text))
        if found is None or found.text != text:
            return OTHER
        return known_name(operation.name or self._only_name(text))

    def _only_name(self, text: str) -> str | None:
        node = self._documents.get(text).node
        operations = [each for each in node.definitions if isinstance(each, OperationDefinitionNode)] if node else []
        return operations[0].name.value if len(operations) == 1 and operations[0].name else None

    async def keep(self, operation: Operation, context: Context) -> None:
        """Keep the text of an operation that came with its SHA-256, if it is fit for the schema.

        The operation has run by now, so a failure is logged and nothing else.
        """
        text, wanted = operation.query, operation.query_hash
        if wanted is None or text is None or context.actor.kind in self._trusted_only:
            return
        if self._persisted.get(wanted) is not None or len(text) > MAX_KEPT_CHARACTERS or not self._is_fit(text):
            return
        try:
            await service.keep_query(text=text, caller=caller_key(context.actor, context.client_ip), now=context.now)
        except Exception:  # noqa: BLE001  # whatever stands in the way of keeping it: the answer is there
            _log.warning("query_not_kept", exc_info=True)
            return
        self._persisted.put(wanted, text)

    def _is_fit(self, text: str) -> bool:
        return text in self._documents and not self._documents.get(text).errors

    async def _check_text(self, operation: Operation, text: str, context: Context) -> None:
        """Refuse a text that is not what its hash says, or that has to be registered and is not."""
        kind = context.actor.kind
        if operation.query_hash is None and kind not in self._trusted_only:
            return
        actual = text_hash(text)
        if operation.query_hash not in (None, actual):
            raise Refused(400, "`sha256Hash` is not the SHA-256 of the query.")
        if kind in self._trusted_only and not _is_for(await self._trusted_by_hash(actual, context), kind):
            raise Refused(403, "Only registered documents are run for this caller.", code=TRUSTED_DOCUMENTS_ONLY)

    async def _by_id(self, document_id: str, context: Context) -> str:
        if by_hash := _SHA256_ID.fullmatch(document_id):
            text = await self._by_hash(bytes.fromhex(by_hash[1]), context)
            if text is None:
                raise document_not_found()
            return text
        found = self._trusted.get(document_id)
        if found is None:
            found = await _search(context, lambda: queries.trusted_by_id(document_id=document_id))
            if found is not None:
                self._trusted.put(document_id, found)
        if found is None or not _is_for(found, context.actor.kind):
            raise document_not_found()
        return self._understood(found)

    async def _by_hash(self, wanted: bytes, context: Context) -> str | None:
        """Return the text with a SHA-256: a registered one, or one that a client keeps here."""
        kind = context.actor.kind
        found = self._trusted.get(wanted)
        if found is None and kind in self._trusted_only:
            found = await self._trusted_by_hash(wanted, context)
        if found is not None and found.for_kind(kind):
            return self._understood(found)
        if kind in self._trusted_only:
            return None
        kept = self._persisted.get(wanted)
        return kept if kept is not None else await _search(context, lambda: self._any_by_hash(wanted, context))

    async def _any_by_hash(self, wanted: bytes, context: Context) -> str | None:
        found = await queries.trusted_by_hash(text_hash=wanted)
        if found is not None and found.for_kind(context.actor.kind):
            return self._understood(self._trusted.put(wanted, found))
        row = await queries.persisted_query(text_hash=wanted, now=context.now)
        if row is None:
            return None
        text, used_at = row
        if used_at + USE_NOTED_EVERY < context.now:
            await service.note_use(text_hash=wanted, now=context.now)
        return self._persisted.put(wanted, text)

    def _understood(self, found: Trusted) -> str:
        """Return a registered document's text, parsed by now: it is no new text that its caller is charged for."""
        self._documents.get(found.text)
        return found.text

    async def _trusted_by_hash(self, wanted: bytes, context: Context) -> Trusted | None:
        found = self._trusted.get(wanted)
        if found is None:
            found = await _search(context, lambda: queries.trusted_by_hash(text_hash=wanted))
            if found is not None:
                self._trusted.put(wanted, found)
        return found


async def _search(context: Context, find: Callable[[], Awaitable[_V | None]]) -> _V | None:
    """Look for something in the database; what is not there counts as a new text of the caller's.

    Raises:
        GraphQLError: THROTTLED, without a look, when the caller has asked for too much that is not there.
    """
    meter = context.meter
    if meter is not None and (refusal := meter.note_new_text()):
        raise (refusal.errors or [])[0]
    found = await find()
    if meter is not None and found is not None:
        meter.texts.give_back(meter.reader, 1)
    return found


def _is_for(found: Trusted | None, kind: ActorKind) -> bool:
    return found is not None and found.for_kind(kind)


def fit_documents(manifest: Mapping[str, str], documents: Documents) -> list[NewDocument]:
    """Return the documents of a manifest, each of which fits the schema and its limits.

    Args:
        manifest: texts by ids.
        documents: the schema's.

    Raises:
        UnfitDocument: one does not; the first of them, in the order of the manifest.
    """
    return [_fit(document_id, text, documents.get(text)) for document_id, text in manifest.items()]


def _fit(document_id: str, text: str, document: Document) -> NewDocument:
    if document.errors:
        raise UnfitDocument(document_id=document_id, reason=document.errors[0].message)
    by_hash = _SHA256_ID.fullmatch(document_id)
    if document_id.startswith("sha256:") and (by_hash is None or bytes.fromhex(by_hash[1]) != text_hash(text)):
        raise UnfitDocument(document_id=document_id, reason="the id is not the SHA-256 of the text.")
    nodes = document.node.definitions if document.node else ()
    operations = [node for node in nodes if isinstance(node, OperationDefinitionNode)]
    names = ", ".join(node.name.value if node.name else "(no name)" for node in operations)
    return NewDocument(document_id=document_id, text=text, name=names[:MAX_NAME_CHARACTERS])
