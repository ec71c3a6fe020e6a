"""The benchmarks run from the first step to the last; what they measure here means nothing."""

import subprocess
import sys
from pathlib import Path

import orjson
import pytest

ROOT = Path(__file__).parents[2]


@pytest.mark.slow
@pytest.mark.processes
def test_a_quick_run_measures_everything_and_gets_right_answers(tmp_path: Path):
    command = [sys.executable, "-m", "benchmarks", "--quick", "--data", str(tmp_path / "data"), "--results"]
    done = subprocess.run([*command, str(tmp_path)], cwd=ROOT, capture_output=True, check=False, text=True, timeout=300)
    assert done.returncode == 0, done.stdout + done.stderr
    (saved,) = tmp_path.glob("*.json")
    document = orjson.loads(saved.read_bytes())
    found = {row["name"]: row for row in document["medians"]}
    assert {"PatientCard", "FindPatients", "CompleteInvoice"} < set(found)
    assert all(row["rate"] > 0 for row in found.values())
    assert [result for each in document["rounds"] for result in each.values() if result["failures"]] == []
    assert "| CompleteInvoice |" in saved.with_suffix(".md").read_text()
