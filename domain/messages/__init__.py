"""Messages: one text to one person, rendered in the person's language and handed to a gateway after the commit."""
