import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

import asyncpg
import pytest

from domain.kernel import idempotency
from domain.kernel.clock import Clock
from domain.kernel.database import execute, fetch, fetchval, run_in_transaction
from domain.kernel.errors import (
    DomainError,
    Forbidden,
    IdempotencyKeyReused,
    Invalid,
    NotFound,
    Retryable,
    StoredRefusal,
)
from domain.kernel.idempotency import KeyLength, fingerprint, forget, idempotent
from tests.databases import run_sql

ACTOR = UUID(int=7)


@dataclass(frozen=True, slots=True)
class Answer:
    id: UUID
    amount_minor: int
    note: str | None = None


class TooMuch(Invalid):
    code = "LIMIT"
    text = "At most {maximum} of {what}."


class Work:
    """Counts its runs, writes a row, then answers, or fails with what it was given."""

    def __init__(self, failure: BaseException | None = None) -> None:
        self.runs = 0
        self.failure = failure

    async def __call__(self) -> Answer:
        self.runs += 1
        await execute("INSERT INTO throttle (bucket, key_hash, window_start, hits) VALUES ('work', $1, now(), 1)",
                      uuid4().bytes)  # fmt: skip
        if self.failure is not None:
            raise self.failure
        return Answer(uuid4(), 412_00)


async def ask(
    work: Work, *, key: str = "k1", actor_id: UUID = ACTOR, operation: str = "spend", **body: object
) -> Answer:
    return await idempotent(actor_id=actor_id, operation=operation, key=key, body=body, result_type=Answer, work=work)


async def effects() -> int:
    return await fetchval("SELECT count(*) FROM throttle WHERE bucket = 'work'")


async def test_the_same_key_and_body_have_one_effect_and_one_answer(db: str):
    work = Work()
    first = await ask(work, amount=1, to={"b": [1, 2], "a": None})
    again = await ask(work, to={"a": None, "b": [1, 2]}, amount=1)
    assert first == again
    assert isinstance(again, Answer)
    assert (work.runs, await effects()) == (1, 1)


async def test_the_same_key_with_another_body_is_refused(db: str):
    work = Work()
    await ask(work, amount=1)
    with pytest.raises(IdempotencyKeyReused) as refused:
        await ask(work, amount=2)
    assert refused.value.code == "IDEMPOTENCY_KEY_REUSED"
    assert refused.value.field == ("idempotencyKey",)
    assert (work.runs, await effects()) == (1, 1)


async def test_a_key_belongs_to_one_caller_and_one_operation(db: str):
    work = Work()
    answers = {
        (await ask(work)).id,
        (await ask(work, key="k2")).id,
        (await ask(work, actor_id=UUID(int=8))).id,
        (await ask(work, operation="earn")).id,
    }
    assert len(answers) == 4


async def test_a_refusal_is_a_final_answer_although_its_work_was_rolled_back(db: str):
    refusing = Work(TooMuch(field=("lines", "0"), maximum=10, what="чай"))
    with pytest.raises(TooMuch):
        await ask(refusing, amount=1)
    assert await effects() == 0
    willing = Work()
    with pytest.raises(StoredRefusal) as again:
        await ask(willing, amount=1)
    assert (again.value.code, again.value.field) == ("LIMIT", ("lines", "0"))
    assert again.value.params == {"maximum": 10, "what": "чай"}
    assert str(again.value) == "At most 10 of чай."
    assert again.value.text == "At most {maximum} of {what}."
    assert (refusing.runs, willing.runs) == (1, 0)


async def test_a_refused_key_with_another_body_is_reused(db: str):
    with pytest.raises(NotFound):
        await ask(Work(NotFound()), amount=1)
    with pytest.raises(IdempotencyKeyReused):
        await ask(Work(), amount=2)


@pytest.mark.parametrize("failure", [RuntimeError("broken"), Forbidden(), asyncpg.InterfaceError("lost"), Retryable()])
async def test_a_failure_that_is_no_refusal_is_not_stored(db: str, failure: Exception):
    with pytest.raises((RuntimeError, Forbidden, Retryable)):
        await ask(Work(failure))
    assert await fetchval("SELECT count(*) FROM idempotency_key") == 0
    assert await effects() == 0
    work = Work()
    assert await ask(work) == await ask(work)
    assert work.runs == 1


@pytest.mark.parametrize("key", ["", "x" * 256])
async def test_a_key_has_1_to_255_characters(db: str, key: str):
    with pytest.raises(KeyLength) as refused:
        await ask(Work(), key=key)
    assert refused.value.field == ("idempotencyKey",)
    assert str(refused.value) == "An idempotency key has 1 to 255 characters."
    assert await fetchval("SELECT count(*) FROM idempotency_key") == 0


