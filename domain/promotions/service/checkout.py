"""What promotions give on an invoice: found for a quote, kept to their limits by a checkout, taken back by refunds.

A checkout calls, in this order: `offers_for_invoice` when the invoice is locked, before certificates and accounts;
`within_patient_limits` when the patient's account is locked; `choose`; and `uses.record_uses`. A quote calls the first
three without locks. So whatever was quoted is taken whole or refused whole (R-INV-3), and no budget, number of uses or
limit of a patient is exceeded by checkouts at the same time (R-PRO-1).
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Final
from uuid import UUID

from domain.kernel.database import fetch
from domain.promotions.policy.applying import Reason, matching, units_before, unmet_by_visit
from domain.promotions.policy.decision import Decision
from domain.promotions.policy.facts import History, InvoiceFacts, Need, Person
from domain.promotions.policy.offers import LivePromotion, Offer, UsedBefore, offer_for, within_funds, within_limits
from domain.promotions.queries.live import live_promotions, lock_promotions
from domain.promotions.queries.people import PastVisits, people, used_before
from domain.promotions.service.vouchers import PresentedVoucher

_VALID: Final = """
SELECT id FROM voucher WHERE id = ANY($1::uuid[]) AND status = 'ACTIVE' AND (expires_on IS NULL OR expires_on >= $2)
"""
_VALID_LOCKED: Final = f"{_VALID} AND kind = 'SINGLE' ORDER BY id FOR NO KEY UPDATE"


@dataclass(frozen=True, slots=True)
class RefusedVoucher:
    """A voucher that was presented and does not count, and why."""

    voucher: PresentedVoucher
    reason: Reason


@dataclass(frozen=True, slots=True)
class Offered:
    """The promotions that apply to an invoice.

    Args:
        facts, person: what is known of the invoice and its patient.
        refused: vouchers that do not count, in the order in which they were presented.
        vouchers: all that were presented.
        is_locked: limited promotions and single-use vouchers are locked until the running transaction ends.
    """

    facts: InvoiceFacts
    offers: tuple[Offer, ...] = ()
    refused: tuple[RefusedVoucher, ...] = ()
    vouchers: tuple[PresentedVoucher, ...] = ()
    person: Person = field(default_factory=Person)
    is_locked: bool = False

    @property
    def partner_ids(self) -> frozenset[UUID]:
        """Return the partners who pay a part of some offer: their accounts are locked with the patient's."""
        found = (offer.promotion for offer in self.offers)
        return frozenset(each.partner_id for each in found if each.partner_id is not None and each.partner_share_bp)

    def within_funds(self, funds_minor: Mapping[UUID, int]) -> "Offered":
        """Return the offers whose partner can pay its share of what they could cost at most.

        Args:
            funds_minor: what each of `partner_ids` can still fund.
        """
        kept, refused = within_funds(self.offers, self.facts.lines, funds_minor)
        return _less(self, kept, {offer.promotion.id: Reason.PARTNER_FUNDS for offer in refused})

    def not_used(self, decision: Decision) -> tuple[RefusedVoucher, ...]:
        """Return every presented voucher that a decision doesn't use, and why, in the order of presenting."""
        refused = {each.voucher.voucher_id: each for each in self.refused}
        used = {offer.voucher_id for offer in decision.offers}
        return tuple(
            refused.get(voucher.voucher_id) or RefusedVoucher(voucher, Reason.NOT_BETTER)
            for voucher in self.vouchers
            if voucher.voucher_id not in used
        )


async def offers_for_invoice(
    *,
    facts: InvoiceFacts,
    visits: PastVisits,
    vouchers: Sequence[PresentedVoucher],
    lock: bool,
    now: datetime,
    is_any_live: bool = True,
) -> Offered:
    """Return the promotions that apply to an invoice now, but for limits of the patient and funds of partners.

    The number of statements depends neither on that of promotions nor on that of lines: one for all promotions, one
    for vouchers, and one for each kind of fact that some promotion asks for.

    Args:
        facts: the invoice.
        visits: reads what was done before.
        vouchers: that were presented with it.
        lock: lock the promotions that have a budget or a number of uses, then the single-use vouchers, each by id,
            before their counters are read; the invoice is locked already, certificates and accounts are not yet.
        now: the present instant.
        is_any_live: False if `queries.live.ANY_LIVE` said so: then nothing is read without vouchers.
    """
    given = tuple(vouchers)
    if not is_any_live and not given:
        return Offered(facts)
    known, refused = await _valid(given, facts.today)
    live = {each.id: each for each in await live_promotions(today=facts.today, called_for=list(known))}
    refused |= {each.voucher_id: Reason.NOT_LIVE for key, each in known.items() if key not in live}
    near = []
    for promotion in live.values():
        reason = next(unmet_by_visit(promotion.conditions, facts), None)
        if reason is None:
            near.append(promotion)
        elif promotion.id in known:
            refused[known[promotion.id].voucher_id] = reason
    person = await _person(near, facts, visits, now)
    offered = Offered(facts, (), _refused(given, refused), given, person, is_locked=lock)
    offered = _look_again(offered, near, {key: each.voucher_id for key, each in known.items()})
    return await _locked(offered) if lock and offered.offers else offered


