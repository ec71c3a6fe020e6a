"""API keys: shown once, kept hashed, scoped, and refused when they no longer count."""

from dataclasses import replace
from datetime import datetime, timedelta
from uuid import UUID

import orjson
import pytest

from domain.kernel import secrecy
from domain.kernel.database import execute, fetch, fetchrow, fetchval
from domain.kernel.errors import DomainError, Forbidden, Invalid, NotFound
from domain.kernel.ids import new_id
from domain.staff import service
from domain.staff.actor import SYSTEM, Actor, ActorKind, StaffRole
from domain.staff.errors import KeyEnded, KeyExpiry, KeyOverlap, NoScopes, UnknownScope
from domain.staff.policy import Right, has_right
from tests.people import as_staff
from tests.statements import statements

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
        "name": "website", "scopes": ["STOREFRONT"], "partner_id": None, "store": None, "store_id": None,
        "expires_at": None,
    }  # fmt: skip


async def test_a_key_of_no_partner_is_the_clinics_application(branches: dict[str, UUID], now: datetime):
    key = (await service.create_api_key(**GOOD, now=now)).key
    key_id = await fetchval("SELECT id FROM api_key")
    actor = await service.actor_of_api_key(key=key, now=now)
    assert actor == Actor(kind=ActorKind.APPLICATION, id=key_id, key_id=key_id, scopes=frozenset({"STOREFRONT"}))
    assert has_right(actor, Right.SELL_CERTIFICATES)
    assert not has_right(actor, Right.READ_PATIENTS, Right.COMPLETE, Right.REPORT_SALES)


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


async def test_a_mistyped_key_is_refused_without_asking_the_database(branches: dict[str, UUID], now: datetime):
    key = (await service.create_api_key(**GOOD, now=now)).key
    mistyped = [key[:at] + ("0" if key[at] != "0" else "1") + key[at + 1 :] for at in range(4, len(key))]
    swapped = [key[:at] + key[at + 1] + key[at] + key[at + 2 :] for at in range(4, len(key) - 1)]
    async with statements() as found:
        for text in mistyped + [each for each in swapped if each != key]:
            assert await service.actor_of_api_key(key=text, now=now) is None
    assert found == []


async def test_a_key_tells_its_store(branches: dict[str, UUID], now: datetime):
    key = (await service.create_api_key(**GOOD, store=" Тверская, 12 ", now=now)).key
    actor = await service.actor_of_api_key(key=key, now=now)
    assert actor is not None
    assert actor.store == "Тверская, 12"


@pytest.mark.parametrize("actor", [as_staff(role) for role in StaffRole if role is not StaffRole.OWNER])
async def test_only_owners_manage_keys(branches: dict[str, UUID], now: datetime, actor: Actor):
    key = await service.create_api_key(**GOOD, now=now)
    for work in (
        service.create_api_key(**GOOD | {"actor": actor}, now=now),
        service.renew_api_key(actor=actor, key=key.id, overlap=timedelta(), now=now),
        service.revoke_api_key(actor=actor, key=key.id, now=now),
    ):
        with pytest.raises((Forbidden, NotFound)):
            await work
    assert await fetchval("SELECT count(*) FROM api_key WHERE revoked_at IS NULL AND expires_at IS NULL") == 1


async def test_managers_manage_the_keys_of_partners(branches: dict[str, UUID], now: datetime):
    partner_id, manager = new_id(), as_staff(StaffRole.MANAGER)
    keys = [
        await service.create_api_key(**GOOD | {"actor": manager}, partner_id=partner_id, store_id=store_id, now=now)
        for store_id in (partner_id, None)
    ]
    other = await service.create_api_key(**GOOD, partner_id=new_id(), now=now)
    renewed = await service.renew_api_key(actor=manager, key=keys[0].id, overlap=timedelta(), now=now)
    actor = await service.actor_of_api_key(key=renewed.new.key, now=now)
    assert actor is not None
    assert (actor.id, actor.store_id) == (partner_id, partner_id)
    assert await service.revoke_partner_keys(actor=manager, partner_id=partner_id, store_id=partner_id, now=now) == 2
    assert await service.actor_of_api_key(key=keys[1].key, now=now)
    assert await service.revoke_partner_keys(actor=manager, partner_id=partner_id, store_id=None, now=now) == 1
    assert await service.actor_of_api_key(key=keys[1].key, now=now) is None
    assert await service.actor_of_api_key(key=other.key, now=now)
    with pytest.raises(Forbidden):
        await service.revoke_partner_keys(actor=as_staff(), partner_id=partner_id, store_id=None, now=now)


