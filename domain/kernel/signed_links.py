"""Links that open one thing for a while: an id and an end, signed, with nothing stored."""

import base64
import binascii
import secrets
from datetime import UTC, datetime
from typing import Final
from uuid import UUID

from domain.kernel.secrecy import keyed_hash, keyed_hashes

_ID_BYTES: Final = 16
_TIME_BYTES: Final = 5
_MAC_BYTES: Final = 16


def signed(purpose: str, id_: UUID, *, expires_at: datetime) -> str:
    """Return the signed part of a link.

    Args:
        purpose: what kind of thing it opens, for example `certificate-print`; a link of one purpose opens no other.
        id_: of what it opens.
        expires_at: when it ends, to the second.
    """
    payload = id_.bytes + int(expires_at.timestamp()).to_bytes(_TIME_BYTES)
    whole = payload + keyed_hash(purpose, payload.hex())[:_MAC_BYTES]
    return base64.urlsafe_b64encode(whole).decode().rstrip("=")


def opened_now(purpose: str, token: str, *, now: datetime) -> UUID | None:
    """Return what a link opens, or None if Enamel did not sign it or its time is over."""
    found = opened(purpose, token)
    return None if found is None or found[1] <= now else found[0]


def opened(purpose: str, token: str) -> tuple[UUID, datetime] | None:
    """Return what a link opens and until when, or None if Enamel did not sign it."""
    try:
        whole = base64.urlsafe_b64decode(token + "=" * (-len(token) % 4))
    except (ValueError, binascii.Error):
        return None
    payload, mac = whole[:-_MAC_BYTES], whole[-_MAC_BYTES:]
    known = (digest[:_MAC_BYTES] for digest in keyed_hashes(purpose, payload.hex()))
    is_signed = any(secrets.compare_digest(mac, each) for each in known)
    if len(payload) != _ID_BYTES + _TIME_BYTES or not is_signed:
        return None
    expires_at = datetime.fromtimestamp(int.from_bytes(payload[_ID_BYTES:]), UTC)
    return UUID(bytes=payload[:_ID_BYTES]), expires_at
