import pytest

from domain.staff.actor import ActorKind
from runtime.forms import CALLERS, callers_of, parse_callers, parse_hosts, parse_origins
from runtime.settings import Settings, SettingsError, get_settings


@pytest.fixture(autouse=True)
def fresh(monkeypatch: pytest.MonkeyPatch, tmp_path: object):
    monkeypatch.setenv("ENAMEL_DATA_DIR", str(tmp_path))
    get_settings.cache_clear()
    yield
    get_settings.cache_clear()


def settings(monkeypatch: pytest.MonkeyPatch, name: str, text: str) -> Settings:
    monkeypatch.setenv(name, text)
    get_settings.cache_clear()
    return get_settings()


@pytest.mark.parametrize(
    ("text", "kinds"),
    [("", []), (" , ", []), ("patient", ["PATIENT"]), ("PATIENT, anonymous,PATIENT", ["ANONYMOUS", "PATIENT"])],
)
def test_kinds_of_callers_are_read(monkeypatch: pytest.MonkeyPatch, text: str, kinds: list[str]):
    assert sorted(settings(monkeypatch, "ENAMEL_TRUSTED_DOCUMENTS_ONLY", text).trusted_documents_only) == kinds


@pytest.mark.parametrize("text", ["SYSTEM", "everybody", "PATIENT;STAFF"])
def test_what_is_no_caller_is_refused_with_those_there_are(monkeypatch: pytest.MonkeyPatch, text: str):
    with pytest.raises(
        SettingsError, match=r"ENAMEL_TRUSTED_DOCUMENTS_ONLY: write kinds of callers .* PATIENT, REGISTR"
    ):
        settings(monkeypatch, "ENAMEL_TRUSTED_DOCUMENTS_ONLY", text)


@pytest.mark.parametrize(
    ("text", "origins"),
    [
        ("", ()),
        ("*", ("*",)),
        ("https://Www.Smile.example/", ("https://www.smile.example",)),
        ("https://a.example:443, http://a.example:80", ("https://a.example", "http://a.example")),
        ("http://localhost:3000,http://[::1]:3000", ("http://localhost:3000", "http://[::1]:3000")),
    ],
)
def test_origins_are_read_as_browsers_send_them(monkeypatch: pytest.MonkeyPatch, text: str, origins: tuple[str, ...]):
    assert settings(monkeypatch, "ENAMEL_CORS_ORIGINS", text).cors_origins == origins


@pytest.mark.parametrize(
    "text",
    [
        "www.smile.example",
        "null",
        "https://",
        "https://*.smile.example",
        "https://a.example/path",
        "https://a.example?x",
        "https://me@a.example",
        "https://a.example:99999",
        "ftp://a.example",
    ],
)
def test_what_is_no_origin_is_refused_in_words(monkeypatch: pytest.MonkeyPatch, text: str):
    with pytest.raises(SettingsError, match="ENAMEL_CORS_ORIGINS: write origins like"):
        settings(monkeypatch, "ENAMEL_CORS_ORIGINS", text)


def test_hosts_are_read_with_their_ports(monkeypatch: pytest.MonkeyPatch):
    found = settings(monkeypatch, "ENAMEL_WEBHOOK_PRIVATE_HOSTS", "CRM.lan:8443, [::1]:9000,,").webhook_private_hosts
    assert found == {("crm.lan", 8443), ("::1", 9000)}


@pytest.mark.parametrize(
    "text", ["crm.lan", "crm.lan:0", "crm.lan:99999", "http://crm.lan:1", "a@crm.lan:1", ":80", "["]
)
def test_what_is_no_host_with_a_port_is_refused_in_words(monkeypatch: pytest.MonkeyPatch, text: str):
    with pytest.raises(SettingsError, match="ENAMEL_WEBHOOK_PRIVATE_HOSTS: write hosts with their ports"):
        settings(monkeypatch, "ENAMEL_WEBHOOK_PRIVATE_HOSTS", text)


def test_other_values_pass():
    assert parse_hosts(frozenset()) == frozenset()
    assert parse_callers(frozenset()) == frozenset()
    assert parse_origins(("a",)) == ("a",)
    assert callers_of("choosing") == {ActorKind.CHOOSING}
    assert ActorKind.SYSTEM not in CALLERS