async def within_patient_limits(*, offered: Offered, visits: PastVisits) -> Offered:
    """Return what the patient may still have of the offers: limits by patient, and the n-th that is free (R-PRO-2).

    In a checkout this is called when the patient's account is locked: what was done before is read again then, so that
    two invoices of one patient at once don't get the same twice.

    Args:
        offered: what `offers_for_invoice` returned.
        visits: reads what was done before.
    """
    if offered.is_locked and any(Need.HISTORY in offer.promotion.needs for offer in offered.offers):
        patient_id = offered.facts.patient_id
        history = (await visits.histories([patient_id])).get(patient_id, History())
        person = replace(offered.person, history=history)
        vouchers = {offer.promotion.id: offer.voucher_id for offer in offered.offers if offer.voucher_id}
        promotions = [offer.promotion for offer in offered.offers]
        offered = _look_again(replace(offered, person=person, offers=()), promotions, vouchers)
    limited = [offer.promotion.id for offer in offered.offers if offer.promotion.is_limited_by_patient]
    if not limited:
        return offered
    patient_id, today = offered.facts.patient_id, offered.facts.today
    used = (await used_before(patient_ids=[patient_id], promotion_ids=limited, today=today)).get(patient_id, {})
    found = [_for_patient(offered, offer, used.get(offer.promotion.id, UsedBefore())) for offer in offered.offers]
    pairs = zip(offered.offers, found, strict=True)
    reasons = {offer.promotion.id: result for offer, result in pairs if isinstance(result, Reason)}
    return _less(offered, [result for result in found if isinstance(result, Offer)], reasons)


async def _valid(
    vouchers: Sequence[PresentedVoucher], today: date
) -> tuple[dict[UUID, PresentedVoucher], dict[UUID, Reason]]:
    """Return the vouchers that may count, by promotion, and why others don't, by voucher."""
    if not vouchers:
        return {}, {}
    valid = {row["id"] for row in await fetch(_VALID, [each.voucher_id for each in vouchers], today)}
    known: dict[UUID, PresentedVoucher] = {}
    refused: dict[UUID, Reason] = {}
    for voucher in vouchers:
        if voucher.voucher_id not in valid:
            refused[voucher.voucher_id] = Reason.VOUCHER
        elif known.setdefault(voucher.promotion_id, voucher) is not voucher:
            refused[voucher.voucher_id] = Reason.PRESENTED_TWICE
    return known, refused


async def _person(
    promotions: Sequence[LivePromotion], facts: InvoiceFacts, visits: PastVisits, now: datetime
) -> Person:
    """Return what some promotion asks about the patient; the tier is the one held when the invoice was opened."""
    asked = {promotion.conditions.segment_id for promotion in promotions}
    known = await people(
        patient_ids=[facts.patient_id],
        needs={need for promotion in promotions for need in promotion.needs},
        segment_ids={segment_id for segment_id in asked if segment_id is not None},
        visits=visits,
        today=facts.today,
        now=now,
    )
    return replace(known[facts.patient_id], tier_id=facts.tier_id)


def _look_again(
    offered: Offered, promotions: Sequence[LivePromotion], voucher_ids: Mapping[UUID, UUID | None]
) -> Offered:
    """Return what the promotions offer as far as is known now; vouchers of those that don't apply are refused."""
    offers, reasons = [], {}
    for promotion in promotions:
        result = offer_for(
            promotion=promotion, facts=offered.facts, person=offered.person, voucher_id=voucher_ids.get(promotion.id)
        )
        if isinstance(result, Offer):
            offers.append(result)
        else:
            reasons[promotion.id] = result
    return _less(offered, offers, reasons)


async def _locked(offered: Offered) -> Offered:
    """Lock the offers' limited promotions, then their single-use vouchers, and look at them as they are now."""
    vouchers = {offer.promotion.id: offer.voucher_id for offer in offered.offers}
    promotions = {offer.promotion.id: offer.promotion for offer in offered.offers}
    limited = [promotion.id for promotion in promotions.values() if promotion.is_limited]
    reasons: dict[UUID, Reason] = {}
    if limited:
        for promotion, is_live in await lock_promotions(ids=limited, today=offered.facts.today):
            promotions[promotion.id] = promotion
            if not is_live:
                reasons[promotion.id] = Reason.NOT_LIVE
    single = {each.voucher_id: each.promotion_id for each in offered.vouchers if each.is_single}
    wanted = [voucher_id for voucher_id in vouchers.values() if voucher_id in single]
    if wanted:
        valid = {row["id"] for row in await fetch(_VALID_LOCKED, wanted, offered.facts.today)}
        reasons |= {single[voucher_id]: Reason.VOUCHER for voucher_id in wanted if voucher_id not in valid}
    kept = [promotion for key, promotion in promotions.items() if key not in reasons]
    return _look_again(_less(offered, (), reasons), kept, vouchers)


def _for_patient(offered: Offered, offer: Offer, used: UsedBefore) -> Offer | Reason:
    if not offer.promotion.is_limited_by_patient:
        return offer
    conditions, lines = offer.promotion.conditions, offered.facts.lines
    before = units_before(conditions, offered.person.history, since=offer.promotion.starts_on)
    now = sum(line.quantity for line in matching(conditions, lines))
    return within_limits(offer, used, units_before=before, units_now=now)


def _less(offered: Offered, offers: Iterable[Offer], reasons: Mapping[UUID, Reason]) -> Offered:
    """Return what is left when some promotions, by id, turned out not to apply."""
    refused = {each.voucher.voucher_id: each.reason for each in offered.refused}
    for voucher in offered.vouchers:
        if voucher.promotion_id in reasons:
            refused.setdefault(voucher.voucher_id, reasons[voucher.promotion_id])
    return replace(offered, offers=tuple(offers), refused=_refused(offered.vouchers, refused))


def _refused(vouchers: Sequence[PresentedVoucher], reasons: Mapping[UUID, Reason]) -> tuple[RefusedVoucher, ...]:
    return tuple(RefusedVoucher(each, reasons[each.voucher_id]) for each in vouchers if each.voucher_id in reasons)
