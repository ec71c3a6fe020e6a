"""Webhooks: who hears of what, and what became of every event."""

import enum
from datetime import datetime

import strawberry

from api import ids
from api.execution import argument, connection_field, edge_field
from api.ids import Node
from api.paging import Connection
from api.scalars import URL
from api.schema.errors import UserError

ids.register("WebhookEndpoint", "WHE")
ids.register("WebhookDelivery", "WHD")


@strawberry.enum(description="Whether events are sent to an endpoint.")
class WebhookEndpointStatus(enum.Enum):
    """Whether events are sent to an endpoint."""

    ACTIVE = strawberry.enum_value("ACTIVE", description="They are.")
    STOPPED = strawberry.enum_value("STOPPED", description="They aren't, and what happens meanwhile isn't kept for it.")


@strawberry.enum(description="Why an endpoint is stopped.")
class WebhookStopReason(enum.Enum):
    """Why an endpoint is stopped."""

    BY_HAND = strawberry.enum_value("BY_HAND", description="Somebody stopped it.")
    GONE = strawberry.enum_value("GONE", description="It answered 410: it wants nothing any more.")
    FAILING = strawberry.enum_value("FAILING", description="An event failed for 3 days, and no other got through.")


@strawberry.enum(description="Where a delivery stands.")
class WebhookDeliveryStatus(enum.Enum):
    """Where a delivery stands."""

    PENDING = strawberry.enum_value("PENDING", description="It is being tried.")
    DELIVERED = strawberry.enum_value("DELIVERED", description="The receiver answered with a status of 200 to 299.")
    DEAD = strawberry.enum_value(
        "DEAD", description="It was given up, after 3 days or because the endpoint was stopped. It can be replayed."
    )


@strawberry.enum(description="What came of an attempt.")
class WebhookOutcome(enum.Enum):
    """What came of an attempt."""

    DELIVERED = strawberry.enum_value("DELIVERED", description="The receiver answered with a status of 200 to 299.")
    REFUSED = strawberry.enum_value(
        "REFUSED", description="It answered with another status. Redirects are refusals: none is followed."
    )
    GONE = strawberry.enum_value("GONE", description="It answered 410, which stops the endpoint.")
    TIMED_OUT = strawberry.enum_value("TIMED_OUT", description="It didn't answer within 15 seconds.")
    UNREACHED = strawberry.enum_value("UNREACHED", description="There was no connection, or it broke.")
    UNTRUSTED = strawberry.enum_value("UNTRUSTED", description="Its certificate isn't good for its name.")
    NOT_PUBLIC = strawberry.enum_value(
        "NOT_PUBLIC", description="Its name led to nothing on the public internet just then. Nothing was sent."
    )
    UNSIGNED = strawberry.enum_value(
        "UNSIGNED", description="Its secret can't be opened any more; rotate it. Nothing was sent."
    )


@strawberry.type(description="One attempt at a delivery.")
class WebhookAttempt:
    """One attempt at a delivery."""

    number: int = strawberry.field(description="Which one, from 1; replays count on.")
    at: datetime = strawberry.field(description="When.")
    outcome: WebhookOutcome = strawberry.field(description="What came of it.")
    status_code: int | None = strawberry.field(description="The HTTP status of the answer; null if there was none.")
    duration_ms: int = strawberry.field(description="How many milliseconds it took.")


@strawberry.type(description="One event on its way to one endpoint; kept for 30 days after the event.")
class WebhookDelivery(Node):
    """One event on its way to one endpoint."""

    event_id: str = strawberry.field(description="The event's `webhook-id`: the same at every attempt and endpoint.")
    type: str = strawberry.field(description="The event's type, for example `sale.reported`.")
    occurred_at: datetime = strawberry.field(description="When it happened.")
    payload: str = strawberry.field(description="The JSON text that is sent, character by character.")
    status: WebhookDeliveryStatus = strawberry.field(description="Where it stands.")
    attempt_count: int = strawberry.field(description="How many attempts there were.")
    next_attempt_at: datetime | None = strawberry.field(description="When the next one is due; null if there is none.")
    finished_at: datetime | None = strawberry.field(description="When it arrived or was given up; null until then.")
    attempts: list[WebhookAttempt] = edge_field(description="The last 50 attempts, newest first.")


