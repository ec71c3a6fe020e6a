"""How much there may be of everything about webhooks. Pure."""

from datetime import timedelta
from typing import Final

MAX_ENDPOINTS: Final = 10
"""Of one partner, or of the clinic's own systems."""

MAX_DESCRIPTION_CHARACTERS: Final = 200
MAX_OVERLAP_HOURS: Final = 168
MAX_REPLAYED: Final = 1000
KEPT: Final = timedelta(days=30)
"""How long the log is kept."""

SET_UP_BUCKET: Final = "webhook-set-up"
SET_UPS_PER_HOUR: Final = 60
"""Addresses that one partner, or the clinic, may have looked up in an hour."""
HOUR_S: Final = 3600
