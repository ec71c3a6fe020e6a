"""The schema: Strawberry's types, graphql-core's execution, documents and plans kept between requests."""

import asyncio
from collections.abc import AsyncGenerator, Iterable, Sequence
from contextlib import aclosing
from dataclasses import dataclass
from inspect import isawaitable
from typing import Any, cast

import strawberry
from graphql import ASTValidationRule, GraphQLError, OperationDefinitionNode
from graphql import OperationType as OperationKind
from graphql.execution import ExecutionResult as CoreResult
from graphql.execution import Executor
from strawberry.exceptions import MissingQueryError
from strawberry.execution import optimized_is_awaitable
from strawberry.schema.config import StrawberryConfig
from strawberry.schema.exceptions import InvalidOperationTypeError
from strawberry.types.execution import ExecutionContext, ExecutionResult, PreExecutionError
from strawberry.types.graphql import OperationType

from api.execution.cost import cost_of
from api.execution.documents import Document, Documents
from api.execution.executor import FastExecutor
from api.execution.metering import Charge, Meter
from api.execution.resolvers import install
from api.transport.codes import TIMEOUT


class Schema(strawberry.Schema):
    """A Strawberry schema whose sources are mappings and whose edges are loaded in batches.

    Args:
        query: the root type of queries.
        mutation: the root type of mutations.
        subscription: the root type of subscriptions.
        types: further types that no field names, such as implementations of an interface.
        config: names, scalars, order; its `default_resolver` is not used.
        validation_rules: cheap rules that every document has to pass before the standard ones, such as limits.
        max_tokens: how many tokens a document may have.
        hide_suggestions: whether errors leave out "Did you mean".
        max_cost: what one operation may cost, for callers whose context has a meter.
        timeout_s: after which a query or mutation is broken off, in seconds; None for never.

    Raises:
        TypeError: the registered edges don't fit the types.
    """

    def __init__(
        self,
        query: type,
        mutation: type | None = None,
        subscription: type | None = None,
        *,
        types: Iterable[Any] = (),
        config: StrawberryConfig | None = None,
        validation_rules: Sequence[type[ASTValidationRule]] = (),
        max_tokens: int | None = None,
        hide_suggestions: bool = False,
        max_cost: int = 2_000,
        timeout_s: float | None = None,
    ) -> None:
        super().__init__(query=query, mutation=mutation, subscription=subscription, types=types, config=config)
        install(self._schema)
        self.hide_suggestions = hide_suggestions
        self.max_cost = max_cost
        self.timeout_s = timeout_s
        self.documents = Documents(
            self._schema, guards=validation_rules, max_tokens=max_tokens, hide_suggestions=hide_suggestions
        )

    async def execute(  # the signature is Strawberry's
        self,
        query: str | None,
        variable_values: dict[str, Any] | None = None,
        context_value: Any | None = None,
        root_value: Any | None = None,
        operation_name: str | None = None,
        allowed_operation_types: Iterable[OperationType] | None = None,
        operation_extensions: dict[str, Any] | None = None,  # noqa: ARG002
    ) -> ExecutionResult:
        """Run one operation of a document.

        Returns:
            The result; a PreExecutionError if nothing was run: the text can't be parsed or isn't valid, the operation
            isn't in it, or a variable's value is wrong.

        Raises:
            MissingQueryError: there is no text.
            InvalidOperationTypeError: the operation's type isn't among the allowed ones.
        """
        run = self._prepared(query, variable_values, context_value, root_value, operation_name, allowed_operation_types)
        if isinstance(run, PreExecutionError):
            return run
        if run.is_subscription:
            return PreExecutionError(data=None, errors=[GraphQLError("Subscriptions need a stream.")])
        return await self._result(run)

    async def stream(self, query: str | None, *arguments: Any, **options: Any) -> Any:
        """Return the stream of an operation's results: of a query or mutation the one. What `execute` raises is one."""
        return self._results(query, *arguments, **options)

    async def _results(  # the signature is Strawberry's
        self,
        query: str | None,
        variable_values: dict[str, Any] | None = None,
        context_value: Any | None = None,
        root_value: Any | None = None,
        operation_name: str | None = None,
        operation_extensions: dict[str, Any] | None = None,
        allowed_operation_types: Iterable[OperationType] | None = None,
    ) -> AsyncGenerator[ExecutionResult, None]:
        given = (query, variable_values, context_value, root_value, operation_name)
        try:
            run = self._prepared(*given, allowed_operation_types)
        except (MissingQueryError, InvalidOperationTypeError) as error:
            run = PreExecutionError(data=None, errors=[GraphQLError(str(error), original_error=error)])
        if isinstance(run, PreExecutionError):
            yield run
        elif not run.is_subscription:
            yield await self._result(run)
        else:
            stream = await super().stream(*given, operation_extensions, allowed_operation_types)
            async with aclosing(cast("AsyncGenerator[ExecutionResult, None]", stream)) as results:
                async for result in results:
                    yield result

    def _prepared(
        self,
        query: str | None,
        variables: dict[str, Any] | None,
        context: Any,
        root: Any,
        operation_name: str | None,
        allowed: Iterable[OperationType] | None,
    ) -> "_Run | PreExecutionError":
        """Return an operation ready to run and paid for, or why it is not to be run."""
        if not query:
            raise MissingQueryError
        meter: Meter | None = getattr(context, "meter", None)
        if meter is not None and query not in self.documents and (refusal := meter.note_new_text()):
            return refusal
        document = self.documents.get(query)
        if document.node is not None and allowed is not None:
            _check_type(document, operation_name, allowed)
        errors = document.errors_for(knows_schema=getattr(context, "knows_schema", True))
        if errors or document.node is None:
            return PreExecutionError(data=None, errors=list(errors))
        executor = FastExecutor.build(
            self._schema,
            document.node,
            root,
            context,
            variables,
            operation_name,
            is_awaitable=cast("Any", optimized_is_awaitable),
            hide_suggestions=self.hide_suggestions,
        )
        if isinstance(executor, list):
            return PreExecutionError(data=None, errors=executor)
        run = _Run(cast("FastExecutor", executor), None if meter is None else _charge(executor, meter))
        refusal = None if run.charge is None else run.charge.take(maximum=self.max_cost)
        return refusal or run

    async def _result(self, run: "_Run") -> ExecutionResult:
        """Run an operation for as long as it may take and return its result, with what it cost."""
        try:
            async with asyncio.timeout(self.timeout_s) as limit:
                found: CoreResult | Any = run.executor.execute_operation()
                if isawaitable(found):
                    found = await found
        except TimeoutError:
            if not limit.expired():
                raise
            kept = None if run.charge is None else run.charge.keep()
            return PreExecutionError(data=None, errors=[_timed_out(self.timeout_s)], extensions=kept)
        told = None if run.charge is None else run.charge.settle(found.data)
        return ExecutionResult(data=found.data, errors=found.errors, extensions=told)

    def process_errors(self, errors: list[GraphQLError], execution_context: ExecutionContext | None = None) -> None:
        """Leave errors to the transport, which masks and logs them."""

    def _create_execution_context(self, query: str | None, *arguments: Any, **options: Any) -> ExecutionContext:
        """Return the context of a streamed operation, with the kept document and its errors."""
        context = super()._create_execution_context(query, *arguments, **options)
        if query:
            document = self.documents.get(query)
            context.graphql_document = document.node
            context.pre_execution_errors = list(document.errors) if document.node is not None else None
            if self.documents.max_tokens is not None:
                context.parse_options = {"max_tokens": self.documents.max_tokens}
        return context


