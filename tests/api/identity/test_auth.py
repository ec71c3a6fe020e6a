"""Credentials: whose they are, which are refused, in which language and from which address callers are known."""

from datetime import timedelta
from ipaddress import ip_network
from typing import Any

import jwt
import pytest
from starlette.requests import HTTPConnection

from api import ids
from api.context import ApiSettings, Context, ContextBuilder, client_address, lifetime_s
from domain.clinic.errors import ClinicNotLoaded
from domain.kernel.errors import Unauthenticated
from domain.kernel.ids import new_id
from domain.staff import service, tokens
from domain.staff.actor import SYSTEM, ActorKind
from tests.api.identity.conftest import Client, TurnedClock, open_patient, open_staff
from tests.domain.staff.given import NOW, AddPatient, AddStaff

VIEWER = "{ viewer { kind } }"
REFRESH = """mutation Refresh($input: SessionRefreshInput!) {
  sessionRefresh(input: $input) { session { accessToken refreshToken } }
}"""
WHO = "{ viewer { kind staffMember { id displayName role branches { id name } } } }"


def connection(*headers: tuple[str, str], peer: str | None = "10.0.0.1") -> HTTPConnection:
    return HTTPConnection(
        {
            "type": "http",
            "headers": [(name.encode(), value.encode()) for name, value in headers],
            "client": (peer, 5000) if peer else None,
        }
    )


async def context_of(clock: TurnedClock, *headers: tuple[str, str], params: dict[str, object] | None = None) -> Context:
    builder = ContextBuilder(settings=ApiSettings(public_url="http://test"), clock=clock)  # type: ignore[arg-type]
    return await builder(connection(*headers), params or {})


async def test_without_a_credential_the_caller_is_anonymous(client: Client):
    assert await client(VIEWER) == {"viewer": {"kind": "ANONYMOUS"}}


@pytest.mark.parametrize(
    "values",
    [
        ["Bearer"], ["Bearer "], [""], ["Bearer a.b.c"], ["Bearer enp_"], ["Bearer enp_" + "0" * 34], ["Basic YTpi"],
        ["enp_" + "0" * 34], ["Bearer a b"], ["Bearer " + "x" * 9000],
    ],
)  # fmt: skip
async def test_a_bad_credential_refuses_the_whole_request(client: Client, values: list[str]):
    response = await client.post(VIEWER, headers=[("authorization", value) for value in values])
    assert response.status_code == 401
    assert response.headers["www-authenticate"] == "Bearer"
    assert response.json() == {
        "errors": [
            {
                "message": "The access token or API key is not valid or has expired.",
                "extensions": {"code": "UNAUTHENTICATED"},
            }
        ]
    }


async def test_two_credentials_at_once_are_refused(client: Client, add_staff: AddStaff):
    token = (await open_staff(await add_staff())).access_token
    twice = [("authorization", f"Bearer {token}")] * 2
    assert (await client.post(VIEWER, headers=twice[:1])).status_code == 200
    assert (await client.post(VIEWER, headers=twice)).status_code == 401


@pytest.mark.parametrize("scheme", ["Bearer", "bearer", "BEARER "])
async def test_a_token_counts_until_it_ends(client: Client, add_staff: AddStaff, clock: TurnedClock, scheme: str):
    token = (await open_staff(await add_staff())).access_token
    header = [("authorization", f"{scheme} {token}")]
    clock.instant = NOW + timedelta(minutes=15, microseconds=-1)
    assert (await client.post(VIEWER, headers=header)).json()["data"] == {"viewer": {"kind": "STAFF"}}
    clock.instant = NOW + timedelta(minutes=15)
    assert (await client.post(VIEWER, headers=header)).status_code == 401


