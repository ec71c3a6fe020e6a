"""The closed lists that a set-up document chooses from."""

CURRENCIES = ("RUB", "UAH", "KZT", "BYN", "EUR", "USD")
SERVICE_CATEGORIES = (
    "CONSULTATION",
    "HYGIENE",
    "THERAPY",
    "SURGERY",
    "ORTHODONTICS",
    "PROSTHETICS",
    "IMPLANTS",
    "WHITENING",
    "PEDIATRIC",
    "DIAGNOSTICS",
    "OTHER",
)
FAMILY_TIER_POLICIES = ("SUM_OF_MEMBERS", "BEST_MEMBER")
PERIODS = ("MONTH", "QUARTER", "YEAR", "TOTAL")
REFUND_BASES = ("PACKAGE", "LIST")
