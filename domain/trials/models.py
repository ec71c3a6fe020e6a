"""Tables of trials."""
