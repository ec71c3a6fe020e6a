"""Who may ask for which root field, and who reads which nodes: the one declaration of the API (R-SEC-2).

A root field refuses a caller who has none of its rights before anything else happens. Which objects a caller reaches
is decided where the objects are; `objects` tells it for people, and the tests walk the schema to prove it.
"""

from collections.abc import Callable
from dataclasses import dataclass
from inspect import isawaitable
from typing import Any

from graphql import GraphQLSchema

from api.execution.errors import graphql_error
from domain.kernel.errors import AccessError
from domain.staff.policy import Right, require

ANYBODY: tuple[Right, ...] = ()
_READS_VOUCHERS = (Right.READ_PROMOTIONS, Right.CHECK_VOUCHERS)
_DESK_OR_SELF = (Right.EDIT_PATIENTS, Right.ACT_FOR_SELF)


@dataclass(frozen=True, slots=True)
class Access:
    """Who may ask.

    Args:
        rights: the caller has at least one of them; anybody may ask if there are none.
        objects: which objects the caller reaches, as people are told.
    """

    rights: tuple[Right, ...]
    objects: str = ""


_SEEN = Access(ANYBODY, "what the caller may see")
_IN_BRANCH = "in one's branches"
_WEBHOOKS = Access(
    (Right.MANAGE, Right.MANAGE_OWN_WEBHOOKS), "a partner its own, without `READ_STATEMENTS` those of the same key"
)

QUERIES: dict[str, Access] = {
    "adjustmentRequests": Access((Right.APPROVE_ADJUSTMENT,)),
    "apiKeys": Access((Right.MANAGE,)),
    "auditLog": Access((Right.READ_AUDIT,)),
    "branches": Access(ANYBODY),
    "checkoutQuote": Access((Right.QUOTE,), _IN_BRANCH),
    "giftCertificate": _SEEN,
    "giftCertificateBalance": Access(ANYBODY, "the certificate whose code one has"),
    "giftCertificates": Access((Right.READ_CERTIFICATES,)),
    "invoice": _SEEN,
    "node": _SEEN,
    "nodes": _SEEN,
    "packages": Access(ANYBODY),
    "packageSubscriptions": Access((Right.SELL_PACKAGES,)),
    "partners": Access((Right.READ_PARTNERS,)),
    "patient": _SEEN,
    "patients": Access((Right.READ_PATIENTS,)),
    "promotions": Access((Right.READ_PROMOTIONS,)),
    "referralCodes": Access((Right.REVIEW_REFERRALS,)),
    "referralInvitation": Access(ANYBODY, "the invitation whose code one has"),
    "referrals": Access((Right.READ_PATIENTS, Right.REVIEW_REFERRALS)),
    "segments": Access((Right.SEE_SEGMENTS,)),
    "services": Access(ANYBODY),
    "tiers": Access(ANYBODY),
    "trials": Access((Right.MANAGE_PROMOTIONS,)),
    "viewer": Access(ANYBODY, "oneself"),
    "webhookEndpoints": _WEBHOOKS,
    "webhookEventTypes": Access(
        (Right.MANAGE, Right.MANAGE_OWN_WEBHOOKS),
        "a partner those for partners, without `READ_STATEMENTS` what the key's scopes are about",
    ),
    "voucherBatches": Access(_READS_VOUCHERS, "a partner those of its own promotions"),
    "voucherCheck": Access(
        (Right.CHECK_VOUCHERS, Right.ACT_FOR_SELF), "the voucher whose code one has; a partner of its own promotions"
    ),
    "voucherOfflineKeys": Access(ANYBODY),
    "voucherOfflineList": Access((Right.REDEEM_VOUCHERS,), "a partner that of its own promotions"),
    "vouchers": Access(_READS_VOUCHERS, "a partner those of its own promotions"),
}

