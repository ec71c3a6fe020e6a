"""Vouchers at a till that is cut off. Needs `pip install enamel-partner[offline]`.

signed = till.offline_list(days=3)                  # while connected, and kept as a file
vouchers = OfflineVouchers(signed, keys=keys)       # keys: `till.offline_keys()`, fetched once
queue = OfflineQueue(Path("redemptions.jsonl"))
found = vouchers.check("7KDM-...", total=Decimal("900.00"), used=queue)
if found.is_usable:
    queue.add("7KDM-...", order="receipt-318", total=Decimal("900.00"))
...
results = queue.upload(till)                        # connected again
"""

import base64
import json
from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from decimal import ROUND_DOWN, Decimal
from enum import StrEnum
from typing import Any, Final
from zoneinfo import ZoneInfo

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from enamel_partner.codes import digest
from enamel_partner.errors import OfflineListError
from enamel_partner.queue import OfflineQueue
from enamel_partner.values import SignedList

__all__ = ["OfflineCheck", "OfflineListError", "OfflineQueue", "OfflineReason", "OfflineVouchers"]

FORMAT: Final = 1
CLOCK_SLACK: Final = timedelta(minutes=5)
_HOURS: Final = 24
_CENT: Final = Decimal("0.01")


class OfflineReason(StrEnum):
    """Why a voucher is not to be taken without a connection."""

    UNKNOWN = "UNKNOWN"
    USED = "USED"
    EXPIRED = "EXPIRED"
    TOO_EARLY = "TOO_EARLY"
    NOT_NOW = "NOT_NOW"
    ORDER_TOO_SMALL = "ORDER_TOO_SMALL"


@dataclass(frozen=True, slots=True)
class OfflineCheck:
    """What a list tells of a code.

    Args:
        reason: why it is not to be taken; None if it may be.
        title: what it gives, in the clinic's words; None for an unknown code.
        value: what to take off the order; 0 for a gift.
        gift: what to hand out.
        is_single: whether it is for a single use.
        last_day: its last day; None for no end.
    """

    reason: OfflineReason | None
    title: str | None = None
    value: Decimal = Decimal("0.00")
    gift: str | None = None
    is_single: bool = False
    last_day: date | None = None

    @property
    def is_usable(self) -> bool:
        """Tell whether the voucher may be taken."""
        return self.reason is None


class OfflineVouchers:
    """A list whose signature was checked.

    Args:
        signed: the list.
        keys: public keys by their ids, from a source that is trusted.

    Raises:
        OfflineListError: none of the keys signed it, or it is of a later format.
    """

    def __init__(self, signed: SignedList, *, keys: Mapping[str, bytes]) -> None:
        content = _content(signed, keys)
        self.partner_id: str = content["partnerId"]
        self.issued_at = datetime.fromisoformat(content["issuedAt"])
        self.valid_until = datetime.fromisoformat(content["validUntil"])
        self._zone = ZoneInfo(content["timeZone"])
        self._promotions: list[dict[str, Any]] = content["promotions"]
        self._vouchers = {row[0]: row for row in content["vouchers"]}

    def __len__(self) -> int:
        """Return how many vouchers it holds."""
        return len(self._vouchers)

    def check(
        self, code: str, *, total: Decimal, at: datetime | None = None, used: Container[str] = ()
    ) -> OfflineCheck:
        """Tell whether a voucher may be taken for an order, and what it gives.

        Args:
            code: in any spelling.
            total: what the order costs before.
            at: when, with its zone; now by default.
            used: where codes that this till has taken already are looked up: an OfflineQueue.

        Raises:
            OfflineListError: the list has ended, or the till's clock is wrong.
        """
        moment = at or datetime.now(UTC)
        if not self.issued_at - CLOCK_SLACK <= moment < self.valid_until:
            raise OfflineListError(f"the list is good from {self.issued_at} until {self.valid_until}")
        row = self._vouchers.get(digest(code))
        if row is None:
            return OfflineCheck(OfflineReason.UNKNOWN)
        _, place, last, is_single = row
        terms = self._promotions[place]
        last_day = None if last is None else date.fromisoformat(last)
        reason = _why_not(terms, last_day, moment.astimezone(self._zone), total)
        if reason is None and is_single and code in used:
            reason = OfflineReason.USED
        return OfflineCheck(reason, terms["title"], _value(terms, total), terms["gift"], is_single, last_day)


def _content(signed: SignedList, keys: Mapping[str, bytes]) -> dict[str, Any]:
    """Return what a list holds, once its signature has been checked."""
    if signed.key_id not in keys:
        raise OfflineListError(f"no key {signed.key_id} is known")
    try:
        signature = base64.b64decode(signed.signature, validate=True)
        Ed25519PublicKey.from_public_bytes(keys[signed.key_id]).verify(signature, signed.payload.encode())
    except (InvalidSignature, ValueError) as error:
        raise OfflineListError("the signature is wrong") from error
    content: dict[str, Any] = json.loads(signed.payload)
    if content["format"] != FORMAT:
        raise OfflineListError(f"format {content['format']} needs a later version of this package")
    return content


def _why_not(terms: Mapping[str, Any], last_day: date | None, at: datetime, total: Decimal) -> OfflineReason | None:
    checks: Iterator[tuple[bool, OfflineReason]] = iter(
        (
            (last_day is not None and last_day < at.date(), OfflineReason.EXPIRED),
            (date.fromisoformat(terms["startsOn"]) > at.date(), OfflineReason.TOO_EARLY),
            (not _is_open(terms, at), OfflineReason.NOT_NOW),
            (total < Decimal(terms["minimumTotal"] or 0), OfflineReason.ORDER_TOO_SMALL),
        )
    )
    return next((reason for holds, reason in checks if holds), None)


def _is_open(terms: Mapping[str, Any], at: datetime) -> bool:
    """Tell whether a promotion counts on this day and hour; hours past midnight belong to the day they began on."""
    first = terms["hourFrom"] or 0
    last = _HOURS if terms["hourTo"] is None else terms["hourTo"]
    is_morning_after = at.hour < last < first
    if terms["weekdays"] and (at.date() - timedelta(days=is_morning_after)).isoweekday() not in terms["weekdays"]:
        return False
    return bool(is_morning_after or (first <= at.hour and (at.hour < last or last < first)))


def _value(terms: Mapping[str, Any], total: Decimal) -> Decimal:
    """Return what a voucher takes off an order, rounded down to two decimal places."""
    if terms["percentOff"] is not None:
        return (total * Decimal(terms["percentOff"]) / 100).quantize(_CENT, ROUND_DOWN)
    if terms["fixedPrice"] is not None:
        return max(total - Decimal(terms["fixedPrice"]), Decimal("0.00"))
    return min(Decimal(terms["amountOff"] or "0.00"), total)