async def test_the_longest_key_serves(db: str):
    work = Work()
    assert await ask(work, key="ж" * 255) == await ask(work, key="ж" * 255)
    assert work.runs == 1


async def test_50_twins_at_once_have_one_effect_and_one_answer(db: str):
    work = Work()
    answers = await asyncio.gather(*(ask(work, amount=1) for _ in range(50)))
    assert len(set(answers)) == 1
    assert await effects() == 1


async def test_a_twin_waits_for_the_first_and_gets_its_answer(db: str):
    goes_on = asyncio.Event()

    class Slow(Work):
        async def __call__(self) -> Answer:
            await goes_on.wait()
            return await super().__call__()

    slow, twin = Slow(), Work()
    first = asyncio.create_task(ask(slow))
    await asyncio.sleep(0.05)
    second = asyncio.create_task(ask(twin))
    await asyncio.sleep(0.05)
    assert not second.done()
    goes_on.set()
    assert await first == await second
    assert (slow.runs, twin.runs) == (1, 0)


async def test_a_twin_that_waited_for_a_refusal_does_the_work_or_hears_the_refusal(db: str):
    refusing = Work(NotFound(field=("id",)))
    outcomes = await asyncio.gather(*(ask(refusing) for _ in range(10)), return_exceptions=True)
    assert {(outcome.code, outcome.field) for outcome in outcomes if isinstance(outcome, DomainError)} == {
        ("NOT_FOUND", ("id",))
    }
    assert len(outcomes) == 10
    assert await fetchval("SELECT count(*) FROM idempotency_key WHERE answer IS NOT NULL") == 1


async def test_an_answer_given_while_a_refusal_was_on_its_way_wins(db: str, monkeypatch: pytest.MonkeyPatch):
    transactions: list[object] = []
    twins: list[Answer] = []

    async def overtaken(work: Callable[[], Awaitable[Any]]) -> Any:
        transactions.append(work)
        if len(transactions) == 2:  # the first was rolled back, its refusal is not stored yet
            twins.append(await ask(Work(), amount=1))
        return await run_in_transaction(work)

    monkeypatch.setattr(idempotency, "run_in_transaction", overtaken)
    assert [await ask(Work(NotFound()), amount=1)] == twins
    assert await effects() == 1


async def test_a_first_request_that_runs_too_long_makes_its_twin_retryable(db: str):
    connection = await asyncpg.connect(db)
    try:
        async with connection.transaction():
            await connection.execute(
                "INSERT INTO idempotency_key (id, actor_id, operation, key, fingerprint, created_at)"
                " VALUES ($1, $2, 'spend', 'k1', $3, now())",
                uuid4(), ACTOR, fingerprint({}),
            )  # fmt: skip
            work = Work()

            async def impatient() -> Answer:
                await execute("SET LOCAL lock_timeout = '50ms'")
                return await ask(work)

            with pytest.raises(Retryable) as caught:
                await run_in_transaction(impatient)
            assert isinstance(caught.value.__cause__, asyncpg.LockNotAvailableError)
            assert work.runs == 0
    finally:
        await connection.close()


async def test_a_claimed_key_without_an_answer_is_retryable(db: str):
    await run_sql(
        db,
        f"INSERT INTO idempotency_key (id, actor_id, operation, key, fingerprint, created_at)"
        f" VALUES ('{uuid4()}', '{ACTOR}', 'spend', 'k1', 'x', now())",
    )
    with pytest.raises(Retryable):
        await ask(Work())


async def test_keys_are_forgotten_after_30_days(db: str):
    await ask(Work(), key="new")
    await ask(Work(), key="old")
    now = Clock().now()
    await execute("UPDATE idempotency_key SET created_at = $1 WHERE key = 'old'", now - timedelta(days=30, seconds=1))
    await forget()
    assert [row["key"] for row in await fetch("SELECT key FROM idempotency_key")] == ["new"]


def test_a_fingerprint_depends_on_values_and_not_on_the_order_of_keys():
    an_id = uuid4()
    assert fingerprint({"a": 1, "b": an_id}) == fingerprint({"b": str(an_id), "a": 1})
    assert fingerprint({"a": 1}) != fingerprint({"a": "1"})
    assert fingerprint({"a": [1, 2]}) != fingerprint({"a": [2, 1]})
    assert fingerprint({"a": None}) != fingerprint({})
    assert len(fingerprint({})) == 32
