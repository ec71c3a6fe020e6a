"""The shapes of trials: dry runs of promotions and of changes of the programme on past invoices."""

import enum
from datetime import date, datetime
from decimal import Decimal
from typing import Annotated

import strawberry

from api import ids
from api.execution import connection_field, edge_field
from api.ids import Node
from api.money import Money
from api.paging import Connection
from api.schema.errors import UserError
from api.schema.patients import Patient
from api.schema.promotion_inputs import PromotionCreateInput
from api.schema.promotions import Promotion
from api.schema.tiers import Tier

ids.register("Trial", "TRY")

_FROM = "The first day of the visits to look at."
_TO = "The last one, today at the latest; at most 1830 days in all."
_MARGIN = "The gross margin of what the clinic sells, in percent; above 0, at most 100."
_ONE_AT_A_TIME = "Why it was refused; `CONFLICT` while another trial is under way."


@strawberry.enum(description="What a trial tries.")
class TrialKind(enum.Enum):
    """What a trial tries."""

    PROMOTION = strawberry.enum_value("PROMOTION", description="A promotion.")
    PROGRAMME = strawberry.enum_value("PROGRAMME", description="Other rates of cashback, another share of bonuses.")


@strawberry.enum(description="How far a trial is.")
class TrialStatus(enum.Enum):
    """How far a trial is."""

    WAITING = strawberry.enum_value("WAITING", description="The worker has not begun yet.")
    RUNNING = strawberry.enum_value("RUNNING", description="The worker goes through the invoices.")
    DONE = strawberry.enum_value("DONE", description="Every invoice was looked at.")
    CANCELLED = strawberry.enum_value("CANCELLED", description="Somebody stopped it; the result is a part of one.")


@strawberry.type(description="How many invoices of the period were looked at.")
class TrialProgress:
    """How many invoices of the period were looked at."""

    seen: int = strawberry.field(description="So many so far.")
    total: int | None = strawberry.field(description="Of so many; null until they are counted.")
    percent: int = strawberry.field(description="0 to 100, floored.")


@strawberry.type(description="What a promotion would have given, as far as the trial is.")
class PromotionTrialFigures:
    """What a promotion would have given."""

    discount: Money = strawberry.field(
        description="Taken off beyond what the tiers' perks took off; negative where it would have taken off less."
    )
    bonus: Money = strawberry.field(description="Bonuses credited beyond the cashback, at their face value.")
    gifts: Money = strawberry.field(description="What gift items would have cost.")
    partner_share: Money = strawberry.field(description="The part that the partner would have paid.")
    budget_spent: Money = strawberry.field(description="What would have counted against the promotion's budget.")


@strawberry.type(description="What a change of the programme would have done, as far as the trial is.")
class ProgrammeTrialFigures:
    """What a change of the programme would have done, on the invoices that it would have changed."""

    earned: Money = strawberry.field(description="The cashback that the invoices concerned earned.")
    would_have_earned: Money = strawberry.field(description="The cashback that they would have earned.")
    spent: Money = strawberry.field(description="What bonuses paid of them.")
    would_have_spent: Money = strawberry.field(description="What bonuses would have paid of them.")


@strawberry.type(description="What a trial has found so far; final once it is `DONE`.")
class TrialResult:
    """What a trial has found so far."""

    invoices: int = strawberry.field(description="How many invoices would have been other ones.")
    patients: int = strawberry.field(description="How many patients they belong to.")
    cost: Money = strawberry.field(description="What the clinic would have paid more; negative where it saves.")
    revenue: Money = strawberry.field(
        description="What these invoices brought, net of refunds and of what bonuses paid."
    )
    uplift_percent: Decimal | None = strawberry.field(
        description="By how much such visits have to grow for the change to pay for itself, in percent, rounded up to "
        "two decimals; 0 if it costs nothing, null if it can never pay."
    )
    can_pay: bool = strawberry.field(
        description="Whether any growth could pay for it: the margin of these invoices is above its cost."
    )
    promotion: PromotionTrialFigures | None = strawberry.field(
        description="What the cost consists of; null for a trial of the programme."
    )
    programme: ProgrammeTrialFigures | None = strawberry.field(
        description="What would have been earned and spent; null for a trial of a promotion."
    )


@strawberry.type(description="What one patient would have had of it.")
class TrialPatient:
    """What one patient would have had of it."""

    patient: Patient | None = edge_field(description="Who; null if that isn't yours to see.")
    invoices: int = strawberry.field(description="How many of the patient's invoices would have been other ones.")
    benefit: Money = strawberry.field(description="What the patient would have got more; negative for less.")
    cost: Money = strawberry.field(description="What the clinic would have paid of it.")
    revenue: Money = strawberry.field(
        description="What these invoices brought, net of refunds and of what bonuses paid."
    )


