"""Keyed hashes of codes and keys."""

import pytest

from domain.kernel import secrecy


@pytest.fixture(autouse=True)
def unconfigured(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(secrecy, "_peppers", ())


def test_a_hash_needs_a_key():
    with pytest.raises(RuntimeError):
        secrecy.keyed_hash("code", "123456")


@pytest.mark.parametrize("peppers", [(), ("",), ("a", "")])
def test_an_empty_key_is_refused(peppers: tuple[str, ...]):
    with pytest.raises(ValueError, match="key"):
        secrecy.configure(peppers)


def test_a_hash_depends_on_the_text_its_purpose_and_the_key():
    secrecy.configure(("one",))
    hashes = {secrecy.keyed_hash("code", "123456"), secrecy.keyed_hash("key", "123456"), secrecy.keyed_hash("code", "")}
    secrecy.configure(("two",))
    hashes.add(secrecy.keyed_hash("code", "123456"))
    assert len(hashes) == 4
    assert {len(each) for each in hashes} == {32}


def test_a_stored_hash_matches_while_its_key_is_kept():
    secrecy.configure(("old",))
    stored = secrecy.keyed_hash("code", "123456")
    secrecy.configure(("new", "old"))
    assert secrecy.matches("code", "123456", stored)
    assert not secrecy.matches("code", "123457", stored)
    assert not secrecy.matches("key", "123456", stored)
    assert secrecy.keyed_hash("code", "123456") != stored
    secrecy.configure(("new",))
    assert not secrecy.matches("code", "123456", stored)
