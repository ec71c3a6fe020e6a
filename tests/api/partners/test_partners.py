"""Partners through the API: kept by managers, read by their own keys, credited and taken back at their tills."""

from typing import Any
from uuid import UUID, uuid4

import orjson
import pytest

from api import ids
from domain.kernel import sealing
from domain.kernel.database import fetch, fetchval
from domain.staff.actor import ANONYMOUS, Actor
from domain.staff.service import actor_of_api_key
from domain.webhooks import sending
from tests.api.client import DOCTOR, MARKETER, WEBSITE, Api, patient
from tests.api.operations import client_operation
from tests.api.webhooks.operations import CREATE as LISTEN
from tests.clinic import DESK, MANAGER, OWNER, Clinic
from tests.domain.webhooks.given import Receiver

CREATE = client_operation("CreatePartner")
CREATE_KEY = client_operation("CreatePartnerApiKey")
WHO_AM_I = client_operation("WhoAmI")
REPORT = client_operation("ReportSale")
SHOW_CARD = client_operation("ShowCard")
TERMS = "settlement creditLimit { amount } returnDays saleLimit { amount } dailyLimit { amount }"
WHOLE = f"""
id code name status contactEmail balance {{ amount }} funds {{ amount }} {TERMS} bonusLifeDays createdAt
contacts {{ name role phone email }}
terms {{ number signedOn validFrom inForceSince {TERMS} }}
stores {{ id name address isActive }}
apiKeys(first: 10) {{ totalCount nodes {{ id name prefix store scopes state lastUsedAt }} }}
sales(first: 10) {{ totalCount nodes {{
    id orderReference status orderTotal {{ amount }} bonus {{ amount }} returned {{ amount }} takenBack {{ amount }}
    soldOn returnableOn store {{ name }} partner {{ id }} patient {{ id displayName }}
    reversals {{ amount {{ amount }} bonus {{ amount }} reason reversedOn }} }} }}
"""
PAGE = f"{{ viewer {{ kind partner {{ {WHOLE} }} }} }}"
NODE = f"query ($id: ID!) {{ node(id: $id) {{ id ... on Partner {{ {WHOLE} }} }} }}"
LIST = """
query ($filter: PartnerFilter) { partners(first: 10, filter: $filter) { totalCount nodes { name code } } }
"""
REVERSE = """
mutation ($input: PartnerSaleReverseInput!) {
  partnerSaleReverse(input: $input) {
    takenBack { amount } sale { id status patient { id } } userErrors { code field message } } }
"""


REVERSALS = "query ($id: ID!) { node(id: $id) { ... on PartnerSale { reversals { reason } } } }"


def doing(name: str, *, gives: str = "partner { id name status }") -> str:
    """Return a mutation on partners."""
    taken = "PartnerAction" if name in {"partnerPause", "partnerResume", "partnerEnd"} else name[0].upper() + name[1:]
    return f"mutation ($input: {taken}Input!) {{ {name}(input: $input) {{ {gives} userErrors {{ code field }} }} }}"


async def created(api: Api, **changes: Any) -> str:
    """Add a partner as the front desk's page does, and return its id."""
    made = await api.done(CREATE, actor=MANAGER, input={"name": "Аптека", **changes})
    found: str = made["partner"]["id"]
    return found


async def till_of(api: Api, partner_id: str, *scopes: str, **changes: Any) -> Actor:
    """Make a key as the front desk's page does, and return whom it stands for."""
    form = {"partnerId": partner_id, "name": "Касса", "scopes": scopes or ["SALES_REPORT"], **changes}
    made = await api.done(CREATE_KEY, actor=MANAGER, input=form)
    actor = await actor_of_api_key(key=made["apiKey"], now=api.clinic.now)
    assert actor is not None
    assert ids.decode(made["keyId"], "ApiKey") == actor.key_id
    return actor


async def card(api: Api, patient_id: UUID) -> str:
    """Return a code that a patient's phone shows."""
    shown: str = (await api.done(SHOW_CARD, actor=patient(patient_id)))["code"]
    return shown


def selling(code: str, **changes: Any) -> dict[str, Any]:
    """Return the input that reports a sale."""
    return {
        "cardCode": code, "orderReference": "A-1", "orderTotal": "1000.00", "bonus": "50.00",
        "idempotencyKey": str(uuid4()), **changes,
    }  # fmt: skip


