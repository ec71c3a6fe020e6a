"""What fields are made of beyond plain columns: edges, loaded in batches, and computed fields.

A GraphQL object's source is a mapping whose keys are the python names of its plain fields. An edge is a field whose
value has to be loaded: one function gets all the parents of a level at once. A computed field is worked out of the
source and the context alone.
"""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from api.execution.selection import Selection

Row = dict[str, Any]
Batch = Callable[[Any, list[Row], dict[str, Any], "Selection"], Awaitable[Sequence[Any]]]
Computation = Callable[[Any, Any], Any]
SomeBatch = TypeVar("SomeBatch", bound=Batch)
SomeComputation = TypeVar("SomeComputation", bound=Computation)


@dataclass(frozen=True, slots=True)
class Edge:
    """A field loaded in batches.

    Args:
        batch: `async (context, parents, arguments, selection) -> values`, the values aligned with the parents.
        private: whether it is null for parents seen only as family members (`scope` is "family").
    """

    batch: Batch
    private: bool


_edges: dict[tuple[str, str], Edge] = {}
_computed: dict[tuple[str, str], Computation] = {}


def edge(type_name: str, field_name: str, *, private: bool = False) -> Callable[[SomeBatch], SomeBatch]:
    """Register a batch function as the edge `type_name.field_name` (GraphQL names).

    The function is called once per place in the operation for all the parents there, with

    - the context,
    - the parents: the very sources of the objects, each one once,
    - the arguments by their python names, converted as Strawberry does, None where not given; not to be changed,
    - the selection below the field, to look ahead.

    It returns one value per parent: a mapping, a list of mappings, a Page, a leaf, None, or an exception, which fails
    this one field.

    Raises:
        ValueError: the field has another batch function already.
    """

    def register(batch: SomeBatch) -> SomeBatch:
        known = _edges.setdefault((type_name, field_name), Edge(batch, private))
        if known.batch is not batch:
            raise ValueError(f"{type_name}.{field_name} is an edge already")
        return batch

    return register


def computed(type_name: str, field_name: str) -> Callable[[SomeComputation], SomeComputation]:
    """Register `(context, source) -> value` as the field `type_name.field_name` (GraphQL names).

    The function is synchronous, takes no field arguments and is pure: it may be called more than once for the same
    object.

    Raises:
        ValueError: the field is computed by another function already.
    """

    def register(computation: SomeComputation) -> SomeComputation:
        if _computed.setdefault((type_name, field_name), computation) is not computation:
            raise ValueError(f"{type_name}.{field_name} is computed already")
        return computation

    return register


def edge_of(type_name: str, field_name: str) -> Edge | None:
    """Return the edge of a field, or None."""
    return _edges.get((type_name, field_name))


def computation_of(type_name: str, field_name: str) -> Computation | None:
    """Return the function that computes a field, or None."""
    return _computed.get((type_name, field_name))


def registered_fields(type_name: str) -> set[str]:
    """Return the names of a type's fields that are edges or computed."""
    return {field for owner, field in (*_edges, *_computed) if owner == type_name}
