"""The secrets that sign events: made here, kept sealed, opened to sign."""

import base64
import secrets
from collections.abc import Sequence
from datetime import datetime
from typing import Final
from uuid import UUID

from domain.kernel.database import Row, execute, fetch, transactional
from domain.kernel.sealing import newest_key_id, seal, unseal

PURPOSE: Final = "webhook"
_SECRET_BYTES: Final = 32
_UNDER_OLD_KEYS = """
SELECT id, secret, previous_secret FROM webhook_endpoint
WHERE substring(secret FROM 1 FOR 4) <> $1 OR substring(previous_secret FROM 1 FOR 4) <> $1
ORDER BY id FOR NO KEY UPDATE
"""
_RESEAL = "UPDATE webhook_endpoint SET secret = $2, previous_secret = $3 WHERE id = $1"


def new_secret(endpoint_id: UUID) -> tuple[str, bytes]:
    """Return a new secret as receivers configure it (`whsec_...`), and as it is stored."""
    secret = secrets.token_bytes(_SECRET_BYTES)
    return "whsec_" + base64.b64encode(secret).decode(), seal(PURPOSE, secret, owner=endpoint_id)


def secrets_of(endpoint: Row, now: datetime) -> Sequence[bytes]:
    """Return the secrets that sign at `now`, the newest first; none if no key of the installation opens the newest.

    Args:
        endpoint: with endpoint_id, secret, previous_secret and previous_until.
        now: the present instant.
    """
    sealed = [endpoint["secret"]]
    if endpoint["previous_until"] is not None and endpoint["previous_until"] > now:
        sealed.append(endpoint["previous_secret"])
    opened = [unseal(PURPOSE, each, owner=endpoint["endpoint_id"]) for each in sealed]
    return [] if opened[0] is None else [each for each in opened if each is not None]


@transactional
async def reseal_secrets() -> int:
    """Seal with the newest key what older keys have sealed, and return of how many endpoints.

    A secret that no key opens is left as it is: its key may come back.
    """
    done = 0
    for row in await fetch(_UNDER_OLD_KEYS, newest_key_id(PURPOSE)):
        fresh = [_resealed(row["id"], row[name]) for name in ("secret", "previous_secret")]
        if fresh != [row["secret"], row["previous_secret"]]:
            await execute(_RESEAL, row["id"], *fresh)
            done += 1
    return done


def _resealed(endpoint_id: UUID, sealed: bytes | None) -> bytes | None:
    if sealed is None or sealed.startswith(newest_key_id(PURPOSE)):
        return sealed
    secret = unseal(PURPOSE, sealed, owner=endpoint_id)
    return sealed if secret is None else seal(PURPOSE, secret, owner=endpoint_id)
