import re
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LOCK = (ROOT / "requirements.lock").read_text()


def test_the_lock_holds_names_versions_and_hashes_and_no_address():
    assert "://" not in LOCK
    assert "index-url" not in LOCK
    for requirement in re.split(r"\n(?=\S)", LOCK.strip()):
        assert re.match(r"[a-z0-9._-]+==\S+", requirement), requirement
        assert "--hash=sha256:" in requirement, requirement


def test_the_lock_holds_every_dependency():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    wanted = {
        re.match(r"[a-z0-9-]+", line)[0]
        for line in [*project["dependencies"], *project["optional-dependencies"]["dev"]]
    }
    assert wanted <= set(re.findall(r"^([a-z0-9._-]+)==", LOCK, re.MULTILINE))
