"""What the desk does with packages: the catalogue, sales, bookings, freezes, renewals, cancellations."""

from collections.abc import Sequence
from typing import Any

import strawberry

from api import ids
from api.context import Info
from api.execution import Row, mutation_field
from api.inputs import given, is_given
from api.schema.package_inputs import (
    PackageCreateInput,
    PackageCreatePayload,
    PackageEntitlementInput,
    PackageEntitlementReleaseInput,
    PackageEntitlementReleasePayload,
    PackageEntitlementReserveInput,
    PackageEntitlementReservePayload,
    PackageRetireInput,
    PackageRetirePayload,
    PackageSubscribeInput,
    PackageSubscribePayload,
    PackageSubscriptionCancelInput,
    PackageSubscriptionCancelPayload,
    PackageSubscriptionFreezeInput,
    PackageSubscriptionFreezePayload,
    PackageSubscriptionRenewalSetInput,
    PackageSubscriptionRenewalSetPayload,
    PackageSubscriptionUnfreezeInput,
    PackageSubscriptionUnfreezePayload,
    PackageUpdateInput,
    PackageUpdatePayload,
)
from domain.families.queries import wards
from domain.kernel.money import to_minor
from domain.packages import service
from domain.packages.service import EntitlementDraft, PackageDraft, Sale

_PLAIN = ("name", "validity_months", "is_family_shareable", "max_freeze_days", "is_active")


