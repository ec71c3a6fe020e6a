"""A patient's internal account: balance, statement, lots, manual adjustments."""
