"""Measures Enamel beside its floors: `python -m benchmarks`, with `--quick` for a smoke run.

A database of its own is filled, everything is measured in interleaved rounds, and the medians are saved under
benchmarks/results. Ends with 1 if an answer was wrong.
"""

import argparse
import asyncio
import json
import random
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

import asyncpg
import httpx

from benchmarks.capture import application_here, statements_of
from benchmarks.checkouts import complete_body, last_run, open_lines, open_numbers, pgbench_script, shared_ids
from benchmarks.database import Filled, filled_database
from benchmarks.load import CONNECTIONS, Result
from benchmarks.operations import body, headers, sign_in, sign_in_request
from benchmarks.report import RESULTS, rows, save, surroundings, table
from benchmarks.scenarios import PAGE, Field, Scenario, reading_scenarios, writing_scenarios
from benchmarks.servers import api_server, floor_server, pin_database
from domain.billing.policy import Line

WARM_UP_S = 0.5
COMPARED = 20
PGBENCH_RUNS = 2


@dataclass(frozen=True, slots=True)
class Size:
    """How much is measured.

    Args:
        patients: in the database.
        rounds: how often each scenario is run.
        seconds: how long each time.
        turns: how many transactions each client of pgbench runs a time.
    """

    patients: int
    rounds: int
    seconds: float
    turns: int


FULL = Size(patients=100_000, rounds=5, seconds=2.0, turns=150)
QUICK = Size(patients=1_000, rounds=1, seconds=0.4, turns=4)


def main() -> int:
    """Run the benchmarks and return the exit code."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description="Measure Enamel beside its floors.")
    parser.add_argument("--quick", action="store_true", help="little data, one short round; figures mean nothing")
    parser.add_argument("--data", type=Path, help="keep the filled database in this folder, or use the one there")
    parser.add_argument("--results", type=Path, default=RESULTS, help="where the figures are saved")
    arguments = parser.parse_args()
    size = QUICK if arguments.quick else FULL
    with ExitStack() as stack:
        folder = arguments.data or Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="enamel-benchmarks-")))
        print(f"Filling a database with {size.patients:,} patients", flush=True)
        filled = stack.enter_context(filled_database(folder, patients=size.patients))
        pin_database(folder)
        return _measure(filled, folder, size, arguments.results)


def _measure(filled: Filled, folder: Path, size: Size, results: Path) -> int:
    prepared = asyncio.run(_prepare(filled, folder))
    if len(prepared.pgbench_numbers) < PGBENCH_RUNS * size.rounds * CONNECTIONS * size.turns:
        sys.exit(f"The open invoices in {folder} are used up: begin with an empty folder.")
    with api_server(filled.url, folder) as api, floor_server(filled.url, folder) as floor:
        field = Field(filled, api, floor, sign_in(api), prepared.lines, prepared.scripts, size.turns)
        compare(field, prepared.api_numbers)
        reads = reading_scenarios(field)
        writes = writing_scenarios(
            field, api_numbers=iter(prepared.api_numbers), pgbench_firsts=prepared.pgbench_firsts(size.turns)
        )
        scenarios = [*reads, *writes]
        statements = asyncio.run(_count(filled, folder, reads)) | {"CompleteInvoice": prepared.statements}
        rounds = _rounds(scenarios, size)
    around = surroundings(
        patients=filled.patients, rounds=size.rounds, seconds=size.seconds, postgres=prepared.postgres
    )
    found = rows(scenarios, rounds, statements)
    path = save(found, around, rounds, results)
    print(table(found, around), f"\nSaved as {path}", sep="")
    return int(any(result.failures for each in rounds for result in each.values()))


@dataclass(frozen=True, slots=True)
class Prepared:
    """What the write scenarios need.

    Args:
        lines: of the open invoices.
        scripts: for pgbench: of a whole request, and of its transaction alone.
        statements: how many the request takes.
        api_numbers: patients whose open invoices are for requests to the API.
        pgbench_numbers: those whose are for pgbench, without a gap.
        postgres: PostgreSQL's version.
    """

    lines: dict[UUID, list[Line]]
    scripts: tuple[str, str]
    statements: int
    api_numbers: list[int]
    pgbench_numbers: range
    postgres: str

    def pgbench_firsts(self, turns: int) -> Iterator[int]:
        """Return for each run of pgbench the number before its first patient's."""
        return iter(self.pgbench_numbers[:: CONNECTIONS * turns])


