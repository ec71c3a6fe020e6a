"""The settings of Enamel, read from the environment once; the README lists them."""

import os
import re
import secrets
from datetime import timedelta
from functools import lru_cache
from ipaddress import IPv4Network, IPv6Network, ip_network
from pathlib import Path
from typing import Annotated, Any, Literal
from urllib.parse import urlsplit

from pydantic import AfterValidator, BeforeValidator, Field, SecretStr, ValidationError, model_validator
from pydantic_settings import NoDecode, SettingsConfigDict

from domain.staff.actor import ActorKind
from runtime.forms import parse_callers, parse_hosts, parse_origins
from runtime.limit_settings import LimitSettings

_OFFSET = re.compile(r"([0-9]{1,5})([dhms])")
_UNITS = {"d": "days", "h": "hours", "m": "minutes", "s": "seconds"}
_SECRET_BYTES = 32
_MIN_SECRET_CHARS = 32


class SettingsError(Exception):
    """The environment does not describe a configuration that Enamel may run with; the text says why."""


def parse_offset(value: object) -> object:
    """Turn `15d`, `6h` or `1d12h` (a leading minus goes back) into a duration; anything else passes unchanged."""
    if not isinstance(value, str):
        return value
    text = value.strip()
    sign, digits = (-1, text[1:]) if text.startswith("-") else (1, text)
    if not text:
        return timedelta()
    if not re.fullmatch(rf"(?:{_OFFSET.pattern})+", digits):
        raise ValueError("write it like 15d, 6h or 1d12h")
    return sign * sum((timedelta(**{_UNITS[unit]: int(count)}) for count, unit in _OFFSET.findall(digits)), timedelta())


def _without_slash(value: str) -> str:
    return value.rstrip("/")


def _blank_is_none(value: object) -> object:
    return None if value == "" else value


def parse_networks(value: object) -> object:
    """Turn `10.0.0.0/8, 192.0.2.1` into networks, an address being a network of one; anything else passes unchanged."""
    if not isinstance(value, str):
        return value
    try:
        return tuple(ip_network(part) for text in value.split(",") if (part := text.strip()))
    except ValueError:
        raise ValueError("write networks like 10.0.0.0/8, 192.0.2.1, fd00::/8, with commas between them") from None


def _is_address(value: str | None) -> str | None:
    """Return the address of a gateway: HTTP, with a host and a port that exists."""
    if value is None:
        return None
    try:
        parts = urlsplit(value)
        fits = parts.scheme in ("http", "https") and parts.hostname and parts.port != 0 and not parts.query
    except ValueError:
        fits = False
    if not fits:
        raise ValueError("write an address like https://payments.example.com/v1")
    return _without_slash(value)


