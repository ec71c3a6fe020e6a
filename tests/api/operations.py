"""The operations that the front desk, the app and the website send, as far as these tests run them."""

from functools import cache

from runtime.demo.client import load_operations

_operations = cache(load_operations)


def client_operation(name: str) -> str:
    """Return an operation as a client sends it, with the fragments that it uses."""
    return _operations()[name]


INVOICE_FIGURES = """
fragment InvoiceFigures on Invoice {
  id number status
  lines { id service { id name } quantity unitPrice { amount } discount { amount } total { amount } coveredByPackage }
  subtotal { amount } discountTotal { amount } total { amount } amountDue { amount }
  tenders { kind amount { amount } fiscalHint }
  earned { amount } refundedTotal { amount } completedAt
}
"""
OPEN_INVOICE = client_operation("OpenInvoice")
QUOTE = client_operation("QuoteCheckout")
COMPLETE = client_operation("CompleteInvoice")
REFUND = client_operation("RefundInvoice")
ADJUST = client_operation("AdjustAccount")
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
ACCOUNT_HISTORY = client_operation("AccountHistory")
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
LEAD = client_operation("SubmitReferralLead")
INVITATION = client_operation("ReferralInvitation")
UNDER_REVIEW = """
query ($first: Int = 50, $after: String) {
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
