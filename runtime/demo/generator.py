"""Plays an invented year through the domain's services, day by day, each thing at its own time.

So the ledger, the tiers, the referrals and every proof are those of a clinic that has really worked for a year. What
happens on one day happens side by side where it touches different people.
"""

import asyncio
from collections import defaultdict
from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from random import Random
from typing import Final, TypeVar
from uuid import UUID

from domain.billing import service as billing
from domain.billing.service import Checkout, InvoiceLineDraft, Payment
from domain.clinic.queries import branches
from domain.families import service as families
from domain.kernel.database import execute, fetch, fetchrow, fetchval
from domain.patients.policy import ConsentGrant, PatientDetails
from domain.patients.service import update_patient
from domain.referrals import service as referrals
from domain.staff.actor import Actor, ActorKind
from runtime import night
from runtime.demo import staff
from runtime.demo.people import MOSCOW, Person, invent_people
from runtime.demo.year import ZONES, Decision, Join, Lead, Visit, Year, invent_year

SEED: Final = 20_250_101
POSTER: Final = "Плакат в холле на Тверской"
NIGHT_EVERY_DAYS: Final = 7
SIDE_BY_SIDE: Final = 8
_PERSONAL_DATA: Final = ConsentGrant("PERSONAL_DATA", "2025-01")
_ADVERTISING: Final = ConsentGrant("ADVERTISING", "2025-01")
_REFERRAL_NAME: Final = ConsentGrant("REFERRAL_NAME", "2025-01")
_MORNING, _NOON, _EVENING = time(9, 5), time(13, 10), time(19, 40)

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Generated:
    """How much there is after the year."""

    patients: int
    families: int
    visits: int
    referrals: int
    entries: int


async def play_year(*, patients: int, last_day: date, seed: int = SEED) -> Generated:
    """Invent a clinic's year and play it through the domain's services.

    The set-up and the staff must be there (runtime.demo.clinic). Messages that this past would have sent are dropped.

    Args:
        patients: how many people there are at the end.
        last_day: the year's last day.
        seed: of the chance; the same seed gives the same people and amounts.
    """
    rng = Random(seed)  # noqa: S311  # believable, not secret
    population = invent_people(rng, count=patients, today=last_day)
    year = invent_year(rng, population, last_day=last_day)
    player = await _Player.prepared(year)
    await player.play()
    await execute("DELETE FROM pgqueuer")
    await execute("ANALYZE")
    row = await fetchrow(_COUNTS)
    assert row is not None  # counts always come
    return Generated(**dict(row))


_COUNTS: Final = """
SELECT (SELECT count(*) FROM patient) AS patients, (SELECT count(*) FROM family) AS families,
       (SELECT count(*) FROM invoice WHERE completed_at IS NOT NULL) AS visits,
       (SELECT count(*) FROM referral) AS referrals, (SELECT count(*) FROM account_entry) AS entries
"""


