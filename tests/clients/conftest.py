"""A running Enamel with a patient who has a history, and the clients' own tools; skipped where a tool is missing."""

import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from json import dumps
from pathlib import Path
from typing import Any, TypeVar

import pytest
from graphql import DocumentNode, GraphQLSchema, build_schema

from tests.journeys.enamel import PATIENCE_S, Desk, Enamel, key, new_phone
from tools import clients
from tools.toolbox import MissingToolError, npm_ready, python_ready

T = TypeVar("T")
SECRETS = {"ENAMEL_SECRET_KEY": "s" * 40, "ENAMEL_CODE_PEPPER": "p" * 40}
LINES = 25
"""So many lines are in the patient's statement before a client adds one: more than a page."""


@dataclass(frozen=True)
class World:
    """A served clinic, and what its clients know of it."""

    enamel: Enamel
    desk: Desk
    manager: Desk
    known: dict[str, Any]

    def run_node(self, script: str, **more: Any) -> str:
        """Run a script of this folder that is told what is known; return what it printed."""
        command = ["node", str(clients.TOOLS / script), dumps(self.known | more)]
        done = subprocess.run(
            command, cwd=clients.TOOLS, capture_output=True, text=True, timeout=PATIENCE_S, check=False
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout


@pytest.fixture(scope="session")
def npm() -> None:
    """Install the npm packages."""
    _or_skip(npm_ready)


@pytest.fixture(scope="session")
def programs() -> Path:
    """Install the Python clients into an environment of their own, and give its programs."""
    return _or_skip(python_ready)


def _or_skip(install: Callable[[Path], T]) -> T:
    try:
        return install(clients.TOOLS)
    except MissingToolError as error:
        pytest.skip(str(error))


@pytest.fixture(scope="session")
def schema() -> GraphQLSchema:
    return build_schema(clients.SCHEMA.read_text())


@pytest.fixture(scope="session")
def documents(schema: GraphQLSchema) -> Mapping[str, DocumentNode]:
    """Give the clients' operations that fit the schema."""
    return clients.fitting_operations(schema)


@pytest.fixture(scope="session")
def served(make_database: Callable[..., str], tmp_path_factory: pytest.TempPathFactory) -> Iterator[Enamel]:
    """Give a running server and its worker for all clients; the proofs hold after them."""
    environment = {"DATABASE_URL": make_database(), **SECRETS}
    place = Enamel(tmp_path_factory.mktemp("served") / "data", environment)
    with place.http:
        setting_up = place.start(program=[sys.executable, "-m", "tests.journeys.set_up"])
        assert setting_up.wait(timeout=PATIENCE_S) == 0
        try:
            place.serve()
            place.logged("worker")
            yield place
            assert place.proofs_hold()
        finally:
            place.stop()


@pytest.fixture(scope="session")
def world(served: Enamel) -> World:
    """Give a patient with more than a page of history, a gift certificate, and keys for a till and a shop."""
    desk, manager = served.staff("desk"), served.staff("manager")
    phone = new_phone()
    patient_id = desk.register("Вера", phone)
    for number in range(LINES):
        manager.adjust(patient_id, "10.00", reason=f"gift {number}")
    patient = served.patient(phone)
    certificate = desk.ask("IssueGiftCertificate", input=certificate_input("3000.00"))
    keys = {name: served.run("key", "add", name, "--scope", scope)[1].strip() for name, scope in SCOPES.items()}
    known = {
        "url": f"{served.http.base_url}/graphql".replace("//graphql", "/graphql"),
        "desk": desk.token,
        "manager": manager.token,
        "patient": patient.token,
        "patientId": patient_id,
        "phone": phone,
        "accountId": desk.card(patient_id)["account"]["id"],
        "certificateId": certificate["giftCertificate"]["id"],
        "certificateCode": certificate["code"],
        "lines": LINES,
        **keys,
    }
    return World(served, desk, manager, known)


SCOPES = {"till": "CERTIFICATES_REDEEM", "shop": "STOREFRONT"}


def certificate_input(value: str) -> dict[str, str]:
    """Return what the desk sends to sell a gift certificate."""
    return {"kind": "SOLD", "value": value, "paid": value, "idempotencyKey": key()}
