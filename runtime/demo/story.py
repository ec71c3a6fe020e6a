"""The story: a friend comes with a QR code and pays, the referrer is credited; gifts, a package and a partner follow.

Everything goes through the GraphQL API over HTTP, by the operations of the clinic's website, app and front desk; every
amount is held against what the rules say.
"""

from base64 import b64decode
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any, Final
from urllib.parse import unquote, unquote_to_bytes, urlsplit

from runtime.demo import staff
from runtime.demo.client import Client, Session, new_key
from runtime.demo.errors import StoryError
from runtime.demo.gifts import GiftChapter
from runtime.demo.hero import Hero
from runtime.demo.partners import PartnerChapter
from runtime.demo.telling import Teller, money
from runtime.night import NightReport

MOSCOW: Final = "Europe/Moscow"
DOCUMENT_VERSION: Final = "2025-01"
PASSING_DAYS: Final = 15
_SEE_OTHER: Final = 303
_MAX_REHEARSALS: Final = 1000


class Story:
    """Plays the story; knows its people and what they hold in their hands.

    Args:
        client: sends operations.
        teller: prints.
        pictures: the folder for Anna's QR code.
    """

    def __init__(self, client: Client, teller: Teller, pictures: Path) -> None:
        self.client = client
        self.teller = teller
        self.pictures = pictures
        self.desk = Session()
        self.branch_id = ""
        self._services: dict[str, str] = {}
        self._invoice_id = ""
        self.anna = Hero("")
        self.boris = Hero("")
        self.code = ""

    def speak_to(self, client: Client) -> None:
        """Go on with another client: the server was started again."""
        self.client = client

    async def before_the_reward(self) -> None:
        """Play the first day: Anna's card, Boris's form, his visit, and what the accounts show."""
        await self._desk_signs_in()
        await self._register_anna()
        await self._anna_opens_her_card()
        await self._boris_follows_the_link()
        await self._boris_pays()
        await self._reward_is_pending()
        await GiftChapter(self).play()

    async def after_the_wait(self, night: Callable[[], Awaitable[NightReport]]) -> None:
        """Play the day after the wait: the reward, Anna's own visit, the refund, and a partner's month.

        Args:
            night: does the night's work.
        """
        await self._night_passes(night)
        await self._reward_is_available()
        await self._anna_spends()
        await self._boris_gets_money_back()
        await PartnerChapter(self).play()

    async def _desk_signs_in(self) -> None:
        member = staff.DESK_MSK
        self.teller.step("The front desk in Moscow signs in")
        self.desk = await self.client.staff_sign_in(member.login, member.password)
        self.teller.show("signed in", f"{member.name}, {member.role.lower()}")
        programme = await self.client.send("LoyaltyProgramme")
        branch = next(branch for branch in programme["branches"] if branch["timeZone"] == MOSCOW)
        self.branch_id = branch["id"]
        self.teller.show("branch", f"{branch['name']}, {branch['address']}")
        prices = await self.client.send("PriceList", by=self.desk)
        self._services = {row["code"]: row["id"] for row in prices["services"]["nodes"]}
        self.teller.show("price list", f"{len(self._services)} services")

    async def _register_anna(self) -> None:
        self.anna, self.boris = await self._free_people()
        self.teller.step("Anna becomes a patient, with an account and a referral code of her own")
        data = await self.client.send(
            "RegisterPatient",
            by=self.desk,
            input={
                "firstName": "Анна",
                "lastName": "Соколова",
                "patronymic": "Сергеевна",
                "phone": self.anna.phone,
                "birthDate": "1991-04-12",
                "sex": "FEMALE",
                "locale": "ru",
                "homeBranchId": self.branch_id,
                "consents": [{"purpose": "PERSONAL_DATA", "documentVersion": DOCUMENT_VERSION}],
            },
        )
        patient = data["patientRegister"]["patient"]
        self.anna.id = patient["id"]
        self.teller.show("registered", f"{patient['displayName']}, {patient['phone']}")
        self.teller.expect("loyalty stage", patient["loyaltyStage"]["stage"], "POTENTIAL")

    async def _free_people(self) -> tuple[Hero, Hero]:
        """Return phones that no patient has: each time the story is played, it is with new people."""
        for number in range(1, 2 * _MAX_REHEARSALS, 2):
            anna, boris = Hero(f"+7999000{number:04d}"), Hero(f"+7999000{number + 1:04d}")
            found = [
                await self.client.send("FindPatients", by=self.desk, filter={"phone": hero.phone})
                for hero in (anna, boris)
            ]
            if not any(data["patients"]["totalCount"] for data in found):
                return anna, boris
        raise StoryError(f"the story was played {_MAX_REHEARSALS} times on this database; use a new one")

    async def _anna_opens_her_card(self) -> None:
        self.teller.step("Anna opens her card in the app: she signs in with a one-time code")
        self.anna.session, sign_in_code = await self.client.patient_sign_in(self.anna.phone)
        self.teller.show("code in the message", sign_in_code)
        patient = await self.card(self.anna)
        tier, referral_code = patient["tierStatus"]["tier"], patient["referralCode"]
        self.code = referral_code["code"]
        self.teller.show("card of", patient["displayName"])
        self.teller.show("tier", f"{tier['name']}, {tier['cashbackPercent']} % cashback")
        self.expect_balance("available", patient, "available", "0.00")
        self.teller.show("personal referral code", self.code)
        self.teller.show("link in the QR code", referral_code["url"])
        await self._save_pictures(referral_code["qr"])

    async def _save_pictures(self, qr: dict[str, Any]) -> None:
        """Keep the QR code as SVG, from the card, and as PNG, from its address."""
        png = await self.client.http.get(f"/qr/r/{self.code}.png")
        if png.headers.get("content-type") != "image/png" or qr["contentType"] != "image/svg+xml":
            raise StoryError("the QR code did not come as SVG and PNG")
        self.pictures.mkdir(parents=True, exist_ok=True)
        files = {"svg": _bytes_of(qr["dataUri"]), "png": png.content}
        for ending, content in files.items():
            file = self.pictures / f"{self.code}.{ending}"
            file.write_bytes(content)
            self.teller.show(f"QR code as {ending.upper()}", file)

    async def _boris_follows_the_link(self) -> None:
        self.teller.step("Boris scans the QR code and sends the form behind it")
        data = await self.client.send("ReferralInvitation", code=self.code)
        invitation = data["referralInvitation"]
        self.teller.show("invited by", invitation["inviterName"])
        self.teller.show("offer", invitation["welcomeOffer"])
        path = urlsplit(invitation["url"]).path
        page = await self.client.http.get(path, headers={"accept-language": "ru"})
        self.teller.expect(f"GET {path}", page.status_code, 200)
        form = {
            "first_name": "Борис",
            "phone": f"8 {self.boris.phone[2:5]} {self.boris.phone[5:]}",
            "comment": "Хочу записаться на чистку",
            "personal_data": "on",
            "referral_name": "on",
        }
        sent = await self.client.http.post(path, data=form, headers={"accept-language": "ru"})
        self.teller.expect(f"POST {path}", sent.status_code, _SEE_OTHER)
        self.teller.show("then", unquote(sent.headers["location"]))

    async def _boris_pays(self) -> None:
        self.teller.step("The desk finds Boris, opens an invoice, quotes it, completes it")
        found = await self.client.send("FindPatients", by=self.desk, filter={"search": f"борис {self.boris.phone}"})
        self.teller.expect("found", found["patients"]["totalCount"], 1)
        boris = found["patients"]["edges"][0]["node"]
        self.boris.id, self.boris.account_id = boris["id"], boris["account"]["id"]
        self.teller.expect("status", boris["status"], "LEAD")
        self.teller.expect("welcome bonus available", money(boris["account"]["balance"]["available"]), "500.00")
        self._invoice_id = await self.open_invoice(self.boris, "hygiene", total="6500.00")
        checkout = {"invoiceId": self._invoice_id}
        quote = await self.quote(checkout, bonus="0.00", due="6500.00", earn="325.00")
        self.teller.expect("could be paid with bonuses", money(quote["maximumBonus"]), "500.00")
        self.teller.say("Boris keeps his bonuses for the next time and pays by card.")
        invoice = await self.complete(checkout, quote)
        self.teller.expect("earned cashback (5 %)", money(invoice["earned"]), "325.00")

    async def _reward_is_pending(self) -> None:
        self.teller.step("Anna sees her reward as pending; Boris sees his welcome bonus and pending cashback")
        anna = await self.card(self.anna)
        self.expect_balance("Anna's pending", anna, "pending", "1000.00")
        self.expect_balance("Anna's available", anna, "available", "0.00")
        referral = await self._referral()
        self.teller.expect("the referral", referral["status"], "HELD")
        self.teller.expect("friend (by his consent)", referral["friendName"], "Борис")
        self.teller.show("reward usable from", referral["rewardUsableFrom"])
        self.boris.session, _ = await self.client.patient_sign_in(self.boris.phone)
        boris = await self.card(self.boris)
        self.expect_balance("Boris's available", boris, "available", "500.00")
        self.expect_balance("Boris's pending", boris, "pending", "325.00")

    async def _night_passes(self, night: Callable[[], Awaitable[NightReport]]) -> None:
        self.teller.step(f"{PASSING_DAYS} days pass, and the night's work runs")
        self.desk = await self.client.refresh(self.desk)
        self.anna.session = await self.client.refresh(self.anna.session)
        self.boris.session = await self.client.refresh(self.boris.session)
        report = await night()
        self.teller.show("accounts settled", report.accounts_settled)
        self.teller.show("referrals rewarded", report.referrals_rewarded)
        self.teller.show("referrals expired", report.referrals_expired)
        self.teller.show("tiers changed", report.tiers_changed)

    async def _reward_is_available(self) -> None:
        self.teller.step("Anna's reward is available, and explained")
        anna = await self.card(self.anna)
        self.expect_balance("Anna's available", anna, "available", "1000.00")
        self.expect_balance("Anna's pending", anna, "pending", "0.00")
        self.teller.expect("the referral", (await self._referral())["status"], "REWARDED")
        self.anna.account_id = anna["account"]["id"]
        history = await self.client.send("AccountHistory", by=self.anna.session, id=self.anna.account_id, first=10)
        entries = [edge["node"] for edge in history["node"]["entries"]["edges"]]
        entry = next((entry for entry in entries if entry["kind"] == "REFERRAL_REWARD"), None)
        if entry is None:
            raise StoryError("Anna's statement has no line for the reward")
        self.teller.show("statement", f"{entry['description']}: {money(entry['amount'])}")
        self.teller.show("why", entry["explanation"])
        lot = next(lot for lot in history["node"]["lots"]["nodes"] if lot["origin"] == "REFERRAL_REWARD")
        self.teller.show("usable", f"{lot['usableFrom']} to {lot['expiresOn']}")

    async def _anna_spends(self) -> None:
        self.teller.step("Anna comes for a check-up and a consultation, and pays a part with bonuses")
        invoice_id = await self.open_invoice(self.anna, "checkup", "consult", total="2700.00")
        refusal = await self.client.refused(
            "QuoteCheckout", by=self.desk, input={"invoiceId": invoice_id, "bonusAmount": "810.01"}
        )
        self.teller.expect("810.01 of bonuses", refusal.code, "BONUS_SHARE_EXCEEDED")
        self.teller.say(refusal.message)
        checkout = {"invoiceId": invoice_id, "useMaximumBonus": True}
        quote = await self.quote(checkout, bonus="810.00", due="1890.00", earn="94.50")
        self.teller.expect("at most (30 % of 2700.00)", money(quote["maximumBonus"]), "810.00")
        invoice = await self.complete(checkout, quote)
        for tender in invoice["tenders"]:
            self.teller.show(
                f"paid by {tender['kind'].lower()}", f"{money(tender['amount'])}  ({tender['fiscalHint']})"
            )
        anna = await self.card(self.anna)
        self.expect_balance("Anna's available", anna, "available", "190.00")
        self.expect_balance("Anna's pending", anna, "pending", "94.50")

    async def _boris_gets_money_back(self) -> None:
        self.teller.step("A part of Boris's invoice is refunded, and the figures follow the rules")
        refund = {"invoiceId": self._invoice_id, "amount": "2600.00", "reason": "Часть процедуры не выполнялась"}
        refusal = await self.client.refused(
            "RefundInvoice", by=self.desk, input={**refund, "idempotencyKey": new_key()}
        )
        self.teller.expect("the desk may not refund", refusal.code, "FORBIDDEN")
        member = staff.MANAGER
        manager = await self.client.staff_sign_in(member.login, member.password)
        self.teller.show("the manager signs in", member.name)
        data = await self.client.send("RefundInvoice", by=manager, input={**refund, "idempotencyKey": new_key()})
        figures = data["invoiceRefund"]["refund"]
        self.teller.expect("refunded (40 % of 6500.00)", money(figures["total"]), "2600.00")
        self.teller.expect("to money", money(figures["toMoney"]), "2600.00")
        self.teller.expect("to bonuses", money(figures["toBonus"]), "0.00")
        self.teller.expect("cashback taken back (40 %)", money(figures["clawedBack"]), "130.00")
        self.teller.expect("new debt", money(figures["newDebt"]), "0.00")
        self.teller.expect("the invoice", data["invoiceRefund"]["invoice"]["status"], "PARTIALLY_REFUNDED")
        boris = await self.card(self.boris)
        self.expect_balance("Boris: 500.00 + 325.00 - 130.00", boris, "available", "695.00")
        self.teller.expect("3900.00 stay paid: the referral", (await self._referral())["status"], "REWARDED")
        self.expect_balance("Anna keeps her", await self.card(self.anna), "available", "190.00")

    async def card(self, hero: Hero) -> dict[str, Any]:
        """Return somebody's card, as the app shows it."""
        data = await self.client.send("MyLoyalty", by=hero.session)
        patient: dict[str, Any] = data["viewer"]["patient"]
        return patient

    async def _referral(self) -> dict[str, Any]:
        """Return the one referral of Anna, as she sees it."""
        data = await self.client.send("MyReferrals", by=self.anna.session, first=10)
        referral: dict[str, Any] = data["viewer"]["patient"]["referrals"]["nodes"][0]
        return referral

    async def open_invoice(self, hero: Hero, *codes: str, total: str) -> str:
        """Open an invoice of these services and show its lines; return its id."""
        lines = [{"serviceId": self._services[code], "quantity": 1} for code in codes]
        opening = {"patientId": hero.id, "branchId": self.branch_id, "lines": lines, "idempotencyKey": new_key()}
        data = await self.client.send("OpenInvoice", by=self.desk, input=opening)
        invoice = data["invoiceOpen"]["invoice"]
        for line in invoice["lines"]:
            self.teller.show(line["service"]["name"], money(line["total"]))
        self.teller.expect(f"invoice {invoice['number']}", money(invoice["total"]), total)
        return str(invoice["id"])

    async def quote(self, checkout: dict[str, Any], *, bonus: str, due: str, earn: str) -> dict[str, Any]:
        """Quote a checkout and hold its figures against the rules."""
        data = await self.client.send("QuoteCheckout", by=self.desk, input=checkout)
        quote: dict[str, Any] = data["checkoutQuote"]
        self.teller.expect("quote: with bonuses", money(quote["bonus"]), bonus)
        self.teller.expect("quote: with money", money(quote["amountDue"]), due)
        self.teller.expect("quote: will earn", money(quote["willEarn"]), earn)
        return quote

    async def complete(self, checkout: dict[str, Any], quote: dict[str, Any]) -> dict[str, Any]:
        """Complete an invoice as quoted, by card."""
        completion = {
            "checkout": checkout,
            "quoteFingerprint": quote["fingerprint"],
            "payments": [{"kind": "CARD", "amount": money(quote["amountDue"])}],
            "idempotencyKey": new_key(),
        }
        data = await self.client.send("CompleteInvoice", by=self.desk, input=completion)
        invoice: dict[str, Any] = data["invoiceComplete"]["invoice"]
        self.teller.expect("invoice is now", invoice["status"], "COMPLETED")
        return invoice

    def expect_balance(self, label: str, patient: dict[str, Any], figure: str, expected: str) -> None:
        """Hold one figure of an account against the rules."""
        self.teller.expect(label, money(patient["account"]["balance"][figure]), expected)


def _bytes_of(data_uri: str) -> bytes:
    """Return what a data URI holds."""
    head, _, body = data_uri.partition(",")
    if head.endswith(";base64"):
        return b64decode(body)
    return unquote_to_bytes(body)
