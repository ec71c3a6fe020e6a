"""Access tokens: which are taken, and which are not."""

import base64
import json
from datetime import UTC, datetime, timedelta

import jwt
import pytest

from domain.kernel.errors import Unauthenticated
from domain.kernel.ids import new_id
from domain.staff import tokens

NOW = datetime(2026, 3, 10, 9, 0, 0, 123456, tzinfo=UTC)
OLD, NEW = "old-" * 10, "new-" * 10


@pytest.fixture(autouse=True)
def keys():
    tokens.configure((OLD,))


def forged(*, headers: dict | None = None, key: bytes | None = None, algorithm: str = "HS256", **claims: object) -> str:
    """Return a token like ours but for what is given; a claim of None is left out."""
    real, _ = tokens.access_token(session_id=new_id(), now=NOW)
    kid = jwt.get_unverified_header(real)["kid"]
    body = jwt.decode(real, options={"verify_signature": False}) | claims
    body = {name: value for name, value in body.items() if value is not None}
    return jwt.encode(body, key or tokens._keys[kid], algorithm=algorithm, headers=headers or {"kid": kid})


def test_a_token_tells_its_session_for_a_quarter_of_an_hour():
    session_id = new_id()
    token, expires_at = tokens.access_token(session_id=session_id, now=NOW)
    assert expires_at == datetime(2026, 3, 10, 9, 15, tzinfo=UTC)
    claims = tokens.read_access_token(token, now=expires_at - timedelta(microseconds=1))
    assert claims == tokens.AccessClaims(session_id=session_id, expires_at=expires_at)
    with pytest.raises(Unauthenticated):
        tokens.read_access_token(token, now=expires_at)


def test_what_is_forged_for_the_tests_below_is_taken_unless_changed():
    assert tokens.read_access_token(forged(), now=NOW)


@pytest.mark.parametrize(
    "claims",
    [
        {"iss": "somebody"}, {"iss": None}, {"aud": "other-api"}, {"aud": None}, {"exp": None}, {"iat": None},
        {"exp": 0}, {"iat": int(NOW.timestamp()) + 3600}, {"sid": None}, {"sid": "x"}, {"sid": 5}, {"exp": "soon"},
        {"exp": 10**30}, {"exp": 10**300},
    ],
)  # fmt: skip
def test_a_token_with_another_claim_is_refused(claims: dict[str, object]):
    with pytest.raises(Unauthenticated):
        tokens.read_access_token(forged(**claims), now=NOW)


@pytest.mark.parametrize("algorithm", ["HS384", "HS512"])
def test_a_token_of_another_algorithm_is_refused(algorithm: str):
    with pytest.raises(Unauthenticated):
        tokens.read_access_token(forged(algorithm=algorithm, key=b"k" * 64), now=NOW)
    real_key = next(iter(tokens._keys.values()))
    with pytest.raises(Unauthenticated), pytest.warns(match="HMAC key"):
        tokens.read_access_token(forged(algorithm=algorithm, key=real_key), now=NOW)


def test_a_token_without_a_signature_is_refused():
    header, body, _ = forged().split(".")
    kid = json.loads(base64.urlsafe_b64decode(header + "=="))["kid"]
    bare = (
        base64.urlsafe_b64encode(json.dumps({"alg": "none", "typ": "JWT", "kid": kid}).encode()).rstrip(b"=").decode()
    )
    for signature in ("", "AAAA"):
        with pytest.raises(Unauthenticated):
            tokens.read_access_token(f"{bare}.{body}.{signature}", now=NOW)


def test_a_token_of_another_key_is_refused():
    with pytest.raises(Unauthenticated):
        tokens.read_access_token(forged(key=b"k" * 32), now=NOW)
    with pytest.raises(Unauthenticated):
        tokens.read_access_token(forged(headers={"kid": "00000000"}), now=NOW)
    with pytest.raises(Unauthenticated):
        tokens.read_access_token(forged(headers={"typ": "JWT"}), now=NOW)


@pytest.mark.parametrize("text", ["", ".", "..", "a.b.c", "é.é.é", "a" * 2_001, "{}", "\ud800"])
def test_what_is_no_token_is_refused(text: str):
    with pytest.raises(Unauthenticated):
        tokens.read_access_token(text, now=NOW)


def test_keys_are_rotated_without_signing_anybody_out():
    before, _ = tokens.access_token(session_id=new_id(), now=NOW)
    tokens.configure((NEW, OLD))
    after, _ = tokens.access_token(session_id=new_id(), now=NOW)
    assert tokens.read_access_token(before, now=NOW)
    tokens.configure((NEW,))
    assert tokens.read_access_token(after, now=NOW)
    with pytest.raises(Unauthenticated):
        tokens.read_access_token(before, now=NOW)


@pytest.mark.parametrize("keys", [(), ("",), ("a", "")])
def test_an_empty_key_is_refused(keys: tuple[str, ...]):
    with pytest.raises(ValueError, match="key"):
        tokens.configure(keys)


def test_no_token_is_made_before_keys_are_there(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(tokens, "_keys", {})
    with pytest.raises(RuntimeError):
        tokens.access_token(session_id=new_id(), now=NOW)


def test_an_api_key_with_a_mistyped_character_is_not_even_looked_up():
    key = tokens.new_api_key()
    assert key.startswith("enp_")
    assert len(key) == 38
    assert tokens.is_api_key(key)
    wrong = key[:-3] + ("0" if key[-3] != "0" else "1") + key[-2:]
    for text in (wrong, key.lower(), key[:-1], key + "0", key[4:], "enp_", ""):
        assert not tokens.is_api_key(text)
