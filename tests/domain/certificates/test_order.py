"""Certificates sold at the website, gifts sent on their day, batches (R-CRT-8, R-CRT-9)."""

from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

import orjson
import pytest

from domain.certificates import queries
from domain.certificates import service as certificates
from domain.certificates.secrets import read_print_token
from domain.kernel.database import fetch, fetchval
from domain.kernel.errors import Forbidden, Unauthenticated
from domain.staff.actor import Actor, ActorKind
from runtime import night
from tests.clinic import DESK, MANAGER, OWNER, Clinic
from tests.domain.certificates.given import (
    TILL,
    WEBSITE,
    batch,
    check,
    code_of,
    confirm,
    everything,
    freeze,
    history,
    issue,
    issued,
    moved,
    order,
    patient,
    refused,
    row,
    stands,
    visitor,
    void,
)  # fmt: skip

PUBLIC_URL = "https://smile.example"
MARIA = "+79162223344"


async def events(name: str) -> list[dict[str, Any]]:
    """Return what waits in the outbox under a name, oldest first."""
    rows = await fetch("SELECT payload FROM pgqueuer WHERE entrypoint = $1 ORDER BY id", name)
    return [orjson.loads(each["payload"]) for each in rows]


async def deliver(clinic: Clinic) -> list[dict[str, Any]]:
    """Handle the deliveries that wait, and return all messages so far."""
    for event in await events(certificates.DELIVER):
        await certificates.deliver(body=event, public_url=PUBLIC_URL, now=clinic.now)
    return await events("message.send")


async def test_an_order_waits_for_its_payment(clinic: Clinic):
    made = await order(clinic, 500_000)
    assert made.due_minor == 500_000
    assert await stands(clinic, made.certificate_id) == ("AWAITING_PAYMENT", 0, 0)
    assert await history(made.certificate_id) == []
    stored = await row(made.certificate_id)
    assert (stored["buyer_name"], stored["buyer_phone"]) == ("Олег", "+79161110000")
    assert (stored["recipient_name"], stored["design"], stored["expires_on"]) == ("Мария", "CLASSIC", date(2027, 3, 2))


async def test_a_paid_order_lives_from_the_day_of_its_payment(clinic: Clinic):
    made = await order(clinic, 500_000)
    clinic.wait(days=5)
    confirmed = await confirm(clinic, made.certificate_id)
    assert confirmed.paid_minor == 500_000
    assert await stands(clinic, made.certificate_id) == ("ACTIVE", 500_000, 0)
    assert await check(clinic, await code_of(made.certificate_id)) == ("ACTIVE", 500_000)
    stored = await row(made.certificate_id)
    assert (stored["valid_from"], stored["expires_on"]) == (date(2026, 3, 7), date(2027, 3, 7))
    assert await moved("cash") == -500_000


async def test_orders_and_confirmations_are_done_once(clinic: Clinic):
    first = await order(clinic, key="k")
    assert await order(clinic, key="k") == first
    confirmed = await confirm(clinic, first.certificate_id, payment="p-1", key="c")
    assert await confirm(clinic, first.certificate_id, payment="p-1", key="c") == confirmed
    assert await refused(confirm(clinic, first.certificate_id, payment="p-1")) == (
        "NotForStatus", "FORBIDDEN_FOR_STATUS", ("giftCertificateId",),
    )  # fmt: skip
    assert await stands(clinic, first.certificate_id) == ("ACTIVE", 500_000, 0)


