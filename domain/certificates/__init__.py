"""Gift certificates: prepaid or given value with a code, spent in parts (R-CRT)."""
