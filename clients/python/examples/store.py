"""A day in a partner's store: a voucher, a sale that brings the customer bonuses, a return.

python store.py URL VOUCHER CARD_CODE ORDER TOTAL; the store's API key is in ENAMEL_KEY.
"""

import os
import sys
from decimal import Decimal

from enamel_partner import RefusedError, Till

BONUS_PERCENT = 10


def take_voucher(till: Till, code: str, order: str, total: Decimal) -> Decimal:
    """Redeem a voucher if it counts, and return what is left to pay.

    It is not looked at first: asked again after a crash, the same key gives the same answer. Another voucher for the
    same order has a key of its own, because a refusal stays under its key.
    """
    try:
        done = till.redeem_voucher(code=code, order=order, total=total, key=f"{order}/voucher/{code[-4:]}")
    except RefusedError as refusal:
        print(f"The voucher does not count: {refusal}")
        return total
    value = done.value.amount if done.value else Decimal("0.00")
    print(f"{done.title}: {value} off")
    return total - value


def give_bonus(till: Till, card_code: str, order: str, paid: Decimal) -> None:
    """Report the sale: whoever showed the card code has the bonus at once."""
    bonus = (paid * BONUS_PERCENT / 100).quantize(Decimal("0.01"))
    key = f"{order}/sale/{card_code[-4:]}"  # a fresh card code after a refusal is another request
    try:
        sale = till.report_sale(card_code=card_code, order=order, total=paid, bonus=bonus, key=key)
    except RefusedError as refusal:
        print(f"No bonus: {refusal} ({refusal.code})")
        return
    print(f"Credited {sale.bonus.amount} {sale.bonus.currency_code}, returnable until {sale.returnable_on}")


def take_back(till: Till, order: str, amount: Decimal) -> None:
    """Take back a part of a sale, and the bonus for it."""
    sale = till.reverse_sale(order=order, amount=amount, key=f"{order}/return-1", reason="one pair less")
    print(f"{sale.status}: {sale.taken_back.amount} of the bonus came back")


if __name__ == "__main__":
    url, voucher, card_code, order, total = sys.argv[1:]
    with Till(url, os.environ["ENAMEL_KEY"]) as till:
        found = till.check_voucher(voucher)
        print(f"The voucher: {found.title or 'unknown'}, {found.reason or 'good now'}")
        paid = take_voucher(till, voucher, order, Decimal(total))
        give_bonus(till, card_code, order, paid)
        take_back(till, order, paid / 2)