async def test_a_staff_member_has_the_branches_they_are_bound_to(
    client: Client, add_staff: AddStaff, branches: dict[str, Any]
):
    bound, free = await add_staff(branch_codes=("nsk",)), await add_staff("pavel", role="OWNER")
    client.token = (await open_staff(bound)).access_token
    assert await client(WHO) == {
        "viewer": {
            "kind": "STAFF",
            "staffMember": {
                "id": ids.encode("StaffMember", bound),
                "displayName": "Ольга",
                "role": "RECEPTIONIST",
                "branches": [{"id": ids.encode("Branch", branches["nsk"]), "name": "nsk"}],
            },
        }
    }
    client.token = (await open_staff(free)).access_token
    assert (await client(WHO))["viewer"]["staffMember"]["branches"] == []


async def test_staff_members_are_seen_by_colleagues_only(client: Client, add_staff: AddStaff, add_patient: AddPatient):
    staff_id, colleague_id = await add_staff(), await add_staff("pavel")
    node_id = ids.encode("StaffMember", staff_id)
    query = "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }"
    asked = [node_id, ids.encode("StaffMember", new_id())]
    assert await client(query, ids=asked) == {"nodes": [None, None]}
    client.token = (await open_patient(await add_patient())).access_token
    assert await client(query, ids=asked) == {"nodes": [None, None]}
    client.token = (await open_staff(colleague_id)).access_token
    assert await client(query, ids=asked) == {"nodes": [{"id": node_id}, None]}


@pytest.mark.usefixtures("branches")
@pytest.mark.parametrize(("partner_id", "kind"), [(None, "APPLICATION"), (new_id(), "PARTNER")])
async def test_an_api_key_is_a_credential_without_an_end(
    client: Client, clock: TurnedClock, partner_id: Any, kind: str
):
    made = await service.create_api_key(actor=SYSTEM, name="key", scopes=["STOREFRONT"], partner_id=partner_id, now=NOW)
    client.token = made.key
    clock.instant = NOW + timedelta(days=1000)
    assert await client(VIEWER) == {"viewer": {"kind": kind}}
    (error,) = await client.errors("mutation { signOut { userErrors { code } } }")
    assert error["extensions"]["code"] == "FORBIDDEN"


async def test_a_websocket_signs_in_at_its_start(add_staff: AddStaff, clock: TurnedClock):
    token = (await open_staff(await add_staff())).access_token
    for name in ("Authorization", "authorization"):
        context = await context_of(clock, ("authorization", "Bearer x"), params={name: f"Bearer {token}"})
        assert context.actor.kind is ActorKind.STAFF
        assert lifetime_s(context) == 900
    for wrong in (f"Bearer {token}x", "", 5):
        with pytest.raises(Unauthenticated):
            await context_of(clock, params={"Authorization": wrong})
    anonymous = await context_of(clock, params={"Authorization": None})
    assert anonymous.actor.kind is ActorKind.ANONYMOUS
    assert lifetime_s(anonymous) is None


async def test_the_language_is_the_clients_then_the_callers_own_then_the_clinics(
    add_patient: AddPatient, add_staff: AddStaff, clock: TurnedClock
):
    patient = ("authorization", f"Bearer {(await open_patient(await add_patient(locale='uk'))).access_token}")
    staff = ("authorization", f"Bearer {(await open_staff(await add_staff())).access_token}")
    english = ("accept-language", "de, en;q=0.8, ru;q=0.5")
    assert (await context_of(clock, patient, english)).locale == "en"
    assert (await context_of(clock, patient)).locale == "uk"
    assert (await context_of(clock, patient, ("accept-language", "de"))).locale == "uk"
    assert (await context_of(clock, staff)).locale == "ru"
    assert (await context_of(clock)).locale == "ru"
    assert (await context_of(clock, english)).locale == "en"


async def test_before_a_clinic_is_loaded_there_is_a_language_and_no_currency(db: str, clock: TurnedClock):
    context = await context_of(clock)
    assert context.locale == "en"
    with pytest.raises(ClinicNotLoaded):
        _ = context.currency_code


