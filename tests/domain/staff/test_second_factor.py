"""Second factors: set up, confirmed, wanted at the sign-in, used once, counted, switched off, reset."""

import asyncio
import base64
from datetime import datetime, timedelta
from uuid import UUID

import pytest

from domain.clinic import queries as clinic
from domain.kernel import sealing
from domain.kernel.database import execute, fetch, fetchrow, fetchval, from_json
from domain.kernel.errors import Forbidden, NotFound, RateLimited, Unauthenticated
from domain.kernel.ids import new_id
from domain.staff import one_time, queries, service
from domain.staff.actor import ANONYMOUS, SYSTEM, Actor, ActorKind, ApiScope, StaffRole
from domain.staff.errors import (
    NoSecondFactor,
    NotYourPassword,
    OwnSecondFactor,
    SecondFactorRequired,
    SecondFactorSet,
    SessionEnded,
    UnknownLogin,
    WrongOneTimeCode,
    WrongPassword,
)
from domain.staff.policy import SessionKind
from tests.domain.staff.given import NOW, PASSWORD, AddStaff

IP = "203.0.113.7"
OWNER = Actor(kind=ActorKind.STAFF, id=UUID(int=0xA1), role=StaffRole.OWNER)
MANAGER = Actor(kind=ActorKind.STAFF, id=UUID(int=0xA2), role=StaffRole.MANAGER)
STEP = timedelta(seconds=30)


async def sign_in(now: datetime, code: str | None = None, *, password: str = PASSWORD, login: str = "olga"):
    return await service.staff_sign_in(login=login, password=password, one_time_code=code, ip=IP, now=now)


async def session_of(staff_id: UUID) -> service.OpenSession:
    return await service.open_session(kind=SessionKind.STAFF, subject_id=staff_id, phone=None, now=NOW)


def shown(enrolment: service.Enrolment, now: datetime) -> str:
    """Return what the authenticator shows."""
    return one_time.code_at(secret=base64.b32decode(enrolment.secret), step=one_time.step_at(now))


async def set_up(actor: Actor, now: datetime = NOW) -> tuple[service.Enrolment, list[str]]:
    enrolment = await service.enroll_second_factor(actor=actor, password=PASSWORD, now=now)
    return enrolment, await service.confirm_second_factor(actor=actor, code=shown(enrolment, now), now=now)


async def audited() -> list[tuple[str, str, object]]:
    rows = await fetch(
        "SELECT actor_kind, action, after FROM audit_event WHERE action <> ALL ($1) ORDER BY id",
        ["staff.add", "staff.signIn"],
    )
    return [(row["actor_kind"], row["action"], row["after"] and from_json(row["after"])) for row in rows]


async def test_it_counts_once_it_is_confirmed(add_staff: AddStaff):
    staff_id = await add_staff()
    actor = (await session_of(staff_id)).actor
    enrolment = await service.enroll_second_factor(actor=actor, password=PASSWORD, now=NOW)
    assert await sign_in(NOW)
    assert await queries.second_factors_of([staff_id]) == {}

    recovery_codes = await service.confirm_second_factor(actor=actor, code=shown(enrolment, NOW), now=NOW)

    assert len(recovery_codes) == 10
    with pytest.raises(SecondFactorRequired) as refusal:
        await sign_in(NOW + STEP)
    assert (refusal.value.code, refusal.value.field) == ("SECOND_FACTOR_REQUIRED", ("oneTimeCode",))
    opened = await sign_in(NOW + STEP, shown(enrolment, NOW + STEP))
    assert opened.actor.id == staff_id
    (state,) = (await queries.second_factors_of([staff_id])).values()
    assert (state["confirmed_at"], state["recovery_codes_left"]) == (NOW, 10)


async def test_no_secret_is_stored_as_itself(add_staff: AddStaff):
    enrolment, recovery_codes = await set_up((await session_of(await add_staff())).actor)
    rows = await fetch("SELECT * FROM second_factor, recovery_code")
    stored = str([dict(row) for row in rows]) + str([dict(row) for row in await fetch("SELECT * FROM audit_event")])
    assert enrolment.secret not in stored
    assert base64.b32decode(enrolment.secret) not in rows[0]["sealed_secret"]
    assert not any(code in stored for code in recovery_codes)


