from typing import Any

from api.ids import encode
from domain.kernel.errors import NotFound

AUTHOR = "AUT_" + "0" * 31 + "1"


async def test_each_edge_is_called_once_for_all_parents_of_a_level(data: Any, library: Any):
    found = await data(
        "{ authors { nodes { name books(first: 2) { nodes { title author { name friend { name } } } } } } }"
    )

    assert library.called() == [
        ("LibraryQuery.authors", 1),
        ("Author.books", 3),
        ("Book.author", 6),
        ("Author.friend", 3),
    ]
    first = found["authors"]["nodes"][0]["books"]["nodes"][0]
    assert first == {"title": "Book 1.0", "author": {"name": "Author 1", "friend": {"name": "Author 2"}}}


async def test_the_number_of_calls_does_not_grow_with_the_number_of_parents(data: Any, library: Any):
    query = """query ($first: Int) { authors(first: $first) { nodes {
        home { country { code } } books { nodes { author { id } } } } } }"""
    await data(query, first=1)
    few = [name for name, _ in library.called()]
    library.calls.clear()

    await data(query, first=3)

    assert [name for name, _ in library.called()] == few


async def test_aliases_with_different_arguments_do_not_collide(data: Any):
    found = await data(
        """query ($id: ID!) { author(id: $id) {
            one: books(first: 1) { nodes { title } totalCount }
            crime: books(filter: {genre: CRIME}) { nodes { title genre } totalCount }
            last: books(last: 1) { nodes { title } }
            home { country { code } } again: home { where: country { code } city }
        } }""",
        id=AUTHOR,
    )

    author = found["author"]
    assert author["one"] == {"nodes": [{"title": "Book 1.0"}], "totalCount": 4}
    assert author["crime"]["nodes"] == [
        {"title": "Book 1.1", "genre": "CRIME"},
        {"title": "Book 1.3", "genre": "CRIME"},
    ]
    assert author["crime"]["totalCount"] == 2
    assert author["last"] == {"nodes": [{"title": "Book 1.3"}]}
    assert author["home"] == {"country": {"code": "CI"}}
    assert author["again"] == {"where": {"code": "CI"}, "city": "City 1"}


async def test_the_same_response_key_with_other_arguments_at_another_place_does_not_collide(data: Any):
    found = await data(
        """query ($id: ID!) { author(id: $id) {
            a: friend { books(first: 1) { nodes { title } } }
            b: friend { books(last: 1) { nodes { title } } }
        } }""",
        id=AUTHOR,
    )

    assert found["author"]["a"]["books"]["nodes"] == [{"title": "Book 2.0"}]
    assert found["author"]["b"]["books"]["nodes"] == [{"title": "Book 2.3"}]


async def test_nodes_and_edges_of_one_connection_hold_their_own_values(data: Any):
    found = await data(
        """{ authors { nodes { books(first: 1) { nodes { title } } }
                       edges { cursor node { books(last: 1) { nodes { title } } } } } }"""
    )

    assert found["authors"]["nodes"][0]["books"]["nodes"] == [{"title": "Book 1.0"}]
    assert found["authors"]["edges"][0]["node"]["books"]["nodes"] == [{"title": "Book 1.3"}]


async def test_the_rows_of_a_batch_function_are_not_written_to(data: Any, library: Any):
    before = [dict(author) for author in library.authors]

    await data("{ authors { nodes { friend { name } home { country { code } } } } }")

    assert library.authors == before


async def test_fragments_variables_and_directives_are_followed(data: Any, library: Any):
    query = """
        query ($count: Int!, $with: Boolean!, $genre: Genre) {
            author(id: "AUT_00000000000000000000000000000001") { ...Card ... on Author @include(if: $with) { secret } }
        }
        fragment Card on Author { name books(first: $count, filter: {genre: $genre}) { ...Titles } }
        fragment Titles on BookConnection { nodes { title } }
    """
    with_it = await data(query, count=1, **{"with": True}, genre="CRIME")
    without = await data(query, count=2, **{"with": False})

    assert with_it["author"] == {
        "name": "Author 1",
        "books": {"nodes": [{"title": "Book 1.1"}]},
        "secret": "secret of Author 1",
    }
    assert without["author"] == {"name": "Author 1", "books": {"nodes": [{"title": "Book 1.0"}, {"title": "Book 1.1"}]}}


async def test_a_selection_tells_what_is_asked_for(data: Any, library: Any):
    await data(
        """{ authors { t: totalCount edges { node { name ...F } } nodes { motto } } }
           fragment F on Author { books { pageInfo { endCursor } } }"""
    )

    assert library.looks[0] == {"totalCount", "edges", "nodes"}
    assert library.looks[1] == {"pageInfo"}


async def test_the_count_is_taken_only_when_asked_for(data: Any, library: Any):
    await data("{ authors { nodes { id } } }")
    assert ("count authors", 1) not in library.called()

    assert (await data("{ authors { totalCount } }"))["authors"] == {"totalCount": 3}
    assert ("count authors", 1) in library.called()


async def test_a_private_edge_is_null_for_family_members(data: Any, library: Any):
    found = await data("{ authors { nodes { secret } } }")

    assert [node["secret"] for node in found["authors"]["nodes"]] == [
        "secret of Author 1",
        None,
        "secret of Author 3",
    ]
    assert ("Author.secret", 2) in library.called()