MUTATIONS: dict[str, Access] = {
    "accountAdjust": Access((Right.ADJUST,), "above the clinic's limit `ADJUST_ANY_AMOUNT`"),
    "accountAdjustApprove": Access((Right.APPROVE_ADJUSTMENT,), "not what one has asked for"),
    "accountAdjustDecline": Access((Right.APPROVE_ADJUSTMENT,), "not what one has asked for"),
    "apiKeyCreate": Access((Right.MANAGE,)),
    "apiKeyRenew": Access((Right.MANAGE, Right.MANAGE_PARTNERS), "the clinic's own `MANAGE`"),
    "apiKeyRevoke": Access((Right.MANAGE, Right.MANAGE_PARTNERS), "the clinic's own `MANAGE`"),
    "cardCodeShow": Access((Right.ACT_FOR_SELF,), "one's own"),
    "consentGrant": Access(_DESK_OR_SELF, "a patient's own, and their wards'"),
    "consentWithdraw": Access(_DESK_OR_SELF, "a patient's own, and their wards'"),
    "familyCreate": Access(_DESK_OR_SELF, "a patient as the head"),
    "familyInvitationAccept": Access((Right.ACT_FOR_SELF,), "the invitee, or the guardian of a minor"),
    "familyInvite": Access(_DESK_OR_SELF, "a patient as the head or a guardian"),
    "familyLeave": Access(_DESK_OR_SELF, "the member, the guardian of a minor, the head"),
    "familyMemberRemove": Access(_DESK_OR_SELF, "the head, for others"),
    "familySharingUpdate": Access(
        _DESK_OR_SELF, "the member, the guardian of a minor; the head and staff the limit alone"
    ),
    "giftCertificateBatchIssue": Access((Right.ISSUE_CERTIFICATES,)),
    "giftCertificateClaim": Access(
        (Right.ACT_FOR_SELF, Right.ISSUE_CERTIFICATES), "staff for anybody; a patient for themselves and their wards"
    ),
    "giftCertificateFreeze": Access((Right.ISSUE_CERTIFICATES,)),
    "giftCertificateGive": Access(
        (Right.ACT_FOR_SELF, Right.ISSUE_CERTIFICATES), "staff any; a patient their own, and their wards'"
    ),
    "giftCertificateIssue": Access((Right.ISSUE_CERTIFICATES,), "more value than was paid `MANAGE_CERTIFICATES`"),
    "giftCertificateOrder": Access((Right.SELL_CERTIFICATES,)),
    "giftCertificateOrderConfirm": Access((Right.SELL_CERTIFICATES,), "its own orders"),
    "giftCertificateRedeem": Access((Right.REDEEM_CERTIFICATES,), "for an invoice `COMPLETE`, in one's branches"),
    "giftCertificateRefund": Access((Right.MANAGE_CERTIFICATES,)),
    "giftCertificateShowToken": Access((Right.ACT_FOR_SELF,), "the holder, and a minor's guardian"),
    "giftCertificateUnfreeze": Access((Right.MANAGE_CERTIFICATES,)),
    "giftCertificateVoid": Access((Right.MANAGE_CERTIFICATES,)),
    "invoiceCancel": Access((Right.COMPLETE,), _IN_BRANCH),
    "invoiceComplete": Access((Right.COMPLETE,), _IN_BRANCH),
    "invoiceOpen": Access((Right.COMPLETE,), _IN_BRANCH),
    "invoiceRefund": Access((Right.REFUND,), _IN_BRANCH),
    "jointTaskAdd": Access((Right.MANAGE_PROMOTIONS,)),
    "jointTaskDo": Access((Right.MANAGE_PROMOTIONS, Right.DO_JOINT_TASKS), "a partner its own side's"),
    "jointTaskRemove": Access((Right.MANAGE_PROMOTIONS,)),
    "jointTaskUpdate": Access((Right.MANAGE_PROMOTIONS,)),
    "packageCreate": Access((Right.MANAGE_PACKAGES,)),
    "packageEntitlementRelease": Access((Right.SELL_PACKAGES,)),
    "packageEntitlementReserve": Access((Right.SELL_PACKAGES,)),
    "packageRetire": Access((Right.MANAGE_PACKAGES,)),
    "packageSubscribe": Access((Right.SELL_PACKAGES,), "below the price `MANAGE_PACKAGES`"),
    "packageSubscriptionCancel": Access((Right.MANAGE_PACKAGES,)),
    "packageSubscriptionFreeze": Access((Right.SELL_PACKAGES,)),
    "packageSubscriptionRenewalSet": Access(
        (Right.SELL_PACKAGES, Right.ACT_FOR_SELF), "a patient their own and their wards', and not to `AUTOMATIC`"
    ),
    "packageSubscriptionUnfreeze": Access((Right.SELL_PACKAGES,)),
    "packageUpdate": Access((Right.MANAGE_PACKAGES,)),
    "partnerApiKeyCreate": Access((Right.MANAGE_PARTNERS,)),
    "partnerCreate": Access((Right.MANAGE_PARTNERS,)),
    "partnerEnd": Access((Right.MANAGE_PARTNERS,)),
    "partnerPause": Access((Right.MANAGE_PARTNERS,)),
    "partnerPaymentRecord": Access((Right.MANAGE_PARTNERS,)),
    "partnerReconcile": Access((Right.SETTLE_PARTNERS,)),
    "partnerResume": Access((Right.MANAGE_PARTNERS,)),
    "partnerSaleReport": Access((Right.REPORT_SALES,), "from the partner's own funds"),
    "partnerSaleReverse": Access(
        (Right.REPORT_SALES, Right.MANAGE_PARTNERS), "a partner its own, within the agreed days"
    ),
    "partnerStatementClose": Access((Right.SETTLE_PARTNERS,)),
    "partnerStoreAdd": Access((Right.MANAGE_PARTNERS,)),
    "partnerStoreClose": Access((Right.MANAGE_PARTNERS,)),
    "partnerStoreUpdate": Access((Right.MANAGE_PARTNERS,)),
    "partnerTermsAgree": Access((Right.MANAGE_PARTNERS,)),
    "partnerUpdate": Access((Right.MANAGE_PARTNERS,)),
    "patientMerge": Access((Right.MERGE_PATIENTS,)),
    "patientRegister": Access((Right.EDIT_PATIENTS, Right.REGISTER_SELF), "oneself under the verified phone"),
    "patientUnmerge": Access((Right.MERGE_PATIENTS,)),
    "patientUpdate": Access(_DESK_OR_SELF, "a patient's own, and their wards'"),
    "programmeTrialStart": Access((Right.MANAGE_PROMOTIONS,)),
    "promotionCreate": Access((Right.MANAGE_PROMOTIONS,)),
    "promotionFinish": Access((Right.MANAGE_PROMOTIONS,)),
    "promotionPause": Access((Right.MANAGE_PROMOTIONS,)),
    "promotionPublish": Access((Right.MANAGE_PROMOTIONS,)),
    "promotionResume": Access((Right.MANAGE_PROMOTIONS,)),
    "promotionTrialStart": Access((Right.MANAGE_PROMOTIONS,)),
    "promotionUpdate": Access((Right.MANAGE_PROMOTIONS,)),
    "referralAttribute": Access((Right.EDIT_PATIENTS,)),
    "referralCodeCreate": Access((Right.REVIEW_REFERRALS,)),
    "referralCodeStop": Access((Right.REVIEW_REFERRALS,)),
    "referralLeadSubmit": Access(ANYBODY),
    "referralReview": Access((Right.REVIEW_REFERRALS,)),
    "secondFactorConfirm": Access((Right.SECURE_OWN_ACCESS,), "one's own"),
    "secondFactorDisable": Access((Right.SECURE_OWN_ACCESS,), "one's own"),
    "secondFactorEnroll": Access((Right.SECURE_OWN_ACCESS,), "one's own"),
    "secondFactorReset": Access((Right.MANAGE,), "a colleague's"),
    "segmentCreate": Access((Right.SEE_SEGMENTS,)),
    "segmentDelete": Access((Right.SEE_SEGMENTS,)),
    "segmentUpdate": Access((Right.SEE_SEGMENTS,)),
    "sessionRefresh": Access(ANYBODY, "the session whose token one has"),
    "signIn": Access(ANYBODY),
    "signInChoose": Access((Right.CHOOSE_SELF,), "those who share the verified phone"),
    "signInCodeRequest": Access(ANYBODY),
    "signOut": Access(ANYBODY, "one's own session"),
    "staffSignIn": Access(ANYBODY),
    "tierAssign": Access((Right.ASSIGN_TIER,)),
    "trialCancel": Access((Right.MANAGE_PROMOTIONS,)),
    "webhookDeliveryReplay": _WEBHOOKS,
    "webhookEndpointCreate": _WEBHOOKS,
    "webhookEndpointRemove": _WEBHOOKS,
    "webhookEndpointReplay": _WEBHOOKS,
    "webhookEndpointTest": _WEBHOOKS,
    "webhookEndpointUpdate": _WEBHOOKS,
    "webhookSecretRotate": _WEBHOOKS,
    "voucherBatchCreate": Access((Right.MANAGE_PROMOTIONS,)),
    "voucherCodeCreate": Access((Right.MANAGE_PROMOTIONS,)),
    "voucherOfflineUpload": Access((Right.REDEEM_VOUCHERS,), "the vouchers whose codes one has; as `voucherRedeem`"),
    "voucherRedeem": Access(
        (Right.REDEEM_VOUCHERS,), "the voucher whose code one has; a partner of its own promotions"
    ),
    "voucherRedemptionCancel": Access(
        (Right.REDEEM_VOUCHERS,), "staff any without an invoice; keys their own, a partner's for the days agreed"
    ),
    "voucherVoid": Access((Right.MANAGE_PROMOTIONS,)),
}

