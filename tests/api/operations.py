"""The operations that the front desk, the app and the website send, as far as these tests run them."""

INVOICE_FIGURES = """
fragment InvoiceFigures on Invoice {
  id number status
  lines { id service { id name } quantity unitPrice { amount } discount { amount } total { amount } coveredByPackage }
  subtotal { amount } discountTotal { amount } total { amount } amountDue { amount }
  tenders { kind amount { amount } fiscalHint }
  earned { amount } refundedTotal { amount } completedAt
}
"""
OPEN_INVOICE = (
    INVOICE_FIGURES
    + """
mutation OpenInvoice($input: InvoiceOpenInput!) {
  invoiceOpen(input: $input) { invoice { ...InvoiceFigures } userErrors { code field message } }
}
"""
)
QUOTE = """
query QuoteCheckout($input: CheckoutInput!) {
  checkoutQuote(input: $input) {
    subtotal { amount } discounts { title amount { amount } } entitlements { name amount { amount } }
    maximumBonus { amount } bonus { amount }
    certificates { maskedCode amount { amount } balanceAfter { amount } }
    amountDue { amount } willEarn { amount } fingerprint
    userErrors { code field message }
  }
}
"""
COMPLETE = (
    INVOICE_FIGURES
    + """
mutation CompleteInvoice($input: InvoiceCompleteInput!) {
  invoiceComplete(input: $input) {
    invoice { ...InvoiceFigures patient { id account { id balance { available { amount } pending { amount } } }
      tierStatus { tier { name } } } }
    userErrors { code field message }
  }
}
"""
)
REFUND = (
    INVOICE_FIGURES
    + """
mutation RefundInvoice($input: InvoiceRefundInput!) {
  invoiceRefund(input: $input) {
    invoice { ...InvoiceFigures }
    refund { total { amount } toMoney { amount } toBonus { amount } toCertificates { amount } clawedBack { amount }
      newDebt { amount } }
    userErrors { code field message }
  }
}
"""
)
ADJUST = """
mutation AdjustAccount($input: AccountAdjustInput!) {
  accountAdjust(input: $input) {
    account { id balance { available { amount } } }
    entry { id kind amount { amount } balanceAfter { amount } }
    userErrors { code field message }
  }
}
"""
APPROVE = """
mutation ($input: AccountAdjustApproveInput!) {
  accountAdjustApprove(input: $input) {
    adjustmentRequest { id isApproved decidedAt decidedBy { displayName } }
    account { balance { available { amount } } }
    entry { kind amount { amount } explanation }
    userErrors { code field message }
  }
}
"""
DECLINE = """
mutation ($input: AccountAdjustDeclineInput!) {
  accountAdjustDecline(input: $input) {
    adjustmentRequest { id isApproved decidedAt }
    userErrors { code field message }
  }
}
"""
BALANCE = """
query ($id: ID!) {
  patient(id: $id) { account { id balance {
    available { amount } pending { amount } held { amount } debt { amount }
    expiringSoon { amount { amount } expiresOn } } } }
}
"""
ACCOUNT_HISTORY = """
fragment MoneyText on Money { amount currencyCode }
fragment AccountEntryRow on AccountEntry {
  id kind amount { ...MoneyText } balanceAfter { ...MoneyText } occurredAt description explanation
}
query AccountHistory($id: ID!, $first: Int!, $after: String) {
  node(id: $id) {
    id
    ... on InternalAccount {
      balance { available { ...MoneyText } pending { ...MoneyText } }
      entries(first: $first, after: $after) {
        edges { cursor node { ...AccountEntryRow } }
        pageInfo { hasNextPage endCursor hasPreviousPage startCursor }
        totalCount
      }
      lots(first: 50) {
        nodes { id origin amount { ...MoneyText } remaining { ...MoneyText } usableFrom expiresOn } totalCount
      }
    }
  }
}
"""
MY_REFERRALS = """
query MyReferrals($first: Int!, $after: String) {
  viewer { patient { id referrals(first: $first, after: $after) {
    nodes { id status createdAt qualifiedAt rewardUsableFrom friendName reward { amount currencyCode }
      rejectionReason reviewReasons friend { id } referrer { id } }
    pageInfo { hasNextPage endCursor }
    totalCount
  } } }
}
"""
LEAD = """
mutation SubmitReferralLead($input: ReferralLeadSubmitInput!) {
  referralLeadSubmit(input: $input) { isAccepted userErrors { code field message } }
}
"""
INVITATION = """
query ReferralInvitation($code: String!) {
  referralInvitation(code: $code) { code inviterName welcomeOffer terms url }
}
"""
UNDER_REVIEW = """
query ReferralsUnderReview($first: Int = 50, $after: String) {
  referrals(status: UNDER_REVIEW, first: $first, after: $after) {
    nodes { id status reviewReasons createdAt }
    pageInfo { hasNextPage endCursor }
    totalCount
  }
}
"""
REVIEW = """
mutation ReviewReferral($input: ReferralReviewInput!) {
  referralReview(input: $input) { referral { id status rejectionReason } userErrors { code field message } }
}
"""
ATTRIBUTE = """
mutation ($input: ReferralAttributeInput!) {
  referralAttribute(input: $input) {
    referral { id status rejectionReason friend { id } referrer { id } } userErrors { code field message }
  }
}
"""
CREATE_CODE = """
mutation ($input: ReferralCodeCreateInput!) {
  referralCodeCreate(input: $input) {
    referralCode { id code url isActive campaign expiresOn statistics { registered earned { amount } } }
    userErrors { code field message }
  }
}
"""
STOP_CODE = """
mutation ($input: ReferralCodeStopInput!) {
  referralCodeStop(input: $input) { referralCode { id isActive stoppedAt } userErrors { code field message } }
}
"""
