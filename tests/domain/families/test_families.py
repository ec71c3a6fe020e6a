"""Families on the real database: made, joined, shared in, left."""

import asyncio
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID

import orjson
import pytest
import pytest_asyncio

from domain.families import policy, queries, service
from domain.families.errors import (
    ConsentIsTheirs,
    GuardianMustAccept,
    GuardianMustDecide,
    GuardianUnderAge,
    HeadLeaves,
    HeadsKinship,
    HeadUnderAge,
    InFamilyAlready,
    InvitationExpired,
    InvitationUnknown,
    InvitationUsed,
    LimitIsNotTheirs,
    OneAddressee,
)
from domain.families.policy import Invitation, LimitChange
from domain.kernel.database import execute, fetch, fetchval
from domain.kernel.errors import (
    AmountOutOfRange,
    DomainError,
    Forbidden,
    Invalid,
    NotFound,
    PhoneInvalid,
    RateLimited,
    Unauthenticated,
)
from domain.kernel.ids import new_id
from domain.staff.actor import ANONYMOUS, Actor, ActorKind, StaffRole
from tests.people import NOW, TODAY, as_patient, as_staff, open_clinic, patient

PHONE = "+79161110000"
CHILD_BORN = date(2016, 2, 29)
LATER = NOW + timedelta(days=1)


@pytest_asyncio.fixture(loop_scope="session")
async def head(db: str) -> UUID:
    await open_clinic()
    return await patient("Анна", last_name="Иванова", phone=PHONE, birth_date=date(1985, 1, 1))


@pytest_asyncio.fixture(loop_scope="session")
async def family(head: UUID) -> UUID:
    return await service.create_family(actor=as_patient(head), head_id=head, name=" Ивановы ", now=NOW)


async def invited(actor: Actor, family_id: UUID, **kwargs: Any) -> Invitation:
    known: dict[str, Any] = {"patient_id": None, "phone": None, "kinship": "CHILD", "is_guardian": False, "now": NOW}
    return await service.invite(actor=actor, family_id=family_id, **{**known, **kwargs})


async def accepted(patient_id: UUID, invitation: Invitation, *, shares: bool = False, now: datetime = NOW) -> UUID:
    joined = await service.accept_invitation(
        actor=as_patient(patient_id), token=invitation.token, shares_bonuses=shares, now=now
    )
    return joined.family_id


async def joined(family_id: UUID, head_id: UUID, patient_id: UUID, **kwargs: Any) -> None:
    """Bring an adult into a family."""
    await accepted(patient_id, await invited(as_patient(head_id), family_id, patient_id=patient_id, **kwargs))


async def child_of(head_id: UUID, family_id: UUID, first_name: str = "Петя") -> UUID:
    """Bring a child with the head's phone into the head's family."""
    child = await patient(first_name, phone=PHONE, birth_date=CHILD_BORN)
    await accepted(head_id, await invited(as_patient(head_id), family_id, patient_id=child))
    return child


async def members(family_id: UUID) -> dict[UUID, dict[str, Any]]:
    return {row["patient_id"]: row for row in (await queries.members_of([family_id]))[family_id]}


async def test_a_family_starts_with_its_head(head: UUID, family: UUID) -> None:
    (member,) = (await members(family)).values()
    assert (member["kinship"], member["is_head"], member["is_guardian"]) == ("SELF", True, True)
    assert (member["shares_bonuses"], member["monthly_limit"]) == (False, None)
    found = (await queries.families_of([head]))[head]
    assert (found["id"], found["name"], found["tier_policy"]) == (family, "Ивановы", "SUM_OF_MEMBERS")
    assert await fetchval("SELECT action FROM audit_event WHERE object_id = $1", family) == "family.create"


async def test_a_patient_is_in_one_family_at_most(head: UUID, family: UUID) -> None:
    for actor in (as_patient(head), as_staff()):
        with pytest.raises(InFamilyAlready):
            await service.create_family(actor=actor, head_id=head, name="Вторая", now=NOW)
    other = await patient("Ольга")
    theirs = await service.create_family(actor=as_staff(), head_id=other, name="Другие", now=NOW)
    invitation = await invited(as_patient(head), family, patient_id=other)
    with pytest.raises(InFamilyAlready):
        await accepted(other, invitation)
    with pytest.raises(InFamilyAlready):
        await invited(as_staff(), family, patient_id=other)
    with pytest.raises(InFamilyAlready):
        await invited(as_patient(head), family, patient_id=head)
    assert set(await members(theirs)) == {other}


