from collections.abc import Iterator

import pytest

from domain.kernel import secrecy


@pytest.fixture(autouse=True)
def keys() -> Iterator[None]:
    before = secrecy._peppers
    secrecy.configure(("new pepper", "old pepper"))
    yield
    secrecy._peppers = before


def test_a_secret_is_kept_as_a_hash_that_depends_on_its_purpose():
    hashed = secrecy.keyed_hash("api-key", "secret")
    assert len(hashed) == 32
    assert hashed == secrecy.keyed_hash("api-key", "secret")
    assert hashed != secrecy.keyed_hash("sign-in", "secret")
    assert hashed != secrecy.keyed_hash("api-key", "secres")


def test_the_newest_key_hashes_and_all_of_them_match():
    secrecy.configure(("old pepper",))
    stored = secrecy.keyed_hash("api-key", "secret")
    secrecy.configure(("new pepper", "old pepper"))
    assert secrecy.keyed_hash("api-key", "secret") != stored
    assert secrecy.keyed_hashes("api-key", "secret")[1] == stored
    assert secrecy.matches("api-key", "secret", stored)
    assert not secrecy.matches("api-key", "other", stored)
    secrecy.configure(("new pepper",))
    assert not secrecy.matches("api-key", "secret", stored)


@pytest.mark.parametrize("peppers", [(), ("",), ("good", "")])
def test_there_has_to_be_a_key(peppers: tuple[str, ...]):
    with pytest.raises(ValueError, match="at least one key"):
        secrecy.configure(peppers)


def test_hashing_before_the_keys_are_set_is_a_mistake():
    secrecy._peppers = ()
    with pytest.raises(RuntimeError, match="not configured"):
        secrecy.keyed_hash("api-key", "secret")


def test_keys_of_two_purposes_differ():
    assert secrecy.derived_key("s", "cursor") != secrecy.derived_key("s", "token")
    assert len(secrecy.derived_key("s", "cursor")) == 32