class Settings(LimitSettings):
    """Everything that the environment decides.

    Invariant: in production no secret has a default and the clock is not shifted; and that of LimitSettings.
    """

    model_config = SettingsConfigDict(env_prefix="ENAMEL_", extra="ignore", frozen=True)

    database_url: Annotated[SecretStr | None, BeforeValidator(_blank_is_none)] = Field(
        default=None, validation_alias="DATABASE_URL"
    )
    data_dir: Path = Path("data")
    env: Literal["development", "production"] = "development"
    secret_key: SecretStr | None = None
    code_pepper: SecretStr | None = None
    public_url: Annotated[str, AfterValidator(_without_slash)] = "http://127.0.0.1:8000"
    trusted_proxies: Annotated[tuple[IPv4Network | IPv6Network, ...], NoDecode, BeforeValidator(parse_networks)] = ()
    trusted_documents_only: Annotated[frozenset[ActorKind], NoDecode, BeforeValidator(parse_callers)] = frozenset()
    cors_origins: Annotated[tuple[str, ...], NoDecode, BeforeValidator(parse_origins)] = ()
    messages_file: Annotated[Path | None, BeforeValidator(_blank_is_none)] = None
    payments_url: Annotated[str | None, BeforeValidator(_blank_is_none), AfterValidator(_is_address)] = None
    payments_secret: Annotated[SecretStr | None, BeforeValidator(_blank_is_none)] = None
    webhook_private_hosts: Annotated[frozenset[tuple[str, int]], NoDecode, BeforeValidator(parse_hosts)] = frozenset()
    metrics_token: Annotated[SecretStr | None, BeforeValidator(_blank_is_none)] = None
    clock_offset: Annotated[timedelta, BeforeValidator(parse_offset)] = timedelta()
    log: Annotated[Literal["json", "console"] | None, BeforeValidator(_blank_is_none)] = None

    @model_validator(mode="before")
    @classmethod
    def _resolve(cls, values: dict[str, Any]) -> dict[str, Any]:
        """Fill in what depends on another setting."""
        production = values.get("env") == "production"
        data_dir = Path(values.get("data_dir") or "data").expanduser().absolute()
        values["data_dir"] = data_dir
        for name in ("secret_key", "code_pepper"):
            given = values.get(name)
            given = given if _keys(given) else None
            if production and not given:
                raise ValueError(f"production needs ENAMEL_{name.upper()}")
            values[name] = given or _kept_secret(data_dir / f"{name}.txt")
        values["messages_file"] = values.get("messages_file") or data_dir / "messages.jsonl"
        return values

    @model_validator(mode="after")
    def _check_production(self) -> "Settings":
        if self.env == "production":
            if self.clock_offset:
                raise ValueError("ENAMEL_CLOCK_OFFSET is for development only")
            if any(len(key) < _MIN_SECRET_CHARS for key in (*self.secret_keys, *self.code_peppers)):
                raise ValueError(f"in production each secret has at least {_MIN_SECRET_CHARS} characters")
        return self

    @property
    def production(self) -> bool:
        """Tell whether this is a production installation."""
        return self.env == "production"

    @property
    def embedded(self) -> bool:
        """Tell whether Enamel runs its own PostgreSQL."""
        return self.database_url is None

    @property
    def log_style(self) -> Literal["json", "console"]:
        """Return how log lines look: as set, else for machines in production and for people elsewhere."""
        return self.log or ("json" if self.production else "console")

    @property
    def secret_keys(self) -> tuple[str, ...]:
        """Return the keys for tokens: the first signs, all verify. Written with commas between them."""
        return _keys(self.secret_key)

    @property
    def code_peppers(self) -> tuple[str, ...]:
        """Return the keys for hashing codes: the first hashes, all match. Written with commas between them."""
        return _keys(self.code_pepper)


def _keys(value: SecretStr | str | None) -> tuple[str, ...]:
    text = value.get_secret_value() if isinstance(value, SecretStr) else value or ""
    return tuple(key for part in text.split(",") if (key := part.strip()))


def _kept_secret(path: Path) -> str:
    """Return the secret kept in a file, made at the first call; safe when several processes start at once."""
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = path.with_name(f".{path.name}.{os.getpid()}")
    if not path.exists():
        descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "w") as file:
            file.write(secrets.token_urlsafe(_SECRET_BYTES))
        try:
            os.link(fresh, path)
        except FileExistsError:
            pass
        finally:
            fresh.unlink()
    return path.read_text().strip()


@lru_cache(maxsize=1)
def get_settings() -> Settings:
    """Return the settings of this process.

    Raises:
        SettingsError: a setting is missing or has no valid value.
    """
    try:
        return Settings()
    except ValidationError as error:
        raise SettingsError("; ".join(_reason(dict(item)) for item in error.errors())) from None
    except OSError as error:
        raise SettingsError(f"ENAMEL_DATA_DIR: {error.strerror}: {error.filename}") from None


def _reason(error: dict[str, Any]) -> str:
    """Return one problem in words, without the value, which may be secret."""
    name = str(error["loc"][0]).upper() if error["loc"] else ""
    message = str(error["msg"]).removeprefix("Value error, ")
    if not name:
        return message
    return f"{name if name == 'DATABASE_URL' else f'ENAMEL_{name}'}: {message}"
