"""The words of a partner's statement, as messages to translate."""

KIND_TEXTS: dict[str, str] = {
    "SALE": "Bonus for a purchase",
    "SALE_REVERSAL": "Bonus of a returned purchase",
    "DISCOUNT": "Share of a discount",
    "DISCOUNT_REVERSAL": "Share of a discount that was taken back",
    "BONUS": "Share of a bonus",
    "BONUS_REVERSAL": "Share of a bonus that was taken back",
    "VOUCHER": "Voucher at the partner's till",
    "CERTIFICATE": "Gift certificate at the partner's till",
    "PAYMENT": "Payment",
}
"""What each kind of line is called, as messages to translate."""

KIND_HEAD = "What for"
REFERENCE_HEAD = "Reference"
PARTNER_OWES = "The partner owes"
CLINIC_OWES = "The clinic owes"

TABLE_HEAD = ("No.", "Date", KIND_HEAD, REFERENCE_HEAD, "Promotion", "Store", PARTNER_OWES, CLINIC_OWES, "Currency")
"""The head of the table of a statement's lines."""

LINES_HEAD = ("No.", "Date", KIND_HEAD, REFERENCE_HEAD, PARTNER_OWES, CLINIC_OWES)
"""The head of the list of lines in an act."""

DUE_TEXTS: dict[int, str] = {
    1: "The partner owes the clinic {amount}.",
    -1: "The clinic holds {amount} for the partner.",
    0: "Neither side owes the other anything.",
}
"""Who owes whom, by the sign of what the partner owes."""
