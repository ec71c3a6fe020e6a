"""The texts that Enamel sends, and when one is too late."""

from collections.abc import Mapping
from datetime import UTC, datetime, time, timedelta

from domain.kernel.clock import zone
from domain.kernel.text import translate
from domain.messages.errors import UnknownTemplate

QUIET_FROM = time(21)
QUIET_UNTIL = time(9)

TEMPLATES: Mapping[str, str] = {
    "sign_in_code": "{code} is your sign-in code. Do not tell it to anyone.",
    "family_invitation": "You are invited to the family “{family}”. To accept, enter this code: {token}",
    "family_removed": "You are no longer in the family “{family}” of our loyalty programme. Your bonuses stay yours.",
    "welcome_bonus": "Welcome! {amount} in bonuses are waiting for your first visit. Spend them until {expires_on}.",
    "referral_reward_pending": (
        "Thank you! A friend came on your recommendation. {amount} in bonuses can be spent from {usable_from}."
    ),
    "referral_rewarded": "{amount} in bonuses for your recommendation can be spent now.",
    "gift_certificate": "A gift certificate of {clinic} for {amount} is waiting for you: {link}",
    "gift_certificate_from": "{giver} gives you a gift certificate of {clinic} for {amount}: {link}",
    "tier_upgraded": "Congratulations! Your new level in our loyalty programme: {tier}.",
    "package_ends": "Your package “{package}” ends on {ends_on}. We will gladly renew it for you.",
    "package_renews": (
        "Your package “{package}” ends on {ends_on}. It will be renewed for {amount}, as you agreed. To stop that, "
        "open your account or call us."
    ),
    "package_renewed": "{amount} was paid, and your package “{package}” has been renewed.",
    "package_unpaid": (
        "Your package “{package}” could not be renewed: the payment of {amount} failed. We will try again."
    ),
    "package_lapsed": "Your package “{package}” ended on {ends_on} and was not renewed.",
    "bonuses_expiring": "{amount} in bonuses can be spent until {expires_on}. We look forward to your visit.",
}
"""The English text of each template; its id in the catalogues. The names in braces are its parameters."""


def render(*, template: str, locale: str, params: Mapping[str, str]) -> str:
    """Return a template's text in the language of `locale`.

    Args:
        template: a key of TEMPLATES.
        locale: `ru`, `uk` or `en`; another one gives English.
        params: what the text's names in braces stand for; more of them do no harm.

    Raises:
        UnknownTemplate: there is no such template.
        KeyError: a parameter is missing: a programmer's mistake.
    """
    text = TEMPLATES.get(template)
    if text is None:
        raise UnknownTemplate(template=template)
    return translate(locale, text).format(**params)


def after_quiet_hours(*, now: datetime, time_zone: str) -> datetime:
    """Return when a message that nobody waits for may leave: now, or at 9 if it is between 21 and 9 there (R-ENG-5)."""
    local = now.astimezone(zone(time_zone))
    if QUIET_UNTIL <= local.time() < QUIET_FROM:
        return now
    day = local.date() if local.time() < QUIET_UNTIL else local.date() + timedelta(days=1)
    return datetime.combine(day, QUIET_UNTIL, zone(time_zone)).astimezone(UTC)


def is_too_late(*, valid_until: datetime | None, now: datetime) -> bool:
    """Tell whether a message is worthless by now (R-ENG-5)."""
    return valid_until is not None and valid_until <= now
