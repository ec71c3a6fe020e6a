"""Mandates: the patients' permissions to be charged, and how a subscription goes on after its end (R-PKG-4)."""

from collections.abc import Collection
from datetime import datetime
from uuid import UUID

from domain.kernel import audit
from domain.kernel.database import execute, fetchval, transactional
from domain.kernel.errors import Invalid, NotFound
from domain.kernel.ids import new_id
from domain.kernel.plain_text import clean_line
from domain.packages import payments
from domain.packages.errors import ChargeUnderWay, MandateMissing, MandateOutOfPlace, NoPaymentGateway, NotInStatus
from domain.packages.policy import MAX_REFERENCE_CHARACTERS, status_on
from domain.packages.service.access import charge_is_open, local_day, lock_subscription, standing
from domain.packages.service.ending import expire
from domain.staff.actor import Actor, ActorKind
from domain.staff.policy import Right, has_right, require

RENEWALS = ("OFF", "REMINDER", "AUTOMATIC")

_LATEST = "SELECT id FROM payment_mandate WHERE patient_id = $1 ORDER BY created_at DESC, id DESC LIMIT 1"
_STORE = """
INSERT INTO payment_mandate (id, patient_id, reference, created_at) VALUES ($1, $2, $3, $4)
ON CONFLICT (patient_id, reference) DO UPDATE SET created_at = excluded.created_at RETURNING id
"""
_SET = "UPDATE package_subscription SET renewal = $2, mandate_id = $3, reminded_at = NULL WHERE id = $1"


async def mandate_for(*, patient_id: UUID, renewal: str, reference: str | None, now: datetime) -> UUID | None:
    """Return the mandate by which a renewal is to be paid, stored now if it is new; None if it isn't automatic.

    Raises:
        NoPaymentGateway: nobody could charge it.
        MandateMissing: none is given and none is stored.
        MandateOutOfPlace: one is given for another way of renewal.
    """
    if renewal != "AUTOMATIC":
        if reference is not None:
            raise MandateOutOfPlace(field=("mandateReference",))
        return None
    if payments.configured() is None:
        raise NoPaymentGateway(field=("renewal",))
    found: UUID | None
    if reference is None:
        found = await fetchval(_LATEST, patient_id)
    else:
        text = clean_line(reference, maximum=MAX_REFERENCE_CHARACTERS, field=("mandateReference",))
        found = await fetchval(_STORE, new_id(), patient_id, text, now)
    if found is None:
        raise MandateMissing(field=("mandateReference",))
    return found


@transactional
async def set_renewal(
    *,
    actor: Actor,
    wards: Collection[UUID],
    subscription_id: UUID,
    renewal: str,
    mandate_reference: str | None,
    now: datetime,
) -> UUID:
    """Say what happens when a subscription ends, and return its id (R-PKG-4).

    Args:
        actor: staff who may sell packages; or the patient and a minor's guardian, who may end an automatic renewal
            but not begin one.
        wards: whom the actor, a patient, is the guardian of today.
        subscription_id: one that runs, or whose renewal could not be paid: OFF then ends it at once.
        renewal: OFF, REMINDER or AUTOMATIC.
        mandate_reference: the payment gateway's own, for AUTOMATIC; None for the one that is stored.
        now: the time of the change.

    Raises:
        Unauthenticated, Forbidden: the caller may not change renewals.
        NotFound: no such subscription, or not the caller's.
        NotInStatus: it has ended.
        ChargeUnderWay: the gateway has not answered yet.
        NoPaymentGateway, MandateMissing, MandateOutOfPlace: as in `mandate_for`.

    Effects:
        The renewal, a line in the audit log.
    """
    require(actor, Right.SELL_PACKAGES, Right.ACT_FOR_SELF)
    row = await lock_subscription(subscription_id)
    is_desk = has_right(actor, Right.SELL_PACKAGES)
    if not is_desk and row["patient_id"] != actor.id and row["patient_id"] not in wards:
        raise NotFound(field=("subscriptionId",))
    if renewal not in RENEWALS or (renewal == "AUTOMATIC" and actor.kind is ActorKind.PATIENT):
        raise Invalid(field=("renewal",))
    status = status_on(await standing(row), local_day(row, now))
    if status in ("CANCELLED", "EXPIRED"):
        raise NotInStatus(status=status, field=("subscriptionId",))
    if await charge_is_open(subscription_id):
        raise ChargeUnderWay(field=("subscriptionId",))
    mandate_id = await mandate_for(patient_id=row["patient_id"], renewal=renewal, reference=mandate_reference, now=now)
    await execute(_SET, subscription_id, renewal, mandate_id)
    if status == "PAST_DUE" and renewal != "AUTOMATIC":
        await expire(row, actor=actor, now=now)
    await audit.record(
        actor=actor, action="package.renewal", object_type="PackageSubscription", object_id=subscription_id,
        before={"renewal": row["renewal"]}, after={"renewal": renewal},
    )  # fmt: skip
    return subscription_id