async def test_one_payment_confirms_one_order(clinic: Clinic):
    one, other = await order(clinic), await order(clinic)
    await confirm(clinic, one.certificate_id, payment="p-1")
    assert await refused(confirm(clinic, other.certificate_id, payment=" p-1 ")) == (
        "PaymentUsed", "CONFLICT", ("paymentReference",),
    )  # fmt: skip
    assert await stands(clinic, other.certificate_id) == ("AWAITING_PAYMENT", 0, 0)


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ({"value_minor": 49_999}, ("ValueLimits", "AMOUNT_OUT_OF_RANGE", ("value",))),
        ({"value_minor": 0}, ("AmountOutOfRange", "AMOUNT_OUT_OF_RANGE", ("value",))),
        ({"buyer_name": " "}, ("TextLength", "INVALID", ("buyerName",))),
        ({"buyer_phone": "12"}, ("PhoneInvalid", "INVALID", ("buyerPhone",))),
        ({"buyer_email": "@"}, ("EmailInvalid", "INVALID", ("buyerEmail",))),
        ({"recipient_email": "@"}, ("EmailInvalid", "INVALID", ("recipientEmail",))),
        ({"design": "NONE"}, ("DesignUnknown", "INVALID", ("design",))),
        ({"deliver_on": date(2026, 3, 8)}, ("Recipient", "INVALID", ("deliverOn",))),
    ],
)
async def test_an_order_without_sense_is_refused(clinic: Clinic, more: dict[str, Any], expected: object):
    before = await everything()
    assert await refused(order(clinic, **more)) == expected
    assert await everything() == before


async def test_a_payment_needs_a_number(clinic: Clinic):
    made = await order(clinic)
    assert await refused(confirm(clinic, made.certificate_id, payment=" ")) == (
        "TextLength", "INVALID", ("paymentReference",),
    )  # fmt: skip
    assert await refused(confirm(clinic, uuid4())) == ("NotFound", "NOT_FOUND", ("giftCertificateId",))


@pytest.mark.parametrize("who", ["visitor", "patient", "desk", "owner", "till"])
async def test_only_the_websites_key_sells(clinic: Clinic, who: str):
    made = await order(clinic)
    people = {"visitor": visitor(), "patient": patient(uuid4()), "desk": DESK, "owner": OWNER, "till": TILL}
    before = await everything()
    for work in (order(clinic, actor=people[who]), confirm(clinic, made.certificate_id, actor=people[who])):
        with pytest.raises(Unauthenticated if who == "visitor" else Forbidden):
            await work
    assert await everything() == before


async def test_the_website_confirms_under_any_of_its_keys_and_a_partner_neither_orders_nor_confirms(clinic: Clinic):
    shop = Actor(kind=ActorKind.PARTNER, id=UUID(int=0xC5), key_id=UUID(int=0xC6), scopes=frozenset({"STOREFRONT"}))
    renewed = Actor(kind=ActorKind.APPLICATION, id=uuid4(), key_id=uuid4(), scopes=frozenset({"STOREFRONT"}))
    websites = await order(clinic)
    with pytest.raises(Forbidden):
        await order(clinic, actor=shop)
    with pytest.raises(Forbidden):
        await confirm(clinic, websites.certificate_id, actor=shop)
    assert await confirm(clinic, websites.certificate_id, actor=renewed)


async def test_what_staff_issued_is_no_order(clinic: Clinic):
    certificate_id, _ = await issued(clinic)
    assert (await refused(confirm(clinic, certificate_id)))[0] == "NotFound"


async def test_a_paid_gift_is_sent_at_once(clinic: Clinic):
    made = await order(clinic, recipient_phone="8 916 222 33 44")
    assert await deliver(clinic) == []
    await confirm(clinic, made.certificate_id)
    (message,) = await deliver(clinic)
    assert (message["to"], message["channel"], message["template"]) == (MARIA, "SMS", "gift_certificate_from")
    for part in ("Олег", "5", f"{PUBLIC_URL}/c/"):
        assert part in message["text"]
    assert (await row(made.certificate_id))["delivered_at"] == clinic.now
    assert len(await deliver(clinic)) == 1


async def test_the_link_in_the_message_opens_the_page(clinic: Clinic):
    made = await order(clinic, recipient_phone=MARIA, message="С праздником!")
    await confirm(clinic, made.certificate_id)
    (message,) = await deliver(clinic)
    token = message["text"].rsplit("/c/")[1]
    assert read_print_token(token=token, now=clinic.now) == made.certificate_id
    page = await queries.printable(token=token, now=clinic.now)
    assert page is not None
    assert (page.code, page.value_minor) == (await code_of(made.certificate_id), 500_000)
    assert (page.buyer_name, page.recipient_name, page.message) == ("Олег", "Мария", "С праздником!")
    assert (page.service_ids, page.design, page.expires_on) == ((), "CLASSIC", date(2027, 3, 2))
    clinic.wait(days=30)
    assert read_print_token(token=token, now=clinic.now) is None
    assert await queries.printable(token=token, now=clinic.now) is None