async def test_a_partner_pays_monthly_without_a_limit_unless_told_otherwise(api: Api, clinic: Clinic):
    made = await api.done(CREATE, actor=MANAGER, input={"name": " Аптека ", "contactEmail": "shop@example.org"})
    partner = await api(NODE, actor=MANAGER, id=made["partner"]["id"])
    assert made["partner"] == {"id": partner["id"], "name": "Аптека", "balance": {"amount": "0.00"}}
    assert partner["code"].startswith("partner-")
    told = {name: partner[name] for name in ("status", "settlement", "creditLimit", "funds", "returnDays")}
    assert told == {
        "status": "ACTIVE", "settlement": "MONTHLY", "creditLimit": None, "funds": None, "returnDays": 14,
    }  # fmt: skip
    assert (partner["contactEmail"], partner["contacts"], partner["stores"]) == ("shop@example.org", [], [])


async def test_a_partner_that_pays_in_settles_ahead(api: Api, clinic: Clinic):
    made = await api.done(CREATE, actor=OWNER, input={"name": "Оптика", "prepaid": "5000.00"})
    assert made["partner"]["balance"] == {"amount": "5000.00"}
    partner = await api(NODE, actor=MARKETER, id=made["partner"]["id"])
    assert (partner["settlement"], partner["funds"]) == ("PREPAID", {"amount": "5000.00"})


async def test_a_partners_page(api: Api, clinic: Clinic):
    anna = (await clinic.register()).patient_id
    partner_id = await created(
        api, code="apteka", settlement="MONTHLY", prepaid="100.00", creditLimit="1000.00", saleLimit="300.00",
        dailyLimit="900.00", bonusLifeDays=60, returnDays=7,
        contacts=[{"name": "Ольга", "role": "Бухгалтер", "phone": "+7 495 1", "email": "o@example.org"}],
    )  # fmt: skip
    added = await api.done(
        doing("partnerStoreAdd", gives="store { id name address isActive }"), actor=MANAGER,
        input={"partnerId": partner_id, "name": "Тверская", "address": "Тверская, 7"},
    )  # fmt: skip
    till = await till_of(api, partner_id, "SALES_REPORT", storeId=added["store"]["id"])
    office = await till_of(api, partner_id, "STATEMENTS_READ", name="Бухгалтерия")
    credited = await api.done(REPORT, actor=till, input=selling(await card(api, anna)))
    assert credited["credited"] == {"amount": "50.00", "currencyCode": "RUB"}
    assert await api(WHO_AM_I, actor=till) == {
        "kind": "PARTNER",
        "partner": {"id": partner_id, "name": "Аптека", "balance": {"amount": "50.00", "currencyCode": "RUB"}},
    }
    seen = (await api(PAGE, actor=office))["partner"]
    assert (seen["funds"], seen["code"]) == ({"amount": "1050.00"}, "apteka")
    assert seen["contacts"] == [
        {"name": "Ольга", "role": "Бухгалтер", "phone": "+7 495 1", "email": "o@example.org"}
    ]  # fmt: skip
    assert [each["name"] for each in seen["apiKeys"]["nodes"]] == ["Бухгалтерия", "Касса"]
    assert seen["apiKeys"]["nodes"][1]["store"] == "Тверская"
    (sale,) = seen["sales"]["nodes"]
    assert (sale["store"], sale["patient"], sale["partner"]) == ({"name": "Тверская"}, None, {"id": partner_id})
    assert (sale["soldOn"], sale["returnableOn"]) == ("2026-03-02", "2026-03-09")
    (terms,) = seen["terms"]
    assert (terms["validFrom"], terms["creditLimit"]) == ("2026-03-02", {"amount": "1000.00"})
    told = (await api(PAGE, actor=till))["partner"]
    assert (told["contacts"], told["terms"], told["apiKeys"]) == (None, None, None)
    assert told["sales"]["totalCount"] == 1
    (by_staff,) = (await api(NODE, actor=MANAGER, id=partner_id))["sales"]["nodes"]
    assert by_staff["patient"]["id"] == ids.encode("Patient", anna)


