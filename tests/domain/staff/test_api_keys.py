"""API keys: shown once, kept hashed, scoped, and refused when they no longer count."""

from datetime import datetime, timedelta
from uuid import UUID

import orjson
import pytest

from domain.kernel import secrecy
from domain.kernel.database import execute, fetchrow, fetchval
from domain.kernel.errors import DomainError, Invalid
from domain.kernel.ids import new_id
from domain.staff import service
from domain.staff.actor import SYSTEM, Actor, ActorKind
from domain.staff.errors import KeyExpiry, NoScopes, UnknownScope
from domain.staff.policy import Right, has_right

GOOD = {"actor": SYSTEM, "name": "website", "scopes": ["STOREFRONT"]}


async def test_a_key_is_kept_as_a_keyed_hash_only(branches: dict[str, UUID], now: datetime):
    key = (await service.create_api_key(**GOOD, now=now)).key
    row = await fetchrow("SELECT * FROM api_key")
    assert row["prefix"] == key[:12]
    assert row["key_hash"] == secrecy.keyed_hash("api-key", key)
    assert key[12:] not in str(dict(row))
    line = await fetchrow("SELECT action, object_id, after FROM audit_event")
    assert (line["action"], line["object_id"]) == ("apiKey.create", row["id"])
    assert orjson.loads(line["after"]) == {
        "name": "website", "scopes": ["STOREFRONT"], "partner_id": None, "store": None, "expires_at": None,
    }  # fmt: skip


async def test_a_key_of_no_partner_is_the_clinics_application(branches: dict[str, UUID], now: datetime):
    key = (await service.create_api_key(**GOOD, now=now)).key
    key_id = await fetchval("SELECT id FROM api_key")
    actor = await service.actor_of_api_key(key=key, now=now)
    assert actor == Actor(kind=ActorKind.APPLICATION, id=key_id, key_id=key_id, scopes=frozenset({"STOREFRONT"}))
    assert has_right(actor, Right.SELL_CERTIFICATES)
    assert not has_right(actor, Right.READ_PATIENTS, Right.COMPLETE, Right.REDEEM_VOUCHERS)


async def test_a_partners_key_stands_for_the_partner(branches: dict[str, UUID], now: datetime):
    partner_id = new_id()
    scopes = ["VOUCHERS_CHECK", "VOUCHERS_REDEEM", "VOUCHERS_CHECK"]
    key = (await service.create_api_key(actor=SYSTEM, name="till 1", scopes=scopes, partner_id=partner_id, now=now)).key
    actor = await service.actor_of_api_key(key=key, now=now)
    assert actor is not None
    assert (actor.kind, actor.id, actor.scopes) == (ActorKind.PARTNER, partner_id, set(scopes))


@pytest.mark.parametrize(
    ("change", "error"),
    [
        ({"scopes": []}, NoScopes), ({"scopes": ["ALL"]}, UnknownScope), ({"scopes": ["storefront"]}, UnknownScope),
        ({"name": ""}, Invalid), ({"name": "a" * 101}, Invalid),
    ],
)  # fmt: skip
async def test_a_bad_key_is_refused(
    branches: dict[str, UUID], now: datetime, change: dict[str, object], error: type[DomainError]
):
    with pytest.raises(error):
        await service.create_api_key(**GOOD | change, now=now)
    assert await fetchval("SELECT count(*) FROM api_key") == 0


async def test_a_key_ends_when_it_says(branches: dict[str, UUID], now: datetime):
    with pytest.raises(KeyExpiry):
        await service.create_api_key(**GOOD, expires_at=now, now=now)
    key = (await service.create_api_key(**GOOD, expires_at=now + timedelta(days=1), now=now)).key
    assert await service.actor_of_api_key(key=key, now=now + timedelta(hours=23))
    assert await service.actor_of_api_key(key=key, now=now + timedelta(days=1)) is None


async def test_a_revoked_or_unknown_key_does_not_count(branches: dict[str, UUID], now: datetime):
    key = (await service.create_api_key(**GOOD, now=now)).key
    other = (await service.create_api_key(**GOOD, now=now)).key
    assert await service.actor_of_api_key(key="enp_" + "0" * 34, now=now) is None
    await execute("UPDATE api_key SET revoked_at = $1 WHERE prefix = $2", now, key[:12])
    assert await service.actor_of_api_key(key=key, now=now) is None
    await execute("UPDATE api_key SET key_hash = $1", bytes(32))
    assert await service.actor_of_api_key(key=other, now=now) is None


async def test_the_last_use_is_noted_once_a_minute(branches: dict[str, UUID], now: datetime):
    key = (await service.create_api_key(**GOOD, now=now)).key
    noted = []
    for seconds in (0, 59, 60, 61):
        await service.actor_of_api_key(key=key, now=now + timedelta(seconds=seconds))
        noted.append(await fetchval("SELECT last_used_at FROM api_key") - now)
    assert [each.total_seconds() for each in noted] == [0, 0, 60, 60]


async def test_the_pepper_is_rotated_without_losing_keys(branches: dict[str, UUID], now: datetime):
    key = (await service.create_api_key(**GOOD, now=now)).key
    secrecy.configure(("new-pepper-" * 4, "pepper-" * 8))
    assert await service.actor_of_api_key(key=key, now=now)
    secrecy.configure(("new-pepper-" * 4,))
    assert await service.actor_of_api_key(key=key, now=now) is None
