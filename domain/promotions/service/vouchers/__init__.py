"""Vouchers: making, presenting, redeeming them (R-PRO-4)."""

from domain.promotions.service.vouchers.cancelling import RedemptionCancelled, cancel
from domain.promotions.service.vouchers.keeping import (
    BatchDraft,
    BatchMade,
    create_batch,
    create_code,
    forget_codes,
    void,
)
from domain.promotions.service.vouchers.making import Made, make
from domain.promotions.service.vouchers.presenting import PresentedVoucher, present_voucher, present_vouchers
from domain.promotions.service.vouchers.redeeming import Order, VoucherChecked, VoucherRedeemed, check, redeem

__all__ = [
    "BatchDraft", "BatchMade", "Made", "Order", "PresentedVoucher", "RedemptionCancelled", "VoucherChecked",
    "VoucherRedeemed", "cancel", "check", "create_batch", "create_code", "forget_codes", "make", "present_voucher",
    "present_vouchers", "redeem", "void",
]  # fmt: skip