async def test_a_key_that_does_not_report_sales_sees_none(api: Api, clinic: Clinic):
    anna = (await clinic.register()).patient_id
    partner_id = await created(api)
    till, checker = await till_of(api, partner_id), await till_of(api, partner_id, "VOUCHERS_CHECK")
    await api.done(REPORT, actor=till, input=selling(await card(api, anna)))
    (sale,) = (await api(PAGE, actor=till))["partner"]["sales"]["nodes"]
    both = {"orderReference": "A-1", "saleId": sale["id"], "idempotencyKey": "both"}
    for actor in (till, MANAGER):
        assert await api.refused(REVERSE, actor=actor, input=both) == ("INVALID", ["orderReference"])
        assert await api.refused(REVERSE, actor=actor, input={"idempotencyKey": "x"}) == ("INVALID", ["saleId"])
    assert (await api(PAGE, actor=checker))["partner"]["sales"] is None
    assert await api("query ($id: ID!) { node(id: $id) { id } }", actor=checker, id=sale["id"]) is None
    assert await api.error(REPORT, actor=checker, input=selling("0000 0000")) == "FORBIDDEN"


async def test_partner_a_reads_and_does_nothing_of_partner_b(api: Api, clinic: Clinic):
    anna = (await clinic.register()).patient_id
    a, b = await created(api), await created(api, name="Оптика", prepaid="500.00")
    every = ("SALES_REPORT", "STATEMENTS_READ", "CERTIFICATES_CHECK", "VOUCHERS_CHECK", "VOUCHERS_REDEEM")
    till_a, till_b = await till_of(api, a, *every), await till_of(api, b, *every)
    store = (
        await api.done(
            doing("partnerStoreAdd", gives="store { id }"), actor=MANAGER, input={"partnerId": b, "name": "Б"}
        )
    )["store"]["id"]
    await api.done(REPORT, actor=till_b, input=selling(await card(api, anna), orderReference="secret-order"))
    (sale,) = (await api(PAGE, actor=till_b))["partner"]["sales"]["nodes"]
    key = ids.encode("ApiKey", till_b.key_id)  # type: ignore[arg-type]
    for found in (b, store, sale["id"], key):
        assert await api("query ($id: ID!) { node(id: $id) { id } }", actor=till_a, id=found) is None
    page = await api(PAGE, actor=till_a)
    assert page["partner"]["id"] == a
    assert not {b, store, sale["id"], "secret-order", "Оптика"} & {str(each) for each in _leaves(page)}
    for named in ({"saleId": sale["id"]}, {"orderReference": "secret-order"}):
        form = {**named, "idempotencyKey": str(uuid4())}
        assert await api.refused(REVERSE, actor=till_a, input=form) == ("NOT_FOUND", list(named))
    assert await api.error(LIST, actor=till_a) == "FORBIDDEN"
    mine = {"storeId": store}
    assert (await api(SALES_OF_STORE, actor=till_a, filter=mine))["partner"]["sales"]["totalCount"] == 0


SALES_OF_STORE = """
query ($filter: PartnerSaleFilter) { viewer { partner { sales(first: 5, filter: $filter) { totalCount } } } }
"""


def _leaves(value: Any) -> list[Any]:
    if isinstance(value, dict):
        return [leaf for each in value.values() for leaf in _leaves(each)]
    if isinstance(value, list):
        return [leaf for each in value for leaf in _leaves(each)]
    return [value]


async def test_a_sale_tells_nothing_of_the_patient(api: Api, clinic: Clinic):
    anna = (await clinic.register("Жанна")).patient_id
    till = await till_of(api, await created(api), "SALES_REPORT", "STATEMENTS_READ")
    curious = REPORT.replace("credited {", "sale { id patient { id displayName phone } } credited {")
    made = await api.done(curious, actor=till, input=selling(await card(api, anna)))
    assert made["sale"]["patient"] is None
    page = _leaves(await api(PAGE, actor=till))
    assert ids.encode("Patient", anna) not in page
    assert not any("Жанна" in str(leaf) for leaf in page)


