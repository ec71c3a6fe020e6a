from typing import Any
from uuid import UUID

import pytest
import strawberry
from graphql import GraphQLError

from api import ids

ID = UUID("0190f3c2-7d1e-7abc-8def-0123456789ab")


def test_an_id_has_its_types_prefix_and_the_uuids_digits():
    text = ids.encode("Author", ID)

    assert text == "AUT_0190f3c27d1e7abc8def0123456789ab"
    assert ids.decode(text, "Author") == ID
    assert ids.decode(text, "Book", "Author") == ID
    assert ids.parse(text) == ("Author", ID)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "AUT",
        "AUT_",
        "0190f3c27d1e7abc8def0123456789ab",
        "AUT_0190F3C27D1E7ABC8DEF0123456789AB",
        "aut_0190f3c27d1e7abc8def0123456789ab",
        "AUT_0190f3c2-7d1e-7abc-8def-0123456789ab",
        "AUT_0190f3c27d1e7abc8def0123456789a",
        "AUT_0190f3c27d1e7abc8def0123456789ab0",
        " AUT_0190f3c27d1e7abc8def0123456789ab",
        "AUT_0190f3c27d1e7abc8def0123456789ab\n",
        "AUT_٠190f3c27d1e7abc8def0123456789ab",
        "XXX_0190f3c27d1e7abc8def0123456789ab",
        "BOO_0190f3c27d1e7abc8def0123456789ab",
    ],
)
def test_there_is_one_spelling_of_an_id(text: Any):
    with pytest.raises(GraphQLError) as refused:
        ids.decode(text, "Author")

    assert refused.value.extensions == {"code": "BAD_USER_INPUT"}


def test_an_optional_id_may_be_left_out():
    assert ids.decode_optional(None, "Author") is None
    assert ids.decode_optional(strawberry.UNSET, "Author") is None
    assert ids.decode_optional(ids.encode("Author", ID), "Author") == ID


def test_prefixes_and_loaders_are_unique():
    ids.register("Author", "AUT")
    for type_name, prefix in (("Author", "AUTH"), ("Writer", "AUT"), ("Writer", "wri"), ("Writer", "TOOLONG")):
        with pytest.raises(ValueError, match=prefix):
            ids.register(type_name, prefix)
    with pytest.raises(ValueError, match="has a loader already"):
        ids.node_loader("Author")(lambda *_: None)


async def test_node_gives_one_object_or_null(data: Any, library: Any):
    query = "query ($id: ID!) { node(id: $id) { __typename id ... on Author { name } } }"
    known = ids.encode("Author", library.authors[1]["id"])

    assert (await data(query, id=known))["node"] == {"__typename": "Author", "id": known, "name": "Author 2"}
    assert (await data(query, id=ids.encode("Author", ID)))["node"] is None


async def test_a_node_without_a_loader_is_null(data: Any):
    ids.register("Unloaded", "UNL")

    assert await data("query ($id: ID!) { node(id: $id) { id } }", id=ids.encode("Unloaded", ID)) == {"node": None}


async def test_nodes_takes_at_most_100_ids(run: Any, data: Any):
    query = "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }"

    assert (await data(query, ids=[ids.encode("Author", ID)] * 100))["nodes"] == [None] * 100
    assert (await run(query, ids=[ids.encode("Author", ID)] * 101)).errors[0].extensions == {"code": "BAD_USER_INPUT"}
    assert (await run(query, ids=["AUT_1"])).errors[0].extensions == {"code": "BAD_USER_INPUT"}
