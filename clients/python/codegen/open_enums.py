"""A plugin of ariadne-codegen: enums take values that a later version of the schema has added."""

import ast

from ariadne_codegen.plugins.base import Plugin
from graphql import GraphQLEnumType

_MISSING = """
@classmethod
def _missing_(cls, value: object) -> "{name}":
    member = str.__new__(cls, value)
    member._name_ = member._value_ = str(value)
    return member
"""


class OpenEnumsPlugin(Plugin):
    """Add to each enum what makes a member of an unknown value."""

    def generate_enum(self, class_def: ast.ClassDef, enum_type: GraphQLEnumType) -> ast.ClassDef:
        """Return the enum's class with the method added."""
        class_def.body += ast.parse(_MISSING.format(name=class_def.name)).body
        return class_def
