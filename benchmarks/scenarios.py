"""What is measured: each scenario is something to run for a while, and perhaps the scenario it is compared with."""

import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from uuid import UUID

from benchmarks.checkouts import complete_body
from benchmarks.database import Filled
from benchmarks.load import Plan, Result, run_load
from benchmarks.operations import body, headers
from benchmarks.pgbench import run_pgbench
from domain.billing.policy import Line

CARDS = 2000
MAX_COMPLETED_PER_S = 2000
PAGE = 50
SAME_SQL = "pgbench, the same SQL"
TRANSACTION_ALONE = "pgbench, its transaction alone"
NAME_PART = "смирн"
PHONE_PART = "90071"


@dataclass(frozen=True, slots=True)
class Scenario:
    """One thing to measure.

    Args:
        name: for the report.
        run: runs it for so many seconds.
        floors: the names of the scenarios that it is compared with; the target is a share of the first.
        body: of one of its requests to the API; None where it sends none.
        target: the least share of the floor that is asked for.
    """

    name: str
    run: Callable[[float], Result]
    floors: tuple[str, ...] = ()
    body: bytes | None = None
    target: float | None = None


@dataclass(frozen=True, slots=True)
class Field:
    """Where and with what the scenarios run.

    Args:
        filled: the database.
        api: the API's address.
        floor: the floor's address.
        token: signs the requests in.
        lines: of the open invoices.
        scripts: for pgbench: of a whole request, and of its transaction alone.
        turns: how many transactions each of pgbench's clients runs a time.
    """

    filled: Filled
    api: str
    floor: str
    token: str
    lines: dict[UUID, list[Line]]
    scripts: tuple[str, str]
    turns: int


def reading_scenarios(field: Field) -> list[Scenario]:
    """Return the scenarios that read."""
    card_ids = [field.filled.patient_id(random.randint(1, field.filled.patients)) for _ in range(CARDS)]
    cards = [body("PatientCard", id=f"PAT_{each.hex}") for each in card_ids]
    listed = body("FindPatients", first=PAGE)
    page = listed.replace(b"totalCount", b"")
    found = [body("FindPatients", first=PAGE, filter={"search": part}) for part in (NAME_PART, PHONE_PART)]
    graphql = f"{field.api}/graphql"

    def reads(address: str, bodies: Sequence[bytes]) -> Callable[[float], Result]:
        def run(seconds: float) -> Result:
            texts = [each.decode() for each in bodies]
            return run_load(Plan(address, headers(field.token), texts, seconds, '"displayName"'))

        return run

    return [
        Scenario("PatientCard", reads(graphql, cards), ("floor of PatientCard",), cards[0], 0.2),
        Scenario("floor of PatientCard", reads(f"{field.floor}/card", cards)),
        Scenario("FindPatients", reads(graphql, [listed]), ("floor of FindPatients",), listed, 0.2),
        Scenario("floor of FindPatients", reads(f"{field.floor}/patients", [listed])),
        Scenario("FindPatients, no count", reads(graphql, [page]), ("floor of FindPatients, no count",), page, 0.2),
        Scenario("floor of FindPatients, no count", reads(f"{field.floor}/patients", [page])),
        Scenario("FindPatients by name", reads(graphql, [found[0]]), (), found[0]),
        Scenario("FindPatients by phone", reads(graphql, [found[1]]), (), found[1]),
    ]


def writing_scenarios(field: Field, *, api_numbers: Iterator[int], pgbench_firsts: Iterator[int]) -> list[Scenario]:
    """Return the scenarios that write.

    Args:
        api_numbers: patients with an open invoice, for requests to the API.
        pgbench_firsts: numbers after which there are enough such patients for one run of pgbench.
    """

    def complete(seconds: float) -> Result:
        numbers = [number for number, _ in zip(api_numbers, range(int(seconds * MAX_COMPLETED_PER_S)), strict=False)]
        bodies = [complete_body(field.filled, number, field.lines).decode() for number in numbers]
        plan = Plan(f"{field.api}/graphql", headers(field.token), bodies, seconds, '"userErrors":[]', once=True)
        return run_load(plan)

    def pgbench(script: str) -> Callable[[float], Result]:
        return lambda _seconds: run_pgbench(field.filled.url, script, first=next(pgbench_firsts), turns=field.turns)

    whole, transaction = field.scripts
    return [
        Scenario("CompleteInvoice", complete, (SAME_SQL, TRANSACTION_ALONE), target=0.3),
        Scenario(SAME_SQL, pgbench(whole)),
        Scenario(TRANSACTION_ALONE, pgbench(transaction)),
    ]
