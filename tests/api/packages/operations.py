"""The operations on packages that the front desk, the app and the website send, and the rest of them."""

CATALOGUE = """
query PackageCatalogue($first: Int = 20, $after: String) {
  packages(first: $first, after: $after) {
    nodes {
      id name description price { amount currencyCode } validityMonths isFamilyShareable maxFreezeDays
      entitlements { category name quantity minimumIntervalDays }
    }
    pageInfo { hasNextPage endCursor }
    totalCount
  }
}
"""
SELL = """
mutation SellPackage($input: PackageSubscribeInput!) {
  packageSubscribe(input: $input) {
    subscription {
      id status startsOn endsOn renewal package { id name } entitlements { id name category total remaining }
    }
    userErrors { code field message }
  }
}
"""
FREEZE = """
mutation FreezePackage($input: PackageSubscriptionFreezeInput!) {
  packageSubscriptionFreeze(input: $input) {
    subscription { id status endsOn renewsOn } userErrors { code field message }
  }
}
"""
CANCEL = """
mutation CancelPackage($input: PackageSubscriptionCancelInput!) {
  packageSubscriptionCancel(input: $input) {
    subscription { id status } refunded { amount } userErrors { code field message }
  }
}
"""
REFETCH_MANY = """
fragment MoneyText on Money { amount currencyCode }
query RefetchMany($ids: [ID!]!) {
  nodes(ids: $ids) {
    __typename
    id
    ... on GiftCertificate {
      certificateStatus: status balance { ...MoneyText }
      transactions(first: 10) {
        nodes { id kind amount { ...MoneyText } balanceAfter { ...MoneyText } occurredAt }
      }
    }
    ... on PackageSubscription { subscriptionStatus: status entitlements { id remaining reserved } }
    ... on Invoice { number invoiceStatus: status total { ...MoneyText } }
  }
}
"""
MY_SUBSCRIPTIONS = """
query MyLoyalty {
  viewer {
    patient {
      subscriptions(first: 20) {
        nodes {
          id status startsOn endsOn package { id name }
          entitlements { id name category total used reserved remaining nextAvailableOn }
        }
      }
    }
  }
}
"""
SUBSCRIPTION = """
fragment Whole on PackageSubscription {
  id status startsOn endsOn renewsOn renewal isFamilyShareable maxFreezeDays soldAt
  price { amount } paid { amount } refunded { amount } freezes { startsOn endsOn }
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
