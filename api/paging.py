"""Connections: pages of lists by opaque cursors.

A cursor is the key of a row, signed and bound to its list's order, in canonical base64url: it can be neither made up,
nor changed, nor used for another list.
"""

import binascii
import hashlib
import hmac
import json
import secrets
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any, Generic, TypeVar
from uuid import UUID

import strawberry

from api.errors import bad_user_input
from domain.kernel.keyset import Order, Window

__all__ = [
    "Connection",
    "Edge",
    "Order",
    "Page",
    "PageInfo",
    "Window",
    "configure",
    "decode_cursor",
    "encode_cursor",
    "page",
    "window",
]

DEFAULT_SIZE = 20
MAX_SIZE = 100
_MAX_CURSOR_CHARS = 1000
_SIGNATURE_BYTES = 12
_to_json = json.JSONEncoder(separators=(",", ":"), ensure_ascii=False).encode
_NodeType = TypeVar("_NodeType")
_signing: dict[str, Any] = {"signer": hashlib.blake2b(key=secrets.token_bytes(32), digest_size=_SIGNATURE_BYTES)}
_sizes = {"maximum": MAX_SIZE}


def configure(secret: bytes, *, max_page: int = MAX_SIZE) -> None:
    """Set the secret that cursors are signed with, the same for all processes; until then it is a random one.

    Args:
        secret: any bytes.
        max_page: the largest page, 1 to MAX_SIZE.
    """
    key = hashlib.blake2b(secret, digest_size=32, person=b"enamel-cursor").digest()
    _signing["signer"] = hashlib.blake2b(key=key, digest_size=_SIGNATURE_BYTES)
    _sizes["maximum"] = max_page


def max_size() -> int:
    """Return how many items a page may have."""
    return _sizes["maximum"]


@strawberry.type(description="Where a page lies in its list.")
class PageInfo:
    """Where a page lies in its list."""

    has_next_page: bool = strawberry.field(description="Whether there is more after this page.")
    has_previous_page: bool = strawberry.field(description="Whether there is more before this page.")
    start_cursor: str | None = strawberry.field(description="The cursor of the first item; null if the page is empty.")
    end_cursor: str | None = strawberry.field(description="The cursor of the last item; null if the page is empty.")


@strawberry.type(description="An item of a list, with its cursor.")
class Edge(Generic[_NodeType]):
    """An item of a list, with its cursor."""

    cursor: str = strawberry.field(description="Where the item lies in the list; give it as `after` or `before`.")
    node: _NodeType = strawberry.field(description="The item.")


@strawberry.type(description="A page of a list.")
class Connection(Generic[_NodeType]):
    """A page of a list: `Connection[Patient]` is the GraphQL type PatientConnection."""

    edges: list[Edge[_NodeType]] = strawberry.field(description="The page's items with their cursors.")
    nodes: list[_NodeType] = strawberry.field(description="The page's items.")
    page_info: PageInfo = strawberry.field(description="Where the page lies in the list.")
    total_count: int = strawberry.field(description="How many items the whole list has. Counted only when asked for.")


Count = int | Callable[[], Awaitable[int]]


@dataclass(slots=True)
class Page:
    """A page of rows, the source of a connection.

    Args:
        rows: mappings, in the list's order.
        order: the list's order, for the cursors.
        has_previous: whether there are rows before them.
        has_next: whether there are rows after them.
        count: the length of the whole list, or a function that counts it; needed only if `totalCount` is selected.
    """

    rows: list[Any]
    order: Order
    has_previous: bool = False
    has_next: bool = False
    count: Count | None = field(default=None)

    def cursor(self, row: Any) -> str:
        """Return the cursor of one of the rows."""
        return encode_cursor(self.order.key_of(row), self.order.name)

    async def total(self) -> int:
        """Return the length of the whole list.

        Raises:
            RuntimeError: the page was made without a count, though it is asked for.
        """
        if self.count is None:
            raise RuntimeError(f"the page of {self.order.name} has no count")
        return self.count if isinstance(self.count, int) else await self.count()


