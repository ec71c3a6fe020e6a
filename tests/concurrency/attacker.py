"""One attacking process: opens its own pool, waits for the word, fires every shot at once, and tells what came of each.

It reads its orders as one JSON line from standard input, answers `ready`, fires at the next line, writes one JSON line
per shot as soon as its outcome is known, then `end`, and waits for new orders. `python -m tests.concurrency.attacker`.
"""

import asyncio
import sys
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import asdict, replace
from datetime import date, datetime
from typing import Any
from uuid import UUID

import orjson

from domain.accounts import service as accounts
from domain.billing import service as billing
from domain.billing.service import Checkout, Payment
from domain.certificates import service as certificates
from domain.certificates.service import CertificateTender
from domain.clinic import queries as clinic_queries
from domain.clinic.errors import ClinicNotLoaded
from domain.kernel import secrecy
from domain.kernel.errors import DomainError, Retryable
from domain.packages import service as packages
from domain.partners import service as partners
from domain.partners.service import SaleDraft
from domain.promotions.service import vouchers
from domain.referrals import service as referrals
from domain.staff.actor import Actor, ActorKind, ApiScope
from domain.staff.service import add_staff_member
from runtime import night
from runtime.database import open_database
from runtime.load import load_file
from runtime.logging import configure_logging
from runtime.verify import run_all
from tests.clinic import DESK, MANAGER, PEPPERS, PERSONAL_DATA, SETUP, Clinic, as_patient

APPLICATION = Actor(kind=ActorKind.APPLICATION, locale="ru")
Shot = dict[str, Any]
RETRY_PAUSE_S = 0.2


async def complete(shot: Shot, now: datetime) -> dict[str, Any]:
    """Complete an invoice as it was quoted before, or quote it first; a retry keeps to its quote."""
    bonus_minor = shot.get("bonus_minor")
    named = tuple(CertificateTender(certificate_id=UUID(each)) for each in shot.get("certificates", ()))
    codes = tuple(shot.get("vouchers", ()))
    checkout = Checkout(UUID(shot["invoice_id"]), bonus_minor, shot.get("maximum", False), named, voucher_codes=codes)
    if "fingerprint" not in shot:
        quoted = await billing.quote(actor=DESK, checkout=checkout, now=now)
        shot |= {"fingerprint": quoted.fingerprint, "due_minor": quoted.due_minor}
    completed = await billing.complete_invoice(
        actor=DESK,
        checkout=checkout,
        quote_fingerprint=shot["fingerprint"],
        payments=[Payment("CARD", shot["due_minor"], None)] if shot["due_minor"] else [],
        key=shot["key"],
        now=now,
    )
    return asdict(completed)


async def refund(shot: Shot, now: datetime) -> dict[str, Any]:
    """Refund an amount, or all that is left."""
    refunded = await billing.refund_invoice(
        actor=MANAGER,
        invoice_id=UUID(shot["invoice_id"]),
        amount_minor=shot.get("amount_minor"),
        lines=None,
        reason="test",
        key=shot["key"],
        now=now,
    )
    return asdict(refunded)


async def complete_and_refund(shot: Shot, now: datetime) -> dict[str, Any]:
    """Complete an invoice, then refund a part of it."""
    await complete(shot, now)
    return await refund({**shot, "key": f"{shot['key']} refund"}, now)


async def lead(shot: Shot, now: datetime) -> dict[str, Any]:
    """Send the public form."""
    await referrals.submit_lead(
        actor=APPLICATION,
        code=shot["code"],
        first_name=shot["first_name"],
        phone=shot["phone"],
        comment=None,
        consents=[PERSONAL_DATA],
        now=now,
    )
    return {}


async def redeem(shot: Shot, now: datetime) -> dict[str, Any]:
    """Redeem a part of a certificate at the desk: by its id, or by the token or code that is shown."""
    certificate_id = shot.get("certificate_id")
    tender = CertificateTender(
        certificate_id=None if certificate_id is None else UUID(certificate_id),
        token=shot.get("token"),
        code=shot.get("code"),
    )
    redeemed = await certificates.redeem(
        actor=DESK, tender=tender, amount_minor=shot["amount_minor"], key=shot["key"], now=now
    )
    return asdict(redeemed)


