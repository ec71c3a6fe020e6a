"""The shapes of packages and subscriptions, as catalogues, lists and cards show them."""

import enum
from datetime import date

import strawberry

from api import ids
from api.ids import Node
from api.money import Money
from api.schema.clinic import ServiceCategory

ids.register("Package", "PKG")
ids.register("PackageSubscription", "SUB")
ids.register("SubscriptionEntitlement", "SEN")


@strawberry.enum(description="Where a subscription stands.")
class PackageSubscriptionStatus(enum.Enum):
    """Where a subscription stands."""

    ACTIVE = strawberry.enum_value("ACTIVE", description="Its services can be used.")
    FROZEN = strawberry.enum_value("FROZEN", description="It rests, and its end moves by as much.")
    PAST_DUE = strawberry.enum_value("PAST_DUE", description="Its renewal could not be paid yet.")
    CANCELLED = strawberry.enum_value("CANCELLED", description="It was ended early.")
    EXPIRED = strawberry.enum_value("EXPIRED", description="Its last day is over.")


@strawberry.enum(description="What happens when a subscription ends.")
class RenewalMode(enum.Enum):
    """What happens when a subscription ends."""

    OFF = strawberry.enum_value("OFF", description="Nothing.")
    REMINDER = strawberry.enum_value("REMINDER", description="The patient is reminded.")
    AUTOMATIC = strawberry.enum_value("AUTOMATIC", description="It is paid for again by the stored mandate.")


@strawberry.type(description="What a package gives of one group of services.")
class PackageEntitlement:
    """What a package gives of one group of services."""

    category: ServiceCategory = strawberry.field(description="What kind of treatment it is.")
    name: str = strawberry.field(description="What it is called.")
    quantity: int = strawberry.field(description="How many there are.")
    minimum_interval_days: int = strawberry.field(description="How many days lie between two uses; 0 for any number.")


@strawberry.type(description="A bundle of services at one price.")
class Package(Node):
    """A bundle of services at one price."""

    name: str = strawberry.field(description="Its name, as patients read it.")
    description: str | None = strawberry.field(description="What is in it, in the clinic's words.")
    price: Money = strawberry.field(description="What it costs.")
    validity_months: int = strawberry.field(description="How long it can be used.")
    is_family_shareable: bool = strawberry.field(description="Whether the family may use it together.")
    max_freeze_days: int = strawberry.field(description="How many days a year it may rest.")
    entitlements: list[PackageEntitlement] = strawberry.field(description="What it gives.")


@strawberry.type(description="What a subscription still gives of one group of services.")
class SubscriptionEntitlement(Node):
    """What a subscription still gives of one group of services."""

    name: str = strawberry.field(description="What it is called.")
    category: ServiceCategory = strawberry.field(description="What kind of treatment it is.")
    total: int = strawberry.field(description="How many there were.")
    used: int = strawberry.field(description="How many were used.")
    reserved: int = strawberry.field(description="How many are reserved for coming visits.")
    remaining: int = strawberry.field(description="How many are left to reserve or use.")
    next_available_on: date | None = strawberry.field(
        description="The first day on which the next one can be used; null if none is left."
    )


@strawberry.type(description="A patient's purchase of a package.")
class PackageSubscription(Node):
    """A patient's purchase of a package."""

    package: Package = strawberry.field(description="What was bought.")
    status: PackageSubscriptionStatus = strawberry.field(description="Where it stands.")
    starts_on: date = strawberry.field(description="Its first day.")
    ends_on: date = strawberry.field(description="Its last day.")
    renews_on: date | None = strawberry.field(description="When it is renewed; null if it isn't.")
    renewal: RenewalMode = strawberry.field(description="What happens when it ends.")
    entitlements: list[SubscriptionEntitlement] = strawberry.field(description="What it still gives.")
