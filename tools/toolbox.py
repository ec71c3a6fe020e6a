"""Tools for the checks that are not Enamel's own, each set in a folder with its lock file, installed on first use."""

import fcntl
import hashlib
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

NODE_VERSION: Final = 20
_STAMP: Final = ".installed-from"
_PATIENCE: Final = ("--fetch-retries=1", "--fetch-timeout=30000")
"""Without a network the tests are to be skipped, not to hang."""


class MissingToolError(Exception):
    """Something that the machine has to bring is not there; the text says what."""


def npm_ready(folder: Path) -> None:
    """Install the npm packages of a folder's lock file, unless they are there.

    Raises:
        MissingToolError: Node is missing or too old, or the packages cannot be had.
    """
    node, npm = shutil.which("node"), shutil.which("npm")
    if node is None or npm is None:
        raise MissingToolError("Node.js and npm are not installed")
    version = subprocess.run([node, "--version"], capture_output=True, text=True, check=True).stdout.strip()
    if int(version.removeprefix("v").partition(".")[0]) < NODE_VERSION:
        raise MissingToolError(f"Node.js is {version}, and {NODE_VERSION} or later is needed")
    with _installing(folder / "node_modules", folder / "package-lock.json") as needed:
        if needed:
            _install([npm, "ci", "--silent", "--no-audit", "--no-fund", "--ignore-scripts", *_PATIENCE], folder)


def python_ready(folder: Path) -> Path:
    """Install the Python packages of a folder's lock file into an environment of their own, unless they are there.

    Returns:
        The environment's programs.

    Raises:
        MissingToolError: the packages cannot be had.
    """
    place = folder / ".venv"
    programs = place / ("Scripts" if sys.platform == "win32" else "bin")
    uv = shutil.which("uv", path=Path(sys.executable).parent) or "uv"
    with _installing(place, folder / "requirements.lock") as needed:
        if needed:
            _install([uv, "venv", "--quiet", "--clear", "--python", sys.executable, str(place)], folder)
            target = ["--python", str(programs / "python"), "--require-hashes", "--requirement", "requirements.lock"]
            _install([uv, "pip", "install", "--quiet", *target], folder)
    return programs


@contextmanager
def _installing(place: Path, lock: Path) -> Iterator[bool]:
    """Tell whether what the lock names has to be installed; only one process at a time gets an answer."""
    stamp = place / _STAMP
    wanted = hashlib.sha256(lock.read_bytes()).hexdigest()
    with (lock.parent / ".installing").open("w") as turn:
        fcntl.flock(turn, fcntl.LOCK_EX)
        needed = not stamp.exists() or stamp.read_text() != wanted
        yield needed
        if needed:
            stamp.write_text(wanted)


def _install(command: list[str], folder: Path) -> None:
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    if done.returncode:
        raise MissingToolError(f"the packages of {folder.name} cannot be installed: {done.stderr.strip()[-300:]}")


def run_node(folder: Path, script: str, *arguments: str) -> str:
    """Run a script of a folder with its npm packages and return what it printed.

    Raises:
        RuntimeError: it failed.
    """
    command = ["node", script, *arguments]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"{script} failed:\n{done.stdout}\n{done.stderr}")
    return done.stdout
