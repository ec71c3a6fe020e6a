"""What is done with partners by staff, and by their own tills; and the code of a patient's card."""

from typing import Any

import strawberry

from api import ids
from api.context import Context, Info
from api.execution import Row, Selection, edge, mutation_field
from api.inputs import given, given_minor, is_given
from api.qr import qr_row
from api.schema.partner_inputs import (
    CardCodeShowPayload,
    PartnerActionInput,
    PartnerApiKeyCreateInput,
    PartnerApiKeyCreatePayload,
    PartnerContactInput,
    PartnerCreateInput,
    PartnerCreatePayload,
    PartnerEndPayload,
    PartnerPausePayload,
    PartnerPaymentRecordInput,
    PartnerPaymentRecordPayload,
    PartnerResumePayload,
    PartnerSaleReportInput,
    PartnerSaleReportPayload,
    PartnerSaleReverseInput,
    PartnerSaleReversePayload,
    PartnerStoreAddInput,
    PartnerStoreAddPayload,
    PartnerStoreCloseInput,
    PartnerStoreClosePayload,
    PartnerStoreUpdateInput,
    PartnerStoreUpdatePayload,
    PartnerTermsAgreeInput,
    PartnerTermsAgreePayload,
    PartnerUpdateInput,
    PartnerUpdatePayload,
)
from domain.kernel.codes import grouped
from domain.kernel.money import to_minor
from domain.partners import service
from domain.partners.policy import Agreement, Contact, PartnerDraft, Terms
from domain.partners.service import PaymentDraft, SaleDraft


