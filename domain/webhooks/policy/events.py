"""The catalogue of events: the one list of what webhooks tell, and of what stands in each (docs/webhooks.md).

Payloads are thin: ids, amounts and dates, never people. Whoever wants more asks the API with rights of their own.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Final
from uuid import UUID

from domain.kernel.money import format_minor
from domain.staff.actor import ApiScope

Encode = Callable[[str, UUID], str]
"""Returns the API's id of an object, from its type's name and UUID."""

_LONGEST_TEXT: Final = 200


class EventType(StrEnum):
    """What may be heard of."""

    INVOICE_COMPLETED = "invoice.completed"
    INVOICE_REFUNDED = "invoice.refunded"
    INVOICE_CANCELLED = "invoice.cancelled"
    REFERRAL_REWARDED = "referral.rewarded"
    CERTIFICATE_ISSUED = "gift_certificate.issued"
    CERTIFICATE_REDEEMED = "gift_certificate.redeemed"
    VOUCHER_REDEEMED = "voucher.redeemed"
    VOUCHER_REDEMPTION_CANCELLED = "voucher.redemption_cancelled"
    PROMOTION_PAUSED = "promotion.paused"
    PROMOTION_RESUMED = "promotion.resumed"
    PROMOTION_FINISHED = "promotion.finished"
    PROMOTION_TASK_OVERDUE = "promotion.task_overdue"
    PARTNER_PAUSED = "partner.paused"
    PARTNER_RESUMED = "partner.resumed"
    PARTNER_PAYMENT_RECORDED = "partner.payment_recorded"
    SALE_REPORTED = "sale.reported"
    SALE_REVERSED = "sale.reversed"
    STATEMENT_CLOSED = "statement.closed"
    TEST = "webhook.test"


class Kind(StrEnum):
    """What a value of a payload is, and how it is written there."""

    ID = "ID"
    """An object's id, as the API writes it."""

    AMOUNT = "AMOUNT"
    """Minor units; written as the API's Money."""

    DATE = "DATE"
    """A day."""

    TEXT = "TEXT"
    """A short text that is nobody's name: a reference, a code of a reason."""


@dataclass(frozen=True, slots=True)
class Field:
    """One value of a payload.

    Args:
        name: what `emit` gets it under: `..._id` for an ID, `..._minor` for an AMOUNT, anything else for the rest.
        kind: what it is.
        about: what it says, for whoever receives it.
        of: for an ID, the name of the API's type.
    """

    name: str
    kind: Kind
    about: str
    of: str = ""

    @property
    def written_name(self) -> str:
        """Return what it is called in the payload: as the API would call it."""
        first, *others = self.name.removesuffix("_minor").split("_")
        return first + "".join(word.capitalize() for word in others)


@dataclass(frozen=True, slots=True)
class Described:
    """What an event tells.

    Args:
        about: when it happens.
        for_partners: partners may listen to those that concern them; of the others the clinic alone hears.
        fields: what the payload holds; `partnerId` stands in every event that concerns a partner.
        scopes: of a partner's API keys: one with any of them may subscribe, as may one with STATEMENTS_READ.
    """

    about: str
    for_partners: bool
    fields: tuple[Field, ...]
    scopes: frozenset[ApiScope] = frozenset()


def _id(name: str, of: str, about: str) -> Field:
    return Field(name, Kind.ID, about, of)


def _amount(name: str, about: str) -> Field:
    return Field(name, Kind.AMOUNT, about)


def _date(name: str, about: str) -> Field:
    return Field(name, Kind.DATE, about)


def _text(name: str, about: str) -> Field:
    return Field(name, Kind.TEXT, about)


