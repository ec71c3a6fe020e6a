"""The schema: Strawberry's types, graphql-core's execution, documents and plans kept between requests."""

from collections.abc import Iterable, Sequence
from inspect import isawaitable
from typing import Any, cast

import strawberry
from graphql import ASTValidationRule, GraphQLError, OperationDefinitionNode
from graphql.execution import ExecutionResult as CoreResult
from strawberry.exceptions import MissingQueryError
from strawberry.execution import optimized_is_awaitable
from strawberry.schema.config import StrawberryConfig
from strawberry.schema.exceptions import InvalidOperationTypeError
from strawberry.types.execution import ExecutionContext, ExecutionResult, PreExecutionError
from strawberry.types.graphql import OperationType

from api.execution.documents import Document, Documents
from api.execution.executor import FastExecutor
from api.execution.resolvers import install


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
    ) -> None:
        super().__init__(query=query, mutation=mutation, subscription=subscription, types=types, config=config)
        install(self._schema)
        self.hide_suggestions = hide_suggestions
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
        if not query:
            raise MissingQueryError
        document = self.documents.get(query)
        if document.node is not None and allowed_operation_types is not None:
            _check_type(document, operation_name, allowed_operation_types)
        if document.errors or document.node is None:
            return PreExecutionError(data=None, errors=list(document.errors))
        executor = FastExecutor.build(
            self._schema,
            document.node,
            root_value,
            context_value,
            variable_values,
            operation_name,
            is_awaitable=cast("Any", optimized_is_awaitable),
            hide_suggestions=self.hide_suggestions,
        )
        if isinstance(executor, list):
            return PreExecutionError(data=None, errors=executor)
        if executor.operation.operation.value == "subscription":
            return PreExecutionError(data=None, errors=[GraphQLError("Subscriptions need a stream.")])
        result: CoreResult | Any = executor.execute_operation()
        if isawaitable(result):
            result = await result
        return ExecutionResult(data=result.data, errors=result.errors)

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


def _check_type(document: Document, operation_name: str | None, allowed: Iterable[OperationType]) -> None:
    """Refuse an operation of another type than the allowed ones; one that isn't found is left to the executor."""
    permitted = {each.value for each in allowed}
    definitions = document.node.definitions if document.node else ()
    for node in definitions:
        if not isinstance(node, OperationDefinitionNode) or node.operation.value in permitted:
            continue
        if operation_name is None or (node.name and node.name.value == operation_name):
            raise InvalidOperationTypeError(OperationType(node.operation.value))