async def test_a_page_is_shown_of_what_can_be_used(clinic: Clinic):
    made = await issue(clinic)
    token = certificates.print_token(certificate_id=made.certificate_id, expires_at=made.code_until)
    assert await queries.printable(token=token, now=clinic.now) is not None
    for forged in ("", "A", token[:-1], token[:-2] + "AA", "é" * 50, token + "AAAA", "!" * 50):
        assert await queries.printable(token=forged, now=clinic.now) is None
        assert read_print_token(token=forged, now=clinic.now) is None
    stranger = certificates.print_token(certificate_id=uuid4(), expires_at=made.code_until)
    longer = made.code_until + timedelta(days=1)
    other = certificates.print_token(certificate_id=made.certificate_id, expires_at=longer)
    assert await queries.printable(token=stranger, now=clinic.now) is None
    assert await queries.printable(token=other, now=clinic.now) is None
    await freeze(clinic, made.certificate_id)
    assert await queries.printable(token=token, now=clinic.now) is None


async def test_a_gift_by_e_mail_goes_there(clinic: Clinic):
    await issue(clinic, recipient_email="maria@example.com")
    (message,) = await deliver(clinic)
    assert (message["to"], message["channel"]) == ("maria@example.com", "EMAIL")
    assert message["template"] == "gift_certificate"


async def test_a_gift_is_sent_on_its_day_at_nine(clinic: Clinic):
    made = await order(clinic, recipient_phone=MARIA, deliver_on=date(2026, 3, 8))
    confirmed = await confirm(clinic, made.certificate_id)
    assert confirmed.code_until == datetime(2026, 4, 7, 6, tzinfo=UTC)
    assert await deliver(clinic) == []
    clinic.now = datetime(2026, 3, 8, 5, 59, 59, tzinfo=UTC)
    assert await certificates.begin_deliveries(now=clinic.now) == 0
    clinic.wait(seconds=1)
    assert (await night.run(clinic.now)).gifts_sent == 1
    assert (await night.run(clinic.now)).gifts_sent == 0
    (message,) = await deliver(clinic)
    assert message["to"] == MARIA


async def test_a_gift_paid_for_after_its_day_is_sent_at_once(clinic: Clinic):
    made = await order(clinic, recipient_phone=MARIA, deliver_on=date(2026, 3, 8))
    clinic.wait(days=10)
    assert await certificates.begin_deliveries(now=clinic.now) == 0
    await confirm(clinic, made.certificate_id)
    assert len(await deliver(clinic)) == 1
    assert await certificates.begin_deliveries(now=clinic.now) == 0


async def test_what_cannot_be_used_is_not_sent(clinic: Clinic):
    frozen = await issue(clinic, recipient_phone=MARIA)
    await freeze(clinic, frozen.certificate_id)
    voided = await issue(clinic, 10_000, kind="PROMOTIONAL", recipient_phone=MARIA, deliver_on=date(2026, 3, 8))
    await void(clinic, voided.certificate_id)
    clinic.wait(days=7)
    assert await certificates.begin_deliveries(now=clinic.now) == 0
    assert await deliver(clinic) == []
    assert not await certificates.deliver(
        body={"certificate_id": str(uuid4()), "giver": None}, public_url=PUBLIC_URL, now=clinic.now
    )


async def test_without_an_address_or_a_code_there_is_nothing_to_send(clinic: Clinic):
    bare = await issue(clinic)
    assert await events(certificates.DELIVER) == []
    late = await issue(clinic, recipient_phone=MARIA)
    clinic.wait(days=40)
    await certificates.tidy(now=clinic.now)
    for made in (bare, late):
        body = {"certificate_id": str(made.certificate_id), "giver": None}
        assert not await certificates.deliver(body=body, public_url=PUBLIC_URL, now=clinic.now)


