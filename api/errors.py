"""The GraphQL error that every part of the API answers bad input with."""

from graphql import GraphQLError, Node

from api.transport.codes import BAD_USER_INPUT


def bad_user_input(message: str, node: Node | None = None) -> GraphQLError:
    """Return the error for a value of the caller's that can't be used, with the code BAD_USER_INPUT.

    Args:
        message: what is expected; it never repeats the value.
        node: the literal at fault, when the value stood in the document.
    """
    return GraphQLError(message, nodes=node, extensions={"code": BAD_USER_INPUT})
