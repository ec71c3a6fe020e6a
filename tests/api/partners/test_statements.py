"""Settling with partners through the API: closing, reading, exporting, holding files against the lines."""

import csv
import io
from collections.abc import AsyncIterator
from datetime import datetime
from typing import Any
from uuid import UUID, uuid4

import httpx
import pypdfium2
import pytest
import pytest_asyncio
from starlette.applications import Starlette

from adapters import statement_print
from api import ids
from api.context import ApiSettings
from api.pages.statements import statement_routes
from domain.staff.actor import ANONYMOUS, Actor
from domain.staff.guessing import WRONG_LINKS_PER_CLIENT_AND_MINUTE
from tests.api.client import DOCTOR, MARKETER, PUBLIC_URL, WEBSITE, Api, nothing_changes, patient
from tests.api.operations import client_operation
from tests.clinic import DESK, MANAGER, OWNER, Clinic

CLOSE = client_operation("ClosePartnerStatement")
MINE = client_operation("MyStatements")
LINE = "position bookedOn kind amount { amount } reference promotion store"
WHOLE = f"""
id number periodFrom periodTo isClosed lineCount total {{ amount }} payments {{ amount }} openingBalance {{ amount }}
closingBalance {{ amount }} closedAt closedBy {{ id }} partner {{ id }} csvUrl pdfUrl
sums {{ kind count amount {{ amount }} }} lines(first: 50) {{ totalCount nodes {{ {LINE} }} }}
"""
STATEMENT = f"query ($id: ID!) {{ node(id: $id) {{ ... on PartnerStatement {{ {WHOLE} }} }} }}"
OPEN = f"""
unsettled {{ total {{ amount }} payments {{ amount }} lineCount since lines {{ totalCount nodes {{ {LINE} }} }} }}
"""
PAGE = f"""
query ($id: ID!) {{ node(id: $id) {{ ... on Partner {{
    {OPEN} statements(first: 5) {{ totalCount nodes {{ id }} }}
    reconciliations(first: 5) {{ totalCount nodes {{ id }} }}
}} }} }}
"""
RECONCILE = """
mutation ($input: PartnerReconcileInput!) { partnerReconcile(input: $input) {
    reconciliation {
        id matched missing different unknown ours { amount } theirs { amount } periodFrom periodTo madeBy { id }
        statement { number } partner { id }
        lines(first: 50, outcome: UNKNOWN) { totalCount nodes { outcome reference ours { amount } theirs { amount }
                                                                elsewhere { amount } } } }
    userErrors { code field message } } }
"""
ISSUE = """
mutation ($input: GiftCertificateIssueInput!) { giftCertificateIssue(input: $input) {
    code userErrors { code field message } } }
"""
REDEEM = """
mutation ($input: GiftCertificateRedeemInput!) { giftCertificateRedeem(input: $input) {
    redeemed { amount } userErrors { code field message } } }
"""
MARCH = {"periodFrom": "2026-03-01", "periodTo": "2026-03-31"}


class ClinicClock:
    """Tells the clinic's own time."""

    def __init__(self, clinic: Clinic) -> None:
        self.clinic = clinic

    def now(self) -> datetime:
        return self.clinic.now


@pytest_asyncio.fixture(loop_scope="session")
async def web(clinic: Clinic) -> AsyncIterator[httpx.AsyncClient]:
    """Give a browser at the pages of statements."""
    app = Starlette(routes=statement_routes(ApiSettings(public_url=PUBLIC_URL), ClinicClock(clinic), statement_print))
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app=app), base_url=PUBLIC_URL) as client:
        yield client


def closing(partner_id: UUID, **changes: str) -> dict[str, str]:
    return {"partnerId": ids.encode("Partner", partner_id), **MARCH, **changes}


async def closed(api: Api, partner_id: UUID, **changes: str) -> dict[str, Any]:
    made = await api.done(CLOSE, actor=MANAGER, input=closing(partner_id, **changes))
    found: dict[str, Any] = await api(STATEMENT, actor=MANAGER, id=made["statement"]["id"])
    return found


