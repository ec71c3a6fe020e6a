"""What a set-up document may say."""

from collections.abc import Callable
from typing import Any

import pytest

from domain.clinic.errors import SetupInvalid
from domain.clinic.policy import changed, parse_setup
from domain.clinic.policy.setup import CertificateTerms, EntitlementTerms, Milestone, PackageTerms

PERCENTAGE = "must be a percentage up to 100, with at most two decimal places"
Make = Callable[..., dict[str, Any]]


def problems_of(document: Make):
    with pytest.raises(SetupInvalid) as caught:
        parse_setup(document)
    return list(caught.value.problems)


def test_amounts_become_minor_units_and_percentages_basis_points(document: Make):
    setup = parse_setup(document())
    assert [service.price_minor for service in setup.services] == [150_000, 5_800_000, 9_500_050]
    assert [service.bonus_share_bp for service in setup.services] == [None, 1000, None]
    assert [service.cashback_bp for service in setup.services] == [None, 250, None]
    assert setup.programme.category_bonus_share_bp == {"HYGIENE": 2000}


def test_local_branch_phones_are_read_by_the_currencys_country(document: Make):
    assert [branch.phone for branch in parse_setup(document()).branches] == ["+74951234567", None]


def test_keys_that_are_left_out_have_the_usual_values(document: Make):
    setup = parse_setup(document(programme={}, referral={}))
    assert setup.programme.bonus_share_bp == 3000
    assert setup.programme.cashback_pending_days == 14
    assert setup.programme.minimum_money_minor == 100
    assert setup.programme.manual_adjustment_limit_minor == 500_000
    assert setup.referral.referrer_reward_minor == 100_000
    assert setup.referral.friend_reward_minor == 0
    assert setup.referral.monthly_cap == 10
    assert setup.referral.is_active


def test_sections_that_are_left_out_say_nothing():
    setup = parse_setup({})
    assert (setup.organisation, setup.programme, setup.referral) == (None, None, None)
    assert (setup.branches, setup.services, setup.tiers) == ((), (), ())


def test_a_percentage_reward_needs_its_ceiling_and_no_fixed_one(document: Make):
    terms = {"referrer_reward_percent": "10", "referrer_reward_ceiling": "3000"}
    referral = parse_setup(document(referral=terms)).referral
    assert (referral.referrer_reward_minor, referral.referrer_reward_bp) == (None, 1000)
    assert referral.referrer_reward_ceiling_minor == 300_000
    assert problems_of(document(referral={"referrer_reward_percent": "10"})) == [
        "referral.referrer_reward_ceiling: is missing: a percentage needs one"
    ]
    assert problems_of(document(referral={**terms, "referrer_reward": "5"})) == [
        "referral.referrer_reward_percent: stands instead of referrer_reward, not beside it"
    ]
    assert problems_of(document(referral={"referrer_reward_ceiling": "5"})) == [
        "referral.referrer_reward_ceiling: goes with referrer_reward_percent only"
    ]


def test_a_cap_of_zero_is_no_cap_and_milestones_are_sorted(document: Make):
    terms = {"monthly_cap": 0, "milestones": [{"friends": 5, "bonus": "2"}, {"friends": 3, "bonus": "1"}]}
    referral = parse_setup(document(referral=terms)).referral
    assert referral.monthly_cap is None
    assert referral.milestones == (Milestone(3, 100), Milestone(5, 200))


def test_terms_are_texts_by_locale(document: Make):
    organisation = {"name": "E", "currency": "RUB", "locale": "en", "terms": {"en": "One.\n\nTwo.", "uk": "Раз"}}
    assert parse_setup(document(organisation=organisation)).organisation.terms == {"en": "One.\n\nTwo.", "uk": "Раз"}
    organisation["terms"] = {"de": "Eins", "en": "\n ", "ru": "x" * 5001, "uk": "a\x00"}
    assert problems_of(document(organisation=organisation)) == [
        "organisation.terms.ru: Write 1 to 5000 characters.",
        "organisation.terms.uk: The text has characters that cannot be used.",
        "organisation.terms.en: Write 1 to 5000 characters.",
        "organisation.terms.de: no such key",
    ]


@pytest.mark.parametrize(
    "price",
    ["0", "-5", "1.234", "NaN", "1e400", "1_000", "١٢", "", " 5", "10000000.01", 1500, 1500.0, True, None, ["5"]],
)
def test_prices_are_plain_amounts_in_quotes(document: Make, price: object):
    services = [{"code": "x", "name": "X", "category": "OTHER", "price": price}]
    (problem,) = problems_of(document(services=services))
    assert problem.startswith("services[1].price: must be an amount")


@pytest.mark.parametrize("percent", ["-1", "100.01", "8,5", "8.555", "NaN", 8.5, 8])
def test_percentages_are_plain_numbers_in_quotes(document: Make, percent: object):
    (problem,) = problems_of(document(programme={"bonus_share_percent": percent}))
    assert problem.startswith("programme.bonus_share_percent: must be a percentage")


@pytest.mark.parametrize("zone", ["Moscow", "Europe/Moskow", "../etc/passwd", "/etc/localtime", "UTC+3"])
def test_time_zones_are_iana_names(document: Make, zone: str):
    branches = [{"code": "x", "name": "X", "address": "Y", "time_zone": zone}]
    (problem,) = problems_of(document(branches=branches))
    assert problem.startswith("branches[1].time_zone: must be the IANA name")


@pytest.mark.parametrize("phone", ["123", "+70000000000", "call me", "+7 495 123-45-67 доб. 3"])
def test_branch_phones_exist(document: Make, phone: str):
    branches = [{"code": "x", "name": "X", "address": "Y", "time_zone": "Europe/Kyiv", "phone": phone}]
    (problem,) = problems_of(document(branches=branches))
    assert problem.startswith("branches[1].phone: must be a phone number")


