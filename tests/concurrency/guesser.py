"""One process that guesses: it reads its orders as a JSON line, answers `ready`, and at the next line tries everything.

Then it writes what came of each guess as one JSON line: the name of the refusal, or `None` or `ok`.
`python -m tests.concurrency.guesser`.
"""

import asyncio
import sys
from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import Any

import orjson

from domain.certificates import service as certificates
from domain.clinic.queries import organisation
from domain.kernel import sealing, secrecy
from domain.kernel.errors import DomainError
from domain.staff import service, tokens
from domain.staff.actor import Actor, ActorKind
from runtime.database import open_database
from tests.clinic import PEPPERS

SECRETS = ("a secret for tests",)
Guess = dict[str, Any]


def configure() -> None:
    """Use the keys that the tests use."""
    secrecy.configure(PEPPERS)
    sealing.configure(SECRETS)
    tokens.configure(SECRETS)


async def password(guess: Guess, now: datetime) -> object:
    return await service.staff_sign_in(
        login=guess["login"], password=guess["password"], one_time_code=guess.get("code"), ip=guess["ip"], now=now
    )


async def phone_code(guess: Guess, now: datetime) -> object:
    return await service.sign_in(phone=guess["phone"], code=guess["code"], ip=guess["ip"], now=now)


async def code_request(guess: Guess, now: datetime) -> object:
    return await service.request_code(phone=guess["phone"], locale="en", ip=guess["ip"], now=now)


async def certificate(guess: Guess, now: datetime) -> object:
    actor = Actor(kind=ActorKind.ANONYMOUS, ip=guess["ip"])
    return await certificates.balance_by_code(actor=actor, code=guess["code"], pin=guess.get("pin"), now=now)


async def refresh(guess: Guess, now: datetime) -> object:
    return await service.refresh_session(refresh_token=guess["token"], now=now)


VERBS: dict[str, Callable[[Guess, datetime], Awaitable[object]]] = {
    "password": password,
    "phone code": phone_code,
    "code request": code_request,
    "certificate": certificate,
    "refresh": refresh,
}


async def outcome(guess: Guess, now: datetime) -> str:
    """Return what came of a guess."""
    try:
        return "None" if await VERBS[guess["do"]](guess, now) is None else "ok"
    except DomainError as refusal:
        return type(refusal).__name__


async def main() -> None:
    """Carry the orders out."""
    configure()
    orders = orjson.loads(sys.stdin.readline())
    now = datetime.fromisoformat(orders["now"])
    async with open_database(orders["url"], pool_min=4, pool_max=8):
        await organisation()
        sys.stdout.write("ready\n")
        sys.stdout.flush()
        sys.stdin.readline()
        found = await asyncio.gather(*(outcome(guess, now) for guess in orders["guesses"]))
    sys.stdout.write(orjson.dumps(found).decode() + "\n")


if __name__ == "__main__":
    asyncio.run(main())
