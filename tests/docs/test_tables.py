import re
from dataclasses import fields
from decimal import Decimal

import pytest
import typer
from graphql import GraphQLEnumType, GraphQLObjectType, GraphQLSchema, build_schema

from api.limits import DOCUMENT
from api.transport import codes as transport_codes
from domain.certificates import policy as certificates
from domain.clinic.policy.setup import (
    BranchTerms,
    Milestone,
    OrganisationTerms,
    ProgrammeTerms,
    ReferralTerms,
    ServiceTerms,
)
from domain.partners import policy as partners
from domain.referrals.policy import Rejection, ReviewReason
from domain.referrals.service.guessing import GUESSES_PER_CLIENT_AND_MINUTE
from domain.referrals.service.registration import LEADS_PER_CLIENT_AND_MINUTE, LEADS_PER_PHONE_AND_HOUR
from domain.staff import policy as staff
from domain.staff.guessing import WRONG_LINKS_PER_CLIENT_AND_MINUTE
from domain.tiers.policy import Stage
from domain.tiers.set_up import TierSetUp
from runtime.cli import app
from runtime.settings import Settings
from tests.docs.pages import ROOT, blocks, codes, section, tables, text_of
from tools.rights_page import PAGE, page

SECTIONS = {
    "[organisation]": OrganisationTerms,
    "[[branches]]": BranchTerms,
    "[[services]]": ServiceTerms,
    "[[tiers]]": TierSetUp,
    "[programme]": ProgrammeTerms,
    "[referral]": ReferralTerms,
}
OTHER_WORDS = {"category_discount_bp": "discounts"}
"""What the file calls otherwise than the tables do."""

NOT_WRITTEN = {"rank"}
"""What the file does not name: a tier's rank is its place."""


@pytest.fixture(scope="module")
def schema() -> GraphQLSchema:
    return build_schema((ROOT / "schema.graphql").read_text())


def first_column(text: str) -> list[str]:
    return [name for table in tables(text) for row in table for name in codes(row[0])]


def test_the_readme_names_every_setting_and_no_other():
    prefix = str(Settings.model_config["env_prefix"])
    wanted = [str(field.validation_alias or prefix + name.upper()) for name, field in Settings.model_fields.items()]
    assert sorted(first_column(section(text_of("README.md"), "## Settings"))) == sorted(wanted)


def commands_of(command: typer.core.TyperGroup, path: str) -> list[str]:
    found = []
    for name, below in command.commands.items():
        inner = getattr(below, "commands", None)
        found += commands_of(below, f"{path} {name}") if inner else [f"{path} {name}"]
    return found


def test_the_readme_names_every_command_and_no_other():
    wanted = commands_of(typer.main.get_command(app), "enamel")
    assert sorted(first_column(section(text_of("README.md"), "## Commands"))) == sorted(wanted)


def test_the_map_names_folders_that_are_there_and_every_capability():
    text = next(block for block in blocks(ROOT / "README.md", "text") if block.startswith("api/"))
    named = {"": ""}
    folder = ""
    for line in text.splitlines():
        if not line.startswith("  "):
            folder = line.split()[0]
            named[folder] = folder
        elif not line.startswith("    "):
            named |= {folder + name: name for name in re.findall(r"[a-z_]+/", line.split("  ")[1])}
    assert [path for path in named if not (ROOT / path).exists()] == []
    capabilities = {f"domain/{path.name}/" for path in (ROOT / "domain").iterdir() if (path / "__init__.py").exists()}
    assert capabilities <= set(named)


@pytest.mark.parametrize("heading", SECTIONS)
def test_the_set_up_page_names_every_key_and_no_other(heading: str):
    wanted = {_key(field.name) for field in fields(SECTIONS[heading])} - NOT_WRITTEN
    assert set(first_column(section(text_of("docs/setup.md"), f"## {heading}"))) == wanted


@pytest.mark.parametrize("heading", ["[programme]", "[referral]"])
def test_the_set_up_page_tells_the_defaults(heading: str):
    usual = SECTIONS[heading]()
    told = {}
    for row in tables(section(text_of("docs/setup.md"), f"## {heading}"))[0]:
        told |= {name: row[2].strip('`"') for name in codes(row[0])}
    for field in fields(usual):
        assert _same(told[_key(field.name)], getattr(usual, field.name), field.name), field.name


def _key(name: str) -> str:
    """Return the file's word for a column's: amounts in units, rates in percent."""
    return OTHER_WORDS.get(name) or re.sub("_bp$", "_percent", name.removesuffix("_minor"))


def _same(told: str, value: object, name: str) -> bool:
    if not value and not isinstance(value, int | bool):
        return told == "none"
    if isinstance(value, bool):
        return told == str(value).lower()
    if isinstance(value, int):
        return Decimal(told) * (100 if name.endswith(("_minor", "_bp")) else 1) == value
    return told == value


