"""What the dates do to subscriptions: reminders, the end, and automatic renewals with their three tries (R-PKG-4).

A charge is written down before the gateway is asked, and asked for again under the same id until there is an answer:
nobody pays twice, and nobody's money is taken for nothing. Only a refusal counts as a try.
"""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final
from uuid import UUID

from domain.clinic.queries import organisation
from domain.kernel import audit
from domain.kernel.database import Row, execute, fetch, fetchrow, transactional
from domain.kernel.ids import new_id
from domain.kernel.text import format_date, format_money
from domain.messages import service as messages
from domain.packages import payments
from domain.packages.payments import ChargeRequest, ChargeUnanswered, Declined, Paid, PaymentGateway
from domain.packages.service.access import local_day, lock_subscription
from domain.packages.service.ending import expire
from domain.packages.service.sale import open_subscription
from domain.staff.actor import SYSTEM

TRIES: Final = 3
DAYS_TO_NEXT_TRY: Final = {1: 3, 2: 4}
"""From the first refusal to the second try, and from the second one to the third."""

LATEST_TRY_DAYS: Final = 30
REMINDER_DAYS: Final = 14
NOTICE_DAYS: Final = 3
BATCH: Final = 200

_LOCAL = "($1::timestamptz AT TIME ZONE n.time_zone)::date"
_OPEN = "n.status IN ('ACTIVE', 'PAST_DUE')"
_OVER = f"""
SELECT n.id FROM package_subscription n
WHERE n.status = 'ACTIVE' AND n.renewal <> 'AUTOMATIC' AND n.ends_on < {_LOCAL} ORDER BY n.id LIMIT $2
"""  # noqa: S608  # composed of constants
_TO_RENEW = f"""
SELECT n.id FROM package_subscription n
WHERE {_OPEN} AND n.renewal = 'AUTOMATIC' AND n.ends_on < {_LOCAL} AND n.id > $2
  AND (n.next_try_on IS NULL OR n.next_try_on <= {_LOCAL}) ORDER BY n.id LIMIT $3
"""  # noqa: S608
_TO_REMIND = f"""
SELECT n.id, n.renewal, n.ends_on, n.package_name, n.price_minor, n.time_zone, p.phone, p.locale
FROM package_subscription n JOIN patient p ON p.id = n.patient_id AND p.status IN ('LEAD', 'ACTIVE')
WHERE n.status = 'ACTIVE' AND n.renewal <> 'OFF' AND n.reminded_at IS NULL AND n.ends_on >= {_LOCAL}
  AND n.ends_on <= {_LOCAL} + CASE n.renewal WHEN 'AUTOMATIC' THEN {NOTICE_DAYS} ELSE {REMINDER_DAYS} END
ORDER BY n.id LIMIT $2 FOR NO KEY UPDATE OF n SKIP LOCKED
"""  # noqa: S608
_REMINDED = "UPDATE package_subscription SET reminded_at = $2 WHERE id = ANY($1::uuid[])"
_DUE = "UPDATE package_subscription SET status = 'PAST_DUE' WHERE id = $1"
_ASKED = "SELECT * FROM renewal_charge WHERE subscription_id = $1 AND status = 'ASKED'"
_ASK = """
INSERT INTO renewal_charge (id, subscription_id, number, amount_minor, status, requested_at)
VALUES ($1, $2, $3, $4, 'ASKED', $5)
"""
_ANSWER = """
UPDATE renewal_charge SET status = $2, answered_at = $3, payment_reference = $4, decline_reason = $5
WHERE id = $1 AND status = 'ASKED'
"""
_NEXT_TRY = "UPDATE package_subscription SET tries = $2, next_try_on = $3 WHERE id = $1"
_WHOM = "SELECT phone, locale FROM patient WHERE id = $1 AND status IN ('LEAD', 'ACTIVE')"
_PACKAGE_IS_SOLD = "SELECT id FROM package WHERE id = $1 AND is_active"
_MANDATE = "SELECT reference FROM payment_mandate WHERE id = $1"
_ENTITLEMENTS = "SELECT * FROM subscription_entitlement WHERE subscription_id = $1 ORDER BY position"
_COPIED: Final = (
    "package_id", "package_name", "patient_id", "renewal", "mandate_id", "price_minor", "validity_months",
    "is_family_shareable", "max_freeze_days", "refund_basis", "time_zone",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Night:
    """How many subscriptions a night reminded of, ended and renewed, and how many charges had no answer."""

    reminded: int
    expired: int
    renewed: int
    unanswered: int


async def do_night(*, now: datetime) -> Night:
    """Do what the dates ask for: reminders, the ends, automatic renewals; repeatable at any time."""
    reminded = expired = 0
    while batch := await _remind(now):
        reminded += batch
    while rows := await fetch(_OVER, now, BATCH):
        for row in rows:
            expired += await _end(row["id"], now)
    renewed, unanswered = await _renew_due(now)
    return Night(reminded, expired, renewed, unanswered)


@transactional
async def _remind(now: datetime) -> int:
    """Tell a batch of patients that a subscription ends, or will be paid for again (R-PKG-4)."""
    rows = await fetch(_TO_REMIND, now, BATCH)
    for row in rows:
        template = "package_renews" if row["renewal"] == "AUTOMATIC" else "package_ends"
        await _tell(row, row, template, now)
    await execute(_REMINDED, [row["id"] for row in rows], now)
    return len(rows)


async def _tell(subscription: Row, patient: Row, template: str, now: datetime) -> None:
    """Write a message about a subscription; it leaves outside the quiet hours."""
    locale = patient["locale"]
    await messages.send(
        template=template,
        to=patient["phone"],
        locale=locale,
        params={
            "package": subscription["package_name"],
            "ends_on": format_date(subscription["ends_on"], locale),
            "amount": format_money(subscription["price_minor"], (await organisation()).currency, locale),
        },
        quiet_zone=subscription["time_zone"],
        now=now,
    )


async def _tell_patient(subscription: Row, template: str, now: datetime) -> None:
    patient = await fetchrow(_WHOM, subscription["patient_id"])
    if patient is not None:
        await _tell(subscription, patient, template, now)


@transactional
async def _end(subscription_id: UUID, now: datetime) -> bool:
    """End a subscription whose last day is over, unless it was changed meanwhile."""
    row = await lock_subscription(subscription_id)
    if row["status"] != "ACTIVE" or row["renewal"] == "AUTOMATIC" or row["ends_on"] >= local_day(row, now):
        return False
    await expire(row, actor=SYSTEM, now=now)
    return True


async def _renew_due(now: datetime) -> tuple[int, int]:
    """Charge every renewal that is due; stop at the first charge that has no answer: the gateway is not well."""
    gateway = payments.configured()
    renewed, last = 0, UUID(int=0)
    while rows := await fetch(_TO_RENEW, now, last, BATCH):
        last = rows[-1]["id"]
        for row in rows:
            try:
                renewed += await renew(subscription_id=row["id"], gateway=gateway, now=now)
            except ChargeUnanswered:
                return renewed, 1
    return renewed, 0


async def renew(*, subscription_id: UUID, gateway: PaymentGateway | None, now: datetime) -> bool:
    """Try to renew one subscription that is due; return whether a new one was opened.

    Of a package that is not sold any more there is no renewal, nor of one that could not be asked for in 30 days, for
    want of a gateway: it lapses.

    Raises:
        ChargeUnanswered: the gateway gave no answer; the same charge is asked for again the next time.

    Effects:
        A charge; the old subscription's end and a new one, or the day of the next try, or after the third the end; a
        message to the patient.
    """
    request = await _ask(subscription_id, gateway, now)
    if request is None or gateway is None:
        return False
    return await _settle(subscription_id, request, await gateway.charge(request), now)


@transactional
async def _ask(subscription_id: UUID, gateway: PaymentGateway | None, now: datetime) -> ChargeRequest | None:
    """Write down the charge that is to be asked for; None if nothing is due any more."""
    row = await lock_subscription(subscription_id)
    today = local_day(row, now)
    is_open = row["status"] in ("ACTIVE", "PAST_DUE") and row["renewal"] == "AUTOMATIC" and row["ends_on"] < today
    if not is_open or (row["next_try_on"] is not None and row["next_try_on"] > today):
        return None
    charge = await fetchrow(_ASKED, subscription_id)
    if charge is None and await _is_hopeless(row, today):
        await expire(row, actor=SYSTEM, now=now)
        await _tell_patient(row, "package_lapsed", now)
        return None
    if gateway is None:
        return None
    charge_id: UUID = new_id() if charge is None else charge["id"]
    if charge is None:
        await execute(_ASK, charge_id, subscription_id, row["tries"] + 1, row["price_minor"], now)
        await execute(_DUE, subscription_id)
    mandate = await fetchrow(_MANDATE, row["mandate_id"])
    assert mandate is not None  # an automatic renewal has one
    currency = (await organisation()).currency
    return ChargeRequest(charge_id, mandate["reference"], row["price_minor"], currency, row["package_name"])


async def _is_hopeless(row: Row, today: date) -> bool:
    """Tell whether a renewal is not to be had any more."""
    is_late = today > row["ends_on"] + timedelta(days=LATEST_TRY_DAYS)
    return is_late or await fetchrow(_PACKAGE_IS_SOLD, row["package_id"]) is None


@transactional
async def _settle(subscription_id: UUID, request: ChargeRequest, answer: Paid | Declined, now: datetime) -> bool:
    """Write down the answer and what follows; an answer that was written already changes nothing."""
    row = await lock_subscription(subscription_id)
    status, reference, reason = (
        ("PAID", answer.reference, None) if isinstance(answer, Paid) else ("DECLINED", None, answer.reason)
    )
    if not await execute(_ANSWER, request.id, status, now, reference, reason):
        return False
    if isinstance(answer, Paid):
        await _follow(row, now)
        return True
    await _count_try(row, now)
    return False


async def _follow(row: Row, now: datetime) -> None:
    """Open the subscription that follows: on the same terms, from the day after the old one's last, or from today."""
    await expire(row, actor=SYSTEM, now=now)
    starts_on = max(row["ends_on"] + timedelta(days=1), local_day(row, now))
    terms = {**{name: row[name] for name in _COPIED}, "paid_minor": row["price_minor"], "renewed_from_id": row["id"]}
    entitlements = await fetch(_ENTITLEMENTS, row["id"])
    subscription_id = await open_subscription(
        actor=SYSTEM, terms=terms, entitlements=entitlements, starts_on=starts_on, now=now
    )
    await audit.record(
        actor=SYSTEM, action="package.renew", object_type="PackageSubscription", object_id=subscription_id,
        after={"renewed_from_id": row["id"], "starts_on": starts_on, "paid_minor": row["price_minor"]},
    )  # fmt: skip
    await _tell_patient(row, "package_renewed", now)


async def _count_try(row: Row, now: datetime) -> None:
    """Wait for the next try after a refusal; after the third the subscription lapses."""
    tries = row["tries"] + 1
    next_try_on: date | None = None
    if tries < TRIES:
        next_try_on = local_day(row, now) + timedelta(days=DAYS_TO_NEXT_TRY[tries])
    await execute(_NEXT_TRY, row["id"], tries, next_try_on)
    if next_try_on is None:
        await expire(row, actor=SYSTEM, now=now)
    await _tell_patient(row, "package_unpaid" if next_try_on else "package_lapsed", now)