async def test_of_two_families_at_once_one_is_made(head: UUID) -> None:
    made = await asyncio.gather(
        *(service.create_family(actor=as_patient(head), head_id=head, name=f"{n}", now=NOW) for n in range(5)),
        return_exceptions=True,
    )
    assert sorted(type(each).__name__ for each in made) == ["InFamilyAlready"] * 4 + ["UUID"]


async def test_a_minor_is_no_head(head: UUID) -> None:
    child = await patient("Петя", birth_date=CHILD_BORN)
    with pytest.raises(HeadUnderAge):
        await service.create_family(actor=as_staff(), head_id=child, name="Дети", now=NOW)


async def test_nobody_who_is_not_there_makes_or_joins_a_family(head: UUID, family: UUID) -> None:
    with pytest.raises(NotFound):
        await service.create_family(actor=as_staff(), head_id=new_id(), name="Никто", now=NOW)
    spouse = await patient("Борис")
    invitation = await invited(as_patient(head), family, patient_id=spouse)
    await execute("UPDATE patient SET status = 'MERGED' WHERE id = $1", spouse)
    with pytest.raises(InvitationUnknown):
        await accepted(spouse, invitation)
    with pytest.raises(NotFound):
        await service.create_family(actor=as_patient(spouse), head_id=spouse, name="Никто", now=NOW)


async def test_sharing_the_same_again_is_not_noted_twice(head: UUID, family: UUID) -> None:
    for _ in range(2):
        await service.update_sharing(
            actor=as_patient(head), patient_id=head, family_id=family, shares_bonuses=True, limit=None, now=NOW
        )
    assert await fetchval("SELECT count(*) FROM audit_event WHERE action = 'family.share'") == 1


@pytest.mark.parametrize("name", ["", " ", "x" * 101, "a\x00", "a\nb"])
async def test_a_family_has_a_usable_name(head: UUID, name: str) -> None:
    with pytest.raises(Invalid) as caught:
        await service.create_family(actor=as_patient(head), head_id=head, name=name, now=NOW)
    assert caught.value.field == ("name",)
    assert await fetchval("SELECT count(*) FROM family") == 0


async def test_the_invitee_accepts_and_shares_only_if_wanted(head: UUID, family: UUID) -> None:
    spouse = await patient("Борис", locale="uk")
    invitation = await invited(as_patient(head), family, patient_id=spouse, kinship="SPOUSE", is_guardian=True)
    assert invitation.expires_at == NOW + timedelta(days=14)
    assert spouse not in await members(family)
    assert await accepted(spouse, invitation, shares=True) == family
    member = (await members(family))[spouse]
    assert (member["kinship"], member["is_head"], member["is_guardian"]) == ("SPOUSE", False, True)
    assert member["shares_bonuses"]


async def test_the_token_is_told_and_sent_but_not_kept(head: UUID, family: UUID) -> None:
    invitation = await invited(as_patient(head), family, phone="8 916 222-33-44")
    jobs = await fetch("SELECT payload FROM pgqueuer WHERE entrypoint = 'message.send'")
    (message,) = [orjson.loads(job["payload"]) for job in jobs]
    assert message["to"] == "+79162223344"
    assert invitation.token in message["text"]
    stored = await fetchval("SELECT row_to_json(i)::text FROM family_invitation i")
    audited = await fetchval("SELECT string_agg(after::text, '') FROM audit_event")
    assert invitation.token not in stored + audited


async def test_an_invitation_for_a_phone_is_for_its_owner(head: UUID, family: UUID) -> None:
    owner = await patient("Борис", phone="+79162223344")
    other = await patient("Ольга")
    invitation = await invited(as_patient(head), family, phone="8 916 222-33-44", kinship="SPOUSE")
    with pytest.raises(InvitationUnknown):
        await accepted(other, invitation)
    assert await accepted(owner, invitation) == family


async def test_an_invitation_counts_once_and_not_for_ever(head: UUID, family: UUID) -> None:
    spouse, brother = await patient("Борис"), await patient("Олег")
    first = await invited(as_patient(head), family, patient_id=spouse)
    await accepted(spouse, first)
    with pytest.raises(InvitationUsed):
        await accepted(spouse, first)
    late = await invited(as_patient(head), family, patient_id=brother)
    with pytest.raises(InvitationExpired):
        await accepted(brother, late, now=late.expires_at)
    for token in ("", "wrong", "x" * 10_000, first.token + "x"):
        with pytest.raises(InvitationUnknown):
            await service.accept_invitation(actor=as_patient(brother), token=token, shares_bonuses=False, now=NOW)


