"""The operations on packages: those of the front desk, the app and the website as they send them, and the rest."""

from tests.api.operations import client_operation

CATALOGUE = client_operation("PackageCatalogue")
SELL = client_operation("SellPackage")
FREEZE = client_operation("FreezePackage")
CANCEL = client_operation("CancelPackage")
REFETCH_MANY = client_operation("RefetchMany")
MY_LOYALTY = client_operation("MyLoyalty")
SUBSCRIPTION = """
fragment Whole on PackageSubscription {
  id status startsOn endsOn renewsOn renewal isFamilyShareable maxFreezeDays soldAt
  price { amount } paid { amount } refunded { amount } refundable { amount } freezes { startsOn endsOn }
  package { id code name isActive refundBasis entitlements { period services { code } } }
  patient { id firstName phone }
  entitlements {
    id name category period total used reserved remaining nextAvailableOn minimumIntervalDays unitValue { amount }
    services { code }
    reservations(first: 5) { nodes { id visitOn status patient { id } } totalCount }
    entries(first: 5) {
      nodes { kind unitsUsed unitsReserved usedOn occurredAt patient { id } invoice { number } } totalCount
    }
  }
}
"""
READ = SUBSCRIPTION + "query ($id: ID!) { node(id: $id) { id ...Whole } }"
OF_PATIENT = (
    SUBSCRIPTION
    + """
query ($id: ID!, $first: Int, $after: String) {
  patient(id: $id) {
    subscriptions(first: $first, after: $after) { nodes { ...Whole } totalCount pageInfo { hasNextPage endCursor } }
  }
}
"""
)
UNFREEZE = """
mutation ($input: PackageSubscriptionUnfreezeInput!) {
  packageSubscriptionUnfreeze(input: $input) { subscription { id status endsOn } userErrors { code field message } }
}
"""
SET_RENEWAL = """
mutation ($input: PackageSubscriptionRenewalSetInput!) {
  packageSubscriptionRenewalSet(input: $input) {
    subscription { id renewal renewsOn } userErrors { code field message }
  }
}
"""
RESERVE = """
mutation ($input: PackageEntitlementReserveInput!) {
  packageEntitlementReserve(input: $input) {
    reservation { id visitOn status patient { id } } entitlement { id remaining reserved nextAvailableOn }
    userErrors { code field message }
  }
}
"""
RELEASE = """
mutation ($input: PackageEntitlementReleaseInput!) {
  packageEntitlementRelease(input: $input) {
    reservation { id status } entitlement { id remaining reserved } userErrors { code field message }
  }
}
"""
PACKAGE = """
package {
  id code name description price { amount } validityMonths isFamilyShareable maxFreezeDays refundBasis isActive
  entitlements { name category quantity period minimumIntervalDays services { code } }
}
userErrors { code field message }
"""
CREATE = f"mutation ($input: PackageCreateInput!) {{ packageCreate(input: $input) {{ {PACKAGE} }} }}"
UPDATE = f"mutation ($input: PackageUpdateInput!) {{ packageUpdate(input: $input) {{ {PACKAGE} }} }}"
RETIRE = f"mutation ($input: PackageRetireInput!) {{ packageRetire(input: $input) {{ {PACKAGE} }} }}"
LIST = """
query ($filter: PackageSubscriptionFilter, $first: Int, $after: String) {
  packageSubscriptions(filter: $filter, first: $first, after: $after) {
    nodes { id status } totalCount pageInfo { hasNextPage endCursor }
  }
}
"""
