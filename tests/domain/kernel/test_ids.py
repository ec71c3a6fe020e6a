import time
from concurrent.futures import ThreadPoolExecutor
from uuid import RFC_4122, UUID

import pytest

from domain.kernel import ids
from domain.kernel.ids import before, new_id


def test_an_id_is_a_uuid_of_version_7_with_the_time_in_front():
    before = time.time_ns() // 1_000_000
    made = new_id()
    after = time.time_ns() // 1_000_000
    assert (made.version, made.variant) == (7, RFC_4122)
    assert before <= made.int >> 80 <= after + 1


def test_ids_sort_in_the_order_in_which_they_were_made():
    made = [new_id() for _ in range(5000)]
    assert made == sorted(made)
    assert len(set(made)) == 5000
    assert all((each.version, each.variant) == (7, RFC_4122) for each in made)


def test_ids_go_on_growing_when_the_clock_is_set_back(monkeypatch: pytest.MonkeyPatch):
    last = new_id()
    monkeypatch.setattr(ids.time, "time_ns", lambda: 0)
    made = [new_id() for _ in range(100)]
    assert [last, *made] == sorted({last, *made})


def test_a_sequence_that_runs_over_goes_on_in_the_next_millisecond(monkeypatch: pytest.MonkeyPatch):
    milliseconds = time.time_ns() // 1_000_000 + 10
    monkeypatch.setattr(ids, "_last", (milliseconds + 1 << 74) - 1)
    made = new_id()
    assert made.int >> 80 == milliseconds + 1
    assert made.version == 7


def test_threads_share_one_sequence():
    with ThreadPoolExecutor(4) as threads:
        made = list(threads.map(lambda _: new_id(), range(4000)))
    assert len(set(made)) == 4000


def test_a_bound_lies_below_what_was_made_since_and_above_what_was_made_before():
    made = new_id()
    bound = before(made, margin_s=60)
    assert bound < made
    assert bound.int >> 80 == (made.int >> 80) - 60_000
    assert bound > UUID(int=made.int - (60_001 << 80))
    assert before(UUID(int=1 << 80), margin_s=60) == UUID(int=0)
