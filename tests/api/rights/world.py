"""A clinic filled with everything around one patient, Anna, and everybody who might look."""

from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any
from uuid import UUID

from api import ids
from domain.families import service as families
from domain.kernel import sealing
from domain.kernel.database import fetch, fetchval
from domain.partners.service import add_store, close_statement, period_of_statement, reconcile
from domain.patients.policy import ConsentGrant, PatientDetails
from domain.promotions.policy.terms import PERCENT, Effect, PromotionDraft
from domain.promotions.service.checklist import Task, add_task
from domain.promotions.service.keeping import create_promotion
from domain.referrals.service import register_patient
from domain.segments.policy import SegmentFilter
from domain.segments.service import create_segment
from domain.staff.actor import ANONYMOUS, Actor, ActorKind, ApiScope
from domain.staff.service import create_api_key
from domain.webhooks import sending
from tests.api.certificates.given import PARTNER, issuing, ordered
from tests.api.certificates.operations import BATCH, CLAIM, ISSUE
from tests.api.client import DOCTOR, MARKETER, WEBSITE, Api, patient
from tests.api.operations import ADJUST
from tests.api.promotions.operations import CREATE as CREATE_PROMOTION
from tests.api.vouchers.given import batched, promoted, redeemed
from tests.clinic import DESK, MANAGER, OWNER, Clinic
from tests.domain.trials.given import run, start
from tests.domain.webhooks.given import Receiver, an_endpoint, deliver_all, spread_all, tell

CANARY = "Канарейкина"
CANARIES = (CANARY, "сверчок", "79163334455", "anna.canary@example.org", "Жёлтая", "1971-07-17")
"""What is written nowhere but in Anna's data; her first name is what relatives and visitors of her code read."""

NAMES = (CANARY, "Жёлтая")
"""Which of them the family reads."""

SHOP = replace(PARTNER, scopes=PARTNER.scopes | {ApiScope.SALES_REPORT, ApiScope.STATEMENTS_READ})
SECOND_PARTNER = replace(SHOP, id=UUID(int=0xD1), key_id=UUID(int=0xD2))
LIMITED_PARTNER = replace(PARTNER, key_id=UUID(int=0xD3), scopes=frozenset({ApiScope.VOUCHERS_CHECK}))

