"""The API's scalars: stricter than the stock ones, so that what a resolver receives can be stored and computed with.

`SCALAR_MAP` goes into `StrawberryConfig(scalar_map=SCALAR_MAP)`; schema types are then annotated with
`decimal.Decimal`, `datetime.date`, `datetime.datetime` and `URL`. Importing this module also makes the built-in
`String` and `ID` refuse text that PostgreSQL cannot hold: GraphQL reserves these two names, so they cannot be replaced
by scalars of our own.
"""

import re
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any, Final, NewType, cast
from urllib.parse import urlsplit

import strawberry
from graphql import GraphQLError, GraphQLID, GraphQLScalarType, GraphQLString, StringValueNode, ValueNode
from strawberry.types.scalar import ScalarDefinition

from api.errors import bad_user_input

_DECIMAL = re.compile(r"-?[0-9]{1,15}(?:\.[0-9]{1,2})?")
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_URL = re.compile(r"https?://[!-~]+", re.IGNORECASE)
_DATE_TIME = re.compile(
    r"(?P<date>[0-9]{4}-[0-9]{2}-[0-9]{2})[Tt](?P<time>[0-9]{2}:[0-9]{2}:[0-9]{2})"
    r"(?:\.(?P<fraction>[0-9]{1,9}))?(?P<zone>[Zz]|[+-][0-9]{2}:[0-9]{2})"
)
_LONGEST_URL = 2_048
_RFC_3339 = "https://www.rfc-editor.org/rfc/rfc3339#section-5.6"

URL = NewType("URL", str)
"""An absolute http or https address."""


def parse_decimal(value: object) -> Decimal:
    """Return the number that a string such as `"-312.50"` spells (R-MON-3).

    Args:
        value: a JSON string of ASCII digits: up to 15 before the point, at most 2 after it. JSON numbers are refused,
            because a float has already lost what was meant.

    Raises:
        GraphQLError: BAD_USER_INPUT, for everything else.
    """
    if not isinstance(value, str) or _DECIMAL.fullmatch(value) is None:
        raise bad_user_input('Decimal must be a string such as "312.50", with at most two decimal places.')
    return Decimal(value) + 0  # turns -0 into 0


def serialize_decimal(value: object) -> str:
    """Return a decimal as the API writes it: plain notation, at most two decimal places.

    Raises:
        ValueError: the value is no such decimal, which is a fault of ours.
    """
    text = format(value, "f") if isinstance(value, Decimal) else value
    if not isinstance(text, str) or _DECIMAL.fullmatch(text) is None:
        raise ValueError(f"not a decimal with at most two decimal places: {value!r}")
    return text


def parse_date(value: object) -> date:
    """Return the day that a string of the form `YYYY-MM-DD` names.

    Raises:
        GraphQLError: BAD_USER_INPUT, for other forms and for days that no calendar has.
    """
    if isinstance(value, str) and _DATE.fullmatch(value):
        try:
            return date.fromisoformat(value)
        except ValueError:
            pass  # a well-formed day such as 2026-02-30, answered below
    raise bad_user_input('Date must be an existing day written as "YYYY-MM-DD".')


def serialize_date(value: object) -> str:
    """Return a day as `YYYY-MM-DD`.

    Raises:
        TypeError: the value is not a plain date, which is a fault of ours.
    """
    if not isinstance(value, date) or isinstance(value, datetime):
        raise TypeError(f"not a date: {value!r}")
    return value.isoformat()


def parse_date_time(value: object) -> datetime:
    """Return the instant that an RFC 3339 string names, in UTC and to the microsecond.

    Raises:
        GraphQLError: BAD_USER_INPUT, for other forms, for a missing zone and for instants that no calendar has.
    """
    match = _DATE_TIME.fullmatch(value) if isinstance(value, str) else None
    if match:
        fraction = (match["fraction"] or "0")[:6].ljust(6, "0")
        zone = "+00:00" if match["zone"] in "Zz" else match["zone"]
        try:
            return datetime.fromisoformat(f"{match['date']}T{match['time']}.{fraction}{zone}").astimezone(UTC)
        except (ValueError, OverflowError):
            pass  # a well-formed text that names no instant, answered below
    raise bad_user_input('DateTime must be an instant with its zone, such as "2026-01-31T09:30:00Z".')


