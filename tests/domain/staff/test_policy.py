"""The one table of rights."""

from itertools import product

import pytest

from domain.kernel.errors import Forbidden, Unauthenticated
from domain.kernel.ids import new_id
from domain.staff import policy
from domain.staff.actor import ANONYMOUS, SYSTEM, Actor, ActorKind, ApiScope, StaffRole
from domain.staff.policy import Right, can_see_patient, has_right, require, require_branch

STAFF = {Right.READ_PATIENTS, Right.READ_PROMOTIONS, Right.SECURE_OWN_ACCESS}
DESK = STAFF | {
    Right.EDIT_PATIENTS, Right.READ_INVOICES, Right.QUOTE, Right.COMPLETE,
    Right.READ_CERTIFICATES, Right.ISSUE_CERTIFICATES, Right.REDEEM_CERTIFICATES, Right.SELL_PACKAGES,
    Right.CHECK_VOUCHERS, Right.REDEEM_VOUCHERS,
}  # fmt: skip
MANAGER = DESK | {
    Right.REFUND, Right.REVIEW_REFERRALS, Right.ADJUST, Right.APPROVE_ADJUSTMENT, Right.SEE_SEGMENTS,
    Right.MANAGE_CERTIFICATES, Right.MANAGE_PACKAGES, Right.ASSIGN_TIER, Right.READ_AUDIT, Right.MERGE_PATIENTS,
    Right.READ_PARTNERS, Right.MANAGE_PARTNERS, Right.SETTLE_PARTNERS, Right.MANAGE_PROMOTIONS,
}  # fmt: skip
EXPECTED = {
    StaffRole.OWNER: MANAGER | {Right.ADJUST_ANY_AMOUNT, Right.MANAGE},
    StaffRole.MANAGER: MANAGER,
    StaffRole.RECEPTIONIST: DESK,
    StaffRole.DOCTOR: STAFF | {Right.READ_INVOICES},
    StaffRole.MARKETER: STAFF | {Right.READ_PARTNERS, Right.SEE_SEGMENTS, Right.MANAGE_PROMOTIONS},
}
MONEY = {
    Right.COMPLETE, Right.REFUND, Right.ADJUST, Right.APPROVE_ADJUSTMENT, Right.ADJUST_ANY_AMOUNT,
    Right.ISSUE_CERTIFICATES, Right.REDEEM_CERTIFICATES, Right.MANAGE_CERTIFICATES, Right.SELL_PACKAGES,
    Right.MANAGE_PACKAGES, Right.ASSIGN_TIER, Right.MANAGE_PARTNERS, Right.SETTLE_PARTNERS, Right.REDEEM_VOUCHERS,
}  # fmt: skip
AT_ANY_TILL = {Right.REDEEM_CERTIFICATES, Right.CHECK_VOUCHERS, Right.REDEEM_VOUCHERS}
"""What the desk may do and a partner's till too."""


def staff(role: StaffRole) -> Actor:
    return Actor(kind=ActorKind.STAFF, id=new_id(), role=role)


@pytest.mark.parametrize(("role", "right"), list(product(StaffRole, Right)))
def test_each_role_has_exactly_its_rights(role: StaffRole, right: Right):
    if right in EXPECTED[role]:
        require(staff(role), right)
    else:
        with pytest.raises(Forbidden):
            require(staff(role), right)


@pytest.mark.parametrize("role", [StaffRole.DOCTOR, StaffRole.MARKETER])
def test_doctors_and_marketers_move_no_money(role: StaffRole):
    assert not has_right(staff(role), *MONEY)


def test_any_of_several_rights_is_enough():
    require(staff(StaffRole.DOCTOR), Right.ACT_FOR_SELF, Right.READ_PATIENTS)


@pytest.mark.parametrize("right", Right)
def test_nobody_signed_in_is_unauthenticated_whatever_is_asked(right: Right):
    with pytest.raises(Unauthenticated):
        require(ANONYMOUS, right)


