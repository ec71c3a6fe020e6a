"""The settings of the API's limits; docs/limits.md tells what each means to a client."""

import re
from typing import Annotated

from pydantic import BeforeValidator, Field, model_validator
from pydantic_settings import BaseSettings, NoDecode

from api.limits import ANONYMOUS, KEY, LIMITS, SIGNED_IN, TEXTS, Limits
from api.transport.budgets import Budget
from api.transport.limits import DocumentLimits

_BUDGET = re.compile(r"([1-9][0-9]{0,8})/([0-9]{1,9}(?:\.[0-9]{1,3})?)")
_DOCUMENT = LIMITS.document


def parse_budget(value: object) -> object:
    """Turn `20000/1000` into a budget of 20 000 that 1 000 a second are restored to; anything else passes unchanged."""
    if not isinstance(value, str):
        return value
    found = _BUDGET.fullmatch(value.strip())
    if found is None or not float(found[2]):
        raise ValueError("write it like 20000/1000: how much at once, and how much a second is restored")
    return Budget(int(found[1]), float(found[2]))


BudgetSetting = Annotated[Budget, NoDecode, BeforeValidator(parse_budget)]


class LimitSettings(BaseSettings):
    """How much anybody may ask for.

    Invariant: an operation of the largest cost fits into everybody's budget.
    """

    max_depth: Annotated[int, Field(ge=1, le=50)] = _DOCUMENT.depth
    max_aliases: Annotated[int, Field(ge=0, le=1_000)] = _DOCUMENT.aliases
    max_directives: Annotated[int, Field(ge=0, le=1_000)] = _DOCUMENT.directives
    max_fields: Annotated[int, Field(ge=1, le=5_000)] = _DOCUMENT.fields
    max_tokens: Annotated[int, Field(ge=1, le=20_000)] = _DOCUMENT.tokens
    max_body_bytes: Annotated[int, Field(ge=1_000, le=10_000_000)] = LIMITS.body_bytes
    max_page: Annotated[int, Field(ge=1, le=LIMITS.page)] = LIMITS.page
    max_cost: Annotated[int, Field(ge=1)] = LIMITS.cost
    budget_anonymous: BudgetSetting = ANONYMOUS
    budget_signed_in: BudgetSetting = SIGNED_IN
    budget_key: BudgetSetting = KEY
    budget_texts: BudgetSetting = TEXTS
    share_budgets: bool | None = None
    operation_timeout_s: Annotated[float, Field(gt=0, le=600)] = LIMITS.timeout_s
    max_streams: Annotated[int, Field(ge=0)] = LIMITS.streams
    max_streams_per_caller: Annotated[int, Field(ge=0)] = LIMITS.streams_per_caller
    max_operations_per_socket: Annotated[int, Field(ge=1)] = LIMITS.operations_per_socket
    init_timeout_s: Annotated[float, Field(gt=0, le=600)] = LIMITS.init_timeout_s

    @model_validator(mode="after")
    def _check_budgets(self) -> "LimitSettings":
        for name in ("budget_anonymous", "budget_signed_in", "budget_key"):
            if getattr(self, name).size < self.max_cost:
                raise ValueError(f"ENAMEL_{name.upper()} must hold at least ENAMEL_MAX_COST")
        return self

    @property
    def limits(self) -> Limits:
        """Return how much anybody may ask for."""
        return Limits(
            document=DocumentLimits(
                depth=self.max_depth,
                aliases=self.max_aliases,
                directives=self.max_directives,
                fields=self.max_fields,
                tokens=self.max_tokens,
            ),
            body_bytes=self.max_body_bytes,
            page=self.max_page,
            cost=self.max_cost,
            anonymous=self.budget_anonymous,
            signed_in=self.budget_signed_in,
            key=self.budget_key,
            texts=self.budget_texts,
            timeout_s=self.operation_timeout_s,
            streams=self.max_streams,
            streams_per_caller=self.max_streams_per_caller,
            operations_per_socket=self.max_operations_per_socket,
            init_timeout_s=self.init_timeout_s,
        )
