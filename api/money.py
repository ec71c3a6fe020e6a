"""Money as the API shows it. Its source is the integer of minor units itself."""

import enum
from decimal import Decimal
from typing import Any

import strawberry

from api.execution import computed
from domain.kernel.money import format_minor


@strawberry.enum(description="A currency by its ISO 4217 code.")
class CurrencyCode(enum.Enum):
    """A currency that a clinic may keep its accounts in."""

    RUB = strawberry.enum_value("RUB", description="Russian rouble.")
    UAH = strawberry.enum_value("UAH", description="Ukrainian hryvnia.")
    KZT = strawberry.enum_value("KZT", description="Kazakhstani tenge.")
    BYN = strawberry.enum_value("BYN", description="Belarusian rouble.")
    EUR = strawberry.enum_value("EUR", description="Euro.")
    USD = strawberry.enum_value("USD", description="United States dollar.")


@strawberry.type(description="An amount of money in the clinic's currency. One bonus is worth one unit of it.")
class Money:
    """An amount of money; the source is its minor units."""

    amount: Decimal = strawberry.field(description="The amount with the currency's digits, such as 312.50.")
    currency_code: CurrencyCode = strawberry.field(description="The clinic's currency.")


@computed("Money", "amount")
def _amount(_context: Any, amount_minor: int) -> str:
    return format_minor(amount_minor)


@computed("Money", "currencyCode")
def _currency_code(context: Any, _amount_minor: int) -> str:
    currency_code: str = context.currency_code
    return currency_code