async def test_an_invitation_to_a_family_that_is_no_more_has_expired(head: UUID, family: UUID) -> None:
    spouse = await patient("Борис")
    invitation = await invited(as_patient(head), family, patient_id=spouse)
    await service.leave(actor=as_patient(head), family_id=family, patient_id=head, now=NOW)
    with pytest.raises(InvitationExpired):
        await accepted(spouse, invitation)
    with pytest.raises(NotFound):
        await invited(as_staff(), family, patient_id=spouse)


async def test_a_guardian_accepts_for_a_minor_with_the_same_phone(head: UUID, family: UUID) -> None:
    child = await patient("Петя", phone=PHONE, birth_date=CHILD_BORN)
    invitation = await invited(as_patient(head), family, patient_id=child)
    with pytest.raises(GuardianMustAccept):
        await accepted(child, invitation)
    await accepted(head, invitation)
    assert await queries.wards_of(head, TODAY) == {child}


async def test_nobody_becomes_the_guardian_of_a_strangers_child(head: UUID, family: UUID) -> None:
    stranger = await patient("Вася", birth_date=CHILD_BORN)
    invitation = await invited(as_patient(head), family, patient_id=stranger)
    with pytest.raises(InvitationUnknown):
        await accepted(head, invitation)
    assert await queries.wards_of(head, TODAY) == set()
    at_the_desk = await invited(as_staff(), family, patient_id=stranger)
    await accepted(head, at_the_desk)
    assert await queries.wards_of(head, TODAY) == {stranger}


async def test_only_a_guardian_of_the_family_accepts_for_a_minor(head: UUID, family: UUID) -> None:
    child = await patient("Петя", phone=PHONE, birth_date=CHILD_BORN)
    brother = await patient("Олег")
    await joined(family, head, brother, kinship="SIBLING")
    invitation = await invited(as_staff(), family, patient_id=child)
    for other in (brother, await patient("Чужой", phone=PHONE)):
        with pytest.raises(InvitationUnknown):
            await accepted(other, invitation)


async def test_an_adult_is_not_joined_by_another(head: UUID, family: UUID) -> None:
    adult = await patient("Борис", phone=PHONE)
    with pytest.raises(InvitationUnknown):
        await accepted(head, await invited(as_staff(), family, patient_id=adult))


async def test_guardianship_ends_at_18_by_itself(head: UUID, family: UUID) -> None:
    child = await child_of(head, family)
    assert await queries.wards_of(head, date(2034, 2, 27)) == {child}
    assert await queries.wards_of(head, date(2034, 2, 28)) == set()
    assert await queries.wards(actor=as_patient(head), now=datetime(2034, 2, 27, 20, tzinfo=UTC)) == {child}
    assert await queries.wards(actor=as_patient(head), now=datetime(2034, 2, 27, 21, tzinfo=UTC)) == set()
    assert await queries.wards(actor=as_staff(), now=NOW) == set()


async def test_an_invitation_makes_sense(head: UUID, family: UUID) -> None:
    child = await patient("Петя", phone=PHONE, birth_date=CHILD_BORN)
    for kwargs, refusal in (
        ({}, OneAddressee),
        ({"patient_id": child, "phone": PHONE}, OneAddressee),
        ({"patient_id": child, "kinship": "SELF"}, HeadsKinship),
        ({"patient_id": child, "is_guardian": True}, GuardianUnderAge),
        ({"patient_id": new_id()}, NotFound),
        ({"phone": "123"}, PhoneInvalid),
    ):
        with pytest.raises(refusal):
            await invited(as_staff(), family, **kwargs)
    assert await fetchval("SELECT count(*) FROM family_invitation") == 0


async def test_a_patient_learns_nothing_about_whom_they_invite(head: UUID, family: UUID) -> None:
    child = await patient("Петя", birth_date=CHILD_BORN)
    nobody = await invited(as_patient(head), family, patient_id=new_id(), is_guardian=True)
    assert await fetchval("SELECT count(*) FROM family_invitation") == 0
    somebody = await invited(as_patient(head), family, patient_id=child, is_guardian=True)
    assert (len(nobody.token), nobody.expires_at) == (len(somebody.token), somebody.expires_at)
    with pytest.raises(InvitationUnknown):
        await accepted(head, nobody)