@strawberry.type(description="Where a system hears of events: a partner's, or one of the clinic's own.")
class WebhookEndpoint(Node):
    """Where a system hears of events."""

    partner_id: strawberry.ID | None = strawberry.field(
        description="The partner whose it is; null for the clinic's own."
    )
    url: URL = strawberry.field(description="Where events go.")
    description: str | None = strawberry.field(description="What it is; null if nobody said.")
    events: list[str] = strawberry.field(description="The types of events that it hears of.")
    status: WebhookEndpointStatus = strawberry.field(description="Whether events are sent to it.")
    stopped_reason: WebhookStopReason | None = strawberry.field(description="Why it is stopped; null if it isn't.")
    stopped_at: datetime | None = strawberry.field(description="Since when it is stopped; null if it isn't.")
    old_secret_until: datetime | None = strawberry.field(
        description="Until when the secret before the present one signs too; null if it doesn't."
    )
    failures: int = strawberry.field(description="How many attempts failed in a row until now.")
    rests_until: datetime | None = strawberry.field(
        description="Until when nothing is sent, because too much failed in a row; null if it doesn't rest."
    )
    last_delivered_at: datetime | None = strawberry.field(
        description="When an event last got through, to the minute; null if none did."
    )
    created_at: datetime = strawberry.field(description="When it was set up.")
    deliveries: Connection[WebhookDelivery] = connection_field(
        description="What was sent or is to be, newest first.",
        arguments=[argument("status", WebhookDeliveryStatus | None, "Only where this is so; any by default.")],
    )


@strawberry.type(description="One value in the `data` of an event.")
class WebhookEventField:
    """One value in the data of an event."""

    name: str = strawberry.field(description="What it is called.")
    kind: str = strawberry.field(
        description="What it is: `ID` of an object of this API, `AMOUNT` (an object with `amount` and `currencyCode`), "
        "`DATE` or `TEXT`. Each may be null where its description says so."
    )
    description: str = strawberry.field(description="What it says.")


@strawberry.type(description="A type of events. An event concerning a partner has `partnerId` in its `data` as well.")
class WebhookEventType:
    """A type of events."""

    name: str = strawberry.field(description="What to subscribe to, for example `sale.reported`.")
    description: str = strawberry.field(description="When it happens.")
    fields: list[WebhookEventField] = strawberry.field(description="What stands in its `data`.")


@strawberry.input(description="Sets up an endpoint.")
class WebhookEndpointCreateInput:
    """Sets up an endpoint."""

    url: URL = strawberry.field(
        description="Where events go, by POST: a host on the public internet, and https in production."
    )
    events: list[str] = strawberry.field(description="The types that it hears of, at least one of `webhookEventTypes`.")
    partner_id: strawberry.ID | None = strawberry.field(
        default=strawberry.UNSET,
        description="Whose it is; by default the partner's who asks, or the clinic's own.",
    )
    description: str | None = strawberry.field(
        default=strawberry.UNSET, description="What it is, 1 to 200 characters; none by default."
    )


@strawberry.type(description="An endpoint that was just set up.")
class WebhookEndpointCreatePayload:
    """An endpoint that was just set up."""

    endpoint_id: strawberry.ID | None = strawberry.field(description="Its id; null if it was refused.")
    endpoint: WebhookEndpoint | None = edge_field(description="The endpoint; null if it was refused.")
    secret: str | None = strawberry.field(
        description="What signs its events: `whsec_...`. It is shown this once; null if it was refused."
    )
    user_errors: list[UserError] = strawberry.field(description="Why it was refused.")


