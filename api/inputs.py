"""Inputs as resolvers read them: what a caller left out, amounts, and refusals of an input within another."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import fields
from decimal import Decimal
from typing import Any, TypeVar

import strawberry
from strawberry.utils.str_converters import to_camel_case

from domain.kernel.errors import DomainError
from domain.kernel.money import to_minor

T = TypeVar("T")


def given(value: T | None) -> T | None:
    """Return an optional input's value, None also for what was left out."""
    return None if value is strawberry.UNSET else value


def is_given(value: object) -> bool:
    """Tell whether a caller sent a value, be it null."""
    return value is not strawberry.UNSET


def given_minor(amount: Decimal | None) -> int | None:
    """Return an optional amount in minor units, None also for what was left out."""
    found = given(amount)
    return None if found is None else to_minor(found)


@contextmanager
def within(name: str, form: type[Any]) -> Iterator[None]:
    """Let refusals of an input's own fields say where in the operation's input it lies.

    Args:
        name: the field that holds it: `bonusAmount` is at fault as `checkout.bonusAmount`.
        form: the input's type.
    """
    try:
        yield
    except DomainError as refusal:
        if refusal.field and refusal.field[0] in {to_camel_case(field.name) for field in fields(form)}:
            refusal.field = (name, *refusal.field)
        raise
