"""Invents the demo clinic's year: who comes when, by whose code, for what, and how it is paid. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from random import Random
from typing import Final
from zoneinfo import ZoneInfo

from runtime.demo.people import MOSCOW, Person, Population, adults

DAYS: Final = 365
ZONES: Final = {MOSCOW: ZoneInfo("Europe/Moscow"), "nsk": ZoneInfo("Asia/Novosibirsk")}
_SUNDAY: Final = 6
_LAST_SLOT: Final = 20

_ADULT_VISITS: Final = (
    ("checkup",), ("consult", "xray"), ("hygiene",), ("checkup", "hygiene"), ("filling",), ("filling", "xray"),
    ("filling", "filling"), ("hygiene", "filling"), ("root-canal", "xray"), ("extraction",), ("crown",), ("whitening",),
)  # fmt: skip
_ADULT_WEIGHTS: Final = (8, 8, 18, 14, 14, 10, 4, 6, 6, 4, 3, 3)
_CHILD_VISITS: Final = (
    ("child-checkup",), ("child-checkup", "child-hygiene"), ("child-filling",), ("child-hygiene",),
    ("sealant", "sealant"),
)  # fmt: skip
_CHILD_WEIGHTS: Final = (8, 6, 6, 4, 2)
_BIG_TREATMENTS: Final = (
    ("ct", "consult"), ("implant", "ct"), ("implant", "implant"), ("wisdom",), ("crown", "crown"), ("aligners",),
    ("veneer", "veneer", "veneer"), ("implant", "crown"),
)  # fmt: skip
_TEEN_AGE: Final = 12
_MANY_VISITS: Final = 4


class Outcome(StrEnum):
    """What becomes of a friend who comes by a code."""

    REWARDED = "REWARDED"
    HELD = "HELD"
    REGISTERED = "REGISTERED"
    EXPIRED = "EXPIRED"
    REVIEW = "REVIEW"
    DECLINED = "DECLINED"
    APPROVED = "APPROVED"
    REVERSED = "REVERSED"
    NOT_NEW = "NOT_NEW"
    SELF = "SELF"
    BURST = "BURST"


@dataclass(frozen=True, slots=True)
class Join:
    """Somebody becomes a patient at the desk, maybe by a friend's code."""

    person: Person
    day: date
    by: Person | None = None


@dataclass(frozen=True, slots=True)
class Lead:
    """Somebody sends the form behind a code; `by` None means the poster's code."""

    person: Person
    day: date
    by: Person | None
    phone: str
    comment: str | None = None


@dataclass(frozen=True, slots=True)
class Visit:
    """One visit and how it is paid; a share of `refunded_percent` goes back some days later."""

    number: int
    person: Person
    day: date
    at: datetime
    services: tuple[str, ...]
    payment: str
    uses_bonuses: bool
    refunded_percent: int = 0
    refund_day: date | None = None


@dataclass(frozen=True, slots=True)
class Decision:
    """A manager decides on a friend's referral under review."""

    person: Person
    day: date
    approve: bool


@dataclass(slots=True)
class Year:
    """Everything that happens, in lists of one kind each."""

    first_day: date
    last_day: date
    joins: list[Join] = field(default_factory=list)
    leads: list[Lead] = field(default_factory=list)
    families: list[tuple[date, tuple[Person, ...]]] = field(default_factory=list)
    visits: list[Visit] = field(default_factory=list)
    decisions: list[Decision] = field(default_factory=list)


def invent_year(rng: Random, population: Population, *, last_day: date) -> Year:
    """Invent a year that ends on `last_day`.

    Args:
        rng: the source of chance.
        population: everybody who is a patient at the end.
        last_day: the last day of it.
    """
    return _Inventor(rng, population, last_day).year()


