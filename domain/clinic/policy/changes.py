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
    if before is None:
        return [f"{name}: added"]
    parts = [
        f"{_title(key)} {_shown(key, before[key])} -> {_shown(key, value)}"
        for key, value in after.items()
        if before[key] != value
    ]
    return [f"{name}: {', '.join(parts)}"] if parts else []


def _title(key: str) -> str:
    return key.removesuffix("_minor").removesuffix("_bp")


def _shown(key: str, value: Any) -> str:
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{inner}: {_shown(_unit_of(key, inner), one)}" for inner, one in value.items()) + "}"
    if isinstance(value, list | tuple):
        return "[" + ", ".join(_shown(key, one) for one in value) + "]"
    if value is None or isinstance(value, bool):
        return {None: "none", True: "yes", False: "no"}[value]
    if key.endswith("_minor"):
        return format_minor(value)
    return f"{value / _BP_PER_PERCENT:g} %" if key.endswith("_bp") else str(value)


def _unit_of(outer: str, inner: str) -> str:
    """Return the name whose ending tells the unit of a value in a table: its own, else the table's."""
    return outer if outer.endswith(("_minor", "_bp")) else inner
