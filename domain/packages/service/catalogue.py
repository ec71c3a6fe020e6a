"""The catalogue: packages made, changed and retired by hand, or brought to what `enamel load` reads (R-PKG-1).

A change never touches what was sold: a subscription keeps its own copy of the terms.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Final
from uuid import UUID

from domain.clinic.errors import SetupInvalid
from domain.clinic.policy import PERIODS, REFUND_BASES, SERVICE_CATEGORIES, PackageTerms, changed
from domain.clinic.queries import services_by_ids
from domain.kernel import audit
from domain.kernel.database import Row, execute, fetch, fetchrow, from_json, to_json, transactional
from domain.kernel.errors import Invalid, NotFound, NumberOutOfRange
from domain.kernel.ids import new_id
from domain.kernel.money import bounded
from domain.kernel.plain_text import clean_line
from domain.packages.errors import EntitlementCount, EntitlementGroup, PackageExists
from domain.packages.policy import terms as bounds
from domain.staff.actor import SYSTEM, Actor
from domain.staff.policy import Right, require

_CODE: Final = re.compile(r"[a-z0-9](?:[a-z0-9_-]{0,62}[a-z0-9])?", re.ASCII)
_COLUMNS: Final = (
    "code", "name", "description", "price_minor", "validity_months", "is_family_shareable", "max_freeze_days",
    "refund_basis", "is_active",
)  # fmt: skip
_INSERT = f"""
INSERT INTO package (id, {", ".join(_COLUMNS)}, position)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10,
        coalesce($11, (SELECT coalesce(max(position), -1) + 1 FROM package)))
ON CONFLICT (code) DO NOTHING
"""  # noqa: S608  # composed of constants
_UPDATE = f"""
UPDATE package SET {", ".join(f"{name} = ${number}" for number, name in enumerate(_COLUMNS, 2))},
    position = coalesce($11, position)