class _Player:
    """Does what the year says; knows the ids of what has been made."""

    def __init__(self, year: Year, services: dict[str, UUID], places: dict[str, UUID], desks: dict[str, Actor]) -> None:
        self._year = year
        self._services = services
        self._places = places
        self._actors = desks
        self._patients: dict[int, UUID] = {}
        self._leads: set[int] = set()
        self._invoices: dict[int, UUID] = {}
        self._poster = ""

    @classmethod
    async def prepared(cls, year: Year) -> "_Player":
        """Return a player with what the clinic's set-up gives, and the poster hung up."""
        services = {row["code"]: row["id"] for row in await fetch("SELECT code, id FROM service")}
        places = {row["code"]: row["id"] for row in await branches()}
        player = cls(year, services, places, await staff.actors())
        await player._hang_poster()
        return player

    async def play(self) -> None:
        """Play day after day, with the night's work once a week and after the last day."""
        joins = _by_day(self._year.joins, lambda join: join.day)
        leads = _by_day(self._year.leads, lambda lead: lead.day)
        unions = _by_day(self._year.families, lambda union: union[0])
        visits = _by_day(self._year.visits, lambda visit: visit.day)
        refunds = _by_day(self._year.visits, lambda visit: visit.refund_day)
        decisions = _by_day(self._year.decisions, lambda decision: decision.day)
        day = self._year.first_day
        while day <= self._year.last_day:
            own = [join for join in joins[day] if join.by is None]
            await _side_by_side(self._join(join) for join in own)
            await _side_by_side(self._join(join) for join in joins[day] if join.by is not None)
            for lead in leads[day]:
                await self._lead(lead)
            await _side_by_side(self._unite(day, members) for _, members in unions[day])
            await _side_by_side(self._visit(visit) for visit in visits[day] if not visit.uses_bonuses)
            for visit in visits[day]:
                if visit.uses_bonuses:  # one after the other: families spend from common bonuses
                    await self._visit(visit)
            await _side_by_side(self._decide(decision) for decision in decisions[day])
            await _side_by_side(self._refund(visit) for visit in refunds[day])
            day += timedelta(days=1)
            if (self._year.last_day - day).days % NIGHT_EVERY_DAYS == NIGHT_EVERY_DAYS - 1:
                await night.run(await night.instant_of(day))

    async def _hang_poster(self) -> None:
        code_id = await referrals.create_campaign_code(
            actor=self._actors[staff.MANAGER.login],
            campaign=POSTER,
            expires_on=None,
            now=_at(self._year.first_day, _MORNING, MOSCOW),
        )
        self._poster = await fetchval("SELECT code FROM referral_code WHERE id = $1", code_id)

    def _desk(self, branch: str) -> Actor:
        return self._actors[staff.DESK_MSK.login if branch == MOSCOW else staff.DESK_NSK.login]

    async def _code_of(self, person: Person) -> str:
        code = await fetchval("SELECT code FROM referral_code WHERE patient_id = $1", self._patients[person.number])
        return str(code)

    async def _join(self, join: Join) -> None:
        person = join.person
        consents = [_PERSONAL_DATA, *([_ADVERTISING] if person.number % 3 else [])]
        if join.by is not None and person.number % 2:
            consents.append(_REFERRAL_NAME)
        registered = await referrals.register_patient(
            actor=self._desk(person.branch),
            details=PatientDetails(
                first_name=person.first_name,
                phone=person.phone,
                last_name=person.last_name,
                patronymic=person.patronymic,
                email=person.email,
                birth_date=person.birth_date,
                sex=person.sex,
                locale=person.locale,
                home_branch_id=self._places[person.branch],
            ),
            referral_code=await self._code_of(join.by) if join.by else None,
            consents=consents,
            now=_at(join.day, _MORNING, person.branch),
        )
        self._patients[person.number] = registered.patient_id

    async def _lead(self, lead: Lead) -> None:
        person = lead.person
        await referrals.submit_lead(
            actor=Actor(kind=ActorKind.ANONYMOUS, locale=person.locale, ip=f"192.0.2.{person.number % 200 + 1}"),
            code=self._poster if lead.by is None else await self._code_of(lead.by),
            first_name=person.first_name,
            phone=lead.phone,
            comment=lead.comment,
            consents=[_PERSONAL_DATA, *([_REFERRAL_NAME] if person.number % 2 else [])],
            now=_at(lead.day, _MORNING, person.branch),
        )
        if person.number not in self._patients:
            self._patients[person.number] = await fetchval(_LATEST_OF_PHONE, lead.phone, person.first_name)
            self._leads.add(person.number)

    async def _unite(self, day: date, members: Sequence[Person]) -> None:
        """Make a family: the head invites everybody, and accepts for the children."""
        head, *others = members
        now = _at(day, _NOON, head.branch)
        desk = self._desk(head.branch)
        head_id = self._patients[head.number]
        name = f"Семья {head.last_name}" if head.locale == "ru" else f"Родина {head.last_name}"
        family_id = await families.create_family(actor=desk, head_id=head_id, name=name, now=now)
        for person in others:
            is_child = person.is_child(day)
            invitation = await families.invite(
                actor=desk,
                family_id=family_id,
                patient_id=self._patients[person.number],
                phone=None,
                kinship=person.kinship,
                is_guardian=person.kinship == "SPOUSE",
                now=now,
            )
            accepting = head_id if is_child else self._patients[person.number]
            await billing.join_family(
                actor=Actor(kind=ActorKind.PATIENT, id=accepting, locale=person.locale),
                token=invitation.token,
                shares_bonuses=person.number % 3 == 0,
                now=now + timedelta(minutes=20),
            )

    async def _visit(self, visit: Visit) -> None:
        person, desk = visit.person, self._desk(visit.person.branch)
        if person.number in self._leads:
            await self._complete_card(person)
        opened = await billing.open_invoice(
            actor=desk,
            patient_id=self._patients[person.number],
            branch_id=self._places[person.branch],
            lines=[InvoiceLineDraft(self._services[code], 1, None) for code in visit.services],
            key=f"demo-open-{visit.number}",
            now=visit.at,
        )
        checkout = Checkout(opened.invoice_id, None, visit.uses_bonuses)
        done_at = visit.at + timedelta(minutes=50)
        quoted = await billing.quote(actor=desk, checkout=checkout, now=done_at)
        await billing.complete_invoice(
            actor=desk,
            checkout=checkout,
            quote_fingerprint=quoted.fingerprint,
            payments=[Payment(visit.payment, quoted.due_minor, None)] if quoted.due_minor else [],
            key=f"demo-complete-{visit.number}",
            now=done_at,
        )
        if visit.refund_day is not None:
            self._invoices[visit.number] = opened.invoice_id

    async def _complete_card(self, person: Person) -> None:
        """Add to a lead's card at the first visit what the form didn't ask for."""
        self._leads.discard(person.number)
        await update_patient(
            actor=self._desk(person.branch),
            wards=(),
            patient_id=self._patients[person.number],
            changes={"last_name": person.last_name, "patronymic": person.patronymic, "email": person.email},
        )

    async def _refund(self, visit: Visit) -> None:
        assert visit.refund_day is not None  # listed by that day
        invoice_id = self._invoices[visit.number]
        total_minor: int = await fetchval("SELECT total_minor FROM invoice WHERE id = $1", invoice_id)
        amount_minor = total_minor * visit.refunded_percent // 100
        is_whole = amount_minor in (0, total_minor)  # a free visit is refunded as a whole
        await billing.refund_invoice(
            actor=self._actors[staff.MANAGER.login],
            invoice_id=invoice_id,
            amount_minor=None if is_whole else amount_minor,
            lines=None,
            reason="Гарантийный случай" if is_whole else "Пациент не закончил лечение",
            key=f"demo-refund-{visit.number}",
            now=_at(visit.refund_day, _EVENING, visit.person.branch),
        )

    async def _decide(self, decision: Decision) -> None:
        referral_id = await fetchval(_UNDER_REVIEW, self._patients[decision.person.number])
        reason = "Супруги с общим телефоном, всё в порядке" if decision.approve else "Тот же человек под другим именем"
        await referrals.review(
            actor=self._actors[staff.MANAGER.login],
            referral_id=referral_id,
            approve=decision.approve,
            reason=reason,
            now=_at(decision.day, _EVENING, decision.person.branch),
        )


_LATEST_OF_PHONE: Final = "SELECT id FROM patient WHERE phone = $1 AND first_name = $2 ORDER BY id DESC LIMIT 1"
_UNDER_REVIEW: Final = "SELECT id FROM referral WHERE friend_id = $1 AND status = 'UNDER_REVIEW'"


def _at(day: date, moment: time, branch: str) -> datetime:
    return datetime.combine(day, moment, ZONES[branch])


def _by_day(items: Iterable[T], day_of: Callable[[T], date | None]) -> defaultdict[date, list[T]]:
    """Group by day; what has none is left out."""
    groups: defaultdict[date, list[T]] = defaultdict(list)
    for item in items:
        day = day_of(item)
        if day is not None:
            groups[day].append(item)
    return groups


async def _side_by_side(works: Iterable[Awaitable[None]]) -> None:
    """Do several things at once, but for a few at a time; the first failure ends it."""
    limit = asyncio.Semaphore(SIDE_BY_SIDE)

    async def one(work: Awaitable[None]) -> None:
        async with limit:
            await work

    async with asyncio.TaskGroup() as group:
        for work in works:
            group.create_task(one(work))
