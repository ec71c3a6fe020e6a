"""Doing damage to the database, asking the proofs what they find, and undoing it."""

from collections.abc import Sequence
from datetime import datetime

import pytest

from domain.kernel.database import execute, run_in_transaction
from domain.ledger.proofs import Finding, Proof, run


class Undone(Exception):
    """Takes the findings out of a transaction that is rolled back."""


async def findings_after(*damage: str, proofs: Sequence[Proof], now: datetime) -> list[Finding]:
    """Return what proofs find after damage that was done with triggers and foreign keys off."""
    found: list[Finding] = []

    async def work() -> None:
        await execute("SET LOCAL session_replication_role = replica")
        for statement in damage:
            await execute(statement)
        found.extend(await run(proofs=proofs, now=now))
        raise Undone

    with pytest.raises(Undone):
        await run_in_transaction(work)
    return [finding for finding in found if finding.violations]


async def broken_after(*damage: str, proofs: Sequence[Proof], now: datetime) -> set[str]:
    """Return the names of the proofs that damage breaks; see `findings_after`."""
    return {finding.name for finding in await findings_after(*damage, proofs=proofs, now=now)}