@strawberry.type
class PartnerMutation:
    """Keeping partners, their stores and keys; sales at their tills."""

    @mutation_field(
        PartnerCreatePayload,
        description="Adds a partner, with what it has paid in ahead. Without `prepaid` it settles monthly, without a "
        "limit unless one is given.",
    )
    async def partner_create(self, info: Info, input: PartnerCreateInput) -> Row:  # noqa: A002
        """Add a partner."""
        ctx = info.context
        draft = PartnerDraft(
            name=input.name,
            code=given(input.code),
            contact_email=given(input.contact_email),
            contacts=_contacts(input.contacts),
            bonus_life_days=given(input.bonus_life_days),
        )
        prepaid_minor, settlement = given_minor(input.prepaid), given(input.settlement)
        usual = "MONTHLY" if prepaid_minor is None else "PREPAID"
        partner_id = await service.add_partner(
            actor=ctx.actor,
            draft=draft,
            terms=_terms(input, usual if settlement is None else settlement.name),
            prepaid_minor=prepaid_minor,
            now=ctx.now,
        )
        return {"partner_id": partner_id}

    @mutation_field(PartnerUpdatePayload, description="Changes who a partner is.")
    async def partner_update(self, info: Info, input: PartnerUpdateInput) -> Row:  # noqa: A002
        """Change a partner."""
        names = ("contact_email", "bonus_life_days")
        changes = {name: getattr(input, name) for name in names if is_given(getattr(input, name))}
        if given(input.name) is not None:
            changes["name"] = input.name
        if (people := given(input.contacts)) is not None:
            changes["contacts"] = _contacts(people)
        partner_id = ids.decode(input.partner_id, "Partner")
        await service.update_partner(actor=info.context.actor, partner_id=partner_id, changes=changes)
        return {"partner_id": partner_id}

    @mutation_field(
        PartnerPausePayload, description="Lets a partner rest: its tills report and redeem nothing, and it reads on."
    )
    async def partner_pause(self, info: Info, input: PartnerActionInput) -> Row:  # noqa: A002
        """Let a partner rest."""
        ctx, partner_id = info.context, ids.decode(input.partner_id, "Partner")
        return {"partner_id": await service.pause_partner(actor=ctx.actor, partner_id=partner_id, now=ctx.now)}

    @mutation_field(PartnerResumePayload, description="Lets a partner that rests work again.")
    async def partner_resume(self, info: Info, input: PartnerActionInput) -> Row:  # noqa: A002
        """Let a partner work again."""
        ctx, partner_id = info.context, ids.decode(input.partner_id, "Partner")
        return {"partner_id": await service.resume_partner(actor=ctx.actor, partner_id=partner_id, now=ctx.now)}

    @mutation_field(
        PartnerEndPayload,
        description="Ends the joint work with a partner for good and revokes its API keys. What is owed is settled on.",
    )
    async def partner_end(self, info: Info, input: PartnerActionInput) -> Row:  # noqa: A002
        """End the joint work."""
        ctx, partner_id = info.context, ids.decode(input.partner_id, "Partner")
        return {"partner_id": await service.end_partner(actor=ctx.actor, partner_id=partner_id, now=ctx.now)}

    @mutation_field(PartnerTermsAgreePayload, description="Records new terms with a partner.")
    async def partner_terms_agree(self, info: Info, input: PartnerTermsAgreeInput) -> Row:  # noqa: A002
        """Record new terms."""
        ctx, partner_id = info.context, ids.decode(input.partner_id, "Partner")
        agreement = Agreement(
            terms=_terms(input, input.settlement.name),
            valid_from=input.valid_from,
            number=given(input.number),
            signed_on=given(input.signed_on),
        )
        await service.agree(actor=ctx.actor, partner_id=partner_id, agreement=agreement, now=ctx.now)
        return {"partner_id": partner_id}

    @mutation_field(
        PartnerPaymentRecordPayload, description="Records that a partner paid the clinic, or the clinic the partner."
    )
    async def partner_payment_record(self, info: Info, input: PartnerPaymentRecordInput) -> Row:  # noqa: A002
        """Record a payment."""
        ctx = info.context
        draft = PaymentDraft(
            partner_id=ids.decode(input.partner_id, "Partner"),
            amount_minor=to_minor(input.amount),
            direction=input.direction.name,
            reference=input.reference,
        )
        done = await service.record_payment(actor=ctx.actor, draft=draft, key=input.idempotency_key, now=ctx.now)
        return {"partner_id": done.partner_id, "balance": done.balance_minor}

    @mutation_field(PartnerStoreAddPayload, description="Adds a store to a partner.")
    async def partner_store_add(self, info: Info, input: PartnerStoreAddInput) -> Row:  # noqa: A002
        """Add a store."""
        ctx, partner_id = info.context, ids.decode(input.partner_id, "Partner")
        store_id = await service.add_store(
            actor=ctx.actor, partner_id=partner_id, name=input.name, address=given(input.address), now=ctx.now
        )
        return {"store_id": store_id}

    @mutation_field(PartnerStoreUpdatePayload, description="Changes a partner's store.")
    async def partner_store_update(self, info: Info, input: PartnerStoreUpdateInput) -> Row:  # noqa: A002
        """Change a store."""
        changes = {"address": input.address} if is_given(input.address) else {}
        if (name := given(input.name)) is not None:
            changes["name"] = name
        store_id = ids.decode(input.store_id, "PartnerStore")
        await service.update_store(actor=info.context.actor, store_id=store_id, changes=changes)
        return {"store_id": store_id}

    @mutation_field(PartnerStoreClosePayload, description="Closes a partner's store for good and revokes its API keys.")
    async def partner_store_close(self, info: Info, input: PartnerStoreCloseInput) -> Row:  # noqa: A002
        """Close a store."""
        ctx, store_id = info.context, ids.decode(input.store_id, "PartnerStore")
        return {"store_id": await service.close_store(actor=ctx.actor, store_id=store_id, now=ctx.now)}

    @mutation_field(
        PartnerApiKeyCreatePayload,
        description="Makes an API key for a partner's systems, or for one of its stores. The key is shown this once.",
    )
    async def partner_api_key_create(self, info: Info, input: PartnerApiKeyCreateInput) -> Row:  # noqa: A002
        """Make an API key for a partner."""
        ctx = info.context
        made = await service.create_partner_key(
            actor=ctx.actor,
            partner_id=ids.decode(input.partner_id, "Partner"),
            name=input.name,
            scopes=[scope.name for scope in input.scopes],
            store_id=ids.decode_optional(input.store_id, "PartnerStore"),
            expires_at=given(input.expires_at),
            now=ctx.now,
        )
        return {"api_key": made.key, "key_id": ids.encode("ApiKey", made.id)}

    @mutation_field(
        CardCodeShowPayload,
        description="Makes a code of the patient's loyalty card to show at a partner's till: for one use within five "
        "minutes. One shown before is good for nothing any more.",
    )
    async def card_code_show(self, info: Info) -> Row:
        """Make a card code."""
        ctx = info.context
        shown = await service.show_card(actor=ctx.actor, now=ctx.now)
        return {"code": grouped(shown.code), "expires_at": shown.expires_at, "qr_text": shown.code}

    @mutation_field(
        PartnerSaleReportPayload,
        description="Reports a sale at a partner's till: the patient who showed the card code is credited from the "
        "partner's funds, at once. Ten wrong codes a minute.",
    )
    async def partner_sale_report(self, info: Info, input: PartnerSaleReportInput) -> Row:  # noqa: A002
        """Report a sale."""
        ctx = info.context
        draft = SaleDraft(
            card_code=input.card_code,
            order_reference=input.order_reference,
            order_total_minor=to_minor(input.order_total),
            bonus_minor=to_minor(input.bonus),
        )
        done = await service.report_sale(actor=ctx.actor, draft=draft, key=input.idempotency_key, now=ctx.now)
        return {"sale_id": done.sale_id, "credited": done.credited_minor}

    @mutation_field(
        PartnerSaleReversePayload,
        description="Takes a reported sale back, whole or in part: the partner within the agreed days, managers at any "
        "time. The partner gets the bonus back; what the patient does not have any more, spent or expired, becomes a "
        "debt to the clinic.",
    )
    async def partner_sale_reverse(self, info: Info, input: PartnerSaleReverseInput) -> Row:  # noqa: A002
        """Take a sale back."""
        ctx = info.context
        done = await service.reverse_sale(
            actor=ctx.actor,
            sale_id=ids.decode_optional(input.sale_id, "PartnerSale"),
            order_reference=given(input.order_reference),
            amount_minor=given_minor(input.amount),
            reason=given(input.reason),
            key=input.idempotency_key,
            now=ctx.now,
        )
        return {"sale_id": done.sale_id, "taken_back": done.bonus_minor}


def _contacts(people: list[PartnerContactInput]) -> tuple[Contact, ...]:
    return tuple(Contact(each.name, given(each.role), given(each.phone), given(each.email)) for each in people)


def _terms(form: PartnerCreateInput | PartnerTermsAgreeInput, settlement: str) -> Terms:
    return Terms(
        settlement=settlement,
        credit_limit_minor=given_minor(form.credit_limit),
        return_days=form.return_days,
        sale_limit_minor=given_minor(form.sale_limit),
        daily_limit_minor=given_minor(form.daily_limit),
    )


@edge("CardCodeShowPayload", "qr")
async def card_qr(_ctx: Context, parents: list[Row], args: dict[str, Any], _sel: Selection) -> list[Row | None]:
    """Return card codes as pictures."""
    return [qr_row(payload=parent["qr_text"], url=None, qr_format=args["format"]) for parent in parents]