async def test_head_guardians_and_the_desk_invite(head: UUID, family: UUID) -> None:
    guardian, plain, outsider = await patient("Борис"), await patient("Олег"), await patient("Чужой")
    await joined(family, head, guardian, is_guardian=True)
    await joined(family, head, plain)
    await invited(as_patient(guardian), family, phone="+79163334455")
    await invited(as_staff(), family, phone="+79163334455")
    with pytest.raises(Forbidden):
        await invited(as_patient(plain), family, phone="+79163334455")
    for actor, refusal in (
        (as_patient(outsider), NotFound),
        (ANONYMOUS, Unauthenticated),
        (as_staff(StaffRole.DOCTOR), Forbidden),
        (Actor(kind=ActorKind.REGISTRATION, phone=PHONE), Forbidden),
    ):
        with pytest.raises(refusal):
            await invited(actor, family, phone="+79163334455")


async def test_a_family_sends_few_invitations_a_day(head: UUID, family: UUID) -> None:
    for _ in range(policy.INVITATIONS_A_DAY):
        await invited(as_patient(head), family, phone="+79163334455")
    with pytest.raises(RateLimited):
        await invited(as_patient(head), family, phone="+79163334455")
    await invited(as_staff(), family, phone="+79163334455")


async def test_the_member_decides_what_is_shared(head: UUID, family: UUID) -> None:
    spouse = await patient("Борис")
    await joined(family, head, spouse, is_guardian=True)
    child = await child_of(head, family)
    share = {"family_id": family, "shares_bonuses": True, "limit": LimitChange(Decimal("500.5")), "now": NOW}
    await service.update_sharing(actor=as_patient(spouse), patient_id=spouse, **share)  # type: ignore[arg-type]
    await service.update_sharing(actor=as_patient(spouse), patient_id=child, **share)  # type: ignore[arg-type]
    found = await members(family)
    assert (found[spouse]["shares_bonuses"], found[spouse]["monthly_limit"]) == (True, 50_050)
    assert found[child]["shares_bonuses"]
    for actor, patient_id, refusal in (
        (as_patient(head), spouse, ConsentIsTheirs),
        (as_staff(), spouse, ConsentIsTheirs),
        (as_staff(), child, ConsentIsTheirs),
        (as_patient(child), spouse, NotFound),
        (as_patient(await patient("Чужой")), spouse, NotFound),
        (as_patient(spouse), head, NotFound),
        (as_patient(spouse), new_id(), NotFound),
        (as_patient(head), new_id(), NotFound),
        (as_staff(StaffRole.DOCTOR), spouse, Forbidden),
        (ANONYMOUS, spouse, Unauthenticated),
    ):
        with pytest.raises(refusal):
            await service.update_sharing(
                actor=actor, patient_id=patient_id, family_id=family, shares_bonuses=False, limit=None, now=NOW
            )
    assert (await members(family))[spouse]["shares_bonuses"]


async def limited(actor: Actor, family: UUID, patient_id: UUID, amount: str | None) -> int | None:
    """Set a member's limit with the present consent, and return what it is then."""
    shares = (await members(family))[patient_id]["shares_bonuses"]
    limit = LimitChange(None if amount is None else Decimal(amount))
    await service.update_sharing(
        actor=actor, patient_id=patient_id, family_id=family, shares_bonuses=shares, limit=limit, now=NOW
    )
    found: int | None = (await members(family))[patient_id]["monthly_limit_minor"]
    return found


async def test_who_borrows_only_tightens_the_limit_that_protects_the_others(head: UUID, family: UUID) -> None:
    spouse = await patient("Борис")
    await joined(family, head, spouse, is_guardian=True)
    assert await limited(as_patient(spouse), family, spouse, None) is None
    assert await limited(as_patient(spouse), family, spouse, "500.00") == 500_00
    assert await limited(as_patient(spouse), family, spouse, "500.00") == 500_00
    assert await limited(as_patient(spouse), family, spouse, "400.00") == 400_00
    for looser in ("400.01", None):
        with pytest.raises(LimitIsNotTheirs) as caught:
            await limited(as_patient(spouse), family, spouse, looser)
        assert (caught.value.code, caught.value.field) == ("FORBIDDEN_FOR_STATUS", ("monthlyLimit",))
    assert (await members(family))[spouse]["monthly_limit_minor"] == 400_00


