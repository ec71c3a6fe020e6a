from typing import Any

import pytest

from api.errors import bad_user_input
from api.ids import encode
from domain.kernel.errors import Forbidden, NotFound, RateLimited, Unauthenticated

RENAME = """mutation ($input: BookRenameInput!) {
    bookRename(input: $input) { oldTitle book { title author { name } } userErrors { code field message } }
}"""


def given(library: Any, title: Any) -> Any:
    return {"bookId": encode("Book", library.books[0]["id"]), "newTitle": title}


async def test_a_success_has_its_values_and_no_user_errors(data: Any, library: Any):
    found = await data(RENAME, input=given(library, "New"))

    assert found["bookRename"] == {
        "oldTitle": "Book 1.0",
        "book": {"title": "New", "author": {"name": "Author 1"}},
        "userErrors": [],
    }


async def test_a_refusal_is_a_user_error_with_its_path_and_nothing_else_is_loaded(data: Any, library: Any):
    found = await data(RENAME, input=given(library, "conflict"))

    assert found["bookRename"] == {
        "oldTitle": None,
        "book": None,
        "userErrors": [
            {
                "code": "CONFLICT",
                "field": ["lines", "0", "newTitle"],
                "message": "This contradicts the present state.",
            }
        ],
    }
    assert library.called() == []


async def test_a_refusal_of_no_one_field_has_no_path(data: Any, library: Any):
    found = await data(RENAME, input=given(library, "missing"))

    assert found["bookRename"]["userErrors"] == [{"code": "NOT_FOUND", "field": None, "message": "Not found."}]


async def test_a_refusal_is_told_in_the_callers_language(data: Any, library: Any, monkeypatch: Any):
    monkeypatch.setattr("api.execution.errors.translate", lambda locale, text: f"{locale}: {text}")
    library.actor.locale = "uk"

    found = await data(RENAME, input=given(library, "missing"))

    assert found["bookRename"]["userErrors"][0]["message"] == "uk: Not found."


@pytest.mark.parametrize(("title", "code"), [("forbidden", "FORBIDDEN"), ("anonymous", "UNAUTHENTICATED")])
async def test_a_missing_right_is_an_error_with_a_code(run: Any, library: Any, title: Any, code: Any):
    result = await run(RENAME, input=given(library, title))

    assert result.data is None
    (error,) = result.errors
    assert error.extensions == {"code": code}
    assert isinstance(error.original_error.original_error, Unauthenticated | Forbidden)


async def test_a_bug_is_an_error_with_the_exception_in_it(run: Any, library: Any):
    result = await run(RENAME, input=given(library, "bug"))

    assert isinstance(result.errors[0].original_error, RuntimeError)


async def test_an_id_of_another_type_is_bad_user_input(run: Any, library: Any):
    result = await run(RENAME, input={"bookId": encode("Author", library.authors[0]["id"]), "newTitle": "x"})

    assert result.errors[0].extensions == {"code": "BAD_USER_INPUT"}
    assert result.errors[0].message == "This is the id of an Author, not of a Book."


async def test_a_refusal_without_a_payload_is_an_error(run: Any):
    result = await run("mutation { plain }")

    assert result.data == {"plain": None}
    assert result.errors[0].extensions == {"code": "BAD_USER_INPUT", "reason": "CONFLICT"}
    assert result.errors[0].message == "This contradicts the present state."


@pytest.mark.parametrize(
    ("failure", "extensions"),
    [
        (RateLimited(retry_after_s=7), {"code": "THROTTLED", "retryAfterSeconds": 7}),
        (NotFound(), {"code": "BAD_USER_INPUT", "reason": "NOT_FOUND"}),
        (Forbidden(), {"code": "FORBIDDEN"}),
        (bad_user_input("No."), {"code": "BAD_USER_INPUT"}),
    ],
)
async def test_what_a_query_or_an_edge_refuses_is_an_error_with_a_code(
    run: Any, library: Any, failure: Any, extensions: Any
):
    library.failure = failure

    result = await run("{ failing authors(first: 1) { nodes { friend { name } } } }")

    assert result.data == {"failing": None, "authors": {"nodes": [{"friend": None}]}}
    assert [error.extensions for error in result.errors] == [extensions, extensions]
    assert [error.path for error in result.errors] == [["failing"], ["authors", "nodes", 0, "friend"]]
