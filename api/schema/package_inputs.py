"""What the operations on packages and subscriptions take and give back."""

from datetime import date
from decimal import Decimal

import strawberry

from api.execution import edge_field
from api.money import Money
from api.schema.billing import FiscalHint
from api.schema.clinic import ServiceCategory
from api.schema.errors import UserError
from api.schema.packages import (
    EntitlementPeriod,
    EntitlementReservation,
    Package,
    PackageSubscription,
    PackageSubscriptionStatus,
    RefundBasis,
    RenewalMode,
    SubscriptionEntitlement,
)

_KEY = "The idempotency key, 1 to 255 characters."
_REFUSED = "Why it was refused."


@strawberry.input(description="Which subscriptions a list is to hold; what is left out is any.")
class PackageSubscriptionFilter:
    """Which subscriptions a list is to hold."""

    status: PackageSubscriptionStatus | None = strawberry.field(
        default=strawberry.UNSET, description="Where they stand today."
    )
    package_id: strawberry.ID | None = strawberry.field(default=strawberry.UNSET, description="What was bought.")
    ends_before: date | None = strawberry.field(
        default=strawberry.UNSET, description="Only those whose last day lies before this one."
    )


@strawberry.input(description="How much a package gives of one group of services.")
class PackageEntitlementInput:
    """How much a package gives of one group of services."""

    name: str = strawberry.field(description="1 to 200 characters.")
    quantity: int = strawberry.field(default=1, description="How many in each period, 1 to 10 000.")
    period: EntitlementPeriod = strawberry.field(
        default=EntitlementPeriod.TOTAL, description="For how long the quantity is."
    )
    service_ids: list[strawberry.ID] | None = strawberry.field(
        default=strawberry.UNSET, description="The services that it covers; without any the whole category."
    )
    category: ServiceCategory | None = strawberry.field(
        default=strawberry.UNSET, description="The kind of treatment; by default the first service's."
    )
    minimum_interval_days: int = strawberry.field(default=0, description="Days between two uses, 0 to 366.")


@strawberry.input(description="A new package.")
class PackageCreateInput:
    """A new package."""

    code: str = strawberry.field(description="1 to 64 small Latin letters, digits, `-` and `_`; not taken yet.")
    name: str = strawberry.field(description="1 to 200 characters.")
    description: str | None = strawberry.field(default=strawberry.UNSET, description="At most 1000 characters.")
    price: Decimal = strawberry.field(description="What it costs.")
    entitlements: list[PackageEntitlementInput] = strawberry.field(description="What it gives, 1 to 20 of them.")
    validity_months: int = strawberry.field(default=12, description="How long it can be used, 1 to 120.")
    is_family_shareable: bool = strawberry.field(default=False, description="Whether the family may use it together.")
    max_freeze_days: int = strawberry.field(default=0, description="How many days a year it may rest, 0 to 366.")
    refund_basis: RefundBasis = strawberry.field(
        default=RefundBasis.PACKAGE, description="What a used unit counts at a cancellation."
    )


@strawberry.type(description="The new package.")
class PackageCreatePayload:
    """The new package."""

    package: Package | None = edge_field(description="The package; null if it was refused.")
    user_errors: list[UserError] = strawberry.field(description=f"{_REFUSED} `ALREADY_EXISTS` if the code is taken.")


