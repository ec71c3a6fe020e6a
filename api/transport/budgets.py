"""Leaky buckets: what each caller may still ask for, in this process's memory.

A bucket holds what was spent and leaks at a steady rate; who would make it overflow has to wait. Where several
processes serve, they tell each other what they took (`due`, `settle`), so that a caller has one bucket however many
there are (decision 0012).
"""

import math
import time
from collections import OrderedDict
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

KEPT: Final = 100_000
SHARED_FROM: Final = 0.1
"""The part of its size from which a bucket is worth telling others about: ordinary use never comes there."""


@dataclass(frozen=True, slots=True)
class Budget:
    """How much a caller may ask for: `size` at once, and `restore_per_s` for ever."""

    size: int
    restore_per_s: float


@dataclass(frozen=True, slots=True)
class Client:
    """Whose bucket it is.

    Args:
        key: the same for all that one caller sends.
        budget: the caller's.
    """

    key: str
    budget: Budget


class _Bucket:
    """What a caller has spent and not yet got back.

    Args:
        at: when `used` was so, by the clock.
    """

    __slots__ = ("at", "budget", "unshared", "used")

    def __init__(self, budget: Budget, at: float) -> None:
        self.budget = budget
        self.used = 0.0
        self.at = at
        self.unshared = 0.0

    def leak(self, now: float) -> float:
        """Let go what is restored by now and return what is still used."""
        self.used = max(0.0, self.used - (now - self.at) * self.budget.restore_per_s)
        self.at = now
        return self.used

    def add(self, amount: float) -> None:
        """Note what was spent; a negative amount was given back."""
        self.used = max(0.0, self.used + amount)
        self.unshared += amount


class Buckets:
    """The buckets of all callers that this process knows of; the least lately used go first.

    Args:
        clock: seconds that only go forward.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._buckets: OrderedDict[str, _Bucket] = OrderedDict()

    def __len__(self) -> int:
        """Return how many callers are remembered."""
        return len(self._buckets)

    def take(self, client: Client, amount: float) -> int:
        """Take an amount out of a caller's budget, if it is there.

        Returns:
            0 if it was taken; else, with nothing taken, the seconds until it will be there, at least 1.
        """
        bucket = self._of(client)
        over = bucket.leak(self._clock()) + amount - client.budget.size
        if over > 0:
            return max(1, math.ceil(over / client.budget.restore_per_s))
        bucket.add(amount)
        return 0

    def give_back(self, client: Client, amount: float) -> None:
        """Give back what was taken and turned out not to be needed."""
        if amount:
            self._of(client).add(-amount)

    def available(self, client: Client) -> int:
        """Return what a caller may still take at once."""
        return max(0, math.floor(client.budget.size - self._of(client).leak(self._clock())))

    def _of(self, client: Client) -> _Bucket:
        bucket = self._buckets.get(client.key)
        if bucket is None or bucket.budget is not client.budget:
            bucket = self._buckets[client.key] = _Bucket(client.budget, self._clock())
            if len(self._buckets) > KEPT:
                self._buckets.popitem(last=False)
        self._buckets.move_to_end(client.key)
        return bucket

    def due(self) -> dict[str, float]:
        """Return what other processes have to know: by key the seconds it takes to restore what was spent since.

        What is little is kept until it is more, or restored. Buckets that are whole again are forgotten.
        """
        now = self._clock()
        told: dict[str, float] = {}
        for key, bucket in list(self._buckets.items()):
            if not bucket.leak(now):
                del self._buckets[key]
            elif bucket.used < SHARED_FROM * bucket.budget.size:
                bucket.unshared = min(bucket.unshared, bucket.used)
            else:
                told[key] = bucket.unshared / bucket.budget.restore_per_s
                bucket.unshared = 0.0
        return told

    def settle(self, levels: Mapping[str, float]) -> None:
        """Take over what all processes together have spent.

        Args:
            levels: by key the seconds until all is restored, with what `due` told.
        """
        now = self._clock()
        for key, seconds in levels.items():
            bucket = self._buckets.get(key)
            if bucket is not None:
                bucket.leak(now)
                bucket.used = max(0.0, seconds * bucket.budget.restore_per_s + bucket.unshared)
