"""Reading the promotions of a set-up file (`[[promotions]]`), which names services, branches and others by code.

Segments are made by hand and have no codes, so a file names none.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Final
from uuid import UUID

from domain.clinic.errors import SetupInvalid
from domain.clinic.policy import SERVICE_CATEGORIES
from domain.clinic.policy.reading import Table
from domain.families.policy import KINSHIPS
from domain.kernel.errors import DomainError
from domain.kernel.money import WHOLE_BP
from domain.promotions.policy.conditions import Conditions, Previous
from domain.promotions.policy.terms import (
    COMBINING,
    MAX_DESCRIPTION_CHARACTERS,
    MAX_MULTIPLIER,
    MAX_NAME_CHARACTERS,
    Effect,
    PromotionDraft,
    checked,
    one_effect,
)
from domain.tiers.policy import Stage

_CODE: Final = 64
_NUMBER: Final = 10_000_000
_KEYS: Final = {"service_ids": "services", "branch_ids": "branches", "tier_ids": "tiers", "partner_id": "partner"}
"""How a file spells what the API names by id."""


_ANY: Final = UUID(int=0)


@dataclass(frozen=True, slots=True)
class Named:
    """What a promotion of a file names by code; see `Conditions`."""

    services: tuple[str, ...] = ()
    branches: tuple[str, ...] = ()
    tiers: tuple[str, ...] = ()
    previous_services: tuple[str, ...] = ()
    partner: str | None = None


@dataclass(frozen=True, slots=True)
class PromotionSetUp:
    """One promotion as a file describes it.

    Args:
        draft: everything but what is named by code.
        named: the codes.
        voucher_code: the shared code by which alone it counts.
        is_active: whether it is to count or to be paused; None leaves that as it is.
        has_start: whether the file says on which day it begins.
    """

    draft: PromotionDraft
    named: Named
    voucher_code: str | None
    is_active: bool | None
    has_start: bool

    @property
    def code(self) -> str:
        """Return what it is known by between loads."""
        return self.draft.code or ""


def read_promotions(entries: Sequence[Mapping[str, Any]], *, today: date) -> list[PromotionSetUp]:
    """Return the promotions of a file.

    Args:
        entries: its tables, as TOML gives them.
        today: when those begin that have no day of their own.

    Raises:
        SetupInvalid: with every problem found, each with its path.
    """
    problems: list[str] = []
    found = [_read(table, today) for table in Table({"promotions": list(entries)}, "", problems).tables("promotions")]
    codes = [each.code for each in found]
    problems += [
        f"promotions[{number}].code: there is another {code}"
        for number, code in enumerate(codes, 1)
        if code and code in codes[: number - 1]
    ]
    if problems:
        raise SetupInvalid(problems)
    return found


def key_of(error: DomainError) -> str:
    """Return where a refusal's field stands in a file: `conditions.previous.services` for `serviceIds` there."""
    parts = ("".join(f"_{each.lower()}" if each.isupper() else each for each in part) for part in error.field)
    return ".".join(_KEYS.get(part, part) for part in parts)


def _read(table: Table, today: date) -> PromotionSetUp:
    share_bp = table.rate_bp("partner_share_percent", None, minimum_bp=1)
    partner = table.optional_text("partner", maximum=_CODE)
    voucher_code = table.optional_text("voucher_code", maximum=_CODE)
    if share_bp is not None and partner is None:
        table.problem("partner", "is missing: partner_share_percent needs one")
    conditions, named = _conditions(table, partner)
    draft = PromotionDraft(
        code=table.code(),
        name=table.text("name", maximum=MAX_NAME_CHARACTERS),
        description=table.optional_text("description", maximum=MAX_DESCRIPTION_CHARACTERS),
        chain=table.optional_text("chain", maximum=MAX_NAME_CHARACTERS),
        starts_on=table.day("starts_on", today),
        ends_on=table.day("ends_on", None),
        effect=_effect(table),
        conditions=conditions,
        needs_voucher=table.flag("needs_voucher", default=False) or voucher_code is not None,
        combining=table.choice("combining", COMBINING, "ONE_PER_LINE"),
        priority=table.whole("priority", 0, minimum=-_NUMBER, maximum=_NUMBER),
        budget_minor=table.amount_minor("budget", None),
        max_uses=_number(table, "max_uses"),
        per_patient_limit=_number(table, "per_patient_limit"),
        per_patient_per_year=_number(table, "per_patient_per_year"),
        partner_share_bp=0 if partner is None else share_bp or WHOLE_BP,
    )
    is_active = table.flag("is_active", default=True) if table.has("is_active") else None
    table.done()
    return PromotionSetUp(_whole(table, draft, named), named, voucher_code, is_active, table.has("starts_on"))


