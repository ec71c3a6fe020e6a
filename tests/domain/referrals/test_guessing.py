"""Guessing codes: many wrong ones from one client have to wait, right ones cost nothing."""

import asyncio

import pytest

from domain.kernel.database import execute, fetchval
from domain.kernel.errors import RateLimited
from domain.referrals.errors import CodeInvalid
from domain.referrals.service import open_invitation, submit_lead
from domain.referrals.service.guessing import GUESSES_PER_CLIENT_AND_MINUTE
from domain.staff.actor import Actor, ActorKind
from tests.clinic import PERSONAL_DATA, Clinic

WRONG = "7KDM3Q9T"


def visitor(ip: str | None = "203.0.113.7", kind: ActorKind = ActorKind.ANONYMOUS) -> Actor:
    return Actor(kind=kind, locale="ru", ip=ip)


async def guess(clinic: Clinic, times: int = GUESSES_PER_CLIENT_AND_MINUTE, actor: Actor | None = None) -> None:
    for _ in range(times):
        assert await open_invitation(actor=actor or visitor(), code=WRONG, now=clinic.now) is None


async def anna_code(clinic: Clinic) -> str:
    return await clinic.code_of((await clinic.register("Анна")).patient_id)


async def test_after_sixty_wrong_codes_in_a_minute_every_code_waits_for_the_next(clinic: Clinic):
    code = await anna_code(clinic)
    clinic.wait(seconds=15)
    await guess(clinic)
    for tried in (WRONG, code, ""):
        with pytest.raises(RateLimited) as refusal:
            await open_invitation(actor=visitor(), code=tried, now=clinic.now)
        assert refusal.value.params == {"retry_after_s": 45}
    clinic.wait(seconds=45)
    assert await open_invitation(actor=visitor(), code=code, now=clinic.now)


async def test_others_are_not_kept_waiting(clinic: Clinic):
    code = await anna_code(clinic)
    await guess(clinic)
    assert await open_invitation(actor=visitor("203.0.113.8"), code=code, now=clinic.now)
    assert await open_invitation(actor=visitor(None), code=code, now=clinic.now)


async def test_right_codes_are_not_counted(clinic: Clinic):
    code = await anna_code(clinic)
    for _ in range(GUESSES_PER_CLIENT_AND_MINUTE + 10):
        assert await open_invitation(actor=visitor(), code=code, now=clinic.now)
    assert await fetchval("SELECT count(*) FROM throttle") == 0
    await guess(clinic, GUESSES_PER_CLIENT_AND_MINUTE - 1)
    assert await open_invitation(actor=visitor(), code=code, now=clinic.now)


async def test_a_network_of_ipv6_is_one_client(clinic: Clinic):
    await guess(clinic, actor=visitor("2001:db8::1"))
    with pytest.raises(RateLimited):
        await open_invitation(actor=visitor("2001:db8::2"), code=WRONG, now=clinic.now)
    assert await open_invitation(actor=visitor("2001:db8:0:1::1"), code=WRONG, now=clinic.now) is None


async def test_the_clinics_own_server_asks_for_all_its_visitors(clinic: Clinic):
    await guess(clinic, GUESSES_PER_CLIENT_AND_MINUTE + 1, visitor(kind=ActorKind.APPLICATION))


async def test_codes_in_forms_are_counted_with_them(clinic: Clinic):
    code = await anna_code(clinic)

    async def send(tried: str) -> None:
        await submit_lead(
            actor=visitor(), code=tried, first_name="Борис", phone="+79161112233", comment=None,
            consents=[PERSONAL_DATA], now=clinic.now,
        )  # fmt: skip

    await guess(clinic, GUESSES_PER_CLIENT_AND_MINUTE - 1)
    with pytest.raises(CodeInvalid):
        await send(WRONG)
    for tried in (WRONG, code):
        with pytest.raises(RateLimited):
            await send(tried)
    assert await fetchval("SELECT count(*) FROM referral") == 0
    clinic.wait(minutes=1)
    await send(code)


async def test_codes_that_have_ended_are_wrong_ones(clinic: Clinic):
    code = await anna_code(clinic)
    await execute("UPDATE referral_code SET stopped_at = $1", clinic.now)
    assert await open_invitation(actor=visitor(), code=code, now=clinic.now) is None
    assert await fetchval("SELECT hits FROM throttle") == 1


async def test_many_guesses_at_once_are_counted_too(clinic: Clinic):
    code = await anna_code(clinic)
    tried = [WRONG] * 300 + [code]
    answers = await asyncio.gather(
        *(open_invitation(actor=visitor(), code=each, now=clinic.now) for each in tried), return_exceptions=True
    )
    assert answers.count(None) == GUESSES_PER_CLIENT_AND_MINUTE
    assert isinstance(answers[-1], RateLimited)
