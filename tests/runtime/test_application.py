"""What the settings of a process become in the application it serves."""

from ipaddress import ip_network
from pathlib import Path

import pytest

from api.app import Surroundings
from runtime import application
from runtime.settings import Settings


def test_the_api_gets_its_settings_from_the_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    given: list[Surroundings] = []
    monkeypatch.setattr(application, "build_app", given.append)
    monkeypatch.setattr(application, "configure", lambda _settings: None)
    monkeypatch.setenv("ENAMEL_DATA_DIR", str(tmp_path))
    monkeypatch.setenv("ENAMEL_PUBLIC_URL", "https://smile.example/")
    monkeypatch.setenv("ENAMEL_TRUSTED_PROXIES", "10.0.0.0/8, fd00::/8")
    application.application_for(Settings())
    (surroundings,) = given
    assert surroundings.settings.public_url == "https://smile.example"
    assert surroundings.settings.trusted_proxies == (ip_network("10.0.0.0/8"), ip_network("fd00::/8"))
    assert not surroundings.settings.production
