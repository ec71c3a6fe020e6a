"""The scalars inside operations: as variables, as literals, as results."""

from typing import Any

import pytest


@pytest.mark.parametrize(
    ("field", "kind", "value"),
    [
        ("decimal", "Decimal", "312.50"),
        ("day", "Date", "2024-02-29"),
        ("instant", "DateTime", "2026-01-31T09:30:00Z"),
        ("address", "URL", "https://example.org/"),
    ],
)
async def test_a_good_value_comes_back_from_variables_and_literals(run: Any, field: str, kind: str, value: Any):
    by_variable = await run(f"query ($v: {kind}!) {{ {field}(value: $v) }}", {"v": value})
    by_literal = await run(f'{{ {field}(value: "{value}") }}')
    assert by_variable == by_literal == {"data": {field: value}}


@pytest.mark.parametrize(
    ("field", "kind"), [("decimal", "Decimal"), ("day", "Date"), ("instant", "DateTime"), ("address", "URL")]
)
@pytest.mark.parametrize("value", ["x", 1, 1.5, True, ["1"], {"a": 1}, None, 10**30])
async def test_a_bad_variable_is_bad_user_input(run: Any, field: str, kind: str, value: Any):
    result = await run(f"query ($v: {kind}!) {{ {field}(value: $v) }}", {"v": value})
    assert [error["extensions"]["code"] for error in result["errors"]] == ["BAD_USER_INPUT"]
    assert "data" not in result


@pytest.mark.parametrize("literal", ["1.5", "1", "NaN", "true", "[1]", "{a: 1}", '"x"'])
async def test_a_bad_literal_is_bad_user_input_with_its_place(run: Any, literal: str):
    result = await run(f"{{ decimal(value: {literal}) }}")
    assert [error["extensions"]["code"] for error in result["errors"]] == ["BAD_USER_INPUT"]
    assert result["errors"][0]["locations"] == [{"line": 1, "column": 18}]


async def test_a_bad_value_deep_in_an_input_names_its_path(run: Any):
    result = await run("query ($b: BoxInput!) { echo(box: $b) }", {"b": {"amount": "1_000"}})
    assert result["errors"][0]["extensions"] == {"code": "BAD_USER_INPUT"}
    assert "$b" in result["errors"][0]["message"]
    assert "amount" in result["errors"][0]["message"]


@pytest.mark.parametrize("argument", ["text", "id"])
@pytest.mark.parametrize("literal", ['"\\u0000"', '"a\x00b"', '"""\x00"""'])
async def test_nul_in_a_literal_is_bad_user_input(run: Any, argument: str, literal: str):
    result = await run(f"{{ echo({argument}: {literal}) }}")
    assert [error["extensions"]["code"] for error in result["errors"]] == ["BAD_USER_INPUT"]
    assert "data" not in result


@pytest.mark.parametrize("kind", ["String", "ID"])
async def test_nul_in_a_variable_is_bad_user_input(run: Any, kind: str):
    argument = "text" if kind == "String" else "id"
    result = await run(f"query ($v: {kind}) {{ echo({argument}: $v) }}", {"v": "a\x00"})
    assert [error["extensions"]["code"] for error in result["errors"]] == ["BAD_USER_INPUT"]


async def test_text_beyond_ascii_passes(run: Any):
    assert await run("query ($v: String) { echo(text: $v) }", {"v": "Анна 😀"}) == {"data": {"echo": "Анна 😀"}}