class _Inventor:
    """Writes a Year, person by person."""

    def __init__(self, rng: Random, population: Population, last_day: date) -> None:
        self._rng = rng
        self._population = population
        self._year = Year(last_day - timedelta(days=DAYS - 1), last_day)

    def year(self) -> Year:
        """Return the year of everybody."""
        grown = adults(self._population.singles, self._year.last_day)
        friends = grown[: len(grown) // 2]
        hosts = [person for person in grown[len(friends) :] if person.branch == MOSCOW] or grown[len(friends) :]
        joined = self._members(hosts)
        self._friends(friends, hosts)
        for person in grown[len(friends) :]:
            if person not in hosts:
                joined[person.number] = self._join(person, self._early())
                self._visits(person, joined[person.number])
        return self._year

    def _members(self, hosts: Sequence[Person]) -> dict[int, date]:
        """Let the families and those who will bring friends come first."""
        joined: dict[int, date] = {}
        for family in self._population.families:
            day = self._early()
            for person in family:
                joined[person.number] = self._join(person, day)
                self._visits(person, day)
            self._year.families.append((day + timedelta(days=self._rng.randint(0, 40)), family))
        for person in hosts:
            joined[person.number] = self._join(person, self._after(self._year.first_day, 0, 30))
            self._visits(person, joined[person.number], at_least=1)
        return joined

    def _friends(self, friends: Sequence[Person], hosts: Sequence[Person]) -> None:
        """Let friends come by the hosts' codes: the first host brings three and gets the milestone."""
        plan = [
            Outcome.REWARDED, Outcome.REWARDED, Outcome.REWARDED, Outcome.HELD, Outcome.REGISTERED, Outcome.REVIEW,
            Outcome.EXPIRED, Outcome.REVERSED, Outcome.NOT_NEW, Outcome.DECLINED, Outcome.SELF, Outcome.APPROVED,
            Outcome.HELD, Outcome.REGISTERED, Outcome.EXPIRED, *[Outcome.BURST] * 6,
        ]  # fmt: skip
        for place, person in enumerate(friends):
            outcome = plan[place] if place < len(plan) else self._rng.choice(_USUAL)
            host = hosts[0] if place < _MILESTONE else hosts[(place - 1) % len(hosts)]
            self._friend(person, host, outcome, hosts)

    def _friend(self, person: Person, host: Person, outcome: Outcome, hosts: Sequence[Person]) -> None:
        last = self._year.last_day
        ago = _DAYS_AGO[outcome]
        day = self._open_day(last - timedelta(days=self._rng.randint(*ago)))
        if outcome in (Outcome.NOT_NEW, Outcome.SELF):
            self._former_patient(person, host, day, outcome)
            return
        if host.first_name == person.first_name:
            host = next(other for other in hosts if other.first_name != person.first_name)
        same_phone = outcome in (Outcome.REVIEW, Outcome.DECLINED, Outcome.APPROVED)
        by = None if outcome is Outcome.BURST else host
        if outcome is Outcome.BURST:
            day = self._open_day(last - timedelta(days=_BURST_DAYS_AGO))
        if outcome is Outcome.REWARDED and self._happens(50):
            self._join(person, day, by=host)
        else:
            phone = host.phone if same_phone else person.phone
            comment = self._rng.choice(_COMMENTS)
            self._year.leads.append(Lead(person, day, by, phone, comment))
        if outcome in (Outcome.DECLINED, Outcome.APPROVED):
            self._year.decisions.append(Decision(person, self._after(day, 1, 3), outcome is Outcome.APPROVED))
        if outcome in (Outcome.REWARDED, Outcome.HELD, Outcome.REVERSED, Outcome.APPROVED):
            self._first_visit(person, self._after(day, 3 if same_phone else 1, 7), outcome)

    def _former_patient(self, person: Person, host: Person, day: date, outcome: Outcome) -> None:
        """Let somebody send a form who is a patient already: with a friend's code, or with the own one."""
        joined = self._join(person, self._early())
        self._visits(person, joined, at_least=1)
        by = person if outcome is Outcome.SELF else host
        self._year.leads.append(Lead(person, day, by, person.phone))

    def _first_visit(self, person: Person, day: date, outcome: Outcome) -> None:
        """Add a first visit that is enough for the reward, and for some the next ones."""
        services = self._rng.choice((("hygiene",), ("checkup", "hygiene"), ("filling",), ("filling", "xray")))
        is_reversed = outcome is Outcome.REVERSED
        refund_day = self._after(day, 17, 22) if is_reversed else None
        self._visit(person, day, services, uses_bonuses=not is_reversed and self._happens(60),
                    refunded_percent=100 if is_reversed else 0, refund_day=refund_day)  # fmt: skip
        if outcome is Outcome.REWARDED:
            self._visits(person, day + timedelta(days=14))

    def _visits(self, person: Person, since: date, *, at_least: int = 0) -> None:
        """Add the visits of somebody from the day of the registration on."""
        rng = self._rng
        count = max(at_least, rng.choices((0, 1, 2, 3, 4, 6, 8), (8, 16, 18, 20, 18, 12, 8))[0])
        big = not person.is_child(since) and count >= _MANY_VISITS and self._happens(50)
        days = {self._open_day(since)} if count else set()
        left = (self._year.last_day - since).days
        days |= {self._open_day(since + timedelta(days=rng.randint(1, left))) for _ in range(count - 1) if left > 1}
        for day in sorted(days):
            self._visit(person, day, self._services(person, big=big), uses_bonuses=day > since and self._happens(45))

    def _services(self, person: Person, *, big: bool) -> tuple[str, ...]:
        rng = self._rng
        if person.is_child(self._year.first_day):
            age = (self._year.first_day - person.birth_date).days // 365
            if age >= _TEEN_AGE and self._happens(30):
                return ("braces-visit",)
            return rng.choices(_CHILD_VISITS, _CHILD_WEIGHTS)[0]
        if big and self._happens(65):
            return rng.choice(_BIG_TREATMENTS)
        return rng.choices(_ADULT_VISITS, _ADULT_WEIGHTS)[0]

    def _visit(
        self,
        person: Person,
        day: date,
        services: tuple[str, ...],
        *,
        uses_bonuses: bool,
        refunded_percent: int = 0,
        refund_day: date | None = None,
    ) -> None:
        """Add one visit; of every fifty one is refunded in part or whole."""
        rng = self._rng
        if day > self._year.last_day:
            return
        if refund_day is None and self._happens(2):
            refund_day, refunded_percent = self._after(day, 1, 20), rng.choice((25, 50, 100))
        if refund_day is not None and refund_day > self._year.last_day:
            refund_day, refunded_percent = None, 0
        self._year.visits.append(
            Visit(
                number=len(self._year.visits) + 1,
                person=person,
                day=day,
                at=_moment(day, person.branch, rng.randrange(_LAST_SLOT)),
                services=services,
                payment=rng.choices(("CARD", "CASH", "BANK_TRANSFER"), (70, 24, 6))[0],
                uses_bonuses=uses_bonuses,
                refunded_percent=refunded_percent,
                refund_day=refund_day,
            )
        )

    def _happens(self, percent: int) -> bool:
        return self._rng.random() * 100 < percent

    def _join(self, person: Person, day: date, *, by: Person | None = None) -> date:
        self._year.joins.append(Join(person, day, by))
        return day

    def _early(self) -> date:
        """Return a day of registration: more of them at the beginning, when the programme was new."""
        return self._after(self._year.first_day, 0, self._rng.choice((20, 60, 120, 240, 330)))

    def _after(self, day: date, least: int, most: int) -> date:
        """Return a working day so many days later, within the year."""
        return self._open_day(day + timedelta(days=self._rng.randint(least, most)))

    def _open_day(self, day: date) -> date:
        """Return the day, or the Saturday before a Sunday; never before the year."""
        if day.weekday() == _SUNDAY:
            day -= timedelta(days=1)
        return max(day, self._year.first_day)


_MILESTONE: Final = 3
_BURST_DAYS_AGO: Final = 40
_USUAL: Final = (
    Outcome.REWARDED, Outcome.REWARDED, Outcome.REWARDED, Outcome.HELD, Outcome.REGISTERED, Outcome.EXPIRED,
)  # fmt: skip
_DAYS_AGO: Final = {
    Outcome.REWARDED: (40, 280),
    Outcome.HELD: (8, 12),
    Outcome.REGISTERED: (2, 70),
    Outcome.EXPIRED: (95, 200),
    Outcome.REVIEW: (1, 9),
    Outcome.DECLINED: (30, 120),
    Outcome.APPROVED: (40, 120),
    Outcome.REVERSED: (60, 150),
    Outcome.NOT_NEW: (20, 60),
    Outcome.SELF: (20, 60),
    Outcome.BURST: (_BURST_DAYS_AGO, _BURST_DAYS_AGO),
}
"""How many days before the end the friend comes, least and most."""

_COMMENTS: Final = (
    None,
    None,
    "Позвоните после 18:00",
    "Болит зуб справа",
    "Хочу записаться на чистку",
    "Лучше в субботу",
)


def _moment(day: date, branch: str, slot: int) -> datetime:
    """Return the beginning of a half hour of the branch's working day, from 9:30 on."""
    return datetime.combine(day, time(9, 30), ZONES[branch]) + timedelta(minutes=30 * slot)
