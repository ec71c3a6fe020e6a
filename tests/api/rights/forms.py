"""Every mutation with an input that names what is Anna's, and those by which a stranger might reach for it."""

from typing import Any
from uuid import uuid4

from api import ids
from tests.api.rights.world import World

Form = dict[str, Any]
REASON = {"reason": "test"}
CONSENT = {"purpose": "ADVERTISING", "documentVersion": "2"}


def with_key(**values: Any) -> Form:
    """Return an input with an idempotency key of its own."""
    return {**values, "idempotencyKey": str(uuid4())}


def forms(world: World) -> dict[str, Form | None]:
    """Return an input per mutation that names what is Anna's; None for those without input."""
    return {**_people(world), **_money(world), **_certificates(world), **_packages(world), **_access(world),
            **_segments(world), **_promotions(world), **_trials(world), **_vouchers(world),
            **_webhooks(world), **_partners(world)}  # fmt: skip


def _people(world: World) -> dict[str, Form | None]:
    patient = {"patientId": world.one("Patient")}
    member = {"familyId": world.one("Family"), **patient}
    return {
        "consentGrant": {**patient, **CONSENT},
        "consentWithdraw": {**patient, "purpose": "ADVERTISING"},
        "familyCreate": {"headId": world.one("Patient"), "name": "Чужие"},
        "familyInvitationAccept": {"token": "no such token", "sharesBonuses": True},
        "familyInvite": {"familyId": world.one("Family"), "phone": "+79160001122", "kinship": "OTHER"},
        "familyLeave": member,
        "familyMemberRemove": member,
        "familySharingUpdate": {**member, "sharesBonuses": True},
        "patientMerge": {"duplicateId": world.one("Patient"), "intoId": world.one("Patient"), **REASON},
        "patientUnmerge": {"duplicateId": world.one("Patient"), **REASON},
        "patientRegister": {"firstName": "Жёлтая", "phone": "+79163334455", "consents": [CONSENT]},
        "patientUpdate": {**patient, "lastName": "Чужая"},
        "referralAttribute": {**patient, "code": "no such code", **REASON},
        "referralCodeCreate": {"campaign": ""},
        "referralCodeStop": {"referralCodeId": world.one("ReferralCode")},
        "referralLeadSubmit": {"code": "no such code", "firstName": "Жёлтая", "phone": "+79163334455",
                               "consents": [CONSENT]},
        "referralReview": {"referralId": world.one("Referral"), "decision": "DECLINE", **REASON},
        "tierAssign": {**patient, "tierId": world.one("Tier"), "until": "2026-05-01", **REASON},
    }  # fmt: skip


def _money(world: World) -> dict[str, Form | None]:
    patient, invoice = {"patientId": world.one("Patient")}, {"invoiceId": world.one("Invoice")}
    request = {"adjustmentRequestId": world.one("AdjustmentRequest")}
    lines = [{"serviceId": world.one("Service"), "quantity": 1}]
    branch = {"branchId": world.one("Branch")}
    payments: list[Form] = []
    return {
        "accountAdjust": with_key(**patient, amount="1.00", **REASON),
        "accountAdjustApprove": with_key(**request),
        "accountAdjustDecline": with_key(**request),
        "invoiceCancel": with_key(**invoice, **REASON),
        "invoiceComplete": with_key(checkout=invoice, quoteFingerprint="x", payments=payments),
        "invoiceOpen": with_key(**patient, **branch, lines=lines),
        "invoiceRefund": with_key(**invoice, amount="1.00", **REASON),
    }


