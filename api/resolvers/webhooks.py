"""Webhooks: endpoints set up by owners and partners, the log of deliveries, replays."""

from datetime import timedelta
from typing import Any
from uuid import UUID

import strawberry

from api import ids
from api.context import Context, Info
from api.execution import Row, Selection, argument, computed, connection_field, edge, mutation_field, query_field
from api.inputs import given, is_given
from api.paging import Connection, Page, page, window
from api.schema.webhooks import (
    WebhookDeliveryReplayInput,
    WebhookDeliveryReplayPayload,
    WebhookEndpoint,
    WebhookEndpointCreateInput,
    WebhookEndpointCreatePayload,
    WebhookEndpointRemoveInput,
    WebhookEndpointRemovePayload,
    WebhookEndpointReplayInput,
    WebhookEndpointReplayPayload,
    WebhookEndpointTestInput,
    WebhookEndpointTestPayload,
    WebhookEndpointUpdateInput,
    WebhookEndpointUpdatePayload,
    WebhookEventType,
    WebhookSecretRotateInput,
    WebhookSecretRotatePayload,
)
from domain.kernel.errors import Invalid
from domain.staff.policy import Right, require
from domain.webhooks import queries, service
from domain.webhooks.policy.events import EVENTS, message_id
from domain.webhooks.queries import DELIVERIES_NEWEST_FIRST, ENDPOINTS_NEWEST_FIRST, reach_of


@strawberry.type
class WebhookQuery:
    """Who hears of what."""

    webhook_endpoints: Connection[WebhookEndpoint] | None = connection_field(
        description="The endpoints that the caller may set up, newest first: an owner of the clinic sees all of them, "
        "a partner its own: a key without `STATEMENTS_READ` those that it set up.",
        arguments=[argument("partner_id", strawberry.ID | None, "Only this partner's; all by default.")],
    )

    @query_field(
        list[WebhookEventType],
        description="The types of events that the caller may subscribe to, and what stands in each.",
    )
    async def webhook_event_types(self, info: Info) -> list[Row]:
        """Return the catalogue."""
        return [_event_type(event) for event in service.subscribable_for(info.context.actor)]


@strawberry.type
class WebhookMutation:
    """Setting up endpoints, and sending events once more."""

    @mutation_field(
        WebhookEndpointCreatePayload,
        description="Sets up where a system hears of events, signed by the Standard Webhooks specification: a partner "
        "for itself, an owner for the clinic or for a partner. At most 10 each. A key without `STATEMENTS_READ` names "
        "events that its scopes are about, and no other key like it reaches what it set up.",
    )
    async def webhook_endpoint_create(self, info: Info, input: WebhookEndpointCreateInput) -> Row:  # noqa: A002
        """Set up an endpoint."""
        ctx = info.context
        made = await service.create_endpoint(
            actor=ctx.actor,
            url=input.url,
            events=input.events,
            partner_id=ids.decode_optional(input.partner_id, "Partner"),
            description=given(input.description),
            now=ctx.now,
        )
        encoded = ids.encode("WebhookEndpoint", made.endpoint_id)
        return {"endpoint_id": encoded, "endpoint_uuid": made.endpoint_id, "secret": made.secret}

    @mutation_field(
        WebhookEndpointUpdatePayload,
        description="Changes an endpoint, stops it, or starts it again. Events that have not left yet go by it.",
    )
    async def webhook_endpoint_update(self, info: Info, input: WebhookEndpointUpdateInput) -> Row:  # noqa: A002
        """Change an endpoint."""
        ctx = info.context
        values = {name: getattr(input, name) for name in ("url", "events", "description", "is_active")}
        changes = {name: value for name, value in values.items() if is_given(value)}
        for name in ("url", "events", "is_active"):
            if name in changes and changes[name] is None:
                raise Invalid(field=("isActive" if name == "is_active" else name,))
        endpoint_id = ids.decode(input.endpoint_id, "WebhookEndpoint")
        await service.update_endpoint(actor=ctx.actor, endpoint_id=endpoint_id, changes=changes, now=ctx.now)
        return {"endpoint_uuid": endpoint_id}

    @mutation_field(
        WebhookEndpointRemovePayload,
        description="Removes an endpoint for good, with its secrets and its log; what is on its way to it ends.",
    )
    async def webhook_endpoint_remove(self, info: Info, input: WebhookEndpointRemoveInput) -> Row:  # noqa: A002
        """Remove an endpoint."""
        ctx = info.context
        endpoint_id = ids.decode(input.endpoint_id, "WebhookEndpoint")
        await service.remove_endpoint(actor=ctx.actor, endpoint_id=endpoint_id, now=ctx.now)
        return {"endpoint_id": input.endpoint_id}

    @mutation_field(
        WebhookSecretRotatePayload,
        description="Gives an endpoint a new secret. For a while events are signed with both, so that nothing is lost.",
    )
    async def webhook_secret_rotate(self, info: Info, input: WebhookSecretRotateInput) -> Row:  # noqa: A002
        """Rotate a secret."""
        ctx = info.context
        made = await service.rotate_secret(
            actor=ctx.actor,
            endpoint_id=ids.decode(input.endpoint_id, "WebhookEndpoint"),
            overlap=timedelta(hours=input.overlap_hours),
            now=ctx.now,
        )
        return {"endpoint_uuid": made.endpoint_id, "secret": made.secret}

    @mutation_field(
        WebhookEndpointTestPayload, description="Sends an event of type `webhook.test` to one endpoint, to try it out."
    )
    async def webhook_endpoint_test(self, info: Info, input: WebhookEndpointTestInput) -> Row:  # noqa: A002
        """Send a test event."""
        ctx = info.context
        event_id = await service.send_test(
            actor=ctx.actor, endpoint_id=ids.decode(input.endpoint_id, "WebhookEndpoint"), now=ctx.now
        )
        return {"event_id": message_id(event_id)}

    @mutation_field(
        WebhookDeliveryReplayPayload,
        description="Sends one event once more to one endpoint, under the same `webhook-id`, for up to 3 days.",
    )
    async def webhook_delivery_replay(self, info: Info, input: WebhookDeliveryReplayInput) -> Row:  # noqa: A002
        """Replay a delivery."""
        ctx = info.context
        delivery_id = ids.decode(input.delivery_id, "WebhookDelivery")
        await service.replay_delivery(actor=ctx.actor, delivery_id=delivery_id, now=ctx.now)
        return {"delivery_id": delivery_id}

    @mutation_field(
        WebhookEndpointReplayPayload,
        description="Sends all events once more that were given up at one endpoint, for a receiver that was away.",
    )
    async def webhook_endpoint_replay(self, info: Info, input: WebhookEndpointReplayInput) -> Row:  # noqa: A002
        """Replay what was given up."""
        ctx = info.context
        endpoint_id = ids.decode(input.endpoint_id, "WebhookEndpoint")
        replayed = await service.replay_dead(
            actor=ctx.actor, endpoint_id=endpoint_id, since=given(input.since), now=ctx.now
        )
        return {"replayed": replayed}


