"""Puts Query, Mutation and Subscription together from the capabilities, and sets the limits."""

from functools import lru_cache

import strawberry
from strawberry.schema.config import StrawberryConfig

from api.access import guard
from api.execution import NodeQuery, Schema
from api.limits import LIMITS, Limits
from api.resolvers.adjustments import AdjustmentMutation, AdjustmentQuery
from api.resolvers.api_keys import ApiKeyMutation, ApiKeyQuery
from api.resolvers.audit import AuditQuery
from api.resolvers.billing import BillingMutation, BillingQuery
from api.resolvers.certificate_mutations import CertificateMutation
from api.resolvers.certificates import CertificateQuery
from api.resolvers.checklist import ChecklistMutation
from api.resolvers.clinic import ClinicQuery
from api.resolvers.consents import ConsentMutation
from api.resolvers.families import FamilyMutation
from api.resolvers.identity import IdentityMutation, IdentityQuery
from api.resolvers.invoices import InvoiceQuery
from api.resolvers.live import AccountSubscription
from api.resolvers.live_objects import ObjectSubscription
from api.resolvers.merging import MergeMutation
from api.resolvers.package_mutations import PackageMutation
from api.resolvers.packages import PackageQuery
from api.resolvers.partner_mutations import PartnerMutation
from api.resolvers.partners import PartnerQuery
from api.resolvers.patients import PatientMutation, PatientQuery
from api.resolvers.promotion_mutations import PromotionMutation
from api.resolvers.promotions import PromotionQuery
from api.resolvers.referral_codes import ReferralCodeMutation, ReferralCodeQuery
from api.resolvers.referrals import ReferralMutation, ReferralQuery
from api.resolvers.second_factors import SecondFactorMutation
from api.resolvers.segments import SegmentMutation, SegmentQuery
from api.resolvers.statements import StatementMutation
from api.resolvers.tiers import TierMutation, TierQuery
from api.resolvers.trials import TrialMutation, TrialQuery, TrialSubscription
from api.resolvers.voucher_offline import VoucherOfflineMutation, VoucherOfflineQuery
from api.resolvers.vouchers import VoucherMutation, VoucherQuery
from api.resolvers.webhooks import WebhookMutation, WebhookQuery
from api.scalars import SCALAR_MAP
from api.schema.qr import QrCode
from api.transport.limits import limit_rule

_ARGUMENTS = {
    "id": "The object's global id.",
    "ids": "The objects' global ids, at most 100.",
    "input": "What is wanted, field by field.",
}


@strawberry.type(description="What can be read.")
class Query(
    NodeQuery,
    IdentityQuery,
    ApiKeyQuery,
    ClinicQuery,
    PackageQuery,
    TierQuery,
    PatientQuery,
    AdjustmentQuery,
    AuditQuery,
    ReferralQuery,
    ReferralCodeQuery,
    InvoiceQuery,
    BillingQuery,
    CertificateQuery,
    PartnerQuery,
    WebhookQuery,
    VoucherQuery,
    VoucherOfflineQuery,
    PromotionQuery,
    SegmentQuery,
    TrialQuery,
):
    """Every root field that reads."""


@strawberry.type(description="What can be changed.")
class Mutation(
    IdentityMutation,
    SecondFactorMutation,
    ApiKeyMutation,
    PatientMutation,
    MergeMutation,
    ConsentMutation,
    FamilyMutation,
    TierMutation,
    AdjustmentMutation,
    ReferralMutation,
    ReferralCodeMutation,
    BillingMutation,
    PackageMutation,
    CertificateMutation,
    PartnerMutation,
    StatementMutation,
    WebhookMutation,
    VoucherMutation,
    VoucherOfflineMutation,
    PromotionMutation,
    ChecklistMutation,
    SegmentMutation,
    TrialMutation,
):
    """Every root field that changes something."""


@strawberry.type(description="What can be watched.")
class Subscription(AccountSubscription, ObjectSubscription, TrialSubscription):
    """Every root field that goes on telling."""


@lru_cache(maxsize=8)
def build_schema(*, production: bool, limits: Limits = LIMITS) -> Schema:
    """Return the schema of this installation.

    Args:
        production: leaves out suggestions; who may introspect is the context's matter.
        limits: how much anybody may ask for.
    """
    schema = Schema(
        Query,
        Mutation,
        Subscription,
        types=(QrCode,),
        config=StrawberryConfig(scalar_map=dict(SCALAR_MAP)),
        validation_rules=(limit_rule(limits.document),),
        max_tokens=limits.document.tokens,
        hide_suggestions=production,
        max_cost=limits.cost,
        timeout_s=limits.timeout_s,
    )
    _describe_arguments(schema)
    guard(schema._schema)  # noqa: SLF001  # Strawberry has no public name for it
    return schema


def _describe_arguments(schema: Schema) -> None:
    """Describe the arguments that mean the same everywhere, and so are not described at each field."""
    core = schema._schema  # noqa: SLF001  # Strawberry has no public name for it
    for root in (core.query_type, core.mutation_type):
        for field in root.fields.values() if root else ():
            for name, argument in field.args.items():
                argument.description = argument.description or _ARGUMENTS.get(name)