async def test_an_order_that_nobody_pays_for_lapses(clinic: Clinic):
    made = await order(clinic)
    clinic.wait(days=29, hours=23)
    assert await certificates.tidy(now=clinic.now) == 0
    clinic.wait(hours=1)
    assert await certificates.tidy(now=clinic.now) == 1
    assert await stands(clinic, made.certificate_id) == ("VOIDED", 0, 0)
    assert (await refused(confirm(clinic, made.certificate_id)))[0] == "NotForStatus"


async def test_a_batch_is_many_equal_ones_with_codes_of_their_own(clinic: Clinic):
    made = await batch(clinic, 5, actor=DESK, value_minor=100_000)
    assert made.paid_minor == 500_000
    ids = await queries.ids_of_batch(made.batch_id)
    assert tuple(ids) == made.certificate_ids
    codes = await certificates.full_codes(ids=ids)
    assert len(set(codes.values())) == 5
    assert {await stands(clinic, each) for each in ids} == {("ACTIVE", 100_000, 0)}
    assert await check(clinic, codes[ids[0]]) == ("ACTIVE", 100_000)
    assert await moved("cash") == -500_000
    clinic.wait(days=1)
    await certificates.tidy(now=clinic.now)
    assert await certificates.full_codes(ids=ids) == {}
    assert await check(clinic, codes[ids[0]]) == ("ACTIVE", 100_000)


async def test_a_batch_is_issued_once(clinic: Clinic):
    first = await batch(clinic, 3, key="k")
    assert await batch(clinic, 3, key="k") == first
    assert await fetchval("SELECT count(*) FROM gift_certificate") == 3
    assert (await refused(batch(clinic, 4, key="k")))[1] == "IDEMPOTENCY_KEY_REUSED"


async def test_a_batch_may_be_given_or_sold_at_a_discount(clinic: Clinic):
    given = await batch(clinic, 2, kind="PROMOTIONAL", value_minor=5_000, expires_on=date(2026, 6, 1))
    assert {await stands(clinic, each) for each in given.certificate_ids} == {("ACTIVE", 0, 5_000)}
    assert (await row(given.certificate_ids[0]))["expires_on"] == date(2026, 6, 1)
    assert given.paid_minor == 0
    cheap = await batch(clinic, 2, paid_minor=80_000)
    assert {await stands(clinic, each) for each in cheap.certificate_ids} == {("ACTIVE", 80_000, 20_000)}


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ({"quantity": 0}, ("Quantity", "INVALID", ("quantity",))),
        ({"quantity": 1001}, ("Quantity", "INVALID", ("quantity",))),
        ({"value_minor": 1}, ("ValueLimits", "AMOUNT_OUT_OF_RANGE", ("value",))),
        ({"paid_minor": 100_001}, ("PaidPart", "INVALID", ("paid",))),
        ({"expires_on": date(2026, 3, 1)}, ("LastDay", "INVALID", ("expiresOn",))),
    ],
)
async def test_a_batch_out_of_bounds_is_refused(clinic: Clinic, more: dict[str, Any], expected: object):
    before = await everything()
    assert await refused(batch(clinic, **more)) == expected
    assert await everything() == before


async def test_what_a_batch_gives_away_is_counted_together(clinic: Clinic):
    limit = await fetchval("SELECT manual_adjustment_limit_minor FROM organisation")
    half = {"kind": "PROMOTIONAL", "value_minor": limit // 2 + 1}
    assert await batch(clinic, 1, actor=DESK, **half)
    assert (await refused(batch(clinic, 2, actor=DESK, **half)))[1] == "APPROVAL_REQUIRED"
    assert await batch(clinic, 2, actor=MANAGER, **half)


@pytest.mark.parametrize("who", ["visitor", "patient", "website", "till"])
async def test_only_staff_issue_batches(clinic: Clinic, who: str):
    actor = {"visitor": visitor(), "patient": patient(uuid4()), "website": WEBSITE, "till": TILL}[who]
    before = await everything()
    with pytest.raises(Unauthenticated if who == "visitor" else Forbidden):
        await batch(clinic, actor=actor)
    assert await everything() == before


async def test_a_thousand_are_issued_at_once(clinic: Clinic):
    made = await batch(clinic, 1000)
    assert len(set((await certificates.full_codes(ids=made.certificate_ids)).values())) == 1000