@strawberry.type(description="A rate of cashback that a trial tries for a tier.")
class TrialCashbackRate:
    """A rate of cashback that a trial tries for a tier."""

    tier: Tier | None = edge_field(description="The tier.")
    percent: Decimal = strawberry.field(description="The rate in percent.")


@strawberry.type(
    description="A dry run of a promotion, or of a change of the programme, on past invoices. It changes nothing."
)
class Trial(Node):
    """A dry run on past invoices."""

    kind: TrialKind = strawberry.field(description="What is tried.")
    status: TrialStatus = strawberry.field(description="How far it is.")
    name: str = strawberry.field(description="The promotion's name, or what the trial was called.")
    from_: date = strawberry.field(name="from", description=_FROM)
    to: date = strawberry.field(description="The last day of the visits to look at.")
    margin_percent: Decimal = strawberry.field(description="The gross margin that the result goes by, in percent.")
    promotion: Promotion | None = edge_field(
        description="The promotion that is tried; null for other terms and for the programme."
    )
    cashback_rates: list[TrialCashbackRate] = strawberry.field(
        description="The rates that are tried; empty for a promotion."
    )
    bonus_share_percent: Decimal | None = strawberry.field(
        description="The share that bonuses may pay that is tried; null if it stays."
    )
    progress: TrialProgress = strawberry.field(description="How many invoices were looked at.")
    result: TrialResult = strawberry.field(description="What was found so far.")
    assumptions: list[str] = strawberry.field(
        description="What the result takes for granted, in the language of who asks."
    )
    created_at: datetime = strawberry.field(description="When it was started.")
    finished_at: datetime | None = strawberry.field(description="When it ended; null while it is under way.")
    patients: Connection[TrialPatient] = connection_field(
        description="Who would have got something, those with most first."
    )


@strawberry.input(
    description="Tries a promotion on past invoices. Give either `promotionId` or `terms`. Its dates and its vouchers "
    "do not limit the trial; budget, uses and limits by patient do, counted over the trial's period."
)
class PromotionTrialStartInput:
    """Tries a promotion on past invoices."""

    promotion_id: strawberry.ID | None = strawberry.field(
        default=strawberry.UNSET, description="A promotion as it is now; a draft will do."
    )
    terms: PromotionCreateInput | None = strawberry.field(
        default=strawberry.UNSET, description="The terms of one that is not made; its vouchers are not made either."
    )
    from_: date = strawberry.field(name="from", description=_FROM)
    to: date = strawberry.field(description=_TO)
    margin_percent: Decimal = strawberry.field(default=Decimal(40), description=_MARGIN)


@strawberry.type(description="The trial that was started.")
class PromotionTrialStartPayload:
    """The trial that was started."""

    trial: Trial | None = edge_field(description="The trial; null if it was refused.")
    user_errors: list[UserError] = strawberry.field(description=_ONE_AT_A_TIME)


@strawberry.input(description="A rate of cashback to try for a tier.")
class TrialCashbackRateInput:
    """A rate of cashback to try for a tier."""

    tier_id: strawberry.ID = strawberry.field(description="Which tier, once.")
    percent: Decimal = strawberry.field(description="0 to 100, with at most two decimals; 0 for no cashback.")


@strawberry.input(description="Tries a change of the programme on past invoices. What is left out stays as it is.")
class ProgrammeTrialStartInput:
    """Tries a change of the programme on past invoices."""

    name: str | None = strawberry.field(
        default=strawberry.UNSET, description="What the trial is called, 1 to 200 characters."
    )
    cashback_rates: list[TrialCashbackRateInput] | None = strawberry.field(
        default=strawberry.UNSET,
        description="Other rates of tiers, at most 100. Services with a rate of their own keep it.",
    )
    bonus_share_percent: Decimal | None = strawberry.field(
        default=strawberry.UNSET,
        description="The share of an invoice that bonuses may pay, 0 to 100. Services and categories with a share of "
        "their own keep it.",
    )
    from_: date = strawberry.field(name="from", description=_FROM)
    to: date = strawberry.field(description=_TO)
    margin_percent: Decimal = strawberry.field(default=Decimal(40), description=_MARGIN)


@strawberry.type(description="The trial that was started.")
class ProgrammeTrialStartPayload:
    """The trial that was started."""

    trial: Trial | None = edge_field(description="The trial; null if it was refused.")
    user_errors: list[UserError] = strawberry.field(description=_ONE_AT_A_TIME)


@strawberry.input(description="Stops a trial.")
class TrialCancelInput:
    """Stops a trial."""

    trial_id: strawberry.ID = strawberry.field(description="Which trial.")


@strawberry.type(description="The trial that was stopped.")
class TrialCancelPayload:
    """The trial that was stopped."""

    trial: Trial | None = edge_field(description="The trial with what it has counted; null if it was refused.")
    user_errors: list[UserError] = strawberry.field(
        description="Why it was refused; `FORBIDDEN_FOR_STATUS` if it has ended."
    )


TrialId = Annotated[strawberry.ID, strawberry.argument(description="Which trial.")]
