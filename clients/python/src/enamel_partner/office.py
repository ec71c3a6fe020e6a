"""What a partner's office does: sales and statements read, webhooks set up."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date, datetime
from functools import partial
from typing import Protocol, TypeVar

import httpx

from enamel_partner.connection import Connection, name_of, present
from enamel_partner.errors import EnamelError, UnreachableError
from enamel_partner.graph.fragments import EndpointRow, SaleRow
from enamel_partner.graph.input_types import (
    PartnerSaleFilter,
    WebhookEndpointCreateInput,
    WebhookEndpointRemoveInput,
    WebhookEndpointReplayInput,
    WebhookEndpointTestInput,
    WebhookEndpointUpdateInput,
    WebhookSecretRotateInput,
)
from enamel_partner.graph.my_statements_in_full import MyStatementsInFullViewerPartnerStatementsNodes
from enamel_partner.graph.statement_lines import (
    StatementLinesNodePartnerStatement,
    StatementLinesNodePartnerStatementLinesNodes,
)
from enamel_partner.sending import Sender
from enamel_partner.till import sale_of
from enamel_partner.values import NewWebhook, Sale, Statement, StatementLine, Webhook


class _Place(Protocol):
    @property
    def has_next_page(self) -> bool: ...

    @property
    def end_cursor(self) -> str | None: ...


Row_co = TypeVar("Row_co", covariant=True)


class _Page(Protocol[Row_co]):
    @property
    def nodes(self) -> Sequence[Row_co]: ...

    @property
    def page_info(self) -> _Place: ...


class Office(Connection):
    """A partner's office, with an API key that may read statements.

    What only reads is sent again when no answer comes. What changes webhooks is sent once: look at `webhooks` before
    calling again. Every method raises RequestError for what cannot be served, UnreachableError if there was no answer.
    """

    def sales(
        self, *, since: date | None = None, until: date | None = None, order: str | None = None
    ) -> Iterator[Sale]:
        """Give the reported sales, the newest first.

        Args:
            since: from this day on.
            until: up to this day, itself included.
            order: of this order alone.
        """
        wanted = PartnerSaleFilter(**present(since=since, until=until, orderReference=order))

        def page(after: str | None) -> "_Page[SaleRow] | None":
            partner = self._graph.my_sales(wanted, after=after).viewer.partner
            return None if partner is None else partner.sales

        for row in self._pages(page, "sales"):
            yield sale_of(row)

    def statements(self) -> Iterator[Statement]:
        """Give the closed periods, the newest first."""

        def page(after: str | None) -> "_Page[MyStatementsInFullViewerPartnerStatementsNodes] | None":
            partner = self._graph.my_statements_in_full(after=after).viewer.partner
            return None if partner is None else partner.statements

        for row in self._pages(page, "statements"):
            yield _statement(row)

    def lines(self, statement_id: str) -> Iterator[StatementLine]:
        """Give the lines of a statement in order."""

        def page(after: str | None) -> "_Page[StatementLinesNodePartnerStatementLinesNodes] | None":
            node = self._graph.statement_lines(statement_id, after=after).node
            return node.lines if isinstance(node, StatementLinesNodePartnerStatement) else None

        for row in self._pages(page, "such statement"):
            yield _line(row)

    def download(self, link: str) -> bytes:
        """Return what a link of a statement leads to, its CSV file or its PDF document; the key is not sent there.

        Args:
            link: `csv_url` or `pdf_url`, with `?lang=ru`, `uk` or `en` for another language.

        Raises:
            UnreachableError: there was no answer, or the link is older than a day: read the statement anew.
        """
        request = self._http.build_request("GET", link)
        del request.headers["Authorization"]
        try:
            return self._http.send(request).raise_for_status().content
        except httpx.HTTPError as error:
            raise UnreachableError(f"no file: {error}") from error

    def webhooks(self) -> Iterator[Webhook]:
        """Give the endpoints, the newest first."""
        for row in self._pages(lambda after: self._graph.my_webhooks(after=after).webhook_endpoints, "webhooks"):
            yield _webhook(row)

    def register_webhook(self, url: str, events: Sequence[str], *, description: str | None = None) -> NewWebhook:
        """Set up an endpoint and return its id and its secret, which is told this once.

        Args:
            url: where events go: https, and on the public internet.
            events: what it hears of, such as `sale.reported` and `statement.closed`.
            description: what it is, 1 to 200 characters.

        Raises:
            RefusedError: the address cannot be used, an event is unknown, or there are ten endpoints already.
        """
        wanted = WebhookEndpointCreateInput(url=url, events=list(events), **present(description=description))
        done = self._once.settle(lambda: self._graph.register_webhook(wanted).webhook_endpoint_create)
        assert done.endpoint_id is not None  # what is not refused
        assert done.secret is not None  # is answered whole
        return NewWebhook(done.endpoint_id, done.secret)

    def rotate_webhook_secret(self, webhook_id: str, *, overlap_hours: int = 24) -> str:
        """Return a new secret, which is told this once. For a while the old one signs too.

        Args:
            webhook_id: which endpoint.
            overlap_hours: how long, 0 to 168.

        Raises:
            RefusedError: there is no such endpoint.
        """
        wanted = WebhookSecretRotateInput(endpointId=webhook_id, overlapHours=overlap_hours)
        done = self._once.settle(lambda: self._graph.rotate_webhook_secret(wanted).webhook_secret_rotate)
        assert done.secret is not None  # what is not refused is answered whole
        return done.secret

    def test_webhook(self, webhook_id: str) -> str:
        """Send an event of type `webhook.test` to an endpoint and return its id.

        Raises:
            RefusedError: there is no such endpoint, or it is stopped.
        """
        wanted = WebhookEndpointTestInput(endpointId=webhook_id)
        done = self._once.settle(lambda: self._graph.test_webhook(wanted).webhook_endpoint_test)
        assert done.event_id is not None  # what is not refused is answered whole
        return done.event_id

    def restart_webhook(self, webhook_id: str) -> Webhook:
        """Let an endpoint that was stopped hear of events again.

        Raises:
            RefusedError: there is no such endpoint.
        """
        wanted = WebhookEndpointUpdateInput(endpointId=webhook_id, isActive=True)
        done = self._once.settle(lambda: self._graph.restart_webhook(wanted).webhook_endpoint_update)
        assert done.endpoint is not None  # what is not refused is answered whole
        return _webhook(done.endpoint)

    def replay_webhook(self, webhook_id: str, *, since: datetime | None = None) -> int:
        """Send what was given up at an endpoint once more, and return how many events that is.

        Args:
            webhook_id: which endpoint; it has to be active.
            since: only what happened from then on; all that is kept by default.

        Raises:
            RefusedError: there is no such endpoint, or it is stopped.
        """
        wanted = WebhookEndpointReplayInput(endpointId=webhook_id, **present(since=since))
        done = self._once.settle(lambda: self._graph.replay_webhook(wanted).webhook_endpoint_replay)
        return done.replayed or 0

    def remove_webhook(self, webhook_id: str) -> None:
        """Remove an endpoint for good.

        Raises:
            RefusedError: there is no such endpoint.
        """
        wanted = WebhookEndpointRemoveInput(endpointId=webhook_id)
        self._once.settle(lambda: self._graph.remove_webhook(wanted).webhook_endpoint_remove)

    @property
    def _once(self) -> Sender:
        return Sender(attempts=1)

    def _pages(self, page: "Callable[[str | None], _Page[Row_co] | None]", what: str) -> Iterator[Row_co]:
        """Give the rows of all pages; each is asked for when the one before is used up.

        Raises:
            EnamelError: the key may not read them, or there are none.
        """
        after: str | None = None
        while True:
            found = self._sender.send(partial(page, after))
            if found is None:
                raise EnamelError(f"There are no {what} for this key.")
            yield from found.nodes
            if not found.page_info.has_next_page:
                return
            after = found.page_info.end_cursor


def _statement(row: MyStatementsInFullViewerPartnerStatementsNodes) -> Statement:
    return Statement(
        id=row.id,
        number=row.number,
        period_from=row.period_from,
        period_to=row.period_to,
        closed_at=row.closed_at,
        line_count=row.line_count,
        total=row.total.amount,
        payments=row.payments.amount,
        opening_balance=row.opening_balance.amount,
        closing_balance=row.closing_balance.amount,
        currency_code=name_of(row.total.currency_code),
        csv_url=row.csv_url,
        pdf_url=row.pdf_url,
    )


def _line(row: StatementLinesNodePartnerStatementLinesNodes) -> StatementLine:
    return StatementLine(
        position=row.position or 0,
        booked_on=row.booked_on,
        kind=name_of(row.kind),
        reference=row.reference,
        amount=row.amount.amount,
        promotion=row.promotion,
        store=row.store,
    )


def _webhook(row: EndpointRow) -> Webhook:
    return Webhook(
        id=row.id,
        url=row.url,
        description=row.description,
        events=tuple(row.events),
        status=name_of(row.status),
        stopped_reason=row.stopped_reason and name_of(row.stopped_reason),
        failures=row.failures,
        old_secret_until=row.old_secret_until,
        last_delivered_at=row.last_delivered_at,
    )
