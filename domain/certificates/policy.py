"""The rules of gift certificates: values, dates, statuses, what a return revives (R-CRT). Pure."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from typing import Final
from uuid import UUID

from domain.certificates.errors import (
    ApprovalRequired,
    DeliveryDay,
    LastDay,
    PaidPart,
    PinForm,
    PinSent,
    Quantity,
    ReasonMissing,
    Recipient,
    ValueLimits,
)
from domain.kernel.clock import add_months
from domain.kernel.money import bounded, format_minor
from domain.kernel.plain_text import TextLength

CODE_CHARACTERS: Final = 20
TOKEN_CHARACTERS: Final = 20
TOKEN_TTL: Final = timedelta(seconds=60)
CODE_SHOWN: Final = timedelta(days=30)
CODES_OF_BATCH_SHOWN: Final = timedelta(days=1)
ATTEMPTS_PER_CLIENT_AND_MINUTE: Final = 10
TOKENS_PER_MINUTE: Final = 20
PIN_TRIES: Final = 5
MIN_PIN_DIGITS: Final = 4
MAX_PIN_DIGITS: Final = 8
MAX_BATCH: Final = 1000
MAX_LIFE_MONTHS: Final = 120
MAX_DELIVERY_DAYS: Final = 366
MAX_NAME_CHARACTERS: Final = 100
MAX_MESSAGE_CHARACTERS: Final = 500
MAX_REFERENCE_CHARACTERS: Final = 100
MAX_REASON_CHARACTERS: Final = 500
REVIVED_DAYS: Final = 30
ORDER_LIFE: Final = timedelta(days=30)
SHOWN_CHARACTERS: Final = 4

SOLD: Final = "SOLD"
GIVEN: Final = "PROMOTIONAL"
"""The two origins of a certificate's lots: what was paid for, and what was given (R-CRT-5)."""

_NEVER: Final = datetime.max.replace(tzinfo=UTC)

HOLDER: Final = "certificate"
"""The kind of a certificate's account in the ledger."""


class Kind(StrEnum):
    """Why a certificate was issued (R-CRT-1)."""

    SOLD = "SOLD"
    PROMOTIONAL = "PROMOTIONAL"
    CORPORATE = "CORPORATE"
    COMPENSATION = "COMPENSATION"


PAID_KINDS: Final = frozenset({Kind.SOLD, Kind.CORPORATE})


class Status(StrEnum):
    """Where a certificate stands (R-CRT-2)."""

    AWAITING_PAYMENT = "AWAITING_PAYMENT"
    ACTIVE = "ACTIVE"
    FROZEN = "FROZEN"
    USED_UP = "USED_UP"
    EXPIRED = "EXPIRED"
    VOIDED = "VOIDED"
    REFUNDED = "REFUNDED"


TOLD: Final = frozenset({Status.ACTIVE, Status.FROZEN, Status.USED_UP})
"""What a code tells of a certificate; any other status looks as if there were none (R-CRT-3)."""


class Design(StrEnum):
    """How a certificate's page looks (R-CRT-8)."""

    CLASSIC = "CLASSIC"
    FESTIVE = "FESTIVE"
    CHILDREN = "CHILDREN"


class Way(StrEnum):
    """How a certificate was presented."""

    CODE = "CODE"
    TOKEN = "TOKEN"  # noqa: S105  # a way, no secret
    ID = "ID"


@dataclass(frozen=True, slots=True)
class CertificateDraft:
    """A certificate to issue at the desk; texts as somebody typed them, amounts in minor units.

    Args:
        kind: a Kind.
        value_minor: what it can pay for.
        paid_minor: what is paid for it; the rest is given, and spent first (R-CRT-5).
        service_ids: the only services that it pays for; None for all.
        expires_on: the last day; None for the clinic's usual life.
        deliver_on: when it is sent to the recipient; None for at once, if there is a phone or an address.
    """

    kind: str
    value_minor: int
    paid_minor: int
    purchaser_id: UUID | None = None
    recipient_name: str | None = None
    recipient_phone: str | None = None
    recipient_email: str | None = None
    message: str | None = None
    design: str = Design.CLASSIC
    service_ids: tuple[UUID, ...] | None = None
    expires_on: date | None = None
    deliver_on: date | None = None
    pin: str | None = None


@dataclass(frozen=True, slots=True)
class OrderDraft:
    """A certificate ordered at the website; it is paid in full. `design` None is the classic one."""

    value_minor: int
    buyer_name: str
    buyer_phone: str
    recipient_name: str
    buyer_email: str | None = None
    recipient_email: str | None = None
    recipient_phone: str | None = None
    message: str | None = None
    deliver_on: date | None = None
    design: str | None = None


@dataclass(frozen=True, slots=True)
class BatchDraft:
    """Many equal certificates; `paid_minor` of each is None for the whole value of a paid kind, else nothing."""

    kind: str
    value_minor: int
    quantity: int
    paid_minor: int | None = None
    partner_id: UUID | None = None
    expires_on: date | None = None

    @property
    def paid_each_minor(self) -> int:
        """Return what is paid for each."""
        if self.paid_minor is not None:
            return self.paid_minor
        return self.value_minor if self.kind in PAID_KINDS else 0


@dataclass(frozen=True, slots=True)
class Limits:
    """The clinic's limits, in minor units; see `Organisation`."""

    minimum_minor: int
    maximum_minor: int
    given_minor: int
    life_months: int


