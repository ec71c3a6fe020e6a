"""Reads tables of a document key by key, notes every problem with its path, and refuses keys that nobody asked for."""

import re
from collections.abc import Collection, Iterator, Mapping
from datetime import date
from decimal import Decimal
from typing import Any, TypeVar

from domain.kernel.errors import Invalid
from domain.kernel.money import MAX_AMOUNT_MINOR, MINOR_PER_UNIT, format_minor
from domain.kernel.plain_text import clean_line

_CODE = re.compile(r"[a-z0-9](?:[a-z0-9_-]{0,62}[a-z0-9])?", re.ASCII)
_AMOUNT = re.compile(r"[0-9]{1,15}(?:\.[0-9]{1,2})?", re.ASCII)
_PERCENT = re.compile(r"[0-9]{1,3}(?:\.[0-9]{1,2})?", re.ASCII)
_BP_PER_PERCENT = 100
_WHOLE_BP = 100 * _BP_PER_PERCENT

D = TypeVar("D")


class Table:
    """One table of a document.

    Args:
        value: what stands there; anything but a table is a problem, and reads as an empty one.
        path: where it stands, for example `services[2]`.
        problems: where problems are noted; shared by all tables of a document.
    """

    def __init__(self, value: object, path: str, problems: list[str]) -> None:
        self.values: Mapping[str, Any] = value if isinstance(value, Mapping) else {}
        self._path = path
        self._problems = problems
        self._asked: set[str] = set()
        if not isinstance(value, Mapping):
            self.problem(None, "must be a table")

    def problem(self, key: str | None, text: str) -> None:
        """Note a problem with one key, or with the table itself."""
        path = ".".join(part for part in (self._path, key) if part)
        self._problems.append(f"{path or 'the document'}: {text}")

    def has(self, key: str) -> bool:
        """Tell whether the key is there."""
        return key in self.values

    def done(self) -> None:
        """Refuse the keys that were not asked for."""
        for key in self.values:
            if key not in self._asked:
                self.problem(key, "no such key")

    def text(self, key: str, *, maximum: int) -> str:
        """Read a text of 1 to `maximum` characters that must be there."""
        found = self.optional_text(key, maximum=maximum)
        if found is None and not self.has(key):
            self.problem(key, "is missing")
        return found or ""

    def optional_text(self, key: str, *, maximum: int) -> str | None:
        """Read a text of 1 to `maximum` characters."""
        value = self._typed(key, str, "must be text")
        if value is None:
            return None
        try:
            return clean_line(value, maximum=maximum)
        except Invalid as error:
            self.problem(key, str(error))
            return None

    def paragraphs(self, key: str, *, maximum: int) -> str | None:
        """Read a text of 1 to `maximum` characters that may have several lines."""
        value = self._typed(key, str, "must be text")
        if value is None:
            return None
        try:
            lines = [clean_line(line, maximum=maximum) if line.strip() else "" for line in value.strip().splitlines()]
        except Invalid as error:
            self.problem(key, str(error))
            return None
        joined = "\n".join(lines)
        if not 1 <= len(joined) <= maximum:
            self.problem(key, f"Write 1 to {maximum} characters.")
        return joined

    def code(self, key: str = "code") -> str:
        """Read a code: what an object is known by between loads."""
        value = self._typed(key, str, "must be text")
        if value is None and not self.has(key):
            self.problem(key, "is missing")
        if value is not None and not _CODE.fullmatch(value):
            self.problem(key, "must be 1 to 64 small Latin letters, digits, - and _")
        return value or ""

    def choice(self, key: str, choices: Collection[str], default: D) -> str | D:
        """Read one word of a closed list; a default of None makes no difference between missing and wrong."""
        value = self._typed(key, str, "must be text")
        if value is not None and value not in choices:
            self.problem(key, f"must be one of {', '.join(choices)}")
            return default
        return default if value is None else value

    def required_choice(self, key: str, choices: Collection[str]) -> str:
        """Read one word of a closed list that must be there."""
        if not self.has(key):
            self._asked.add(key)
            self.problem(key, "is missing")
        return self.choice(key, choices, "")

    def flag(self, key: str, *, default: bool) -> bool:
        """Read true or false."""
        value = self._typed(key, bool, "must be true or false")
        return default if value is None else value

    def whole(self, key: str, default: D, *, minimum: int, maximum: int) -> int | D:
        """Read a whole number from `minimum` to `maximum`."""
        value = self._typed(key, int, "must be a whole number without quotes")
        if value is not None and not minimum <= value <= maximum:
            self.problem(key, f"must be from {minimum} to {maximum}")
            return default
        return default if value is None else value

    def amount_minor(self, key: str, default: D, *, minimum_minor: int = 1) -> int | D:
        """Read an amount of money written as text, such as "1500.00" (R-MON-1, R-MON-3)."""
        value = self._typed(key, str, 'must be an amount in quotes, such as "1500.00"')
        if value is None:
            return default
        amount_minor = int(Decimal(value) * MINOR_PER_UNIT) if _AMOUNT.fullmatch(value) else -1
        if not minimum_minor <= amount_minor <= MAX_AMOUNT_MINOR:
            bounds = f"from {format_minor(minimum_minor)} to {format_minor(MAX_AMOUNT_MINOR)}"
            self.problem(key, f"must be an amount {bounds}, with at most two decimal places")
            return default
        return amount_minor

    def rate_bp(self, key: str, default: D, *, minimum_bp: int = 0) -> int | D:
        """Read a percentage written as text, such as "8.5", into basis points."""
        value = self._typed(key, str, 'must be a percentage in quotes, such as "8.5"')
        if value is None:
            return default
        rate_bp = int(Decimal(value) * _BP_PER_PERCENT) if _PERCENT.fullmatch(value) else -1
        if not minimum_bp <= rate_bp <= _WHOLE_BP:
            self.problem(key, "must be a percentage up to 100, with at most two decimal places")
            return default
        return rate_bp

    def multiple_bp(self, key: str, default: D, *, maximum: int) -> int | D:
        """Read a multiplier above 1 written as text, such as "2.5", into basis points."""
        value = self._typed(key, str, 'must be a multiplier in quotes, such as "2.5"')
        if value is None:
            return default
        rate_bp = int(Decimal(value) * _WHOLE_BP) if _PERCENT.fullmatch(value) else 0
        if not _WHOLE_BP < rate_bp <= maximum * _WHOLE_BP:
            self.problem(key, f"must be above 1 and up to {maximum}, with at most two decimal places")
            return default
        return rate_bp

    def day(self, key: str, default: D) -> date | D:
        """Read a day, such as 2026-03-01 without quotes."""
        value = self._typed(key, date, "must be a day without quotes, such as 2026-03-01")
        return default if value is None else value

    def wholes(self, key: str, *, minimum: int, maximum: int) -> tuple[int, ...]:
        """Read a list of whole numbers from `minimum` to `maximum`."""
        values = self._typed(key, list, "must be a list of whole numbers") or []
        rows = {str(number): value for number, value in enumerate(values, 1)}
        inner = Table(rows, f"{self._path}.{key}", self._problems)
        return tuple(inner.whole(number, minimum, minimum=minimum, maximum=maximum) for number in rows)

    def table(self, key: str) -> "Table | None":
        """Return the table under a key, or None where there is none."""
        self._asked.add(key)
        if not self.has(key):
            return None
        return Table(self.values[key], f"{self._path}.{key}".lstrip("."), self._problems)

    def tables(self, key: str) -> Iterator["Table"]:
        """Give the tables under a key, written `[[key]]`; their paths count from 1."""
        path = f"{self._path}.{key}".lstrip(".")
        values = self._typed(key, list, f"must be written as [[{path}]]") or []
        for number, value in enumerate(values, 1):
            yield Table(value, f"{path}[{number}]", self._problems)

    def texts(self, key: str, *, maximum: int) -> tuple[str, ...]:
        """Read a list of texts of 1 to `maximum` characters."""
        values = self._typed(key, list, "must be a list of texts") or []
        rows = {str(number): value for number, value in enumerate(values, 1)}
        inner = Table(rows, f"{self._path}.{key}", self._problems)
        return tuple(inner.text(number, maximum=maximum) for number in rows)

    def rates_bp(self, key: str, choices: Collection[str]) -> dict[str, int]:
        """Read a table of percentages by words of a closed list."""
        table = self.table(key)
        if table is None:
            return {}
        rates = {choice: table.rate_bp(choice, 0) for choice in choices if table.has(choice)}
        table.done()
        return rates

    def _typed(self, key: str, wanted: type[D], text: str) -> D | None:
        """Return the value if it is there and of the wanted type, no other one that happens to be a kind of it."""
        self._asked.add(key)
        if not self.has(key):
            return None
        value = self.values[key]
        if type(value) is not wanted:
            self.problem(key, text)
            return None
        return value
