"""Who may do what with gift certificates, and who reads them; whoever may not changes nothing."""

from collections.abc import Awaitable, Callable
from typing import Any
from uuid import UUID

import pytest

from domain.staff.actor import ANONYMOUS
from tests.api.certificates.given import (
    NARROW_PARTNER,
    PARTNER,
    acting,
    batching,
    bound,
    buying_back,
    claiming,
    confirming,
    issued,
    issuing,
    ordered,
    ordering,
    redeeming,
)
from tests.api.certificates.operations import (
    BATCH,
    CONFIRM,
    FREEZE,
    ISSUE,
    ORDER,
    REDEEM,
    REFUND,
    UNFREEZE,
    VOID,
)
from tests.api.client import DOCTOR, MARKETER, WEBSITE, Api, nothing_changes, patient
from tests.clinic import DESK, MANAGER, OWNER, Clinic

Given = Callable[[Api, UUID], Awaitable[dict[str, Any]]]


async def to_issue(_api: Api, _anna: UUID) -> dict[str, Any]:
    return issuing()


async def to_batch(_api: Api, _anna: UUID) -> dict[str, Any]:
    return batching()


async def to_order(_api: Api, _anna: UUID) -> dict[str, Any]:
    return ordering()


async def to_confirm(api: Api, _anna: UUID) -> dict[str, Any]:
    return confirming((await ordered(api))["giftCertificate"]["id"])


async def to_claim(api: Api, anna: UUID) -> dict[str, Any]:
    return claiming((await issued(api))["code"], anna)


async def to_give(api: Api, anna: UUID) -> dict[str, Any]:
    found = await bound(api, anna)
    return {"giftCertificateId": found["giftCertificate"]["id"], "phone": "+79165550001"}


async def to_show(api: Api, anna: UUID) -> dict[str, Any]:
    return {"giftCertificateId": (await bound(api, anna))["giftCertificate"]["id"]}


async def to_redeem(api: Api, _anna: UUID) -> dict[str, Any]:
    return redeeming(code=(await issued(api))["code"])


async def to_act(api: Api, _anna: UUID) -> dict[str, Any]:
    return acting((await issued(api))["giftCertificate"]["id"])


async def to_unfreeze(api: Api, anna: UUID) -> dict[str, Any]:
    wanted = await to_act(api, anna)
    await api.done(FREEZE, input=wanted)
    return wanted


async def to_void(api: Api, _anna: UUID) -> dict[str, Any]:
    return acting((await issued(api, kind="PROMOTIONAL"))["giftCertificate"]["id"])


async def to_refund(api: Api, _anna: UUID) -> dict[str, Any]:
    return buying_back((await issued(api))["giftCertificate"]["id"])


STAFF = {"desk": DESK, "manager": MANAGER, "owner": OWNER, "doctor": DOCTOR, "marketer": MARKETER}
KEYS = {"website": WEBSITE, "partner": PARTNER, "narrow": NARROW_PARTNER}
EVERYBODY = {**STAFF, **KEYS}
MUTATIONS: dict[str, tuple[str, Given, set[str]]] = {
    "giftCertificateIssue": (ISSUE, to_issue, {"desk", "manager", "owner"}),
    "giftCertificateBatchIssue": (BATCH, to_batch, {"desk", "manager", "owner"}),
    "giftCertificateOrder": (ORDER, to_order, {"website"}),
    "giftCertificateOrderConfirm": (CONFIRM, to_confirm, {"website"}),
    "giftCertificateRedeem": (REDEEM, to_redeem, {"desk", "manager", "owner", "partner"}),
    "giftCertificateFreeze": (FREEZE, to_act, {"desk", "manager", "owner"}),
    "giftCertificateUnfreeze": (UNFREEZE, to_unfreeze, {"manager", "owner"}),
    "giftCertificateVoid": (VOID, to_void, {"manager", "owner"}),
    "giftCertificateRefund": (REFUND, to_refund, {"manager", "owner"}),
}


@pytest.mark.parametrize("name", MUTATIONS)
async def test_whoever_may_not_changes_nothing_and_whoever_may_does(api: Api, clinic: Clinic, name: str):
    query, given, allowed = MUTATIONS[name]
    anna = (await clinic.register()).patient_id
    wanted = await given(api, anna)

    async with nothing_changes():
        assert await api.error(query, actor=ANONYMOUS, input=wanted) == "UNAUTHENTICATED"
        assert await api.error(query, actor=patient(anna), input=wanted) == "FORBIDDEN"
        for role in EVERYBODY.keys() - allowed:
            assert await api.error(query, actor=EVERYBODY[role], input=wanted) == "FORBIDDEN", role
    await api.done(query, actor=EVERYBODY[min(allowed)], input=wanted)


@pytest.mark.parametrize("name", MUTATIONS)
async def test_each_role_that_may_does(api: Api, clinic: Clinic, name: str):
    query, given, allowed = MUTATIONS[name]
    anna = (await clinic.register()).patient_id
    for role in sorted(allowed):
        await api.done(query, actor=EVERYBODY[role], input=await given(api, anna))