@pytest.mark.usefixtures("branches")
async def test_a_context_knows_the_time_the_currency_and_the_address(clock: TurnedClock):
    context = await context_of(clock)
    assert (context.now, context.currency_code, context.client_ip) == (NOW, "RUB", "10.0.0.1")
    assert context.actor.ip == "10.0.0.1"


@pytest.mark.parametrize(
    ("forwarded", "trusted_proxies", "address"),
    [
        ([], (), "10.0.0.1"),
        (["203.0.113.7"], (), "10.0.0.1"),
        (["203.0.113.7"], ("192.0.2.0/24",), "10.0.0.1"),
        ([], ("10.0.0.0/8",), "10.0.0.1"),
        (["203.0.113.7"], ("10.0.0.0/8",), "203.0.113.7"),
        (["203.0.113.7"], ("fd00::/8", "10.0.0.1/32"), "203.0.113.7"),
        (["1.1.1.1, 203.0.113.7"], ("10.0.0.0/8",), "203.0.113.7"),
        (["1.1.1.1", "203.0.113.7"], ("10.0.0.0/8",), "203.0.113.7"),
        (["10.9.9.9, 203.0.113.7, 10.0.0.2"], ("10.0.0.0/8",), "203.0.113.7"),
        (["203.0.113.7, fd00::2"], ("fd00::/8", "10.0.0.0/8"), "203.0.113.7"),
        (["10.0.0.3, 10.0.0.2"], ("10.0.0.0/8",), "10.0.0.3"),
        (["somebody"], ("10.0.0.0/8",), "10.0.0.1"),
        (["203.0.113.7, somebody, 10.0.0.2"], ("10.0.0.0/8",), "10.0.0.2"),
        (["203.0.113.7,"], ("10.0.0.0/8",), "10.0.0.1"),
        (["2001:DB8::1"], ("10.0.0.0/8",), "2001:db8::1"),
        (["::ffff:203.0.113.7"], ("10.0.0.0/8",), "203.0.113.7"),
    ],
)
def test_an_address_is_taken_from_trusted_proxies_only(
    forwarded: list[str], trusted_proxies: tuple[str, ...], address: str
):
    request = connection(*(("x-forwarded-for", value) for value in forwarded))
    assert client_address(request, trusted_proxies=[ip_network(text) for text in trusted_proxies]) == address


def test_a_proxy_that_is_reached_over_ipv6_is_known_by_its_address_of_ipv4():
    request = connection(("x-forwarded-for", "203.0.113.7"), peer="::ffff:10.0.0.1")
    assert client_address(request, trusted_proxies=[ip_network("10.0.0.0/8")]) == "203.0.113.7"
    assert client_address(request, trusted_proxies=[]) == "10.0.0.1"


def test_a_caller_over_a_local_socket_has_no_address():
    assert client_address(connection(peer=None), trusted_proxies=[ip_network("10.0.0.0/8")]) is None


async def test_the_secret_key_is_rotated_without_signing_anybody_out(client: Client, add_staff: AddStaff):
    opened = await open_staff(await add_staff())
    client.token = opened.access_token
    tokens.configure(("new-" * 10, "secret-" * 8))
    assert (await client.post(VIEWER)).status_code == 200
    client.token = None
    found = await client(REFRESH, input={"refreshToken": opened.refresh_token})
    renewed = found["sessionRefresh"]["session"]
    old, new = (jwt.get_unverified_header(token) for token in (opened.access_token, renewed["accessToken"]))
    assert (old["alg"], new["alg"], old["kid"] == new["kid"]) == ("HS256", "HS256", False)

    tokens.configure(("new-" * 10,))
    for client.token, status in ((opened.access_token, 401), (renewed["accessToken"], 200)):
        assert (await client.post(VIEWER)).status_code == status
    tokens.configure(("another-" * 5,))
    assert (await client.post(VIEWER)).status_code == 401
    client.token = None
    found = await client(REFRESH, input={"refreshToken": renewed["refreshToken"]})
    client.token = found["sessionRefresh"]["session"]["accessToken"]
    assert (await client.post(VIEWER)).status_code == 200
