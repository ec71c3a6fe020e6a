"""Declaring fields that are loaded as edges: they have a type, a description and arguments, and no body."""

from collections.abc import Callable, Sequence
from typing import Any

import strawberry
from strawberry.annotation import StrawberryAnnotation
from strawberry.types.arguments import StrawberryArgument
from strawberry.types.field import StrawberryField


def argument(
    python_name: str,
    annotation: object,
    description: str,
    *,
    default: object = strawberry.UNSET,
    name: str | None = None,
) -> StrawberryArgument:
    """Return an argument of an edge.

    Args:
        python_name: its key in the batch function's arguments.
        annotation: its Python type, as in a resolver's signature.
        description: for the schema.
        default: what a caller gets who leaves it out; none by default.
        name: its GraphQL name, where it isn't the python name in camel case.
    """
    return StrawberryArgument(
        python_name=python_name,
        graphql_name=name,
        type_annotation=StrawberryAnnotation(annotation),
        description=description,
        default=default,
    )


def edge_field(
    *,
    description: str,
    arguments: Sequence[StrawberryArgument] = (),
    name: str | None = None,
    deprecation_reason: str | None = None,
) -> Any:
    """Return a field without a resolver, whose value the edge of that name loads."""
    field = StrawberryField(
        python_name=None,
        graphql_name=name,
        type_annotation=None,
        description=description,
        deprecation_reason=deprecation_reason,
    )
    field.arguments = list(arguments)
    return field


def connection_field(
    *,
    description: str,
    arguments: Sequence[StrawberryArgument] = (),
    name: str | None = None,
    deprecation_reason: str | None = None,
) -> Any:
    """Return an edge field with the arguments of a page (first, after, last, before) besides its own."""
    return edge_field(
        description=description,
        arguments=[*arguments, *_page_arguments()],
        name=name,
        deprecation_reason=deprecation_reason,
    )


def _page_arguments() -> list[StrawberryArgument]:
    """Return the four arguments of every connection."""
    return [
        argument(
            "first",
            int | None,
            "How many to return from the start, 1 to 100. 20 if neither `first` nor `last` is given.",
        ),
        argument("after", str | None, "Only what comes after this cursor."),
        argument("last", int | None, "How many to return from the end, 1 to 100. Not together with `first`."),
        argument("before", str | None, "Only what comes before this cursor."),
    ]


def query_field(
    graphql_type: object, *, description: str, deprecation_reason: str | None = None
) -> Callable[[Callable[..., Any]], Any]:
    """Make a resolver a field of the given type.

    Args:
        graphql_type: the field's type; the resolver itself returns sources.
        description: for the schema.
        deprecation_reason: why the field shouldn't be used any more, with the date.
    """
    return _decorator(
        strawberry.field(graphql_type=graphql_type, description=description, deprecation_reason=deprecation_reason)
    )


def mutation_field(
    graphql_type: object, *, description: str, deprecation_reason: str | None = None
) -> Callable[[Callable[..., Any]], Any]:
    """Make a resolver a mutation with the given payload type; see `query_field`."""
    return _decorator(
        strawberry.mutation(graphql_type=graphql_type, description=description, deprecation_reason=deprecation_reason)
    )


def subscription_field(graphql_type: object, *, description: str) -> Callable[[Callable[..., Any]], Any]:
    """Make an async generator of sources a subscription of the given payload type; see `query_field`."""
    return _decorator(strawberry.subscription(graphql_type=graphql_type, description=description))


def _decorator(field: Any) -> Callable[[Callable[..., Any]], Any]:
    decorator: Callable[[Callable[..., Any]], Any] = field
    return decorator
