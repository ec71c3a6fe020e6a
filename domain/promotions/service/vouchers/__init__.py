"""Vouchers: making, presenting, redeeming them (R-PRO-4)."""

from domain.promotions.service.vouchers.cancelling import RedemptionCancelled, cancel
from domain.promotions.service.vouchers.files import file_token, open_file
from domain.promotions.service.vouchers.keeping import (
    BatchDraft,
    BatchMade,
    create_batch,
    create_code,
    forget_codes,
    void,
)
from domain.promotions.service.vouchers.making import Made, make
from domain.promotions.service.vouchers.offline import (
    OfflineList,
    OfflineRedemption,
    UploadedLine,
    UploadStatus,
    offline_keys,
    offline_list,
    sign_list,
    upload,
)
from domain.promotions.service.vouchers.presenting import (
    PresentedVoucher,
    present_voucher,
    present_vouchers,
    refusal_of,
)
from domain.promotions.service.vouchers.redeeming import Order, VoucherChecked, VoucherRedeemed, check, redeem

__all__ = [
    "BatchDraft", "BatchMade", "Made", "OfflineList", "OfflineRedemption", "Order", "PresentedVoucher",
    "RedemptionCancelled", "UploadStatus", "UploadedLine", "VoucherChecked", "VoucherRedeemed", "cancel", "check",
    "create_batch", "create_code", "file_token", "forget_codes", "make", "offline_keys", "offline_list",
    "open_file", "present_voucher", "present_vouchers", "redeem", "refusal_of", "sign_list", "upload", "void",
]  # fmt: skip
