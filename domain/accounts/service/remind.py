"""Reminders of bonuses that are about to expire: what brings a patient back (R-ENG-5, R-ENG-6)."""

from datetime import datetime, timedelta

from domain.clinic.queries import branch_zone, organisation
from domain.kernel.clock import end_of_day
from domain.kernel.database import Row, execute, fetch, transactional
from domain.kernel.ids import new_id
from domain.kernel.text import format_date, format_money
from domain.messages import service as messages

DAYS_BEFORE = 14
BATCH = 200

_DUE = """
SELECT a.id AS account_id, p.phone, p.locale, p.home_branch_id, x.expires_on, x.amount_minor
FROM (SELECT l.account_id, min(l.expires_on) AS expires_on,
             sum(l.remaining_minor - l.reserved_minor)::bigint AS amount_minor
      FROM lot l
      WHERE l.remaining_minor > l.reserved_minor AND l.pending_transfer_id IS NULL
        AND l.expires_at > $1 AND l.expires_at <= $2
      GROUP BY l.account_id) x
JOIN ledger_account a ON a.id = x.account_id AND a.kind = 'patient'
JOIN patient p ON p.id = a.owner_id AND p.status IN ('LEAD', 'ACTIVE')
WHERE EXISTS (SELECT FROM consent c WHERE c.patient_id = p.id AND c.purpose = 'ADVERTISING' AND c.withdrawn_at IS NULL)
  AND NOT EXISTS (SELECT FROM expiry_reminder r WHERE r.account_id = a.id AND r.expires_on = x.expires_on)
ORDER BY a.id LIMIT $3
"""
_NOTE = """
INSERT INTO expiry_reminder (id, account_id, expires_on, reminded_at) VALUES ($1, $2, $3, $4)
ON CONFLICT (account_id, expires_on) DO NOTHING
"""


@transactional
async def remind_of_expiry(*, now: datetime) -> int:
    """Remind a batch of patients of bonuses that expire within 14 days; return how many were considered.

    Only those are written to who consented to advertising, outside the quiet hours, once per expiry date.

    Effects:
        A row of `expiry_reminder` and a message in the outbox for each.
    """
    due = await fetch(_DUE, now, now + timedelta(days=DAYS_BEFORE), BATCH)
    for row in due:
        if await execute(_NOTE, new_id(), row["account_id"], row["expires_on"], now):
            await _remind(row, now)
    return len(due)


async def _remind(row: Row, now: datetime) -> None:
    zone = await branch_zone(row["home_branch_id"])
    amount = format_money(row["amount_minor"], (await organisation()).currency, row["locale"])
    await messages.send(
        template="bonuses_expiring",
        to=row["phone"],
        locale=row["locale"],
        params={"amount": amount, "expires_on": format_date(row["expires_on"], row["locale"])},
        quiet_zone=zone,
        valid_until=end_of_day(row["expires_on"], zone),
        now=now,
    )
