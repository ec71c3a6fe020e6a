"""Where events may be sent: the one decision, taken when an endpoint is set up and again at every connection.

A partner who names an address makes this server open a connection to it. So names are only those that every reader
understands alike, and the addresses that they lead to are only those of the public internet.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address
from typing import Final
from urllib.parse import urlsplit

from domain.webhooks.errors import AddressForm, AddressInsecure, AddressPrivate

MAX_URL_CHARACTERS: Final = 2048
HTTP_PORT: Final = 80
HTTPS_PORT: Final = 443
FIRST_FREE_PORT: Final = 1024

OTHER_PROTOCOLS: Final = frozenset(
    {1719, 1720, 1723, 2049, 3306, 3659, 4045, 4190, 5060, 5061, 5432, 6000, 6379, 6566, 6665, 6666, 6667, 6668, 6669,
     6679, 6697, 9200, 10080, 11211, 27017}
)  # fmt: skip
"""Ports above 1023 at which something else than HTTP is usually spoken."""

REFUSED_V4: Final = tuple(
    IPv4Network(text)
    for text in (
        "0.0.0.0/8",  # this network
        "10.0.0.0/8",  # private
        "100.64.0.0/10",  # shared by a carrier's customers, and some clouds' metadata
        "127.0.0.0/8",  # this machine
        "168.63.129.16/32",  # a cloud's own services, at an address that looks public
        "169.254.0.0/16",  # this link, and most clouds' metadata
        "172.16.0.0/12",  # private
        "192.0.0.0/24",  # protocols
        "192.0.2.0/24",  # examples
        "192.88.99.0/24",  # relays of 6to4
        "192.168.0.0/16",  # private
        "198.18.0.0/15",  # benchmarks
        "198.51.100.0/24",  # examples
        "203.0.113.0/24",  # examples
        "224.0.0.0/4",  # groups
        "240.0.0.0/4",  # reserved, and everybody
    )
)
PUBLIC_V6: Final = IPv6Network("2000::/3")
"""All that is given out of IPv6; mapped and translated addresses lie outside of it."""

REFUSED_V6: Final = tuple(
    IPv6Network(text)
    for text in (
        "2001::/23",  # protocols, among them Teredo, which carries any IPv4 address
        "2001:db8::/32",  # examples
        "2002::/16",  # 6to4, which carries any IPv4 address
        "3fff::/20",  # examples
    )
)

_LABEL = re.compile(r"(?!-)[a-z0-9-]{1,63}(?<!-)", re.ASCII)
_LIKE_A_NUMBER = re.compile(r"[0-9]+|0x[0-9a-f]*", re.ASCII)
_VISIBLE = re.compile(r"[!-~]+", re.ASCII)
_MAX_HOST_CHARACTERS: Final = 253
_MIN_LABELS: Final = 2
_NOT_PUBLIC: Final = frozenset(
    {"localhost", "local", "localdomain", "internal", "intranet", "private", "corp", "home", "lan", "arpa", "onion",
     "test", "invalid", "example", "alt"}
)  # fmt: skip
"""Last labels of names that no public registry gives out."""


@dataclass(frozen=True, slots=True)
class Target:
    """Where to connect and what to ask for, taken apart once, so that nobody reads the address another way.

    Args:
        is_secure: whether TLS is spoken.
        host: in lower case; an IPv6 address without brackets.
        port: as written, or the scheme's own.
        path: with the query; begins with a slash.
        is_trusted: whoever runs this installation named the host and port, so that it may be private.
    """

    is_secure: bool
    host: str
    port: int
    path: str
    is_trusted: bool

    @property
    def authority(self) -> str:
        """Return the `Host` that is asked: without the port where it is the scheme's own."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == _usual_port(is_secure=self.is_secure) else f"{host}:{self.port}"


@dataclass(frozen=True, slots=True)
class AddressRules:
    """What this installation asks of addresses.

    Args:
        https_only: as in production; trusted hosts may speak plain HTTP even so.
        trusted: hosts with their ports that may be private, by the installation's own word.
    """

    https_only: bool = False
    trusted: frozenset[tuple[str, int]] = frozenset()


