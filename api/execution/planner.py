"""Loading what an operation selects below a root field, breadth first, with one call per edge and place.

A root field's value is a source, a list of sources or a page. The planner walks the selection below it level by
level; every edge it meets is loaded once for all the parents at that place, and the values are stored in the parents,
from where the fields read them without waiting. Sources are copied on the way, so that one row met in two places can
hold what each of them asked for.
"""

from collections.abc import Callable, Sequence
from typing import Any, cast

from graphql import GraphQLField, GraphQLNamedType, GraphQLObjectType, get_named_type, is_abstract_type
from graphql.execution.values import VariableValues, get_argument_values
from strawberry.types.arguments import convert_arguments

from api.execution.errors import REFUSED, graphql_error
from api.execution.registry import Edge, Row, edge_of
from api.execution.selection import ResolveInfo, Selection, possible_types, selection_below, variables_of
from api.execution.sharing import has_variable, shared_by_runs
from api.paging import Connection, Page

DEFINITION = "strawberry-definition"
Level = dict[tuple["Place", str], list[Row]]


def storage_key(field_name: str, response_key: str | int) -> str:
    """Return the key under which a parent's source holds an edge's value; no plain field has such a name."""
    return f"{field_name}:{response_key}"


class Step:
    """A field to load or to walk into, selected on a concrete type at one place.

    Args:
        selection: what is selected below it.
        field: its definition.
        key: where the parent's source holds the value to read, one for each response key.
        edge: what loads it; None for a plain field.

    Where no variable stands in the field's arguments, they are converted once.
    """

    __slots__ = ("_arguments", "_is_fixed", "_node", "edge", "field", "key", "place")

    def __init__(self, selection: Selection, field: GraphQLField, key: str, edge: Edge | None) -> None:
        self.field = field
        self.key = key
        self.edge = edge
        self.place = Place(selection)
        self._node = selection.details[0].node
        self._arguments: dict[str, Any] | None = None
        self._is_fixed = not has_variable(self._node.arguments or ())

    @property
    def source_key(self) -> str:
        """Return the key of a plain field's value in the parent's source."""
        name: str = self.field.extensions[DEFINITION].python_name
        return name

    def arguments(self, info: ResolveInfo, variables: VariableValues) -> dict[str, Any]:
        """Return the field's arguments by their python names, converted as Strawberry does, None where not given.

        Raises:
            GraphQLError: an argument's value is not valid.
        """
        if not self.field.args:
            return {}
        if not self._is_fixed:
            return self._converted(info, variables)
        if self._arguments is None:
            self._arguments = self._converted(info, variables)
        return self._arguments

    def _converted(self, info: ResolveInfo, variables: VariableValues) -> dict[str, Any]:
        schema: Any = info.schema
        strawberry_schema = schema._strawberry_schema  # noqa: SLF001  # where Strawberry itself looks
        declared = self.field.extensions[DEFINITION].arguments
        values = get_argument_values(self.field, self._node, variables)
        given = convert_arguments(
            values, declared, strawberry_schema.schema_converter.scalar_registry, strawberry_schema.config, info=None
        )
        return {argument.python_name: given.get(argument.python_name) for argument in declared}


class Place:
    """A place in an operation's tree: a field with what is selected below it.

    Args:
        selection: what is selected there.
    """

    __slots__ = ("_steps", "selection", "type_name", "walks")

    def __init__(self, selection: Selection) -> None:
        self.selection = selection
        self._steps: dict[str, tuple[Step, ...]] = {}
        named_type = selection.named_type
        self.type_name = named_type.name if isinstance(named_type, GraphQLObjectType) else None
        self.walks = is_abstract_type(named_type) or is_connection(named_type)
        self.walks = self.walks or (self.type_name is not None and bool(self.steps(self.type_name)))

    def steps(self, type_name: str) -> tuple[Step, ...]:
        """Return what is to be loaded or walked into for sources of this concrete type."""
        found = self._steps.get(type_name)
        if found is None:
            selection = self.selection
            types = {each.name: each for each in possible_types(selection.scope.schema, selection.named_type)}
            found = tuple(_steps(selection, types[type_name])) if type_name in types else ()
            self._steps[type_name] = found
        return found


def _steps(selection: Selection, object_type: GraphQLObjectType) -> list[Step]:
    steps: list[Step] = []
    for response_key, details in selection.collected(object_type).items():
        name = details[0].node.name.value
        field = object_type.fields.get(name)
        if field is None or DEFINITION not in field.extensions:
            continue
        below = Selection(selection.scope, get_named_type(field.type), details)
        edge = edge_of(object_type.name, name)
        if edge is not None or field.extensions[DEFINITION].is_basic_field:
            step = Step(below, field, storage_key(name, response_key), edge)
            if edge is not None or step.place.walks:
                steps.append(step)
    return steps


def is_connection(named_type: GraphQLNamedType) -> bool:
    """Return whether the type is a page of a list."""
    definition = named_type.extensions.get(DEFINITION)
    generic = getattr(definition, "concrete_of", None)
    return generic is not None and generic.origin is Connection


