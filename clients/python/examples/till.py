"""A sale at a partner's till, paid with a gift certificate.

python till.py URL CODE AMOUNT RECEIPT; the store's API key is in ENAMEL_KEY.
"""

import os
import sys
from decimal import Decimal

from enamel_partner import RefusedError, Till, UnreachableError


def sell(till: Till, code: str, amount: Decimal, receipt: str) -> str:
    """Take the amount from the certificate and tell the cashier what to do.

    Args:
        till: the connection.
        code: as the buyer shows it.
        amount: of the sale.
        receipt: its number: the idempotency key, so that the same sale is paid once, however often it is sent.
    """
    found = till.check_certificate(code)
    if found is None:
        return "There is no such certificate."
    if found.balance.amount < amount:
        return f"Only {found.balance.amount} {found.balance.currency_code} are left; ask for the rest in money."
    try:
        done = till.redeem_certificate(code=code, amount=amount, key=receipt)
    except RefusedError as refusal:
        return f"Refused: {refusal} ({refusal.code})"
    except UnreachableError:
        return f"Not known whether it is paid: send receipt {receipt} again, unchanged."
    return f"Paid {done.redeemed.amount} {done.redeemed.currency_code}; {done.balance} are left."


if __name__ == "__main__":
    url, code, amount, receipt = sys.argv[1:]
    with Till(url, os.environ["ENAMEL_KEY"]) as till:
        print(sell(till, code, Decimal(amount), receipt))
