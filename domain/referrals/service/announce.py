"""Telling the referrer what a friend's visit has brought: the handlers of the referral events (R-REF-8)."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from domain.clinic.queries import organisation
from domain.kernel.database import Row, fetchrow
from domain.kernel.text import format_date, format_money
from domain.ledger.policy import Life
from domain.messages import service as messages

HELD = "referral.held"
"""A referral has qualified and its reward is pending: referral_id."""

REWARDED = "referral.rewarded"
"""The reward can be spent: referral_id."""

_WILLING = """
SELECT phone, locale FROM patient p WHERE id = $1
AND EXISTS (SELECT FROM consent c WHERE c.patient_id = p.id AND c.purpose = 'ADVERTISING' AND c.withdrawn_at IS NULL)
"""
_NEWS = """
SELECT p.phone, p.locale, r.usable_from,
       (SELECT coalesce(sum(w.amount_minor), 0)::bigint FROM referral_reward w
        WHERE w.referral_id = r.id AND w.kind <> 'FRIEND' AND w.reversed_at IS NULL) AS amount_minor
FROM referral r JOIN patient p ON p.id = r.referrer_id
WHERE r.id = $1 AND r.status IN ('HELD', 'REWARDED') AND p.status IN ('LEAD', 'ACTIVE')
"""


async def announce_held(*, body: Mapping[str, Any], now: datetime) -> None:
    """Thank the referrer and name the reward and its day; nothing of the friend's visit is told."""
    await _tell("referral_reward_pending", body, now)


async def announce_rewarded(*, body: Mapping[str, Any], now: datetime) -> None:
    """Tell the referrer that the reward can be spent."""
    await _tell("referral_rewarded", body, now)


async def announce_welcome(*, friend_id: UUID, amount_minor: int, life: Life, now: datetime) -> None:
    """Write to a friend who consented to advertising what is waiting for the first visit, outside the quiet hours."""
    person = await fetchrow(_WILLING, friend_id)
    if person is None or life.expires_on is None:
        return
    locale = person["locale"]
    amount = format_money(amount_minor, (await organisation()).currency, locale)
    await messages.send(
        template="welcome_bonus",
        to=person["phone"],
        locale=locale,
        params={"amount": amount, "expires_on": format_date(life.expires_on, locale)},
        quiet_zone=life.time_zone,
        valid_until=life.expires_at,
        now=now,
    )


async def _tell(template: str, body: Mapping[str, Any], now: datetime) -> None:
    news: Row | None = await fetchrow(_NEWS, UUID(body["referral_id"]))
    if news is None or not news["amount_minor"]:
        return  # reversed meanwhile, or there is nothing to tell
    locale = news["locale"]
    amount = format_money(news["amount_minor"], (await organisation()).currency, locale)
    usable_from = format_date(news["usable_from"], locale)
    await messages.send(
        template=template,
        to=news["phone"],
        locale=locale,
        params={"amount": amount, "usable_from": usable_from},
        now=now,
    )
