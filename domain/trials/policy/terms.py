"""The bounds of a trial."""

from typing import Final

MAX_DAYS: Final = 1830
MAX_TITLE_CHARACTERS: Final = 200
MAX_RATES: Final = 100
