"""How lists of callers, origins and hosts are written in settings."""

from typing import Final
from urllib.parse import urlsplit

from domain.staff.actor import ActorKind

CALLERS: Final = frozenset(ActorKind) - {ActorKind.SYSTEM}
"""The kinds of callers that send requests."""

_USUAL_PORTS: Final = {"http": 80, "https": 443}


def callers_of(text: str) -> frozenset[ActorKind]:
    """Return the kinds of callers in `PATIENT, ANONYMOUS`.

    Raises:
        ValueError: one of them is none.
    """
    names = [name for part in text.split(",") if (name := part.strip().upper())]
    if not set(names) <= CALLERS:
        raise ValueError(f"write kinds of callers with commas between them: {', '.join(sorted(CALLERS))}")
    return frozenset(ActorKind(name) for name in names)


def parse_callers(value: object) -> object:
    """Turn `PATIENT, ANONYMOUS` into kinds of callers; anything else passes unchanged."""
    return callers_of(value) if isinstance(value, str) else value


def parse_origins(value: object) -> object:
    """Turn `https://www.smile.example, http://localhost:3000` into origins; anything else passes unchanged."""
    if not isinstance(value, str):
        return value
    return tuple(_origin(text) for part in value.split(",") if (text := part.strip()))


def _origin(text: str) -> str:
    """Return an origin as browsers send it, or `*` for all."""
    if text == "*":
        return text
    try:
        parts = urlsplit(text)
        port = parts.port
        fits = parts.scheme in ("http", "https") and parts.hostname and parts.path in ("", "/")
        fits = fits and not (parts.query or parts.fragment or parts.username or "*" in text)
    except ValueError:
        fits, port = False, None
    if not fits:
        raise ValueError("write origins like https://www.smile.example, with commas between them, or *")
    host = f"[{parts.hostname}]" if ":" in (parts.hostname or "") else parts.hostname
    return f"{parts.scheme}://{host}" + (f":{port}" if port not in (None, _USUAL_PORTS[parts.scheme]) else "")


def parse_hosts(value: object) -> object:
    """Turn `crm.clinic.lan:8443, 127.0.0.1:9000` into hosts with their ports; anything else passes unchanged."""
    if not isinstance(value, str):
        return value
    return frozenset(_host(text) for part in value.split(",") if (text := part.strip()))


def _host(text: str) -> tuple[str, int]:
    try:
        parts = urlsplit(f"//{text}")
        host, port = parts.hostname, parts.port
    except ValueError:
        host, port = None, None
    if not host or not port or parts.path or parts.query or parts.fragment or "@" in text:
        raise ValueError("write hosts with their ports, like crm.clinic.lan:8443, with commas between them")
    return host, port