async def prepay(shot: Shot, now: datetime) -> dict[str, Any]:
    """Pay a part of an open invoice with a certificate."""
    redeemed = await billing.prepay_with_certificate(
        actor=DESK,
        invoice_id=UUID(shot["invoice_id"]),
        tender=CertificateTender(certificate_id=UUID(shot["certificate_id"])),
        amount_minor=shot["amount_minor"],
        key=shot["key"],
        now=now,
    )
    return asdict(redeemed)


async def cancel(shot: Shot, now: datetime) -> dict[str, Any]:
    """Cancel an open invoice."""
    cancelled = await billing.cancel_invoice(
        actor=DESK, invoice_id=UUID(shot["invoice_id"]), reason="test", key=shot["key"], now=now
    )
    return asdict(cancelled)


async def freeze(shot: Shot, now: datetime) -> dict[str, Any]:
    """Freeze a certificate."""
    await certificates.freeze(actor=DESK, certificate_id=UUID(shot["certificate_id"]), reason="test", now=now)
    return {}


async def void(shot: Shot, now: datetime) -> dict[str, Any]:
    """Void a certificate."""
    await certificates.void(actor=MANAGER, certificate_id=UUID(shot["certificate_id"]), reason="test", now=now)
    return {}


async def buy_back(shot: Shot, now: datetime) -> dict[str, Any]:
    """Refund a certificate's purchase."""
    bought = await certificates.buy_back(
        actor=MANAGER, certificate_id=UUID(shot["certificate_id"]), reason="test", key=shot["key"], now=now
    )
    return asdict(bought)


async def claim(shot: Shot, now: datetime) -> dict[str, Any]:
    """Bind a certificate to a patient."""
    patient_id = UUID(shot["patient_id"])
    actor = as_patient(patient_id)
    await certificates.claim(actor=actor, code=shot["code"], pin=None, patient_id=patient_id, now=now)
    return {}


async def reserve(shot: Shot, now: datetime) -> dict[str, Any]:
    """Reserve a unit of an entitlement."""
    reserved = await packages.reserve(
        actor=DESK,
        entitlement_id=UUID(shot["entitlement_id"]),
        patient_id=UUID(shot["patient_id"]),
        visit_on=date.fromisoformat(shot["visit_on"]),
        key=shot["key"],
        now=now,
    )
    return asdict(reserved)


async def decide(shot: Shot, now: datetime) -> dict[str, Any]:
    """Approve or decline an adjustment, as one of several managers."""
    actor = replace(MANAGER, id=UUID(shot["manager_id"]))
    decided = await accounts.decide(
        actor=actor, request_id=UUID(shot["request_id"]), approve=shot["approve"], key=shot["key"], now=now
    )
    return asdict(decided)


async def redeem_voucher(shot: Shot, now: datetime) -> dict[str, Any]:
    """Redeem a voucher at the desk, for an order."""
    order = vouchers.Order(shot["order"])
    redeemed = await vouchers.redeem(actor=DESK, code=shot["code"], order=order, key=shot["key"], now=now)
    return asdict(redeemed)


async def cancel_redemption(shot: Shot, now: datetime) -> dict[str, Any]:
    """Take the redemption of a voucher back."""
    cancelled = await vouchers.cancel(
        actor=DESK, redemption_id=UUID(shot["redemption_id"]), reason="test", key=shot["key"], now=now
    )
    return asdict(cancelled)


async def run_night(shot: Shot, now: datetime) -> dict[str, Any]:
    """Do the night's work."""
    return asdict(await night.run(now))


async def set_up(shot: Shot, now: datetime) -> dict[str, Any]:
    """Load the clinic's set-up, and open an invoice for each of a few friends of each of a few patients."""
    clinic_queries.forget()
    clinic = Clinic(now)
    await load_file(SETUP, now)
    await add_staff_member(
        login="desk", display_name="Desk", role="MANAGER", password=shot["password"], branch_codes=(), now=now
    )
    found = await asyncio.gather(*(_friends(clinic, number, shot["friends"]) for number in range(shot["patients"])))
    return {"invoices": [invoice_id for invoices in found for invoice_id in invoices]}


async def _friends(clinic: Clinic, number: int, count: int) -> list[UUID]:
    code = await clinic.code_of((await clinic.register("Анна")).patient_id)
    invoices = []
    for friend in range(count):
        lead_id = await clinic.lead(code, "Борис", f"+7917{number:04}{friend:03}", ip=f"10.0.{number}.{friend}")
        invoices.append(await clinic.open(lead_id, "hygiene"))
    return invoices


