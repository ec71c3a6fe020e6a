"""Guesses from two processes at once are counted together: no more of them are looked at than from one."""

import asyncio
import base64
import sys
from collections import Counter
from typing import Any

import orjson
import pytest
import pytest_asyncio

from domain.certificates import service as certificates
from domain.kernel.codes import with_check
from domain.kernel.database import fetchval
from domain.staff import one_time, service
from domain.staff.policy import SessionKind
from tests.clinic import Clinic
from tests.concurrency import guesser
from tests.concurrency.attack import ROOT

pytestmark = pytest.mark.processes

PASSWORD = "correct horse battery"
WRONG_CODE = with_check("7KDM3Q9TX5VB2N8RGHJ")
TIMEOUT_S = 120
Guesses = list[dict[str, Any]]


@pytest_asyncio.fixture(autouse=True, loop_scope="session")
async def keys(clinic: Clinic) -> None:
    guesser.configure()


async def guessed(clinic: Clinic, url: str, *halves: Guesses) -> list[list[str]]:
    """Let a process for each list of guesses try them, all at the same moment; return what came of them."""
    processes = [
        await asyncio.create_subprocess_exec(
            sys.executable, "-m", "tests.concurrency.guesser", cwd=ROOT,
            stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE,
        )
        for _ in halves
    ]  # fmt: skip
    try:
        async with asyncio.timeout(TIMEOUT_S):
            for process, guesses in zip(processes, halves, strict=True):
                orders = {"url": url, "now": clinic.now.isoformat(), "guesses": guesses}
                process.stdin.write(orjson.dumps(orders) + b"\n")
            assert {await process.stdout.readline() for process in processes} == {b"ready\n"}
            for process in processes:
                process.stdin.write(b"go\n")
            return [orjson.loads(await process.stdout.readline()) for process in processes]
    finally:
        for process in processes:
            if process.returncode is None:
                process.stdin.close()
                await process.wait()


def sums(outcomes: list[list[str]], *sizes: int) -> list[Counter[str]]:
    """Return how often each outcome came of each kind of guess; every process made so many of each."""
    ends = [sum(sizes[: number + 1]) for number in range(len(sizes))]
    return [
        Counter(each for found in outcomes for each in found[end - size : end])
        for size, end in zip(sizes, ends, strict=True)
    ]


async def add_staff(clinic: Clinic, login: str) -> service.OpenSession:
    staff_id = await service.add_staff_member(
        login=login, display_name=login, role="RECEPTIONIST", password=PASSWORD, branch_codes=(), now=clinic.now
    )
    return await service.open_session(kind=SessionKind.STAFF, subject_id=staff_id, phone=None, now=clinic.now)


async def test_passwords_and_one_time_codes(clinic: Clinic, db: str):
    await add_staff(clinic, "olga")
    actor = (await add_staff(clinic, "vera")).actor
    enrolment = await service.enroll_second_factor(actor=actor, password=PASSWORD, now=clinic.now)
    code = one_time.code_at(secret=base64.b32decode(enrolment.secret), step=one_time.step_at(clinic.now))
    await service.confirm_second_factor(actor=actor, code=code, now=clinic.now)

    def half(network: str) -> Guesses:
        guess = {"do": "password", "login": "olga", "password": "wrong"}
        second = {"do": "password", "login": "vera", "password": PASSWORD, "code": "000000"}
        return [{**guess, "ip": f"{network}.{number}"} for number in range(8)] + [
            {**second, "ip": f"{network}.{number}"} for number in range(4)
        ]

    outcomes = await guessed(clinic, db, half("198.51.100"), half("203.0.113"))
    assert sums(outcomes, 8, 4) == [
        Counter(WrongPassword=10, RateLimited=6),
        Counter(WrongOneTimeCode=5, RateLimited=3),
    ]


async def test_codes_sent_to_phones(clinic: Clinic, db: str):
    await service.request_code(phone="+79160000001", locale="en", ip=None, now=clinic.now)

    def half(network: str) -> Guesses:
        tries = [
            {"do": "phone code", "phone": "+79160000001", "code": "nope", "ip": f"{network}.{n}"} for n in range(6)
        ]
        asking = [{"do": "code request", "phone": "+79160000002", "ip": f"{network}.{n}"} for n in range(3)]
        phones = [{"do": "phone code", "phone": f"+7916100{n:04}", "code": "1", "ip": "192.0.2.1"} for n in range(30)]
        return tries + asking + phones

    outcomes = await guessed(clinic, db, half("198.51.100"), half("203.0.113"))
    assert sums(outcomes, 6, 3, 30) == [
        Counter(WrongCode=12),
        Counter(ok=1, TooSoon=5),
        Counter(WrongCode=50, RateLimited=10),
    ]
    assert await fetchval("SELECT attempts FROM sign_in_code WHERE phone = '+79160000001'") == 5


async def test_codes_and_pins_of_certificates(clinic: Clinic, db: str):
    issued = await clinic.issue(100_000, pin="4711")
    right = await certificates.full_code(issued.certificate_id)

    def half(network: str) -> Guesses:
        codes = [{"do": "certificate", "code": WRONG_CODE, "ip": "192.0.2.1"} for _ in range(8)]
        pins = [{"do": "certificate", "code": right, "pin": "0000", "ip": f"{network}.{n}"} for n in range(6)]
        return codes + pins

    outcomes = await guessed(clinic, db, half("198.51.100"), half("203.0.113"))
    codes, pins = sums(outcomes, 8, 6)
    assert codes == Counter({"None": 10, "RateLimited": 6})
    assert pins == Counter({"None": 12})
    assert await fetchval("SELECT pin_failures FROM gift_certificate") == 5


async def test_a_refresh_token_sent_to_two_processes_gives_one_pair_and_ends_the_session(clinic: Clinic, db: str):
    opened = [await add_staff(clinic, f"desk{number}") for number in range(10)]
    half = [{"do": "refresh", "token": session.refresh_token} for session in opened]
    outcomes = await guessed(clinic, db, half, half)
    for both in zip(*outcomes, strict=True):
        assert sorted(both) == ["SessionEnded", "ok"]
    assert await fetchval("SELECT count(*) FROM session WHERE ended_reason = 'REFRESH_REUSED'") == 10
    assert await fetchval("SELECT count(*) FROM audit_event WHERE action = 'session.reuse'") == 10
