"""The lines of server-sent events."""

from typing import Final

from strawberry.http.streaming import SSETransport


class EventStream(SSETransport):
    """Ends lines with LF alone: the standard allows CRLF too, but urql waits for a blank line of two LFs for ever."""

    def encode_event(self, event: str, data: str | None = None) -> str:
        """Return an event with its data, which is one line."""
        return super().encode_event(event, data).replace("\r\n", "\n")

    def encode_comment(self, comment: str) -> str:
        """Return a comment, which keeps a connection open."""
        return super().encode_comment(comment).replace("\r\n", "\n")


EVENTS: Final = EventStream()
