"""The messages file: whole lines, once each."""

import asyncio
import json
import stat
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID, uuid4

import pytest

from adapters.messages_file import MessagesFile
from domain.messages.gateway import Message

NOW = datetime(2026, 3, 1, 12, 0, 0, 250_000, tzinfo=UTC)


def message(text: str = "1234", event_id: UUID | None = None) -> Message:
    return Message(event_id or uuid4(), "SMS", "+79161234567", "sign_in_code", text, NOW, None)


async def test_message_becomes_one_json_line(tmp_path: Path):
    file = tmp_path / "new" / "messages.jsonl"
    await MessagesFile(file).deliver(message("Код «1»\nстрока"))

    (line,) = file.read_text("utf-8").splitlines()
    assert json.loads(line) == {
        "channel": "SMS",
        "to": "+79161234567",
        "template": "sign_in_code",
        "text": "Код «1»\nстрока",
        "created_at": "2026-03-01T12:00:00.250000Z",
    }


async def test_file_is_readable_to_its_owner_alone(tmp_path: Path):
    await MessagesFile(tmp_path / "m").deliver(message())
    assert stat.S_IMODE((tmp_path / "m").stat().st_mode) == 0o600


async def test_message_handed_over_twice_is_written_once(tmp_path: Path):
    file = tmp_path / "m"
    for number in (1, 2, 1, 2):
        await MessagesFile(file).deliver(message(str(number)))
    assert [json.loads(line)["text"] for line in file.read_text().splitlines()] == ["1", "2"]


async def test_lines_of_many_writers_do_not_mix(tmp_path: Path):
    file = tmp_path / "m"
    await asyncio.gather(*(MessagesFile(file).deliver(message(f"{number:04}" * 200)) for number in range(100)))

    texts = {json.loads(line)["text"] for line in file.read_text().splitlines()}
    assert texts == {f"{number:04}" * 200 for number in range(100)}


async def test_line_broken_off_by_a_crash_does_not_spoil_the_next(tmp_path: Path):
    file = tmp_path / "m"
    file.write_text('{"channel":"SM')
    await MessagesFile(file).deliver(message())
    assert json.loads(file.read_text().splitlines()[1])["text"] == "1234"


async def test_failure_is_told_so_that_the_message_is_tried_again(tmp_path: Path):
    with pytest.raises(OSError, match="Is a directory"):
        await MessagesFile(tmp_path).deliver(message())
