"""Tables of webhook endpoints, events and deliveries."""
