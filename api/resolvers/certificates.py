"""Gift certificates as they are read: by staff, by who holds one, by who bought one, and at a till (R-SEC-2)."""

import enum
from collections.abc import Collection, Sequence
from typing import Annotated, Any
from uuid import UUID

import strawberry

from api import ids
from api.context import Context, Info
from api.execution import Row, Selection, argument, computed, connection_field, edge, query_field
from api.inputs import given
from api.paging import Connection, Page, Window, page, window
from api.resolvers.invoices import load_invoices
from api.resolvers.naming import named
from api.resolvers.patients import load_patients
from api.schema.certificate_inputs import GiftCertificateFilter
from api.schema.certificates import GiftCertificate, GiftCertificateBalance
from domain.accounts.wording import Reader
from domain.certificates import card_queries as queries
from domain.certificates import service, wording
from domain.certificates.card_queries import CERTIFICATES_NEWEST_FIRST, TRANSACTIONS_NEWEST_FIRST, CertificateFilter
from domain.certificates.policy import masked_code
from domain.certificates.queries import refundable
from domain.clinic.queries import services_by_ids
from domain.families.queries import wards
from domain.kernel.database import from_json
from domain.staff.actor import ActorKind
from domain.staff.policy import Right, has_right, require


class View(enum.Enum):
    """As whom somebody looks at a certificate; each sees other fields."""

    STAFF = enum.auto()
    """Reads everything."""

    HOLDER = enum.auto()
    """The patient it is bound to, or a minor's guardian."""

    BUYER = enum.auto()
    """The patient who bought it, or a minor's guardian."""

    TILL = enum.auto()
    """Somebody who has just done something with it, and sees what is left."""


@strawberry.type
class CertificateQuery:
    """Gift certificates in lists, by id and by code."""

    gift_certificates: Connection[GiftCertificate] | None = connection_field(
        description="All gift certificates, newest first; for staff.",
        arguments=[argument("filter", GiftCertificateFilter | None, "Which gift certificates; all by default.")],
    )

    @query_field(GiftCertificate | None, description="A gift certificate; null if there is none or it isn't yours.")
    async def gift_certificate(
        self,
        info: Info,
        id: Annotated[strawberry.ID, strawberry.argument(description="The gift certificate's id.")],  # noqa: A002
    ) -> Row | None:
        """Return one certificate."""
        return (await load_certificates(info.context, [ids.decode(id, "GiftCertificate")]))[0]

    @query_field(
        GiftCertificateBalance | None,
        description="What a gift certificate is worth, for whoever has its code. No sign-in. Null if the code or the "
        "PIN is wrong, or the certificate was voided or has expired: one answer for all. Ten attempts a minute; then "
        "`THROTTLED`, for right codes too.",
    )
    async def gift_certificate_balance(
        self,
        info: Info,
        code: Annotated[str, strawberry.argument(description="The full code, in any spelling.")],
        pin: Annotated[str | None, strawberry.argument(description="Its PIN, if it has one.")] = None,
    ) -> Row | None:
        """Return what a code is worth."""
        ctx = info.context
        found = await service.balance_by_code(actor=ctx.actor, code=code, pin=pin, now=ctx.now)
        if found is None:
            return None
        return {"status": found.status, "balance": found.balance_minor, "expires_on": found.expires_on}


def view_of(ctx: Context, row: Row, own: Collection[UUID]) -> View | None:
    """Return as whom the caller sees a certificate, or None if it isn't theirs to see (R-SEC-2).

    Args:
        row: of domain.certificates.card_queries.
        own: the caller's wards.
    """
    if has_right(ctx.actor, Right.READ_CERTIFICATES):
        return View.STAFF
    if ctx.actor.kind is not ActorKind.PATIENT:
        return None
    mine = {ctx.actor.id, *own}
    if row["owner_id"] in mine:
        return View.HOLDER
    return View.BUYER if row["purchaser_id"] in mine else None


def certificate_row(row: Row, view: View) -> Row:
    """Return the source of a GiftCertificate, with what this view may show."""
    is_staff, is_till = view is View.STAFF, view is View.TILL
    bought_it = view is View.HOLDER and row["purchaser_id"] == row["owner_id"]
    buys = view in {View.STAFF, View.BUYER} or bought_it
    tells = view in {View.STAFF, View.HOLDER} or (view is View.BUYER and row["owner_id"] is None)
    staff_only = ("buyer_name", "buyer_phone", "buyer_email", "recipient_phone", "recipient_email", "created_at")
    return {
        "id": row["id"],
        "masked_code": masked_code(row["last_characters"]),
        "kind": row["kind"],
        "status": row["status"],
        "initial_value": row["initial_minor"],
        "balance": row["balance_minor"],
        "valid_from": row["valid_from"],
        "expires_on": row["expires_on"],
        "design": row["design"],
        "service_ids": from_json(row["service_ids"]),
        "recipient_name": None if is_till else row["recipient_name"],
        "message": None if is_till else row["message"],
        "owner_id": row["owner_id"] if view in {View.STAFF, View.HOLDER} else None,
        "purchaser_id": row["purchaser_id"] if buys else None,
        **{name: row[name] if is_staff else None for name in staff_only},
        "deliver_on": row["deliver_on"] if buys else None,
        "delivered_at": row["delivered_at"] if buys else None,
        "paid": row["paid_minor"] if is_staff else None,
        "account_id": row["account_id"] if tells else None,
        "view": view,
    }