@strawberry.type
class PackageMutation:
    """The catalogue of packages, and what was sold of it."""

    @mutation_field(PackageCreatePayload, description="Adds a package to the catalogue.")
    async def package_create(self, info: Info, input: PackageCreateInput) -> Row:  # noqa: A002
        """Add a package."""
        ctx = info.context
        draft = PackageDraft(
            code=input.code,
            name=input.name,
            description=given(input.description),
            price_minor=to_minor(input.price),
            entitlements=_entitlements(input.entitlements),
            validity_months=input.validity_months,
            is_family_shareable=input.is_family_shareable,
            max_freeze_days=input.max_freeze_days,
            refund_basis=str(input.refund_basis.value),
        )
        return {"package_id": await service.create_package(actor=ctx.actor, draft=draft, now=ctx.now)}

    @mutation_field(
        PackageUpdatePayload, description="Changes a package for the sales to come; what was sold stays as it was."
    )
    async def package_update(self, info: Info, input: PackageUpdateInput) -> Row:  # noqa: A002
        """Change a package."""
        ctx = info.context
        package_id = await service.update_package(
            actor=ctx.actor, package_id=ids.decode(input.package_id, "Package"), changes=_changes(input), now=ctx.now
        )
        return {"package_id": package_id}

    @mutation_field(
        PackageRetirePayload,
        description="Takes a package out of the catalogue. What was sold of it runs on, and is not renewed by itself.",
    )
    async def package_retire(self, info: Info, input: PackageRetireInput) -> Row:  # noqa: A002
        """Retire a package."""
        ctx = info.context
        package_id = ids.decode(input.package_id, "Package")
        return {"package_id": await service.retire_package(actor=ctx.actor, package_id=package_id, now=ctx.now)}

    @mutation_field(PackageSubscribePayload, description="Sells a package to a patient, on the catalogue's terms.")
    async def package_subscribe(self, info: Info, input: PackageSubscribeInput) -> Row:  # noqa: A002
        """Sell a package."""
        ctx = info.context
        sale = Sale(
            patient_id=ids.decode(input.patient_id, "Patient"),
            package_id=ids.decode(input.package_id, "Package"),
            starts_on=given(input.starts_on),
            renewal=str(input.renewal.value),
            paid_minor=to_minor(input.paid),
            mandate_reference=given(input.mandate_reference),
        )
        sold = await service.subscribe(actor=ctx.actor, sale=sale, key=input.idempotency_key, now=ctx.now)
        hint = "ADVANCE" if sale.paid_minor else "NONE"
        return {"subscription_id": sold.subscription_id, "fiscal_hint": hint}

    @mutation_field(
        PackageSubscriptionFreezePayload,
        description="Lets a subscription rest: its end and its renewal move by as many days, and nothing is used "
        "meanwhile.",
    )
    async def package_subscription_freeze(self, info: Info, input: PackageSubscriptionFreezeInput) -> Row:  # noqa: A002
        """Freeze a subscription."""
        ctx = info.context
        subscription_id = await service.freeze(
            actor=ctx.actor,
            subscription_id=ids.decode(input.subscription_id, "PackageSubscription"),
            starts_on=input.from_,
            days=input.days,
            now=ctx.now,
        )
        return {"subscription_id": subscription_id}

    @mutation_field(
        PackageSubscriptionUnfreezePayload,
        description="Ends the present freeze today, or takes the next one back; the days that it no longer rests "
        "return.",
    )
    async def package_subscription_unfreeze(self, info: Info, input: PackageSubscriptionUnfreezeInput) -> Row:  # noqa: A002
        """End a freeze."""
        ctx = info.context
        subscription_id = ids.decode(input.subscription_id, "PackageSubscription")
        return {
            "subscription_id": await service.unfreeze(actor=ctx.actor, subscription_id=subscription_id, now=ctx.now)
        }

    @mutation_field(
        PackageSubscriptionRenewalSetPayload,
        description="Says what happens when a subscription ends. A patient may end an automatic renewal.",
    )
    async def package_subscription_renewal_set(
        self,
        info: Info,
        input: PackageSubscriptionRenewalSetInput,  # noqa: A002
    ) -> Row:
        """Change a renewal."""
        ctx = info.context
        subscription_id = await service.set_renewal(
            actor=ctx.actor,
            wards=await wards(actor=ctx.actor, now=ctx.now),
            subscription_id=ids.decode(input.subscription_id, "PackageSubscription"),
            renewal=str(input.renewal.value),
            mandate_reference=given(input.mandate_reference),
            now=ctx.now,
        )
        return {"subscription_id": subscription_id}

    @mutation_field(
        PackageSubscriptionCancelPayload,
        description="Ends a subscription early. What was paid less what was used is to be paid back, as fixed at the "
        "sale. For one that was cancelled before it pays what is `refundable` since then.",
    )
    async def package_subscription_cancel(self, info: Info, input: PackageSubscriptionCancelInput) -> Row:  # noqa: A002
        """Cancel a subscription."""
        ctx = info.context
        cancelled = await service.cancel(
            actor=ctx.actor,
            subscription_id=ids.decode(input.subscription_id, "PackageSubscription"),
            reason=input.reason,
            key=input.idempotency_key,
            now=ctx.now,
        )
        return {
            "subscription_id": cancelled.subscription_id,
            "refunded": cancelled.refunded_minor,
            "fiscal_hint": "ADVANCE" if cancelled.refunded_minor else "NONE",
        }

    @mutation_field(
        PackageEntitlementReservePayload, description="Reserves one unit for a booked visit; the checkout uses it."
    )
    async def package_entitlement_reserve(self, info: Info, input: PackageEntitlementReserveInput) -> Row:  # noqa: A002
        """Reserve a unit."""
        ctx = info.context
        reserved = await service.reserve(
            actor=ctx.actor,
            entitlement_id=ids.decode(input.entitlement_id, "SubscriptionEntitlement"),
            patient_id=ids.decode(input.patient_id, "Patient"),
            visit_on=input.visit_on,
            key=input.idempotency_key,
            now=ctx.now,
        )
        return {"reservation_id": reserved.reservation_id, "entitlement_id": reserved.entitlement_id}

    @mutation_field(
        PackageEntitlementReleasePayload, description="Releases a reserved unit, as the booking was cancelled."
    )
    async def package_entitlement_release(self, info: Info, input: PackageEntitlementReleaseInput) -> Row:  # noqa: A002
        """Release a unit."""
        ctx = info.context
        reservation_id = ids.decode(input.reservation_id, "EntitlementReservation")
        entitlement_id = await service.release(actor=ctx.actor, reservation_id=reservation_id, now=ctx.now)
        return {"reservation_id": reservation_id, "entitlement_id": entitlement_id}


def _entitlements(forms: Sequence[PackageEntitlementInput]) -> tuple[EntitlementDraft, ...]:
    return tuple(_entitlement(form) for form in forms)


def _entitlement(form: PackageEntitlementInput) -> EntitlementDraft:
    category = given(form.category)
    return EntitlementDraft(
        name=form.name,
        service_ids=tuple(ids.decode(key, "Service") for key in given(form.service_ids) or ()),
        category=None if category is None else str(category.value),
        quantity=form.quantity,
        period=str(form.period.value),
        minimum_interval_days=form.minimum_interval_days,
    )


def _changes(form: PackageUpdateInput) -> dict[str, Any]:
    changes: dict[str, Any] = {name: value for name in _PLAIN if (value := given(getattr(form, name))) is not None}
    price, basis, entitlements = given(form.price), given(form.refund_basis), given(form.entitlements)
    if price is not None:
        changes["price_minor"] = to_minor(price)
    if basis is not None:
        changes["refund_basis"] = str(basis.value)
    if entitlements is not None:
        changes["entitlements"] = _entitlements(entitlements)
    if is_given(form.description):
        changes["description"] = form.description
    return changes
