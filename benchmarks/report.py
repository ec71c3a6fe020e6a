"""What came of a run: saved as JSON, and as a table to read."""

import platform
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from statistics import median

import orjson
import psutil

from benchmarks.load import Result
from benchmarks.scenarios import Scenario
from benchmarks.servers import cores_are_apart

RESULTS = Path(__file__).parent / "results"
PACKAGES = ("asyncpg", "graphql-core", "orjson", "starlette", "strawberry-graphql", "tortoise-orm", "uvicorn", "uvloop")


@dataclass(frozen=True, slots=True)
class Row:
    """One scenario's medians over the rounds.

    Args:
        name: the scenario's.
        rate: right answers a second.
        p50_ms: the median time of an answer.
        p99_ms: the time that one answer in a hundred took longer than.
        statements: how many SQL statements one request takes; None where it is not the API's.
        shares: of its floors' rates, by their names; each is the median of the rounds' shares.
        target: the least share of the first floor that is asked for.
    """

    name: str
    rate: float
    p50_ms: float
    p99_ms: float
    statements: int | None
    shares: dict[str, float]
    target: float | None


def rows(
    scenarios: Sequence[Scenario], rounds: Sequence[Mapping[str, Result]], statements: Mapping[str, int]
) -> list[Row]:
    """Return the medians of all scenarios."""
    return [_row(scenario, rounds, statements.get(scenario.name)) for scenario in scenarios]


def _row(scenario: Scenario, rounds: Sequence[Mapping[str, Result]], statements: int | None) -> Row:
    own = [each[scenario.name] for each in rounds]
    return Row(
        name=scenario.name,
        rate=median(result.rate for result in own),
        p50_ms=median(result.p50_ms for result in own),
        p99_ms=median(result.p99_ms for result in own),
        statements=statements,
        shares={
            floor: median(each[scenario.name].rate / each[floor].rate for each in rounds) for floor in scenario.floors
        },
        target=scenario.target,
    )


def surroundings(*, patients: int, rounds: int, seconds: float, postgres: str) -> dict[str, object]:
    """Return what the figures depend on besides the code."""
    return {
        "date": datetime.now(UTC).isoformat(timespec="seconds"),
        "processor": _processor(),
        "cores": psutil.cpu_count(),
        "memory_gb": round(psutil.virtual_memory().total / 2**30),
        "system": f"{platform.system()} {platform.machine()}",
        "python": platform.python_version(),
        "postgresql": postgres,
        "packages": {name: version(name) for name in PACKAGES},
        "patients": patients,
        "statement_lines": patients * 10,
        "rounds": rounds,
        "seconds": seconds,
        "cores_apart": cores_are_apart(),
    }


def _processor() -> str:
    path = Path("/proc/cpuinfo")
    lines = path.read_text().splitlines() if path.exists() else []
    return next((line.partition(": ")[2] for line in lines if line.startswith("model name")), platform.processor())


def table(found: Sequence[Row], around: Mapping[str, object]) -> str:
    """Return the figures as Markdown."""
    apart = ", server and database on a core each" if around["cores_apart"] else ""
    data = f"{around['patients']:,} patients, {around['statement_lines']:,} statement lines; 16 connections"
    machine = f"{around['processor']}, {around['cores']} cores, {around['memory_gb']} GB{apart}"
    lines = [
        f"# Measured on {str(around['date'])[:10]}",
        "",
        f"{data}; medians of {around['rounds']} interleaved rounds of {around['seconds']} s.",
        f"{machine}; Python {around['python']}, PostgreSQL {around['postgresql']}.",
        "",
        "| scenario | requests/s | p50 ms | p99 ms | SQL statements | of its floor | asked for |",
        "| --- | ---: | ---: | ---: | ---: | ---: | ---: |",
    ]
    lines += [
        f"| {row.name} | {row.rate:.0f} | {row.p50_ms:.1f} | {row.p99_ms:.1f} | {_shown(row.statements)} | "
        f"{' / '.join(map(_shown, row.shares.values()))} | {_shown(row.target)} |"
        for row in found
    ]
    return "\n".join(lines) + "\n"


def _shown(value: float | None) -> str:
    if value is None:
        return ""
    return str(value) if isinstance(value, int) else f"{value:.2f}"


def save(
    found: Sequence[Row], around: Mapping[str, object], rounds: Sequence[Mapping[str, Result]], folder: Path
) -> Path:
    """Save the figures in a folder and return the table's path."""
    folder.mkdir(parents=True, exist_ok=True)
    name = str(around["date"])[:19].replace(":", "").replace("T", "-")
    document = {
        "surroundings": around,
        "medians": [asdict(row) for row in found],
        "rounds": [{scenario: asdict(result) for scenario, result in each.items()} for each in rounds],
    }
    (folder / f"{name}.json").write_bytes(orjson.dumps(document, option=orjson.OPT_INDENT_2))
    path = folder / f"{name}.md"
    path.write_text(table(found, around))
    return path
