"""Writes the clinic's set-up: organisation, branches and services, by code, as often as one likes."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from domain.clinic import queries
from domain.clinic.errors import CurrencyFixed, SetupInvalid
from domain.clinic.policy import CertificateTerms, OrganisationTerms, ProgrammeTerms, Setup, changed
from domain.kernel import audit
from domain.kernel.database import execute, fetch, fetchrow, fetchval, from_json, to_json, transactional
from domain.kernel.ids import new_id
from domain.ledger import service as ledger

ORGANISATION_ID = UUID(int=1)
"""Under which the audit log knows the one organisation."""


@dataclass(frozen=True, slots=True)
class _Author:
    """Enamel itself, as the audit log knows it."""

    kind: str = "SYSTEM"
    id: UUID | None = None
    ip: str | None = None


_COMMAND_LINE = _Author()
_LOCK = "SELECT pg_advisory_xact_lock(hashtext('enamel.load'))"
_ACCOUNT_IN_OTHER_UNIT = "SELECT unit FROM ledger_account WHERE has_floor AND unit <> $1 LIMIT 1"
_JSON = frozenset({"category_bonus_share_bp", "terms"})


@transactional
async def load(*, setup: Setup, now: datetime) -> list[str]:
    """Bring organisation, programme, branches and services to what a set-up says.

    Sections that the set-up leaves out stay as they are, and so do branches and services that it does not name. The
    first set-up needs an organisation and a branch; a programme that it leaves out gets the usual values.

    Args:
        setup: the checked document.
        now: the time of the change.

    Returns:
        One line per object that was added or changed.

    Raises:
        SetupInvalid: it is the first one and has no organisation or no branch.
        CurrencyFixed: patients have accounts in another currency.

    Effects:
        Rows, an audit event per change, and the clinic's own ledger accounts.
    """
    await execute(_LOCK)
    lines = await _save_organisation(setup)
    lines += await _save_rows("branches", "branch", [asdict(terms) for terms in setup.branches])
    lines += await _save_rows("services", "service", [asdict(terms) for terms in setup.services])
    if lines:
        await audit.record(
            actor=_COMMAND_LINE,
            action="clinic.load",
            object_type="Organisation",
            object_id=ORGANISATION_ID,
            after={"changes": lines, "at": now},
        )
    queries.forget()
    return lines


async def _save_organisation(setup: Setup) -> list[str]:
    row = await fetchrow("SELECT * FROM organisation")
    before = None if row is None else {key: from_json(v) if key in _JSON else v for key, v in row.items()}
    if before is None and (setup.organisation is None or not setup.branches):
        raise SetupInvalid(["the document: the first set-up needs [organisation] and one of [[branches]]"])
    after = _organisation_columns(setup.organisation, setup, before) | _terms_columns(setup, is_first=before is None)
    lines = changed("organisation", None, before, after)
    if "currency" in after:
        await _fix_currency(after["currency"])
    if lines:
        await _write("organisation", 1 if before is None else before["id"], after, is_new=before is None)
    return lines


def _organisation_columns(
    terms: OrganisationTerms | None, setup: Setup, before: Mapping[str, Any] | None
) -> dict[str, Any]:
    """Return the organisation's own columns; its zone is the first branch's when first loaded without one (R-ACC-3)."""
    if terms is None:
        return {}
    columns = asdict(terms)
    if terms.time_zone is None:
        columns["time_zone"] = setup.branches[0].time_zone if setup.branches or before is None else before["time_zone"]
    return columns


def _terms_columns(setup: Setup, *, is_first: bool) -> dict[str, Any]:
    """Return the columns of programme and certificates; a first set-up gets the usual ones."""
    sections = (
        (setup.programme, ProgrammeTerms()),
        (setup.certificates, CertificateTerms()),
    )
    columns: dict[str, Any] = {}
    for terms, usual in sections:
        if terms is not None or is_first:
            columns |= asdict(terms or usual)
    return columns


async def _fix_currency(currency: str) -> None:
    """Open the clinic's accounts in its currency, unless patients have accounts in another."""
    other = await fetchval(_ACCOUNT_IN_OTHER_UNIT, currency)
    if other is not None:
        raise CurrencyFixed(field=("organisation", "currency"), currency=str(other))
    await ledger.open_clinic_accounts(unit=currency)


async def _save_rows(section: str, table: str, rows: Sequence[dict[str, Any]]) -> list[str]:
    """Insert or update rows by code.

    The order of a document that names every known row is the order for people; else new rows come last.
    """
    known = {row["code"]: dict(row) for row in await fetch(f"SELECT * FROM {table}")}  # noqa: S608
    is_whole = known.keys() <= {columns["code"] for columns in rows}
    last = max((row["position"] for row in known.values()), default=-1)
    lines: list[str] = []
    for index, columns in enumerate(rows):
        before = known.get(columns["code"])
        position = index if is_whole else last + 1 + index if before is None else before["position"]
        after = {**columns, "position": position}
        row_lines = changed(section, columns["code"], before, after)
        if row_lines:
            await _write(table, new_id() if before is None else before["id"], after, is_new=before is None)
        lines += row_lines
    return lines


async def _write(table: str, row_id: UUID | int, columns: Mapping[str, Any], *, is_new: bool) -> None:
    """Insert or update one row; table and column names are this module's own."""
    values = [to_json(value) if key in _JSON else value for key, value in columns.items()]
    if is_new:
        places = ", ".join(f"${number}" for number in range(1, len(values) + 2))
        await execute(f"INSERT INTO {table} (id, {', '.join(columns)}) VALUES ({places})", row_id, *values)  # noqa: S608
        return
    settings = ", ".join(f"{key} = ${number}" for number, key in enumerate(columns, 2))
    await execute(f"UPDATE {table} SET {settings} WHERE id = $1", row_id, *values)  # noqa: S608
