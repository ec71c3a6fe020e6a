"""The settings of limits: what they are by default, and what they may be."""

from pathlib import Path

import pytest

from api.limits import LIMITS, Limits
from api.transport.budgets import Budget
from api.transport.limits import DocumentLimits
from runtime.settings import Settings, SettingsError, get_settings

CHANGED = {
    "MAX_DEPTH": "13",
    "MAX_ALIASES": "16",
    "MAX_DIRECTIVES": "21",
    "MAX_FIELDS": "501",
    "MAX_TOKENS": "2001",
    "MAX_BODY_BYTES": "100001",
    "MAX_PAGE": "50",
    "MAX_COST": "2001",
    "BUDGET_ANONYMOUS": "10001/1",
    "BUDGET_SIGNED_IN": "20001/2",
    "BUDGET_KEY": "30001/3.5",
    "BUDGET_TEXTS": "4/0.1",
    "OPERATION_TIMEOUT_S": "2.5",
    "MAX_STREAMS": "5",
    "MAX_STREAMS_PER_CALLER": "6",
    "MAX_OPERATIONS_PER_SOCKET": "7",
    "INIT_TIMEOUT_S": "0.5",
}


@pytest.fixture(autouse=True)
def data_dir(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ENAMEL_DATA_DIR", str(tmp_path))


def test_by_default_the_limits_are_the_apis():
    assert Settings().limits == LIMITS


def test_every_limit_has_a_setting(monkeypatch: pytest.MonkeyPatch):
    for name, value in CHANGED.items():
        monkeypatch.setenv(f"ENAMEL_{name}", value)
    assert Settings().limits == Limits(
        document=DocumentLimits(depth=13, aliases=16, directives=21, fields=501, tokens=2001),
        body_bytes=100_001,
        page=50,
        cost=2001,
        anonymous=Budget(10_001, 1),
        signed_in=Budget(20_001, 2),
        key=Budget(30_001, 3.5),
        texts=Budget(4, 0.1),
        timeout_s=2.5,
        streams=5,
        streams_per_caller=6,
        operations_per_socket=7,
        init_timeout_s=0.5,
    )


@pytest.mark.parametrize(
    ("name", "value", "reason"),
    [
        ("BUDGET_KEY", "5", "write it like 20000/1000"),
        ("BUDGET_KEY", "0/5", "write it like 20000/1000"),
        ("BUDGET_KEY", "5000/0", "write it like 20000/1000"),
        ("BUDGET_KEY", "5000/-1", "write it like 20000/1000"),
        ("BUDGET_KEY", "1999/10", "ENAMEL_BUDGET_KEY must hold at least ENAMEL_MAX_COST"),
        ("MAX_COST", "10001", "ENAMEL_BUDGET_ANONYMOUS must hold at least ENAMEL_MAX_COST"),
        ("MAX_PAGE", "101", "less than or equal to 100"),
        ("MAX_PAGE", "0", "greater than or equal to 1"),
        ("MAX_DEPTH", "51", "less than or equal to 50"),
        ("OPERATION_TIMEOUT_S", "0", "greater than 0"),
    ],
)
def test_what_cannot_be_meant_is_refused(name: str, value: str, reason: str, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv(f"ENAMEL_{name}", value)
    get_settings.cache_clear()
    with pytest.raises(SettingsError, match=reason):
        get_settings()