@strawberry.input(description="Changes a package for the sales to come. What is left out or null stays as it is.")
class PackageUpdateInput:
    """Changes a package for the sales to come."""

    package_id: strawberry.ID = strawberry.field(description="Which package.")
    name: str | None = strawberry.field(default=strawberry.UNSET, description="1 to 200 characters.")
    description: str | None = strawberry.field(
        default=strawberry.UNSET, description="At most 1000 characters; null clears it."
    )
    price: Decimal | None = strawberry.field(default=strawberry.UNSET, description="What it costs.")
    entitlements: list[PackageEntitlementInput] | None = strawberry.field(
        default=strawberry.UNSET, description="What it gives instead of everything that it gave."
    )
    validity_months: int | None = strawberry.field(default=strawberry.UNSET, description="1 to 120.")
    is_family_shareable: bool | None = strawberry.field(
        default=strawberry.UNSET, description="Whether the family may use it together."
    )
    max_freeze_days: int | None = strawberry.field(default=strawberry.UNSET, description="0 to 366.")
    refund_basis: RefundBasis | None = strawberry.field(
        default=strawberry.UNSET, description="What a used unit counts at a cancellation."
    )
    is_active: bool | None = strawberry.field(
        default=strawberry.UNSET, description="True to sell a retired package again."
    )


@strawberry.type(description="The changed package.")
class PackageUpdatePayload:
    """The changed package."""

    package: Package | None = edge_field(description="The package; null if it was refused.")
    user_errors: list[UserError] = strawberry.field(description=_REFUSED)


@strawberry.input(description="Takes a package out of the catalogue.")
class PackageRetireInput:
    """Takes a package out of the catalogue."""

    package_id: strawberry.ID = strawberry.field(description="Which package.")


@strawberry.type(description="The package that is not sold any more.")
class PackageRetirePayload:
    """The package that is not sold any more."""

    package: Package | None = edge_field(description="The package; null if it was refused.")
    user_errors: list[UserError] = strawberry.field(description=_REFUSED)


@strawberry.input(description="Sells a package to a patient.")
class PackageSubscribeInput:
    """Sells a package to a patient."""

    patient_id: strawberry.ID = strawberry.field(description="Who buys it.")
    package_id: strawberry.ID = strawberry.field(description="What is bought.")
    starts_on: date | None = strawberry.field(
        default=strawberry.UNSET, description="Its first day, today to a year from now; by default today."
    )
    renewal: RenewalMode = strawberry.field(default=RenewalMode.OFF, description="What happens when it ends.")
    paid: Decimal = strawberry.field(description="What was paid: the price, or less if a manager sells it.")
    mandate_reference: str | None = strawberry.field(
        default=strawberry.UNSET,
        description="The payment gateway's reference of the mandate for an automatic renewal; by default the latest "
        "one that is stored for the patient.",
    )
    idempotency_key: str = strawberry.field(description=_KEY)


@strawberry.type(description="The subscription that was sold.")
class PackageSubscribePayload:
    """The subscription that was sold."""

    subscription: PackageSubscription | None = edge_field(description="The subscription; null if it was refused.")
    fiscal_hint: FiscalHint | None = strawberry.field(
        description="What the till prints: an advance; null if it was refused."
    )
    user_errors: list[UserError] = strawberry.field(
        description=f"{_REFUSED} `APPROVAL_REQUIRED` if less than the price was paid and the caller is no manager."
    )


@strawberry.input(description="Lets a subscription rest for some days.")
class PackageSubscriptionFreezeInput:
    """Lets a subscription rest for some days."""

    subscription_id: strawberry.ID = strawberry.field(description="Which subscription.")
    from_: date = strawberry.field(name="from", description="The first day of rest, today or later.")
    days: int = strawberry.field(description="How many days; the end moves by as many.")


@strawberry.type(description="The subscription with its new end.")
class PackageSubscriptionFreezePayload:
    """The subscription with its new end."""

    subscription: PackageSubscription | None = edge_field(description="The subscription; null if it was refused.")
    user_errors: list[UserError] = strawberry.field(
        description=f"{_REFUSED} `CAP_REACHED` if fewer days are left this year."
    )


@strawberry.input(description="Ends the present freeze of a subscription, or takes the next one back.")
class PackageSubscriptionUnfreezeInput:
    """Ends the present freeze of a subscription, or takes the next one back."""

    subscription_id: strawberry.ID = strawberry.field(description="Which subscription.")


