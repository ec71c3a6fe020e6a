"""What callers see of failures, and what the log keeps."""

import re
from typing import Any

import httpx
import pytest
import structlog
from graphql import GraphQLError
from strawberry.types.execution import PreExecutionError

from api.transport.errors import present_error, present_exception, without_suggestions
from api.transport.results import Caller, present_result, respond
from domain.kernel.errors import Forbidden, NotFound, RateLimited, Unauthenticated
from domain.kernel.text import translate

RESPONSE = "application/graphql-response+json"


@pytest.mark.parametrize("how", ["unexpected", "uncoded"])
async def test_an_unexpected_error_is_masked_and_logged_with_its_id(run: Any, how: str):
    with structlog.testing.capture_logs() as logs:
        result = await run("query Q($how: String!) { fail(how: $how) }", {"how": how})
    error = result["errors"][0]
    assert result["data"] == {"fail": None}
    assert error["message"] == "Internal error"
    assert error["path"] == ["fail"]
    assert error["extensions"] == {"code": "INTERNAL_SERVER_ERROR", "id": logs[0]["error_id"]}
    assert logs[0]["path"] == "fail"
    assert logs[0]["log_level"] == "error"
    assert str(logs[0]["exc_info"]) in {"the password is hunter2", "select secret from vault"}


@pytest.mark.parametrize(
    ("name", "logged"), [("Card", "Card"), (None, None), ("Anna +79161234567", None), ("a" * 101, None), ("A\n", None)]
)
def test_an_operation_is_logged_by_its_name_but_not_by_whatever_is_sent_as_one(name: str | None, logged: str | None):
    with structlog.testing.capture_logs() as logs:
        present_exception(ValueError("broken"), locale="en", operation_name=name)
    assert logs[0]["operation_name"] == logged


async def test_every_masked_error_has_an_id_of_its_own(run: Any):
    result = await run('{ a: fail(how: "unexpected") b: fail(how: "unexpected") }')
    assert len({error["extensions"]["id"] for error in result["errors"]}) == 2


async def test_a_null_that_reaches_the_root_is_no_request_error(client: httpx.AsyncClient):
    response = await client.post("/graphql", json={"query": "{ must }"}, headers={"accept": RESPONSE})
    assert response.status_code == 200
    assert response.json()["data"] is None
    assert response.json()["errors"][0]["path"] == ["must"]


@pytest.mark.parametrize(
    ("how", "extensions"),
    [
        ("unauthenticated", {"code": "UNAUTHENTICATED"}),
        ("forbidden", {"code": "FORBIDDEN"}),
        ("not_found", {"code": "BAD_USER_INPUT", "reason": "NOT_FOUND"}),
        ("rate_limited", {"code": "THROTTLED", "retryAfterSeconds": 7}),
        ("coded", {"code": "THROTTLED", "retryAfterSeconds": 3}),
    ],
)
async def test_an_expected_failure_keeps_its_code(run: Any, how: str, extensions: Any):
    with structlog.testing.capture_logs() as logs:
        result = await run("query ($how: String!) { fail(how: $how) }", {"how": how})
    assert result["errors"][0]["extensions"] == extensions
    assert logs == []


async def test_a_refusal_speaks_the_callers_language(run: Any):
    result = await run('{ fail(how: "not_found") }', **{"accept-language": "ru"})
    assert result["errors"][0]["message"] == translate("ru", NotFound.text)


@pytest.mark.parametrize("media", ["application/json", RESPONSE])
@pytest.mark.parametrize(
    ("failure", "status", "code"),
    [
        (Unauthenticated(), 401, "UNAUTHENTICATED"),
        (Forbidden(), 403, "FORBIDDEN"),
        (RateLimited(retry_after_s=9), 429, "THROTTLED"),
        (GraphQLError("No.", extensions={"code": "FORBIDDEN"}), 403, "FORBIDDEN"),
        (RuntimeError("database gone"), 500, "INTERNAL_SERVER_ERROR"),
    ],
)
async def test_a_context_that_cannot_be_made_is_answered_with_its_status(
    client: httpx.AsyncClient, contexts: Any, failure: Any, status: int, code: str, media: str
):
    contexts.failure = failure
    response = await client.post("/graphql", json={"query": "{ hello }"}, headers={"accept": media})
    assert response.status_code == status
    assert response.headers["content-type"].startswith(media)
    assert [error["extensions"]["code"] for error in response.json()["errors"]] == [code]
    assert "database" not in response.text
    assert response.headers.get("retry-after") == ("9" if status == 429 else None)
    assert response.headers.get("www-authenticate") == ("Bearer" if status == 401 else None)


SUGGESTED = {"hello", "LIGHT", "label", "skip", "text"}