def target_of(url: str, rules: AddressRules) -> Target:
    """Return where an address leads, if events may be sent there as far as its spelling tells.

    Raises:
        AddressForm: it is spelled in a way that somebody might read differently, or its port speaks something else.
        AddressInsecure: it is not https, and has to be.
        AddressPrivate: its host is not on the public internet.
    """
    target = _taken_apart(url, rules)
    if target.is_trusted:
        return target
    _check_host(target.host)
    usual = target.port in (HTTP_PORT, HTTPS_PORT)
    if not usual and (target.port < FIRST_FREE_PORT or target.port in OTHER_PROTOCOLS):
        raise AddressForm(field=("url",))
    if rules.https_only and not target.is_secure:
        raise AddressInsecure(field=("url",))
    return target


def _taken_apart(url: str, rules: AddressRules) -> Target:
    """Split an address strictly.

    Raises:
        AddressForm: it cannot be split in one way only.
    """
    if len(url) > MAX_URL_CHARACTERS or not _VISIBLE.fullmatch(url) or any(sign in url for sign in "\\#@"):
        raise AddressForm(field=("url",))
    try:
        parts = urlsplit(url)
        port, host = parts.port, parts.hostname
    except ValueError:
        raise AddressForm(field=("url",)) from None
    scheme, _, rest = url.partition("://")
    if parts.scheme not in ("http", "https") or scheme.lower() != parts.scheme or not host or port == 0:
        raise AddressForm(field=("url",))
    if parts.netloc != rest[: len(parts.netloc)] or parts.netloc.endswith(":"):
        raise AddressForm(field=("url",))
    if port is not None and not parts.netloc.endswith(f":{port}"):
        raise AddressForm(field=("url",))
    if parts.netloc.startswith("[") and parts.netloc != parts.netloc.lower():
        raise AddressForm(field=("url",))
    is_secure = parts.scheme == "https"
    port = port or _usual_port(is_secure=is_secure)
    path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    return Target(is_secure, host, port, path, (host, port) in rules.trusted)


def _usual_port(*, is_secure: bool) -> int:
    return HTTPS_PORT if is_secure else HTTP_PORT


def _check_host(host: str) -> None:
    """Let a host pass that is a public name in its usual spelling, or a public IP address in its own.

    Raises:
        AddressForm: something else.
        AddressPrivate: it is not public.
    """
    if ":" in host or _LIKE_A_NUMBER.fullmatch(host.rstrip(".").rpartition(".")[2]):
        _check_literal(host)
        return
    labels = host.split(".")
    if len(host) > _MAX_HOST_CHARACTERS or not all(_LABEL.fullmatch(label) for label in labels):
        raise AddressForm(field=("url",))
    if len(labels) < _MIN_LABELS or labels[-1] in _NOT_PUBLIC:
        raise AddressPrivate(field=("url",))


def _check_literal(host: str) -> None:
    try:
        address = ip_address(host)
    except ValueError:
        raise AddressForm(field=("url",)) from None
    if not is_public(address):
        raise AddressPrivate(field=("url",))
    if str(address) != host:
        raise AddressForm(field=("url",))


def is_public(address: IPv4Address | IPv6Address) -> bool:
    """Tell whether an address is one of the public internet, and carries no other address in itself."""
    if isinstance(address, IPv4Address):
        return address.is_global and not any(address in network for network in REFUSED_V4)
    public = address.is_global and address in PUBLIC_V6 and address.scope_id is None
    return public and not any(address in network for network in REFUSED_V6)


def check_found(target: Target, found: Sequence[str]) -> None:
    """Let the addresses pass that a name led to just now; one bad one spoils them all.

    Args:
        target: whose name was looked up.
        found: the addresses, as text.

    Raises:
        AddressPrivate: there are none, or one of them is not on the public internet. Which of both is not told: whoever
            names an address would learn what names there are inside of our network.
    """
    if not found or not (target.is_trusted or all(_is_public(text) for text in found)):
        raise AddressPrivate(field=("url",))


def _is_public(text: str) -> bool:
    try:
        return is_public(ip_address(text))
    except ValueError:
        return False
