import hashlib
import json
from datetime import UTC, datetime, timedelta

import asyncpg
import pytest

from domain.documents import policy, service
from domain.documents.errors import BadManifest, DocumentIdTaken, UnknownDocument
from domain.documents.policy import KEPT_PER_CALLER, KEPT_UNUSED, NewDocument, read_manifest, text_hash
from domain.documents.queries import persisted_query, trusted_by_hash, trusted_by_id, trusted_documents
from domain.documents.service import forget, keep_query, note_use, register_documents, revoke_document
from domain.kernel import secrecy
from domain.kernel.database import execute, fetchval

NOW = datetime(2026, 12, 7, 9, tzinfo=UTC)
TEXT = "query A { viewer { kind } }"


@pytest.fixture(autouse=True)
def peppers():
    secrecy.configure(("a pepper of the tests",))


def document(document_id: str = "a1", text: str = TEXT) -> NewDocument:
    return NewDocument(document_id=document_id, text=text, name="A")


async def register(*documents: NewDocument, callers: tuple[str, ...] = ()) -> service.Registered:
    return await register_documents(documents=documents, callers=callers, now=NOW)


def test_manifests_are_objects_of_texts_by_ids():
    by_hash = {hashlib.sha1(TEXT.encode()).hexdigest(): TEXT}
    by_number = {"1": TEXT, "sha256:" + text_hash(TEXT).hex(): TEXT, "x-app:one.two~3": TEXT}
    for manifest in (by_hash, by_number):
        assert read_manifest(json.dumps(manifest).encode()) == manifest


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"query A { a }", "not JSON"),
        (b"\xff\xfe", "not JSON"),
        (b"[]", "not an object"),
        (b"{}", "not an object"),
        (b'{"a": 1}', "no text"),
        (b'{"a": " "}', "no text"),
        (b'{"": "{ a }"}', "no id"),
        (b'{"a b": "{ a }"}', "no id"),
        (b'{"' + b"a" * 201 + b'": "{ a }"}', "no id"),
    ],
)
def test_what_is_no_manifest_is_refused_with_the_reason(content: bytes, reason: str):
    with pytest.raises(BadManifest, match=reason):
        read_manifest(content)


async def test_a_registered_document_is_found_by_its_id_and_by_its_hash(db: str):
    assert await register(document()) == service.Registered(added=1, known=0)
    found = await trusted_by_id(document_id="a1")
    assert found == await trusted_by_hash(text_hash=text_hash(TEXT))
    assert found is not None
    assert (found.text, found.for_kind("ANONYMOUS")) == (TEXT, True)
    assert await trusted_by_id(document_id="a2") is None
    assert await trusted_by_hash(text_hash=text_hash("{ a }")) is None


async def test_an_id_keeps_its_text_for_ever(db: str):
    await register(document())
    with pytest.raises(DocumentIdTaken, match="a1"):
        await register(document("a0"), document(text="{ other }"))
    assert await trusted_by_id(document_id="a0") is None  # all or none
    for change in (
        "UPDATE trusted_document SET text = ''",
        "DELETE FROM trusted_document",
        "TRUNCATE trusted_document",
    ):
        with pytest.raises(asyncpg.RestrictViolationError):
            await execute(change)


async def test_registering_once_more_adds_callers_and_changes_nothing_else(db: str):
    await register(document(), callers=("PATIENT",))
    found = await trusted_by_id(document_id="a1")
    assert found is not None
    assert (found.for_kind("PATIENT"), found.for_kind("STAFF")) == (True, False)
    assert await register(document(), callers=("STAFF",)) == service.Registered(added=0, known=1)
    assert [each["callers"] for each in await trusted_documents()] == [["PATIENT", "STAFF"]]
    await register(document())
    await register(document(), callers=("PATIENT",))
    assert [each["callers"] for each in await trusted_documents()] == [[]]  # everybody stays everybody


