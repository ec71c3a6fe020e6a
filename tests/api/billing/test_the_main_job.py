"""The main job through the API: a friend comes by a code, pays, and the referrer is credited; refunds add up."""

from uuid import UUID

from api import ids
from domain.staff.actor import ANONYMOUS
from runtime import night
from tests.api.billing.given import amounts, completed, opened, quoted, refunded
from tests.api.client import Api, patient
from tests.api.operations import ACCOUNT_HISTORY, BALANCE, LEAD, MY_REFERRALS
from tests.clinic import MANAGER, Clinic

FORM = {
    "firstName": "Борис",
    "phone": "8 916 111-22-33",
    "consents": [{"purpose": "PERSONAL_DATA", "documentVersion": "1"}],
}
FIND = "query ($filter: PatientFilter) { patients(filter: $filter) { nodes { id status } } }"


async def balance(api: Api, patient_id: str) -> dict[str, str]:
    found = (await api(BALANCE, id=patient_id))["account"]["balance"]
    return {key: value for key, value in amounts(found).items() if value != "0.00"}


async def a_friend_came(api: Api, referrer: UUID) -> str:
    code = await api.clinic.code_of(referrer)
    await api.done(LEAD, actor=ANONYMOUS, input={"code": code.lower(), **FORM})
    (found,) = (await api(FIND, filter={"phone": "+79161112233"}))["nodes"]
    assert found["status"] == "LEAD"
    friend: str = found["id"]
    return friend


async def test_a_friend_pays_and_the_referrer_spends_the_reward(api: Api, clinic: Clinic):
    anna = (await clinic.register("Анна")).patient_id
    anna_id = ids.encode("Patient", anna)
    boris_id = await a_friend_came(api, anna)
    assert await balance(api, boris_id) == {"available": "500.00"}

    invoice = await opened(api, ids.decode(boris_id, "Patient"), "hygiene")
    assert amounts(invoice) == {
        "subtotal": "6500.00", "discountTotal": "0.00", "total": "6500.00", "amountDue": "6500.00",
        "earned": "0.00", "refundedTotal": "0.00",
    }  # fmt: skip
    quote = await quoted(api, invoiceId=invoice["id"], bonusAmount="500")
    assert amounts(quote) == {
        "subtotal": "6500.00", "maximumBonus": "500.00", "bonus": "500.00", "amountDue": "6000.00",
        "willEarn": "300.00",
    }  # fmt: skip
    assert (quote["discounts"], quote["entitlements"], quote["certificates"]) == ([], [], [])
    done = await completed(api, invoiceId=invoice["id"], bonusAmount="500")
    assert done["status"] == "COMPLETED"
    assert amounts(done)["amountDue"] == "0.00"
    assert amounts(done)["earned"] == "300.00"
    assert done["tenders"] == [
        {"kind": "BONUS", "amount": {"amount": "500.00"}, "fiscalHint": "PRICE_DISCOUNT"},
        {"kind": "CARD", "amount": {"amount": "6000.00"}, "fiscalHint": "FULL_SETTLEMENT"},
    ]
    assert done["patient"]["account"]["balance"] == {"available": {"amount": "0.00"}, "pending": {"amount": "300.00"}}
    assert await balance(api, anna_id) == {"pending": "1000.00"}

    clinic.wait(days=15)
    assert await balance(api, anna_id) == {"available": "1000.00"}
    await night.run(clinic.now)
    assert await balance(api, anna_id) == {"available": "1000.00"}
    (seen,) = (await api(MY_REFERRALS, actor=patient(anna), first=5))["patient"]["referrals"]["nodes"]
    assert (seen["status"], seen["reward"]["amount"], seen["friendName"]) == ("REWARDED", "1000.00", None)

    own = await opened(api, anna, "consult")
    best = await quoted(api, invoiceId=own["id"], useMaximumBonus=True)
    assert amounts(best)["maximumBonus"] == "450.00"
    await completed(api, invoiceId=own["id"], useMaximumBonus=True)
    assert await balance(api, anna_id) == {"available": "550.00", "pending": "52.50"}