async def test_a_sale_comes_back_in_parts(api: Api, clinic: Clinic):
    anna = (await clinic.register()).patient_id
    till = await till_of(api, await created(api))
    await api.done(REPORT, actor=till, input=selling(await card(api, anna)))
    form = {"orderReference": "A-1", "amount": "300.00", "reason": "Вернули", "idempotencyKey": "k"}
    for _ in range(2):
        back = await api.done(REVERSE, actor=till, input=form)
        assert back["takenBack"] == {"amount": "15.00"}
        assert back["sale"]["status"] == "PARTLY_RETURNED"
    (sale,) = (await api(PAGE, actor=till))["partner"]["sales"]["nodes"]
    assert (sale["returned"], sale["takenBack"]) == ({"amount": "300.00"}, {"amount": "15.00"})
    assert [each["reason"] for each in sale["reversals"]] == ["Вернули"]
    rest = {"saleId": sale["id"], "reason": "Анна передумала", "idempotencyKey": "k"}
    assert (await api.done(REVERSE, actor=MANAGER, input=rest))["sale"]["status"] == "RETURNED"
    for actor, reasons in ((till, ["Вернули", None]), (MANAGER, ["Вернули", "Анна передумала"])):
        node = (await api(REVERSALS, actor=actor, id=sale["id"]))["reversals"]
        assert [each["reason"] for each in node] == reasons
    clinic.wait(days=15)
    assert await api.refused(REVERSE, actor=till, input={**rest, "idempotencyKey": "l"}) == ("EXPIRED", ["saleId"])


async def test_events_tell_the_store_as_it_is_called_at_that_moment(api: Api, clinic: Clinic):
    sealing.configure(("a key for sealing",))
    sending.configure(Receiver())
    events = ["sale.reported", "sale.reversed"]
    await api.done(LISTEN, actor=OWNER, input={"url": "https://shop.com/hook", "events": events})
    anna, partner_id = (await clinic.register()).patient_id, await created(api)
    form = {"partnerId": partner_id, "name": "Тверская"}
    added = await api.done(doing("partnerStoreAdd", gives="store { id }"), actor=MANAGER, input=form)
    store_id = added["store"]["id"]
    till = await till_of(api, partner_id, storeId=store_id)
    await api.done(REPORT, actor=till, input=selling(await card(api, anna)))
    form = {"storeId": store_id, "name": "Арбат"}
    await api.done(doing("partnerStoreUpdate", gives="store { id }"), actor=MANAGER, input=form)
    await api.done(REVERSE, actor=till, input={"orderReference": "A-1", "idempotencyKey": "k"})
    rows = await fetch("SELECT payload FROM pgqueuer WHERE entrypoint = 'webhook.emit' ORDER BY id")
    told = [orjson.loads(row["payload"]) for row in rows]
    assert [each.get("payload", each)["data"]["store"] for each in told] == ["Тверская", "Арбат"]
    assert await fetchval("SELECT store FROM api_key WHERE id = $1", till.key_id) == "Арбат"


REFUSED = [
    ({"bonus": "1000.01"}, "INVALID", ["bonus"]),
    ({"bonus": "0.00"}, "AMOUNT_OUT_OF_RANGE", ["bonus"]),
    ({"orderTotal": "-5.00"}, "AMOUNT_OUT_OF_RANGE", ["orderTotal"]),
    ({"orderTotal": "10000000.01"}, "AMOUNT_OUT_OF_RANGE", ["orderTotal"]),
    ({"orderReference": " "}, "INVALID", ["orderReference"]),
    ({"orderReference": "A" * 101}, "INVALID", ["orderReference"]),
    ({"orderReference": "A\u202e"}, "INVALID", ["orderReference"]),
    ({"cardCode": ""}, "CODE_INVALID", ["cardCode"]),
    ({"cardCode": "x" * 5000}, "CODE_INVALID", ["cardCode"]),
    ({"bonus": "200.00"}, "INSUFFICIENT_FUNDS", ["bonus"]),
    ({"idempotencyKey": ""}, "INVALID", ["idempotencyKey"]),
]


@pytest.mark.parametrize(("changes", "code", "field"), REFUSED)
async def test_odd_sales_are_refused(api: Api, clinic: Clinic, changes: dict[str, Any], code: str, field: list[str]):
    anna = (await clinic.register()).patient_id
    till = await till_of(api, await created(api, prepaid="100.00"))
    form = selling(await card(api, anna), **changes)
    assert await api.refused(REPORT, actor=till, input=form) == (code, field)
    assert await fetchval("SELECT count(*) FROM partner_sale") == 0


