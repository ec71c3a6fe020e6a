"""The operations on gift certificates that the website, the app, the front desk and partners' tills send."""

from tests.api.operations import client_operation

ORDER = client_operation("OrderGiftCertificate")
CONFIRM = client_operation("ConfirmGiftCertificateOrder")
CHECK = client_operation("CheckGiftCertificate")
ISSUE = client_operation("IssueGiftCertificate")
BATCH = client_operation("IssueGiftCertificateBatch")
LIST = client_operation("GiftCertificates")
REDEEM = client_operation("RedeemGiftCertificate")
FREEZE = client_operation("FreezeGiftCertificate")
REFUND = client_operation("RefundGiftCertificate")
AT_PARTNER = client_operation("RedeemCertificateAtPartner")
CLAIM = client_operation("ClaimGiftCertificate")
SHOW = client_operation("ShowGiftCertificate")
REFETCH_MANY = client_operation("RefetchMany")
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
