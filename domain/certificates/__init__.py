"""Gift certificates: prepaid value with a code, spent in parts (R-CRT)."""
