"""What strangers learn of the schema in production: nothing, however they ask."""

import re
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from graphql import GraphQLEnumType, GraphQLError, GraphQLInputObjectType, GraphQLObjectType
from graphql.validation.validate import ValidationAbortedError

from api.context import ApiSettings, Context
from api.graphql import build_schema
from api.transport.hiding import UNFIT_ARGUMENT, UNFIT_DOCUMENT, without_schema
from api.transport.results import Caller, present_result
from domain.staff.actor import ANONYMOUS, Actor, ActorKind, StaffRole

SCHEMA = build_schema(production=True)
CORE = SCHEMA._schema
WORD = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
NAMES = frozenset(
    name
    for type_name, kind in CORE.type_map.items()
    if not type_name.startswith("__")
    for name in (type_name, *getattr(kind, "fields", {}), *getattr(kind, "values", {}))
    if len(name) > 3
)
"""Every name of the schema, but for the shortest, which are words of any message."""

PATIENT = Actor(kind=ActorKind.PATIENT)
DESK = Actor(kind=ActorKind.STAFF, role=StaffRole.RECEPTIONIST)


def near_misses(name: str) -> list[str]:
    """Return what a mistyped name looks like; graphql-core would suggest the right one for each."""
    return [name[:-1], f"{name}s", name.swapcase(), name[1:] + name[0], f"{name[:2]}_{name[2:]}"]


def context(actor: Actor = ANONYMOUS, *, production: bool = True) -> Context:
    settings = ApiSettings(public_url="https://smile.example", production=production)
    return Context(actor=actor, now=datetime(2026, 12, 7, tzinfo=UTC), settings=settings)


async def answer(query: str, variables: dict[str, Any] | None = None, actor: Actor = ANONYMOUS) -> dict[str, Any]:
    made = context(actor)
    result = await SCHEMA.execute(query, variable_values=variables, context_value=made)
    return present_result(result, Caller("en", None, made.knows_schema))


def named(body: dict[str, Any], sent: str) -> set[str]:
    """Return the names of the schema that an answer tells and the question did not."""
    messages = " ".join(error["message"] for error in body["errors"])
    return (set(WORD.findall(messages)) & NAMES) - set(WORD.findall(sent))


@pytest.mark.parametrize("actor", [ANONYMOUS, PATIENT], ids=["anonymous", "patient"])
async def test_words_in_bulk_are_answered_alike_whether_they_are_names_or_not(actor: Actor):
    fields = [name for kind in (CORE.query_type, CORE.mutation_type) if kind for name in kind.fields]
    wrong = await answer("{ " + " ".join(f"word{number}" for number in range(150)) + " }", actor=actor)
    assert [error["message"] for error in wrong["errors"]] == [UNFIT_DOCUMENT]
    for sent in (
        "{ " + " ".join(fields[:150]) + " }",
        "{ " + " ".join(near for name in fields for near in near_misses(name))[:4000].rpartition(" ")[0] + " }",
        "{ word1 }",
        "{ patients }",
        "{ branches }",
    ):
        assert await answer(sent, actor=actor) == wrong


def questions() -> list[str]:
    """Return documents with a name that nearly is one, in every place where a name may stand."""
    asked = []
    for name, field in CORE.query_type.fields.items():
        asked += [f"{{ {near} {{ id }} }}" for near in near_misses(name)]
        asked += [f"{{ {name}({near}: 1) {{ id }} }}" for argument in field.args for near in near_misses(argument)]
    for name, kind in CORE.type_map.items():
        asked += [f"query ($a: {near}) {{ viewer(a: $a) {{ kind }} }}" for near in near_misses(name)]
        if isinstance(kind, GraphQLObjectType):
            asked += [f"{{ node(id: 1) {{ ... on {near} {{ id }} }} }}" for near in near_misses(name)]
            asked += [
                f"{{ node(id: 1) {{ ... on {name} {{ {near}(x: 1) }} }} }}"
                for field in kind.fields
                for near in near_misses(field)[:1]
            ]
        if isinstance(kind, GraphQLEnumType):
            asked += [f"{{ patients(filter: {{a: {near}}}) {{ nodes {{ id }} }} }}" for near in kind.values]
        if isinstance(kind, GraphQLInputObjectType):
            asked += [f"mutation {{ signIn(input: {{{near}_: 1}}) {{ session }} }}" for near in kind.fields]
    return asked


async def test_no_field_argument_type_or_value_is_told_by_near_misses():
    asked = questions()
    assert len(asked) > 2000
    for question in asked:
        body = await answer(question)
        assert "data" not in body, question
        assert named(body, question) == set(), question
        assert [error["message"] for error in body["errors"]] == [UNFIT_DOCUMENT], question