async def test_the_head_a_guardian_and_the_desk_set_and_lift_limits(head: UUID, family: UUID) -> None:
    spouse = await patient("Борис")
    await joined(family, head, spouse, is_guardian=True)
    child = await child_of(head, family)
    for actor, patient_id in (
        (as_patient(head), head),
        (as_patient(head), spouse),
        (as_patient(head), child),
        (as_patient(spouse), child),
        (as_staff(), head),
        (as_staff(), spouse),
        (as_staff(), child),
    ):
        assert await limited(actor, family, patient_id, "0") == 0
        assert await limited(actor, family, patient_id, "10000000") == 10_000_000_00
        assert await limited(actor, family, patient_id, None) is None


async def test_a_limit_that_is_not_named_stays(head: UUID, family: UUID) -> None:
    spouse = await patient("Борис")
    await joined(family, head, spouse)
    await limited(as_patient(head), family, spouse, "300.00")
    for shares in (True, False):
        await service.update_sharing(
            actor=as_patient(spouse), patient_id=spouse, family_id=family, shares_bonuses=shares, limit=None, now=NOW
        )
        member = (await members(family))[spouse]
        assert (member["shares_bonuses"], member["monthly_limit_minor"]) == (shares, 300_00)


@pytest.mark.parametrize("limit", [Decimal("-0.01"), Decimal("10000000.01"), Decimal("1e400"), Decimal("0.001")])
async def test_limits_are_amounts(head: UUID, family: UUID, limit: Decimal) -> None:
    with pytest.raises(AmountOutOfRange):
        await service.update_sharing(
            actor=as_patient(head), patient_id=head, family_id=family, shares_bonuses=True, limit=LimitChange(limit),
            now=NOW,
        )  # fmt: skip


async def test_leaving_is_for_oneself_ones_wards_the_head_and_the_desk(head: UUID, family: UUID) -> None:
    spouse, brother, cousin = await patient("Борис"), await patient("Олег"), await patient("Глеб")
    await joined(family, head, spouse, is_guardian=True)
    await joined(family, head, brother)
    await joined(family, head, cousin)
    child = await child_of(head, family)
    for actor, patient_id, refusal in (
        (as_patient(brother), cousin, NotFound),
        (as_patient(spouse), head, NotFound),
        (as_patient(head), new_id(), NotFound),
        (as_patient(await patient("Чужой")), brother, NotFound),
        (as_staff(StaffRole.MARKETER), brother, Forbidden),
        (ANONYMOUS, brother, Unauthenticated),
    ):
        with pytest.raises(refusal):
            await service.leave(actor=actor, family_id=family, patient_id=patient_id, now=LATER)
    assert len(await members(family)) == 5
    for actor, patient_id in (
        (as_patient(brother), brother),
        (as_patient(spouse), child),
        (as_patient(head), spouse),
        (as_staff(), cousin),
    ):
        await service.leave(actor=actor, family_id=family, patient_id=patient_id, now=LATER)
    assert set(await members(family)) == {head}
    assert await queries.wards_of(spouse, TODAY) == set()
    with pytest.raises(NotFound):
        await service.leave(actor=as_patient(brother), family_id=family, patient_id=brother, now=LATER)


async def test_the_oldest_guardian_follows_the_head_and_the_last_one_dissolves(head: UUID, family: UUID) -> None:
    guardian = await patient("Борис", birth_date=date(1990, 1, 1))
    grandmother = await patient("Вера", birth_date=date(1950, 1, 1))
    await joined(family, head, guardian, is_guardian=True)
    await joined(family, head, grandmother, kinship="GRANDPARENT")
    for leaving, following in ((head, guardian), (guardian, grandmother)):
        await service.leave(actor=as_patient(leaving), family_id=family, patient_id=leaving, now=LATER)
        (first, *_rest) = (await queries.members_of([family]))[family]
        assert (first["patient_id"], first["kinship"]) == (following, "SELF")
    await service.leave(actor=as_patient(grandmother), family_id=family, patient_id=grandmother, now=LATER)
    assert await fetchval("SELECT dissolved_at FROM family WHERE id = $1", family) == LATER
    assert await service.create_family(actor=as_patient(head), head_id=head, name="Снова", now=LATER) != family


