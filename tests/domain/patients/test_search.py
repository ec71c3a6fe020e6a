"""Finding patients by any part of the name, phone or birth date."""

from datetime import date
from uuid import UUID

import pytest
import pytest_asyncio

from domain.kernel.database import execute, fetch, run_in_transaction
from domain.patients.policy import parse_search
from domain.patients.queries import search_condition
from tests.people import open_clinic, patient


@pytest_asyncio.fixture(loop_scope="session")
async def people(db: str) -> dict[UUID, str]:
    await open_clinic()
    born = date(1990, 5, 17)
    return {
        await patient("Алёна", last_name="Семёнова", patronymic="Петровна", phone="+79161234567", birth_date=born): "a",
        await patient("Ян", last_name="О’Коннор", phone="+79037654321", birth_date=date(2016, 2, 29)): "y",
        await patient("Анна-Мария", phone="+79161239999"): "m",
        await patient("100%", last_name="Win_dows\\", phone="+79269161234"): "p",
    }


async def found(typed: str, people: dict[UUID, str]) -> str:
    condition, parameters = search_condition(parse_search(typed, "RU"), 1)
    rows = await fetch(f"SELECT p.id FROM patient p WHERE {condition} ORDER BY p.id", *parameters)
    return "".join(sorted(people[row["id"]] for row in rows))


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("семенова", "a"),
        ("ЁНОВ", "a"),
        ("ан", "m"),
        ("ян", "y"),
        ("петровна алена", "a"),
        ("алена сидорова", ""),
        ("о'коннор", "y"),
        ("анна-мар", "m"),
        ("8 916", "am"),
        ("+7 (916) 123-45-67", "a"),
        ("89161234567", "a"),
        ("+7 916 123", "am"),
        ("9161234", "ap"),
        ("4567", "a"),
        ("17.05.1990", "a"),
        ("17.05", "a"),
        ("1990-05-17", "a"),
        ("1990", "a"),
        ("29.02.2016", "y"),
        ("алена 1990 8 916", "a"),
        ("100%", "p"),
        ("win_d", "p"),
        ("win%", "p"),
        ("%", "p"),
        ("_", "p"),
        ("#", ""),
        ("", "ampy"),
        ("'; DROP TABLE patient; --", ""),
    ],
)
async def test_any_part_finds_the_patient(people: dict[UUID, str], typed: str, expected: str) -> None:
    assert await found(typed, people) == expected


async def test_words_of_three_characters_go_by_the_index(people: dict[UUID, str]) -> None:
    condition, parameters = search_condition(parse_search("алена 8916", "RU"), 1)

    async def plan() -> str:
        await execute("SET LOCAL enable_seqscan = off")
        lines = await fetch(f"EXPLAIN SELECT p.id FROM patient p WHERE {condition}", *parameters)
        return "\n".join(line[0] for line in lines)

    assert "Bitmap Index Scan on patient_search" in await run_in_transaction(plan)
