"""Whose endpoints a caller may set up: a partner its own, an owner of the clinic all of them (R-SEC-2)."""

from uuid import UUID

from domain.kernel.errors import NotFound
from domain.staff.actor import Actor, ActorKind
from domain.staff.policy import Right, require
from domain.webhooks import queries


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


def reach(actor: Actor) -> queries.Reach:
    """Return whose endpoints the caller reaches.

    Raises:
        Unauthenticated, Forbidden: nobody's.
    """
    require(actor, Right.MANAGE, Right.MANAGE_OWN_WEBHOOKS)
    return queries.reach_of(actor)
