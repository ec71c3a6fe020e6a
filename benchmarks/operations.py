"""What the desk sends: its operations as it writes them, and bodies of requests with them."""

from functools import cache
from pathlib import Path

import httpx
import orjson
from graphql import parse, print_ast, separate_operations

from benchmarks.database import LOGIN, PASSWORD

FOLDER = Path(__file__).parent.parent / "clients" / "operations" / "frontdesk"
LANGUAGE = "en"


@cache
def operation(name: str) -> str:
    """Return the text of one operation, with the fragments that it uses."""
    for path in sorted(FOLDER.glob("*.graphql")):
        found = separate_operations(parse(path.read_text()))
        if name in found:
            return print_ast(found[name])
    raise KeyError(name)


def body(name: str, **variables: object) -> bytes:
    """Return the body of a request for an operation."""
    return orjson.dumps({"query": operation(name), "variables": variables})


def headers(token: str) -> dict[str, str]:
    """Return the headers of a signed-in request."""
    return {"authorization": f"Bearer {token}", "content-type": "application/json", "accept-language": LANGUAGE}


def sign_in_request() -> dict[str, object]:
    """Return the request that signs the benchmarks' staff member in."""
    return {"query": operation("StaffSignIn"), "variables": {"input": {"login": LOGIN, "password": PASSWORD}}}


def sign_in(address: str) -> str:
    """Sign the benchmarks' staff member in and return the access token."""
    answer = httpx.post(f"{address}/graphql", json=sign_in_request()).json()
    token: str = answer["data"]["staffSignIn"]["session"]["accessToken"]
    return token