@strawberry.type(description="The subscription with its new end.")
class PackageSubscriptionUnfreezePayload:
    """The subscription with its new end."""

    subscription: PackageSubscription | None = edge_field(description="The subscription; null if it was refused.")
    user_errors: list[UserError] = strawberry.field(description=_REFUSED)


@strawberry.input(description="Says what happens when a subscription ends.")
class PackageSubscriptionRenewalSetInput:
    """Says what happens when a subscription ends."""

    subscription_id: strawberry.ID = strawberry.field(description="Which subscription.")
    renewal: RenewalMode = strawberry.field(
        description="What happens. A patient may not begin an automatic renewal; `OFF` ends one that is past due."
    )
    mandate_reference: str | None = strawberry.field(
        default=strawberry.UNSET,
        description="The payment gateway's reference of the mandate for an automatic renewal; by default the latest "
        "one that is stored for the patient.",
    )


@strawberry.type(description="The subscription with its renewal.")
class PackageSubscriptionRenewalSetPayload:
    """The subscription with its renewal."""

    subscription: PackageSubscription | None = edge_field(description="The subscription; null if it was refused.")
    user_errors: list[UserError] = strawberry.field(description=_REFUSED)


@strawberry.input(description="Ends a subscription early.")
class PackageSubscriptionCancelInput:
    """Ends a subscription early."""

    subscription_id: strawberry.ID = strawberry.field(description="Which subscription.")
    reason: str = strawberry.field(description="Why, 1 to 500 characters.")
    idempotency_key: str = strawberry.field(description=_KEY)


@strawberry.type(description="The subscription that was ended, and what the buyer gets back.")
class PackageSubscriptionCancelPayload:
    """The subscription that was ended, and what the buyer gets back."""

    subscription: PackageSubscription | None = edge_field(description="The subscription; null if it was refused.")
    refunded: Money | None = strawberry.field(
        description="What was paid less what was used, never below zero, and less what was refunded before; null if it "
        "was refused."
    )
    fiscal_hint: FiscalHint | None = strawberry.field(
        description="What the till prints for the return: an advance, or nothing; null if it was refused."
    )
    user_errors: list[UserError] = strawberry.field(description=_REFUSED)


@strawberry.input(description="Reserves one unit for a booked visit.")
class PackageEntitlementReserveInput:
    """Reserves one unit for a booked visit."""

    entitlement_id: strawberry.ID = strawberry.field(description="Which entitlement of which subscription.")
    patient_id: strawberry.ID = strawberry.field(
        description="Who will be treated: the subscription's patient, or one of the family if it is shared."
    )
    visit_on: date = strawberry.field(description="The day of the visit, today or later.")
    idempotency_key: str = strawberry.field(description=_KEY)


@strawberry.type(description="The unit that waits for the visit.")
class PackageEntitlementReservePayload:
    """The unit that waits for the visit."""

    reservation: EntitlementReservation | None = edge_field(description="The reservation; null if it was refused.")
    entitlement: SubscriptionEntitlement | None = edge_field(description="What is left; null if it was refused.")
    user_errors: list[UserError] = strawberry.field(
        description=f"{_REFUSED} `ENTITLEMENT_EXHAUSTED`, `TOO_EARLY`, `EXPIRED`, or `FORBIDDEN_FOR_STATUS` while it "
        "rests."
    )


@strawberry.input(description="Releases a reserved unit, as the booking was cancelled.")
class PackageEntitlementReleaseInput:
    """Releases a reserved unit, as the booking was cancelled."""

    reservation_id: strawberry.ID = strawberry.field(description="Which reservation.")


@strawberry.type(description="What is left after a release.")
class PackageEntitlementReleasePayload:
    """What is left after a release."""

    reservation: EntitlementReservation | None = edge_field(description="The reservation; null if it was refused.")
    entitlement: SubscriptionEntitlement | None = edge_field(description="What is left; null if it was refused.")
    user_errors: list[UserError] = strawberry.field(description=_REFUSED)
