"""Content negotiation: which of our media types answers a request's Accept header."""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

GRAPHQL_RESPONSE: Final = "application/graphql-response+json"
JSON: Final = "application/json"
EVENT_STREAM: Final = "text/event-stream"
HTML: Final = "text/html"

_QUALITY = re.compile(r"(?:0(?:\.[0-9]{0,3})?|1(?:\.0{0,3})?)")
_LONGEST_ACCEPT: Final = 1_000


@dataclass(frozen=True, slots=True, order=True)
class _Match:
    """How well a media type fits the header; greater is better."""

    quality: float
    specificity: int
    minus_position: int


def negotiate(accept: str) -> str | None:
    """Return the media type to answer with, or None when the caller accepts none of ours.

    JSON wins over an event stream wherever both are acceptable, because clients list `text/event-stream` beside JSON
    with every query. Without a header, and for `*/*`, the answer is `application/json`.

    Args:
        accept: the Accept header; several are joined with a comma; empty when there is none.
    """
    return _negotiate(accept[:_LONGEST_ACCEPT])


def prefers_html(accept: str) -> bool:
    """Return whether the caller is a browser that opens a page: it names HTML and wants it as much as JSON."""
    ranges = _ranges(accept[:_LONGEST_ACCEPT])
    html = _match(HTML, ranges)
    if html is None or html.specificity == 0:
        return False
    answers = [match for media in (JSON, GRAPHQL_RESPONSE) if (match := _match(media, ranges))]
    return all(html.quality >= match.quality for match in answers)


@lru_cache(maxsize=256)
def _negotiate(accept: str) -> str | None:
    if not accept.strip():
        return JSON
    ranges = _ranges(accept)
    answers = [(match, media) for media in (JSON, GRAPHQL_RESPONSE) if (match := _match(media, ranges))]
    if answers:
        return max(answers, key=lambda answer: answer[0])[1]
    return EVENT_STREAM if _match(EVENT_STREAM, ranges) else None


def _ranges(accept: str) -> list[tuple[str, float]]:
    ranges = []
    for part in accept.split(","):
        media, *parameters = (piece.strip().lower() for piece in part.split(";"))
        quality = next((text[2:] for text in parameters if text.startswith("q=")), "1")
        ranges.append((media, float(quality) if _QUALITY.fullmatch(quality) else 0.0))
    return ranges


def _match(media: str, ranges: list[tuple[str, float]]) -> _Match | None:
    """Return the most specific range that covers `media`, or None when there is none or its quality is 0."""
    wildcards = {media: 2, media.partition("/")[0] + "/*": 1, "*/*": 0}
    matches = [
        (wildcards[covered], -position, quality)
        for position, (covered, quality) in enumerate(ranges)
        if covered in wildcards
    ]
    if not matches:
        return None
    specificity, minus_position, quality = max(matches)
    return _Match(quality, specificity, minus_position) if quality else None
