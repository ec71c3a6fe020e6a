"""What webhooks refuse.

Invalid
    AddressForm             no address that events may be sent to
    AddressInsecure         in production it has to be https
    AddressPrivate          a host that is not to be found on the public internet
    NoEvents                an endpoint hears of something
    UnknownEvent            there is no such event
    EventOfTheClinic        only the clinic hears of it
    EventOutOfScope         the key's scopes are not about it
    SecretOverlap           the old secret counts for a sensible time
EndpointLimit               there are enough endpoints
EndpointStopped             nothing is sent to a stopped endpoint
DeliveryUnderWay            it is still being tried
"""

from domain.kernel.errors import Conflict, Invalid


class AddressForm(Invalid):
    """An address is not one that events may be sent to, whoever has it."""

    text = "Events are sent to an address such as https://example.org/hook: a host's name or public IP address in its usual spelling, a usual port, and no user, fragment or spaces."  # noqa: E501  # one text


class AddressInsecure(Invalid):
    """Events would travel unencrypted."""

    text = "Events are sent over https only."


class AddressPrivate(Invalid):
    """A host is not to be found on the public internet; whether it is there inside of ours is not told."""

    text = "This host cannot be found on the public internet."


class NoEvents(Invalid):
    """An endpoint for nothing."""

    text = "Name at least one event that can be heard of: {events}."


class UnknownEvent(Invalid):
    """An event that there is not, or that nobody subscribes to."""

    text = "There is no such event. These can be heard of: {events}."


class EventOfTheClinic(Invalid):
    """An event that only the clinic hears of."""

    text = "Only the clinic hears of {event}, no partner does."


class EventOutOfScope(Invalid):
    """An event that the scopes of the key that asks are not about."""

    text = "The scopes of this key are not about {event}. A key with STATEMENTS_READ may subscribe to it."


class SecretOverlap(Invalid):
    """The old secret counts too long."""

    text = "The old secret goes on counting for 0 to {maximum} hours."


class EndpointLimit(Conflict):
    """There are as many endpoints as there may be."""

    text = "There may be {maximum} endpoints. Remove one first."


class EndpointStopped(Conflict):
    """Nothing is sent to a stopped endpoint."""

    text = "This endpoint is stopped. Start it first."


class DeliveryUnderWay(Conflict):
    """A delivery is still being tried."""

    text = "This event is still on its way to this endpoint."