OWN_IDS = {
    "AccountEntry": "SELECT e.id FROM account_entry e JOIN ledger_account a ON a.id = e.account_id "
    "WHERE a.owner_id = $1 AND a.kind = 'patient'",
    "AdjustmentRequest": "SELECT id FROM adjustment_request WHERE patient_id = $1",
    "ApiKey": "SELECT id FROM api_key",
    "AuditEvent": "SELECT id FROM audit_event WHERE object_id = $1",
    "Branch": "SELECT home_branch_id FROM patient WHERE id = $1",
    "EntitlementReservation": "SELECT id FROM entitlement_reservation WHERE patient_id = $1",
    "Family": "SELECT family_id FROM family_member WHERE patient_id = $1 AND left_at IS NULL",
    "GiftCertificate": "SELECT id FROM gift_certificate WHERE owner_id = $1",
    "GiftCertificateTransaction": "SELECT e.id FROM account_entry e JOIN ledger_account a ON a.id = e.account_id "
    "JOIN gift_certificate c ON c.id = a.owner_id WHERE c.owner_id = $1",
    "InternalAccount": "SELECT id FROM ledger_account WHERE owner_id = $1 AND kind = 'patient'",
    "Invoice": "SELECT id FROM invoice WHERE patient_id = $1",
    "InvoiceLine": "SELECT l.id FROM invoice_line l JOIN invoice i ON i.id = l.invoice_id WHERE i.patient_id = $1",
    "JointTask": "SELECT id FROM joint_task",
    "Lot": "SELECT l.id FROM lot l JOIN ledger_account a ON a.id = l.account_id "
    "WHERE a.owner_id = $1 AND a.kind = 'patient'",
    "Package": "SELECT package_id FROM package_subscription WHERE patient_id = $1",
    "PackageSubscription": "SELECT id FROM package_subscription WHERE patient_id = $1",
    "Partner": "SELECT partner_id FROM partner_sale WHERE patient_id = $1",
    "PartnerSale": "SELECT id FROM partner_sale WHERE patient_id = $1",
    "PartnerReconciliation": "SELECT id FROM partner_reconciliation",
    "PartnerStatement": "SELECT id FROM partner_statement",
    "PartnerStore": "SELECT store_id FROM partner_sale WHERE patient_id = $1",
    "Patient": "SELECT id FROM patient WHERE id = $1",
    "Promotion": "SELECT promotion_id FROM promotion_use WHERE patient_id = $1",
    "PromotionUse": "SELECT id FROM promotion_use WHERE patient_id = $1",
    "Referral": "SELECT id FROM referral WHERE referrer_id = $1",
    "ReferralCode": "SELECT id FROM referral_code WHERE patient_id = $1",
    "Segment": "SELECT id FROM segment",
    "Service": "SELECT l.service_id FROM invoice_line l JOIN invoice i ON i.id = l.invoice_id WHERE i.patient_id = $1",
    "StaffMember": "SELECT id FROM staff_member",
    "SubscriptionEntitlement": "SELECT e.id FROM subscription_entitlement e JOIN package_subscription s "
    "ON s.id = e.subscription_id WHERE s.patient_id = $1",
    "Tier": "SELECT tier_id FROM loyalty_status WHERE id = $1",
    "TierChange": "SELECT id FROM tier_change WHERE patient_id = $1",
    "Trial": "SELECT trial_id FROM trial_patient WHERE patient_id = $1",
    "Voucher": "SELECT id FROM voucher",
    "VoucherBatch": "SELECT id FROM voucher_batch",
    "WebhookDelivery": "SELECT id FROM webhook_delivery",
    "WebhookEndpoint": "SELECT id FROM webhook_endpoint",
}
"""For each type of nodes, those around a patient."""


@dataclass
class World:
    """The clinic, whom it knows, and what is Anna's."""

    api: Api
    clinic: Clinic
    anna: UUID
    boris: UUID
    former: UUID
    callers: dict[str, Actor]
    nodes: dict[str, list[str]] = field(default_factory=dict)
    boris_family: str = ""
    boris_certificate: str = ""
    fresh_code: str = ""
    order: str = ""
    one_child: str = ""

    def one(self, type_name: str) -> str:
        """Return an id of Anna's."""
        return self.nodes[type_name][-1]


async def make_world(api: Api, clinic: Clinic) -> World:
    """Fill the clinic."""
    bringer = (await clinic.register("Клара")).patient_id
    anna = await _anna(clinic, await clinic.code_of(bringer))
    boris, former, relative = [(await clinic.register(name)).patient_id for name in ("Борис", "Фёдор", "Роман")]
    child = await _child(clinic)
    friend = (await clinic.register("Диана", code=await clinic.code_of(anna))).patient_id
    family_id = await clinic.family(anna, former, relative)
    await _adopt(clinic, family_id, anna, child)
    await _fill(api, clinic, anna, former)
    await clinic.leave(family_id, former)
    await _visits(clinic, friend, boris)
    callers = await _callers(clinic)
    await _shop(clinic, anna)
    people = {
        "anna": anna, "boris": boris, "former": former, "relative": relative, "child": child, "friend": friend,
        "bringer": bringer,
    }  # fmt: skip
    callers.update({name: patient(patient_id) for name, patient_id in people.items()})
    world = World(api, clinic, anna, boris, former, callers)
    await _theirs(world)
    await run(clinic, await start(clinic, Effect(PERCENT, percent_bp=1_000)))
    await create_segment(actor=OWNER, name="сверчок", wanted=SegmentFilter(birth_month=7), now=clinic.now)
    await _vouchers(api)
    await _webhooks()
    await create_api_key(actor=OWNER, name="сверчок", scopes=["STOREFRONT"], now=clinic.now)
    world.one_child = ids.encode("Patient", child)
    for type_name, sql in OWN_IDS.items():
        found = [row[0] for row in await fetch(sql, *([anna] if "$1" in sql else []))]
        world.nodes[type_name] = [ids.encode(type_name, each) for each in found if each is not None]
    return world