def window(arguments: Mapping[str, Any], order: Order) -> Window:
    """Return which rows a connection's arguments ask for.

    Args:
        arguments: `first`, `after`, `last` and `before`, each None, unset or missing where not given; others are
            ignored.
        order: the list's order.

    Raises:
        GraphQLError: BAD_USER_INPUT for `first` with `last`, a number outside 1 to 100, or a cursor that isn't of
            this list.
    """
    first, last, after, before = (_given(arguments.get(name)) for name in ("first", "last", "after", "before"))
    if first is not None and last is not None:
        raise bad_user_input("Give either `first` or `last`, not both.")
    size = next((number for number in (first, last) if number is not None), min(DEFAULT_SIZE, max_size()))
    if not 1 <= size <= max_size():
        raise bad_user_input(f"`{'first' if last is None else 'last'}` must be between 1 and {max_size()}.")
    return Window(
        order=order,
        size=size,
        backward=last is not None,
        after=None if after is None else decode_cursor(after, order),
        before=None if before is None else decode_cursor(before, order),
    )


def page(fetched: Sequence[Any], frame: Window, *, count: Count | None = None) -> Page:
    """Return the page of the rows fetched for a window.

    Args:
        fetched: at most `frame.limit` rows, in the order of `frame.order_by`.
        frame: the window.
        count: the length of the whole list, or a function that counts it; None if not asked for.
    """
    rows, has_previous, has_next = frame.split(fetched)
    return Page(rows, frame.order, has_previous, has_next, count)


def encode_cursor(key: Sequence[Any], order_name: str) -> str:
    """Return the cursor of a key in an order of this name.

    Args:
        key: text, integers, booleans, UUIDs, instants, dates, decimals and None.
        order_name: what the cursor is bound to.
    """
    payload = _to_json([_pack(value) for value in key]).encode()
    return urlsafe_b64encode(_signature(payload, order_name) + payload).rstrip(b"=").decode()


def decode_cursor(cursor: str, order: Order) -> tuple[Any, ...]:
    """Return the key that a cursor stands for.

    Raises:
        GraphQLError: BAD_USER_INPUT if it was not made by `encode_cursor` for this order, letter for letter.
    """
    try:
        text = cursor[:_MAX_CURSOR_CHARS].encode("ascii")
        raw = urlsafe_b64decode(text + b"=" * (-len(text) % 4))
        canonical = urlsafe_b64encode(raw).rstrip(b"=")
    except (ValueError, binascii.Error):
        raise bad_user_input("This cursor is not valid.") from None
    signature, payload = raw[:_SIGNATURE_BYTES], raw[_SIGNATURE_BYTES:]
    if canonical.decode() != cursor or not hmac.compare_digest(signature, _signature(payload, order.name)):
        raise bad_user_input("This cursor is not valid.")
    key = tuple(_unpack(value) for value in json.loads(payload))
    if len(key) != len(order.keys):
        raise bad_user_input("This cursor is not valid any more.")
    return key


def _signature(payload: bytes, order_name: str) -> bytes:
    signer = _signing["signer"].copy()
    signer.update(order_name.encode() + b"\0" + payload)
    return bytes(signer.digest())


def _pack(value: Any) -> Any:
    if value is None or isinstance(value, int):
        return value
    if isinstance(value, str):
        return "s" + value
    if isinstance(value, UUID):
        return "u" + value.hex
    if isinstance(value, datetime):
        return "t" + value.astimezone(UTC).isoformat()
    if isinstance(value, date):
        return "d" + value.isoformat()
    if isinstance(value, Decimal):
        return "n" + str(value)
    raise TypeError(f"a key can't hold {type(value).__name__}")


_UNPACK: dict[str, Callable[[str], Any]] = {
    "s": str,
    "u": UUID,
    "t": datetime.fromisoformat,
    "d": date.fromisoformat,
    "n": Decimal,
}


def _unpack(value: Any) -> Any:
    return _UNPACK[value[0]](value[1:]) if isinstance(value, str) else value


def _given(value: Any) -> Any:
    return None if value is strawberry.UNSET else value
