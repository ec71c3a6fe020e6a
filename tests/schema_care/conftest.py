"""The tools that look after the schema; skipped where the machine lacks one."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest

from tools.toolbox import MissingToolError, npm_ready, python_ready

FOLDER = Path(__file__).parent
T = TypeVar("T")


@pytest.fixture(scope="session")
def npm() -> Path:
    """Install the npm packages, and give their folder."""
    _or_skip(npm_ready)
    return FOLDER


@pytest.fixture(scope="session")
def programs() -> Path:
    """Install the Python programs into an environment of their own, and give its folder."""
    return _or_skip(python_ready)


def _or_skip(install: Callable[[Path], T]) -> T:
    try:
        return install(FOLDER)
    except MissingToolError as error:
        pytest.skip(str(error))