async def busy(clinic: Clinic, name: str = "Аптека", *, order: str = "A-1") -> tuple[UUID, Actor, UUID]:
    """Make a partner that has paid in and sold; return it, its key and the sale."""
    partner_id = await clinic.partner(name, prepaid_minor=1_000_00)
    key = await clinic.partner_key(partner_id, store="Тверская")
    anna = (await clinic.register()).patient_id
    sale_id = await clinic.sale(key, anna, 50_00, order=order)
    return partner_id, key, sale_id


async def test_a_month_is_closed_and_read_as_the_clients_do(api: Api, clinic: Clinic):
    partner_id, key, _ = await busy(clinic)
    made = await api.done(CLOSE, actor=MANAGER, input=closing(partner_id))
    statement = made["statement"]
    assert statement == {
        "id": statement["id"], **MARCH, "isClosed": True, "total": {"amount": "50.00"}, "lineCount": 1,
    }  # fmt: skip
    read = (await api(MINE, actor=key))["partner"]
    assert read["statements"]["nodes"] == [{**statement, "total": {"amount": "50.00", "currencyCode": "RUB"}}]
    assert (read["id"], read["statements"]["totalCount"]) == (ids.encode("Partner", partner_id), 1)


async def test_a_statement_tells_its_lines_sums_and_balances(api: Api, clinic: Clinic):
    partner_id, key, sale_id = await busy(clinic)
    await clinic.take_back(key, sale_id, 100_00)
    statement = await closed(api, partner_id)
    lines = statement.pop("lines")
    told = {"bookedOn": "2026-03-02", "promotion": None}
    assert lines == {"totalCount": 3, "nodes": [
        {**told, "position": 1, "kind": "PAYMENT", "amount": {"amount": "-1000.00"}, "store": None,
         "reference": lines["nodes"][0]["reference"]},
        {**told, "position": 2, "kind": "SALE", "amount": {"amount": "50.00"}, "store": "Тверская", "reference": "A-1"},
        {**told, "position": 3, "kind": "SALE_REVERSAL", "amount": {"amount": "-10.00"}, "store": "Тверская",
         "reference": "A-1"},
    ]}  # fmt: skip
    assert (kinds := [each["kind"] for each in statement["sums"]]) == sorted(kinds)
    assert {each["kind"]: (each["count"], each["amount"]["amount"]) for each in statement["sums"]} == {
        "PAYMENT": (1, "-1000.00"), "SALE": (1, "50.00"), "SALE_REVERSAL": (1, "-10.00"),
    }  # fmt: skip
    figures = ("openingBalance", "total", "payments", "closingBalance")
    assert [statement[each]["amount"] for each in figures] == ["0.00", "40.00", "1000.00", "960.00"]
    assert (statement["number"], statement["partner"]) == (1, {"id": ids.encode("Partner", partner_id)})


async def test_a_certificate_at_a_till_is_named_by_its_order_and_store(api: Api, clinic: Clinic):
    partner_id = await clinic.partner()
    till = await clinic.partner_key(partner_id, "CERTIFICATES_REDEEM", store="Тверская")
    issued = await api.done(ISSUE, actor=MANAGER, input={
        "kind": "SOLD", "value": "500.00", "paid": "500.00", "idempotencyKey": "k",
    })  # fmt: skip
    form = {"code": issued["code"], "amount": "120.05", "idempotencyKey": "a"}
    assert await api.refused(REDEEM, actor=till, input={**form, "orderReference": " "}) == (
        "INVALID", ["orderReference"],
    )  # fmt: skip
    beside = {**form, "orderReference": "C-1", "invoiceId": ids.encode("Invoice", uuid4())}
    assert await api.refused(REDEEM, actor=MANAGER, input=beside) == ("INVALID", ["orderReference"])
    for key in ("a", "a", "b"):
        named = {"orderReference": "C-1"} if key == "a" else {}
        await api.done(REDEEM, actor=till, input={**form, **named, "idempotencyKey": key})
    lines = (await closed(api, partner_id))["lines"]["nodes"]
    assert [(each["kind"], each["store"]) for each in lines] == [("CERTIFICATE", "Тверская")] * 2
    assert lines[0]["reference"] == "C-1" != lines[1]["reference"]


