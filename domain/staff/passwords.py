"""Passwords of staff: argon2id, computed in threads of its own so that the event loop goes on meanwhile (R-SEC-1)."""

import asyncio
from concurrent.futures import ThreadPoolExecutor
from typing import Final

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from domain.staff.policy import normalise_password

# Each computation takes 64 MiB: this bounds what a flood of sign-ins can take.
_THREADS: Final = ThreadPoolExecutor(max_workers=4, thread_name_prefix="argon2")
_HASHER: Final = PasswordHasher()

NOBODYS_HASH: Final = (
    "$argon2id$v=19$m=65536,t=3,p=4$ifNZMm7LUK+X18WwbEzZew$BZ06INiYuzbf57WIp+a2NMDXHLe3yiEqPvmdSMMrujg"
)
"""A hash with today's parameters, to verify against when there is no such login, so that it takes as long."""


async def hash_password(password: str) -> str:
    """Return a salted argon2id hash of a password, with its parameters in it."""
    return await asyncio.get_running_loop().run_in_executor(_THREADS, _HASHER.hash, normalise_password(password))


async def is_password(password: str, password_hash: str | None) -> bool:
    """Tell whether this is the password of the hash.

    Args:
        password: what somebody typed, at most MAX_PASSWORD_CHARACTERS.
        password_hash: None takes as long and is never right.
    """
    right = await asyncio.get_running_loop().run_in_executor(
        _THREADS, _verify, password_hash or NOBODYS_HASH, normalise_password(password)
    )
    return right and password_hash is not None


def _verify(password_hash: str, password: str) -> bool:
    try:
        return _HASHER.verify(password_hash, password)
    except (VerificationError, InvalidHashError):
        return False