_OF_VOUCHERS: Final = frozenset({ApiScope.VOUCHERS_CHECK, ApiScope.VOUCHERS_REDEEM})
_OF_CERTIFICATES: Final = frozenset({ApiScope.CERTIFICATES_CHECK, ApiScope.CERTIFICATES_REDEEM})
_OF_SALES: Final = frozenset({ApiScope.SALES_REPORT})
_INVOICE: Final = _id("invoice_id", "Invoice", "Which invoice.")
_CERTIFICATE: Final = _id("gift_certificate_id", "GiftCertificate", "Which certificate.")
_PROMOTION: Final = _id("promotion_id", "Promotion", "Which promotion.")
_VOUCHER: Final = _id("voucher_id", "Voucher", "Which voucher.")
_SALE: Final = _id("sale_id", "PartnerSale", "Which sale.")
_ORDER: Final = _text("order_reference", "The order's reference at the till or website; null without one.")
_STORE: Final = _text("store", "The store that it happened at; null if the key is bound to none.")

EVENTS: Final[Mapping[EventType, Described]] = {
    EventType.INVOICE_COMPLETED: Described(
        "An invoice was paid and completed.",
        for_partners=False,
        fields=(_INVOICE, _id("branch_id", "Branch", "Where."), _amount("total_minor", "After discounts.")),
    ),
    EventType.INVOICE_REFUNDED: Described(
        "A completed invoice was refunded, whole or in part.",
        for_partners=False,
        fields=(_INVOICE, _amount("amount_minor", "How much of its total was refunded this time.")),
    ),
    EventType.INVOICE_CANCELLED: Described(
        "An open invoice was cancelled.", for_partners=False, fields=(_INVOICE,)
    ),
    EventType.REFERRAL_REWARDED: Described(
        "A referral qualified and was rewarded.",
        for_partners=False,
        fields=(
            _id("referral_id", "Referral", "Which referral."),
            _amount("bonus_minor", "What the one who brought the friend was credited."),
        ),
    ),
    EventType.CERTIFICATE_ISSUED: Described(
        "A gift certificate was issued, or its order was paid; of a batch each one is told.",
        for_partners=False,
        fields=(_CERTIFICATE, _amount("value_minor", "What it is worth.")),
    ),
    EventType.CERTIFICATE_REDEEMED: Described(
        "A gift certificate was redeemed, whole or in part; the partner hears of those at its own till.",
        for_partners=True,
        fields=(_CERTIFICATE, _amount("amount_minor", "How much of it was redeemed this time."), _ORDER, _STORE),
        scopes=_OF_CERTIFICATES,
    ),
    EventType.VOUCHER_REDEEMED: Described(
        "A voucher was redeemed at a checkout, desk, website or till; the partner hears of those of its promotions.",
        for_partners=True,
        fields=(_PROMOTION, _VOUCHER, _amount("value_minor", "What it was worth."), _ORDER, _STORE),
        scopes=_OF_VOUCHERS,
    ),
    EventType.VOUCHER_REDEMPTION_CANCELLED: Described(
        "A voucher's redemption was cancelled, or its invoice refunded; the partner hears of those of its promotions.",
        for_partners=True,
        fields=(_PROMOTION, _VOUCHER, _amount("value_minor", "What it had been worth."), _ORDER, _STORE),
        scopes=_OF_VOUCHERS,
    ),
    EventType.PROMOTION_PAUSED: Described(
        "A promotion was paused; the partner hears of those that it takes part in.",
        for_partners=True,
        fields=(_PROMOTION,),
    ),
    EventType.PROMOTION_RESUMED: Described(
        "A paused promotion goes on; the partner hears of those that it takes part in.",
        for_partners=True,
        fields=(_PROMOTION,),
    ),
    EventType.PROMOTION_FINISHED: Described(
        "A promotion was ended for good; the partner hears of those that it takes part in.",
        for_partners=True,
        fields=(_PROMOTION,),
    ),
    EventType.PROMOTION_TASK_OVERDUE: Described(
        "A point of a joint promotion's checklist was not done by its day.",
        for_partners=True,
        fields=(
            _PROMOTION,
            _id("joint_task_id", "JointTask", "Which point."),
            _text("side", "Who was to do it: `CLINIC` or `PARTNER`."),
            _date("due_on", "By when."),
        ),
    ),
    EventType.PARTNER_PAUSED: Described(
        "A partner was paused: its tills report and redeem nothing.", for_partners=True, fields=()
    ),
    EventType.PARTNER_RESUMED: Described("A paused partner may go on.", for_partners=True, fields=()),
    EventType.PARTNER_PAYMENT_RECORDED: Described(
        "A payment between the clinic and a partner was recorded.",
        for_partners=True,
        fields=(
            _amount("amount_minor", "Positive when the partner paid, negative when the clinic did."),
            _amount("balance_minor", "What the partner's account holds after it."),
        ),
    ),
    EventType.SALE_REPORTED: Described(
        "A partner's till reported a sale that credited bonuses from the partner's funds.",
        for_partners=True,
        fields=(
            _SALE, _ORDER, _STORE,
            _amount("order_total_minor", "What the order cost."),
            _amount("credited_minor", "The bonuses that were credited."),
        ),
        scopes=_OF_SALES,
    ),
    EventType.SALE_REVERSED: Described(
        "A reported sale was reversed, whole or in part.",
        for_partners=True,
        fields=(_SALE, _ORDER, _STORE, _amount("reversed_minor", "The bonuses that were taken back this time.")),
        scopes=_OF_SALES,
    ),
    EventType.STATEMENT_CLOSED: Described(
        "A partner's statement was closed.",
        for_partners=True,
        fields=(
            _id("statement_id", "PartnerStatement", "Which statement."),
            _date("period_from", "Its first day."),
            _date("period_to", "Its last day."),
            _amount("total_minor", "Positive when the partner owes it, negative when the clinic does."),
        ),
    ),
    EventType.TEST: Described(
        "Somebody asked for a test of this one endpoint; it needs no subscription.", for_partners=True, fields=()
    ),
}  # fmt: skip
"""Every event, with what its payload holds."""


