"""The outside world: message gateways, pictures of QR codes, webhooks. Each speaks for one port of the domain."""