def _event_type(event: service.EventType) -> Row:
    described = EVENTS[event]
    fields = [
        {"name": field.written_name, "kind": str(field.kind), "description": field.about} for field in described.fields
    ]
    return {"name": str(event), "description": described.about, "fields": fields}


@computed("WebhookEndpoint", "partnerId")
def _partner_id(_ctx: Context, source: Row) -> str | None:
    return None if source["partner_id"] is None else ids.encode("Partner", source["partner_id"])


@computed("WebhookEndpoint", "oldSecretUntil")
def _old_secret_until(ctx: Context, source: Row) -> object:
    until = source["previous_until"]
    return until if until is not None and until > ctx.now else None


@computed("WebhookEndpoint", "restsUntil")
def _rests_until(ctx: Context, source: Row) -> object:
    until = source["rests_until"]
    return until if until is not None and until > ctx.now else None


@edge("Query", "webhookEndpoints")
async def webhook_endpoints(ctx: Context, _parents: list[Row], args: dict[str, Any], sel: Selection) -> list[Page]:
    """Return a page of the endpoints that the caller reaches."""
    require(ctx.actor, Right.MANAGE, Right.MANAGE_OWN_WEBHOOKS)
    frame = window(args, ENDPOINTS_NEWEST_FIRST)
    reach, partner_id = reach_of(ctx.actor), ids.decode_optional(args["partner_id"], "Partner")
    rows = await queries.page_of_endpoints(reach=reach, partner_id=partner_id, window=frame)
    count = await queries.count_endpoints(reach=reach, partner_id=partner_id) if sel.has("totalCount") else None
    return [page(rows, frame, count=count)]


@edge("WebhookEndpoint", "deliveries")
async def deliveries(_ctx: Context, parents: list[Row], args: dict[str, Any], sel: Selection) -> list[Page]:
    """Return a page of each endpoint's deliveries."""
    frame = window(args, DELIVERIES_NEWEST_FIRST)
    found, counts = await queries.deliveries_of(
        endpoint_ids=[parent["id"] for parent in parents],
        status=None if args["status"] is None else args["status"].value,
        window=frame,
        counted=sel.has("totalCount"),
    )
    return [page(found.get(parent["id"], []), frame, count=counts.get(parent["id"])) for parent in parents]


@edge("WebhookDelivery", "attempts")
async def attempts(_ctx: Context, parents: list[Row], _args: dict[str, Any], _sel: Selection) -> list[list[Row]]:
    """Return each delivery's attempts."""
    found = await queries.attempts_of(delivery_ids=[parent["id"] for parent in parents])
    return [found.get(parent["id"], []) for parent in parents]


@edge("WebhookEndpointCreatePayload", "endpoint")
@edge("WebhookEndpointUpdatePayload", "endpoint")
@edge("WebhookSecretRotatePayload", "endpoint")
async def payload_endpoint(
    ctx: Context, parents: list[Row], _args: dict[str, Any], _sel: Selection
) -> list[Row | None]:
    """Return the endpoint that was set up or changed."""
    return await load_endpoints(ctx, [parent["endpoint_uuid"] for parent in parents])


@edge("WebhookDeliveryReplayPayload", "delivery")
async def payload_delivery(
    ctx: Context, parents: list[Row], _args: dict[str, Any], _sel: Selection
) -> list[Row | None]:
    """Return the delivery that was replayed."""
    return await load_deliveries(ctx, [parent["delivery_id"] for parent in parents])


@ids.node_loader("WebhookEndpoint")
async def load_endpoints(ctx: Context, uuids: list[UUID]) -> list[Row | None]:
    """Return endpoints by id, to those who may set them up."""
    found = await queries.endpoints_by_ids(ids=uuids, reach=reach_of(ctx.actor))
    return [found.get(uuid) for uuid in uuids]


@ids.node_loader("WebhookDelivery")
async def load_deliveries(ctx: Context, uuids: list[UUID]) -> list[Row | None]:
    """Return deliveries by id, to those who may set up their endpoints."""
    found = await queries.deliveries_by_ids(ids=uuids, reach=reach_of(ctx.actor))
    return [found.get(uuid) for uuid in uuids]
