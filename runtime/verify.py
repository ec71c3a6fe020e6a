"""`enamel verify`: every proof of every capability."""

from datetime import datetime

from domain.billing.proofs import PROOFS as BILLING_PROOFS
from domain.cards.proofs import PROOFS as CARD_PROOFS
from domain.certificates.proofs import PROOFS as CERTIFICATE_PROOFS
from domain.ledger.proofs import PROOFS as LEDGER_PROOFS
from domain.ledger.proofs import Finding, keep, run
from domain.packages.proofs import PROOFS as PACKAGE_PROOFS
from domain.partners.proofs import PROOFS as PARTNER_PROOFS
from domain.partners.statement_proofs import STATEMENT_PROOFS
from domain.promotions.proofs import PROOFS as PROMOTION_PROOFS
from domain.tiers.proofs import PROOFS as TIER_PROOFS


async def run_all(now: datetime) -> list[Finding]:
    """Run all proofs and return a finding for each, broken or not.

    Effects:
        The counts are kept, for /metrics.
    """
    proofs = (
        *LEDGER_PROOFS, *BILLING_PROOFS, *CERTIFICATE_PROOFS, *PACKAGE_PROOFS, *TIER_PROOFS, *CARD_PROOFS,
        *PARTNER_PROOFS, *STATEMENT_PROOFS, *PROMOTION_PROOFS,
    )  # fmt: skip
    findings = await run(proofs=proofs, now=now)
    await keep(findings=findings, checked_at=now)
    return findings
