"""`enamel demo`: the clinic, the story, and then the server."""

import asyncio
import logging
import math
import signal
import sys
import time
from collections.abc import Coroutine
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any, Final

import httpx
import typer

from domain.kernel.clock import Clock
from runtime import night
from runtime.connect import bring_up_to_date, configure_secrets, database_address
from runtime.database import open_database
from runtime.demo.client import Client
from runtime.demo.clinic import latest, make_clinic
from runtime.demo.closing import tell_where_to_look
from runtime.demo.errors import DemoError, StoryError
from runtime.demo.generator import SIDE_BY_SIDE
from runtime.demo.server import HOST, check_port, serving
from runtime.demo.story import PASSING_DAYS, Story
from runtime.demo.telling import Teller
from runtime.serve import TERMINATED
from runtime.settings import Settings
from runtime.verify import run_all

PATIENTS: Final = 200
_SIGNALS: Final = (signal.SIGINT, signal.SIGTERM)
_DAY: Final = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Demo:
    """How the demo is to run.

    Args:
        settings: of this process.
        port: the port to listen on.
        serve: whether to go on serving after the story.
        patients: how many people a new demo clinic has.
    """

    settings: Settings
    port: int
    serve: bool
    patients: int = PATIENTS

    @property
    def folder(self) -> Path:
        """Return the folder for what the demo leaves: pictures, the website's key."""
        return self.settings.data_dir / "demo"

    @property
    def key_file(self) -> Path:
        """Return the file with the website's API key."""
        return self.folder / "storefront-key.txt"


def play_demo(demo: Demo) -> None:
    """Make the demo clinic if the database is new, play the story, and serve until SIGINT or SIGTERM.

    Raises:
        DemoError: the story went another way than it should, or it cannot be played here.
    """
    if demo.settings.production:
        raise DemoError("the demo makes staff with known passwords; it runs with ENAMEL_ENV=development only")
    configure_secrets(demo.settings)
    check_port(demo.port)
    logging.getLogger().setLevel(logging.WARNING)  # the story is told without the server's own lines
    teller = Teller(typer.echo, bold=sys.stdout.isatty())
    with database_address(demo.settings) as url:
        asyncio.run(_in_good_order(_play(demo, url, teller)))


async def _in_good_order(work: Coroutine[Any, Any, None]) -> None:
    """Do the work; a signal breaks it off and lets it close what it opened."""
    received: list[int] = []
    task = asyncio.create_task(work)

    def break_off(number: int) -> None:
        received.append(number)
        task.cancel()

    for number in _SIGNALS:
        asyncio.get_running_loop().add_signal_handler(number, break_off, number)
    try:
        await task
    except asyncio.CancelledError:
        if signal.SIGTERM in received:
            raise SystemExit(TERMINATED) from None
        raise KeyboardInterrupt from None


async def _play(demo: Demo, url: str, teller: Teller) -> None:
    await bring_up_to_date(demo.settings, url)
    start = demo.settings.model_copy(update={"clock_offset": await _prepare(demo, url, teller)})
    teller.title("A friend comes with a QR code and pays, and the referrer's account is credited")
    teller.say("Each step is sent to the GraphQL API over HTTP. Amounts are roubles; 1 bonus is 1 rouble.")
    async with serving(start, url, port=demo.port) as http:
        story = Story(_client(start, http), teller, demo.folder)
        await story.before_the_reward()
    end = start.model_copy(update={"clock_offset": start.clock_offset + PASSING_DAYS * _DAY})
    async with serving(end, url, port=demo.port) as http:
        clock = Clock(end.clock_offset)
        story.speak_to(_client(end, http))
        await story.after_the_wait(lambda: night.run(clock.now()))
        await _verify(teller, clock)
        tell_where_to_look(
            teller, story, address=f"http://{HOST}:{demo.port}", messages_file=_messages(end), key_file=demo.key_file,
            offset=end.clock_offset, now=clock.now(),
        )  # fmt: skip
        if demo.serve:
            await _until_stopped(teller)


async def _prepare(demo: Demo, url: str, teller: Teller) -> timedelta:
    """Make the clinic if it is not there; return the clock's offset at which the story begins.

    A story never begins before the end of the one that was played last: the ledger knows no going back.
    """
    clock = Clock(demo.settings.clock_offset)
    teller.title("Enamel: the demo clinic")
    async with open_database(url, pool_min=SIDE_BY_SIDE, pool_max=SIDE_BY_SIDE + 2):
        began = time.perf_counter()
        made = await make_clinic(patients=demo.patients, now=clock.now(), key_file=demo.key_file, tell=teller.say)
        if made is None:
            teller.say("The demo clinic is there already; the story is played again, with new people.")
        else:
            teller.show("patients", f"{made.patients}, {made.families} families")
            teller.show("visits", made.visits)
            teller.show("referrals", made.referrals)
            teller.show("lines in the accounts", made.entries)
            teller.show("made in", f"{time.perf_counter() - began:.0f} s")
        last = await latest()
    ahead = timedelta() if last is None else last - clock.now()
    return demo.settings.clock_offset + max(0, math.ceil(ahead / _DAY)) * _DAY


async def _verify(teller: Teller, clock: Clock) -> None:
    teller.step("Every proof of the ledger is run (enamel verify)")
    findings = await run_all(clock.now())
    for finding in findings:
        teller.write(f"     {finding.violations:>3}  {finding.name}")
    if any(finding.violations for finding in findings):
        raise StoryError("a proof of the ledger found violations")


async def _until_stopped(teller: Teller) -> None:
    teller.title("Serving; Ctrl-C ends it")
    stop = asyncio.Event()
    for number in _SIGNALS:
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    await stop.wait()


def _client(settings: Settings, http: httpx.AsyncClient) -> Client:
    return Client(http, _messages(settings))


def _messages(settings: Settings) -> Path:
    assert settings.messages_file is not None  # the settings fill it in
    return settings.messages_file
