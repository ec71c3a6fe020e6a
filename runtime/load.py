"""`enamel load`: brings the clinic's set-up to what a document says, as a whole or not at all."""

import tomllib
from collections.abc import Mapping
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import Any

from domain.clinic import queries as clinic_queries
from domain.clinic import service as clinic
from domain.clinic.errors import SetupInvalid
from domain.clinic.policy import Setup, parse_setup
from domain.clinic.policy.setup import FIRST_TIERS, ReferralTerms
from domain.kernel.database import fetchval, run_in_transaction
from domain.packages import service as packages
from domain.promotions.service.loading import load_promotions
from domain.referrals import service as referrals
from domain.tiers import service as tiers


async def load_file(path: Path, now: datetime) -> list[str]:
    """Load a set-up file and return what changed, one line each.

    Args:
        path: a TOML file in UTF-8; see docs/setup.md.
        now: the time of the change.

    Raises:
        SetupInvalid, BadTier: it can't be read, is no TOML or breaks the form; nothing was changed.
        CurrencyFixed: patients have accounts in another currency; nothing was changed.
    """
    return await load_document(read_document(path), now)


def read_document(path: Path) -> dict[str, Any]:
    """Read a TOML file.

    Raises:
        SetupInvalid: it can't be read, or is no TOML in UTF-8.
    """
    try:
        return tomllib.loads(path.read_bytes().decode("utf-8-sig"))
    except OSError as error:
        raise SetupInvalid([f"{path}: {error.strerror}"]) from None
    except (ValueError, RecursionError) as error:  # not UTF-8, not TOML, or numbers and nesting beyond all bounds
        raise SetupInvalid([f"{path}: not a TOML file in UTF-8: {error}"]) from None


async def load_document(document: Mapping[str, Any], now: datetime) -> list[str]:
    """Load a set-up document, as `tomllib` gives it, and return what changed, one line each.

    Sections that it leaves out stay as they are; the first load fills them with the usual values, and leaves the
    referral programme stopped.

    Raises:
        SetupInvalid, BadTier: it breaks the form; nothing was changed.
        CurrencyFixed: patients have accounts in another currency; nothing was changed.
    """
    setup = parse_setup(document)
    try:
        return await run_in_transaction(lambda: _load(setup, now))
    finally:
        clinic_queries.forget()


async def _load(setup: Setup, now: datetime) -> list[str]:
    is_first = await fetchval("SELECT NOT EXISTS (SELECT FROM organisation)")
    lines = await clinic.load(setup=setup, now=now)
    levels = setup.tiers or (FIRST_TIERS if is_first else ())
    if levels:
        lines += await tiers.load_tiers(tiers=levels)
    terms = setup.referral or (ReferralTerms(is_active=False) if is_first else None)
    if terms is not None:
        lines += await referrals.load_programme(terms=_with_lists(asdict(terms)))
    lines += await packages.load_packages(terms=setup.packages, now=now)
    lines += await load_promotions(entries=setup.promotions, now=now)
    return lines


def _with_lists(terms: dict[str, Any]) -> dict[str, Any]:
    """Return the terms as JSON knows them."""
    return {**terms, "milestones": list(terms["milestones"])}
