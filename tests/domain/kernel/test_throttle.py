from datetime import UTC, datetime, timedelta

from domain.kernel import throttle
from domain.kernel.database import fetch, fetchval

NOW = datetime(2026, 3, 1, 9, 0, 17, tzinfo=UTC)


async def hit(*, key: str = "+79160000001", bucket: str = "lead.phone", now: datetime = NOW) -> int:
    return await throttle.hit(bucket=bucket, key=key, limit=3, window_s=60, now=now)


async def test_attempts_within_the_limit_pass_and_the_next_waits_for_the_window_to_end(db: str):
    assert [await hit() for _ in range(5)] == [0, 0, 0, 43, 43]
    assert await hit(now=NOW + timedelta(seconds=42)) == 1
    assert await hit(now=NOW + timedelta(seconds=43)) == 0


async def test_keys_and_buckets_are_counted_apart(db: str):
    assert [await hit() for _ in range(3)] == [0, 0, 0]
    assert await hit(key="+79160000002") == 0
    assert await hit(bucket="lead.client") == 0
    assert await hit() == 43


async def test_a_good_attempt_is_taken_back(db: str):
    assert [await hit() for _ in range(3)] == [0, 0, 0]
    await throttle.forgive(bucket="lead.phone", key="+79160000001", window_s=60, now=NOW)
    assert [await hit(), await hit()] == [0, 43]


async def test_a_look_tells_the_same_and_counts_nothing(db: str):
    async def look(now: datetime = NOW) -> int:
        return await throttle.look(bucket="lead.phone", key="+79160000001", limit=3, window_s=60, now=now)

    assert await look() == 0
    for told in (0, 0, 43, 43):
        await hit()
        assert [await look(), await look()] == [told, told]
    assert await fetchval("SELECT hits FROM throttle") == 4
    assert await look(NOW + timedelta(seconds=43)) == 0


async def test_nothing_is_taken_back_below_none(db: str):
    await hit()
    for _ in range(3):
        await throttle.forgive(bucket="lead.phone", key="+79160000001", window_s=60, now=NOW)
    assert await fetchval("SELECT hits FROM throttle") == 0


async def test_a_key_is_kept_as_a_hash(db: str):
    await hit()
    row = (await fetch("SELECT * FROM throttle"))[0]
    assert len(row["key_hash"]) == 32
    assert b"7916" not in row["key_hash"]
    assert row["window_start"] == datetime(2026, 3, 1, 9, tzinfo=UTC)


async def test_windows_that_are_long_over_are_forgotten(db: str):
    await hit(now=NOW - timedelta(days=2, minutes=1))
    await hit()
    await throttle.forget(now=NOW)
    assert await fetchval("SELECT count(*) FROM throttle") == 1
