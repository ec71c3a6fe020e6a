"""Sessions: refresh tokens that count once, reuse that ends all, sign-out at once."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from uuid import UUID

import pytest

from domain.kernel.database import execute, fetch, fetchrow, fetchval
from domain.kernel.errors import Forbidden, Unauthenticated
from domain.kernel.ids import new_id
from domain.staff import queries, service, tokens
from domain.staff.actor import ANONYMOUS, Actor, ActorKind
from domain.staff.errors import SessionEnded
from domain.staff.policy import SessionKind
from tests.domain.staff.given import AddPatient, AddStaff

PHONE = "+79161234567"
OpenPatient = Callable[[], Awaitable[service.OpenSession]]


@pytest.fixture
def open_patient(add_patient: AddPatient, now: datetime) -> OpenPatient:
    async def open_() -> service.OpenSession:
        patient_id = await add_patient()
        return await service.open_session(kind=SessionKind.PATIENT, subject_id=patient_id, phone=PHONE, now=now)

    return open_


async def refresh(token: str, now: datetime) -> service.OpenSession:
    return await service.refresh_session(refresh_token=token, now=now)


async def test_a_patients_session_brings_the_patients_language(open_patient: OpenPatient):
    opened = await open_patient()
    assert opened.actor.kind is ActorKind.PATIENT
    assert opened.actor.locale == "uk"


async def test_no_token_is_stored_as_itself(open_patient: OpenPatient):
    opened = await open_patient()
    stored = str([dict(row) for row in await fetch("SELECT * FROM refresh_token, session")])
    assert opened.refresh_token not in stored
    assert opened.refresh_token[4:] not in stored


async def test_a_refresh_token_gives_the_next_pair_and_is_used_up(open_patient: OpenPatient, now: datetime):
    opened = await open_patient()
    later = now + timedelta(days=29)
    renewed = await refresh(opened.refresh_token, later)
    assert renewed.id == opened.id
    assert renewed.actor == opened.actor
    assert renewed.refresh_token != opened.refresh_token
    assert tokens.read_access_token(renewed.access_token, now=later).session_id == opened.id
    rows = await fetch("SELECT used_at, expires_at FROM refresh_token ORDER BY id")
    assert [tuple(row) for row in rows] == [(later, now + timedelta(days=30)), (None, later + timedelta(days=30))]


async def test_a_used_refresh_token_ends_the_session_with_all_its_tokens(open_patient: OpenPatient, now: datetime):
    opened = await open_patient()
    renewed = await refresh(opened.refresh_token, now)
    with pytest.raises(SessionEnded):
        await refresh(opened.refresh_token, now)
    assert await fetchval("SELECT ended_reason FROM session") == "REFRESH_REUSED"
    assert await queries.actor_of_session(session_id=opened.id) is None
    with pytest.raises(SessionEnded):
        await refresh(renewed.refresh_token, now)


async def test_reuse_ends_no_other_session(open_patient: OpenPatient, add_staff: AddStaff, now: datetime):
    opened = await open_patient()
    other = await service.open_session(kind=SessionKind.STAFF, subject_id=await add_staff(), phone=None, now=now)
    await refresh(opened.refresh_token, now)
    with pytest.raises(SessionEnded):
        await refresh(opened.refresh_token, now)
    assert await queries.actor_of_session(session_id=other.id) == other.actor


async def test_the_same_refresh_token_sent_many_times_at_once_never_gives_two_chains(
    open_patient: OpenPatient, now: datetime
):
    for _ in range(5):
        await execute("DELETE FROM refresh_token")
        await execute("DELETE FROM session")
        await execute("DELETE FROM patient")
        opened = await open_patient()
        sent = (refresh(opened.refresh_token, now) for _ in range(8))
        results = await asyncio.gather(*sent, return_exceptions=True)
        given = [result for result in results if isinstance(result, service.OpenSession)]
        assert len(given) == 1
        assert [type(result) for result in results if result is not given[0]] == [SessionEnded] * 7
        assert await fetchval("SELECT count(*) FROM refresh_token") == 2
        assert await queries.actor_of_session(session_id=opened.id) is None


async def test_a_refresh_token_expires(open_patient: OpenPatient, now: datetime):
    opened = await open_patient()
    with pytest.raises(SessionEnded):
        await refresh(opened.refresh_token, now + timedelta(days=30))


@pytest.mark.parametrize("token", ["", "enr_", "enr_" + "A" * 43, "x" * 100_000])
async def test_an_unknown_refresh_token_is_refused_alike(db: str, now: datetime, token: str):
    with pytest.raises(SessionEnded) as refusal:
        await refresh(token, now)
    assert refusal.value.field == ("refreshToken",)


@pytest.mark.parametrize("status", ["MERGED", "ERASED"])
async def test_the_session_of_a_patient_who_is_no_more_does_not_count(
    open_patient: OpenPatient, now: datetime, status: str
):
    opened = await open_patient()
    await execute("UPDATE patient SET status = $1", status)
    assert await queries.actor_of_session(session_id=opened.id) is None
    with pytest.raises(SessionEnded):
        await refresh(opened.refresh_token, now)


async def test_no_session_is_opened_for_who_is_not_there(branches: dict[str, UUID], now: datetime):
    with pytest.raises(Unauthenticated):
        await service.open_session(kind=SessionKind.PATIENT, subject_id=new_id(), phone=None, now=now)
    assert await fetchval("SELECT count(*) FROM session") == 0


async def test_sign_out_ends_the_session_at_once(open_patient: OpenPatient, now: datetime):
    opened = await open_patient()
    await service.sign_out(actor=opened.actor, now=now)
    assert await queries.actor_of_session(session_id=opened.id) is None
    with pytest.raises(SessionEnded):
        await refresh(opened.refresh_token, now)
    assert tuple(await fetchrow("SELECT ended_at, ended_reason FROM session")) == (now, "SIGNED_OUT")


async def test_who_has_no_session_cannot_sign_out(db: str, now: datetime):
    with pytest.raises(Unauthenticated):
        await service.sign_out(actor=ANONYMOUS, now=now)
    with pytest.raises(Forbidden):
        await service.sign_out(actor=Actor(kind=ActorKind.APPLICATION, id=new_id()), now=now)


async def test_all_sessions_of_one_subject_are_ended_together(open_patient: OpenPatient, now: datetime):
    opened = await open_patient()
    other = await service.open_session(kind=SessionKind.REGISTRATION, subject_id=None, phone=PHONE, now=now)
    assert opened.actor.id is not None
    assert await service.end_sessions(subject_id=opened.actor.id, reason="PHONE_CHANGED", now=now) == 1
    assert await service.end_sessions(subject_id=opened.actor.id, reason="PHONE_CHANGED", now=now) == 0
    assert await queries.actor_of_session(session_id=opened.id) is None
    assert await queries.actor_of_session(session_id=other.id) is not None


async def test_a_session_that_registered_becomes_the_patients_own(add_patient: AddPatient, now: datetime):
    opened = await service.open_session(kind=SessionKind.REGISTRATION, subject_id=None, phone=PHONE, now=now)
    assert opened.actor == Actor(kind=ActorKind.REGISTRATION, session_id=opened.id, phone=PHONE)
    patient_id = await add_patient()
    await service.adopt_session(session_id=opened.id, patient_id=patient_id, now=now)
    actor = await queries.actor_of_session(session_id=opened.id)
    assert actor is not None
    assert (actor.kind, actor.id) == (ActorKind.PATIENT, patient_id)
    assert await refresh(opened.refresh_token, now + timedelta(days=29))
    with pytest.raises(Unauthenticated):
        await service.adopt_session(session_id=opened.id, patient_id=patient_id, now=now)


async def test_a_session_for_registering_lasts_an_hour(branches: dict[str, UUID], now: datetime):
    opened = await service.open_session(kind=SessionKind.REGISTRATION, subject_id=None, phone=PHONE, now=now)
    with pytest.raises(SessionEnded):
        await refresh(opened.refresh_token, now + timedelta(hours=1))


async def test_what_has_long_expired_is_forgotten_and_nothing_else(open_patient: OpenPatient, now: datetime):
    opened = await open_patient()
    renewed = await refresh(opened.refresh_token, now + timedelta(days=20))
    await service.forget(now=now + timedelta(days=38))
    assert await fetchval("SELECT count(*) FROM refresh_token") == 1
    again = await refresh(renewed.refresh_token, now + timedelta(days=49))
    assert again.id == opened.id
    await service.forget(now=now + timedelta(days=100))
    assert await fetchval("SELECT count(*) FROM refresh_token") == 0
    assert await fetchval("SELECT count(*) FROM session") == 0
