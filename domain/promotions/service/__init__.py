"""Changes of promotions and their use, on behalf of staff, patients, partners and the command line (R-PRO)."""