def test_milestones_are_told_by_their_keys():
    text = section(text_of("docs/setup.md"), "## [referral]")
    assert all(_key(field.name) in text for field in fields(Milestone))


def test_the_api_page_names_every_code_of_refusals_and_no_other(schema: GraphQLSchema):
    codes_of_schema = schema.type_map["UserErrorCode"]
    assert isinstance(codes_of_schema, GraphQLEnumType)
    users, requests = tables(section(text_of("docs/api.md"), "## Errors"))
    assert sorted(name for row in users for name in codes(row[0])) == sorted(codes_of_schema.values)
    wanted = [value for name, value in vars(transport_codes).items() if name.isupper()]
    assert sorted(name for row in requests for name in codes(row[0])) == sorted(wanted)


def test_the_api_page_tells_the_limits():
    told = {row[0]: row[1] for row in tables(section(text_of("docs/api.md"), "## Limits"))[0]}
    assert told["depth of fields"] == str(DOCUMENT.depth)
    assert told["aliases"] == str(DOCUMENT.aliases)
    assert told["directives"] == str(DOCUMENT.directives)
    assert told["fields"] == str(DOCUMENT.fields)
    assert told["tokens"] == str(DOCUMENT.tokens)


def test_operations_with_an_idempotency_key_are_told(schema: GraphQLSchema):
    mutations = schema.mutation_type
    assert mutations is not None
    keyed = {
        name
        for name, field in mutations.fields.items()
        for argument in field.args.values()
        if "idempotencyKey" in getattr(getattr(argument.type, "of_type", None), "fields", {})
    }
    text = section(text_of("docs/api.md"), "## Idempotency").split("(R-INV-4)")[0]
    assert set(codes(text)) - {"idempotencyKey"} == keyed


def test_who_may_ask_is_told_of_every_root_field_and_no_other(schema: GraphQLSchema):
    reads, writes = tables(section(text_of("docs/people-and-rights.md"), "## Who may ask for what"))
    for table, root in ((reads, schema.query_type), (writes, schema.mutation_type)):
        assert isinstance(root, GraphQLObjectType)
        assert sorted(name for row in table for name in codes(row[0])) == sorted(root.fields)


def test_the_tables_of_rights_are_those_of_the_policy():
    current = PAGE.read_text()
    assert page(current) == current, "run `python -m tools.rights_page`"


def test_the_limits_of_attempts_are_those_of_the_policies():
    told = {
        row[0]: row[1] for row in tables(section(text_of("docs/people-and-rights.md"), "## Who asks, and with what"))[1]
    }
    assert told == {
        "wrong passwords for one login": _attempts(staff.PASSWORDS_PER_LOGIN),
        "wrong passwords from one address": _attempts(staff.PASSWORDS_PER_ADDRESS),
        "wrong one-time codes for one staff member": (
            f"{_attempts(staff.SECOND_FACTORS_PER_MEMBER)}, {_attempts(staff.SECOND_FACTORS_PER_MEMBER_AND_DAY)}"
        ),
        "codes sent to one phone": f"one a minute, {_attempts(staff.CODES_SENT_PER_PHONE)}",
        "codes sent to phones from one address": _attempts(staff.CODES_SENT_PER_ADDRESS),
        "wrong codes from one address": _attempts(staff.CODES_TRIED_PER_ADDRESS),
        "wrong referral codes from one address": f"{GUESSES_PER_CLIENT_AND_MINUTE} a minute",
        "wrong links to gift certificates from one address": f"{WRONG_LINKS_PER_CLIENT_AND_MINUTE} a minute",
        "wrong card codes with one key of a partner's": f"{partners.WRONG_CARDS_PER_MINUTE} a minute",
        "card codes shown to one patient": f"{partners.CARD_CODES_PER_MINUTE} a minute",
        "wrong codes of gift certificates from one client": f"{certificates.ATTEMPTS_PER_CLIENT_AND_MINUTE} a minute",
        "wrong PINs of one gift certificate": f"{certificates.PIN_TRIES}, then staff have to unlock it",
    }
    page = text_of("docs/referrals.md")
    assert f"after {GUESSES_PER_CLIENT_AND_MINUTE} wrong codes a minute" in page
    assert f"At most {LEADS_PER_CLIENT_AND_MINUTE} forms a minute come from one address" in page
    assert f"and {LEADS_PER_PHONE_AND_HOUR} an hour for one phone" in page


def _attempts(limit: staff.AttemptLimit) -> str:
    return f"{limit.limit} " + {900: "in 15 minutes", 86_400: "a day"}[limit.window_s]


def test_reasons_and_stages_are_told_completely():
    rejected, reviewed = tables(section(text_of("docs/referrals.md"), "## Where a referral stands"))
    assert sorted(name for row in rejected for name in codes(row[0])) == sorted(Rejection)
    assert sorted(name for row in reviewed for name in codes(row[0])) == sorted(ReviewReason)
    assert first_column(section(text_of("docs/tiers.md"), "## Loyalty stages")) == list(Stage)
