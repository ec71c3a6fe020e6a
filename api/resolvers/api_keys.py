"""API keys: listed, made, renewed and revoked by owners."""

from datetime import timedelta
from typing import Any
from uuid import UUID

import strawberry

from api import ids
from api.context import Context, Info
from api.execution import Row, Selection, computed, connection_field, edge, mutation_field
from api.inputs import given
from api.paging import Connection, Page, page, window
from api.schema.api_keys import (
    ApiKey,
    ApiKeyCreateInput,
    ApiKeyCreatePayload,
    ApiKeyRenewInput,
    ApiKeyRenewPayload,
    ApiKeyRevokeInput,
    ApiKeyRevokePayload,
)
from domain.partners.queries import can_see_office, can_see_partner
from domain.staff import key_queries, service
from domain.staff.actor import Actor
from domain.staff.key_queries import KEYS_NEWEST_FIRST
from domain.staff.policy import Right, has_right, key_state, require


@strawberry.type
class ApiKeyQuery:
    """The list of API keys."""

    api_keys: Connection[ApiKey] | None = connection_field(
        description="All API keys, newest first, also those that have ended; for owners."
    )


@strawberry.type
class ApiKeyMutation:
    """Making, renewing and revoking API keys."""

    @mutation_field(
        ApiKeyCreatePayload, description="Makes an API key for an application of the clinic's own; for owners."
    )
    async def api_key_create(self, info: Info, input: ApiKeyCreateInput) -> Row:  # noqa: A002
        """Make an API key."""
        ctx = info.context
        made = await service.create_api_key(
            actor=ctx.actor,
            name=input.name,
            scopes=[scope.name for scope in input.scopes],
            store=given(input.store),
            expires_at=given(input.expires_at),
            now=ctx.now,
        )
        return {"api_key_id": made.id, "key": made.key}

    @mutation_field(
        ApiKeyRenewPayload,
        description="Makes an API key in the place of another; for owners, and of a partner's keys for managers. Both "
        "count for a while, so that nothing stands still meanwhile.",
    )
    async def api_key_renew(self, info: Info, input: ApiKeyRenewInput) -> Row:  # noqa: A002
        """Make an API key in the place of another."""
        ctx = info.context
        renewed = await service.renew_api_key(
            actor=ctx.actor,
            key=ids.decode(input.api_key_id, "ApiKey"),
            overlap=timedelta(hours=input.overlap_hours),
            now=ctx.now,
        )
        return {"api_key_id": renewed.new.id, "key": renewed.new.key, "old_ends_at": renewed.old_ends_at}

    @mutation_field(
        ApiKeyRevokePayload,
        description="Makes an API key count no more, at once and for good; for owners, and of a "
        "partner's keys for managers.",
    )
    async def api_key_revoke(self, info: Info, input: ApiKeyRevokeInput) -> Row:  # noqa: A002
        """Make an API key count no more."""
        ctx = info.context
        key_id = ids.decode(input.api_key_id, "ApiKey")
        await service.revoke_api_key(actor=ctx.actor, key=key_id, now=ctx.now)
        return {"api_key_id": key_id}


@computed("ApiKey", "state")
def _state(ctx: Context, source: Row) -> str:
    return key_state(revoked_at=source["revoked_at"], expires_at=source["expires_at"], now=ctx.now).value


@edge("Query", "apiKeys")
async def api_keys(ctx: Context, _parents: list[Row], args: dict[str, Any], sel: Selection) -> list[Page]:
    """Return a page of the API keys."""
    require(ctx.actor, Right.MANAGE)
    frame = window(args, KEYS_NEWEST_FIRST)
    rows = await key_queries.page_of_api_keys(window=frame)
    count = await key_queries.count_api_keys() if sel.has("totalCount") else None
    return [page(rows, frame, count=count)]


@edge("ApiKeyCreatePayload", "apiKey")
@edge("ApiKeyRenewPayload", "apiKey")
@edge("ApiKeyRevokePayload", "apiKey")
async def payload_api_key(
    _ctx: Context, parents: list[Row], _args: dict[str, Any], _sel: Selection
) -> list[Row | None]:
    """Return the key that was made or revoked."""
    found = await key_queries.api_keys_by_ids(ids=[parent["api_key_id"] for parent in parents])
    return [found.get(parent["api_key_id"]) for parent in parents]


@ids.node_loader("ApiKey")
async def load_api_keys(ctx: Context, uuids: list[UUID]) -> list[Row | None]:
    """Return API keys by id: the clinic's own to owners, a partner's to whoever sees them at the partner."""
    found = await key_queries.api_keys_by_ids(ids=uuids)
    rows = [found.get(uuid) for uuid in uuids]
    return [row if row is not None and _may_see(ctx.actor, row["partner_id"]) else None for row in rows]


def _may_see(actor: Actor, partner_id: UUID | None) -> bool:
    if partner_id is None:
        return has_right(actor, Right.MANAGE)
    return can_see_partner(actor, partner_id) and can_see_office(actor)
