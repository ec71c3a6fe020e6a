"""The typed client of Enamel for partners: tills, web shops and offices.

from decimal import Decimal
from enamel_partner import Till, new_key

with Till("https://loyalty.example.com/graphql", "enp_...") as till:
    till.redeem_certificate(code="GIFT-...", amount=Decimal("500.00"), key=new_key())

`enamel_partner.offline` and `enamel_partner.webhooks` need the extras of these names.
"""

from enamel_partner.connection import new_key
from enamel_partner.errors import (
    EnamelError,
    RefusedError,
    RequestError,
    ThrottledError,
    UnreachableError,
    UserError,
)
from enamel_partner.office import Office
from enamel_partner.till import Till
from enamel_partner.values import (
    Caller,
    Certificate,
    Money,
    NewWebhook,
    OfflineRedemption,
    Redemption,
    Sale,
    SignedList,
    Statement,
    StatementLine,
    UploadResult,
    Voucher,
    VoucherRedemption,
    Webhook,
)

__all__ = [
    "Caller",
    "Certificate",
    "EnamelError",
    "Money",
    "NewWebhook",
    "Office",
    "OfflineRedemption",
    "Redemption",
    "RefusedError",
    "RequestError",
    "Sale",
    "SignedList",
    "Statement",
    "StatementLine",
    "ThrottledError",
    "Till",
    "UnreachableError",
    "UploadResult",
    "UserError",
    "Voucher",
    "VoucherRedemption",
    "Webhook",
    "new_key",
]