async def check(shot: Shot, now: datetime) -> dict[str, Any]:
    """Run every proof."""
    return {finding.name: finding.violations for finding in await run_all(now)}


async def report_sale(shot: Shot, now: datetime) -> dict[str, Any]:
    """Report a sale at a partner's till."""
    till = Actor(
        kind=ActorKind.PARTNER, id=UUID(shot["partner_id"]), key_id=UUID(shot["key_id"]),
        scopes=frozenset({ApiScope.SALES_REPORT}),
    )  # fmt: skip
    draft = SaleDraft(shot["card"], shot["order"], shot["total_minor"], shot["bonus_minor"])
    return asdict(await partners.report_sale(actor=till, draft=draft, key=shot["key"], now=now))


async def take_back(shot: Shot, now: datetime) -> dict[str, Any]:
    """Take a reported sale back, whole or in part."""
    back = await partners.reverse_sale(
        actor=MANAGER, sale_id=UUID(shot["sale_id"]), order_reference=None, amount_minor=shot.get("amount_minor"),
        reason=None, key=shot["key"], now=now,
    )  # fmt: skip
    return asdict(back)


async def close_statement(shot: Shot, now: datetime) -> dict[str, Any]:
    """Close a day of a partner's account."""
    day = date.fromisoformat(shot["day"])
    statement_id = await partners.close_statement(
        actor=MANAGER, partner_id=UUID(shot["partner_id"]), period_from=day, period_to=day, now=now
    )
    return {"statement_id": statement_id}


VERBS: dict[str, Callable[[Shot, datetime], Awaitable[dict[str, Any]]]] = {
    "complete": complete,
    "refund": refund,
    "complete and refund": complete_and_refund,
    "lead": lead,
    "redeem": redeem,
    "prepay": prepay,
    "cancel": cancel,
    "freeze": freeze,
    "void": void,
    "buy back": buy_back,
    "claim": claim,
    "reserve": reserve,
    "decide": decide,
    "redeem voucher": redeem_voucher,
    "cancel redemption": cancel_redemption,
    "night": run_night,
    "report sale": report_sale,
    "take back": take_back,
    "close statement": close_statement,
    "set up": set_up,
    "check": check,
}


async def fire(shot: Shot) -> dict[str, Any]:
    """Fire one shot; with `tries`, fire it again with the same key after a failure that says nothing happened."""
    failures: list[str] = []
    now = datetime.fromisoformat(shot["now"])
    await asyncio.sleep(shot.get("after_s", 0))
    for left in reversed(range(shot.get("tries", 1))):
        try:
            return {"result": await VERBS[shot["do"]](shot, now), "failures": failures}
        except DomainError as refusal:
            if not (isinstance(refusal, Retryable) and left):
                return {"refused": refusal.code, "text": str(refusal), "failures": failures}
            failures.append(refusal.code)
        except Exception as error:  # noqa: BLE001  # whatever it is, the test is told
            failures.append(repr(error))
        if left:
            await asyncio.sleep(RETRY_PAUSE_S)
    return {"failed": failures[-1], "failures": failures}


async def attack_once(orders: dict[str, Any], word: Callable[[], Awaitable[str]]) -> None:
    """Open the pool, wait for the word, fire everything at once, and tell each outcome as soon as it is known."""
    clinic_queries.forget()
    configure_logging("json")  # to standard error: the answers go to standard output
    async with open_database(orders["url"], pool_min=orders["pool"], pool_max=orders["pool"]):
        with suppress(ClinicNotLoaded):
            await clinic_queries.organisation()
        tell(b"ready")
        await word()
        for outcome in asyncio.as_completed([_numbered(number, shot) for number, shot in enumerate(orders["shots"])]):
            tell(orjson.dumps(await outcome, default=str))
    tell(b"end")


async def _numbered(number: int, shot: Shot) -> dict[str, Any]:
    return {"number": number, **await fire(shot)}


def tell(line: bytes) -> None:
    """Write a line that is read at once."""
    sys.stdout.buffer.write(line + b"\n")
    sys.stdout.buffer.flush()


async def main() -> None:
    """Carry out orders until there are no more."""
    secrecy.configure(PEPPERS)

    async def line() -> str:
        return await asyncio.get_running_loop().run_in_executor(None, sys.stdin.readline)

    while orders := await line():
        await attack_once(orjson.loads(orders), line)


if __name__ == "__main__":
    asyncio.run(main())