async def test_what_is_cancelled_after_the_closing_is_in_the_next_statement(api: Api, clinic: Clinic):
    partner_id, key, sale_id = await busy(clinic)
    first = await closed(api, partner_id)
    clinic.wait(days=3)
    await clinic.take_back(key, sale_id)
    page = await api(PAGE, actor=MANAGER, id=ids.encode("Partner", partner_id))
    assert page["unsettled"]["total"] == {"amount": "-50.00"}
    assert [each["kind"] for each in page["unsettled"]["lines"]["nodes"]] == ["SALE_REVERSAL"]
    links = {"csvUrl": first["csvUrl"], "pdfUrl": first["pdfUrl"]}
    assert {**await api(STATEMENT, actor=MANAGER, id=first["id"]), **links} == first
    clinic.wait(days=30)
    second = await closed(api, partner_id, periodFrom="2026-04-01", periodTo="2026-04-30")
    assert (second["total"], second["openingBalance"]) == ({"amount": "-50.00"}, {"amount": "950.00"})
    assert (await api(PAGE, actor=MANAGER, id=ids.encode("Partner", partner_id)))["unsettled"] == {
        "total": {"amount": "0.00"}, "payments": {"amount": "0.00"}, "lineCount": 0, "since": None,
        "lines": {"totalCount": 0, "nodes": []},
    }  # fmt: skip


async def test_a_period_is_refused_with_its_reason(api: Api, clinic: Clinic):
    partner_id, _, _ = await busy(clinic)
    await closed(api, partner_id)
    async with nothing_changes():
        assert await api.refused(CLOSE, actor=MANAGER, input=closing(partner_id)) == ("CONFLICT", ["periodFrom"])
        backwards = closing(partner_id, periodFrom="2026-03-02", periodTo="2026-03-01")
        assert await api.refused(CLOSE, actor=MANAGER, input=backwards) == ("INVALID", ["periodTo"])
        assert await api.refused(CLOSE, actor=OWNER, input=closing(uuid4())) == ("NOT_FOUND", ["partnerId"])


async def test_nobody_else_closes_or_compares(api: Api, clinic: Clinic):
    partner_id, key, _ = await busy(clinic)
    anna = (await clinic.register("Вера")).patient_id
    file = {"against": {"period": closing(partner_id)}, "file": "reference,amount\n"}
    async with nothing_changes():
        for actor in (ANONYMOUS, patient(anna), DESK, DOCTOR, MARKETER, WEBSITE, key):
            code = "UNAUTHENTICATED" if actor is ANONYMOUS else "FORBIDDEN"
            assert await api.error(CLOSE, actor=actor, input=closing(partner_id)) == code
            assert await api.error(RECONCILE, actor=actor, input=file) == code


async def test_a_partner_reads_its_own_statements_alone(api: Api, clinic: Clinic):
    mine, key, _ = await busy(clinic)
    other, other_key, _ = await busy(clinic, "Оптика", order="B-1")
    own, foreign = await closed(api, mine), await closed(api, other)
    till = await clinic.partner_key(mine, "SALES_REPORT")
    for actor, readable in ((key, True), (other_key, False), (till, False), (MARKETER, False), (DESK, False)):
        found = await api(STATEMENT, actor=actor, id=own["id"])
        assert (found is not None) is readable
    page = await api(PAGE, actor=key, id=ids.encode("Partner", mine))
    assert [each["id"] for each in page["statements"]["nodes"]] == [own["id"]]
    assert page["reconciliations"] is None
    assert await api(PAGE, actor=key, id=ids.encode("Partner", other)) is None
    assert await api(STATEMENT, actor=key, id=foreign["id"]) is None
    seen = await api(PAGE, actor=till, id=ids.encode("Partner", mine))
    assert seen == {"unsettled": None, "statements": None, "reconciliations": None}
    assert (await api(STATEMENT, actor=key, id=own["id"]))["closedBy"] is None


