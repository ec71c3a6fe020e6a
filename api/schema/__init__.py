"""Shapes: the GraphQL types, inputs, enums and connections, one file per capability."""