WHERE id = $1
"""  # noqa: S608
_RETIRE = "UPDATE package SET is_active = false WHERE id = $1"
_CLEAR = "DELETE FROM package_entitlement WHERE package_id = $1"
_ENTITLEMENTS = """
INSERT INTO package_entitlement
SELECT r.* FROM jsonb_populate_recordset(NULL::package_entitlement, $1::jsonb) r
"""
_LOCK = "SELECT * FROM package WHERE id = $1 FOR NO KEY UPDATE"
_OF = "SELECT * FROM package_entitlement WHERE package_id = ANY($1::uuid[]) ORDER BY package_id, position"


@dataclass(frozen=True, slots=True)
class EntitlementDraft:
    """How much a package gives of one group of services.

    Args:
        name: as patients read it, 1 to 200 characters.
        service_ids: the services that it covers; without any the whole category.
        category: what kind of treatment it is; None for that of the first service.
        quantity: units, 1 to 10 000.
        period: MONTH, QUARTER or YEAR for that many in each; TOTAL for the whole validity.
        minimum_interval_days: days between two uses, 0 to 366.
    """

    name: str
    service_ids: tuple[UUID, ...] = ()
    category: str | None = None
    quantity: int = 1
    period: str = "TOTAL"
    minimum_interval_days: int = 0


@dataclass(frozen=True, slots=True)
class PackageDraft:
    """A package as it is to be.

    Args:
        code: what it is known by between loads: 1 to 64 small Latin letters, digits, - and _.
        price_minor: what it costs.
        validity_months: 1 to 120.
        max_freeze_days: how many days a year it may rest, 0 to 366.
        refund_basis: PACKAGE or LIST: what a used unit counts at a cancellation (R-PKG-6).
        entitlements: 1 to 20.
    """

    code: str
    name: str
    price_minor: int
    entitlements: tuple[EntitlementDraft, ...]
    description: str | None = None
    validity_months: int = 12
    is_family_shareable: bool = False
    max_freeze_days: int = 0
    refund_basis: str = "PACKAGE"
    is_active: bool = True


@transactional
async def create_package(*, actor: Actor, draft: PackageDraft, now: datetime) -> UUID:
    """Add a package to the catalogue and return its id.

    Raises:
        Unauthenticated, Forbidden: the caller may not change the catalogue.
        PackageExists: there is one of this code.
        Invalid, AmountOutOfRange, NumberOutOfRange, EntitlementCount, EntitlementGroup, NotFound: the field says which.

    Effects:
        The package, a line in the audit log.
    """
    require(actor, Right.MANAGE_PACKAGES)
    checked = await _checked(draft)
    package_id = new_id()
    if not await execute(_INSERT, package_id, *_values(checked), None):
        raise PackageExists(field=("code",), code=checked.code)
    await _write_entitlements(package_id, checked.entitlements)
    await _note(actor, "package.create", package_id, None, _shown(checked), now)
    return package_id


@transactional
async def update_package(*, actor: Actor, package_id: UUID, changes: Mapping[str, Any], now: datetime) -> UUID:
    """Change a package for the sales to come and return its id; what was sold stays as it was.

    Args:
        package_id: which one; a retired one is sold again with `is_active`.
        changes: fields of PackageDraft but `code`; `entitlements` stand for all the present ones.

    Raises:
        Unauthenticated, Forbidden, Invalid, AmountOutOfRange, NumberOutOfRange, EntitlementCount, EntitlementGroup: as
            in `create_package`.
        NotFound: no such package or service.
    """
    require(actor, Right.MANAGE_PACKAGES)
    before = await _locked(package_id)
    after = await _checked(replace(before, **changes), only=changes)
    if after != before:
        await execute(_UPDATE, package_id, *_values(after), None)
        if after.entitlements != before.entitlements:
            await _write_entitlements(package_id, after.entitlements)
        await _note(actor, "package.update", package_id, _shown(before), _shown(after), now)
    return package_id


@transactional
async def retire_package(*, actor: Actor, package_id: UUID, now: datetime) -> UUID:
    """Take a package out of the catalogue and return its id; what was sold runs on and is not renewed by itself.

    Raises:
        Unauthenticated, Forbidden: the caller may not change the catalogue.
        NotFound: no such package.
    """
    require(actor, Right.MANAGE_PACKAGES)
    before = await _locked(package_id)
    if before.is_active:
        await execute(_RETIRE, package_id)
        await _note(actor, "package.retire", package_id, {"is_active": True}, {"is_active": False}, now)
    return package_id


async def _locked(package_id: UUID) -> PackageDraft:
    row = await fetchrow(_LOCK, package_id)
    if row is None:
        raise NotFound(field=("packageId",))
    return _draft(row, await fetch(_OF, [package_id]))


def _draft(row: Row, entitlements: Sequence[Row]) -> PackageDraft:
    """Return a stored package as a draft."""
    return PackageDraft(
        **{name: row[name] for name in _COLUMNS},
        entitlements=tuple(
            EntitlementDraft(
                name=one["name"],
                service_ids=tuple(map(UUID, from_json(one["service_ids"]) or ())),
                category=one["category"],
                quantity=one["quantity"],
                period=one["period"],
                minimum_interval_days=one["minimum_interval_days"],
            )
            for one in entitlements
        ),
    )


async def _checked(draft: PackageDraft, *, only: Mapping[str, Any] | None = None) -> PackageDraft:
    """Return a draft in one spelling, its entitlements with their category.

    Args:
        only: the fields that are new; None for all.
    """
    if not _CODE.fullmatch(draft.code):
        raise Invalid(field=("code",))
    name = clean_line(draft.name, maximum=bounds.MAX_NAME_CHARACTERS, field=("name",))
    description = None
    if draft.description is not None:
        description = clean_line(draft.description, maximum=bounds.MAX_DESCRIPTION_CHARACTERS, field=("description",))
    bounded(draft.price_minor, field=("price",))
    _in_bounds(draft.validity_months, 1, bounds.MAX_VALIDITY_MONTHS, ("validityMonths",))
    _in_bounds(draft.max_freeze_days, 0, bounds.MAX_FREEZE_DAYS, ("maxFreezeDays",))
    if draft.refund_basis not in REFUND_BASES:
        raise Invalid(field=("refundBasis",))
    entitlements = draft.entitlements
    if only is None or "entitlements" in only:
        entitlements = await _checked_entitlements(entitlements)
    return replace(draft, name=name, description=description, entitlements=entitlements)


def _in_bounds(number: int, minimum: int, maximum: int, field: tuple[str, ...]) -> None:
    if not minimum <= number <= maximum:
        raise NumberOutOfRange(field=field, minimum=minimum, maximum=maximum)


async def _checked_entitlements(drafts: Sequence[EntitlementDraft]) -> tuple[EntitlementDraft, ...]:
    if not 1 <= len(drafts) <= bounds.MAX_ENTITLEMENTS:
        raise EntitlementCount(field=("entitlements",), maximum=bounds.MAX_ENTITLEMENTS)
    services = await services_by_ids([key for draft in drafts for key in draft.service_ids])
    return tuple(_checked_one(draft, services, ("entitlements", str(at))) for at, draft in enumerate(drafts))


def _checked_one(draft: EntitlementDraft, services: Mapping[UUID, Any], path: tuple[str, ...]) -> EntitlementDraft:
    name = clean_line(draft.name, maximum=bounds.MAX_NAME_CHARACTERS, field=(*path, "name"))
    _in_bounds(draft.quantity, 1, bounds.MAX_QUANTITY, (*path, "quantity"))
    _in_bounds(draft.minimum_interval_days, 0, bounds.MAX_INTERVAL_DAYS, (*path, "minimumIntervalDays"))
    if len(draft.service_ids) > bounds.MAX_SERVICES:
        raise EntitlementCount(field=(*path, "serviceIds"), maximum=bounds.MAX_SERVICES)
    for at, key in enumerate(draft.service_ids):
        if key not in services:
            raise NotFound(field=(*path, "serviceIds", str(at)))
    category = draft.category or (services[draft.service_ids[0]]["category"] if draft.service_ids else None)
    if category is None:
        raise EntitlementGroup(field=(*path, "serviceIds"))
    if category not in SERVICE_CATEGORIES or draft.period not in PERIODS:
        raise Invalid(field=path)
    return replace(draft, name=name, service_ids=tuple(dict.fromkeys(draft.service_ids)), category=category)


def _values(draft: PackageDraft) -> list[Any]:
    return [getattr(draft, name) for name in _COLUMNS]


async def _write_entitlements(package_id: UUID, entitlements: Sequence[EntitlementDraft]) -> None:
    await execute(_CLEAR, package_id)
    rows = [
        {
            "id": new_id(),
            "package_id": package_id,
            "position": position,
            "name": one.name,
            "category": one.category,
            "service_ids": list(one.service_ids) or None,
            "quantity": one.quantity,
            "period": one.period,
            "minimum_interval_days": one.minimum_interval_days,
        }
        for position, one in enumerate(entitlements)
    ]
    await execute(_ENTITLEMENTS, to_json(rows))


def _shown(draft: PackageDraft, codes: Mapping[UUID, str] | None = None) -> dict[str, Any]:
    """Return a draft by name, its entitlements as people read them."""
    shown: dict[str, Any] = {name: getattr(draft, name) for name in _COLUMNS}
    known = codes or {}
    shown["entitlements"] = [
        f"{one.name}: {one.quantity} {'in all' if one.period == 'TOTAL' else f'a {one.period.lower()}'} of "
        f"{', '.join(known.get(key, str(key)) for key in one.service_ids) or one.category}, "
        f"{one.minimum_interval_days} days apart"
        for one in draft.entitlements
    ]
    return shown


async def _note(
    actor: Actor,
    action: str,
    package_id: UUID,
    before: Mapping[str, Any] | None,
    after: Mapping[str, Any],
    now: datetime,
) -> None:
    """Write what differs into the audit log."""
    names = [name for name in after if before is None or before[name] != after[name]]
    await audit.record(
        actor=actor, action=action, object_type="Package", object_id=package_id,
        before=None if before is None else {name: before[name] for name in names},
        after={name: after[name] for name in names} | {"at": now},
    )  # fmt: skip


@transactional
async def load_packages(*, terms: Sequence[PackageTerms], now: datetime) -> list[str]:
    """Bring the catalogue to what a set-up file says, by code; packages that it doesn't name stay as they are.

    The order of a file that names every package is the order for people; else new ones come last.

    Returns:
        One line per package that was added or changed.

    Raises:
        SetupInvalid: an entitlement names a service that there is not; every such place with its path.
    """
    if not terms:
        return []
    services = {row["code"]: row for row in await fetch("SELECT id, code, category FROM service")}
    _refuse_unknown(terms, services)
    rows = await fetch("SELECT * FROM package ORDER BY id FOR NO KEY UPDATE")
    entitlements = await fetch(_OF, [row["id"] for row in rows])
    known = {row["code"]: row for row in rows}
    is_whole = known.keys() <= {one.code for one in terms}
    codes = {row["id"]: code for code, row in services.items()}
    lines: list[str] = []
    for position, one in enumerate(terms):
        row = known.get(one.code)
        before = (
            None if row is None else _draft(row, [each for each in entitlements if each["package_id"] == row["id"]])
        )
        lines += await _load_one(_draft_of(one, services), before, row, position if is_whole else None, codes, now)
    return lines


def _refuse_unknown(terms: Sequence[PackageTerms], services: Mapping[str, Any]) -> None:
    problems = [
        f"packages[{number}].entitlements[{inner}].services.{place}: there is no service {code}"
        for number, package in enumerate(terms, 1)
        for inner, entitlement in enumerate(package.entitlements, 1)
        for place, code in enumerate(entitlement.services, 1)
        if code not in services
    ]
    if problems:
        raise SetupInvalid(problems)


def _draft_of(terms: PackageTerms, services: Mapping[str, Any]) -> PackageDraft:
    """Return the terms of a file as a draft."""
    return PackageDraft(
        **{name: getattr(terms, name) for name in _COLUMNS},
        entitlements=tuple(
            EntitlementDraft(
                name=one.name,
                service_ids=tuple(dict.fromkeys(services[code]["id"] for code in one.services)),
                category=one.category or services[one.services[0]]["category"],
                quantity=one.quantity,
                period=one.period,
                minimum_interval_days=one.minimum_interval_days,
            )
            for one in terms.entitlements
        ),
    )


async def _load_one(
    after: PackageDraft,
    before: PackageDraft | None,
    row: Row | None,
    position: int | None,
    codes: Mapping[UUID, str],
    now: datetime,
) -> list[str]:
    """Write one package of a file; return the line that tells what changed, or none."""
    new, old = _shown(after, codes), None if before is None else _shown(before, codes)
    if row is not None and position is not None:
        new, old = {**new, "position": position}, {**(old or {}), "position": row["position"]}
    lines = changed("packages", after.code, old, new)
    if not lines:
        return []
    package_id = new_id() if row is None else row["id"]
    await execute(_INSERT if row is None else _UPDATE, package_id, *_values(after), position)
    if before is None or after.entitlements != before.entitlements:
        await _write_entitlements(package_id, after.entitlements)
    await _note(SYSTEM, "package.load", package_id, old, new, now)
    return lines
