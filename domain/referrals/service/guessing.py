"""Codes are for those who have one: whoever tries many wrong ones has to wait, and learns nothing meanwhile."""

from datetime import datetime
from typing import Final

from domain.referrals import queries
from domain.referrals.queries import Invitation
from domain.staff.actor import Actor, ActorKind
from domain.staff.guessing import count_wrong
from domain.staff.policy import AttemptLimit

GUESSES_PER_CLIENT_AND_MINUTE: Final = 60
_GUESSES: Final = AttemptLimit("referral-code.client", GUESSES_PER_CLIENT_AND_MINUTE, 60)


async def open_invitation(*, actor: Actor, code: str, now: datetime) -> Invitation | None:
    """Return what the page behind a code tells, in the actor's language, or None if nobody can use the code.

    Raises:
        RateLimited: too many wrong codes from this client within a minute, with `retry_after_s`.

    Effects:
        A code that nobody can use is counted for the client; a right one costs a look at the count.
    """
    found = await queries.invitation(code=code, locale=actor.locale, now=now)
    await check_guessing(actor=actor, is_right=found is not None, now=now)
    return found


async def check_guessing(*, actor: Actor, is_right: bool, now: datetime) -> None:
    """Count a wrong code of a client; refuse right ones too after too many, else guessing would go on unhindered.

    To be called when the code has been looked up and outside a transaction, so that of many requests at once each sees
    what those before it have counted. The clinic's own server is not counted: its visitors share its address.

    Args:
        actor: who brought the code.
        is_right: whether somebody can use it.

    Raises:
        RateLimited: too many wrong codes within a minute, with `retry_after_s`.
    """
    if actor.kind is not ActorKind.APPLICATION:
        await count_wrong(limit=_GUESSES, actor=actor, is_right=is_right, now=now)