def serialize_date_time(value: object) -> str:
    """Return an instant in UTC, written with `Z`.

    Raises:
        TypeError: the value is no datetime or has no zone, which is a fault of ours.
    """
    if not isinstance(value, datetime) or value.tzinfo is None:
        raise TypeError(f"not an instant with a zone: {value!r}")
    return value.astimezone(UTC).replace(tzinfo=None).isoformat() + "Z"


def parse_url(value: object) -> URL:
    """Return an absolute http or https address, up to 2048 ASCII characters and without a password in it.

    Raises:
        GraphQLError: BAD_USER_INPUT, for everything else.
    """
    if isinstance(value, str) and len(value) <= _LONGEST_URL and _URL.fullmatch(value):
        try:
            parts = urlsplit(value)
            _ = parts.port  # raises for a port that is no number
        except ValueError:
            parts = None
        if parts and parts.hostname and parts.username is None and parts.password is None:
            return URL(value)
    raise bad_user_input('URL must be an absolute address such as "https://example.org/hook".')


def serialize_url(value: object) -> str:
    """Return an address as it is.

    Raises:
        TypeError: the value is no text, which is a fault of ours.
    """
    if not isinstance(value, str):
        raise TypeError(f"not an address: {value!r}")
    return value


def refuse_unstorable(text: str) -> str:
    """Return `text` if a database can hold it.

    Raises:
        GraphQLError: BAD_USER_INPUT, for the NUL character and for halves of surrogate pairs.
    """
    if "\x00" in text:
        raise bad_user_input("Text must not contain the NUL character.")
    if not text.isascii():
        try:
            text.encode()
        except UnicodeEncodeError:
            raise bad_user_input("Text must not contain lone surrogates.") from None
    return text


def _literal_parser(parse: Callable[[object], Any]) -> Callable[..., Any]:
    def parse_literal(node: ValueNode, _variables: object = None) -> Any:
        try:
            return parse(node.value if isinstance(node, StringValueNode) else None)
        except GraphQLError as error:
            raise bad_user_input(error.message, node) from None

    return parse_literal


def _scalar(
    *,
    name: str,
    description: str,
    specified_by_url: str,
    serialize: Callable[[object], str],
    parse: Callable[[object], Any],
) -> ScalarDefinition:
    return strawberry.scalar(
        name=name,
        description=description,
        specified_by_url=specified_by_url,
        serialize=serialize,
        parse_value=parse,
        parse_literal=_literal_parser(parse),
    )


def _guard(scalar: GraphQLScalarType) -> None:
    """Make a built-in text scalar refuse what cannot be stored, in variables and in literals."""
    coerce_value: Callable[[Any], str] = scalar.coerce_input_value
    coerce_literal: Callable[[Any, Any], str] = cast("Any", scalar.coerce_input_literal)

    def from_value(value: Any) -> str:
        return refuse_unstorable(coerce_value(value))

    def from_literal(node: ValueNode, variables: Any = None) -> str:
        return refuse_unstorable(coerce_literal(node, variables))

    for name, function in {
        "coerce_input_value": from_value,
        "parse_value": from_value,
        "coerce_input_literal": from_literal,
        "parse_literal": from_literal,
    }.items():
        setattr(scalar, name, function)


for _text_scalar in (GraphQLString, GraphQLID):
    _guard(_text_scalar)

SCALAR_MAP: Final[Mapping[object, ScalarDefinition]] = {
    Decimal: _scalar(
        name="Decimal",
        description=(
            'An exact decimal number, written as a string with at most two decimal places, such as `"312.50"`. '
            "Never a JSON number: floats lose cents."
        ),
        specified_by_url="https://www.w3.org/TR/xmlschema11-2/#decimal",
        serialize=serialize_decimal,
        parse=parse_decimal,
    ),
    date: _scalar(
        name="Date",
        description="A calendar day in the clinic's time zone, written as `YYYY-MM-DD` (`full-date` of RFC 3339).",
        specified_by_url=_RFC_3339,
        serialize=serialize_date,
        parse=parse_date,
    ),
    datetime: _scalar(
        name="DateTime",
        description=(
            "An instant, written as RFC 3339's `date-time`. Answers are in UTC with `Z`; inputs may use any offset, "
            "but must state one."
        ),
        specified_by_url=_RFC_3339,
        serialize=serialize_date_time,
        parse=parse_date_time,
    ),
    URL: _scalar(
        name="URL",
        description="An absolute `http` or `https` address of at most 2048 ASCII characters (RFC 3986).",
        specified_by_url="https://www.rfc-editor.org/rfc/rfc3986",
        serialize=serialize_url,
        parse=parse_url,
    ),
}