async def test_everything_is_in_the_audit_log(add_staff: AddStaff):
    actor = (await session_of(await add_staff())).actor
    enrolment, recovery_codes = await set_up(actor)
    await sign_in(NOW, recovery_codes[0])
    with pytest.raises(WrongOneTimeCode):
        await sign_in(NOW, shown(enrolment, NOW))
    await service.disable_second_factor(actor=actor, password=PASSWORD, now=NOW)
    assert await audited() == [
        ("STAFF", "staff.secondFactorEnroll", None),
        ("STAFF", "staff.secondFactorConfirm", {"sessions_ended": 0}),
        ("STAFF", "staff.recoveryCodeUse", {"codes_left": 9}),
        ("SYSTEM", "staff.secondFactorRefused", None),
        ("STAFF", "staff.secondFactorDisable", None),
    ]
    assert await fetchval("SELECT ip FROM audit_event WHERE action = 'staff.secondFactorRefused'") == IP


async def test_confirming_ends_the_other_sessions_at_once(add_staff: AddStaff):
    staff_id = await add_staff()
    own, other = await session_of(staff_id), await session_of(staff_id)
    await set_up(own.actor)
    assert await queries.actor_of_session(session_id=own.id) == own.actor
    assert await queries.actor_of_session(session_id=other.id) is None
    with pytest.raises(SessionEnded):
        await service.refresh_session(refresh_token=other.refresh_token, now=NOW)
    assert await fetchval("SELECT ended_reason FROM session WHERE id = $1", other.id) == "SECOND_FACTOR_SET"


async def test_setting_up_again_before_it_counts_gives_another_secret(add_staff: AddStaff):
    actor = (await session_of(await add_staff())).actor
    first = await service.enroll_second_factor(actor=actor, password=PASSWORD, now=NOW)
    second = await service.enroll_second_factor(actor=actor, password=PASSWORD, now=NOW)
    with pytest.raises(WrongOneTimeCode):
        await service.confirm_second_factor(actor=actor, code=shown(first, NOW), now=NOW)
    assert await service.confirm_second_factor(actor=actor, code=shown(second, NOW), now=NOW)
    with pytest.raises(SecondFactorSet):
        await service.enroll_second_factor(actor=actor, password=PASSWORD, now=NOW)
    with pytest.raises(SecondFactorSet):
        await service.confirm_second_factor(actor=actor, code=shown(second, NOW + STEP), now=NOW + STEP)
    assert await fetchval("SELECT count(*) FROM second_factor") == 1


async def test_there_is_nothing_to_confirm_before_it_is_begun(add_staff: AddStaff):
    actor = (await session_of(await add_staff())).actor
    for _ in range(7):
        with pytest.raises(NoSecondFactor):
            await service.confirm_second_factor(actor=actor, code="123456", now=NOW)
    assert await fetchval("SELECT count(*) FROM throttle") == 0
    with pytest.raises(NoSecondFactor):
        await service.disable_second_factor(actor=actor, password=PASSWORD, now=NOW)


async def test_a_code_is_good_once_and_the_code_that_confirmed_is_used_up(add_staff: AddStaff):
    enrolment, _ = await set_up((await session_of(await add_staff())).actor)
    with pytest.raises(WrongOneTimeCode):
        await sign_in(NOW, shown(enrolment, NOW))
    later = NOW + STEP
    assert await sign_in(later, shown(enrolment, later))
    with pytest.raises(WrongOneTimeCode):
        await sign_in(later, shown(enrolment, later))
    with pytest.raises(WrongOneTimeCode):
        await sign_in(later, shown(enrolment, NOW))


async def test_a_code_sent_many_times_at_once_opens_one_session(add_staff: AddStaff):
    staff_id = await add_staff()
    enrolment, recovery_codes = await set_up((await session_of(staff_id)).actor)
    for code in (shown(enrolment, NOW + STEP), recovery_codes[3]):
        before = await fetchval("SELECT count(*) FROM session")
        await execute("DELETE FROM throttle")
        found = await asyncio.gather(*(sign_in(NOW + STEP, code) for _ in range(5)), return_exceptions=True)
        assert sorted(type(each).__name__ for each in found) == ["OpenSession"] + ["WrongOneTimeCode"] * 4
        assert await fetchval("SELECT count(*) FROM session") == before + 1