async def test_a_renewed_key_takes_over_and_the_old_one_fades(branches: dict[str, UUID], now: datetime):
    ends = now + timedelta(days=90)
    partner_id = new_id()
    old = await service.create_api_key(**GOOD, partner_id=partner_id, store="A", expires_at=ends, now=now)
    renewed = await service.renew_api_key(actor=SYSTEM, key="website", overlap=timedelta(hours=24), now=now)
    assert (renewed.old_prefix, renewed.old_ends_at) == (old.key[:12], now + timedelta(hours=24))
    soon, later = now + timedelta(hours=23), now + timedelta(hours=24)
    one, other = [await service.actor_of_api_key(key=key, now=soon) for key in (old.key, renewed.new.key)]
    assert one is not None
    assert other is not None
    assert replace(one, key_id=other.key_id) == other
    assert await service.actor_of_api_key(key=old.key, now=later) is None
    assert await service.actor_of_api_key(key=renewed.new.key, now=later)
    assert await service.actor_of_api_key(key=renewed.new.key, now=ends) is None
    assert (await service.revoke_api_key(actor=SYSTEM, key="website", now=later)).prefix == renewed.new.key[:12]
    lines = await fetch("SELECT action, object_id, before, after FROM audit_event ORDER BY id OFFSET 1 LIMIT 2")
    assert [(line["action"], line["object_id"]) for line in lines] == [
        ("apiKey.create", renewed.new.id), ("apiKey.renew", old.id),
    ]  # fmt: skip
    assert orjson.loads(lines[0]["after"])["in_place_of"] == str(old.id)


async def test_an_overlap_never_lengthens_a_keys_life(branches: dict[str, UUID], now: datetime):
    old = await service.create_api_key(**GOOD, expires_at=now + timedelta(hours=1), now=now)
    renewed = await service.renew_api_key(actor=SYSTEM, key=old.id, overlap=timedelta(hours=720), now=now)
    assert renewed.old_ends_at == now + timedelta(hours=1)


async def test_at_once_means_at_once(branches: dict[str, UUID], now: datetime):
    old = await service.create_api_key(**GOOD, now=now)
    await service.renew_api_key(actor=SYSTEM, key=old.id, overlap=timedelta(), now=now)
    assert await service.actor_of_api_key(key=old.key, now=now) is None


async def test_what_has_ended_is_not_renewed(branches: dict[str, UUID], now: datetime):
    gone = await service.create_api_key(**GOOD, now=now)
    await service.revoke_api_key(actor=SYSTEM, key=gone.id, now=now)
    over = await service.create_api_key(**GOOD, expires_at=now + timedelta(hours=1), now=now)
    later = now + timedelta(hours=1)
    for key_id in (gone.id, over.id):
        with pytest.raises(KeyEnded):
            await service.renew_api_key(actor=SYSTEM, key=key_id, overlap=timedelta(), now=later)
    for overlap in (timedelta(seconds=-1), timedelta(hours=720, seconds=1)):
        with pytest.raises(KeyOverlap):
            await service.renew_api_key(actor=SYSTEM, key=over.id, overlap=overlap, now=now)
    with pytest.raises(NotFound):
        await service.renew_api_key(actor=SYSTEM, key=new_id(), overlap=timedelta(), now=now)
    assert await fetchval("SELECT count(*) FROM api_key") == 2
