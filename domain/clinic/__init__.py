"""The clinic network: organisation, branches, price list, and the loyalty programme's settings."""
