"""Patients: one-time codes, and what a right one opens."""

import asyncio
from dataclasses import replace
from datetime import datetime, timedelta
from uuid import UUID

import pytest

from domain.kernel.database import fetch, fetchrow, fetchval
from domain.kernel.errors import Forbidden, NotFound, PhoneInvalid, RateLimited, Unauthenticated
from domain.staff import policy, queries, service
from domain.staff.actor import ANONYMOUS, SYSTEM, ActorKind
from domain.staff.errors import TooSoon, WrongCode
from tests.domain.staff.given import PHONE, AddPatient, last_code, sent_messages

IP = "203.0.113.7"
TYPED = "8 (916) 123-45-67"


async def request(now: datetime, phone: str = TYPED, ip: str = IP):
    return await service.request_code(phone=phone, locale="en", ip=ip, now=now)


async def sign_in(now: datetime, code: str, phone: str = TYPED, ip: str = IP):
    return await service.sign_in(phone=phone, code=code, ip=ip, now=now)


def other_than(code: str) -> str:
    return f"{(int(code) + 1) % 1_000_000:06}"


async def test_a_code_is_sent_to_the_phone_and_kept_as_a_hash(branches: dict[str, UUID], now: datetime):
    sent = await request(now)
    assert sent == service.CodeSent(expires_at=now + timedelta(minutes=5), retry_after_s=60)
    (message,) = await sent_messages()
    code = await last_code()
    assert message["to"] == PHONE
    assert len(code) == 6
    row = await fetchrow("SELECT * FROM sign_in_code")
    assert row["phone"] == PHONE
    assert code not in str({name: value for name, value in row.items() if name not in ("id", "created_at")})


async def test_known_and_unknown_phones_are_answered_alike(add_patient: AddPatient, now: datetime):
    await add_patient(phone="+79160000001")
    known = await request(now, phone="+79160000001")
    unknown = await request(now, phone="+79160000002")
    assert known == unknown
    assert len(await sent_messages()) == 2
    for phone in ("+79160000001", "+79160000002"):
        with pytest.raises(TooSoon) as refusal:
            await request(now + timedelta(seconds=20), phone=phone)
        assert refusal.value.params == {"retry_after_s": 40}
        with pytest.raises(WrongCode):
            await sign_in(now, "abcdef", phone=phone)


async def test_another_code_may_be_asked_for_after_a_minute(branches: dict[str, UUID], now: datetime):
    await request(now)
    with pytest.raises(TooSoon) as refusal:
        await request(now + timedelta(seconds=59.5))
    assert refusal.value.params == {"retry_after_s": 1}
    assert await request(now + timedelta(seconds=60))
    assert len(await sent_messages()) == 2


async def test_of_requests_at_once_one_is_sent(branches: dict[str, UUID], now: datetime):
    results = await asyncio.gather(*(request(now) for _ in range(6)), return_exceptions=True)
    assert sum(isinstance(result, service.CodeSent) for result in results) == 1
    assert sum(isinstance(result, TooSoon) for result in results) == 5
    assert len(await sent_messages()) == 1


async def test_a_phone_gets_thirty_codes_a_day(branches: dict[str, UUID], now: datetime):
    for minute in range(30):
        await request(now + timedelta(minutes=minute), ip=f"203.0.113.{minute}")
    with pytest.raises(RateLimited) as refusal:
        await request(now + timedelta(minutes=31))
    assert not isinstance(refusal.value, TooSoon)
    assert len(await sent_messages()) == 30
    assert await request(now + timedelta(days=1))


async def test_an_address_asks_for_a_bounded_number_of_codes_a_day(
    branches: dict[str, UUID], now: datetime, monkeypatch: pytest.MonkeyPatch
):
    limit = policy.CODES_SENT_PER_ADDRESS
    monkeypatch.setattr(policy, "CODES_SENT_PER_ADDRESS", replace(limit, limit=20))
    for number in range(20):
        await request(now, phone=f"+7916{number:07}")
    with pytest.raises(RateLimited):
        await request(now, phone=PHONE)
    assert await request(now, phone=PHONE, ip="203.0.113.8")


async def test_after_a_used_code_another_one_can_be_sent_at_once(add_patient: AddPatient, now: datetime):
    await add_patient()
    await request(now)
    await sign_in(now, await last_code())
    assert await request(now)


async def test_of_codes_of_one_moment_the_last_one_counts(add_patient: AddPatient, now: datetime):
    await add_patient()
    for _ in range(5):
        await request(now)
        assert await sign_in(now, await last_code())


@pytest.mark.parametrize("phone", ["", "123", "+7916", "абв", "+79161234567\x00", "9" * 1000])
async def test_what_is_no_phone_is_refused(branches: dict[str, UUID], now: datetime, phone: str):
    for attempt in (request(now, phone=phone), sign_in(now, "123456", phone=phone)):
        with pytest.raises(PhoneInvalid) as refusal:
            await attempt
        assert refusal.value.field == ("phone",)
    assert await fetchval("SELECT count(*) FROM sign_in_code") == 0


@pytest.mark.parametrize("status", ["ACTIVE", "LEAD"])
async def test_the_code_opens_the_session_of_the_one_patient(add_patient: AddPatient, now: datetime, status: str):
    patient_id = await add_patient(status=status)
    await add_patient("Борис", status="MERGED")
    await add_patient("Вера", status="ERASED")
    await request(now)
    signed_in = await sign_in(now, f" {await last_code()} ")
    assert signed_in.choices == ()
    assert (signed_in.session.actor.kind, signed_in.session.actor.id) == (ActorKind.PATIENT, patient_id)


