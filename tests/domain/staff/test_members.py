"""Staff: being added, and signing in with a password."""

import asyncio
from datetime import datetime, timedelta
from uuid import UUID

import orjson
import pytest
from argon2 import PasswordHasher

from domain.kernel.database import execute, fetch, fetchrow, fetchval
from domain.kernel.errors import DomainError, Invalid, RateLimited
from domain.staff import passwords, queries, service
from domain.staff.actor import ActorKind, StaffRole
from domain.staff.errors import LoginForm, LoginTaken, PasswordLength, UnknownBranch, UnknownRole, WrongPassword
from tests.domain.staff.given import AddStaff

IP = "203.0.113.7"
GOOD = {"login": "olga", "display_name": "Ольга", "role": "MANAGER", "password": "correct horse", "branch_codes": ()}


async def sign_in(now: datetime, login: str = "olga", password: str = "correct horse battery", ip: str = IP):
    return await service.staff_sign_in(login=login, password=password, ip=ip, now=now)


async def test_a_staff_member_is_added_with_branches_and_a_line_in_the_audit_log(
    branches: dict[str, UUID], now: datetime
):
    staff_id = await service.add_staff_member(
        **GOOD | {"branch_codes": ("msk", "nsk", "msk"), "login": " Olga "}, now=now
    )
    row = dict(await fetchrow("SELECT * FROM staff_member"))
    password_hash = row.pop("password_hash")
    assert row == {
        "id": staff_id, "login": "olga", "display_name": "Ольга", "role": "MANAGER", "phone": None, "is_active": True,
        "created_at": now,
    }  # fmt: skip
    assert password_hash.startswith("$argon2id$")
    assert await queries.branch_ids_of_staff([staff_id]) == {staff_id: list(branches.values())}
    line = await fetchrow("SELECT actor_kind, action, object_id, after FROM audit_event")
    assert (line["actor_kind"], line["action"], line["object_id"]) == ("SYSTEM", "staff.add", staff_id)
    assert orjson.loads(line["after"]) == {
        "login": "olga", "display_name": "Ольга", "role": "MANAGER", "branches": ["msk", "nsk"],
    }  # fmt: skip


@pytest.mark.parametrize(
    ("change", "error", "field"),
    [
        ({"login": ""}, LoginForm, "login"),
        ({"login": "a b"}, LoginForm, "login"),
        ({"display_name": " "}, Invalid, "displayName"),
        ({"display_name": "a" * 201}, Invalid, "displayName"),
        ({"role": "DENTIST"}, UnknownRole, "role"),
        ({"role": "owner"}, UnknownRole, "role"),
        ({"password": "1234567"}, PasswordLength, "password"),
        ({"password": "1" * 1025}, PasswordLength, "password"),
        ({"branch_codes": ("msk", "spb")}, UnknownBranch, "branches"),
    ],
)
async def test_a_bad_staff_member_is_refused_and_nothing_is_changed(
    branches: dict[str, UUID], now: datetime, change: dict[str, object], error: type[DomainError], field: str
):
    with pytest.raises(error) as refusal:
        await service.add_staff_member(**GOOD | change, now=now)
    assert refusal.value.field == (field,)
    assert await fetchval("SELECT count(*) FROM staff_member") == 0
    assert await fetchval("SELECT count(*) FROM audit_event") == 0


async def test_a_login_is_taken_once_whatever_its_case(branches: dict[str, UUID], now: datetime):
    await service.add_staff_member(**GOOD, now=now)
    with pytest.raises(LoginTaken):
        await service.add_staff_member(**GOOD | {"login": "OLGA"}, now=now)
    assert await fetchval("SELECT count(*) FROM staff_member") == 1


