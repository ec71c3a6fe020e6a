"""Leaky buckets in memory, and several of them as one."""

import pytest

from api.transport import budgets
from api.transport.budgets import Buckets, Budget, Client

BUDGET = Budget(size=100, restore_per_s=10)
ANNA = Client("PATIENT:anna", BUDGET)
BORIS = Client("PATIENT:boris", BUDGET)


class Clock:
    now_s = 1_000.0

    def __call__(self) -> float:
        return self.now_s


def test_a_bucket_takes_its_size_and_nothing_past_it():
    buckets = Buckets(Clock())
    assert buckets.take(ANNA, 100) == 0
    assert buckets.available(ANNA) == 0
    assert buckets.take(ANNA, 1) == 1
    assert buckets.take(ANNA, 95) == 10


def test_what_is_refused_is_not_taken():
    buckets = Buckets(Clock())
    buckets.take(ANNA, 60)
    assert buckets.take(ANNA, 50) == 1
    assert buckets.available(ANNA) == 40


def test_a_bucket_is_restored_with_time_and_never_beyond_its_size():
    clock = Clock()
    buckets = Buckets(clock)
    buckets.take(ANNA, 100)
    clock.now_s += 1
    assert buckets.available(ANNA) == 10
    clock.now_s += 1_000
    assert buckets.available(ANNA) == 100


def test_waiting_as_long_as_told_is_enough():
    clock = Clock()
    buckets = Buckets(clock)
    buckets.take(ANNA, 100)
    clock.now_s += buckets.take(ANNA, 33)
    assert buckets.take(ANNA, 33) == 0


def test_what_was_not_needed_is_given_back():
    buckets = Buckets(Clock())
    buckets.take(ANNA, 80)
    buckets.give_back(ANNA, 70)
    assert buckets.available(ANNA) == 90
    buckets.give_back(ANNA, 1_000)
    assert buckets.available(ANNA) == 100


def test_callers_have_buckets_of_their_own():
    buckets = Buckets(Clock())
    buckets.take(ANNA, 100)
    assert buckets.take(BORIS, 100) == 0


def test_the_least_lately_used_are_forgotten_first(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(budgets, "KEPT", 2)
    buckets = Buckets(Clock())
    buckets.take(ANNA, 100)
    buckets.take(BORIS, 100)
    buckets.available(ANNA)
    buckets.take(Client("PATIENT:vera", BUDGET), 1)
    assert len(buckets) == 2
    assert buckets.available(ANNA) == 0
    assert buckets.available(BORIS) == 100


def test_little_use_is_nothing_to_tell_others():
    buckets = Buckets(Clock())
    buckets.take(ANNA, 9)
    assert buckets.due() == {}
    assert len(buckets) == 1


def test_whole_buckets_are_forgotten():
    clock = Clock()
    buckets = Buckets(clock)
    buckets.take(ANNA, 50)
    clock.now_s += 5
    assert buckets.due() == {}
    assert len(buckets) == 0


def test_what_was_spent_is_told_once():
    buckets = Buckets(Clock())
    buckets.take(ANNA, 40)
    buckets.give_back(ANNA, 10)
    assert buckets.due() == {"PATIENT:anna": 3.0}
    assert buckets.due() == {"PATIENT:anna": 0.0}
    buckets.give_back(ANNA, 20)
    assert buckets.due() == {"PATIENT:anna": -2.0}


def test_what_others_spent_counts_beside_what_was_spent_meanwhile():
    buckets = Buckets(Clock())
    buckets.take(ANNA, 40)
    told = buckets.due()
    buckets.take(ANNA, 5)
    buckets.settle({"PATIENT:anna": told["PATIENT:anna"] + 5.5, "PATIENT:unknown": 3.0})
    assert buckets.available(ANNA) == 100 - 40 - 55 - 5
    assert buckets.due() == {"PATIENT:anna": 0.5}


def test_several_processes_that_exchange_have_one_bucket_between_them():
    clock = Clock()
    processes = [Buckets(clock) for _ in range(4)]
    levels: dict[str, float] = {}
    taken = 0.0
    for _second in range(60):
        for buckets in processes:
            while buckets.take(ANNA, 5) == 0:
                taken += 5
            for key, seconds in buckets.due().items():
                levels[key] = levels.get(key, 0.0) + seconds
            buckets.settle(levels)
        clock.now_s += 1
        levels = {key: max(0.0, seconds - 1) for key, seconds in levels.items()}
    assert (
        100 + 59 * 10 - 10 <= taken <= 4 * 100 + 60 * 10
    )  # at worst each process lets one bucket through at the start
