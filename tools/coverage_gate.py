"""Fail when too little of the code is run by the tests.

    python tools/coverage_gate.py coverage.json

The kernel, the ledger and every policy need all their lines and branches; everything together at least 95 percent.
"""

import json
import re
import sys
from pathlib import Path

OVERALL_PERCENT = 95
FULL = re.compile(r"domain/(?:kernel|ledger)/.*|domain/.*/policy(?:/.*)?\.py")


def problems(report: dict) -> list[str]:
    """Return what falls short, one line each."""
    found = []
    total = report["totals"]["percent_covered"]
    if total < OVERALL_PERCENT:
        found.append(f"all code: {total:.2f} percent, at least {OVERALL_PERCENT} wanted")
    for name, data in sorted(report["files"].items()):
        path = Path(name).as_posix()
        lines = data["missing_lines"]
        branches = data["missing_branches"]
        if FULL.fullmatch(path) and (lines or branches):
            found.append(f"{path}: lines {lines or 'all run'}, branches {branches or 'all run'}; everything wanted")
    return found


def main(arguments: list[str]) -> int:
    """Check the report named by the only argument and return the exit code."""
    report = json.loads(Path(arguments[0]).read_text())
    found = problems(report)
    for line in found:
        print(line)
    print(f"coverage: {report['totals']['percent_covered']:.2f} percent, {'too little' if found else 'enough'}")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
