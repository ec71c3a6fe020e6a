"""What a partner's till or web shop does."""

import base64
from collections.abc import Sequence
from decimal import Decimal

from enamel_partner.connection import Connection, money, money_if, name_of, present
from enamel_partner.errors import EnamelError, UserError
from enamel_partner.graph.fragments import SaleRow
from enamel_partner.graph.input_types import (
    GiftCertificateRedeemInput,
    PartnerSaleReportInput,
    PartnerSaleReverseInput,
    VoucherOfflineRedemptionInput,
    VoucherOfflineUploadInput,
    VoucherRedeemInput,
    VoucherRedemptionCancelInput,
)
from enamel_partner.graph.upload_offline_redemptions import UploadOfflineRedemptionsVoucherOfflineUploadResults
from enamel_partner.values import (
    Certificate,
    Money,
    OfflineRedemption,
    Redemption,
    Sale,
    SignedList,
    UploadResult,
    Voucher,
    VoucherRedemption,
)


class Till(Connection):
    """A till or a web shop, with its store's API key.

    Whatever takes a `key` is done once for each: it is the idempotency key, 1 to 255 characters, best made of the
    receipt's number. Keep it until the method returns or raises RefusedError. Each method raises ThrottledError for
    too many wrong codes, RequestError for what cannot be served, UnreachableError if there was no answer: whether it
    was done is not known then, so call again with the same key.
    """

    def check_certificate(self, code: str, *, pin: str | None = None) -> Certificate | None:
        """Return what a gift certificate's code tells, or None if there is no such code.

        Args:
            code: the full code, in any spelling.
            pin: if the certificate has one.
        """
        found = self._sender.send(lambda: self._graph.check_gift_certificate(code, pin)).gift_certificate_balance
        if found is None:
            return None
        balance = Money(found.balance.amount, name_of(found.balance.currency_code))
        return Certificate(name_of(found.status), balance, found.expires_on)

    def redeem_certificate(
        self, *, amount: Decimal, key: str, code: str | None = None, pin: str | None = None, token: str | None = None
    ) -> Redemption:
        """Take an amount from a gift certificate.

        Args:
            amount: how much, in the clinic's currency, with at most two decimal places.
            key: one for each sale; with the same key the amount is taken once.
            code: the full code, in any spelling.
            pin: beside the code, if the certificate has one.
            token: what the holder's phone shows, instead of the code.

        Raises:
            RefusedError: not enough is left, the code is wrong, it has expired, ...; nothing was taken.
        """
        wanted = GiftCertificateRedeemInput(
            amount=amount, idempotencyKey=key, **present(code=code, pin=pin, token=token)
        )
        done = self._sender.settle(lambda: self._graph.redeem_certificate_at_partner(wanted).gift_certificate_redeem)
        assert done.redeemed is not None  # what is not refused
        assert done.gift_certificate is not None  # is answered whole
        certificate = done.gift_certificate
        redeemed = Money(done.redeemed.amount, name_of(done.redeemed.currency_code))
        return Redemption(redeemed, certificate.balance.amount, name_of(certificate.status))

    def check_voucher(self, code: str) -> Voucher:
        """Return what a voucher's code tells, and whether it can be redeemed now.

        Args:
            code: in any spelling.
        """
        found = self._sender.send(lambda: self._graph.read_voucher(code)).voucher_check
        return Voucher(
            is_usable=found.is_usable,
            reason=found.reason,
            reason_code=found.reason_code and name_of(found.reason_code),
            title=found.title,
            valid_until=found.valid_until,
            percent_off=found.percent_off,
            amount_off=money_if(found.amount_off),
            gift=found.gift,
            minimum_total=money_if(found.minimum_total),
        )

    def redeem_voucher(self, *, code: str, order: str, key: str, total: Decimal | None = None) -> VoucherRedemption:
        """Redeem a voucher for an order.

        Args:
            code: in any spelling.
            order: the store's own reference, 1 to 200 characters; an order uses a voucher once, under any key.
            key: one for each order and voucher: a refused one is refused under it for good.
            total: what the order costs before; a percentage is worth something known only with it.

        Raises:
            RefusedError: the code is wrong, was used, does not count now, ...; `ALREADY_EXISTS` if the order has used
                it before.
        """
        wanted = VoucherRedeemInput(code=code, orderReference=order, idempotencyKey=key, **present(orderTotal=total))
        done = self._sender.settle(lambda: self._graph.redeem_voucher_for_order(wanted).voucher_redeem)
        assert done.redemption_id is not None  # what is not refused
        assert done.title is not None  # is answered whole
        return VoucherRedemption(done.redemption_id, done.title, money_if(done.value), done.percent_off, done.gift)

    def cancel_voucher(self, redemption_id: str, *, reason: str, key: str) -> None:
        """Take a redemption back, within the agreed days: the voucher counts again.

        Args:
            redemption_id: as `redeem_voucher` told it.
            reason: why, 1 to 500 characters.
            key: one for each redemption that is taken back.

        Raises:
            RefusedError: it is not this partner's, was taken back before, or the agreed days are over.
        """
        wanted = VoucherRedemptionCancelInput(redemptionId=redemption_id, reason=reason, idempotencyKey=key)
        self._sender.settle(lambda: self._graph.cancel_voucher_redemption(wanted).voucher_redemption_cancel)

    def report_sale(self, *, card_code: str, order: str, total: Decimal, bonus: Decimal, key: str) -> Sale:
        """Report a sale, which credits whoever showed the card code from the partner's funds.

        Args:
            card_code: what the customer's phone shows, in any spelling; good once, for five minutes.
            order: the store's own reference, 1 to 100 characters; an order is reported once, under any key.
            total: what was paid for the order.
            bonus: what the customer gets; at most the total.
            key: one for each order and card code: a refused one is refused under it for good.

        Raises:
            RefusedError: `CODE_INVALID` for a card code that is wrong, used or too old, `ALREADY_EXISTS` for an order
                that was reported before, `INSUFFICIENT_FUNDS`, ...; nobody was credited.
        """
        wanted = PartnerSaleReportInput(
            cardCode=card_code, orderReference=order, orderTotal=total, bonus=bonus, idempotencyKey=key
        )
        done = self._sender.settle(lambda: self._graph.report_sale_for_order(wanted).partner_sale_report)
        assert done.sale is not None  # what is not refused is answered whole
        return sale_of(done.sale)

    def reverse_sale(self, *, order: str, key: str, amount: Decimal | None = None, reason: str | None = None) -> Sale:
        """Take a reported sale back, whole or in part, within the agreed days.

        Args:
            order: as it was reported.
            key: one for each return.
            amount: how much of the order came back; all that is left by default.
            reason: why, 1 to 500 characters.

        Raises:
            RefusedError: `NOT_FOUND`, `EXPIRED` once the agreed days are over, ...; nothing was taken back.
        """
        wanted = PartnerSaleReverseInput(
            orderReference=order, idempotencyKey=key, **present(amount=amount, reason=reason)
        )
        done = self._sender.settle(lambda: self._graph.reverse_sale(wanted).partner_sale_reverse)
        assert done.sale is not None  # what is not refused is answered whole
        return sale_of(done.sale)

    def offline_keys(self) -> dict[str, bytes]:
        """Return the public keys that check offline lists, by their ids. Fetch them once, and keep them."""
        found = self._sender.send(self._graph.offline_voucher_keys).voucher_offline_keys
        return {row.key_id: base64.b64decode(row.public_key) for row in found}

    def offline_list(self, *, days: int = 1) -> SignedList:
        """Return the vouchers that may be redeemed without a connection; `enamel_partner.offline` reads it.

        Args:
            days: for how many days it is to be good, 1 to 7.

        Raises:
            RequestError: also if the key is no partner's.
        """
        found = self._sender.send(lambda: self._graph.offline_vouchers(days)).voucher_offline_list
        if found is None:
            raise EnamelError("The key is no partner's, and only partners have such lists.")
        return SignedList(found.payload, found.signature, found.key_id)

    def upload_redemptions(self, redemptions: Sequence[OfflineRedemption], *, key: str) -> list[UploadResult]:
        """Tell what was redeemed without a connection, and return for each in order what became of it.

        `enamel_partner.offline.OfflineQueue` does this with whatever waits.

        Args:
            redemptions: at most 100, in the order in which they happened.
            key: one for each upload, at most 251 characters.

        Raises:
            RefusedError: the upload as a whole.
            ThrottledError: too many wrong codes; lines before these may be done. Send the same again, with the same
                key, after `retry_after_s`: what has an answer keeps it.
        """
        lines = [
            VoucherOfflineRedemptionInput(
                code=row.code, orderReference=row.order, redeemedAt=row.at, **present(orderTotal=row.total)
            )
            for row in redemptions
        ]
        wanted = VoucherOfflineUploadInput(redemptions=lines, idempotencyKey=key)
        done = self._sender.settle(lambda: self._graph.upload_offline_redemptions(wanted).voucher_offline_upload)
        assert done.results is not None  # what is not refused is answered whole
        return [_result(row) for row in done.results]


def sale_of(row: SaleRow) -> Sale:
    """Return a sale as it is told."""
    return Sale(
        id=row.id,
        order=row.order_reference,
        status=name_of(row.status),
        total=money(row.order_total),
        bonus=money(row.bonus),
        returned=money(row.returned),
        taken_back=money(row.taken_back),
        sold_on=row.sold_on,
        returnable_on=row.returnable_on,
    )


def _result(row: UploadOfflineRedemptionsVoucherOfflineUploadResults) -> UploadResult:
    redemption = None
    if row.redemption_id is not None:
        redemption = VoucherRedemption(row.redemption_id, row.title or "", money_if(row.value))
    error = None
    if row.error is not None:
        error = UserError(name_of(row.error.code), row.error.message, tuple(row.error.field or ()))
    return UploadResult(row.order_reference, name_of(row.status), redemption, error)
