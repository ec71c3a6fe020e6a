"""What a load changed, in words for the person who ran it."""

from collections.abc import Mapping
from typing import Any

from domain.kernel.money import format_minor

_BP_PER_PERCENT = 100


def changed(kind: str, code: str | None, before: Mapping[str, Any] | None, after: Mapping[str, Any]) -> list[str]:
    """Tell what differs between two states of one object.

    Args:
        kind: the section, for example `services`.
        code: the object's code; None where the section has one object.
        before: its values as they were; None if it is new. More keys than in `after` do not matter.
        after: its values as they are now; names end in their unit, `_minor` or `_bp`.

    Returns:
        No line if nothing differs, else one.
    """
    name = f"{kind}: {code}" if code else kind
    told = "added" if before is None else difference(before, after)
    return [f"{name}: {told}"] if told else []


def difference(before: Mapping[str, Any], after: Mapping[str, Any]) -> str:
    """Tell what differs between two states as people read it: `hold_days 14 -> 7, minimum_paid 3000.00 -> 2500.00`.

    Args:
        before: the values as they were; more keys than in `after` do not matter.
        after: the values as they are now; names end in their unit, `_minor` or `_bp`.
    """
    return ", ".join(
        f"{_title(key)} {_shown(key, before[key])} -> {_shown(key, value)}"
        for key, value in after.items()
        if before[key] != value
    )


def _title(key: str) -> str:
    return key.removesuffix("_minor").removesuffix("_bp")


def _shown(key: str, value: Any) -> str:
    if value is None or value in ({}, [], ()):
        return "none"
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{inner}: {_shown(_unit_of(key, inner), one)}" for inner, one in value.items()) + "}"
    if isinstance(value, list | tuple):
        return "[" + ", ".join(_shown(key, one) for one in value) + "]"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if key.endswith("_minor"):
        return format_minor(value)
    return f"{value / _BP_PER_PERCENT:g} %" if key.endswith("_bp") else " ".join(str(value).split())


def _unit_of(outer: str, inner: str) -> str:
    """Return the name whose ending tells the unit of a value in a table: its own, else the table's."""
    return outer if outer.endswith(("_minor", "_bp")) else inner
