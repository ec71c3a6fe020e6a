"""From a set-up document, as TOML gives it, to a checked `Setup`.

Beyond the sections and keys of the example, these are understood:

    organisation.time_zone                 by default the first branch's
    organisation.terms                     a table of texts by locale, shown on the referral page
    branches.opening_hours                 text
    branches.is_active, services.is_active
    services.cashback_percent              instead of the tier's
    programme.category_bonus_share_percent a table of percentages by service category
    referral.is_active                     false stops the programme
    referral.staff_codes                   false: a staff member's own code brings no reward (R-REF-4)
    referral.referrer_reward_percent with referrer_reward_ceiling
    referral.monthly_cap = 0               no cap
    packages.refund_basis                  PACKAGE or LIST: what a used unit counts at a cancellation
    packages.entitlements.period           MONTH, QUARTER, YEAR; without it the quantity is for the whole validity
    promotions                             read by the promotions themselves (domain/promotions/set_up.py)
"""

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from typing import Any, TypeVar
from zoneinfo import available_timezones

from domain.clinic.errors import SetupInvalid
from domain.clinic.policy.reading import Table
from domain.clinic.policy.setup import (
    BranchTerms,
    CertificateTerms,
    EntitlementTerms,
    Milestone,
    OrganisationTerms,
    PackageTerms,
    ProgrammeTerms,
    ReferralTerms,
    ServiceTerms,
    Setup,
)
from domain.clinic.policy.words import CURRENCIES, FAMILY_TIER_POLICIES, PERIODS, REFUND_BASES, SERVICE_CATEGORIES
from domain.kernel.phones import home_region, normalise_phone
from domain.kernel.text import LOCALES

_TITLE, _LINE, _PAGE = 200, 300, 5000
_MAX_DAYS, _MAX_MONTHS, _MAX_COUNT = 366, 120, 10_000
_DESCRIPTION, _MAX_ENTITLEMENTS = 1000, 20

T = TypeVar("T")


def parse_setup(document: Mapping[str, Any]) -> Setup:
    """Check a whole document and return what it says.

    Args:
        document: as `tomllib` gives it; amounts and percentages are texts, codes are unique in their section.

    Raises:
        SetupInvalid: with every problem found, each with its path.
    """
    problems: list[str] = []
    root = Table(document, "", problems)
    organisation = _section(root, "organisation", _organisation)
    region = home_region(organisation.currency if organisation else "", None)
    setup = Setup(
        organisation=organisation,
        branches=_list(root, "branches", lambda table: _branch(table, region)),
        services=_list(root, "services", _service),
        tiers=_raw_tables(root, "tiers"),
        programme=_section(root, "programme", _programme),
        referral=_section(root, "referral", _referral),
        certificates=_section(root, "certificates", _certificates),
        packages=_list(root, "packages", _package),
        promotions=_raw_tables(root, "promotions"),
    )
    if root.table("families") is not None:
        root.problem("families", "offers for children are written as [[promotions]] now; see docs/setup.md")
    root.done()
    _check_codes(root, setup)
    if problems:
        raise SetupInvalid(problems)
    return setup


def _section(root: Table, key: str, read: Callable[[Table], T]) -> T | None:
    table = root.table(key)
    if table is None:
        return None
    section = read(table)
    table.done()
    return section


def _list(root: Table, key: str, read: Callable[[Table], T]) -> tuple[T, ...]:
    rows = []
    for table in root.tables(key):
        rows.append(read(table))
        table.done()
    return tuple(rows)


def _raw_tables(root: Table, key: str) -> tuple[Mapping[str, Any], ...]:
    """Return tables as they stand, for a capability that reads its own."""
    return tuple(table.values for table in root.tables(key))


def _organisation(table: Table) -> OrganisationTerms:
    terms = table.table("terms")
    texts = {locale: terms.paragraphs(locale, maximum=_PAGE) for locale in LOCALES} if terms else {}
    if terms:
        terms.done()
    return OrganisationTerms(
        name=table.text("name", maximum=_TITLE),
        currency=table.required_choice("currency", CURRENCIES),
        locale=table.required_choice("locale", LOCALES),
        time_zone=_time_zone(table) if table.has("time_zone") else None,
        terms={locale: text for locale, text in texts.items() if text},
    )