@dataclass(frozen=True, slots=True)
class _Run:
    """An operation ready to run.

    Args:
        executor: runs it.
        charge: what it was charged; None where nothing is counted.
    """

    executor: FastExecutor
    charge: Charge | None

    @property
    def is_subscription(self) -> bool:
        """Return whether it has many results."""
        return self.executor.operation.operation is OperationKind.SUBSCRIPTION


def _charge(executor: Executor[Any], meter: Meter) -> Charge:
    variables = executor.variable_values
    cost = cost_of(executor.schema, executor.operation, executor.fragment_definitions, variables)
    return Charge(meter, cost, cost.requested(variables.coerced))


def _timed_out(timeout_s: float | None) -> GraphQLError:
    """Return the error of an operation that was broken off; what a transaction had begun, it finished."""
    message = f"The operation took longer than {timeout_s:g} seconds. What it was to change may have been changed."
    return GraphQLError(message, extensions={"code": TIMEOUT})


def _check_type(document: Document, operation_name: str | None, allowed: Iterable[OperationType]) -> None:
    """Refuse an operation of another type than the allowed ones; one that isn't found is left to the executor."""
    permitted = {each.value for each in allowed}
    definitions = document.node.definitions if document.node else ()
    for node in definitions:
        if not isinstance(node, OperationDefinitionNode) or node.operation.value in permitted:
            continue
        if operation_name is None or (node.name and node.name.value == operation_name):
            raise InvalidOperationTypeError(OperationType(node.operation.value))
