"""Execution: look-ahead loading of edges, and a fast path of graphql-core's executor.

A root field returns sources, mappings of python names; `planner` loads the edges selected below it, level by level,
each with one call; after that every field is read without waiting (`resolvers`, `completion`, `executor`). `schema`
keeps parsed documents.
"""

from api.execution.fields import (
    argument,
    connection_field,
    edge_field,
    mutation_field,
    query_field,
    subscription_field,
)
from api.execution.nodes import NodeQuery
from api.execution.registry import Row, computed, edge
from api.execution.schema import Schema
from api.execution.selection import Selection

__all__ = [
    "NodeQuery",
    "Row",
    "Schema",
    "Selection",
    "argument",
    "computed",
    "connection_field",
    "edge",
    "edge_field",
    "mutation_field",
    "query_field",
    "subscription_field",
]