@lru_cache(maxsize=1)
def _zones() -> frozenset[str]:
    return frozenset(available_timezones())


def _time_zone(table: Table) -> str:
    name = table.text("time_zone", maximum=64)
    if name and name not in _zones():
        table.problem("time_zone", "must be the IANA name of a time zone, such as Europe/Moscow")
    return name


def _branch(table: Table, region: str | None) -> BranchTerms:
    phone = table.optional_text("phone", maximum=40)
    number = normalise_phone(phone, region) if phone else None
    if phone and number is None:
        table.problem("phone", "must be a phone number that exists, with its country code, such as +74951234567")
    return BranchTerms(
        code=table.code(),
        name=table.text("name", maximum=_TITLE),
        address=table.text("address", maximum=_LINE),
        time_zone=_time_zone(table),
        phone=number,
        opening_hours=table.optional_text("opening_hours", maximum=_LINE),
        is_active=table.flag("is_active", default=True),
    )


def _service(table: Table) -> ServiceTerms:
    return ServiceTerms(
        code=table.code(),
        name=table.text("name", maximum=_LINE),
        category=table.required_choice("category", SERVICE_CATEGORIES),
        price_minor=_required_amount(table, "price"),
        bonus_share_bp=table.rate_bp("bonus_share_percent", None),
        cashback_bp=table.rate_bp("cashback_percent", None),
        earns=table.flag("earns", default=True),
        is_active=table.flag("is_active", default=True),
    )


def _required_amount(table: Table, key: str) -> int:
    if not table.has(key):
        table.problem(key, "is missing")
    return table.amount_minor(key, 1)


def _programme(table: Table) -> ProgrammeTerms:
    usual = ProgrammeTerms()
    return ProgrammeTerms(
        bonus_share_bp=table.rate_bp("bonus_share_percent", usual.bonus_share_bp),
        category_bonus_share_bp=table.rates_bp("category_bonus_share_percent", SERVICE_CATEGORIES),
        cashback_pending_days=table.whole(
            "cashback_pending_days", usual.cashback_pending_days, minimum=0, maximum=_MAX_DAYS
        ),
        bonus_life_months=table.whole("bonus_life_months", usual.bonus_life_months, minimum=1, maximum=_MAX_MONTHS),
        minimum_money_minor=table.amount_minor("minimum_money", usual.minimum_money_minor, minimum_minor=0),
        expiring_soon_days=table.whole("expiring_soon_days", usual.expiring_soon_days, minimum=1, maximum=_MAX_DAYS),
        family_tier=table.choice("family_tier", FAMILY_TIER_POLICIES, usual.family_tier),
        manual_adjustment_limit_minor=table.amount_minor(
            "manual_adjustment_limit", usual.manual_adjustment_limit_minor, minimum_minor=0
        ),
    )


def _referral(table: Table) -> ReferralTerms:
    usual = ReferralTerms()
    reward_minor, reward_bp, ceiling_minor = _referrer_reward(table, usual)
    cap = table.whole("monthly_cap", usual.monthly_cap, minimum=0, maximum=_MAX_COUNT)
    return ReferralTerms(
        is_active=table.flag("is_active", default=True),
        referrer_reward_minor=reward_minor,
        referrer_reward_bp=reward_bp,
        referrer_reward_ceiling_minor=ceiling_minor,
        friend_reward_minor=table.amount_minor("friend_reward", usual.friend_reward_minor, minimum_minor=0),
        minimum_paid_minor=table.amount_minor("minimum_paid", usual.minimum_paid_minor),
        hold_days=table.whole("hold_days", usual.hold_days, minimum=0, maximum=_MAX_DAYS),
        window_days=table.whole("window_days", usual.window_days, minimum=1, maximum=_MAX_DAYS),
        monthly_cap=cap or None,
        reward_life_months=table.whole("reward_life_months", usual.reward_life_months, minimum=1, maximum=_MAX_MONTHS),
        staff_codes=table.flag("staff_codes", default=usual.staff_codes),
        milestones=_milestones(table),
    )


