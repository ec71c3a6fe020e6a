"""What a promotion may be, and how often a patient may still have it: pure."""

from datetime import date

import pytest

from domain.promotions.errors import OutOfPlace
from domain.promotions.policy.offers import UsedBefore
from domain.promotions.policy.prospects import _uses_left
from domain.promotions.policy.terms import PERCENT, Effect, PromotionDraft, checked

TODAY = date(2026, 3, 2)


def test_there_are_three_rules_for_combining_and_no_other():
    draft = PromotionDraft("P", TODAY, Effect(PERCENT, percent_bp=1000), combining="SOMETIMES")
    with pytest.raises(OutOfPlace) as refused:
        checked(draft, today=TODAY)
    assert refused.value.field == ("combining",)


@pytest.mark.parametrize(
    ("limits", "left"),
    [
        ({}, None),
        ({"per_patient_limit": 3}, 2),
        ({"per_patient_limit": 3, "per_patient_per_year": 1}, 0),
        ({"max_uses": 7}, None),
        ({"max_uses": 5}, 0),
        ({"per_patient_limit": 3, "budget_minor": 101}, 2),
        ({"per_patient_limit": 3, "budget_minor": 100}, 0),
    ],
)
def test_a_patient_may_have_it_as_often_as_all_limits_leave(limits: dict[str, int], left: int | None):
    row = {
        "per_patient_limit": None, "per_patient_per_year": None, "max_uses": None, "budget_minor": None,
        "used_count": 5, "spent_minor": 100, **limits,
    }  # fmt: skip
    assert _uses_left(row, UsedBefore(uses=1, uses_this_year=1)) == left
