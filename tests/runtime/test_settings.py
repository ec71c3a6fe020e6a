import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from ipaddress import ip_network
from pathlib import Path

import pytest

from runtime.settings import Settings, SettingsError, get_settings

SECRET = "a" * 32


@pytest.fixture
def settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Settings]:
    for name in list(os.environ):
        if name.startswith("ENAMEL_") or name == "DATABASE_URL":
            monkeypatch.delenv(name)
    monkeypatch.setenv("ENAMEL_DATA_DIR", str(tmp_path / "data"))

    def read(**values: str) -> Settings:
        for name, value in values.items():
            monkeypatch.setenv(name, value)
        get_settings.cache_clear()
        return get_settings()

    yield read
    get_settings.cache_clear()


def test_development_needs_nothing(settings: Callable[..., Settings], tmp_path: Path):
    found = settings()
    assert found.embedded
    assert not found.production
    assert found.data_dir == tmp_path / "data"
    assert found.messages_file == tmp_path / "data" / "messages.jsonl"
    assert found.clock_offset == timedelta()
    assert found.public_url == "http://127.0.0.1:8000"
    assert found.log_style == "console"


def test_secrets_are_made_once_and_are_for_the_owner_only(settings: Callable[..., Settings], tmp_path: Path):
    first = settings()
    assert (first.secret_keys, first.code_peppers) == (settings().secret_keys, settings().code_peppers)
    assert first.secret_keys != first.code_peppers
    assert len(first.secret_keys[0]) >= 32
    for name in ("secret_key", "code_pepper"):
        assert (tmp_path / "data" / f"{name}.txt").stat().st_mode & 0o777 == 0o600
    assert not list((tmp_path / "data").glob(".*"))


def test_many_starts_at_once_agree_on_the_secrets(settings: Callable[..., Settings]):
    settings()
    get_settings.cache_clear()
    with ThreadPoolExecutor(8) as executor:
        found = list(executor.map(lambda _: Settings().secret_keys, range(16)))
    assert len(set(found)) == 1


def test_a_given_secret_may_be_rotated(settings: Callable[..., Settings], tmp_path: Path):
    found = settings(ENAMEL_SECRET_KEY="new, old,", ENAMEL_CODE_PEPPER="pepper")
    assert found.secret_keys == ("new", "old")
    assert not (tmp_path / "data").exists()


def test_secrets_do_not_show(settings: Callable[..., Settings]):
    found = settings(ENAMEL_SECRET_KEY="visible?", DATABASE_URL="postgresql://me:visible?@host/db")
    assert "visible?" not in repr(found)
    assert not found.embedded


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("15d", timedelta(days=15)),
        ("6h", timedelta(hours=6)),
        ("1d12h30m5s", timedelta(days=1, hours=12, minutes=30, seconds=5)),
        ("-2d", timedelta(days=-2)),
        ("", timedelta()),
    ],
)
def test_the_clock_may_be_shifted(settings: Callable[..., Settings], text: str, wanted: timedelta):
    assert settings(ENAMEL_CLOCK_OFFSET=text).clock_offset == wanted


@pytest.mark.parametrize("text", ["15", "d", "15 d", "1w", "+1d", "١d", "1d-2h", "999999d"])
def test_a_shift_that_is_none_is_refused(settings: Callable[..., Settings], text: str):
    with pytest.raises(SettingsError, match="ENAMEL_CLOCK_OFFSET: write it like"):
        settings(ENAMEL_CLOCK_OFFSET=text)


@pytest.mark.parametrize(
    ("text", "networks"),
    [
        ("", []),
        (" , ", []),
        ("10.0.0.0/8", ["10.0.0.0/8"]),
        ("10.0.0.0/8, 192.0.2.1,fd00::/8", ["10.0.0.0/8", "192.0.2.1/32", "fd00::/8"]),
    ],
)
def test_proxies_are_trusted_by_their_networks(settings: Callable[..., Settings], text: str, networks: list[str]):
    assert settings().trusted_proxies == ()
    assert settings(ENAMEL_TRUSTED_PROXIES=text).trusted_proxies == tuple(ip_network(network) for network in networks)


