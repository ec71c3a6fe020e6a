"""New passwords, the end of a staff member's access, revoked keys: at once, for good, in the audit log."""

from datetime import datetime, timedelta
from uuid import UUID

import pytest

from domain.kernel.database import execute, fetch, fetchrow, fetchval, from_json
from domain.kernel.errors import Invalid
from domain.staff import key_queries, passwords, queries, service
from domain.staff.actor import SYSTEM
from domain.staff.errors import (
    AccessEnded,
    AmbiguousKey,
    PasswordLength,
    SessionEnded,
    UnknownKey,
    UnknownLogin,
    WrongPassword,
)
from domain.staff.policy import KeyState
from domain.staff.service import credentials
from tests.domain.staff.given import PASSWORD, AddStaff

NEW = "another horse battery"
SITE = {"actor": SYSTEM, "name": "website", "scopes": ["STOREFRONT"]}


async def sign_in(now: datetime, password: str, login: str = "olga"):
    return await service.staff_sign_in(login=login, password=password, ip="203.0.113.7", now=now)


async def audited(action: str) -> list[tuple[str, UUID, object, object]]:
    rows = await fetch("SELECT actor_kind, object_id, before, after FROM audit_event WHERE action = $1", action)
    return [(row["actor_kind"], row["object_id"], *(v and from_json(v) for v in tuple(row)[2:])) for row in rows]


async def test_a_new_password_counts_at_once_and_ends_the_sessions_of_the_old_one(add_staff: AddStaff, now: datetime):
    staff_id = await add_staff()
    await add_staff("vera")
    opened = [await sign_in(now, PASSWORD), await sign_in(now, PASSWORD)]
    other = await sign_in(now, PASSWORD, login="vera")

    assert await service.change_password(login=" OLGA ", password=NEW, now=now) == 2

    assert [await queries.actor_of_session(session_id=session.id) for session in opened] == [None, None]
    assert await queries.actor_of_session(session_id=other.id) == other.actor
    with pytest.raises(SessionEnded):
        await service.refresh_session(refresh_token=opened[0].refresh_token, now=now)
    with pytest.raises(WrongPassword):
        await sign_in(now, PASSWORD)
    assert await sign_in(now, NEW)
    assert await audited("staff.password") == [("SYSTEM", staff_id, None, {"sessions_ended": 2})]
    assert NEW not in str(await fetch("SELECT * FROM audit_event"))


@pytest.mark.parametrize(
    ("login", "password", "error"),
    [
        ("olga", "short", PasswordLength), ("olga", "x" * 1025, PasswordLength), ("nobody", NEW, UnknownLogin),
        ("", NEW, UnknownLogin), ("a\x00", NEW, UnknownLogin), ("a" * 500, NEW, UnknownLogin),
    ],
)  # fmt: skip
async def test_a_password_that_cannot_be_set_changes_nothing(
    add_staff: AddStaff, now: datetime, login: str, password: str, error: type[Exception]
):
    await add_staff()
    with pytest.raises(error):
        await service.change_password(login=login, password=password, now=now)
    assert await sign_in(now, PASSWORD)
    assert await audited("staff.password") == []


async def test_a_password_that_is_changed_while_it_is_checked_opens_nothing(
    add_staff: AddStaff, now: datetime, monkeypatch: pytest.MonkeyPatch
):
    await add_staff()

    async def checked_slowly(password: str, password_hash: str | None) -> bool:
        right = await passwords.is_password(password, password_hash)
        await service.change_password(login="olga", password=NEW, now=now)
        return right

    monkeypatch.setattr(credentials, "is_password", checked_slowly)
    with pytest.raises(WrongPassword):
        await sign_in(now, PASSWORD)
    assert await fetchval("SELECT count(*) FROM session") == 0


async def test_who_is_stopped_is_out_at_once_and_for_good(add_staff: AddStaff, now: datetime):
    staff_id = await add_staff()
    opened = await sign_in(now, PASSWORD)

    assert await service.stop_staff_member(login="Olga", now=now) == 1
    assert await service.stop_staff_member(login="olga", now=now + timedelta(days=1)) is None

    assert await queries.actor_of_session(session_id=opened.id) is None
    assert tuple(await fetchrow("SELECT ended_at, ended_reason FROM session")) == (now, "STOPPED")
    with pytest.raises(WrongPassword):
        await sign_in(now, PASSWORD)
    with pytest.raises(AccessEnded):
        await service.change_password(login="olga", password=NEW, now=now)
    assert await audited("staff.stop") == [
        ("SYSTEM", staff_id, {"is_active": True}, {"is_active": False, "sessions_ended": 1})
    ]
    assert (await queries.staff_members_by_ids([staff_id]))[staff_id]["display_name"] == "Ольга"