def _number(table: Table, key: str) -> int | None:
    return table.whole(key, None, minimum=0, maximum=_NUMBER)


def _effect(table: Table) -> Effect:
    multiplier = table.multiple_bp("bonus_multiplier", None, maximum=MAX_MULTIPLIER)
    given: dict[str, Any] = {
        "percent_bp": table.rate_bp("percent_off", None, minimum_bp=1),
        "amount_off_minor": table.amount_minor("amount_off", None),
        "fixed_price_minor": table.amount_minor("fixed_price", None, minimum_minor=0),
        "gift": table.optional_text("gift", maximum=MAX_NAME_CHARACTERS),
        "gift_cost_minor": table.amount_minor("gift_cost", None),
        "every_nth_free": _number(table, "every_nth_free"),
        "bonus_grant_minor": table.amount_minor("bonus_grant", None),
        "bonus_multiplier_bp": multiplier,
        "units_per_use": _number(table, "units_per_use"),
        "bonus_life_days": _number(table, "bonus_life_days"),
    }
    try:
        return one_effect(**given)
    except DomainError as error:
        table.problem(key_of(error) or None, str(error))
        return Effect("PERCENT", percent_bp=1)


def _conditions(table: Table, partner: str | None) -> tuple[Conditions, Named]:
    inner = table.table("conditions")
    if inner is None:
        return Conditions(), Named(partner=partner)
    _see_to_lists(inner)
    previous, previous_services = _previous(inner)
    numbers: dict[str, Any] = {name: _number(inner, name) for name in _NUMBERS}
    conditions = Conditions(
        categories=_words(inner, "categories", SERVICE_CATEGORIES),
        stages=_words(inner, "stages", tuple(Stage)),
        kinships=_words(inner, "kinships", KINSHIPS),
        weekdays=frozenset(inner.wholes("weekdays", minimum=1, maximum=7)),
        first_visit_only=inner.flag("first_visit_only", default=False),
        is_child_of_family=inner.flag("is_child_of_family", default=False),
        minimum_sum_minor=inner.amount_minor("minimum_sum", None),
        previous=previous,
        **numbers,
    )
    named = Named(
        services=inner.texts("services", maximum=_CODE),
        branches=inner.texts("branches", maximum=_CODE),
        tiers=inner.texts("tiers", maximum=_CODE),
        previous_services=previous_services,
        partner=partner,
    )
    inner.done()
    return conditions, named


_NUMBERS: Final = (
    "hour_from", "hour_to", "min_age", "max_age", "parent_in_treatment_days", "birthday_days_before",
    "birthday_days_after", "service_number",
)  # fmt: skip


def _previous(table: Table) -> tuple[Previous | None, tuple[str, ...]]:
    inner = table.table("previous")
    if inner is None:
        return None, ()
    _see_to_lists(inner)
    usual = Previous()
    previous = Previous(
        categories=_words(inner, "categories", SERVICE_CATEGORIES),
        within_days=inner.whole("within_days", usual.within_days, minimum=0, maximum=_NUMBER),
        at_least=inner.whole("at_least", usual.at_least, minimum=0, maximum=_NUMBER),
    )
    services = inner.texts("services", maximum=_CODE)
    inner.done()
    return previous, services


def _see_to_lists(table: Table) -> None:
    """Note the lists that are empty: nothing would match them, while one that is left out asks for nothing."""
    for key, value in table.values.items():
        if value == []:
            table.problem(key, "must not be empty")


def _words(table: Table, key: str, choices: Sequence[str]) -> frozenset[str]:
    found = table.texts(key, maximum=_CODE)
    for word in found:
        if word not in choices:
            table.problem(key, f"must be of {', '.join(choices)}")
    return frozenset(found)


def _whole(table: Table, draft: PromotionDraft, named: Named) -> PromotionDraft:
    """Return a draft in one spelling; what it names by code counts as named, whatever it is."""
    stand_in = frozenset({_ANY})
    conditions, previous = draft.conditions, draft.conditions.previous
    if previous is not None and named.previous_services:
        previous = replace(previous, services=stand_in)
    conditions = replace(conditions, previous=previous, services=stand_in if named.services else frozenset())
    try:
        after = checked(replace(draft, conditions=conditions, partner_share_bp=0), today=draft.starts_on)
    except DomainError as error:
        table.problem(key_of(error) or None, str(error))
        return draft
    return replace(after, conditions=draft.conditions, partner_share_bp=draft.partner_share_bp)
