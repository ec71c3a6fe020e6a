"""What one caller's operations take out of the caller's budget, and what the caller is told about it."""

from dataclasses import dataclass
from typing import Any

from graphql import GraphQLError
from strawberry.types.execution import PreExecutionError

from api.execution.cost import Cost
from api.transport.budgets import Buckets, Client
from api.transport.codes import QUERY_TOO_COMPLEX, THROTTLED


@dataclass(frozen=True, slots=True)
class Meter:
    """Whom an operation is charged to.

    Args:
        costs: the buckets of all callers for what operations cost.
        texts: the buckets of all callers for texts not seen before.
        payer: the caller's, for costs.
        reader: the caller's, for texts.
    """

    costs: Buckets
    texts: Buckets
    payer: Client
    reader: Client

    def note_new_text(self) -> PreExecutionError | None:
        """Count a text that has to be parsed and validated; return the refusal if there were too many."""
        wait_s = self.texts.take(self.reader, 1)
        if not wait_s:
            return None
        return _refused(_throttled(f"Too many new query texts. Try again in {wait_s} seconds.", wait_s))


class Charge:
    """What one operation takes out of a caller's budget.

    Args:
        meter: whom it is charged to.
        cost: of the operation.
        requested: what it costs at most.
    """

    __slots__ = ("_cost", "_meter", "requested")

    def __init__(self, meter: Meter, cost: Cost, requested: int) -> None:
        self._meter = meter
        self._cost = cost
        self.requested = requested

    def take(self, *, maximum: int) -> PreExecutionError | None:
        """Take the requested cost; return the refusal if it is over the maximum, or not there.

        Args:
            maximum: what one operation may cost.
        """
        if self.requested > maximum:
            message = f"The query is too complex: it costs {self.requested}, at most {maximum} is allowed."
            extensions = {"code": QUERY_TOO_COMPLEX, "limit": "cost", "maximum": maximum}
            return _refused(GraphQLError(message, extensions=extensions), self._told(None))
        meter = self._meter
        wait_s = meter.costs.take(meter.payer, self.requested)
        if not wait_s:
            return None
        return _refused(_throttled(f"Too much was asked for. Try again in {wait_s} seconds.", wait_s), self._told(None))

    def settle(self, data: dict[str, Any] | None) -> dict[str, Any]:
        """Give back what a result did not cost, and return what the caller is told."""
        actual = min(self._cost.actual(data), self.requested)
        self._meter.costs.give_back(self._meter.payer, self.requested - actual)
        return self._told(actual)

    def keep(self) -> dict[str, Any]:
        """Keep all that was taken, for an operation that was broken off, and return what the caller is told."""
        return self._told(self.requested)

    def _told(self, actual: int | None) -> dict[str, Any]:
        payer = self._meter.payer
        return {
            "cost": {
                "requestedQueryCost": self.requested,
                "actualQueryCost": actual,
                "throttleStatus": {
                    "maximumAvailable": payer.budget.size,
                    "currentlyAvailable": self._meter.costs.available(payer),
                    "restoreRate": payer.budget.restore_per_s,
                },
            }
        }


def _throttled(message: str, wait_s: int) -> GraphQLError:
    return GraphQLError(message, extensions={"code": THROTTLED, "retryAfterSeconds": wait_s})


def _refused(error: GraphQLError, extensions: dict[str, Any] | None = None) -> PreExecutionError:
    return PreExecutionError(data=None, errors=[error], extensions=extensions)
