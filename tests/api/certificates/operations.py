"""The operations on gift certificates that the website, the app, the front desk and partners' tills send."""

ORDER = """
mutation OrderGiftCertificate($input: GiftCertificateOrderInput!) {
  giftCertificateOrder(input: $input) {
    giftCertificate { id maskedCode status initialValue { amount currencyCode } expiresOn }
    amountDue { amount currencyCode }
    userErrors { code field message }
  }
}
"""
CONFIRM = """
mutation ConfirmGiftCertificateOrder($input: GiftCertificateOrderConfirmInput!) {
  giftCertificateOrderConfirm(input: $input) {
    giftCertificate { id maskedCode status balance { amount currencyCode } }
    code
    printUrl
    qr(format: PNG) { contentType dataUri }
    userErrors { code field message }
  }
}
"""
CHECK = """
query CheckGiftCertificate($code: String!, $pin: String) {
  giftCertificateBalance(code: $code, pin: $pin) { status balance { amount currencyCode } expiresOn }
}
"""
ISSUE = """
mutation IssueGiftCertificate($input: GiftCertificateIssueInput!) {
  giftCertificateIssue(input: $input) {
    giftCertificate { id maskedCode kind status initialValue { amount currencyCode } balance { amount } validFrom expiresOn recipientName }
    code
    printUrl
    qr(format: SVG) { contentType dataUri payload }
    userErrors { code field message }
  }
}
"""  # noqa: E501
BATCH = """
mutation IssueGiftCertificateBatch($input: GiftCertificateBatchIssueInput!) {
  giftCertificateBatchIssue(input: $input) { batchId codes userErrors { code field message } }
}
"""
LIST = """
query GiftCertificates($filter: GiftCertificateFilter, $first: Int = 50, $after: String) {
  giftCertificates(filter: $filter, first: $first, after: $after) {
    nodes { id maskedCode kind status balance { amount } expiresOn }
    pageInfo { hasNextPage endCursor }
    totalCount
  }
}
"""
REDEEM = """
mutation RedeemGiftCertificate($input: GiftCertificateRedeemInput!) {
  giftCertificateRedeem(input: $input) {
    redeemed { amount currencyCode }
    giftCertificate { id status balance { amount } }
    transaction { id kind amount { amount } balanceAfter { amount } occurredAt }
    userErrors { code field message }
  }
}
"""
FREEZE = """
mutation FreezeGiftCertificate($input: GiftCertificateActionInput!) {
  giftCertificateFreeze(input: $input) { giftCertificate { id status } userErrors { code field message } }
}
"""
REFUND = """
mutation RefundGiftCertificate($input: GiftCertificateRefundInput!) {
  giftCertificateRefund(input: $input) { giftCertificate { id status balance { amount } } refunded { amount } userErrors { code field message } }
}
"""  # noqa: E501
AT_PARTNER = """
mutation RedeemCertificateAtPartner($input: GiftCertificateRedeemInput!) {
  giftCertificateRedeem(input: $input) { redeemed { amount currencyCode } giftCertificate { status balance { amount } } userErrors { code field message } }
}
"""  # noqa: E501
CLAIM = """
fragment MoneyText on Money { amount currencyCode }
mutation ClaimGiftCertificate($input: GiftCertificateClaimInput!) {
  giftCertificateClaim(input: $input) {
    giftCertificate { id maskedCode status balance { ...MoneyText } owner { id } }
    userErrors { code field message }
  }
}
"""
SHOW = """
mutation ShowGiftCertificate($input: GiftCertificateShowTokenInput!) {
  giftCertificateShowToken(input: $input) { token expiresAt qr(format: SVG) { dataUri } userErrors { code field message } }
}
"""  # noqa: E501
REFETCH_MANY = """
fragment MoneyText on Money { amount currencyCode }
query RefetchMany($ids: [ID!]!) {
  nodes(ids: $ids) {
    __typename
    id
    ... on GiftCertificate { certificateStatus: status balance { ...MoneyText } transactions(first: 10) { nodes { id kind amount { ...MoneyText } balanceAfter { ...MoneyText } occurredAt } } }
    ... on PackageSubscription { subscriptionStatus: status entitlements { id remaining reserved } }
    ... on Invoice { number invoiceStatus: status total { ...MoneyText } }
  }
}
"""  # noqa: E501
UNFREEZE = """
mutation ($input: GiftCertificateActionInput!) {
  giftCertificateUnfreeze(input: $input) { giftCertificate { id status } userErrors { code field message } }
}
"""
VOID = """
mutation ($input: GiftCertificateActionInput!) {
  giftCertificateVoid(input: $input) {
    giftCertificate { id status balance { amount } } userErrors { code field message }
  }
}
"""
GIVE = """
mutation ($input: GiftCertificateGiveInput!) {
  giftCertificateGive(input: $input) {
    giftCertificate { id maskedCode status owner { id } } userErrors { code field message }
  }
}
"""
WHOLE = """
query ($id: ID!) {
  giftCertificate(id: $id) {
    id maskedCode kind status initialValue { amount } balance { amount } validFrom expiresOn design
    services { name } recipientName message owner { id } purchaser { id }
    buyerName buyerPhone buyerEmail recipientPhone recipientEmail deliverOn deliveredAt
    paid { amount } refundable { amount } createdAt
    transactions { nodes { kind amount { amount } explanation invoice { number } } totalCount }
  }
}
"""