def shown_status(status: str, *, expires_at: datetime | None, now: datetime) -> Status:
    """Return where a certificate stands at `now`: by its last day, whether or not the night has run (R-CRT-7)."""
    is_over = expires_at is not None and expires_at <= now
    return Status.EXPIRED if is_over and status in (Status.ACTIVE, Status.FROZEN) else Status(status)


def check_value(*, kind: str, value_minor: int, paid_minor: int, limits: Limits) -> None:
    """Hold a value and what is paid for it against the bounds, the kind and the clinic's limits (R-CRT-1, R-MON-3).

    Raises:
        AmountOutOfRange: the value is no amount.
        PaidPart: the paid part is greater than the value, or does not fit the kind.
        ValueLimits: the clinic does not sell certificates of this value.
    """
    bounded(value_minor, field=("value",))
    if not 0 <= paid_minor <= value_minor or (kind in PAID_KINDS) != (paid_minor > 0):
        raise PaidPart(field=("paid",))
    if kind in PAID_KINDS and not limits.minimum_minor <= value_minor <= limits.maximum_minor:
        raise ValueLimits(
            field=("value",), minimum=format_minor(limits.minimum_minor), maximum=format_minor(limits.maximum_minor)
        )


def check_given(*, given_minor: int, may_manage: bool, limits: Limits) -> None:
    """Let a manager alone give away more than the limit of adjustments by hand.

    Args:
        given_minor: what nobody pays for, of all certificates together.
        may_manage: whether the caller manages certificates.
        limits: the clinic's.

    Raises:
        ApprovalRequired: the caller may not give away so much.
    """
    if given_minor > limits.given_minor and not may_manage:
        raise ApprovalRequired(field=("paid",), limit=format_minor(limits.given_minor))


def last_day(expires_on: date | None, *, today: date, limits: Limits) -> date:
    """Return a new certificate's last day: the named one, or the clinic's usual life from today on.

    Raises:
        LastDay: the named day is over, or further away than 10 years.
    """
    if expires_on is None:
        return add_months(today, limits.life_months)
    latest = add_months(today, MAX_LIFE_MONTHS)
    if not today <= expires_on <= latest:
        raise LastDay(field=("expiresOn",), latest=latest.isoformat())
    return expires_on


def check_delivery(deliver_on: date | None, *, today: date, ends_on: date, is_reachable: bool) -> None:
    """Hold the day of a delivery against the dates, and ask for somewhere to deliver to.

    Raises:
        DeliveryDay: the day is over, more than a year away, or after the certificate's last day.
        Recipient: there is neither a phone nor an address to send it to.
    """
    if deliver_on is None:
        return
    latest = min(today + timedelta(days=MAX_DELIVERY_DAYS), ends_on)
    if not today <= deliver_on <= latest:
        raise DeliveryDay(field=("deliverOn",), latest=latest.isoformat())
    if not is_reachable:
        raise Recipient(field=("deliverOn",))


def check_pin(pin: str | None, *, is_sent: bool) -> None:
    """Hold a PIN against its form: 4 to 8 ASCII digits; one with a PIN is handed over, not sent.

    Raises:
        PinForm: it has another form.
        PinSent: the certificate is to be sent.
    """
    if pin is None:
        return
    if not (MIN_PIN_DIGITS <= len(pin) <= MAX_PIN_DIGITS and pin.isascii() and pin.isdigit()):
        raise PinForm(field=("pin",), minimum=MIN_PIN_DIGITS, maximum=MAX_PIN_DIGITS)
    if is_sent:
        raise PinSent(field=("pin",))


def check_quantity(quantity: int) -> None:
    """Hold a batch against its limits.

    Raises:
        Quantity: fewer than 1 or more than MAX_BATCH.
    """
    if not 1 <= quantity <= MAX_BATCH:
        raise Quantity(field=("quantity",), maximum=MAX_BATCH)


def checked_reason(reason: str) -> str:
    """Return a reason without spaces around it.

    Raises:
        ReasonMissing: nothing is left, or too much.
    """
    if not 1 <= len(reason.strip()) <= MAX_REASON_CHARACTERS:
        raise ReasonMissing(field=("reason",), maximum=MAX_REASON_CHARACTERS)
    return reason.strip()


def checked_message(text: str) -> str:
    """Return a message for a certificate's page, of at most 500 characters.

    Raises:
        TextLength: it is longer.
    """
    if len(text) > MAX_MESSAGE_CHARACTERS:
        raise TextLength(field=("message",), maximum=MAX_MESSAGE_CHARACTERS)
    return text


def revived_until(expires_on: date | None, *, today: date) -> date | None:
    """Return the last day after a return: the certificate's own, but at least today + 30 (R-CRT-6)."""
    return None if expires_on is None else max(expires_on, today + timedelta(days=REVIVED_DAYS))


def status_after_return(status: str, *, was_frozen: bool = False) -> Status:
    """Return where a certificate stands once value has come back to it (R-CRT-6).

    A frozen one stays frozen, also if it has expired since; one that was voided or bought back comes back frozen, for
    staff to decide.

    Args:
        status: as it was stored last.
        was_frozen: whether it was frozen when it expired.
    """
    is_kept_back = was_frozen or status in (Status.FROZEN, Status.VOIDED, Status.REFUNDED)
    return Status.FROZEN if is_kept_back else Status.ACTIVE


def spending_key(expires_at: datetime | None, certificate_id: UUID) -> tuple[datetime, UUID]:
    """Return what certificates of one checkout are ordered by: earliest expiry first, none last (R-CRT-10)."""
    return expires_at or _NEVER, certificate_id


def masked_code(last_characters: str) -> str:
    """Return a code as lists show it: its last four characters alone (R-CRT-1)."""
    return f"•••• {last_characters}"