async def test_parts_of_a_refund_add_up_and_the_figures_follow_the_rules(api: Api, clinic: Clinic):
    anna = (await clinic.register("Анна")).patient_id
    boris_id = await a_friend_came(api, anna)
    invoice = await opened(api, ids.decode(boris_id, "Patient"), "hygiene")
    await completed(api, invoiceId=invoice["id"], bonusAmount="500.00")

    first = await refunded(api, invoice["id"], amount="1000.33")
    assert amounts(first["refund"]) == {
        "total": "1000.33", "toMoney": "923.39", "toBonus": "76.94", "toCertificates": "0.00", "clawedBack": "46.16",
        "newDebt": "0.00",
    }  # fmt: skip
    assert first["invoice"]["status"] == "PARTIALLY_REFUNDED"
    assert amounts(first["invoice"])["earned"] == "300.00"
    assert await balance(api, boris_id) == {"available": "76.94", "pending": "253.84"}

    rest = await refunded(api, invoice["id"])
    assert amounts(rest["refund"]) == {
        "total": "5499.67", "toMoney": "5076.61", "toBonus": "423.06", "toCertificates": "0.00",
        "clawedBack": "253.84", "newDebt": "0.00",
    }  # fmt: skip
    assert rest["invoice"]["status"] == "REFUNDED"
    assert amounts(rest["invoice"])["refundedTotal"] == "6500.00"
    assert await balance(api, boris_id) == {"available": "500.00"}
    assert await balance(api, ids.encode("Patient", anna)) == {}


async def test_what_was_spent_meanwhile_becomes_debt_and_the_statement_explains_it(api: Api, clinic: Clinic):
    anna = (await clinic.register("Анна")).patient_id
    anna_id = ids.encode("Patient", anna)
    invoice = await opened(api, anna, "hygiene")
    await completed(api, invoiceId=invoice["id"])
    clinic.wait(days=15)
    second = await opened(api, anna, "consult")
    await completed(api, invoiceId=second["id"], bonusAmount="325.00")
    assert await balance(api, anna_id) == {"pending": "58.75"}

    refund = (await refunded(api, invoice["id"]))["refund"]
    assert (refund["clawedBack"]["amount"], refund["newDebt"]["amount"]) == ("0.00", "325.00")
    assert await balance(api, anna_id) == {"pending": "58.75", "debt": "325.00"}
    clinic.wait(days=15)
    assert await balance(api, anna_id) == {"debt": "266.25"}
    await night.run(clinic.now)
    assert await balance(api, anna_id) == {"debt": "266.25"}

    account_id = (await api(BALANCE, id=anna_id))["account"]["id"]
    history = await api(ACCOUNT_HISTORY, actor=patient(anna), id=account_id, first=10)
    told = [edge["node"]["description"] for edge in history["entries"]["edges"]]
    number = invoice["number"]
    assert told == [
        "Debt paid off",
        f"Cashback for visit {second['number']}",
        f"Spent on visit {second['number']}",
        f"Cashback for visit {number}",
    ]


async def test_a_refund_under_the_minimum_reverses_both_sides(api: Api, clinic: Clinic):
    anna = (await clinic.register("Анна")).patient_id
    boris_id = await a_friend_came(api, anna)
    invoice = await opened(api, ids.decode(boris_id, "Patient"), "hygiene")
    await completed(api, invoiceId=invoice["id"])
    clinic.wait(days=15)

    line = invoice["lines"][0]["id"]
    await refunded(api, invoice["id"], actor=MANAGER, lines=[{"lineId": line, "quantity": 1}])

    assert await balance(api, ids.encode("Patient", anna)) == {}
    assert await balance(api, boris_id) == {}
    (seen,) = (await api(MY_REFERRALS, actor=patient(anna), first=5))["patient"]["referrals"]["nodes"]
    assert (seen["status"], seen["reward"], seen["rewardUsableFrom"]) == ("REVERSED", None, None)