CREATIONS = [
    ({"name": ""}, "INVALID", ["name"]),
    ({"name": "A" * 201}, "INVALID", ["name"]),
    ({"name": "Аптека"}, "ALREADY_EXISTS", ["name"]),
    ({"code": "apteka"}, "ALREADY_EXISTS", ["code"]),
    ({"code": "Ап"}, "INVALID", ["code"]),
    ({"contactEmail": "no address"}, "INVALID", ["contactEmail"]),
    ({"prepaid": "0.00"}, "AMOUNT_OUT_OF_RANGE", ["prepaid"]),
    ({"prepaid": "1.00", "creditLimit": "1.00"}, "INVALID", ["creditLimit"]),
    ({"creditLimit": "-1.00"}, "AMOUNT_OUT_OF_RANGE", ["creditLimit"]),
    ({"returnDays": 366}, "INVALID", ["returnDays"]),
    ({"returnDays": -1}, "INVALID", ["returnDays"]),
    ({"bonusLifeDays": 0}, "INVALID", ["bonusLifeDays"]),
    ({"saleLimit": "0.00"}, "AMOUNT_OUT_OF_RANGE", ["saleLimit"]),
    ({"contacts": [{"name": "A"}] * 21}, "INVALID", ["contacts"]),
    ({"contacts": [{"name": "A"}, {"name": ""}]}, "INVALID", ["contacts", "1", "name"]),
    ({"contacts": [{"name": "A", "email": "x"}]}, "INVALID", ["contacts", "0", "email"]),
]


@pytest.mark.parametrize(("changes", "code", "field"), CREATIONS)
async def test_odd_partners_are_refused(api: Api, clinic: Clinic, changes: dict[str, Any], code: str, field: list[str]):
    await created(api, code="apteka")
    assert await api.refused(CREATE, actor=MANAGER, input={"name": "Новый", **changes}) == (code, field)
    assert await fetchval("SELECT count(*) FROM partner") == 1


async def test_a_refused_amount_is_told_its_own_least(api: Api, clinic: Clinic):
    for name, least in (("creditLimit", "0.00"), ("prepaid", "0.01"), ("dailyLimit", "0.01")):
        answer = await api(CREATE, actor=MANAGER, input={"name": "Новый", name: "-1.00"})
        assert f"{least} " in answer["userErrors"][0]["message"]
    assert await created(api, creditLimit="0.00")


async def test_the_list_of_partners_is_searched(api: Api, clinic: Clinic):
    await created(api, name="Аптека", code="apteka")
    other = await created(api, name="Оптика Люкс", code="optika")
    await api.done(doing("partnerPause"), actor=MANAGER, input={"partnerId": other})
    found = [
        [each["name"] for each in (await api(LIST, actor=MARKETER, filter=wanted))["nodes"]]
        for wanted in (None, {"search": "ЛЮКС"}, {"search": "apt"}, {"status": "PAUSED"}, {"search": "%"})
    ]
    assert found == [["Аптека", "Оптика Люкс"], ["Оптика Люкс"], ["Аптека"], ["Оптика Люкс"], []]


async def test_terms_payments_and_stores_through_the_api(api: Api, clinic: Clinic):
    partner_id = await created(api, prepaid="100.00")
    terms = {"partnerId": partner_id, "validFrom": "2026-03-02", "settlement": "MONTHLY", "creditLimit": "50.00"}
    gives = "partner { funds { amount } terms { creditLimit { amount } } }"
    agreed = await api.done(doing("partnerTermsAgree", gives=gives), actor=MANAGER, input=terms)
    assert agreed["partner"]["funds"] == {"amount": "150.00"}
    assert [each["creditLimit"] for each in agreed["partner"]["terms"]] == [{"amount": "50.00"}, None]
    for day in ("2999-01-01", "2026-03-01"):
        form = {**terms, "validFrom": day}
        assert await api.refused(doing("partnerTermsAgree"), actor=MANAGER, input=form) == ("INVALID", ["validFrom"])
    paying = doing("partnerPaymentRecord", gives="balance { amount } partner { balance { amount } }")
    payment = {"partnerId": partner_id, "amount": "100.01", "reference": "п/п 1", "idempotencyKey": "k"}
    over = {**payment, "direction": "OUT"}
    assert await api.refused(paying, actor=MANAGER, input=over) == ("INSUFFICIENT_FUNDS", ["amount"])
    paid = await api.done(paying, actor=MANAGER, input={**payment, "idempotencyKey": "l"})
    assert paid["balance"] == paid["partner"]["balance"] == {"amount": "200.01"}
    again = {**payment, "idempotencyKey": "m"}
    assert await api.refused(paying, actor=MANAGER, input=again) == ("CONFLICT", ["reference"])
    gives = "store { id name address isActive }"
    adding = {"partnerId": partner_id, "name": "Тверская"}
    store = (await api.done(doing("partnerStoreAdd", gives=gives), actor=MANAGER, input=adding))["store"]
    changed = {"storeId": store["id"], "address": "Тверская, 7"}
    await api.done(doing("partnerStoreUpdate", gives=gives), actor=MANAGER, input=changed)
    closed = await api.done(doing("partnerStoreClose", gives=gives), actor=MANAGER, input={"storeId": store["id"]})
    assert closed["store"] == {**store, "address": "Тверская, 7", "isActive": False}
    form = {"partnerId": partner_id, "name": "Касса", "scopes": ["SALES_REPORT"], "storeId": store["id"]}
    assert await api.refused(CREATE_KEY, actor=MANAGER, input=form) == ("CONFLICT", ["storeId"])


