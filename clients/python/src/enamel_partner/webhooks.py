"""Events that Enamel sends, checked by their signatures. Needs `pip install enamel-partner[webhooks]`."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any

from standardwebhooks.webhooks import Webhook, WebhookVerificationError

from enamel_partner.errors import EnamelError
from enamel_partner.values import Money


class WebhookRejectedError(EnamelError):
    """A request is none of Enamel's, or too old: answer with 400 and do nothing."""


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened.

    Args:
        id: the same at every repetition: do each once.
        type: such as `sale.reported`.
        occurred_at: when.
        data: ids, amounts, dates and references, by name, as they were sent.
    """

    id: str
    type: str
    occurred_at: datetime
    data: Mapping[str, Any]

    def amount(self, name: str) -> Money | None:
        """Return an amount of the data; None if it is not there."""
        found = self.data.get(name)
        return None if found is None else Money(Decimal(found["amount"]), found["currencyCode"])


class WebhookReceiver:
    """Checks what comes to an endpoint.

    Args:
        secrets: the endpoint's, `whsec_...`. After a rotation the new one is enough; both may be given.

    Raises:
        ValueError: none is given.
    """

    def __init__(self, *secrets: str) -> None:
        if not secrets:
            raise ValueError("a receiver needs a secret")
        self._webhooks = [Webhook(secret) for secret in secrets]

    def event(self, body: bytes, headers: Mapping[str, str]) -> Event:
        """Return the event of a request.

        Args:
            body: as it came, byte by byte.
            headers: of the request, in any case.

        Raises:
            WebhookRejectedError: no secret signed it, it is more than five minutes old, or it is malformed.
        """
        told = self._verified(body, dict(headers))
        given = {name.lower(): value for name, value in headers.items()}
        try:
            occurred_at = datetime.fromisoformat(told["timestamp"])
            return Event(given["webhook-id"], told["type"], occurred_at, told["data"])
        except (KeyError, TypeError, ValueError) as error:
            raise WebhookRejectedError("it is signed, and no event") from error

    def _verified(self, body: bytes, headers: dict[str, str]) -> Any:
        reason: Exception | None = None
        for webhook in self._webhooks:
            try:
                return webhook.verify(body, headers)
            except (WebhookVerificationError, ValueError) as error:  # ValueError: a signature that is no Base64
                reason = error
        raise WebhookRejectedError(str(reason)) from reason
