"""The edge: HTTP and GraphQL. No business rule lives here."""
