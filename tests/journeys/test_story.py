"""The main job from end to end: a friend comes by a QR and pays, and the referrer's account is credited."""

import base64
import io
import re
from urllib.parse import urlsplit

import pytest
import zxingcpp
from PIL import Image

from tests.journeys.enamel import Enamel, key, new_phone

pytestmark = [pytest.mark.slow, pytest.mark.processes]

QR = "{ viewer { patient { referralCode { qr(format: PNG) { dataUri } } } } }"


def test_a_friend_comes_by_the_picture_and_the_referrer_spends_the_reward(enamel: Enamel):
    enamel.serve()
    enamel.logged("worker")
    desk = enamel.staff("desk")
    anna_id = desk.register("Анна", "+79161000001")
    anna = enamel.patient("+79161000001", "ru")
    picture = anna.ask(QR)["patient"]["referralCode"]["qr"]["dataUri"]
    (read,) = zxingcpp.read_barcodes(Image.open(io.BytesIO(base64.b64decode(picture.partition(",")[2]))))

    page = enamel.http.get(urlsplit(read.text).path, headers={"accept-language": "uk"})
    assert 'lang="uk"' in page.text
    assert "<script" not in page.text
    (action,) = re.findall(r'<form[^>]* action="([^"]+)"', page.text)
    mistaken = enamel.http.post(action, data={"first_name": "Борис", "phone": "12", "personal_data": "yes"})
    assert mistaken.status_code == 422
    assert 'value="Борис"' in mistaken.text
    form = {"first_name": "Борис", "phone": "8 (916) 100-00-02", "personal_data": "yes"}
    thanks = enamel.http.post(action, data=form)
    assert (thanks.status_code, enamel.http.get(thanks.headers["location"]).status_code) == (303, 200)

    (found,) = desk.ask("FindPatients", filter={"search": "борис"})["edges"]
    boris_id = found["node"]["id"]
    assert (found["node"]["status"], desk.figures(boris_id)) == ("LEAD", ("500.00", "0.00", "0.00"))
    invoice = desk.open(boris_id, "hygiene", "consult")
    quote = desk.quote(invoice["id"], useMaximumBonus=True)
    assert [quote[name]["amount"] for name in ("maximumBonus", "amountDue", "willEarn")] == [
        "500.00", "7500.00", "375.00",
    ]  # fmt: skip
    desk.complete(invoice["id"], useMaximumBonus=True)
    assert (desk.card(boris_id)["status"], desk.figures(boris_id)) == ("ACTIVE", ("0.00", "375.00", "0.00"))
    assert desk.figures(anna_id) == ("0.00", "1000.00", "0.00")

    enamel.move(days=15)
    desk, manager = enamel.staff("desk"), enamel.staff("manager")
    assert desk.figures(anna_id) == ("1000.00", "0.00", "0.00")  # by the date, before the night's work
    assert enamel.run("night")[0] == 0
    assert desk.card(boris_id)["referredBy"]["status"] == "REWARDED"
    (entry,) = desk.ask("AccountHistory", id=desk.card(anna_id)["account"]["id"], first=5)["entries"]["edges"]
    assert (entry["node"]["kind"], bool(entry["node"]["explanation"])) == ("REFERRAL_REWARD", True)

    visit = desk.visit(anna_id, "consult", useMaximumBonus=True)
    assert {tender["kind"]: tender["amount"]["amount"] for tender in visit["tenders"]} == {
        "BONUS": "450.00", "CARD": "1050.00",
    }  # fmt: skip
    assert desk.figures(anna_id) == ("550.00", "52.50", "0.00")

    part = manager.refund(invoice["id"], "2000.00")
    assert [str(part[name]) for name in ("toMoney", "toBonus", "clawedBack", "newDebt")] == [
        "1875.00", "125.00", "93.75", "0.00",
    ]  # fmt: skip
    assert desk.figures(boris_id) == ("406.25", "0.00", "0.00")
    manager.refund(invoice["id"], "6000.00")  # nothing stays paid: both sides' bonuses are taken back
    assert desk.figures(boris_id) == ("0.00", "0.00", "0.00")
    assert desk.figures(anna_id) == ("0.00", "52.50", "450.00")
    assert enamel.proofs_hold()


def test_an_answer_is_given_again_whatever_happened_since(today: Enamel):
    desk, manager = today.staff("desk"), today.staff("manager")
    boris_id = desk.register("Борис", new_phone())
    invoice = desk.open(boris_id, "hygiene")
    fingerprint = desk.quote(invoice["id"])["fingerprint"]

    def complete(amount: str, with_key: str) -> dict:
        checkout = {"invoiceId": invoice["id"]}
        payments = [{"kind": "CARD", "amount": amount}]
        body = {"checkout": checkout, "quoteFingerprint": fingerprint, "payments": payments, "idempotencyKey": with_key}
        return desk.ask("CompleteInvoice", input=body)

    first, second, third = key(), key(), key()
    refused = complete("6499.99", first)
    assert [error["code"] for error in refused["userErrors"]] == ["INVALID"]
    done = complete("6500.00", second)
    assert complete("6500.00", second) == done
    assert complete("6500.0", second) == done  # the same amount
    assert complete("6499.99", first) == refused
    assert [error["code"] for error in complete("6500.00", first)["userErrors"]] == ["IDEMPOTENCY_KEY_REUSED"]
    assert [error["code"] for error in complete("6500.00", third)["userErrors"]] == ["FORBIDDEN_FOR_STATUS"]
    body = {"invoiceId": invoice["id"], "amount": "100.00", "reason": "too much", "idempotencyKey": key()}
    once = manager.ask("RefundInvoice", input=body)["refund"]
    manager.refund(invoice["id"], "200.00")
    again = manager.ask("RefundInvoice", input=body)
    assert (again["refund"], again["invoice"]["refundedTotal"]["amount"]) == (once, "300.00")
    assert desk.figures(boris_id) == ("0.00", "310.00", "0.00")
