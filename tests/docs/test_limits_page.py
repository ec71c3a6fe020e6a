"""The page on limits tells those of the code, with their settings."""

import json

from graphql import OperationDefinitionNode, parse
from graphql.execution.values import VariableValues

from api.execution.cost import INTROSPECTED, LIST_SIZE, WRITE, Cost, cost_of
from api.graphql import build_schema
from api.limits import LIMITS
from api.paging import DEFAULT_SIZE
from api.transport.limits import MAX_DIGITS
from runtime.limit_settings import LimitSettings, parse_budget
from runtime.settings import Settings
from tests.docs.pages import ROOT, blocks, codes, prose, section, tables, text_of

PAGE = "docs/limits.md"


def table(heading: str) -> list[list[str]]:
    return tables(section(text_of(PAGE), f"## {heading}"))[0]


def default(cell: str) -> object:
    """Return the default of the setting that a cell names."""
    (name,) = codes(cell)
    return Settings.model_fields[name.removeprefix("ENAMEL_").lower()].default


def test_every_setting_of_a_limit_is_told():
    told = set(codes(prose(ROOT / PAGE)))
    assert {f"ENAMEL_{name.upper()}" for name in LimitSettings.model_fields} <= told


def test_sizes_and_counts_are_those_of_the_settings():
    for heading in ("The size of a query", "WebSockets and event streams"):
        for row in table(heading):
            assert float(row[1]) == default(row[2]), row


def test_budgets_are_those_of_the_settings():
    for row in table("Budgets"):
        assert parse_budget(f"{row[1]}/{row[2]}") == default(row[3]), row


def test_figures_in_sentences_are_those_of_the_code():
    text = " ".join(text_of(PAGE).split())
    for sentence in (
        f"at most {MAX_DIGITS} digits",
        f"and {DEFAULT_SIZE} if neither is given",
        f"costs at least 1 and at most {LIMITS.cost} (`ENAMEL_MAX_COST`)",
        f"may send {LIMITS.texts.size} at once and {LIMITS.texts.restore_per_s} a second (`ENAMEL_BUDGET_TEXTS`)",
        f"broken off after {LIMITS.timeout_s} seconds (`ENAMEL_OPERATION_TIMEOUT_S`)",
        f"| another list of objects | {LIST_SIZE} times what",
        f"| a mutation | {WRITE}, and what",
        f"by what they expand to, {INTROSPECTED} objects for 1",
    ):
        assert sentence in text, sentence


def test_the_example_costs_what_the_page_says():
    (query,) = blocks(ROOT / PAGE, "graphql")
    (answer,) = blocks(ROOT / PAGE, "json")
    told = json.loads(answer)["cost"]
    operation = parse(query).definitions[0]
    assert isinstance(operation, OperationDefinitionNode)
    cost: Cost = cost_of(build_schema(production=False)._schema, operation, {}, VariableValues({}, {}))
    row = {"id": "1", "account": {"balance": {"available": {"amount": "1.00"}}}}
    data = {"patients": {"nodes": [row] * 30, "pageInfo": {"hasNextPage": False, "endCursor": None}}}
    assert told["requestedQueryCost"] == cost.requested({})
    assert told["actualQueryCost"] == cost.actual(data)
    status = told["throttleStatus"]
    assert status["maximumAvailable"] == LIMITS.signed_in.size
    assert status["currentlyAvailable"] == LIMITS.signed_in.size - told["actualQueryCost"]
    assert status["restoreRate"] == LIMITS.signed_in.restore_per_s


def test_the_api_page_tells_cost_and_time():
    told = {row[0]: row[1] for row in tables(section(text_of("docs/api.md"), "## Limits"))[0]}
    assert told["cost of an operation"] == str(LIMITS.cost)
    assert told["time of an operation"] == f"{LIMITS.timeout_s} seconds"
    assert told["page"] == str(LIMITS.page)
    assert told["body"].replace(" ", "") == f"{LIMITS.body_bytes}bytes"
