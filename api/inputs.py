"""Inputs as resolvers read them: what a caller left out, and lists of consents."""

from typing import TypeVar

import strawberry

T = TypeVar("T")


def given(value: T | None) -> T | None:
    """Return an optional input's value, None also for what was left out."""
    return None if value is strawberry.UNSET else value


def is_given(value: object) -> bool:
    """Tell whether a caller sent a value, be it null."""
    return value is not strawberry.UNSET
