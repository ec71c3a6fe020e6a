"""Who asks without knowing learns nothing: the same work is done for known and unknown phones and logins."""

import statistics
import time
from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import timedelta

import pytest

from domain.kernel.errors import DomainError
from domain.staff import service
from tests.domain.staff.given import NOW, PASSWORD, AddPatient, AddStaff
from tests.statements import statements

KNOWN, UNKNOWN = "+79160000001", "+79160000002"
KEPT = ("FROM organisation", "FROM branch")
"""Read about once a second, whoever asks."""

ROUNDS = 7
FACTOR = 2
"""By how much two medians may differ: far less than what a password's hash costs."""


async def request(phone: str, minute: int = 0) -> object:
    return await service.request_code(phone=phone, locale="en", ip=None, now=NOW + timedelta(minutes=minute))


async def by_phone(phone: str, minute: int = 0) -> object:
    return await service.sign_in(phone=phone, code="nope", ip=None, now=NOW + timedelta(minutes=minute))


async def by_password(login: str, minute: int = 0) -> object:
    now = NOW + timedelta(minutes=15 * minute)
    return await service.staff_sign_in(login=login, password="wrong", ip=None, now=now)


async def run(work: Awaitable[object]) -> tuple[str, list[str]]:
    """Return how something ends, and the statements that it runs, but for those that look at the clinic's set-up."""
    end = "ok"
    async with statements() as found:
        try:
            await work
        except DomainError as refusal:
            end = repr((type(refusal), refusal.code, refusal.field, refusal.params, str(refusal)))
    return end, [statement for statement in found if not any(part in statement for part in KEPT)]


async def test_asking_for_a_code_runs_the_same_statements_for_any_phone(add_patient: AddPatient):
    await add_patient(phone=KNOWN)
    await request("+79160000003")  # a connection's first message asks the database for types
    for minute in (0, 0, 2):
        known, unknown = await run(request(KNOWN, minute)), await run(request(UNKNOWN, minute))
        assert known == unknown
        assert known[1]


async def test_a_wrong_code_runs_the_same_statements_for_any_phone(add_patient: AddPatient):
    await add_patient(phone=KNOWN)
    assert await run(by_phone(KNOWN)) == await run(by_phone(UNKNOWN))
    for phone in (KNOWN, UNKNOWN):
        await request(phone)
    for _ in range(7):
        known, unknown = await run(by_phone(KNOWN)), await run(by_phone(UNKNOWN))
        assert known == unknown
        assert "WrongCode" in known[0]


async def test_a_wrong_password_runs_the_same_statements_for_any_login(add_staff: AddStaff):
    await add_staff()
    await add_staff("gone")
    await service.stop_staff_member(login="gone", now=NOW)
    for _ in range(12):
        known, unknown, stopped = [await run(by_password(login)) for login in ("olga", "nobody", "gone")]
        assert known == unknown == stopped
    assert "RateLimited" in known[0]


async def test_a_second_factor_is_not_told_to_who_has_no_password(add_staff: AddStaff):
    await add_staff()
    actor = (await service.staff_sign_in(login="olga", password=PASSWORD, ip=None, now=NOW)).actor
    before = await run(by_password("olga"))
    await service.enroll_second_factor(actor=actor, password=PASSWORD, now=NOW)
    assert await run(by_password("olga")) == before


@pytest.mark.parametrize(("work", "names"), [(by_password, ("olga", "nobody")), (by_phone, (KNOWN, UNKNOWN))])
async def test_the_processor_works_as_long_for_known_and_unknown(
    add_staff: AddStaff, add_patient: AddPatient, work: Callable[[str, int], Awaitable[object]], names: tuple[str, str]
):
    await add_staff()
    await add_patient(phone=KNOWN)
    for phone in (KNOWN, UNKNOWN):
        await request(phone)
    taken: dict[str, list[float]] = {name: [] for name in names}
    for number in range(ROUNDS):
        for name in names:
            began = time.process_time()
            with suppress(DomainError):
                await work(name, number)
            taken[name].append(time.process_time() - began)
    medians = [statistics.median(times) for times in taken.values()]
    assert max(medians) < FACTOR * min(medians)