def _certificates(world: World) -> dict[str, Form | None]:
    certificate = {"giftCertificateId": world.one("GiftCertificate")}
    value = {"kind": "SOLD", "value": "0.00"}
    people = {"buyerName": "А", "buyerPhone": "+79160001122", "recipientName": "Б"}
    return {
        "giftCertificateBatchIssue": with_key(kind="CORPORATE", value="0.00", quantity=1),
        "giftCertificateClaim": {"code": "no such code", "patientId": world.one("Patient")},
        "giftCertificateFreeze": {**certificate, **REASON},
        "giftCertificateGive": {**certificate, "phone": "+79160001122"},
        "giftCertificateIssue": with_key(**value, paid="0.00", purchaserId=world.one("Patient")),
        "giftCertificateOrder": with_key(value="0.00", **people),
        "giftCertificateOrderConfirm": with_key(**certificate, paymentReference="x"),
        "giftCertificateRedeem": with_key(code="no such code", amount="1.00"),
        "giftCertificateRefund": with_key(**certificate, **REASON),
        "giftCertificateShowToken": certificate,
        "giftCertificateUnfreeze": {**certificate, **REASON},
        "giftCertificateVoid": {**certificate, **REASON},
    }


def _packages(world: World) -> dict[str, Form | None]:
    patient, package = {"patientId": world.one("Patient")}, {"packageId": world.one("Package")}
    subscription = {"subscriptionId": world.one("PackageSubscription")}
    entitlement = {"entitlementId": world.one("SubscriptionEntitlement")}
    offered = [{"name": "А", "category": "OTHER"}]
    return {
        "packageCreate": {"code": "", "name": "", "price": "0.00", "entitlements": offered},
        "packageEntitlementRelease": {"reservationId": world.one("EntitlementReservation")},
        "packageEntitlementReserve": with_key(**entitlement, **patient, visitOn="2026-03-10"),
        "packageRetire": package,
        "packageSubscribe": with_key(**patient, **package, paid="9900.00"),
        "packageSubscriptionCancel": with_key(**subscription, **REASON),
        "packageSubscriptionFreeze": {**subscription, "from": "2026-03-10", "days": 3},
        "packageSubscriptionRenewalSet": {**subscription, "renewal": "REMINDER"},
        "packageSubscriptionUnfreeze": subscription,
        "packageUpdate": {**package, "name": ""},
    }


def _promotions(world: World) -> dict[str, Form | None]:
    promotion = {"promotionId": world.one("Promotion")}
    return {
        "promotionCreate": {"name": "", "startsOn": "2026-03-01", "percentOff": "5"},
        "promotionFinish": promotion,
        "promotionPause": promotion,
        "promotionPublish": promotion,
        "promotionResume": promotion,
        "promotionUpdate": {**promotion, "name": ""},
    }


def _trials(world: World) -> dict[str, Form | None]:
    period = {"from": "2026-03-01", "to": "2026-02-01"}
    rates = [{"tierId": world.one("Tier"), "percent": "5"}]
    return {
        "programmeTrialStart": {**period, "cashbackRates": rates},
        "promotionTrialStart": {**period, "promotionId": world.one("Promotion")},
        "trialCancel": {"trialId": world.one("Trial")},
    }


def _segments(world: World) -> dict[str, Form | None]:
    segment = {"segmentId": world.one("Segment")}
    return {
        "segmentCreate": {"name": "", "filter": {}},
        "segmentDelete": segment,
        "segmentUpdate": {**segment, "name": ""},
    }


def _vouchers(world: World) -> dict[str, Form | None]:
    promotion = {"promotionId": world.one("Promotion")}
    offline = {"code": "no such code", "orderReference": "x", "redeemedAt": "2026-03-02T09:00:00Z"}
    return {
        "voucherBatchCreate": with_key(**promotion, quantity=0),
        "voucherCodeCreate": {**promotion, "code": ""},
        "voucherOfflineUpload": with_key(redemptions=[offline] * 101),
        "voucherRedeem": with_key(code="no such code", orderReference="x"),
        "voucherRedemptionCancel": with_key(redemptionId=world.one("PromotionUse"), **REASON),
        "voucherVoid": {"voucherId": world.one("Voucher"), **REASON},
    }


def _webhooks(world: World) -> dict[str, Form | None]:
    endpoint = {"endpointId": world.one("WebhookEndpoint")}
    return {
        "webhookDeliveryReplay": {"deliveryId": world.one("WebhookDelivery")},
        "webhookEndpointCreate": {"url": "https://shop.com/", "events": []},
        "webhookEndpointRemove": endpoint,
        "webhookEndpointReplay": endpoint,
        "webhookEndpointTest": endpoint,
        "webhookEndpointUpdate": {**endpoint, "isActive": False},
        "webhookSecretRotate": {**endpoint, "overlapHours": 1},
    }


