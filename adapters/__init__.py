"""The outside world: messages, payments, webhooks, QR codes, print. Each speaks for one port of domain or API."""
