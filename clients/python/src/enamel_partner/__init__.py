"""The typed client of Enamel for partners' tills and web shops.

from decimal import Decimal
from enamel_partner import Till, new_key

with Till("https://loyalty.example.com/graphql", "enp_...") as till:
    till.redeem_certificate(code="GIFT-...", amount=Decimal("500.00"), key=new_key())
"""

from enamel_partner.errors import (
    EnamelError,
    RefusedError,
    RequestError,
    ThrottledError,
    UnreachableError,
    UserError,
)
from enamel_partner.till import Certificate, Money, Redemption, Till, new_key

__all__ = [
    "Certificate",
    "EnamelError",
    "Money",
    "Redemption",
    "RefusedError",
    "RequestError",
    "ThrottledError",
    "Till",
    "UnreachableError",
    "UserError",
    "new_key",
]
