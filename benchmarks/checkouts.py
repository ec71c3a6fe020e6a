"""Requests of CompleteInvoice, and the same SQL as a script for pgbench.

The statements of one real request are written down as it runs. All ids in them end with the patient's number, or were
made up in that request; both are replaced by ids that end with the number of whichever patient a transaction of
pgbench takes. So every transaction works on rows of its own, as every request does.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

import asyncpg
import orjson

from benchmarks.database import Filled
from benchmarks.fill import BONUS_MINOR
from benchmarks.identifiers import generated_id
from benchmarks.operations import operation
from domain.billing import policy
from domain.billing.policy import Line
from domain.kernel.money import format_minor

_OPEN_LINES = """
SELECT l.invoice_id, l.id, l.total_minor, l.bonus_share_bp, l.cashback_bp, l.earns, l.service_id FROM invoice_line l
JOIN invoice i ON i.id = l.invoice_id WHERE i.status = 'OPEN' ORDER BY l.invoice_id, l.position
"""
_OPEN_NUMBERS = """
SELECT ('x' || right(id::text, 12))::bit(48)::bigint AS number FROM invoice WHERE status = 'OPEN' ORDER BY 1
"""
_SHARED = """
SELECT id FROM branch UNION ALL SELECT id FROM service UNION ALL SELECT id FROM tier UNION ALL
SELECT id FROM staff_member UNION ALL SELECT id FROM session UNION ALL
SELECT id FROM ledger_account WHERE kind NOT IN ('patient', 'debt')
"""
_UUID = re.compile(r"[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}")
_JSON_COLON = re.compile(r'":(?=[a-z])')
_PARAMETER = re.compile(r"\$(\d+)")
NUMBER_DIGITS = 12


@dataclass(frozen=True, slots=True)
class Statement:
    """One statement as the API ran it."""

    sql: str
    arguments: tuple[object, ...]


async def open_lines(connection: asyncpg.Connection) -> dict[UUID, list[Line]]:
    """Return the lines of every open invoice, by invoice."""
    found: dict[UUID, list[Line]] = {}
    for row in await connection.fetch(_OPEN_LINES):
        values = dict(row)
        found.setdefault(values.pop("invoice_id"), []).append(Line(**values))
    return found


def complete_body(filled: Filled, number: int, lines: dict[UUID, list[Line]]) -> bytes:
    """Return the request that completes a patient's open invoice with a bonus part, as it would be quoted."""
    invoice_id = generated_id("open_invoice", 9, number, filled.slot_ms(9))
    own = lines[invoice_id]
    split = policy.split(own, BONUS_MINOR)
    earned = sum(policy.earned_by_line(own, split.money_by_line))
    nothing: tuple[()] = ()  # no discounts, bonuses of promotions, multipliers, gifts
    fingerprint = policy.fingerprint(invoice_id, own, *[nothing] * 4, [], BONUS_MINOR, (), split, earned)
    checkout = {"invoiceId": f"INV_{invoice_id.hex}", "bonusAmount": format_minor(BONUS_MINOR)}
    request = {
        "checkout": checkout,
        "quoteFingerprint": fingerprint,
        "payments": [{"kind": "CARD", "amount": format_minor(split.due_minor)}],
        "idempotencyKey": f"benchmark-{number:0{NUMBER_DIGITS}x}",
    }
    return orjson.dumps({"query": operation("CompleteInvoice"), "variables": {"input": request}})


async def open_numbers(connection: asyncpg.Connection) -> list[int]:
    """Return the numbers of the patients whose open invoice was not completed yet, in order."""
    rows = await connection.fetch(_OPEN_NUMBERS)
    return [row["number"] for row in rows]


def last_run(numbers: Sequence[int]) -> int:
    """Return the position from which on the numbers have no gap."""
    return max((index for index in range(1, len(numbers)) if numbers[index] != numbers[index - 1] + 1), default=0)


async def shared_ids(connection: asyncpg.Connection) -> list[UUID]:
    """Return the ids of rows that every request meets: the clinic's, the staff's, the session's."""
    return [row["id"] for row in await connection.fetch(_SHARED)]


def pgbench_script(statements: Sequence[Statement], *, number: int, shared: Sequence[UUID]) -> str:
    """Return the script that runs the statements for one patient after another.

    Args:
        statements: of one request, in their order.
        number: the patient's whose invoice that request completed.
        shared: from `shared_ids`.

    The script's variables `first`, `turns` and `turn` say which patients: each client takes so many turns, and before
    the first of them `turn` is 0.
    """
    template = _Template(number, shared)
    lines = [
        r"\set turn :turn + 1",
        r"\set number :first + :client_id * :turns + :turn",
        *(template.filled(statement) for statement in statements),
    ]
    return "\n".join(lines) + "\n"


class _Template:
    """Turns the values of one request into SQL expressions of `:number`.

    Args:
        number: the patient's in that request.
        shared: ids to leave alone.
    """

    def __init__(self, number: int, shared: Sequence[UUID]) -> None:
        self._own = f"{number:0{NUMBER_DIGITS}x}"
        self._new: dict[str, str] = {}
        self._kept = {each.hex for each in shared}

    def filled(self, statement: Statement) -> str:
        """Return a statement on one line with its parameters filled in."""
        sql = " ".join(statement.sql.split())
        if not statement.arguments:
            return sql.rstrip(";") + ";"
        values = [self._expression(value) for value in statement.arguments]
        return _PARAMETER.sub(lambda found: values[int(found[1]) - 1], sql).rstrip(";") + ";"

    def _expression(self, value: object) -> str:
        if isinstance(value, list | tuple | set):
            kind = "uuid[]" if value and isinstance(next(iter(value)), UUID) else "text[]"
            return f"ARRAY[{', '.join(self._expression(item) for item in value)}]::{kind}"
        if isinstance(value, UUID):
            return f"({self._text(str(value))})::uuid"
        return _constant(value) or f"({self._text(str(value))})"

    def _text(self, text: str) -> str:
        """Return a text with the patient's number, and ids made up in the request, as expressions of `:number`."""
        spaced = _JSON_COLON.sub('": ', text)  # a colon with a word behind it is a variable to pgbench
        marked = _UUID.sub(self._placed, spaced).replace(self._own, "{number}")
        quoted = "'" + marked.replace("'", "''") + "'"
        if "{number}" not in quoted:
            return quoted
        return f"replace({quoted}, '{{number}}', lpad(to_hex((:number)::bigint), {NUMBER_DIGITS}, '0'))"

    def _placed(self, found: re.Match[str]) -> str:
        text = found[0]
        plain = text.replace("-", "")
        if plain.endswith(self._own) or plain in self._kept:
            return text
        ordinal = self._new.setdefault(plain, f"{len(self._new) + 1:03x}")
        return f"{plain[:8]}-{plain[8:12]}-7fff-8{ordinal}-" + "{number}"


def _constant(value: object) -> str | None:
    """Return a value that is the same for every patient as SQL; None for a text, which may not be."""
    if value is None or isinstance(value, bool | int):
        return "NULL" if value is None else str(value)
    if isinstance(value, bytes):
        return f"'\\x{value.hex()}'::bytea"
    if isinstance(value, datetime):
        return f"'{value.isoformat()}'::timestamptz"
    return f"'{value.isoformat()}'::date" if isinstance(value, date) else None