async def test_parents_that_are_null_are_skipped(data: Any, library: Any):
    library.authors[1]["friend_id"] = None

    found = await data("{ authors { nodes { friend { friend { name } } } } }")

    assert [node["friend"] for node in found["authors"]["nodes"]] == [
        {"friend": None},
        None,
        {"friend": {"name": "Author 2"}},
    ]
    assert library.called()[1:] == [("Author.friend", 3), ("Author.friend", 2)]


async def test_nodes_of_several_types_are_loaded_by_type(data: Any, library: Any):
    wanted = [
        encode("Book", library.books[0]["id"]),
        encode("Author", library.authors[0]["id"]),
        "BOO_" + "f" * 32,
        encode("Book", library.books[5]["id"]),
        encode("Book", library.books[0]["id"]),
    ]

    found = await data(
        """query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id
             ... on Book { title price { amount currencyCode } author { name } }
             ... on Author { name friend { name } } } }""",
        ids=wanted,
    )

    book = {
        "__typename": "Book",
        "id": wanted[0],
        "title": "Book 1.0",
        "price": {"amount": "10.00", "currencyCode": "EUR"},
        "author": {"name": "Author 1"},
    }
    assert found["nodes"][0] == book
    assert found["nodes"][1] == {
        "__typename": "Author",
        "id": wanted[1],
        "name": "Author 1",
        "friend": {"name": "Author 2"},
    }
    assert found["nodes"][2] is None
    assert found["nodes"][3]["title"] == "Book 2.1"
    assert found["nodes"][4] == book
    assert sorted(library.called()) == [
        ("Author.friend", 1),
        ("Book.author", 2),
        ("load Author", 1),
        ("load Book", 3),
    ]


async def test_a_union_is_loaded_by_type(data: Any, library: Any):
    found = await data("{ things { ... on Author { name friend { name } } ... on Book { title author { name } } } }")

    assert found["things"][0] == {"name": "Author 1", "friend": {"name": "Author 2"}}
    assert found["things"][-1] == {"title": "Book 3.3", "author": {"name": "Author 3"}}
    assert library.called() == [("Author.friend", 3), ("Book.author", 12)]


async def test_sources_may_be_any_mapping(data: Any):
    found = await data("{ frozen { name home { city country { code } } } }")

    assert found["frozen"][0] == {"name": "Author 1", "home": {"city": "City 1", "country": {"code": "CI"}}}


async def test_functions_and_computed_fields_see_the_source_and_the_context(data: Any):
    found = await data('{ frozen { shout echo(word: "ho") tags } }')

    assert found["frozen"][0] == {"shout": "AUTHOR 1", "echo": "Author 1 ho en", "tags": ["a", "b"]}


async def test_a_failing_edge_is_an_error_at_each_of_its_fields(run: Any, library: Any):
    library.failure = RuntimeError("no database")

    result = await run("{ authors(first: 2) { nodes { name friend { name } } } }")

    assert result.data == {
        "authors": {"nodes": [{"name": "Author 1", "friend": None}, {"name": "Author 2", "friend": None}]}
    }
    assert [error.path for error in result.errors] == [
        ["authors", "nodes", 0, "friend"],
        ["authors", "nodes", 1, "friend"],
    ]
    assert all(error.original_error is library.failure for error in result.errors)


async def test_wrong_arguments_of_an_edge_are_an_error_at_its_field(run: Any):
    result = await run("{ authors(first: 1) { nodes { name books(first: 101) { totalCount } } } }")

    assert result.data is None
    (error,) = result.errors
    assert error.extensions == {"code": "BAD_USER_INPUT"}
    assert error.path == ["authors", "nodes", 0, "books"]


async def test_a_root_edge_may_refuse(run: Any, library: Any):
    library.failure = NotFound()

    by_value = await run("{ quote(raises: false) { total userErrors { code } } }")
    by_raising = await run("{ quote(raises: true) { total userErrors { code } } }")

    for result in (by_value, by_raising):
        assert result.errors is None
        assert result.data == {"quote": {"total": None, "userErrors": [{"code": "NOT_FOUND"}]}}


async def test_a_root_edge_has_no_user_errors_when_it_succeeds(data: Any):
    assert await data("{ quote(raises: true) { total userErrors { code } } }") == {
        "quote": {"total": 5, "userErrors": []}
    }


async def test_a_batch_function_must_answer_for_each_parent(run: Any, library: Any):
    library.authors[0]["name"] = "Short"

    result = await run("{ authors { nodes { short } } }")

    assert "2 values for 3 parents" in result.errors[0].message


async def test_a_selection_merges_what_is_asked_under_several_aliases(data: Any, library: Any):
    query = """{ authors { a: nodes { name } nodes { home { city } ...F } edges { node { motto } } } }
               fragment F on Author { home { country { code } } }"""
    await data(query)
    sel = library.selections[0]

    assert sel.child("nodes").fields == {"name", "home"}
    assert sel.has("nodes", "home", "city")
    assert not sel.has("nodes", "motto")
    assert sel.child("nodes").child("home").fields == {"city", "country"}
    assert sel.has("nodes", "home", "country", "code")
    assert sel.child("totalCount") is None
    assert not sel.has("totalCount", "x")


async def test_look_ahead_knows_type_names(data: Any, library: Any):
    await data("{ authors { __typename nodes { id } } }")

    assert library.selections[0].has("__typename")


async def test_directives_with_constants_are_followed_once_for_all_runs(data: Any):
    query = """{ authors(first: 1) { nodes {
        name @include(if: false) motto @skip(if: false) friend @skip(if: true) { id } } } }"""

    assert await data(query) == await data(query) == {"authors": {"nodes": [{"motto": None}]}}
