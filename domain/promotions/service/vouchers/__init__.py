"""Vouchers: making, presenting, redeeming them (R-PRO-4)."""

from domain.promotions.service.vouchers.making import Made, make
from domain.promotions.service.vouchers.presenting import PresentedVoucher, present_voucher, present_vouchers

__all__ = ["Made", "PresentedVoucher", "make", "present_voucher", "present_vouchers"]
