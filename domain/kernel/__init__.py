"""What every capability stands on: money, codes, errors, the clock, transactions, idempotency, the outbox."""