async def test_a_recovery_code_stands_in_once_in_any_spelling(add_staff: AddStaff):
    staff_id = await add_staff()
    _, recovery_codes = await set_up((await session_of(staff_id)).actor)
    first = recovery_codes[0]
    assert await sign_in(NOW, f"{first[:4]}-{first[4:8]}-{first[8:]}".lower())
    with pytest.raises(WrongOneTimeCode):
        await sign_in(NOW, first)
    assert await sign_in(NOW, recovery_codes[1])
    assert (await queries.second_factors_of([staff_id]))[staff_id]["recovery_codes_left"] == 8


async def test_anothers_codes_are_of_no_use(add_staff: AddStaff):
    enrolment, recovery_codes = await set_up((await session_of(await add_staff())).actor)
    await set_up((await session_of(await add_staff("vera"))).actor)
    for code in (shown(enrolment, NOW + STEP), recovery_codes[0]):
        with pytest.raises(WrongOneTimeCode):
            await sign_in(NOW + STEP, code, login="vera")


@pytest.mark.parametrize("code", ["000000", "12345", "abc", "０" * 6, "x" * 5000, "\x00"])
async def test_a_wrong_code_is_refused_and_opens_nothing(add_staff: AddStaff, code: str):
    await set_up((await session_of(await add_staff())).actor)
    with pytest.raises(WrongOneTimeCode) as refusal:
        await sign_in(NOW, code)
    assert (refusal.value.code, refusal.value.field) == ("CODE_INVALID", ("oneTimeCode",))
    assert await fetchval("SELECT count(*) FROM session") == 1


@pytest.mark.parametrize("code", [None, "", "  "])
async def test_without_a_code_it_is_asked_for_only_of_who_has_the_password(add_staff: AddStaff, code: str | None):
    await set_up((await session_of(await add_staff())).actor)
    with pytest.raises(SecondFactorRequired):
        await sign_in(NOW, code)
    with pytest.raises(WrongPassword):
        await sign_in(NOW, code, password="wrong")
    with pytest.raises(WrongPassword):
        await sign_in(NOW, "123456", password="wrong")
    assert await fetchval("SELECT hits FROM throttle WHERE bucket = 'second-factor'") == 0


async def test_a_code_does_no_harm_where_no_second_factor_is_set_up(add_staff: AddStaff):
    await add_staff()
    assert await sign_in(NOW, "123456")
    assert await fetchval("SELECT count(*) FROM throttle WHERE bucket LIKE 'second-factor%'") == 0


async def test_five_wrong_codes_and_even_a_right_one_waits(add_staff: AddStaff):
    enrolment, recovery_codes = await set_up((await session_of(await add_staff())).actor)
    for _ in range(5):
        with pytest.raises(WrongOneTimeCode):
            await sign_in(NOW, "000000")
    for code in (shown(enrolment, NOW + STEP), recovery_codes[0]):
        with pytest.raises(RateLimited) as refusal:
            await sign_in(NOW + STEP, code)
        assert refusal.value.params == {"retry_after_s": 870}
    later = NOW + timedelta(minutes=15)
    assert await sign_in(later, shown(enrolment, later))


async def test_right_codes_are_not_counted(add_staff: AddStaff):
    enrolment, _ = await set_up((await session_of(await add_staff())).actor)
    for number in range(1, 12):
        at = NOW + number * STEP
        assert await sign_in(at, shown(enrolment, at))


async def test_thirty_wrong_codes_a_day_are_enough(add_staff: AddStaff):
    enrolment, _ = await set_up((await session_of(await add_staff())).actor)
    await execute("UPDATE throttle SET hits = 30 WHERE bucket = 'second-factor-day'")
    later = NOW + timedelta(hours=2)
    with pytest.raises(RateLimited):
        await sign_in(later, shown(enrolment, later))


async def test_the_first_codes_are_counted_too(add_staff: AddStaff):
    actor = (await session_of(await add_staff())).actor
    enrolment = await service.enroll_second_factor(actor=actor, password=PASSWORD, now=NOW)
    for _ in range(5):
        with pytest.raises(WrongOneTimeCode) as refusal:
            await service.confirm_second_factor(actor=actor, code="000000", now=NOW)
        assert refusal.value.field == ("code",)
    with pytest.raises(RateLimited):
        await service.confirm_second_factor(actor=actor, code=shown(enrolment, NOW), now=NOW)