@pytest.mark.parametrize("text", ["proxy", "10.0.0.1/8", "10.0.0.0/33", "10.0.0.0/8;fd00::/8", "*", "1"])
def test_what_is_no_network_is_refused_in_words(settings: Callable[..., Settings], text: str):
    with pytest.raises(SettingsError, match="ENAMEL_TRUSTED_PROXIES: write networks like"):
        settings(ENAMEL_TRUSTED_PROXIES=text)


@pytest.mark.parametrize(
    ("values", "reason"),
    [
        ({}, "ENAMEL_SECRET_KEY"),
        ({"ENAMEL_SECRET_KEY": SECRET}, "ENAMEL_CODE_PEPPER"),
        ({"ENAMEL_SECRET_KEY": SECRET, "ENAMEL_CODE_PEPPER": "short"}, "at least 32 characters"),
        ({"ENAMEL_SECRET_KEY": f"{SECRET},x", "ENAMEL_CODE_PEPPER": SECRET}, "at least 32 characters"),
        ({"ENAMEL_SECRET_KEY": " , ", "ENAMEL_CODE_PEPPER": SECRET}, "ENAMEL_SECRET_KEY"),
        (
            {"ENAMEL_SECRET_KEY": SECRET, "ENAMEL_CODE_PEPPER": SECRET, "ENAMEL_CLOCK_OFFSET": "1d"},
            "ENAMEL_CLOCK_OFFSET is for development only",
        ),
    ],
)
def test_production_refuses_to_start_without_its_secrets(
    settings: Callable[..., Settings], tmp_path: Path, values: dict[str, str], reason: str
):
    with pytest.raises(SettingsError, match=reason) as caught:
        settings(ENAMEL_ENV="production", **values)
    assert SECRET not in str(caught.value)
    assert not (tmp_path / "data" / "secret_key.txt").exists()


def test_production_logs_for_machines(settings: Callable[..., Settings]):
    found = settings(ENAMEL_ENV="production", ENAMEL_SECRET_KEY=SECRET, ENAMEL_CODE_PEPPER=SECRET)
    assert found.production
    assert found.log_style == "json"
    assert settings(ENAMEL_LOG="console").log_style == "console"


def test_a_wrong_value_is_told_by_the_name_of_its_setting(settings: Callable[..., Settings], tmp_path: Path):
    with pytest.raises(SettingsError, match="ENAMEL_ENV: "):
        settings(ENAMEL_ENV="test")
    (tmp_path / "file").write_text("")
    with pytest.raises(SettingsError, match="ENAMEL_DATA_DIR: "):
        settings(ENAMEL_ENV="development", ENAMEL_DATA_DIR=str(tmp_path / "file" / "data"))


def test_without_an_address_there_is_no_payment_gateway(settings: Callable[..., Settings]):
    assert (settings().payments_url, settings().payments_secret) == (None, None)
    found = settings(ENAMEL_PAYMENTS_URL="https://pay.example/v1/", ENAMEL_PAYMENTS_SECRET="x")
    assert found.payments_url == "https://pay.example/v1"
    assert found.payments_secret is not None
    assert found.payments_secret.get_secret_value() == "x"
    assert settings(ENAMEL_PAYMENTS_URL="", ENAMEL_PAYMENTS_SECRET="").payments_url is None


@pytest.mark.parametrize("url", ["pay.example", "ftp://pay.example", "http://", "http://a:99999", "http://a/?key=1"])
def test_the_payment_gateways_address_is_one(settings: Callable[..., Settings], url: str):
    with pytest.raises(SettingsError, match="ENAMEL_PAYMENTS_URL: write an address"):
        settings(ENAMEL_PAYMENTS_URL=url)
