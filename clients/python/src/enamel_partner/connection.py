"""A partner's connection, and how what is generated becomes this package's values."""

from typing import Any, Final, Self, cast
from uuid import uuid4

import httpx

from enamel_partner.graph import Graph
from enamel_partner.graph.fragments import PartnerMoney
from enamel_partner.sending import Sender
from enamel_partner.values import Caller, Money

_ATTEMPTS: Final = 4
_TIMEOUT_S: Final = 15.0


class Connection:
    """A partner's connection, for one thread.

    Args:
        url: the endpoint, such as `https://loyalty.example.com/graphql`.
        key: an API key, `enp_...`.
        language: of messages: `ru`, `uk` or `en`.
        attempts: how often a request is sent at most.
        timeout_s: how long to wait for each answer.
        transport: what sends, instead of the network.
    """

    def __init__(
        self,
        url: str,
        key: str,
        *,
        language: str = "en",
        attempts: int = _ATTEMPTS,
        timeout_s: float = _TIMEOUT_S,
        transport: httpx.BaseTransport | None = None,
    ) -> None:
        headers = {"Authorization": f"Bearer {key}", "Accept-Language": language}
        self._http = httpx.Client(headers=headers, timeout=timeout_s, transport=transport)
        self._graph = Graph(url=url, http_client=cast("Any", self._http))
        self._sender = Sender(attempts)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the connection."""
        self._http.close()

    def whoami(self) -> Caller:
        """Return whose the key is, and what the partner's account holds.

        Raises:
            RequestError: it could not be served; `UNAUTHENTICATED` for a key that counts no more.
            UnreachableError: there was no answer.
        """
        viewer = self._sender.send(self._graph.who_am_i).viewer
        partner = viewer.partner
        if partner is None:
            return Caller(name_of(viewer.kind))
        balance = Money(partner.balance.amount, name_of(partner.balance.currency_code))
        return Caller(name_of(viewer.kind), partner.id, partner.name, balance)


def new_key() -> str:
    """Make an idempotency key, where a sale has no number of its own."""
    return str(uuid4())


def name_of(member: Any) -> str:
    """Return the name of an enum's member, known or not."""
    return str(getattr(member, "value", member))


def money(found: PartnerMoney) -> Money:
    """Return an amount."""
    return Money(found.amount, name_of(found.currency_code))


def money_if(found: PartnerMoney | None) -> Money | None:
    """Return an amount, if there is one."""
    return None if found is None else money(found)


def present(**arguments: Any) -> dict[str, Any]:
    """Return the arguments that are not None: what is left out of an input stays out."""
    return {name: value for name, value in arguments.items() if value is not None}