async def test_the_code_of_a_phone_that_nobody_has_opens_a_session_for_registering(
    add_patient: AddPatient, now: datetime
):
    await add_patient(status="MERGED")
    await request(now)
    signed_in = await sign_in(now, await last_code())
    assert signed_in.choices == ()
    assert signed_in.session.actor.kind is ActorKind.REGISTRATION
    assert signed_in.session.actor.phone == PHONE
    assert signed_in.session.actor.id is None


async def test_a_code_counts_once(add_patient: AddPatient, now: datetime):
    await add_patient()
    await request(now)
    code = await last_code()
    results = await asyncio.gather(*(sign_in(now, code) for _ in range(6)), return_exceptions=True)
    assert sum(isinstance(result, service.PhoneSignIn) for result in results) == 1
    assert sum(isinstance(result, WrongCode) for result in results) == 5
    assert await fetchval("SELECT count(*) FROM session") == 1


async def test_a_code_counts_for_five_minutes(add_patient: AddPatient, now: datetime):
    await add_patient()
    await request(now)
    with pytest.raises(WrongCode):
        await sign_in(now + timedelta(minutes=5), await last_code())
    assert await sign_in(now + timedelta(minutes=5, microseconds=-1), await last_code())


async def test_a_code_is_dead_after_five_wrong_tries(add_patient: AddPatient, now: datetime):
    await add_patient()
    await request(now)
    code = await last_code()
    for _ in range(4):
        with pytest.raises(WrongCode):
            await sign_in(now, other_than(code))
    assert await fetchval("SELECT attempts FROM sign_in_code") == 4
    with pytest.raises(WrongCode):
        await sign_in(now, other_than(code))
    with pytest.raises(WrongCode) as refusal:
        await sign_in(now, code)
    assert refusal.value.field == ("code",)
    assert await fetchval("SELECT count(*) FROM session") == 0


async def test_wrong_tries_at_once_are_all_counted(add_patient: AddPatient, now: datetime):
    await add_patient()
    await request(now)
    wrong = other_than(await last_code())
    await asyncio.gather(*(sign_in(now, wrong) for _ in range(9)), return_exceptions=True)
    assert await fetchval("SELECT attempts FROM sign_in_code") == 5


async def test_only_the_latest_code_counts(add_patient: AddPatient, now: datetime):
    await add_patient()
    await request(now)
    first = await last_code()
    await request(now + timedelta(minutes=1))
    second = await last_code()
    if first != second:
        with pytest.raises(WrongCode):
            await sign_in(now + timedelta(minutes=1), first)
    assert await sign_in(now + timedelta(minutes=1), second)


async def test_a_code_counts_for_its_phone_only(add_patient: AddPatient, now: datetime):
    await add_patient(phone="+79160000001")
    await request(now)
    with pytest.raises(WrongCode):
        await sign_in(now, await last_code(), phone="+79160000001")


async def test_an_address_that_guesses_is_stopped_and_right_codes_are_not_counted(
    add_patient: AddPatient, now: datetime
):
    await add_patient()
    await request(now)
    await sign_in(now, await last_code())
    for _ in range(50):
        with pytest.raises(WrongCode):
            await sign_in(now, "000000")
    with pytest.raises(RateLimited):
        await sign_in(now, "000000")
    with pytest.raises(WrongCode):
        await sign_in(now, "000000", ip="203.0.113.8")


async def test_a_shared_phone_gives_a_choice_and_then_the_chosen_ones_session(add_patient: AddPatient, now: datetime):
    anna, boris = await add_patient("Анна"), await add_patient("Борис")
    await request(now)
    signed_in = await sign_in(now, await last_code())
    assert signed_in.choices == (service.Choice(anna, "Анна"), service.Choice(boris, "Борис"))
    choosing = signed_in.session.actor
    assert (choosing.kind, choosing.id, choosing.phone) == (ActorKind.CHOOSING, None, PHONE)
    chosen = await service.choose_patient(actor=choosing, patient_id=boris, now=now)
    assert (chosen.actor.kind, chosen.actor.id) == (ActorKind.PATIENT, boris)
    assert await queries.actor_of_session(session_id=signed_in.session.id) is None
    with pytest.raises(Unauthenticated):
        await service.choose_patient(actor=choosing, patient_id=anna, now=now)


async def test_nobody_of_another_phone_can_be_chosen(add_patient: AddPatient, now: datetime):
    await add_patient("Анна")
    await add_patient("Борис")
    stranger = await add_patient("Вера", phone="+79160000001")
    erased = await add_patient("Глеб", status="ERASED")
    await request(now)
    choosing = (await sign_in(now, await last_code())).session
    for patient_id in (stranger, erased):
        with pytest.raises(NotFound):
            await service.choose_patient(actor=choosing.actor, patient_id=patient_id, now=now)
    assert await queries.actor_of_session(session_id=choosing.id) == choosing.actor
    assert len(await fetch("SELECT 1 FROM session")) == 1


async def test_who_has_nothing_to_choose_is_refused(add_patient: AddPatient, now: datetime):
    patient_id = await add_patient()
    await request(now)
    patient = (await sign_in(now, await last_code())).session.actor
    with pytest.raises(Forbidden):
        await service.choose_patient(actor=patient, patient_id=patient_id, now=now)
    for without_phone in (ANONYMOUS, SYSTEM):
        with pytest.raises(Unauthenticated):
            await service.choose_patient(actor=without_phone, patient_id=patient_id, now=now)
