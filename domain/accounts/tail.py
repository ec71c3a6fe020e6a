"""The end of a statement, followed line by line while it grows."""

from collections.abc import Collection
from uuid import UUID

from domain.accounts import queries
from domain.accounts.queries import Row
from domain.kernel.ids import before, new_id

LOOK_BACK_S = 300
PAGE = 50


class StatementTail:
    """Gives each line that an account's statement gets from now on: once, in order, none left out.

    Ids follow the clocks of the processes that make them, and a line is seen when its transaction is committed, so a
    line may appear before others that are known already. Each look therefore goes LOOK_BACK_S back and leaves out what
    is known: more than the clocks of two machines may differ and a transaction may last.

    Args:
        account_id: whose statement.
        known: the ids of the lines after `after` that are there already.
        after: where a look begins.
    """

    def __init__(self, account_id: UUID, *, known: Collection[UUID], after: UUID) -> None:
        self.account_id = account_id
        self._known = set(known)
        self._after = after
        self._last = new_id()
        self._page: list[Row] = []

    @classmethod
    async def from_now(cls, account_id: UUID) -> "StatementTail":
        """Return the tail that begins with the next new line."""
        after = before(new_id(), margin_s=LOOK_BACK_S)
        known = await queries.entry_ids_after(account_id=account_id, after=after)
        return cls(account_id, known=known, after=after)

    async def next_line(self) -> Row | None:
        """Return the next new line, or None when there is none yet."""
        if not self._page:
            self._page = await self._look()
        return self._page.pop(0) if self._page else None

    async def _look(self) -> list[Row]:
        rows = await queries.entries_after(account_id=self.account_id, after=self._after, known=self._known, limit=PAGE)
        self._known.update(row["id"] for row in rows)
        self._last = max([self._last, *(row["id"] for row in rows)])
        # A line of a clock that is ahead must not let the others be passed over, so the present is the latest start.
        self._after = max(self._after, before(min(self._last, new_id()), margin_s=LOOK_BACK_S))
        self._known = {known for known in self._known if known > self._after}
        return rows
