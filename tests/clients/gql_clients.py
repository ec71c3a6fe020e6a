"""gql, run in the clients' own environment: over HTTP and WebSocket. `python gql_clients.py KNOWN`, as JSON."""

import asyncio
import json
import sys
from uuid import uuid4

from gql import Client, gql
from gql.client import SyncClientSession
from gql.transport.exceptions import TransportQueryError
from gql.transport.httpx import HTTPXAsyncTransport, HTTPXTransport
from gql.transport.websockets import WebsocketsTransport

KNOWN = json.loads(sys.argv[1])
CARD = gql("query Card($id: ID!) { patient(id: $id) { id displayName account { id } } }")
ADJUST = gql("""
    mutation Adjust($input: AccountAdjustInput!) {
      accountAdjust(input: $input) { entry { id amount { amount } } userErrors { code field message } }
    }
""")
WATCH = gql("subscription Watch { accountChanged { account { id } entry { kind amount { amount } } } }")


def bearer(token: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {token}"}


def gift() -> dict[str, dict[str, str]]:
    return {
        "input": {
            "patientId": KNOWN["patientId"],
            "amount": "4.00",
            "reason": "gql",
            "idempotencyKey": str(uuid4()),
        }
    }


def refusal(session: SyncClientSession) -> str | None:
    """Return the code of the error that the desk gets, which may not give."""
    try:
        session.execute(ADJUST, variable_values=gift())
    except TransportQueryError as error:
        return error.errors[0]["extensions"]["code"] if error.errors else None
    return None


def sync_queries() -> None:
    """Ask for the schema first, and hold the operations against it."""
    transport = HTTPXTransport(url=KNOWN["url"], headers=bearer(KNOWN["desk"]))
    with Client(transport=transport, fetch_schema_from_transport=True) as session:
        card = session.execute(CARD, variable_values={"id": KNOWN["patientId"]})
        assert card["patient"]["account"]["id"] == KNOWN["accountId"]
        assert refusal(session) == "FORBIDDEN"


async def next_change(session: object) -> dict:
    async for change in session.subscribe(WATCH):
        return change["accountChanged"]
    raise AssertionError("the subscription ended")


async def live() -> None:
    """Give until the subscription tells of it: when it has begun nobody says."""
    socket_url = KNOWN["url"].replace("http", "ws", 1)
    init = {"Authorization": f"Bearer {KNOWN['patient']}"}
    sockets = WebsocketsTransport(
        url=socket_url, init_payload=init, subprotocols=[WebsocketsTransport.GRAPHQLWS_SUBPROTOCOL]
    )
    http = HTTPXAsyncTransport(url=KNOWN["url"], headers=bearer(KNOWN["manager"]))
    async with Client(transport=sockets) as watching, Client(transport=http) as giving:
        change = asyncio.create_task(next_change(watching))
        while not change.done():
            done = await giving.execute(ADJUST, variable_values=gift())
            assert done["accountAdjust"]["userErrors"] == []
            await asyncio.wait([change], timeout=0.3)
        seen = change.result()
        assert seen["account"]["id"] == KNOWN["accountId"]
        who = await watching.execute(gql("{ viewer { kind } }"))
        assert who["viewer"]["kind"] == "PATIENT"


sync_queries()
asyncio.run(asyncio.wait_for(live(), 30))
sys.stdout.write("gql is served")