async def test_a_partners_file_is_held_against_a_statement(api: Api, clinic: Clinic):
    partner_id, _, _ = await busy(clinic)
    statement = await closed(api, partner_id)
    form = {"against": {"statementId": statement["id"]}, "file": "reference;amount\nA-1;50,00\nA-7;3,00\n"}
    made = (await api.done(RECONCILE, actor=MANAGER, input=form))["reconciliation"]
    assert {name: made[name] for name in ("matched", "missing", "different", "unknown")} == {
        "matched": 1, "missing": 0, "different": 0, "unknown": 1,
    }  # fmt: skip
    assert made["lines"] == {"totalCount": 1, "nodes": [
        {"outcome": "UNKNOWN", "reference": "A-7", "ours": None, "theirs": {"amount": "3.00"}, "elsewhere": None}
    ]}  # fmt: skip
    assert made["statement"] == {"number": 1}
    page = await api(PAGE, actor=OWNER, id=ids.encode("Partner", partner_id))
    assert page["reconciliations"] == {"totalCount": 1, "nodes": [{"id": made["id"]}]}
    by_days = {"against": {"period": closing(partner_id)}, "file": "reference,amount\nA-1,49.00\n"}
    made = (await api.done(RECONCILE, actor=MANAGER, input=by_days))["reconciliation"]
    assert (made["different"], made["statement"], made["theirs"]) == (1, None, {"amount": "49.00"})


async def test_a_file_is_refused_with_its_reason(api: Api, clinic: Clinic):
    partner_id, _, _ = await busy(clinic)
    period = {"period": closing(partner_id)}
    unknown = ids.encode("PartnerStatement", uuid4())
    async with nothing_changes():
        for form, refusal in (
            ({"against": period, "file": "x"}, ("INVALID", ["file"])),
            ({"against": period, "file": "x" * 60_001}, ("INVALID", ["file"])),
            ({"against": {"statementId": unknown}, "file": ""}, ("NOT_FOUND", ["against", "statementId"])),
            (
                {"against": {"period": closing(partner_id, periodFrom="2026-03-03")}, "file": "reference,amount\n"},
                ("INVALID", ["against", "period", "periodFrom"]),
            ),
            ({"against": {"period": closing(uuid4())}, "file": ""}, ("NOT_FOUND", ["against", "period", "partnerId"])),
        ):
            assert await api.refused(RECONCILE, actor=MANAGER, input=form) == refusal


async def test_the_table_of_a_statement_opens_by_its_link_and_starts_no_formula(
    api: Api, clinic: Clinic, web: httpx.AsyncClient
):
    partner_id, key, _ = await busy(clinic, order="=HYPERLINK(A1)")
    anna = (await clinic.register("Вера")).patient_id
    for order in ("+1", "-2", "@SUM(1)", "\t=1", "обычный, «заказ»"):
        await clinic.sale(key, anna, 1_00, order=order)
    statement = await closed(api, partner_id)
    answer = await web.get(statement["csvUrl"])
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "text/csv; charset=utf-8"
    assert answer.headers["cache-control"] == "no-store"
    rows = list(csv.reader(io.StringIO(answer.content.decode("utf-8-sig"))))
    assert (len(rows), statement["lineCount"]) == (1 + 7, 6)
    assert not [cell for row in rows for cell in row if cell[:1] in set("=+-@\t\r")]
    assert rows[2][3] == "'=HYPERLINK(A1)"
    assert rows[2][6:] == ["50.00", "", "RUB"]
    compared = {"against": {"statementId": statement["id"]}, "file": answer.content.decode()}
    assert (await api.done(RECONCILE, actor=MANAGER, input=compared))["reconciliation"]["matched"] == 6


