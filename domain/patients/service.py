"""Writes patients and their consents."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

import asyncpg

from domain.clinic.queries import branches_by_ids, organisation
from domain.kernel import audit
from domain.kernel.clock import local_date
from domain.kernel.database import execute, fetchval, transactional
from domain.kernel.errors import ForbiddenForStatus, NotFound
from domain.kernel.ids import new_id
from domain.kernel.plain_text import clean_line
from domain.ledger.service import open_accounts
from domain.patients import policy, queries
from domain.patients.errors import BranchUnknown, DocumentVersionMissing, PatientExists
from domain.patients.policy import ConsentGrant, PatientChanges, PatientDetails
from domain.staff.actor import Actor, ActorKind
from domain.staff.policy import Right, has_right, require

_INSERT = """
INSERT INTO patient (id, first_name, last_name, patronymic, first_name_folded, search_text, phone, email, birth_date,
                     sex, locale, home_branch_id, status, source, created_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
ON CONFLICT (phone, first_name_folded) WHERE status IN ('LEAD', 'ACTIVE') DO NOTHING RETURNING id
"""
_UPDATE = """
UPDATE patient SET first_name = $2, last_name = $3, patronymic = $4, email = $5, locale = $6, first_name_folded = $7,
                   search_text = $8 WHERE id = $1
"""
_GRANT = """
INSERT INTO consent (id, patient_id, purpose, document_version, channel, granted_at, granted_by_kind, granted_by_id, ip)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
"""
_WITHDRAW = "UPDATE consent SET withdrawn_at = $3 WHERE patient_id = $1 AND purpose = $2 AND withdrawn_at IS NULL"
_ACTIVATE = "UPDATE patient SET status = 'ACTIVE' WHERE id = $1 AND status = 'LEAD'"

_CHANNELS = {
    ActorKind.STAFF: "DESK",
    ActorKind.PATIENT: "APP",
    ActorKind.REGISTRATION: "APP",
    ActorKind.ANONYMOUS: "PAGE",
    ActorKind.APPLICATION: "WEBSITE",
}
_CHANGEABLE = ("first_name", "last_name", "patronymic", "email", "locale")


@transactional
async def add_patient(
    *,
    actor: Actor,
    details: PatientDetails,
    status: str,
    source: str,
    consents: Sequence[ConsentGrant],
    now: datetime,
) -> UUID:
    """Make a patient with ledger accounts and consents, and return its id.

    It checks the form of everything and no rights: its callers know who may add whom, and by what consents.

    Args:
        actor: who adds, for the audit log and the proof of consents.
        details: the person, as typed.
        status: `LEAD` or `ACTIVE`.
        source: how the patient came, for example `DESK`; at most 16 characters.
        consents: given at the same time; of two for one purpose the first counts.
        now: the time of the registration.

    Raises:
        PatientExists: the same phone and first name (R-SEC-3).
        BranchUnknown: the home branch.
        Invalid: a name, phone, date, address or version breaks its form; the path is the input's.

    Effects:
        A patient, two ledger accounts, a consent per purpose, an audit line.
    """
    clinic = await organisation()
    row = await _checked(details, now)
    patient_id = new_id()
    added = await fetchval(
        _INSERT, patient_id, row["first_name"], row["last_name"], row["patronymic"],
        policy.fold_name(row["first_name"]), policy.search_text(row), row["phone"], row["email"], row["birth_date"],
        row["sex"], row["locale"], row["home_branch_id"], status, source, now,
    )  # fmt: skip
    if added is None:
        raise PatientExists(field=("phone",))
    await open_accounts(owner_id=patient_id, unit=clinic.currency)
    await _grant_first(actor, patient_id, consents, now)
    after = {**row, "status": status, "source": source}
    await audit.record(actor=actor, action="patient.register", object_type="Patient", object_id=patient_id, after=after)
    return patient_id


async def _checked(details: PatientDetails, now: datetime) -> dict[str, Any]:
    """Return the details in their one spelling."""
    clinic = await organisation()
    policy.check_birth_date(details.birth_date, local_date(now, clinic.time_zone))
    if details.home_branch_id is not None:
        branch = (await branches_by_ids([details.home_branch_id])).get(details.home_branch_id)
        if branch is None or not branch["is_active"]:
            raise BranchUnknown(field=("homeBranchId",))
    return {
        "first_name": policy.clean_name(details.first_name, field=("firstName",)),
        "last_name": policy.optional_name(details.last_name, field=("lastName",)),
        "patronymic": policy.optional_name(details.patronymic, field=("patronymic",)),
        "phone": policy.normalise_phone(details.phone, clinic.phone_region),
        "email": policy.clean_email(details.email),
        "birth_date": details.birth_date,
        "sex": details.sex,
        "locale": clinic.locale if details.locale is None else policy.check_locale(details.locale),
        "home_branch_id": details.home_branch_id,
    }


async def _grant_first(actor: Actor, patient_id: UUID, consents: Sequence[ConsentGrant], now: datetime) -> None:
    given: set[str] = set()
    for consent in checked_consents(consents):
        if consent.purpose not in given:
            given.add(consent.purpose)
            await _write_consent(actor, patient_id, consent, now)


def checked_consents(consents: Sequence[ConsentGrant]) -> list[ConsentGrant]:
    """Return consents to give with their versions in one spelling.

    Raises:
        Invalid: a version is missing or breaks its form.
    """
    return [
        ConsentGrant(each.purpose, _version(each.document_version, ("consents", str(index), "documentVersion")))
        for index, each in enumerate(consents)
    ]


def _version(text: str | None, field: tuple[str, ...]) -> str:
    if text is None:
        raise DocumentVersionMissing(field=field)
    return clean_line(text, maximum=policy.MAX_VERSION_CHARACTERS, field=field)


async def _write_consent(actor: Actor, patient_id: UUID, consent: ConsentGrant, now: datetime) -> None:
    channel = _CHANNELS.get(actor.kind, "OTHER")
    await execute(
        _GRANT, new_id(), patient_id, consent.purpose, consent.document_version, channel, now, actor.kind, actor.id,
        actor.ip,
    )  # fmt: skip


@transactional
async def update_patient(*, actor: Actor, wards: Collection[UUID], patient_id: UUID, changes: PatientChanges) -> UUID:
    """Change a patient's names, e-mail address or language, and return the id.

    Args:
        actor: staff who may edit patients, the patient, or the guardian.
        wards: whom the actor is the guardian of today.
        changes: what to change; the rest stays.

    Raises:
        Unauthenticated, Forbidden: the caller may change no patient.
        NotFound: no such patient, or not the caller's.
        ForbiddenForStatus: merged or erased.
        PatientExists: with the new first name there are two of one person.
        Invalid: a value breaks its form.

    Effects:
        The patient's row and an audit line, if anything differs.
    """
    before = await _own(actor, wards, patient_id)
    after: dict[str, Any] = {**before, **_cleaned(changes)}
    changed = [key for key in _CHANGEABLE if after[key] != before[key]]
    if not changed:
        return patient_id
    folded = policy.fold_name(after["first_name"])
    try:
        await execute(_UPDATE, patient_id, *(after[key] for key in _CHANGEABLE), folded, policy.search_text(after))
    except asyncpg.UniqueViolationError:
        raise PatientExists(field=("firstName",)) from None
    await audit.record(
        actor=actor, action="patient.update", object_type="Patient", object_id=patient_id,
        before={key: before[key] for key in changed}, after={key: after[key] for key in changed},
    )  # fmt: skip
    return patient_id


def _cleaned(changes: PatientChanges) -> dict[str, Any]:
    cleaned: dict[str, Any] = {}
    if "first_name" in changes:
        cleaned["first_name"] = policy.clean_name(changes["first_name"], field=("firstName",))
    if "last_name" in changes:
        cleaned["last_name"] = policy.optional_name(changes["last_name"], field=("lastName",))
    if "patronymic" in changes:
        cleaned["patronymic"] = policy.optional_name(changes["patronymic"], field=("patronymic",))
    if "email" in changes:
        cleaned["email"] = policy.clean_email(changes["email"])
    if "locale" in changes:
        cleaned["locale"] = policy.check_locale(changes["locale"])
    return cleaned


async def _own(actor: Actor, wards: Collection[UUID], patient_id: UUID) -> dict[str, Any]:
    """Lock and return a patient whom the actor may change (R-SEC-2)."""
    require(actor, Right.EDIT_PATIENTS, Right.ACT_FOR_SELF)
    is_own = actor.kind is ActorKind.PATIENT and (actor.id == patient_id or patient_id in wards)
    row = None
    if is_own or has_right(actor, Right.EDIT_PATIENTS):
        row = (await queries.lock([patient_id])).get(patient_id)
    if row is None:
        raise NotFound(field=("patientId",))
    if row["status"] not in ("LEAD", "ACTIVE"):
        raise ForbiddenForStatus(field=("patientId",), status=row["status"])
    return row


@transactional
async def grant_consent(
    *,
    actor: Actor,
    wards: Collection[UUID],
    patient_id: UUID,
    purpose: str,
    document_version: str | None,
    now: datetime,
) -> UUID:
    """Note that a patient consents to a purpose; return the patient's id (R-ENG-6).

    A consent that stands for another version ends when the new one begins; for the same version nothing changes.

    Args:
        actor: staff who may edit patients, the patient, or the guardian.
        wards: whom the actor is the guardian of today.
        purpose: one of `policy.CONSENT_PURPOSES`.
        document_version: of the text that was agreed to, 1 to 50 characters.
        now: the time of the consent.

    Raises:
        Unauthenticated, Forbidden, NotFound, ForbiddenForStatus: as for `update_patient`.
        Invalid: the version is missing or too long.
    """
    version = _version(document_version, ("documentVersion",))
    await _own(actor, wards, patient_id)
    standing = await queries.consent_standing(patient_id=patient_id, purpose=purpose)
    if standing is not None and standing[1] == version:
        return patient_id
    if standing is not None:
        await execute(_WITHDRAW, patient_id, purpose, now)
    await _write_consent(actor, patient_id, ConsentGrant(purpose, version), now)
    await audit.record(
        actor=actor, action="consent.grant", object_type="Patient", object_id=patient_id,
        before=None if standing is None else {"purpose": purpose, "document_version": standing[1]},
        after={"purpose": purpose, "document_version": version},
    )  # fmt: skip
    return patient_id


@transactional
async def withdraw_consent(
    *, actor: Actor, wards: Collection[UUID], patient_id: UUID, purpose: str, now: datetime
) -> UUID:
    """Note that a patient withdraws a consent, which ends at once; return the patient's id (R-ENG-6).

    Without a consent that stands nothing changes.

    Raises:
        Unauthenticated, Forbidden, NotFound, ForbiddenForStatus: as for `update_patient`.
    """
    await _own(actor, wards, patient_id)
    if await execute(_WITHDRAW, patient_id, purpose, now):
        await audit.record(
            actor=actor, action="consent.withdraw", object_type="Patient", object_id=patient_id,
            before={"purpose": purpose},
        )  # fmt: skip
    return patient_id


@transactional
async def activate(*, actor: Actor, patient_id: UUID) -> None:
    """Make a lead a patient, after the first completed visit (R-REF-3); others stay as they are."""
    if await execute(_ACTIVATE, patient_id):
        await audit.record(
            actor=actor, action="patient.activate", object_type="Patient", object_id=patient_id,
            before={"status": "LEAD"}, after={"status": "ACTIVE"},
        )  # fmt: skip
