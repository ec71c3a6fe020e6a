"""What the story's people use: the clients' own operations, sent to the GraphQL API over HTTP."""

import asyncio
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final
from uuid import uuid4

import httpx
import orjson
from graphql import parse, print_ast
from graphql.utilities import separate_operations

from runtime.demo.errors import StoryError

OPERATIONS: Final = Path(__file__).parents[2] / "clients" / "operations"
CODE_TIMEOUT_S: Final = 60.0
_POLL_S: Final = 0.05
_CODE: Final = re.compile(r"\b(\d{6})\b")


def load_operations() -> dict[str, str]:
    """Return the text of each operation that the clinic's clients send, by name."""
    operations: dict[str, str] = {}
    for file in sorted(OPERATIONS.rglob("*.graphql")):
        documents = separate_operations(parse(file.read_text("utf-8"), no_location=True))
        operations |= {name: print_ast(document) for name, document in documents.items()}
    return operations


@dataclass(slots=True)
class Session:
    """Somebody's tokens; `nobody` has none."""

    access_token: str | None = None
    refresh_token: str | None = None


NOBODY: Final = Session()


def new_key() -> str:
    """Return a new idempotency key."""
    return str(uuid4())


@dataclass(slots=True)
class Refusal:
    """What the API answered instead of doing it: the code of the user error or GraphQL error, and its text."""

    code: str
    message: str


@dataclass(slots=True)
class Client:
    """Sends operations.

    Args:
        http: knows the server's address.
        messages_file: where the messages to patients are written.
        locale: the language to be answered in.
    """

    http: httpx.AsyncClient
    messages_file: Path
    locale: str = "en"
    operations: dict[str, str] = field(default_factory=load_operations)

    async def send(self, operation: str, *, by: Session = NOBODY, **variables: Any) -> dict[str, Any]:
        """Send an operation and return its data.

        Args:
            operation: its name.
            by: whose session.
            variables: as the operation names them.

        Raises:
            StoryError: the API refused it.
        """
        answer = await self._post(operation, by, variables)
        if refusal := next(_refusals(answer), None):
            raise StoryError(f"{operation} was refused: {refusal.code}: {refusal.message}")
        data: dict[str, Any] = answer["data"]
        return data

    async def refused(self, operation: str, *, by: Session = NOBODY, **variables: Any) -> Refusal:
        """Send an operation that has to be refused, and return why it was.

        Raises:
            StoryError: the API did it.
        """
        refusal = next(_refusals(await self._post(operation, by, variables)), None)
        if refusal is None:
            raise StoryError(f"{operation} should have been refused")
        return refusal

    async def staff_sign_in(self, login: str, password: str) -> Session:
        """Sign a staff member in."""
        data = await self.send("StaffSignIn", input={"login": login, "password": password})
        return _session(data["staffSignIn"]["session"])

    async def patient_sign_in(self, phone: str) -> tuple[Session, str]:
        """Sign a patient in with the one-time code from the messages file; return the session and the code."""
        read_from = self._messages_size()
        await self.send("RequestSignInCode", input={"phone": phone})
        code = await self._code(phone, read_from)
        data = await self.send("SignIn", input={"phone": phone, "code": code})
        return _session(data["signIn"]["session"]), code

    async def refresh(self, session: Session) -> Session:
        """Get a session's next pair of tokens."""
        data = await self.send("RefreshSession", input={"refreshToken": session.refresh_token})
        return _session(data["sessionRefresh"]["session"])

    async def _post(self, operation: str, by: Session, variables: dict[str, Any]) -> dict[str, Any]:
        headers = {"accept": "application/graphql-response+json", "accept-language": self.locale}
        if by.access_token is not None:
            headers["authorization"] = f"Bearer {by.access_token}"
        body = {"query": self.operations[operation], "operationName": operation, "variables": variables}
        response = await self.http.post("/graphql", json=body, headers=headers)
        try:
            answer: dict[str, Any] = orjson.loads(response.content)
        except orjson.JSONDecodeError:
            raise StoryError(f"{operation} got no GraphQL answer but status {response.status_code}") from None
        return answer

    def _messages_size(self) -> int:
        return self.messages_file.stat().st_size if self.messages_file.exists() else 0

    async def _code(self, phone: str, read_from: int) -> str:
        """Wait for the message with the code, which the worker delivers."""
        loop = asyncio.get_running_loop()
        deadline = loop.time() + CODE_TIMEOUT_S
        while loop.time() < deadline:
            if self._messages_size() > read_from:
                for line in self.messages_file.read_bytes()[read_from:].splitlines():
                    message = orjson.loads(line)
                    is_code = (message["to"], message["template"]) == (phone, "sign_in_code")
                    if is_code and (found := _CODE.search(message["text"])):
                        return found[1]
            await asyncio.sleep(_POLL_S)
        raise StoryError(f"no sign-in code for {phone} came into {self.messages_file} within {CODE_TIMEOUT_S:.0f} s")


def _refusals(answer: dict[str, Any]) -> Iterator[Refusal]:
    """Give what was refused: GraphQL errors first, then the user errors of payloads."""
    for error in answer.get("errors") or ():
        yield Refusal(error.get("extensions", {}).get("code", "ERROR"), error["message"])
    for payload in (answer.get("data") or {}).values():
        if isinstance(payload, dict):
            for error in payload.get("userErrors") or ():
                yield Refusal(error["code"], error["message"])


def _session(row: dict[str, Any]) -> Session:
    return Session(row["accessToken"], row["refreshToken"])
