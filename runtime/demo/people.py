"""Invents the demo clinic's people: households of relatives and single people, the same for the same seed. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random
from typing import Final

from runtime.demo import names

FAMILY_OF: Final = 20 / 3
"""So many people to one family."""

ONE_UKRAINIAN_IN: Final = 12
"""Of so many families one speaks Ukrainian."""

MOSCOW: Final = "msk"
NOVOSIBIRSK: Final = "nsk"
_PREFIXES: Final = {MOSCOW: ("903", "905", "916", "925", "985"), NOVOSIBIRSK: ("913", "923", "952", "953")}
_AGES_OF_CHILDREN: Final = (3, 5, 7, 9, 11, 13, 15)
_YEAR_DAYS: Final = 365.25
_ADULT: Final = 18
_MAN, _WOMAN = "MALE", "FEMALE"


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who will be a patient.

    Args:
        number: the place in the list.
        father: the first name that the patronymic comes from; None for who has no patronymic.
        branch: the code of the home branch.
        kinship: what the person is to the head of the household, a name of Kinship.
    """

    number: int
    first_name: str
    last_name: str
    patronymic: str | None
    sex: str
    birth_date: date
    phone: str
    email: str | None
    locale: str
    branch: str
    kinship: str = "SELF"

    def is_child(self, today: date) -> bool:
        """Tell whether the person is under 18 on a day."""
        return (today - self.birth_date).days < _ADULT * _YEAR_DAYS


@dataclass(frozen=True, slots=True)
class Population:
    """Everybody, and which of them are families, the head first."""

    people: tuple[Person, ...]
    families: tuple[tuple[Person, ...], ...]

    @property
    def singles(self) -> list[Person]:
        """Return those who are in no family."""
        related = {person.number for family in self.families for person in family}
        return [person for person in self.people if person.number not in related]


def invent_people(rng: Random, *, count: int, today: date) -> Population:
    """Invent so many people: some three in five in families with children and grandparents, the rest alone.

    Args:
        rng: the source of chance.
        count: how many people.
        today: ages are counted from this day.
    """
    inventor = _Inventor(rng, today)
    families: list[tuple[Person, ...]] = []
    while len(families) < int(count / FAMILY_OF):
        families.append(inventor.family(ukrainian=len(families) % ONE_UKRAINIAN_IN == 1))
    while len(inventor.people) < count:
        inventor.single()
    return Population(tuple(inventor.people), tuple(families))


class _Inventor:
    """Makes people one by one; knows what is taken."""

    def __init__(self, rng: Random, today: date) -> None:
        self._rng = rng
        self._today = today
        self._lines = 0
        self.people: list[Person] = []

    def family(self, *, ukrainian: bool) -> tuple[Person, ...]:
        """Invent a couple or one parent, children, and sometimes a grandmother; children have a parent's phone."""
        rng = self._rng
        branch = self._branch()
        surname = self._surname(ukrainian=ukrainian)
        father_name = self._first_name(_MAN, ukrainian=ukrainian)
        mother = self._add(_WOMAN, rng.randint(29, 46), surname=surname, branch=branch, ukrainian=ukrainian)
        members = [mother]
        if self._happens(75):
            shared = mother.phone if self._happens(25) else None
            members.append(
                self._add(
                    _MAN, rng.randint(30, 50), surname=surname, branch=branch, ukrainian=ukrainian, phone=shared,
                    first_name=father_name, kinship="SPOUSE",
                )
            )  # fmt: skip
        ages = sorted(rng.sample(_AGES_OF_CHILDREN, rng.choice((1, 1, 2, 2, 3))), reverse=True)
        members += [self._child(mother, father_name, surname, age, ukrainian=ukrainian) for age in ages]
        if self._happens(20):
            members.append(self._add(_WOMAN, rng.randint(58, 76), branch=branch, ukrainian=ukrainian, kinship="PARENT"))
        return tuple(members)

    def single(self) -> Person:
        """Invent somebody who comes alone."""
        rng = self._rng
        ukrainian = self._happens(6)
        sex = _WOMAN if self._happens(56) else _MAN
        person = self._add(sex, rng.randint(19, 74), branch=self._branch(), ukrainian=ukrainian)
        if self._happens(4):
            person = replace(person, patronymic=None)
            self.people[-1] = person
        return person

    def _child(
        self, mother: Person, father_name: str, surname: tuple[str, str], age: int, *, ukrainian: bool
    ) -> Person:
        sex = self._rng.choice((_MAN, _WOMAN))
        taken = {person.first_name for person in self.people if person.phone == mother.phone}
        boys, girls = (names.UKRAINIAN_BOYS, names.UKRAINIAN_GIRLS) if ukrainian else (names.BOYS, names.GIRLS)
        pool = [name for name in (boys if sex == _MAN else girls) if name not in taken]
        return self._add(
            sex, age, surname=surname, branch=mother.branch, ukrainian=ukrainian,
            phone=mother.phone, first_name=self._rng.choice(pool), father=father_name, kinship="CHILD",
        )  # fmt: skip

    def _add(
        self,
        sex: str,
        age: int,
        *,
        branch: str,
        ukrainian: bool,
        surname: tuple[str, str] | None = None,
        first_name: str | None = None,
        father: str | None = None,
        phone: str | None = None,
        kinship: str = "SELF",
    ) -> Person:
        side = 0 if sex == _MAN else 1
        fathers = names.UKRAINIAN_FATHERS if ukrainian else names.FATHERS
        last_name = (surname or self._surname(ukrainian=ukrainian))[side]
        first_name = first_name or self._first_name(sex, ukrainian=ukrainian)
        person = Person(
            number=len(self.people),
            first_name=first_name,
            last_name=last_name,
            patronymic=fathers[father or self._rng.choice(tuple(fathers))][side],
            sex=sex,
            birth_date=self._today - timedelta(days=int((age + self._rng.random()) * _YEAR_DAYS)),
            phone=phone or self._phone(branch, ukrainian=ukrainian),
            email=self._email(first_name, last_name) if age >= _ADULT else None,
            locale="uk" if ukrainian else "ru",
            branch=branch,
            kinship=kinship,
        )
        self.people.append(person)
        return person

    def _happens(self, percent: int) -> bool:
        return self._rng.random() * 100 < percent

    def _branch(self) -> str:
        return MOSCOW if self._happens(62) else NOVOSIBIRSK

    def _surname(self, *, ukrainian: bool) -> tuple[str, str]:
        if ukrainian:
            name = self._rng.choice(names.UKRAINIAN_SURNAMES)
            return name, name
        return self._rng.choice(names.SURNAMES)

    def _first_name(self, sex: str, *, ukrainian: bool) -> str:
        if sex == _MAN:
            return self._rng.choice(names.UKRAINIAN_MEN if ukrainian else names.MEN)
        return self._rng.choice(names.UKRAINIAN_WOMEN if ukrainian else names.WOMEN)

    def _phone(self, branch: str, *, ukrainian: bool) -> str:
        """Return the next number of a block that no operator gives out."""
        self._lines += 1
        if ukrainian:
            return f"+38067000{self._lines:04d}"
        return f"+7{self._rng.choice(_PREFIXES[branch])}000{self._lines:04d}"

    def _email(self, first_name: str, last_name: str) -> str | None:
        if self._happens(50):
            return None
        return f"{names.latin(first_name)}.{names.latin(last_name)}@example.com"


def adults(people: Sequence[Person], today: date) -> list[Person]:
    """Return those who are 18 or older."""
    return [person for person in people if not person.is_child(today)]