class Walk:
    """One run of the planner below one root field.

    Args:
        info: the root field's.
        variables: the operation's.
    """

    __slots__ = ("info", "variables")

    def __init__(self, info: ResolveInfo, variables: VariableValues) -> None:
        self.info = info
        self.variables = variables

    async def load(self, value: Any, place: Place) -> Any:
        """Return the source for a root field's value, with all the edges below it loaded."""
        level: Level = {}
        (source,) = await self._enter([value], place, level)
        await self._descend(level)
        return source

    async def call_root(self, step: Step) -> Any:
        """Return the value of a root field that is an edge itself, whose batch function gets one empty parent.

        Raises:
            Exception: what the batch function raised or returned.
        """
        (value,) = await self._call(step, [{}])
        if isinstance(value, Exception):
            raise value
        return value

    async def _descend(self, level: Level) -> None:
        while level:
            following: Level = {}
            for (place, type_name), rows in level.items():
                for step in place.steps(type_name):
                    await self._take(step, rows, following)
            level = following

    async def _take(self, step: Step, rows: list[Row], following: Level) -> None:
        if step.edge is None:
            source_key = step.source_key
            rows = [row for row in rows if source_key in row]
            values = [row[source_key] for row in rows]
        else:
            values = await self._batch(step, rows)
        for row, value in zip(rows, await self._enter(values, step.place, following), strict=True):
            row[step.key] = value

    async def _batch(self, step: Step, rows: list[Row]) -> list[Any]:
        """Call a batch function for those of the parents that may have a value; a failure becomes the value of each."""
        edge = cast("Edge", step.edge)
        parents = [row for row in rows if REFUSED not in row and not (edge.private and row.get("scope") == "family")]
        if not parents:
            return [None] * len(rows)
        try:
            values = await self._call(step, parents)
        except Exception as error:  # noqa: BLE001  # it belongs to the field, which raises it
            values = [error] * len(parents)
        told = [graphql_error(value, self.info.context) if isinstance(value, Exception) else value for value in values]
        if len(parents) == len(rows):
            return told
        loaded = {id(row): value for row, value in zip(parents, told, strict=True)}
        return [loaded.get(id(row)) for row in rows]

    async def _call(self, step: Step, parents: list[Row]) -> Sequence[Any]:
        arguments = step.arguments(self.info, self.variables)
        batch = cast("Edge", step.edge).batch
        values = await batch(self.info.context, parents, arguments, step.place.selection)
        if len(values) != len(parents):
            raise RuntimeError(f"the edge {step.key} gave {len(values)} values for {len(parents)} parents")
        return values

    async def _enter(self, values: Sequence[Any], place: Place, following: Level) -> list[Any]:
        """Return the values as sources that may be written to, and note those with more to load as the next level's."""
        if not place.walks:
            return list(values)
        opened = [await page_source(value, place.selection) if type(value) is Page else value for value in values]
        entry = _Entry(place, following)
        return [entry.copied(value) for value in opened]


class _Entry:
    """Values on their way into a place: one copy of each row, however often it is met there.

    Rows are told apart by their identity, so all the values have to live as long as the entry.

    Args:
        place: where they go.
        following: the next level, for the copies with more to load.
    """

    __slots__ = ("_copies", "_following", "_place", "_waiting")

    def __init__(self, place: Place, following: Level) -> None:
        self._place = place
        self._following = following
        self._copies: dict[int, Row] = {}
        self._waiting: list[Row] | None = None

    def copied(self, value: Any) -> Any:
        """Return a value, or a list of values, with copies of the rows in it."""
        kind = type(value)
        if kind is list or kind is tuple:
            return [self.copied(item) for item in value]
        if kind is not dict and not hasattr(kind, "keys"):
            return value
        row = self._copies.get(id(value))
        if row is None:
            row = self._copies[id(value)] = dict(value)
            self._note(row)
        return row

    def _note(self, row: Row) -> None:
        """Note a row for the next level if there is more to load for it."""
        if self._waiting is not None:
            self._waiting.append(row)
            return
        place = self._place
        type_name = place.type_name or row.get("__typename")
        if type_name is None or not place.steps(type_name):
            return
        rows = self._following.setdefault((place, type_name), [])
        rows.append(row)
        if place.type_name is not None:
            self._waiting = rows


async def page_source(page: Page, selection: Selection) -> Row:
    """Return the source of a connection: of its fields those that are selected."""
    source: Row = {}
    if selection.has("edges"):
        cursor: Callable[[Any], str | None] = page.cursor if selection.has("edges", "cursor") else _no_cursor
        source["edges"] = [{"node": row, "cursor": cursor(row)} for row in page.rows]
    if selection.has("nodes"):
        source["nodes"] = page.rows
    if selection.has("pageInfo"):
        source["page_info"] = {
            "has_next_page": page.has_next,
            "has_previous_page": page.has_previous,
            "start_cursor": page.cursor(page.rows[0]) if page.rows else None,
            "end_cursor": page.cursor(page.rows[-1]) if page.rows else None,
        }
    if selection.has("totalCount"):
        source["total_count"] = await page.total()
    return source


def _no_cursor(_row: Any) -> None:
    return None


def root_step(info: ResolveInfo) -> Step:
    """Return the step of the root field that is being resolved, shared by the operation's runs where that is right."""
    shared = shared_by_runs(info.operation, info.fragments.values())
    key = (info.parent_type.name, info.path.key)
    step: Step | None = shared.places.get(key)
    if step is None:
        variables = VariableValues({}, {}) if shared.is_constant else variables_of(info)
        field = info.parent_type.fields[info.field_name]
        edge = edge_of(info.parent_type.name, info.field_name)
        step = Step(selection_below(info, variables), field, info.field_name, edge)
        shared.places[key] = step
    return step


async def load(value: Any, info: ResolveInfo) -> Any:
    """Return the source for a root field's value, with all the edges selected below it loaded."""
    step = root_step(info)
    return await Walk(info, variables_of(info)).load(value, step.place) if step.place.walks else value


async def call_root_edge(info: ResolveInfo) -> Any:
    """Return the value of a root field that is an edge: its batch function is called with one empty parent."""
    return await Walk(info, variables_of(info)).call_root(root_step(info))
