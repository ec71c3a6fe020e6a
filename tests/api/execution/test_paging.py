import base64
import random
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest
import strawberry
from graphql import GraphQLError
from hypothesis import given
from hypothesis import strategies as st

from api import paging
from api.paging import decode_cursor, encode_cursor, page, window
from domain.kernel.keyset import Order

ORDER = Order("books:number", (("number", "b.number"), ("id", "b.id")))
ONE_KEY = Order("books:number", (("number", "b.number"),))

KEY_VALUES = st.one_of(
    st.none(),
    st.integers(),
    st.text(st.characters(exclude_categories=["Cs"]), max_size=50),
    st.uuids(),
    st.dates(),
    st.datetimes(timezones=st.just(UTC)),
    st.decimals(allow_nan=False, allow_infinity=False),
)


@given(KEY_VALUES, KEY_VALUES)
def test_a_cursor_gives_back_its_key(first: Any, second: Any):
    cursor = encode_cursor((first, second), ORDER.name)

    if len(cursor) <= 1000:
        assert decode_cursor(cursor, ORDER) == (first, second)


def test_an_instant_keeps_its_microseconds_whatever_its_zone():
    instant = datetime(2026, 1, 31, 12, 0, 0, 123456, tzinfo=timezone(timedelta(hours=3)))

    assert decode_cursor(encode_cursor((instant,), ONE_KEY.name), ONE_KEY) == (instant,)


def test_a_key_holds_only_what_can_be_ordered():
    with pytest.raises(TypeError, match="list"):
        encode_cursor(([],), "x")


def test_a_cursor_is_bound_to_its_order_and_to_its_number_of_keys():
    cursor = encode_cursor((1, UUID(int=1)), ORDER.name)

    for other in (Order("authors:number", ORDER.keys), ONE_KEY):
        with pytest.raises(GraphQLError) as refused:
            decode_cursor(cursor, other)
        assert refused.value.extensions == {"code": "BAD_USER_INPUT"}


def test_no_changed_cursor_is_taken():
    cursor = encode_cursor((1, UUID(int=1)), ORDER.name)
    changed = [cursor[:at] + ("A" if cursor[at] != "A" else "B") + cursor[at + 1 :] for at in range(len(cursor))]
    others = ["", "x", "é", cursor + "=", cursor + "A", cursor[:-1], " " + cursor, cursor + "\n", "A" * 5000]
    standard = base64.b64encode(base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4))).decode()
    for text in [*changed, *others, standard + "=="]:
        with pytest.raises(GraphQLError) as refused:
            decode_cursor(text, ORDER)
        assert refused.value.extensions == {"code": "BAD_USER_INPUT"}


def test_a_cursor_of_another_secret_is_not_taken(monkeypatch: Any):
    monkeypatch.setattr(paging, "_signing", dict(paging._signing))
    paging.configure(b"one")
    cursor = encode_cursor((1,), ONE_KEY.name)
    assert decode_cursor(cursor, ONE_KEY) == (1,)

    paging.configure(b"two")

    with pytest.raises(GraphQLError):
        decode_cursor(cursor, ONE_KEY)


@pytest.mark.parametrize(
    "arguments",
    [
        {"first": 1, "last": 1},
        {"first": 0},
        {"first": -1},
        {"first": 101},
        {"last": 101},
        {"last": 0},
        {"after": "x"},
        {"before": "arrayconnection:-5"},
        {"after": ""},
    ],
)
def test_wrong_arguments_of_a_page_are_bad_user_input(arguments: Any):
    with pytest.raises(GraphQLError) as refused:
        window(arguments, ORDER)

    assert refused.value.extensions == {"code": "BAD_USER_INPUT"}


def test_a_page_has_20_rows_unless_asked_otherwise():
    assert window({}, ORDER).size == 20
    assert window({"first": None, "last": strawberry.UNSET, "after": None}, ORDER).size == 20
    assert window({"first": 100}, ORDER).limit == 101
    assert window({"last": 1}, ORDER).backward