def test_minors_follow_only_where_nobody_else_is_left() -> None:
    def member(born: date | None, *, guards: bool = False) -> dict[str, Any]:
        return {"id": new_id(), "birth_date": born, "is_guardian": guards, "joined_at": NOW}

    ageless, young, old = member(None), member(date(2000, 1, 1)), member(date(1950, 1, 1))
    minor, infant = member(date(2010, 1, 1)), member(date(2020, 1, 1))
    guardian = member(date(2001, 1, 1), guards=True)
    assert policy.next_head([minor, ageless, young, old, guardian], TODAY) is guardian
    assert policy.next_head([minor, ageless, young, old], TODAY) is old
    assert policy.next_head([minor, ageless], TODAY) is ageless
    assert policy.next_head([infant, minor], TODAY) is minor


async def test_callers_see_whom_they_may(head: UUID, family: UUID) -> None:
    spouse, stranger = await patient("Борис", last_name="Иванов"), await patient("Чужой")
    await joined(family, head, spouse)
    child = await child_of(head, family)
    ids = [head, spouse, child, stranger, new_id()]

    async def seen(actor: Actor) -> dict[UUID, str]:
        rows = await queries.visible_patients(actor=actor, ids=ids, now=NOW)
        return {key: row["scope"] for key, row in rows.items()}

    assert await seen(as_staff(StaffRole.MARKETER)) == dict.fromkeys([head, spouse, child, stranger], "full")
    assert await seen(as_patient(head)) == {head: "full", child: "full", spouse: "family"}
    assert await seen(as_patient(spouse)) == {head: "family", child: "family", spouse: "full"}
    assert await seen(as_patient(stranger)) == {stranger: "full"}
    for nobody in (ANONYMOUS, Actor(kind=ActorKind.REGISTRATION, phone=PHONE), Actor(ActorKind.PARTNER, new_id())):
        assert await seen(nobody) == {}
    shown = (await queries.visible_patients(actor=as_patient(head), ids=[spouse], now=NOW))[spouse]
    assert {key for key, value in shown.items() if value is not None} == {"id", "first_name", "display_name", "scope"}
    assert await queries.visible_patients(actor=as_staff(), ids=[], now=NOW) == {}


async def test_families_are_seen_by_members_and_staff(head: UUID, family: UUID) -> None:
    stranger = await patient("Чужой")
    for actor, count in ((as_patient(head), 1), (as_staff(), 1), (as_patient(stranger), 0), (ANONYMOUS, 0)):
        assert len(await queries.visible_families(actor=actor, ids=[family])) == count
    assert await queries.visible_families(actor=as_patient(head), ids=[new_id()]) == {}


async def test_the_pool_counts_those_who_share(head: UUID, family: UUID, credit: Callable[..., Any]) -> None:
    spouse = await patient("Борис")
    await joined(family, head, spouse)
    await credit(head, 30_000)
    await credit(spouse, 12_345)
    assert await queries.pools(family_ids=[family], now=LATER) == {family: 0}
    await service.update_sharing(
        actor=as_patient(spouse), patient_id=spouse, family_id=family, shares_bonuses=True, limit=None, now=NOW
    )
    assert await queries.pools(family_ids=[family], now=LATER) == {family: 12_345}


async def test_a_refused_change_leaves_no_trace(head: UUID, family: UUID) -> None:
    before = await fetch("SELECT * FROM family_member")
    with pytest.raises(DomainError):
        await service.leave(actor=as_patient(head), family_id=new_id(), patient_id=head, now=NOW)
    assert await fetch("SELECT * FROM family_member") == before


async def test_open_invitations_by_or_for_who_has_gone_count_no_more(head: UUID, family: UUID) -> None:
    spouse, brother, other = await patient("Борис"), await patient("Олег"), await patient("Глеб")
    await joined(family, head, spouse, is_guardian=True)
    by_spouse = await invited(as_patient(spouse), family, patient_id=brother)
    again = await invited(as_patient(head), family, patient_id=other)
    await accepted(other, await invited(as_patient(head), family, patient_id=other))
    await service.leave(actor=as_patient(spouse), family_id=family, patient_id=spouse, now=LATER)
    await service.leave(actor=as_patient(head), family_id=family, patient_id=other, now=LATER)
    for invitee, invitation in ((brother, by_spouse), (other, again)):
        with pytest.raises(InvitationExpired):
            await accepted(invitee, invitation, now=LATER)
    assert set(await members(family)) == {head}


