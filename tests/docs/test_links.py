import re
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from tests.docs.pages import PAGES, ROOT, name_of, prose

_LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")
_HEADING = re.compile(r"^#{1,6} (.+)$", re.MULTILINE)


def anchors(page: Path) -> set[str]:
    """Return the anchors that forges make of a page's headings."""
    kept = (re.sub(r"[^\w\- ]", "", heading.lower()) for heading in _HEADING.findall(prose(page)))
    return {heading.strip().replace(" ", "-") for heading in kept}


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_links_within_the_repository_lead_somewhere(page: Path):
    broken = []
    for link in _LINK.findall(prose(page)):
        if "://" in link:
            continue
        path, _, anchor = link.partition("#")
        target = (page.parent / path).resolve() if path else page
        if not target.exists() or (anchor and anchor not in anchors(target)):
            broken.append(link)
    assert broken == []


def test_every_guide_is_linked_from_the_guides_first_page():
    linked = set(_LINK.findall((ROOT / "docs" / "README.md").read_text()))
    assert {path.name for path in (ROOT / "docs").glob("*.md")} - {"README.md"} <= linked


def test_every_picture_is_shown_somewhere():
    shown = {(page.parent / link).resolve() for page in PAGES for link in _LINK.findall(page.read_text())}
    assert set((ROOT / "docs" / "images").iterdir()) <= shown


def test_the_drawing_tells_its_story_to_those_who_cannot_see_it():
    drawing = ET.parse(ROOT / "docs" / "images" / "story.svg").getroot()
    texts = {child.tag.rpartition("}")[2]: child.text for child in drawing}
    assert texts["title"]
    assert "1000" in str(texts["desc"])