@ids.node_loader("GiftCertificate")
async def load_certificates(ctx: Context, uuids: list[UUID]) -> list[Row | None]:
    """Return certificates by id that the caller may see."""
    found = await queries.certificates_by_ids(ids=uuids, now=ctx.now)
    own = await wards(actor=ctx.actor, now=ctx.now) if found else set()
    views = {key: view_of(ctx, row, own) for key, row in found.items()}
    rows = {key: certificate_row(found[key], view) for key, view in views.items() if view is not None}
    return [rows.get(uuid) for uuid in uuids]


async def touched_certificates(ctx: Context, uuids: list[UUID]) -> list[Row | None]:
    """Return certificates that the caller has just done something with: what is left, if nothing else."""
    found = await queries.certificates_by_ids(ids=uuids, now=ctx.now)
    own = await wards(actor=ctx.actor, now=ctx.now)
    rows = {key: certificate_row(row, view_of(ctx, row, own) or View.TILL) for key, row in found.items()}
    return [rows.get(uuid) for uuid in uuids]


@edge("Query", "giftCertificates")
async def gift_certificates(ctx: Context, _parents: list[Row], args: dict[str, Any], sel: Selection) -> list[Page]:
    """Return a page of the certificates that a filter leaves."""
    require(ctx.actor, Right.READ_CERTIFICATES)
    frame = window(args, CERTIFICATES_NEWEST_FIRST)
    wanted = _wanted(given(args["filter"]))
    found = await queries.certificates(wanted=wanted, window=frame, now=ctx.now)
    count = await queries.count_certificates(wanted=wanted, now=ctx.now) if sel.has("totalCount") else None
    return [page([certificate_row(row, View.STAFF) for row in found], frame, count=count)]


def _wanted(form: GiftCertificateFilter | None) -> CertificateFilter:
    """Return the filter in the words of the domain."""
    if form is None:
        return CertificateFilter()
    status, kind = given(form.status), given(form.kind)
    return CertificateFilter(
        status=None if status is None else status.name,
        kind=None if kind is None else kind.name,
        last_characters=given(form.last_characters),
        batch_id=ids.decode_optional(form.batch_id, "GiftCertificateBatch"),
    )


@edge("Patient", "giftCertificates", private=True)
async def patient_certificates(
    ctx: Context, parents: list[Row], args: dict[str, Any], sel: Selection
) -> Sequence[Page | None]:
    """Return pages of the certificates bound to patients."""
    frame = window(args, CERTIFICATES_NEWEST_FIRST)
    if not _sees_certificates(ctx):
        return [None] * len(parents)
    patient_ids = [parent["id"] for parent in parents]
    found = await queries.certificates_of(
        owner_ids=patient_ids, window=frame, counted=sel.has("totalCount"), now=ctx.now
    )
    return _pages(ctx, patient_ids, frame, found)


@edge("Patient", "boughtGiftCertificates", private=True)
async def bought_certificates(
    ctx: Context, parents: list[Row], args: dict[str, Any], sel: Selection
) -> Sequence[Page | None]:
    """Return pages of the certificates that patients bought."""
    frame = window(args, CERTIFICATES_NEWEST_FIRST)
    if not _sees_certificates(ctx):
        return [None] * len(parents)
    patient_ids = [parent["id"] for parent in parents]
    found = await queries.certificates_bought_by(
        purchaser_ids=patient_ids, window=frame, counted=sel.has("totalCount"), now=ctx.now
    )
    return _pages(ctx, patient_ids, frame, found)


def _sees_certificates(ctx: Context) -> bool:
    """Tell whether the caller may see certificates of patients whom they see whole."""
    return ctx.actor.kind is ActorKind.PATIENT or has_right(ctx.actor, Right.READ_CERTIFICATES)


