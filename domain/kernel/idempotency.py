"""One effect and one answer per idempotency key (R-INV-4).

The key is claimed first in the operation's transaction. A twin that arrives meanwhile waits at that row; afterwards it
finds the stored answer. Refusals are final answers too; infrastructure failures are never stored.
"""

import hashlib
from collections.abc import Awaitable, Callable, Mapping
from datetime import timedelta
from typing import Any, TypeVar
from uuid import UUID

import asyncpg
import orjson
from pydantic import TypeAdapter

from domain.kernel.database import execute, fetchrow, run_in_transaction
from domain.kernel.errors import DomainError, IdempotencyKeyReused, Invalid, Retryable, StoredRefusal
from domain.kernel.ids import new_id

T = TypeVar("T")

KEPT = timedelta(days=30)
MAX_KEY_CHARACTERS = 255

_CLAIM = """
INSERT INTO idempotency_key (id, actor_id, operation, key, fingerprint, created_at)
VALUES ($1, $2, $3, $4, $5, now()) ON CONFLICT (actor_id, operation, key) DO NOTHING RETURNING id
"""
_READ = "SELECT fingerprint, answer FROM idempotency_key WHERE actor_id = $1 AND operation = $2 AND key = $3"
_ANSWER = "UPDATE idempotency_key SET answer = $2::jsonb, answered_at = now() WHERE id = $1"
_FORGET = "DELETE FROM idempotency_key WHERE created_at < now() - $1::interval"


class KeyLength(Invalid):
    """An idempotency key is empty or too long."""

    text = "An idempotency key has 1 to {maximum} characters."


_adapters: dict[type[Any], TypeAdapter[Any]] = {}


def _adapter(result_type: type[T]) -> TypeAdapter[T]:
    """Return the reader and writer of a stored answer, built once a type."""
    if result_type not in _adapters:
        _adapters[result_type] = TypeAdapter(result_type)
    return _adapters[result_type]


def fingerprint(body: Mapping[str, object]) -> bytes:
    """Return a hash of the input that does not depend on the order of its keys."""
    canonical = orjson.dumps(body, option=orjson.OPT_SORT_KEYS, default=str)
    return hashlib.sha256(canonical).digest()


async def idempotent(
    *,
    actor_id: UUID,
    operation: str,
    key: str,
    body: Mapping[str, object],
    result_type: type[T],
    work: Callable[[], Awaitable[T]],
    before: Callable[[], Awaitable[None]] | None = None,
) -> T:
    """Run `work` once for this key and return its answer; give the same answer to every later call.

    Args:
        actor_id: whose key it is: the same key of another caller is another key.
        operation: the operation's name, for example `invoice.complete`.
        key: 1 to 255 characters, chosen by the client.
        body: the input; another body under the same key is refused.
        result_type: a dataclass of ids and figures, stored as JSON.
        work: does it all, in the transaction that this function opens.
        before: what has to be done outside that transaction, such as counting attempts; left out when the key has its
            answer already, so that a repeated request costs nothing (R-INV-4). What it refuses is not kept.

    Raises:
        KeyLength: the key is empty or too long.
        IdempotencyKeyReused: the key was used with another body.
        Retryable: the first request has been running for longer than the lock timeout.
        DomainError: what `work` refused, now or the first time.
    """
    if not 1 <= len(key) <= MAX_KEY_CHARACTERS:
        raise KeyLength(field=("idempotencyKey",), maximum=MAX_KEY_CHARACTERS)
    claim = (actor_id, operation, key)
    wanted = fingerprint(body)
    adapter = _adapter(result_type)
    if before is not None and not await _is_answered(claim):
        await before()

    async def first() -> T:
        claimed = await _claim(claim, wanted)
        if claimed is None:
            return await _replay(claim, wanted, adapter)
        result = await work()
        await execute(_ANSWER, claimed, orjson.dumps({"result": adapter.dump_python(result, mode="json")}).decode())
        return result

    async def keep() -> T | None:
        claimed = await _claim(claim, wanted)
        if claimed is None:
            return await _replay(claim, wanted, adapter)
        await execute(_ANSWER, claimed, orjson.dumps({"refusal": _stored(refusal)}).decode())
        return None

    try:
        return await run_in_transaction(first)
    except (IdempotencyKeyReused, Retryable, StoredRefusal):
        raise
    except DomainError as error:
        refusal = error  # `work` was rolled back; the refusal is kept in a transaction of its own
    answered_meanwhile = await run_in_transaction(keep)
    if answered_meanwhile is not None:
        return answered_meanwhile
    raise refusal


async def _claim(claim: tuple[UUID, str, str], wanted: bytes) -> UUID | None:
    """Insert the key and return its row's id, or None if it is there already; waits for a twin that is running."""
    try:
        row = await fetchrow(_CLAIM, new_id(), *claim, wanted)
    except asyncpg.LockNotAvailableError as error:
        raise Retryable from error
    return None if row is None else row["id"]


async def _is_answered(claim: tuple[UUID, str, str]) -> bool:
    row = await fetchrow(_READ, *claim)
    return row is not None and row["answer"] is not None


async def _replay(claim: tuple[UUID, str, str], wanted: bytes, adapter: TypeAdapter[T]) -> T:
    row = await fetchrow(_READ, *claim)
    if row is None or row["answer"] is None:
        raise Retryable
    if row["fingerprint"] != wanted:
        raise IdempotencyKeyReused(field=("idempotencyKey",))
    answer = orjson.loads(row["answer"])
    if "refusal" in answer:
        refusal = answer["refusal"]
        raise StoredRefusal(**{**refusal, "field": tuple(refusal["field"])})
    return adapter.validate_python(answer["result"])


def _stored(refusal: DomainError) -> dict[str, object]:
    return {"code": refusal.code, "text": refusal.text, "field": list(refusal.field), "params": refusal.params}


async def forget() -> None:
    """Delete keys older than 30 days; the ledger's unique (operation, reference) guards after that."""
    await execute(_FORGET, KEPT)