def _access(world: World) -> dict[str, Form | None]:
    key = {"apiKeyId": world.one("ApiKey")}
    return {
        "apiKeyCreate": {"name": "", "scopes": ["STOREFRONT"]},
        "apiKeyRenew": {**key, "overlapHours": 1},
        "apiKeyRevoke": key,
        "secondFactorConfirm": {"code": "000000"},
        "secondFactorDisable": {"password": "no such password"},
        "secondFactorEnroll": {"password": "no such password"},
        "secondFactorReset": {"staffMemberId": ids.encode("StaffMember", uuid4())},
        "sessionRefresh": {"refreshToken": "no such token"},
        "signIn": {"phone": "+79163334455", "code": "000000"},
        "signInChoose": {"patientId": ids.encode("Patient", uuid4())},
        "signInCodeRequest": {"phone": ""},
        "signOut": None,
        "staffSignIn": {"login": "nobody", "password": "no such password"},
    }


def _partners(world: World) -> dict[str, Form | None]:
    partner, store = {"partnerId": world.one("Partner")}, {"storeId": world.one("PartnerStore")}
    task, days = {"jointTaskId": world.one("JointTask")}, {"periodFrom": "2026-03-02", "periodTo": "2026-03-01"}
    order = {"orderReference": "A-1", "orderTotal": "100.00", "bonus": "10.00"}
    return {
        "cardCodeShow": None,
        "jointTaskAdd": {"promotionId": world.one("Promotion"), "title": "", "side": "CLINIC"},
        "jointTaskDo": {**task, "isDone": False},
        "jointTaskRemove": task,
        "jointTaskUpdate": {**task, "title": ""},
        "partnerApiKeyCreate": {**partner, **store, "name": "", "scopes": ["SALES_REPORT"]},
        "partnerCreate": {"name": ""},
        "partnerEnd": partner,
        "partnerPause": partner,
        "partnerPaymentRecord": with_key(**partner, amount="0.00", reference="x"),
        "partnerReconcile": {"against": {"statementId": world.one("PartnerStatement")}, "file": ""},
        "partnerResume": partner,
        "partnerSaleReport": with_key(cardCode="no such code", **order),
        "partnerSaleReverse": with_key(saleId=world.one("PartnerSale"), amount="0.00"),
        "partnerStatementClose": {**partner, **days},
        "partnerStoreAdd": {**partner, "name": ""},
        "partnerStoreClose": store,
        "partnerStoreUpdate": store,
        "partnerTermsAgree": {**partner, "validFrom": "2026-01-01", "settlement": "MONTHLY"},
        "partnerUpdate": partner,
    }


def reaching(world: World) -> list[tuple[str, Form]]:
    """Return what Boris might try with something of his own, and an id of Anna's beside it."""
    patient, certificate = world.one("Patient"), world.one("GiftCertificate")
    family = {"familyId": world.boris_family}
    invited = {**family, "patientId": patient, "kinship": "SPOUSE"}
    return [
        ("familyInvite", invited),
        ("familyInvite", {**invited, "isGuardian": True}),
        ("familyInvite", {**invited, "patientId": world.one_child}),
        ("familyInvite", {**invited, "patientId": world.one_child, "isGuardian": True}),
        ("familyLeave", {**family, "patientId": patient}),
        ("familyMemberRemove", {**family, "patientId": patient}),
        ("familySharingUpdate", {**family, "patientId": patient, "sharesBonuses": True}),
        ("giftCertificateClaim", {"code": world.fresh_code, "patientId": patient}),
        ("giftCertificateGive", {"giftCertificateId": world.boris_certificate, "patientId": patient}),
        ("giftCertificateGive", {"giftCertificateId": certificate, "patientId": ids.encode("Patient", world.boris)}),
    ]
