"""Sending a gift: a message to the recipient with the link to its page, at once or on its day (R-CRT-8)."""

from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import Any, Final
from uuid import UUID

from domain.certificates.policy import CODE_SHOWN, Status, shown_status
from domain.certificates.queries import full_code, states
from domain.certificates.secrets import print_token
from domain.clinic.queries import organisation
from domain.kernel import outbox
from domain.kernel.clock import zone
from domain.kernel.database import execute, fetch, fetchrow, transactional
from domain.kernel.signals import tell
from domain.kernel.text import format_money
from domain.messages import service as messages
from domain.messages.policy import QUIET_UNTIL

DELIVER: Final = "certificate.deliver"
"""A gift is to be sent to its recipient: certificate_id, and giver, the first name of whoever passes it on."""

_DUE: Final = """
UPDATE gift_certificate SET delivery_begun_at = $1 WHERE id = ANY (ARRAY(
    SELECT id FROM gift_certificate
    WHERE deliver_on IS NOT NULL AND delivery_begun_at IS NULL AND status = 'ACTIVE'
        AND (deliver_on + $2::time) AT TIME ZONE time_zone <= $1 AND (expires_at IS NULL OR expires_at > $1)
    ORDER BY id LIMIT $3 FOR NO KEY UPDATE SKIP LOCKED))
RETURNING id
"""
_BEGIN: Final = "UPDATE gift_certificate SET delivery_begun_at = $2 WHERE id = $1"
_LOCK: Final = "SELECT * FROM gift_certificate WHERE id = $1 FOR NO KEY UPDATE"
_DELIVERED: Final = "UPDATE gift_certificate SET delivered_at = $2 WHERE id = $1"


def delivery_at(day: date, time_zone: str) -> datetime:
    """Return the instant at which a gift leaves on its day: when the quiet hours are over there (R-ENG-5)."""
    return datetime.combine(day, QUIET_UNTIL, zone(time_zone)).astimezone(UTC)


def shown_until(*, deliver_on: date | None, time_zone: str, now: datetime) -> datetime:
    """Return until when the full code may be shown: 30 days from its issue, or from its delivery if that is later."""
    begins = now if deliver_on is None else max(now, delivery_at(deliver_on, time_zone))
    return (begins + CODE_SHOWN).replace(microsecond=0)


async def announce(*, certificate_id: UUID, giver: str | None, now: datetime) -> None:
    """Send a gift at once, in the running transaction.

    Effects:
        An event `certificate.deliver`.
    """
    await execute(_BEGIN, certificate_id, now)
    await outbox.append(DELIVER, {"certificate_id": certificate_id, "giver": giver})


@transactional
async def begin_deliveries(*, now: datetime, limit: int = 200) -> int:
    """Begin the deliveries whose hour has come, a batch of them; return how many there were."""
    rows = await fetch(_DUE, now, QUIET_UNTIL, limit)
    for row in rows:
        await outbox.append(DELIVER, {"certificate_id": row["id"], "giver": None})
    return len(rows)


@transactional
async def deliver(*, body: Mapping[str, Any], public_url: str, now: datetime) -> bool:
    """Write the message to the recipient, once.

    Args:
        body: what the event `certificate.deliver` holds.
        public_url: where the clinic's pages are, without a slash at the end.
        now: the present instant.

    Returns:
        False if there was nothing to send: it was sent before, or the certificate cannot be used.
    """
    row = await fetchrow(_LOCK, UUID(body["certificate_id"]))
    if row is None or row["delivered_at"] is not None:
        return False
    if shown_status(row["status"], expires_at=row["expires_at"], now=now) is not Status.ACTIVE:
        return False
    to = row["recipient_phone"] or row["recipient_email"]
    if to is None or await full_code(row["id"]) is None:
        return False
    locale, clinic = row["locale"], await organisation()
    link = f"{public_url}/c/{print_token(certificate_id=row['id'], expires_at=row['code_until'])}"
    left_minor = (await states(ids=[row["id"]], now=now))[row["id"]].left_minor
    amount = format_money(left_minor, clinic.currency, locale)
    giver = body["giver"] or row["buyer_name"]
    await messages.send(
        template="gift_certificate" if giver is None else "gift_certificate_from",
        to=to,
        locale=locale,
        params={"clinic": clinic.name, "amount": amount, "link": link, "giver": giver or ""},
        channel="SMS" if row["recipient_phone"] else "EMAIL",
        valid_until=row["code_until"],
        now=now,
    )
    await execute(_DELIVERED, row["id"], now)
    tell([row["id"]])
    return True