async def test_head_and_desk_remove_members_who_keep_what_is_theirs(head: UUID, family: UUID) -> None:
    spouse, brother = await patient("Борис", locale="en"), await patient("Олег")
    await joined(family, head, spouse, is_guardian=True)
    await joined(family, head, brother)
    stranger = await patient("Чужой")
    for actor, patient_id, refusal in (
        (as_patient(spouse), brother, Forbidden),
        (as_patient(brother), brother, Forbidden),
        (as_patient(stranger), brother, NotFound),
        (as_patient(head), stranger, NotFound),
        (as_patient(head), head, HeadLeaves),
        (as_staff(StaffRole.DOCTOR), brother, Forbidden),
        (ANONYMOUS, brother, Unauthenticated),
    ):
        with pytest.raises(refusal):
            await service.remove_member(actor=actor, family_id=family, patient_id=patient_id, now=LATER)
    await service.remove_member(actor=as_patient(head), family_id=family, patient_id=spouse, now=LATER)
    await service.remove_member(actor=as_staff(), family_id=family, patient_id=brother, now=LATER)
    assert set(await members(family)) == {head}
    actions = await fetch("SELECT action FROM audit_event WHERE object_id = $1 ORDER BY id DESC LIMIT 2", family)
    assert [row["action"] for row in actions] == ["family.remove", "family.remove"]
    texts = [orjson.loads(row["payload"]).get("text", "") for row in await fetch("SELECT payload FROM pgqueuer")]
    assert "You are no longer in the family “Ивановы” of our loyalty programme. Your bonuses stay yours." in texts


async def test_the_desk_removes_a_head_and_another_follows(head: UUID, family: UUID) -> None:
    spouse = await patient("Борис", birth_date=date(1985, 1, 1))
    await joined(family, head, spouse)
    await service.remove_member(actor=as_staff(), family_id=family, patient_id=head, now=LATER)
    (member,) = (await members(family)).values()
    assert (member["patient_id"], member["is_head"], member["kinship"]) == (spouse, True, "SELF")


async def test_a_guardian_decides_for_a_minor_and_at_18_no_longer(head: UUID, family: UUID) -> None:
    child = await child_of(head, family)
    share = {"family_id": family, "patient_id": child, "shares_bonuses": True, "limit": None}
    with pytest.raises(GuardianMustDecide):
        await service.update_sharing(actor=as_patient(child), **share, now=NOW)  # type: ignore[arg-type]
    with pytest.raises(GuardianMustDecide):
        await service.leave(actor=as_patient(child), family_id=family, patient_id=child, now=NOW)
    await service.update_sharing(actor=as_patient(head), **share, now=NOW)  # type: ignore[arg-type]
    of_age = datetime(2034, 2, 28, 9, tzinfo=UTC)
    with pytest.raises(ConsentIsTheirs):
        await service.update_sharing(actor=as_patient(head), **{**share, "shares_bonuses": False}, now=of_age)  # type: ignore[arg-type]
    assert (await queries.visible_patients(actor=as_patient(head), ids=[child], now=of_age))[child]["scope"] == "family"
    await service.update_sharing(actor=as_patient(child), **{**share, "shares_bonuses": False}, now=of_age)  # type: ignore[arg-type]
    await service.leave(actor=as_patient(child), family_id=family, patient_id=child, now=of_age)
    assert set(await members(family)) == {head}


async def test_a_minor_without_a_guardian_left_decides_alone(head: UUID, family: UUID) -> None:
    child = await child_of(head, family)
    await service.leave(actor=as_patient(head), family_id=family, patient_id=head, now=LATER)
    await service.leave(actor=as_patient(child), family_id=family, patient_id=child, now=LATER)
    assert await fetchval("SELECT dissolved_at FROM family WHERE id = $1", family) == LATER


async def test_who_was_invited_as_a_child_and_comes_of_age_accepts_alone(head: UUID, family: UUID) -> None:
    young = await patient("Петя", phone=PHONE, birth_date=date(2008, 3, 5))
    invitation = await invited(as_patient(head), family, patient_id=young)
    with pytest.raises(GuardianMustAccept):
        await accepted(young, invitation)
    of_age = datetime(2026, 3, 5, 9, tzinfo=UTC)
    with pytest.raises(InvitationUnknown):
        await accepted(head, invitation, now=of_age)
    assert await accepted(young, invitation, now=of_age) == family