@pytest.mark.parametrize(
    "value",
    [
        {},
        {"phon": "1"},
        {"phone": 5},
        {"phone": "+79990000001", "cod": "1"},
        {"phone": None},
        "text",
        None,
        [{"phone": "1"}],
    ],
)
async def test_a_variable_that_does_not_fit_is_told_by_its_name_alone(value: object):
    question = "mutation ($sent: SignInInput!) { signIn(input: $sent) { userErrors { code } } }"
    body = await answer(question, {"sent": value})
    assert [(error["message"], error["extensions"]["code"]) for error in body["errors"]] == [
        ("The value of the variable '$sent' does not fit.", "BAD_USER_INPUT")
    ]


async def test_an_enum_and_a_number_of_wrong_fields_in_a_variable_tell_nothing():
    question = "query ($f: PatientFilter) { patients(filter: $f) { totalCount } }"
    many = await answer(question, {"f": {f"word{number}": 1 for number in range(50)}})
    one = await answer(question, {"f": {"word": 1}})
    assert many == one
    assert len(one["errors"]) == 1


@pytest.mark.parametrize(
    "question",
    [
        "{ __schema { queryType { name } } }",
        '{ __type(name: "Patient") { name } }',
        "query A { ...F } fragment F on Query { s: __schema { types { name } } }",
        'subscription { accountChanged { account { id } } } query { viewer { kind } __type(name: "Money") { name } }',
    ],
)
@pytest.mark.parametrize("actor", [ANONYMOUS, PATIENT], ids=["anonymous", "patient"])
async def test_strangers_do_not_introspect(question: str, actor: Actor):
    body = await answer(question, actor=actor)
    assert [error["message"] for error in body["errors"]] == [UNFIT_DOCUMENT]
    assert "data" not in body


async def test_a_type_name_of_what_is_asked_for_is_no_secret():
    assert await answer("{ __typename }") == {"data": {"__typename": "Query"}}


async def test_staff_and_keys_introspect_and_are_told_what_is_wrong_without_suggestions():
    for kind in (ActorKind.STAFF, ActorKind.PARTNER, ActorKind.APPLICATION):
        actor = replace(DESK, kind=kind)
        assert (await answer("{ __schema { queryType { name } } }", actor=actor))["data"]
        for question in ("{ viewer }", "{ patientz { id } }", "{ patients(frist: 1) { totalCount } }"):
            (error,) = (await answer(question, actor=actor))["errors"]
            assert "Did you mean" not in error["message"]
            assert error["message"] != UNFIT_DOCUMENT


async def test_limits_and_syntax_are_told_to_everybody():
    aliases = "{ " + " ".join(f"a{number}: viewer {{ kind }}" for number in range(16)) + " }"
    for question, code in (("{", "GRAPHQL_PARSE_FAILED"), (aliases, "QUERY_TOO_COMPLEX")):
        (error,) = (await answer(question))["errors"]
        assert error["extensions"]["code"] == code
        assert error["message"] != UNFIT_DOCUMENT


async def test_development_tells_everybody_what_is_wrong():
    schema = build_schema(production=False)
    made = context(production=False)
    result = await schema.execute("{ viewr { kind } }", context_value=made)
    body = present_result(result, Caller("en", None, made.knows_schema))
    assert body["errors"][0]["message"] == "Cannot query field 'viewr' on type 'Query'."
    assert (await schema.execute("{ __schema { queryType { name } } }", context_value=made)).data


@pytest.mark.parametrize(
    ("error", "shown"),
    [
        (GraphQLError("Cannot query field 'a' on type 'Patient'."), UNFIT_DOCUMENT),
        (ValidationAbortedError("Too many validation errors, error limit reached."), UNFIT_DOCUMENT),
        (ValidationAbortedError("Nested deeper than 100."), "Nested deeper than 100."),
        (GraphQLError("Unknown operation named 'A'."), "Unknown operation named 'A'."),
        (GraphQLError("Slow down.", extensions={"code": "THROTTLED"}), "Slow down."),
        (
            GraphQLError("Variable '$a' has invalid value: 1.", path=["x"]),
            "The value of the variable '$a' does not fit.",
        ),
        (GraphQLError("Argument 'Query.a(b:)' has invalid value.", path=["a"]), UNFIT_ARGUMENT),
        (GraphQLError("secret", path=["a"], original_error=RuntimeError("secret")), "secret"),
        (GraphQLError("a", original_error=GraphQLError("b")), UNFIT_DOCUMENT),
    ],
)
def test_only_what_tells_the_schema_is_hidden(error: GraphQLError, shown: str):
    hidden = without_schema([error, error, error], default_code="GRAPHQL_VALIDATION_FAILED")
    assert [each.message for each in hidden] == [shown]


async def test_of_an_operation_that_ran_everything_is_kept():
    errors = [GraphQLError("Cannot represent this.", path=["a"]), GraphQLError("Cannot return null.", path=["b"])]
    assert without_schema(errors, default_code="BAD_USER_INPUT") == errors
    assert without_schema([GraphQLError("No path.")], default_code="BAD_USER_INPUT")[0].message == "No path."
