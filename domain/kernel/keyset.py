"""Keyset pages: a total order of rows, and a window over it, as SQL.

A page is found by comparing rows with the key of the last one seen, never by counting over them, so a far page costs
what the first one does, and rows that come or go meanwhile neither repeat nor skip others.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

Row = TypeVar("Row")


@dataclass(frozen=True, slots=True)
class Order:
    """A total order of a list.

    Invariant: every SQL expression is NOT NULL, and the last one is unique, so that no two rows share a key.

    Args:
        name: names the list and its order, for example `invoices:completed`; cursors are bound to it.
        keys: pairs of the key in a fetched row and the SQL expression it comes from, the most significant first.
        descending: whether the list starts with the greatest key.
    """

    name: str
    keys: tuple[tuple[str, str], ...]
    descending: bool = True

    def key_of(self, row: Any) -> tuple[Any, ...]:
        """Return the key of a fetched row (a mapping)."""
        return tuple(row[name] for name, _ in self.keys)


@dataclass(frozen=True, slots=True)
class Window:
    """A page to fetch: `size` rows of an order, from its start or its end, between two keys.

    Args:
        order: the order of the list.
        size: how many rows the page holds at most.
        backward: take the last rows instead of the first ones.
        after: only rows after this key.
        before: only rows before this key.
    """

    order: Order
    size: int
    backward: bool = False
    after: tuple[Any, ...] | None = None
    before: tuple[Any, ...] | None = None

    @property
    def limit(self) -> int:
        """Return how many rows to fetch: one more than the page holds, to know whether there are others."""
        return self.size + 1

    @property
    def order_by(self) -> str:
        """Return the terms of ORDER BY: against the list's order when paging backwards."""
        direction = "DESC" if self.order.descending is not self.backward else "ASC"
        return ", ".join(f"{expression} {direction}" for _, expression in self.order.keys)

    def condition(self, first_parameter: int) -> tuple[str, list[Any]]:
        """Return the WHERE condition that keeps the window's rows, and its parameters.

        Args:
            first_parameter: the number of the first free placeholder; 3 gives `$3`, `$4`.

        Returns:
            `TRUE` and no parameters when the window has neither bound.
        """
        later, earlier = ("<", ">") if self.order.descending else (">", "<")
        expressions = ", ".join(expression for _, expression in self.order.keys)
        terms: list[str] = []
        parameters: list[Any] = []
        for key, comparison in ((self.after, later), (self.before, earlier)):
            if key is not None:
                start = first_parameter + len(parameters)
                places = ", ".join(f"${start + index}" for index in range(len(key)))
                terms.append(f"({expressions}) {comparison} ({places})")
                parameters += key
        return " AND ".join(terms) or "TRUE", parameters

    def split(self, fetched: Sequence[Row]) -> tuple[list[Row], bool, bool]:
        """Return the page's rows, whether there are rows before it, and whether there are rows after it.

        Args:
            fetched: at most `limit` rows, in the order of `order_by`; the page's are in the list's order.
        """
        rows, more = list(fetched[: self.size]), len(fetched) > self.size
        if self.backward:
            return rows[::-1], more, self.before is not None
        return rows, self.after is not None, more
