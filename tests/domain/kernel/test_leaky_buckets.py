"""Leaky buckets that all processes share, in the database."""

import asyncio

import pytest_asyncio

from domain.kernel import throttle
from domain.kernel.database import fetchval
from tests.databases import away_from_the_hour


@pytest_asyncio.fixture(autouse=True, loop_scope="session")
async def within_an_hour(db: str) -> None:
    await away_from_the_hour(db)


async def test_a_bucket_holds_what_is_poured_in(db: str):
    assert await throttle.pour(bucket="cost", spent_s={}) == {}
    assert await throttle.pour(bucket="cost", spent_s={"anna": 100.0, "boris": 5.0}) == {"anna": 100.0, "boris": 5.0}
    again = await throttle.pour(bucket="cost", spent_s={"anna": 50.0})
    assert 100 < again["anna"] <= 150


async def test_it_leaks_a_second_a_second_and_not_below_empty(db: str):
    await throttle.pour(bucket="cost", spent_s={"anna": 0.2, "boris": 100.0})
    await asyncio.sleep(0.4)
    levels = await throttle.pour(bucket="cost", spent_s={"anna": 1.0, "boris": 0.0})
    assert levels["anna"] == 1.0
    assert levels["boris"] <= 99.6


async def test_what_is_given_back_goes_out_again(db: str):
    await throttle.pour(bucket="cost", spent_s={"anna": 100.0})
    assert 0 < (await throttle.pour(bucket="cost", spent_s={"anna": -60.0}))["anna"] <= 40
    assert (await throttle.pour(bucket="cost", spent_s={"anna": -600.0}))["anna"] == 0


async def test_buckets_of_another_name_are_apart_and_keys_are_not_kept(db: str):
    await throttle.pour(bucket="cost", spent_s={"address:192.0.2.7": 10.0})
    assert await throttle.pour(bucket="other", spent_s={"address:192.0.2.7": 1.0}) == {"address:192.0.2.7": 1.0}
    assert await fetchval("SELECT count(*) FROM throttle WHERE key_hash LIKE '%192%'::bytea") == 0


async def test_what_many_pour_at_once_is_all_there(db: str):
    spent = {f"patient:{number}": 100.0 for number in range(20)}
    await asyncio.gather(*(throttle.pour(bucket="cost", spent_s=spent) for _ in range(8)))
    levels = await throttle.pour(bucket="cost", spent_s=dict.fromkeys(spent, 0.0))
    assert all(700 < level <= 800 for level in levels.values())
