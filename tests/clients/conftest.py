"""A running Enamel with a patient who has a history, and the clients' own tools; skipped where a tool is missing."""

import socket
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
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
class Store:
    """A partner with a store.

    Args:
        till: the key of its till.
        office: the key of its office.
        vouchers: single-use ones of 300.00 off, of a promotion with the partner.
        shared: a code of the same worth for everybody.
    """

    partner_id: str
    till: str
    office: str
    vouchers: list[str]
    shared: str


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
    trusted = f"127.0.0.1:{free_port()}"
    environment = {"DATABASE_URL": make_database(), "ENAMEL_WEBHOOK_PRIVATE_HOSTS": trusted, **SECRETS}
    place = Enamel(tmp_path_factory.mktemp("served") / "data", environment)
    place.environment["ENAMEL_PUBLIC_URL"] = str(place.http.base_url)
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


@pytest.fixture
def store(world: World) -> Store:
    """Give a new partner, its keys, and vouchers of a promotion with it."""
    return new_store(world)


def new_store(world: World) -> Store:
    """Add a partner with keys and vouchers."""
    name = f"Shop {key()[:8]}"
    partner_id = world.manager.ask("CreatePartner", input={"name": name, "prepaid": "5000.00"})["partner"]["id"]
    keys = [
        world.manager.ask("CreatePartnerApiKey", input={"partnerId": partner_id, "name": who, "scopes": list(scopes)})[
            "apiKey"
        ]
        for who, scopes in PARTNER_SCOPES.items()
    ]
    offer = {"name": name, "amountOff": "300.00", "partnerId": partner_id, "startsOn": f"{datetime.now(UTC):%Y}-01-01"}
    single = world.manager.ask("CreatePromotion", input={**offer, "voucherQuantity": 3})
    shared = world.manager.ask("CreatePromotion", input={**offer, "voucherCode": f"SMILE{key()[:8]}"})
    return Store(partner_id, *keys, single["voucherCodes"], shared["voucherCodes"][0])


PARTNER_SCOPES = {
    "till": ("VOUCHERS_CHECK", "VOUCHERS_REDEEM", "CERTIFICATES_CHECK", "CERTIFICATES_REDEEM", "SALES_REPORT"),
    "office": ("STATEMENTS_READ",),
}
SCOPES = {"till": "CERTIFICATES_REDEEM", "shop": "STOREFRONT"}


def free_port() -> int:
    """Return a port that nobody listens at."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port: int = listener.getsockname()[1]
        return port


def certificate_input(value: str) -> dict[str, str]:
    """Return what the desk sends to sell a gift certificate."""
    return {"kind": "SOLD", "value": value, "paid": value, "idempotencyKey": key()}
