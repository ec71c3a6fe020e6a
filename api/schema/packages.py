"""The shapes of packages and subscriptions, as catalogues, lists and cards show them."""

import enum
from datetime import date, datetime
from typing import TYPE_CHECKING, Annotated

import strawberry

from api import ids
from api.execution import connection_field, edge_field
from api.ids import Node
from api.money import Money
from api.paging import Connection
from api.schema.clinic import Service, ServiceCategory

if TYPE_CHECKING:
    from api.schema.billing import Invoice
    from api.schema.patients import Patient

ids.register("Package", "PKG")
ids.register("PackageSubscription", "SUB")
ids.register("SubscriptionEntitlement", "SEN")
ids.register("EntitlementReservation", "RSV")

LazyPatient = Annotated["Patient", strawberry.lazy("api.schema.patients")]
LazyInvoice = Annotated["Invoice", strawberry.lazy("api.schema.billing")]


@strawberry.enum(description="Where a subscription stands.")
class PackageSubscriptionStatus(enum.Enum):
    """Where a subscription stands."""

    ACTIVE = strawberry.enum_value("ACTIVE", description="Its services can be used, from its first day on.")
    FROZEN = strawberry.enum_value("FROZEN", description="It rests, and its end moves by as much.")
    PAST_DUE = strawberry.enum_value("PAST_DUE", description="It is over, and its renewal could not be paid yet.")
    CANCELLED = strawberry.enum_value("CANCELLED", description="It was ended early.")
    EXPIRED = strawberry.enum_value("EXPIRED", description="Its last day is over.")


@strawberry.enum(description="What happens when a subscription ends.")
class RenewalMode(enum.Enum):
    """What happens when a subscription ends."""

    OFF = strawberry.enum_value("OFF", description="Nothing.")
    REMINDER = strawberry.enum_value("REMINDER", description="The patient is reminded.")
    AUTOMATIC = strawberry.enum_value("AUTOMATIC", description="It is paid for again by the stored mandate.")


@strawberry.enum(description="For how long the quantity of an entitlement is.")
class EntitlementPeriod(enum.Enum):
    """For how long the quantity of an entitlement is."""

    MONTH = strawberry.enum_value("MONTH", description="So many in each month, counted from the first day.")
    QUARTER = strawberry.enum_value("QUARTER", description="So many in three months each.")
    YEAR = strawberry.enum_value("YEAR", description="So many in each year.")
    TOTAL = strawberry.enum_value("TOTAL", description="So many in all.")


@strawberry.enum(description="What a used unit counts when a subscription is cancelled.")
class RefundBasis(enum.Enum):
    """What a used unit counts when a subscription is cancelled."""

    PACKAGE = strawberry.enum_value("PACKAGE", description="Its part of what was paid for the package.")
    LIST = strawberry.enum_value("LIST", description="The price list's price, as it was at the sale.")


@strawberry.enum(description="What became of a reservation.")
class EntitlementReservationStatus(enum.Enum):
    """What became of a reservation."""

    OPEN = strawberry.enum_value("OPEN", description="It waits for the visit.")
    USED = strawberry.enum_value("USED", description="The service was done.")
    RELEASED = strawberry.enum_value("RELEASED", description="The booking was cancelled, or missed by a week.")


@strawberry.enum(description="How an entitlement's counters changed.")
class EntitlementEntryKind(enum.Enum):
    """How an entitlement's counters changed."""

    RESERVE = strawberry.enum_value("RESERVE", description="A visit was booked.")
    RELEASE = strawberry.enum_value("RELEASE", description="A booking was cancelled.")
    USE = strawberry.enum_value("USE", description="Services were done.")
    RETURN = strawberry.enum_value("RETURN", description="A refund gave units back.")


@strawberry.type(description="What a package gives of one group of services.")
class PackageEntitlement:
    """What a package gives of one group of services."""

    category: ServiceCategory = strawberry.field(description="What kind of treatment it is.")
    name: str = strawberry.field(description="What it is called.")
    quantity: int = strawberry.field(description="How many there are in each period.")
    period: EntitlementPeriod = strawberry.field(description="For how long the quantity is.")
    minimum_interval_days: int = strawberry.field(description="How many days lie between two uses; 0 for any number.")
    services: list[Service] = edge_field(description="The services that it covers; none for the whole category.")


