"""What tests of packages start from: a sold package, and verbs in the clinic's own time."""

from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID, uuid4

from domain.kernel.clock import local_date
from domain.kernel.database import fetch, fetchrow, fetchval, run_in_transaction
from domain.kernel.ids import new_id
from domain.ledger.proofs import run
from domain.packages import service
from domain.packages.proofs import PROOFS
from domain.packages.queries.subscriptions import subscriptions_by_ids
from domain.packages.queries.usage import State, states_of
from domain.packages.service import Cover, CoverLine, EntitlementDraft, PackageDraft, Sale
from tests.clinic import DESK, MANAGER, Clinic

ZONE = "Europe/Moscow"


@dataclass
class Desk:
    """Sells and uses packages at the clinic's own time."""

    clinic: Clinic

    @property
    def today(self) -> date:
        return local_date(self.clinic.now, ZONE)

    async def package(self, code: str = "prevention-year") -> UUID:
        return await fetchval("SELECT id FROM package WHERE code = $1", code)

    async def service(self, code: str) -> UUID:
        return await fetchval("SELECT id FROM service WHERE code = $1", code)

    async def make(self, *entitlements: EntitlementDraft, **terms: Any) -> UUID:
        """Put a package into the catalogue."""
        draft = PackageDraft(
            **{"code": f"p{uuid4().hex}", "name": "Пакет", "price_minor": 12_000_00, **terms}, entitlements=entitlements
        )
        return await service.create_package(actor=MANAGER, draft=draft, now=self.clinic.now)

    async def group(self, *codes: str, **terms: Any) -> EntitlementDraft:
        ids = tuple([await self.service(code) for code in codes])
        return EntitlementDraft(**{"name": "Осмотр", **terms}, service_ids=ids)

    async def sell(self, patient_id: UUID, package_id: UUID | None = None, **changes: Any) -> UUID:
        """Sell a package at its price."""
        package_id = package_id or await self.package()
        price = await fetchval("SELECT price_minor FROM package WHERE id = $1", package_id)
        terms = {"starts_on": None, "renewal": "OFF", "paid_minor": price, **changes}
        actor = terms.pop("actor", DESK)
        key = terms.pop("key", str(uuid4()))
        sale = Sale(patient_id=patient_id, package_id=package_id, **terms)
        sold = await service.subscribe(actor=actor, sale=sale, key=key, now=self.clinic.now)
        return sold.subscription_id

    async def states(self, subscription_id: UUID) -> list[State]:
        return (await states_of([subscription_id]))[subscription_id]

    async def entitlement(self, subscription_id: UUID, at: int = 0) -> UUID:
        return (await self.states(subscription_id))[at].id

    async def counted(self, subscription_id: UUID, at: int = 0, number: int = 0) -> tuple[int, int]:
        return (await self.states(subscription_id))[at].counted(number)

    async def shown(self, subscription_id: UUID) -> dict[str, Any]:
        return (await subscriptions_by_ids(ids=[subscription_id], now=self.clinic.now))[subscription_id]

    async def quote(self, patient_id: UUID, *services: tuple[str, int], today: date | None = None) -> list[Cover]:
        lines = [CoverLine(new_id(), await self.service(code), quantity) for code, quantity in services]
        return await service.covers(patient_id=patient_id, lines=lines, lock=False, today=today or self.today)

    async def use(self, patient_id: UUID, *services: tuple[str, int], invoice_id: UUID | None = None) -> list[Cover]:
        """Cover and consume in one transaction, as a checkout does."""
        lines = [CoverLine(new_id(), await self.service(code), quantity) for code, quantity in services]
        source = invoice_id or new_id()

        async def work() -> list[Cover]:
            found = await service.covers(patient_id=patient_id, lines=lines, lock=True, today=self.today)
            await service.consume(
                covers=found, patient_id=patient_id, invoice_id=source, actor=DESK, today=self.today,
                now=self.clinic.now,
            )  # fmt: skip
            return found

        return await run_in_transaction(work)

    async def give_back(self, entitlement_id: UUID, units: int, invoice_id: UUID) -> None:
        await service.give_back(
            entitlement_id=entitlement_id, units=units, invoice_id=invoice_id, actor=MANAGER, now=self.clinic.now
        )

    async def reserve(self, subscription_id: UUID, patient_id: UUID, visit_on: date, *, at: int = 0) -> UUID:
        reserved = await service.reserve(
            actor=DESK, entitlement_id=await self.entitlement(subscription_id, at), patient_id=patient_id,
            visit_on=visit_on, key=str(uuid4()), now=self.clinic.now,
        )  # fmt: skip
        return reserved.reservation_id

    async def freeze(self, subscription_id: UUID, starts_on: date, days: int) -> None:
        await service.freeze(
            actor=DESK, subscription_id=subscription_id, starts_on=starts_on, days=days, now=self.clinic.now
        )

    async def unfreeze(self, subscription_id: UUID) -> None:
        await service.unfreeze(actor=DESK, subscription_id=subscription_id, now=self.clinic.now)

    async def cancel(self, subscription_id: UUID) -> int:
        cancelled = await service.cancel(
            actor=MANAGER, subscription_id=subscription_id, reason="moves away", key=str(uuid4()), now=self.clinic.now
        )
        return cancelled.refunded_minor

    async def row(self, subscription_id: UUID) -> Any:
        return await fetchrow("SELECT * FROM package_subscription WHERE id = $1", subscription_id)

    async def log(self, subscription_id: UUID) -> list[str]:
        rows = await fetch(
            "SELECT y.kind FROM entitlement_entry y JOIN subscription_entitlement e ON e.id = y.entitlement_id "
            "WHERE e.subscription_id = $1 ORDER BY y.id",
            subscription_id,
        )
        return [row["kind"] for row in rows]

    async def prove(self) -> None:
        broken = [one for one in await run(proofs=PROOFS, now=self.clinic.now) if one.violations]
        assert not broken