async def test_callers_of_one_text_under_several_ids_are_those_of_all(db: str):
    await register(document("sha1-of-it"), callers=("PATIENT",))
    await register(document("md5-of-it"), callers=("STAFF",))
    found = await trusted_by_hash(text_hash=text_hash(TEXT))
    assert found is not None
    assert [kind for kind in ("PATIENT", "STAFF", "ANONYMOUS") if found.for_kind(kind)] == ["PATIENT", "STAFF"]


async def test_a_revoked_document_counts_no_more_until_it_is_registered_again(db: str):
    await register(document(), callers=("PATIENT", "STAFF"))
    assert await revoke_document(document_id="a1", now=NOW) is True
    assert await revoke_document(document_id="a1", now=NOW) is False
    assert await trusted_by_id(document_id="a1") is None
    assert await trusted_by_hash(text_hash=text_hash(TEXT)) is None
    assert [each["revoked_at"] for each in await trusted_documents()] == [NOW]
    with pytest.raises(DocumentIdTaken):
        await register(document(text="{ other }"))
    await register(document(), callers=("STAFF",))
    found = await trusted_by_id(document_id="a1")
    assert found is not None
    assert found.for_kind("PATIENT") is False
    with pytest.raises(UnknownDocument):
        await revoke_document(document_id="a2", now=NOW)


async def test_a_kept_text_is_found_until_nobody_uses_it(db: str):
    await keep_query(text=TEXT, caller="address:192.0.2.1", now=NOW)
    wanted = text_hash(TEXT)
    assert await persisted_query(text_hash=wanted, now=NOW + KEPT_UNUSED - timedelta(seconds=1)) == (TEXT, NOW)
    assert await persisted_query(text_hash=wanted, now=NOW + KEPT_UNUSED) is None
    later = NOW + timedelta(days=20)
    await note_use(text_hash=wanted, now=later)
    await note_use(text_hash=wanted, now=NOW)  # a late one takes nothing back
    assert await persisted_query(text_hash=wanted, now=NOW + KEPT_UNUSED) == (TEXT, later)
    assert await forget(now=NOW + KEPT_UNUSED) == 0
    assert await forget(now=later + KEPT_UNUSED) == 1


async def test_a_caller_keeps_so_many_texts_and_pushes_out_only_its_own(db: str):
    await keep_query(text="{ theirs }", caller="key:1", now=NOW)
    for number in range(KEPT_PER_CALLER + 3):
        await keep_query(text=f"{{ a{number} }}", caller="key:2", now=NOW + timedelta(seconds=number))
    assert await fetchval("SELECT count(*) FROM persisted_query") == KEPT_PER_CALLER + 1
    later = NOW + timedelta(days=1)
    assert await persisted_query(text_hash=text_hash("{ a2 }"), now=later) is None
    assert await persisted_query(text_hash=text_hash("{ a3 }"), now=later) is not None
    assert await persisted_query(text_hash=text_hash("{ theirs }"), now=later) is not None


async def test_a_text_that_is_kept_already_is_nobody_elses(db: str):
    await keep_query(text=TEXT, caller="key:1", now=NOW)
    await keep_query(text=TEXT, caller="key:2", now=NOW + timedelta(days=1))
    assert await fetchval("SELECT count(*) FROM persisted_query") == 1
    assert await persisted_query(text_hash=text_hash(TEXT), now=NOW) == (TEXT, NOW + timedelta(days=1))


async def test_all_callers_together_keep_so_many(db: str, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(service, "KEPT_IN_ALL", 2)
    for number in range(4):
        await keep_query(text=f"{{ a{number} }}", caller=f"key:{number}", now=NOW + timedelta(seconds=number))
    assert await forget(now=NOW) == 2
    assert await persisted_query(text_hash=text_hash("{ a1 }"), now=NOW) is None
    assert await persisted_query(text_hash=text_hash("{ a2 }"), now=NOW) is not None


def test_kinds_of_callers_are_joined_and_none_means_everybody():
    assert policy.joined(["STAFF"], ["PATIENT"]) == ["PATIENT", "STAFF"]
    assert policy.joined([], ["PATIENT"]) == policy.joined(["PATIENT"], []) == []