@strawberry.type(description="A bundle of services at one price.")
class Package(Node):
    """A bundle of services at one price."""

    code: str = strawberry.field(description="What the clinic's set-up knows it by.")
    name: str = strawberry.field(description="Its name, as patients read it.")
    description: str | None = strawberry.field(description="What is in it, in the clinic's words.")
    price: Money = strawberry.field(description="What it costs.")
    validity_months: int = strawberry.field(description="How long it can be used.")
    is_family_shareable: bool = strawberry.field(description="Whether the family may use it together.")
    max_freeze_days: int = strawberry.field(description="How many days a year it may rest.")
    refund_basis: RefundBasis = strawberry.field(description="What a used unit counts at a cancellation.")
    is_active: bool = strawberry.field(description="Whether it is sold.")
    entitlements: list[PackageEntitlement] = strawberry.field(description="What it gives.")


@strawberry.type(description="One unit that waits for a booked visit.")
class EntitlementReservation(Node):
    """One unit that waits for a booked visit."""

    visit_on: date = strawberry.field(description="The day of the visit.")
    status: EntitlementReservationStatus = strawberry.field(description="What became of it.")
    created_at: datetime = strawberry.field(description="When it was made.")
    patient: LazyPatient | None = edge_field(description="For whom; null if that isn't yours to know.")


@strawberry.type(description="One change of an entitlement's counters. Lines are never changed.")
class EntitlementEntry:
    """One change of an entitlement's counters."""

    kind: EntitlementEntryKind = strawberry.field(description="What happened.")
    units_used: int = strawberry.field(description="By how many the used units changed; negative when given back.")
    units_reserved: int = strawberry.field(description="By how many the reserved units changed.")
    used_on: date | None = strawberry.field(description="The day of the use that it made or took back.")
    occurred_at: datetime = strawberry.field(description="When.")
    patient: LazyPatient | None = edge_field(description="For whom; null if that isn't yours to know.")
    invoice: LazyInvoice | None = edge_field(description="For which visit; null if that isn't yours to see.")


@strawberry.type(description="What a subscription still gives of one group of services.")
class SubscriptionEntitlement(Node):
    """What a subscription still gives of one group of services, in the present period."""

    name: str = strawberry.field(description="What it is called.")
    category: ServiceCategory = strawberry.field(description="What kind of treatment it is.")
    period: EntitlementPeriod = strawberry.field(description="For how long the figures are.")
    total: int = strawberry.field(description="How many there were in this period.")
    used: int = strawberry.field(description="How many were used.")
    reserved: int = strawberry.field(description="How many are reserved for coming visits.")
    remaining: int = strawberry.field(description="How many are left to reserve or use; 0 once it has ended.")
    next_available_on: date | None = strawberry.field(
        description="The first day on which the next one can be used; null if none is left."
    )
    minimum_interval_days: int = strawberry.field(description="How many days lie between two uses; 0 for any number.")
    unit_value: Money = strawberry.field(description="What a used unit counts at a cancellation, fixed at the sale.")
    services: list[Service] = edge_field(description="The services that it covers; none for the whole category.")
    reservations: Connection[EntitlementReservation] = connection_field(
        description="Units that wait or waited for visits, newest first."
    )
    entries: Connection[EntitlementEntry] = connection_field(description="Everything that happened, newest first.")


@strawberry.type(description="Days in which a subscription rests.")
class SubscriptionFreeze:
    """Days in which a subscription rests."""

    starts_on: date = strawberry.field(description="The first day.")
    ends_on: date = strawberry.field(description="The last day.")


@strawberry.type(description="A patient's purchase of a package.")
class PackageSubscription(Node):
    """A patient's purchase of a package, on the terms of its sale."""

    package: Package = edge_field(description="What was bought, as the catalogue has it now.")
    patient: LazyPatient | None = edge_field(description="Whose it is.")
    status: PackageSubscriptionStatus = strawberry.field(description="Where it stands today.")
    starts_on: date = strawberry.field(description="Its first day.")
    ends_on: date = strawberry.field(description="Its last day, moved by its freezes.")
    renews_on: date | None = strawberry.field(
        description="When its automatic renewal is paid for, or tried again; null if it isn't renewed by itself."
    )
    renewal: RenewalMode = strawberry.field(description="What happens when it ends.")
    price: Money = strawberry.field(description="The package's price when it was sold.")
    paid: Money = strawberry.field(description="What was paid.")
    refunded: Money | None = strawberry.field(description="What was refunded; null unless it was cancelled.")
    refundable: Money | None = strawberry.field(
        description="What a cancelled one still has to pay back, as services that it covered were refunded since; "
        "`packageSubscriptionCancel` pays it. Null unless it was cancelled."
    )
    is_family_shareable: bool = strawberry.field(description="Whether the family may use it together.")
    max_freeze_days: int = strawberry.field(description="How many days a year it may rest.")
    freezes: list[SubscriptionFreeze] = strawberry.field(description="The days in which it rests or rested.")
    sold_at: datetime = strawberry.field(description="When it was sold.")
    entitlements: list[SubscriptionEntitlement] = edge_field(description="What it still gives.")
