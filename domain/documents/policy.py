"""What counts as an id of a document, and how long texts are kept that nobody registered."""

import hashlib
import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from domain.documents.errors import BadManifest

KEPT_PER_CALLER: Final = 100
"""How many texts are kept here for one caller; the one used the longest ago goes first."""

KEPT_UNUSED: Final = timedelta(days=30)
"""How long a text is kept here that nobody uses."""

KEPT_IN_ALL: Final = 20_000
"""How many texts are kept here for all callers together."""

MAX_KEPT_CHARACTERS: Final = 20_000
"""How long a text may be to be kept here; a longer one has to be sent each time."""

MAX_NAME_CHARACTERS: Final = 200
_ID: Final = re.compile(r"[A-Za-z0-9._~:/+=-]{1,200}")


@dataclass(frozen=True, slots=True)
class NewDocument:
    """A document to register.

    Args:
        document_id: what its client sends in its place.
        text: the document.
        name: the names of its operations, for people.
    """

    document_id: str
    text: str
    name: str = ""


def text_hash(text: str) -> bytes:
    """Return the SHA-256 of a text: 32 bytes."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest()


def read_manifest(content: bytes) -> dict[str, str]:
    """Return the texts of a manifest by their ids, the ids as they stand in it.

    Both kinds that are read are one JSON object of texts by ids: `persisted-documents.json` of graphql-codegen, whose
    ids are hashes, and the file of relay-compiler's `persistConfig`, whose ids are MD5 sums or numbers.

    Raises:
        BadManifest: it is something else, or an id is none.
    """
    try:
        found = json.loads(content)
    except ValueError:
        raise BadManifest(reason="it is not JSON") from None
    if not isinstance(found, dict) or not found:
        raise BadManifest(reason="it is not an object of texts by ids")
    for document_id, text in found.items():
        if not isinstance(text, str) or not text.strip():
            raise BadManifest(reason=f"under {document_id[:50]!r} there is no text")
        if not _ID.fullmatch(document_id):
            raise BadManifest(reason=f"{document_id[:50]!r} is no id")
    return found


def allows(callers: Iterable[str], kind: str) -> bool:
    """Tell whether callers of a kind may use a document; no kinds at all means everybody."""
    kinds = list(callers)
    return not kinds or kind in kinds


def joined(known: Iterable[str], more: Iterable[str]) -> list[str]:
    """Return the kinds of callers of a document that is registered once more; no kinds at all means everybody."""
    before, now = set(known), set(more)
    return sorted(before | now) if before and now else []
