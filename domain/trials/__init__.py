"""Rule changes tried on past invoices (R-PRO-5)."""