@strawberry.input(description="Changes an endpoint; what is left out stays.")
class WebhookEndpointUpdateInput:
    """Changes an endpoint."""

    endpoint_id: strawberry.ID = strawberry.field(description="Which one.")
    url: URL | None = strawberry.field(default=strawberry.UNSET, description="Where events go from now on.")
    events: list[str] | None = strawberry.field(
        default=strawberry.UNSET, description="The types that it hears of from now on, at least one."
    )
    description: str | None = strawberry.field(default=strawberry.UNSET, description="What it is; null for nothing.")
    is_active: bool | None = strawberry.field(
        default=strawberry.UNSET, description="False stops it; true starts it again."
    )


@strawberry.type(description="The endpoint as it is now.")
class WebhookEndpointUpdatePayload:
    """The endpoint as it is now."""

    endpoint: WebhookEndpoint | None = edge_field(description="The endpoint; null if it was refused.")
    user_errors: list[UserError] = strawberry.field(description="Why it was refused.")


@strawberry.input(description="Removes an endpoint for good.")
class WebhookEndpointRemoveInput:
    """Removes an endpoint for good."""

    endpoint_id: strawberry.ID = strawberry.field(description="Which one.")


@strawberry.type(description="The endpoint is there no more; what was on its way to it has ended.")
class WebhookEndpointRemovePayload:
    """The endpoint is there no more."""

    endpoint_id: strawberry.ID | None = strawberry.field(description="What its id was; null if it was refused.")
    user_errors: list[UserError] = strawberry.field(description="Why it was refused.")


@strawberry.input(description="Gives an endpoint a new secret.")
class WebhookSecretRotateInput:
    """Gives an endpoint a new secret."""

    endpoint_id: strawberry.ID = strawberry.field(description="Which endpoint.")
    overlap_hours: int = strawberry.field(
        default=24,
        description="How many hours events are signed with the old secret too, so that the receiver can change; "
        "0 to 168.",
    )


@strawberry.type(description="An endpoint's new secret.")
class WebhookSecretRotatePayload:
    """An endpoint's new secret."""

    endpoint: WebhookEndpoint | None = edge_field(description="The endpoint; null if it was refused.")
    secret: str | None = strawberry.field(
        description="What signs its events from now on: `whsec_...`. It is shown this once; null if it was refused."
    )
    user_errors: list[UserError] = strawberry.field(description="Why it was refused.")


@strawberry.input(description="Sends a test event, `webhook.test`, to one endpoint.")
class WebhookEndpointTestInput:
    """Sends a test event to one endpoint."""

    endpoint_id: strawberry.ID = strawberry.field(description="Which one; it has to be active.")


@strawberry.type(description="The test event leaves within moments; its delivery stands in the endpoint's log.")
class WebhookEndpointTestPayload:
    """The test event leaves within moments."""

    event_id: str | None = strawberry.field(description="Its `webhook-id`; null if it was refused.")
    user_errors: list[UserError] = strawberry.field(description="Why it was refused.")


@strawberry.input(description="Sends one event once more to one endpoint.")
class WebhookDeliveryReplayInput:
    """Sends one event once more to one endpoint."""

    delivery_id: strawberry.ID = strawberry.field(description="Which delivery; it has arrived or was given up.")


@strawberry.type(description="The event is on its way once more, under the same `webhook-id`.")
class WebhookDeliveryReplayPayload:
    """The event is on its way once more."""

    delivery: WebhookDelivery | None = edge_field(description="The delivery; null if it was refused.")
    user_errors: list[UserError] = strawberry.field(description="Why it was refused.")


@strawberry.input(description="Sends everything once more that was given up at one endpoint.")
class WebhookEndpointReplayInput:
    """Sends everything once more that was given up at one endpoint."""

    endpoint_id: strawberry.ID = strawberry.field(description="Which endpoint; it has to be active.")
    since: datetime | None = strawberry.field(
        default=strawberry.UNSET, description="Only what happened from then on; all that is kept by default."
    )


@strawberry.type(description="The events are on their way once more, each under its own `webhook-id`.")
class WebhookEndpointReplayPayload:
    """The events are on their way once more."""

    replayed: int | None = strawberry.field(
        description="How many events, the oldest 1000 at most; null if it was refused."
    )
    user_errors: list[UserError] = strawberry.field(description="Why it was refused.")
