"""Vouchers, and partners whose tills redeem them, that tests start from."""

from typing import Any
from uuid import uuid4

from api import ids
from domain.kernel.database import fetchval
from domain.partners.policy import PartnerDraft, Terms
from domain.partners.service.keeping import add_partner
from domain.staff.actor import Actor, ActorKind, ApiScope
from tests.api.client import MARKETER, Api
from tests.api.promotions.given import offering
from tests.api.promotions.operations import CREATE_WHOLE
from tests.api.vouchers.operations import BATCH, CHECK_WHOLE, REDEEM_WHOLE
from tests.clinic import DESK, MANAGER, Clinic

EFFECTS = {"percentOff", "gift", "bonusGrant", "bonusMultiplier", "everyNthFree", "fixedPrice"}
WRONG_CODE = "7KDM-3Q9T-X5VB-2N8R"
SCOPES = frozenset({ApiScope.VOUCHERS_CHECK, ApiScope.VOUCHERS_REDEEM})


def key() -> str:
    """Return a new idempotency key."""
    return str(uuid4())


async def a_partner(clinic: Clinic, name: str = "Аптека", *, prepaid_minor: int | None = None, **terms: Any) -> Actor:
    """Return a till of a new partner."""
    partner_id = await add_partner(
        actor=MANAGER,
        draft=PartnerDraft(name=name),
        terms=Terms(**terms) if terms else None,
        prepaid_minor=prepaid_minor,
        now=clinic.now,
    )
    return Actor(kind=ActorKind.PARTNER, id=partner_id, key_id=uuid4(), scopes=SCOPES, store="Store 1", locale="en")


def joint(partner: Actor, share: str | None = None) -> dict[str, Any]:
    """Return what makes a promotion one with a partner, that pays a percentage of it."""
    assert partner.id is not None
    funding = {} if share is None else {"fundedBy": "PARTNER", "partnerSharePercent": share}
    return {"partnerId": ids.encode("Partner", partner.id), **funding}


async def promoted(api: Api, code: str | None = "SMILE", **changes: Any) -> dict[str, Any]:
    """Return the payload of a new promotion of 300.00 off, with a shared code or as many single ones as are named."""
    effect = {} if EFFECTS & set(changes) else {"amountOff": "300.00"}
    wanted = offering(**{"percentOff": None, "voucherCode": code, **effect, **changes})
    return await api.done(CREATE_WHOLE, actor=MARKETER, input=wanted)


def redeeming(code: str, order: str | None = None, **changes: Any) -> dict[str, Any]:
    """Return the input that redeems a voucher."""
    return {"code": code, "orderReference": order or str(uuid4()), "idempotencyKey": key(), **changes}


async def redeemed(api: Api, code: str, *, actor: Actor = DESK, **changes: Any) -> dict[str, Any]:
    """Return the payload of a redemption."""
    return await api.done(REDEEM_WHOLE, actor=actor, input=redeeming(code, **changes))


async def refused(api: Api, code: str, *, actor: Actor = DESK, **changes: Any) -> tuple[str, list[str] | None]:
    """Return code and field of the refusal of a redemption."""
    return await api.refused(REDEEM_WHOLE, actor=actor, input=redeeming(code, **changes))


async def checked(api: Api, code: str, *, actor: Actor = DESK, **how: Any) -> dict[str, Any]:
    """Return what a code tells."""
    return await api(CHECK_WHOLE, actor=actor, code=code, **how)


async def batched(api: Api, promotion: dict[str, Any], quantity: int = 3, **changes: Any) -> dict[str, Any]:
    """Return the payload of a new batch."""
    wanted = {"promotionId": promotion["id"], "quantity": quantity, "idempotencyKey": key(), **changes}
    return await api.done(BATCH, actor=MARKETER, input=wanted)


async def funds(partner: Actor) -> int:
    """Return what a partner's account holds, in minor units."""
    return await fetchval(
        "SELECT (credits_posted - debits_posted)::bigint FROM ledger_account WHERE kind = 'partner' AND owner_id = $1",
        partner.id,
    )
