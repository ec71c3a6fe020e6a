"""A chapter of the story: a certificate is sold and printed, a package is sold, and both pay a visit."""

from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

from runtime.demo.client import new_key
from runtime.demo.errors import StoryError
from runtime.demo.hero import Hero
from runtime.demo.telling import money

if TYPE_CHECKING:
    from runtime.demo.story import Story

PHONE_BASE: Final = 79990100000
"""Vera's phone ends in the same four digits as Anna's."""

_PAID_BY: Final = "PACKAGE, GIFT_CERTIFICATE, CARD"


class GiftChapter:
    """Plays the chapter at the story's desk, with Vera, whom nobody knows yet."""

    def __init__(self, story: "Story") -> None:
        self._story = story
        self._teller = story.teller
        self._vera = Hero(f"+{PHONE_BASE + int(story.anna.phone[-4:])}")
        self._code = ""

    async def play(self) -> None:
        """Sell a certificate and a package, and let them pay."""
        await self._sell_certificate()
        await self._sell_package()
        await self._pay()

    async def _send(self, operation: str, **variables: Any) -> Any:
        return await self._story.client.send(operation, by=self._story.desk, **variables)

    async def _sell_certificate(self) -> None:
        self._teller.step("The desk sells a gift certificate at a discount, and prints it")
        sale = {
            "kind": "SOLD", "value": "5000.00", "paid": "4000.00", "recipientName": "Вера Орлова",
            "message": "С днём рождения! Пусть будет повод улыбаться.", "idempotencyKey": new_key(),
        }  # fmt: skip
        issued = (await self._send("IssueGiftCertificate", input=sale))["giftCertificateIssue"]
        self._code = issued["code"]
        self._teller.expect("value", money(issued["giftCertificate"]["initialValue"]), "5000.00")
        self._teller.show("code, told this once", self._code)
        for ending in ("pdf", "png"):
            page = await self._story.client.http.get(f"{urlsplit(issued['printUrl']).path}.{ending}")
            if page.status_code != 200:  # noqa: PLR2004
                raise StoryError(f"the certificate did not come as {ending.upper()}")
            file = self._story.pictures / f"certificate-{self._code[-4:]}.{ending}"
            file.write_bytes(page.content)
            self._teller.show(f"certificate as {ending.upper()}", file)
        told = (await self._story.client.send("CheckGiftCertificate", code=self._code))["giftCertificateBalance"]
        self._teller.expect("anybody who has the code sees", money(told["balance"]), "5000.00")

    async def _sell_package(self) -> None:
        self._teller.step("Vera becomes a patient and buys the yearly package of prophylaxis")
        details = {
            "firstName": "Вера", "lastName": "Орлова", "phone": self._vera.phone, "locale": "ru",
            "consents": [{"purpose": "PERSONAL_DATA", "documentVersion": "2025-01"}],
        }  # fmt: skip
        self._vera.id = (await self._send("RegisterPatient", input=details))["patientRegister"]["patient"]["id"]
        (package,) = (await self._story.client.send("PackageCatalogue"))["packages"]["nodes"]
        self._teller.show(package["name"], money(package["price"]))
        sale = {
            "patientId": self._vera.id, "packageId": package["id"], "paid": money(package["price"]),
            "renewal": "REMINDER", "idempotencyKey": new_key(),
        }  # fmt: skip
        sold = (await self._send("SellPackage", input=sale))["packageSubscribe"]["subscription"]
        for entitlement in sold["entitlements"]:
            self._teller.show(entitlement["name"], f"{entitlement['remaining']} of {entitlement['total']}")

    async def _pay(self) -> None:
        self._teller.step("The package, the certificate and a card pay Vera's visit")
        invoice_id = await self._story.open_invoice(self._vera, "hygiene", "filling", total="14300.00")
        checkout = {"invoiceId": invoice_id, "giftCertificates": [{"code": self._code}]}
        quote = await self._story.quote(checkout, bonus="0.00", due="2800.00", earn="340.00")
        self._teller.expect("the package covers", money(quote["entitlements"][0]["amount"]), "6500.00")
        self._teller.expect("from the certificate", money(quote["certificates"][0]["amount"]), "5000.00")
        invoice = await self._story.complete(checkout, quote)
        self._teller.expect("paid by", ", ".join(tender["kind"] for tender in invoice["tenders"]), _PAID_BY)
        self._teller.say("5 % of 2800.00 paid now and of the 4000.00 once paid for the certificate: 340.00.")
