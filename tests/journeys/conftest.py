"""A clinic set up once; journeys play on copies of its database, with a server of their own or a shared one."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit
from uuid import uuid4

import pytest

from tests.databases import address, run_apart, run_sql
from tests.journeys.enamel import PATIENCE_S, Enamel

SECRETS = {"ENAMEL_SECRET_KEY": "s" * 40, "ENAMEL_CODE_PEPPER": "p" * 40}


@pytest.fixture(scope="session")
def loaded(make_database: Callable[..., str], tmp_path_factory: pytest.TempPathFactory) -> str:
    """Give the address of a database with the example's clinic and its staff."""
    url = make_database()
    enamel = Enamel(tmp_path_factory.mktemp("loaded") / "data", {"DATABASE_URL": url, **SECRETS})
    enamel.http.close()
    setting_up = enamel.start(program=[sys.executable, "-m", "tests.journeys.set_up"])
    assert setting_up.wait(timeout=PATIENCE_S) == 0
    return url


@contextmanager
def standing(postgres_url: str, loaded: str, folder: Path) -> Iterator[Enamel]:
    """Give Enamel with a copy of the loaded database; whatever runs is stopped in the end."""
    name = f"journey_{uuid4().hex}"
    run_apart(run_sql(postgres_url, f"CREATE DATABASE {name} TEMPLATE {urlsplit(loaded).path[1:]}"))
    place = Enamel(folder, {"DATABASE_URL": address(postgres_url, name), **SECRETS})
    with place.http:
        try:
            yield place
        finally:
            place.stop()
    run_apart(run_sql(postgres_url, f"DROP DATABASE {name} WITH (FORCE)"))


@pytest.fixture
def enamel(loaded: str, postgres_url: str, tmp_path: Path) -> Iterator[Enamel]:
    """Give Enamel for a journey of its own, through time; nothing runs yet."""
    with standing(postgres_url, loaded, tmp_path / "data") as place:
        yield place


@pytest.fixture(scope="session")
def today(loaded: str, postgres_url: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Enamel]:
    """Give a running server and its worker for the journeys of one day; the proofs hold after all of them."""
    with standing(postgres_url, loaded, tmp_path_factory.mktemp("today") / "data") as place:
        place.serve()
        place.logged("worker")
        yield place
        assert place.proofs_hold()
