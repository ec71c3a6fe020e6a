"""The clinic: branches and the price list."""

from typing import Any
from uuid import UUID

import strawberry

from api import ids
from api.context import Context
from api.execution import Row, Selection, argument, connection_field, edge, query_field
from api.inputs import given
from api.paging import Connection, Page, page, window
from api.schema.clinic import Branch, Service, ServiceCategory
from domain.clinic import queries
from domain.clinic.queries import SERVICES_IN_ORDER


@strawberry.type
class ClinicQuery:
    """What anybody may know of the clinic."""

    services: Connection[Service] = connection_field(
        description="The price list, in the clinic's order.",
        arguments=[argument("category", ServiceCategory | None, "Only services of this kind.")],
    )

    @query_field(list[Branch], description="The clinic's open branches, in its own order.")
    async def branches(self) -> list[Row]:
        """Return the branches."""
        return await queries.branches()


@edge("Query", "services")
async def services(_ctx: Context, _parents: list[Row], args: dict[str, Any], sel: Selection) -> list[Page]:
    """Return a page of the price list."""
    frame = window(args, SERVICES_IN_ORDER)
    category = given(args["category"])
    name = None if category is None else str(category.value)
    rows = await queries.services(category=name, window=frame)
    return [page(rows, frame, count=await queries.count_services(category=name) if sel.has("totalCount") else None)]


@ids.node_loader("Branch")
async def load_branches(_ctx: Context, uuids: list[UUID]) -> list[Row | None]:
    """Return branches by id, closed ones too."""
    found = await queries.branches_by_ids(uuids)
    return [found.get(branch_id) for branch_id in uuids]


@ids.node_loader("Service")
async def load_services(_ctx: Context, uuids: list[UUID]) -> list[Row | None]:
    """Return services by id, withdrawn ones too."""
    found = await queries.services_by_ids(uuids)
    return [found.get(service_id) for service_id in uuids]
