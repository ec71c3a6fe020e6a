"""graphql-core's executor, with a short cut for fields that only read their source.

What an operation selects is worked out once and shared by its runs. Fields with a completer (see `completion`) are
completed at once; whenever one raises, the field goes through graphql-core's own code, so results and errors are
always those of the standard executor.
"""

from typing import Any

from graphql import GraphQLObjectType
from graphql.execution import Executor
from graphql.execution.collect_fields import CollectedFields, FieldDetailsList, GroupedFieldSet, collect_subfields
from graphql.execution.values import VariableValues
from graphql.pyutils import AwaitableOrValue, Path, Undefined, gather_with_cancel

from api.execution.completion import Compiler, Completer
from api.execution.sharing import Shared, shared_by_runs

Plan = list[tuple[str, FieldDetailsList, Completer | None]]


class FastExecutor(Executor[Any]):
    """An executor with the semantics of graphql-core's, made for sources that are already loaded."""

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self._shared: Shared = shared_by_runs(self.operation, self.fragment_definitions.values())
        self._relevant_sub_fields = self._shared.sub_fields

    def execute_collected_root_fields(
        self,
        root_type: GraphQLObjectType,
        root_value: Any,
        grouped_field_set: GroupedFieldSet,
        serially: bool,  # noqa: ARG002, FBT001  # the signature is graphql-core's
        new_defer_usages: Any,
    ) -> AwaitableOrValue[dict[str, Any]]:
        """Execute the root fields one after another, queries too: a request never holds more than one connection."""
        if self._shared.root_fields is None:
            self._shared.root_fields = grouped_field_set
        return super().execute_collected_root_fields(
            root_type, root_value, self._shared.root_fields, True, new_defer_usages
        )

    def get_stream_usage(self, field_details_list: FieldDetailsList, path: Path) -> None:
        """Return nothing: `@stream` isn't in the schema."""

    def execute_fields(
        self,
        parent_type: GraphQLObjectType,
        source_value: Any,
        path: Path | None,
        grouped_field_set: GroupedFieldSet,
        position_context: Any,
    ) -> AwaitableOrValue[dict[str, Any]]:
        """Execute the fields of an object: by their completers, or as graphql-core does."""
        results: dict[str, Any] = {}
        waiting: list[str] = []
        context = self.context_value
        try:
            for response_key, details, complete in self._plan(parent_type, grouped_field_set):
                if complete is not None:
                    try:
                        results[response_key] = complete(source_value, context)
                        continue
                    except Exception:  # noqa: BLE001, S110  # graphql-core does this field again and tells what is wrong
                        pass
                field_path = Path(path, response_key, parent_type.name)
                result = self.execute_field(parent_type, source_value, details, field_path, position_context)
                if result is not Undefined:
                    results[response_key] = result
                    if self.is_awaitable(result):
                        waiting.append(response_key)
        except Exception:
            if waiting:
                self.settle_in_background([results[key] for key in waiting])
            raise
        return _gathered(results, waiting) if waiting else results

    def _plan(self, parent_type: GraphQLObjectType, fields: GroupedFieldSet) -> Plan:
        """Return the completers of an object's fields; the lists of fields are kept, so that their ids stay theirs."""
        shared = self._shared
        known: tuple[GroupedFieldSet, Plan] | None = shared.completers.get(id(fields))
        if known is None or known[0] is not fields:
            compiler = Compiler(self.schema, self._collector(), deep=shared.is_constant)
            plan = [(key, details, compiler.field(parent_type, key, details)) for key, details in fields.items()]
            known = shared.completers[id(fields)] = (fields, plan)
        return known[1]

    def _collector(self) -> Any:
        """Return a function that collects sub-fields as this executor does, and holds nothing of this run."""
        if not self._shared.is_constant:
            return self.collect_subfields
        schema, fragments, operation, sub_fields = self.schema, self.fragments, self.operation, self._shared.sub_fields

        def collect(object_type: GraphQLObjectType, details: FieldDetailsList) -> CollectedFields:
            key = (object_type, id(details))
            known = sub_fields.get(key)
            if known is None:
                no_variables = VariableValues({}, {})
                collected = collect_subfields(schema, fragments, no_variables, operation, object_type, details)
                known = sub_fields[key] = (details, collected)
            return known[1]

        return collect


async def _gathered(results: dict[str, Any], waiting: list[str]) -> dict[str, Any]:
    """Wait for the named results, all at once."""
    if len(waiting) == 1:
        results[waiting[0]] = await results[waiting[0]]
    else:
        awaited = await gather_with_cancel(*(results[key] for key in waiting))
        results.update(zip(waiting, awaited, strict=True))
    return results