def test_the_largest_page_may_be_set_smaller(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(paging, "_signing", dict(paging._signing))
    monkeypatch.setattr(paging, "_sizes", dict(paging._sizes))
    paging.configure(b"secret", max_page=10)
    assert window({"last": 10}, ORDER).size == 10
    assert window({}, ORDER).size == 10
    with pytest.raises(GraphQLError, match="between 1 and 10"):
        window({"first": 11}, ORDER)


def test_a_window_is_a_row_comparison_in_sql():
    key, other = (5, UUID(int=1)), (9, UUID(int=2))
    after, before = (encode_cursor(each, ORDER.name) for each in (key, other))

    assert window({}, ORDER).condition(1) == ("TRUE", [])
    forward = window({"after": after}, ORDER)
    assert forward.condition(3) == ("(b.number, b.id) < ($3, $4)", list(key))
    assert forward.order_by == "b.number DESC, b.id DESC"
    backward = window({"last": 5, "before": before, "after": after}, ORDER)
    assert backward.condition(1) == ("(b.number, b.id) < ($1, $2) AND (b.number, b.id) > ($3, $4)", [*key, *other])
    assert backward.order_by == "b.number ASC, b.id ASC"
    ascending = Order(ORDER.name, ORDER.keys, descending=False)
    assert window({"after": after}, ascending).condition(1)[0] == "(b.number, b.id) > ($1, $2)"
    assert window({"last": 2}, ascending).order_by == "b.number DESC, b.id DESC"


async def test_a_page_without_a_count_cannot_be_counted():
    with pytest.raises(RuntimeError, match="has no count"):
        await page([], window({}, ORDER)).total()


async def test_a_real_list_is_walked_forward_and_backward(data: Any, library: Any):
    walk = """query ($id: ID!, $first: Int, $after: String, $last: Int, $before: String) {
        author(id: $id) { books(first: $first, after: $after, last: $last, before: $before) {
            nodes { title } edges { cursor node { title } }
            pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } }"""
    titles = [f"Book 1.{number}" for number in range(4)]

    async def books(**arguments: Any) -> Any:
        found = await data(walk, id="AUT_" + "0" * 31 + "1", **arguments)
        return found["author"]["books"]

    first = await books(first=3)
    assert [each["title"] for each in first["nodes"]] == titles[:3]
    info = first["pageInfo"]
    assert (info["hasPreviousPage"], info["hasNextPage"]) == (False, True)
    assert [info["startCursor"], info["endCursor"]] == [first["edges"][0]["cursor"], first["edges"][2]["cursor"]]

    second = await books(first=3, after=info["endCursor"])
    assert [each["node"]["title"] for each in second["edges"]] == titles[3:]
    assert (second["pageInfo"]["hasPreviousPage"], second["pageInfo"]["hasNextPage"]) == (True, False)

    last = await books(last=2)
    assert [each["title"] for each in last["nodes"]] == titles[2:]
    assert (last["pageInfo"]["hasPreviousPage"], last["pageInfo"]["hasNextPage"]) == (True, False)

    before = await books(last=3, before=last["pageInfo"]["startCursor"])
    assert [each["title"] for each in before["nodes"]] == titles[:2]
    assert (before["pageInfo"]["hasPreviousPage"], before["pageInfo"]["hasNextPage"]) == (False, True)

    between = await books(first=5, after=first["edges"][0]["cursor"], before=first["edges"][2]["cursor"])
    assert [each["title"] for each in between["nodes"]] == titles[1:2]


async def test_an_empty_page_has_no_cursors(data: Any, library: Any):
    library.authors.clear()

    found = await data("{ authors { nodes { id } totalCount pageInfo { hasNextPage startCursor endCursor } } }")

    assert found["authors"] == {
        "nodes": [],
        "totalCount": 0,
        "pageInfo": {"hasNextPage": False, "startCursor": None, "endCursor": None},
    }


async def test_a_cursor_of_another_list_is_refused(data: Any, run: Any):
    cursor = (await data("{ authors { pageInfo { endCursor } } }"))["authors"]["pageInfo"]["endCursor"]

    result = await run(
        "query ($after: String) { authors(first: 1) { nodes { books(after: $after) { totalCount } } } }", after=cursor
    )

    assert result.errors[0].extensions == {"code": "BAD_USER_INPUT"}


@pytest.mark.parametrize("seed", range(3))
def test_pages_cover_a_list_once_whatever_their_size(seed: Any):
    chance = random.Random(seed)
    rows = [{"number": chance.randrange(5), "id": UUID(int=number)} for number in range(30)]
    whole = sorted(rows, key=ORDER.key_of, reverse=True)
    met, after, more = [], None, True
    while more:
        frame = window({"first": chance.randrange(1, 8), "after": after}, ORDER)
        left = [row for row in whole if frame.after is None or ORDER.key_of(row) < frame.after]
        got = page(left[: frame.limit], frame)
        met += got.rows
        after, more = got.cursor(got.rows[-1]), got.has_next

    assert met == whole


def test_values_of_every_kind_make_a_cursor():
    key = (1, True, None, "s", UUID(int=1), date(2026, 1, 31), Decimal("1.50"))
    order = Order("all", tuple((str(number), "x") for number in range(7)))

    assert decode_cursor(encode_cursor(key, "all"), order) == key