SUBSCRIPTIONS: dict[str, Access] = {
    "accountChanged": Access((Right.ACT_FOR_SELF, Right.READ_PATIENTS), "a patient's own, and their wards'"),
    "giftCertificateChanged": Access(
        (Right.ACT_FOR_SELF, Right.READ_CERTIFICATES), "what a patient or their wards hold or bought"
    ),
    "invoiceChanged": Access((Right.ACT_FOR_SELF, Right.READ_INVOICES), "a patient's own, and their wards'"),
    "trialChanged": Access((Right.MANAGE_PROMOTIONS,)),
}

_OWN = "their own, and their wards'"
_OF_OWN_PROMOTIONS = "none; a partner's key those of its own promotions"
NODES: dict[str, Access] = {
    "AccountEntry": Access((Right.READ_PATIENTS,), _OWN),
    "AdjustmentRequest": Access((Right.APPROVE_ADJUSTMENT,), "none"),
    "ApiKey": Access((Right.MANAGE,), "none; a partner's keys whoever sees `Partner.apiKeys`"),
    "AuditEvent": Access((Right.READ_AUDIT,), "none"),
    "Branch": Access(ANYBODY),
    "EntitlementReservation": Access((Right.READ_PATIENTS,), "their own, their wards' and what the family shares"),
    "Family": Access((Right.READ_PATIENTS,), "their own"),
    "GiftCertificate": Access((Right.READ_CERTIFICATES,), "what they or their wards hold or bought"),
    "GiftCertificateTransaction": Access((Right.READ_CERTIFICATES,), "of what they or their wards hold"),
    "InternalAccount": Access((Right.READ_PATIENTS,), _OWN),
    "Invoice": Access((Right.READ_INVOICES,), _OWN),
    "InvoiceLine": Access((Right.READ_INVOICES,), _OWN),
    "JointTask": Access((Right.READ_PROMOTIONS,), _OF_OWN_PROMOTIONS),
    "Lot": Access((Right.READ_PATIENTS,), _OWN),
    "Package": Access(ANYBODY),
    "PackageSubscription": Access((Right.READ_PATIENTS,), "their own, their wards' and what the family shares"),
    "Partner": Access((Right.READ_PARTNERS,), "none; a partner's key its own"),
    "PartnerReconciliation": Access((Right.SETTLE_PARTNERS,), "none"),
    "PartnerSale": Access((Right.READ_PARTNERS,), "none; a partner's key its own, without the patient"),
    "PartnerStatement": Access((Right.SETTLE_PARTNERS,), "none; a partner's key its own, with `STATEMENTS_READ`"),
    "PartnerStore": Access((Right.READ_PARTNERS,), "none; a partner's key its own"),
    "Patient": Access((Right.READ_PATIENTS,), "themselves and their wards; of the family the names"),
    "Promotion": Access((Right.READ_PROMOTIONS,), "none; a partner's key its own"),
    "PromotionUse": Access((Right.READ_PROMOTIONS,), f"{_OF_OWN_PROMOTIONS}, without patient and invoice"),
    "Referral": Access((Right.READ_PATIENTS,), "those of friends they brought, and the one that brought them"),
    "ReferralCode": Access((Right.READ_PATIENTS,), "their own, and their wards'; a campaign's `REVIEW_REFERRALS`"),
    "Segment": Access((Right.SEE_SEGMENTS,), "none"),
    "Service": Access(ANYBODY),
    "StaffMember": Access((Right.READ_PATIENTS,), "none"),
    "SubscriptionEntitlement": Access((Right.READ_PATIENTS,), "their own, their wards' and what the family shares"),
    "Tier": Access(ANYBODY),
    "TierChange": Access((Right.READ_PATIENTS,), _OWN),
    "Trial": Access((Right.MANAGE_PROMOTIONS,), "none"),
    "Voucher": Access((Right.READ_PROMOTIONS,), _OF_OWN_PROMOTIONS),
    "VoucherBatch": Access((Right.READ_PROMOTIONS,), _OF_OWN_PROMOTIONS),
    "WebhookDelivery": Access((Right.MANAGE,), "none; a partner's key those of the endpoints in its reach"),
    "WebhookEndpoint": Access((Right.MANAGE,), "none; a partner's key its own, as with `webhookEndpoints`"),
}
"""Which staff read a node by its id, and which ones patients and partners' keys do."""


def guard(schema: GraphQLSchema) -> None:
    """Let every query and mutation refuse whoever has none of its rights, before anything else happens.

    What is not declared here is refused to everybody.
    """
    for root, declared in ((schema.query_type, QUERIES), (schema.mutation_type, MUTATIONS)):
        for name, field in (root.fields if root else {}).items():
            access = declared.get(name)
            if access is None or access.rights:
                field.resolve = _guarded(field.resolve, access.rights if access else ())


def _guarded(resolve: Any, rights: tuple[Right, ...]) -> Callable[..., Any]:
    """Return a resolver that first asks for a right."""

    async def guarded(source: Any, info: Any, **arguments: Any) -> Any:
        try:
            require(info.context.actor, *rights)
        except AccessError as error:
            raise graphql_error(error, info.context) from error
        value = resolve(source, info, **arguments)
        return await value if isawaitable(value) else value

    return guarded
