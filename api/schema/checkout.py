"""The shapes of a checkout's quote."""

from decimal import Decimal

import strawberry

from api.money import Money
from api.schema.errors import UserError


@strawberry.input(description="A gift certificate to pay with, named in one of four ways.")
class GiftCertificateTenderInput:
    """A gift certificate to pay with."""

    code: str | None = strawberry.field(default=strawberry.UNSET, description="Its full code.")
    pin: str | None = strawberry.field(default=strawberry.UNSET, description="Its PIN, beside the code, if it has one.")
    token: str | None = strawberry.field(
        default=strawberry.UNSET, description="A one-use token that the holder's phone shows."
    )
    gift_certificate_id: strawberry.ID | None = strawberry.field(
        default=strawberry.UNSET, description="Its id, if it is bound to the patient."
    )


@strawberry.input(description="How an invoice is to be paid, apart from money.")
class CheckoutInput:
    """How an invoice is to be paid, apart from money."""

    invoice_id: strawberry.ID = strawberry.field(description="The open invoice.")
    bonus_amount: Decimal | None = strawberry.field(
        default=strawberry.UNSET, description="Bonuses to spend; none if left out. Not together with `useMaximumBonus`."
    )
    use_maximum_bonus: bool | None = strawberry.field(
        default=False, description="Spend as many bonuses as the rules and the balance allow."
    )
    gift_certificates: list[GiftCertificateTenderInput] | None = strawberry.field(
        default=strawberry.UNSET, description="Gift certificates to pay with, the one that ends first is taken first."
    )
    voucher_codes: list[str] | None = strawberry.field(
        default=strawberry.UNSET,
        description="Vouchers of promotions, in any spelling. One that does not count for this invoice is refused.",
    )
    use_packages: bool = strawberry.field(default=True, description="Let the patient's packages cover what they can.")


@strawberry.type(description="One discount of a quote.")
class QuotedDiscount:
    """One discount of a quote."""

    title: str = strawberry.field(description="What it is for, in the caller's language.")
    why: str = strawberry.field(description="Why it is given: a perk or a promotion, and what that takes off.")
    amount: Money = strawberry.field(description="How much it takes off.")


@strawberry.type(description="What a package covers in a quote.")
class QuotedEntitlement:
    """What a package covers in a quote."""

    name: str = strawberry.field(description="The package's service.")
    amount: Money = strawberry.field(description="How much need not be paid.")


@strawberry.type(description="What a quote takes from a gift certificate.")
class QuotedCertificate:
    """What a quote takes from a gift certificate."""

    masked_code: str = strawberry.field(description="The end of its code.")
    amount: Money = strawberry.field(description="How much is taken.")
    balance_after: Money = strawberry.field(description="What stays on it.")


@strawberry.type(description="Bonuses that a promotion would bring, or a gift that it would hand out.")
class QuotedReward:
    """Bonuses or a gift that a promotion would bring."""

    title: str = strawberry.field(description="The promotion's name.")
    bonuses: Money = strawberry.field(description="Bonuses for the patient's account; zero if it is a gift.")
    gift: str | None = strawberry.field(description="What is handed out; null if it is bonuses.")


@strawberry.type(
    description="What a checkout would take and give. Nothing was changed. All fields but `userErrors` are null if it "
    "was refused."
)
class CheckoutQuotePayload:
    """What a checkout would take and give."""

    subtotal: Money | None = strawberry.field(description="All lines before discounts.")
    discounts: list[QuotedDiscount] | None = strawberry.field(description="What is taken off.")
    rewards: list[QuotedReward] | None = strawberry.field(
        description="What promotions would bring besides discounts; bonuses if no insurer pays a part."
    )
    spare_vouchers: list[str] | None = strawberry.field(
        description="Vouchers that were presented and stay valid: other offers give more. Of single-use ones the last "
        "characters."
    )
    entitlements: list[QuotedEntitlement] | None = strawberry.field(description="What packages cover.")
    maximum_bonus: Money | None = strawberry.field(
        description="The most that may be paid with bonuses now, by the rules and the balance."
    )
    bonus: Money | None = strawberry.field(description="What would be paid with bonuses.")
    certificates: list[QuotedCertificate] | None = strawberry.field(
        description="What would be paid with gift certificates."
    )
    amount_due: Money | None = strawberry.field(description="What is left to be paid with money.")
    will_earn: Money | None = strawberry.field(
        description="The cashback that it would bring for money and bought certificates, if no insurer pays a part."
    )
    prepaid: Money | None = strawberry.field(
        description="What gift certificates have paid of this invoice before, by `giftCertificateRedeem`."
    )
    fingerprint: str | None = strawberry.field(
        description="Stands for these figures; `invoiceComplete` takes it and refuses if they have changed."
    )
    user_errors: list[UserError] = strawberry.field(description="Why it was refused.")
