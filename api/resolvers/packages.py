"""Packages and subscriptions as they are read: the public catalogue, and what patients bought."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any
from uuid import UUID

import strawberry

from api import ids
from api.context import Context
from api.execution import Row, Selection, argument, connection_field, edge
from api.inputs import given
from api.paging import Connection, Page, page, window
from api.resolvers.invoices import load_invoices
from api.resolvers.naming import named
from api.resolvers.patients import load_patients
from api.schema.package_inputs import PackageSubscriptionFilter
from api.schema.packages import Package, PackageSubscription
from domain.clinic.queries import services_by_ids
from domain.families.queries import wards
from domain.kernel.clock import local_date
from domain.packages import policy
from domain.packages.queries import catalogue, usage
from domain.packages.queries import subscriptions as queries
from domain.packages.queries.catalogue import PACKAGES_IN_ORDER
from domain.packages.queries.subscriptions import ENTRIES_NEWEST_FIRST, NEWEST_FIRST, RESERVATIONS_NEWEST_FIRST


@strawberry.type
class PackageQuery:
    """The catalogue of packages."""

    packages: Connection[Package] = connection_field(
        description="The packages that the clinic sells, in its own order."
    )
    package_subscriptions: Connection[PackageSubscription] | None = connection_field(
        description="What patients bought, the newest first; for staff who sell packages.",
        arguments=[argument("filter", PackageSubscriptionFilter | None, "Which of them; all by default.")],
    )


@edge("Query", "packages")
async def packages(_ctx: Context, _parents: list[Row], args: dict[str, Any], sel: Selection) -> list[Page]:
    """Return a page of the packages that are sold."""
    frame = window(args, PACKAGES_IN_ORDER)
    count = await catalogue.count_packages() if sel.has("totalCount") else None
    return [page(await catalogue.packages(window=frame), frame, count=count)]


@edge("Query", "packageSubscriptions")
async def listed(ctx: Context, _parents: list[Row], args: dict[str, Any], sel: Selection) -> list[Page]:
    """Return a page of the subscriptions that a filter leaves."""
    frame, wanted = window(args, NEWEST_FIRST), _wanted(given(args["filter"]))
    rows = await queries.listed_subscriptions(actor=ctx.actor, wanted=wanted, window=frame, now=ctx.now)
    count = await queries.count_subscriptions(wanted=wanted, now=ctx.now) if sel.has("totalCount") else None
    return [page([_subscription(row) for row in rows], frame, count=count)]


def _wanted(form: PackageSubscriptionFilter | None) -> queries.Wanted:
    if form is None:
        return queries.Wanted()
    status = given(form.status)
    return queries.Wanted(
        status=None if status is None else str(status.value),
        package_id=ids.decode_optional(form.package_id, "Package"),
        ends_before=given(form.ends_before),
    )


@ids.node_loader("Package")
async def load_packages(_ctx: Context, uuids: list[UUID]) -> list[Row | None]:
    """Return packages by id, retired ones too."""
    found = await catalogue.packages_by_ids(uuids)
    return [found.get(uuid) for uuid in uuids]


@edge("PackageCreatePayload", "package")
@edge("PackageUpdatePayload", "package")
@edge("PackageRetirePayload", "package")
@edge("PackageSubscription", "package")
async def package_of(_ctx: Context, parents: list[Row], _args: dict[str, Any], _sel: Selection) -> list[Row | None]:
    """Return the packages that rows name as `package_id`."""
    found = await catalogue.packages_by_ids({parent["package_id"] for parent in parents})
    return [found.get(parent["package_id"]) for parent in parents]


@edge("PackageEntitlement", "services")
@edge("SubscriptionEntitlement", "services")
async def covered_services(
    _ctx: Context, parents: list[Row], _args: dict[str, Any], _sel: Selection
) -> list[list[Row]]:
    """Return the services that entitlements cover, withdrawn ones too."""
    wanted = {key for parent in parents for key in parent["service_ids"]}
    found = await services_by_ids(list(wanted)) if wanted else {}
    return [[found[key] for key in parent["service_ids"] if key in found] for parent in parents]


def _subscription(row: Mapping[str, Any]) -> Row:
    """Return the source of a PackageSubscription."""
    amounts = {key: row[f"{key}_minor"] for key in ("price", "paid", "refunded", "refundable")}
    return {**row, **amounts}


async def _visible(ctx: Context, uuids: Sequence[UUID]) -> dict[UUID, Row]:
    """Return the sources of those of the subscriptions that the caller may see."""
    own = await wards(actor=ctx.actor, now=ctx.now)
    found = await queries.visible_subscriptions(actor=ctx.actor, ids=set(uuids), wards=own, now=ctx.now)
    return {key: _subscription(row) for key, row in found.items()}


@ids.node_loader("PackageSubscription")
async def load_subscriptions(ctx: Context, uuids: list[UUID]) -> list[Row | None]:
    """Return subscriptions by id that the caller may see."""
    found = await _visible(ctx, uuids)
    return [found.get(uuid) for uuid in uuids]


@edge("PackageSubscribePayload", "subscription")
@edge("PackageSubscriptionFreezePayload", "subscription")
@edge("PackageSubscriptionUnfreezePayload", "subscription")
@edge("PackageSubscriptionRenewalSetPayload", "subscription")
@edge("PackageSubscriptionCancelPayload", "subscription")
async def subscription_of(ctx: Context, parents: list[Row], _args: dict[str, Any], _sel: Selection) -> list[Row | None]:
    """Return the subscriptions that rows name as `subscription_id`."""
    return await load_subscriptions(ctx, [parent["subscription_id"] for parent in parents])


@edge("Patient", "subscriptions", private=True)
async def patient_subscriptions(
    ctx: Context, parents: list[Row], args: dict[str, Any], sel: Selection
) -> Sequence[Page | None]:
    """Return pages of what patients bought or may use with their families."""
    frame = window(args, NEWEST_FIRST)
    owners = [parent["id"] for parent in parents]
    found, counts = await queries.subscriptions_of(
        patient_ids=owners, window=frame, counted=sel.has("totalCount"), now=ctx.now
    )
    return [page([_subscription(row) for row in found[key]], frame, count=counts.get(key, 0)) for key in owners]


@edge("PackageSubscription", "patient")
async def subscriber(ctx: Context, parents: list[Row], _args: dict[str, Any], _sel: Selection) -> list[Row | None]:
    """Return whose subscriptions are; of others in the family the names."""
    return await load_patients(ctx, [parent["patient_id"] for parent in parents])


@edge("PackageSubscription", "entitlements")
async def subscription_entitlements(
    ctx: Context, parents: list[Row], _args: dict[str, Any], _sel: Selection
) -> list[list[Row]]:
    """Return what subscriptions still give."""
    found = await usage.states_of([parent["id"] for parent in parents])
    return [[_entitlement(ctx, state) for state in found[parent["id"]]] for parent in parents]


def _entitlement(ctx: Context, state: usage.State) -> Row:
    """Return the source of a SubscriptionEntitlement: its figures in the period of today."""
    standing, today = state.standing, local_date(ctx.now, state.time_zone)
    number = state.number_on(min(max(today, standing.starts_on), standing.ends_on))
    used, reserved = state.counted(number)
    is_open = policy.status_on(standing, today) in ("ACTIVE", "FROZEN")
    return {
        "id": state.id,
        "subscription_id": state.subscription_id,
        "name": state.name,
        "category": state.category,
        "service_ids": sorted(state.service_ids or ()),
        "period": state.period,
        "total": state.quantity,
        "used": used,
        "reserved": reserved,
        "remaining": state.quantity - used - reserved if is_open else 0,
        "next_available_on": _next_available(state, today),
        "minimum_interval_days": state.minimum_interval_days,
        "unit_value": state.unit_value_minor,
    }


def _next_available(state: usage.State, today: date) -> date | None:
    return policy.next_available(
        standing=state.standing,
        period=state.period,
        quantity=state.quantity,
        taken={number: used + reserved for number, (used, reserved) in state.counters.items()},
        minimum_interval_days=state.minimum_interval_days,
        last_used_on=state.last_used_on,
        today=today,
    )


@ids.node_loader("SubscriptionEntitlement")
async def load_entitlements(ctx: Context, uuids: list[UUID]) -> list[Row | None]:
    """Return entitlements by id of subscriptions that the caller may see."""
    found = await usage.states_by_ids(uuids)
    visible = await _visible(ctx, [state.subscription_id for state in found.values()])
    return [
        _entitlement(ctx, found[uuid]) if uuid in found and found[uuid].subscription_id in visible else None
        for uuid in uuids
    ]


@edge("PackageEntitlementReservePayload", "entitlement")
@edge("PackageEntitlementReleasePayload", "entitlement")
async def entitlement_of(ctx: Context, parents: list[Row], _args: dict[str, Any], _sel: Selection) -> list[Row | None]:
    """Return the entitlements that rows name as `entitlement_id`."""
    return await load_entitlements(ctx, [parent["entitlement_id"] for parent in parents])


@ids.node_loader("EntitlementReservation")
async def load_reservations(ctx: Context, uuids: list[UUID]) -> list[Row | None]:
    """Return reservations by id of subscriptions that the caller may see."""
    found = await queries.reservations_by_ids(uuids)
    visible = await _visible(ctx, [row["subscription_id"] for row in found.values()])
    return [found[uuid] if uuid in found and found[uuid]["subscription_id"] in visible else None for uuid in uuids]


@edge("PackageEntitlementReservePayload", "reservation")
@edge("PackageEntitlementReleasePayload", "reservation")
async def reservation_of(ctx: Context, parents: list[Row], _args: dict[str, Any], _sel: Selection) -> list[Row | None]:
    """Return the reservations that rows name as `reservation_id`."""
    return await load_reservations(ctx, [parent["reservation_id"] for parent in parents])


@edge("SubscriptionEntitlement", "reservations")
async def entitlement_reservations(
    _ctx: Context, parents: list[Row], args: dict[str, Any], sel: Selection
) -> list[Page]:
    """Return pages of what waits or waited for visits."""
    frame = window(args, RESERVATIONS_NEWEST_FIRST)
    owners = [parent["id"] for parent in parents]
    found, counts = await queries.reservations_of(entitlement_ids=owners, window=frame, counted=sel.has("totalCount"))
    return [page(found[key], frame, count=counts.get(key, 0)) for key in owners]


@edge("SubscriptionEntitlement", "entries")
async def entitlement_entries(_ctx: Context, parents: list[Row], args: dict[str, Any], sel: Selection) -> list[Page]:
    """Return pages of the log."""
    frame = window(args, ENTRIES_NEWEST_FIRST)
    owners = [parent["id"] for parent in parents]
    found, counts = await queries.entries_of(entitlement_ids=owners, window=frame, counted=sel.has("totalCount"))
    return [page([_entry(row) for row in found[key]], frame, count=counts.get(key, 0)) for key in owners]


def _entry(row: Mapping[str, Any]) -> Row:
    return {**row, "units_used": row["used"], "units_reserved": row["reserved"]}


@edge("EntitlementReservation", "patient")
@edge("EntitlementEntry", "patient")
async def entry_patient(ctx: Context, parents: list[Row], _args: dict[str, Any], _sel: Selection) -> list[Row | None]:
    """Return for whom units are; of others in the family nobody learns what is done for whom."""
    found = await load_patients(ctx, [parent["patient_id"] for parent in parents])
    return [row if row is not None and row["scope"] == "full" else None for row in found]


@edge("EntitlementEntry", "invoice")
async def entry_invoice(ctx: Context, parents: list[Row], _args: dict[str, Any], _sel: Selection) -> list[Row | None]:
    """Return the invoices of the visits, those that the caller may see."""
    return await named(ctx, parents, "invoice_id", load_invoices)