@pytest.mark.parametrize("code", ["", "abc", "1234567", "0000-0000-0000"])
async def test_only_the_authenticators_own_codes_confirm(add_staff: AddStaff, code: str):
    actor = (await session_of(await add_staff())).actor
    await service.enroll_second_factor(actor=actor, password=PASSWORD, now=NOW)
    with pytest.raises(WrongOneTimeCode):
        await service.confirm_second_factor(actor=actor, code=code, now=NOW)


async def test_what_was_begun_under_a_lost_key_is_begun_again(add_staff: AddStaff):
    actor = (await session_of(await add_staff())).actor
    enrolment = await service.enroll_second_factor(actor=actor, password=PASSWORD, now=NOW)
    sealing.configure(("lost-" * 10,))
    with pytest.raises(NoSecondFactor):
        await service.confirm_second_factor(actor=actor, code=shown(enrolment, NOW), now=NOW)
    await set_up(actor)


async def test_who_has_left_meanwhile_sets_nothing_up(add_staff: AddStaff):
    actor = (await session_of(await add_staff())).actor
    enrolment = await service.enroll_second_factor(actor=actor, password=PASSWORD, now=NOW)
    await execute("UPDATE staff_member SET is_active = false")
    with pytest.raises(Unauthenticated):
        await service.confirm_second_factor(actor=actor, code=shown(enrolment, NOW), now=NOW)
    with pytest.raises(NotYourPassword):
        await service.enroll_second_factor(actor=actor, password=PASSWORD, now=NOW)


async def test_switched_off_the_password_alone_signs_in(add_staff: AddStaff):
    staff_id = await add_staff()
    own = await session_of(staff_id)
    await set_up(own.actor)
    with pytest.raises(NotYourPassword) as refusal:
        await service.disable_second_factor(actor=own.actor, password="wrong", now=NOW)
    assert refusal.value.field == ("password",)
    await service.disable_second_factor(actor=own.actor, password=PASSWORD, now=NOW)
    assert await sign_in(NOW)
    assert await fetchval("SELECT count(*) FROM second_factor") == 0
    assert await fetchval("SELECT count(*) FROM recovery_code") == 0
    assert await queries.actor_of_session(session_id=own.id) == own.actor


async def test_passwords_are_counted_wherever_they_are_asked_for(add_staff: AddStaff):
    actor = (await session_of(await add_staff())).actor
    for number in range(10):
        verb = service.disable_second_factor if number % 2 else service.enroll_second_factor
        with pytest.raises(NotYourPassword):
            await verb(actor=actor, password="wrong", now=NOW)
    with pytest.raises(RateLimited):
        await service.enroll_second_factor(actor=actor, password=PASSWORD, now=NOW)
    with pytest.raises(RateLimited):
        await sign_in(NOW)


async def test_an_owner_resets_anothers_and_ends_their_sessions(add_staff: AddStaff):
    staff_id = await add_staff()
    own = await session_of(staff_id)
    await set_up(own.actor)
    assert await service.reset_second_factor(actor=OWNER, staff_id=staff_id, now=NOW) == 1
    assert await queries.actor_of_session(session_id=own.id) is None
    assert await sign_in(NOW)
    assert (await audited())[-1] == ("STAFF", "staff.secondFactorReset", {"sessions_ended": 1})
    line = await fetchrow("SELECT actor_id, object_id FROM audit_event ORDER BY id DESC OFFSET 1 LIMIT 1")
    assert tuple(line) == (OWNER.id, staff_id)
    with pytest.raises(NoSecondFactor):
        await service.reset_second_factor(actor=OWNER, staff_id=staff_id, now=NOW)


@pytest.mark.parametrize(
    ("actor", "error"),
    [
        (ANONYMOUS, Unauthenticated), (MANAGER, Forbidden), (Actor(kind=ActorKind.PATIENT, id=new_id()), Forbidden),
        (Actor(kind=ActorKind.APPLICATION, id=new_id(), scopes=frozenset(ApiScope)), Forbidden),
    ],
)  # fmt: skip
async def test_nobody_else_resets(add_staff: AddStaff, actor: Actor, error: type[Exception]):
    staff_id = await add_staff()
    await set_up((await session_of(staff_id)).actor)
    with pytest.raises(error):
        await service.reset_second_factor(actor=actor, staff_id=staff_id, now=NOW)
    assert await queries.second_factors_of([staff_id])