async def _anna(clinic: Clinic, code: str) -> UUID:
    details = PatientDetails(
        first_name="Жёлтая", last_name=CANARY, patronymic=CANARY, phone="+79163334455", email="anna.canary@example.org",
        birth_date=date(1971, 7, 17), locale="ru", home_branch_id=await clinic.branch(),
    )  # fmt: skip
    consents = [ConsentGrant("PERSONAL_DATA", "1"), ConsentGrant("ADVERTISING", "сверчок-1")]
    registered = await register_patient(
        actor=DESK, details=details, referral_code=code, consents=consents, now=clinic.now
    )
    return registered.patient_id


async def _child(clinic: Clinic) -> UUID:
    details = PatientDetails(first_name="Петя", phone="+79163334456", birth_date=date(2018, 5, 5), locale="ru")
    registered = await register_patient(actor=DESK, details=details, referral_code=None, consents=[], now=clinic.now)
    return registered.patient_id


async def _adopt(clinic: Clinic, family_id: UUID, guardian: UUID, child: UUID) -> None:
    invitation = await families.invite(
        actor=DESK, family_id=family_id, patient_id=child, phone=None, kinship="CHILD", is_guardian=False,
        now=clinic.now,
    )  # fmt: skip
    await families.accept_invitation(
        actor=patient(guardian), token=invitation.token, shares_bonuses=False, now=clinic.now
    )


async def _fill(api: Api, clinic: Clinic, anna: UUID, former: UUID) -> None:
    """Give Anna visits, a promotion, a certificate, a package, an adjustment that waits, and a tier by hand."""
    promotion: dict[str, Any] = {
        "name": "Гигиена", "startsOn": "2026-03-01", "categories": ["HYGIENE"], "percentOff": "5"}  # fmt: skip
    await api.done(CREATE_PROMOTION, actor=MARKETER, input=promotion)
    gid = ids.encode("Patient", anna)
    await api.done(ADJUST, actor=OWNER, input={
        "patientId": gid, "amount": "900.00", "reason": "сверчок", "idempotencyKey": "a"})  # fmt: skip
    await clinic.refund(await clinic.visit(anna, "hygiene"), 100_00)
    invoice_id = await clinic.open(anna, "consult")
    await clinic.complete(invoice_id, maximum=True)
    waiting = {"patientId": gid, "amount": "9000.00", "reason": "сверчок", "idempotencyKey": "b"}
    assert await api.refused(ADJUST, actor=MANAGER, input=waiting) == ("APPROVAL_REQUIRED", ["amount"])
    form = issuing(recipientName=CANARY, message="сверчок", recipientPhone="+79163334455", purchaserId=gid)
    issued = await api.done(ISSUE, actor=MANAGER, input=form)
    await api.done(CLAIM, actor=patient(anna), input={"code": issued["code"], "patientId": gid})
    certificate_id = ids.decode(issued["giftCertificate"]["id"], "GiftCertificate")
    await clinic.complete(await clinic.open(anna, "consult"), certificates=[certificate_id])
    subscription_id = await clinic.subscribe(anna)
    entitlements = await fetch(
        "SELECT id FROM subscription_entitlement WHERE subscription_id = $1 ORDER BY id", subscription_id
    )
    await clinic.reserve(entitlements[0]["id"], anna, date(2026, 3, 20))
    tier_id = await fetchval("SELECT id FROM tier ORDER BY rank DESC LIMIT 1")
    assigned = {"patientId": gid, "tierId": ids.encode("Tier", tier_id), "reason": "сверчок", "until": "2026-06-01"}
    await api.done(
        "mutation ($input: TierAssignInput!) { tierAssign(input: $input) { userErrors { code } } }",
        actor=MANAGER, input=assigned,
    )  # fmt: skip
    await clinic.open(anna, "hygiene")
    await clinic.visit(former, "consult")


async def _vouchers(api: Api) -> None:
    """Make a promotion with vouchers, of which one was redeemed at the desk."""
    promotion = (await promoted(api))["promotion"]
    made = await batched(api, promotion, 2, label="сверчок")
    await redeemed(api, made["codes"][0])


