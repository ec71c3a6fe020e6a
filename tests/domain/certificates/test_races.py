"""Many at once: nothing is spent twice, nothing is lost, nobody waits for ever."""

import asyncio
from collections import Counter
from collections.abc import Awaitable, Iterable
from datetime import timedelta
from typing import Any

from domain.certificates import service as certificates
from domain.certificates.service import CertificateTender
from domain.kernel.database import fetchval, run_in_transaction
from domain.kernel.errors import DomainError
from tests.clinic import Clinic
from tests.domain.certificates.given import (
    batch,
    buy_back,
    claim,
    code_of,
    confirm,
    freeze,
    give_back,
    history,
    issue,
    issued,
    moved,
    order,
    patient,
    redeem,
    refused,
    row,
    spend,
    stands,
    void,
)  # fmt: skip

SHOTS = 50


async def at_once(shots: Iterable[Awaitable[Any]]) -> tuple[list[Any], Counter[str]]:
    """Do everything at once; return what was done, and the refusals by their class."""
    found = await asyncio.gather(*shots, return_exceptions=True)
    failed = [each for each in found if isinstance(each, BaseException)]
    assert all(isinstance(each, DomainError) for each in failed), failed
    hits = [each for each in found if not isinstance(each, BaseException)]
    return hits, Counter(type(each).__name__ for each in failed)


async def test_fifty_redemptions_of_a_balance_for_ten_are_exactly_ten(clinic: Clinic):
    certificate_id, code = await issued(clinic, 100_000, 60_000)
    hits, refused = await at_once(redeem(clinic, code, 10_000) for _ in range(SHOTS))
    assert len(hits) == 10
    assert set(refused) <= {"CertificateEmpty", "CertificateFunds"}
    assert sum(hit.sold_minor for hit in hits) == 60_000
    assert await stands(clinic, certificate_id) == ("USED_UP", 0, 0)


async def test_one_key_fifty_times_at_once_has_one_effect(clinic: Clinic):
    certificate_id, code = await issued(clinic, 100_000)
    hits, refused = await at_once(redeem(clinic, code, 10_000, key="k") for _ in range(SHOTS))
    assert (len(hits), len(set(hits)), refused) == (SHOTS, 1, Counter())
    assert await stands(clinic, certificate_id) == ("ACTIVE", 90_000, 0)


async def test_a_token_shown_to_many_is_good_for_one(clinic: Clinic):
    anna = (await clinic.register()).patient_id
    certificate_id, code = await issued(clinic, 100_000)
    await claim(clinic, code, anna)
    token = (await certificates.show_token(actor=patient(anna), certificate_id=certificate_id, now=clinic.now)).token
    hits, refused = await at_once(redeem(clinic, None, 1_000, token=token) for _ in range(10))
    assert len(hits) == 1
    assert refused == {"CertificateInvalid": 9}


async def test_redeemed_and_voided_at_once_adds_up(clinic: Clinic):
    for _ in range(10):
        certificate_id, code = await issued(clinic, 10_000, kind="PROMOTIONAL")
        hits, refused = await at_once([*(redeem(clinic, code, 2_000) for _ in range(3)), void(clinic, certificate_id)])
        assert refused.total() == 4 - len(hits)
        assert set(refused) <= {"CertificateInvalid"}
        assert await stands(clinic, certificate_id) == ("VOIDED", 0, 0)
        assert (await history(certificate_id))[-1][2] == 0
        clinic.wait(minutes=1)
    assert await moved("revenue") + await moved("expense") == 0


async def test_redeemed_and_bought_back_at_once_adds_up(clinic: Clinic):
    for _ in range(10):
        before = await moved("revenue"), await moved("cash")
        certificate_id, code = await issued(clinic, 100_000)
        shots = [
            *(redeem(clinic, code, 20_000) for _ in range(3)),
            *(buy_back(clinic, certificate_id) for _ in range(2)),
        ]
        hits, refused = await at_once(shots)
        refunded = [hit.refunded_minor for hit in hits if hasattr(hit, "refunded_minor")]
        assert len(refunded) == 1
        assert set(refused) <= {"CertificateInvalid", "CertificateFrozen", "NotForStatus"}
        assert await stands(clinic, certificate_id) == ("REFUNDED", 0, 0)
        spent = await moved("revenue") - before[0]
        assert spent + refunded[0] == 100_000
        assert await moved("cash") - before[1] == refunded[0] - 100_000
        clinic.wait(minutes=1)


async def test_returned_and_redeemed_at_once_adds_up(clinic: Clinic):
    certificate_id, code = await issued(clinic, 100_000, 60_000)
    ((_, spent),) = await spend(clinic, 80_000, CertificateTender(code=code))
    shots = [
        *(give_back(clinic, certificate_id, spent.transaction_id, 8_000) for _ in range(10)),
        *(redeem(clinic, code, 10_000) for _ in range(20)),
    ]
    hits, refused = await at_once(shots)
    redeemed = [hit for hit in hits if not isinstance(hit, int)]
    assert len(hits) - len(redeemed) == 10
    assert set(refused) <= {"CertificateEmpty", "CertificateFunds"}
    _, sold, given = await stands(clinic, certificate_id)
    assert sold + given == 100_000 - 10_000 * len(redeemed)
    assert await moved("revenue") == 10_000 * len(redeemed)


