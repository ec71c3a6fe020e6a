"""Everything in the schema is described for those who build on it."""

from collections.abc import Iterator

from graphql import GraphQLSchema

from api.graphql import build_schema


def undescribed(schema: GraphQLSchema) -> Iterator[str]:
    for name, each in schema.type_map.items():
        if name.startswith("__"):
            continue
        if not each.description:
            yield name
        for part, definition in {**getattr(each, "fields", {}), **getattr(each, "values", {})}.items():
            if not definition.description:
                yield f"{name}.{part}"
            for argument, given in (getattr(definition, "args", None) or {}).items():
                if not given.description:
                    yield f"{name}.{part}({argument})"


def test_every_type_field_argument_and_value_is_described():
    assert list(undescribed(build_schema(production=False)._schema)) == []