@pytest.mark.parametrize(
    ("query", "variables"),
    [
        ("{ helo }", None),
        ('{ echo(txt: "a") }', None),
        ("query ($v: BoxInputt) { hello }", None),
        ("query ($v: Shad!) { hello }", None),
        ("{ shade(value: LIGT) }", None),
        ("query ($v: Shade!) { shade(value: $v) }", {"v": "LIGT"}),
        ('{ echo(box: {amount: "1", lable: "x"}) }', None),
        ("query ($v: BoxInput!) { echo(box: $v) }", {"v": {"amount": "1", "lable": "x"}}),
        ("{ hello @skp(if: true) }", None),
        ("{ hello { x } }", None),
        ("{ self }", None),
        ("{ ...F } fragment F on Qery { hello }", None),
        ('{ shade(value: "LIGHT") }', None),
    ],
)
async def test_no_message_suggests_a_name(run: Any, query: str, variables: Any):
    result = await run(query, variables)
    assert result["errors"]
    for error in result["errors"]:
        assert "Did you mean" not in error["message"]
        told = set(re.findall(r"\w+", error["message"]))
        assert {name for name in SUGGESTED & told if name not in query} == set()


def test_suggestions_vanish_wherever_they_stand():
    message = "Unknown 'lable'. Did you mean 'label' or 'table'? Found: {lable: \"Did you mean me\"}."
    assert without_suggestions(message).startswith("Unknown 'lable'. Found")
    assert without_suggestions("No such thing.") == "No such thing."


@pytest.mark.parametrize(
    "variables",
    [{}, {"v": 1}, {"v": {"amount": "x"}}, {"v": {"amount": "1", "other": 1}}, {"v": None}, {"v": [[]]}, {"v": {}}],
)
async def test_variables_that_do_not_fit_are_bad_user_input(client: httpx.AsyncClient, variables: Any):
    body = {"query": "query ($v: BoxInput!) { echo(box: $v) }", "variables": variables}
    response = await client.post("/graphql", json=body, headers={"accept": RESPONSE})
    assert response.status_code == 400
    assert {error["extensions"]["code"] for error in response.json()["errors"]} == {"BAD_USER_INPUT"}
    assert "data" not in response.json()


def test_an_argument_that_only_turns_out_wrong_in_execution_is_bad_user_input():
    error = GraphQLError("Argument 'first' has invalid value: no", path=["x"])
    assert present_error(error, default_code="X", locale="en")["extensions"] == {"code": "BAD_USER_INPUT"}


def test_recursion_in_a_document_is_complexity_and_in_a_resolver_a_fault():
    def presented(path: Any) -> Any:
        error = GraphQLError("deep", path=path, original_error=RecursionError())
        return present_error(error, default_code="X", locale="en")["extensions"]["code"]

    assert presented(None) == "QUERY_TOO_COMPLEX"
    assert presented(["x"]) == "INTERNAL_SERVER_ERROR"


async def test_a_message_that_utf_8_cannot_hold_is_still_answered(client: httpx.AsyncClient, contexts: Any):
    contexts.failure = GraphQLError("half \ud800", extensions={"code": "FORBIDDEN"})
    response = await client.post("/graphql", json={"query": "{ hello }"})
    assert isinstance(response, httpx.Response)
    assert response.json()["errors"][0]["message"] == "half \ud800"


async def test_throttling_found_before_execution_says_when_to_come_back():
    error = GraphQLError("Slow down.", extensions={"code": "THROTTLED", "retryAfterSeconds": 4})
    body = present_result(PreExecutionError(data=None, errors=[error], extensions={"cost": {}}), Caller())
    assert body["extensions"] == {"cost": {}}
    for media, status in ((RESPONSE, 429), ("application/json", 200)):
        response = respond(body, media=media)
        assert response.status_code == status
        assert response.headers["retry-after"] == "4"


@pytest.mark.parametrize(
    "message", ["Unknown operation named 'X'.", "Must provide operation name if there are several."]
)
def test_an_operation_that_is_not_in_the_document_is_bad_user_input(message: str):
    body = present_result(PreExecutionError(data=None, errors=[GraphQLError(message)]), Caller())
    assert body["errors"][0]["extensions"] == {"code": "BAD_USER_INPUT"}


async def test_without_a_given_lifetime_a_stream_does_not_end_by_itself(build_app: Any):
    app = build_app(get_lifetime_s=None)
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://enamel.test") as client:
        body = {"query": "subscription { count(to: 1) }"}
        response = await client.post("/graphql", json=body, headers={"accept": "text/event-stream"})
    assert "event: complete" in response.text


async def test_a_document_with_very_many_faults_is_told_a_hundred_of_them(run: Any):
    result = await run("{" + " ".join(f"unknown{n}" for n in range(150)) + "}")
    assert {error["extensions"]["code"] for error in result["errors"]} == {"GRAPHQL_VALIDATION_FAILED"}
    assert len(result["errors"]) == 101