async def test_a_right_password_opens_a_session_with_role_and_branches(
    add_staff: AddStaff, branches: dict[str, UUID], now: datetime
):
    staff_id = await add_staff(role="MANAGER", branch_codes=("nsk",))
    opened = await sign_in(now, login=" OLGA ")
    assert opened.actor.kind is ActorKind.STAFF
    assert opened.actor.id == staff_id
    assert opened.actor.role is StaffRole.MANAGER
    assert opened.actor.branch_ids == {branches["nsk"]}
    assert opened.actor == await queries.actor_of_session(session_id=opened.id)
    line = await fetchrow("SELECT actor_kind, actor_id, ip, object_id FROM audit_event WHERE action = 'staff.signIn'")
    assert tuple(line) == ("STAFF", staff_id, IP, opened.id)


async def test_a_password_is_the_same_from_any_keyboard(branches: dict[str, UUID], now: datetime):
    await service.add_staff_member(**GOOD | {"password": "\u0439\u0439\u0439\u0439\u0439\u0439\u0439\u0439"}, now=now)
    assert await sign_in(now, password="\u0438\u0306" * 8)


@pytest.mark.parametrize(
    ("login", "password"),
    [
        ("olga", "wrong horse battery"), ("olga", ""), ("olga", "x" * 5000), ("nobody", "correct horse battery"),
        ("", ""), ("a" * 500, "correct horse battery"),
    ],
)  # fmt: skip
async def test_a_wrong_login_and_a_wrong_password_get_the_same_answer(
    add_staff: AddStaff, now: datetime, login: str, password: str
):
    await add_staff()
    with pytest.raises(WrongPassword) as refusal:
        await sign_in(now, login=login, password=password)
    assert refusal.value.field == ()
    assert await fetchval("SELECT count(*) FROM session") == 0


async def test_a_wrong_login_costs_a_hash_too():
    assert not PasswordHasher().check_needs_rehash(passwords.NOBODYS_HASH)
    assert not await passwords.is_password("no password has this hash", None)
    assert not await passwords.is_password("anything", "not a hash")


async def test_who_has_left_cannot_sign_in_and_is_signed_out(add_staff: AddStaff, now: datetime):
    await add_staff()
    opened = await sign_in(now)
    await execute("UPDATE staff_member SET is_active = false")
    assert await queries.actor_of_session(session_id=opened.id) is None
    with pytest.raises(WrongPassword):
        await sign_in(now)


async def test_after_ten_wrong_passwords_even_the_right_one_waits(add_staff: AddStaff, now: datetime):
    await add_staff()
    for number in range(10):
        with pytest.raises(WrongPassword):
            await sign_in(now, password="wrong", ip=f"203.0.113.{number}")
    with pytest.raises(RateLimited) as refusal:
        await sign_in(now)
    assert refusal.value.params == {"retry_after_s": 900}
    assert await sign_in(now + timedelta(seconds=900))


async def test_wrong_passwords_sent_at_once_are_all_counted(add_staff: AddStaff, now: datetime):
    await add_staff()
    results = await asyncio.gather(*(sign_in(now, password="wrong") for _ in range(14)), return_exceptions=True)
    assert sorted(type(result).__name__ for result in results) == ["RateLimited"] * 4 + ["WrongPassword"] * 10


async def test_an_address_that_guesses_logins_is_stopped(
    branches: dict[str, UUID], now: datetime, monkeypatch: pytest.MonkeyPatch
):
    async def never(password: str, password_hash: str | None) -> bool:
        return False

    monkeypatch.setattr("domain.staff.service.credentials.is_password", never)
    for number in range(100):
        with pytest.raises(WrongPassword):
            await sign_in(now, login=f"login{number}")
    with pytest.raises(RateLimited):
        await sign_in(now, login="another")
    with pytest.raises(WrongPassword):
        await sign_in(now, login="another", ip="203.0.113.8")


async def test_right_passwords_are_not_counted(add_staff: AddStaff, now: datetime):
    await add_staff()
    for _ in range(11):
        await sign_in(now)
    assert [row["hits"] for row in await fetch("SELECT hits FROM throttle")] == [0, 0]