async def test_the_night_and_the_till_at_once_add_up(clinic: Clinic):
    made = await batch(clinic, 30, expires_on=clinic.now.date())
    codes = await certificates.full_codes(ids=made.certificate_ids)
    late = clinic.now + timedelta(hours=12)
    nights = [certificates.expire_due(now=late, limit=7) for _ in range(6)]
    hits, refused = await at_once([*nights, *(redeem(clinic, code, 100_000) for code in codes.values())])
    expired = sum(hit for hit in hits if isinstance(hit, int))
    assert set(refused) <= {"CertificateInvalid", "RateLimited"}
    assert await moved("revenue") == 100_000 * (30 - refused.total())
    assert await moved("refundable") == 100_000 * expired
    clinic.now = late
    while await certificates.expire_due(now=late):
        pass
    assert await moved("refundable") + await moved("revenue") == 3_000_000


async def test_several_certificates_in_any_order_do_not_deadlock(clinic: Clinic):
    codes = [(await issued(clinic, 100_000))[1] for _ in range(4)]
    tenders = [CertificateTender(code=code) for code in codes]
    shots = [spend(clinic, 10_000, *(tenders[i:] + tenders[:i])[: 2 + i % 3]) for i in range(4) for _ in range(6)]
    hits, refused = await at_once(shots)
    assert len(hits) + refused.total() == 24
    assert set(refused) <= {"CertificateEmpty"}
    assert await moved("revenue") == 10_000 * len(hits)


async def test_an_order_confirmed_many_times_at_once_is_issued_once(clinic: Clinic):
    made = await order(clinic)
    hits, refused = await at_once(confirm(clinic, made.certificate_id, payment="p-1") for _ in range(10))
    assert (len(hits), refused) == (1, {"NotForStatus": 9})
    assert await stands(clinic, made.certificate_id) == ("ACTIVE", 500_000, 0)


async def test_a_payment_brought_to_many_orders_at_once_confirms_one(clinic: Clinic):
    orders = [(await order(clinic)).certificate_id for _ in range(5)]
    hits, refused = await at_once(confirm(clinic, each, payment="p-1") for each in orders)
    assert (len(hits), refused) == (1, {"PaymentUsed": 4})


async def test_a_certificate_claimed_by_many_at_once_is_one_patients(clinic: Clinic):
    patients = [(await clinic.register(f"Анна {number}")).patient_id for number in range(8)]
    certificate_id, code = await issued(clinic)
    hits, refused = await at_once(claim(clinic, code, each) for each in patients)
    assert (len(hits), refused) == (1, {"CertificateInvalid": 7})
    assert (await row(certificate_id))["owner_id"] in patients


async def test_a_claim_that_waited_for_a_void_is_refused(clinic: Clinic):
    anna = (await clinic.register()).patient_id
    certificate_id, code = await issued(clinic, 10_000, kind="PROMOTIONAL")
    is_voided, may_commit = asyncio.Event(), asyncio.Event()

    async def voiding() -> None:
        await void(clinic, certificate_id)
        is_voided.set()
        await may_commit.wait()

    held = asyncio.create_task(run_in_transaction(voiding))
    await is_voided.wait()
    claiming = asyncio.create_task(refused(claim(clinic, code, anna)))
    await asyncio.sleep(0.2)
    may_commit.set()
    await held
    assert await claiming == ("CertificateInvalid", "CODE_INVALID", ("code",))


async def test_a_gift_delivered_by_two_workers_is_sent_once(clinic: Clinic):
    made = await issue(clinic, recipient_phone="+79162223344")
    body = {"certificate_id": str(made.certificate_id), "giver": None}
    works = [certificates.deliver(body=body, public_url="https://smile.example", now=clinic.now) for _ in range(5)]
    hits, _ = await at_once(works)
    assert sorted(hits) == [False] * 4 + [True]
    assert await fetchval("SELECT count(*) FROM pgqueuer WHERE entrypoint = 'message.send'") == 1


async def test_frozen_and_redeemed_at_once_is_one_after_the_other(clinic: Clinic):
    certificate_id, code = await issued(clinic, 100_000)
    hits, refused = await at_once([*(redeem(clinic, code, 1_000) for _ in range(10)), freeze(clinic, certificate_id)])
    assert set(refused) <= {"CertificateFrozen"}
    status, sold, _ = await stands(clinic, certificate_id)
    assert (status, sold) == ("FROZEN", 100_000 - 1_000 * (len(hits) - 1))
    assert await code_of(certificate_id) == code