async def _webhooks() -> None:
    """Set up an endpoint of the clinic's own that an event has reached."""
    sealing.configure(("a key of the tests",))
    sending.configure(Receiver())
    await an_endpoint(description="сверчок")
    await tell()
    await spread_all()
    await deliver_all()


async def _visits(clinic: Clinic, *patients: UUID) -> None:
    for patient_id in patients:
        await clinic.visit(patient_id, "hygiene")


async def _shop(clinic: Clinic, anna: UUID) -> None:
    """Let Anna buy something at a store of the partner's."""
    await clinic.partner_of(SHOP)
    await clinic.partner_of(SECOND_PARTNER)
    assert SHOP.id is not None
    store_id = await add_store(actor=OWNER, partner_id=SHOP.id, name="Тверская", address=None, now=clinic.now)
    await clinic.take_back(SHOP, await clinic.sale(replace(SHOP, store_id=store_id), anna, 10_00), 20_00)
    await _settle(clinic, SHOP.id)


async def _settle(clinic: Clinic, partner_id: UUID) -> None:
    """Settle with a partner that takes part in a promotion."""
    today = clinic.now.date()
    statement_id = await close_statement(
        actor=MANAGER, partner_id=partner_id, period_from=today, period_to=today, now=clinic.now
    )
    period = await period_of_statement(statement_id=statement_id)
    await reconcile(actor=MANAGER, period=period, file="reference,amount\nсверчок,1.00", now=clinic.now)
    draft = PromotionDraft(
        name="Вдвоём", starts_on=today, effect=Effect(PERCENT, percent_bp=100), needs_voucher=True,
        partner_id=partner_id, partner_share_bp=5_000,
    )  # fmt: skip
    made = await create_promotion(actor=OWNER, draft=draft, now=clinic.now)
    task = Task(title="Напечатать", side="PARTNER")
    await add_task(actor=OWNER, promotion_id=made.promotion_id, task=task, now=clinic.now)


async def _callers(clinic: Clinic) -> dict[str, Actor]:
    """Return everybody but the patients."""
    elsewhere = replace(DESK, id=UUID(int=0xE1), branch_ids=frozenset({await clinic.branch("nsk")}))
    return {
        "anonymous": ANONYMOUS,
        "registering": Actor(kind=ActorKind.REGISTRATION, session_id=UUID(int=0xB2), phone="+79160009999"),
        "choosing": Actor(kind=ActorKind.CHOOSING, session_id=UUID(int=0xB3), phone="+79160009999"),
        "owner": OWNER,
        "manager": MANAGER,
        "desk": DESK,
        "elsewhere": elsewhere,
        "doctor": DOCTOR,
        "marketer": MARKETER,
        "partner": SHOP,
        "second partner": SECOND_PARTNER,
        "limited partner": LIMITED_PARTNER,
        "website": WEBSITE,
    }


async def _theirs(world: World) -> None:
    """Give Boris what he might use against Anna: a family, a certificate of his own, a code that nobody has claimed."""
    api, clinic = world.api, world.clinic
    world.boris_family = ids.encode("Family", await clinic.family(world.boris))
    own = await api.done(ISSUE, actor=MANAGER, input=issuing())
    await api.done(CLAIM, actor=patient(world.boris), input={
        "code": own["code"], "patientId": ids.encode("Patient", world.boris)})  # fmt: skip
    world.boris_certificate = own["giftCertificate"]["id"]
    world.fresh_code = (await api.done(ISSUE, actor=MANAGER, input=issuing()))["code"]
    batch: dict[str, Any] = {
        "kind": "CORPORATE", "value": "1000.00", "quantity": 2, "partnerId": ids.encode("Partner", UUID(int=0xC1)),
        "idempotencyKey": "c",
    }  # fmt: skip
    await api.done(BATCH, actor=MANAGER, input=batch)
    world.order = (await ordered(api, buyerName=CANARY, buyerPhone="+79163334455"))["giftCertificate"]["id"]