@pytest.mark.parametrize("locale", ["ru", "uk", "en"])
async def test_the_table_of_a_statement_matches_its_statement(
    api: Api, clinic: Clinic, web: httpx.AsyncClient, locale: str
):
    partner_id, key, sale_id = await busy(clinic, order="=A,1")
    await clinic.take_back(key, sale_id, 100_00)
    await clinic.sale(key, (await clinic.register("Вера")).patient_id, 7_00, order="A-2")
    statement = await closed(api, partner_id)
    table = (await web.get(f"{statement['csvUrl']}?lang={locale}")).content.decode()
    for file in (table, "\r\n\r\n" + table, table.replace("50.00", '"50,00"')):
        form = {"against": {"statementId": statement["id"]}, "file": file}
        made = (await api.done(RECONCILE, actor=MANAGER, input=form))["reconciliation"]
        assert [made[name] for name in ("matched", "missing", "different", "unknown")] == [2, 0, 0, 0]
        assert made["theirs"] == {"amount": "47.00"}


async def test_the_act_of_a_statement_opens_by_its_link(api: Api, clinic: Clinic, web: httpx.AsyncClient):
    partner_id, _, _ = await busy(clinic)
    statement = await closed(api, partner_id)
    answer = await web.get(f"{statement['pdfUrl']}?lang=en")
    assert (answer.status_code, answer.headers["content-type"]) == (200, "application/pdf")
    document = pypdfium2.PdfDocument(answer.content)
    text = "\n".join(document[number].get_textpage().get_text_range() for number in range(len(document)))
    for words in ("Act of settlement No. 1", "Аптека", "The clinic holds 950.00", "A-1", "Тверская"):
        assert words in text.replace("\u00a0", " ")
    assert "Анна" not in text


async def test_a_link_ends_by_itself_and_cannot_be_made_up(api: Api, clinic: Clinic, web: httpx.AsyncClient):
    partner_id, _, _ = await busy(clinic)
    statement = await closed(api, partner_id)
    address, _, token = statement["csvUrl"].rpartition("/")
    other = "A" if token[5] != "A" else "B"
    for name in (f"{token[:5]}{other}{token[6:]}", "x.csv", "x", token.replace(".csv", ".html"), "é.pdf", "A" * 200):
        assert (await web.get(f"{address}/{name}")).status_code == 404
    clinic.wait(hours=24, minutes=1)
    assert (await web.get(statement["csvUrl"])).status_code == 404


async def test_whoever_tries_many_links_waits(api: Api, clinic: Clinic, web: httpx.AsyncClient):
    partner_id, _, _ = await busy(clinic)
    statement = await closed(api, partner_id)
    codes = [
        (await web.get(f"{PUBLIC_URL}/statements/x.csv")).status_code
        for _ in range(WRONG_LINKS_PER_CLIENT_AND_MINUTE + 2)
    ]
    assert (codes[0], codes[-1]) == (404, 429)
    refused = await web.get(statement["csvUrl"])
    assert (refused.status_code, int(refused.headers["retry-after"]) > 0) == (429, True)
    clinic.wait(minutes=2)
    assert (await web.get(statement["csvUrl"])).status_code == 200


@pytest.mark.parametrize("locale", ["ru", "uk", "en"])
async def test_the_table_speaks_the_language_that_is_asked_for(
    api: Api, clinic: Clinic, web: httpx.AsyncClient, locale: str
):
    partner_id, _, _ = await busy(clinic)
    statement = await closed(api, partner_id)
    answer = await web.get(f"{statement['csvUrl']}?lang={locale}")
    head = answer.content.decode("utf-8-sig").splitlines()[0]
    assert head.split(",")[1] == {"ru": "Дата", "uk": "Дата", "en": "Date"}[locale]
