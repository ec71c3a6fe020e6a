"""The form on the page behind a referral code: what was typed, and what is wrong with it."""

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final
from urllib.parse import parse_qsl

from domain.patients.policy import ConsentGrant

DOCUMENT_VERSION: Final = "invitation-page-1"
"""The version of the consents' texts on the page; it changes with them (R-ENG-6)."""

MAX_BODY_BYTES: Final = 20_000
_MAX_FIELDS: Final = 20
_KEPT_CHARACTERS: Final = 2_000

CONSENT_FIELDS: Final[Mapping[str, str]] = {
    "personal_data": "PERSONAL_DATA",
    "advertising": "ADVERTISING",
    "referral_name": "REFERRAL_NAME",
}
"""The boxes, each for one purpose of its own."""

FIELD_OF_INPUT: Final[Mapping[str, str]] = {
    "firstName": "first_name",
    "phone": "phone",
    "comment": "comment",
    "consents": "personal_data",
}
"""The form's field for each field that the domain may find fault with."""

REQUIRED: Final[Mapping[str, str]] = {
    "first_name": "Please write your first name.",
    "phone": "Please write your phone number, so that we can call you.",
    "personal_data": "Without this consent we may not keep your name and number.",
}
"""What is said about a field that is needed and empty."""


@dataclass(frozen=True, slots=True)
class LeadForm:
    """What a visitor typed and ticked."""

    first_name: str = ""
    phone: str = ""
    comment: str = ""
    personal_data: bool = False
    advertising: bool = False
    referral_name: bool = False

    def missing(self) -> dict[str, str]:
        """Return what is needed and empty: field -> English text."""
        return {name: text for name, text in REQUIRED.items() if not getattr(self, name)}

    def consents(self) -> list[ConsentGrant]:
        """Return the consents that are given."""
        return [
            ConsentGrant(purpose=purpose, document_version=DOCUMENT_VERSION)
            for name, purpose in CONSENT_FIELDS.items()
            if getattr(self, name)
        ]


def read_form(body: bytes) -> LeadForm:
    """Return what an `application/x-www-form-urlencoded` body holds; unknown fields are left out.

    Raises:
        ValueError: it has too many fields.
    """
    pairs = parse_qsl(body.decode("ascii", "replace"), errors="replace", max_num_fields=_MAX_FIELDS)
    values = {name: _plain(value) for name, value in pairs}
    return LeadForm(
        first_name=values.get("first_name", ""),
        phone=values.get("phone", ""),
        comment=values.get("comment", ""),
        **{name: name in values for name in CONSENT_FIELDS},
    )


def _plain(value: str) -> str:
    """Return a value without control characters other than line feeds, trimmed and of bounded length."""
    lines = value.replace("\r\n", "\n").replace("\r", "\n")
    kept = (character for character in lines if character == "\n" or unicodedata.category(character) != "Cc")
    return "".join(kept).strip()[:_KEPT_CHARACTERS]
