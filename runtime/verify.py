"""`enamel verify`: every proof of every capability."""

from datetime import datetime

from domain.billing.proofs import PROOFS as BILLING_PROOFS
from domain.certificates.proofs import PROOFS as CERTIFICATE_PROOFS
from domain.ledger.proofs import PROOFS as LEDGER_PROOFS
from domain.ledger.proofs import Finding, run
from domain.packages.proofs import PROOFS as PACKAGE_PROOFS
from domain.tiers.proofs import PROOFS as TIER_PROOFS


async def run_all(now: datetime) -> list[Finding]:
    """Run all proofs and return a finding for each, broken or not."""
    proofs = (*LEDGER_PROOFS, *BILLING_PROOFS, *CERTIFICATE_PROOFS, *PACKAGE_PROOFS, *TIER_PROOFS)
    return await run(proofs=proofs, now=now)
