"""The operations on promotions: those of the clients as they send them, and the rest."""

from tests.api.operations import client_operation

CREATE = client_operation("CreatePromotion")
LIST = client_operation("Promotions")
PROMOTION = """
fragment Whole on Promotion {
  id code name description status startsOn endsOn needsVoucher priority combining maxUses perPatientLimit
  perPatientPerYear chain fundedBy partnerSharePercent uses
  spent { amount } budget { amount }
  effect {
    kind percent amount { amount } multiplier everyNth gift giftCost { amount } unitsPerUse bonusLifeDays
  }
  conditions {
    categories services { code } branches { name } tiers { name } stages kinships weekdays hourFrom hourTo
    firstVisitOnly minAge maxAge isChildOfFamily parentInTreatmentDays birthdayDaysBefore birthdayDaysAfter
    previous { categories services { code } withinDays atLeast } serviceNumber minimumSum { amount }
    segment { name }
  }
}
"""
CREATE_WHOLE = (
    PROMOTION
    + """
mutation ($input: PromotionCreateInput!) {
  promotionCreate(input: $input) { promotion { ...Whole } voucherCodes userErrors { code field message } }
}
"""
)
UPDATE = (
    PROMOTION
    + """
mutation ($input: PromotionUpdateInput!) {
  promotionUpdate(input: $input) { promotion { ...Whole } userErrors { code field message } }
}
"""
)
READ = PROMOTION + "query ($id: ID!) { node(id: $id) { id ...Whole } }"
FILTERED = """
query ($filter: PromotionFilter, $first: Int, $after: String) {
  promotions(filter: $filter, first: $first, after: $after) {
    nodes { name } totalCount pageInfo { hasNextPage endCursor }
  }
}
"""
CHAIN = "query ($id: ID!) { node(id: $id) { ... on Promotion { chainSteps { name conditions { serviceNumber } } } } }"
USES = """
query ($id: ID!, $first: Int, $after: String) {
  node(id: $id) { ... on Promotion { createdBy { id } useRecords(first: $first, after: $after) {
    nodes {
      id channel usedAt gift discount { amount } bonus { amount } giftCost { amount } partnerShare { amount }
      reversed { amount } reversedAt patient { id } invoice { id } promotion { name }
    }
    totalCount pageInfo { hasNextPage endCursor }
  } } }
}
"""
READ_USE = "query ($id: ID!) { node(id: $id) { ... on PromotionUse { id patient { id } invoice { id } } } }"


def moving(verb: str) -> str:
    """Return the mutation that publishes, pauses, resumes or finishes a promotion."""
    name = verb.capitalize()
    return (
        f"mutation ($input: Promotion{name}Input!) {{ promotion{name}(input: $input) "
        "{ promotion { id status } userErrors { code field message } } }"
    )
