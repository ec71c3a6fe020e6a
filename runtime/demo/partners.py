"""A chapter of the story: a pharmacy funds bonuses and a discount, and its month is settled."""

from datetime import date, datetime
from typing import TYPE_CHECKING, Any, Final
from zoneinfo import ZoneInfo

from runtime.demo import staff
from runtime.demo.client import Session, new_key
from runtime.demo.telling import money

if TYPE_CHECKING:
    from runtime.demo.story import Story

_MOSCOW: Final = ZoneInfo("Europe/Moscow")
_SCOPES: Final = ["VOUCHERS_CHECK", "VOUCHERS_REDEEM", "SALES_REPORT", "STATEMENTS_READ"]


class PartnerChapter:
    """Plays the chapter with Boris and with a pharmacy that is new each time."""

    def __init__(self, story: "Story") -> None:
        self._story = story
        self._teller = story.teller
        self._number = story.anna.phone[-4:]
        self._manager = Session()
        self._till = Session()
        self._partner_id = ""

    async def play(self) -> None:
        """Let the pharmacy in, sell and take a voucher, and settle."""
        await self._let_in()
        await self._report_sale()
        day = await self._pay_with_voucher()
        await self._settle(day)

    async def _send(self, operation: str, **variables: Any) -> Any:
        return await self._story.client.send(operation, **variables)

    async def _let_in(self) -> None:
        self._teller.step("The owner lets a pharmacy in: it pays in ahead, and its till gets an API key")
        self._manager = await self._story.client.staff_sign_in(staff.OWNER.login, staff.OWNER.password)
        pharmacy = {"name": f"Аптека «Здоровье» № {self._number}", "prepaid": "5000.00"}
        made = (await self._send("CreatePartner", by=self._manager, input=pharmacy))["partnerCreate"]["partner"]
        self._partner_id = made["id"]
        self._teller.expect(made["name"], money(made["balance"]), "5000.00")
        wanted = {"partnerId": self._partner_id, "name": "Касса 1", "scopes": _SCOPES}
        key = (await self._send("CreatePartnerApiKey", by=self._manager, input=wanted))["partnerApiKeyCreate"]
        self._till = Session(access_token=key["apiKey"])
        told = (await self._send("WhoAmI", by=self._till))["viewer"]
        self._teller.expect("the till is a", told["kind"], "PARTNER")

    async def _report_sale(self) -> None:
        self._teller.step("Boris shows his card at the pharmacy, and gets bonuses from its funds")
        shown = (await self._send("ShowCard", by=self._story.boris.session))["cardCodeShow"]
        self._teller.show("one-use code in the app", shown["code"])
        sale = {
            "cardCode": shown["code"], "orderReference": f"чек {self._number}", "orderTotal": "800.00",
            "bonus": "40.00", "idempotencyKey": new_key(),
        }  # fmt: skip
        reported = (await self._send("ReportSale", by=self._till, input=sale))["partnerSaleReport"]
        self._teller.expect("credited", money(reported["credited"]), "40.00")
        refusal = await self._story.client.refused(
            "ReportSale", by=self._till, input={**sale, "orderReference": "другой", "idempotencyKey": new_key()}
        )
        self._teller.expect("the same code again", refusal.code, "CODE_INVALID")
        boris = await self._story.card(self._story.boris)
        self._story.expect_balance("Boris: 695.00 + 40.00", boris, "available", "735.00")

    async def _pay_with_voucher(self) -> date:
        self._teller.step("A joint promotion: the pharmacy hands out a voucher and pays for the discount")
        code = f"ZDOROV{self._number}"
        promotion = {
            "name": "Чистка для покупателей аптеки", "percentOff": "10", "categories": ["HYGIENE"],
            "startsOn": "2025-01-01", "budget": "100000.00", "voucherCode": code, "partnerId": self._partner_id,
            "fundedBy": "PARTNER",
        }  # fmt: skip
        made = (await self._send("CreatePromotion", by=self._manager, input=promotion))["promotionCreate"]["promotion"]
        self._teller.expect(made["name"], made["status"], "ACTIVE")
        checked = (await self._send("CheckVoucher", by=self._till, code=code.lower()))["voucherCheck"]
        self._teller.show(f"voucher {code}", checked["title"])
        invoice_id = await self._story.open_invoice(self._story.boris, "hygiene", total="6500.00")
        checkout = {"invoiceId": invoice_id, "voucherCodes": [code]}
        quote = await self._story.quote(checkout, bonus="0.00", due="5850.00", earn="292.50")
        for discount in quote["discounts"]:
            self._teller.expect(discount["title"], money(discount["amount"]), "650.00")
        invoice = await self._story.complete(checkout, quote)
        return datetime.fromisoformat(invoice["completedAt"]).astimezone(_MOSCOW).date()

    async def _settle(self, day: date) -> None:
        self._teller.step("The pharmacy's statement is closed; its till reads it")
        period = {"partnerId": self._partner_id, "periodFrom": f"{day:%Y-%m-01}", "periodTo": day.isoformat()}
        closed = await self._send("ClosePartnerStatement", by=self._manager, input=period)
        statement = closed["partnerStatementClose"]["statement"]
        self._teller.expect("lines", statement["lineCount"], 2)
        self._teller.expect("funded: 40.00 + 650.00", money(statement["total"]), "690.00")
        mine = (await self._send("MyStatements", by=self._till))["viewer"]["partner"]["statements"]["nodes"]
        self._teller.expect("statements of the till", len(mine), 1)
        left = (await self._send("WhoAmI", by=self._till))["viewer"]["partner"]
        self._teller.expect("left of 5000.00", money(left["balance"]), "4310.00")
