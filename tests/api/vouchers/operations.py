"""The operations on vouchers: those that partners' tills send, and the rest."""

from tests.api.operations import client_operation

CHECK = client_operation("CheckVoucher")
REDEEM = client_operation("RedeemVoucher")
CHECK_WHOLE = """
query ($code: String!) {
  voucherCheck(code: $code) {
    isUsable title validUntil percentOff amountOff { amount } fixedPrice { amount } gift
    minimumTotal { amount } reason reasonCode
  }
}
"""
REDEEM_WHOLE = """
mutation ($input: VoucherRedeemInput!) {
  voucherRedeem(input: $input) {
    title value { amount } percentOff gift redemptionId userErrors { code field message }
  }
}
"""
CANCEL = """
mutation ($input: VoucherRedemptionCancelInput!) {
  voucherRedemptionCancel(input: $input) { redemptionId userErrors { code field message } }
}
"""
BATCH = """
mutation ($input: VoucherBatchCreateInput!) {
  voucherBatchCreate(input: $input) {
    voucherBatch { id label quantity usedCount voidedCount handedOutBy expiresOn promotion { id } } codes fileUrl
    userErrors { code field message }
  }
}
"""
CODE = """
mutation ($input: VoucherCodeCreateInput!) {
  voucherCodeCreate(input: $input) {
    voucher { id kind status code validUntil } userErrors { code field message }
  }
}
"""
VOID = """
mutation ($input: VoucherVoidInput!) {
  voucherVoid(input: $input) {
    voidedCount voucher { id status } voucherBatch { id voidedCount } userErrors { code field message }
  }
}
"""
LIST = """
query ($promotionId: ID!, $status: VoucherStatus, $batch: ID, $first: Int, $after: String) {
  vouchers(promotionId: $promotionId, status: $status, voucherBatchId: $batch, first: $first, after: $after) {
    nodes { id kind status code validUntil usedAt batch { id } promotion { id } } totalCount
    pageInfo { hasNextPage endCursor }
  }
}
"""
BATCHES = """
query ($promotionId: ID!) {
  voucherBatches(promotionId: $promotionId) {
    nodes { id label quantity usedCount voidedCount handedOutBy } totalCount
  }
}
"""
KEYS = "{ voucherOfflineKeys { keyId publicKey } }"
OFFLINE_LIST = """
query ($days: Int! = 1) {
  voucherOfflineList(days: $days) { payload signature keyId issuedAt validUntil voucherCount isComplete }
}
"""
UPLOAD = """
mutation ($input: VoucherOfflineUploadInput!) {
  voucherOfflineUpload(input: $input) {
    results { orderReference status title value { amount } redemptionId error { code field message } }
    userErrors { code field message }
  }
}
"""
