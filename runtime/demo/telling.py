"""Tells the story at a terminal: numbered steps, aligned figures, and what was to be expected."""

import textwrap
from collections.abc import Callable, Mapping
from typing import Any, Final

from runtime.demo.errors import StoryError

WIDTH: Final = 96
_INDENT: Final = "     "
_LABEL: Final = 34
_BOLD: Final = "\x1b[1m{}\x1b[0m"


class Teller:
    """Prints the story.

    Args:
        write: prints a line.
        bold: whether the terminal knows bold letters.
    """

    def __init__(self, write: Callable[[str], None], *, bold: bool = False) -> None:
        self._write = write
        self._bold = bold
        self._step = 0

    def title(self, text: str) -> None:
        """Print a heading with a line below it."""
        self._write("")
        self._write(self._strong(text))
        self._write("─" * WIDTH)

    def step(self, text: str) -> None:
        """Print the next step's number and what happens."""
        self._step += 1
        self._write("")
        self._write(self._strong(f"{self._step:>3}. {text}"))

    def say(self, text: str) -> None:
        """Print a sentence of the step."""
        for line in textwrap.wrap(text, WIDTH - len(_INDENT), break_long_words=False, break_on_hyphens=False):
            self._write(_INDENT + line)

    def show(self, label: str, value: object) -> None:
        """Print one figure or fact beside its name; a long one goes on below itself."""
        room = WIDTH - len(_INDENT) - _LABEL - 1
        lines = textwrap.wrap(str(value), room, break_long_words=False, break_on_hyphens=False) or [""]
        self._write(f"{_INDENT}{label + ' ':.<{_LABEL}} {lines[0]}")
        for line in lines[1:]:
            self._write(f"{_INDENT}{'':{_LABEL}} {line}")

    def expect(self, label: str, value: object, expected: object) -> None:
        """Print one figure that has to be as expected.

        Raises:
            StoryError: it is another one.
        """
        self.show(label, value)
        if value != expected:
            raise StoryError(f"the story does not add up: {label} is {value}, expected {expected}")

    def write(self, text: str = "") -> None:
        """Print a line as it is."""
        self._write(text)

    def _strong(self, text: str) -> str:
        return _BOLD.format(text) if self._bold else text


def money(value: Mapping[str, Any]) -> str:
    """Return the amount of a Money as the API gives it."""
    return str(value["amount"])