async def test_nobody_unknown_is_stopped(add_staff: AddStaff, now: datetime):
    await add_staff()
    with pytest.raises(UnknownLogin) as refusal:
        await service.stop_staff_member(login="vera", now=now)
    assert str(refusal.value) == "There is no staff member with the login vera."
    assert await audited("staff.stop") == []


@pytest.mark.parametrize("by", ["prefix", "name", "key"])
async def test_a_revoked_key_counts_no_more(branches: dict[str, UUID], now: datetime, by: str):
    key = (await service.create_api_key(**SITE, now=now)).key
    other = (await service.create_api_key(actor=SYSTEM, name="app", scopes=["STOREFRONT"], now=now)).key
    typed = {"prefix": key[:12], "name": " website ", "key": key}[by]

    assert await service.revoke_api_key(actor=SYSTEM, key=typed, now=now) == service.RevokedKey(
        "website", key[:12], is_new=True
    )
    assert await service.revoke_api_key(actor=SYSTEM, key=typed, now=now) == service.RevokedKey(
        "website", key[:12], is_new=False
    )

    assert await service.actor_of_api_key(key=key, now=now) is None
    assert await service.actor_of_api_key(key=other, now=now)
    (line,) = await audited("apiKey.revoke")
    assert (line[0], line[1]) == ("SYSTEM", await fetchval("SELECT id FROM api_key WHERE prefix = $1", key[:12]))


async def test_of_keys_of_one_name_the_prefix_decides(branches: dict[str, UUID], now: datetime):
    keys = [(await service.create_api_key(**SITE, now=now)).key for _ in range(2)]
    with pytest.raises(AmbiguousKey) as refusal:
        await service.revoke_api_key(actor=SYSTEM, key="website", now=now)
    assert all(key[:12] in str(refusal.value) for key in keys)
    assert (await service.revoke_api_key(actor=SYSTEM, key=keys[0][:12], now=now)).is_new
    assert (await service.revoke_api_key(actor=SYSTEM, key="website", now=now)).prefix == keys[1][:12]
    assert not (await service.revoke_api_key(actor=SYSTEM, key="website", now=now)).is_new


@pytest.mark.parametrize(("typed", "error"), [("nothing", UnknownKey), ("", Invalid), ("x" * 500, Invalid)])
async def test_an_unknown_key_is_told(branches: dict[str, UUID], now: datetime, typed: str, error: type[Exception]):
    await service.create_api_key(**SITE, now=now)
    with pytest.raises(error):
        await service.revoke_api_key(actor=SYSTEM, key=typed, now=now)
    assert await fetchval("SELECT count(*) FROM api_key WHERE revoked_at IS NOT NULL") == 0


async def test_a_key_that_is_unknown_is_not_repeated_whole(branches: dict[str, UUID], now: datetime):
    key = (await service.create_api_key(**SITE, now=now)).key
    await execute("DELETE FROM api_key")
    with pytest.raises(UnknownKey) as refusal:
        await service.revoke_api_key(actor=SYSTEM, key=key, now=now)
    assert str(refusal.value) == f"There is no API key {key[:12]}."


async def test_keys_are_listed_with_their_state_and_never_whole(branches: dict[str, UUID], now: datetime):
    soon = now + timedelta(days=1)
    key = (await service.create_api_key(**SITE, now=now)).key
    await service.create_api_key(
        actor=SYSTEM,
        name="till",
        scopes=["VOUCHERS_CHECK", "SALES_REPORT"],
        expires_at=soon,
        now=now + timedelta(seconds=1),
    )
    gone = (
        await service.create_api_key(actor=SYSTEM, name="old", scopes=["STOREFRONT"], now=now + timedelta(seconds=2))
    ).key
    await service.revoke_api_key(actor=SYSTEM, key=gone, now=now)
    await service.actor_of_api_key(key=key, now=now)

    listed = await key_queries.api_keys(now=soon)

    assert [(row["name"], row["state"], row["scopes"]) for row in listed] == [
        ("website", KeyState.ACTIVE, ["STOREFRONT"]),
        ("till", KeyState.EXPIRED, ["SALES_REPORT", "VOUCHERS_CHECK"]),
        ("old", KeyState.REVOKED, ["STOREFRONT"]),
    ]
    assert (listed[0]["prefix"], listed[0]["created_at"], listed[0]["last_used_at"]) == (key[:12], now, now)
    assert key[12:] not in str(listed)
