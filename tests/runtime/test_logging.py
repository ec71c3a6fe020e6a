import json
import logging
from collections.abc import Iterator

import pytest
import structlog

from runtime.logging import configure_logging, get_logger

SECRET = "+380 67 123-45-67"


@pytest.fixture(autouse=True)
def as_before() -> Iterator[None]:
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    yield
    root.handlers[:] = handlers
    root.setLevel(level)
    structlog.reset_defaults()


def lines(capsys: pytest.CaptureFixture[str]) -> list[dict[str, object]]:
    return [json.loads(line) for line in capsys.readouterr().err.splitlines()]


def test_only_fields_of_the_list_leave_the_program(capsys: pytest.CaptureFixture[str]):
    configure_logging("json")
    get_logger("enamel.test").info("job done", count=3, phone=SECRET)
    logging.getLogger("library").warning("noticed", extra={"phone": SECRET})
    ours, theirs = lines(capsys)
    assert {key: ours[key] for key in ("event", "level", "logger", "count")} == {
        "event": "job done",
        "level": "info",
        "logger": "enamel.test",
        "count": 3,
    }
    assert set(ours) == {"event", "level", "logger", "count", "timestamp"}
    assert set(theirs) == {"event", "level", "logger", "timestamp"}


@pytest.mark.parametrize("ours", [True, False])
def test_an_exception_tells_its_type_and_place_but_not_its_text(capsys: pytest.CaptureFixture[str], ours: bool):
    configure_logging("json")
    log = get_logger("test") if ours else logging.getLogger("test")
    try:
        try:
            raise KeyError(SECRET)
        except KeyError as error:
            raise ValueError(SECRET) from error
    except ValueError:
        log.exception("broken")
    (line,) = lines(capsys)
    assert line["error"] == "ValueError"
    assert len(line["trace"]) == 2
    assert all("test_logging.py:" in place for place in line["trace"])
    assert SECRET not in json.dumps(line)


def test_an_exception_may_be_handed_over(capsys: pytest.CaptureFixture[str]):
    configure_logging("json")
    get_logger("test").error("broken", exc_info=ValueError(SECRET))
    get_logger("test").error("nothing wrong", exc_info=None)
    broken, fine = lines(capsys)
    assert (broken["error"], broken["trace"]) == ("ValueError", [])
    assert "error" not in fine


def test_people_get_a_line_to_read(capsys: pytest.CaptureFixture[str]):
    configure_logging("console")
    get_logger("test").info("job done", count=3, phone=SECRET)
    line = capsys.readouterr().err
    assert "job done" in line
    assert "count=3" in line
    assert SECRET not in line
