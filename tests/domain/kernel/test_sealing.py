"""Secrets that are read again: encrypted, bound to their owner, opened by every key, sealed by the newest."""

import pytest

from domain.kernel import sealing
from domain.kernel.ids import new_id

OWNER = new_id()


@pytest.fixture(autouse=True)
def keys():
    sealing.configure(("old",))


def test_what_is_sealed_opens_for_its_purpose_and_owner_alone():
    sealed = sealing.seal("factor", b"secret", owner=OWNER)
    assert b"secret" not in sealed
    assert sealing.unseal("factor", sealed, owner=OWNER) == b"secret"
    assert sealing.unseal("other", sealed, owner=OWNER) is None
    assert sealing.unseal("factor", sealed, owner=new_id()) is None


def test_the_same_secret_never_looks_the_same():
    assert len({sealing.seal("factor", b"secret", owner=OWNER) for _ in range(20)}) == 20


def test_no_bit_can_be_changed():
    sealed = sealing.seal("factor", b"secret", owner=OWNER)
    for place in range(len(sealed)):
        changed = bytearray(sealed)
        changed[place] ^= 1
        assert sealing.unseal("factor", bytes(changed), owner=OWNER) is None
    for length in range(len(sealed)):
        assert sealing.unseal("factor", sealed[:length], owner=OWNER) is None


def test_keys_are_rotated():
    before = sealing.seal("factor", b"secret", owner=OWNER)
    sealing.configure(("new", "old"))
    after = sealing.seal("factor", b"secret", owner=OWNER)
    assert sealing.unseal("factor", before, owner=OWNER) == b"secret"
    newest = sealing.newest_key_id("factor")
    assert (before.startswith(newest), after.startswith(newest)) == (False, True)
    sealing.configure(("new",))
    assert sealing.unseal("factor", before, owner=OWNER) is None
    assert sealing.unseal("factor", after, owner=OWNER) == b"secret"


@pytest.mark.parametrize("keys_", [(), ("",), ("a", "")])
def test_an_empty_key_is_refused(keys_: tuple[str, ...]):
    with pytest.raises(ValueError, match="key"):
        sealing.configure(keys_)


def test_nothing_is_sealed_before_keys_are_there(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(sealing, "_secret_keys", [])
    with pytest.raises(RuntimeError):
        sealing.seal("factor", b"secret", owner=OWNER)
