from dataclasses import replace
from datetime import UTC, date, datetime
from uuid import UUID

import pytest

from domain.referrals.policy import (
    Code,
    Friend,
    Milestone,
    Programme,
    Rejection,
    ReviewReason,
    milestone_reached,
    programme_of,
    rejection,
    review_reasons,
    reward_minor,
    unusable,
)

TODAY = date(2026, 3, 2)
OWNER, FRIEND = UUID(int=1), UUID(int=2)
PROGRAMME = Programme(True, 1_000_00, None, None, 500_00, 3_000_00, 14, 90, 10, 6, staff_codes=True, milestones=())
CODE = Code(
    UUID(int=9), "7KDM3Q9T", OWNER, "+79160000001", None, owner_is_staff=False, stopped_at=None, expires_on=None
)
NEW = Friend(FRIEND, "+79160000002", has_visited=False, shares_family=False, referred_owner=False, is_referred=False)


def test_a_new_friend_with_a_good_code_is_not_rejected():
    assert rejection(CODE, NEW, PROGRAMME, today=TODAY) is None
    assert review_reasons(CODE, NEW, leads_of_code=5) == []


@pytest.mark.parametrize(
    ("code", "friend", "programme", "reason"),
    [
        ({"owner_id": FRIEND}, {}, {}, Rejection.SELF_REFERRAL),
        ({"owner_merged_into": FRIEND}, {}, {}, Rejection.MERGED_DUPLICATE),
        ({"stopped_at": datetime(2026, 1, 1, tzinfo=UTC)}, {}, {}, Rejection.CODE_STOPPED),
        ({}, {}, {"is_active": False}, Rejection.CODE_STOPPED),
        ({"expires_on": date(2026, 3, 1)}, {}, {}, Rejection.CODE_EXPIRED),
        ({"expires_on": TODAY}, {}, {}, None),
        ({"owner_is_staff": True}, {}, {}, None),
        ({"owner_is_staff": True}, {}, {"staff_codes": False}, Rejection.STAFF_CODE),
        ({}, {"has_visited": True}, {}, Rejection.NOT_NEW_PATIENT),
        ({}, {"is_referred": True}, {}, Rejection.ALREADY_REFERRED),
        ({"owner_id": None, "owner_phone": None}, {}, {}, None),
    ],
)
def test_who_is_rejected_and_why(code: dict, friend: dict, programme: dict, reason: Rejection | None):
    given = replace(CODE, **code), replace(NEW, **friend), replace(PROGRAMME, **programme)
    assert rejection(*given, today=TODAY) is reason


def test_a_code_that_is_stopped_or_over_is_of_use_to_nobody():
    assert unusable(CODE, PROGRAMME, today=TODAY) is None
    assert unusable(replace(CODE, expires_on=date(2026, 3, 1)), PROGRAMME, today=TODAY) is Rejection.CODE_EXPIRED


@pytest.mark.parametrize(
    ("friend", "leads", "reasons"),
    [
        ({"phone": "+79160000001"}, 1, [ReviewReason.SAME_PHONE]),
        ({"shares_family": True}, 1, [ReviewReason.SAME_FAMILY]),
        ({"referred_owner": True}, 1, [ReviewReason.MUTUAL]),
        ({}, 5, []),
        ({}, 6, [ReviewReason.BURST]),
        ({"phone": "+79160000001", "shares_family": True, "referred_owner": True}, 7, list(ReviewReason)),
    ],
)
def test_what_speaks_for_a_look(friend: dict, leads: int, reasons: list[ReviewReason]):
    assert review_reasons(CODE, replace(NEW, **friend), leads_of_code=leads) == reasons


@pytest.mark.parametrize(
    ("fixed", "rate", "ceiling", "paid", "reward"),
    [
        (1_000_00, None, None, 1, 1_000_00),
        (None, 1000, None, 6_500_05, 650_00),
        (None, 1000, 500_00, 6_500_00, 500_00),
        (None, 1000, 500_00, 4_000_00, 400_00),
        (None, 1000, 500_00, 9, 0),
        (None, None, None, 6_500_00, 0),
    ],
)
def test_a_reward_is_fixed_or_a_share_up_to_its_ceiling(
    fixed: int | None, rate: int | None, ceiling: int | None, paid: int, reward: int
):
    assert reward_minor(fixed_minor=fixed, rate_bp=rate, ceiling_minor=ceiling, paid_minor=paid) == reward


def test_a_milestone_is_reached_by_exactly_its_number():
    steps = [Milestone(3, 1_500_00), Milestone(5, 2_000_00)]
    assert [milestone_reached(steps, friends) for friends in range(2, 7)] == [None, steps[0], None, steps[1], None]
    assert milestone_reached([], 3) is None


def test_the_terms_are_read_from_their_row():
    row = {name: getattr(PROGRAMME, name) for name in Programme.__dataclass_fields__}
    assert programme_of(row, [{"friends": 3, "bonus_minor": 1_500_00}]) == replace(
        PROGRAMME, milestones=(Milestone(3, 1_500_00),)
    )
