"""The demo clinic's staff, with passwords that everybody may know: the demo runs in development only."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final
from uuid import UUID

from domain.clinic.queries import branches
from domain.kernel.database import fetch
from domain.staff.actor import Actor, ActorKind, StaffRole
from domain.staff.service import add_staff_member


@dataclass(frozen=True, slots=True)
class Member:
    """One staff member with the sign-in; `branch` None means every branch."""

    login: str
    password: str
    name: str
    role: StaffRole
    branch: str | None = None


OWNER: Final = Member("owner", "demo-owner", "Ольга Андреевна Эмальянова", StaffRole.OWNER)
MANAGER: Final = Member("manager", "demo-manager", "Марк Львович Соболев", StaffRole.MANAGER)
DESK_MSK: Final = Member("desk-msk", "demo-desk-msk", "Дарья Игоревна Лапина", StaffRole.RECEPTIONIST, "msk")
DESK_NSK: Final = Member("desk-nsk", "demo-desk-nsk", "Нина Павловна Сибирцева", StaffRole.RECEPTIONIST, "nsk")
DOCTOR: Final = Member("doctor", "demo-doctor", "Доктор Вадим Олегович Зубов", StaffRole.DOCTOR, "msk")
MARKETER: Final = Member("marketer", "demo-marketer", "Мила Юрьевна Трендова", StaffRole.MARKETER)
MEMBERS: Final = (OWNER, MANAGER, DESK_MSK, DESK_NSK, DOCTOR, MARKETER)


async def hire(now: datetime) -> None:
    """Add every member."""
    for member in MEMBERS:
        await add_staff_member(
            login=member.login,
            display_name=member.name,
            role=member.role,
            password=member.password,
            branch_codes=[member.branch] if member.branch else [],
            now=now,
        )


async def actors() -> dict[str, Actor]:
    """Return each member as an actor, by login."""
    ids: dict[str, UUID] = {row["login"]: row["id"] for row in await fetch("SELECT login, id FROM staff_member")}
    places: dict[str, UUID] = {row["code"]: row["id"] for row in await branches()}
    return {
        member.login: Actor(
            kind=ActorKind.STAFF,
            id=ids[member.login],
            role=member.role,
            branch_ids=frozenset({places[member.branch]} if member.branch else ()),
            locale="ru",
        )
        for member in MEMBERS
    }
