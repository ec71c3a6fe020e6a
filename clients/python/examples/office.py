"""A partner's office hears of events, and reads the statement that is closed.

python office.py URL PORT ADDRESS; the office's API key is in ENAMEL_KEY. It listens at PORT, tells Enamel to send to
ADDRESS, and ends once it has heard of a closed statement, whose act of settlement it keeps.
"""

import os
import sys
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

from enamel_partner import Office
from enamel_partner.webhooks import Event, WebhookReceiver, WebhookRejectedError

EVENTS = ["sale.reported", "sale.reversed", "voucher.redeemed", "statement.closed"]


class Hooks(BaseHTTPRequestHandler):
    """Answers 204 to an event once it is kept, and 400 to whatever else comes."""

    receiver: WebhookReceiver
    seen: dict[str, Event]

    def do_POST(self) -> None:
        """Take one request."""
        body = self.rfile.read(int(self.headers.get("content-length", 0)))
        try:
            event = self.receiver.event(body, dict(self.headers.items()))
        except WebhookRejectedError as error:
            print(f"rejected: {error}", flush=True)
            self.send_response(400)
        else:
            if event.id not in self.seen:  # an event may come more than once
                self.seen[event.id] = event
                print(f"{event.type} {event.data.get('orderReference') or ''}".rstrip(), flush=True)
            self.send_response(204)
        self.end_headers()

    def log_message(self, *arguments: object) -> None:
        """Log nothing."""


if __name__ == "__main__":
    url, port, address = sys.argv[1:]
    with Office(url, os.environ["ENAMEL_KEY"]) as office, HTTPServer(("127.0.0.1", int(port)), Hooks) as server:
        hook = office.register_webhook(address, EVENTS, description="the office")
        Hooks.receiver, Hooks.seen = WebhookReceiver(hook.secret), {}
        print(f"listening, test {office.test_webhook(hook.id)}", flush=True)
        while not any(event.type == "statement.closed" for event in Hooks.seen.values()):
            server.handle_request()
        for statement in office.statements():
            Path(f"act-{statement.number}.pdf").write_bytes(office.download(statement.pdf_url))
            print(f"statement {statement.number}: {statement.total} for {statement.line_count} lines", flush=True)
            for line in office.lines(statement.id):
                print(f"  {line.kind} {line.reference} {line.amount}", flush=True)
        for sale in office.sales():
            print(f"sale {sale.order}: {sale.status}, {sale.bonus.amount}", flush=True)
        office.remove_webhook(hook.id)
