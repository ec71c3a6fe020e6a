"""What goes back and what is taken back, by lines, by amounts and both."""

from decimal import Decimal

import pytest

from tests.journeys.enamel import Desk, Enamel, new_phone

pytestmark = [pytest.mark.slow, pytest.mark.processes]


@pytest.fixture
def boss(today: Enamel) -> Desk:
    return today.staff("boss")


def test_shares_of_services_bound_the_bonuses_and_parts_of_a_refund_add_up(boss: Desk):
    vera = boss.register("Вера", new_phone())
    boss.adjust(vera, "9000.00")
    invoice = boss.open(vera, "implant", ("hygiene", 2), "braces")
    quote = boss.quote(invoice["id"])
    assert quote["maximumBonus"]["amount"] == "9000.00"  # of 10 % of 58000.00 and 30 % of 13000.00 and 95000.00
    assert quote["willEarn"]["amount"] == "3550.00"  # 5 % of 71000.00: braces earn nothing
    done = boss.complete(invoice["id"], [("INSURER", "50000.00"), ("CARD", "107000.00")], useMaximumBonus=True)
    # Of the earning lines' 66825.28 not paid with bonuses, 107000/157000 was real money.
    assert {row["kind"]: row["amount"]["amount"] for row in done["tenders"]} == {
        "BONUS": "9000.00", "INSURER": "50000.00", "CARD": "107000.00",
    }  # fmt: skip
    earned = Decimal(done["earned"]["amount"])
    lines = {line["service"]["name"][:4]: line["id"] for line in done["lines"]}
    parts = [
        boss.refund(done["id"], lines=[{"lineId": lines["Проф"], "quantity": 1}]),
        boss.refund(done["id"], "12345.67"),
        boss.refund(done["id"], lines=[{"lineId": lines["Импл"], "quantity": 1}]),
        *(boss.refund(done["id"], amount) for amount in ("0.01", "33333.33", "0.02")),
    ]
    left = Decimal(166000) - sum(part["total"] for part in parts)
    refusals = boss.refused("RefundInvoice", input=refund_of(done["id"], left + Decimal("0.01")))
    assert refusals == ["AMOUNT_OUT_OF_RANGE"]
    parts.append(boss.refund(done["id"], str(left)))
    sums = {name: sum(part[name] for part in parts) for name in ("toBonus", "toMoney", "clawedBack", "newDebt")}
    assert sums == {"toBonus": 9000, "toMoney": 157000, "clawedBack": earned, "newDebt": 0}
    assert boss.figures(vera) == ("9000.00", "0.00", "0.00")
    assert boss.refused("RefundInvoice", input=refund_of(done["id"], Decimal("0.01"))) == ["FORBIDDEN_FOR_STATUS"]


def refund_of(invoice_id: str, amount: Decimal) -> dict:
    return {"invoiceId": invoice_id, "amount": str(amount), "reason": "too much", "idempotencyKey": new_phone()}


def test_bonuses_leave_the_least_that_has_to_be_money(boss: Desk):
    vera = boss.register("Вера", new_phone())
    boss.adjust(vera, "100.00")
    line = {"serviceId": boss.services["consult"], "quantity": 1, "unitPrice": "1.20"}
    request = {"patientId": vera, "branchId": boss.branches["Europe/Moscow"], "lines": [line], "idempotencyKey": vera}
    invoice = boss.ask("OpenInvoice", input=request)["invoice"]
    assert boss.quote(invoice["id"])["maximumBonus"]["amount"] == "0.20"
    assert boss.refused("QuoteCheckout", input={"invoiceId": invoice["id"], "bonusAmount": "0.21"}) == [
        "BONUS_SHARE_EXCEEDED"
    ]


def test_a_debt_is_never_taken_from_pending_bonuses_and_the_next_usable_credit_pays_it(enamel: Enamel):
    enamel.serve()
    boss = enamel.staff("boss")
    vera = boss.register("Вера", "+79161000001")
    dear = boss.visit(vera, "whitening")["id"]
    assert boss.figures(vera) == ("0.00", "1200.00", "0.00")
    enamel.move(days=15)
    boss = enamel.staff("boss")
    boss.visit(vera, "hygiene", bonusAmount="1000.00")
    assert boss.figures(vera) == ("200.00", "275.00", "0.00")
    back = boss.refund(dear, "24000.00")
    assert (back["clawedBack"], back["newDebt"]) == (Decimal(200), Decimal(1000))
    assert boss.figures(vera) == ("0.00", "275.00", "1000.00")
    assert boss.quote(boss.open(vera, "hygiene")["id"])["maximumBonus"]["amount"] == "0.00"
    boss.adjust(vera, "600.00")
    assert boss.figures(vera) == ("0.00", "275.00", "400.00")
    enamel.move(days=15)
    assert enamel.staff("boss").figures(vera) == ("0.00", "0.00", "125.00")  # the pending 275.00 has matured