def _referrer_reward(table: Table, usual: ReferralTerms) -> tuple[int | None, int | None, int | None]:
    """Read the referrer's reward: a fixed amount, or a percentage with a ceiling."""
    fixed_minor = table.amount_minor("referrer_reward", None)
    rate_bp = table.rate_bp("referrer_reward_percent", None, minimum_bp=1)
    ceiling_minor = table.amount_minor("referrer_reward_ceiling", None)
    if not table.has("referrer_reward_percent"):
        if table.has("referrer_reward_ceiling"):
            table.problem("referrer_reward_ceiling", "goes with referrer_reward_percent only")
        return fixed_minor if table.has("referrer_reward") else usual.referrer_reward_minor, None, None
    if table.has("referrer_reward"):
        table.problem("referrer_reward_percent", "stands instead of referrer_reward, not beside it")
    if not table.has("referrer_reward_ceiling"):
        table.problem("referrer_reward_ceiling", "is missing: a percentage needs one")
    return None, rate_bp, ceiling_minor


def _milestones(table: Table) -> tuple[Milestone, ...]:
    found: dict[int, Milestone] = {}
    for inner in table.tables("milestones"):
        if not inner.has("friends"):
            inner.problem("friends", "is missing")
        friends = inner.whole("friends", 0, minimum=1, maximum=_MAX_COUNT)
        milestone = Milestone(friends=friends, bonus_minor=_required_amount(inner, "bonus"))
        inner.done()
        if friends and friends in found:
            inner.problem("friends", f"there is a milestone for {friends} already")
        found[friends] = milestone
    return tuple(found[friends] for friends in sorted(found))


def _package(table: Table) -> PackageTerms:
    entitlements = tuple(_entitlement(inner) for inner in table.tables("entitlements"))
    if not 1 <= len(entitlements) <= _MAX_ENTITLEMENTS:
        table.problem("entitlements", f"must be written as [[packages.entitlements]], 1 to {_MAX_ENTITLEMENTS} times")
    return PackageTerms(
        code=table.code(),
        name=table.text("name", maximum=_TITLE),
        price_minor=_required_amount(table, "price"),
        description=table.optional_text("description", maximum=_DESCRIPTION),
        validity_months=table.whole("validity_months", 12, minimum=1, maximum=_MAX_MONTHS),
        is_family_shareable=table.flag("family_shareable", default=False),
        max_freeze_days=table.whole("max_freeze_days", 0, minimum=0, maximum=_MAX_DAYS),
        refund_basis=table.choice("refund_basis", REFUND_BASES, "PACKAGE"),
        is_active=table.flag("is_active", default=True),
        entitlements=entitlements,
    )


def _entitlement(table: Table) -> EntitlementTerms:
    terms = EntitlementTerms(
        name=table.text("name", maximum=_TITLE),
        services=table.texts("services", maximum=64),
        category=table.choice("category", SERVICE_CATEGORIES, None),
        quantity=table.whole("quantity", 1, minimum=1, maximum=_MAX_COUNT),
        period=table.choice("period", PERIODS, "TOTAL"),
        minimum_interval_days=table.whole("minimum_interval_days", 0, minimum=0, maximum=_MAX_DAYS),
    )
    if not (table.has("services") or table.has("category")):
        table.problem("services", "is missing: name services, or a category")
    table.done()
    return terms


def _certificates(table: Table) -> CertificateTerms:
    usual = CertificateTerms()
    smallest = table.amount_minor("minimum_value", usual.certificate_minimum_minor)
    largest = table.amount_minor("maximum_value", usual.certificate_maximum_minor)
    if largest is not None and largest < smallest:
        table.problem("maximum_value", "is less than minimum_value")
    return CertificateTerms(
        certificate_life_months=table.whole(
            "life_months", usual.certificate_life_months, minimum=1, maximum=_MAX_MONTHS
        ),
        certificate_minimum_minor=smallest,
        certificate_maximum_minor=largest,
    )


def _check_codes(root: Table, setup: Setup) -> None:
    """Refuse a code that stands twice in a section."""
    sections: dict[str, Sequence[BranchTerms | ServiceTerms | PackageTerms]] = {
        "branches": setup.branches,
        "services": setup.services,
        "packages": setup.packages,
    }
    for key, rows in sections.items():
        seen: set[str] = set()
        for number, row in enumerate(rows, 1):
            if row.code and row.code in seen:
                root.problem(f"{key}[{number}].code", f"there is another {row.code}")
            seen.add(row.code)