@pytest.mark.parametrize(
    ("kind", "own"),
    [
        (ActorKind.PATIENT, Right.ACT_FOR_SELF),
        (ActorKind.REGISTRATION, Right.REGISTER_SELF),
        (ActorKind.CHOOSING, Right.CHOOSE_SELF),
    ],
)
def test_a_session_without_a_role_may_do_one_thing(kind: ActorKind, own: Right):
    assert policy.rights_of(Actor(kind=kind)) == {own}


def test_the_system_may_do_all():
    assert policy.rights_of(SYSTEM) == set(Right)


@pytest.mark.parametrize("scope", ApiScope)
def test_a_key_may_do_what_its_scopes_say_and_reaches_no_patient(scope: ApiScope):
    rights = policy.rights_of(Actor(kind=ActorKind.PARTNER, scopes=frozenset({scope})))
    granted = frozenset() if scope is ApiScope.STOREFRONT else policy.SCOPE_RIGHTS[scope]
    assert rights == granted | policy.KIND_RIGHTS[ActorKind.PARTNER]
    assert not rights & (EXPECTED[StaffRole.OWNER] - AT_ANY_TILL | {Right.ACT_FOR_SELF})


def test_a_key_has_the_rights_of_all_its_scopes():
    scopes = frozenset({ApiScope.VOUCHERS_CHECK, ApiScope.STOREFRONT})
    rights = policy.rights_of(Actor(kind=ActorKind.APPLICATION, scopes=scopes))
    assert rights == {Right.CHECK_VOUCHERS, Right.REDEEM_VOUCHERS, Right.SELL_CERTIFICATES}


def test_staff_bound_to_branches_act_in_these_only():
    mine, other = new_id(), new_id()
    bound = Actor(kind=ActorKind.STAFF, role=StaffRole.MANAGER, branch_ids=frozenset({mine}))
    require_branch(bound, mine)
    require_branch(staff(StaffRole.MANAGER), other)
    with pytest.raises(Forbidden):
        require_branch(bound, other)


def test_a_patient_sees_self_and_wards_and_staff_see_everybody():
    me, ward, stranger = new_id(), new_id(), new_id()
    patient = Actor(kind=ActorKind.PATIENT, id=me)
    assert can_see_patient(patient, me)
    assert can_see_patient(patient, ward, wards={ward})
    assert not can_see_patient(patient, stranger, wards={ward})
    assert can_see_patient(staff(StaffRole.DOCTOR), stranger)
    assert not can_see_patient(ANONYMOUS, me)
    assert not can_see_patient(Actor(kind=ActorKind.PARTNER, id=me), me)


def test_the_table_lists_everybody_who_may_do_something():
    names = [name for name, _ in policy.rights_table()]
    assert names == [*StaffRole, "PATIENT", "PARTNER", "REGISTRATION", "CHOOSING", "SYSTEM", *ApiScope]


@pytest.mark.parametrize(
    ("typed", "login"), [(" Olga ", "olga"), ("ОЛЬГА", "ольга"), ("ｏｌｇａ", "olga"), ("a@b.ru", "a@b.ru")]
)
def test_a_login_has_one_spelling(typed: str, login: str):
    assert policy.normalise_login(typed) == login
    assert policy.is_login(login)


@pytest.mark.parametrize("login", ["", "a b", "a" * 65, "a\u200bb", "a\x00b", "a\tb"])
def test_a_login_is_short_and_visible(login: str):
    assert not policy.is_login(login)


@pytest.mark.parametrize(
    ("text", "fits"),
    [("012345", True), ("12345", False), ("1234567", False), ("١٢٣٤٥٦", False), ("12 456", False), ("", False)],
)
def test_a_sign_in_code_is_six_ascii_digits(text: str, fits: bool):
    assert policy.is_sign_in_code(text) is fits


@pytest.mark.parametrize(
    ("address", "counted"),
    [
        ("203.0.113.7", "203.0.113.7"),
        ("::ffff:203.0.113.7", "203.0.113.7"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
        ("olga", "olga"),
    ],
)
def test_attempts_of_an_ipv6_network_are_counted_together(address: str, counted: str):
    assert policy.address_group(address) == counted
