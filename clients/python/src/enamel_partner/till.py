"""What a partner's till or web shop does."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any, Final, Self, cast
from uuid import uuid4

import httpx

from enamel_partner.graph import Graph
from enamel_partner.graph.input_types import GiftCertificateRedeemInput
from enamel_partner.sending import Sender

_ATTEMPTS: Final = 4
_TIMEOUT_S: Final = 15.0


@dataclass(frozen=True, slots=True)
class Money:
    """An amount in a currency."""

    amount: Decimal
    currency_code: str


@dataclass(frozen=True, slots=True)
class Certificate:
    """What a gift certificate's code tells.

    Args:
        status: such as `ACTIVE`.
        balance: what is left.
        expires_on: its last day; None if it has none yet.
    """

    status: str
    balance: Money
    expires_on: date | None


@dataclass(frozen=True, slots=True)
class Redemption:
    """What was taken from a gift certificate.

    Args:
        redeemed: how much.
        balance: what is left on it.
        status: such as `ACTIVE`, or `USED_UP` if nothing is left.
    """

    redeemed: Money
    balance: Decimal
    status: str


class Till:
    """A partner's connection, for one thread.

    Args:
        url: the endpoint, such as `https://loyalty.example.com/graphql`.
        key: the store's API key, `enp_...`.
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

    def check_certificate(self, code: str, *, pin: str | None = None) -> Certificate | None:
        """Return what a gift certificate's code tells, or None if there is no such code.

        Args:
            code: the full code, in any spelling.
            pin: if the certificate has one.

        Raises:
            ThrottledError: too many wrong codes.
            RequestError: it could not be served.
            UnreachableError: there was no answer.
        """
        found = self._sender.send(lambda: self._graph.check_gift_certificate(code, pin)).gift_certificate_balance
        if found is None:
            return None
        return Certificate(_name(found.status), _money(found.balance), found.expires_on)

    def redeem_certificate(
        self, *, amount: Decimal, key: str, code: str | None = None, pin: str | None = None, token: str | None = None
    ) -> Redemption:
        """Take an amount from a gift certificate.

        Args:
            amount: how much, in the clinic's currency, with at most two decimal places.
            key: the idempotency key, 1 to 255 characters: one for each sale, such as the receipt's number. Keep it
                until this returns or raises RefusedError; with the same key the amount is taken once.
            code: the full code, in any spelling.
            pin: beside the code, if the certificate has one.
            token: what the holder's phone shows, instead of the code.

        Raises:
            RefusedError: not enough is left, the code is wrong, it has expired, ...; nothing was taken.
            RequestError: it could not be served; nothing was taken.
            UnreachableError: there was no answer; send it again with the same key.
        """
        wanted = GiftCertificateRedeemInput(
            amount=amount, idempotencyKey=key, **_present(code=code, pin=pin, token=token)
        )
        done = self._sender.settle(lambda: self._graph.redeem_certificate_at_partner(wanted).gift_certificate_redeem)
        assert done.redeemed is not None  # what is not refused
        assert done.gift_certificate is not None  # is answered whole
        certificate = done.gift_certificate
        return Redemption(_money(done.redeemed), certificate.balance.amount, _name(certificate.status))


def new_key() -> str:
    """Make an idempotency key, where a sale has no number of its own."""
    return str(uuid4())


def _present(**arguments: str | None) -> dict[str, Any]:
    return {name: value for name, value in arguments.items() if value is not None}


def _name(member: Any) -> str:
    return str(getattr(member, "value", member))


def _money(found: Any) -> Money:
    return Money(found.amount, _name(found.currency_code))
