"""Reads patients and their consents. Whom a caller may see is decided above, where families are known."""

from collections.abc import Collection, Sequence
from typing import Any
from uuid import UUID

from domain.kernel.database import fetch, fetchrow
from domain.patients.policy import CONSENT_PURPOSES, Search, display_name, fold_name

Row = dict[str, Any]

PATIENT_COLUMNS = """
p.id, p.first_name, p.last_name, p.patronymic, p.phone, p.email, p.birth_date, p.sex, p.status, p.locale, p.source,
p.home_branch_id, p.merged_into_id, p.created_at
"""
"""The plain fields of a patient `p`, for `patient_row`."""

_PERSON = f"""
SELECT {PATIENT_COLUMNS} FROM patient p
WHERE p.phone = $1 AND p.first_name_folded = $2 AND p.status IN ('LEAD', 'ACTIVE')
"""  # noqa: S608
_BY_IDS = f"SELECT {PATIENT_COLUMNS} FROM patient p WHERE p.id = ANY($1::uuid[])"  # noqa: S608
_CONSENTS = """
SELECT DISTINCT ON (patient_id, purpose) patient_id, purpose, document_version, channel, granted_at, withdrawn_at
FROM consent WHERE patient_id = ANY($1::uuid[]) ORDER BY patient_id, purpose, granted_at DESC, id DESC
"""
_CONSENTED = """
SELECT patient_id FROM consent WHERE patient_id = ANY($1::uuid[]) AND purpose = $2 AND withdrawn_at IS NULL
"""
_TRIGRAM = 3


def patient_row(record: Any) -> Row:
    """Return a patient's fields from a record of PATIENT_COLUMNS, with `display_name` and `scope` "full"."""
    row = dict(record)
    row["display_name"] = display_name(row)
    row["scope"] = "full"
    return row


def family_row(row: Row) -> Row:
    """Return what other members of a family see of a patient: the names one calls them by, and nothing private."""
    kept = {"id", "first_name", "display_name"}
    return {**{key: value if key in kept else None for key, value in row.items()}, "scope": "family"}


async def find_person(*, phone: str, first_name: str) -> Row | None:
    """Return the patient who is this person (R-SEC-3), or None.

    Args:
        phone: E.164.
        first_name: in any case, with ё or е.
    """
    record = await fetchrow(_PERSON, phone, fold_name(first_name))
    return None if record is None else patient_row(record)


async def patients_by_ids(ids: Collection[UUID]) -> dict[UUID, Row]:
    """Return the patients that exist, by id, with all their fields, merged and erased ones too."""
    return {record["id"]: patient_row(record) for record in await fetch(_BY_IDS, list(ids))}


async def consents_of(patient_ids: Collection[UUID]) -> dict[UUID, list[Row]]:
    """Return the state of every purpose for each patient, in one order, also of those never asked for (R-ENG-6).

    Returns:
        Per patient four rows of `purpose`, `is_granted`, `document_version`, `channel`, `granted_at`, `withdrawn_at`;
        the last three and the version are None for what was never granted.
    """
    latest = {(record["patient_id"], record["purpose"]): record for record in await fetch(_CONSENTS, list(patient_ids))}
    return {
        patient_id: [_consent_row(purpose, latest.get((patient_id, purpose))) for purpose in CONSENT_PURPOSES]
        for patient_id in patient_ids
    }


def _consent_row(purpose: str, record: Any) -> Row:
    keys = ("document_version", "channel", "granted_at", "withdrawn_at")
    values: Row = dict.fromkeys(keys) if record is None else {key: record[key] for key in keys}
    return {"purpose": purpose, "is_granted": record is not None and record["withdrawn_at"] is None, **values}


async def consented(*, patient_ids: Collection[UUID], purpose: str) -> set[UUID]:
    """Return those of the patients whose consent for a purpose stands at this moment (R-ENG-6)."""
    return {record["patient_id"] for record in await fetch(_CONSENTED, list(patient_ids), purpose)}


def search_condition(search: Search, first_parameter: int) -> tuple[str, list[Any]]:
    """Return the SQL condition on a patient `p` for a search, and its parameters.

    Words of three characters and more go by the trigram index; shorter ones are looked for in what that leaves. No
    character of the search has a meaning of its own in SQL.

    Args:
        first_parameter: the number of the first free placeholder.
    """
    parameters: list[Any] = []

    def place(value: Any) -> str:
        parameters.append(value)
        return f"${first_parameter + len(parameters) - 1}"

    def holds(part: str) -> str:
        found = f"strpos(p.search_text, {place(part)}) > 0"
        if len(part) < _TRIGRAM:
            return found
        trigrams = sorted({part[start : start + _TRIGRAM] for start in range(len(part) - _TRIGRAM + 1)})
        return f"(search_trigrams(p.search_text) @> {place(trigrams)}::text[] AND {found})"

    terms = [" OR ".join(holds(part) for part in term) for term in search.terms]
    return " AND ".join(f"({term})" for term in terms) or "TRUE", parameters


async def lock(patient_ids: Sequence[UUID]) -> dict[UUID, Row]:
    """Lock patients in the order of their ids until the transaction ends, and return those that exist."""
    sql = f"{_BY_IDS} ORDER BY p.id FOR NO KEY UPDATE"
    return {record["id"]: patient_row(record) for record in await fetch(sql, list(patient_ids))}


async def lock_whole(patient_ids: Sequence[UUID]) -> dict[UUID, Row]:
    """Lock patients as `lock` does, and against new rows that name them; for what takes a patient away (R-SEC-6)."""
    sql = f"{_BY_IDS} ORDER BY p.id FOR UPDATE"
    return {record["id"]: patient_row(record) for record in await fetch(sql, list(patient_ids))}


async def merged_into(patient_ids: Collection[UUID]) -> dict[UUID, UUID]:
    """Return for those of the patients who were merged into others who those are (R-SEC-6)."""
    sql = "SELECT id, merged_into_id FROM patient WHERE id = ANY($1::uuid[]) AND merged_into_id IS NOT NULL"
    return {record["id"]: record["merged_into_id"] for record in await fetch(sql, list(patient_ids))}


async def consent_standing(*, patient_id: UUID, purpose: str) -> tuple[UUID, str] | None:
    """Return id and document version of the consent that stands for a purpose, or None."""
    record = await fetchrow(
        "SELECT id, document_version FROM consent WHERE patient_id = $1 AND purpose = $2 AND withdrawn_at IS NULL",
        patient_id,
        purpose,
    )
    return None if record is None else (record["id"], record["document_version"])