async def test_a_partner_is_changed_paused_and_ended_through_the_api(api: Api, clinic: Clinic):
    partner_id = await created(api, contactEmail="a@example.org", bonusLifeDays=30)
    other = await created(api, name="Оптика")
    form = {"partnerId": partner_id, "contactEmail": None, "bonusLifeDays": None, "contacts": [{"name": "Ольга"}]}
    gives = "partner { name contactEmail bonusLifeDays contacts { name email } }"
    changed = await api.done(doing("partnerUpdate", gives=gives), actor=MANAGER, input=form)
    assert changed["partner"] == {
        "name": "Аптека", "contactEmail": None, "bonusLifeDays": None, "contacts": [{"name": "Ольга", "email": None}],
    }  # fmt: skip
    named = {"partnerId": other, "name": "Аптека"}
    assert await api.refused(doing("partnerUpdate"), actor=MANAGER, input=named) == ("ALREADY_EXISTS", ["name"])
    for name, status in (("partnerPause", "PAUSED"), ("partnerResume", "ACTIVE"), ("partnerEnd", "ENDED")):
        turned = await api.done(doing(name), actor=MANAGER, input={"partnerId": partner_id})
        assert turned["partner"]["status"] == status
    assert await api.refused(doing("partnerResume"), actor=MANAGER, input={"partnerId": partner_id}) == (
        "FORBIDDEN_FOR_STATUS", ["partnerId"],
    )  # fmt: skip


async def test_a_patient_reads_who_gave_a_bonus(api: Api, clinic: Clinic):
    anna = (await clinic.register()).patient_id
    till = await till_of(api, await created(api))
    await api.done(REPORT, actor=till, input=selling(await card(api, anna)))
    await api.done(REVERSE, actor=till, input={"orderReference": "A-1", "idempotencyKey": "k"})
    found = await api(HISTORY, actor=patient(anna))
    lines = found["patient"]["account"]["entries"]["nodes"]
    assert [(each["kind"], each["description"]) for each in lines] == [
        ("CLAWBACK", "Bonus from Аптека taken back"), ("PARTNER", "Bonus from Аптека"),
    ]  # fmt: skip
    assert lines[1]["explanation"] == (
        "Order A-1 for 1,000.00\xa0RUB at Аптека, which paid for this bonus. Usable at once."
    )


HISTORY = """
{ viewer { patient { account { entries(first: 5) { nodes { kind description explanation } } } } } }
"""


async def test_managers_alone_keep_partners(api: Api, clinic: Clinic):
    partner_id = await created(api)
    till = await till_of(api, partner_id)
    for stranger in (DESK, DOCTOR, MARKETER, WEBSITE, till):
        assert await api.error(CREATE, actor=stranger, input={"name": "Б"}) == "FORBIDDEN"
        assert await api.error(doing("partnerPause"), actor=stranger, input={"partnerId": partner_id}) == "FORBIDDEN"
    assert await api.error(CREATE, actor=ANONYMOUS, input={"name": "Б"}) == "UNAUTHENTICATED"
    for stranger in (DESK, DOCTOR, WEBSITE, ANONYMOUS):
        assert await api(NODE, actor=stranger, id=partner_id) is None
        assert (await api("{ viewer { kind partner { id } } }", actor=stranger))["partner"] is None
