"""From a template to a response: the style sheet, the translations, the headers."""

import base64
import hashlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

import phonenumbers
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup
from starlette.responses import HTMLResponse

from domain.kernel.text import LOCALES, translate

_FOLDER = Path(__file__).parent
_STYLE = (_FOLDER / "page.css").read_text("utf-8")
_PRINT_SCRIPT = (_FOLDER / "print.js").read_text("utf-8")


def _hash(text: str) -> str:
    return base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


CONTENT_SECURITY_POLICY: Final = (
    f"default-src 'none'; style-src 'sha256-{_hash(_STYLE)}'; img-src 'self' data:; form-action 'self'; "
    "base-uri 'none'; frame-ancestors 'none'"
)
"""Our one style sheet by its hash, our pictures, our form; no scripts at all."""

PRINTING_POLICY: Final = f"{CONTENT_SECURITY_POLICY}; script-src 'sha256-{_hash(_PRINT_SCRIPT)}'"
"""The same, and the one script behind a button that prints the page, by its hash."""

LANGUAGES: Final[Mapping[str, tuple[str, str]]] = {
    "ru": ("Рус", "Русский"),
    "uk": ("Укр", "Українська"),
    "en": ("Eng", "English"),
}
"""Each language by its own name, short and whole."""
assert set(LANGUAGES) == set(LOCALES)

_environment = Environment(
    loader=FileSystemLoader(_FOLDER / "templates"),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)
_environment.globals.update(
    style=Markup(_STYLE),  # noqa: S704  # a file of ours
    print_script=Markup(_PRINT_SCRIPT),  # noqa: S704  # another
    languages=LANGUAGES,
)


def spoken_phone(number: str) -> str:
    """Return a phone number in E.164 as people read it: `+7 495 123-45-67`."""
    parsed = phonenumbers.parse(number, None)
    return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.INTERNATIONAL)


_environment.filters["spoken_phone"] = spoken_phone


def render_page(
    template: str,
    *,
    locale: str,
    values: Mapping[str, Any],
    status: int = 200,
    headers: Mapping[str, str] | None = None,
) -> HTMLResponse:
    """Return a page.

    Args:
        template: a file in `templates`.
        locale: the language of the page; templates translate with `t("English text")`.
        values: for the template; they are escaped.
        status: of the response.
        headers: further ones.
    """

    def t(text: str, **params: object) -> str:
        return translate(locale, text, **params)

    html = _environment.get_template(template).render(t=t, locale=locale, **values)
    return HTMLResponse(
        html,
        status_code=status,
        headers={
            "content-security-policy": CONTENT_SECURITY_POLICY,
            "content-language": locale,
            "cache-control": "no-store",
            "vary": "accept-language",
            **(headers or {}),
        },
    )