def subscribable(*, partner: bool) -> tuple[EventType, ...]:
    """Return the events that an endpoint may subscribe to.

    Args:
        partner: whether it is a partner's endpoint.
    """
    return tuple(
        event for event, told in EVENTS.items() if event is not EventType.TEST and (told.for_partners or not partner)
    )


def message_id(event_id: UUID) -> str:
    """Return what receivers know an event by: its `webhook-id`."""
    return f"evt_{event_id.hex}"


def check_data(event: EventType, data: Mapping[str, object]) -> None:
    """See to it that an event's data are those of the catalogue.

    Raises:
        ValueError: a value is missing, too many, or of another kind: a programmer's mistake.
    """
    described = EVENTS[event]
    if data.keys() != {field.name for field in described.fields}:
        raise ValueError(f"{event} tells {[field.name for field in described.fields]}, not {sorted(data)}")
    for field in described.fields:
        value = data[field.name]
        if value is not None and not isinstance(value, _TYPES[field.kind]):
            raise ValueError(f"{event}: {field.name} is no {field.kind}")


_TYPES: Final[Mapping[Kind, type]] = {Kind.ID: UUID, Kind.AMOUNT: int, Kind.DATE: date, Kind.TEXT: str}


def payload(
    *,
    event: EventType,
    partner_id: UUID | None,
    data: Mapping[str, object],
    occurred_at: datetime,
    currency: str,
    encode: Encode,
) -> dict[str, object]:
    """Return what is sent.

    Args:
        event: what happened.
        partner_id: whom it concerns.
        data: what `emit` was given, as JSON keeps it: UUIDs and days are text.
        occurred_at: when.
        currency: of the amounts.
        encode: writes ids as the API does.
    """
    written: dict[str, object] = {} if partner_id is None else {"partnerId": encode("Partner", partner_id)}
    for field in EVENTS[event].fields:
        written[field.written_name] = _written(field, data[field.name], currency, encode)
    timestamp = occurred_at.astimezone(UTC).replace(tzinfo=None).isoformat() + "Z"
    return {"type": str(event), "timestamp": timestamp, "data": written}


def _written(field: Field, value: object, currency: str, encode: Encode) -> object:
    if value is None:
        return None
    if field.kind is Kind.ID:
        return encode(field.of, UUID(str(value)))
    if field.kind is Kind.AMOUNT:
        assert isinstance(value, int)
        return {"amount": format_minor(value), "currencyCode": currency}
    return str(value)[:_LONGEST_TEXT]
