"""What a partner's connection answers with."""

import json
from dataclasses import asdict, dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Self

from enamel_partner.errors import OfflineListError, UserError


@dataclass(frozen=True, slots=True)
class Money:
    """An amount in a currency."""

    amount: Decimal
    currency_code: str


@dataclass(frozen=True, slots=True)
class Caller:
    """Whose a key is.

    Args:
        kind: `PARTNER` for a partner's key.
        partner_id: None if it is no partner's.
        name: the partner's.
        balance: what the clinic holds of the partner's; negative for what the partner owes.
    """

    kind: str
    partner_id: str | None = None
    name: str | None = None
    balance: Money | None = None


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


@dataclass(frozen=True, slots=True)
class Voucher:
    """What a voucher's code tells. It gives one of `percent_off`, `amount_off`, `gift`, or what its title says.

    Args:
        is_usable: whether it can be redeemed now.
        reason: what keeps it from that, for people.
        reason_code: the same for programs, such as `EXPIRED`.
        title: what it gives, in the clinic's words; None for an unknown code.
        valid_until: its last day; None for no end.
        percent_off: what is taken off, 0 to 100.
        amount_off: what is taken off.
        gift: what is handed out.
        minimum_total: it is for orders from this total on.
    """

    is_usable: bool
    reason: str | None = None
    reason_code: str | None = None
    title: str | None = None
    valid_until: date | None = None
    percent_off: Decimal | None = None
    amount_off: Money | None = None
    gift: str | None = None
    minimum_total: Money | None = None


@dataclass(frozen=True, slots=True)
class VoucherRedemption:
    """A redeemed voucher: what the till does.

    Args:
        id: takes it back, see `Till.cancel_voucher`.
        title: what it gives, in the clinic's words.
        value: what to take off, or what the gift costs; None for a percentage of a total that was not told.
        percent_off: what to take off, of a percentage.
        gift: what to hand out.
    """

    id: str
    title: str
    value: Money | None
    percent_off: Decimal | None = None
    gift: str | None = None


@dataclass(frozen=True, slots=True)
class Sale:
    """A reported sale. It never says who the patient is.

    Args:
        order: the store's own reference.
        status: `REPORTED`, `PARTLY_RETURNED` or `RETURNED`.
        total: what was paid for the order.
        bonus: what the patient was credited.
        returned: how much of the order came back.
        taken_back: how much of the bonus came back.
        sold_on: the day that it counts for.
        returnable_on: the last day on which it may be taken back.
    """

    id: str
    order: str
    status: str
    total: Money
    bonus: Money
    returned: Money
    taken_back: Money
    sold_on: date
    returnable_on: date


@dataclass(frozen=True, slots=True)
class Statement:
    """A closed period of the partner's account. It never changes.

    Args:
        number: counts the partner's statements from 1.
        total: what the partner owes for the period, payments left out; negative for what the clinic owes.
        payments: what the partner paid in the period, less what it was paid.
        opening_balance: what the clinic held for the partner before; negative for what the partner owed.
        closing_balance: the same after: the opening one less `total`, plus `payments`.
        line_count: how many lines make up the total; `Office.lines` gives the payments too.
        csv_url: its lines for spreadsheets; the link needs no key and is good for a day.
        pdf_url: the act of settlement; likewise.
    """

    id: str
    number: int
    period_from: date
    period_to: date
    closed_at: datetime
    line_count: int
    total: Decimal
    payments: Decimal
    opening_balance: Decimal
    closing_balance: Decimal
    currency_code: str
    csv_url: str
    pdf_url: str


@dataclass(frozen=True, slots=True)
class StatementLine:
    """A line of a statement.

    Args:
        kind: such as `SALE`, `VOUCHER`, `CERTIFICATE`, `PAYMENT`.
        reference: the store's order, a payment's reference, or a short name of the clinic's.
        amount: what the partner owes for it; negative for what the clinic owes.
        promotion: the name of the promotion behind it.
        store: where it comes from.
    """

    position: int
    booked_on: date
    kind: str
    reference: str
    amount: Decimal
    promotion: str | None = None
    store: str | None = None


@dataclass(frozen=True, slots=True)
class NewWebhook:
    """An endpoint that was just set up.

    Args:
        secret: what signs its events: `whsec_...`. It is told this once.
    """

    id: str
    secret: str


@dataclass(frozen=True, slots=True)
class Webhook:
    """Where a system hears of events.

    Args:
        status: `ACTIVE` or `STOPPED`.
        stopped_reason: why it is stopped.
        failures: how many attempts failed in a row until now.
        old_secret_until: until when the secret before the present one signs too.
        last_delivered_at: when an event last got through.
    """

    id: str
    url: str
    description: str | None
    events: tuple[str, ...]
    status: str
    stopped_reason: str | None
    failures: int
    old_secret_until: datetime | None
    last_delivered_at: datetime | None


@dataclass(frozen=True, slots=True)
class SignedList:
    """The vouchers that tills may redeem while they are cut off, as they were signed. Keep it as a file.

    Args:
        payload: the JSON text that was signed.
        signature: in Base64.
        key_id: which key checks it.
    """

    payload: str
    signature: str
    key_id: str

    def to_json(self) -> str:
        """Return it as a text to keep."""
        return json.dumps(asdict(self))

    @classmethod
    def from_json(cls, text: str) -> Self:
        """Return what `to_json` made a text of.

        Raises:
            OfflineListError: it is no such text, or a part of one.
        """
        try:
            kept = json.loads(text)
            parts = [kept[name] for name in ("payload", "signature", "key_id")]
        except (ValueError, KeyError, TypeError, RecursionError) as error:
            raise OfflineListError("this is no list that was kept") from error
        if not all(isinstance(part, str) for part in parts):
            raise OfflineListError("this is no list that was kept")
        return cls(*parts)


@dataclass(frozen=True, slots=True)
class OfflineRedemption:
    """A voucher that a till redeemed while it was cut off.

    Args:
        code: the voucher's.
        order: the store's own reference.
        at: when, with its zone.
        total: what the order cost before.
    """

    code: str
    order: str
    at: datetime
    total: Decimal | None = None


@dataclass(frozen=True, slots=True)
class UploadResult:
    """What became of a redemption that was uploaded.

    Args:
        order: the line's.
        status: `ACCEPTED`: it counts. `REPEATED`: it counted before. `REFUSED`: it does not count, and what the till
            gave is the partner's to bear.
        redemption: of one that counts.
        error: why it does not count, or not again.
    """

    order: str
    status: str
    redemption: VoucherRedemption | None = None
    error: UserError | None = None
