"""Events told to the systems of partners and of the clinic, by Standard Webhooks (R-PAR-5)."""
