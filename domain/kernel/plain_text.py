"""Short texts that people type: names, titles, reasons."""

import unicodedata

from domain.kernel.errors import Invalid

_UNUSABLE = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
_ALIKE = str.maketrans({"ё": "е", **dict.fromkeys("\u2019\u2018\u02bc\u2032`\u00b4", "'")})


class TextLength(Invalid):
    """A text is empty or too long."""

    text = "Write 1 to {maximum} characters."


class UnusableCharacters(Invalid):
    """A text has control characters or others that cannot be read."""

    text = "The text has characters that cannot be used."


def clean_line(text: str, *, maximum: int, field: tuple[str, ...] = ()) -> str:
    """Return a text in one spelling: NFC, trimmed, with single spaces.

    Args:
        text: as somebody typed it.
        maximum: how many characters the result may have.
        field: the input's path, for the refusal.

    Raises:
        UnusableCharacters: control, formatting or unassigned characters, line breaks, halves of surrogate pairs.
        TextLength: nothing is left, or more than `maximum` characters.
    """
    bare = text.strip()
    if len(bare) > maximum * 4:  # no normal form makes so much shorter; spares the work on huge texts
        raise TextLength(field=field, maximum=maximum)
    if any(unicodedata.category(character) in _UNUSABLE for character in bare):
        raise UnusableCharacters(field=field)
    line = one_line(bare)
    if not 1 <= len(line) <= maximum:
        raise TextLength(field=field, maximum=maximum)
    return line


def one_line(text: str) -> str:
    """Return a text in one spelling: NFC, trimmed, with single spaces."""
    return " ".join(unicodedata.normalize("NFC", text).split())


def fold(text: str) -> str:
    """Return a text for comparing and finding: case folded, ё = е, one kind of apostrophe, single spaces (R-SEC-3)."""
    folded = unicodedata.normalize("NFC", text).casefold().translate(_ALIKE)
    return " ".join(unicodedata.normalize("NFC", folded).split())


def folded_sql(column: str) -> str:
    """Return SQL that folds a column of clean lines as `fold` folds what is looked for in it."""
    alike, plain = "".join(map(chr, _ALIKE)), "".join(_ALIKE.values()).replace("'", "''")
    return f"translate(lower({column}), '{alike}', '{plain}')"