def _pages(
    ctx: Context, patient_ids: Sequence[UUID], frame: Window, found: tuple[dict[UUID, list[Row]], dict[UUID, int]]
) -> list[Page]:
    """Return pages of patients' certificates; the caller is staff, the patient or a guardian."""
    rows, counts = found

    def source(patient_id: UUID, row: Row) -> Row:
        view = view_of(ctx, row, {patient_id})
        assert view is not None  # the patient owns or bought it
        return certificate_row(row, view)

    return [page([source(key, row) for row in rows.get(key, [])], frame, count=counts[key]) for key in patient_ids]


@edge("GiftCertificate", "services")
async def certificate_services(
    _ctx: Context, parents: list[Row], _args: dict[str, Any], _sel: Selection
) -> list[list[Row] | None]:
    """Return the services that certificates pay for."""
    wanted = {UUID(key) for parent in parents for key in parent["service_ids"] or ()}
    found = await services_by_ids(list(wanted)) if wanted else {}
    return [
        None if parent["service_ids"] is None else [found[UUID(key)] for key in parent["service_ids"]]
        for parent in parents
    ]


@edge("GiftCertificate", "owner")
async def certificate_owner(
    ctx: Context, parents: list[Row], _args: dict[str, Any], _sel: Selection
) -> list[Row | None]:
    """Return the patients whom certificates are bound to."""
    return await named(ctx, parents, "owner_id", load_patients)


@edge("GiftCertificate", "purchaser")
async def certificate_purchaser(
    ctx: Context, parents: list[Row], _args: dict[str, Any], _sel: Selection
) -> list[Row | None]:
    """Return the patients who bought certificates."""
    return await named(ctx, parents, "purchaser_id", load_patients)


@edge("GiftCertificate", "refundable")
async def certificate_refundable(
    _ctx: Context, parents: list[Row], _args: dict[str, Any], _sel: Selection
) -> list[int | None]:
    """Return what is left of the paid parts, to staff."""
    wanted = [parent["id"] for parent in parents if parent["view"] is View.STAFF]
    found = await refundable(ids=wanted) if wanted else {}
    return [found.get(parent["id"], 0) if parent["view"] is View.STAFF else None for parent in parents]


@edge("GiftCertificate", "transactions")
async def certificate_transactions(
    _ctx: Context, parents: list[Row], args: dict[str, Any], sel: Selection
) -> list[Page]:
    """Return pages of certificates' histories."""
    frame = window(args, TRANSACTIONS_NEWEST_FIRST)
    accounts = [parent["account_id"] for parent in parents if parent["account_id"] is not None]
    found = await queries.transactions_of(account_ids=accounts, window=frame) if accounts else {}
    counts = await queries.count_transactions(account_ids=accounts) if accounts and sel.has("totalCount") else {}
    return [
        page(
            [{**row, "view": parent["view"]} for row in found.get(parent["id"], [])] if parent["account_id"] else [],
            frame,
            count=counts.get(parent["account_id"], 0),
        )
        for parent in parents
    ]


@computed("GiftCertificateTransaction", "explanation")
def _explanation(ctx: Context, source: Row) -> str | None:
    view = source["view"]
    is_staff = view is View.STAFF
    reader = Reader(
        locale=ctx.locale,
        currency=ctx.currency_code,
        is_staff=is_staff,
        sees_invoices=has_right(ctx.actor, Right.READ_INVOICES) if is_staff else view is View.HOLDER,
    )
    return wording.explanation(kind=source["kind"], facts=from_json(source["facts"]), reader=reader)


@edge("GiftCertificateTransaction", "invoice")
async def transaction_invoice(
    ctx: Context, parents: list[Row], _args: dict[str, Any], _sel: Selection
) -> list[Row | None]:
    """Return the invoices behind lines of a history that the caller may see, those of other patients not."""
    return await named(ctx, parents, "source_id", load_invoices)


@ids.node_loader("GiftCertificateTransaction")
async def load_transactions(ctx: Context, uuids: list[UUID]) -> list[Row | None]:
    """Return lines of histories by id, of certificates whose history the caller may see."""
    found = await queries.transactions_by_ids(ids=uuids)
    certificate_ids = {row["certificate_id"] for row in found.values()}
    seen = {row["id"]: row for row in await load_certificates(ctx, list(certificate_ids)) if row is not None}
    told = {key: row for key, row in seen.items() if row["account_id"] is not None}
    rows = {
        key: {**row, "view": told[row["certificate_id"]]["view"]}
        for key, row in found.items()
        if row["certificate_id"] in told
    }
    return [rows.get(uuid) for uuid in uuids]


async def touched_transactions(ctx: Context, uuids: list[UUID]) -> list[Row | None]:
    """Return lines of histories that the caller has just made, a partner's till too."""
    found = await queries.transactions_by_ids(ids=uuids)
    view = View.STAFF if has_right(ctx.actor, Right.READ_CERTIFICATES) else View.TILL
    return [{**found[uuid], "view": view} for uuid in uuids]
