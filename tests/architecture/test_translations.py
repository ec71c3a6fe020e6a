"""Every text that people read stands in both catalogues, with the same placeholders."""

import ast
import importlib
import pkgutil
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po

import domain
from domain.kernel.errors import DomainError, StoredRefusal
from domain.messages.policy import TEMPLATES

ROOT = Path(__file__).parents[2]
PLACEHOLDER = re.compile(r"{\w+}")
IN_TEMPLATE = re.compile(r"""\bt\(\s*"((?:[^"\\]|\\.)*)\"""")


def refusals() -> Iterator[str]:
    for module in pkgutil.walk_packages(domain.__path__, "domain."):
        importlib.import_module(module.name)
    classes = [DomainError]
    for found in classes:
        classes += found.__subclasses__()
        if found is not StoredRefusal and found.__module__.startswith("domain."):
            yield found.text


def named_texts() -> Iterator[str]:
    """Texts in the constants of modules that do nothing but word things."""
    for path in (ROOT / "domain").glob("*/wording.py"):
        module = importlib.import_module(f"domain.{path.parent.name}.wording")
        for name, value in vars(module).items():
            if name.lstrip("_").isupper():
                yield from _strings(value)


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield str(value)
    elif isinstance(value, dict):
        for inner in value.values():
            yield from _strings(inner)
    elif isinstance(value, tuple | list):
        for inner in value:
            yield from _strings(inner)


def literal_calls() -> Iterator[str]:
    for folder in ("adapters", "api", "domain", "runtime"):
        for path in (ROOT / folder).rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "translate":
                    yield from (
                        argument.value
                        for argument in node.args
                        if isinstance(argument, ast.Constant) and isinstance(argument.value, str)
                    )


def every_constant() -> Iterator[str]:
    for folder in ("adapters", "api", "domain", "runtime"):
        for path in (ROOT / folder).rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Constant) and isinstance(node.value, str):
                    yield node.value


def page_texts() -> Iterator[str]:
    for path in (ROOT / "api" / "pages" / "templates").glob("*.html"):
        yield from IN_TEMPLATE.findall(path.read_text(encoding="utf-8"))


def wanted() -> set[str]:
    found = {*refusals(), *named_texts(), *literal_calls(), *page_texts(), *TEMPLATES.values()}
    return {text for text in found if " " in text}


def catalogue(locale: str) -> Catalog:
    path = ROOT / "domain" / "kernel" / "locales" / locale / "LC_MESSAGES" / "enamel.po"
    with path.open("rb") as source:
        return read_po(source, locale=locale)


@pytest.mark.parametrize("locale", ["ru", "uk"])
def test_every_text_is_translated_with_the_same_placeholders(locale: str):
    messages = {message.id: message for message in catalogue(locale) if message.id}
    missing = sorted(text for text in wanted() if text not in messages or not messages[text].string)
    assert missing == []
    for text in wanted():
        translated = str(messages[text].string)
        assert not messages[text].fuzzy
        assert set(PLACEHOLDER.findall(translated)) == set(PLACEHOLDER.findall(text)), text


@pytest.mark.parametrize("locale", ["ru", "uk"])
def test_no_translation_is_left_over(locale: str):
    known = {*every_constant(), *page_texts()}
    assert {str(message.id) for message in catalogue(locale) if message.id} - known == set()


def test_both_catalogues_have_the_same_texts():
    assert {message.id for message in catalogue("ru")} == {message.id for message in catalogue("uk")}
