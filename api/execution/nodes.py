"""The root fields that fetch objects by their global ids."""

from collections.abc import Sequence
from typing import Any

import strawberry

from api.execution.fields import query_field
from api.execution.registry import Row
from api.ids import Node, load_node, load_nodes

_NULL = "null if there is no such object or it isn't yours to see"


@strawberry.type
class NodeQuery:
    """The root fields that fetch objects by their global ids; the type Query inherits them."""

    @query_field(Node | None, description=f"The object with this id; {_NULL}.")
    async def node(self, info: strawberry.Info[Any, None], id: strawberry.ID) -> Row | None:  # noqa: A002
        """Return the source of one object."""
        return await load_node(info.context, id)

    @query_field(list[Node | None], description=f"The objects with these ids, at most 100, in their order; {_NULL}.")
    async def nodes(self, info: strawberry.Info[Any, None], ids: list[strawberry.ID]) -> Sequence[Row | None]:
        """Return the sources of several objects."""
        return await load_nodes(info.context, ids)