def test_every_problem_is_told_with_its_path(document: Make):
    broken = document(
        organisation={"currency": "GBP", "locale": 5, "color": "blue"},
        branches=[{"code": "A B", "name": "", "time_zone": "Europe/Kyiv", "is_active": "no"}, 7],
        services="none",
        tiers=["top"],
        programme={
            "family_tier": "WORST",
            "bonus_life_months": 0,
            "category_bonus_share_percent": {"HYGIENE": "x", "HAIR": "5"},
        },
        referral={"milestones": [{"friends": 2, "bonus": "1"}, {"friends": 2, "bonus": "1"}, {}]},
        surprise={},
    )
    assert problems_of(broken) == [
        "organisation.name: is missing",
        "organisation.currency: must be one of RUB, UAH, KZT, BYN, EUR, USD",
        "organisation.locale: must be text",
        "organisation.color: no such key",
        "branches[1].code: must be 1 to 64 small Latin letters, digits, - and _",
        "branches[1].name: Write 1 to 200 characters.",
        "branches[1].address: is missing",
        "branches[1].is_active: must be true or false",
        "branches[2]: must be a table",
        "branches[2].code: is missing",
        "branches[2].name: is missing",
        "branches[2].address: is missing",
        "branches[2].time_zone: is missing",
        "services: must be written as [[services]]",
        "tiers[1]: must be a table",
        f"programme.category_bonus_share_percent.HYGIENE: {PERCENTAGE}",
        "programme.category_bonus_share_percent.HAIR: no such key",
        "programme.bonus_life_months: must be from 1 to 120",
        "programme.family_tier: must be one of SUM_OF_MEMBERS, BEST_MEMBER",
        "referral.milestones[2].friends: there is a milestone for 2 already",
        "referral.milestones[3].friends: is missing",
        "referral.milestones[3].bonus: is missing",
        "surprise: no such key",
    ]


def test_codes_are_unique_in_their_section(document: Make):
    services = [{"code": "x", "name": "X", "category": "OTHER", "price": "1"}] * 2
    assert problems_of(document(services=services)) == ["services[2].code: there is another x"]


def test_missing_keys_are_told(document: Make):
    services = [{"name": "X", "category": "OTHER"}, {"code": "y", "name": "Y", "price": "1"}]
    assert problems_of(document(services=services)) == [
        "services[1].code: is missing",
        "services[1].price: is missing",
        "services[2].category: is missing",
    ]


def test_tiers_stand_as_they_are_written(document: Make):
    assert [tier["code"] for tier in parse_setup(document()).tiers] == ["start", "gold"]


def test_a_document_that_is_no_table_is_refused():
    assert problems_of([]) == ["the document: must be a table"]


def test_packages_and_certificates_are_read(document: Make):
    entitlement = {"name": "Осмотр", "services": ["checkup"], "category": "DIAGNOSTICS", "quantity": 2}
    package = {"code": "p", "name": "P", "price": "9900.00", "entitlements": [entitlement]}
    certificates = {"life_months": 24, "minimum_value": "500", "maximum_value": "300000"}
    setup = parse_setup(document(packages=[package], certificates=certificates))
    assert setup.packages == (
        PackageTerms("p", "P", 990_000, entitlements=(EntitlementTerms("Осмотр", ("checkup",), "DIAGNOSTICS", 2),)),
    )
    assert setup.certificates == CertificateTerms(24, 50_000, 30_000_000)
    broken = document(
        packages=[
            {**package, "entitlements": [{"name": "A", "often": 1}, {**entitlement, "period": "WEEK", "quantity": 0}]},
            {"code": "p", "name": "Q", "price": "0", "refund_basis": "HALF"},
        ],
        certificates={"minimum_value": "500", "maximum_value": "300", "x": 1},
    )
    assert problems_of(broken) == [
        "certificates.maximum_value: is less than minimum_value",
        "certificates.x: no such key",
        "packages[1].entitlements[1].services: is missing: name services, or a category",
        "packages[1].entitlements[1].often: no such key",
        "packages[1].entitlements[2].quantity: must be from 1 to 10000",
        "packages[1].entitlements[2].period: must be one of MONTH, QUARTER, YEAR, TOTAL",
        "packages[2].entitlements: must be written as [[packages.entitlements]], 1 to 20 times",
        "packages[2].price: must be an amount from 0.01 to 10000000.00, with at most two decimal places",
        "packages[2].refund_basis: must be one of PACKAGE, LIST",
        "packages[2].code: there is another p",
    ]


def test_changes_are_told_in_words():
    before = {"price_minor": 100, "share_bp": 850, "earns": True, "of_bp": {"A": 100}, "list": [1]}
    after = {"price_minor": 12345, "share_bp": 1000, "earns": False, "of_bp": {}, "list": [2, 3]}
    assert changed("services", "x", before, before) == []
    assert changed("services", "x", None, after) == ["services: x: added"]
    assert changed("services", "x", {"phone": None}, {"phone": "+7"}) == ["services: x: phone none -> +7"]
    assert changed("organisation", None, {"terms": {}}, {"terms": {"ru": "Раз.\n\nДва."}}) == [
        "organisation: terms none -> {ru: Раз. Два.}"
    ]
    assert changed("programme", None, before, after) == [
        "programme: price 1.00 -> 123.45, share 8.5 % -> 10 %, earns yes -> no, of {A: 1 %} -> none, list [1] -> [2, 3]"
    ]


def test_offers_for_children_of_an_older_document_are_pointed_at(document: Make):
    with pytest.raises(SetupInvalid, match=r"families: offers for children are written as \[\[promotions\]\] now"):
        parse_setup(document(families={"child_discount_percent": "7.5"}))
