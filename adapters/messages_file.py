"""The gateway for when none is configured: each message becomes one JSON line of a file (ENAMEL_MESSAGES_FILE)."""

import asyncio
import fcntl
import os
from pathlib import Path

import orjson

from domain.messages.gateway import Message

_TAIL_BYTES = 64 * 1024
_MODE = 0o600


class MessagesFile:
    """Appends messages to a file, whole lines only, from any number of processes.

    A line is written with one call in append mode, under a lock, so lines never mix. A message handed over twice (the
    worker was killed between writing it and noting that) is recognised by its line near the end of the file:
    `created_at` has microseconds, so no two messages share a line.

    Args:
        path: the file; it and its folder are made when missing, readable to the owner alone: it holds sign-in codes.
    """

    def __init__(self, path: Path) -> None:
        self.path = path

    async def deliver(self, message: Message) -> None:
        """Append the message.

        Raises:
            OSError: the file can't be written.
        """
        await asyncio.to_thread(self._append, line_of(message))

    def _append(self, line: bytes) -> None:
        self.path.parent.mkdir(parents=True, exist_ok=True)
        descriptor = os.open(self.path, os.O_RDWR | os.O_APPEND | os.O_CREAT, _MODE)
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX)
            size = os.fstat(descriptor).st_size
            tail = os.pread(descriptor, _TAIL_BYTES, max(0, size - _TAIL_BYTES))
            if line in tail:
                return
            broken = b"" if not tail or tail.endswith(b"\n") else b"\n"
            written = os.write(descriptor, broken + line)
            if written != len(broken + line):
                raise OSError(f"only a part of a line was written to {self.path}")
        finally:
            os.close(descriptor)


def line_of(message: Message) -> bytes:
    """Return the JSON line of a message, with its line feed."""
    fields = {
        "channel": message.channel,
        "to": message.to,
        "template": message.template,
        "text": message.text,
        "created_at": message.created_at,
    }
    return orjson.dumps(fields, option=orjson.OPT_APPEND_NEWLINE | orjson.OPT_UTC_Z)
