"""Reading a request's body: its media type, its size and its JSON."""

import json
from typing import Any, Final

import orjson
from starlette.requests import Request

from api.transport.media import JSON
from api.transport.refusals import Refused

_UTF_8: Final = frozenset({"utf-8", "utf8"})


async def read_json(request: Request, *, max_bytes: int) -> Any:
    """Return the decoded JSON body of a POST request.

    Args:
        max_bytes: the largest body to accept; a larger one is refused as soon as that is known.

    Raises:
        Refused: 415 for another media type, charset or encoding, 413 for a body too large, 400 for what is not JSON.
    """
    check_media_type(request)
    body = await read_body(request, max_bytes=max_bytes)
    try:
        return decode_json(body)
    except ValueError:
        raise Refused(400, "The request body must be JSON in UTF-8.") from None


def check_media_type(request: Request) -> None:
    """Refuse a body that is not plain JSON in UTF-8.

    Only `application/json` is accepted, which a page of another origin cannot send without a preflight request.

    Raises:
        Refused: 415.
    """
    media, *parameters = (part.strip().lower() for part in request.headers.get("content-type", "").split(";"))
    if media != JSON:
        raise Refused(415, f"The request body must be of type {JSON}.", headers={"accept": JSON})
    charset = next((text[len("charset=") :].strip('"') for text in parameters if text.startswith("charset=")), "utf-8")
    if charset not in _UTF_8:
        raise Refused(415, "The request body must be in UTF-8.", headers={"accept": JSON})
    if request.headers.get("content-encoding", "identity").strip().lower() != "identity":
        raise Refused(415, "The request body must not be compressed.", headers={"accept-encoding": "identity"})


async def read_body(request: Request, *, max_bytes: int) -> bytes:
    """Return the body, reading no further than `max_bytes`.

    Raises:
        Refused: 413.
    """
    announced = request.headers.get("content-length", "")
    if announced.isdecimal() and (len(announced) > len(str(max_bytes)) or int(announced) > max_bytes):
        raise _too_large(max_bytes)
    chunks: list[bytes] = []
    size = 0
    async for chunk in request.stream():
        size += len(chunk)
        if size > max_bytes:
            raise _too_large(max_bytes)
        chunks.append(chunk)
    return b"".join(chunks)


def decode_json(data: bytes | str) -> Any:
    """Return what a JSON text says.

    Raises:
        json.JSONDecodeError: the text is not JSON, is not valid UTF-8, is nested too deeply (about 1000 levels), or
            holds a number beyond a double or half of a surrogate pair.
    """
    return orjson.loads(data)


def encode_json(value: object) -> bytes:
    """Return `value` as JSON in UTF-8; what UTF-8 cannot hold is written as escapes."""
    try:
        return orjson.dumps(value)
    except TypeError:
        return json.dumps(value, separators=(",", ":")).encode()


def _too_large(max_bytes: int) -> Refused:
    return Refused(413, f"The request must not be larger than {max_bytes} bytes.", headers={"connection": "close"})
