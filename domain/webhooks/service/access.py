"""Whose endpoints a caller may set up, and for what: a partner its own, an owner of the clinic all of them (R-SEC-2).

A partner's key with STATEMENTS_READ, the office's, deals with all endpoints of the partner and hears of everything that
partners may. Any other key sets up endpoints for what its scopes are about, and reaches those alone that it set up.
"""

from uuid import UUID

from domain.kernel.errors import NotFound
from domain.staff.actor import Actor, ActorKind
from domain.staff.policy import Right, has_right, require
from domain.webhooks import queries
from domain.webhooks.policy.events import EVENTS, EventType, subscribable


async def owner_for(actor: Actor, partner_id: UUID | None) -> UUID | None:
    """Return whose a new endpoint is: the partner's id, None for the clinic's own.

    Raises:
        Unauthenticated, Forbidden: the caller may set up none.
        NotFound: there is no such partner, or it is another.
    """
    require(actor, Right.MANAGE, Right.MANAGE_OWN_WEBHOOKS)
    if actor.kind is ActorKind.PARTNER:
        if partner_id not in (None, actor.id):
            raise NotFound(field=("partnerId",))
        return actor.id
    if partner_id is not None and not await queries.partner_exists(partner_id=partner_id):
        raise NotFound(field=("partnerId",))
    return partner_id


def subscribable_for(actor: Actor) -> tuple[EventType, ...]:
    """Return the events that a caller may subscribe to, in the catalogue's order."""
    if actor.kind is not ActorKind.PARTNER:
        return subscribable(partner=False)
    known = subscribable(partner=True)
    if has_right(actor, Right.READ_STATEMENTS):
        return known
    return tuple(event for event in known if actor.scopes & EVENTS[event].scopes)


def reach(actor: Actor) -> queries.Reach:
    """Return whose endpoints the caller reaches.

    Raises:
        Unauthenticated, Forbidden: nobody's.
    """
    require(actor, Right.MANAGE, Right.MANAGE_OWN_WEBHOOKS)
    return queries.reach_of(actor)
