"""What the guides tell of packages is what there is."""

import re
from dataclasses import fields

from graphql import build_schema

from domain.clinic.policy.setup import EntitlementTerms, PackageTerms
from domain.packages.errors import EntitlementExhausted, SubscriptionOver, TooEarly
from domain.packages.policy import unit_values
from domain.packages.service.renewals import DAYS_TO_NEXT_TRY, LATEST_TRY_DAYS, NOTICE_DAYS, REMINDER_DAYS
from tests.docs.pages import ROOT, codes, prose, section, tables, text_of

OTHER_WORDS = {"is_family_shareable": "family_shareable", "price_minor": "price"}


def test_the_set_up_page_names_every_key_of_a_package():
    names = [field.name for terms in (PackageTerms, EntitlementTerms) for field in fields(terms)]
    shown = tables(section(text_of("docs/setup.md"), "## [[packages]]"))
    assert {name for table in shown for row in table for name in codes(row[0])} == {
        OTHER_WORDS.get(name, name) for name in names
    }


def test_the_page_tells_the_refusals_and_the_days():
    text = text_of("docs/packages.md")
    assert {EntitlementExhausted.code, TooEarly.code, SubscriptionOver.code} <= set(
        re.findall(r"^\| `([A-Z_]+)`", text, re.MULTILINE)
    )
    flat = " ".join(text.split())
    assert f"a message {REMINDER_DAYS} days before" in flat
    assert ("Three days before, a message" in flat, NOTICE_DAYS) == (True, 3)
    assert f"again {DAYS_TO_NEXT_TRY[1]} days later and {DAYS_TO_NEXT_TRY[2]} days after that" in flat
    assert f"in {LATEST_TRY_DAYS} days lapses" in flat


def test_the_page_names_every_mutation_of_packages():
    mutation = build_schema((ROOT / "schema.graphql").read_text()).mutation_type
    assert mutation is not None
    assert {name for name in mutation.fields if name.startswith("package")} <= set(
        codes(prose(ROOT / "docs/packages.md"))
    )


def test_the_example_counts_as_the_page_says():
    checkup, _, hygiene = unit_values(990_000, [(120_000, 2), (150_000, 1), (650_000, 1)])
    assert (checkup, hygiene, 990_000 - checkup - hygiene) == (114_231, 618_750, 257_019)
