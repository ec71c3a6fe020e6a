"""The set-up file beside a running server."""

from pathlib import Path

import pytest

from tests.journeys.enamel import SETUP, Desk, Enamel

pytestmark = [pytest.mark.slow, pytest.mark.processes]


def price(desk: Desk, code: str) -> str:
    """Return a service's price as the server tells it."""
    return {row["code"]: row["price"]["amount"] for row in desk.ask("PriceList")["nodes"]}[code]


def test_a_changed_file_counts_at_once_and_a_bad_one_changes_nothing(today: Enamel, tmp_path: Path):
    desk = today.staff("desk")
    before = price(desk, "checkup")
    start = 'name = "Профилактический осмотр"\ncategory = "DIAGNOSTICS"\nprice = '
    dearer = SETUP.read_text().replace(f'{start}"1200.00"', f'{start}"1300.00"')
    file = tmp_path / "clinic.toml"
    file.write_text(dearer.replace('price = "24000.00"', 'price = "24000.001"'))
    code, told = today.run("load", str(file))
    assert (code, "services[5].price" in told, price(desk, "checkup")) == (1, True, before)
    file.write_text(dearer)
    assert today.run("load", str(file))[0] == 0
    assert (before, price(desk, "checkup")) == ("1200.00", "1300.00")