async def _prepare(filled: Filled, folder: Path) -> Prepared:
    connection = await asyncpg.connect(filled.url)
    try:
        lines = await open_lines(connection)
        numbers = await open_numbers(connection)
        middle = max(len(numbers) // 2, last_run(numbers))
        warm, captured = numbers[middle - 2], numbers[middle - 1]
        async with application_here(filled.url, folder) as client:
            answer = await client.post("/graphql", json=sign_in_request())
            signed = headers(answer.json()["data"]["staffSignIn"]["session"]["accessToken"])
            await statements_of(client, complete_body(filled, warm, lines), signed)
            statements = await statements_of(client, complete_body(filled, captured, lines), signed)
        shared = await shared_ids(connection)
        names = [each.sql.strip().rstrip(";") for each in statements]
        inner = statements[names.index("BEGIN") : names.index("COMMIT") + 1]
        upper = numbers[middle:]
        return Prepared(
            lines=lines,
            scripts=(
                pgbench_script(statements, number=captured, shared=shared),
                pgbench_script(inner, number=captured, shared=shared),
            ),
            statements=len(statements),
            api_numbers=numbers[: middle - 2],
            pgbench_numbers=range(upper[0] - 1, upper[-1]),
            postgres=str(await connection.fetchval("SHOW server_version")),
        )
    finally:
        await connection.close()


async def _count(filled: Filled, folder: Path, scenarios: list[Scenario]) -> dict[str, int]:
    """Return how many statements one request of each scenario takes, the sign-in's check among them."""
    counts: dict[str, int] = {}
    async with application_here(filled.url, folder) as client:
        answer = await client.post("/graphql", json=sign_in_request())
        signed = headers(answer.json()["data"]["staffSignIn"]["session"]["accessToken"])
        for scenario in scenarios:
            if scenario.body is not None:
                await client.post("/graphql", content=scenario.body, headers=signed)
                counts[scenario.name] = len(await statements_of(client, scenario.body, signed))
    return counts


def compare(field: Field, numbers: Sequence[int]) -> None:
    """See that the floor answers what the API answers but for the cost, for some of the patients and for the list.

    Raises:
        RuntimeError: it doesn't.
    """
    chosen = random.sample(numbers, COMPARED)
    asked = [(body("PatientCard", id=f"PAT_{field.filled.patient_id(each).hex}"), "/card") for each in chosen]
    asked.append((body("FindPatients", first=PAGE), "/patients"))
    for request, path in asked:
        given = httpx.post(f"{field.api}/graphql", content=request, headers=headers(field.token)).text
        bare = httpx.post(f"{field.floor}{path}", content=request).text
        answer = json.loads(given)
        answer.pop("extensions", None)
        expected, found = (json.dumps(each, ensure_ascii=False) for each in (answer, json.loads(bare)))
        if expected != found:
            at = next(place for place, pair in enumerate(zip(expected, found, strict=False)) if pair[0] != pair[1])
            around = slice(max(0, at - 300), at + 300)
            raise RuntimeError(f"the floor differs from the API at {path}:\n{expected[around]}\n{found[around]}")


def _rounds(scenarios: list[Scenario], size: Size) -> list[dict[str, Result]]:
    """Run all scenarios in turn, as many times as there are rounds."""
    for scenario in scenarios if size.rounds > 1 else ():
        if scenario.body is not None or scenario.name.startswith("floor"):
            scenario.run(WARM_UP_S)
    rounds: list[dict[str, Result]] = []
    for number in range(1, size.rounds + 1):
        found = {}
        for scenario in scenarios:
            result = found[scenario.name] = scenario.run(size.seconds)
            print(f"  {number}/{size.rounds}  {result.rate:8.0f}/s  {scenario.name}", flush=True)
            if result.failures:
                print(f"  {result.failures} wrong answers, such as {result.example}", file=sys.stderr)
        rounds.append(found)
    return rounds


if __name__ == "__main__":
    sys.exit(main())