async def test_an_owner_does_not_reset_their_own_nor_one_that_is_not_there(add_staff: AddStaff):
    staff_id = await add_staff(role="OWNER")
    actor = (await session_of(staff_id)).actor
    await set_up(actor)
    with pytest.raises(OwnSecondFactor):
        await service.reset_second_factor(actor=actor, staff_id=staff_id, now=NOW)
    with pytest.raises(NotFound):
        await service.reset_second_factor(actor=actor, staff_id=new_id(), now=NOW)


async def test_the_command_line_resets_by_login(add_staff: AddStaff):
    staff_id = await add_staff()
    await set_up((await session_of(staff_id)).actor)
    with pytest.raises(UnknownLogin):
        await service.reset_second_factor_of(login="vera", now=NOW)
    assert await service.reset_second_factor_of(login=" OLGA", now=NOW) == 1
    assert await sign_in(NOW)
    assert (await audited())[-1] == ("SYSTEM", "staff.secondFactorReset", {"sessions_ended": 1})


@pytest.mark.parametrize(
    ("actor", "error"),
    [
        (ANONYMOUS, Unauthenticated),
        (SYSTEM, Unauthenticated),
        (Actor(kind=ActorKind.PATIENT, id=new_id()), Forbidden),
        (Actor(kind=ActorKind.PARTNER, id=new_id(), scopes=frozenset(ApiScope)), Forbidden),
    ],
)
async def test_only_staff_set_one_up(branches: dict[str, UUID], actor: Actor, error: type[Exception]):
    with pytest.raises(error):
        await service.enroll_second_factor(actor=actor, password=PASSWORD, now=NOW)
    with pytest.raises(error):
        await service.confirm_second_factor(actor=actor, code="123456", now=NOW)
    with pytest.raises(error):
        await service.disable_second_factor(actor=actor, password=PASSWORD, now=NOW)
    assert await fetchval("SELECT count(*) FROM throttle") == 0


async def test_who_is_stopped_leaves_no_secret(add_staff: AddStaff):
    await set_up((await session_of(await add_staff())).actor)
    await service.stop_staff_member(login="olga", now=NOW)
    assert await fetchval("SELECT count(*) FROM second_factor") == 0


async def test_a_new_password_leaves_the_second_factor(add_staff: AddStaff):
    await set_up((await session_of(await add_staff())).actor)
    await service.change_password(login="olga", password="another horse battery", now=NOW)
    with pytest.raises(SecondFactorRequired):
        await sign_in(NOW, password="another horse battery")


async def test_the_secret_key_is_rotated_without_losing_a_second_factor(add_staff: AddStaff):
    olga, _ = await set_up((await session_of(await add_staff())).actor)
    vera, codes = await set_up((await session_of(await add_staff("vera"))).actor)
    sealing.configure(("new-" * 10, "secret-" * 8))
    at = NOW + STEP
    assert await sign_in(at, shown(olga, at))
    sealed = await fetchval("SELECT count(*) FROM second_factor WHERE substring(sealed_secret FOR 4) = $1",
                            sealing.newest_key_id("second-factor"))  # fmt: skip
    assert sealed == 1
    assert [await service.reseal_second_factors(), await service.reseal_second_factors()] == [1, 0]
    sealing.configure(("new-" * 10,))
    at = NOW + 2 * STEP
    assert await sign_in(at, shown(olga, at))
    assert await sign_in(at, shown(vera, at), login="vera")

    sealing.configure(("lost-" * 10,))
    with pytest.raises(WrongOneTimeCode):
        await sign_in(at + STEP, shown(vera, at + STEP), login="vera")
    assert await service.reseal_second_factors() == 0
    assert await sign_in(at + STEP, codes[0], login="vera")


async def test_before_a_clinic_is_loaded_the_authenticator_shows_enamel(add_staff: AddStaff):
    staff_id = await add_staff()
    await execute("DELETE FROM organisation")
    clinic.forget()
    actor = (await session_of(staff_id)).actor
    enrolment = await service.enroll_second_factor(actor=actor, password=PASSWORD, now=NOW)
    assert enrolment.uri.startswith("otpauth://totp/Enamel:olga?")
